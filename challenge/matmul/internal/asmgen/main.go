// Command asmgen writes kernels_amd64.s of package matmul: the inner loops of
// exact and of Freivalds' check, for AVX2 and for AVX-512. It is a module of its
// own, so that avo is no dependency of Slark; go generate in the package runs it.
//
// A packed word is x < 2^61 as 31 bits in the lower half and 30 in the upper.
// VPMULDQ multiplies the lower halves of 64-bit lanes as signed numbers, so a
// packed word is its own lower operand, and one shift makes the upper one.
package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// tile and columns are those of package matmul.
const (
	tile    = 256
	columns = 128
)

// form is a width of registers.
type form struct {
	name  string
	lanes int // of 64 bits
	vec   func() reg.VecVirtual
}

var forms = []form{{"AVX2", 4, YMM}, {"AVX512", 8, ZMM}}

func main() {
	ConstraintExpr("amd64,!purego")
	for _, f := range forms {
		f.dot()
		f.dotPacked()
		f.combine()
	}
	Generate()
}

func (f form) zero() reg.VecVirtual {
	v := f.vec()
	if f.lanes == 8 {
		VPXORQ(v, v, v)
	} else {
		VPXOR(v, v, v)
	}
	return v
}

// fold adds the upper half of v to the lower one by add, down to one XMM register.
func (f form) fold(v reg.VecVirtual, add func(...operand.Op)) reg.VecVirtual {
	if f.lanes == 8 {
		upper := YMM()
		VEXTRACTI64X4(operand.U8(1), v, upper)
		add(upper, v.AsY(), upper)
		v = upper
	}
	upper := XMM()
	VEXTRACTI128(operand.U8(1), v.AsY(), upper)
	add(upper, v.AsX(), upper)
	high := XMM()
	VPSHUFD(operand.U8(0xEE), upper, high) // upper 64 bits to the lower
	add(high, upper, upper)
	return upper
}

func (f form) text(name, signature, doc string) {
	TEXT(name+f.name, NOSPLIT, signature)
	Pragma("noescape")
	Doc(fmt.Sprintf("%s%s %s", name, f.name, doc))
}

func at(r reg.Register, disp int) operand.Mem { return operand.Mem{Base: r, Disp: disp} }

// dot: two registers of int16 at a time, pairs of products summed in int32 lanes.
func (f form) dot() {
	f.text("dot", "func(a, b *byte, n int) int32", "is dotPlain for n a multiple of 64, at least 64.")
	a, b, n := GP64(), GP64(), GP64()
	Load(Param("a"), a)
	Load(Param("b"), b)
	Load(Param("n"), n)
	const step = 64
	group := 4 * f.lanes // operands in a register
	var sums []reg.VecVirtual
	for range step / group {
		sums = append(sums, f.zero())
	}
	Label("dot" + f.name)
	for i, sum := range sums {
		x, y := f.vec(), f.vec()
		VPMOVSXBW(at(a, i*group), x)
		VPMOVSXBW(at(b, i*group), y)
		VPMADDWD(x, y, x)
		VPADDD(x, sum, sum)
	}
	ADDQ(operand.Imm(step), a)
	ADDQ(operand.Imm(step), b)
	SUBQ(operand.Imm(step), n)
	JNZ(operand.LabelRef("dot" + f.name))
	for _, sum := range sums[1:] {
		VPADDD(sum, sums[0], sums[0])
	}
	sum := f.fold(sums[0], VPADDD)
	high := XMM()
	VPSHUFD(operand.U8(0x55), sum, high)
	VPADDD(high, sum, sum)
	out := GP32()
	VMOVD(sum, out)
	VZEROUPPER()
	Store(out, ReturnIndex(0))
	RET()
}

func (f form) dotPacked() {
	f.text("dotPacked", "func(a *byte, u *uint64, n int) (lo, hi int64)", "is dotPackedPlain for n a multiple of 16, at least 16.")
	a, u, n := GP64(), GP64(), GP64()
	Load(Param("a"), a)
	Load(Param("u"), u)
	Load(Param("n"), n)
	const step = 16
	var los, his []reg.VecVirtual
	for range step / f.lanes {
		los, his = append(los, f.zero()), append(his, f.zero())
	}
	Label("packed" + f.name)
	for i := range los {
		x, w, y := f.vec(), f.vec(), f.vec()
		VPMOVSXBQ(at(a, i*f.lanes), x)
		if f.lanes == 8 {
			VMOVDQU64(at(u, 8*i*f.lanes), w)
		} else {
			VMOVDQU(at(u, 8*i*f.lanes), w)
		}
		VPMULDQ(w, x, y)
		VPADDQ(y, los[i], los[i])
		VPSRLQ(operand.U8(32), w, w)
		VPMULDQ(w, x, x)
		VPADDQ(x, his[i], his[i])
	}
	ADDQ(operand.Imm(step), a)
	ADDQ(operand.Imm(8*step), u)
	SUBQ(operand.Imm(step), n)
	JNZ(operand.LabelRef("packed" + f.name))
	lo, hi := GP64(), GP64()
	for i := range los[1:] {
		VPADDQ(los[i+1], los[0], los[0])
		VPADDQ(his[i+1], his[0], his[0])
	}
	VMOVQ(f.fold(los[0], VPADDQ), lo)
	VMOVQ(f.fold(his[0], VPADDQ), hi)
	VZEROUPPER()
	Store(lo, ReturnIndex(0))
	Store(hi, ReturnIndex(1))
	RET()
}

// combine keeps the sums of a few places in registers and walks down the columns.
func (f form) combine() {
	f.text("combine", "func(lo, hi *[256]int64, b *[32768]byte, r *[128]uint64)", "is combinePlain.")
	lo, hi, b, r := GP64(), GP64(), GP64(), GP64()
	Load(Param("lo"), lo)
	Load(Param("hi"), hi)
	Load(Param("b"), b)
	Load(Param("r"), r)
	groups := f.lanes // of f.lanes places: 8 sums of 16 registers, 16 of 32
	left := GP64()
	MOVQ(operand.U32(tile/(groups*f.lanes)), left)

	Label("places" + f.name)
	var los, his []reg.VecVirtual
	for range groups {
		los, his = append(los, f.zero()), append(his, f.zero())
	}
	column, weight, count := GP64(), GP64(), GP64()
	MOVQ(b, column)
	MOVQ(r, weight)
	MOVQ(operand.U32(columns), count)
	Label("columns" + f.name)
	rl, rh := f.vec(), f.vec()
	VPBROADCASTQ(at(weight, 0), rl)
	VPBROADCASTD(at(weight, 4), rh)
	for g := range groups {
		x, y := f.vec(), f.vec()
		VPMOVSXBQ(at(column, g*f.lanes), x)
		VPMULDQ(rl, x, y)
		VPADDQ(y, los[g], los[g])
		VPMULDQ(rh, x, x)
		VPADDQ(x, his[g], his[g])
	}
	ADDQ(operand.U32(tile), column)
	ADDQ(operand.Imm(8), weight)
	DECQ(count)
	JNZ(operand.LabelRef("columns" + f.name))
	for g := range groups {
		f.store(los[g], at(lo, 8*g*f.lanes))
		f.store(his[g], at(hi, 8*g*f.lanes))
	}
	ADDQ(operand.U32(8*groups*f.lanes), lo)
	ADDQ(operand.U32(8*groups*f.lanes), hi)
	ADDQ(operand.Imm(uint64(groups*f.lanes)), b)
	DECQ(left)
	JNZ(operand.LabelRef("places" + f.name))
	VZEROUPPER()
	RET()
}

func (f form) store(v reg.VecVirtual, to operand.Mem) {
	if f.lanes == 8 {
		VMOVDQU64(v, to)
	} else {
		VMOVDQU(v, to)
	}
}
