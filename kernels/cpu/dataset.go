package cpu

import (
	"context"
	"fmt"
	"math"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/kernels"
)

// dataset is a dataset in memory, and what it was built from. It has memory of its own, which the garbage collector neither
// counts nor scans: else every job would leave it as much again to waste.
type dataset struct {
	cache  *memory.Cache
	items  []memory.Item
	nodes  []challenge.Hash // leaves of a round, to work on
	rounds uint32           // of the job prepared last
	free   func()           // of items
}

// buildItems is the number of items that a core builds at a time.
const buildItems = 64

// datasetNeed is what Prepare and Run hold for a memory job: the dataset, twice the light cache while that is computed,
// the leaves of all rounds and those in work.
func (d *Device) datasetNeed(job challenge.Job) uint64 {
	return job.Size*memory.ItemSize + 2*memory.CacheSize + leavesBytes(job) + 32*job.Leaves()
}

// bytes is what a dataset holds; nil holds nothing.
func (s *dataset) bytes() uint64 {
	if s == nil {
		return 0
	}
	return uint64(len(s.items))*memory.ItemSize + memory.CacheSize + 32*uint64(len(s.nodes))
}

// is says whether the dataset is that of a job; nil is of none.
func (s *dataset) is(job challenge.Job) bool {
	return s != nil && uint64(len(s.items)) == job.Size && s.cache.Key() == memory.JobKey(job)
}

// prepareDataset builds the dataset of a job, unless it is there.
func (d *Device) prepareDataset(ctx context.Context, job challenge.Job) error {
	if d.data.is(job) {
		d.data.rounds = job.Rounds
		return nil
	}
	d.dropDataset()
	if err := ctx.Err(); err != nil {
		return err
	}
	s, err := newDataset(job.Size)
	if err != nil {
		return fmt.Errorf("%w: %d items: %w", kernels.ErrMemory, job.Size, err)
	}
	s.nodes = make([]challenge.Hash, job.Leaves())
	s.cache = memory.NewCache(memory.JobKey(job))
	if err := s.build(ctx, d.info.Cores, 0, len(s.items)); err != nil {
		s.free()
		return err
	}
	s.rounds = job.Rounds
	d.data = s
	return nil
}

// newDataset reserves memory for n items.
func newDataset(n uint64) (*dataset, error) {
	if n > math.MaxInt/memory.ItemSize {
		return nil, fmt.Errorf("more bytes than an address of this machine has")
	}
	items, free, err := mapItems(int(n))
	return &dataset{items: items, free: free}, err
}

// build computes items first to first+count-1 on all cores.
func (s *dataset) build(ctx context.Context, cores, first, count int) error {
	return parallel(ctx, cores, (count+buildItems-1)/buildItems, func(_, i int) {
		from := first + i*buildItems
		some := s.items[from:min(from+buildItems, first+count)]
		var numbers [buildItems]uint64
		for k := range some {
			numbers[k] = uint64(from) + uint64(k)
		}
		s.cache.Items(some, numbers[:len(some)])
	})
}

// dropDataset needs the turn.
func (d *Device) dropDataset() {
	if d.data != nil {
		d.data.free()
	}
	d.data = nil
}
