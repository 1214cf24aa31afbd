package gpu

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cuda"
)

// freeWithin is how long a context that has nothing else to do may take to free memory.
const freeWithin = 10 * time.Second

// session is a context with the kernels loaded. It is used with the device's turn.
type session struct {
	context   Context
	lost      error               // why the context was closed; nil while it is open
	functions map[string]Function // of the kernels that all variants of the product share
	chosen    variant
	walk      string // the kernel that walks
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
		s := &session{context: c, walk: cuda.WalkKernel(d.capability())}
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

func (d *Device) capability() cuda.Capability {
	return cuda.Capability(10*d.facts.Major + d.facts.Minor)
}

// candidates are the variants to try.
func (d *Device) candidates() (list []cuda.Variant) {
	for _, v := range cuda.Variants {
		if v.Suits(d.capability()) && (d.options.Variant == "" || v.Name == d.options.Variant) {
			list = append(list, v)
		}
	}
	return list
}

// start loads the kernels, chooses the variant and tries the walks. failed is the place of one that left the context unusable, or -1. Why variants were
// refused is added to refused.
func (s *session) start(ctx context.Context, list []cuda.Variant, tune uint64, refused *[]error) (failed int, err error) {
	s.functions = map[string]Function{}
	for _, m := range []cuda.Module{cuda.Common, cuda.Memory} {
		_, found, err := s.load(ctx, m, m.Kernels, 0)
		if err != nil {
			return -1, err
		}
		maps.Copy(s.functions, found)
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
	if err := s.tryWalks(ctx); err != nil {
		return -1, fmt.Errorf("trying %s: %w", s.walk, err)
	}
	return -1, nil
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

// launches are those of package cuda, of kernels that all variants share, with their functions.
func (s *session) launches(all ...cuda.Launch) []Launch {
	out := make([]Launch, 0, len(all))
	for _, l := range all {
		out = append(out, Launch{Function: s.functions[l.Kernel], Grid: l.Grid, Block: l.Block, Shared: l.Shared, Args: l.Args})
	}
	return out
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
