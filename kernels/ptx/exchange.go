package ptx

import (
	"fmt"
	"math/bits"
)

// members checks the masks of an instruction among lanes: each lane is in its own, all that a mask names execute the instruction, and
// they name the same mask. Several groups of lanes, each with its mask, may execute it together.
func (w *warp) members(in *instr, m uint32) *Fault {
	masks := w.r(in.x.list[0])
	for rest := m; rest != 0; {
		l := bits.TrailingZeros32(rest)
		mine := uint32(masks[l])
		if mine>>l&1 == 0 {
			return w.fault(in, Divergence, l, fmt.Sprintf("%s by a lane that is not in its mask %#x", in.x.name, mine))
		}
		// Lanes that left do not count, nor do those that the block does not have.
		if missing := mine & w.alive &^ m; missing != 0 {
			return w.fault(in, Divergence, bits.TrailingZeros32(missing), fmt.Sprintf("%s waits for lanes %#x, of which only %#x execute it", in.x.name, mine, m))
		}
		for others := mine & m; others != 0; others &= others - 1 {
			o := bits.TrailingZeros32(others)
			if theirs := uint32(masks[o]); theirs != mine {
				return w.fault(in, Divergence, o, fmt.Sprintf("%s with mask %#x, where lane %d names it in %#x", in.x.name, theirs, l, mine))
			}
		}
		rest &^= mine
	}
	return nil
}

// exchange executes what passes values between lanes ("Data Movement and Conversion Instructions: shfl.sync" and "Parallel Synchronization
// and Communication Instructions: vote.sync, match.sync, activemask, redux.sync, bar.warp.sync").
func (w *warp) exchange(in *instr, m uint32) *Fault {
	x := in.x
	if in.op == opActive {
		for l := range w.tmp {
			w.tmp[l] = uint64(m)
		}
		w.blend(in.d, m)
		return nil
	}
	if f := w.members(in, m); f != nil {
		return f
	}
	masks := w.r(x.list[0])
	switch in.op {
	case opShfl:
		return w.shuffle(in, m)
	case opBarWarp:
		return w.syncWarp(in, m)
	case opVote:
		a := x.count
		if x.r >= 0 {
			a = w.pred(x.r, x.notR)
		}
		var p uint32
		for rest := m; rest != 0; rest &= rest - 1 {
			l := bits.TrailingZeros32(rest)
			all := uint32(masks[l]) & m
			yes := a & all
			w.tmp[l] = uint64(yes)
			p |= bit(x.mode == 0 && yes == all || x.mode == 1 && yes != 0 || x.mode == 2 && (yes == all || yes == 0)) << l
		}
		if x.mode == 3 {
			w.blend(in.d, m)
		} else {
			w.setPred(x.p, p, m)
		}
	case opMatch:
		a := w.r(in.a)
		var p uint32
		for rest := m; rest != 0; rest &= rest - 1 {
			l := bits.TrailingZeros32(rest)
			all := uint32(masks[l]) & m
			var same uint32
			for o := range a {
				same |= bit((a[o]^a[l])&mask(x.width) == 0) << o
			}
			same &= all
			if x.mode == 1 && same != all {
				same = 0
			}
			w.tmp[l] = uint64(same)
			p |= bit(same != 0) << l
		}
		w.blend(in.d, m)
		w.setPred(x.p, p, m)
	case opRedux:
		a := w.r(in.a)
		for rest := m; rest != 0; rest &= rest - 1 {
			l := bits.TrailingZeros32(rest)
			all := uint32(masks[l]) & m
			v := a[bits.TrailingZeros32(all)] & mask(32)
			for others := all & (all - 1); others != 0; others &= others - 1 {
				v = x.atomic(v, a[bits.TrailingZeros32(others)], 0)
			}
			w.tmp[l] = v
		}
		w.blend(in.d, m)
	}
	return nil
}

// shuffle is "Data Movement and Conversion Instructions: shfl.sync". What a lane has that is not in the mask, or does not execute the
// instruction, is undefined there.
func (w *warp) shuffle(in *instr, m uint32) *Fault {
	x := in.x
	a, bs, cs, masks := w.r(in.a), w.r(in.b), w.r(in.c), w.r(x.list[0])
	var p uint32
	for rest := m; rest != 0; rest &= rest - 1 {
		l := bits.TrailingZeros32(rest)
		lane, b, c := int(l), int(bs[l]&31), int(cs[l])
		seg, clamp := c>>8&31, c&31
		maxLane := lane&seg | clamp&^seg
		minLane := lane & seg
		var j int
		var ok bool
		switch shuffleModes[x.mode] {
		case "up":
			j = lane - b
			ok = j >= maxLane
		case "down":
			j = lane + b
			ok = j <= maxLane
		case "bfly":
			j = lane ^ b
			ok = j <= maxLane
		default:
			j = minLane | b&^seg
			ok = j <= maxLane
		}
		if !ok {
			j = lane
		}
		if m>>j&1 == 0 {
			return w.fault(in, Divergence, l, fmt.Sprintf("%s from lane %d, which does not execute it", x.name, j))
		}
		if uint32(masks[l])>>j&1 == 0 {
			return w.fault(in, Divergence, l, fmt.Sprintf("%s from lane %d, which is not in its mask %#x", x.name, j, uint32(masks[l])))
		}
		w.tmp[l] = a[j] & mask(32)
		p |= bit(ok) << l
	}
	w.blend(in.d, m)
	w.setPred(x.p, p, m)
	return nil
}

// syncWarp orders what the lanes of a mask did before with what they do after.
func (w *warp) syncWarp(in *instr, m uint32) *Fault {
	if w.sync++; w.sync > 0xffff {
		return w.fault(in, LaunchLimit, bits.TrailingZeros32(m), "more than 65535 bar.warp.sync between two barriers")
	}
	masks := w.r(in.x.list[0])
	if first := uint32(masks[bits.TrailingZeros32(m)]); first&w.alive == w.alive {
		w.fullSync = w.sync
		return nil
	}
	if w.pairs == nil {
		w.pairs = new([32][32]uint32)
	}
	for l := range masks {
		for o := range masks {
			if m>>l&1 != 0 && uint32(masks[l])&m>>o&1 != 0 {
				w.pairs[l][o] = w.sync
			}
		}
	}
	return nil
}
