package cpu

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/challenge/tree"
	"github.com/slark-network/slark/kernels"
)

// abreast is the number of walks that a core makes at a time: while it steps one, the items of the others are on their way.
// States and items of 8 walks are 16 KiB, so they fit into the L1 cache of any processor, and 8 steps of 60 ns and more are
// longer than a read takes.
const abreast = 8

// walk is Run of a memory job. It needs the turn.
func (d *Device) walk(ctx context.Context, task kernels.Task) (kernels.Run, error) {
	if !d.data.is(task.Job) || d.data.rounds != task.Job.Rounds {
		return nil, fmt.Errorf("running %d rounds over %d items: %w", task.Job.Rounds, task.Job.Size, kernels.ErrNotPrepared)
	}
	groups := int(task.Job.Leaves())
	r := &walks{device: d, task: task, leaves: make([]challenge.Hash, int(task.Job.Rounds)*groups)}
	d.held.Add(r.bytes())
	var root challenge.Hash
	for t := range task.Job.Rounds {
		key := memory.WalkKey(task.ChainID, task.ID, t+1, root)
		leaves := r.round(t + 1)
		err := parallel(ctx, d.info.Cores, groups, func(_, g int) { leaves[g] = d.data.leaf(memory.Start{Key: key, Walk: uint32(g) * memory.GroupWalks}) })
		if err != nil {
			r.Close()
			return nil, fmt.Errorf("running round %d of %d: %w", t+1, task.Job.Rounds, err)
		}
		copy(d.data.nodes, leaves)
		root = reduce(d.data.nodes)
		r.roots = append(r.roots, root)
	}
	return r, nil
}

// leaf makes the 32 walks of a group, of which first is the first.
func (s *dataset) leaf(first memory.Start) challenge.Hash {
	var digests [memory.GroupWalks]memory.Digest
	var walkers [abreast]memory.Walker
	for at := 0; at < len(digests); at += abreast {
		for i := range walkers {
			walkers[i].Begin(memory.Start{Key: first.Key, Walk: first.Walk + uint32(at+i)}, uint64(len(s.items)))
			s.items[walkers[i].Next()].Fetch()
		}
		for range memory.Steps - 1 {
			for i := range walkers {
				w := &walkers[i]
				w.Step(&s.items[w.Next()])
				s.items[w.Next()].Fetch()
			}
		}
		for i := range walkers {
			w := &walkers[i]
			w.Step(&s.items[w.Next()])
			digests[at+i] = w.Digest()
		}
	}
	return memory.Leaf(&digests)
}

// walks is a finished run of a memory job. It keeps the leaves of all rounds, a byte a walk; digests are made again.
type walks struct {
	device *Device
	task   kernels.Task
	roots  []challenge.Hash

	mu     sync.RWMutex     // held for reading while leaves is in use
	leaves []challenge.Hash // by rounds; nil after Close
}

func leavesBytes(j challenge.Job) uint64 { return 32 * j.Leaves() * uint64(j.Rounds) }

// round is the leaves of round t, 1..T.
func (r *walks) round(t uint32) []challenge.Hash {
	groups := int(r.task.Job.Leaves())
	return r.leaves[int(t-1)*groups:][:groups]
}

func (r *walks) bytes() int64 { return int64(leavesBytes(r.task.Job)) }

// Roots are the round roots.
func (r *walks) Roots() []challenge.Hash { return slices.Clone(r.roots) }

// Close gives up the leaves.
func (r *walks) Close() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.leaves != nil {
		r.device.held.Add(-r.bytes())
		r.leaves = nil
	}
}

// Open answers positions: the walks of a group are made again from the light cache, not from the dataset, of which a bit may
// have flipped; paths are those of the timed run.
func (r *walks) Open(ctx context.Context, positions []challenge.Position) ([]challenge.Opening, error) {
	for i, p := range positions {
		if err := p.Validate(r.task.Job); err != nil {
			return nil, fmt.Errorf("opening %d: %w", i, err)
		}
	}
	if err := r.device.take(ctx); err != nil {
		return nil, fmt.Errorf("opening: %w", err)
	}
	defer r.device.give()
	r.mu.RLock()
	defer r.mu.RUnlock()
	if r.leaves == nil || r.device.closed {
		return nil, fmt.Errorf("opening: run: %w", kernels.ErrClosed)
	}
	var cache *memory.Cache
	if key := memory.JobKey(r.task.Job); r.device.data != nil && r.device.data.cache.Key() == key {
		cache = r.device.data.cache
	} else {
		cache = memory.NewCache(key)
	}
	out := make([]memory.Opening, len(positions))
	trees := make([]*tree.Tree, r.task.Job.Rounds)
	for i, p := range positions {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("opening: %w", err)
		}
		t := p.Round - 1
		if trees[t] == nil {
			trees[t] = tree.New(slices.Clone(r.round(p.Round)))
		}
		out[i].Position = p
		out[i].Path = trees[t].Path(int(out[i].Group()))
	}
	err := parallel(ctx, r.device.info.Cores, len(out), func(_, i int) {
		o := &out[i]
		copy(o.Digests[:], cache.Digests(r.group(o), r.task.Job.Size))
	})
	if err != nil {
		return nil, fmt.Errorf("opening: %w", err)
	}
	return opening.Of(out), nil
}

// group is the walks of the group that an opening shows.
func (r *walks) group(o *memory.Opening) []memory.Start {
	var previous challenge.Hash
	if o.Round > 1 {
		previous = r.roots[o.Round-2]
	}
	key := memory.WalkKey(r.task.ChainID, r.task.ID, o.Round, previous)
	group := make([]memory.Start, memory.GroupWalks)
	for i := range group {
		group[i] = memory.Start{Key: key, Walk: o.Group()*memory.GroupWalks + uint32(i)}
	}
	return group
}
