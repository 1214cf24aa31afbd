// Package memorytest holds a small, honest prover of the memory challenge, and ways to bend it, for tests of
// verifiers, provers and sessions. It is meant for the smallest datasets: 1024 items take some 0.5 s of a core
// in plain Go, and the light cache about as much.
package memorytest

import (
	"sync"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/challenge/tree"
)

// Items is the smallest dataset that a job may have.
const Items = 1024

// Job is a job of n items with T rounds and k openings, between made-up parties.
func Job(n uint64, rounds, openings uint32) challenge.Job {
	return challenge.Job{
		Provider: challenge.Address{1}, Signer: challenge.Address{2}, Verifier: challenge.Address{3},
		Device: challenge.DeviceID(challenge.Address{1}, 0), Era: 1, Counter: 1, Kind: 2,
		Size: n, Rounds: rounds, Openings: openings,
		MatrixSeed: challenge.MatrixSeed(challenge.Network{ChainID: 1}, 1, challenge.Hash{4}),
	}
}

// Bend says how a prover cheats, or what is broken in it. Any field may be nil.
type Bend struct {
	Item   func(m uint64, item *memory.Item)                  // changes an item of the dataset when it is built
	Step   func(round, walk uint32, j int, item *memory.Item) // changes what step j of a walk reads
	Digest func(round, walk uint32, digest *memory.Digest)    // changes a digest before it goes into its leaf
}

// Proof is all of one computed challenge.
type Proof struct {
	ChainID uint64
	Job     challenge.Job
	ID      challenge.Hash
	Roots   []challenge.Hash
	Digests [][]memory.Digest // of every round, by walk
	Trees   []*tree.Tree      // of every round, over the groups
	dataset *Dataset
}

// New computes the challenge, honestly but for the bend, which may be nil.
func New(chainID uint64, job challenge.Job, id challenge.Hash, bend *Bend) *Proof {
	if bend == nil {
		bend = &Bend{}
	}
	p := &Proof{ChainID: chainID, Job: job, ID: id}
	p.dataset = &Dataset{Cache: Cache(memory.CacheKey(job.MatrixSeed, job.Provider, job.Device)), bend: bend.Item}
	var root challenge.Hash
	for t := uint32(1); t <= job.Rounds; t++ {
		key := memory.WalkKey(chainID, id, t, root)
		digests := make([]memory.Digest, memory.Walks(job.Size))
		for w := range digests {
			j := 0
			digests[w] = memory.Walk(key, uint32(w), job.Size, func(dst *memory.Item, m uint64) {
				p.dataset.Item(dst, m)
				if bend.Step != nil {
					bend.Step(t, uint32(w), j, dst)
				}
				j++
			})
			if bend.Digest != nil {
				bend.Digest(t, uint32(w), &digests[w])
			}
		}
		whole := tree.New(Leaves(digests))
		root = whole.Root()
		p.Roots, p.Digests, p.Trees = append(p.Roots, root), append(p.Digests, digests), append(p.Trees, whole)
	}
	return p
}

// Leaves are the leaves over the digests of all walks of a round.
func Leaves(digests []memory.Digest) []challenge.Hash {
	leaves := make([]challenge.Hash, len(digests)/memory.GroupWalks)
	for g := range leaves {
		leaves[g] = memory.Leaf((*[memory.GroupWalks]memory.Digest)(digests[g*memory.GroupWalks:]))
	}
	return leaves
}

// Dataset is a dataset that is built as it is read. It is not for more than one goroutine.
type Dataset struct {
	Cache *memory.Cache
	bend  func(uint64, *memory.Item)
	items map[uint64]*memory.Item
}

// Item copies item m.
func (d *Dataset) Item(dst *memory.Item, m uint64) {
	item := d.items[m]
	if item == nil {
		item = new(memory.Item)
		d.Cache.Item(item, m)
		if d.bend != nil {
			d.bend(m, item)
		}
		if d.items == nil {
			d.items = map[uint64]*memory.Item{}
		}
		d.items[m] = item
	}
	*dst = *item
}

var caches struct {
	sync.Mutex
	of map[philox.Key]*memory.Cache
}

// Cache is the light cache of a key, computed once in a process. Tests use few keys: nothing is ever dropped.
func Cache(key philox.Key) *memory.Cache {
	caches.Lock()
	defer caches.Unlock()
	if caches.of == nil {
		caches.of = map[philox.Key]*memory.Cache{}
	}
	if caches.of[key] == nil {
		caches.of[key] = memory.NewCache(key)
	}
	return caches.of[key]
}
