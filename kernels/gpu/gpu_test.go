package gpu_test

import (
	"context"
	"errors"
	"reflect"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/kernels/cuda"
	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/emulated"
	"github.com/slark-network/slark/kernels/gpu/internal/native"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const chainID = 7

func taskOf(n uint64, rounds, openings uint32) kernels.Task {
	return kernels.Task{ChainID: chainID, ID: challenge.Hash{1, 2, 3}, Job: matmultest.Job(n, rounds, openings)}
}

// engine is the kernels in plain Go, which know the challenges of the tests.
func engine() *native.Engine {
	e := native.New()
	for i := range byte(4) {
		e.Know(chainID, challenge.Hash{1, 2, 3 + i})
	}
	return e
}

func newDevice(t *testing.T, e emulated.Options, o gpu.Options) (*gpu.Device, *emulated.Driver) {
	t.Helper()
	if e.Engine == nil {
		e.Engine = engine()
	}
	if o.TuneSize == 0 {
		o.TuneSize = challenge.MinSize
	}
	driver := emulated.New(e)
	d, err := gpu.New(t.Context(), driver, 0, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
		if bytes, contexts := driver.Used(); bytes != 0 || contexts != 0 {
			t.Errorf("%d bytes, %d contexts are left after Close", bytes, contexts)
		}
	})
	return d, driver
}

func prepare(t *testing.T, d kernels.Device, job challenge.Job) {
	t.Helper()
	if err := d.Prepare(t.Context(), job); err != nil {
		t.Fatal(err)
	}
}

func run(t *testing.T, d kernels.Device, task kernels.Task) kernels.Run {
	t.Helper()
	prepare(t, d, task.Job)
	r, err := d.Run(t.Context(), task)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func answers(t *testing.T, r kernels.Run, positions []challenge.Position) []challenge.Opening {
	t.Helper()
	o, err := r.Open(t.Context(), positions)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// reference is what the cpu device gives.
func reference(t *testing.T, task kernels.Task, positions []challenge.Position) ([]challenge.Hash, []challenge.Opening) {
	t.Helper()
	c, err := cpu.New(cpu.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	r := run(t, c, task)
	defer r.Close()
	return r.Roots(), answers(t, r, positions)
}

// compare runs a challenge and compares it with the cpu device, bit for bit.
func compare(t *testing.T, d kernels.Device, task kernels.Task) {
	t.Helper()
	positions := challenge.DrawPositions(task.Job, challenge.Hash{1}, challenge.Hash{2})
	roots, openings := reference(t, task, positions)
	r := run(t, d, task)
	defer r.Close()
	if !reflect.DeepEqual(r.Roots(), roots) {
		t.Fatal("other roots than the cpu device")
	}
	got := answers(t, r, positions)
	if !reflect.DeepEqual(got, openings) {
		t.Fatal("other openings than the cpu device")
	}
	if err := kernels.Check(t.Context(), task, roots, got); err != nil {
		t.Fatal(err)
	}
}

func TestDevice(t *testing.T) {
	for _, v := range cuda.Variants {
		for _, rounds := range []uint32{1, 3} {
			d, driver := newDevice(t, emulated.Options{}, gpu.Options{Variant: v.Name})
			compare(t, d, taskOf(256, rounds, 70))
			if info := d.Info(); info.Kernel != v.Name || info.Kind != challenge.GPU || info.Architecture != "sm_86" || info.UUID == "" {
				t.Errorf("%+v", info)
			}
			d.Release()
			if bytes, contexts := driver.Used(); bytes != 0 || contexts != 1 {
				t.Errorf("%d bytes, %d contexts after Release", bytes, contexts)
			}
		}
	}
}

// What a run keeps is its own: openings come from it whatever the device does meanwhile.
func TestOpenAfterOthers(t *testing.T) {
	d, driver := newDevice(t, emulated.Options{}, gpu.Options{LaunchTiles: 1})
	first, second := taskOf(256, 2, 4), taskOf(512, 1, 4)
	second.ID[2]++
	second.Job.MatrixSeed[0]++
	positions := challenge.DrawPositions(first.Job, challenge.Hash{1}, challenge.Hash{2})
	_, want := reference(t, first, positions)
	a := run(t, d, first)
	b := run(t, d, second)
	if got := answers(t, a, positions); !reflect.DeepEqual(got, want) {
		t.Error("openings changed after another run")
	}
	d.Release()
	if got := answers(t, a, positions); !reflect.DeepEqual(got, want) {
		t.Error("openings changed after Release")
	}
	compare(t, d, second)
	roots := a.Roots()
	a.Close()
	a.Close()
	if !reflect.DeepEqual(a.Roots(), roots) {
		t.Error("no roots after Close")
	}
	if _, err := a.Open(t.Context(), positions); !errors.Is(err, kernels.ErrClosed) {
		t.Errorf("open after close: %v", err)
	}
	b.Close()
	d.Release()
	if bytes, _ := driver.Used(); bytes != 0 {
		t.Errorf("%d bytes are left", bytes)
	}
}

func TestErrors(t *testing.T) {
	d, _ := newDevice(t, emulated.Options{}, gpu.Options{MemoryBytes: 16 << 20})
	ctx, small := t.Context(), taskOf(256, 1, 1)
	if _, err := d.Run(ctx, small); !errors.Is(err, kernels.ErrNotPrepared) {
		t.Errorf("run without prepare: %v", err)
	}
	if err := d.Prepare(ctx, challenge.Job{Kind: challenge.Matmul, Size: 255, Rounds: 1}); !errors.Is(err, kernels.ErrUnsupported) || !errors.Is(err, challenge.ErrInvalid) {
		t.Errorf("prepare 255: %v", err)
	}
	large := taskOf(8192, 1, 1).Job
	if err := d.Prepare(ctx, large); !errors.Is(err, kernels.ErrMemory) {
		t.Errorf("prepare more than allowed: %v", err)
	}
	if need := d.MemoryNeed(large); need < 2*8192*8192+8192*8192/8 || need > 150<<20 {
		t.Errorf("need of %d", need)
	}
	prepare(t, d, small.Job)
	two := small
	two.Job.Rounds, two.Job.Openings = 2, 2
	if _, err := d.Run(ctx, two); !errors.Is(err, kernels.ErrNotPrepared) {
		t.Errorf("run of other rounds: %v", err)
	}
	r := run(t, d, small)
	if _, err := r.Open(ctx, []challenge.Position{{Round: 2}}); !errors.Is(err, challenge.ErrInvalid) {
		t.Errorf("open round 2 of 1: %v", err)
	}
	if got := answers(t, r, nil); len(got) != 0 {
		t.Error("answers without questions")
	}
	if err := d.Close(); err != nil {
		t.Error(err)
	}
	if err := d.Prepare(ctx, small.Job); !errors.Is(err, kernels.ErrClosed) {
		t.Errorf("prepare after close: %v", err)
	}
	if _, err := d.Run(ctx, small); !errors.Is(err, kernels.ErrClosed) {
		t.Errorf("run after close: %v", err)
	}
	if _, err := r.Open(ctx, nil); !errors.Is(err, kernels.ErrClosed) {
		t.Errorf("open after close: %v", err)
	}
	r.Close()
}

func TestNew(t *testing.T) {
	ctx := t.Context()
	for name, c := range map[string]struct {
		cards []gpu.Facts
		index int
		o     gpu.Options
		want  error
	}{
		"no card":      {cards: []gpu.Facts{}, want: gpu.ErrNoDevice},
		"index":        {index: 1, want: gpu.ErrNoDevice},
		"variant":      {o: gpu.Options{Variant: "none"}, want: kernels.ErrUnsupported},
		"size":         {o: gpu.Options{TuneSize: 300}, want: kernels.ErrUnsupported},
		"old card":     {cards: []gpu.Facts{{Major: 6, Minor: 0, Memory: 1 << 30}}, want: kernels.ErrUnsupported},
		"not for card": {cards: []gpu.Facts{{Major: 7, Minor: 5, Memory: 1 << 30}}, o: gpu.Options{Variant: "imma80"}, want: kernels.ErrUnsupported},
	} {
		if _, err := gpu.New(ctx, emulated.New(emulated.Options{Cards: c.cards}), c.index, c.o); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestCancel(t *testing.T) {
	d, _ := newDevice(t, emulated.Options{Faults: emulated.Faults{Slow: 20 * time.Millisecond}}, gpu.Options{Variant: "dp4a"})
	task := taskOf(256, 16, 16)
	prepare(t, d, task.Job)
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	start := time.Now()
	if _, err := d.Run(ctx, task); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("cancelled run: %v", err)
	}
	t.Log("ended after", time.Since(start))
	cancel()
	if _, err := d.Run(ctx, task); !errors.Is(err, context.Canceled) && !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("run with a context that has ended: %v", err)
	}
	if r, err := d.Run(t.Context(), task); err != nil { // still prepared
		t.Error(err)
	} else {
		r.Close()
	}
}

func TestAhead(t *testing.T) {
	for n, want := range map[uint64]int{256: 64, 8192: 64, 16384: 16, 32768: 4, 65536: 2} {
		if got := gpu.AheadOfProducts(n); got != want {
			t.Errorf("size %d: %d rounds ahead, want %d", n, got, want)
		}
	}
	for n, want := range map[uint64]int{1024: 64, 1 << 20: 64, 2 << 20: 32, 24 << 20: 4, 80 << 20: 2, 256 << 20: 2} {
		if got := gpu.AheadOfWalks(n); got != want {
			t.Errorf("%d items: %d rounds ahead, want %d", n, got, want)
		}
	}
}
