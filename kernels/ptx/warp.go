package ptx

import (
	"fmt"
	"math/bits"
)

type state uint8

const (
	ready state = iota
	waiting
	done
)

// frame is lanes that run together: from pc, until they reach meet, where those below wait for them.
type frame struct {
	pc, meet int32
	mask     uint32
}

// warp is 32 threads of a block. The last frame is the one that runs.
type warp struct {
	*worker
	index int
	state state
	regs  []row
	preds []uint32
	tmp   row
	full  uint32 // the lanes that the block has
	alive uint32 // those that have not left
	stack []frame
	steps uint64

	barrier  uint32
	sync     uint32 // bar.warp.sync since the last barrier of the block
	fullSync uint32 // the last one of all lanes
	pairs    *[32][32]uint32

	copies  []asyncCopy
	commits [32]uint32
	local   []cells
}

// r is the row of an operand.
func (w *warp) r(i int32) *row {
	if i < 0 {
		return &w.consts[^i]
	}
	return &w.regs[i]
}

// run goes on until the warp waits, is done, or has taken so many steps.
func (w *warp) run(steps int) *Fault {
	code := w.k.code
	for ; steps > 0; steps-- {
		top := &w.stack[len(w.stack)-1]
		m := top.mask & w.alive
		if m == 0 || top.pc == top.meet {
			w.stack = w.stack[:len(w.stack)-1]
			if len(w.stack) == 0 {
				w.state = done
				return nil
			}
			continue
		}
		pc := top.pc
		in := &code[pc]
		top.pc++
		lanes := m
		if in.guard >= 0 {
			p := w.preds[in.guard]
			if in.not {
				p = ^p
			}
			m &= p
		}
		w.issued[pc]++
		w.steps++
		if m == 0 {
			continue
		}
		w.executed[pc] += uint64(bits.OnesCount32(m))
		switch in.op {
		case opALU:
			if m == ^uint32(0) {
				in.fn(w.r(in.d), w.r(in.a), w.r(in.b), w.r(in.c))
				continue
			}
			in.fn(&w.tmp, w.r(in.a), w.r(in.b), w.r(in.c))
			w.blend(in.d, m)
		case opBra:
			rest := lanes &^ m
			if rest == 0 {
				top.pc = in.target
				continue
			}
			if in.x.uniform {
				return w.fault(in, Divergence, bits.TrailingZeros32(rest), "bra.uni that some lanes take and some do not")
			}
			next := top.pc
			top.pc = in.meet
			w.stack = append(w.stack, frame{next, in.meet, rest}, frame{in.target, in.meet, m})
			if in.meet < 0 {
				w.stack[len(w.stack)-3].mask = 0
			}
		case opExit:
			w.alive &^= m
		case opBar:
			if f := w.arrive(in, m); f != nil {
				return f
			}
			return nil
		default:
			if f := w.rare(in, m); f != nil {
				w.unlock()
				return f
			}
			w.unlock()
		}
	}
	return nil
}

// blend copies tmp to d where m says so.
func (w *warp) blend(d int32, m uint32) {
	to := w.r(d)
	for ; m != 0; m &= m - 1 {
		l := bits.TrailingZeros32(m)
		to[l] = w.tmp[l]
	}
}

func (w *warp) pred(i int32, not bool) uint32 {
	if not {
		return ^w.preds[i]
	}
	return w.preds[i]
}

func (w *warp) setPred(i int32, v, m uint32) {
	if i >= 0 {
		w.preds[i] = w.preds[i]&^m | v&m
	}
}

// rare executes what is not in run.
func (w *warp) rare(in *instr, m uint32) *Fault {
	x := in.x
	switch in.op {
	case opSetp, opSet:
		t := x.cmp(w.r(in.a), w.r(in.b)) ^ -uint32(x.mode)
		var c uint32
		if x.r >= 0 {
			c = w.pred(x.r, x.notR)
		}
		if in.op == opSet {
			t = x.logic(t, c)
			for l := range w.tmp {
				w.tmp[l] = -uint64(t>>l&1) & mask(x.width)
			}
			w.blend(in.d, m)
			return nil
		}
		w.setPred(x.p, x.logic(t, c), m)
		w.setPred(x.q, x.logic(^t, c), m)
	case opPred:
		var a, b uint32
		if x.r >= 0 {
			a = w.pred(x.r, x.notR)
		}
		if x.s >= 0 {
			b = w.pred(x.s, x.notS)
		}
		w.setPred(x.p, x.logic(a, b), m)
	case opSelp:
		p, a, b, keep := w.pred(x.r, x.notR), w.r(in.a), w.r(in.b), mask(x.width)
		for l := range w.tmp {
			v := b[l]
			if p>>l&1 != 0 {
				v = a[l]
			}
			w.tmp[l] = v & keep
		}
		w.blend(in.d, m)
	case opBfi:
		a, b, c, d := w.r(in.a), w.r(in.b), w.r(in.c), w.r(x.list[0])
		for l := range w.tmp {
			w.tmp[l] = bfi(x.width, a[l], b[l], c[l], d[l])
		}
		w.blend(in.d, m)
	case opCarry:
		d, a, b, c, cc := w.r(in.d), w.r(in.a), w.r(in.b), w.r(in.c), w.r(x.list[0])
		for ; m != 0; m &= m - 1 {
			l := bits.TrailingZeros32(m)
			v, out := x.carry(a[l], b[l], c[l], cc[l])
			d[l] = v
			if x.uniform {
				cc[l] = out
			}
		}
	case opPack:
		w.tmp = row{}
		for i, r := range x.list {
			e := w.r(r)
			for l := range w.tmp {
				w.tmp[l] |= e[l] & mask(x.width) << (uint8(i) * x.width)
			}
		}
		w.blend(in.d, m)
	case opUnpack:
		from := *w.r(in.a)
		for i, r := range x.list {
			for l := range w.tmp {
				w.tmp[l] = from[l] >> (uint8(i) * x.width) & mask(x.width)
			}
			w.blend(r, m)
		}
	case opClock:
		for l := range w.tmp {
			w.tmp[l] = w.steps
		}
		w.blend(in.d, m)
	case opFence:
	case opTrap:
		return w.fault(in, Trap, bits.TrailingZeros32(m), "trap")
	default:
		return w.memory(in, m)
	}
	return nil
}

// memory executes what touches memory, or other lanes.
func (w *warp) memory(in *instr, m uint32) *Fault {
	switch in.op {
	case opLdParam:
		w.loadParam(in, m)
	case opLd:
		return w.load(in, m)
	case opSt:
		return w.store(in, m)
	case opAtom:
		return w.atom(in, m)
	case opAsync:
		return w.async(in, m)
	case opCommit:
		for l := range w.commits {
			w.commits[l] += m >> l & 1
		}
	case opWait:
		w.wait(in, m)
	case opMatrix:
		return w.matrix(in, m)
	case opMMA:
		return w.mma(in, m)
	default:
		return w.exchange(in, m)
	}
	return nil
}

// whole is the fault of an instruction that all 32 lanes have to execute, nil if they do.
func (w *warp) whole(in *instr, m uint32) *Fault {
	if m == ^uint32(0) {
		return nil
	}
	l := bits.TrailingZeros32(m)
	if missing := w.full &^ m; missing != 0 {
		l = bits.TrailingZeros32(missing)
	}
	return w.fault(in, Divergence, l, fmt.Sprintf("%s needs the whole warp, and is executed by the lanes %#x", in.x.name, m))
}

// arrive takes a warp to a barrier of its block, which all of its threads have to reach together ("bar, barrier").
func (w *warp) arrive(in *instr, m uint32) *Fault {
	if m != w.full {
		l := bits.TrailingZeros32(w.full &^ m)
		return w.fault(in, Divergence, l, fmt.Sprintf("%s is executed by the lanes %#x, of %#x", in.x.name, m, w.full))
	}
	id := w.r(in.x.list[0])
	for l := range id {
		if w.full>>l&1 != 0 && (uint32(id[l]) != uint32(id[0]) || uint32(id[l]) > 15) {
			return w.fault(in, Divergence, l, fmt.Sprintf("barrier %d", uint32(id[l])))
		}
	}
	if len(in.x.list) > 1 {
		if n := uint32(w.r(in.x.list[1])[0]); n != w.threads && n != uint32(len(w.warps)*32) {
			f := w.fault(in, LaunchLimit, 0, fmt.Sprintf("a barrier of %d of %d threads is not supported", n, w.threads))
			return f
		}
	}
	w.barrier = uint32(id[0])
	w.state = waiting
	return nil
}

// fault blames a lane of this warp.
func (w *warp) fault(in *instr, kind Kind, lane int, detail string) *Fault {
	return &Fault{Kind: kind, Kernel: w.k.Name, Line: int(in.line), Block: w.ctaid, Thread: w.thread(w.index<<5 | lane), Detail: detail}
}
