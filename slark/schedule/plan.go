package schedule

import (
	"strings"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/envelope"
)

const (
	// DefaultShare is the most that proofs take of a device's time in an Era (docs/protocol.md, section 13.3).
	DefaultShare = 0.01
	// DefaultSlots and DefaultSeats are the slots that a verifier has of a device in an Era, and the seats of its committee, where nothing
	// else is said; on chain the settlement contract says it.
	DefaultSlots = 96
	DefaultSeats = 5
	// planned is the share of its part that a verifier plans for, in hundredths: a prover may count more than is expected here.
	planned = 95
)

// What is allowed for beside the runs, because the prover counts it as well. None of it is measured on a card.
const (
	// warm is to get a device ready: for B, n^2 bytes of Philox, or a dataset that is there.
	warm = 250 * time.Millisecond
	// checkRate is the multiply-adds a second at which a prover checks openings of matmul, on one core of its host.
	checkRate = 1e9
	// walkTime is a walk of memory that is computed again, on one core.
	walkTime = 5 * time.Millisecond
	// unknownRate is what is taken for the operations a second of a class without an envelope.
	unknownRate = 100e9
)

// Class is what a plan needs of a class of device.
type Class struct {
	Name    string
	Compute *envelope.Envelope // for matmul; nil: unknown
	Memory  *envelope.Envelope // for memory; nil: not asked
	Items   uint64             // of the memory dataset; 0: not known, and not asked
	Build   time.Duration      // of the dataset, once an Era, twice of what the model says of it (docs/protocol.md, section 18.6)
}

// ClassOf is a class as envelopes and the catalogue of cards have it. A class may name a power limit after a dot.
func ClassOf(name string, envelopes *envelope.Catalogue, cards *catalogue.Catalogue) Class {
	c := Class{Name: name, Compute: envelopes.Find(name, challenge.Matmul), Memory: envelopes.Find(name, challenge.Memory)}
	model, _, _ := strings.Cut(name, ".")
	if card, ok := cards.Card(model); ok {
		c.Items, c.Build = card.DatasetItems(), 2*time.Duration(card.DatasetSeconds())*time.Second
	}
	return c
}

// Proof is one kind of proof in a plan. Times are those of the device, at the lower edge of the class.
type Proof struct {
	Work
	Run   time.Duration // from Start to Commit
	Ready time.Duration // from Prepare to Ready
	Open  time.Duration // from Open to Openings
	Once  time.Duration // once an Era, for all verifiers: the dataset
	Cold  time.Duration // what Ready may take beyond what it always may, once an Era: the dataset has to be built
}

// Each is the time of a proof without what is done once.
func (p Proof) Each() time.Duration {
	return min(p.Run, maxEach) + min(p.Ready, maxEach) + min(p.Open, maxEach)
}

// maxEach bounds a time so that sums of some thousands do not overflow: of an envelope without a lower edge worth the name.
const maxEach = 10_000 * time.Hour

// Plan is what the verifiers of a committee ask of a device of a class in an Era.
type Plan struct {
	Class string
	Era   time.Duration
	Seats int // verifiers that challenge it
	Slots int // of each
	// Full are the proofs, of each kind one: slots take turns (Era.Proof). Micro is asked in their place while the device is leased.
	Full  []Proof
	Micro Proof
}

// Limits are what a plan keeps to.
type Limits struct {
	Era   time.Duration // its length
	Seats int           // verifiers that challenge the device, at least 1
	Slots int           // of a verifier, by the network's rules
	Share float64       // the most of the Era, for all verifiers together
	Line  time.Duration // round trip to the device; 0: near, or not known
}

// NewPlan plans a class: the slots of the limits. Where those take more than this verifier's part of the device's time, a memory proof has
// fewer rounds, down to what it must last, and then there are fewer slots, at least one.
func NewPlan(c Class, l Limits) Plan {
	p := Plan{Class: c.Name, Era: l.Era, Seats: max(l.Seats, 1), Slots: max(l.Slots, 1)}
	p.Full = append(p.Full, proof(c.Compute, MatmulOver(c.Compute, l.Line), warm))
	if w, ok := MemoryOver(c.Memory, c.Items, l.Line); ok {
		p.Full = append(p.Full, ofMemory(c, w))
	}
	p.Micro = micro(c.Compute)
	var once time.Duration
	for _, f := range p.Full {
		once += f.Once
	}
	part := (time.Duration(l.Share*float64(l.Era))*planned/100 - once) / time.Duration(p.Seats)
	for p.takes(p.Slots) > part && p.shorten(c, total(l.Line)) {
	}
	for p.Slots > 1 && p.takes(p.Slots) > part {
		p.Slots--
	}
	return p
}

// shorten takes a round from the proof of memory, if it then still lasts so long.
func (p *Plan) shorten(c Class, least time.Duration) bool {
	m := &p.Full[len(p.Full)-1]
	w := m.Work
	w.Rounds--
	if m.Kind != challenge.Memory || w.Rounds < 1 || expected(c.Memory, w) < least {
		return false
	}
	w.Openings = max(Openings, w.Rounds)
	*m = ofMemory(c, w)
	return true
}

// takes is the time of the proofs of so many slots of one verifier, whichever kind comes first.
func (p Plan) takes(slots int) (sum time.Duration) {
	for _, f := range p.Full {
		sum += time.Duration(p.of(slots)) * f.Each()
	}
	return sum
}

// of is how many of so many slots a kind has at most.
func (p Plan) of(slots int) int { return (slots + len(p.Full) - 1) / len(p.Full) }

func ofMemory(c Class, w Work) Proof {
	m := proof(c.Memory, w, warm)
	m.Once, m.Cold = c.Build, c.Build
	return m
}

// Fixed is the plan of work that an operator has set, for every class: the slots are those of the limits, whatever they take. Memory
// is asked if it has rounds, and if the class has an envelope and a dataset.
func Fixed(c Class, w, memory Work, l Limits) Plan {
	p := Plan{
		Class: c.Name, Era: l.Era, Seats: max(l.Seats, 1), Slots: max(l.Slots, 1),
		Full: []Proof{proof(c.Compute, w, warm)}, Micro: micro(c.Compute),
	}
	if by, ok := MemoryOver(c.Memory, c.Items, l.Line); ok && memory.Rounds > 0 {
		by.Rounds, by.Openings = memory.Rounds, memory.Openings
		p.Full = append(p.Full, ofMemory(c, by))
	}
	return p
}

// micro is the micro proof of a class. Its B is small.
func micro(e *envelope.Envelope) Proof {
	w := Micro(e)
	return proof(e, w, time.Duration(float64(w.Size*w.Size)/checkRate*float64(time.Second)))
}

// proof is the time of work on a device of a class that gets ready in a time.
func proof(e *envelope.Envelope, w Work, ready time.Duration) Proof {
	if e == nil || e.Lower == 0 {
		e = &envelope.Envelope{Lower: unknownRate}
	}
	p := Proof{Work: w, Run: expected(e, w), Ready: ready}
	if w.Kind == challenge.Memory {
		p.Open = time.Duration(w.Openings) * walkTime
		return p
	}
	opened := uint64(w.Openings) * challenge.BlockColumns * w.Size // multiply-adds, on the device and on a core
	p.Open = e.Expected(2*opened) + time.Duration(float64(opened)/checkRate*float64(time.Second))
	return p
}

// Time is the time of a device that proofs take in an Era, of all verifiers together, by kind; leased is what they take
// while it is leased for the whole Era.
func (p Plan) Time() (matmul, memory, leased time.Duration) {
	n := time.Duration(p.Seats * p.of(p.Slots))
	for _, f := range p.Full {
		if f.Kind == challenge.Memory {
			memory += n*f.Each() + f.Once
		} else {
			matmul += n*f.Each() + f.Once
		}
	}
	return matmul, memory, time.Duration(p.Seats*p.Slots) * p.Micro.Each()
}

// Share is the part of an Era that proofs take of a device that is free.
func (p Plan) Share() float64 {
	matmul, memory, _ := p.Time()
	return float64(matmul+memory) / float64(p.Era)
}
