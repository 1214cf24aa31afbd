package cpu

import (
	"context"
	"crypto/sha256"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/kernels/cpu/internal/tile"
)

// worker is the memory of one core.
type worker struct {
	a    []byte  // rows of A of a strip: groups of 16 rows, as the kernel wants them
	tile []int32 // strip x 128
}

func newWorker(k *tile.Kernel, n, strip int) *worker {
	return &worker{a: make([]byte, strip/tile.Group*groupBytes(k, n)), tile: make([]int32, strip*tile.Columns)}
}

// groupBytes is the size of 16 rows of A.
func groupBytes(k *tile.Kernel, n int) int { return n / tile.Step * k.RowStep }

// strip is the number of rows that a core takes at a time: what the kernel likes, unless there would be too few strips to
// keep all cores busy to the end. It is a power of two, a multiple of 16.
func (d *Device) strip(n int) int {
	strip := min(d.kernel.Strip, n)
	for strip > 2*tile.Group && n/strip < 4*d.info.Cores {
		strip /= 2
	}
	if n/strip < d.info.Cores {
		strip = tile.Group
	}
	return strip
}

// round computes round t, 0-based, into k.
func (d *Device) round(ctx context.Context, k *kept, t int, keys matmul.RoundKeys) (root challenge.Hash, err error) {
	for i := 0; i < len(d.columnKeys); i += 4 {
		*(*[4]uint32)(d.columnKeys[i:]) = keys.D.Block(uint32(i/4), 0)
	}
	n, strip, a := d.b.n, d.strip(d.b.n), tile.NewStream(keys.A)
	err = parallel(ctx, d.info.Cores, n/strip, func(w, i int) {
		d.tops[i] = d.stripRoot(ctx, d.workers[w], a, k.round(t), i*strip, strip)
	})
	return reduce(d.tops), err
}

// stripRoot computes rows first .. first+rows-1 of a round: their digests and leaves, and the node above them. Cancelled, it
// returns anything.
func (d *Device) stripRoot(ctx context.Context, w *worker, a *tile.Stream, r roundKept, first, rows int) challenge.Hash {
	n := d.b.n
	for g := 0; g < rows; g += tile.Group {
		d.kernel.Rows(w.a[g/tile.Group*groupBytes(d.kernel, n):], a, uint32(first+g), 0, n/philox.VectorSize)
	}
	for block := range n / tile.Columns {
		if ctx.Err() != nil {
			return challenge.Hash{}
		}
		multiply(d.kernel, w.tile, w.a, rows, n, [2][]byte{d.b.panel(2 * block), d.b.panel(2*block + 1)}, d.b.start[block*tile.Columns:])
		d.kernel.Fold(r.digest(first, block), r.stride(), w.tile, rows, d.columnKeys[block*tile.Columns:])
	}
	var nodes [maxStrip]challenge.Hash
	for row := range rows {
		nodes[row] = sha256.Sum256(r.row(first + row))
	}
	copy(r.leaves[first:], nodes[:rows])
	return reduce(nodes[:rows])
}

// maxStrip bounds what strip returns.
const maxStrip = 128

// multiply computes a tile: rows of A by the 128 columns of two panels, in chunks of the inner dimension.
func multiply(k *tile.Kernel, out []int32, a []byte, rows, n int, panels [2][]byte, start []int32) {
	steps, group := n/tile.Step, groupBytes(k, n)
	for at := 0; at < steps; at += k.Chunk {
		chunk := min(k.Chunk, steps-at)
		for half, panel := range panels {
			for g := 0; g < rows; g += tile.Group {
				c := out[g*tile.Columns+half*tile.Panel:]
				from, stride := c, tile.Columns
				if at == 0 {
					from, stride = start[half*tile.Panel:], 0
				}
				k.Product(c, a[g/tile.Group*group+at*k.RowStep:], panel[at*tile.PanelStep:], from, stride, chunk)
			}
		}
	}
}

// reduce is the tree head over nodes, a power of two, which it overwrites (section 6).
func reduce(nodes []challenge.Hash) challenge.Hash {
	var b [1 + 2*sha256.Size]byte
	b[0] = 1
	for ; len(nodes) > 1; nodes = nodes[:len(nodes)/2] {
		for i := range len(nodes) / 2 {
			copy(b[1:], nodes[2*i][:])
			copy(b[1+sha256.Size:], nodes[2*i+1][:])
			nodes[i] = sha256.Sum256(b[:])
		}
	}
	return nodes[0]
}
