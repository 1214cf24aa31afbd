//go:build !amd64 || purego

package matmul

func dot(a, b []byte) int32 { return dotPlain(a, b) }

func dotPacked(a []byte, u []uint64) (lo, hi int64) { return dotPackedPlain(a, u) }

func combine(lo, hi *[tile]int64, b *[columns * tile]byte, r *[columns]uint64) {
	combinePlain(lo, hi, b, r)
}
