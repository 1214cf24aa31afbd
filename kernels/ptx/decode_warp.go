package ptx

import "slices"

// shuffle is "Data Movement and Conversion Instructions: shfl.sync": d|p, a, b, c, membermask.
func (d *decoder) shuffle() {
	d.must("sync")
	x := d.kind(opShfl, ClassWarp)
	x.mode = uint8(slices.Index(shuffleModes, d.must(shuffleModes...)))
	t := d.typ("b", 32)
	if t.bits != 32 {
		d.unknown()
	}
	d.arity(5)
	to := d.ops[0]
	if to.kind == operandPair {
		if to.elems[1].kind != operandSink {
			x.p = d.predicate(to.elems[1])
		}
		to = to.elems[0]
	}
	d.in.d, d.in.a, d.in.b, d.in.c = d.dst(to, t), d.src(d.ops[1], t), d.src(d.ops[2], t), d.src(d.ops[3], t)
	x.list = []int32{d.src(d.ops[4], t)}
}

var shuffleModes = []string{"up", "down", "bfly", "idx"}

// vote is "Parallel Synchronization and Communication Instructions: vote.sync": d, {!}a, membermask.
func (d *decoder) vote() {
	d.must("sync")
	x := d.kind(opVote, ClassWarp)
	x.mode = uint8(slices.Index(voteModes, d.must(voteModes...)))
	d.arity(3)
	if voteModes[x.mode] == "ballot" {
		d.must("b32")
		d.in.d = d.dst(d.ops[0], ptype{'b', 32})
	} else {
		d.must("pred")
		x.p = d.predicate(d.ops[0])
	}
	if a := d.ops[1]; a.kind == operandImm {
		x.count = -uint32(a.imm & 1) // what all lanes have, x.r being absent
	} else {
		x.r, x.notR = d.source(a)
	}
	x.list = []int32{d.src(d.ops[2], ptype{'b', 32})}
}

var voteModes = []string{"all", "any", "uni", "ballot"}

// match is "Parallel Synchronization and Communication Instructions: match.sync": d|p, a, membermask.
func (d *decoder) match() {
	all := d.must("any", "all") == "all"
	d.must("sync")
	t := d.typ("b", 32)
	x := d.kind(opMatch, ClassWarp)
	d.arity(3)
	to := d.ops[0]
	if to.kind == operandPair && all {
		if to.elems[1].kind != operandSink {
			x.p = d.predicate(to.elems[1])
		}
		to = to.elems[0]
	}
	x.mode, x.width = uint8(bit(all)), t.bits
	d.in.d, d.in.a = d.dst(to, ptype{'b', 32}), d.src(d.ops[1], t)
	x.list = []int32{d.src(d.ops[2], ptype{'b', 32})}
}

// redux is "Parallel Synchronization and Communication Instructions: redux.sync": d, a, membermask.
func (d *decoder) redux() {
	d.must("sync")
	x := d.kind(opRedux, ClassWarp)
	op := d.must("add", "min", "max", "and", "or", "xor")
	t := d.typ("bus", 32)
	if bits := op == "and" || op == "or" || op == "xor"; t.bits != 32 || bits != (t.kind == 'b') {
		d.unknown()
	}
	d.arity(3)
	x.atomic = atomics(op, t)
	d.in.d, d.in.a = d.dst(d.ops[0], t), d.src(d.ops[1], t)
	x.list = []int32{d.src(d.ops[2], ptype{'b', 32})}
}

// activeMask is "Parallel Synchronization and Communication Instructions: activemask".
func (d *decoder) activeMask() {
	d.must("b32")
	d.kind(opActive, ClassWarp)
	d.arity(1)
	d.in.d = d.dst(d.ops[0], ptype{'b', 32})
}

// barrier is "Parallel Synchronization and Communication Instructions: bar, barrier, bar.warp.sync", with .sync and for all threads of a
// block. That threads which left need not arrive is not used: a barrier that not all threads reach is a fault.
func (d *decoder) barrier() {
	t := ptype{'b', 32}
	if d.base == "bar" && d.take("warp") != "" {
		d.must("sync")
		x := d.kind(opBarWarp, ClassBarrier)
		d.arity(1)
		x.list = []int32{d.src(d.ops[0], t)}
		return
	}
	d.take("cta")
	d.must("sync")
	d.take("aligned")
	x := d.kind(opBar, ClassBarrier)
	if len(d.ops) != 1 && len(d.ops) != 2 {
		d.arity(1)
	}
	for _, o := range d.ops {
		x.list = append(x.list, d.src(o, t))
	}
}

// fence is "Parallel Synchronization and Communication Instructions: membar, fence". Memory is seen by all at once here, so that they order nothing; and they do not make ordered what
// the checks for races hold to be unordered.
func (d *decoder) fence() {
	d.kind(opFence, ClassBarrier)
	d.arity(0)
	if d.base == "membar" {
		d.must("cta", "gl", "sys")
		return
	}
	d.take("sc", "acq_rel")
	d.must("cta", "gpu", "sys")
}

// mma has the forms that multiply s8 matrices, of "Multiply-and-Accumulate Instruction: mma".
func (d *decoder) mma() {
	d.must("sync")
	d.must("aligned")
	x := d.kind(opMMA, ClassMMA)
	x.mma = mmaShapes[d.must("m8n8k16", "m16n8k16", "m16n8k32")]
	d.must("row")
	d.must("col")
	sat := d.take("satfinite") != ""
	d.must("s32")
	d.must("s8")
	d.must("s8")
	d.must("s32")
	x.mode = uint8(bit(sat))
	d.arity(4)
	t := ptype{'b', 32}
	x.list = d.vector(d.ops[0], t, true, false)
	x.a, x.b, x.c = d.vector(d.ops[1], t, false, false), d.vector(d.ops[2], t, false, false), d.vector(d.ops[3], t, false, false)
	if len(x.list) != x.mma.accs || len(x.a) != x.mma.as || len(x.b) != x.mma.bs || len(x.c) != x.mma.accs {
		panic(syntaxf(d.t.line, "%s with %d, %d, %d and %d registers", d.t.text, len(x.list), len(x.a), len(x.b), len(x.c)))
	}
}

// matrix has the 8x8 forms of "Warp-level matrix load instruction: ldmatrix".
func (d *decoder) matrix() {
	d.must("sync")
	d.must("aligned")
	d.must("m8n8")
	x := d.kind(opMatrix, ClassMatrix)
	n := int(d.must("x1", "x2", "x4")[1] - '0')
	x.trans = d.take("trans") != ""
	x.space = d.sharedOrGeneric()
	d.must("b16")
	d.arity(2)
	x.list = d.vector(d.ops[0], ptype{'b', 32}, true, false)
	if len(x.list) != n {
		panic(syntaxf(d.t.line, "%s into %d registers", d.t.text, len(x.list)))
	}
	x.size, x.vec = 16, 1
	x.uniform = d.mod.sm <= 75 // all lanes need a valid address
	d.address(d.ops[1], x)
}

func (d *decoder) sharedOrGeneric() Space {
	if d.take("shared", "shared::cta") != "" {
		return Shared
	}
	return Generic
}
