package tiers

import (
	"fmt"
	"math/bits"
)

// NoOpinion stands for "no opinion" where an uptime is a number of basis points.
const NoOpinion = 0xffff

// MaxCount bounds each count of Counts, so that the arithmetic is exact in 64 bits.
const MaxCount = 1 << 30

// Counts are a provider's decided challenges of one Era: those that count as passed or failed, by kind of device.
type Counts struct {
	GPUPassed, GPUDecided uint64
	CPUPassed, CPUDecided uint64
}

// Uptime is an exact fraction from 0 to 1, or no opinion, which is the zero value. Equal fractions are equal values.
type Uptime struct {
	num, den uint64 // in lowest terms; den 0 is no opinion
}

// Measure is the uptime that counts give. A provider with GPUs (gpus) has 0.8 of its GPU share and 0.2 of its CPU share;
// one without has its CPU share alone, and GPU counts are then refused. A share without decided challenges says nothing:
// the other share then counts alone, and without either there is no opinion.
func Measure(c Counts, gpus bool) (Uptime, error) {
	for _, p := range [...]struct {
		name            string
		passed, decided uint64
	}{{"gpu", c.GPUPassed, c.GPUDecided}, {"cpu", c.CPUPassed, c.CPUDecided}} {
		if p.passed > p.decided || p.decided > MaxCount {
			return Uptime{}, fmt.Errorf("uptime: %s: %d passed of %d decided, want no more passed than decided and at most %d",
				p.name, p.passed, p.decided, MaxCount)
		}
	}
	if !gpus && c.GPUDecided > 0 {
		return Uptime{}, fmt.Errorf("uptime: %d GPU challenges of a provider without GPUs", c.GPUDecided)
	}
	switch {
	case c.GPUDecided == 0 && c.CPUDecided == 0:
		return Uptime{}, nil
	case c.GPUDecided == 0:
		return lowest(c.CPUPassed, c.CPUDecided), nil
	case c.CPUDecided == 0:
		return lowest(c.GPUPassed, c.GPUDecided), nil
	}
	// 4/5 g/G + 1/5 c/C, at most 5 * 2^60 over 5 * 2^60.
	return lowest(4*c.GPUPassed*c.CPUDecided+c.CPUPassed*c.GPUDecided, 5*c.GPUDecided*c.CPUDecided), nil
}

// Fraction is num/den as an uptime; 0/0 is no opinion. It is the inverse of Uptime.Fraction and takes lowest terms only.
func Fraction(num, den uint64) (Uptime, error) {
	if num == 0 && den == 0 {
		return Uptime{}, nil
	}
	if num > den || lowest(num, den) != (Uptime{num, den}) {
		return Uptime{}, fmt.Errorf("uptime: %d/%d is not a fraction from 0 to 1 in lowest terms", num, den)
	}
	return Uptime{num, den}, nil
}

// FromBasisPoints is an uptime as it is settled: 0 to 10000 basis points, or NoOpinion.
func FromBasisPoints(bp uint16) (Uptime, error) {
	if bp == NoOpinion {
		return Uptime{}, nil
	}
	if bp > Whole {
		return Uptime{}, fmt.Errorf("uptime: %d basis points, want 0 to %d or %d", bp, Whole, NoOpinion)
	}
	return lowest(uint64(bp), Whole), nil
}

// lowest needs den > 0.
func lowest(num, den uint64) Uptime {
	a, b := den, num
	for b != 0 {
		a, b = b, a%b
	}
	return Uptime{num / a, den / a}
}

// Known reports an opinion.
func (u Uptime) Known() bool { return u.den != 0 }

// Fraction is the uptime in lowest terms; 0/0 is no opinion.
func (u Uptime) Fraction() (num, den uint64) { return u.num, u.den }

// BasisPoints is the uptime rounded up to a whole basis point, or NoOpinion. Rounded up, a line of whole basis points is
// exceeded by the number exactly if it is exceeded by the fraction. An uptime less than one basis point under a slash line
// rounds onto it: what is settled errs for the provider.
func (u Uptime) BasisPoints() uint16 {
	if !u.Known() {
		return NoOpinion
	}
	hi, lo := bits.Mul64(u.num, Whole)
	q, rest := bits.Div64(hi, lo, u.den)
	if rest > 0 {
		q++
	}
	return uint16(q)
}

// compare is the sign of the uptime minus a line in basis points, exactly. The uptime must be known.
func (u Uptime) compare(line uint64) int {
	ahi, alo := bits.Mul64(u.num, Whole)
	bhi, blo := bits.Mul64(u.den, line)
	if ahi != bhi {
		return sign(ahi, bhi)
	}
	return sign(alo, blo)
}

func sign(a, b uint64) int {
	if a < b {
		return -1
	}
	if a > b {
		return 1
	}
	return 0
}

// String is the uptime in percent with two decimals, rounded up, for people.
func (u Uptime) String() string {
	if !u.Known() {
		return "no opinion"
	}
	bp := u.BasisPoints()
	return fmt.Sprintf("%d.%02d %%", bp/100, bp%100)
}
