package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// A chain is one Philox state in every 64-bit lane of four vectors: c0, c1, c2, c3. Only the low halves count. The high ones are
// left over from products; nothing that is kept ever reads them, because multiplication takes the low halves alone.
type chain [4]reg.VecVirtual

// round is one round over chains, keyed by k0 and k1. It moves nothing: the four words change places by name.
func round(chains []chain, k0, k1, m0, m1 reg.VecVirtual, xor3 func(a, b, dst reg.VecVirtual), vec func() reg.VecVirtual) {
	for i := range chains {
		c := &chains[i]
		VPMULUDQ(m0, c[0], c[0])
		VPMULUDQ(m1, c[2], c[2])
		t := vec()
		VPSRLQ(U8(32), c[2], t)
		xor3(t, k0, c[1])
		t = vec()
		VPSRLQ(U8(32), c[0], t)
		xor3(t, k1, c[3])
		c[0], c[1], c[2], c[3] = c[1], c[2], c[3], c[0]
	}
}

const fillSignature = "func(dst *byte, stride uintptr, s *[22]uint32, line uint32, first uint32, vectors int, flip uint32)"

// fillAVX2 agrees with fillPlain: 16 lines, eight at a time, even and odd ones in chains of their own.
func fillAVX2(t tables) {
	TEXT("fillAVX2", NOSPLIT, fillSignature)
	Pragma("noescape")
	Doc("fillAVX2 is fillPlain with AVX2.")
	dst, stride, s := param("dst"), param("stride"), param("s")
	vectors := param("vectors")
	first, line, flip := GP32(), GP32(), GP32()
	Load(Param("first"), first)
	Load(Param("line"), line)
	Load(Param("flip"), flip)
	m0, m1, f, l := YMM(), YMM(), YMM(), YMM()
	VPBROADCASTQ(t.m0, m0)
	VPBROADCASTQ(t.m1, m1)
	MOVD(line, l.AsX())
	VPBROADCASTD(l.AsX(), l)
	MOVD(flip, f.AsX())
	VPBROADCASTD(f.AsX(), f)
	loop("vector", vectors, func() {
		for half := range 2 {
			at := func(table Mem) Mem { return table.Offset(32 * half) }
			chains := make([]chain, 2)
			for i, table := range []Mem{t.even, t.odd} {
				c := &chains[i]
				*c = chain{YMM(), YMM(), YMM(), YMM()}
				x := XMM()
				MOVD(first, x)
				VPBROADCASTD(x, c[0])
				VPADDD(at(table), l, c[1])
				VPBROADCASTD(Mem{Base: s, Disp: 80}, c[2])
				VPBROADCASTD(Mem{Base: s, Disp: 84}, c[3])
			}
			for r := range 10 {
				k0, k1 := YMM(), YMM()
				VPBROADCASTD(Mem{Base: s, Disp: 8 * r}, k0)
				VPBROADCASTD(Mem{Base: s, Disp: 8*r + 4}, k1)
				round(chains, k0, k1, m0, m1, func(a, b, dst reg.VecVirtual) {
					VPXOR(a, dst, dst)
					VPXOR(b, dst, dst)
				}, YMM)
			}
			p := copyOf(dst)
			for w := range 4 {
				odd := chains[1][w]
				VPSLLQ(U8(32), odd, odd)
				VPBLENDD(U8(0xAA), odd, chains[0][w], odd)
				VPXOR(f, odd, odd)
				VMOVDQU(odd, Mem{Base: p, Disp: 32 * half})
				if w < 3 {
					ADDQ(stride, p)
				}
			}
		}
		INCL(first)
		LEAQ(Mem{Base: dst, Index: stride, Scale: 4}, dst)
	})
	VZEROUPPER()
	RET()
}

// fillAVX512 agrees with fillPlain: 16 lines and two vectors of them at a time. vectors must be even.
func fillAVX512(t tables) {
	TEXT("fillAVX512", NOSPLIT, fillSignature)
	Pragma("noescape")
	Doc("fillAVX512 is fillPlain with AVX-512 F and BW; vectors must be even.")
	dst, stride, s := param("dst"), param("stride"), param("s")
	vectors := param("vectors")
	first, line, flip, mask := GP32(), GP32(), GP32(), GP32()
	Load(Param("first"), first)
	Load(Param("line"), line)
	Load(Param("flip"), flip)
	m0, m1, f, l, c2, c3 := ZMM(), ZMM(), ZMM(), ZMM(), ZMM(), ZMM()
	VPBROADCASTQ(t.m0, m0)
	VPBROADCASTQ(t.m1, m1)
	VPBROADCASTD(flip, f)
	VPBROADCASTD(line, l)
	VPBROADCASTD(Mem{Base: s, Disp: 80}, c2)
	VPBROADCASTD(Mem{Base: s, Disp: 84}, c3)
	MOVL(U32(0xAAAA), mask)
	KMOVW(mask, reg.K1)
	SHRQ(U8(1), vectors)
	loop("vectors", vectors, func() {
		chains := make([]chain, 4)
		for i := range chains {
			c := &chains[i]
			*c = chain{ZMM(), ZMM(), ZMM(), ZMM()}
			if i == 2 {
				INCL(first)
			}
			VPBROADCASTD(first, c[0])
			VPADDD([]Mem{t.even, t.odd}[i%2], l, c[1])
			VMOVDQA32(c2, c[2])
			VMOVDQA32(c3, c[3])
		}
		INCL(first)
		for r := range 10 {
			k0, k1 := ZMM(), ZMM()
			VPBROADCASTD(Mem{Base: s, Disp: 8 * r}, k0)
			VPBROADCASTD(Mem{Base: s, Disp: 8*r + 4}, k1)
			round(chains, k0, k1, m0, m1, func(a, b, dst reg.VecVirtual) { VPTERNLOGD(U8(0x96), a, b, dst) }, ZMM)
		}
		for i := 0; i < 4; i += 2 {
			for w := range 4 {
				even, odd := chains[i][w], chains[i+1][w]
				VPSHUFD(U8(0xA0), odd, reg.K1, even)
				VPXORD(f, even, even)
				VMOVDQU32(even, Mem{Base: dst})
				ADDQ(stride, dst)
			}
		}
	})
	VZEROUPPER()
	RET()
}

// widenAVX2 agrees with widenPlain.
func widenAVX2() {
	TEXT("widenAVX2", NOSPLIT, "func(dst *byte, src *byte, steps int)")
	Pragma("noescape")
	Doc("widenAVX2 sign-extends steps times 64 int8 to int16.")
	dst, src, steps := param("dst"), param("src"), param("steps")
	loop("widen", steps, func() {
		for i := range 4 {
			y := YMM()
			VPMOVSXBW(Mem{Base: src, Disp: 16 * i}, y)
			VMOVDQU(y, Mem{Base: dst, Disp: 32 * i})
		}
		ADDQ(U8(64), src)
		ADDQ(U8(128), dst)
	})
	VZEROUPPER()
	RET()
}
