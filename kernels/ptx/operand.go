package ptx

import "fmt"

type operandKind uint8

const (
	operandReg  operandKind = iota // a register, also a predicate, after an optional "!"
	operandImm                     // a number
	operandSym                     // the address of a variable
	operandName                    // a label or a parameter
	operandVec                     // {a, b}
	operandAddr                    // [a+4]
	operandSink                    // _
	operandPair                    // d|p: elems are d and p
)

// operand is one operand as it stands in the source ("Instruction Operands").
type operand struct {
	kind  operandKind
	line  int
	text  string
	reg   int32 // of a register, or of the row that holds what it is
	typ   ptype // of a register
	not   bool
	imm   uint64
	space Space
	param bool
	elems []operand // of a vector, a pair, and the base of an address
	off   uint64    // of an address
}

func (o operand) String() string {
	if o.text != "" {
		return o.text
	}
	return [...]string{"a register", "a number", "a variable", "a name", "a vector", "an address", "_", "a pair"}[o.kind]
}

// operand reads one.
func (b *body) operand() operand {
	o := b.single()
	if b.accept("|") {
		o = operand{kind: operandPair, line: o.line, elems: []operand{o, b.single()}}
	}
	return o
}

func (b *body) single() operand {
	t := b.peek()
	switch {
	case t.kind == tokenChar && t.text == "{":
		b.next()
		o := operand{kind: operandVec, line: t.line}
		for !b.accept("}") {
			o.elems = append(o.elems, b.scalar())
			if !b.is("}") {
				b.expect(",")
			}
		}
		return o
	case t.kind == tokenChar && t.text == "[":
		b.next()
		o := operand{kind: operandAddr, line: t.line, elems: []operand{b.scalar()}}
		for !b.accept("]") { // +4, -4, or +-4 as LLVM writes it
			if b.accept("+") {
				o.off += b.number()
			} else {
				b.expect("-")
				o.off -= b.number()
			}
		}
		return o
	}
	return b.scalar()
}

func (b *body) scalar() operand {
	t := b.peek()
	o := operand{line: t.line, text: t.text}
	switch {
	case t.kind == tokenNumber || t.kind == tokenChar && (t.text == "-" || t.text == "+"):
		b.accept("+")
		o.kind, o.imm = operandImm, b.number()
		o.text = fmt.Sprint(int64(o.imm))
		return o
	case t.kind == tokenChar && t.text == "!":
		b.next()
		o := b.scalar()
		if o.kind != operandReg || o.typ.kind != 'p' || o.not {
			panic(syntaxf(t.line, "! before %s, which is not a predicate", o))
		}
		o.not = true
		return o
	case t.kind != tokenName:
		panic(syntaxf(t.line, "%q where an operand should be", t.text))
	}
	b.next()
	switch t.text {
	case "_":
		o.kind, o.reg, o.typ = operandSink, b.scratch(), ptype{'b', 64}
		return o
	case "WARP_SZ":
		o.kind, o.imm = operandImm, 32
		return o
	}
	if r, ok := b.lookup(t.text, t.line); ok {
		o.kind, o.reg, o.typ = operandReg, r.index, r.typ
		return o
	}
	if r, ok := b.specialRegister(t.text, t.line); ok {
		o.kind, o.reg, o.typ, o.param = operandReg, r.index, r.typ, true
		return o
	}
	for _, p := range b.k.Params {
		if p.Name == t.text {
			o.kind, o.param, o.off, o.imm = operandName, true, uint64(p.Offset), uint64(p.Size)
			return o
		}
	}
	_, local := b.symbols[t.text]
	if _, ok := b.mod.symbols[t.text]; local || ok {
		s, dynamic := b.find(t)
		add := uint64(0)
		if b.is("+") { // an address expression: sym+4
			b.next()
			add = b.number()
		}
		o.kind, o.space, o.reg = operandSym, s.space, b.address(s, add, dynamic)
		return o
	}
	o.kind = operandName // a label; whoever wants something else says so
	return o
}

// src is the row of a source operand of a type: a register of that size, a number, or an address.
func (b *body) src(o operand, t ptype) int32 {
	switch o.kind {
	case operandReg:
		b.sized(o, t, false)
		return o.reg
	case operandImm:
		return b.constant(o.imm & mask(t.bits))
	case operandSym:
		if t.bits >= 32 {
			return o.reg
		}
	case operandName:
		panic(syntaxf(o.line, "%s is not declared", o))
	}
	panic(syntaxf(o.line, "%s where a source of %d bits should be", o, t.bits))
}

// dst is the row of a destination of a type.
func (b *body) dst(o operand, t ptype) int32 {
	if o.kind == operandSink {
		return o.reg
	}
	if o.kind != operandReg || o.param {
		panic(syntaxf(o.line, "%s where a register should be", o))
	}
	b.sized(o, t, false)
	return o.reg
}

// sized panics unless the size of a register is that of a type, or at least that ("Type Checking of Instruction Operands").
func (b *body) sized(o operand, t ptype, wider bool) {
	if o.typ.kind == 'p' || o.not {
		panic(syntaxf(o.line, "predicate %s where a register should be", o))
	}
	if o.typ.bits != t.bits && (!wider || o.typ.bits < t.bits) {
		panic(syntaxf(o.line, "register %s has %d bits, %d wanted", o, o.typ.bits, t.bits))
	}
	if o.typ.kind == 'f' && t.kind != 'b' && t.kind != 'f' {
		panic(syntaxf(o.line, "register %s is of a floating-point type", o))
	}
}

// wide is src or dst where the register may be wider than the type: ld, st, cvt.
func (b *body) wide(o operand, t ptype) int32 {
	if o.kind == operandReg {
		b.sized(o, t, true)
		return o.reg
	}
	if o.kind == operandSink {
		return o.reg
	}
	return b.src(o, t)
}
