//go:build !purego

package tile

import "golang.org/x/sys/cpu"

// signBits flips the sign bit of four operands, which adds 128 to each.
const signBits = 0x80808080

var vnni = &Kernel{
	Name: "avx512-vnni", Strip: 128, Chunk: 128, RowStep: GroupStep, flip: signBits,
	fill: func(dst []byte, stride int, s *Stream, line, first uint32, vectors int, flip uint32) {
		fillAVX512(&dst[0], uintptr(stride), &s.words, line, first, vectors, flip)
	},
	product: func(c []int32, a, b []byte, start []int32, startStride, steps int) {
		productVNNI(&c[0], &a[0], &b[0], &start[0], uintptr(4*startStride), steps)
	},
	fold: func(dst []byte, stride int, c []int32, rows int, keys []uint32) {
		foldAVX512(&dst[0], uintptr(stride), &c[0], rows, &keys[0])
	},
}

var avx2 = &Kernel{
	Name: "avx2", Strip: 64, Chunk: 128, RowStep: 2 * GroupStep,
	fill: func(dst []byte, stride int, s *Stream, line, first uint32, vectors int, flip uint32) {
		fillAVX2(&dst[0], uintptr(stride), &s.words, line, first, vectors, flip)
	},
	widen: func(dst, src []byte, steps int) { widenAVX2(&dst[0], &src[0], steps) },
	product: func(c []int32, a, b []byte, start []int32, startStride, steps int) {
		productAVX2(&c[0], &a[0], &b[0], &start[0], uintptr(4*startStride), steps)
	},
	fold: func(dst []byte, stride int, c []int32, rows int, keys []uint32) {
		foldAVX2(&dst[0], uintptr(stride), &c[0], rows, &keys[0])
	},
}

func native() (out []*Kernel) {
	if x := cpu.X86; x.HasAVX512F && x.HasAVX512BW && x.HasAVX512VL && x.HasAVX512VNNI && x.HasAVX2 {
		out = append(out, vnni)
	}
	if cpu.X86.HasAVX2 {
		out = append(out, avx2)
	}
	return out
}
