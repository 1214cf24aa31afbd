package ptx

import (
	"slices"
	"strings"
)

// entry reads a kernel with its parameters and performance directives.
func (p *parser) entry() {
	t := p.name()
	if slices.ContainsFunc(p.mod.kernels, func(k *kernel) bool { return k.Name == t.text }) {
		panic(syntaxf(t.line, "%s is declared twice", t.text))
	}
	k := &kernel{KernelInfo: KernelInfo{Name: t.text, SharedAlign: 1}}
	if p.accept("(") {
		for !p.accept(")") {
			p.param(k)
			if !p.is(")") {
				p.expect(",")
			}
		}
	}
	for !p.is("{") {
		switch t := p.next(); t.text {
		case ".maxntid", ".reqntid":
			dim := [3]uint32{1, 1, 1}
			for i := range dim {
				dim[i] = min(p.number32(), 4096)
				if !p.accept(",") {
					break
				}
			}
			k.MaxThreads = dim[0] * dim[1] * dim[2]
			if t.text == ".reqntid" {
				k.ReqBlock = dim
			}
		case ".minnctapersm":
			k.MinBlocks = p.number32()
		case ".maxnreg", ".maxnctapersm":
			p.number()
		case ".pragma":
			p.next()
			p.expect(";")
		default:
			panic(syntaxf(t.line, "%q is not a directive of an entry", t.text))
		}
	}
	p.mod.kernels = append(p.mod.kernels, k)
	newBody(p, k).read()
}

func (p *parser) param(k *kernel) {
	p.expect(".param")
	to := uint64(0)
	for {
		t := p.name()
		switch t.text {
		case ".align":
			to = p.number()
			continue
		case ".ptr", ".global", ".const", ".shared", ".local":
			continue // what a pointer points to: ".param .u64 .ptr .global .align 16 p"
		}
		typ, ok := ptypes[strings.TrimPrefix(t.text, ".")]
		if !ok || typ.kind == 'p' {
			panic(syntaxf(t.line, "%q is not the type of a parameter", t.text))
		}
		pointee := false
		for p.is(".ptr") || p.is(".global") || p.is(".const") || p.is(".shared") || p.is(".local") || p.is(".align") {
			if p.next().text == ".align" {
				p.number()
			}
			pointee = true
		}
		name := p.name()
		count, open := p.dimensions(1)
		size := count * uint64(typ.bytes())
		if pointee {
			to = 0
		}
		to = max(to, uint64(typ.bytes()))
		if open || size == 0 || size > 4352 || to&(to-1) != 0 || to > 128 {
			panic(syntaxf(name.line, "the size or alignment of parameter %s", name.text))
		}
		off := align(uint64(k.ParamBytes), to)
		k.ParamBytes = uint32(off + size)
		if k.ParamBytes > 4352 {
			panic(syntaxf(name.line, "more than 4352 bytes of parameters"))
		}
		k.Params = append(k.Params, Param{Name: name.text, Size: uint32(size), Align: uint32(to), Offset: uint32(off)})
		return
	}
}
