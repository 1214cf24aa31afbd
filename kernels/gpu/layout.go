package gpu

import (
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels/cuda"
)

const (
	alignment = 256     // of every buffer
	granule   = 2 << 20 // what drivers allocate in: an allocation holds at most its size rounded up to it
	batch     = 64      // openings that are answered at a time
)

// round up to a multiple of a power of two.
func up(bytes, to uint64) uint64 { return (bytes + to - 1) &^ (to - 1) }

// shape is what allocations depend on.
type shape struct {
	kind   challenge.Kind
	n      uint64
	rounds uint32
}

func shapeOf(j challenge.Job) shape { return shape{j.Kind, j.Size, j.Rounds} }

// place is where a buffer lies in an allocation.
type place struct{ at, size uint64 }

// plan lays buffers one after the other.
type plan uint64

func (p *plan) add(size uint64) place {
	at := up(uint64(*p), alignment)
	*p = plan(at + size)
	return place{at, size}
}

// head is where that lies which a run of any kind keeps.
type head struct {
	chain     place // what round keys derive from
	key       place // the stream key of B, or of the light cache
	keys      place // of all rounds
	roots     place
	positions place // of a batch of openings
}

func (p *plan) head(rounds uint32) head {
	return head{
		chain:     p.add(cuda.ChainSize),
		key:       p.add(cuda.KeySize),
		keys:      p.add(cuda.KeysSize(rounds)),
		roots:     p.add(cuda.RootsSize(rounds)),
		positions: p.add(batch * cuda.PositionSize),
	}
}

// The layouts are where the buffers of a run lie in its allocation: all that a run needs for its openings, so that it depends on nothing
// that the device replaces.

// productLayout is that of matmul.
type productLayout struct {
	head
	values, collected place // of a batch of openings
	trees, digests    place // of all rounds
	size, tails       uint64
}

func productLayoutOf(n uint64, rounds uint32) (l productLayout) {
	l.tails = cuda.CollectedSize(n)
	var p plan
	l.head = p.head(rounds)
	l.values = p.add(batch * cuda.ValuesSize)
	l.collected = p.add(batch * l.tails)
	l.trees = p.add(cuda.TreeSize(n) * uint64(rounds))
	l.digests = p.add(cuda.DigestsSize(n) * uint64(rounds))
	l.size = uint64(p)
	return l
}

// walkLayout is that of memory.
type walkLayout struct {
	head
	cache       place // the light cache
	opened      place // of a batch of openings
	trees       place // of all rounds
	size, opens uint64
}

func walkLayoutOf(n uint64, rounds uint32) (l walkLayout) {
	l.opens = cuda.OpenedWalkSize(n)
	var p plan
	l.head = p.head(rounds)
	l.cache = p.add(cuda.LayerSize)
	l.opened = p.add(batch * l.opens)
	l.trees = p.add(cuda.TreeSize(cuda.WalkLeaves(n)) * uint64(rounds))
	l.size = uint64(p)
	return l
}
