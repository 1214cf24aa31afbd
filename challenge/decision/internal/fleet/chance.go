package fleet

import (
	"hash/fnv"
	"math/bits"
	"time"
)

// whole is the unit of shares: parts of 10,000.
const whole = 10_000

// chance is a stream of random numbers from a seed: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). Everything here is whole
// numbers, so that a run comes out the same on every machine.
type chance struct{ state uint64 }

// newChance is the stream of one shard of a row.
func newChance(seed uint64, row string, shard int) *chance {
	h := fnv.New64a()
	h.Write([]byte(row))
	c := &chance{seed ^ bits.RotateLeft64(h.Sum64(), 17) ^ uint64(shard)*0x9E3779B97F4A7C15}
	c.next()
	return c
}

func (c *chance) next() uint64 {
	c.state += 0x9E3779B97F4A7C15
	z := c.state
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return z ^ z>>31
}

// below is uniform in [0, n).
func (c *chance) below(n uint64) uint64 {
	hi, _ := bits.Mul64(c.next(), n)
	return hi
}

// is true with a probability in parts of 10,000.
func (c *chance) is(parts uint32) bool { return c.below(whole) < uint64(parts) }

// between is uniform from a up to, not including, b.
func (c *chance) between(a, b time.Duration) time.Duration {
	if b <= a {
		return a
	}
	return a + time.Duration(c.below(uint64(b-a)))
}

// normalUnit is what normal gives for one standard deviation.
const normalUnit = 1 << 16

// normal is near to normal, of mean 0: the sum of twelve uniform numbers, which ends at 6 standard deviations.
func (c *chance) normal() int64 {
	var sum int64
	for range 3 {
		for v, i := c.next(), 0; i < 4; i++ {
			sum += int64(v & 0xffff)
			v >>= 16
		}
	}
	return sum - 6*(normalUnit-1)
}

// spread is v times a normal factor of mean 1 and this standard deviation, in parts of 10,000. At least 1.
func (c *chance) spread(v uint64, parts uint32) uint64 {
	factor := int64(whole*normalUnit) + int64(parts)*c.normal()
	return max(mulDiv(v, uint64(max(factor, 1)), whole*normalUnit), 1)
}

// share is v times parts of 10,000.
func share(v uint64, parts uint64) uint64 { return max(mulDiv(v, parts, whole), 1) }

// mulDiv is a b / c, which must fit.
func mulDiv(a, b, c uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	q, _ := bits.Div64(hi, lo, c)
	return q
}
