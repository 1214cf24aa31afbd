package cpu_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
)

// walkTask is a memory task of which seed decides the device.
func walkTask(items uint64, rounds, openings uint32, seed byte) kernels.Task {
	job := memorytest.Job(items, rounds, openings)
	job.Device = challenge.Hash{seed}
	return kernels.Task{ChainID: chainID, ID: challenge.Hash{seed, 1}, Job: job}
}

// wantReference holds a run against the reference prover: roots, and openings to the byte.
func wantReference(t *testing.T, r kernels.Run, task kernels.Task) {
	t.Helper()
	want := memorytest.New(task.ChainID, task.Job, task.ID, nil)
	if !slices.Equal(r.Roots(), want.Roots) {
		t.Fatal("roots differ from the reference")
	}
	asked := challenge.DrawPositions(task.Job, challenge.Hash{1}, challenge.Hash{2})
	got, err := r.Open(t.Context(), asked)
	if err != nil {
		t.Fatal(err)
	}
	for i, o := range want.Open(asked) {
		if !slices.Equal(got[i].Append(nil), o.Append(nil)) {
			t.Fatalf("opening %d differs from the reference", i)
		}
	}
	s := challenge.Statement{ChainID: task.ChainID, Job: task.Job, ID: task.ID, Roots: r.Roots()}
	if err := opening.Walks(memorytest.Cache(memory.JobKey(task.Job))).Verify(s, asked, got); err != nil {
		t.Error(err)
	}
	if err := kernels.Check(t.Context(), task, r.Roots(), got); err != nil {
		t.Error(err)
	}
}

func TestWalksAgreeWithReference(t *testing.T) {
	for _, task := range []kernels.Task{walkTask(1024, 3, 4, 1), walkTask(3072, 1, 1, 1), walkTask(2048, 2, 2, 2)} {
		for _, cores := range []int{1, 3, 40} { // 40: more than there are groups
			wantReference(t, do(t, newDevice(t, cpu.Options{Cores: cores}), task), task)
		}
	}
}

// A run can be opened after the device has been prepared for another device, for matmul, and after Release.
func TestOpenWalksAfterAnotherJob(t *testing.T) {
	d := newDevice(t, cpu.Options{Cores: 2})
	first, second := walkTask(1024, 2, 2, 1), walkTask(2048, 1, 1, 2)
	a, b := do(t, d, first), do(t, d, second)
	wantReference(t, a, first)
	wantReference(t, b, second)
	do(t, d, taskOf(256, 1, 1, 1))
	wantReference(t, b, second)
	d.Release()
	wantReference(t, a, first)
	a.Close()
	a.Close()
	if _, err := a.Open(t.Context(), []challenge.Position{{Round: 1}}); !errors.Is(err, kernels.ErrClosed) {
		t.Errorf("open after Close: %v", err)
	}
	if len(a.Roots()) != 2 {
		t.Error("roots are gone after Close")
	}
	d.Close()
	if _, err := b.Open(t.Context(), []challenge.Position{{Round: 1}}); !errors.Is(err, kernels.ErrClosed) {
		t.Errorf("open after the device's Close: %v", err)
	}
}

// TestDatasetStays: a dataset stays beside what matmul needs, and is given up for a job that does not fit beside it, for
// another dataset and at Release. Run says so: it runs without Prepare or is not prepared.
func TestDatasetStays(t *testing.T) {
	walk, product := walkTask(1024, 1, 1, 1), taskOf(512, 1, 1, 1)
	roomy := newDevice(t, cpu.Options{Cores: 1})
	both := roomy.MemoryNeed(walk.Job) + roomy.MemoryNeed(product.Job)
	run := func(d *cpu.Device, task kernels.Task) error {
		r, err := d.Run(t.Context(), task)
		if err == nil {
			r.Close()
		}
		return err
	}
	prepare := func(d *cpu.Device, task kernels.Task) {
		t.Helper()
		if err := d.Prepare(t.Context(), task.Job); err != nil {
			t.Fatal(err)
		}
	}
	d := newDevice(t, cpu.Options{Cores: 1, MemoryBytes: both})
	prepare(d, walk)
	prepare(d, product)
	if err := errors.Join(run(d, walk), run(d, product)); err != nil {
		t.Errorf("with room for both: %v", err)
	}
	d.Release()
	for _, task := range []kernels.Task{walk, product} {
		if err := run(d, task); !errors.Is(err, kernels.ErrNotPrepared) {
			t.Errorf("%s after Release: %v", task.Job.Kind, err)
		}
	}
	wide := taskOf(4096, 1, 1, 1)
	const dataset = 1<<20 + 16<<20 // with its light cache
	tight := newDevice(t, cpu.Options{Cores: 1, MemoryBytes: dataset + roomy.MemoryNeed(wide.Job) - 1})
	prepare(tight, walk)
	prepare(tight, wide)
	if err := run(tight, walk); !errors.Is(err, kernels.ErrNotPrepared) {
		t.Errorf("matmul had no room beside the dataset, which is still there: %v", err)
	}
	large := walkTask(2048, 1, 1, 1)
	tight = newDevice(t, cpu.Options{Cores: 1, MemoryBytes: roomy.MemoryNeed(large.Job)})
	prepare(tight, product)
	prepare(tight, large)
	if err := run(tight, product); !errors.Is(err, kernels.ErrNotPrepared) {
		t.Errorf("the dataset had no room beside B, which is still there: %v", err)
	}
	prepare(roomy, walk)
	other := walkTask(1024, 1, 1, 2)
	prepare(roomy, other)
	if err := run(roomy, walk); !errors.Is(err, kernels.ErrNotPrepared) {
		t.Errorf("the dataset of another device: %v", err)
	}
	more := walk
	more.Job.Rounds, more.Job.Openings = 2, 2
	prepare(roomy, walk)
	if err := run(roomy, more); !errors.Is(err, kernels.ErrNotPrepared) {
		t.Errorf("more rounds than prepared: %v", err)
	}
	prepare(roomy, more)
	if err := run(roomy, more); err != nil {
		t.Error(err)
	}
}

func TestTwoKeysAlternate(t *testing.T) {
	d := newDevice(t, cpu.Options{Cores: 2})
	for i := range byte(4) {
		task := walkTask(1024, 1, 2, 1+i%2)
		task.ID[5] = i
		r := do(t, d, task)
		wantReference(t, r, task)
		r.Close()
	}
}

func TestMemoryOfWalks(t *testing.T) {
	task := walkTask(1024, 2, 2, 1)
	free := newDevice(t, cpu.Options{Cores: 1})
	need := free.MemoryNeed(task.Job)
	if least := uint64(1024*1024 + 16<<20); need < least || need > least+17<<20 {
		t.Errorf("a dataset of 1 MiB needs %d bytes", need)
	}
	invalid := task.Job
	invalid.Size = 1000
	if got := free.MemoryNeed(invalid); got != 0 {
		t.Errorf("an invalid job needs %d bytes", got)
	}
	if err := free.Prepare(t.Context(), invalid); !errors.Is(err, kernels.ErrUnsupported) || !errors.Is(err, challenge.ErrInvalid) {
		t.Errorf("an invalid job: %v", err)
	}
	d := newDevice(t, cpu.Options{Cores: 1, MemoryBytes: need})
	r := do(t, d, task)
	if err := d.Prepare(t.Context(), task.Job); !errors.Is(err, kernels.ErrMemory) {
		t.Errorf("with a run open: %v", err)
	}
	r.Close()
	if err := d.Prepare(t.Context(), walkTask(2048, 2, 2, 1).Job); !errors.Is(err, kernels.ErrMemory) {
		t.Errorf("a larger dataset: %v", err)
	}
	if err := d.Prepare(t.Context(), walkTask(challenge.MaxItems, 64, 64, 1).Job); !errors.Is(err, kernels.ErrMemory) {
		t.Errorf("the largest dataset: %v", err)
	}
	wantReference(t, do(t, d, task), task)
}

// after is a context that is done the nth time somebody looks.
type after struct {
	context.Context
	looks chan struct{}
}

func afterLooks(ctx context.Context, n int) after {
	a := after{ctx, make(chan struct{}, n)}
	for range n {
		a.looks <- struct{}{}
	}
	return a
}

func (a after) Err() error {
	select {
	case <-a.looks:
		return nil
	default:
		return context.Canceled
	}
}

// TestCancelledWalks: whenever Prepare, Run or Open are cancelled, they say so, and the device can be used further.
func TestCancelledWalks(t *testing.T) {
	d := newDevice(t, cpu.Options{Cores: 2})
	task := walkTask(1024, 3, 3, 1)
	for _, n := range []int{0, 1, 2, 3, 9} {
		d.Release()
		if err := d.Prepare(afterLooks(t.Context(), n), task.Job); !errors.Is(err, context.Canceled) {
			t.Fatalf("Prepare, cancelled at look %d: %v", n, err)
		}
		if _, err := d.Run(t.Context(), task); !errors.Is(err, kernels.ErrNotPrepared) {
			t.Fatalf("Run after a Prepare that was cancelled: %v", err)
		}
	}
	r := do(t, d, task)
	for n := range 6 {
		if _, err := d.Run(afterLooks(t.Context(), n), task); !errors.Is(err, context.Canceled) {
			t.Fatalf("Run, cancelled at look %d: %v", n, err)
		}
		asked := challenge.DrawPositions(task.Job, challenge.Hash{1}, challenge.Hash{2})
		if _, err := r.Open(afterLooks(t.Context(), n), asked); !errors.Is(err, context.Canceled) {
			t.Fatalf("Open, cancelled at look %d: %v", n, err)
		}
	}
	wantReference(t, r, task)
	wantReference(t, do(t, d, task), task)
}

func TestOpenWalksRefuses(t *testing.T) {
	d := newDevice(t, cpu.Options{Cores: 1})
	r := do(t, d, walkTask(1024, 1, 1, 1))
	for _, p := range []challenge.Position{{Round: 0}, {Round: 2}, {Round: 1, Row: 64}, {Round: 1, Block: 1}} {
		if _, err := r.Open(t.Context(), []challenge.Position{p}); !errors.Is(err, challenge.ErrInvalid) {
			t.Errorf("%+v: %v", p, err)
		}
	}
}

// BenchmarkWalks is the timed part of a memory job, by dataset size: 64 MiB is more than most caches.
func BenchmarkWalks(b *testing.B) {
	for _, items := range []uint64{1 << 10, 1 << 16, 1 << 19} {
		b.Run(fmt.Sprintf("%dMiB", items>>10), func(b *testing.B) {
			d := newDevice(b, cpu.Options{})
			task := walkTask(items, 2, 2, 1)
			begin := time.Now()
			if err := d.Prepare(b.Context(), task.Job); err != nil {
				b.Fatal(err)
			}
			built := time.Since(begin)
			b.SetBytes(int64(task.Job.Work()))
			for b.Loop() {
				r, err := d.Run(b.Context(), task)
				if err != nil {
					b.Fatal(err)
				}
				r.Close()
			}
			b.ReportMetric(float64(items)*memory.ItemSize/built.Seconds()/1e6, "built-MB/s")
		})
	}
}

// BenchmarkOpenWalks is what a prover computes for 64 openings: 32 walks each.
func BenchmarkOpenWalks(b *testing.B) {
	d := newDevice(b, cpu.Options{})
	task := walkTask(1<<14, 2, 64, 1)
	r := do(b, d, task)
	asked := challenge.DrawPositions(task.Job, challenge.Hash{1}, challenge.Hash{2})
	for b.Loop() {
		if _, err := r.Open(b.Context(), asked); err != nil {
			b.Fatal(err)
		}
	}
}
