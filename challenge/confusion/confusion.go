// Package confusion computes which cards time cannot tell apart: what a claimed class could really be, if whoever claims it
// uses all that the challenges leave him. It promises no more than its assumptions: they are those of the envelopes, plus Budget, and
// are listed in docs/confusion.md. A pair that cannot be told apart is named there, and never held against anybody.
//
// All arithmetic is of integers, so that the page comes out the same everywhere.
package confusion

//go:generate go run ./internal/page -dir ../../docs

import (
	"math/bits"
	"slices"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/envelope"
)

// Budget is what a cheat may add to what its card does, in parts of 10,000 unless it says otherwise.
type Budget struct {
	Deviations uint64 // how many standard deviations above the typical card it has picked its own
	RoundTrip  uint64 // of the expected time that the round trip is credited with, whatever it was
	Skip       uint64 // of the work that it leaves out and is as a rule not caught at
	Fill       uint64 // of its nominal memory that it can fill, at most
}

// Full is the whole budget: section 12's cap of the round trip, 2 % of units skipped (which pass with 27 % at 64 openings), and
// memory filled by a program that needs next to nothing for itself.
var Full = Budget{Deviations: 3, RoundTrip: 500, Skip: 200, Fill: 9700}

const whole = 10_000

// Table is a catalogue with its envelopes, ready to be asked.
type Table struct {
	cards  []card
	budget Budget
}

// card is what is asked of a class and what it can do.
type card struct {
	catalogue.Card
	judged bool   // it has envelopes of both kinds, so that a claim of it is judged
	items  uint64 // bytes of its dataset

	matmul, memory   uint64 // lower edges that count
	matmulC, memoryC uint64 // and those that calibration would give
	compute, read    uint64 // what it reaches at most: operations a second, bytes a second
	other            uint64 // bytes a second that it answers without its own memory: recomputed, or from its host
}

// New computes a table from cards and the envelopes that claims are judged by.
func New(cards *catalogue.Catalogue, envelopes *envelope.Catalogue, b Budget) *Table {
	t := &Table{budget: b}
	for _, c := range cards.Cards() {
		matmul, memory := envelope.Of(cards, c, challenge.Matmul), envelope.Of(cards, c, challenge.Memory)
		one := card{
			Card: c, items: c.DatasetItems() * 1024, compute: b.reach(matmul), read: b.reach(memory),
			other: c.RecomputeRate() + c.HostLink(), matmulC: matmul.Calibrated(), memoryC: memory.Calibrated(),
		}
		if a, m := envelopes.Find(c.Class, challenge.Matmul), envelopes.Find(c.Class, challenge.Memory); a != nil && m != nil {
			one.judged, one.matmul, one.memory = true, a.Lower, m.Lower
			one.matmulC, one.memoryC = max(one.matmulC, a.Lower), max(one.memoryC, m.Lower)
		}
		t.cards = append(t.cards, one)
	}
	slices.SortStableFunc(t.cards, func(a, b card) int {
		if a.Multiplier != b.Multiplier {
			return int(b.Multiplier) - int(a.Multiplier)
		}
		switch {
		case a.matmulC > b.matmulC:
			return -1
		case a.matmulC < b.matmulC:
			return 1
		}
		return 0
	})
	return t
}

// reach is the most that a picked card does with the best known kernel.
func (b Budget) reach(e envelope.Estimate) uint64 {
	return min(e.Upper, part(e.Best, whole+b.Deviations*uint64(e.Spread)))
}

// needed is the rate that is enough to be judged at least lower: the credit of the round trip and what is skipped are taken off.
func (b Budget) needed(lower uint64) uint64 {
	hi, lo := bits.Mul64(lower, whole-b.Skip)
	q, _ := bits.Div64(hi, lo, whole+b.RoundTrip)
	return q
}

// machine is what somebody has: a card, a part of one, or several.
type machine struct {
	compute, read, other, bytes uint64
}

func (t *Table) machine(c *card) machine {
	return machine{c.compute, c.read, c.other, part(c.MemoryMiB<<20, t.budget.Fill)}
}

// Edges choose the lower edges that a claim is judged by.
type Edges bool

// The edges.
const (
	Present    Edges = false // of the envelopes as they are
	Calibrated Edges = true  // as they would be if the typical rate had been measured with the shipped kernels
)

func (c *card) lower(e Edges) (matmul, memory uint64) {
	if e == Calibrated {
		return c.matmulC, c.memoryC
	}
	return c.matmul, c.memory
}

func (t *Table) computes(m machine, claim *card, e Edges) bool {
	lower, _ := claim.lower(e)
	return m.compute >= t.budget.needed(lower)
}

// remembers reports whether a machine passes the memory challenge of a class: memory, recomputing and host work side by side, and only what memory
// answers has to be stored.
func (t *Table) remembers(m machine, claim *card, e Edges) bool {
	_, lower := claim.lower(e)
	need := t.budget.needed(lower)
	if m.other >= need {
		return true
	}
	hi, lo := bits.Mul64(claim.items, need-m.other)
	stored, _ := bits.Div64(hi, lo, need)
	return m.read >= need-m.other && m.bytes >= stored
}

func (t *Table) passes(m machine, claim *card, e Edges) bool {
	return claim.judged && t.computes(m, claim, e) && t.remembers(m, claim, e)
}

// Passes reports whether a card of one class can pass as another. A class that the table does not have passes as nothing.
func (t *Table) Passes(class, as string, e Edges) bool {
	c, claim := t.find(class), t.find(as)
	return c != nil && claim != nil && t.passes(t.machine(c), claim, e)
}

func (t *Table) find(class string) *card {
	for i := range t.cards {
		if t.cards[i].Class == class {
			return &t.cards[i]
		}
	}
	return nil
}

// Pair is two classes either of which passes as the other.
type Pair struct {
	A, B       string
	MultiplyA  uint32 // thousandths; at least MultiplyB
	MultiplyB  uint32
	Calibrated bool // they are one also with calibrated envelopes
}

// Pairs are all that cannot be told apart.
func (t *Table) Pairs() (all []Pair) {
	for i := range t.cards {
		for j := i + 1; j < len(t.cards); j++ {
			a, b := &t.cards[i], &t.cards[j]
			if both := func(e Edges) bool { return t.passes(t.machine(a), b, e) && t.passes(t.machine(b), a, e) }; both(Present) {
				all = append(all, Pair{a.Class, b.Class, a.Multiplier, b.Multiplier, both(Calibrated)})
			}
		}
	}
	return all
}

// Imitation is something that passes as a class that is paid more.
type Imitation struct {
	Claim      string
	Multiplier uint32 // of the claim, thousandths
	Class      string // what is really there
	Count      int    // cards of it in a pool, or claims that one card serves; 1: one card as one
	Cost       uint32 // what is really there earns by its own names, thousandths
	Gain       uint32 // what the claims earn, thousandths
	Calibrated bool   // also with calibrated envelopes
}

// Dominators are the cards that pass, alone, as one that is paid more.
func (t *Table) Dominators() (all []Imitation) {
	return t.imitations(1, 1, func(c *card, claim *card, _ int, e Edges) bool { return t.passes(t.machine(c), claim, e) },
		func(c, claim *card, _ int) (cost, gain uint32) { return c.Multiplier, claim.Multiplier })
}

// maxSplit and maxPool bound what is looked at.
const (
	maxSplit = 16
	maxPool  = 8
)

// Splits are the cards that serve several claims at once and earn more by that: each has its share of everything, as a slice or by turns.
func (t *Table) Splits() []Imitation {
	return t.imitations(2, maxSplit, func(c, claim *card, k int, e Edges) bool {
		m, n := t.machine(c), uint64(k)
		return t.passes(machine{m.compute / n, m.read / n, m.other / n, m.bytes / n}, claim, e)
	}, func(c, claim *card, k int) (cost, gain uint32) { return c.Multiplier, uint32(k) * claim.Multiplier })
}

// Pools are several cards that pass as one, which is paid more than all of them, where one of them does not pass.
func (t *Table) Pools() []Imitation {
	return t.imitations(2, maxPool, func(c, claim *card, k int, e Edges) bool {
		return !t.passes(t.machine(c), claim, e) && t.pool(c, claim, k, e)
	}, func(c, claim *card, k int) (cost, gain uint32) { return uint32(k) * c.Multiplier, claim.Multiplier })
}

// pool reports whether k cards pass as one. The rows of a product split without loss. The walks of memory go over the link: of k cards each
// sends (k-1)/k^2 of every byte that is read, of two by the best cut known 184 of 1024 (docs/protocol.md, section 19). Or one of them does all of it.
func (t *Table) pool(c, claim *card, k int, e Edges) bool {
	one, n := t.machine(c), uint64(k)
	if !t.computes(machine{compute: n * one.compute}, claim, e) {
		return false
	}
	if t.remembers(one, claim, e) {
		return true
	}
	link, other := c.NVLink, one.other
	if link < c.PCIeLink() { // then the link to the host is taken, and memory of the host out of reach
		link, other = c.PCIeLink(), c.RecomputeRate()
	}
	over := link * n * n / (n - 1)
	if n == 2 {
		over = link * 1024 / 184
	}
	return t.remembers(machine{read: min(n*one.read, over), other: n * other, bytes: n * one.bytes}, claim, e)
}

// imitations are those that pass and gain, of each pair the count that gains the most. A class that is not paid at all would gain by any claim, and is left out.
func (t *Table) imitations(least, most int, passes func(c, claim *card, k int, e Edges) bool, worth func(c, claim *card, k int) (cost, gain uint32)) (all []Imitation) {
	for i := range t.cards {
		claim := &t.cards[i]
		for j := range t.cards {
			c := &t.cards[j]
			if i == j || !claim.judged || c.Multiplier == 0 {
				continue
			}
			best := Imitation{}
			for k := least; k <= most; k++ {
				cost, gain := worth(c, claim, k)
				if gain <= cost || best.Count > 0 && int64(gain)-int64(cost) <= int64(best.Gain)-int64(best.Cost) || !passes(c, claim, k, Present) {
					continue
				}
				best = Imitation{claim.Class, claim.Multiplier, c.Class, k, cost, gain, passes(c, claim, k, Calibrated)}
			}
			if best.Count > 0 {
				all = append(all, best)
			}
		}
	}
	return all
}

// Worth is what a claim of a class is worth, in thousandths, to an operator who pays no more than for the least that passes as it, alone: the
// smallest multiplier of the class and of all others that can be claimed and dominate it.
func (t *Table) Worth(class string, e Edges) (uint32, bool) {
	claim := t.find(class)
	if claim == nil {
		return 0, false
	}
	worth := claim.Multiplier
	for i := range t.cards {
		if c := &t.cards[i]; c.Claimable && c.Multiplier > 0 && t.passes(t.machine(c), claim, e) {
			worth = min(worth, c.Multiplier)
		}
	}
	return worth, true
}

// Classes are all classes, the best paid first, and whether a claim of each is judged.
func (t *Table) Classes() (names []string, judged []bool) {
	for i := range t.cards {
		names, judged = append(names, t.cards[i].Class), append(judged, t.cards[i].judged)
	}
	return names, judged
}

// Multiplier is that of a class, in thousandths; 0 for one that is not there.
func (t *Table) Multiplier(class string) uint32 {
	if c := t.find(class); c != nil {
		return c.Multiplier
	}
	return 0
}

func part(v, parts uint64) uint64 {
	hi, lo := bits.Mul64(v, parts)
	q, _ := bits.Div64(hi, lo, whole)
	return q
}
