//go:build amd64 && !purego

package matmul

import "golang.org/x/sys/cpu"

// Which forms this machine has; see package philox on AVX-512. Tests change these.
var (
	hasAVX2   = cpu.X86.HasAVX2
	hasAVX512 = cpu.X86.HasAVX512F && cpu.X86.HasAVX512BW && cpu.X86.HasAVX512VBMI2
)

// dot is dotPlain.
func dot(a, b []byte) (sum int32) {
	b = b[:len(a)]
	n := len(a) &^ 63
	switch {
	case n == 0 || !hasAVX2:
		return dotPlain(a, b)
	case hasAVX512:
		sum = dotAVX512(&a[0], &b[0], n)
	default:
		sum = dotAVX2(&a[0], &b[0], n)
	}
	return sum + dotPlain(a[n:], b[n:])
}

// dotPacked is dotPackedPlain.
func dotPacked(a []byte, u []uint64) (lo, hi int64) {
	u = u[:len(a)]
	n := len(a) &^ 15
	switch {
	case n == 0 || !hasAVX2:
		return dotPackedPlain(a, u)
	case hasAVX512:
		lo, hi = dotPackedAVX512(&a[0], &u[0], n)
	default:
		lo, hi = dotPackedAVX2(&a[0], &u[0], n)
	}
	l, h := dotPackedPlain(a[n:], u[n:])
	return lo + l, hi + h
}

// combine is combinePlain.
func combine(lo, hi *[tile]int64, b *[columns * tile]byte, r *[columns]uint64) {
	switch {
	case hasAVX512:
		combineAVX512(lo, hi, b, r)
	case hasAVX2:
		combineAVX2(lo, hi, b, r)
	default:
		combinePlain(lo, hi, b, r)
	}
}
