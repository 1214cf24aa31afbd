// Package precompute keeps what a verifier's checks need and can compute before there is a proof (docs/protocol.md,
// sections 11 and 18): for Freivalds' check, of the public matrices, for every Era and size in use, n^2/16 bytes (4 MiB for
// n = 8192, 256 MiB for n = 65536); for walks, the light cache of every device, 16 MiB. Each is computed once, however many
// ask at the same time, and kept until it is dropped or until memory is needed for another.
package precompute

import (
	"context"
	"fmt"
	"maps"
	"sync"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/challenge/philox"
)

// DefaultBytes bounds a Cache unless it is told otherwise: enough for two Eras at n = 65536.
const DefaultBytes = 1 << 29

// Cache holds what is precomputed, by what it depends on of a job. Its methods may be called from any goroutine.
type Cache struct {
	workers int
	limit   int64

	mu      sync.Mutex
	entries map[key]*entry
	bytes   int64
	clock   uint64 // counts uses
	done    Stats
}

// key is what the check of a job depends on.
type key struct {
	kind  challenge.Kind
	seed  challenge.Hash
	size  uint64     // of matmul
	cache philox.Key // of memory
}

func keyOf(j challenge.Job) (key, error) {
	if err := challenge.ValidateWork(j.Kind, j.Size, 1, 1); err != nil {
		return key{}, err
	}
	if j.Kind == challenge.Memory {
		return key{kind: j.Kind, seed: j.MatrixSeed, cache: memory.JobKey(j)}, nil
	}
	return key{kind: j.Kind, seed: j.MatrixSeed, size: j.Size}, nil
}

// bytes is the memory that an entry takes.
func (k key) bytes() int64 {
	if k.kind == challenge.Memory {
		return memory.CacheSize
	}
	return int64(k.size*k.size) / 16
}

type entry struct {
	done  chan struct{} // closed when check or err is set
	check opening.Checker
	err   error
	bytes int64
	used  uint64
}

// Stats are what a cache has come to.
type Stats struct {
	Bytes, Limit int64                            // of memory: held once all of it is computed, and at most
	Runs         map[challenge.Kind]uint64        // computations that have ended
	Time         map[challenge.Kind]time.Duration // that they took by the clock
}

// New is an empty cache that computes on up to workers cores (at least 1) and holds up to limit bytes (0 is
// DefaultBytes). One entry is always held, whatever its size.
func New(workers int, limit int64) *Cache {
	if limit <= 0 {
		limit = DefaultBytes
	}
	return &Cache{
		workers: max(1, workers), limit: limit, entries: make(map[key]*entry),
		done: Stats{Runs: make(map[challenge.Kind]uint64), Time: make(map[challenge.Kind]time.Duration)},
	}
}

// Get returns the check for a job's kind, matrix seed and size, computing what it needs if need be. An entry goes on being
// computed when the ctx of whoever asked first ends, for the others; the error of Get is then ctx's cause. A job outside the
// limits is an error that wraps challenge.ErrInvalid.
func (c *Cache) Get(ctx context.Context, job challenge.Job) (opening.Checker, error) {
	k, err := keyOf(job)
	if err != nil {
		return nil, err
	}
	e := c.entry(context.WithoutCancel(ctx), k)
	select {
	case <-e.done:
		return e.check, e.err
	case <-ctx.Done():
		return nil, fmt.Errorf("wait for the precomputation for %s of size %d: %w", job.Kind, job.Size, context.Cause(ctx))
	}
}

func (c *Cache) entry(ctx context.Context, k key) *entry {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.clock++
	if e := c.entries[k]; e != nil {
		e.used = c.clock
		return e
	}
	e := &entry{done: make(chan struct{}), bytes: k.bytes(), used: c.clock}
	c.entries[k] = e
	c.bytes += e.bytes
	c.evict(k)
	go c.compute(ctx, k, e)
	return e
}

func (c *Cache) compute(ctx context.Context, k key, e *entry) {
	began := time.Now()
	e.check, e.err = k.compute(ctx, c.workers)
	c.count(k.kind, time.Since(began))
	close(e.done)
	if e.err != nil {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.remove(k, e)
	}
}

func (k key) compute(ctx context.Context, workers int) (opening.Checker, error) {
	if k.kind == challenge.Memory {
		return opening.Walks(memory.NewCache(k.cache)), nil
	}
	pre, err := matmul.Precompute(ctx, k.seed, k.size, nil, workers)
	if err != nil {
		return nil, err
	}
	return opening.Freivalds(pre), nil
}

// evict drops the entries that were used longest ago, until the rest fits. keep stays.
func (c *Cache) evict(keep key) {
	for c.bytes > c.limit && len(c.entries) > 1 {
		var oldest key
		var used uint64
		for k, e := range c.entries {
			if k != keep && (used == 0 || e.used < used) {
				oldest, used = k, e.used
			}
		}
		c.remove(oldest, c.entries[oldest])
	}
}

func (c *Cache) remove(k key, e *entry) {
	if c.entries[k] == e {
		delete(c.entries, k)
		c.bytes -= e.bytes
	}
}

// Drop forgets everything of a matrix seed: its Era is over. What is in use stays usable.
func (c *Cache) Drop(seed challenge.Hash) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for k, e := range c.entries {
		if k.seed == seed {
			c.remove(k, e)
		}
	}
}

// count counts a computation that has ended.
func (c *Cache) count(kind challenge.Kind, took time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.done.Runs[kind]++
	c.done.Time[kind] += took
}

// Stats are what was computed so far, and what it holds.
func (c *Cache) Stats() Stats {
	c.mu.Lock()
	defer c.mu.Unlock()
	return Stats{Bytes: c.bytes, Limit: c.limit, Runs: maps.Clone(c.done.Runs), Time: maps.Clone(c.done.Time)}
}

// Bytes is the memory held, once all of it is computed.
func (c *Cache) Bytes() int64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.bytes
}
