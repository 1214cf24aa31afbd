package devices

import (
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/diagnosis"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/kernels/nvml"
)

// Samples are this far apart. The clocks of cores are read seldom, because reading them wakes every core.
const (
	cardInterval = 100 * time.Millisecond
	coreInterval = time.Second
)

// Facts are what a nvml.Reader reads of one card.
type Facts interface {
	Host() nvml.Host
	CardByUUID(uuid string) (nvml.Card, error)
	Taker(uuid string) (func() nvml.Sample, error)
	Close() error
}

// Watcher says what a device does during a timed run: clocks, power and the reasons for lower clocks, for people.
type Watcher struct {
	info     func() kernels.Info
	facts    Facts // nil: there are none
	missing  string
	interval time.Duration
	take     func() nvml.Sample
}

// Watch makes a watcher of an open device. Without a management library, or without the card in it, the diagnosis says so. Close it.
func Watch(d kernels.Device) *Watcher {
	info := d.Info
	if info().Kind != challenge.GPU {
		return &Watcher{info: info, interval: coreInterval, take: coreSample}
	}
	r, err := nvml.Open()
	if err != nil {
		return &Watcher{info: info, missing: err.Error()}
	}
	return WatchCard(info, r)
}

// WatchCard is Watch of a card with the facts from somewhere else. The watcher closes them.
func WatchCard(info func() kernels.Info, f Facts) *Watcher {
	w := &Watcher{info: info, facts: f, interval: cardInterval}
	take, err := f.Taker(info().UUID)
	if err != nil {
		w.missing = err.Error()
		return w
	}
	w.take = take
	return w
}

// Close lets go of the library.
func (w *Watcher) Close() error {
	if w.facts == nil {
		return nil
	}
	return w.facts.Close()
}

// Begin begins to watch, and waits for nothing. stop gives the body of a diagnosis; a driver that does not answer holds it up for
// some seconds.
func (w *Watcher) Begin() (stop func() []byte) {
	if w.take == nil {
		return func() []byte { return w.diagnose(nvml.Summary{}) }
	}
	sampler := nvml.NewSampler(w.take)
	sampler.Start(w.interval)
	return func() []byte { return w.diagnose(sampler.Stop()) }
}

func (w *Watcher) diagnose(s nvml.Summary) []byte {
	info := w.info()
	d := diagnosis.Diagnosis{
		Kind: info.Kind.String(), Name: info.Name, Kernel: info.Architecture + "/" + info.Kernel, Driver: info.Driver, Cores: info.Cores,
		Samples: s.Samples, IntervalMillis: s.Interval.Milliseconds(), Unknown: map[string]string{},
	}
	if w.missing != "" {
		d.Unknown["nvml"] = w.missing
		return d.Encode()
	}
	span := func(name string, v nvml.Value[nvml.Range]) *diagnosis.Range {
		if !v.Known {
			d.Unknown[name] = v.Unknown
			return nil
		}
		return &diagnosis.Range{Min: v.V.Min, Median: v.V.Median, Max: v.V.Max}
	}
	d.Clock = span("clock_mhz", s.Clock)
	if w.facts == nil {
		return d.Encode()
	}
	d.MemoryClock, d.Power, d.Temperature = span("memory_clock_mhz", s.MemoryClock), span("power_w", s.Power), span("temperature_c", s.Temperature)
	if d.Throttle = s.Throttle.V; !s.Throttle.Known {
		d.Unknown["throttle"] = s.Throttle.Unknown
	}
	card, err := w.facts.CardByUUID(info.UUID)
	if err != nil {
		d.Unknown["nvml"] = err.Error()
		return d.Encode()
	}
	d.PowerLimit, d.ECCErrors = known(&d, "power_limit_w", card.PowerLimit), known(&d, "ecc_uncorrected", card.ECCErrors)
	if ecc := known(&d, "ecc", card.ECC); ecc != nil {
		d.ECC = *ecc
	}
	if mig := known(&d, "mig", card.MIG); mig != nil {
		d.MIG = *mig
	}
	if driver := w.facts.Host().Driver; driver.Known {
		d.Driver = driver.V
	}
	return d.Encode()
}

// known is a fact, or nil and the reason in the diagnosis.
func known[T any](d *diagnosis.Diagnosis, name string, v nvml.Value[T]) *T {
	if !v.Known {
		d.Unknown[name] = v.Unknown
		return nil
	}
	return &v.V
}

// coreSample is a sample of the cores: what can be read everywhere without rights is their clock.
func coreSample() nvml.Sample {
	if mhz := cpu.Clock(); mhz > 0 {
		return nvml.Sample{Clock: nvml.Known(mhz)}
	}
	return nvml.Sample{Clock: nvml.Unknown[uint32]("the kernel does not say it")}
}
