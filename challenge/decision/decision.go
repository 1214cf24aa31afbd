// Package decision makes findings about devices from the outcomes of their challenges, by sequential tests in whole numbers
// (docs/decision.md): that a claimed class is refuted, or that a prover is struck.
//
// It promises that the same outcomes in the same order give the same state to the bit, and that an outcome which is nobody's
// failure changes no score. It does not judge time (challenge/envelope does), and it finds no fraud: that takes a signed false
// opening, and no statistics.
package decision

import (
	"math/bits"

	"github.com/slark-network/slark/challenge"
)

// Kinds is the number of kinds of work that have a score of their own: matmul and memory, codes 1 and 2.
const Kinds = 2

// test is one sequential test: a score that an event raises by up, by its depth, and that anything else which speaks for the device lowers
// by 1, never below zero; at limit the finding is made.
type test struct {
	up    [Depths]uint16
	limit uint16
}

// The tests. With p0 the probability of an event on an honest device and p1 on one that is to be found, the unit of a score is
// ln((1-p0)/(1-p1)) nats and up is ln(p1/p0) in that unit, rounded (Page 1954; table in docs/decision.md).
var (
	slower  = test{[...]uint16{SlowUp, FarUp, DeepUp}, SlowLimit} // p0 = 1/40, far 1/120, deep 1/500, p1 = 1/4: unit 0.262, limit 11.5 nats
	faster  = test{[...]uint16{9, 9, 9}, FastLimit}               // p0 = 1/1000, p1 = 1/2: unit 0.692, limit 18.7 nats
	strikes = test{[...]uint16{264, 264, 264}, StrikeLimit}       // p0 = 1/10000, p1 = 1/50: unit 0.0201, limit 12.1 nats
)

// The limits, for those who show a score: a finding is made at them.
const (
	SlowLimit   = 44
	FastLimit   = 27
	StrikeLimit = 600
)

// SlowUp, FarUp and DeepUp are what a slow sample raises the score of its kind by, by its depth.
const (
	SlowUp = 9
	FarUp  = 13
	DeepUp = 18
)

// Depth says how far below its envelope a slow sample lies. Noise that honest devices have seldom reaches far; a card that works for
// another, or walks over a link, is as a rule further away, and one that has been given away whole is deep.
type Depth uint8

// The depths. Near is also of what is not slow.
const (
	Near Depth = 0 // at least four fifths of the lower edge
	Far  Depth = 1 // under four fifths of it
	Deep Depth = 2 // under half of it

	Depths = 3
)

// DepthOf is the depth of a rate. Without a lower edge it is Near.
func DepthOf(rate, lower uint64) Depth {
	under := func(parts, of uint64) bool { // rate < lower parts/of
		ah, al := bits.Mul64(rate, of)
		bh, bl := bits.Mul64(lower, parts)
		return ah < bh || ah == bh && al < bl
	}
	switch {
	case under(1, 2):
		return Deep
	case under(4, 5):
		return Far
	}
	return Near
}

// Up is what a slow sample of the depth raises the score of its kind by.
func (d Depth) Up() uint16 { return slower.up[d] }

// Most is the share of the lower edge that is withheld at most by a slow sample of the depth, in parts of 10: what lies deeper withholds more.
func (d Depth) Most() uint64 { return [...]uint64{2, 5, 10}[d] }

// Findings are what has been found of a device in an Era, and whether its slow sample was set aside.
type Findings uint8

// The findings, as bits.
const (
	Slower   Findings = 1 << iota // refuted: below what the claimed class does
	Faster                        // refuted: above what the claimed class can do
	Struck                        // strikes beyond what an honest device has
	Repeated                      // a slow sample of the Era was set aside, to be repeated; no finding
	Judged                        // a sample was judged in the Era, by the class of State; no finding

	allFindings = Slower | Faster | Struck | Repeated | Judged
)

// Refuted reports that the device is not of the class that was claimed: nothing that it did in the Era counts as passed.
func (f Findings) Refuted() bool { return f&(Slower|Faster) != 0 }

// Struck reports that the Era must not count toward a better tier.
func (f Findings) Struck() bool { return f&Struck != 0 }

// Event is an outcome of one challenge, as the tests take it.
type Event struct {
	Era     uint64
	Kind    challenge.Kind
	Class   string // claimed class that the outcome was judged by
	Outcome challenge.Outcome
	Depth   Depth // of a slow sample: how far below the envelope it lies; of others it says nothing
	Shadow  bool  // judged by an envelope in shadow: reported, and never counted
}

// State is what the tests know of one device. The zero value knows nothing.
type State struct {
	Seq      uint64        // outcomes taken so far
	Era      uint64        // the latest of any outcome taken
	Slow     [Kinds]uint16 // by kind-1
	Fast     [Kinds]uint16
	Strikes  uint16
	Findings Findings // of Era
	Class    string   // claimed class that Slow and Fast are about
}

// Effect is what an outcome did.
type Effect uint8

// The effects. A device is refuted or struck by the outcome that has that effect; Findings say that it is since.
const (
	Nothing  Effect = 1 // says nothing in any test
	Speaks   Effect = 2 // speaks for the device
	SetAside Effect = 3 // the first slow sample of the Era that is near: no evidence, to be repeated
	Against  Effect = 4 // evidence against the claim, not enough
	Refutes  Effect = 5 // evidence against the claim, and with it enough
	Strike   Effect = 6 // a strike, not beyond what chance does
	Strikes  Effect = 7 // a strike, and with it beyond
	Ignored  Effect = 8 // would be evidence, but the envelope is in shadow or of a claim that was given up
)

// Valid reports a member of the set.
func (e Effect) Valid() bool { return e >= Nothing && e <= Ignored }

// Next takes one outcome. The state after it follows from the state before and the event alone.
func (s State) Next(e Event) (State, Effect) {
	s = s.begin(e)
	s.Seq++
	k := int(e.Kind) - 1
	if k < 0 || k >= Kinds {
		return s, Nothing
	}
	mute := e.Shadow || e.Era < s.Era && e.Class != s.Class
	if o := e.Outcome; !mute && (o == challenge.Pass || o == challenge.Slow || o == challenge.TooFast) {
		s = s.claim(e.Class)
	}
	switch o := e.Outcome; {
	case o == challenge.Pass || o == challenge.Unknown:
		if !s.Findings.Struck() {
			strikes.down(&s.Strikes)
		}
		if o == challenge.Unknown || mute {
			return s, Nothing
		}
		if s.Findings&Slower == 0 {
			slower.down(&s.Slow[k])
		}
		if s.Findings&Faster == 0 {
			faster.down(&s.Fast[k])
		}
		return s, Speaks
	case o == challenge.Slow || o == challenge.TooFast:
		if !s.Findings.Struck() {
			strikes.down(&s.Strikes)
		}
		return s.outside(k, o, e.Depth, mute)
	case o.Strike():
		if s.Findings.Struck() {
			return s, Strike
		}
		s.Strikes += strikes.up[Near]
		if s.Strikes < strikes.limit {
			return s, Strike
		}
		s.Findings |= Struck
		return s, Strikes
	}
	return s, Nothing
}

// outside takes a sample outside the envelope.
func (s State) outside(k int, o challenge.Outcome, depth Depth, mute bool) (State, Effect) {
	test, scores, finding := slower, &s.Slow, Slower
	if o == challenge.TooFast {
		test, scores, finding = faster, &s.Fast, Faster
	}
	switch {
	case mute:
		return s, Ignored
	case o == challenge.Slow && depth == Near && s.Findings&(Repeated|Slower) == 0:
		s.Findings |= Repeated
		return s, SetAside
	case s.Findings&finding != 0:
		return s, Against
	}
	scores[k] += test.up[depth]
	if sum(*scores) < test.limit {
		return s, Against
	}
	s.Findings |= finding
	return s, Refutes
}

// begin is the state as an outcome of e's Era finds it.
func (s State) begin(e Event) State {
	if e.Era <= s.Era && s.Seq > 0 {
		return s
	}
	if s.Findings&Slower != 0 {
		s.Slow = [Kinds]uint16{}
	}
	if s.Findings&Faster != 0 {
		s.Fast = [Kinds]uint16{}
	}
	if s.Findings.Struck() {
		s.Strikes = 0
	}
	s.Era, s.Findings = e.Era, 0
	return s
}

// claim is the state at a judged sample of its Era: the first one says which claim the scores are about. It takes a proof to
// change that, so nobody gets rid of a score by an entry that cannot be read.
func (s State) claim(class string) State {
	if s.Findings&Judged == 0 && s.Class != class {
		s.Slow, s.Fast, s.Class = [Kinds]uint16{}, [Kinds]uint16{}, class
	}
	s.Findings |= Judged
	return s
}

func (t test) down(score *uint16) { *score -= min(*score, 1) }

func sum(scores [Kinds]uint16) (n uint16) {
	for _, v := range scores {
		n += v
	}
	return n
}

// SlowScore and FastScore are the evidence against the claim, over all kinds of work.
func (s State) SlowScore() uint16 { return sum(s.Slow) }

// FastScore is the evidence that the device is more than what is claimed.
func (s State) FastScore() uint16 { return sum(s.Fast) }

// Weigh says what an outcome counts as in the uptime of an Era of which these are the findings.
func Weigh(o challenge.Outcome, f Findings) challenge.Weight {
	switch {
	case o != challenge.Pass && o != challenge.Slow && o != challenge.TooFast:
		return o.Weight()
	case f.Refuted():
		return challenge.Failed
	case o == challenge.Pass:
		return challenge.Passed
	}
	return challenge.Neutral
}
