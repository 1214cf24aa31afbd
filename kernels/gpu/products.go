package gpu

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cuda"
)

// products is the work of matmul: A and B of a size, each a block.
type products struct {
	launchTiles uint32 // of Options

	n       uint64
	a, b    block
	keyB    philox.Key
	derived bool // b is that of keyB
}

// matrixBytes is what an allocation of A or of B holds, at most.
func matrixBytes(n uint64) uint64 { return up(cuda.MatrixSize(n), granule) }

func (p *products) layout(sh shape) layout { return productLayoutOf(sh.n, sh.rounds) }

func (p *products) need(sh shape) uint64 { return 2 * matrixBytes(sh.n) }

func (p *products) blocks() []block { return []block{p.a, p.b} }

func (p *products) missing(job challenge.Job, _ *kept) []uint64 {
	if p.n == job.Size {
		return nil
	}
	return []uint64{cuda.MatrixSize(job.Size), cuda.MatrixSize(job.Size)}
}

func (p *products) suits(job challenge.Job) bool { return p.n == job.Size }

func (p *products) free(c Context) error {
	err := errors.Join(p.a.free(c), p.b.free(c))
	p.lost()
	return err
}

func (p *products) lost() { *p = products{launchTiles: p.launchTiles} }

// allocate makes both matrices, or none.
func (p *products) allocate(from *source, n uint64) (err error) {
	for _, m := range []*block{&p.a, &p.b} {
		if *m, err = from.take(cuda.MatrixSize(n)); err != nil {
			return errors.Join(err, p.free(from.session.context))
		}
	}
	p.n = n
	return nil
}

func keyB(j challenge.Job) philox.Key { return matmul.KeyB(j.MatrixSeed, j.Size) }

// prepared says whether B is that of a seed and size.
func (p *products) prepared(job challenge.Job, _ *kept) bool {
	return p.derived && p.n == job.Size && p.keyB == keyB(job)
}

func (p *products) prepare(ctx context.Context, from *source, k *kept, job challenge.Job) error {
	s := from.session
	if p.n == 0 {
		if err := p.allocate(from, job.Size); err != nil {
			return err
		}
	}
	if p.prepared(job, k) {
		return nil
	}
	p.derived = false
	if err := p.start(ctx, s, k, kernels.Task{Job: job}); err != nil {
		return err
	}
	if err := s.context.Queue(ctx, s.launches(cuda.Gen(p.b.pointer(), k.at(k.head.key), job.Size))); err != nil {
		return fmt.Errorf("deriving B: %w", err)
	}
	if err := s.context.Synchronize(ctx); err != nil {
		return fmt.Errorf("deriving B: %w", err)
	}
	p.keyB, p.derived = keyB(job), true
	return nil
}

func (p *products) start(ctx context.Context, s *session, k *kept, task kernels.Task) error {
	return s.write(ctx, k, cuda.Chain(task.ChainID, task.ID), keyB(task.Job))
}

func (p *products) begin(s *session, k *kept) []Launch {
	return s.launches(cuda.Top(k.at(k.chain), k.at(k.roots), k.at(k.keys), 0, k.n, 0))
}

func (p *products) round(s *session, k *kept, t uint32) []Launch {
	return p.roundWith(s, s.chosen, k, t, p.tiles(s.chosen))
}

// roundWith is a round with products of a variant, in launches of so many tiles; 0 is all of them in one.
func (p *products) roundWith(s *session, v variant, k *kept, t, tiles uint32) []Launch {
	l := productLayoutOf(k.n, k.rounds)
	keys, digests, tree := k.at(k.keys), cuda.DigestsOf(k.at(l.digests), k.n, t), cuda.TreeOf(k.at(l.trees), k.n, t)
	out := s.launches(cuda.Gen(p.a.pointer(), cuda.KeyA(keys, t), k.n))
	all := v.Tiles(k.n)
	if tiles == 0 {
		tiles = all
	}
	for i := uint32(0); i < all; i += tiles {
		l := v.GemmPart(p.a.pointer(), p.b.pointer(), cuda.KeyD(keys, t), digests, k.n, i, min(tiles, all-i))
		out = append(out, Launch{Function: v.gemm, Grid: l.Grid, Block: l.Block, Shared: l.Shared, Args: l.Args})
	}
	return append(out, s.launches(
		cuda.Leaf(digests, tree, k.n),
		cuda.Top(k.at(k.chain), k.at(k.roots), keys, tree, k.n, t),
	)...)
}

// tiles is how many tiles of the product go in one launch, 0 for all.
func (p *products) tiles(v variant) uint32 {
	if p.launchTiles > 0 {
		return p.launchTiles
	}
	if v.tuned < 1024 || v.took <= 0 { // too small to say anything
		return 0
	}
	n := p.n
	whole := float64(v.took) * float64(n/v.tuned) * float64(n/v.tuned) * float64(n) / float64(v.tuned)
	if n <= v.tuned || whole <= float64(launchTime) {
		return 0
	}
	return max(1, uint32(float64(v.Tiles(n))*float64(launchTime)/whole))
}

func (p *products) ahead(n uint64) int {
	const most = challenge.MaxRounds
	if n <= 8192 {
		return most
	}
	by := n / 8192
	return max(2, int(most/(by*by)))
}

// open computes values again, from the streams; digests and paths are those of the timed run.
func (p *products) open(ctx context.Context, s *session, k *kept, positions []challenge.Position) ([]challenge.Opening, error) {
	l, count := productLayoutOf(k.n, k.rounds), uint32(len(positions))
	if err := s.ask(ctx, k, positions,
		cuda.Strip(k.at(k.positions), count, k.at(k.keys), k.at(k.head.key), k.at(l.values), k.n),
		cuda.Collect(k.at(k.positions), count, k.at(l.digests), k.at(l.trees), k.at(l.collected), k.n),
	); err != nil {
		return nil, err
	}
	values := make([]byte, len(positions)*cuda.ValuesSize)
	if err := s.context.Read(ctx, values, Pointer(k.at(l.values))); err != nil {
		return nil, fmt.Errorf("reading values: %w", err)
	}
	collected := make([]byte, uint64(len(positions))*l.tails)
	if err := s.context.Read(ctx, collected, Pointer(k.at(l.collected))); err != nil {
		return nil, fmt.Errorf("reading digests and paths: %w", err)
	}
	out := make([]matmul.Opening, len(positions))
	for i, p := range positions {
		o := &out[i]
		o.Position = p
		for j := range o.Values {
			o.Values[j] = int32(binary.LittleEndian.Uint32(values[i*cuda.ValuesSize+4*j:]))
		}
		tail := collected[uint64(i)*l.tails:][:l.tails]
		digests := challenge.DigestSize * int(k.n/challenge.BlockColumns)
		o.Digests, o.Path = slices.Clone(tail[:digests]), path(tail[digests:])
	}
	return opening.Of(out), nil
}

// path are the nodes of an audit path.
func path(b []byte) (out []challenge.Hash) {
	for node := range slices.Chunk(b, cuda.HashSize) {
		out = append(out, challenge.Hash(node))
	}
	return out
}

// ask writes positions and queues what answers them.
func (s *session) ask(ctx context.Context, k *kept, positions []challenge.Position, answer ...cuda.Launch) error {
	var asked []byte
	for _, p := range positions {
		b := cuda.Position(p)
		asked = append(asked, b[:]...)
	}
	if err := s.context.Write(context.WithoutCancel(ctx), Pointer(k.at(k.positions)), asked); err != nil {
		return fmt.Errorf("writing positions: %w", err)
	}
	if err := s.context.Queue(ctx, s.launches(answer...)); err != nil {
		return fmt.Errorf("queueing: %w", err)
	}
	return nil
}
