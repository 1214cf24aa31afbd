package device

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/kernels/nvml"
)

type driver struct {
	cards  []nvml.Card
	err    error
	closed *int
}

func (d driver) Host() nvml.Host                               { return nvml.Host{Driver: nvml.Known("550")} }
func (d driver) Cards() ([]nvml.Card, error)                   { return d.cards, d.err }
func (d driver) Sampler(string) (*nvml.Sampler, error)         { return nil, errors.New("no") }
func (d driver) Close() error                                  { *d.closed++; return nil }
func opens(context.Context, nvml.Card) (kernels.Device, error) { return cpu.New(cpu.Options{Cores: 1}) }

func TestOpen(t *testing.T) {
	ctx := t.Context()
	closed := 0
	two := []nvml.Card{{Index: 0, Name: nvml.Known("NVIDIA A30")}, {Index: 1, Name: nvml.Known("NVIDIA A31"), ComputeMode: nvml.Known("exclusive-process"),
		Processes: nvml.Known([]nvml.Process{{PID: 1}})}}
	with := func(d driver) func() (Facts, error) {
		d.closed = &closed
		return func() (Facts, error) { return d, nil }
	}
	for _, c := range []struct {
		name    string
		host    Host
		ask     []string
		require bool
		want    string // names of devices, or part of the error
	}{
		{"nothing looked for", Host{}, nil, false, "cpu"},
		{"all of a host", Host{OpenGPU: opens, Facts: with(driver{cards: two})}, nil, true, "cpu 0"},
		{"one card", Host{OpenGPU: opens, Facts: with(driver{cards: two})}, []string{"0"}, false, "0"},
		{"busy", Host{OpenGPU: opens, Facts: with(driver{cards: two})}, []string{"1"}, false, "1 other process has it"},
		{"no such card", Host{OpenGPU: opens, Facts: with(driver{cards: two})}, []string{"2"}, false, "2 cards"},
		{"no constructor", Host{Facts: with(driver{cards: two})}, []string{"0"}, false, "GPU 0 (NVIDIA A30): this build has no GPU device"},
		{"no constructor, required", Host{Facts: with(driver{cards: two})}, nil, true, "this build has no GPU device"},
		{"wrong driver", Host{OpenGPU: opens, Facts: func() (Facts, error) { return nil, errors.New("different versions") }}, nil, true, "different versions"},
		{"no permission", Host{OpenGPU: opens, Facts: with(driver{err: errors.New("no permission")})}, []string{"0"}, false, "no permission"},
		{"fails to open", Host{OpenGPU: func(context.Context, nvml.Card) (kernels.Device, error) { return nil, errors.New("out of memory") },
			Facts: with(driver{cards: two})}, nil, true, "out of memory"},
	} {
		closed = 0
		s, err := c.host.Open(ctx, c.ask, c.require)
		if err != nil {
			if !errors.Is(err, ErrMissing) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%s: %v", c.name, err)
			}
		} else {
			var names []string
			for _, d := range s.Devices {
				names = append(names, d.Name)
				sampler := d.Sampler()
				sampler.Start(0)
				if sum := sampler.Stop(); sum.Samples == 0 || sum.Power.Known {
					t.Errorf("%s: %+v", c.name, sum)
				}
			}
			if got := strings.Join(names, " "); got != c.want {
				t.Errorf("%s: devices %s, want %s", c.name, got, c.want)
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		}
		if strings.Contains(c.host.name(), "facts") && closed != 1 {
			t.Errorf("%s: the driver was closed %d times", c.name, closed)
		}
	}
}

// name says what the host has.
func (h Host) name() string {
	if h.Facts == nil {
		return ""
	}
	if f, err := h.Facts(); err == nil && f != nil {
		return "facts"
	}
	return ""
}

// A slice of a card has neither the card's class nor its peak.
func TestSlice(t *testing.T) {
	for mig, want := range map[string]string{"off": "a30", "on": ""} {
		closed := 0
		d := driver{cards: []nvml.Card{{Name: nvml.Known("NVIDIA A30"), MIG: nvml.Known(mig)}}, closed: &closed}
		s, err := Host{OpenGPU: opens, Facts: func() (Facts, error) { return d, nil }}.Open(t.Context(), []string{"0"}, true)
		if err != nil {
			t.Fatal(err)
		}
		if o := s.Devices[0]; o.Class != want || (o.Peak == nil) != (want == "") {
			t.Errorf("MIG %s: class %q, peak %v", mig, o.Class, o.Peak)
		}
		if err := s.Close(); err != nil || closed != 1 {
			t.Error(err, closed)
		}
	}
}

func TestThisHost(t *testing.T) {
	s, err := Default().Open(t.Context(), []string{"cpu"}, false)
	if err != nil || len(s.Devices) != 1 || s.NVIDIA == "" {
		t.Fatal(s, err)
	}
	t.Log(s.NVIDIA, coreClock(), Load())
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}
