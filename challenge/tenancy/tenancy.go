// Package tenancy says what a lease, an announced maintenance or a return does to what a verifier may ask of a device, and
// to what the answer counts (docs/protocol.md, section 13). Everything is a function of evidence and times given: where the
// evidence comes from, a chain or a file, is the caller's business.
//
// It does not say whether a lease is real. A provider that leases to itself has evidence as good as any; that this gains
// nothing is what Standing is for.
package tenancy

import (
	"fmt"
	"slices"
	"time"
)

// Durations of a normal Era of 24 h. Short Eras have the shares of an Era that are given with them, where those are less.
const (
	// Margin is how much older than a slot a lease must be to hold: long enough for every verifier to have seen it.
	Margin      = 10 * time.Minute
	marginShare = 20 // at most one part in so many of an Era
	// After is within what time of its end a lease is followed by a full proof.
	After      = 10 * time.Minute
	afterShare = 20
	// Cooldown is how long a provider that stopped and came back earns nothing (a rule of the Spheron network).
	Cooldown      = 3 * time.Hour
	cooldownShare = 8
	// FullEras is for how many Eras a full proof stands while a lease lasts. Later the class is unknown.
	FullEras = 7
)

// Rules are the durations for Eras of one length.
type Rules struct {
	Era      time.Duration
	Margin   time.Duration
	After    time.Duration
	Cooldown time.Duration
}

// RulesFor are the rules of Eras of that length.
func RulesFor(era time.Duration) Rules {
	return Rules{
		Era: era, Margin: min(Margin, era/marginShare), After: min(After, era/afterShare), Cooldown: min(Cooldown, era/cooldownShare),
	}
}

// Lease is when a device was leased, by the clock of the evidence.
type Lease struct {
	Opened time.Time
	Closed time.Time // zero: it is open
}

func (l Lease) openAt(t time.Time) bool {
	return !l.Opened.After(t) && (l.Closed.IsZero() || l.Closed.After(t))
}

// OpenAt says whether one of the leases is open at a time.
func OpenAt(leases []Lease, t time.Time) bool {
	return slices.ContainsFunc(leases, func(l Lease) bool { return l.openAt(t) })
}

// Holding says what the evidence of leases is worth in a slot.
type Holding uint8

const (
	// Free: no lease is open, or one that was opened after the slot began. A full proof is asked, and being busy with a
	// lease is no excuse.
	Free Holding = iota
	// Young: a lease is open that was opened before the slot, by less than the margin. The slot waits until it is old enough.
	Young
	// Held: a lease is open that is older than the slot by the margin. A micro proof is asked.
	Held
)

// String names the holding.
func (h Holding) String() string { return [...]string{"free", "young", "held"}[min(h, Held)] }

// Holds says what the leases of a device are worth at now in a slot that began at slot. lease is the open one, zero if
// there is none.
func (r Rules) Holds(leases []Lease, slot, now time.Time) (h Holding, lease Lease) {
	for _, l := range leases {
		if l.openAt(now) && (lease.Opened.IsZero() || l.Opened.Before(lease.Opened)) {
			lease = l
		}
	}
	switch {
	case lease.Opened.IsZero() || lease.Opened.After(slot):
		return Free, lease
	case lease.Opened.After(slot.Add(-r.Margin)):
		return Young, lease
	}
	return Held, lease
}

// Full is the latest full proof of a device that passed. The zero value is none.
type Full struct {
	At  time.Time
	Era uint64
}

// Standing says whether a micro proof in the Era, during an open lease, counts as passed, or why not: then its outcome is
// unknown. leases are all that is known of the device, full the latest full proof of it that passed.
//
// A lease counts if a full proof passed in the Era before it was opened, and after every earlier lease was over: without
// that a provider could claim a card, lease it to itself and never show it. And the full proof must not be older than
// FullEras: without that it could show a card, sell it, and lease the claim to itself for ever.
func (r Rules) Standing(leases []Lease, open Lease, full Full, era uint64) (counts bool, why string) {
	switch {
	case full.At.IsZero():
		return false, "no full proof of the device is on record"
	case full.At.After(open.Opened):
		// Made during the lease, by a device that could: it shows as much as one made before.
	case full.At.Before(open.Opened.Add(-r.Era)):
		return false, fmt.Sprintf("the last full proof was %v before the lease, at most %v are allowed",
			open.Opened.Sub(full.At).Round(time.Second), r.Era)
	}
	for _, l := range leases {
		if l.Opened.Before(open.Opened) && !l.Closed.IsZero() && full.At.Before(l.Closed) {
			return false, "no full proof has passed since the lease before this one"
		}
	}
	if full.Era+FullEras < era {
		return false, fmt.Sprintf("the last full proof was in Era %d, at most %d Eras ago are allowed", full.Era, FullEras)
	}
	return true, ""
}

// Due is the end of the latest lease after which a full proof is due: when it was over, zero if none is due. None is due
// while a lease is open, or once a full proof has passed or failed since (tried), or when After has gone by.
func (r Rules) Due(leases []Lease, tried, now time.Time) time.Time {
	var last time.Time
	for _, l := range leases {
		if l.openAt(now) {
			return time.Time{}
		}
		if !l.Closed.IsZero() && l.Closed.After(last) {
			last = l.Closed
		}
	}
	if last.IsZero() || !tried.Before(last) || now.Sub(last) >= r.After {
		return time.Time{}
	}
	return last
}

// Maintained says whether a provider in maintenance since a time is excused in a slot: the registry said so before the slot
// began. since is zero if it was before all that is known.
func Maintained(since, slot time.Time) bool { return !since.After(slot) }

// Cooling says whether a provider earns nothing at a time, because of its returns to being active.
func (r Rules) Cooling(returns []time.Time, at time.Time) bool {
	for _, t := range returns {
		if !at.Before(t) && at.Before(t.Add(r.Cooldown)) {
			return true
		}
	}
	return false
}

// Unpaid is how much of the time from start to end a provider earns nothing, because of its returns, which are in order.
func (r Rules) Unpaid(returns []time.Time, start, end time.Time) (sum time.Duration) {
	counted := start
	for _, t := range returns {
		from, to := latest(t, counted), earliest(t.Add(r.Cooldown), end)
		if to.After(from) {
			sum += to.Sub(from)
			counted = to
		}
	}
	return sum
}

func latest(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

func earliest(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}
