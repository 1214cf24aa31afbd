package cpu

import (
	"context"
	"sync"
	"sync/atomic"

	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/kernels/cpu/internal/tile"
)

// matrix is B, packed: panel p holds columns 64 p .. 64 p + 63, steps in order, so a chunk of the inner dimension is contiguous.
type matrix struct {
	key    philox.Key
	n      int
	packed []byte  // n^2
	start  []int32 // n: what the sums of each column start with
}

func newMatrix(n int) *matrix {
	return &matrix{n: n, packed: make([]byte, n*n), start: make([]int32, n)}
}

func matrixBytes(n uint64) uint64 { return n*n + 4*n }

// derive fills the matrix from its stream, on all cores.
func (m *matrix) derive(ctx context.Context, d *Device, key philox.Key) error {
	m.key = key
	s := tile.NewStream(key)
	return parallel(ctx, d.info.Cores, m.n/tile.Panel, func(worker, p int) {
		derivePanel(d.kernel, m.panel(p), m.start[p*tile.Panel:], s, p, m.n, d.workers[worker].tile)
	})
}

// panel is panel p of the matrix.
func (m *matrix) panel(p int) []byte { return m.packed[p*tile.Panel*m.n:][:tile.Panel*m.n] }

// derivePanel generates panel p of the B of size n, and its start values.
func derivePanel(k *tile.Kernel, panel []byte, start []int32, s *tile.Stream, p, n int, scratch []int32) {
	k.Panel(panel, s, uint32(p*tile.Panel), 0, n/philox.VectorSize)
	k.Start(start, panel, scratch)
}

// parallel runs f for 0 .. count-1 on at most cores goroutines, one of which is the caller's, and waits for all of them.
// The numbers are handed out in order; worker says which goroutine has this one. After ctx is done no more are handed
// out, and ctx.Err() is returned.
func parallel(ctx context.Context, cores, count int, f func(worker, i int)) error {
	var next atomic.Int64
	work := func(worker int) {
		for ctx.Err() == nil {
			i := int(next.Add(1)) - 1
			if i >= count {
				return
			}
			f(worker, i)
		}
	}
	var wait sync.WaitGroup
	for w := 1; w < min(cores, count); w++ {
		wait.Go(func() { work(w) })
	}
	work(0)
	wait.Wait()
	return ctx.Err()
}
