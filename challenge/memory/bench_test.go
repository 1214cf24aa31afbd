package memory

import (
	"fmt"
	"testing"
)

// BenchmarkLightCache is what a verifier computes once for a device and Era.
func BenchmarkLightCache(b *testing.B) {
	eachFormB(b, func(b *testing.B) {
		for b.Loop() {
			NewCache(testKey)
		}
	})
}

// BenchmarkVerifyWalk is the dear part of the check of an opening: 16 items of 16 lines of 256 parents.
func BenchmarkVerifyWalk(b *testing.B) {
	cache := testCache()
	eachFormB(b, func(b *testing.B) {
		w := uint32(0)
		for b.Loop() {
			Walk(testKey, w, 83_000_000, cache.Item)
			w++
		}
	})
}

// BenchmarkVerify64 is the walks of 64 openings, with the light cache at hand: all but a few hashes of what a verifier computes.
func BenchmarkVerify64(b *testing.B) {
	cache := testCache()
	eachFormB(b, func(b *testing.B) {
		var walks [64]Start
		for b.Loop() {
			for i := range walks {
				walks[i] = Start{testKey, walks[i].Walk + uint32(i) + 1}
			}
			cache.Digests(walks[:], 83_000_000)
		}
	})
}

// BenchmarkItems is items from the cache as the builder of a dataset computes them: alone, and a batch.
func BenchmarkItems(b *testing.B) {
	cache := testCache()
	for _, n := range []int{1, batch} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			eachFormB(b, func(b *testing.B) {
				b.SetBytes(int64(n * ItemSize))
				var dst [batch]Item
				var ms [batch]uint64
				for i := range ms {
					ms[i] = uint64(i)
				}
				for b.Loop() {
					for i := range ms {
						ms[i] += batch
					}
					cache.Items(dst[:n], ms[:n])
				}
			})
		})
	}
}

// BenchmarkWalker is a whole walk with one item that is at hand: begin, 16 steps, digest.
func BenchmarkWalker(b *testing.B) {
	eachFormB(b, func(b *testing.B) {
		b.SetBytes(Steps * ItemSize)
		var w Walker
		var item Item
		for b.Loop() {
			w.Begin(Start{Key: testKey}, 1024)
			for range Steps {
				w.Step(&item)
			}
			w.Digest()
		}
	})
}

// BenchmarkStep is a step with an item that is at hand.
func BenchmarkStep(b *testing.B) {
	eachFormB(b, func(b *testing.B) {
		b.SetBytes(ItemSize)
		var w Walker
		w.Begin(Start{Key: testKey}, 1024)
		var item Item
		for b.Loop() {
			w.Step(&item)
		}
	})
}
