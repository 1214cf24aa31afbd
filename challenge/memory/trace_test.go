package memory_test

import (
	"math/rand/v2"
	"testing"

	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/philox"
)

// TestTrace: a trace is the walk, its lines are the dataset's, and each of them is made of its parents.
func TestTrace(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 0))
	cache := memorytest.Cache(memory.JobKey(memorytest.Job(memorytest.Items, 1, 1)))
	const n = 83_000_320
	for range 3 {
		walk := memory.Start{Key: philox.Key{K0: r.Uint32(), K1: r.Uint32(), C2: r.Uint32(), C3: r.Uint32()}, Walk: r.Uint32()}
		trace := cache.Trace(walk, n)
		if want := cache.Digests([]memory.Start{walk}, n)[0]; trace.Digest != want {
			t.Fatalf("digest %x, want %x", trace.Digest, want)
		}
		b := memory.AppendLines(nil, trace.Lines)
		lines, err := memory.ParseLines(b, memory.WalkLines)
		if err != nil {
			t.Fatal(err)
		}
		again := memory.Follow(walk, n, lines)
		if again.Digest != trace.Digest || again.Items != trace.Items || again.States != trace.States {
			t.Error("followed, it is another walk")
		}
		k := r.IntN(memory.WalkLines)
		parents, numbers := cache.Parents(trace.Numbers[k])
		for i := range parents {
			if parents[i] != cache.Layer()[numbers[i]] {
				t.Errorf("parent %d is not line %d of the cache", i, numbers[i])
			}
		}
		line, same := memory.FromParents(trace.Numbers[k], parents)
		if line != trace.Lines[k] || len(same) != memory.ShownParents {
			t.Errorf("line %d is not made of its parents", trace.Numbers[k])
		}
		bit := r.IntN(32)
		lines[k][r.IntN(memory.LineWords)] ^= 1 << bit
		if memory.Follow(walk, n, lines).Digest == trace.Digest {
			t.Errorf("line %d, bit %d: same digest", k, bit)
		}
	}
	if _, err := memory.ParseLines(make([]byte, memory.LineSize*2+1), 2); err == nil {
		t.Error("a byte too many is parsed")
	}
}
