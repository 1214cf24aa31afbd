package cuda

import "github.com/slark-network/slark/challenge"

// Launch is one start of a kernel.
type Launch struct {
	Kernel string   // entry point, in Common or in the variant's module
	Grid   uint32   // CTAs
	Block  uint32   // threads of a CTA
	Shared uint32   // dynamic shared memory of a CTA, in bytes
	Args   []uint64 // parameters, 8 bytes each
}

// Threads of a CTA.
const (
	genThreads     = 256
	genVectors     = 4    // of 16 bytes, that a thread of gen makes
	leafRows       = 64   // leaves; or nodes of a level
	levelsOfLeaf   = 6    // that one launch of leaf or nodes makes
	topNodes       = 1024 // of the level that top begins with, at most
	topThreads     = 256
	stripThreads   = challenge.BlockColumns
	collectThreads = 128
)

// Gen writes lines 0 to n-1 of the stream of a key, n bytes each: a matrix. dst is MatrixSize(n), key is KeySize.
func Gen(dst, key Pointer, n uint64) Launch {
	return Launch{
		Kernel: "gen", Grid: uint32(n * n / 16 / (genThreads * genVectors)), Block: genThreads,
		Args: []uint64{uint64(dst), uint64(key), n},
	}
}

// Tiles is the number of CTAs that make all digests of a round.
func (v Variant) Tiles(n uint64) uint32 {
	return uint32(n / uint64(v.TileRows) * (n / uint64(v.TileColumns)))
}

// Gemm writes the digests of all units of C = A B. a and b are MatrixSize(n), keyD is KeySize, digests is DigestsSize(n).
func (v Variant) Gemm(a, b, keyD, digests Pointer, n uint64) Launch {
	return v.GemmPart(a, b, keyD, digests, n, 0, v.Tiles(n))
}

// GemmPart is Gemm for tiles first to first+tiles-1 of Tiles(n), in the order in which Gemm goes through them: for cards on which one
// launch must not take too long.
func (v Variant) GemmPart(a, b, keyD, digests Pointer, n uint64, first, tiles uint32) Launch {
	return Launch{
		Kernel: v.Kernel, Grid: tiles, Block: v.Threads, Shared: v.Dynamic,
		Args: []uint64{uint64(a), uint64(b), uint64(keyD), uint64(digests), n, uint64(first)},
	}
}

// Leaf hashes the rows of a round and writes levels 0 to 6 of its tree. digests is DigestsSize(n), tree is TreeSize(n).
func Leaf(digests, tree Pointer, n uint64) Launch {
	return leaf(digests, tree, n, n/challenge.BlockColumns, n, 1)
}

// leaf hashes count digests for each of n leaves, that are `stride` digests apart; those of the next leaf are `next` further.
func leaf(digests, tree Pointer, n, count, stride, next uint64) Launch {
	return Launch{
		Kernel: "leaf", Grid: uint32((n + leafRows - 1) / leafRows), Block: leafRows,
		Args: []uint64{uint64(digests), uint64(tree), n, count, stride, next},
	}
}

// Top writes the levels of a tree above 6, root(t) and the keys of round t+1. With t = 0 it only writes those of round 1, and reads no tree.
// chain is ChainSize, roots RootsSize(T), keys KeysSize(T), tree TreeSize(n).
func Top(chain, roots, keys, tree Pointer, n uint64, t uint32) Launch {
	return top(chain, roots, keys, tree, n, levelsOfLeaf, t)
}

// top is Top for a tree of n leaves of which the levels up to made are there.
func top(chain, roots, keys, tree Pointer, n, made uint64, t uint32) Launch {
	return Launch{
		Kernel: "top", Grid: 1, Block: topThreads,
		Args: []uint64{uint64(chain), uint64(roots), uint64(keys), uint64(tree), n, made, uint64(t)},
	}
}

// Strip computes count opened units again, from the streams alone: it needs neither A nor B. positions is count times PositionSize;
// keys is KeysSize(T), as Top left it; keyB is KeySize; values gets count times 128 x i32, in the order of positions.
func Strip(positions Pointer, count uint32, keys, keyB, values Pointer, n uint64) Launch {
	return Launch{
		Kernel: "strip", Grid: count, Block: stripThreads,
		Args: []uint64{uint64(positions), uint64(keys), uint64(keyB), uint64(values), n},
	}
}

// Collect gathers what was kept for count opened units: out gets count times CollectedSize(n), in the order of positions. digests
// and trees are those of all rounds, one after the other.
func Collect(positions Pointer, count uint32, digests, trees, out Pointer, n uint64) Launch {
	return Launch{
		Kernel: "collect", Grid: count, Block: collectThreads,
		Args: []uint64{uint64(positions), uint64(digests), uint64(trees), uint64(out), n},
	}
}
