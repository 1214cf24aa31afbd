// Package envelope says what a class of device can do, and judges measured time
// by it (docs/protocol.md, section 12). All comparisons are of integers.
//
// Envelopes are data with provenance. Those that ship are made of the catalogue of cards (Derive), with published measurements and
// assumptions that each say so: none rests on a run of the shipped kernels. Operators replace them by signed files (Open).
package envelope

import (
	"fmt"
	"math/bits"
	"time"

	"github.com/slark-network/slark/challenge"
)

// Envelope is the range of rates that a class of device reaches in a kind of challenge, and how honest cards lie in it. Rates are
// operations a second for matmul and bytes a second for memory. It is comparable.
type Envelope struct {
	Class  string
	Kind   challenge.Kind
	Watts  uint32 // the power limit, in watts, that Lower and Typical are for; 0: no limit is part of it
	Kernel string // the kernel that ships for the class, which Lower and Typical are for; for people

	Lower   uint64 // what the shipped kernel reaches on every honest card; at least 1
	Typical uint64 // what the shipped kernel reaches on the median honest card, at least Lower; 0: not known
	Best    uint64 // what the best known exact kernel reaches on the median card, at least Typical; 0: not known
	Upper   uint64 // what no known exact method on that card exceeds; at least Lower, and at least Best

	Spread uint32 // standard deviation between cards of the model, in parts of 10,000 of Typical
	Within uint32 // standard deviation between samples of one card, in parts of 10,000 of that card's rate

	Shadow bool   // judged and reported, and never counted
	Source string // where the numbers come from
}

// Sample is one measurement, on the verifier's monotonic clock.
type Sample struct {
	Elapsed   time.Duration // from before Start was written to after Commit was read
	RoundTrip time.Duration // the smallest of the pings
	Lag       time.Duration // time within Elapsed that the verifier's heartbeat was late
}

// Judgement is a judged sample. Rate counts the credited round trip.
type Judgement struct {
	Outcome challenge.Outcome // Pass, Slow, TooFast or Undecided
	Rate    uint64            // operations or bytes a second, by the envelope's kind; saturates
	Reason  string
}

// creditShare caps the credited round trip: one part in so many of the expected time.
const creditShare = 20

// MaxLine is the longest round trip that a sample is ever excused for.
const MaxLine = 300 * time.Millisecond

// lagShare is the share of the window, one part in so many, that lag may have before a slow sample is doubted.
const lagShare = 100

// Judge applies section 12 to a job of so much work: operations of matmul, bytes of memory.
func (e Envelope) Judge(work uint64, s Sample) Judgement {
	elapsed := max(s.Elapsed, 1)
	credit := min(max(s.RoundTrip, 0), e.Expected(work)/creditShare, elapsed-1)
	rate := Rate(work, elapsed-credit)
	j := Judgement{Outcome: challenge.Pass, Rate: rate}
	switch {
	case above(work, e.Upper, elapsed):
		j.Outcome = challenge.TooFast
		j.Reason = fmt.Sprintf("%s is above %s, the most that %s can do", Text(e.Kind, Rate(work, elapsed)), Text(e.Kind, e.Upper), e.Class)
	case below(work, e.Lower, elapsed-credit):
		j.Outcome = challenge.Slow
		j.Reason = fmt.Sprintf("%s is below %s, the least of %s: took %v, allowed %v", Text(e.Kind, rate), Text(e.Kind, e.Lower), e.Class,
			elapsed.Round(time.Microsecond), (e.Expected(work) + credit).Round(time.Microsecond))
		lag, line := min(max(s.Lag, 0), elapsed-1), min(max(s.RoundTrip, 0), MaxLine)
		switch {
		case lag > elapsed/lagShare && !below(work, e.Lower, max(elapsed-credit-lag, 1)):
			j.Outcome = challenge.Undecided
			j.Reason = fmt.Sprintf("slow, but the verifier's own scheduling lag was %v of %v (more than 1 %%)", lag.Round(time.Microsecond), elapsed.Round(time.Microsecond))
		case !below(work, e.Lower, max(elapsed-line, 1)):
			j.Outcome = challenge.Undecided
			j.Reason = fmt.Sprintf("slow, but the job was too short for a round trip of %v: it credits %v", line.Round(time.Microsecond), credit.Round(time.Microsecond))
		}
	default:
		j.Reason = fmt.Sprintf("%s, at least %s", Text(e.Kind, rate), e.Class)
	}
	return j
}

// Expected is the time that the lower edge allows for so much work.
func (e Envelope) Expected(work uint64) time.Duration {
	hi, lo := bits.Mul64(work, uint64(time.Second))
	if hi >= e.Lower {
		return time.Duration(1<<63 - 1)
	}
	q, _ := bits.Div64(hi, lo, e.Lower)
	return time.Duration(min(q, 1<<63-1))
}

// below reports work/d < rate, exactly: work * 1e9 < rate * d.
func below(work, rate uint64, d time.Duration) bool {
	ah, al := bits.Mul64(work, uint64(time.Second))
	bh, bl := bits.Mul64(rate, uint64(d))
	return ah < bh || ah == bh && al < bl
}

// above reports work/d > rate, exactly.
func above(work, rate uint64, d time.Duration) bool {
	ah, al := bits.Mul64(work, uint64(time.Second))
	bh, bl := bits.Mul64(rate, uint64(d))
	return ah > bh || ah == bh && al > bl
}

// Rate is work/d, in units of work a second, rounded down; it saturates.
func Rate(work uint64, d time.Duration) uint64 {
	hi, lo := bits.Mul64(work, uint64(time.Second))
	if d <= 0 || hi >= uint64(d) {
		return 1<<64 - 1
	}
	q, _ := bits.Div64(hi, lo, uint64(d))
	return q
}

// Text writes a rate of a kind for people, with its unit.
func Text(kind challenge.Kind, rate uint64) string {
	if kind == challenge.Memory {
		return Bytes(rate)
	}
	return Ops(rate)
}

// Ops writes operations a second for people: 12.3 GOPS.
func Ops(rate uint64) string {
	return text(rate, "OPS", "kOPS", "MOPS", "GOPS", "TOPS", "POPS", "EOPS")
}

// Bytes writes bytes a second for people: 12.3 GB/s.
func Bytes(rate uint64) string {
	return text(rate, "B/s", "kB/s", "MB/s", "GB/s", "TB/s", "PB/s", "EB/s")
}

func text(rate uint64, units ...string) string {
	v, i := float64(rate), 0
	for v >= 1000 && i < len(units)-1 {
		v /= 1000
		i++
	}
	return fmt.Sprintf("%.3g %s", v, units[i])
}
