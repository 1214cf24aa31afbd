package committee

import (
	"fmt"
	"math/big"
)

// The layout of words, lowest bits first:
//
//	bits   0..239   ten verdicts of 24 bits, in the order of provider numbers: uptime in 1/100 percent << 10 | samples
//	bits 240..255   the Era, modulo 2^16
const (
	PerWord    = 10
	MaxUptime  = 10_000 // 1/100 percent
	MaxSamples = 1<<sampleBits - 1

	sampleBits  = 10
	verdictBits = 24
	eraShift    = PerWord * verdictBits
)

// Verdict is what a seat says of a provider.
type Verdict struct {
	Uptime  uint16 // 1/100 percent, 0 to MaxUptime
	Samples uint16 // decided ones it rests on, 0 to MaxSamples; 0: no opinion
}

// NoOpinion is the verdict of a seat that has no decided sample.
var NoOpinion = Verdict{}

// Capped is a count of samples as a verdict has it.
func Capped(samples uint64) uint16 { return uint16(min(samples, MaxSamples)) }

func (v Verdict) bits() uint64 { return uint64(v.Uptime)<<sampleBits | uint64(v.Samples) }

// Bits is the verdict as it stands in a word, in the lowest 24 bits.
func (v Verdict) Bits() *big.Int { return new(big.Int).SetUint64(v.bits()) }

// ParseVerdict reads what Bits makes. It refuses what is out of range.
func ParseVerdict(bits *big.Int) (Verdict, error) {
	if bits == nil || bits.Sign() < 0 || bits.BitLen() > verdictBits {
		return NoOpinion, fmt.Errorf("verdict %v, want at most %d bits", bits, verdictBits)
	}
	b := bits.Uint64()
	v := Verdict{Uptime: uint16(b >> sampleBits), Samples: uint16(b & MaxSamples)}
	if v.Uptime > MaxUptime {
		return NoOpinion, fmt.Errorf("verdict of uptime %d, want at most %d", v.Uptime, MaxUptime)
	}
	return v, nil
}

// Passes is how many passes a verdict claims: a verifier must be able to show as many.
func (v Verdict) Passes() uint64 { return uint64(v.Uptime) * uint64(v.Samples) / MaxUptime }

// Words is how many words a seat of a cohort of so many providers has.
func Words(size int) int { return (size + PerWord - 1) / PerWord }

// Pack makes the words of a seat: size verdicts in the order of provider numbers. It refuses verdicts out of range and more of
// them than size; those that are missing are no opinion.
func Pack(era uint64, size int, verdicts []Verdict) ([]*big.Int, error) {
	if len(verdicts) > size || size < 1 || size > MaxCohort {
		return nil, fmt.Errorf("verdicts: %d for a cohort of %d, want at most as many, and 1 to %d", len(verdicts), size, MaxCohort)
	}
	out := make([]*big.Int, Words(size))
	for i := range out {
		out[i] = new(big.Int).Lsh(new(big.Int).SetUint64(era&0xffff), eraShift)
	}
	for i, v := range verdicts {
		if v.Uptime > MaxUptime || v.Samples > MaxSamples {
			return nil, fmt.Errorf("verdict %d: uptime %d of %d samples, want at most %d and %d", i, v.Uptime, v.Samples, MaxUptime, MaxSamples)
		}
		bits := new(big.Int).SetUint64(v.bits())
		out[i/PerWord].Or(out[i/PerWord], bits.Lsh(bits, uint(i%PerWord)*verdictBits))
	}
	return out, nil
}

// Unpack reads a word. Of another Era's word it gives false: such a word says nothing.
func Unpack(era uint64, w *big.Int) (all [PerWord]Verdict, ok bool) {
	if w.Sign() < 0 || w.BitLen() > 256 || new(big.Int).Rsh(w, eraShift).Uint64() != era&0xffff {
		return all, false
	}
	for i := range all {
		bits := new(big.Int).Rsh(w, uint(i)*verdictBits).Uint64() & (1<<verdictBits - 1)
		all[i] = Verdict{Uptime: uint16(bits >> sampleBits), Samples: uint16(bits & MaxSamples)}
	}
	return all, true
}

// Result is what an Era came to for a provider, as the contract says it when it settles a cohort.
type Result struct {
	Outcome       Outcome
	Uptime        uint16 // pooled, 1/100 percent, rounded down; 0 without a majority of opinions
	Before, After uint8  // documented tiers, 1 (best) to 7; 0 if the contract did not read them
}

// UnpackResults reads the results of a cohort of so many providers. Words that are missing say nothing.
func UnpackResults(words []*big.Int, providers int) []Result {
	out := make([]Result, providers)
	for i := range out {
		if i/PerWord >= len(words) {
			break
		}
		bits := new(big.Int).Rsh(words[i/PerWord], uint(i%PerWord)*verdictBits).Uint64() & (1<<verdictBits - 1)
		out[i] = Result{Outcome: Outcome(bits >> 1 & 7), Uptime: uint16(bits >> sampleBits), Before: uint8(bits >> 7 & 7), After: uint8(bits >> 4 & 7)}
	}
	return out
}

// SeatWords are the words of one seat, as they are revealed.
type SeatWords struct {
	Cohort uint32
	Seat   uint8
	Words  []*big.Int
}
