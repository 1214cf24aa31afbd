package cuda_test

import (
	"bytes"
	"encoding/binary"
	"slices"
	"sync"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/challenge/tree"
	"github.com/slark-network/slark/kernels/cuda"
)

// walker is everything that a memory challenge leaves on a card.
type walker struct {
	*card
	n                                                 uint64
	rounds                                            uint32
	kernel                                            string
	cache, dataset, chain, roots, keys, digests, tree cuda.Pointer
	err                                               error // of the last launch of a kernel that may be broken
}

func cacheKey(job challenge.Job) philox.Key {
	return memory.CacheKey(job.MatrixSeed, job.Provider, job.Device)
}

// words are lines or items as they lie on a card.
func words(list any) []byte {
	var b bytes.Buffer
	if err := binary.Write(&b, binary.LittleEndian, list); err != nil {
		panic(err)
	}
	return b.Bytes()
}

var layers sync.Map

// layer is the light cache of a key, as the reference has it.
func layer(key philox.Key) []byte {
	b, ok := layers.Load(key)
	if !ok {
		b, _ = layers.LoadOrStore(key, words(memorytest.Cache(key).Layer()))
	}
	return b.([]byte)
}

// walker allocates what a challenge needs. The cache is the reference's; of the dataset nothing is there.
func (c *card) walker(chainID uint64, job challenge.Job, id challenge.Hash) *walker {
	c.t.Helper()
	n, chain := job.Size, cuda.WalkChain(chainID, id)
	return &walker{
		card: c, n: n, rounds: job.Rounds, kernel: "walk",
		cache: c.put(layer(cacheKey(job))), dataset: c.alloc(cuda.DatasetSize(n)), chain: c.put(chain[:]),
		roots: c.alloc(cuda.RootsSize(job.Rounds)), keys: c.alloc(cuda.KeysSize(job.Rounds)),
		digests: c.alloc(cuda.WalkDigestsSize(n)), tree: c.alloc(cuda.TreeSize(cuda.WalkLeaves(n)) * uint64(job.Rounds)),
	}
}

// fill writes the reference's dataset.
func (r *walker) fill(want *walked) {
	r.t.Helper()
	r.write(r.dataset, words(want.dataset))
}

// first makes the key of round 1.
func (r *walker) first() {
	r.t.Helper()
	for _, l := range cuda.WalkTree(0, r.chain, r.roots, r.keys, 0, r.n, 0) {
		r.run(l)
	}
}

func (r *walker) walk(t uint32) cuda.Launch {
	return cuda.Walk(r.kernel, r.dataset, cuda.WalkKey(r.keys, t), r.digests, r.n, 0)
}

// round is round t.
func (r *walker) round(t uint32) {
	r.t.Helper()
	r.run(r.walk(t))
	for _, l := range cuda.WalkTree(r.digests, r.chain, r.roots, r.keys, cuda.TreeOf(r.tree, cuda.WalkLeaves(r.n), t), r.n, t) {
		r.run(l)
	}
}

// root is root(t).
func (r *walker) root(t uint32) challenge.Hash {
	r.t.Helper()
	return challenge.Hash(r.read(r.roots+cuda.Pointer(cuda.HashSize*(t-1)), cuda.HashSize))
}

// ends are the digests of the last round.
func (r *walker) ends() (out []memory.Digest) {
	r.t.Helper()
	for raw := r.read(r.digests, cuda.WalkDigestsSize(r.n)); len(raw) > 0; raw = raw[challenge.DigestSize:] {
		out = append(out, memory.Digest(raw))
	}
	return out
}

// open answers positions with Rewalk and Path: for each the digests of its group, and the audit path.
func (r *walker) open(asked []challenge.Position) (digests [][]memory.Digest, paths [][]challenge.Hash) {
	r.t.Helper()
	var list []byte
	for _, p := range asked {
		b := cuda.Position(p)
		list = append(list, b[:]...)
	}
	count, size := uint32(len(asked)), cuda.OpenedWalkSize(r.n)
	positions, out := r.put(list), r.alloc(size*uint64(count))
	r.run(cuda.Rewalk(positions, count, r.keys, r.cache, out, r.n))
	r.run(cuda.Path(positions, count, r.tree, out, r.n))
	for i := range asked {
		raw := r.read(out+cuda.Pointer(size*uint64(i)), size)
		var group []memory.Digest
		for range challenge.GroupWalks {
			group, raw = append(group, memory.Digest(raw)), raw[challenge.DigestSize:]
		}
		digests, paths = append(digests, group), append(paths, hashes(raw))
	}
	return digests, paths
}

// items are those that walks of a key touch, by the reference.
func items(cache *memory.Cache, key philox.Key, walks []uint32, n uint64) map[uint64]bool {
	touched := map[uint64]bool{}
	for _, w := range walks {
		memory.Walk(key, w, n, func(dst *memory.Item, m uint64) {
			touched[m] = true
			cache.Item(dst, m)
		})
	}
	return touched
}

// walked is a challenge as the reference has it.
type walked struct {
	dataset []memory.Item
	keys    []philox.Key
	digests [][]memory.Digest
	leaves  [][]challenge.Hash
	roots   []challenge.Hash
}

var datasets sync.Map

// dataset is the first n items of the dataset of a key, computed once.
func dataset(key philox.Key, n uint64) []memory.Item {
	type of struct {
		philox.Key
		n uint64
	}
	made, _ := datasets.LoadOrStore(of{key, n}, sync.OnceValue(func() []memory.Item {
		cache, all := memorytest.Cache(key), make([]memory.Item, n)
		var group sync.WaitGroup
		for part := range uint64(4) {
			group.Go(func() {
				for m := part; m < n; m += 4 {
					cache.Item(&all[m], m)
				}
			})
		}
		group.Wait()
		return all
	}))
	return made.(func() []memory.Item)()
}

// walk is what the reference makes of a challenge.
func walk(chainID uint64, job challenge.Job, id challenge.Hash) *walked {
	w := &walked{dataset: dataset(cacheKey(job), job.Size)}
	var root challenge.Hash
	for t := uint32(1); t <= job.Rounds; t++ {
		key := memory.WalkKey(chainID, id, t, root)
		digests := make([]memory.Digest, challenge.Walks(job.Size))
		for i := range digests {
			digests[i] = memory.Walk(key, uint32(i), job.Size, func(dst *memory.Item, m uint64) { *dst = w.dataset[m] })
		}
		leaves := memorytest.Leaves(digests)
		root = tree.Head(leaves)
		w.keys, w.digests, w.leaves, w.roots = append(w.keys, key), append(w.digests, digests), append(w.leaves, leaves), append(w.roots, root)
	}
	return w
}

// opening is what an opening of a walk has: the digests of its group, and the audit path of their leaf.
func (w *walked) opening(p challenge.Position) ([]memory.Digest, []challenge.Hash) {
	g := int(p.Row / challenge.GroupWalks)
	return w.digests[p.Round-1][g*challenge.GroupWalks:][:challenge.GroupWalks], tree.New(slices.Clone(w.leaves[p.Round-1])).Path(g)
}
