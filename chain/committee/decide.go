package committee

import (
	"cmp"
	"math/bits"
	"slices"
)

// Line is what a tier asks of an Era, in 1/100 percent.
type Line struct {
	Above      uint16 // an Era with more uptime meets it
	SlashBelow uint16 // an Era with less loses its reward; 0: there is no such line
}

// Outcome is what an Era comes to for a provider.
type Outcome uint8

// The outcomes, as the contract numbers them. NotSettled is a provider that was not active in the Era, or that the registry does not know;
// Undecided holds the counters; Slashed is a missed Era whose reward is lost.
const (
	NotSettled Outcome = iota
	Undecided
	Met
	Missed
	Slashed
)

// String names the outcome.
func (o Outcome) String() string {
	names := [...]string{"not settled", "undecided", "met", "missed", "slashed"}
	if int(o) < len(names) {
		return names[o]
	}
	return "unknown outcome"
}

// Decision is what the verdicts of a committee about one provider come to.
type Decision struct {
	Outcome Outcome
	// Opinions is how many seats have one, Agreeing how many of them lie near the upper median, Below how many lie below the slash line.
	Opinions, Agreeing, Below int
	// Median is the upper of the middles, and Pooled the uptime over the samples of the seats that agree with it, rounded down; in
	// 1/100 percent, 0 without a majority of opinions.
	Median, Pooled uint16
	// Agrees says of each seat whether it lies near the upper median. Judged is false where there is no majority of opinions.
	Agrees []bool
	Judged bool
}

// Decide pools the verdicts of a committee's seats about one provider, one for each seat; a seat that was not revealed, or that has no
// decided sample, has NoOpinion. A seat's samples count at most twice the lower middle of all seats' samples, so that nobody gains weight by
// claiming many.
//
// The slash line takes the median, so that no minority moves it; the tier's line takes the samples of all seats near the median,
// because few samples cannot tell 99 from 97 percent. A punishment needs Need seats, anything else a majority.
func Decide(verdicts []Verdict, l Line) Decision {
	d := Decision{Outcome: Undecided, Agrees: make([]bool, len(verdicts))}
	opinions := make([]Verdict, 0, len(verdicts))
	verdicts = capped(verdicts)
	for _, v := range verdicts {
		if v.Samples == 0 {
			continue
		}
		opinions = append(opinions, v)
		if v.Uptime < l.SlashBelow {
			d.Below++
		}
	}
	d.Opinions = len(opinions)
	if 2*d.Opinions <= len(verdicts) {
		return d
	}
	d.Judged = true
	slices.SortFunc(opinions, func(a, b Verdict) int { return cmp.Compare(a.Uptime, b.Uptime) })
	high, low := opinions[d.Opinions/2].Uptime, opinions[(d.Opinions-1)/2].Uptime
	for i, v := range verdicts {
		d.Agrees[i] = v.Samples > 0 && Near(v, high)
	}
	up := poolOf(opinions, high)
	d.Median, d.Agreeing, d.Pooled = high, up.seats, uint16(up.sum/up.samples)
	need := Need(len(verdicts))
	switch down := poolOf(opinions, low); {
	case high < l.SlashBelow:
		if d.Below >= need {
			d.Outcome = Slashed
		}
	case !up.meets(l.Above):
		if up.seats >= need {
			d.Outcome = Missed
		}
	case down.meets(l.Above) && 2*down.seats > len(verdicts):
		d.Outcome = Met
	}
	return d
}

// capped are verdicts as they count: what is out of range is no opinion, and no seat has more than twice the lower middle of the samples.
func capped(verdicts []Verdict) []Verdict {
	out := slices.Clone(verdicts)
	var samples []uint16
	for i, v := range out {
		if v.Uptime > MaxUptime || v.Samples > MaxSamples {
			out[i] = NoOpinion
		}
		if n := out[i].Samples; n > 0 {
			samples = append(samples, n)
		}
	}
	if len(samples) == 0 {
		return out
	}
	slices.Sort(samples)
	most := 2 * samples[(len(samples)-1)/2]
	for i := range out {
		out[i].Samples = min(out[i].Samples, most)
	}
	return out
}

// pool is the samples of the seats that agree with a median, of which there is one at least: the median's own.
type pool struct {
	sum, samples uint64
	seats        int
}

func poolOf(opinions []Verdict, median uint16) (p pool) {
	for _, o := range opinions {
		if Near(o, median) {
			p.sum += uint64(o.Uptime) * uint64(o.Samples)
			p.samples += uint64(o.Samples)
			p.seats++
		}
	}
	return p
}

func (p pool) meets(above uint16) bool { return p.sum > uint64(above)*p.samples }

// Near says whether an opinion lies as close to a median as honest ones do: within four standard errors of a share p of n samples and one
// sample, 4 sqrt(p (1-p) / n) + 1/n, and one hundredth of a percent, to which uptimes are rounded. p is the median, n the opinion's own
// samples. A fixed tolerance would call honest verifiers wrong about a provider that is up now and then, where few samples scatter
// most, and would reward guessing. It is exact, in integers: no root is taken.
func Near(v Verdict, median uint16) bool {
	n, d := uint64(v.Samples), uint64(max(v.Uptime, median)-min(v.Uptime, median))
	one := MaxUptime + n
	if d*n <= one {
		return true
	}
	over := d*n - one // below 2^24
	m := uint64(median)
	hi, lo := bits.Mul64(over, over)
	return hi == 0 && lo <= 16*m*(MaxUptime-m)*n
}
