// Package lag measures how late this process is. A heartbeat asks to be woken every few milliseconds and keeps every
// interval that it overslept; Within says how much of a timed window those intervals cover. A verifier subtracts nothing
// from a measurement for it: lag only makes a slow sample undecided (docs/protocol.md, section 12).
//
// It sees what stops goroutines of this process: a stolen core, a long collection, a suspended machine. It does not see
// a slow network, or a core that is merely shared and never late.
package lag

import (
	"context"
	"sync"
	"time"
)

// Defaults of a Monitor.
const (
	// Tick is how often the heartbeat asks to be woken.
	Tick = 2 * time.Millisecond
	// Tolerance is how late a wake-up may be and not count: timers are never exact.
	Tolerance = time.Millisecond
	// kept is the number of late intervals that are remembered: at least 98 s of unbroken lag.
	kept = 1 << 15
)

// interval is a time in which the heartbeat should have been awake and was not, in nanoseconds since the base.
type interval struct{ from, to int64 }

// Monitor remembers when the heartbeat was late. Its methods may be called from any goroutine.
type Monitor struct {
	base time.Time

	mu      sync.Mutex
	running bool
	due     int64 // when the heartbeat should wake next
	ring    []interval
	next    int // where the next interval goes
	full    bool
	total   time.Duration
}

// New is a monitor that has seen no lag. Run makes it beat.
func New() *Monitor {
	return &Monitor{base: time.Now(), ring: make([]interval, kept)}
}

// Run beats until ctx ends. Call it once, on a goroutine of its own.
func (m *Monitor) Run(ctx context.Context) {
	m.mu.Lock()
	m.running, m.due = true, m.now()+int64(Tick)
	m.mu.Unlock()
	defer func() {
		m.mu.Lock()
		m.running = false
		m.mu.Unlock()
	}()
	timer := time.NewTimer(Tick)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-timer.C:
		}
		m.mu.Lock()
		now := m.now()
		m.record(m.due, now)
		m.due = now + int64(Tick)
		m.mu.Unlock()
		timer.Reset(Tick)
	}
}

// Total is how long the heartbeat was late since the start.
func (m *Monitor) Total() time.Duration {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.total
}

// Inject counts the time from t0 to t1 as lag, as if the heartbeat had been late. For tests.
func (m *Monitor) Inject(t0, t1 time.Time) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.record(int64(t0.Sub(m.base)), int64(t1.Sub(m.base)))
}

func (m *Monitor) now() int64 { return int64(time.Since(m.base)) }

func (m *Monitor) record(from, to int64) {
	if to-from <= int64(Tolerance) {
		return
	}
	m.total += time.Duration(to - from)
	m.ring[m.next] = interval{from, to}
	if m.next++; m.next == len(m.ring) {
		m.next, m.full = 0, true
	}
}

// Within is how long the heartbeat was late between t0 and t1, which carry monotonic readings. A time so long ago that
// it is forgotten counts as late: what cannot be known must not count against a prover.
func (m *Monitor) Within(t0, t1 time.Time) time.Duration {
	from, to := int64(t0.Sub(m.base)), int64(t1.Sub(m.base))
	m.mu.Lock()
	defer m.mu.Unlock()
	var sum int64
	add := func(i interval) { sum += max(0, min(i.to, to)-max(i.from, from)) }
	// The heartbeat may be late at this moment.
	if now := m.now(); m.running && now-m.due > int64(Tolerance) {
		add(interval{m.due, now})
	}
	n := m.next
	if m.full {
		n = len(m.ring)
	}
	for i := 1; i <= n; i++ {
		late := m.ring[(m.next-i+len(m.ring))%len(m.ring)]
		if late.to <= from && i > 1 {
			return time.Duration(min(sum, to-from))
		}
		add(late)
	}
	if m.full {
		add(interval{from, m.ring[m.next].from})
	}
	return time.Duration(max(0, min(sum, to-from)))
}
