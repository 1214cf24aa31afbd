//go:build amd64 && !purego

package philox

import (
	"math/bits"

	"golang.org/x/sys/cpu"
)

// Which forms this machine has. Those of AVX-512 are left to processors from Ice Lake and Zen 4 on, which VBMI2
// tells: earlier ones lower their clock for 512-bit registers. Tests change these.
var (
	hasAVX2   = cpu.X86.HasAVX2
	hasAVX512 = cpu.X86.HasAVX512F && cpu.X86.HasAVX512VBMI2
)

// fillFast writes as many of the first vectors as a fast form can, and says how many.
func (k Key) fillFast(dst []byte, line, first uint32) int {
	vectors := len(dst) / VectorSize
	if !hasAVX2 || vectors < 8 {
		return 0
	}
	words := k.words(line)
	done := 0
	if hasAVX512 && vectors >= 16 {
		fillAVX512(&dst[0], vectors/16, &words, first)
		done = vectors &^ 15
	}
	if vectors-done >= 8 {
		fillAVX2(&dst[done*VectorSize], (vectors-done)/8, &words, first+uint32(done))
		done = vectors &^ 7
	}
	return done
}

// words is what of the state does not depend on the vector: in round 1 and half of round 2 only the words c0 and then
// c2 and c3 do. The first four are named in internal/asmgen, the rest are the key words of rounds 3 to 10.
func (k Key) words(line uint32) (w [20]uint32) {
	hi1, lo1 := bits.Mul32(m1, k.C2)
	c0, c1 := hi1^line^k.K0, lo1 // after round 1
	hi0, lo0 := bits.Mul32(m0, c0)
	k0, k1 := k.K0+w0, k.K1+w1 // of round 2
	w[0], w[1], w[2], w[3] = k.C3^k.K1, hi0^k1, c1^k0, lo0
	for i := 4; i < len(w); i += 2 {
		k0, k1 = k0+w0, k1+w1
		w[i], w[i+1] = k0, k1
	}
	return w
}
