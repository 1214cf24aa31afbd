package gpu

import (
	"context"
	"errors"
	"fmt"
	"math/bits"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cuda"
)

// leastPiece is how many items the first launch that builds a dataset makes, and any at least: four CTAs. moreBy is how many times as
// many the next one may make, until one takes launchTime.
const (
	leastPiece = 64
	moreBy     = 8
)

// walks is the work of memory: a dataset.
type walks struct {
	multiprocessors int // of the card, 0 if not known

	data    *dataset // nil: none
	scratch block    // room for layer C1, while a cache is made; longer only after that was cut off
	piece   uint64   // items of a launch
}

func (w *walks) layout(sh shape) layout { return walkLayoutOf(sh.n, sh.rounds) }

func (w *walks) need(sh shape) uint64 { return datasetBytes(sh.n) + cuda.LayerSize }

func (w *walks) blocks() []block {
	all := []block{w.scratch}
	if w.data != nil && w.data.base != 0 {
		all = append(all, block{at: w.data.base, size: datasetSize(w.data.n)})
	}
	return all
}

func (w *walks) missing(job challenge.Job, k *kept) (sizes []uint64) {
	if w.scratch.at == 0 && !hasCache(k, memory.JobKey(job)) {
		sizes = append(sizes, cuda.LayerSize)
	}
	if !w.suits(job) {
		sizes = append(sizes, datasetSize(job.Size))
	}
	return sizes
}

func (w *walks) suits(job challenge.Job) bool {
	return w.data != nil && w.data.n == job.Size && !w.data.unwanted
}

// free gives the dataset back as soon as nothing of it is lent.
func (w *walks) free(c Context) error {
	err := w.scratch.free(c)
	w.scratch = block{}
	if w.data != nil {
		err = errors.Join(err, w.data.free(c))
	}
	return err
}

func (w *walks) lost() { *w = walks{multiprocessors: w.multiprocessors, piece: w.piece} }

// hasCache says whether the light cache of a key is in what a run keeps.
func hasCache(k *kept, key philox.Key) bool { return k != nil && k.cached && k.key == key }

func (w *walks) prepared(job challenge.Job, k *kept) bool {
	key := memory.JobKey(job)
	return w.suits(job) && w.data.whole() && w.data.key == key && hasCache(k, key)
}

// prepare makes the cache in what a run keeps, if it is not that of the last one with the same key, and what is missing of the dataset. One that
// was cut off goes on where it was.
func (w *walks) prepare(ctx context.Context, from *source, k *kept, job challenge.Job) error {
	key, s := memory.JobKey(job), from.session
	if !hasCache(k, key) {
		if err := w.makeCache(ctx, s, k, key); err != nil {
			return fmt.Errorf("making the light cache: %w", err)
		}
	}
	if !w.suits(job) {
		b, err := from.take(datasetSize(job.Size))
		if err != nil {
			return err
		}
		w.data = &dataset{base: b.at, n: job.Size, key: key}
	}
	if w.data.key != key {
		w.data.key, w.data.built = key, 0
	}
	return w.build(ctx, s, k)
}

func (w *walks) makeCache(ctx context.Context, s *session, k *kept, key philox.Key) (err error) {
	if w.scratch.at == 0 {
		if w.scratch, err = (&source{session: s}).take(cuda.LayerSize); err != nil {
			return err
		}
	}
	if err := s.write(ctx, k, [cuda.ChainSize]byte{}, key); err != nil {
		return err
	}
	k.cached = false
	cache, other := k.at(walkLayoutOf(k.n, k.rounds).cache), w.scratch.pointer()
	if err := s.context.Queue(ctx, s.launches(
		cuda.FirstLayer(cache, k.at(k.head.key)), cuda.NextLayer(cache, other), cuda.NextLayer(other, cache),
	)); err != nil {
		return err
	}
	if err := s.context.Synchronize(ctx); err != nil {
		return err
	}
	k.cached, k.key = true, key
	b := w.scratch
	w.scratch = block{}
	return b.free(s.context)
}

// build makes the items that are missing, in launches that are short: nobody else's picture freezes, and who wants to stop need not wait.
func (w *walks) build(ctx context.Context, s *session, k *kept) (err error) {
	d, cache := w.data, k.at(walkLayoutOf(k.n, k.rounds).cache)
	defer func() {
		if err != nil {
			err = fmt.Errorf("building the dataset, %d of %d items done: %w", d.built, d.n, err)
		}
	}()
	w.piece = max(w.piece, leastPiece)
	for d.built < d.n {
		if err := ctx.Err(); err != nil {
			return err
		}
		count, start := min(w.piece, d.n-d.built), time.Now()
		if err := s.context.Queue(ctx, s.launches(cuda.Dataset(cache, cuda.Pointer(d.base), d.built, count))); err != nil {
			return err
		}
		if err := s.context.Synchronize(ctx); err != nil {
			return err
		}
		d.built += count
		if count == w.piece {
			w.piece = nextPiece(count, time.Since(start))
		}
	}
	return nil
}

// nextPiece is how many items to make in a launch, after so many took so long.
func nextPiece(count uint64, took time.Duration) uint64 {
	by := min(moreBy, float64(launchTime)/float64(max(took, 1)))
	return max(leastPiece, uint64(float64(count)*by))
}

func (w *walks) start(ctx context.Context, s *session, k *kept, task kernels.Task) error {
	return s.write(ctx, k, cuda.WalkChain(task.ChainID, task.ID), memory.JobKey(task.Job))
}

func (w *walks) begin(s *session, k *kept) []Launch {
	return s.launches(cuda.WalkTree(0, k.at(k.chain), k.at(k.roots), k.at(k.keys), 0, k.n, 0)...)
}

func (w *walks) round(s *session, k *kept, t uint32) []Launch {
	keys, digests := k.at(k.keys), w.data.digests()
	tree := cuda.TreeOf(k.at(walkLayoutOf(k.n, k.rounds).trees), cuda.WalkLeaves(k.n), t)
	return s.launches(append(
		[]cuda.Launch{cuda.Walk(s.walk, cuda.Pointer(w.data.base), cuda.WalkKey(keys, t), digests, k.n, w.multiprocessors)},
		cuda.WalkTree(digests, k.at(k.chain), k.at(k.roots), keys, tree, k.n, t)...,
	)...)
}

// ahead is such that about 64 GiB are to be read: 0.3 s of a card with 200 GB/s.
func (w *walks) ahead(n uint64) int {
	const most, one = challenge.MaxRounds, 1 << 20 // items of a GiB
	if n <= one {
		return most
	}
	return max(2, most>>(bits.Len64(n/one)-1))
}

// open computes groups again, from the cache; paths are those of the timed run.
func (w *walks) open(ctx context.Context, s *session, k *kept, positions []challenge.Position) ([]challenge.Opening, error) {
	l, count := walkLayoutOf(k.n, k.rounds), uint32(len(positions))
	if err := s.ask(ctx, k, positions,
		cuda.Rewalk(k.at(k.positions), count, k.at(k.keys), k.at(l.cache), k.at(l.opened), k.n),
		cuda.Path(k.at(k.positions), count, k.at(l.trees), k.at(l.opened), k.n),
	); err != nil {
		return nil, err
	}
	opened := make([]byte, uint64(len(positions))*l.opens)
	if err := s.context.Read(ctx, opened, Pointer(k.at(l.opened))); err != nil {
		return nil, fmt.Errorf("reading digests and paths: %w", err)
	}
	out := make([]memory.Opening, len(positions))
	for i, p := range positions {
		o, b := &out[i], opened[uint64(i)*l.opens:][:l.opens]
		o.Position = p
		for d := range o.Digests {
			b = b[copy(o.Digests[d][:], b):]
		}
		o.Path = path(b)
	}
	return opening.Of(out), nil
}
