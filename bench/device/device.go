// Package device finds and opens what is to be measured: the cores of the host, and GPUs by the number that the NVIDIA driver
// gives them. A GPU takes one constructor, Host.OpenGPU; without it, or without a driver, a request for a GPU fails with words
// that say which of the two is missing.
package device

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/slark-network/slark/bench/peak"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/kernels/nvml"
)

// ErrMissing is wrapped when a device that was asked for is not there or cannot be used.
var ErrMissing = errors.New("required device is missing")

// Facts are what a nvml.Reader reads.
type Facts interface {
	Host() nvml.Host
	Cards() ([]nvml.Card, error)
	Sampler(uuid string) (*nvml.Sampler, error)
	Close() error
}

// Host is where devices come from.
type Host struct {
	OpenGPU func(context.Context, nvml.Card) (kernels.Device, error) // nil: this build cannot work on a GPU
	Facts   func() (Facts, error)                                    // nil: no NVIDIA driver is looked for
}

// Default is the host that the program runs on.
func Default() Host {
	return Host{OpenGPU: openGPU, Facts: func() (Facts, error) {
		r, err := nvml.Open()
		if err != nil {
			return nil, err
		}
		return r, nil
	}}
}

// Opened is a device that is ready to be measured.
type Opened struct {
	Name    string // cpu, or the number of the card
	Class   string // of the catalogue of envelopes; empty: not known
	Device  kernels.Device
	Card    *nvml.Card // nil: no NVIDIA card
	Peak    *peak.Peak // nil: not known
	Sampler func() *nvml.Sampler
}

// Set is what Open found. It must be closed.
type Set struct {
	Devices []Opened
	NVIDIA  string     // what the NVIDIA driver said, for people
	Driver  *nvml.Host // nil: no driver
	facts   Facts
}

// Close closes all devices.
func (s *Set) Close() (err error) {
	for _, d := range s.Devices {
		err = errors.Join(err, d.Device.Close())
	}
	if s.facts != nil {
		err = errors.Join(err, s.facts.Close())
	}
	return err
}

// Open opens the devices that names ask for: cpu, or the number of a card. No names are the cpu and every card that can be opened.
// With requireGPU there must be one GPU at least. The error wraps ErrMissing if a device is not there or cannot be used.
func (h Host) Open(ctx context.Context, names []string, requireGPU bool) (_ *Set, err error) {
	s := &Set{}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.Close())
		}
	}()
	cards := h.look(s)
	all := len(names) == 0
	if all {
		names = append(names, "cpu")
		for _, c := range cards {
			names = append(names, strconv.Itoa(c.Index))
		}
	}
	gpus := 0
	for _, name := range names {
		if name == "cpu" {
			d, err := cpu.New(cpu.Options{})
			if err != nil {
				return nil, err
			}
			s.Devices = append(s.Devices, Opened{Name: name, Class: "cpu", Device: d, Sampler: cpuSampler})
			continue
		}
		d, err := h.gpu(ctx, s, cards, name)
		if err != nil && all {
			s.NVIDIA += "; " + err.Error()
			continue
		}
		if err != nil {
			return nil, err
		}
		gpus++
		s.Devices = append(s.Devices, d)
	}
	if requireGPU && gpus == 0 {
		if h.OpenGPU == nil {
			return nil, fmt.Errorf("%w: a GPU: this build has no GPU device; NVIDIA driver: %s", ErrMissing, s.NVIDIA)
		}
		return nil, fmt.Errorf("%w: a GPU: %s", ErrMissing, s.NVIDIA)
	}
	return s, nil
}

// look reads what the NVIDIA driver knows.
func (h Host) look(s *Set) []nvml.Card {
	if h.Facts == nil {
		s.NVIDIA = "not looked for"
		return nil
	}
	facts, err := h.Facts()
	if err != nil {
		s.NVIDIA = err.Error()
		return nil
	}
	s.facts = facts
	host := facts.Host()
	s.Driver = &host
	cards, err := facts.Cards()
	if err != nil {
		s.NVIDIA = err.Error()
		return nil
	}
	s.NVIDIA = fmt.Sprintf("driver %s, CUDA %s, %d cards", host.Driver, host.CUDA, len(cards))
	return cards
}

func (h Host) gpu(ctx context.Context, s *Set, cards []nvml.Card, name string) (Opened, error) {
	at := slices.IndexFunc(cards, func(c nvml.Card) bool { return strconv.Itoa(c.Index) == name })
	switch {
	case at < 0:
		return Opened{}, fmt.Errorf("%w: GPU %s: NVIDIA driver: %s", ErrMissing, name, s.NVIDIA)
	case h.OpenGPU == nil:
		return Opened{}, fmt.Errorf("%w: GPU %s (%s): this build has no GPU device", ErrMissing, name, cards[at].Name)
	}
	card := &cards[at]
	if card.ComputeMode.V == "prohibited" {
		return Opened{}, fmt.Errorf("%w: GPU %s (%s): its compute mode is prohibited (nvidia-smi -c 0 changes it)", ErrMissing, name, card.Name)
	}
	if n := len(card.Processes.V); n > 0 && card.ComputeMode.V == "exclusive-process" {
		return Opened{}, fmt.Errorf("%w: GPU %s (%s): %d other process has it, and its compute mode is exclusive", ErrMissing, name, card.Name, n)
	}
	d, err := h.OpenGPU(ctx, *card)
	if err != nil {
		return Opened{}, fmt.Errorf("%w: GPU %s (%s): %w", ErrMissing, name, card.Name, err)
	}
	o := Opened{Name: name, Device: d, Card: card, Sampler: noSampler}
	if card.MIG.V != "on" { // a slice of a card is neither of its class nor bound by its data sheet
		o.Peak = peak.Find(catalogue.Facts{Name: card.Name.V, MemoryMiB: card.MemoryTotal.V >> 20, PCI: card.PCI.V.Device})
	}
	if o.Peak != nil {
		o.Class = o.Peak.Class
	}
	facts, uuid := s.facts, card.UUID.V
	o.Sampler = func() *nvml.Sampler {
		if sampler, err := facts.Sampler(uuid); err == nil {
			return sampler
		}
		return noSampler()
	}
	return o, nil
}

// noSampler is the sampler of what cannot be sampled.
func noSampler() *nvml.Sampler {
	return nvml.NewSampler(func() nvml.Sample { return blank("the card cannot be asked") })
}

func blank(reason string) nvml.Sample {
	return nvml.Sample{
		Clock: nvml.Unknown[uint32](reason), MemoryClock: nvml.Unknown[uint32](reason), Power: nvml.Unknown[float64](reason),
		Temperature: nvml.Unknown[uint32](reason), Throttle: nvml.Unknown[[]string](reason),
	}
}

// Kind is the kind of the device.
func (o Opened) Kind() challenge.DeviceKind { return o.Device.Info().Kind }
