// Command asmgen writes lines_amd64.s of package memory: the line function of
// docs/protocol.md, 18.1, for many lines side by side, and the step of a walk
// (18.3, step.go). It is a module of its own, so that avo is no dependency of
// Slark; go generate in the package runs it.
//
// What takes time is the read of a parent, whose place is known only when the
// one before is mixed in. So many lines are computed at once: each is taken up
// once a parent, and the next parent is fetched into the nearest cache as soon
// as its place is known, a round of all other lines before it is used.
//
// A line is 4 rows of 4 words, and QR works on whole rows, as is usual for
// ChaCha. A register holds the same row of a group of 2 or of 4 lines:
//
//	        line 0      line 1      line 2      line 3
//	a    |  x0..x3   |  x0..x3   |  x0..x3   |  x0..x3   |
//	b    |  x4..x7   |  x4..x7   |    …
//	c    |  x8..x11  |    …
//	d    |  x12..x15 |    …
//
// Between parents a group lies by rows where its lines were.
package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

const (
	lineBytes = 64
	golden    = 0x9E3779B9
	maxLines  = 128 // at a time
)

func main() {
	ConstraintExpr("amd64,!purego")
	avx2()
	avx512()
	firstState()
	step(false)
	step(true)
	digest()
	fetch()
	Generate()
}

// repeated is a constant of 128 bits, as often as a register has room.
func repeated(name string, bytes int, words ...uint32) operand.Mem {
	m := GLOBL(name, RODATA|NOPTR)
	for i := range bytes / 4 {
		DATA(4*i, operand.U32(words[i%len(words)]))
	}
	return m
}

// Shuffles of bytes in a word that rotate it to the left, and what a step adds to x0.
var (
	rotate16 = repeated("memory_rotate16", 32, 0x01000302, 0x05040706, 0x09080b0a, 0x0d0c0f0e)
	rotate8  = repeated("memory_rotate8", 32, 0x02010003, 0x06050407, 0x0a09080b, 0x0e0d0c0f)
	addend   = repeated("memory_addend", 64, golden, 0, 0, 0)
)

type args struct{ x, layer, pairs, lines reg.GPVirtual }

func begin(name string) args {
	TEXT(name, 0, "func(x *[16]uint32, layer *[16]uint32, pairs, lines int)")
	Pragma("noescape")
	Doc(name+" takes lines, which lie behind one another, from before the first column round to F, of twice as",
		fmt.Sprintf("many parents as pairs says. lines is a multiple of 4, at most %d.", maxLines))
	a := args{GP64(), GP64(), GP64(), GP64()}
	Load(Param("x"), a.x)
	Load(Param("layer"), a.layer)
	Load(Param("pairs"), a.pairs)
	Load(Param("lines"), a.lines)
	return a
}

func at(r reg.Register, disp int) operand.Mem { return operand.Mem{Base: r, Disp: disp} }

func indexed(base, index reg.Register, disp int) operand.Mem {
	return operand.Mem{Base: base, Index: index, Scale: 1, Disp: disp}
}

// Immediates of VPSHUFD: turn a row by 1, 2 or 3 words, which brings a diagonal under a column, and swap neighbours.
var (
	turn1 = operand.U8(0x39)
	turn2 = operand.U8(0x4e)
	turn3 = operand.U8(0x93)
	swap  = operand.U8(0xb1)
)

// form is what the two forms differ in. The rows of the group in hand are a, b, c and d.
type form struct {
	lanes        int // lines of a group
	a, b, c, d   reg.VecVirtual
	add          reg.VecVirtual            // what the next parent's number adds to a
	nextAdd      func()                    // that of the next
	quarterRound func()                    // QR of the columns
	choose       func() reg.VecVirtual     // the places of the next parents, in bytes: in the first word of each line
	move         func(from, to operand.Op) // moves a whole register
	xor          func(from operand.Op, to reg.VecVirtual)
	load         func(address func(line int) operand.Mem) // takes up lines, as rows
	store        func(address func(line int) operand.Mem) // puts rows down, as lines
}

func (f form) rows() []reg.VecVirtual { return []reg.VecVirtual{f.a, f.b, f.c, f.d} }

// lines writes the loops over parents and groups.
func (f form) lines(a args) {
	register := 16 * f.lanes
	frame := AllocLocal(maxLines / f.lanes * register) // the places of the next parents, a register a group
	group, places, count := GP64(), GP64(), GP64()
	eachGroup := func(label string, body func()) {
		label += fmt.Sprint(f.lanes)
		MOVQ(a.x, group)
		LEAQ(frame, places)
		MOVQ(a.lines, count)
		Label(label)
		body()
		ADDQ(operand.U32(f.lanes*lineBytes), group)
		ADDQ(operand.U32(register), places)
		SUBQ(operand.U32(f.lanes), count)
		JNZ(operand.LabelRef(label))
	}
	place := GP64()
	putDown := func() {
		f.move(f.choose(), at(places, 0))
		for i, row := range f.rows() {
			f.move(row, at(group, register*i))
		}
		for l := range f.lanes {
			MOVL(at(places, 16*l), place.As32())
			PREFETCHT0(indexed(a.layer, place, 0))
		}
	}

	eachGroup("start", func() {
		f.load(func(line int) operand.Mem { return at(group, lineBytes*line) })
		f.quarterRound()
		putDown()
	})
	parents := fmt.Sprint("parents", f.lanes)
	Label(parents)
	for _, round := range []string{"column", "diagonal"} {
		f.nextAdd()
		eachGroup(round, func() {
			f.load(func(line int) operand.Mem {
				r := GP64()
				MOVL(at(places, 16*line), r.As32())
				return indexed(a.layer, r, 0)
			})
			for i, row := range f.rows() {
				f.xor(at(group, register*i), row)
			}
			VPADDD(f.add, f.a, f.a)
			if round == "column" {
				f.quarterRound()
			} else {
				VPSHUFD(turn1, f.b, f.b)
				VPSHUFD(turn2, f.c, f.c)
				VPSHUFD(turn3, f.d, f.d)
				f.quarterRound()
				VPSHUFD(turn3, f.b, f.b)
				VPSHUFD(turn2, f.c, f.c)
				VPSHUFD(turn1, f.d, f.d)
			}
			putDown()
		})
	}
	DECQ(a.pairs)
	JNZ(operand.LabelRef(parents))
	eachGroup("done", func() {
		for i, row := range f.rows() {
			f.move(at(group, register*i), row)
		}
		f.store(func(line int) operand.Mem { return at(group, lineBytes*line) })
	})
	VZEROUPPER()
	RET()
}

// sum finishes choose: of the four words of a line that count it makes their sum, and of that a place.
func sum(u, v reg.VecVirtual) {
	VPSHUFD(turn2, u, v)
	VPADDD(v, u, u)
	VPSHUFD(swap, u, v)
	VPADDD(v, u, u)
	VPSRLD(operand.U8(14), u, u)
	VPSLLD(operand.U8(6), u, u)
}

func avx2() {
	a := begin("linesAVX2")
	by16, by8, step, u, v := YMM(), YMM(), YMM(), YMM(), YMM()
	f := form{lanes: 2, a: YMM(), b: YMM(), c: YMM(), d: YMM(), add: YMM()}
	VMOVDQU(rotate16, by16)
	VMOVDQU(rotate8, by8)
	VMOVDQU(addend, step)
	VPXOR(f.add, f.add, f.add)
	f.nextAdd = func() { VPADDD(step, f.add, f.add) }
	rotate := func(r reg.VecVirtual, n int) {
		VPSLLD(operand.U8(n), r, u)
		VPSRLD(operand.U8(32-n), r, r)
		VPOR(u, r, r)
	}
	f.quarterRound = func() {
		VPADDD(f.b, f.a, f.a)
		VPXOR(f.a, f.d, f.d)
		VPSHUFB(by16, f.d, f.d)
		VPADDD(f.d, f.c, f.c)
		VPXOR(f.c, f.b, f.b)
		rotate(f.b, 12)
		VPADDD(f.b, f.a, f.a)
		VPXOR(f.a, f.d, f.d)
		VPSHUFB(by8, f.d, f.d)
		VPADDD(f.d, f.c, f.c)
		VPXOR(f.c, f.b, f.b)
		rotate(f.b, 7)
	}
	f.choose = func() reg.VecVirtual {
		VPBLENDD(operand.U8(0x22), f.b, f.a, u)
		VPBLENDD(operand.U8(0x88), f.d, f.c, v)
		VPBLENDD(operand.U8(0xcc), v, u, u)
		sum(u, v)
		return u
	}
	f.move = func(from, to operand.Op) { VMOVDQU(from, to) }
	f.xor = func(from operand.Op, to reg.VecVirtual) { VPXOR(from, to, to) }
	f.load = func(address func(int) operand.Mem) {
		first, second := address(0), address(1)
		for i, row := range f.rows() {
			VMOVDQU(first.Offset(16*i), row.AsX())
			VINSERTI128(operand.U8(1), second.Offset(16*i), row, row)
		}
	}
	f.store = func(address func(int) operand.Mem) {
		for i, row := range f.rows() {
			VMOVDQU(row.AsX(), address(0).Offset(16*i))
			VEXTRACTI128(operand.U8(1), row, address(1).Offset(16*i))
		}
	}
	f.lines(a)
}

func avx512() {
	a := begin("linesAVX512")
	step, u, v := ZMM(), ZMM(), ZMM()
	f := form{lanes: 4, a: ZMM(), b: ZMM(), c: ZMM(), d: ZMM(), add: ZMM()}
	VMOVDQU64(addend, step)
	VPXORD(f.add, f.add, f.add)
	mask := func(bits uint32) reg.OpmaskVirtual {
		r, k := GP32(), K()
		MOVL(operand.U32(bits), r)
		KMOVW(r, k)
		return k
	}
	second, fourth, upper := mask(0x2222), mask(0x8888), mask(0xcccc)
	f.nextAdd = func() { VPADDD(step, f.add, f.add) }
	f.quarterRound = func() {
		VPADDD(f.b, f.a, f.a)
		VPXORD(f.a, f.d, f.d)
		VPROLD(operand.U8(16), f.d, f.d)
		VPADDD(f.d, f.c, f.c)
		VPXORD(f.c, f.b, f.b)
		VPROLD(operand.U8(12), f.b, f.b)
		VPADDD(f.b, f.a, f.a)
		VPXORD(f.a, f.d, f.d)
		VPROLD(operand.U8(8), f.d, f.d)
		VPADDD(f.d, f.c, f.c)
		VPXORD(f.c, f.b, f.b)
		VPROLD(operand.U8(7), f.b, f.b)
	}
	f.choose = func() reg.VecVirtual {
		VPBLENDMD(f.b, f.a, second, u)
		VPBLENDMD(f.d, f.c, fourth, v)
		VPBLENDMD(v, u, upper, u)
		sum(u, v)
		return u
	}
	f.move = func(from, to operand.Op) { VMOVDQU64(from, to) }
	f.xor = func(from operand.Op, to reg.VecVirtual) { VPXORD(from, to, to) }
	lines := []reg.VecVirtual{ZMM(), ZMM(), ZMM(), ZMM()}
	// turn makes rows of lines or lines of rows, by way of u and v, and overwrites what it is given.
	turn := func(in, out []reg.VecVirtual) {
		VSHUFI32X4(operand.U8(0x44), in[1], in[0], u)
		VSHUFI32X4(operand.U8(0x44), in[3], in[2], v)
		VSHUFI32X4(operand.U8(0xee), in[1], in[0], in[0])
		VSHUFI32X4(operand.U8(0xee), in[3], in[2], in[2])
		VSHUFI32X4(operand.U8(0x88), v, u, out[0])
		VSHUFI32X4(operand.U8(0xdd), v, u, out[1])
		VSHUFI32X4(operand.U8(0x88), in[2], in[0], out[2])
		VSHUFI32X4(operand.U8(0xdd), in[2], in[0], out[3])
	}
	f.load = func(address func(int) operand.Mem) {
		for l, line := range lines {
			VMOVDQU64(address(l), line)
		}
		turn(lines, f.rows())
	}
	f.store = func(address func(int) operand.Mem) {
		turn(f.rows(), lines)
		for l, line := range lines {
			VMOVDQU64(line, address(l))
		}
	}
	f.lines(a)
}
