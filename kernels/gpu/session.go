package gpu

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/kernels/cuda"
)

// freeWithin is how long a context that has nothing else to do may take to free memory.
const freeWithin = 10 * time.Second

// session is a context with the kernels loaded. It is used with the device's turn.
type session struct {
	context Context
	lost    error // why the context was closed; nil while it is open
	common  map[string]Function
	chosen  variant
}

// variant is a product that gave the right root.
type variant struct {
	cuda.Variant
	module Module
	gemm   Function
	took   time.Duration // for a product of size tuned
	tuned  uint64
}

// open makes a session: context, modules, self-test. A variant whose kernel fails takes the context with it, so then it is made anew
// without that variant.
func (d *Device) open(ctx context.Context) (*session, error) {
	var refused []error
	left := d.candidates()
	for len(left) > 0 {
		c, err := d.driver.Open(ctx, d.facts.Index)
		if err != nil {
			return nil, fmt.Errorf("opening GPU %d: %w", d.facts.Index, err)
		}
		s := &session{context: c}
		failed, err := s.start(ctx, left, d.options.TuneSize, &refused)
		if err == nil && failed < 0 {
			return s, nil
		}
		s.close(cmp.Or(err, ErrLaunch))
		if err != nil {
			return nil, err
		}
		left = slices.Delete(left, failed, failed+1)
	}
	return nil, fmt.Errorf("no variant works on a card of capability %d.%d: %w: %w",
		d.facts.Major, d.facts.Minor, kernels.ErrUnsupported, errors.Join(refused...))
}

// candidates are the variants to try.
func (d *Device) candidates() (list []cuda.Variant) {
	card := cuda.Capability(10*d.facts.Major + d.facts.Minor)
	for _, v := range cuda.Variants {
		if v.Suits(card) && (d.options.Variant == "" || v.Name == d.options.Variant) {
			list = append(list, v)
		}
	}
	return list
}

// start loads the kernels and chooses the variant. failed is the place of one that left the context unusable, or -1. Why variants were
// refused is added to refused.
func (s *session) start(ctx context.Context, list []cuda.Variant, tune uint64, refused *[]error) (failed int, err error) {
	if _, s.common, err = s.load(ctx, cuda.Common, cuda.Common.Kernels, 0); err != nil {
		return -1, err
	}
	want, err := expected()
	if err != nil {
		return -1, err
	}
	var right []variant
	for i, v := range list {
		one, err := s.try(ctx, v, want, tune)
		if err == nil {
			right = append(right, one)
			continue
		}
		err = fmt.Errorf("trying %s: %w", v.Name, err)
		launch := errors.Is(err, ErrLaunch)
		if !launch && !isVariants(err) {
			return -1, err
		}
		*refused = append(*refused, err)
		if launch {
			return i, nil
		}
	}
	if len(right) == 0 {
		return -1, fmt.Errorf("no variant works: %w: %w", kernels.ErrUnsupported, errors.Join(*refused...))
	}
	s.chosen = slices.MinFunc(right, func(a, b variant) int { return cmp.Compare(a.took, b.took) })
	for _, v := range right {
		if v.module != s.chosen.module {
			if err := s.context.Unload(ctx, v.module); err != nil {
				return -1, fmt.Errorf("unloading %s: %w", v.Name, err)
			}
		}
	}
	return -1, nil
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

// errWrong is wrapped when a variant gives a wrong root.
var errWrong = errors.New("wrong root in the self-test")

// isVariants says whether an error is about a variant, so that another may do.
func isVariants(err error) bool {
	return errors.Is(err, ErrUnsupportedPTX) || errors.Is(err, errWrong)
}

// load loads a module and finds kernels in it.
func (s *session) load(ctx context.Context, m cuda.Module, names []string, shared uint32) (Module, map[string]Function, error) {
	mod, err := s.context.Load(ctx, m.PTX())
	if err != nil {
		return 0, nil, fmt.Errorf("loading %s: %w", m.Name, err)
	}
	found := make(map[string]Function, len(names))
	for _, name := range names {
		if found[name], err = s.context.Function(ctx, mod, name, shared); err != nil {
			if isVariants(err) {
				_ = s.context.Unload(ctx, mod) // the reason is in err; a context that is gone says so in the next call
			}
			return 0, nil, fmt.Errorf("finding %s in %s: %w", name, m.Name, err)
		}
	}
	return mod, found, nil
}

// The self-test is a challenge of one round of the smallest size.
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
	var m *memory
	if m, err = s.allocate(shape{n, 1}); err != nil {
		return root, 0, err
	}
	defer func() {
		if err == nil || isVariants(err) { // after any other error the context is closed, and may hang
			err = errors.Join(err, m.free(s.context))
		}
	}()
	task := testTask
	task.Job.Size = n
	k := m.kept
	if err := s.upload(ctx, task, k); err != nil {
		return root, 0, err
	}
	launches := append(s.launches(cuda.Gen(m.b, k.at(k.keyB), n)), s.first(k)...)
	queue := s.round(v, m.matrices, k, 1, 0)
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

// upload writes what a run derives everything from.
func (s *session) upload(ctx context.Context, task kernels.Task, k *kept) error {
	chain := cuda.Chain(task.ChainID, task.ID)
	keyB := cuda.Key(matmul.KeyB(task.Job.MatrixSeed, task.Job.Size))
	buffer := bytes.Join([][]byte{chain[:], make([]byte, k.keyB.at-k.chain.at-cuda.ChainSize), keyB[:]}, nil)
	if err := s.context.Write(context.WithoutCancel(ctx), Pointer(k.at(k.chain)), buffer); err != nil {
		return fmt.Errorf("writing keys: %w", err)
	}
	return nil
}

// launches are those of package cuda, of kernels that all variants share, with their functions.
func (s *session) launches(all ...cuda.Launch) []Launch {
	out := make([]Launch, 0, len(all))
	for _, l := range all {
		out = append(out, Launch{Function: s.common[l.Kernel], Grid: l.Grid, Block: l.Block, Shared: l.Shared, Args: l.Args})
	}
	return out
}

// first makes the keys of round 1.
func (s *session) first(k *kept) []Launch {
	return s.launches(cuda.Top(k.at(k.chain), k.at(k.roots), k.at(k.keys), 0, k.n, 0))
}

// round is round t, with products in launches of so many tiles; 0 is all of them in one.
func (s *session) round(v variant, m matrices, k *kept, t, tiles uint32) []Launch {
	keys, digests, tree := k.at(k.keys), cuda.DigestsOf(k.at(k.digests), k.n, t), cuda.TreeOf(k.at(k.trees), k.n, t)
	out := s.launches(cuda.Gen(m.a, cuda.KeyA(keys, t), k.n))
	all := v.Tiles(k.n)
	if tiles == 0 {
		tiles = all
	}
	for i := uint32(0); i < all; i += tiles {
		l := v.GemmPart(m.a, m.b, cuda.KeyD(keys, t), digests, k.n, i, min(tiles, all-i))
		out = append(out, Launch{Function: v.gemm, Grid: l.Grid, Block: l.Block, Shared: l.Shared, Args: l.Args})
	}
	return append(out, s.launches(
		cuda.Leaf(digests, tree, k.n),
		cuda.Top(k.at(k.chain), k.at(k.roots), keys, tree, k.n, t),
	)...)
}

// rest waits, for a while, for the context to have nothing to do, so that its memory can be used for something else.
func (s *session) rest(within time.Duration) error {
	ctx, cancel := context.WithTimeout(context.Background(), within)
	defer cancel()
	return s.context.Synchronize(ctx)
}

// close closes the context, with all that is in it.
func (s *session) close(why error) {
	if s.lost == nil {
		s.lost = why
		_ = s.context.Close() // nothing can be done about it, and why says more
	}
}
