// Package exact computes the error rates of package decision, without chance: it carries the distribution of a device's state
// from outcome to outcome through decision.State.Next itself (Brook and Evans, Biometrika 59, 1972). Rounding of float64 aside,
// nothing is approximated; what is assumed is that outcomes are independent, with the odds given.
package exact

import (
	"cmp"
	"maps"
	"slices"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
)

// Sample is what the tests see of one challenge.
type Sample struct {
	Outcome challenge.Outcome
	Depth   decision.Depth // of a slow one
}

// Odds are the probabilities of what comes of one challenge. They should sum to 1.
type Odds map[Sample]float64

// Slow are the odds of a device that is slow with these probabilities, by depth, and passes otherwise.
func Slow(near, far, deep float64) Odds {
	o := Odds{{Outcome: challenge.Pass}: 1 - near - far - deep}
	for depth, p := range []float64{near, far, deep} {
		o[Sample{challenge.Slow, decision.Depth(depth)}] = p
	}
	return o
}

// Once are the odds of an outcome with probability p, and of a pass otherwise.
func Once(o challenge.Outcome, p float64) Odds {
	return Odds{{Outcome: o}: p, {Outcome: challenge.Pass}: 1 - p}
}

// Chain is the distribution of the state of one device. The zero value is a device of which nothing is known.
type Chain struct {
	at  map[decision.State]float64
	era uint64
}

// Found is the probability of each finding in one Era.
type Found struct {
	Slower, Faster, Struck, Repeated float64
}

// Era goes through an Era of challenges of these kinds, in order, with odds by kind. A device whose slow sample is set aside is
// challenged again at once, in the same kind.
func (c *Chain) Era(kinds []challenge.Kind, odds map[challenge.Kind]Odds) (f Found) {
	if c.at == nil {
		c.at = map[decision.State]float64{{}: 1}
	}
	c.era++
	for _, kind := range kinds {
		again := map[decision.State]float64{}
		c.at = c.step(c.at, kind, odds[kind], again)
		for s, p := range c.step(again, kind, odds[kind], nil) {
			c.at[s] += p
		}
	}
	for _, s := range c.states() {
		p := c.at[s]
		for _, one := range []struct {
			bit decision.Findings
			sum *float64
		}{{decision.Slower, &f.Slower}, {decision.Faster, &f.Faster}, {decision.Struck, &f.Struck}, {decision.Repeated, &f.Repeated}} {
			if s.Findings&one.bit != 0 {
				*one.sum += p
			}
		}
	}
	return f
}

// step takes one challenge. What is set aside goes to again, unless that is nil.
func (c *Chain) step(from map[decision.State]float64, kind challenge.Kind, odds Odds, again map[decision.State]float64) map[decision.State]float64 {
	to := make(map[decision.State]float64, len(from))
	samples := slices.SortedFunc(maps.Keys(odds), func(a, b Sample) int {
		return cmp.Or(cmp.Compare(a.Outcome, b.Outcome), cmp.Compare(a.Depth, b.Depth))
	})
	for _, s := range sorted(from) {
		p := from[s]
		for _, o := range samples {
			if odds[o] == 0 {
				continue
			}
			next, effect := s.Next(decision.Event{Era: c.era, Kind: kind, Class: "x", Outcome: o.Outcome, Depth: o.Depth})
			next.Seq = 1 // how many outcomes there were makes no difference to what comes
			if effect == decision.SetAside && again != nil {
				again[next] += p * odds[o]
			} else {
				to[next] += p * odds[o]
			}
		}
	}
	return to
}

func (c *Chain) states() []decision.State { return sorted(c.at) }

// sorted makes sums of floats come out the same every time.
func sorted(m map[decision.State]float64) []decision.State {
	return slices.SortedFunc(maps.Keys(m), func(a, b decision.State) int {
		return cmp.Or(
			cmp.Compare(a.Slow[0], b.Slow[0]), cmp.Compare(a.Slow[1], b.Slow[1]), cmp.Compare(a.Fast[0], b.Fast[0]),
			cmp.Compare(a.Fast[1], b.Fast[1]), cmp.Compare(a.Strikes, b.Strikes), cmp.Compare(a.Findings, b.Findings),
			cmp.Compare(a.Seq, b.Seq), cmp.Compare(a.Era, b.Era), cmp.Compare(a.Class, b.Class))
	})
}

// Steady is what is found in an Era of a device that has been the same for eras Eras: what an honest device meets in the long run.
func Steady(kinds []challenge.Kind, odds map[challenge.Kind]Odds, eras int) (f Found) {
	var c Chain
	for range eras {
		f = c.Era(kinds, odds)
	}
	return f
}

// Within is the probability that a new device is refuted in one of its first eras Eras.
func Within(kinds []challenge.Kind, odds map[challenge.Kind]Odds, eras int) float64 {
	var c Chain
	found := 0.0
	for range eras {
		c.Era(kinds, odds)
		for _, s := range c.states() {
			if s.Findings.Refuted() {
				found += c.at[s]
				delete(c.at, s)
			}
		}
	}
	return found
}

// Alternate is n challenges of which every second is of memory.
func Alternate(n int) []challenge.Kind {
	out := make([]challenge.Kind, n)
	for i := range out {
		out[i] = challenge.Matmul + challenge.Kind(i%decision.Kinds)
	}
	return out
}

// Patient is the most that a device withholds which knows the state of the tests and does whatever it likes, and is never refuted: by the end of each of
// so many Eras, in tenths of what a class promises at least in one challenge. It is found by trying everything from every state (dynamic
// programming). A sample that is set aside and its repeat count both.
func Patient(kinds []challenge.Kind, eras int) (most []int) {
	at := map[decision.State]int{{}: 0}
	for era := range eras {
		for _, kind := range kinds {
			again := map[decision.State]int{}
			to := map[decision.State]int{}
			try(at, uint64(era)+1, kind, to, again)
			try(again, uint64(era)+1, kind, to, to)
			at = to
		}
		most = append(most, slices.Max(slices.Collect(maps.Values(at))))
	}
	return most
}

// try takes one challenge in every way that does not refute, and keeps the most that leads to a state. What is set aside goes to again.
func try(from map[decision.State]int, era uint64, kind challenge.Kind, to, again map[decision.State]int) {
	keep := func(in map[decision.State]int, s decision.State, v int) {
		if have, ok := in[s]; !ok || v > have {
			in[s] = v
		}
	}
	for s, v := range from {
		for depth := range decision.Depth(decision.Depths) {
			next, effect := s.Next(decision.Event{Era: era, Kind: kind, Class: "x", Outcome: challenge.Slow, Depth: depth})
			next.Seq = 1
			switch effect {
			case decision.SetAside:
				keep(again, next, v+int(depth.Most()))
			case decision.Against:
				keep(to, next, v+int(depth.Most()))
			}
		}
		next, _ := s.Next(decision.Event{Era: era, Kind: kind, Class: "x", Outcome: challenge.Pass})
		next.Seq = 1
		keep(to, next, v)
	}
}
