package tree

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"testing"

	"github.com/transparency-dev/merkle/compact"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"

	"github.com/slark-network/slark/challenge"
)

func someLeaves(n int) []challenge.Hash {
	leaves := make([]challenge.Hash, n)
	for i := range leaves {
		leaves[i] = Leaf(fmt.Append(nil, "leaf ", i))
	}
	return leaves
}

// libraryHead is the tree head by transparency-dev/merkle.
func libraryHead(t testing.TB, leaves []challenge.Hash) (head challenge.Hash) {
	t.Helper()
	r := (&compact.RangeFactory{Hash: rfc6962.DefaultHasher.HashChildren}).NewEmptyRange(0)
	for i := range leaves {
		if err := r.Append(leaves[i][:], nil); err != nil {
			t.Fatal(err)
		}
	}
	root, err := r.GetRootHash(nil)
	if err != nil {
		t.Fatal(err)
	}
	copy(head[:], root)
	return head
}

func TestHeadAgainstLibrary(t *testing.T) {
	for n := 1; n <= 130; n++ {
		if got, want := Head(someLeaves(n)), libraryHead(t, someLeaves(n)); got != want {
			t.Errorf("%d leaves: %v, want %v", n, got, want)
		}
	}
	if got := Head(nil); !bytes.Equal(got[:], rfc6962.DefaultHasher.EmptyRoot()) {
		t.Errorf("no leaves: %v", got)
	}
}

func TestTreeAgainstLibrary(t *testing.T) {
	for _, n := range []int{1, 2, 4, 256, 1024} {
		leaves := someLeaves(n)
		whole := New(leaves)
		root := whole.Root()
		if want := libraryHead(t, leaves); root != want {
			t.Errorf("%d leaves: root %v, want %v", n, root, want)
		}
		for i := range n {
			path := whole.Path(i)
			nodes := make([][]byte, len(path))
			for l := range path {
				nodes[l] = path[l][:]
			}
			if err := proof.VerifyInclusion(rfc6962.DefaultHasher, uint64(i), uint64(n), leaves[i][:], nodes, root[:]); err != nil {
				t.Fatalf("leaf %d of %d: %v", i, n, err)
			}
			if got := Climb(leaves[i], uint32(i), path); got != root {
				t.Fatalf("leaf %d of %d leads to %v, want %v", i, n, got, root)
			}
		}
	}
}

func TestNewPanicsOnOtherCounts(t *testing.T) {
	for _, n := range []int{0, 3, 6} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("no panic for %d leaves", n)
				}
			}()
			New(make([]challenge.Hash, n))
		}()
	}
}

func TestLeafAndCommitRoot(t *testing.T) {
	for _, n := range []int{0, 1, 32, 1024, 8192, 8193, 20000} {
		data := bytes.Repeat([]byte{7}, n)
		if got, want := Leaf(data), challenge.Hash(sha256.Sum256(append([]byte{0}, data...))); got != want {
			t.Errorf("leaf of %d bytes: %v, want %v", n, got, want)
		}
	}
	roots := someLeaves(3)
	var leaves []challenge.Hash
	for _, root := range roots {
		leaves = append(leaves, challenge.Hash(rfc6962.DefaultHasher.HashLeaf(root[:])))
	}
	if got, want := CommitRoot(roots), libraryHead(t, leaves); got != want {
		t.Errorf("CommitRoot is %v, want %v", got, want)
	}
}

// One audit path of n = 8192, ours and the library's. The library makes three allocations a node.
func BenchmarkPath8192(b *testing.B) {
	leaves := someLeaves(8192)
	whole := New(leaves)
	path, root := whole.Path(5000), whole.Root()
	nodes := make([][]byte, len(path))
	for l := range path {
		nodes[l] = path[l][:]
	}
	b.Run("ours", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if Climb(leaves[5000], 5000, path) != root {
				b.Fatal("wrong root")
			}
		}
	})
	b.Run("library", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if err := proof.VerifyInclusion(rfc6962.DefaultHasher, 5000, 8192, leaves[5000][:], nodes, root[:]); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkTree8192(b *testing.B) {
	leaves := someLeaves(8192)
	b.Run("ours", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			New(leaves)
		}
	})
	b.Run("library", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			libraryHead(b, leaves)
		}
	})
}
