package ptx

import "strings"

// decode fills in an instruction from its name and operands.
func (b *body) decode(in *instr, t token, ops []operand) {
	b.check(t)
	d := &decoder{body: b, in: in, t: t, mods: strings.Split(t.text, "."), ops: ops}
	if f, ok := forms[t.text]; ok {
		d.arity(len(f.types))
		in.op, in.class, in.fn = opALU, f.class, f.fn
		in.d = b.dst(ops[0], f.types[0])
		for i, to := range []*int32{&in.a, &in.b, &in.c} {
			*to = b.constant(0)
			if i+1 < len(f.types) {
				*to = b.src(ops[i+1], f.types[i+1])
			}
		}
		return
	}
	f, ok := decoders[d.mods[0]]
	if !ok {
		d.unknown()
	}
	d.base, d.mods = d.mods[0], d.mods[1:]
	f(d)
	if len(d.mods) > 0 {
		d.unknown()
	}
}

// decoder is at one instruction. mods are the modifiers that nobody has understood yet: one that is left over is an error.
type decoder struct {
	*body
	in   *instr
	t    token
	base string
	mods []string
	ops  []operand
}

// decoders is filled by init, because some decoders lead back to it.
var decoders map[string]func(*decoder)

func init() {
	decoders = map[string]func(*decoder){
		"mov": (*decoder).mov, "cvt": (*decoder).cvt, "bfi": (*decoder).bfi, "lop3": (*decoder).lop3,
		"add": (*decoder).carry, "addc": (*decoder).carry, "sub": (*decoder).carry, "subc": (*decoder).carry,
		"mad": (*decoder).carry, "madc": (*decoder).carry,
		"selp": (*decoder).selp, "setp": (*decoder).setp, "set": (*decoder).setp,
		"and": (*decoder).logic, "or": (*decoder).logic, "xor": (*decoder).logic, "not": (*decoder).logic,
		"ld": (*decoder).load, "ldu": (*decoder).load, "st": (*decoder).store, "atom": (*decoder).atom, "red": (*decoder).atom,
		"prefetch": (*decoder).prefetch, "prefetchu": (*decoder).prefetch,
		"cp": (*decoder).async, "ldmatrix": (*decoder).matrix, "mma": (*decoder).mma,
		"shfl": (*decoder).shuffle, "vote": (*decoder).vote, "match": (*decoder).match, "redux": (*decoder).redux,
		"activemask": (*decoder).activeMask,
		"bar":        (*decoder).barrier, "barrier": (*decoder).barrier, "membar": (*decoder).fence, "fence": (*decoder).fence,
		"bra": (*decoder).branch, "ret": (*decoder).exit, "exit": (*decoder).exit, "trap": (*decoder).exit,
	}
}

func (d *decoder) unknown() { panic(unknownf(d.t.line, "%s", d.t.text)) }

func (d *decoder) arity(n int) {
	if len(d.ops) != n {
		panic(syntaxf(d.t.line, "%s with %d operands, which takes %d", d.t.text, len(d.ops), n))
	}
}

// take removes the next modifier if it is one of those, and returns it.
func (d *decoder) take(any ...string) string {
	if len(d.mods) > 0 {
		for _, m := range any {
			if d.mods[0] == m {
				d.mods = d.mods[1:]
				return m
			}
		}
	}
	return ""
}

// must is take where one has to be there.
func (d *decoder) must(any ...string) string {
	m := d.take(any...)
	if m == "" {
		d.unknown()
	}
	return m
}

// typ takes the next modifier, a type of one of those kinds, of that many bits at least.
func (d *decoder) typ(kinds string, least uint8) ptype {
	if len(d.mods) > 0 {
		if t, ok := ptypes[d.mods[0]]; ok && strings.IndexByte(kinds, t.kind) >= 0 && t.bits >= least {
			d.mods = d.mods[1:]
			return t
		}
	}
	d.unknown()
	return ptype{}
}

func (d *decoder) alu(fn rowFunc) {
	d.in.op, d.in.class, d.in.fn = opALU, ClassInt, fn
	d.in.a, d.in.b, d.in.c = d.constant(0), d.constant(0), d.constant(0)
}

// kind sets the opcode of an instruction that needs more than rows.
func (d *decoder) kind(op opcode, class Class) *extra {
	d.in.op, d.in.class = op, class
	d.in.x = &extra{name: d.t.text, p: -1, q: -1, r: -1, s: -1}
	return d.in.x
}

// mov is "Data Movement and Conversion Instructions: mov", in both of its sections.
func (d *decoder) mov() {
	t := d.typ("busfp", 1)
	d.arity(2)
	to, from := d.ops[0], d.ops[1]
	switch {
	case t.kind == 'p':
		x := d.kind(opPred, ClassCompare)
		x.p = d.predicate(to)
		x.logic = func(a, _ uint32) uint32 { return a }
		if from.kind == operandImm {
			v := -uint32(from.imm & 1)
			x.logic = func(_, _ uint32) uint32 { return v }
			return
		}
		x.r = d.predicate(from)
	case t.bits < 16:
		d.unknown()
	case to.kind == operandVec:
		d.pack(opUnpack, t, to)
		d.in.a = d.src(from, t)
	case from.kind == operandVec:
		d.pack(opPack, t, from)
		d.in.d = d.dst(to, t)
	case from.kind == operandName && strings.HasPrefix(from.text, "%clock"):
		d.kind(opClock, ClassInt)
		d.in.d = d.dst(to, t)
	default:
		d.alu(pick(t.bits, rowMov[uint16], rowMov[uint32], rowMov[uint64]))
		d.in.d, d.in.a = d.dst(to, t), d.src(from, t)
	}
}

// pack is mov between a register and a vector that shares its bits.
func (d *decoder) pack(op opcode, t ptype, o operand) {
	n := uint8(len(o.elems))
	if t.kind != 'b' || n != 2 && n != 4 || t.bits/n < 8 {
		panic(syntaxf(o.line, "%s with a vector of %d", d.t.text, n))
	}
	x := d.kind(op, ClassInt)
	x.width = t.bits / n
	x.list = d.vector(o, ptype{'b', x.width}, op == opUnpack, false)
}

// vector is the rows of {a, b}, or of one operand.
func (d *decoder) vector(o operand, t ptype, write, wider bool) []int32 {
	elems := []operand{o}
	if o.kind == operandVec {
		elems = o.elems
	}
	var list []int32
	for _, e := range elems {
		switch {
		case write && (e.kind != operandReg && e.kind != operandSink || e.param):
			panic(syntaxf(e.line, "%s where a register should be", e))
		case wider:
			list = append(list, d.wide(e, t))
		case write:
			list = append(list, d.dst(e, t))
		default:
			list = append(list, d.src(e, t))
		}
	}
	return list
}

// cvt is "Data Movement and Conversion Instructions: cvt", between integers.
func (d *decoder) cvt() {
	sat := d.take("sat") != ""
	to, from := d.typ("us", 8), d.typ("us", 8)
	d.arity(2)
	d.in.d = d.wide(d.ops[0], to)
	if d.ops[0].kind != operandReg || d.ops[0].param {
		panic(syntaxf(d.t.line, "%s where a register should be", d.ops[0]))
	}
	width := d.ops[0].typ.bits
	d.alu(each1(convert(to, from, sat, width)))
	d.in.a = d.wide(d.ops[1], from)
	if sat {
		return
	}
	// The common ones are moves: cut, or extended by zeros.
	switch least := min(to.bits, from.bits); {
	case from.bits >= to.bits && (to.signed() && width > to.bits):
	case from.bits < to.bits && from.signed():
	case least == 8:
		d.in.fn = rowMov[uint8]
	default:
		d.in.fn = pick(least, rowMov[uint16], rowMov[uint32], rowMov[uint64])
	}
}

// bfi is "Integer Arithmetic Instructions: bfi".
func (d *decoder) bfi() {
	t := d.typ("b", 32)
	d.arity(5)
	n, ok := d.ops[4], false
	word := ptype{'u', 32}
	if ok = n.kind == operandImm; ok {
		d.alu(each3(func(a, b, c uint64) uint64 { return bfi(t.bits, a, b, c, n.imm) }))
	} else { // the one instruction of four registers
		x := d.kind(opALU, ClassInt)
		x.list = []int32{d.src(n, word)}
		x.width = t.bits
		d.in.op = opBfi
	}
	d.in.d, d.in.a, d.in.b, d.in.c = d.dst(d.ops[0], t), d.src(d.ops[1], t), d.src(d.ops[2], t), d.src(d.ops[3], word)
}

// lop3 is "Logic and Shift Instructions: lop3", without a predicate.
func (d *decoder) lop3() {
	t := d.typ("b", 32)
	if t.bits != 32 {
		d.unknown()
	}
	d.arity(5)
	if d.ops[4].kind != operandImm || d.ops[4].imm > 255 {
		panic(syntaxf(d.t.line, "the table of lop3 is a number up to 255"))
	}
	d.alu(lop3(d.ops[4].imm))
	d.in.d, d.in.a, d.in.b, d.in.c = d.dst(d.ops[0], t), d.src(d.ops[1], t), d.src(d.ops[2], t), d.src(d.ops[3], t)
}

// carry decodes what reads or writes the carry ("Extended-Precision Arithmetic Instructions"); forms has the others of that name.
func (d *decoder) carry() {
	name := d.base
	if strings.HasPrefix(name, "mad") {
		name += "." + d.must("lo", "hi")
	}
	cc := d.take("cc") != ""
	t := d.typ("us", 32)
	if reads := strings.Contains(name, "c"); cc && !reads {
		name += ".cc"
	} else if !reads {
		d.unknown()
	}
	x := d.kind(opCarry, ClassInt)
	x.carry = carries(t, name)
	d.in.c = d.constant(0)
	n := 3
	if strings.HasPrefix(name, "mad") {
		n = 4
	}
	d.arity(n)
	d.in.d, d.in.a, d.in.b = d.dst(d.ops[0], t), d.src(d.ops[1], t), d.src(d.ops[2], t)
	if n == 4 {
		d.in.c = d.src(d.ops[3], t)
	}
	x.list = []int32{d.carryRow()}
	x.uniform = cc // it also writes the carry
}

// selp is "Comparison and Selection Instructions: selp".
func (d *decoder) selp() {
	t := d.typ("busf", 16)
	d.arity(4)
	x := d.kind(opSelp, ClassInt)
	x.width = t.bits
	x.r, x.notR = d.source(d.ops[3])
	d.in.d, d.in.a, d.in.b = d.dst(d.ops[0], t), d.src(d.ops[1], t), d.src(d.ops[2], t)
}

// source is a predicate that is read, and whether it is negated.
func (d *decoder) source(o operand) (int32, bool) {
	not := o.not
	o.not = false
	return d.predicate(o), not
}

// setp is "Comparison and Selection Instructions: set, setp".
func (d *decoder) setp() {
	x := d.kind(opSetp, ClassCompare)
	cmp := d.must("eq", "ne", "lt", "le", "gt", "ge", "lo", "ls", "hi", "hs")
	logic := d.take("and", "or", "xor")
	to := ptype{'u', 32}
	if d.base == "set" {
		if to = d.typ("us", 32); to.bits != 32 {
			d.unknown()
		}
		d.in.op = opSet
		x.width = to.bits
	}
	t := d.typ("bus", 16)
	if t.kind == 'b' && cmp != "eq" && cmp != "ne" || t.kind == 's' && len(cmp) == 2 && strings.Contains("lo ls hi hs", cmp) {
		d.unknown()
	}
	n := 3
	if logic != "" {
		n = 4
	}
	d.arity(n)
	var swap, not bool
	x.cmp, swap, not = comparison(cmp, t)
	x.mode = uint8(bit(not))
	d.in.a, d.in.b = d.src(d.ops[1], t), d.src(d.ops[2], t)
	if swap {
		d.in.a, d.in.b = d.in.b, d.in.a
	}
	x.logic = func(a, _ uint32) uint32 { return a }
	if logic != "" {
		x.logic = bitwise[logic]
		x.r, x.notR = d.source(d.ops[3])
	}
	switch o := d.ops[0]; {
	case d.base == "set":
		d.in.d = d.dst(o, to)
	case o.kind == operandPair:
		if o.elems[0].kind != operandSink {
			x.p = d.predicate(o.elems[0])
		}
		if o.elems[1].kind != operandSink {
			x.q = d.predicate(o.elems[1])
		}
	default:
		x.p = d.predicate(o)
	}
}

// comparison is one of eq and lt, with the operands swapped or the result negated.
func comparison(op string, t ptype) (f cmpFunc, swap, not bool) {
	less := map[ptype]cmpFunc{{'u', 16}: cmpLtU[uint16], {'u', 32}: cmpLtU[uint32], {'u', 64}: cmpLtU[uint64],
		{'s', 16}: cmpLtS[int16], {'s', 32}: cmpLtS[int32], {'s', 64}: cmpLtS[int64]}[t]
	equal := map[uint8]cmpFunc{16: cmpEq[uint16], 32: cmpEq[uint32], 64: cmpEq[uint64]}[t.bits]
	switch op {
	case "eq":
		return equal, false, false
	case "ne":
		return equal, false, true
	case "lt", "lo":
		return less, false, false
	case "gt", "hi":
		return less, true, false
	case "le", "ls":
		return less, true, true
	}
	return less, false, true
}

var bitwise = map[string]func(a, b uint32) uint32{
	"and": func(a, b uint32) uint32 { return a & b },
	"or":  func(a, b uint32) uint32 { return a | b },
	"xor": func(a, b uint32) uint32 { return a ^ b },
	"not": func(a, _ uint32) uint32 { return ^a },
}

// logic decodes and, or, xor and not of predicates ("Manipulating Predicates", "Logic and Shift Instructions: and, or, xor, not").
func (d *decoder) logic() {
	d.must("pred")
	x := d.kind(opPred, ClassCompare)
	x.logic = bitwise[d.base]
	n := 3
	if d.base == "not" {
		n = 2
	}
	d.arity(n)
	x.p = d.predicate(d.ops[0])
	x.r, x.notR = d.source(d.ops[1])
	if n == 3 {
		x.s, x.notS = d.source(d.ops[2])
	}
}

// branch is "Control Flow Instructions: bra".
func (d *decoder) branch() {
	d.kind(opBra, ClassControl).uniform = d.take("uni") != ""
	d.arity(1)
	if d.ops[0].kind != operandName || d.ops[0].param {
		panic(syntaxf(d.t.line, "%s is not a label", d.ops[0]))
	}
	d.jumps = append(d.jumps, jump{len(d.k.code), token{text: d.ops[0].text, line: d.ops[0].line}})
}

// exit is "Control Flow Instructions: ret, exit" and "Miscellaneous Instructions: trap". Without functions, ret ends a thread too.
func (d *decoder) exit() {
	if d.base == "ret" {
		d.take("uni")
	}
	op := opExit
	if d.base == "trap" {
		op = opTrap
	}
	d.kind(op, ClassControl)
	d.arity(0)
}
