package matmul

import (
	"encoding/binary"

	"github.com/slark-network/slark/challenge"
)

// Constants of the digest (section 6).
const (
	digestMul = 0x9E3779B1
	digestAdd = 0x7F4A7C15
)

// Digest is the digest of one unit, u64 s0 ‖ u64 s1. It is not collision-resistant and MUST NOT stand for values
// that are not checked against the product (section 6).
type Digest [challenge.DigestSize]byte

// Fold is a digest in the making. The zero value is ready; the order of values does not matter, and the
// folds of parts add up.
type Fold struct{ s0, s1 uint64 }

// Add folds value v of the column with key k.
func (f *Fold) Add(v int32, k uint32) {
	h := (uint32(v) ^ k) * digestMul
	g := h ^ h>>16
	f.s0 += uint64(h) * uint64(g)
	f.s1 += uint64(g^k) * uint64(uint32(v)+digestAdd)
}

// Merge adds the fold of other columns of the same unit.
func (f *Fold) Merge(o Fold) {
	f.s0 += o.s0
	f.s1 += o.s1
}

// Digest is the digest of what was folded.
func (f Fold) Digest() (d Digest) {
	binary.BigEndian.PutUint64(d[0:], f.s0)
	binary.BigEndian.PutUint64(d[8:], f.s1)
	return d
}

// DigestOf is the digest of the 128 values of a unit under the keys of its columns.
func DigestOf(values *[128]int32, keys *[128]uint32) Digest {
	var f Fold
	for i, v := range values {
		f.Add(v, keys[i])
	}
	return f.Digest()
}
