package ptx

import (
	"strings"
)

// register is a name of a scope: a row, or a predicate.
type register struct {
	index int32
	typ   ptype
}

// body decodes what is between the braces of a kernel.
type body struct {
	*parser
	k       *kernel
	scopes  []map[string]register
	family  []map[string]family // .reg .b32 %r<10>
	symbols map[string]symbol
	labels  map[string]int32
	jumps   []jump
	known   map[uint64]int32 // constants
	special map[string]int32
	dynamic uint64 // alignment of extern shared memory
	sink    int32
	carry   int32
	fixes   []dynamicUse
}

// family is the registers name0 to name(count-1), which get a row when they are mentioned.
type family struct {
	typ   ptype
	count uint64
}

type jump struct {
	instr int
	label token
}

// dynamicUse is a constant that is an offset from the beginning of dynamic shared memory, known when all of it was read.
type dynamicUse struct {
	index int32
	add   uint64
}

func newBody(p *parser, k *kernel) *body {
	return &body{parser: p, k: k, symbols: map[string]symbol{}, labels: map[string]int32{}, known: map[uint64]int32{},
		special: map[string]int32{}, sink: -1, carry: -1}
}

func (b *body) push() {
	b.scopes = append(b.scopes, map[string]register{})
	b.family = append(b.family, map[string]family{})
}

// read goes from the opening to the closing brace.
func (b *body) read() {
	b.expect("{")
	b.push()
	for len(b.scopes) > 0 {
		t := b.next()
		switch {
		case t.kind == tokenEnd:
			panic(syntaxf(t.line, "%s has no end", b.k.Name))
		case t.text == "{":
			b.push()
		case t.text == "}":
			b.scopes = b.scopes[:len(b.scopes)-1]
			b.family = b.family[:len(b.family)-1]
		case t.text == ".reg":
			b.registers()
		case t.text == ".shared" || t.text == ".local":
			b.variable(t.text, b.symbols, b.k)
		case t.text == ".loc" || t.text == ".file":
			b.skipLine()
		case t.text == ".pragma":
			b.next()
			b.expect(";")
		case t.text == ".branchtargets" || t.text == ".calltargets" || t.text == ".callprototype" || t.text == ".param":
			panic(syntaxf(t.line, "%s is not supported", t.text))
		case t.kind == tokenName && b.is(":"):
			b.next()
			if _, ok := b.labels[t.text]; ok {
				panic(syntaxf(t.line, "label %s is there twice", t.text))
			}
			b.labels[t.text] = int32(len(b.k.code))
		case t.text == ";":
		default:
			b.statement(t)
		}
	}
	b.k.code = append(b.k.code, instr{op: opExit, class: ClassControl, guard: -1, line: int32(b.peek().line), pc: int32(len(b.k.code)),
		x: &extra{name: "the end"}})
	for _, j := range b.jumps {
		at, ok := b.labels[j.label.text]
		if !ok {
			panic(syntaxf(j.label.line, "there is no label %s", j.label.text))
		}
		b.k.code[j.instr].target = at
	}
	b.finish()
}

func (b *body) finish() {
	k := b.k
	k.Instructions = len(k.code) - 1
	if b.dynamic > 0 {
		k.SharedAlign = uint32(b.dynamic)
	}
	base := align(uint64(k.StaticShared), uint64(k.SharedAlign))
	for _, f := range b.fixes {
		v := base + f.add
		for l := range k.consts[f.index] {
			k.consts[f.index][l] = v
		}
	}
	k.granule = [Spaces]uint{Global: 2, Shared: 2}
	for i := range k.code {
		if x := k.code[i].x; x != nil && x.size > 0 && x.size < 4 {
			for s := range k.granule {
				if x.space == Generic || x.space == Space(s) {
					k.granule[s] = 0
				}
			}
		}
	}
	meets(k.code)
}

// registers reads ".reg .b32 %r<10>;" or ".reg .pred p, q;".
func (b *body) registers() {
	t := b.name()
	typ, ok := ptypes[strings.TrimPrefix(t.text, ".")]
	if !ok {
		panic(syntaxf(t.line, "registers of type %q are not supported", t.text))
	}
	top := len(b.scopes) - 1
	for {
		name := b.name()
		if b.accept("<") {
			b.family[top][name.text] = family{typ, b.number()}
			b.expect(">")
		} else {
			if _, ok := b.scopes[top][name.text]; ok {
				panic(syntaxf(name.line, "register %s is declared twice", name.text))
			}
			b.scopes[top][name.text] = b.newRegister(typ, name.line)
		}
		if !b.accept(",") {
			break
		}
	}
	b.expect(";")
}

const maxRegisters = 1 << 16

func (b *body) newRegister(typ ptype, line int) register {
	n := &b.k.regs
	if typ.kind == 'p' {
		n = &b.k.preds
	}
	if *n++; *n > maxRegisters {
		panic(syntaxf(line, "more than %d registers", maxRegisters))
	}
	return register{int32(*n - 1), typ}
}

// lookup finds a register by name, from the innermost scope outwards.
func (b *body) lookup(name string, line int) (register, bool) {
	stem := strings.TrimRight(name, "0123456789")
	digits := name[len(stem):]
	for i := len(b.scopes) - 1; i >= 0; i-- {
		if r, ok := b.scopes[i][name]; ok {
			return r, true
		}
		// The stem may itself end in digits: every cut is tried.
		for cut := 0; cut < len(digits) && cut < 6; cut++ {
			f, ok := b.family[i][stem+digits[:cut]]
			if !ok || len(digits)-cut > 9 || digits[cut] == '0' && len(digits)-cut > 1 {
				continue
			}
			n, _ := number0(digits[cut:])
			if n < f.count {
				r := b.newRegister(f.typ, line)
				b.scopes[i][name] = r
				return r, true
			}
		}
	}
	return register{}, false
}

// number0 is the value of a few decimal digits.
func number0(s string) (n uint64, ok bool) {
	for _, c := range []byte(s) {
		n = n*10 + uint64(c-'0')
	}
	return n, s != ""
}

// constant is the row of a value that all lanes share, as an operand.
func (b *body) constant(v uint64) int32 {
	if i, ok := b.known[v]; ok {
		return ^i
	}
	i := b.newConstant(v)
	b.known[v] = i
	return ^i
}

func (b *body) newConstant(v uint64) int32 {
	var r row
	for l := range r {
		r[l] = v
	}
	b.k.consts = append(b.k.consts, r)
	return int32(len(b.k.consts) - 1)
}

// address is the row of the address of a variable in its space, plus add.
func (b *body) address(s symbol, add uint64, dynamic bool) int32 {
	switch {
	case dynamic:
		i := b.newConstant(0)
		b.fixes = append(b.fixes, dynamicUse{i, s.off + add})
		return ^i
	case s.space == Global:
		i := b.newConstant(0)
		b.k.relocs = append(b.k.relocs, reloc{i, s.off + add})
		return ^i
	}
	return b.constant(s.off + add)
}

// variable finds a symbol. Shared variables of the module become the kernel's when it mentions them; those without a size all begin
// where the static ones end.
func (b *body) find(t token) (s symbol, dynamic bool) {
	if s, ok := b.symbols[t.text]; ok {
		return s, s.space == Shared && s.size == 0
	}
	s, ok := b.mod.symbols[t.text]
	if !ok {
		panic(syntaxf(t.line, "%s is not declared", t.text))
	}
	if s.space != Shared {
		return s, false
	}
	to := s.off // place has put the alignment there
	if s.size == 0 {
		b.dynamic = max(b.dynamic, to)
		s.off = 0
	} else {
		s.off = align(uint64(b.k.StaticShared), to)
		b.k.StaticShared = uint32(s.off + s.size)
		if s.off+s.size > 48<<10 {
			panic(syntaxf(t.line, "more than 48 KiB of static shared memory"))
		}
	}
	b.symbols[t.text] = s
	return s, s.size == 0
}

// statement reads an instruction with its guard ("Instruction Statements", "Predicated Execution").
func (b *body) statement(t token) {
	in := instr{guard: -1, meet: -1, line: int32(t.line)}
	if t.text == "@" && t.kind == tokenChar {
		in.not = b.accept("!")
		in.guard = b.predicate(b.operand())
		t = b.next()
		in.line = int32(t.line)
	}
	if t.kind != tokenName || strings.HasPrefix(t.text, ".") {
		panic(syntaxf(t.line, "%q where an instruction should be", t.text))
	}
	var ops []operand
	if !b.is(";") {
		for {
			ops = append(ops, b.operand())
			if !b.accept(",") {
				break
			}
		}
	}
	b.expect(";")
	if len(b.k.code) > 1<<20 {
		panic(syntaxf(t.line, "more than %d instructions", 1<<20))
	}
	in.pc = int32(len(b.k.code))
	b.decode(&in, t, ops)
	b.k.code = append(b.k.code, in)
}

func (b *body) predicate(o operand) int32 {
	if o.kind != operandReg || o.typ.kind != 'p' || o.not {
		panic(syntaxf(o.line, "%s where a predicate should be", o))
	}
	return o.reg
}

// specialRegister is the row of a special register, which warps fill before they begin.
func (b *body) specialRegister(name string, line int) (register, bool) {
	typ, ok := specialTypes[name]
	if !ok {
		return register{}, false
	}
	if i, ok := b.special[name]; ok {
		return register{i, typ}, true
	}
	r := b.newRegister(typ, line)
	b.special[name] = r.index
	b.k.specials = append(b.k.specials, special{r.index, name})
	return r, true
}

var specialTypes = func() map[string]ptype {
	m := map[string]ptype{"%gridid": {'u', 64}}
	for _, n := range []string{"%tid", "%ntid", "%ctaid", "%nctaid"} {
		for _, d := range []string{".x", ".y", ".z"} {
			m[n+d] = ptype{'u', 32}
		}
	}
	for _, n := range []string{"%laneid", "%warpid", "%nwarpid", "%smid", "%nsmid", "%lanemask_eq", "%lanemask_le", "%lanemask_lt",
		"%lanemask_ge", "%lanemask_gt", "%dynamic_smem_size", "%total_smem_size"} {
		m[n] = ptype{'u', 32}
	}
	return m
}()

// scratch is the row that takes what "_" drops.
func (b *body) scratch() int32 {
	if b.sink < 0 {
		b.sink = b.newRegister(ptype{'b', 64}, 0).index
	}
	return b.sink
}

// carryRow is the condition code register of every lane ("Extended-Precision Integer Arithmetic Instructions").
func (b *body) carryRow() int32 {
	if b.carry < 0 {
		b.carry = b.newRegister(ptype{'b', 64}, 0).index
	}
	return b.carry
}
