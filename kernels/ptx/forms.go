package ptx

import (
	"fmt"
	"strings"
)

// form is an instruction that only computes: what it is called with its modifiers, and the types of d, a, b and c.
type form struct {
	fn    rowFunc
	class Class
	types []ptype
}

// forms has every instruction that is a function of up to three registers, by its full name; the others are in decode.go.
var forms = func() map[string]form {
	m := map[string]form{}
	add := func(name string, fn rowFunc, types ...ptype) {
		m[name] = form{fn, ClassInt, types}
	}
	word := ptype{'u', 32}
	for _, s := range []string{"u16", "u32", "u64", "s16", "s32", "s64"} {
		t := ptypes[s]
		double := ptype{t.kind, t.bits * 2}
		arithmetic(add, s, t)
		add("mul.hi."+s, each2(func(a, b uint64) uint64 { return mulHigh(t, a, b) }), t, t, t)
		add("mad.hi."+s, each3(func(a, b, c uint64) uint64 { return (mulHigh(t, a, b) + c) & mask(t.bits) }), t, t, t, t)
		// "Integer Arithmetic Instructions: sad".
		add("sad."+s, each3(func(a, b, c uint64) uint64 {
			a, b = extend(a, t.bits, t.signed(), 64), extend(b, t.bits, t.signed(), 64)
			if t.signed() && int64(a) < int64(b) || !t.signed() && a < b {
				a, b = b, a
			}
			return (c + a - b) & mask(t.bits)
		}), t, t, t, t)
		if t.bits < 64 {
			add("mul.wide."+s, map[string]rowFunc{"u16": rowMulWideU[uint16], "u32": rowMulWideU[uint32],
				"s16": rowMulWide16, "s32": rowMulWide32}[s], double, t, t)
			add("mad.wide."+s, map[string]rowFunc{"u16": rowMadWideU16, "u32": rowMadWideU[uint32],
				"s16": rowMadWide16, "s32": rowMadWide32}[s], double, t, t, double)
		}
		if t.bits > 16 {
			add("bfe."+s, each3(bfe(t)), t, t, word, word)
			add("bfind."+s, each1(bfind(t, false)), word, t)
			add("bfind.shiftamt."+s, each1(bfind(t, true)), word, t)
		}
		// c >= 0 ? a : b ("Comparison and Selection Instructions: slct").
		for _, k := range "bus" {
			t := ptype{byte(k), t.bits}
			add(fmt.Sprintf("slct.%c%d.s32", k, t.bits), each3(func(a, b, c uint64) uint64 {
				if int32(c) < 0 {
					a = b
				}
				return a & mask(t.bits)
			}), t, t, t, ptype{'s', 32})
		}
	}
	for _, s := range []string{"b16", "b32", "b64"} {
		logic(add, s, ptypes[s])
	}
	for _, s := range []string{"b32", "b64"} {
		t := ptypes[s]
		width := t.bits
		add("popc."+s, pick(width, nil, rowPopc[uint32], rowPopc[uint64]), word, t)
		add("clz."+s, each1(func(a uint64) uint64 { return uint64(leadingZeros(a, width)) }), word, t)
		add("brev."+s, each1(func(a uint64) uint64 { return reverse(a, width) }), t, t)
	}
	word = ptype{'b', 32}
	add("shf.l.wrap.b32", rowShflWrap, word, word, word, word)
	add("shf.l.clamp.b32", rowShflClamp, word, word, word, word)
	add("shf.r.wrap.b32", rowShfrWrap, word, word, word, word)
	add("shf.r.clamp.b32", rowShfrClamp, word, word, word, word)
	add("prmt.b32", rowPrmt, word, word, word, word)
	for _, mode := range []string{"f4e", "b4e", "rc8", "ecl", "ecr", "rc16"} {
		add("prmt.b32."+mode, each3(prmt(mode)), word, word, word, word)
	}
	add("add.sat.s32", each2(func(a, b uint64) uint64 { return saturate32(int64(int32(a)) + int64(int32(b))) }), word, word, word)
	add("sub.sat.s32", each2(func(a, b uint64) uint64 { return saturate32(int64(int32(a)) - int64(int32(b))) }), word, word, word)
	dots(m)
	address(add)
	return m
}()

// pick is the loop for 16, 32 or 64 bits.
func pick(bits uint8, f16, f32, f64 rowFunc) rowFunc {
	switch bits {
	case 16:
		return f16
	case 32:
		return f32
	}
	return f64
}

func arithmetic(add func(string, rowFunc, ...ptype), s string, t ptype) {
	w := t.bits
	add("add."+s, pick(w, rowAdd[uint16], rowAdd[uint32], rowAdd[uint64]), t, t, t)
	add("sub."+s, pick(w, rowSub[uint16], rowSub[uint32], rowSub[uint64]), t, t, t)
	add("mul.lo."+s, pick(w, rowMul[uint16], rowMul[uint32], rowMul[uint64]), t, t, t)
	add("mad.lo."+s, pick(w, rowMad[uint16], rowMad[uint32], rowMad[uint64]), t, t, t, t)
	if !t.signed() {
		add("min."+s, pick(w, rowMinU[uint16], rowMinU[uint32], rowMinU[uint64]), t, t, t)
		add("max."+s, pick(w, rowMaxU[uint16], rowMaxU[uint32], rowMaxU[uint64]), t, t, t)
		add("div."+s, pick(w, rowDivU[uint16], rowDivU[uint32], rowDivU[uint64]), t, t, t)
		add("rem."+s, pick(w, rowRemU[uint16], rowRemU[uint32], rowRemU[uint64]), t, t, t)
		add("shr."+s, pick(w, rowShrU[uint16], rowShrU[uint32], rowShrU[uint64]), t, t, ptype{'u', 32})
		return
	}
	add("min."+s, pick(w, rowMinS[int16, uint16], rowMinS[int32, uint32], rowMinS[int64, uint64]), t, t, t)
	add("max."+s, pick(w, rowMaxS[int16, uint16], rowMaxS[int32, uint32], rowMaxS[int64, uint64]), t, t, t)
	add("div."+s, pick(w, rowDivS[int16, uint16], rowDivS[int32, uint32], rowDivS[int64, uint64]), t, t, t)
	add("rem."+s, pick(w, rowRemS[int16, uint16], rowRemS[int32, uint32], rowRemS[int64, uint64]), t, t, t)
	add("shr."+s, pick(w, rowShrS[int16, uint16], rowShrS[int32, uint32], rowShrS[int64, uint64]), t, t, ptype{'u', 32})
	add("neg."+s, pick(w, rowNeg[uint16], rowNeg[uint32], rowNeg[uint64]), t, t)
	add("abs."+s, pick(w, rowAbs[int16, uint16], rowAbs[int32, uint32], rowAbs[int64, uint64]), t, t)
}

func logic(add func(string, rowFunc, ...ptype), s string, t ptype) {
	w := t.bits
	add("and."+s, pick(w, rowAnd[uint16], rowAnd[uint32], rowAnd[uint64]), t, t, t)
	add("or."+s, pick(w, rowOr[uint16], rowOr[uint32], rowOr[uint64]), t, t, t)
	add("xor."+s, pick(w, rowXor[uint16], rowXor[uint32], rowXor[uint64]), t, t, t)
	add("not."+s, pick(w, rowNot[uint16], rowNot[uint32], rowNot[uint64]), t, t)
	add("cnot."+s, pick(w, rowCnot[uint16], rowCnot[uint32], rowCnot[uint64]), t, t)
	add("shl."+s, pick(w, rowShl[uint16], rowShl[uint32], rowShl[uint64]), t, t, ptype{'u', 32})
	add("shr."+s, pick(w, rowShrU[uint16], rowShrU[uint32], rowShrU[uint64]), t, t, ptype{'u', 32})
}

// dots are dp4a and dp2a, which accumulate in unsigned numbers only if both factors are unsigned.
func dots(m map[string]form) {
	for name, fn := range map[string]rowFunc{
		"dp4a.u32.u32": rowDot4[uint8, uint8], "dp4a.u32.s32": rowDot4[uint8, int8],
		"dp4a.s32.u32": rowDot4[int8, uint8], "dp4a.s32.s32": rowDot4[int8, int8],
		"dp2a.lo.u32.u32": rowDot2[uint16, uint8](0), "dp2a.lo.u32.s32": rowDot2[uint16, int8](0),
		"dp2a.lo.s32.u32": rowDot2[int16, uint8](0), "dp2a.lo.s32.s32": rowDot2[int16, int8](0),
		"dp2a.hi.u32.u32": rowDot2[uint16, uint8](1), "dp2a.hi.u32.s32": rowDot2[uint16, int8](1),
		"dp2a.hi.s32.u32": rowDot2[int16, uint8](1), "dp2a.hi.s32.s32": rowDot2[int16, int8](1),
	} {
		t := ptype{'b', 32}
		m[name] = form{fn, ClassDot, []ptype{t, t, t, t}}
	}
}

// address has cvta, which goes between a space and the generic addresses ("Data Movement and Conversion Instructions: cvta"). Where the
// windows of the spaces lie is up to the machine.
func address(add func(string, rowFunc, ...ptype)) {
	t := ptype{'u', 64}
	for name, window := range map[string]uint64{"global": 0, "shared": sharedWindow, "shared::cta": sharedWindow, "local": localWindow, "const": constWindow} {
		add("cvta."+name+".u64", each1(func(a uint64) uint64 { return a + window }), t, t)
		add("cvta.to."+name+".u64", each1(func(a uint64) uint64 { return a - window }), t, t)
	}
	add("cvta.global.u64", rowMov[uint64], t, t)
	add("cvta.to.global.u64", rowMov[uint64], t, t)
}

// needs has what not every target has, by the beginning of the name: the number of the sm, and ten times the version, from the notes on
// PTX ISA and target of each section.
var needs = []struct {
	prefix      string
	sm, version int
}{
	{"dp4a", 61, 50}, {"dp2a", 61, 50}, {"lop3", 50, 43}, {"shf", 32, 31}, {"ldmatrix", 75, 65}, {"cp.async", 80, 70},
	{"mma.sync.aligned.m8n8k16", 75, 65}, {"mma.sync.aligned.m16n8k", 80, 70}, {"redux", 80, 70}, {"match", 70, 60},
	{"shfl.sync", 30, 60}, {"vote.sync", 30, 60}, {"bar.warp", 30, 60}, {"activemask", 30, 62}, {"barrier", 30, 60}, {"fence", 70, 60},
}

func (p *parser) check(t token) {
	for _, n := range needs {
		if strings.HasPrefix(t.text, n.prefix) {
			p.has(t.line, n.prefix, n.sm, n.version)
		}
	}
}
