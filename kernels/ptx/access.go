package ptx

import (
	"fmt"
	"math/bits"
)

var spaceNames = [Spaces]string{"global", "shared", "local", "const", "param"}

// resolve finds the bytes of an access of n bytes, n being a power of two, and takes the lock of their page.
func (w *warp) resolve(in *instr, space Space, addr, n uint64, lane int) (*cells, uint64, *Fault) {
	if space == Generic {
		switch { // "Generic Addressing"
		case addr-sharedWindow < windowSize:
			space, addr = Shared, addr-sharedWindow
		case addr-constWindow < windowSize:
			space, addr = Const, addr-constWindow
		case addr-localWindow < windowSize:
			space, addr = Local, addr-localWindow
		default:
			space = Global
		}
	}
	if addr&(n-1) != 0 {
		return nil, 0, w.fault(in, Misaligned, lane, fmt.Sprintf("%d bytes at %#x of %s", n, addr, spaceNames[space]))
	}
	if in.op == opSt || in.op == opAsync && space == Shared {
		w.written[space] += n
	} else {
		w.reads[space] += n
		if in.op == opAtom {
			w.written[space] += n
		}
	}
	var c *cells
	switch space {
	case Global:
		a := w.recent
		if a == nil || addr-a.base >= a.size || n > a.size-(addr-a.base) {
			var kind Kind
			var err error
			if a, kind, err = w.mem.find(addr, n); err != nil {
				return nil, 0, w.fault(in, kind, lane, err.Error())
			}
			w.recent = a
		}
		off := addr - a.base
		p := a.page(off >> pageShift)
		if p != w.locked {
			w.unlock()
			p.mu.Lock()
			w.locked = p
		}
		return &p.cells, off & (pageSize - 1), nil
	case Shared:
		c = &w.shared
	case Const:
		c = &w.constant
	case Local:
		c = &w.local[lane]
	}
	if addr > uint64(len(c.data)) || n > uint64(len(c.data))-addr {
		return nil, 0, w.fault(in, OutOfBounds, lane, fmt.Sprintf("%d bytes at %#x of %s, which has %d", n, addr, spaceNames[space], len(c.data)))
	}
	return c, addr, nil
}

func (w *worker) unlock() {
	if w.locked != nil {
		w.locked.mu.Unlock()
		w.locked = nil
	}
}

// check looks for reads of what nobody wrote, and for races.
func (w *warp) check(in *instr, c *cells, off, n uint64, lane int, write, strong bool) *Fault {
	if w.checks&CheckInit != 0 && !write {
		if i, ok := c.has(off, n); !ok {
			what := "reads bytes that nobody wrote"
			if c == &w.shared && w.checks&CheckRace != 0 && c.shadow.writes[(off+i)>>c.shadow.shift].pending(w.block) {
				return w.fault(in, Race, lane, fmt.Sprintf("%s reads %#x of shared before the cp.async to it was waited for", in.x.name, off+i))
			}
			return w.fault(in, Uninitialised, lane, fmt.Sprintf("%s %s: %d at offset %#x of %s", in.x.name, what, n, off, w.where(c)))
		}
	}
	if c == &w.shared {
		if w.checks&CheckRace == 0 {
			return nil
		}
	} else {
		if w.checks&CheckGlobalRace == 0 || w.locked == nil || c != &w.locked.cells {
			return nil
		}
		c.shadow.prepare(w.k.granule[Global], pageSize)
	}
	r := w.race(&c.shadow, off, n, lane, write, strong)
	if r == nil {
		return nil
	}
	with := fmt.Sprintf("thread %v", w.thread(int(r.thread)))
	if r.block != w.block {
		with = fmt.Sprintf("block %v, %s", w.gridIndex(uint64(r.block-w.first)), with)
	}
	how := "what it did is not ordered before this"
	if r.flags&flagPending != 0 {
		how = "its cp.async was not waited for"
	}
	return w.fault(in, Race, lane, fmt.Sprintf("%s at offset %#x of %s, with %s: %s", in.x.name, off, w.where(c), with, how))
}

func (r *record) pending(block uint32) bool { return r.block == block && r.flags&flagPending != 0 }

func (w *warp) where(c *cells) string {
	switch c {
	case &w.shared:
		return "shared"
	case &w.constant:
		return "const"
	}
	if w.locked != nil && c == &w.locked.cells {
		return "a page of global"
	}
	return "local"
}

// addr is the address that a lane has in a row.
func (x *extra) addr(base uint64) uint64 {
	if x.addr32 {
		return uint64(uint32(base + x.off))
	}
	return base + x.off
}

func (w *warp) load(in *instr, m uint32) *Fault {
	x, base := in.x, w.r(in.a)
	n := uint64(x.size * x.vec)
	w.count(in, x, base, m)
	if x.space == Generic || len(x.list) > 1 {
		b := *base // which may be one of the registers that are written
		base = &b
	}
	for ; m != 0; m &= m - 1 {
		l := bits.TrailingZeros32(m)
		c, off, f := w.resolve(in, x.space, x.addr(base[l]), n, l)
		if f != nil {
			return f
		}
		if f := w.check(in, c, off, n, l, false, x.strong); f != nil {
			return f
		}
		for i, d := range x.list {
			v := c.load(off+uint64(i)*uint64(x.size), x.size)
			if x.signed {
				v = extend(v, uint8(8*x.size), true, x.width)
			}
			w.regs[d][l] = v
		}
	}
	return nil
}

func (w *warp) store(in *instr, m uint32) *Fault {
	x, base := in.x, w.r(in.a)
	n := uint64(x.size * x.vec)
	w.count(in, x, base, m)
	for ; m != 0; m &= m - 1 {
		l := bits.TrailingZeros32(m)
		c, off, f := w.resolve(in, x.space, x.addr(base[l]), n, l)
		if f == nil && c == &w.constant {
			f = w.fault(in, OutOfBounds, l, "a store to constant memory")
		}
		if f == nil {
			f = w.check(in, c, off, n, l, true, x.strong)
		}
		if f != nil {
			return f
		}
		for i, s := range x.list {
			c.store(off+uint64(i)*uint64(x.size), x.size, w.r(s)[l])
		}
		c.wrote(off, n)
	}
	return nil
}

// atom is atom and red: lane after lane.
func (w *warp) atom(in *instr, m uint32) *Fault {
	x, base := in.x, w.r(in.a)
	b, c := w.r(in.b), w.r(in.c)
	for ; m != 0; m &= m - 1 {
		l := bits.TrailingZeros32(m)
		p, off, f := w.resolve(in, x.space, x.addr(base[l]), uint64(x.size), l)
		if f == nil && p != &w.shared && (w.locked == nil || p != &w.locked.cells) {
			f = w.fault(in, OutOfBounds, l, "an atomic operation on constant or local memory")
		}
		if f == nil && w.checks&CheckInit != 0 {
			if _, ok := p.has(off, uint64(x.size)); !ok {
				f = w.fault(in, Uninitialised, l, fmt.Sprintf("%s on bytes that nobody wrote", x.name))
			}
		}
		if f == nil {
			f = w.check(in, p, off, uint64(x.size), l, true, true)
		}
		if f != nil {
			return f
		}
		old := p.load(off, x.size)
		p.store(off, x.size, x.atomic(old, b[l], c[l]))
		p.wrote(off, uint64(x.size))
		w.regs[in.d][l] = old
	}
	return nil
}

// loadParam is ld.param: the same for all lanes.
func (w *warp) loadParam(in *instr, m uint32) {
	x := in.x
	p := cells{data: w.launch.Params}
	w.reads[ParamSpace] += uint64(x.size*x.vec) * uint64(bits.OnesCount32(m))
	for i, d := range x.list {
		v := p.load(x.off+uint64(i)*uint64(x.size), x.size)
		if x.signed {
			v = extend(v, uint8(8*x.size), true, x.width)
		}
		to := &w.regs[d]
		for m := m; m != 0; m &= m - 1 {
			to[bits.TrailingZeros32(m)] = v
		}
	}
}
