package nvml_test

import (
	"encoding/json"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"pgregory.net/rapid"

	"github.com/slark-network/slark/kernels/nvml"
)

func TestValueJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := nvml.Unknown[[]string](rapid.String().Draw(t, "reason"))
		if rapid.Bool().Draw(t, "known") {
			v = nvml.Known(rapid.SliceOfN(rapid.String(), 1, 3).Draw(t, "strings"))
		}
		b, err := json.Marshal(v)
		var back nvml.Value[[]string]
		if err != nil || json.Unmarshal(b, &back) != nil || back.Known != v.Known || back.Unknown != v.Unknown || !slices.Equal(back.V, v.V) {
			t.Fatalf("%s: %+v, was %+v (%v)", b, back, v, err)
		}
	})
	var n nvml.Value[uint32]
	if err := json.Unmarshal([]byte(`"many"`), &n); err == nil || n.Known {
		t.Errorf("%+v, %v", n, err)
	}
	if err := json.Unmarshal([]byte(`null`), &n); err != nil || n.Known || n.String() != "unknown" {
		t.Errorf("%+v, %v", n, err)
	}
	if s := nvml.Unknown[int]("no sensor").String() + " " + nvml.Known(5).String(); s != "unknown (no sensor) 5" {
		t.Error(s)
	}
}

func TestReasons(t *testing.T) {
	if got := nvml.Reasons(1 | 4 | 256 | 1<<40); !slices.Equal(got, []string{"idle", "power-cap", "display-clocks", "bit-40"}) {
		t.Error(got)
	}
	if got := nvml.Reasons(0); got == nil || len(got) != 0 {
		t.Errorf("%#v", got)
	}
	if nvml.Slowed("idle") || !nvml.Slowed("hw-thermal") || !nvml.Slowed("bit-40") {
		t.Error("wrong reasons slow a card")
	}
}

func TestSampler(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n := uint32(0)
		s := nvml.NewSampler(func() nvml.Sample {
			n++
			sample := nvml.Sample{
				Clock: nvml.Known(1000 + n), Power: nvml.Known(float64(n) / 2), MemoryClock: nvml.Unknown[uint32]("no permission"),
				Temperature: nvml.Unknown[uint32]("no sensor"), Throttle: nvml.Known([]string{[]string{"thermal", "idle"}[n%2]}),
			}
			if n == 2 {
				sample.Temperature, sample.Throttle = nvml.Known(uint32(50)), nvml.Unknown[[]string]("timeout")
			}
			return sample
		})
		s.Start(10 * time.Millisecond)
		time.Sleep(35 * time.Millisecond)
		got := s.Stop()
		if got.Samples != 4 || got.Interval != 10*time.Millisecond || got.Clock.V != (nvml.Range{Min: 1001, Median: 1002.5, Max: 1004}) ||
			got.Power.V != (nvml.Range{Min: 0.5, Median: 1.25, Max: 2}) || got.Temperature.V != (nvml.Range{Min: 50, Median: 50, Max: 50}) ||
			got.MemoryClock.Known || got.MemoryClock.Unknown != "no permission" || !slices.Equal(got.Throttle.V, []string{"idle", "thermal"}) {
			t.Errorf("%+v", got)
		}
		s.Start(10 * time.Millisecond)
		time.Sleep(5 * time.Millisecond)
		if again := s.Stop(); again.Samples != 5 || again.Clock.V != (nvml.Range{Min: 1001, Median: 1003, Max: 1005}) {
			t.Errorf("%+v", again)
		}
	})
}

// A driver that never answers does not keep Stop.
func TestSamplerOfALostCard(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		answer := make(chan struct{})
		s := nvml.NewSampler(func() nvml.Sample { <-answer; return nvml.Sample{} })
		s.Start(time.Second)
		begin := time.Now()
		got := s.Stop()
		if took := time.Since(begin); took != 2*time.Second || got.Samples != 0 || got.Clock.Unknown != "no sample was taken" || got.Throttle.Known {
			t.Errorf("%v, %+v", took, got)
		}
		close(answer)
	})
}
