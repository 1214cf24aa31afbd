package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

const foldSignature = "func(dst *byte, dstStride uintptr, c *int32, rows int, keys *uint32)"

// fold writes the body of both folds; vec is the width, bytes its size. It leaves s0 and s1 as four 128-bit, or two, lanes of
// (s0, s1) in the register that finish gets.
func fold(t tables, vec func() reg.VecVirtual, bytes int, xor func(ops ...Op), finish func(sum reg.VecVirtual, dst reg.GPVirtual)) {
	dst, dstStride, c, rows, keys := param("dst"), param("dstStride"), param("c"), param("rows"), param("keys")
	mul, add := vec(), vec()
	VPBROADCASTQ(t.mul, mul)
	VPBROADCASTQ(t.add, add)
	loop("rows", rows, func() {
		sums := make([]reg.VecVirtual, 4) // s0 of even and odd columns, s1 of even and odd columns
		for i := range sums {
			sums[i] = vec()
			xor(sums[i], sums[i], sums[i])
		}
		// wide adds the 64-bit products of x and y to the sums at i (even places) and i+1 (odd places).
		wide := func(i int, x, y reg.VecVirtual) {
			p := vec()
			VPMULUDQ(x, y, p)
			VPADDQ(p, sums[i], sums[i])
			VPSRLQ(U8(32), x, x)
			ph := vec()
			VPSRLQ(U8(32), y, ph)
			VPMULUDQ(x, ph, x)
			VPADDQ(x, sums[i+1], sums[i+1])
		}
		for off := 0; off < tileRow; off += bytes {
			v, k, h, g := vec(), vec(), vec(), vec()
			if bytes == 64 {
				VMOVDQU32(Mem{Base: c, Disp: off}, v)
				VMOVDQU32(Mem{Base: keys, Disp: off}, k)
			} else {
				VMOVDQU(Mem{Base: c, Disp: off}, v)
				VMOVDQU(Mem{Base: keys, Disp: off}, k)
			}
			xor(v, k, h)
			VPMULLD(mul, h, h)
			VPSRLD(U8(16), h, g)
			xor(h, g, g)
			xor(g, k, k)
			VPADDD(add, v, v)
			wide(0, h, g)
			wide(2, k, v)
		}
		VPADDQ(sums[1], sums[0], sums[0])
		VPADDQ(sums[3], sums[2], sums[2])
		VPUNPCKLQDQ(sums[2], sums[0], sums[1])
		VPUNPCKHQDQ(sums[2], sums[0], sums[3])
		VPADDQ(sums[3], sums[1], sums[1])
		finish(sums[1], dst)
		ADDQ(dstStride, dst)
		ADDQ(U32(tileRow), c)
	})
	VZEROUPPER()
	RET()
}

// store adds the two lanes of y and writes both sums big-endian.
func store(t tables, y reg.VecVirtual, dst reg.GPVirtual) {
	x := XMM()
	VEXTRACTI128(U8(1), y, x)
	VPADDQ(y.AsX(), x, x)
	VPSHUFB(t.swap, x, x)
	VMOVDQU(x, Mem{Base: dst})
}

// foldAVX2 agrees with foldPlain.
func foldAVX2(t tables) {
	TEXT("foldAVX2", NOSPLIT, foldSignature)
	Pragma("noescape")
	Doc("foldAVX2 is foldPlain with AVX2.")
	fold(t, YMM, 32, func(ops ...Op) { VPXOR(ops[0], ops[1], ops[2]) }, func(sum reg.VecVirtual, dst reg.GPVirtual) { store(t, sum, dst) })
}

// foldAVX512 agrees with foldPlain.
func foldAVX512(t tables) {
	TEXT("foldAVX512", NOSPLIT, foldSignature)
	Pragma("noescape")
	Doc("foldAVX512 is foldPlain with AVX-512 F.")
	fold(t, ZMM, 64, VPXORD, func(sum reg.VecVirtual, dst reg.GPVirtual) {
		y := YMM()
		VEXTRACTI64X4(U8(1), sum, y)
		VPADDQ(sum.AsY(), y, y)
		store(t, y, dst)
	})
}
