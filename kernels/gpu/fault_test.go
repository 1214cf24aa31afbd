package gpu_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/emulated"
)

// all is a whole challenge, as a prover makes it.
func all(ctx context.Context, d kernels.Device, task kernels.Task) error {
	if err := d.Prepare(ctx, task.Job); err != nil {
		return err
	}
	r, err := d.Run(ctx, task)
	if err != nil {
		return err
	}
	defer r.Close()
	openings, err := r.Open(ctx, challenge.DrawPositions(task.Job, challenge.Hash{1}, challenge.Hash{2}))
	if err != nil {
		return err
	}
	return kernels.Check(ctx, task, r.Roots(), openings)
}

// The self-test of one variant is 6 launches and 3 allocations, that of walks 6 and 2. Then come B, 1 + 4 launches a round, and 2 of an Open.
const (
	variantLaunches = 6
	testLaunches    = variantLaunches + 6
	testAllocs      = 3 + 2
)

// Every fault at every place ends in its error, leaves no memory in use, and leaves a device that does the next challenge.
func TestFaults(t *testing.T) {
	task := taskOf(256, 2, 3)
	const launches = testLaunches + 1 + 1 + 4*2 + 2
	type fault struct {
		name   string
		faults emulated.Faults
		want   error
	}
	var list []fault
	for at := int64(1); at <= launches; at++ {
		list = append(list, fault{"lost", emulated.Faults{LoseAt: at}, gpu.ErrLost})
		if at > variantLaunches || at <= 2 { // a variant that fails in the self-test is refused
			list = append(list, fault{"launch", emulated.Faults{FailAt: at}, gpu.ErrLaunch})
		}
	}
	for at := int64(1); at <= testAllocs+3; at++ {
		list = append(list, fault{"memory", emulated.Faults{OutOfMemoryAt: at}, kernels.ErrMemory})
	}
	for i, f := range list {
		if testing.Short() && i%4 != 0 {
			continue
		}
		d, driver := newDevice(t, emulated.Options{Faults: f.faults}, gpu.Options{Variant: "imma80"})
		err := all(t.Context(), d, task)
		if !errors.Is(err, f.want) {
			t.Errorf("%+v: %v, want %v", f.faults, err, f.want)
		}
		d.Release()
		if bytes, _ := driver.Used(); bytes != 0 {
			t.Errorf("%+v: %d bytes are left", f.faults, bytes)
		}
		if err := all(t.Context(), d, task); err != nil {
			t.Errorf("%+v: the next challenge: %v", f.faults, err)
		}
		d.Close()
	}
}

// A device that hangs is given up when the caller does not want to wait any more.
func TestHang(t *testing.T) {
	for _, at := range []int64{1, testLaunches + 1, testLaunches + 5} {
		d, driver := newDevice(t, emulated.Options{Faults: emulated.Faults{HangAt: at}},
			gpu.Options{Variant: "imma80", RestWithin: 50 * time.Millisecond})
		ctx, cancel := context.WithCancel(t.Context())
		var impatient sync.WaitGroup
		impatient.Go(func() {
			for ; !driver.Hangs() && ctx.Err() == nil; time.Sleep(time.Millisecond) {
			}
			cancel()
		})
		if err := all(ctx, d, taskOf(256, 2, 3)); !errors.Is(err, context.Canceled) {
			t.Errorf("hang at launch %d: %v", at, err)
		}
		cancel()
		impatient.Wait()
		if bytes, contexts := driver.Used(); bytes != 0 || contexts != 0 {
			t.Errorf("hang at launch %d: %d bytes, %d contexts are left", at, bytes, contexts)
		}
		if err := all(t.Context(), d, taskOf(256, 2, 3)); err != nil {
			t.Errorf("hang at launch %d: the next challenge: %v", at, err)
		}
	}
}

// A result that is wrong from the beginning is found by the self-test, one that is wrong later by the prover's check.
func TestWrong(t *testing.T) {
	task := taskOf(256, 2, 2)
	wrong := emulated.Faults{WrongFrom: 1, WrongKernel: "gemm", WrongTarget: "sm_80", WrongParam: 3}
	d, _ := newDevice(t, emulated.Options{Faults: wrong}, gpu.Options{})
	if err := all(t.Context(), d, task); err != nil {
		t.Error(err)
	}
	if v := d.Info().Kernel; v != "imma75" && v != "dp4a" {
		t.Errorf("chose %q, which is wrong", v)
	}
	d, driver := newDevice(t, emulated.Options{Faults: wrong}, gpu.Options{Variant: "imma80"})
	if err := d.Warm(t.Context()); !errors.Is(err, kernels.ErrUnsupported) {
		t.Errorf("no variant is right: %v", err)
	}
	if bytes, contexts := driver.Used(); bytes != 0 || contexts != 0 {
		t.Errorf("%d bytes, %d contexts are left", bytes, contexts)
	}

	wrong.WrongFrom = 3 // after the self-test and round 1
	d, _ = newDevice(t, emulated.Options{Faults: wrong}, gpu.Options{Variant: "imma80"})
	r := run(t, d, task)
	defer r.Close()
	bad := []challenge.Position{{Round: 2}} // row 0, block 0
	var e *kernels.Disagreement
	if err := kernels.Check(t.Context(), task, r.Roots(), answers(t, r, bad)); !errors.As(err, &e) || e.Round != 2 {
		t.Errorf("wrong digest: %v", err)
	}
}

// A variant whose kernel the card cannot run is left out, and so is code that it does not take.
func TestVariantsThatFail(t *testing.T) {
	d, _ := newDevice(t, emulated.Options{Faults: emulated.Faults{FailAt: 4}}, gpu.Options{}) // the first variant's product
	if err := all(t.Context(), d, taskOf(256, 1, 1)); err != nil {
		t.Error(err)
	}
	if d.Info().Kernel == "imma80-wide" {
		t.Error("chose the one that failed")
	}
	turing := []gpu.Facts{{Major: 7, Minor: 5, Memory: 1 << 30}}
	d, _ = newDevice(t, emulated.Options{Cards: turing}, gpu.Options{})
	if err := all(t.Context(), d, taskOf(256, 1, 1)); err != nil {
		t.Error(err)
	}
	if v := d.Info().Kernel; v != "imma75" && v != "dp4a" {
		t.Errorf("chose %q on 7.5", v)
	}
}

// What open runs hold is not there for others.
func TestMemoryOfRuns(t *testing.T) {
	cards := []gpu.Facts{{Major: 8, Minor: 6, Memory: 18 << 20}}
	d, driver := newDevice(t, emulated.Options{Cards: cards}, gpu.Options{})
	var open []kernels.Run
	for range 3 {
		r := run(t, d, taskOf(256, 1, 1)) // each keeps its allocation
		open = append(open, r)
	}
	if err := d.Prepare(t.Context(), taskOf(2048, 8, 8).Job); !errors.Is(err, kernels.ErrMemory) {
		t.Errorf("prepare of more than is left: %v", err)
	}
	for _, r := range open {
		if _, err := r.Open(t.Context(), []challenge.Position{{Round: 1}}); err != nil {
			t.Errorf("after ErrMemory: %v", err)
		}
		r.Close()
	}
	prepare(t, d, taskOf(2048, 8, 8).Job)
	d.Release()
	if bytes, _ := driver.Used(); bytes != 0 {
		t.Errorf("%d bytes are left", bytes)
	}
}
