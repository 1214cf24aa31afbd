package cpu_test

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"runtime"
	"runtime/metrics"
	"slices"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const chainID = 7

func newDevice(t testing.TB, o cpu.Options) *cpu.Device {
	t.Helper()
	d, err := cpu.New(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return d
}

// do prepares and runs.
func do(t testing.TB, d kernels.Device, task kernels.Task) kernels.Run {
	t.Helper()
	if err := d.Prepare(t.Context(), task.Job); err != nil {
		t.Fatal(err)
	}
	r, err := d.Run(t.Context(), task)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(r.Close)
	return r
}

func taskOf(n uint64, rounds, openings uint32, seed byte) kernels.Task {
	job := matmultest.Job(n, rounds, openings)
	job.MatrixSeed[0] = seed
	return kernels.Task{ChainID: chainID, ID: challenge.Hash{seed, 1}, Job: job}
}

func TestAgreesWithReference(t *testing.T) {
	seeds := []byte{1, 2, 3}
	if testing.Short() {
		seeds = seeds[:1]
	}
	for _, rounds := range []uint32{1, 3} {
		for _, seed := range seeds {
			task := taskOf(256, rounds, 24, seed)
			wantRoots, _, wantOpen := matmultest.Prove(chainID, task.Job, task.ID)
			asked := challenge.DrawPositions(task.Job, challenge.Hash{seed}, challenge.Hash{9})
			want := wantOpen(asked)
			for _, kernel := range cpu.Kernels() {
				for _, cores := range []int{1, 3, 40} { // 40: more than there are strips
					r := do(t, newDevice(t, cpu.Options{Kernel: kernel, Cores: cores}), task)
					if !slices.Equal(r.Roots(), wantRoots) {
						t.Errorf("%s, %d cores, %d rounds, seed %d: roots differ from the reference", kernel, cores, rounds, seed)
					}
					got, err := r.Open(t.Context(), asked)
					if err != nil {
						t.Fatal(err)
					}
					for i := range want {
						if g, w := got[i].Append(nil), want[i].Append(nil); !slices.Equal(g, w) {
							t.Errorf("%s, %d cores, %d rounds, seed %d: opening %d differs from the reference", kernel, cores, rounds, seed, i)
						}
					}
				}
			}
		}
	}
}

func TestVerifierAccepts(t *testing.T) {
	for _, n := range []uint64{512, 1024} {
		task := taskOf(n, 2, 8, 1)
		asked := challenge.DrawPositions(task.Job, challenge.Hash{1}, challenge.Hash{2})
		pre, err := matmul.Precompute(t.Context(), task.Job.MatrixSeed, n, rand.Reader, 2)
		if err != nil {
			t.Fatal(err)
		}
		var first []challenge.Hash
		for _, kernel := range cpu.Kernels() {
			if kernel == "go" && testing.Short() {
				continue
			}
			r := do(t, newDevice(t, cpu.Options{Kernel: kernel}), task)
			if first == nil {
				first = r.Roots()
			}
			if !slices.Equal(r.Roots(), first) {
				t.Errorf("n = %d: %s gives other roots than %s", n, kernel, cpu.Kernels()[0])
			}
			openings, err := r.Open(t.Context(), asked)
			if err != nil {
				t.Fatal(err)
			}
			s := challenge.Statement{ChainID: chainID, Job: task.Job, ID: task.ID, Roots: r.Roots()}
			if err := opening.Verify(s, asked, openings); err != nil {
				t.Errorf("n = %d, %s: Verify: %v", n, kernel, err)
			}
			if err := opening.Freivalds(pre).Verify(s, asked, openings); err != nil {
				t.Errorf("n = %d, %s: Verify: %v", n, kernel, err)
			}
			if err := kernels.Check(t.Context(), task, r.Roots(), openings); err != nil {
				t.Errorf("n = %d, %s: %v", n, kernel, err)
			}
		}
	}
}

// A run can be opened after the device has been prepared for another Era or size, and after Release.
func TestOpenAfterAnotherJob(t *testing.T) {
	d := newDevice(t, cpu.Options{})
	task := taskOf(512, 2, 6, 1)
	asked := challenge.DrawPositions(task.Job, challenge.Hash{1}, challenge.Hash{2})
	r := do(t, d, task)
	check := func(when string) {
		t.Helper()
		openings, err := r.Open(t.Context(), asked)
		if err != nil {
			t.Fatalf("%s: %v", when, err)
		}
		if err := kernels.Check(t.Context(), task, r.Roots(), openings); err != nil {
			t.Errorf("%s: %v", when, err)
		}
	}
	for _, other := range []kernels.Task{taskOf(512, 2, 6, 2), taskOf(256, 5, 6, 1), taskOf(1024, 1, 6, 1)} {
		second := do(t, d, other)
		check(fmt.Sprintf("after n = %d", other.Job.Size))
		second.Close()
	}
	d.Release()
	check("after Release")
	r.Close()
	r.Close()
	if _, err := r.Open(t.Context(), asked); !errors.Is(err, kernels.ErrClosed) {
		t.Errorf("after Close: %v", err)
	}
	if len(r.Roots()) != 2 {
		t.Error("no roots after Close")
	}
}

func TestNotPrepared(t *testing.T) {
	d := newDevice(t, cpu.Options{})
	task := taskOf(256, 2, 2, 1)
	run := func(want error, when string, task kernels.Task) {
		t.Helper()
		r, err := d.Run(t.Context(), task)
		if !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", when, err, want)
		}
		if r != nil {
			r.Close()
		}
	}
	run(kernels.ErrNotPrepared, "new", task)
	if err := d.Prepare(t.Context(), task.Job); err != nil {
		t.Fatal(err)
	}
	run(nil, "prepared", task)
	run(nil, "prepared, again", task)
	run(kernels.ErrNotPrepared, "other seed", taskOf(256, 2, 2, 2))
	run(kernels.ErrNotPrepared, "other size", taskOf(512, 2, 2, 1))
	run(kernels.ErrNotPrepared, "more rounds", taskOf(256, 3, 3, 1))
	r := do(t, d, task)
	run(kernels.ErrNotPrepared, "open run", task)
	do(t, d, task).Close()
	r.Close()
	run(nil, "closed run", task)
	d.Release()
	run(kernels.ErrNotPrepared, "released", task)
	invalid := task
	invalid.Job.Size = 300
	run(kernels.ErrUnsupported, "invalid", invalid)
	run(challenge.ErrInvalid, "invalid", invalid)
	if err := d.Prepare(t.Context(), invalid.Job); !errors.Is(err, kernels.ErrUnsupported) {
		t.Errorf("preparing an invalid job: %v", err)
	}
	if need := d.MemoryNeed(invalid.Job); need != 0 {
		t.Errorf("an invalid job needs %d bytes", need)
	}
	d.Close()
	run(kernels.ErrClosed, "closed", task)
	if err := d.Prepare(t.Context(), task.Job); !errors.Is(err, kernels.ErrClosed) {
		t.Errorf("preparing, closed: %v", err)
	}
}

func TestOptions(t *testing.T) {
	if _, err := cpu.New(cpu.Options{Kernel: "abacus"}); !errors.Is(err, kernels.ErrUnsupported) {
		t.Errorf("unknown kernel: %v", err)
	}
	if _, err := cpu.New(cpu.Options{Cores: -1}); err == nil {
		t.Error("-1 cores: no error")
	}
	info := newDevice(t, cpu.Options{}).Info()
	if info.Name == "" || info.Kind != challenge.CPU || info.Cores != runtime.GOMAXPROCS(0) || info.Kernel != cpu.Kernels()[0] {
		t.Errorf("info %+v", info)
	}
	if runtime.GOOS == "linux" && info.MemoryBytes < 64<<20 {
		t.Errorf("%d bytes of memory", info.MemoryBytes)
	}
	if got := newDevice(t, cpu.Options{Name: "box", Cores: 5, MemoryBytes: 99}).Info(); got.Name != "box" || got.Cores != 5 || got.MemoryBytes != 99 {
		t.Errorf("info %+v", got)
	}
}

func TestCancel(t *testing.T) {
	d := newDevice(t, cpu.Options{Kernel: "go"})
	task := taskOf(1024, 64, 64, 1)
	if err := d.Prepare(t.Context(), task.Job); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Millisecond)
	defer cancel()
	began := time.Now()
	if _, err := d.Run(ctx, task); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("cancelled: %v", err)
	}
	// Uncancelled it takes ten seconds or more; a tile takes some milliseconds.
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("came back after %v", took)
	}
	if _, err := d.Run(ctx, task); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("begun after the end: %v", err)
	}
	other := taskOf(512, 1, 1, 3)
	if err := d.Prepare(ctx, other.Job); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("preparing after the end: %v", err)
	}
	// The device is as good as before.
	r := do(t, d, other)
	want := do(t, newDevice(t, cpu.Options{}), other)
	if !slices.Equal(r.Roots(), want.Roots()) {
		t.Error("other roots after a cancelled run")
	}
}

// A call that waits for its turn gives up with its context.
func TestTurn(t *testing.T) {
	d := newDevice(t, cpu.Options{Kernel: "go"})
	task := taskOf(1024, 64, 64, 1)
	if err := d.Prepare(t.Context(), task.Job); err != nil {
		t.Fatal(err)
	}
	long, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() {
		_, err := d.Run(long, task)
		done <- err
	}()
	time.Sleep(10 * time.Millisecond)
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	if err := d.Prepare(ctx, taskOf(256, 1, 1, 1).Job); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("second caller: %v", err)
	}
	stop()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("first caller: %v", err)
	}
}

func allocated() uint64 {
	s := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

func TestMemory(t *testing.T) {
	const n, rounds = 512, 2
	d := newDevice(t, cpu.Options{Cores: 2})
	task := taskOf(n, rounds, rounds, 1)
	need := d.MemoryNeed(task.Job)
	if c := uint64(n*n + n*n*4); need >= c {
		t.Errorf("needs %d bytes: not less than B and one C (%d)", need, c)
	}
	before := allocated()
	r := do(t, d, task)
	if got := allocated() - before; got > need+need/8+1<<16 {
		t.Errorf("Prepare and Run allocated %d bytes, MemoryNeed says %d", got, need)
	}
	r.Close()
	// From the second job on nothing is allocated that grows with n.
	before = allocated()
	for range 5 {
		do(t, d, task).Close()
	}
	if got := (allocated() - before) / 5; got > 32<<10 {
		t.Errorf("a further Prepare and Run allocate %d bytes", got)
	}
	allocs := testing.AllocsPerRun(5, func() { do(t, d, task).Close() })
	if allocs > 40*rounds {
		t.Errorf("%v allocations a job of %d rounds", allocs, rounds)
	}
}

func TestMemoryLimit(t *testing.T) {
	task := taskOf(512, 2, 2, 1)
	free := newDevice(t, cpu.Options{Cores: 1})
	need := free.MemoryNeed(task.Job)
	d := newDevice(t, cpu.Options{Cores: 1, MemoryBytes: need})
	r := do(t, d, task)
	if err := d.Prepare(t.Context(), task.Job); !errors.Is(err, kernels.ErrMemory) {
		t.Errorf("with a run open: %v", err)
	}
	r.Close()
	do(t, d, task).Close()
	if err := d.Prepare(t.Context(), taskOf(512, 3, 3, 1).Job); !errors.Is(err, kernels.ErrMemory) {
		t.Errorf("one more round: %v", err)
	}
	if err := d.Prepare(t.Context(), taskOf(65536, 64, 64, 1).Job); !errors.Is(err, kernels.ErrMemory) {
		t.Errorf("largest job: %v", err)
	}
	do(t, d, task).Close()
}

func BenchmarkRun(b *testing.B) {
	for _, kernel := range cpu.Kernels() {
		for _, n := range []uint64{256, 512, 1024, 2048, 4096} {
			if kernel == "go" && n > 1024 {
				continue
			}
			b.Run(fmt.Sprintf("n=%d/%s", n, kernel), func(b *testing.B) {
				d := newDevice(b, cpu.Options{Kernel: kernel})
				task := taskOf(n, 2, 2, 1)
				if err := d.Prepare(b.Context(), task.Job); err != nil {
					b.Fatal(err)
				}
				b.ReportAllocs()
				for b.Loop() {
					r, err := d.Run(b.Context(), task)
					if err != nil {
						b.Fatal(err)
					}
					r.Close()
				}
				b.ReportMetric(float64(task.Job.Work())*float64(b.N)/b.Elapsed().Seconds()/1e9, "GOPS")
			})
		}
	}
}

func BenchmarkPrepare(b *testing.B) {
	for _, n := range []uint64{1024, 4096} {
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) {
			d := newDevice(b, cpu.Options{})
			seed := byte(0)
			for b.Loop() {
				seed++
				if err := d.Prepare(b.Context(), taskOf(n, 1, 1, seed).Job); err != nil {
					b.Fatal(err)
				}
			}
			b.SetBytes(int64(n * n))
		})
	}
}
