// Package tree holds the Merkle trees of the protocol (docs/protocol.md, sections 6 and 18.3): RFC 6962 with SHA-256,
// leaves behind 0x00 and inner nodes behind 0x01.
//
// The trees of a round are complete and small, and a verifier climbs them once an opening. Tests hold them against
// github.com/transparency-dev/merkle, which is not used here: it makes three allocations a node, takes 1.8 times as
// long (BenchmarkPath8192), and has no tree that keeps its nodes for audit paths.
package tree

import (
	"crypto/sha256"
	"fmt"
	"math/bits"

	"github.com/slark-network/slark/challenge"
)

// node is SHA-256(0x01 ‖ left ‖ right), the inner node of RFC 6962.
func node(left, right *challenge.Hash) challenge.Hash {
	var b [1 + 2*sha256.Size]byte
	b[0] = 1
	copy(b[1:], left[:])
	copy(b[1+sha256.Size:], right[:])
	return sha256.Sum256(b[:])
}

// Tree is a complete Merkle tree over the leaves of a round. It holds every node, 64 bytes
// a leaf, and is not changed after New, so goroutines may share it.
type Tree struct{ levels [][]challenge.Hash } // leaves first, the root alone last

// New builds the tree over leaf hashes, of which there is a power of two, and keeps the slice.
// It panics on another count, which only a bug in this program can give.
func New(leaves []challenge.Hash) *Tree {
	if bits.OnesCount(uint(len(leaves))) != 1 {
		panic(fmt.Sprintf("tree: %d leaves, want a power of two", len(leaves)))
	}
	t := &Tree{levels: [][]challenge.Hash{leaves}}
	for level := leaves; len(level) > 1; {
		up := make([]challenge.Hash, len(level)/2)
		for i := range up {
			up[i] = node(&level[2*i], &level[2*i+1])
		}
		t.levels = append(t.levels, up)
		level = up
	}
	return t
}

// Root is the tree head.
func (t *Tree) Root() challenge.Hash { return t.levels[len(t.levels)-1][0] }

// Path is the audit path of leaf i, from its sibling upwards: log2 of the number of leaves nodes.
func (t *Tree) Path(i int) []challenge.Hash {
	path := make([]challenge.Hash, len(t.levels)-1)
	for l := range path {
		path[l] = t.levels[l][i^1]
		i >>= 1
	}
	return path
}

// Climb is the root of a complete tree of which leaf i has this hash and audit path.
func Climb(leaf challenge.Hash, i uint32, path []challenge.Hash) challenge.Hash {
	for l := range path {
		if i&1 == 0 {
			leaf = node(&leaf, &path[l])
		} else {
			leaf = node(&path[l], &leaf)
		}
		i >>= 1
	}
	return leaf
}

// Head is the tree head of RFC 6962 over leaf hashes, for any count; that of none is SHA-256 of nothing.
func Head(leafHashes []challenge.Hash) challenge.Hash {
	switch len(leafHashes) {
	case 0:
		return sha256.Sum256(nil)
	case 1:
		return leafHashes[0]
	}
	split := 1 << (bits.Len(uint(len(leafHashes)-1)) - 1) // the largest power of two below the count
	left, right := Head(leafHashes[:split]), Head(leafHashes[split:])
	return node(&left, &right)
}

// CommitRoot is the hash that a prover commits to: the tree head over the roots of all rounds, in order (section 6).
func CommitRoot(roots []challenge.Hash) challenge.Hash {
	leaves := make([]challenge.Hash, len(roots))
	for i := range roots {
		leaves[i] = Leaf(roots[i][:])
	}
	return Head(leaves)
}

// maxOnStack is the largest leaf that is hashed without an allocation: a row of the largest matmul has 8 KiB of digests.
const maxOnStack = challenge.DigestSize * challenge.MaxSize / challenge.BlockColumns

// Leaf is the leaf hash SHA-256(0x00 ‖ data).
func Leaf(data []byte) challenge.Hash {
	var buf [1 + maxOnStack]byte
	if len(data) < len(buf) {
		return sha256.Sum256(buf[:1+copy(buf[1:], data)])
	}
	return sha256.Sum256(append([]byte{0}, data...))
}

// AuditPath is the audit path of leaf i in the tree of RFC 6962 over leaf hashes of any count above i, from its sibling
// upwards. It panics on an i that is not a leaf, which only a bug in this program can give.
func AuditPath(leafHashes []challenge.Hash, i int) []challenge.Hash {
	if i < 0 || i >= len(leafHashes) {
		panic(fmt.Sprintf("tree: leaf %d of %d", i, len(leafHashes)))
	}
	if len(leafHashes) == 1 {
		return nil
	}
	split := 1 << (bits.Len(uint(len(leafHashes)-1)) - 1)
	if i < split {
		return append(AuditPath(leafHashes[:split], i), Head(leafHashes[split:]))
	}
	return append(AuditPath(leafHashes[split:], i-split), Head(leafHashes[:split]))
}
