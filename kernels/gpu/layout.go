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

// place is where a buffer lies in an allocation.
type place struct{ at, size uint64 }

// plan lays buffers one after the other.
type plan uint64

func (p *plan) add(size uint64) place {
	at := up(uint64(*p), alignment)
	*p = plan(at + size)
	return place{at, size}
}

// layout is where the buffers of a run lie in its allocation: all that a run needs for its openings, so that it depends on nothing
// that the device replaces.
type layout struct {
	chain, keyB, keys, roots           place
	positions, values, collected       place
	trees, digests                     place
	size                               uint64
	digestsOfRound, treeOfRound, tails uint64
}

func layoutOf(n uint64, rounds uint32) (l layout) {
	l.digestsOfRound, l.treeOfRound, l.tails = cuda.DigestsSize(n), cuda.TreeSize(n), cuda.CollectedSize(n)
	var p plan
	l.chain = p.add(cuda.ChainSize)
	l.keyB = p.add(cuda.KeySize)
	l.keys = p.add(cuda.KeysSize(rounds))
	l.roots = p.add(cuda.RootsSize(rounds))
	l.positions = p.add(batch * cuda.PositionSize)
	l.values = p.add(batch * cuda.ValuesSize)
	l.collected = p.add(batch * l.tails)
	l.trees = p.add(l.treeOfRound * uint64(rounds))
	l.digests = p.add(l.digestsOfRound * uint64(rounds))
	l.size = uint64(p)
	return l
}

// shape is what allocations depend on.
type shape struct {
	n      uint64
	rounds uint32
}

func shapeOf(j challenge.Job) shape { return shape{j.Size, j.Rounds} }

// matrixBytes is what one allocation of A or of B holds, at most.
func matrixBytes(n uint64) uint64 { return up(cuda.MatrixSize(n), granule) }

// keptBytes is what one allocation for a run holds, at most.
func (s shape) keptBytes() uint64 { return up(layoutOf(s.n, s.rounds).size, granule) }

// need is what Prepare allocates for the shape.
func (s shape) need() uint64 { return 2*matrixBytes(s.n) + s.keptBytes() }

// ahead is how many rounds are queued before the first of them is done: all of them where they are short, so that the GPU
// never waits for the host; few where a round takes long, so that a cancelled run ends soon.
func ahead(n uint64) int {
	const most = challenge.MaxRounds
	if n <= 8192 {
		return most
	}
	by := n / 8192
	return max(2, int(most/(by*by)))
}
