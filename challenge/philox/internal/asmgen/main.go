// Command asmgen writes fill_amd64.s of package philox: eight or sixteen Philox
// calls side by side. It is a module of its own, so that avo is no dependency
// of Slark; go generate in the package runs it.
//
// Every word of the state has a 64-bit lane of its own, in the lower half.
// VPMULUDQ reads only lower halves and gives whole products, so the lower half
// of a product is ready where it is, the upper one needs a shift, and what
// xors leave in upper halves does no harm.
package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// Places in the words argument; after them two key words a round, of rounds 3 to 10.
const (
	wordX  = 4 * iota // c3 ^ k1(1)
	wordY             // hi(M0*c0) ^ k1(2), c0 after round 1
	wordZ             // c1 ^ k0(2), c1 after round 1
	wordC3            // lo(M0*c0), c0 after round 1: c3 after round 2
	wordKeys
)

func main() {
	ConstraintExpr("amd64,!purego")
	avx2()
	avx512()
	Generate()
}

// offsets are the counters of the lanes, in the order that leaves whole vectors in order after unpacking: the even
// lanes hold the first half.
func offsets(name string, lanes int) operand.Mem {
	m := GLOBL(name, RODATA|NOPTR)
	for i := range lanes {
		DATA(8*i, operand.U64(i/2+i%2*lanes/2))
	}
	return m
}

func constant(name string, v uint64) operand.Mem {
	m := GLOBL(name, RODATA|NOPTR)
	DATA(0, operand.U64(v))
	return m
}

var (
	m0   = constant("philox_m0", 0xD2511F53)
	m1   = constant("philox_m1", 0xCD9E8D57)
	off4 = offsets("philox_offsets4", 4)
	off8 = offsets("philox_offsets8", 8)
)

type args struct{ dst, groups, words, first reg.GPVirtual }

func begin(name string, vectors int) args {
	TEXT(name, NOSPLIT, "func(dst *byte, groups int, words *[20]uint32, first uint32)")
	Pragma("noescape")
	Doc(fmt.Sprintf("%s writes groups times %d vectors, from vector first on.", name, vectors))
	a := args{GP64(), GP64(), GP64(), GP32()}
	Load(Param("dst"), a.dst)
	Load(Param("groups"), a.groups)
	Load(Param("words"), a.words)
	Load(Param("first"), a.first)
	return a
}

func at(r reg.Register, disp int) operand.Mem { return operand.Mem{Base: r, Disp: disp} }

func avx2() {
	a := begin("fillAVX2", 8)
	mul0, mul1, counter, step := YMM(), YMM(), YMM(), YMM()
	VPBROADCASTQ(m0, mul0)
	VPBROADCASTQ(m1, mul1)
	x := XMM()
	VMOVD(a.first, x)
	VPBROADCASTD(x, counter)
	VPADDD(off4, counter, counter)
	four := GP32()
	MOVL(operand.U32(4), four)
	VMOVD(four, x)
	VPBROADCASTD(x, step)

	Label("loop2")
	var c [2][4]reg.VecVirtual
	k0, k1 := YMM(), YMM()
	VPBROADCASTD(at(a.words, wordX), k0)
	for g := range c {
		c[g] = [4]reg.VecVirtual{YMM(), YMM(), YMM(), YMM()}
		s := c[g]
		VPMULUDQ(counter, mul0, s[3])
		VPADDD(step, counter, counter)
		VPSRLQ(operand.U8(32), s[3], s[2])
		VPXOR(k0, s[2], s[2])
	}
	VPBROADCASTD(at(a.words, wordY), k0)
	VPBROADCASTD(at(a.words, wordZ), k1)
	for _, s := range c {
		VPMULUDQ(s[2], mul1, s[1])
		VPXOR(k0, s[3], s[2])
		VPSRLQ(operand.U8(32), s[1], s[0])
		VPXOR(k1, s[0], s[0])
		VPBROADCASTD(at(a.words, wordC3), s[3])
	}
	for round := range 8 {
		VPBROADCASTD(at(a.words, wordKeys+8*round), k0)
		VPBROADCASTD(at(a.words, wordKeys+8*round+4), k1)
		for g := range c {
			s := &c[g]
			VPXOR(k0, s[1], s[1])
			VPXOR(k1, s[3], s[3])
			VPMULUDQ(s[0], mul0, s[0]) // low half is the new c3
			VPMULUDQ(s[2], mul1, s[2]) // low half is the new c1
			hi := YMM()
			VPSRLQ(operand.U8(32), s[2], hi)
			VPXOR(hi, s[1], s[1]) // new c0
			hi = YMM()
			VPSRLQ(operand.U8(32), s[0], hi)
			VPXOR(hi, s[3], s[3]) // new c2
			*s = [4]reg.VecVirtual{s[1], s[2], s[3], s[0]}
		}
	}
	for g, s := range c {
		VPSLLQ(operand.U8(32), s[1], s[1])
		VPBLENDD(operand.U8(0xAA), s[1], s[0], s[0])
		VPSLLQ(operand.U8(32), s[3], s[3])
		VPBLENDD(operand.U8(0xAA), s[3], s[2], s[2])
		VPUNPCKLQDQ(s[2], s[0], s[1])
		VPUNPCKHQDQ(s[2], s[0], s[3])
		VMOVDQU(s[1], at(a.dst, 64*g))
		VMOVDQU(s[3], at(a.dst, 64*g+32))
	}
	end(a, 128, "loop2")
}

func avx512() {
	a := begin("fillAVX512", 16)
	mul0, mul1, counter, step := ZMM(), ZMM(), ZMM(), ZMM()
	VPBROADCASTQ(m0, mul0)
	VPBROADCASTQ(m1, mul1)
	VPBROADCASTD(a.first, counter)
	VPADDD(off8, counter, counter)
	eight, bits, odd := GP32(), GP32(), K()
	MOVL(operand.U32(8), eight)
	VPBROADCASTD(eight, step)
	MOVL(operand.U32(0xAAAA), bits)
	KMOVW(bits, odd)
	const xor3 = 0x96 // VPTERNLOGD: a ^ b ^ c

	Label("loop5")
	var c [2][4]reg.VecVirtual
	for g := range c {
		c[g] = [4]reg.VecVirtual{ZMM(), ZMM(), ZMM(), ZMM()}
		s := c[g]
		VPMULUDQ(counter, mul0, s[3])
		VPADDD(step, counter, counter)
		VPSRLQ(operand.U8(32), s[3], s[2])
		VPXORD_BCST(at(a.words, wordX), s[2], s[2])
	}
	for _, s := range c {
		VPMULUDQ(s[2], mul1, s[1])
		VPXORD_BCST(at(a.words, wordY), s[3], s[2])
		VPSRLQ(operand.U8(32), s[1], s[0])
		VPXORD_BCST(at(a.words, wordZ), s[0], s[0])
		VPBROADCASTD(at(a.words, wordC3), s[3])
	}
	for round := range 8 {
		for g := range c {
			s := &c[g]
			VPMULUDQ(s[0], mul0, s[0])
			VPMULUDQ(s[2], mul1, s[2])
			hi := ZMM()
			VPSRLQ(operand.U8(32), s[2], hi)
			VPTERNLOGD_BCST(operand.U8(xor3), at(a.words, wordKeys+8*round), hi, s[1])
			hi = ZMM()
			VPSRLQ(operand.U8(32), s[0], hi)
			VPTERNLOGD_BCST(operand.U8(xor3), at(a.words, wordKeys+8*round+4), hi, s[3])
			*s = [4]reg.VecVirtual{s[1], s[2], s[3], s[0]}
		}
	}
	for g, s := range c {
		VPSLLQ(operand.U8(32), s[1], s[1])
		VPBLENDMD(s[1], s[0], odd, s[0])
		VPSLLQ(operand.U8(32), s[3], s[3])
		VPBLENDMD(s[3], s[2], odd, s[2])
		VPUNPCKLQDQ(s[2], s[0], s[1])
		VPUNPCKHQDQ(s[2], s[0], s[3])
		// Lanes of 128 bits hold vectors 0, 1, 2, 3 in s[1] and 4, 5, 6, 7 in s[3].
		VMOVDQU64(s[1], at(a.dst, 128*g))
		VMOVDQU64(s[3], at(a.dst, 128*g+64))
	}
	end(a, 256, "loop5")
}

func end(a args, bytes uint32, loop string) {
	ADDQ(operand.U32(bytes), a.dst)
	DECQ(a.groups)
	JNZ(operand.LabelRef(loop))
	VZEROUPPER()
	RET()
}
