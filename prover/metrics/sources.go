package metrics

import (
	"slices"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/slark-network/slark/kernels/nvml"
)

// Slot is what a device and its queue are at.
type Slot struct {
	Index   uint32
	Held    bool
	Waiting int
	Kept    int // runs
	Leased  bool

	Workers        bool // it has them
	Starts, Failed uint64

	// Facts are what the driver of the card says now; nil: nothing.
	Facts *nvml.Card
}

// Use is what proofs took of a device in the running Era.
type Use struct {
	Index            uint32
	Time, Cap        time.Duration
	Era              time.Duration // its length
	Starts, Prepares uint32
}

// Ledger is what a ledger says of itself.
type Ledger struct {
	Tables, Log, Memory uint64            // bytes
	Sync                prometheus.Metric // a histogram in nanoseconds; nil: not known
	Writable            bool
}

// Sources are what has its numbers anyway, and is asked when somebody reads the metrics. None may be nil.
type Sources struct {
	Slots       func() []Slot
	Uses        func() []Use // none while the Era is not known
	Active      func() int   // challenges
	Maintenance func() bool
	Ledger      func() Ledger
	Era         func() (uint64, error)
}

// From sets the sources.
func (m *Metrics) From(s Sources) {
	for _, read := range []struct {
		from interface {
			From(func(func(float64, ...string)))
		}
		of func(Slot) (float64, bool)
	}{
		{m.held, func(d Slot) (float64, bool) { return truth(d.Held), true }},
		{m.waiting, func(d Slot) (float64, bool) { return float64(d.Waiting), true }},
		{m.kept, func(d Slot) (float64, bool) { return float64(d.Kept), true }},
		{m.leased, func(d Slot) (float64, bool) { return truth(d.Leased), true }},
		{m.workerStarts, func(d Slot) (float64, bool) { return float64(d.Starts), d.Workers }},
		{m.workerFailed, func(d Slot) (float64, bool) { return float64(d.Failed), d.Workers }},
		{m.temperature, fact(func(c *nvml.Card) (float64, bool) {
			return float64(c.Now.Temperature.V), c.Now.Temperature.Known
		})},
		{m.power, fact(func(c *nvml.Card) (float64, bool) { return c.Now.Power.V, c.Now.Power.Known })},
		{m.powerLimit, fact(func(c *nvml.Card) (float64, bool) { return c.PowerLimit.V, c.PowerLimit.Known })},
		{m.clock, fact(func(c *nvml.Card) (float64, bool) { return 1e6 * float64(c.Now.Clock.V), c.Now.Clock.Known })},
		{m.memoryClock, fact(func(c *nvml.Card) (float64, bool) {
			return 1e6 * float64(c.Now.MemoryClock.V), c.Now.MemoryClock.Known
		})},
		{m.ecc, fact(func(c *nvml.Card) (float64, bool) { return float64(c.ECCErrors.V), c.ECCErrors.Known })},
		{m.throttled, fact(func(c *nvml.Card) (float64, bool) {
			return truth(slices.ContainsFunc(c.Now.Throttle.V, nvml.Slowed)), c.Now.Throttle.Known
		})},
	} {
		read.from.From(func(emit func(float64, ...string)) {
			for _, d := range s.Slots() {
				if v, known := read.of(d); known {
					emit(v, Device(d.Index))
				}
			}
		})
	}
	m.use(s.Uses)
	m.active.Value(func() float64 { return float64(s.Active()) })
	m.maintenance.Value(func() float64 { return truth(s.Maintenance()) })
	m.ledgerBytes.From(func(emit func(float64, ...string)) {
		l := s.Ledger()
		emit(float64(l.Tables), "tables")
		emit(float64(l.Log), "log")
		emit(float64(l.Memory), "memory")
	})
	m.ledgerSync.From(func() prometheus.Metric { return s.Ledger().Sync })
	m.ledgerWritable.Value(func() float64 { return truth(s.Ledger().Writable) })
	m.healthy.Value(func() float64 {
		_, err := s.Era()
		return truth(err == nil)
	})
	m.era.From(func(emit func(float64, ...string)) {
		if era, err := s.Era(); err == nil {
			emit(float64(era))
		}
	})
}

func (m *Metrics) use(uses func() []Use) {
	for _, read := range []struct {
		from interface {
			From(func(func(float64, ...string)))
		}
		of func(Use) float64
	}{
		{m.eraTime, func(u Use) float64 { return u.Time.Seconds() }},
		{m.eraCap, func(u Use) float64 { return u.Cap.Seconds() }},
		{m.eraShare, func(u Use) float64 { return ratio(u.Time, u.Era) }},
		{m.capUsed, func(u Use) float64 { return ratio(u.Time, u.Cap) }},
		{m.eraStarts, func(u Use) float64 { return float64(u.Starts) }},
		{m.eraPrepares, func(u Use) float64 { return float64(u.Prepares) }},
	} {
		read.from.From(func(emit func(float64, ...string)) {
			for _, u := range uses() {
				emit(read.of(u), Device(u.Index))
			}
		})
	}
}

// Head sets the source of the age of the chain's head: when its block was made, zero if it is not known.
func (m *Metrics) Head(at func() time.Time) {
	m.headAge.From(func(emit func(float64, ...string)) {
		if t := at(); !t.IsZero() {
			emit(time.Since(t).Seconds())
		}
	})
}

// fact is a fact about a card, of devices that have one.
func fact(of func(*nvml.Card) (float64, bool)) func(Slot) (float64, bool) {
	return func(d Slot) (float64, bool) {
		if d.Facts == nil {
			return 0, false
		}
		return of(d.Facts)
	}
}

func ratio(a, b time.Duration) float64 {
	if b <= 0 {
		return 0
	}
	return float64(a) / float64(b)
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
