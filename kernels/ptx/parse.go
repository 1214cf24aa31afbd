package ptx

import (
	"strconv"
	"strings"
)

// parser goes through the tokens of a module. Its methods panic with a *Fault, which Parse returns.
type parser struct {
	toks []token
	pos  int
	mod  *Module
}

// Parse decodes a source. The error is a *Fault of kind Syntax or UnknownInstruction, with the line. Whatever it does not know, it
// refuses.
func Parse(source string) (mod *Module, err error) {
	toks, err := lex(source)
	if err != nil {
		return nil, err
	}
	p := &parser{toks: toks, mod: &Module{symbols: map[string]symbol{}}}
	defer func() {
		switch r := recover().(type) {
		case nil:
		case *Fault:
			mod, err = nil, r
		default:
			panic(r)
		}
	}()
	p.module()
	return p.mod, nil
}

func (p *parser) peek() token { return p.toks[p.pos] }

func (p *parser) next() token {
	t := p.toks[p.pos]
	if t.kind != tokenEnd {
		p.pos++
	}
	return t
}

func (p *parser) is(text string) bool {
	t := p.peek()
	return (t.kind == tokenChar || t.kind == tokenName) && t.text == text
}

func (p *parser) accept(text string) bool {
	if !p.is(text) {
		return false
	}
	p.next()
	return true
}

func (p *parser) expect(text string) token {
	if !p.is(text) {
		panic(syntaxf(p.peek().line, "%q where %q should be", p.peek().text, text))
	}
	return p.next()
}

func (p *parser) name() token {
	t := p.next()
	if t.kind != tokenName {
		panic(syntaxf(t.line, "%q where a name should be", t.text))
	}
	return t
}

func (p *parser) number() uint64 {
	neg := p.accept("-")
	t := p.next()
	if t.kind != tokenNumber {
		panic(syntaxf(t.line, "%q where a number should be", t.text))
	}
	if neg {
		return -t.value
	}
	return t.value
}

func (p *parser) number32() uint32 {
	line, v := p.peek().line, p.number()
	if v > 1<<31 {
		panic(syntaxf(line, "%d is too large", v))
	}
	return uint32(v)
}

// skipTo drops tokens up to and with the last of a directive that means nothing here.
func (p *parser) skipLine() {
	for line := p.peek().line; p.peek().kind != tokenEnd && p.peek().line == line; {
		p.next()
	}
}

// module reads the directives of "PTX Module Directives" and what they are about.
func (p *parser) module() {
	for {
		t := p.next()
		if t.kind == tokenEnd {
			break
		}
		switch t.text {
		case ".version":
			if t := p.peek(); !strings.Contains(t.text, ".") {
				panic(syntaxf(t.line, "%q is not a version", t.text))
			}
			p.mod.version = int(p.number())
		case ".target":
			p.target(p.name())
		case ".address_size":
			if n := p.number(); n != 64 {
				panic(syntaxf(t.line, "addresses of %d bits", n))
			}
		case ".file", ".loc":
			p.skipLine()
		case ".section":
			p.section()
		case ".pragma":
			p.next()
			p.expect(";")
		case ".visible", ".weak", ".extern", ".common":
			// Linking: there is one module, and an extern variable of shared memory says so by having no size.
		case ".entry":
			p.entry()
		case ".const", ".global", ".shared":
			p.variable(t.text, p.mod.symbols, nil)
		case ".func", ".alias":
			panic(syntaxf(t.line, "functions (%s) are not supported: they have to be inlined", t.text))
		default:
			panic(syntaxf(t.line, "%q is not a directive of a module", t.text))
		}
	}
	if p.mod.version == 0 || p.mod.target == "" {
		panic(syntaxf(1, "no .version or no .target"))
	}
}

func (p *parser) target(t token) {
	p.mod.target = t.text
	sm, err := strconv.Atoi(strings.TrimRight(strings.TrimPrefix(t.text, "sm_"), "af"))
	if err != nil || sm < 10 || sm > 999 {
		panic(syntaxf(t.line, "%q is not a target", t.text))
	}
	p.mod.sm = sm
	for p.accept(",") {
		p.name() // debug, texmode_...
	}
}

// section skips the DWARF data of a .section.
func (p *parser) section() {
	p.name()
	p.expect("{")
	for depth := 1; depth > 0; {
		switch t := p.next(); {
		case t.kind == tokenEnd:
			panic(syntaxf(t.line, "a section without an end"))
		case t.kind == tokenChar && t.text == "{":
			depth++
		case t.kind == tokenChar && t.text == "}":
			depth--
		}
	}
}

// has panics unless target and version have an instruction.
func (p *parser) has(line int, what string, sm, version int) {
	if p.mod.sm < sm || p.mod.version < version {
		panic(unknownf(line, "%s needs sm_%d and version %d.%d, the module has %s and %d.%d",
			what, sm, version/10, version%10, p.mod.target, p.mod.version/10, p.mod.version%10))
	}
}

func align(n, to uint64) uint64 { return (n + to - 1) &^ (to - 1) }

const maxVariable = 1 << 24

// variable reads declarations in a space, up to the semicolon ("Variables"). k is nil in the scope of the module.
func (p *parser) variable(space string, into map[string]symbol, k *kernel) {
	line := p.peek().line
	to := uint64(0)
	if p.accept(".align") {
		to = p.number()
	}
	t := p.name()
	vec := uint64(1)
	if t.text == ".v2" || t.text == ".v4" {
		vec = uint64(t.text[2] - '0')
		t = p.name()
	}
	typ, ok := ptypes[strings.TrimPrefix(t.text, ".")]
	if !ok || typ.kind == 'p' {
		panic(syntaxf(t.line, "%q is not the type of a variable", t.text))
	}
	elem := uint64(typ.bytes())
	to = max(to, elem*vec)
	if to&(to-1) != 0 || to > 1<<16 {
		panic(syntaxf(line, "alignment %d", to))
	}
	for {
		name := p.name()
		if _, ok := into[name.text]; ok {
			panic(syntaxf(name.line, "%s is declared twice", name.text))
		}
		count, open := p.dimensions(vec)
		if count*elem > maxVariable {
			panic(syntaxf(name.line, "%s is too large", name.text))
		}
		s := symbol{size: count * elem}
		bank := p.place(space, &s, to, open, k, name.line)
		into[name.text] = s
		if p.is("=") {
			if bank == nil {
				panic(syntaxf(name.line, "a variable in %s cannot have a value", space))
			}
			p.next()
			at := s.off
			p.values(bank, &at, s.off+s.size, elem)
		}
		if !p.accept(",") {
			break
		}
	}
	p.expect(";")
}

// dimensions reads [4][8] or [].
func (p *parser) dimensions(count uint64) (n uint64, open bool) {
	for p.accept("[") {
		if p.is("]") && !open {
			open = true
		} else {
			count *= min(p.number(), maxVariable+1)
			count = min(count, maxVariable+1)
		}
		p.expect("]")
	}
	if open {
		return 0, true
	}
	return count, false
}

// place gives a variable its offset. It returns the image that an initialiser goes to, nil if there can be none.
func (p *parser) place(space string, s *symbol, to uint64, open bool, k *kernel, line int) func(at uint64, v byte) {
	if open && (space != ".shared" || k != nil) {
		panic(syntaxf(line, "a variable without a size in %s", space))
	}
	m := p.mod
	switch space {
	case ".const":
		s.space, s.off = Const, align(uint64(len(m.consts)), to)
		m.consts = append(m.consts, make([]byte, s.off+s.size-uint64(len(m.consts)))...)
		if len(m.consts) > 64<<10 {
			panic(syntaxf(line, "more than 64 KiB of constants"))
		}
		return func(at uint64, v byte) { m.consts[at] = v }
	case ".global":
		s.space, s.off = Global, align(uint64(len(m.globals)), to)
		n := s.off + s.size - uint64(len(m.globals))
		if uint64(len(m.globals))+n > maxVariable {
			panic(syntaxf(line, "too many variables in .global"))
		}
		m.globals = append(m.globals, make([]byte, n)...)
		m.globalInit = append(m.globalInit, make([]bool, n)...)
		return func(at uint64, v byte) { m.globals[at], m.globalInit[at] = v, true }
	case ".shared":
		s.space = Shared
		if k == nil { // a kernel takes them in when it mentions them
			s.off = to
			return nil
		}
		s.off = align(uint64(k.StaticShared), to)
		k.StaticShared = uint32(s.off + s.size)
		if k.StaticShared > 48<<10 {
			panic(syntaxf(line, "more than 48 KiB of static shared memory"))
		}
	case ".local":
		s.space, s.off = Local, align(uint64(k.Local), to)
		k.Local = uint32(s.off + s.size)
		if k.Local > 512<<10 {
			panic(syntaxf(line, "more than 512 KiB of local memory"))
		}
	}
	return nil
}

// values reads an initialiser: a number, or nested braces of them.
func (p *parser) values(set func(uint64, byte), at *uint64, end, size uint64) {
	if p.accept("{") {
		for !p.accept("}") {
			p.values(set, at, end, size)
			if !p.is("}") {
				p.expect(",")
			}
		}
		return
	}
	line, v := p.peek().line, p.number()
	if *at+size > end {
		panic(syntaxf(line, "more values than the variable has room for"))
	}
	for i := range size {
		set(*at+i, byte(v>>(8*i)))
	}
	*at += size
}
