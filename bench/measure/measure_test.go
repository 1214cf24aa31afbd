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
	"github.com/slark-network/slark/kernels/nvml"
)

func tiny() Suite {
	return Suite{Name: "tiny", Sizes: []uint64{256}, Rounds: 2, Openings: 4, Passes: 2, Warmup: 1, Reps: 5, MinReps: 3, Within: time.Minute, Interval: time.Millisecond, Bytes: 1 << 20, Copy: 256, Launches: 10}
}

func open(t *testing.T, o cpu.Options) device.Opened {
	t.Helper()
	d, err := cpu.New(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.Close() })
	return device.Opened{Name: "cpu", Class: "cpu", Device: d, Peak: &peak.Peak{Ops: 1e15, Memory: 1e12},
		Sampler: func() *nvml.Sampler {
			return nvml.NewSampler(func() nvml.Sample { return nvml.Sample{Clock: nvml.Known(uint32(2600))} })
		}}
}

func TestDevice(t *testing.T) {
	var told []string
	got, err := Device(t.Context(), open(t, cpu.Options{}), tiny(), func(r record.Result) { told = append(told, r.Name) })
	if err != nil {
		t.Fatal(err)
	}
	want := "memory/copy operands/philox hashing/digest hashing/tree/n=512 operands/n=256 rounds/n=256/T=2 challenge/n=256/T=2/k=4 " +
		"challenge/n=256/T=2/k=4/phase=prepare challenge/n=256/T=2/k=4/phase=run challenge/n=256/T=2/k=4/phase=open challenge/n=256/T=2/k=4/phase=check"
	if strings.Join(told, " ") != want || len(got.Results) != len(told) {
		t.Errorf("results %v", told)
	}
	var parts int64
	for _, r := range got.Results {
		if !r.OK() || len(r.Samples) != 5 || r.Warmup != 2 || r.Verified == "" || r.About == "" || r.During.Clock.V.Median != 2600 {
			t.Errorf("%+v", r)
		}
		if (r.Unit == "op" || r.Name == "memory/copy") != (r.PeakPercent != nil) {
			t.Errorf("%s: share of peak %v", r.Name, r.PeakPercent)
		}
		if strings.Contains(r.Name, "/phase=") {
			parts += r.Samples[4]
		}
	}
	if whole := got.Find("challenge/n=256/T=2/k=4").Samples[4]; whole != parts {
		t.Errorf("a challenge takes %d ns, its phases %d ns", whole, parts)
	}
	if work := got.Find("rounds/n=256/T=2").Work; work != 2*256*256*256*2 {
		t.Errorf("work %v", work)
	}
}

// broken is a device of which one call is not as it should be.
type broken struct {
	kernels.Device
	run func(context.Context, kernels.Task) (kernels.Run, error)
}

func (b broken) Run(ctx context.Context, task kernels.Task) (kernels.Run, error) {
	return b.run(ctx, task)
}

type wrongRoots struct{ kernels.Run }

func (w wrongRoots) Roots() []challenge.Hash {
	roots := w.Run.Roots()
	roots[len(roots)-1][0] ^= 1
	return roots
}

// A fast device that is wrong has no rate, and the rest is measured all the same.
func TestWrongDevice(t *testing.T) {
	good := open(t, cpu.Options{})
	for name, run := range map[string]func(context.Context, kernels.Task) (kernels.Run, error){
		"wrong answer": func(ctx context.Context, task kernels.Task) (kernels.Run, error) {
			r, err := good.Device.Run(ctx, task)
			return wrongRoots{r}, err
		},
		"lost card": func(context.Context, kernels.Task) (kernels.Run, error) { return nil, errors.New("lost card") },
	} {
		bad := good
		bad.Device = broken{good.Device, run}
		got, err := Device(t.Context(), bad, tiny(), nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range got.Results {
			host := r.Group == "memory" || r.Group == "hashing" || r.Name == "operands/philox"
			if r.OK() != host || !host && (!strings.Contains(r.Error, name) || r.Samples != nil || r.Rate != 0) {
				t.Errorf("%s: %+v", name, r)
			}
		}
	}
}

func TestTooLittleMemory(t *testing.T) {
	s := tiny()
	s.Sizes = []uint64{256, 8192}
	got, err := Device(t.Context(), open(t, cpu.Options{MemoryBytes: 32 << 20}), s, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range got.Results {
		if (r.Size == 8192) != strings.Contains(r.Skipped, "the device has 33.6 MB") || r.Error != "" {
			t.Errorf("%+v", r)
		}
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	n := 0
	s := tiny()
	s.Passes = 1
	got, err := Device(ctx, open(t, cpu.Options{}), s, func(record.Result) {
		if n++; n == 3 {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) || len(got.Results) != 3 {
		t.Errorf("%v, %d results", err, len(got.Results))
	}
}

// Slow measurements end early, but not before the least number of repetitions.
func TestWithin(t *testing.T) {
	s := tiny()
	s.Within = 0
	got, err := Device(t.Context(), open(t, cpu.Options{}), s, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range got.Results {
		if len(r.Samples) != 3 {
			t.Errorf("%s: %d repetitions", r.Name, len(r.Samples))
		}
	}
}

func TestSuites(t *testing.T) {
	for _, name := range []string{"quick", "full"} {
		for _, kind := range []challenge.DeviceKind{challenge.CPU, challenge.GPU} {
			if s, err := For(name, kind); err != nil || s.Validate() != nil || s.MinReps > s.Reps {
				t.Errorf("%s %s: %+v, %v", name, kind, s, err)
			}
		}
	}
	if _, err := For("", challenge.CPU); err == nil {
		t.Error("no error for no suite")
	}
	for _, bend := range []func(*Suite){
		func(s *Suite) { s.Sizes = nil }, func(s *Suite) { s.Sizes[0] = 300 }, func(s *Suite) { s.Reps = 0 }, func(s *Suite) { s.Passes = 0 },
		func(s *Suite) { s.Openings = 1 }, func(s *Suite) { s.Copy = 300 }, func(s *Suite) { s.Copy = 1 << 17 }, func(s *Suite) { s.Launches = 0 }, func(s *Suite) { s.Rounds = 65 },
	} {
		s := tiny()
		if bend(&s); s.Validate() == nil {
			t.Errorf("%+v is valid", s)
		}
	}
}
