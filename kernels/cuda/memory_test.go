package cuda_test

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/challenge/tree"
	"github.com/slark-network/slark/kernels/cuda"
	"github.com/slark-network/slark/kernels/ptx"
)

var walkKernels = []string{"walk", "walk_two"}

// The layers of the light cache are those of the reference, to the byte.
func TestLayers(t *testing.T) {
	if testing.Short() {
		t.Skip("a minute under the race detector")
	}
	t.Parallel()
	key := cacheKey(memorytest.Job(1024, 1, 1))
	c := newCard(t, cuda.Variants[3])
	k := cuda.Key(key)
	a, b := c.alloc(cuda.LayerSize), c.alloc(cuda.LayerSize)
	c.run(cuda.FirstLayer(a, c.put(k[:])))
	if !bytes.Equal(c.read(a, cuda.LayerSize), lines(key, 0, memory.CacheLines, memory.LineSize)) {
		t.Fatal("C0 is wrong")
	}
	c.run(cuda.NextLayer(a, b))
	c.run(cuda.NextLayer(b, a))
	if !bytes.Equal(c.read(a, cuda.LayerSize), layer(key)) {
		t.Error("C2 is wrong")
	}
}

// Items are those of the reference wherever they lie: also lines above 2^32, of which no dataset has any.
func TestItems(t *testing.T) {
	t.Parallel()
	key := cacheKey(memorytest.Job(1024, 1, 1))
	reference := memorytest.Cache(key)
	c := newCard(t, cuda.Variants[3])
	cache := c.put(layer(key))
	for _, at := range []struct{ first, count uint64 }{{0, 20}, {1023, 1}, {1<<28 - 3, 3}, {1<<29 - 1, 2}, {1<<36 + 5, 1}} {
		room := c.alloc(at.count * challenge.ItemSize)
		c.run(cuda.Dataset(cache, room-cuda.Pointer(at.first*challenge.ItemSize), at.first, at.count))
		for m := range at.count {
			var want memory.Item
			reference.Item(&want, at.first+m)
			if !bytes.Equal(c.read(room+cuda.Pointer(m*challenge.ItemSize), challenge.ItemSize), words(want[:])) {
				t.Errorf("item %d is wrong", at.first+m)
			}
		}
	}
}

// Every byte that a memory challenge leaves is that of the reference.
func TestMemory(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		n       uint64
		rounds  uint32
		chainID uint64
		seed    byte
	}{{1024, 3, 1<<63 | 7<<32 | 9, 0}, {3072, 2, 1, 1}} {
		if testing.Short() && c.n > 1024 {
			continue
		}
		job := memorytest.Job(c.n, c.rounds, c.rounds)
		job.MatrixSeed[0] ^= c.seed
		id := challenge.Hash{c.seed, 31: 1}
		for _, kernel := range walkKernels {
			t.Run(fmt.Sprintf("%s,n=%d", kernel, c.n), func(t *testing.T) {
				t.Parallel()
				want := walk(c.chainID, job, id)
				r := newCard(t, cuda.Variants[3]).walker(c.chainID, job, id)
				r.kernel = kernel
				r.fill(want)
				r.first()
				for round := uint32(1); round <= c.rounds; round++ {
					r.round(round)
					r.compare(want, round)
				}
				if c.n > 1024 || kernel != "walk" {
					return // an opening takes seconds, and is the same
				}
				asked := []challenge.Position{{Round: 1, Row: 5}, {Round: c.rounds, Row: uint32(challenge.Walks(c.n)) - 1}}
				digests, paths := r.open(asked)
				for i, p := range asked {
					group, path := want.opening(p)
					if !slices.Equal(digests[i], group) {
						t.Errorf("%+v: the group's digests are wrong", p)
					}
					if !slices.Equal(paths[i], path) {
						t.Errorf("%+v: the path is wrong", p)
					}
				}
			})
		}
	}
}

// compare holds the last round, which is round t, against the reference.
func (r *walker) compare(want *walked, t uint32) {
	r.t.Helper()
	key := cuda.Key(want.keys[t-1])
	if got := r.read(cuda.WalkKey(r.keys, t), cuda.KeySize); !bytes.Equal(got, key[:]) {
		r.t.Fatalf("key of round %d is %x, want %x", t, got, key)
	}
	if got := r.ends(); !slices.Equal(got, want.digests[t-1]) {
		i := slices.IndexFunc(got, func(d memory.Digest) bool { return !slices.Contains(want.digests[t-1], d) })
		r.t.Fatalf("round %d: digests are wrong, the first is %d", t, i)
	}
	leaves := cuda.WalkLeaves(r.n)
	nodes, at := slices.Clone(want.leaves[t-1]), cuda.TreeOf(r.tree, leaves, t)
	for ; len(nodes) > 0; nodes = nodes[:len(nodes)/2] {
		if got := hashes(r.read(at, cuda.HashSize*uint64(len(nodes)))); !slices.Equal(got, nodes) {
			r.t.Fatalf("round %d: the level of %d nodes is wrong", t, len(nodes))
		}
		at += cuda.Pointer(cuda.HashSize * len(nodes))
		for i := range len(nodes) / 2 {
			nodes[i] = tree.Head(nodes[2*i : 2*i+2])
		}
	}
	if got := r.root(t); got != want.roots[t-1] {
		r.t.Fatalf("root %d is %x, want %x", t, got, want.roots[t-1])
	}
}

// Trees of every height, from made-up digests; of the large ones the levels above 6.
func TestWalkTrees(t *testing.T) {
	t.Parallel()
	c := newCard(t, cuda.Variants[0])
	chainID, id := uint64(5), challenge.Hash{6}
	state := cuda.WalkChain(chainID, id)
	chain, roots, keys := c.put(state[:]), c.alloc(cuda.RootsSize(4)), c.alloc(cuda.KeysSize(4))
	for n := uint64(1024); n <= 1<<28; n *= 2 {
		if testing.Short() && n > 1<<22 {
			break
		}
		leaves := cuda.WalkLeaves(n)
		nodes := c.alloc(cuda.TreeSize(leaves))
		var want challenge.Hash
		var launches []cuda.Launch
		if leaves <= 256 {
			raw := lines(philox.Key{K0: uint32(n)}, 0, 1, cuda.WalkDigestsSize(n))
			var digests []memory.Digest
			for b := raw; len(b) > 0; b = b[challenge.DigestSize:] {
				digests = append(digests, memory.Digest(b))
			}
			want = tree.Head(memorytest.Leaves(digests))
			launches = cuda.WalkTree(c.put(raw), chain, roots, keys, nodes, n, 3)
		} else {
			raw := lines(philox.Key{K0: uint32(n)}, 0, 1, cuda.HashSize*leaves/64)
			c.write(nodes+cuda.Pointer(cuda.HashSize*(2*leaves-2*leaves>>6)), raw)
			want = tree.Head(hashes(raw))
			launches = cuda.WalkTree(0, chain, roots, keys, nodes, n, 3)[1:]
		}
		for _, l := range launches {
			c.run(l)
		}
		if got := challenge.Hash(c.read(roots+2*cuda.HashSize, cuda.HashSize)); got != want {
			t.Fatalf("%d leaves: root is %x, want %x", leaves, got, want)
		}
		next := cuda.Key(memory.WalkKey(chainID, id, 4, want))
		if got := c.read(cuda.WalkKey(keys, 4), cuda.KeySize); !bytes.Equal(got, next[:]) {
			t.Errorf("%d leaves: key is %x", leaves, got)
		}
		if err := c.memory.Free(uint64(nodes)); err != nil {
			t.Fatal(err)
		}
	}
}

// Datasets of 8 to 256 GiB, of which only the items that a few walks touch are there: no address is cut to 32 bits, nor any index.
func TestLargeDatasets(t *testing.T) {
	t.Parallel()
	for _, gib := range []uint64{8, 80, 192, 256} {
		if testing.Short() && gib != 192 {
			continue
		}
		t.Run(fmt.Sprintf("%d GiB", gib), func(t *testing.T) {
			t.Parallel()
			job, id := memorytest.Job(gib<<20, 1, 1), challenge.Hash{byte(gib)}
			r := newCard(t, cuda.Variants[3]).walker(9, job, id)
			reference, key := memorytest.Cache(cacheKey(job)), memory.WalkKey(9, id, 1, challenge.Hash{})
			var list []uint32
			for w := range uint32(8) {
				list = append(list, w)
			}
			touched := slices.Sorted(maps.Keys(items(reference, key, list, r.n)))
			if far := touched[len(touched)-1]; far*challenge.ItemSize < gib<<30*9/10 {
				t.Fatalf("the furthest item is %d, of %d", far, r.n)
			}
			r.first()
			for _, m := range touched[1:] {
				r.run(cuda.Dataset(r.cache, r.dataset, m, 1))
			}
			for i, kernel := range walkKernels {
				r.kernel = kernel
				l := r.walk(1)
				l.Grid, l.Args[4] = 1, uint64(len(list))
				if i == 0 { // an item that is not there is missed
					var fault *ptx.Fault
					if err := r.launch(l); !errors.As(err, &fault) || fault.Kind != ptx.Uninitialised {
						t.Errorf("without item %d: %v", touched[0], err)
					}
					r.run(cuda.Dataset(r.cache, r.dataset, touched[0], 1))
				}
				r.run(l)
				for _, w := range list {
					want := memory.Walk(key, w, r.n, reference.Item)
					if got := memory.Digest(r.read(r.digests+cuda.Pointer(challenge.DigestSize*w), challenge.DigestSize)); got != want {
						t.Errorf("%s: digest of walk %d is %x, want %x", kernel, w, got, want)
					}
				}
			}
		})
	}
}

// The last group of the largest round, opened from the cache.
func TestLargestOpening(t *testing.T) {
	if testing.Short() {
		t.Skip("a minute under the race detector")
	}
	t.Parallel()
	job := memorytest.Job(1<<28, 2, 2)
	r := newCard(t, cuda.Variants[3]).walker(9, job, challenge.Hash{})
	key := philox.Key{K0: 4, C3: 9}
	k := cuda.Key(key)
	r.write(cuda.WalkKey(r.keys, 2), k[:])
	walks, leaves := uint32(challenge.Walks(r.n)), cuda.WalkLeaves(r.n)
	var path []challenge.Hash
	for l, i := uint64(0), leaves-1; leaves>>l > 1; l, i = l+1, i/2 {
		node := lines(key, uint32(l), 1, 32)
		r.write(cuda.TreeOf(r.tree, leaves, 2)+cuda.Pointer(cuda.HashSize*(2*leaves-2*leaves>>l+i^1)), node)
		path = append(path, challenge.Hash(node))
	}
	digests, paths := r.open([]challenge.Position{{Round: 2, Row: walks - 3}})
	reference := memorytest.Cache(cacheKey(job))
	for i := range uint32(challenge.GroupWalks) {
		if want := memory.Walk(key, walks-challenge.GroupWalks+i, r.n, reference.Item); digests[0][i] != want {
			t.Errorf("digest %d is %x, want %x", i, digests[0][i], want)
		}
	}
	if !reflect.DeepEqual(paths[0], path) {
		t.Error("the path is wrong")
	}
}

// What a round of walks reads is the dataset, 1 KiB a step, and hardly anything else: the key once a walk, which all lanes read at one address.
func TestTraffic(t *testing.T) {
	t.Parallel()
	job, id := memorytest.Job(1024, 1, 1), challenge.Hash{3}
	want := walk(2, job, id)
	for _, kernel := range walkKernels {
		r := newCard(t, cuda.Variants[3]).walker(2, job, id)
		r.kernel = kernel
		r.fill(want)
		r.first()
		r.run(r.walk(1))
		s, walks := r.stats[kernel], challenge.Walks(r.n)
		const lanes, halves = 32, 2
		if got, want := s.Read[ptx.Global], walks*(challenge.WalkSteps*challenge.ItemSize+halves*lanes*cuda.KeySize); got != want {
			t.Errorf("%s reads %d bytes of global memory, want %d", kernel, got, want)
		}
		if got := s.Written[ptx.Global]; got != walks*challenge.DigestSize {
			t.Errorf("%s writes %d bytes of global memory", kernel, got)
		}
		for _, space := range []ptx.Space{ptx.Shared, ptx.Local, ptx.Const} {
			if s.Read[space]+s.Written[space] != 0 {
				t.Errorf("%s uses other memory: %v, %v", kernel, s.Read, s.Written)
			}
		}
		// Two loads and 13 exchanges a step; 2 loads, an exchange and 20 exchanges of the digest's sums a walk.
		if got, want := s.By[ptx.ClassWarp], walks*lanes*(13*challenge.WalkSteps+21); got != want {
			t.Errorf("%s makes %d exchanges, want %d", kernel, got, want)
		}
		perStep := float64(s.Instructions) / float64(walks*lanes*challenge.WalkSteps)
		t.Logf("%s: %.0f instructions of PTX a step", kernel, perStep)
		if perStep > 140 {
			t.Errorf("%s: %.0f instructions a step: are the sums of the lanes moved through the exchange?", kernel, perStep)
		}
	}
}
