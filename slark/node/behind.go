package node

import (
	"context"
	"sync"
	"time"

	"github.com/slark-network/slark/slark/metrics"
)

// A verifier that falls behind says so, and drops by one rule: what has waited for a place for challenge.late_after is not begun, the oldest first,
// whoever's it is. A slot then has no challenge; a challenge that has its counter already is undecided. Neither counts on anybody's uptime. Without the rule slots
// would pile up and all be asked at the end of the Era, in a bunch that a provider sees coming.

// leastLate is how long is waited at least, also in an Era whose tenth is less.
const leastLate = 10 * time.Second

// sayEvery is how often it is said that the verifier is behind.
const sayEvery = time.Minute

// late is how long a slot waits for its place, and a challenge for its timed window.
func (e *eraRun) late() time.Duration {
	return min(time.Duration(e.cfg.Challenge.LateAfter), max(e.info.End.Sub(e.info.Start)/10, leastLate))
}

// place waits for a place among the challenges under way for a slot that was to begin at a time; false says that there is none in time. One that it
// gives is to be given back.
func (e *eraRun) place(ctx context.Context, begin, at time.Time) bool {
	within, cancel := context.WithDeadline(ctx, at.Add(e.late()))
	defer cancel()
	if e.inFlight.AcquireSince(within, 1, begin) == nil {
		return true
	}
	e.Metrics.Dropped(metrics.Late)
	if ctx.Err() == nil {
		e.behind.note(ctx, e.Node, e.info.Number, slotDropped)
	}
	return false
}

// startBy is when a challenge that is begun now must have its timed window.
func (e *eraRun) startBy() time.Time {
	by := time.Now().Add(e.late())
	if last := e.last(); last.Before(by) {
		return last
	}
	return by
}

// behind counts what was dropped, and says so now and then. The zero value is ready.
type behind struct {
	mu        sync.Mutex
	dropped   [dropKinds]uint64 // since it was said last
	said      time.Time
	era       uint64
	inThisEra [dropKinds]uint64
}

// The things that are dropped.
const (
	slotDropped   = iota // a slot without a challenge
	windowDropped        // a challenge that is undecided
	dropKinds
)

// note counts one thing that was dropped.
func (b *behind) note(ctx context.Context, n *Node, era uint64, what int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if era != b.era {
		b.era, b.inThisEra = era, [dropKinds]uint64{}
	}
	b.dropped[what]++
	b.inThisEra[what]++
	if time.Since(b.said) < sayEvery {
		return
	}
	b.said = time.Now()
	n.Log.WarnContext(ctx, "this verifier falls behind, and drops what has waited too long; no provider is marked for it", "era", era,
		"slots", b.dropped[slotDropped], "undecided", b.dropped[windowDropped], "late_after", time.Duration(n.cfg.Challenge.LateAfter),
		"concurrent", n.cfg.Challenge.Concurrent, "windows", n.cfg.Challenge.Windows)
	b.dropped = [dropKinds]uint64{}
}

// sum says at the end of an Era what was dropped in it, if anything was.
func (b *behind) sum(ctx context.Context, n *Node, era uint64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.era == era && b.inThisEra != [dropKinds]uint64{} {
		n.Log.WarnContext(ctx, "this verifier was behind in the Era", "era", era, "slots", b.inThisEra[slotDropped], "undecided", b.inThisEra[windowDropped])
	}
}
