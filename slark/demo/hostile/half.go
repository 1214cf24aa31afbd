package hostile

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/challenge/tree"
	"github.com/slark-network/slark/kernels"
)

// Half does products as the device in it, and holds half of a memory dataset: an item that it does not hold it computes from the light
// cache whenever a walk comes to it. Its answers are right to the bit; only time can tell.
type Half struct {
	kernels.Device

	mu    sync.Mutex
	job   challenge.Job // prepared; zero: none
	cache *memory.Cache
	held  []memory.Item // every other item, the even ones
}

// NewHalf wraps a device.
func NewHalf(d kernels.Device) *Half { return &Half{Device: d} }

// MemoryNeed is half of the dataset, and the light cache.
func (h *Half) MemoryNeed(j challenge.Job) uint64 {
	if j.Kind != challenge.Memory {
		return h.Device.MemoryNeed(j)
	}
	return j.Size*challenge.ItemSize/2 + memory.CacheSize
}

func same(a, b challenge.Job) bool {
	return memory.JobKey(a) == memory.JobKey(b) && a.Size == b.Size
}

// Prepare builds half of the dataset.
func (h *Half) Prepare(ctx context.Context, j challenge.Job) error {
	if j.Kind != challenge.Memory {
		return h.Device.Prepare(ctx, j)
	}
	if err := challenge.ValidateWork(j.Kind, j.Size, j.Rounds, max(j.Openings, j.Rounds)); err != nil {
		return fmt.Errorf("%w: %w", kernels.ErrUnsupported, err)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if same(h.job, j) {
		return nil
	}
	h.job, h.cache, h.held = j, memory.NewCache(memory.JobKey(j)), make([]memory.Item, j.Size/2)
	for i := range h.held {
		if err := ctx.Err(); err != nil {
			h.job = challenge.Job{}
			return err
		}
		h.cache.Item(&h.held[i], uint64(2*i))
	}
	return nil
}

// Run walks, one walk after the other.
func (h *Half) Run(ctx context.Context, task kernels.Task) (kernels.Run, error) {
	j := task.Job
	if j.Kind != challenge.Memory {
		return h.Device.Run(ctx, task)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if !same(h.job, j) {
		return nil, kernels.ErrNotPrepared
	}
	item := func(dst *memory.Item, m uint64) {
		if m%2 == 0 {
			*dst = h.held[m/2]
		} else {
			h.cache.Item(dst, m)
		}
	}
	r := &halfRun{job: j}
	var root challenge.Hash
	for t := uint32(1); t <= j.Rounds; t++ {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		key := memory.WalkKey(task.ChainID, task.ID, t, root)
		digests := make([]memory.Digest, j.Rows())
		for w := range digests {
			digests[w] = memory.Walk(key, uint32(w), j.Size, item)
		}
		leaves := make([]challenge.Hash, 0, j.Leaves())
		for group := range slices.Chunk(digests, challenge.GroupWalks) {
			leaves = append(leaves, memory.Leaf((*[challenge.GroupWalks]memory.Digest)(group)))
		}
		whole := tree.New(leaves)
		root = whole.Root()
		r.roots, r.digests, r.trees = append(r.roots, root), append(r.digests, digests), append(r.trees, whole)
	}
	return r, nil
}

type halfRun struct {
	job     challenge.Job
	roots   []challenge.Hash
	digests [][]memory.Digest
	trees   []*tree.Tree
}

// Roots are the round roots.
func (r *halfRun) Roots() []challenge.Hash { return slices.Clone(r.roots) }

// Open gives what the run computed.
func (r *halfRun) Open(_ context.Context, positions []challenge.Position) ([]challenge.Opening, error) {
	out := make([]memory.Opening, len(positions))
	for i, p := range positions {
		if err := p.Validate(r.job); err != nil {
			return nil, err
		}
		if r.digests == nil {
			return nil, errors.New("open: the run is closed")
		}
		group := int(p.Row) / challenge.GroupWalks
		out[i] = memory.Opening{
			Position: p,
			Digests:  [challenge.GroupWalks]memory.Digest(r.digests[p.Round-1][group*challenge.GroupWalks:]),
			Path:     r.trees[p.Round-1].Path(group),
		}
	}
	return opening.Of(out), nil
}

// Close forgets the digests.
func (r *halfRun) Close() { r.digests, r.trees = nil, nil }
