package nvml

import (
	"slices"
	"sync"
	"time"
)

// stopWithin is how long Stop waits for a sample in hand. A driver that lost its card may never answer.
const stopWithin = 2 * time.Second

// Range is what a quantity did during a run.
type Range struct {
	Min    float64 `json:"min"`
	Median float64 `json:"median"`
	Max    float64 `json:"max"`
}

// Summary is what a card did between Start and Stop. A quantity that no sample knew is unknown, with the last reason.
type Summary struct {
	Samples     int             `json:"samples"`
	Interval    time.Duration   `json:"interval_ns"`
	Clock       Value[Range]    `json:"clock_mhz"`
	MemoryClock Value[Range]    `json:"memory_clock_mhz"`
	Power       Value[Range]    `json:"power_w"`
	Temperature Value[Range]    `json:"temperature_c"`
	Throttle    Value[[]string] `json:"throttle"` // union of the reasons of all samples, sorted
}

// Sampler takes samples in the background. It is made by NewSampler; Start and Stop are called in turns.
type Sampler struct {
	take func() Sample
	quit chan struct{} // of the present Start, as done
	done chan struct{}

	mu       sync.Mutex
	interval time.Duration // owned by mu, as all below
	samples  []Sample
}

// NewSampler makes a sampler that calls take, from one goroutine at a time.
func NewSampler(take func() Sample) *Sampler {
	return &Sampler{take: take}
}

// Start takes a sample every interval (at least 1 ms), the first one at once, until Stop. What was sampled before stays.
func (s *Sampler) Start(interval time.Duration) {
	quit, done := make(chan struct{}), make(chan struct{})
	s.quit, s.done = quit, done
	interval = max(interval, time.Millisecond)
	s.mu.Lock()
	s.interval = interval
	s.mu.Unlock()
	go func() {
		defer close(done)
		tick := time.NewTicker(interval)
		defer tick.Stop()
		for {
			now := s.take()
			s.mu.Lock()
			s.samples = append(s.samples, now)
			s.mu.Unlock()
			select {
			case <-quit:
				return
			case <-tick.C:
			}
		}
	}()
}

// Stop ends the sampling and sums up everything since the first Start. It waits for the sample in hand, but not longer than two seconds.
func (s *Sampler) Stop() Summary {
	close(s.quit)
	select {
	case <-s.done:
	case <-time.After(stopWithin):
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return summarize(s.samples, s.interval)
}

func summarize(samples []Sample, interval time.Duration) Summary {
	sum := Summary{Samples: len(samples), Interval: interval}
	sum.Clock = rangeOf(samples, func(s Sample) Value[uint32] { return s.Clock })
	sum.MemoryClock = rangeOf(samples, func(s Sample) Value[uint32] { return s.MemoryClock })
	sum.Power = rangeOf(samples, func(s Sample) Value[float64] { return s.Power })
	sum.Temperature = rangeOf(samples, func(s Sample) Value[uint32] { return s.Temperature })
	sum.Throttle = Unknown[[]string]("no sample was taken")
	union := []string{}
	for _, s := range samples {
		switch {
		case s.Throttle.Known:
			union = append(union, s.Throttle.V...)
			sum.Throttle = Known(union)
		case !sum.Throttle.Known:
			sum.Throttle = s.Throttle
		}
	}
	if sum.Throttle.Known {
		slices.Sort(union)
		sum.Throttle.V = slices.Compact(union)
	}
	return sum
}

func rangeOf[T uint32 | float64](samples []Sample, of func(Sample) Value[T]) Value[Range] {
	reason := "no sample was taken"
	var known []float64
	for _, s := range samples {
		if v := of(s); v.Known {
			known = append(known, float64(v.V))
		} else {
			reason = v.Unknown
		}
	}
	if len(known) == 0 {
		return Unknown[Range](reason)
	}
	slices.Sort(known)
	n := len(known)
	return Known(Range{known[0], (known[(n-1)/2] + known[n/2]) / 2, known[n-1]})
}
