package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

const productSignature = "func(c *int32, a *byte, b *byte, init *int32, initStride uintptr, steps int)"

// productAVX2 agrees with productPlain; a is widened to int16.
//
// A step is 4 bytes of the inner dimension. VPMADDWD of 4 columns x 4 words with one row's 4 words, repeated, leaves two partial
// sums a column; they meet after the last step. Words are products of int8, so nothing saturates: 2 x 2^14 fits int32.
func productAVX2() {
	TEXT("productAVX2", NOSPLIT, productSignature)
	Pragma("noescape")
	Doc("productAVX2 is productPlain with AVX2, for a widened to int16. steps must be even.")
	c, a, b, init, initStride, steps := param("c"), param("a"), param("b"), param("init"), param("initStride"), param("steps")
	SHRQ(U8(1), steps)
	eights := GP64()
	MOVQ(U32(panel/8), eights)
	loop("columns", eights, func() {
		for quad := range group / 4 {
			acc := make([]reg.VecVirtual, 8) // row r, columns 4 h .. 4 h + 3 at 2 r + h
			for i := range acc {
				acc[i] = YMM()
				VPXOR(acc[i], acc[i], acc[i])
			}
			pa, pb, n := copyOf(a), copyOf(b), copyOf(steps)
			loop(fmt.Sprintf("steps%d", quad), n, func() {
				for u := range 2 {
					b0, b1 := YMM(), YMM()
					VPMOVSXBW(Mem{Base: pb, Disp: panelStep * u}, b0)
					VPMOVSXBW(Mem{Base: pb, Disp: panelStep*u + 16}, b1)
					for r := range 4 {
						row, p := YMM(), YMM()
						VPBROADCASTQ(Mem{Base: pa, Disp: 8*group*u + 32*quad + 8*r}, row)
						VPMADDWD(b0, row, p)
						VPADDD(p, acc[2*r], acc[2*r])
						VPMADDWD(b1, row, row)
						VPADDD(row, acc[2*r+1], acc[2*r+1])
					}
				}
				ADDQ(U32(2*8*group), pa)
				ADDQ(U32(2*panelStep), pb)
			})
			pi := copyOf(init)
			for r := range 4 {
				sum := acc[2*r]
				VPHADDD(acc[2*r+1], sum, sum)
				VPERMQ(U8(0xD8), sum, sum)
				VPADDD(Mem{Base: pi}, sum, sum)
				VMOVDQU(sum, Mem{Base: c, Disp: tileRow * (4*quad + r)})
				ADDQ(initStride, pi)
			}
			if quad < group/4-1 {
				LEAQ(Mem{Base: init, Index: initStride, Scale: 4}, init)
			}
		}
		// Back to the first row, on to the next eight columns.
		back := copyOf(initStride)
		IMUL3Q(U8(group-4), back, back)
		SUBQ(back, init)
		ADDQ(U8(32), init)
		ADDQ(U8(32), c)
		ADDQ(U8(32), b)
	})
	VZEROUPPER()
	RET()
}

// productVNNI agrees with productPlain for a with its sign bits flipped (int8 + 128, unsigned) if init takes 128 times the sum of
// the column off again. VPDPBUSD adds four products of u8 and s8 to an int32 and does not saturate.
func productVNNI() {
	TEXT("productVNNI", NOSPLIT, productSignature)
	Pragma("noescape")
	Doc("productVNNI is productPlain with AVX-512 VNNI, for a with 128 added to each byte. steps must be a multiple of 4.")
	c, a, b, init, initStride, steps := param("c"), param("a"), param("b"), param("init"), param("initStride"), param("steps")
	SHRQ(U8(2), steps)
	quads := GP64()
	MOVQ(U32(group/4), quads)
	loop("rows", quads, func() {
		var acc [4][4]reg.VecVirtual
		for r := range acc {
			for v := range acc[r] {
				acc[r][v] = ZMM()
				VMOVDQU32(Mem{Base: init, Disp: 64 * v}, acc[r][v])
			}
			ADDQ(initStride, init)
		}
		pa, pb, n := copyOf(a), copyOf(b), copyOf(steps)
		loop("steps", n, func() {
			for u := range 4 {
				var cols [4]reg.VecVirtual
				for v := range cols {
					cols[v] = ZMM()
					VMOVDQU32(Mem{Base: pb, Disp: panelStep*u + 64*v}, cols[v])
				}
				for r := range acc {
					row := ZMM()
					VPBROADCASTD(Mem{Base: pa, Disp: 4*group*u + 4*r}, row)
					for v := range cols {
						emit("VPDPBUSD", cols[v], row, acc[r][v])
					}
				}
			}
			ADDQ(U32(4*4*group), pa)
			ADDQ(U32(4*panelStep), pb)
		})
		for r := range acc {
			for v := range acc[r] {
				VMOVDQU32(acc[r][v], Mem{Base: c, Disp: tileRow*r + 64*v})
			}
		}
		ADDQ(U32(4*tileRow), c)
		ADDQ(U8(16), a)
	})
	VZEROUPPER()
	RET()
}
