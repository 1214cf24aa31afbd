package gpu_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/emulated"
)

// driverTakes is what a driver's context is taken to hold. It was not measured.
const driverTakes = 512 << 20

// total is the smallest total that a driver was seen to report of a card, or its nominal memory.
func total(card catalogue.Card) uint64 {
	if len(card.SeenMiB) == 0 {
		return card.MemoryMiB << 20
	}
	return slices.Min(card.SeenMiB) << 20
}

// Every card of the catalogue has room for its own longest memory job.
func TestCardsHoldTheirDatasets(t *testing.T) {
	cards := catalogue.Shipped().Cards()
	if len(cards) < 50 {
		t.Fatalf("%d cards", len(cards))
	}
	for _, card := range cards {
		facts := gpu.Facts{Major: 8, Minor: 0, Memory: total(card), Multiprocessors: int(card.SMs)}
		d, err := gpu.New(t.Context(), emulated.New(emulated.Options{Cards: []gpu.Facts{facts}, Engine: engine()}), 0, gpu.Options{})
		if err != nil {
			t.Fatal(err)
		}
		need := d.MemoryNeed(walkTask(card.DatasetItems(), challenge.MaxWalkRounds, challenge.MaxWalkRounds).Job)
		if need == 0 || need+driverTakes > facts.Memory {
			t.Errorf("%s: %d MiB are needed, of %d", card.Class, (need+driverTakes)>>20, facts.Memory>>20)
		}
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	}
}

// On cards whose dataset leaves no room for large products these borrow of it, and memory builds again what was lent and nothing else.
func TestBorrowOnCards(t *testing.T) {
	for _, class := range []string{"rtx4090", "l40s", "a40", "rtxa4000", "rtx3060", "h100-sxm"} {
		card, ok := catalogue.Shipped().Card(class)
		if !ok {
			t.Fatal("no card", class)
		}
		facts := gpu.Facts{Major: 8, Minor: 0, Memory: total(card), Multiprocessors: int(card.SMs)}
		driver := &counter{emulated.New(emulated.Options{Cards: []gpu.Facts{facts}, Engine: engine()}), t}
		d, err := gpu.New(t.Context(), driver, 0, gpu.Options{Variant: "imma80", TuneSize: 256, LaunchTiles: 100_000})
		if err != nil {
			t.Fatal(err)
		}
		defer d.Close()
		walks := walkTask(card.DatasetItems(), challenge.MaxWalkRounds, challenge.MaxWalkRounds)
		products := taskOf(16384, challenge.MaxRounds, challenge.MaxRounds)
		if err := d.Warm(t.Context()); err != nil {
			t.Fatal(err)
		}
		last.large, last.memory = true, facts.Memory-driverTakes

		last.shape = walks.Job
		run(t, d, walks).Close()
		if last.items != walks.Job.Size {
			t.Errorf("%s: %d items are built", class, last.items)
		}
		last.shape = products.Job
		if need := d.MemoryNeed(products.Job); need > facts.Memory {
			t.Errorf("%s: %d bytes are said to be needed", class, need)
		}
		r := run(t, d, products)
		answers(t, r, challenge.DrawPositions(products.Job, challenge.Hash{1}, challenge.Hash{2}))
		borrows := d.Prepare(t.Context(), walks.Job)
		if class != "h100-sxm" && !errors.Is(borrows, kernels.ErrMemory) || class == "h100-sxm" && borrows != nil {
			t.Errorf("%s: prepare of memory beside an open run: %v", class, borrows)
		}
		last.shape, last.again, last.first = walks.Job, true, walks.Job.Size
		if borrows != nil {
			r.Close()
		}
		run(t, d, walks).Close()
		if last.items != walks.Job.Size {
			t.Errorf("%s: items are built up to %d", class, last.items)
		}
		r.Close()
		built := (walks.Job.Size - last.first) << 10
		if most := d.MemoryNeed(products.Job) + 1<<20; borrows != nil && (built == 0 || built > most) || borrows == nil && built > 0 {
			t.Errorf("%s: %d MiB are built again, the products need %d", class, built>>20, most>>20)
		}
		t.Logf("%s: dataset of %d MiB, %d MiB of it lent, peak of %d in %d MiB", class, walks.Job.Size>>10, built>>20, last.peak>>20, last.memory>>20)
		d.Release()
		if len(last.sizes) != 0 {
			t.Errorf("%s: %d allocations are left", class, len(last.sizes))
		}
	}
}
