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
	Duty     uint32 // samples at which something else has the card, in parts of 10,000: then it has half of its rate
	Shallow  bool   // then it has nine tenths of the lower edge instead
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

// sample makes one challenge at a time of the virtual clock, and judges it with the real envelope. It says too whether a slow one is far below.
func (d *Device) sample(c *chance, kind challenge.Kind, at time.Duration, h *hour, state decision.State) (o challenge.Outcome, far bool) {
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
	busy := c.is(d.Duty)
	if d.Counting {
		up := uint16(decision.FarUp)
		if d.Shallow {
			up = decision.SlowUp
		}
		busy = d.Shallow && state.Findings&decision.Repeated == 0 || state.SlowScore()+up < decision.SlowLimit
	}
	switch {
	case !busy || d.Duty == 0 && !d.Counting:
	case d.Shallow:
		rate = min(rate, share(e.Lower, 9000))
	default:
		rate /= 2
	}
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
	if d.Drop && judged.Outcome == challenge.Slow {
		return challenge.Timeout, false
	}
	if d.Skip > 0 {
		for range openings {
			if c.is(d.Skip) {
				return challenge.Withheld, false
			}
		}
	}
	return judged.Outcome, judged.Outcome == challenge.Slow && decision.Far(judged.Rate, e.Lower)
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
	slow, far      int // samples
	samples        int
	passed, failed int // as they count in uptime
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
				o, far := d.sample(c, kind, at, &h, state)
				by[o]++
				e.samples++
				if o == challenge.Slow {
					e.slow++
				}
				if far {
					e.far++
				}
				var effect decision.Effect
				state, effect = state.Next(decision.Event{Era: uint64(number) + 1, Kind: kind, Class: "x", Outcome: o, Far: far})
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
