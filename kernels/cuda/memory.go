package cuda

import (
	"math/bits"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
)

// Sizes in bytes of the memory challenge. n is the size of a job: items of the dataset.
const (
	LayerSize = memory.CacheSize // a layer of the light cache
	linesOf   = memory.ItemLines // an item
)

// DatasetSize is the size of the dataset: item m at 1024 m, its words little-endian.
func DatasetSize(n uint64) uint64 { return challenge.ItemSize * n }

// WalkDigestsSize is the size of the digests of the walks of one round, in order.
func WalkDigestsSize(n uint64) uint64 { return challenge.DigestSize * challenge.Walks(n) }

// WalkLeaves is the number of leaves of a round's tree, of which TreeSize and TreeOf are the size and the place.
func WalkLeaves(n uint64) uint64 { return challenge.Walks(n) / challenge.GroupWalks }

// OpenedWalkSize is the size of what Rewalk and Path give for one opening: the digests of its group and the audit path of their leaf,
// upwards. It is the tail of an opening as sent (section 18.4).
func OpenedWalkSize(n uint64) uint64 {
	return challenge.DigestSize*challenge.GroupWalks + HashSize*uint64(bits.TrailingZeros64(WalkLeaves(n)))
}

// WalkChain is Chain of a memory challenge (section 18.3). A round has one key, at RoundKeys (t-1), and it is there twice.
func WalkChain(chainID uint64, id challenge.Hash) [ChainSize]byte {
	return chain(chainID, id, "slark/v1/memory/walk", "slark/v1/memory/walk")
}

// WalkKey is the address of keyW(t), given that of the keys of all rounds.
func WalkKey(keys Pointer, t uint32) Pointer { return keys + RoundKeys*Pointer(t-1) }

// Threads of a CTA.
const (
	lineThreads = 256
	walkThreads = 256
	walkWarps   = walkThreads / 32
	pathThreads = 64
	rewalkParts = challenge.GroupWalks / walkWarps // CTAs of an opening

	// walkWaves is how many CTAs of walk are launched for each multiprocessor, which holds 4, 6 or 8 at a time, by its capability: a multiple of each, so
	// that no wave is incomplete; several times that, so that one that is slower takes fewer; and not one for each walk, for which CTAs
	// would have to be started all the time.
	walkWaves = 96
)

// FirstLayer writes C0. dst is LayerSize, key is KeySize.
func FirstLayer(dst, key Pointer) Launch {
	return Launch{
		Kernel: "gen", Grid: LayerSize / 16 / (genThreads * genVectors), Block: genThreads,
		Args: []uint64{uint64(dst), uint64(key), memory.LineSize},
	}
}

// NextLayer writes C1 from C0, or C2 from C1. Both are LayerSize.
func NextLayer(layer, dst Pointer) Launch {
	return lines(layer, dst, memory.LayerParents, 0, memory.CacheLines)
}

// Dataset writes items first to first+count-1 of the dataset, at their places. cache is C2, LayerSize; dataset is DatasetSize(n).
func Dataset(cache, dataset Pointer, first, count uint64) Launch {
	return lines(cache, dataset, memory.Parents, first*linesOf, count*linesOf)
}

func lines(layer, dst Pointer, parents, first, count uint64) Launch {
	return Launch{
		Kernel: "lines", Grid: uint32((count + lineThreads - 1) / lineThreads), Block: lineThreads,
		Args: []uint64{uint64(layer), uint64(dst), parents, first, count},
	}
}

// WalkKernel is the kernel that a card walks with. On one of 10.x a single walk a warp would not keep the memory busy (docs/kernels.md).
func WalkKernel(card Capability) string {
	if card >= 100 && card < 120 {
		return "walk_two"
	}
	return "walk"
}

// Walk writes the digests of all walks of a round, with a kernel of WalkKernel, on a card of so many multiprocessors (0: not known).
// dataset is DatasetSize(n), keyW is KeySize, digests is WalkDigestsSize(n).
func Walk(kernel string, dataset, keyW, digests Pointer, n uint64, multiprocessors int) Launch {
	walks := challenge.Walks(n)
	each := uint32(walkWarps) // walks of a CTA at a time
	if kernel == "walk_two" {
		each *= 2
	}
	grid := uint32(walks) / each // W is at least 64
	if multiprocessors > 0 {
		grid = min(grid, walkWaves*uint32(multiprocessors))
	}
	return Launch{
		Kernel: kernel, Grid: grid, Block: walkThreads,
		Args: []uint64{uint64(dataset), uint64(keyW), uint64(digests), n, walks},
	}
}

// WalkTree are the launches that write the tree of round t, root(t) and the key of round t+1. With t = 0 there is only the key of round 1, and
// neither digests nor tree are read. digests is WalkDigestsSize(n), tree is TreeSize(WalkLeaves(n)), chain is ChainSize, as WalkChain makes it.
func WalkTree(digests, chain, roots, keys, tree Pointer, n uint64, t uint32) []Launch {
	leaves := WalkLeaves(n)
	made := min(levelsOfLeaf, uint64(bits.TrailingZeros64(leaves)))
	if t == 0 {
		return []Launch{top(chain, roots, keys, tree, leaves, made, 0)}
	}
	out := []Launch{leaf(digests, tree, leaves, challenge.GroupWalks, 1, challenge.GroupWalks)}
	if leaves>>made > topNodes {
		out = append(out, Launch{
			Kernel: "nodes", Grid: uint32(leaves >> made / leafRows), Block: leafRows, Args: []uint64{uint64(tree), leaves, made},
		})
		made += levelsOfLeaf
	}
	return append(out, top(chain, roots, keys, tree, leaves, made, t))
}

// Rewalk computes the groups of count opened walks again, from the cache alone: it does not need the dataset. positions is count times PositionSize,
// keys is KeysSize(T), as WalkTree left it, cache is C2. The digests go to the beginning of each opening of out, count times OpenedWalkSize(n).
func Rewalk(positions Pointer, count uint32, keys, cache, out Pointer, n uint64) Launch {
	return Launch{
		Kernel: "rewalk", Grid: rewalkParts * count, Block: walkThreads,
		Args: []uint64{uint64(positions), uint64(keys), uint64(cache), uint64(out), n, challenge.Walks(n)},
	}
}

// Path gathers the audit paths of count opened walks, into out behind the digests of each. trees are those of all rounds, one after the other.
func Path(positions Pointer, count uint32, trees, out Pointer, n uint64) Launch {
	return Launch{
		Kernel: "path", Grid: count, Block: pathThreads,
		Args: []uint64{uint64(positions), uint64(trees), uint64(out), challenge.Walks(n)},
	}
}
