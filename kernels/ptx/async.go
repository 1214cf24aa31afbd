package ptx

import (
	"fmt"
	"math/bits"
)

// asyncCopy is a cp.async that its thread has not waited for. It read its source when it was issued; it writes when it is waited for.
type asyncCopy struct {
	lane  uint8
	size  uint8
	group uint32 // the number of the thread's commits before it
	off   uint32
	data  [16]byte
}

// async is "Data Movement and Conversion Instructions: cp.async": it issues copies. Their destination may not be touched by anybody, but through a wait and then a barrier.
func (w *warp) async(in *instr, m uint32) *Fault {
	x := in.x
	to, from := *w.r(in.a), *w.r(in.b)
	w.count(in, x, &to, m)
	n := uint64(x.size)
	for ; m != 0; m &= m - 1 {
		l := bits.TrailingZeros32(m)
		c := asyncCopy{lane: uint8(l), size: uint8(n), group: w.commits[l]}
		read := n
		if len(x.list) > 0 {
			read = uint64(uint32(w.r(x.list[0])[l]))
			if read > n {
				return w.fault(in, OutOfBounds, l, fmt.Sprintf("%s reads %d of %d bytes", x.name, read, n))
			}
		}
		if f := w.fetch(in, &c, from[l]+x.from, read, l); f != nil {
			return f
		}
		cells, off, f := w.resolve(in, Shared, x.addr(to[l]), n, l)
		if f != nil {
			return f
		}
		c.off = uint32(off)
		if w.checks&CheckRace != 0 {
			if f := w.check(in, cells, off, n, l, true, false); f != nil {
				return f
			}
			s := &cells.shadow
			for g := off >> s.shift; g <= (off+n-1)>>s.shift; g++ {
				s.writes[g].flags |= flagPending
			}
		}
		w.copies = append(w.copies, c)
	}
	return nil
}

// fetch reads the source of a copy, of which the rest is zeros.
func (w *warp) fetch(in *instr, c *asyncCopy, addr, read uint64, lane int) *Fault {
	n := uint64(c.size)
	if addr%n != 0 {
		return w.fault(in, Misaligned, lane, fmt.Sprintf("%d bytes at %#x of global", n, addr))
	}
	// In pieces that are aligned: all of it at once, but for a partial copy.
	for at := uint64(0); at < read; {
		size := n
		for at+size > read || at%size != 0 {
			size /= 2
		}
		cells, off, f := w.resolve(in, Global, addr+at, size, lane)
		if f == nil {
			f = w.check(in, cells, off, size, lane, false, false)
		}
		if f != nil {
			return f
		}
		copy(c.data[at:at+size], cells.data[off:])
		at += size
	}
	return nil
}

// wait finishes the copies of all but the last groups of each thread ("cp.async.wait_group / cp.async.wait_all").
func (w *warp) wait(in *instr, m uint32) {
	x := in.x
	s := &w.shared.shadow
	kept := w.copies[:0]
	for i := range w.copies {
		c := &w.copies[i]
		wanted := m>>c.lane&1 != 0 && (x.uniform || uint64(c.group)+uint64(x.count) < uint64(w.commits[c.lane]))
		if !wanted {
			kept = append(kept, *c)
			continue
		}
		off, n := uint64(c.off), uint64(c.size)
		copy(w.shared.data[off:off+n], c.data[:n])
		w.shared.wrote(off, n)
		if w.checks&CheckRace != 0 {
			r := record{block: w.block, clock: w.epoch<<16 | w.sync, thread: uint16(w.index<<5) | uint16(c.lane)}
			for g := off >> s.shift; g <= (off+n-1)>>s.shift; g++ {
				s.writes[g] = r
			}
		}
	}
	w.copies = kept
}
