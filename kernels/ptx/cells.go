package ptx

import (
	"encoding/binary"
	"math/bits"
)

// cells are bytes of device, shared or local memory, with what is known of each.
type cells struct {
	data   []byte
	init   []uint64 // a bit for each byte that was written
	shadow shadow
}

func newCells(n int) cells {
	return cells{data: make([]byte, n), init: make([]uint64, (n+63)/64+1)}
}

func (p *cells) setInit(off, n uint64) {
	for i := off; i < off+n; {
		if i&63 == 0 && i+64 <= off+n {
			p.init[i>>6] = ^uint64(0)
			i += 64
			continue
		}
		p.init[i>>6] |= 1 << (i & 63)
		i++
	}
}

// wrote is setInit for an aligned access of up to 16 bytes.
func (p *cells) wrote(off, n uint64) { p.init[off>>6] |= (1<<n - 1) << (off & 63) }

// has says whether n <= 16 bytes, aligned, were all written, and which is the first that was not.
func (p *cells) has(off, n uint64) (uint64, bool) {
	want := uint64(1)<<n - 1
	missing := want &^ (p.init[off>>6] >> (off & 63))
	return uint64(bits.TrailingZeros64(missing)), missing == 0
}

func (p *cells) load(off uint64, size uint32) uint64 {
	switch size {
	case 4:
		return uint64(binary.LittleEndian.Uint32(p.data[off:]))
	case 8:
		return binary.LittleEndian.Uint64(p.data[off:])
	case 2:
		return uint64(binary.LittleEndian.Uint16(p.data[off:]))
	}
	return uint64(p.data[off])
}

func (p *cells) store(off uint64, size uint32, v uint64) {
	switch size {
	case 4:
		binary.LittleEndian.PutUint32(p.data[off:], uint32(v))
	case 8:
		binary.LittleEndian.PutUint64(p.data[off:], v)
	case 2:
		binary.LittleEndian.PutUint16(p.data[off:], uint16(v))
	default:
		p.data[off] = byte(v)
	}
}

// shadow remembers, for each few bytes, who wrote and who read them last.
type shadow struct {
	own    bool // each block finds it empty: records of others are left from before
	shift  uint // log2 of the bytes of a record
	writes []record
	reads  []record
}

// record is an access. One of an earlier launch has a number of a block that no block has now.
type record struct {
	block  uint32 // counted over all launches on a memory, from 1
	clock  uint32 // barriers of the block before it << 16 | bar.warp.sync of the warp since then
	thread uint16 // warp << 5 | lane
	flags  uint16
}

const (
	flagStrong  = 1 << iota // atomic or volatile
	flagPending             // a cp.async that was not waited for
	flagLanes               // several threads of the warp, without order among them
	flagWarps               // several warps
	flagBlocks              // several blocks
)

// prepare makes a shadow of that granularity for so many bytes.
func (s *shadow) prepare(shift uint, n int) {
	if s.writes == nil || s.shift != shift {
		count := (n + 1<<shift - 1) >> shift
		*s = shadow{own: s.own, shift: shift, writes: make([]record, count), reads: make([]record, count)}
	}
}

// unordered says whether nothing makes the access r come before the one that warp w makes now.
func (w *warp) unordered(s *shadow, r *record, me record) bool {
	if r.block != me.block {
		return !s.own && r.block-w.first < w.blocks // else it is of another launch, or none
	}
	if r.flags&(flagPending|flagBlocks) != 0 {
		return true
	}
	if r.clock>>16 < me.clock>>16 {
		return false
	}
	if r.flags&flagWarps != 0 || r.thread>>5 != me.thread>>5 {
		return true
	}
	if r.thread == me.thread && r.flags&flagLanes == 0 {
		return false
	}
	sync := r.clock & 0xffff
	if sync < w.fullSync {
		return false
	}
	return w.pairs == nil || r.flags&flagLanes != 0 || sync >= w.pairs[r.thread&31][me.thread&31]
}

// race notes an access and returns the record of one that it races with, or nil.
func (w *warp) race(s *shadow, off, n uint64, lane int, write, strong bool) *record {
	me := record{block: w.block, clock: w.epoch<<16 | w.sync, thread: uint16(w.index<<5 | lane)}
	if strong {
		me.flags = flagStrong
	}
	for g := off >> s.shift; g <= (off+n-1)>>s.shift; g++ {
		last := &s.writes[g]
		if *last != me && w.unordered(s, last, me) && last.flags&me.flags&flagStrong == 0 {
			return last
		}
		r := &s.reads[g]
		if write {
			if w.unordered(s, r, me) && r.flags&me.flags&flagStrong == 0 {
				return r
			}
			*last = me
			continue
		}
		switch {
		case *r == me:
		case !w.unordered(s, r, me):
			*r = me
		default:
			flags := r.flags & (me.flags | flagLanes | flagWarps | flagBlocks)
			switch {
			case r.block != me.block:
				flags |= flagBlocks
			case r.thread>>5 != me.thread>>5:
				flags |= flagWarps
			case r.thread != me.thread:
				flags |= flagLanes
			}
			*r = me
			r.flags = flags
		}
	}
	return nil
}
