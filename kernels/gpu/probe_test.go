package gpu_test

import (
	"context"
	"errors"
	"reflect"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/emulated"
	"github.com/slark-network/slark/kernels/ptx"
)

// What is measured is done and checked, on the PTX that ships, with every check of the emulator, and leaves nothing.
func TestProbe(t *testing.T) {
	driver := emulated.New(emulated.Options{Checks: ptx.CheckAll})
	d, err := gpu.New(t.Context(), driver, 0, gpu.Options{TuneSize: 256, Variant: "dp4a"})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	for range 2 {
		if took, err := d.TimeCopy(t.Context(), 256); err != nil || took <= 0 {
			t.Errorf("copy: %v, %v", took, err)
		}
		if took, err := d.TimeLaunches(t.Context(), 20); err != nil || took <= 0 {
			t.Errorf("launches: %v, %v", took, err)
		}
	}
	if bytes, _ := driver.Used(); bytes != 0 {
		t.Errorf("%d bytes are left", bytes)
	}
	if !d.Info().Emulated {
		t.Error("an emulated driver passes as a card")
	}
	compare(t, d, taskOf(256, 1, 2))
}

// A large copy, of which pieces are looked at, on the kernels in plain Go.
func TestProbeLarge(t *testing.T) {
	d, _ := newDevice(t, emulated.Options{}, gpu.Options{})
	if _, err := d.TimeCopy(t.Context(), 8192); err != nil { // 1024 pieces
		t.Error(err)
	}
}

// A card that copies or counts wrongly, or does nothing, has no time.
func TestProbeWrong(t *testing.T) {
	for _, c := range []struct {
		kernel string
		param  int
	}{{"copy", 1}, {"tick", 0}} {
		d, driver := newDevice(t, emulated.Options{Faults: emulated.Faults{WrongFrom: 1, WrongKernel: c.kernel, WrongParam: c.param}}, gpu.Options{})
		var err error
		if c.kernel == "copy" {
			_, err = d.TimeCopy(t.Context(), 256)
		} else {
			_, err = d.TimeLaunches(t.Context(), 3)
		}
		if !errors.Is(err, kernels.ErrWrong) {
			t.Errorf("%s: %v", c.kernel, err)
		}
		if bytes, _ := driver.Used(); bytes != 0 {
			t.Errorf("%s: %d bytes are left", c.kernel, bytes)
		}
		compare(t, d, taskOf(256, 1, 2))
	}
}

func TestProbeFails(t *testing.T) {
	for name, c := range map[string]struct {
		faults emulated.Faults
		want   error
	}{
		"launch": {emulated.Faults{FailAt: 1, OnlyKernel: "copy"}, gpu.ErrLaunch},
		"lost":   {emulated.Faults{LoseAt: 1, OnlyKernel: "copy"}, gpu.ErrLost},
		"memory": {emulated.Faults{OutOfMemory: 1, OnlyBytes: 2*512*512 + 32}, kernels.ErrMemory},
	} {
		d, driver := newDevice(t, emulated.Options{Faults: c.faults}, gpu.Options{})
		if _, err := d.TimeCopy(t.Context(), 512); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
		if bytes, _ := driver.Used(); bytes != 0 {
			t.Errorf("%s: %d bytes are left", name, bytes)
		}
		compare(t, d, taskOf(256, 1, 2))
	}
	d, _ := newDevice(t, emulated.Options{}, gpu.Options{})
	for _, n := range []uint64{0, 128, 300, 1 << 17} {
		if _, err := d.TimeCopy(t.Context(), n); !errors.Is(err, kernels.ErrUnsupported) {
			t.Errorf("a copy of %d lines: %v", n, err)
		}
	}
	for _, n := range []int{-1, 0, kernels.MaxLaunches + 1} {
		if _, err := d.TimeLaunches(t.Context(), n); !errors.Is(err, kernels.ErrUnsupported) {
			t.Errorf("%d launches: %v", n, err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := d.TimeCopy(ctx, 256); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if _, err := d.TimeLaunches(ctx, 1); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

// What is prepared makes room for a copy if it must, and only then; what an open run holds does not.
func TestProbeRoom(t *testing.T) {
	d, driver := newDevice(t, emulated.Options{}, gpu.Options{MemoryBytes: 24 << 20})
	prepare(t, d, taskOf(256, 1, 2).Job)
	before, _ := driver.Used()
	if _, err := d.TimeCopy(t.Context(), 256); err != nil {
		t.Fatal(err)
	}
	if after, _ := driver.Used(); after != before {
		t.Errorf("%d bytes held, %d before", after, before)
	}
	if _, err := d.TimeCopy(t.Context(), 2048); err != nil { // 8 MiB
		t.Fatal(err)
	}
	r := run(t, d, taskOf(256, 1, 2))
	defer r.Close()
	if _, err := d.TimeCopy(t.Context(), 4096); !errors.Is(err, kernels.ErrMemory) { // 32 MiB
		t.Error(err)
	}
	if o := answers(t, r, []challenge.Position{{Round: 1}}); len(o) != 1 {
		t.Error("the run was lost")
	}
}

// The parts of a round are timed with nothing of the host's between them, and the run is one like others.
func TestParts(t *testing.T) {
	const slow = time.Millisecond // each launch
	d, _ := newDevice(t, emulated.Options{Faults: emulated.Faults{Slow: slow}}, gpu.Options{})
	task := taskOf(256, 1, 4)
	if _, _, err := d.TimeParts(t.Context(), task); !errors.Is(err, kernels.ErrNotPrepared) {
		t.Error(err)
	}
	positions := challenge.DrawPositions(task.Job, challenge.Hash{1}, challenge.Hash{2})
	roots, openings := reference(t, task, positions)
	for range 2 {
		prepare(t, d, task.Job)
		begin := time.Now()
		r, parts, err := d.TimeParts(t.Context(), task)
		all := time.Since(begin)
		if err != nil {
			t.Fatal(err)
		}
		if parts.Generate < slow || parts.Multiply < slow || parts.Hash < 2*slow || parts.Generate+parts.Multiply+parts.Hash > all {
			t.Errorf("%+v of %v", parts, all)
		}
		if !reflect.DeepEqual(r.Roots(), roots) || !reflect.DeepEqual(answers(t, r, positions), openings) {
			t.Error("other roots or openings than the cpu device")
		}
		r.Close()
	}
	for _, bad := range []kernels.Task{taskOf(256, 2, 4), walkTask(1024, 1, 2)} {
		if _, _, err := d.TimeParts(t.Context(), bad); !errors.Is(err, kernels.ErrUnsupported) {
			t.Error(err)
		}
	}
}

// A run knows its time by the device's events, of which those of the host are no part.
func TestClock(t *testing.T) {
	const slow = 3 * time.Millisecond // each launch
	d, _ := newDevice(t, emulated.Options{Faults: emulated.Faults{Slow: slow}}, gpu.Options{Events: true})
	for range 2 {
		task := taskOf(256, 3, 4)
		prepare(t, d, task.Job)
		begin := time.Now()
		r, err := d.Run(t.Context(), task)
		all := time.Since(begin)
		if err != nil {
			t.Fatal(err)
		}
		c, err := r.(kernels.Clocked).Clock(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if c.Took < 13*slow || c.Took > all || c.Idle < 0 || c.Idle >= c.Took { // 13 launches
			t.Errorf("%+v, %v by the host", c, all)
		}
		if again, err := r.(kernels.Clocked).Clock(t.Context()); again != nil || err != nil {
			t.Errorf("a second time: %v, %v", again, err)
		}
		r.Close()
		if _, err := r.(kernels.Clocked).Clock(t.Context()); !errors.Is(err, kernels.ErrClosed) {
			t.Errorf("of a run that is closed: %v", err)
		}
	}
	run(t, d, taskOf(256, 3, 4)).Close() // whose events nobody asks for
	compare(t, d, taskOf(256, 2, 4))
	plain, _ := newDevice(t, emulated.Options{}, gpu.Options{})
	r := run(t, plain, taskOf(256, 1, 2))
	defer r.Close()
	if c, err := r.(kernels.Clocked).Clock(t.Context()); c != nil || err != nil {
		t.Errorf("without events: %v, %v", c, err)
	}
}

// The bound on what a device waited, for rounds that were queued before and after the device was through with the one before.
func TestIdle(t *testing.T) {
	ms := func(list ...int) (out []time.Duration) {
		for _, v := range list {
			out = append(out, time.Duration(v)*time.Millisecond)
		}
		return out
	}
	for _, c := range []struct {
		queued, ends []time.Duration
		idle         int
	}{
		{ms(1), ms(10), 1},
		{ms(1, 2, 3), ms(10, 20, 30), 1},      // all ahead
		{ms(1, 12, 13), ms(10, 20, 30), 3},    // the second came 2 ms late
		{ms(1, 12, 25), ms(10, 20, 30), 8},    // and the third 5
		{ms(1, 10, 20), ms(10, 20, 30), 1},    // just in time
		{ms(50, 80, 90), ms(10, 20, 30), 30},  // never more than all of it
		{ms(4, 5, 6, 7), ms(5, 6, 7, 8), 4},   // each while the one before was in work
		{ms(4, 9, 14, 19), ms(5, 6, 7, 8), 8}, // by a clock that stood still
	} {
		if took, idle := gpu.ClockOf(c.queued, c.ends); took != c.ends[len(c.ends)-1] || idle != time.Duration(c.idle)*time.Millisecond {
			t.Errorf("%v, %v: %v of %v, want %d ms", c.queued, c.ends, idle, took, c.idle)
		}
	}
}

// slowHost is a host that hands over nothing before the device is through with what it has.
type slowHost struct{ gpu.Driver }

type slowContext struct{ gpu.Context }

func (d slowHost) Open(ctx context.Context, index int) (gpu.Context, error) {
	c, err := d.Driver.Open(ctx, index)
	return slowContext{c}, err
}

func (c slowContext) Record(ctx context.Context) (gpu.Event, error) {
	e, err := c.Context.Record(ctx)
	if err == nil {
		err = c.Wait(ctx, e)
	}
	return e, err
}

// Where times would have the host in them there are none, and the card is not to blame.
func TestPartsSlowHost(t *testing.T) {
	driver := emulated.New(emulated.Options{Engine: engine()})
	d, err := gpu.New(t.Context(), slowHost{driver}, 0, gpu.Options{TuneSize: challenge.MinSize, Events: true})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	task := taskOf(256, 1, 4)
	prepare(t, d, task.Job)
	before, _ := driver.Used()
	if _, _, err := d.TimeParts(t.Context(), task); !errors.Is(err, kernels.ErrUnsupported) {
		t.Error(err)
	}
	if after, contexts := driver.Used(); after != before || contexts != 1 {
		t.Errorf("%d bytes in %d contexts, %d before", after, contexts, before)
	}
	r, err := d.Run(t.Context(), task) // what was prepared is there
	if err != nil {
		t.Fatal(err)
	}
	r.Close()
}
