package main

import (
	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// The masks of section 18.3, for even and odd steps.
var masks = [2][8]int{
	{2, 22, 11, 14, 5, 4, 27, 3},
	{23, 15, 7, 17, 29, 31, 13, 30},
}

var (
	multiplier = repeated("memory_multiplier", 32, 0x85EBCA6B)
	others     [8]operand.Mem // of VPERMD: lane k takes lane k^m
)

// walk is what the functions over the state of a walk share. The state lies by words, 32 lanes each; a register of s
// holds a word of a block of 8 lanes.
type walk struct {
	lanes reg.GPVirtual
	s     [8]reg.VecVirtual
	t, u  reg.VecVirtual
}

func newWalk() *walk {
	w := &walk{lanes: GP64(), t: YMM(), u: YMM()}
	for i := range w.s {
		w.s[i] = YMM()
	}
	Load(Param("lanes"), w.lanes)
	return w
}

// word is where a word of a block lies.
func (w *walk) word(i, block int) operand.Mem { return at(w.lanes, 128*i+32*block) }

// take takes up four words of each lane of a block, which lie behind one another at the place of the lane, as words 0 to 3
// or 4 to 7.
func (w *walk) take(half int, place func(lane int) operand.Mem) {
	x, t, u := w.s[4*half:], w.t, w.u
	for k := range 4 {
		VMOVDQU(place(k), x[k].AsX())
		VINSERTI128(operand.U8(1), place(k+4), x[k], x[k])
	}
	VPUNPCKHDQ(x[1], x[0], t)
	VPUNPCKLDQ(x[1], x[0], x[0])
	VPUNPCKHDQ(x[3], x[2], u)
	VPUNPCKLDQ(x[3], x[2], x[2])
	VPUNPCKHQDQ(x[2], x[0], x[1])
	VPUNPCKLQDQ(x[2], x[0], x[0])
	VPUNPCKLQDQ(u, t, x[2])
	VPUNPCKHQDQ(u, t, x[3])
}

func (w *walk) quarterRounds(order [8]int) {
	rotate := func(v reg.VecVirtual, n int) {
		VPSLLD(operand.U8(n), v, w.t)
		VPSRLD(operand.U8(32-n), v, v)
		VPOR(w.t, v, v)
	}
	for _, q := range [2][]int{order[:4], order[4:]} {
		a, b, c, d := w.s[q[0]], w.s[q[1]], w.s[q[2]], w.s[q[3]]
		for _, second := range []bool{false, true} {
			VPADDD(b, a, a)
			VPXOR(a, d, d)
			if second {
				VPSHUFB(rotate8, d, d)
			} else {
				VPSHUFB(rotate16, d, d)
			}
			VPADDD(d, c, c)
			VPXOR(c, b, b)
			if second {
				rotate(b, 7)
			} else {
				rotate(b, 12)
			}
		}
	}
}

var columns = [8]int{0, 1, 2, 3, 4, 5, 6, 7}

// firstState writes the turn of a first state from the order of its stream, lane by lane, into that of step.
func firstState() {
	TEXT("beginAVX2", NOSPLIT, "func(lanes *[8][32]uint32, raw *[1024]byte)")
	Pragma("noescape")
	Doc("beginAVX2 brings the vectors of a first state into the order of the other functions.")
	w, raw := newWalk(), GP64()
	Load(Param("raw"), raw)
	for block := range 4 {
		for half := range 2 {
			w.take(half, func(lane int) operand.Mem { return at(raw, 32*(8*block+lane)+16*half) })
		}
		for i, v := range w.s {
			VMOVDQU(v, w.word(i, block))
		}
	}
	VZEROUPPER()
	RET()
}

// digest writes the sums of the digest.
func digest() {
	TEXT("digestAVX2", NOSPLIT, "func(lanes *[8][32]uint32, sums *[4]uint32)")
	Pragma("noescape")
	Doc("digestAVX2 computes the four words of a digest. The state is left as it is.")
	w, sums := newWalk(), GP64()
	Load(Param("sums"), sums)
	var acc [4]reg.VecVirtual
	for k := range acc {
		acc[k] = YMM()
		VPXOR(acc[k], acc[k], acc[k])
	}
	for block := range 4 {
		for i, v := range w.s {
			VMOVDQU(w.word(i, block), v)
		}
		w.quarterRounds(columns)
		for k, v := range acc {
			VPADDD(w.s[k], v, v)
			VPADDD(w.s[4+(k+1)%4], v, v)
		}
	}
	// The sums over lanes of a register, side by side.
	VPHADDD(acc[1], acc[0], acc[0])
	VPHADDD(acc[3], acc[2], acc[2])
	VPHADDD(acc[2], acc[0], acc[0])
	VEXTRACTI128(operand.U8(1), acc[0], acc[1].AsX())
	VPADDD(acc[1].AsX(), acc[0].AsX(), acc[0].AsX())
	VMOVDQU(acc[0].AsX(), at(sums, 0))
	VZEROUPPER()
	RET()
}

// step writes a step of a walk. What it has mixed is put down in a frame, at the lane that the exchange sends it to: within
// a block by a permutation, between blocks by the address. It is copied back at the end.
func step(odd bool) {
	name, mask, order := "stepEvenAVX2", masks[0], columns
	if odd {
		name, mask, order = "stepOddAVX2", masks[1], [8]int{0, 5, 2, 7, 4, 1, 6, 3}
	}
	for m := range others {
		if others[m].Base == nil {
			others[m] = permutation(m)
		}
	}
	TEXT(name, 0, "func(lanes *[8][32]uint32, item *[256]uint32, add uint32) (r uint32)")
	Pragma("noescape")
	Doc(name + " makes a step, which adds add to word 0, and returns r.")
	w, item := newWalk(), GP64()
	Load(Param("item"), item)
	frame := AllocLocal(1024)
	add, acc := YMM(), YMM()
	number := GP32()
	Load(Param("add"), number)
	VMOVD(number, add.AsX())
	VPBROADCASTD(add.AsX(), add)
	VPXOR(acc, acc, acc)
	s, t, u := w.s, w.t, w.u
	for block := range 4 {
		for half := range 2 {
			w.take(half, func(lane int) operand.Mem { return at(item, 512*half+16*(8*block+lane)) })
		}
		for i := range s {
			VPXOR(w.word(i, block), s[i], s[i])
		}
		VPADDD(add, s[0], s[0])
		w.quarterRounds(order)
		VPXOR(s[0], s[1], t)
		for _, v := range s[2:] {
			VPXOR(v, t, t)
		}
		VPMULLD(multiplier, t, t)
		VPSRLD(operand.U8(15), t, u)
		VPXOR(t, acc, acc)
		VPXOR(u, acc, acc)
		for i, m := range mask {
			to := frame.Offset(128*i + 32*(block^m>>3))
			switch m & 7 {
			case 0:
			case 1, 2, 3: // within four
				k := m & 3
				VPSHUFD(operand.U8(k|(1^k)<<2|(2^k)<<4|(3^k)<<6), s[i], s[i])
			case 4:
				VPERMQ(turn2, s[i], s[i])
			default:
				VMOVDQU(others[m&7], t)
				VPERMD(s[i], t, s[i])
			}
			VMOVDQU(s[i], to)
		}
	}
	for i := 0; i < 32; i += 4 {
		for k := range 4 {
			VMOVDQU(frame.Offset(32*(i+k)), s[k])
		}
		for k := range 4 {
			VMOVDQU(s[k], at(w.lanes, 32*(i+k)))
		}
	}
	VEXTRACTI128(operand.U8(1), acc, t.AsX())
	VPXOR(t.AsX(), acc.AsX(), acc.AsX())
	VPSHUFD(turn2, acc.AsX(), t.AsX())
	VPXOR(t.AsX(), acc.AsX(), acc.AsX())
	VPSHUFD(swap, acc.AsX(), t.AsX())
	VPXOR(t.AsX(), acc.AsX(), acc.AsX())
	r, shifted := GP32(), GP32()
	VMOVD(acc.AsX(), r)
	IMUL3L(operand.U32(0xC2B2AE35), r, r)
	MOVL(r, shifted)
	SHRL(operand.U8(16), shifted)
	XORL(shifted, r)
	Store(r, ReturnIndex(0))
	VZEROUPPER()
	RET()
}

// permutation is the argument of VPERMD with which lane k takes lane k^m.
func permutation(m int) operand.Mem {
	mem := GLOBL("memory_exchange"+string(rune('0'+m)), RODATA|NOPTR)
	for k := range 8 {
		DATA(4*k, operand.U32(k^m))
	}
	return mem
}

// fetch writes the request for the 16 cache lines of an item.
func fetch() {
	TEXT("fetchItem", NOSPLIT, "func(item *[256]uint32)")
	Pragma("noescape")
	Doc("fetchItem asks for an item to be brought into the nearest cache.")
	item := GP64()
	Load(Param("item"), item)
	for i := range 16 {
		PREFETCHT0(at(item, 64*i))
	}
	RET()
}
