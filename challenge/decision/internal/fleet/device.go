package fleet

import (
	"slices"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/challenge/envelope"
)

// Slots is the number of challenges of a device in an Era, every second one of memory, where a row has no other.
const Slots = 24

// day is an Era.
const day = 24 * time.Hour

const (
	// minJob and maxJob bound how long a job takes at the lower edge of its envelope, and lineJob is how many round trips it is at
	// least: what the verifier's schedule aims at.
	minJob  = 1 * time.Second
	maxJob  = 6 * time.Second
	lineJob = 20
	// pings is how many round trips are measured; the smallest counts.
	pings = 5
	// openings is how many units of a job are opened.
	openings = 64
)

// Line is the way between a verifier and a prover.
type Line struct {
	RoundTrip time.Duration // the least
	Jitter    time.Duration // what is added to each way back and forth, from 0 up to it
	Loss      uint32        // packets lost each way, in parts of 10,000
	BadHour   uint32        // hours in which ten times as many are lost and jitter is 100 ms more, in parts of 10,000
}

// Device is what answers, and what it does that the envelope of its class does not expect.
type Device struct {
	Claim  [decision.Kinds]envelope.Envelope // of the claimed class, by kind - 1
	Rate   [decision.Kinds]uint64            // of this card, in the unit of the kind
	Within [decision.Kinds]uint32            // from sample to sample, in parts of 10,000
	Line   Line

	MostMemory uint64 // bytes that the most rounds of a memory job read

	Cold     uint32 // samples that find the card cold, in parts of 10,000
	Chill    uint32 // they take longer by up to this, in parts of 10,000
	Heat     uint32 // from noon to six its compute is this much less, in parts of 10,000
	Spell    uint32 // hours in which it is too hot, in parts of 10,000
	Throttle uint32 // in them its compute is this much less, in parts of 10,000
	Duty     uint32 // samples at which something else has the card, in parts of 10,000
	Left     uint64 // of its rate then, in parts of 10,000
	Shallow  bool   // then it has nine tenths of the lower edge instead
	Away     uint64 // of its dataset, in parts of 10,000: not in its own memory
	Skip     uint32 // of the work that is not done, in parts of 10,000; silent if an opening asks for it
	Drop     bool   // drops the line rather than be slow
	Delay    bool   // delays its pongs, so that all of the credit is given
	Short    bool   // its jobs are of 1 s, however far away it is
	Counting bool   // is slow only where the decision leaves room for it, which its verdicts tell it
}

// hour is the state of the line in an hour of the virtual clock, and what the verifier knows of it.
type hour struct {
	number int64
	bad    bool
	hot    bool

	pings   [knownFrom]time.Duration // of the last samples: the longest says how long a job is
	samples int
}

// knownFrom is from how many samples the verifier knows the line.
const knownFrom = 8

// answer is what came of one challenge.
type answer struct {
	outcome  challenge.Outcome
	depth    decision.Depth // of a slow one
	withheld uint64         // in parts of 10,000
}

// withheld is what is not given of what the class promises at least, in one sample, in parts of 10,000: by how much its rate is below the lower
// edge, the work that is not done, or, in memory, what is not in it; the most of them. Noise of the line is not in it, and no answer that does not
// come: that one is in the uptime.
func (d *Device) withheld(k int, rate uint64) (parts uint64) {
	if lower := d.Claim[k].Lower; rate < lower {
		parts = mulDiv(lower-rate, whole, lower)
	}
	if k == int(challenge.Memory)-1 {
		parts = max(parts, d.Away)
	}
	return max(parts, uint64(d.Skip))
}

// sample makes one challenge at a time of the virtual clock, and judges it with the real envelope.
func (d *Device) sample(c *chance, kind challenge.Kind, at time.Duration, h *hour, state decision.State) (a answer) {
	k := int(kind) - 1
	e := d.Claim[k]
	line := d.Line
	if n := int64(at / time.Hour); n != h.number {
		h.number, h.bad, h.hot = n, c.is(line.BadHour), d.Spell > 0 && c.is(d.Spell)
	}
	if h.bad {
		line.Loss, line.Jitter = min(10*line.Loss, whole/2), line.Jitter+100*time.Millisecond
	}
	// The job, as long as the line asks for.
	length := minJob
	if !d.Short {
		length = max(minJob, min(lineJob*min(slices.Max(h.pings[:]), maxJob), maxJob))
	}
	work := uint64(length/time.Microsecond) * (e.Lower / 1_000_000)
	if kind == challenge.Memory {
		work = min(work, d.MostMemory)
	}

	rate := c.spread(d.Rate[k], d.Within[k])
	if clock := at % day; kind == challenge.Matmul && clock >= 12*time.Hour && clock < 18*time.Hour {
		rate = share(rate, uint64(whole-d.Heat))
	}
	if h.hot && kind == challenge.Matmul {
		rate = share(rate, uint64(whole-d.Throttle))
	}
	rate = d.busy(c, k, rate, state)
	a.withheld = d.withheld(k, rate)
	elapsed := time.Duration(mulDiv(share(work, uint64(whole-d.Skip)), uint64(time.Second), rate))
	if c.is(d.Cold) {
		elapsed += elapsed * time.Duration(c.below(uint64(d.Chill)+1)) / whole
	}
	elapsed += line.trip(c) // there and back
	ping := line.RoundTrip + line.Jitter
	for range pings {
		ping = min(ping, line.RoundTrip+c.between(0, line.Jitter))
	}
	if d.Delay {
		ping += time.Second
	}
	h.pings[h.samples%knownFrom] = ping
	h.samples++
	judged := e.Judge(work, envelope.Sample{Elapsed: elapsed, RoundTrip: ping})
	a.outcome, a.depth = judged.Outcome, decision.DepthOf(judged.Rate, e.Lower)
	if d.Drop && judged.Outcome == challenge.Slow {
		a.outcome, a.withheld = challenge.Timeout, 0
	}
	if d.Skip > 0 {
		for range openings {
			if c.is(d.Skip) {
				a.outcome = challenge.Withheld
				return a
			}
		}
	}
	return a
}

// busy is what the card has of its rate, if something else may have it: at random, or wherever the decision leaves room for that.
func (d *Device) busy(c *chance, k int, rate uint64, state decision.State) uint64 {
	busy := c.is(d.Duty)
	left := max(share(rate, d.Left), 1)
	if d.Shallow {
		left = min(rate, share(d.Claim[k].Lower, 9000))
	}
	if d.Counting {
		depth := decision.DepthOf(left, d.Claim[k].Lower)
		busy = depth == decision.Near && state.Findings&decision.Repeated == 0 || state.SlowScore()+depth.Up() < decision.SlowLimit
	}
	if busy {
		return left
	}
	return rate
}

// trip is a round trip with what is lost on it: a packet that is lost is sent again after 200 ms and a round trip, twice that if it
// is lost again (RFC 6298).
func (l Line) trip(c *chance) time.Duration {
	t := l.RoundTrip + c.between(0, l.Jitter)
	for range 2 {
		for wait := 200*time.Millisecond + l.RoundTrip; c.is(l.Loss); wait *= 2 {
			t += wait
		}
	}
	return t
}

// era is what came of a device in one Era.
type era struct {
	findings       decision.Findings
	depths         [decision.Depths]int // slow samples
	samples        int
	withheld       uint64 // in all samples, in parts of 10,000 of one
	passed, failed int    // as they count in uptime
}

// run goes through Eras of a device, of so many challenges each, with the real decision, and tells each.
func (d *Device) run(c *chance, eras, slots int, each func(number int, e era)) {
	var state decision.State
	h := hour{number: -1}
	for number := range eras {
		var e era
		var by [challenge.Undecided + 1]int
		shift := int(c.below(decision.Kinds))
		for slot := range slots {
			kind := challenge.Matmul + challenge.Kind((slot+shift)%decision.Kinds)
			stratum := day / time.Duration(slots)
			at := time.Duration(number)*day + time.Duration(slot)*stratum + c.between(0, stratum)
			for {
				a := d.sample(c, kind, at, &h, state)
				by[a.outcome]++
				e.samples++
				e.withheld += a.withheld
				if a.outcome == challenge.Slow {
					e.depths[a.depth]++
				}
				var effect decision.Effect
				state, effect = state.Next(decision.Event{Era: uint64(number) + 1, Kind: kind, Class: "x", Outcome: a.outcome, Depth: a.depth})
				if effect != decision.SetAside {
					break
				}
				at += time.Minute // the repeat
			}
		}
		e.findings = state.Findings
		for o, n := range by {
			switch decision.Weigh(challenge.Outcome(o), e.findings) {
			case challenge.Passed:
				e.passed += n
			case challenge.Failed:
				e.failed += n
			}
		}
		each(number, e)
	}
}
