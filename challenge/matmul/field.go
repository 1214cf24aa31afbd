package matmul

import (
	"encoding/binary"
	"fmt"
	"io"
	"math/bits"
)

// prime is the p of Freivalds' check, 2^61 - 1 (section 11).
const prime = 1<<61 - 1

// reduce is x mod p, in [0, p), for any x.
func reduce(x uint64) uint64 {
	x = x&prime + x>>61
	if x >= prime {
		x -= prime
	}
	return x
}

// signed is x mod p, in [0, p).
func signed(x int64) uint64 {
	if x < 0 {
		// |x| <= 2^63 also for the least int64, whose negation is itself as uint64.
		return reduce(prime - reduce(uint64(-x)))
	}
	return reduce(uint64(x))
}

// mul is a b mod p, for a and b in [0, p).
func mul(a, b uint64) uint64 {
	hi, lo := bits.Mul64(a, b) // below 2^122
	return reduce(lo&prime + (hi<<3 | lo>>61))
}

// join is lo + 2^31 hi mod p, the value of a sum over packed words.
func join(lo, hi int64) uint64 {
	h := signed(hi)
	h = h<<31&prime | h>>30 // times 2^31, a rotation modulo 2^61 - 1
	return reduce(signed(lo) + h)
}

// drawField draws numbers uniform in [0, p) by rejection.
func drawField(random io.Reader, dst []uint64) error {
	var b [8]byte
	for i := range dst {
		for {
			if _, err := io.ReadFull(random, b[:]); err != nil {
				return fmt.Errorf("draw the vector of Freivalds' check: %w", err)
			}
			if x := binary.BigEndian.Uint64(b[:]) >> 3; x < prime {
				dst[i] = x
				break
			}
		}
	}
	return nil
}
