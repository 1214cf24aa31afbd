package ptx

// address decodes [register+offset], [variable+offset] or [number].
func (d *decoder) address(o operand, x *extra) {
	if o.kind != operandAddr {
		panic(syntaxf(o.line, "%s where an address should be", o))
	}
	base := o.elems[0]
	x.off = o.off
	switch base.kind {
	case operandReg:
		if base.typ.kind == 'p' || base.typ.kind == 'f' || base.typ.bits < 32 || base.not {
			panic(syntaxf(o.line, "%s cannot be an address", base))
		}
		x.addr32 = base.typ.bits == 32
		d.in.a = base.reg
	case operandSym:
		if x.space == Generic && base.space != Global || x.space != Generic && base.space != x.space {
			panic(syntaxf(o.line, "%s is not in the space of %s", base, d.t.text))
		}
		d.in.a = base.reg
	case operandImm:
		d.in.a = d.constant(base.imm)
	default:
		panic(syntaxf(o.line, "%s is not declared", base))
	}
}

// order takes the modifiers of "Memory Consistency Model", which do not change what is read: for ld and st .weak, .volatile, or one of
// sems with its scope.
func (d *decoder) order(x *extra, sems ...string) {
	switch {
	case d.take("weak") != "":
	case d.take("volatile") != "":
		x.strong = true
	case d.take(sems...) != "":
		x.strong = true
		d.must("cta", "cluster", "gpu", "sys")
	}
}

func (d *decoder) space(x *extra) {
	x.space = map[string]Space{"": Generic, "global": Global, "shared": Shared, "shared::cta": Shared, "local": Local,
		"const": Const, "param": ParamSpace, "param::entry": ParamSpace}[d.take("global", "shared", "shared::cta", "local", "const", "param", "param::entry")]
}

// hints takes what only concerns caches ("Cache Operators", "Cache Eviction Priority Hints").
func (d *decoder) hints() {
	d.take("ca", "cg", "cs", "lu", "cv", "wb", "wt")
	d.take("nc")
	d.take("L1::evict_normal", "L1::evict_unchanged", "L1::evict_first", "L1::evict_last", "L1::no_allocate")
	d.take("L2::evict_normal", "L2::evict_first", "L2::evict_last")
	d.take("L2::64B", "L2::128B", "L2::256B")
}

func (d *decoder) elements(x *extra) ptype {
	x.vec = 1
	if v := d.take("v2", "v4"); v != "" {
		x.vec = uint32(v[1] - '0')
	}
	t := d.typ("busf", 8)
	x.size, x.signed = t.bytes(), t.signed()
	if x.size*x.vec > 16 {
		d.unknown()
	}
	return t
}

// load is "Data Movement and Conversion Instructions: ld, ld.global.nc, ldu".
func (d *decoder) load() {
	x := d.kind(opLd, ClassLoad)
	if d.base == "ld" {
		d.order(x, "relaxed", "acquire")
	}
	d.space(x)
	if d.base == "ldu" && x.space != Global && x.space != Generic {
		d.unknown()
	}
	d.hints()
	t := d.elements(x)
	d.arity(2)
	x.list = d.vector(d.ops[0], t, true, true)
	if len(x.list) != int(x.vec) {
		panic(syntaxf(d.t.line, "%s into %d registers", d.t.text, len(x.list)))
	}
	x.width = 64
	if o := d.ops[0]; o.kind == operandReg {
		x.width = o.typ.bits
	} else if o.kind == operandVec {
		for i, e := range o.elems {
			if i > 0 && e.kind == operandReg && o.elems[i-1].kind == operandReg && e.typ.bits != o.elems[i-1].typ.bits {
				panic(syntaxf(d.t.line, "%s into registers of several sizes", d.t.text))
			}
			if e.kind == operandReg {
				x.width = e.typ.bits
			}
		}
	}
	if x.space == ParamSpace {
		d.param(x)
		return
	}
	d.address(d.ops[1], x)
}

// param resolves ld.param: the parameters of a kernel are the same for all of its threads.
func (d *decoder) param(x *extra) {
	d.in.op = opLdParam
	o := d.ops[1]
	if o.kind != operandAddr || o.elems[0].kind != operandName || !o.elems[0].param {
		panic(syntaxf(o.line, "%s of something else than a parameter", d.t.text))
	}
	base := o.elems[0]
	if o.off > base.imm || o.off+uint64(x.size*x.vec) > base.imm {
		panic(syntaxf(o.line, "%s beyond the end of %s", d.t.text, base))
	}
	x.off = base.off + o.off
	if x.off%uint64(x.size*x.vec) != 0 {
		panic(syntaxf(o.line, "%s at an offset that is not aligned", d.t.text))
	}
}

// store is "Data Movement and Conversion Instructions: st".
func (d *decoder) store() {
	x := d.kind(opSt, ClassStore)
	d.order(x, "relaxed", "release")
	d.space(x)
	if x.space == Const || x.space == ParamSpace {
		d.unknown()
	}
	d.hints()
	t := d.elements(x)
	d.arity(2)
	d.address(d.ops[0], x)
	x.list = d.vector(d.ops[1], t, false, true)
	if len(x.list) != int(x.vec) {
		panic(syntaxf(d.t.line, "%s of %d registers", d.t.text, len(x.list)))
	}
}

// prefetch has no effect here ("Data Movement and Conversion Instructions: prefetch, prefetchu").
func (d *decoder) prefetch() {
	if d.base == "prefetchu" {
		d.must("L1")
	} else {
		d.take("global", "local")
		d.must("L1", "L2")
	}
	x := d.kind(opFence, ClassLoad)
	x.space = Generic
	d.arity(1)
}

// atom is "Parallel Synchronization and Communication Instructions: atom, red".
func (d *decoder) atom() {
	x := d.kind(opAtom, ClassAtomic)
	if d.base == "atom" {
		d.take("relaxed", "acquire", "release", "acq_rel")
	} else {
		d.take("relaxed", "release")
	}
	d.take("cta", "cluster", "gpu", "sys")
	x.strong = true
	d.space(x)
	if x.space != Global && x.space != Shared && x.space != Generic {
		d.unknown()
	}
	op := d.must("add", "min", "max", "inc", "dec", "and", "or", "xor", "exch", "cas")
	t := d.typ("bus", 32)
	x.atomic = atomics(op, t)
	if x.atomic == nil {
		d.unknown()
	}
	x.size, x.vec, x.width = t.bytes(), 1, t.bits
	ops := d.ops
	d.in.d = d.scratch()
	if d.base == "atom" {
		if len(ops) == 0 {
			d.arity(3)
		}
		d.in.d = d.dst(ops[0], t)
		ops = ops[1:]
	} else if op == "exch" || op == "cas" {
		d.unknown()
	}
	want := 2
	if op == "cas" {
		want = 3
	}
	if len(ops) != want {
		panic(syntaxf(d.t.line, "%s with %d operands", d.t.text, len(d.ops)))
	}
	d.address(ops[0], x)
	d.in.b, d.in.c = d.src(ops[1], t), d.constant(0)
	if op == "cas" {
		d.in.c = d.src(ops[2], t)
	}
}

// atomics is what an atomic operation stores, of what was there and its operands; nil if there is none of that type.
func atomics(op string, t ptype) func(old, b, c uint64) uint64 {
	m := mask(t.bits)
	bitOp := t.kind == 'b'
	if want := op == "and" || op == "or" || op == "xor" || op == "exch" || op == "cas"; want != bitOp {
		return nil
	}
	if (op == "inc" || op == "dec") && t != (ptype{'u', 32}) || op == "add" && t == (ptype{'s', 64}) {
		return nil
	}
	less := func(a, b uint64) bool { return a&m < b&m }
	if t.signed() {
		less = func(a, b uint64) bool { return int64(extend(a, t.bits, true, 64)) < int64(extend(b, t.bits, true, 64)) }
	}
	return map[string]func(old, b, c uint64) uint64{
		"add": func(old, b, _ uint64) uint64 { return (old + b) & m },
		"and": func(old, b, _ uint64) uint64 { return old & b & m },
		"or":  func(old, b, _ uint64) uint64 { return (old | b) & m },
		"xor": func(old, b, _ uint64) uint64 { return (old ^ b) & m },
		"min": func(old, b, _ uint64) uint64 {
			if less(b, old) {
				return b & m
			}
			return old
		},
		"max": func(old, b, _ uint64) uint64 {
			if less(old, b) {
				return b & m
			}
			return old
		},
		"exch": func(_, b, _ uint64) uint64 { return b & m },
		"cas": func(old, b, c uint64) uint64 {
			if old == b&m {
				return c & m
			}
			return old
		},
		"inc": func(old, b, _ uint64) uint64 {
			if old >= b&m {
				return 0
			}
			return old + 1
		},
		"dec": func(old, b, _ uint64) uint64 {
			if old == 0 || old > b&m {
				return b & m
			}
			return old - 1
		},
	}[op]
}

// async is "Data Movement and Conversion Instructions: cp.async, cp.async.commit_group, cp.async.wait_group, cp.async.wait_all". wait_all
// makes a group of what has none, and waits for all groups.
func (d *decoder) async() {
	d.must("async")
	switch d.take("commit_group", "wait_group", "wait_all") {
	case "commit_group":
		d.kind(opCommit, ClassAsync)
		d.arity(0)
		return
	case "wait_group":
		x := d.kind(opWait, ClassAsync)
		d.arity(1)
		if d.ops[0].kind != operandImm || d.ops[0].imm > 1<<20 {
			panic(syntaxf(d.t.line, "%s takes a number", d.t.text))
		}
		x.count = uint32(d.ops[0].imm)
		return
	case "wait_all":
		d.kind(opWait, ClassAsync).uniform = true // also what no group has yet
		d.arity(0)
		return
	}
	x := d.kind(opAsync, ClassAsync)
	mode := d.must("ca", "cg")
	d.must("shared", "shared::cta")
	d.must("global")
	d.take("L2::64B", "L2::128B", "L2::256B")
	x.space, x.vec = Shared, 1
	if len(d.ops) != 3 && len(d.ops) != 4 {
		d.arity(3)
	}
	size := d.ops[2]
	if size.kind != operandImm || size.imm != 16 && (mode == "cg" || size.imm != 4 && size.imm != 8) {
		panic(unknownf(d.t.line, "%s of %s bytes", d.t.text, size))
	}
	x.size = uint32(size.imm)
	d.address(d.ops[0], x)
	// The source is an address of its own.
	from := &extra{space: Global}
	to := d.in.a
	d.address(d.ops[1], from)
	d.in.b, d.in.a = d.in.a, to
	if len(d.ops) == 4 { // how many bytes are read: the rest becomes zero
		x.list = []int32{d.src(d.ops[3], ptype{'u', 32})}
	}
	x.from = from.off
}
