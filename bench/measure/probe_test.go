package measure

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/bench/device"
	"github.com/slark-network/slark/bench/peak"
	"github.com/slark-network/slark/bench/record"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/emulated"
	"github.com/slark-network/slark/kernels/nvml"
	"github.com/slark-network/slark/kernels/ptx"
)

// The device of a card, on the emulator: bandwidth and launches are measured and verified, runs have the device's own time, and none of it
// passes as a measurement.
func TestEmulated(t *testing.T) {
	d, err := gpu.New(t.Context(), emulated.New(emulated.Options{Checks: ptx.CheckInit}), 0, gpu.Options{TuneSize: 256, Variant: "dp4a", Events: true})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	s := tiny()
	s.Reps, s.MinReps, s.Warmup, s.Passes = 2, 1, 0, 1
	got, err := Device(t.Context(), device.Opened{Name: "0", Device: d, Peak: &peak.Peak{Ops: 1e15, Memory: 1e12}, Sampler: noSampler}, s, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range got.Results {
		clocked := r.Group == "rounds" || strings.HasSuffix(r.Name, "phase=run")
		if !r.OK() || len(r.Samples) != 2 || !r.Emulated || r.PeakPercent != nil || r.PeakText() != "emulated: no measurement" || r.Verified == "" || r.About == "" {
			t.Errorf("%+v", r)
		}
		if (len(r.Events) == 2) != clocked || (len(r.Idle) == 2) != clocked || strings.Contains(r.Conditions(), "device's events") != clocked {
			t.Errorf("%s: events %v, idle %v, %s", r.Name, r.Events, r.Idle, r.Conditions())
		}
		if clocked && (*r.EventsPart <= 0 || *r.EventsPart > 100 || *r.IdlePart < 0 || *r.IdlePart > 100) {
			t.Errorf("%s: %s", r.Name, r.ClockText())
		}
	}
	if r := got.Find("memory/copy"); r == nil || r.Work != 2*256*256 || r.Unit != "B" {
		t.Errorf("%+v", r)
	}
	for _, name := range []string{"generation/n=256", "matmul/n=256", "hashing/n=256"} {
		if got.Find(name) == nil {
			t.Errorf("no %s", name)
		}
	}
	if r := got.Find("launch/queued"); r == nil || r.Work != 0 {
		t.Errorf("%+v", r)
	}
}

func noSampler() *nvml.Sampler { return nvml.NewSampler(func() nvml.Sample { return nvml.Sample{} }) }

// card is a cpu that passes as a card and tells what it is told to.
type card struct {
	kernels.Device
	err   error
	wrong bool // roots of TimeParts
}

func (c card) Info() kernels.Info {
	i := c.Device.Info()
	i.Kind, i.MemoryBytes = challenge.GPU, 1<<30
	return i
}

type prober struct{ card }

func (p prober) TimeCopy(_ context.Context, n uint64) (time.Duration, error) {
	return time.Duration(n), p.err
}

func (p prober) TimeLaunches(_ context.Context, count int) (time.Duration, error) {
	return time.Duration(count) * 3 * time.Microsecond, p.err
}

func (p prober) TimeParts(ctx context.Context, task kernels.Task) (kernels.Run, kernels.Parts, error) {
	r, err := p.Run(ctx, task)
	if err == nil && p.wrong {
		r = wrongRoots{r}
	}
	return r, kernels.Parts{Generate: 1000, Multiply: 2000, Hash: 3000}, err
}

// The copy is sized for the card, its rate is a share of the sheet's memory rate, and a launch is the mean.
func TestProber(t *testing.T) {
	o := open(t, cpu.Options{})
	s := tiny()
	s.Copy = 65536 // 8 GiB for both buffers
	measured := func(d kernels.Device) *record.Device {
		o.Device = d
		got, err := Device(t.Context(), o, s, nil)
		if err != nil {
			t.Fatal(err)
		}
		return &got
	}
	got := measured(prober{card{Device: o.Device}})
	if r := got.Find("memory/copy"); r.Size != 16384 || r.Median != 16384 || r.PeakPercent == nil || *r.PeakPercent != 100*2*16384*1e9/1e12 {
		t.Errorf("%+v", r)
	}
	if r := got.Find("launch/queued"); r.Median != 3000 || r.Rate != 0 || r.RateText() != "" {
		t.Errorf("%+v", r)
	}
	for name, want := range map[string]record.Result{
		"generation/n=256": {Median: 1000, Work: 256 * 256, Unit: "B"}, "matmul/n=256": {Median: 2000, Work: 2 * 256 * 256 * 256, Unit: "op"},
		"hashing/n=256": {Median: 3000, Work: 256 * 2 * 16, Unit: "B"},
	} {
		r := got.Find(name)
		if r == nil || !r.OK() || r.Median != want.Median || r.Work != want.Work || r.Unit != want.Unit || (r.PeakPercent != nil) != (r.Unit == "op") {
			t.Errorf("%s: %+v", name, r)
		}
	}
	got = measured(prober{card{Device: o.Device, wrong: true}})
	for _, name := range []string{"generation/n=256", "matmul/n=256", "hashing/n=256"} {
		if r := got.Find(name); !strings.Contains(r.Error, "wrong answer") || r.Samples != nil {
			t.Errorf("%+v", r)
		}
	}
	got = measured(prober{card{Device: o.Device, err: errors.Join(kernels.ErrWrong)}})
	for _, name := range []string{"memory/copy", "launch/queued"} {
		if r := got.Find(name); r.Error != "wrong answer" || r.Samples != nil {
			t.Errorf("%+v", r)
		}
	}
	got = measured(card{Device: o.Device})
	for _, name := range []string{"memory/copy", "launch/queued"} {
		if r := got.Find(name); r.Skipped == "" || r.OK() {
			t.Errorf("%+v", r)
		}
	}
}
