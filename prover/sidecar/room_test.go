package sidecar_test

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/prover/sidecar"
)

// holding is a run of which a card's memory is full.
type holding struct {
	kernels.Run
	open *atomic.Int32
	once atomic.Bool
}

func (h *holding) Close() {
	if h.once.CompareAndSwap(false, true) {
		h.open.Add(-1)
	}
	h.Run.Close()
}

// TestMemoryBesideKeptRun: where a dataset has no room beside what a run keeps, as on a card whose products borrow of the dataset, the run is closed for
// it, and its Open costs another run.
func TestMemoryBesideKeptRun(t *testing.T) {
	var b *bent
	w := newWorld(t, func(o *sidecar.Options) {
		b = &bent{Device: o.Slots[0].Device}
		o.Slots[0].Device = b
	})
	var open, runs, refused atomic.Int32
	b.prepare = func(ctx context.Context, j challenge.Job) error {
		if j.Kind == challenge.Memory && open.Load() > 0 {
			refused.Add(1)
			return fmt.Errorf("open runs have borrowed of the dataset: %w", kernels.ErrMemory)
		}
		return b.Device.Prepare(ctx, j)
	}
	b.run = func(ctx context.Context, task kernels.Task) (kernels.Run, error) {
		r, err := b.Device.Run(ctx, task)
		if err != nil || task.Job.Kind != challenge.Matmul {
			return r, err
		}
		runs.Add(1)
		open.Add(1)
		return &holding{Run: r, open: &open}, nil
	}
	v := w.dial(aliceKey)
	x, err := v.prepare(v.job(1))
	if err != nil {
		t.Fatal(err)
	}
	if err := x.start(); err != nil {
		t.Fatal(err)
	}
	j := v.job(2)
	j.Kind, j.Size, j.Rounds, j.Openings = challenge.Memory, 1024, 1, 1
	y, err := v.prepare(j)
	if err != nil {
		t.Fatal(err)
	}
	if refused.Load() != 1 || open.Load() != 0 {
		t.Fatalf("refused %d times, %d runs are open", refused.Load(), open.Load())
	}
	if err := y.start(); err != nil {
		t.Fatal(err)
	}
	for i, one := range []*exchange{y, x} {
		answer, err := one.open(v, one.signOpen())
		if err != nil {
			t.Fatal(err)
		}
		if err := one.take(answer); err != nil {
			t.Fatal(err)
		}
		if err := opening.Verify(one.session.Statement(), one.session.Asked(), one.session.Openings()); err != nil {
			t.Error(err)
		}
		if want := int32(i + 1); runs.Load() != want {
			t.Errorf("%d runs of products, want %d", runs.Load(), want)
		}
	}
}
