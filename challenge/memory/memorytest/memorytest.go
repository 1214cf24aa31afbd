// Package memorytest holds a small, honest prover of the memory challenge, and ways to bend it, for tests of
// verifiers, provers and sessions. It is meant for the smallest datasets: the first proof of a device takes about a
// second of a core in plain Go, further ones a few milliseconds a round.
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
		Device: challenge.DeviceID(challenge.Address{1}, 0), Era: 1, Counter: 1, Kind: challenge.Memory,
		Size: n, Rounds: rounds, Openings: openings,
		MatrixSeed: challenge.MatrixSeed(challenge.Network{ChainID: 1}, 1, challenge.Hash{4}),
	}
}

// Bend says how a prover cheats, or what is broken in it. Any field may be nil.
type Bend struct {
	Item   func(m uint64, item *memory.Item)                  // changes an item of the dataset, each time alike
	Step   func(round, walk uint32, j int, item *memory.Item) // changes what step j of a walk reads
	Digest func(round, walk uint32, digest *memory.Digest)    // changes a digest before it goes into its leaf
}

// Proof is all of one computed challenge.
type Proof struct {
	challenge.Statement
	Digests [][]memory.Digest // of every round, by walk
	Trees   []*tree.Tree      // of every round, over the groups
}

// New computes the challenge, honestly but for the bend, which may be nil.
func New(chainID uint64, job challenge.Job, id challenge.Hash, bend *Bend) *Proof {
	if bend == nil {
		bend = &Bend{}
	}
	p := &Proof{Statement: challenge.Statement{ChainID: chainID, Job: job, ID: id}}
	dataset := Honest(memory.JobKey(job))
	var root challenge.Hash
	for t := uint32(1); t <= job.Rounds; t++ {
		key := memory.WalkKey(chainID, id, t, root)
		digests := make([]memory.Digest, job.Rows())
		for w := range digests {
			j := 0
			digests[w] = memory.Walk(key, uint32(w), job.Size, func(dst *memory.Item, m uint64) {
				dataset.Item(dst, m)
				if bend.Item != nil {
					bend.Item(m, dst)
				}
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

// Open opens positions of the job from what was kept, false digests and all.
func (p *Proof) Open(positions []challenge.Position) []memory.Opening {
	out := make([]memory.Opening, len(positions))
	for i, at := range positions {
		out[i].Position = at
		group := int(out[i].Group())
		copy(out[i].Digests[:], p.Digests[at.Round-1][group*memory.GroupWalks:])
		out[i].Path = p.Trees[at.Round-1].Path(group)
	}
	return out
}

// Leaves are the leaves over the digests of all walks of a round.
func Leaves(digests []memory.Digest) []challenge.Hash {
	leaves := make([]challenge.Hash, len(digests)/memory.GroupWalks)
	for g := range leaves {
		leaves[g] = memory.Leaf((*[memory.GroupWalks]memory.Digest)(digests[g*memory.GroupWalks:]))
	}
	return leaves
}

// Dataset is the honest dataset of a device and Era, built as it is read and kept: two tests with the same key share it.
// Goroutines may share it too.
type Dataset struct {
	Cache *memory.Cache
	mu    sync.Mutex
	items map[uint64]*memory.Item // owned by mu; an item is not changed
}

var datasets struct {
	sync.Mutex
	of map[philox.Key]*Dataset
}

// Honest is the dataset of a key, of which a process has one. Tests use few keys and small sizes: nothing is ever dropped.
func Honest(key philox.Key) *Dataset {
	datasets.Lock()
	defer datasets.Unlock()
	if datasets.of == nil {
		datasets.of = map[philox.Key]*Dataset{}
	}
	if datasets.of[key] == nil {
		datasets.of[key] = &Dataset{Cache: memory.NewCache(key), items: map[uint64]*memory.Item{}}
	}
	return datasets.of[key]
}

// Cache is the light cache of a key, computed once in a process.
func Cache(key philox.Key) *memory.Cache { return Honest(key).Cache }

// Item copies item m.
func (d *Dataset) Item(dst *memory.Item, m uint64) {
	d.mu.Lock()
	defer d.mu.Unlock()
	item := d.items[m]
	if item == nil {
		item = new(memory.Item)
		d.Cache.Item(item, m)
		d.items[m] = item
	}
	*dst = *item
}
