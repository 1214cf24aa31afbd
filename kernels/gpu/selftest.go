package gpu

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/kernels/cuda"
)

// errWrong is wrapped when a kernel gives a wrong result.
var errWrong = errors.New("wrong result in the self-test")

// isVariants says whether an error is about a variant, so that another may do.
func isVariants(err error) bool {
	return errors.Is(err, ErrUnsupportedPTX) || errors.Is(err, errWrong)
}

// The self-test of products is a challenge of one round of the smallest size.
var testTask = kernels.Task{ChainID: 1, ID: challenge.Hash{'s', 'e', 'l', 'f'}, Job: challenge.Job{
	Kind: challenge.Matmul, Size: challenge.MinSize, Rounds: 1, Openings: 1, MatrixSeed: challenge.Hash{'t', 'e', 's', 't'},
}}

// try loads a variant and runs the self-test with it. The module is unloaded if it fails.
func (s *session) try(ctx context.Context, v cuda.Variant, want challenge.Hash, tune uint64) (out variant, err error) {
	mod, found, err := s.load(ctx, v.Module, []string{v.Kernel}, v.Dynamic)
	if err != nil {
		return variant{}, err
	}
	out = variant{Variant: v, module: mod, gemm: found[v.Kernel], tuned: challenge.MinSize}
	root, took, err := s.once(ctx, out, challenge.MinSize)
	if err == nil && root != want {
		err = errWrong
	}
	if err == nil && tune > challenge.MinSize {
		out.tuned = tune
		_, took, err = s.once(ctx, out, tune)
	}
	if isVariants(err) {
		err = errors.Join(err, s.context.Unload(ctx, mod))
	}
	out.took = took
	return out, err
}

// once runs one round of the self-test's challenge at a size, and times its product.
func (s *session) once(ctx context.Context, v variant, n uint64) (root challenge.Hash, took time.Duration, err error) {
	var p products
	from := &source{session: s}
	if err := p.allocate(from, n); err != nil {
		return root, 0, err
	}
	sh := shape{challenge.Matmul, n, 1}
	k, err := makeKept(from, sh, p.layout(sh))
	if err != nil {
		return root, 0, errors.Join(err, p.free(s.context))
	}
	defer func() {
		if err == nil || isVariants(err) { // after any other error the context is closed, and may hang
			err = errors.Join(err, p.free(s.context), k.free(s.context))
		}
	}()
	task := testTask
	task.Job.Size = n
	if err := p.start(ctx, s, k, task); err != nil {
		return root, 0, err
	}
	launches := append(s.launches(cuda.Gen(p.b.pointer(), k.at(k.head.key), n)), p.begin(s, k)...)
	queue := p.roundWith(s, v, k, 1, 0)
	gemm := slices.IndexFunc(queue, func(l Launch) bool { return l.Function == v.gemm })
	if err := s.context.Queue(ctx, append(launches, queue[:gemm]...)); err != nil {
		return root, 0, fmt.Errorf("queueing: %w", err)
	}
	var events [2]Event
	for i, part := range [][]Launch{queue[gemm : gemm+1], queue[gemm+1:]} {
		if events[i], err = s.context.Record(ctx); err == nil {
			err = s.context.Queue(ctx, part)
		}
		if err != nil {
			return root, 0, fmt.Errorf("queueing: %w", err)
		}
	}
	if err := s.context.Read(ctx, root[:], Pointer(k.at(k.roots))); err != nil {
		return root, 0, fmt.Errorf("reading root: %w", err)
	}
	took, err = s.context.Elapsed(ctx, events[0], events[1])
	for _, e := range events {
		err = errors.Join(err, s.context.Forget(ctx, e))
	}
	return root, took, err
}

// expected is the root of the self-test, as the CPU has it.
var expected = sync.OnceValues(func() (root challenge.Hash, err error) {
	d, err := cpu.New(cpu.Options{Cores: 1, MemoryBytes: 1 << 30})
	if err != nil {
		return root, fmt.Errorf("self-test: %w", err)
	}
	defer d.Close()
	ctx := context.Background() // a few ms
	if err = d.Prepare(ctx, testTask.Job); err != nil {
		return root, fmt.Errorf("self-test: %w", err)
	}
	r, err := d.Run(ctx, testTask)
	if err != nil {
		return root, fmt.Errorf("self-test: %w", err)
	}
	defer r.Close()
	return r.Roots()[0], nil
})

// The self-test of walks is a round of 32 walks, the fewest that make a leaf, over 16 items: fewer than a job may have, so that it takes
// milliseconds. Its cache is a layer that takes little to make. All are walked, and a CTA's share of them is walked again.
const (
	testItems = 16
	testSize  = challenge.GroupWalks * challenge.WalkSteps // of a job that has so few walks
	testAgain = 8
)

// layerKey makes the layer of the self-test, and also is the seed of what it writes there.
var layerKey = philox.Key{K0: 's', K1: 'e', C2: 'l', C3: 'f'}

// walked is what the self-test of walks comes to.
type walked struct {
	layer []byte
	root  challenge.Hash
	again []byte // digests of the walks that are walked again
}

var expectedWalks = sync.OnceValue(func() (want walked) {
	want.layer = make([]byte, cuda.LayerSize)
	lines := make([]memory.Line, memory.CacheLines)
	for i := range lines {
		b := want.layer[i*memory.LineSize:][:memory.LineSize]
		layerKey.Fill(b, uint32(i), 0)
		for w := range lines[i] {
			lines[i][w] = binary.LittleEndian.Uint32(b[4*w:])
		}
	}
	var starts [challenge.GroupWalks]memory.Start
	for w := range starts {
		starts[w] = memory.Start{Key: memory.WalkKey(testTask.ChainID, testTask.ID, 1, challenge.Hash{}), Walk: uint32(w)}
	}
	digests := memory.CacheOf(lines).Digests(starts[:], testItems)
	want.root = memory.Leaf((*[challenge.GroupWalks]memory.Digest)(digests))
	for _, d := range digests[:testAgain] {
		want.again = append(want.again, d[:]...)
	}
	return want
})

// tryWalks runs the self-test of walks.
func (s *session) tryWalks(ctx context.Context) (err error) {
	want := expectedWalks()
	sh := shape{challenge.Memory, testSize, 1}
	l := walkLayoutOf(sh.n, sh.rounds)
	k, err := makeKept(&source{session: s}, sh, l)
	if err != nil {
		return err
	}
	defer func() { // after any other error the context is closed, and may hang
		if err == nil || isVariants(err) {
			err = errors.Join(err, k.free(s.context))
		}
	}()
	p, err := s.alloc(cuda.DatasetSize(testItems) + cuda.WalkDigestsSize(testSize))
	if err != nil {
		return err
	}
	defer func() {
		if err == nil || isVariants(err) {
			err = errors.Join(err, release(s.context, p))
		}
	}()
	position := cuda.Position(challenge.Position{Round: 1})
	for _, part := range []struct {
		at place
		b  []byte
	}{{l.cache, want.layer}, {l.positions, position[:]}} {
		if err := s.context.Write(ctx, Pointer(k.at(part.at)), part.b); err != nil {
			return fmt.Errorf("writing: %w", err)
		}
	}
	if err := s.write(ctx, k, cuda.WalkChain(testTask.ChainID, testTask.ID), layerKey); err != nil {
		return err
	}
	dataset := cuda.Pointer(p)
	digests, keys, cache := dataset+cuda.Pointer(cuda.DatasetSize(testItems)), k.at(k.keys), k.at(l.cache)
	walk := cuda.Walk(s.walk, dataset, cuda.WalkKey(keys, 1), digests, testSize, 0)
	again := cuda.Rewalk(k.at(k.positions), 1, keys, cache, k.at(l.opened), testSize)
	again.Grid = 1
	walk.Args[3], again.Args[4] = testItems, testItems
	all := cuda.WalkTree(0, k.at(k.chain), k.at(k.roots), keys, 0, testSize, 0)
	all = append(all, cuda.Dataset(cache, dataset, 0, testItems), walk)
	all = append(all, cuda.WalkTree(digests, k.at(k.chain), k.at(k.roots), keys, k.at(l.trees), testSize, 1)...)
	if err := s.context.Queue(ctx, s.launches(append(all, again)...)); err != nil {
		return fmt.Errorf("queueing: %w", err)
	}
	var root challenge.Hash
	if err := s.context.Read(ctx, root[:], Pointer(k.at(k.roots))); err != nil {
		return fmt.Errorf("reading root: %w", err)
	}
	got := make([]byte, len(want.again))
	if err := s.context.Read(ctx, got, Pointer(k.at(l.opened))); err != nil {
		return fmt.Errorf("reading digests: %w", err)
	}
	switch {
	case root != want.root:
		return fmt.Errorf("%w: root of walks: %w", kernels.ErrUnsupported, errWrong)
	case !bytes.Equal(got, want.again):
		return fmt.Errorf("%w: digests of an opened group: %w", kernels.ErrUnsupported, errWrong)
	}
	return nil
}
