package fleet

import (
	"cmp"
	"slices"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/challenge/envelope"
)

// Claim is a class that a provider may claim, and what the catalogue says of its cards.
type Claim struct {
	Class      string
	Multiplier uint32 // of the reward, in thousandths
	Kinds      [decision.Kinds]envelope.Envelope
	Card       catalogue.Card
	MostMemory uint64 // bytes that the walks of the longest memory job read: all rounds, over the dataset of the class

	// Lower is the nearest lower-paid class that the envelopes exclude: of those whose best honest card, with all that a cheat can
	// add, lies below a lower edge of this class, the one that comes nearest. Nil if there is none.
	Lower *Claim
	// Within are the lower-paid classes of which no honest card is excluded: all that they do lies within both envelopes.
	Within []*Claim
	// Partly are the other lower-paid classes: some of their cards are excluded, some are not.
	Partly []*Claim
	// Better are those of Within and Partly whose median card is at least as fast in both kinds of work: no envelope excludes them.
	Better []*Claim
}

// budget is what a cheat adds to the rate of a card under a claim, in parts of 10,000: the longest line that is ever allowed for, in the
// longest job that the verifier can ask for, and one in a hundred of the work that is not done.
func (c *Claim) budget(k int) uint64 {
	longest := maxJob
	if k == int(challenge.Memory)-1 {
		longest = min(longest, c.Kinds[k].Expected(c.MostMemory))
	}
	return whole*uint64(longest+envelope.MaxLine)/uint64(longest) + whole/100
}

// sigmas is how many standard deviations from the median card honest cards are taken to lie, where a range is meant.
const sigmas = 3

// best is the most that a card of the claim does with the best known kernel, in parts of the claim's typical rate.
func (c *Claim) best(k int) uint64 {
	e := c.Kinds[k]
	return share(max(e.Best, e.Typical), uint64(whole+sigmas*e.Spread))
}

// honest is the range of an honest card with the shipped kernel.
func (c *Claim) honest(k int) (least, most uint64) {
	e := c.Kinds[k]
	return share(e.Typical, uint64(whole-sigmas*e.Spread)), share(e.Typical, uint64(whole+sigmas*e.Spread))
}

// reach is how near a card of y, with all that a cheat adds, comes to the lower edges of x, in parts of 10,000: that of the kind of
// work in which it is furthest away. Below 10,000 it is excluded.
func reach(x, y *Claim) uint64 {
	worst := uint64(1 << 62)
	for k := range decision.Kinds {
		worst = min(worst, mulDiv(share(y.best(k), x.budget(k)), whole, x.Kinds[k].Lower))
	}
	return worst
}

// Left is what a cheat leaves of the claimed card.
type Left struct {
	Rate [decision.Kinds]uint64 // by kind of work, in parts of 10,000 of its rate with the best known kernel
	Away uint64                 // of its dataset, in parts of 10,000: not in its own memory
}

// Part is what a cheat leaves of a card of the class.
type Part func(c *Claim) Left

// take leaves the part of a device of the class.
func (p Part) take(c *Claim, d *Device) {
	left := p(c)
	for k, parts := range left.Rate {
		d.Rate[k] = share(d.Rate[k], parts)
	}
	d.Away = left.Away
}

// fixed is the same part of every class.
func fixed(matmul, memory uint64) Part {
	return func(*Claim) Left { return Left{Rate: [...]uint64{matmul, memory}} }
}

// Fate is what the envelopes of a class make of a part of its cards.
type Fate int

// The fates.
const (
	Between  Fate = iota // some cards are excluded, some are not
	Excluded             // of all cards, with all that a cheat adds, some kind of work is below its lower edge
	Inside               // no card is: all that they do lies within both envelopes, as of an honest card
)

// Fate says what the envelopes of the class make of a part of its cards.
func (c *Claim) Fate(p Part) Fate {
	inside := true
	for k, parts := range p(c).Rate {
		e := c.Kinds[k]
		if share(share(c.best(k), parts), c.budget(k)) < e.Lower {
			return Excluded
		}
		least := share(share(max(e.Best, e.Typical), uint64(whole-(sigmas+1)*e.Spread)), parts)
		inside = inside && least >= e.Lower && share(c.best(k), parts) <= e.Upper
	}
	if inside {
		return Inside
	}
	return Between
}

// held are the rates between which the envelopes hold a card of which a cheat leaves this part, with four deviations from sample to sample to spare
// on either side, and whether there are such cards among those that are at most three deviations from the median.
func (c *Claim) held(p Part) (least, most [decision.Kinds]uint64, some bool) {
	some = true
	for k, parts := range p(c).Rate {
		e := c.Kinds[k]
		noise := uint64(4 * e.Within)
		least[k] = max(mulDiv(e.Lower, whole, whole-noise)+1, share(share(max(e.Best, e.Typical), uint64(whole-sigmas*e.Spread)), parts))
		most[k] = min(share(c.best(k), parts), mulDiv(e.Upper, whole, whole+noise))
		some = some && least[k] <= most[k]
	}
	return least, most, some
}

// Claims are the classes of the catalogue that have envelopes of both kinds, by name.
func Claims(cards *catalogue.Catalogue, envelopes *envelope.Catalogue) (all []*Claim) {
	for _, card := range cards.Cards() {
		c := &Claim{Class: card.Class, Multiplier: card.Multiplier, Card: card}
		known := card.Claimable
		for _, kind := range challenge.Kinds() {
			e := envelopes.Find(card.Class, kind)
			if known = known && e != nil && e.Typical > 0 && e.Lower >= 1_000_000; known {
				c.Kinds[kind-1] = *e
			}
		}
		if known {
			c.MostMemory = challenge.Job{Kind: challenge.Memory, Size: card.DatasetItems(), Rounds: challenge.MaxWalkRounds}.Work()
			all = append(all, c)
		}
	}
	slices.SortFunc(all, func(a, b *Claim) int { return cmp.Compare(a.Class, b.Class) })
	for _, x := range all {
		for _, y := range all {
			if y.Multiplier >= x.Multiplier {
				continue
			}
			inside, better := true, true
			for k := range decision.Kinds {
				least, most := y.honest(k)
				better = better && y.Kinds[k].Typical >= x.Kinds[k].Typical
				inside = inside && least >= x.Kinds[k].Lower && most <= x.Kinds[k].Upper
			}
			switch {
			case reach(x, y) < whole:
				if x.Lower == nil || reach(x, y) > reach(x, x.Lower) {
					x.Lower = y
				}
			case inside:
				x.Within = append(x.Within, y)
			default:
				x.Partly = append(x.Partly, y)
			}
			if better {
				x.Better = append(x.Better, y)
			}
		}
	}
	return all
}

// Weaker are the lower-paid classes that are not excluded, and that are slower than this class in some kind of work.
func (c *Claim) Weaker() (all []*Claim) {
	for _, y := range slices.Concat(c.Within, c.Partly) {
		if !slices.Contains(c.Better, y) {
			all = append(all, y)
		}
	}
	return all
}

// Needed is the lower edge, in parts of 10,000 of the typical rate, that would exclude a weaker class with all that a cheat adds, in the kind of
// work in which the least is asked, and whether an envelope with that edge would hold all honest cards of this class.
func (c *Claim) Needed(y *Claim) (edge uint64, possible bool) {
	edge = 1 << 62
	for k := range decision.Kinds {
		e := c.Kinds[k]
		at := mulDiv(share(y.best(k), c.budget(k)), whole, e.Typical)
		fits := at <= uint64(whole-sigmas*e.Spread)
		if fits && !possible || fits == possible && at < edge {
			edge, possible = at, fits
		}
	}
	return edge, possible
}
