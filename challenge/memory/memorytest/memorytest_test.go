package memorytest_test

import (
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
)

// TestHonestProof: the prover's digests are those of walks from the cache, and a bend changes what it says it does.
func TestHonestProof(t *testing.T) {
	job := memorytest.Job(memorytest.Items, 2, 2)
	id := challenge.Hash{5}
	honest := memorytest.New(7, job, id, nil)
	if len(honest.Roots) != 2 || len(honest.Digests[0]) != 64 {
		t.Fatalf("%d roots, %d walks", len(honest.Roots), len(honest.Digests[0]))
	}
	cache := memorytest.Cache(memory.JobKey(job))
	for _, w := range []uint32{0, 31, 32, 63} {
		key := memory.WalkKey(7, id, 2, honest.Roots[0])
		if got := memory.Walk(key, w, job.Size, cache.Item); got != honest.Digests[1][w] {
			t.Errorf("walk %d has digest %x, the prover says %x", w, got, honest.Digests[1][w])
		}
	}
	asked := challenge.DrawPositions(job, challenge.Hash{6}, challenge.Hash{7})
	if err := memory.VerifyExact(honest.Statement, asked, honest.Open(asked)); err != nil {
		t.Error(err)
	}
	bends := map[string]*memorytest.Bend{
		"item":   {Item: func(m uint64, item *memory.Item) { item[m%256] ^= 1 }},
		"step":   {Step: func(_, w uint32, j int, item *memory.Item) { item[w] ^= uint32(j) }},
		"digest": {Digest: func(_, w uint32, d *memory.Digest) { d[w%16] ^= 1 }},
	}
	for name, bend := range bends {
		bent := memorytest.New(7, job, id, bend)
		for w := range bent.Digests[0] {
			if bent.Digests[0][w] == honest.Digests[0][w] {
				t.Errorf("%s: walk %d is as honest as before", name, w)
			}
		}
	}
}
