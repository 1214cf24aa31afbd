package cpu

import (
	"errors"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/kernels"
)

// TestBeyond32Bits reads and builds items whose bytes lie behind the first 4 GiB. The memory is only reserved; of it a few
// items are built, at both ends and around 2^32 bytes, and the rest is zero, which walks may read as well.
func TestBeyond32Bits(t *testing.T) {
	const items = 6 << 20 // 6 GiB
	job := memorytest.Job(items, 1, 1)
	s, err := newDataset(items)
	if err != nil {
		t.Fatal(err)
	}
	defer s.free()
	s.cache = memorytest.Cache(memory.JobKey(job))
	const edge = 1 << 32 / memory.ItemSize
	built := map[uint64]bool{}
	for _, first := range []int{0, edge - 3, items - 5} {
		if err := s.build(t.Context(), 2, first, 5); err != nil {
			t.Fatal(err)
		}
		for m := range 5 {
			built[uint64(first+m)] = true
		}
	}
	for m := range built {
		var want memory.Item
		if s.cache.Item(&want, m); s.items[m] != want {
			t.Errorf("item %d differs", m)
		}
	}
	if s.items[5] != (memory.Item{}) || s.items[edge+2] != (memory.Item{}) || s.items[items-6] != (memory.Item{}) {
		t.Error("more was built than was asked for")
	}
	// The first items of a group's walks are built, so that leaf reads what it may not take from elsewhere.
	key := memory.WalkKey(1, challenge.Hash{1}, 1, challenge.Hash{})
	group := memory.Start{Key: key, Walk: 32 * 1000}
	high := 0
	for w := range uint32(memory.GroupWalks) {
		_, r := memory.InitialState(key, group.Walk+w)
		m := memory.ItemAt(r, items)
		if err := s.build(t.Context(), 1, int(m), 1); err != nil {
			t.Fatal(err)
		}
		if built[m] = true; m >= edge {
			high++
		}
	}
	if high == 0 {
		t.Fatal("no walk begins behind 4 GiB: take another group")
	}
	var digests [memory.GroupWalks]memory.Digest
	for w := range digests {
		digests[w] = memory.Walk(key, group.Walk+uint32(w), items, func(dst *memory.Item, m uint64) {
			if *dst = (memory.Item{}); built[m] {
				s.cache.Item(dst, m)
			}
		})
	}
	if got, want := s.leaf(group), memory.Leaf(&digests); got != want {
		t.Errorf("leaf is %v, want %v", got, want)
	}
}

// TestFlippedBit: a bit that has flipped in the dataset changes the root, and the prover notices before it signs: what Open
// makes again from the light cache does not lead there.
func TestFlippedBit(t *testing.T) {
	d, err := New(Options{Cores: 2})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	task := kernels.Task{ChainID: 1, ID: challenge.Hash{1}, Job: memorytest.Job(1024, 2, 2)}
	if err := d.Prepare(t.Context(), task.Job); err != nil {
		t.Fatal(err)
	}
	_, r := memory.InitialState(memory.WalkKey(1, task.ID, 1, challenge.Hash{}), 7)
	bit := &d.data.items[memory.ItemAt(r, 1024)][255]
	for _, c := range []struct {
		flip uint32
		walk uint32
		good bool
	}{{0, 7, true}, {1 << 31, 7, false}, {1 << 31, 6, false}, {0, 7, true}} { // walk 6 is of the same group
		*bit ^= c.flip
		run, err := d.Run(t.Context(), task)
		if err != nil {
			t.Fatal(err)
		}
		openings, err := run.Open(t.Context(), []challenge.Position{{Round: 1, Row: c.walk}})
		if err != nil {
			t.Fatal(err)
		}
		err = kernels.Check(t.Context(), task, run.Roots(), openings)
		var wrong *kernels.Disagreement
		if c.good && err != nil || !c.good && (!errors.As(err, &wrong) || wrong.Check != challenge.CheckPath) {
			t.Errorf("flipped %x, walk %d: %v", c.flip, c.walk, err)
		}
		run.Close()
		*bit ^= c.flip
	}
}
