package precompute_test

import (
	"context"
	"errors"
	"sync"
	"testing"

	"go.uber.org/goleak"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/slark/precompute"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func job(seed byte, n uint64) challenge.Job {
	return challenge.Job{Kind: challenge.Matmul, Size: n, MatrixSeed: challenge.Hash{seed}}
}

// TestOnce: many who ask at the same time get the same.
func TestOnce(t *testing.T) {
	c := precompute.New(1, 0)
	var all sync.WaitGroup
	got := make([]opening.Checker, 16)
	for i := range got {
		all.Go(func() {
			p, err := c.Get(t.Context(), job(1, 512))
			if err != nil {
				t.Error(err)
			}
			got[i] = p
		})
	}
	all.Wait()
	for _, p := range got {
		if p == nil || p != got[0] {
			t.Fatal("computed more than once")
		}
	}
	if c.Bytes() != 512*512/16 {
		t.Errorf("holds %d bytes", c.Bytes())
	}
}

func TestBounded(t *testing.T) {
	c := precompute.New(2, 2*512*512/16)
	get := func(seed byte, n uint64) opening.Checker {
		t.Helper()
		p, err := c.Get(t.Context(), job(seed, n))
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	first, second := get(1, 512), get(2, 512)
	if get(1, 512) != first {
		t.Error("the first was dropped too early")
	}
	get(3, 512)
	if c.Bytes() > 2*512*512/16 {
		t.Errorf("holds %d bytes", c.Bytes())
	}
	if get(1, 512) != first {
		t.Error("the one that was used last was dropped")
	}
	if get(2, 512) == second {
		t.Error("the one that was used longest ago was kept")
	}
	get(4, 1024) // larger than all there may be: one is always held
	c.Drop(challenge.Hash{4})
	if c.Bytes() != 0 {
		t.Errorf("%d bytes after the last was dropped", c.Bytes())
	}
}

func TestErrors(t *testing.T) {
	c := precompute.New(1, 0)
	if _, err := c.Get(t.Context(), job(1, 300)); !errors.Is(err, challenge.ErrInvalid) {
		t.Errorf("n=300: %v", err)
	}
	ctx, cancel := context.WithCancelCause(t.Context())
	why := errors.New("enough")
	cancel(why)
	if _, err := c.Get(ctx, job(1, 1024)); !errors.Is(err, why) {
		t.Errorf("%v", err)
	}
	// It went on for the others.
	if _, err := c.Get(t.Context(), job(1, 1024)); err != nil {
		t.Error(err)
	}
}
