package matmul

import (
	"context"
	"fmt"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/challenge/tree"
)

// BenchmarkVerifyMatmul8192x64 is all that a verifier computes for the proof of a challenge at n = 8192 with 64 rounds and
// 64 openings: parse the bytes and make every check, on one core. Target 4 ms.
func BenchmarkVerifyMatmul8192x64(b *testing.B) {
	s, asked, openings := oneRowProof(b, 8192, 64, 64)
	var encoded []byte
	for i := range openings {
		encoded = openings[i].Append(encoded)
	}
	pre, err := Precompute(context.Background(), s.Job.MatrixSeed, s.Job.Size, nil, 1)
	if err != nil {
		b.Fatal(err)
	}
	eachForm(b, func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			parsed, err := ParseOpenings(s.Job, encoded)
			if err != nil {
				b.Fatal(err)
			}
			if err := pre.Verify(s, asked, parsed); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkPrecompute8192 runs once for an Era and a size. Target 0.5 s of one core.
func BenchmarkPrecompute8192(b *testing.B) {
	eachForm(b, func(b *testing.B) {
		for b.Loop() {
			if _, err := Precompute(context.Background(), challenge.Hash{1}, 8192, nil, 1); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkProductBlock8192(b *testing.B) {
	eachForm(b, func(b *testing.B) {
		var dst [columns]int32
		for b.Loop() {
			ProductBlock(&dst, philox.Key{K0: 1}, 8191, philox.Key{K0: 2}, 63, 8192)
		}
	})
}

// The parts of one opening.
func BenchmarkParts8192(b *testing.B) {
	s, _, openings := oneRowProof(b, 8192, 1, 1)
	o := &openings[0]
	keys := statement{&s}.keys(1)
	pre, err := Precompute(context.Background(), s.Job.MatrixSeed, s.Job.Size, nil, 1)
	if err != nil {
		b.Fatal(err)
	}
	eachForm(b, func(b *testing.B) {
		b.Run("bound", func(b *testing.B) {
			for b.Loop() {
				if err := (statement{&s}).bound(0, o, keys); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run("freivalds", func(b *testing.B) {
			for b.Loop() {
				if !pre.holds(o, keys.A) {
					b.Fatal("does not hold")
				}
			}
		})
	})
	b.Run("keys", func(b *testing.B) {
		for b.Loop() {
			keys = statement{&s}.keys(1)
		}
	})
	b.Run("leaf", func(b *testing.B) {
		for b.Loop() {
			tree.Leaf(o.Digests)
		}
	})
	b.Run("digest", func(b *testing.B) {
		columnKeys := ColumnKeys(keys.D, 0)
		for b.Loop() {
			DigestOf(&o.Values, columnKeys)
		}
	})
}

func BenchmarkKernels(b *testing.B) {
	x, y, u := make([]byte, chunk), make([]byte, chunk), make([]uint64, chunk)
	eachForm(b, func(b *testing.B) {
		b.Run(fmt.Sprint("dot", chunk), func(b *testing.B) {
			for b.Loop() {
				dot(x, y)
			}
		})
		b.Run(fmt.Sprint("dotPacked", chunk), func(b *testing.B) {
			for b.Loop() {
				dotPacked(x, u)
			}
		})
		b.Run("combine", func(b *testing.B) {
			var lo, hi [tile]int64
			var tileBytes [columns * tile]byte
			var r [columns]uint64
			for b.Loop() {
				combine(&lo, &hi, &tileBytes, &r)
			}
		})
	})
}
