package market

import (
	"encoding/binary"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
)

// MaxWeight is the most that one part of a score may weigh.
const MaxWeight = 1000

// Weights say what each part of a score weighs, 0 to MaxWeight each and not all 0.
type Weights struct {
	Certainty, Uptime, Tier, Freshness, Stake, Slashes uint32
}

// DefaultWeights are those of a query without its own.
var DefaultWeights = Weights{Certainty: 30, Uptime: 25, Tier: 20, Freshness: 10, Stake: 10, Slashes: 5}

func (w Weights) sum() uint32 {
	return w.Certainty + w.Uptime + w.Tier + w.Freshness + w.Stake + w.Slashes
}

// Parts are those of a score, 0 to Whole each; what is not known is 0.
type Parts struct {
	Certainty, Uptime, Tier, Freshness, Stake, Slashes uint16
}

// Score is the mean of the parts by weight, rounded down. With weights within their limits the sum is below 2^26.
func (p Parts) Score(w Weights) uint16 {
	return uint16((uint32(p.Certainty)*w.Certainty + uint32(p.Uptime)*w.Uptime + uint32(p.Tier)*w.Tier +
		uint32(p.Freshness)*w.Freshness + uint32(p.Stake)*w.Stake + uint32(p.Slashes)*w.Slashes) / w.sum())
}

const (
	uptimeLine = 7_500      // below the line of the worst tier the uptime counts nothing
	halfStake  = 10_000_000 // 1/1000 token: with so much stake that part is one half
	worstTier  = 7
	freshEras  = 2 // a proof as old as that counts nothing
)

// fixedParts are the parts that do not change while time goes by: all but freshness.
func fixedParts(f Facts, c Class) (p Parts) {
	if c.Units > 0 {
		p.Certainty = uint16(uint64(c.Certainty) * uint64(min(c.Proven, c.Units)) / uint64(c.Units))
	}
	if f.Uptime != NoUptime && f.Uptime > uptimeLine {
		p.Uptime = uint16(uint32(min(f.Uptime, Whole)-uptimeLine) * Whole / (Whole - uptimeLine))
	}
	if f.Tier >= 1 && f.Tier <= worstTier {
		p.Tier = uint16(uint32(worstTier-f.Tier) * Whole / (worstTier - 1))
	}
	if f.Stake != NoStake {
		s := min(f.Stake, 1<<50) // of more than 10^12 tokens no more is counted
		p.Stake = uint16(s * Whole / (s + halfStake))
	}
	p.Slashes = uint16(Whole >> min(f.Slashes(), 14))
	return p
}

// freshness falls from Whole at a proof just made to 0 at one that is two Eras old.
func freshness(lastProof, now, eraSeconds int64) uint16 {
	if lastProof == 0 || eraSeconds <= 0 {
		return 0
	}
	age, most := max(now-lastProof, 0), freshEras*eraSeconds
	if age >= most {
		return 0
	}
	return uint16((most - age) * Whole / most)
}

// Certainty is how far a device is from a finding against it: Whole with no evidence, 0 at a finding.
func Certainty(s decision.State) uint16 {
	left := func(score uint16, limit uint32) uint32 { return Whole - min(uint32(score), limit)*Whole/limit }
	return uint16(min(left(s.SlowScore(), decision.SlowLimit), left(s.FastScore(), decision.FastLimit), left(s.Strikes, decision.StrikeLimit)))
}

// tie is the tie-break of a provider under a seed: the finaliser of SplitMix64 (Steele, Lea and Flood 2014, table of java.util.SplittableRandom).
func tie(seed uint64, provider challenge.Address) uint64 {
	z := seed ^ binary.BigEndian.Uint64(provider[:8])
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// check reports every weight that is out of its limits.
func (w Weights) check(bad func(format string, args ...any)) {
	for _, p := range []struct {
		name  string
		value uint32
	}{
		{"certainty", w.Certainty}, {"uptime", w.Uptime}, {"tier", w.Tier}, {"freshness", w.Freshness}, {"stake", w.Stake}, {"slashes", w.Slashes},
	} {
		if p.value > MaxWeight {
			bad("weights.%s is %d, want 0 to %d", p.name, p.value, MaxWeight)
		}
	}
	if w == (Weights{}) {
		bad("weights are all 0, want one above 0")
	}
}

// PartsOf are the parts of an offer's score at a time, in Eras of that length.
func PartsOf(o Offer, now time.Time, era time.Duration) Parts {
	p := fixedParts(o.Facts, o.Class)
	p.Freshness = freshness(o.LastProof, now.Unix(), int64(era/time.Second))
	return p
}
