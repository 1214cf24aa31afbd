package ptx

import (
	"context"
	"fmt"
	"math/bits"
)

// worker executes one block after another.
type worker struct {
	*launched
	warps    []*warp
	shared   cells
	constant cells
	ctaid    [3]uint32
	block    uint32 // its number among all blocks of the memory
	epoch    uint32 // barriers that the block has passed

	recent *allocation
	locked *page

	executed []uint64 // threads, by instruction
	issued   []uint64 // warps
	banks    []bankCount
	reads    [Spaces]uint64 // bytes
	written  [Spaces]uint64
}

// poison is what registers hold that nobody has written.
const poison = 0xdead_beef_dead_beef

func (l *launched) worker() *worker {
	k := l.k
	w := &worker{launched: l, executed: make([]uint64, len(k.code)), issued: make([]uint64, len(k.code)), banks: make([]bankCount, len(k.code))}
	w.shared = newCells(int(l.sharedBytes))
	w.shared.shadow.own = true
	w.shared.shadow.prepare(k.granule[Shared], int(l.sharedBytes))
	w.constant = cells{data: l.mod.consts, init: l.constInit}
	for i := range (l.threads + 31) / 32 {
		p := &warp{worker: w, index: int(i), regs: make([]row, k.regs+1), preds: make([]uint32, k.preds)}
		for lane := range p.regs[0] {
			p.regs[0][lane] = poison
		}
		for n := 1; n < len(p.regs); n *= 2 {
			copy(p.regs[n:], p.regs[:n])
		}
		for r := range p.preds {
			p.preds[r] = poison & 0xffffffff
		}
		p.full = uint32(mask(uint8(min(32, l.threads-32*i))))
		if k.Local > 0 {
			p.local = make([]cells, 32)
			for lane := range p.local {
				p.local[lane] = newCells(int(k.Local))
			}
		}
		w.warps = append(w.warps, p)
	}
	return w
}

// thread is %tid of a thread of the block.
func (l *launched) thread(i int) [3]uint32 {
	n, x, y := uint32(i), l.launch.Block[0], l.launch.Block[1]
	return [3]uint32{n % x, n / x % y, n / x / y}
}

func (l *launched) gridIndex(i uint64) [3]uint32 {
	x, y := uint64(l.launch.Grid[0]), uint64(l.launch.Grid[1])
	return [3]uint32{uint32(i % x), uint32(i / x % y), uint32(i / x / y)}
}

// begin prepares for a block.
func (w *worker) begin(index uint64) {
	w.ctaid = w.gridIndex(index)
	w.block = w.first + uint32(index)
	w.epoch = 0
	clear(w.shared.init)
	clear(w.shared.data)
	for _, p := range w.warps {
		p.alive, p.state, p.steps = p.full, ready, 0
		p.stack = append(p.stack[:0], frame{0, -1, p.full})
		p.sync, p.fullSync, p.pairs = 0, 0, nil
		p.copies = p.copies[:0]
		p.commits = [32]uint32{}
		for l := range p.local {
			clear(p.local[l].init)
		}
		for _, s := range w.k.specials {
			p.special(s)
		}
	}
}

// special fills a special register.
func (w *warp) special(s special) {
	to := &w.regs[s.reg]
	axis := map[byte]int{'x': 0, 'y': 1, 'z': 2}[s.name[len(s.name)-1]]
	for l := range to {
		var v uint32
		switch s.name {
		case "%tid.x", "%tid.y", "%tid.z":
			v = w.thread(w.index<<5 | l)[axis]
		case "%ntid.x", "%ntid.y", "%ntid.z":
			v = w.launch.Block[axis]
		case "%ctaid.x", "%ctaid.y", "%ctaid.z":
			v = w.ctaid[axis]
		case "%nctaid.x", "%nctaid.y", "%nctaid.z":
			v = w.launch.Grid[axis]
		case "%laneid":
			v = uint32(l)
		case "%warpid":
			v = uint32(w.index)
		case "%nwarpid":
			v = uint32(len(w.warps))
		case "%nsmid":
			v = 1
		case "%lanemask_eq":
			v = 1 << l
		case "%lanemask_lt":
			v = 1<<l - 1
		case "%lanemask_le":
			v = 2<<l - 1
		case "%lanemask_gt":
			v = ^(2<<l - 1)
		case "%lanemask_ge":
			v = ^(1<<l - 1)
		case "%dynamic_smem_size":
			v = w.launch.DynamicShared
		case "%total_smem_size":
			v = w.sharedBytes
		}
		to[l] = uint64(v)
	}
}

// slice is how many instructions a warp executes before another has its turn.
const slice = 1 << 13

// do executes a block. It stops early, without a fault, if the launch ends.
func (w *worker) do(ctx context.Context, index uint64) *Fault {
	w.begin(index)
	for {
		running, held := 0, 0
		for _, p := range w.warps {
			if p.state == ready {
				if ctx.Err() != nil || index > w.stop.Load() {
					return nil
				}
				if f := p.run(slice); f != nil {
					return f
				}
			}
			running += int(bit(p.state == ready))
			held += int(bit(p.state == waiting))
		}
		switch {
		case running > 0:
		case held == 0:
			return nil
		default:
			if f := w.release(held); f != nil {
				return f
			}
		}
	}
}

// release lets all warps pass a barrier. Each waits or has left.
func (w *worker) release(held int) *Fault {
	var at *warp
	for _, p := range w.warps {
		if p.state == waiting && (at == nil || p.barrier < at.barrier) {
			at = p
		}
	}
	in := &w.k.code[at.stack[len(at.stack)-1].pc-1]
	for _, p := range w.warps {
		switch {
		case p.state == done:
			return at.fault(in, Divergence, bits.TrailingZeros32(at.full),
				fmt.Sprintf("%d warps wait at a barrier, and thread %v has left", held, w.thread(p.index<<5)))
		case p.barrier != at.barrier:
			return at.fault(in, Divergence, bits.TrailingZeros32(at.full),
				fmt.Sprintf("waits at barrier %d, thread %v at barrier %d", at.barrier, w.thread(p.index<<5), p.barrier))
		}
	}
	if w.epoch++; w.epoch > 0xffff {
		return at.fault(in, LaunchLimit, 0, "more than 65535 barriers")
	}
	for _, p := range w.warps {
		p.state, p.sync, p.fullSync, p.pairs = ready, 0, 0, nil
	}
	return nil
}
