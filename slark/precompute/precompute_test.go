package precompute_test

import (
	"context"
	"errors"
	"sync"
	"testing"

	"go.uber.org/goleak"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
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
	if s := c.Stats(); s.Runs[challenge.Matmul] != 1 || s.Time[challenge.Matmul] <= 0 || s.Bytes != c.Bytes() || s.Limit != precompute.DefaultBytes {
		t.Errorf("%+v", s)
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

// TestMemory: a device's light cache is kept for all sizes, and not that of another; it checks openings of its device alone.
func TestMemory(t *testing.T) {
	c := precompute.New(1, 0)
	job := func(device byte, items uint64) challenge.Job {
		j := memorytest.Job(items, 1, 2)
		j.Device[0] = device
		return j
	}
	get := func(j challenge.Job) opening.Checker {
		t.Helper()
		checker, err := c.Get(t.Context(), j)
		if err != nil {
			t.Fatal(err)
		}
		return checker
	}
	mine := get(job(1, 1024))
	if get(job(1, 2048)) != mine || get(job(2, 1024)) == mine {
		t.Error("light caches are not kept by device")
	}
	if c.Bytes() != 2*memory.CacheSize {
		t.Errorf("holds %d bytes", c.Bytes())
	}
	proof := memorytest.New(1, job(1, 1024), challenge.Hash{1}, nil)
	asked := challenge.DrawPositions(proof.Job, challenge.Hash{2}, challenge.Hash{3})
	openings := opening.Of(proof.Open(asked))
	if err := mine.Verify(proof.Statement, asked, openings); err != nil {
		t.Error(err)
	}
	if err := get(job(2, 1024)).Verify(proof.Statement, asked, openings); !errors.Is(err, challenge.ErrInvalid) {
		t.Errorf("with the cache of another device: %v", err)
	}
	c.Drop(job(1, 1024).MatrixSeed)
	if c.Bytes() != 0 {
		t.Errorf("holds %d bytes of an Era that is over", c.Bytes())
	}
}
