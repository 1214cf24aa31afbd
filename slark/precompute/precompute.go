// Package precompute keeps what Freivalds' check needs of the public matrices, for every Era and size in use
// (docs/protocol.md, section 11). Each is computed once, however many ask at the same time, and kept until it is dropped
// or until memory is needed for another: n^2/16 bytes, 4 MiB for n = 8192, 256 MiB for n = 65536.
package precompute

import (
	"context"
	"fmt"
	"sync"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
)

// DefaultBytes bounds a Cache unless it is told otherwise: enough for two Eras at n = 65536.
const DefaultBytes = 1 << 29

// Cache holds matmul.Precomputed by matrix seed and size. Its methods may be called from any goroutine.
type Cache struct {
	workers int
	limit   int64

	mu      sync.Mutex
	entries map[key]*entry
	bytes   int64
	clock   uint64 // counts uses
}

type key struct {
	seed challenge.Hash
	size uint64
}

type entry struct {
	done  chan struct{} // closed when pre or err is set
	pre   *matmul.Precomputed
	err   error
	bytes int64
	used  uint64
}

// New is an empty cache that computes on up to workers cores (at least 1) and holds up to limit bytes (0 is
// DefaultBytes). One entry is always held, whatever its size.
func New(workers int, limit int64) *Cache {
	if limit <= 0 {
		limit = DefaultBytes
	}
	return &Cache{workers: max(1, workers), limit: limit, entries: make(map[key]*entry)}
}

// Get returns what is precomputed for a matrix seed and size n, computing it if need be. An entry goes on being computed
// when the ctx of whoever asked first ends, for the others; the error of Get is then ctx's cause.
func (c *Cache) Get(ctx context.Context, seed challenge.Hash, n uint64) (*matmul.Precomputed, error) {
	if err := challenge.ValidateWork(challenge.Matmul, n, 1, 1); err != nil {
		return nil, err
	}
	e := c.entry(context.WithoutCancel(ctx), key{seed, n})
	select {
	case <-e.done:
		return e.pre, e.err
	case <-ctx.Done():
		return nil, fmt.Errorf("wait for the precomputation of n=%d: %w", n, context.Cause(ctx))
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
	e := &entry{done: make(chan struct{}), bytes: int64(k.size*k.size) / 16, used: c.clock}
	c.entries[k] = e
	c.bytes += e.bytes
	c.evict(k)
	go c.compute(ctx, k, e)
	return e
}

func (c *Cache) compute(ctx context.Context, k key, e *entry) {
	e.pre, e.err = matmul.Precompute(ctx, k.seed, k.size, nil, c.workers)
	close(e.done)
	if e.err != nil {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.remove(k, e)
	}
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

// Bytes is the memory held, once all of it is computed.
func (c *Cache) Bytes() int64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.bytes
}
