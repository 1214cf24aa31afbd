package kernels

import (
	"slices"
	"sync"

	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/philox"
)

// maxCaches is the number of light caches that are kept: one for a device of a host, for as many cards as a host has.
const maxCaches = 8

// lightCaches remembers light caches by their key. A light cache depends on nothing else, so one store does for a process.
var lightCaches caches

// caches keeps the light caches that were used last. Its methods may be called from any goroutine.
type caches struct {
	mu   sync.Mutex
	used []*cacheEntry // owned by mu; the one used last is last
}

type cacheEntry struct {
	key   philox.Key
	cache func() *memory.Cache // computes it the first time
}

// get is the light cache of a key, computed once however many ask at the same time.
func (c *caches) get(key philox.Key) *memory.Cache { return c.entry(key).cache() }

func (c *caches) entry(key philox.Key) *cacheEntry {
	c.mu.Lock()
	defer c.mu.Unlock()
	e := &cacheEntry{key: key, cache: sync.OnceValue(func() *memory.Cache { return memory.NewCache(key) })}
	if i := slices.IndexFunc(c.used, func(e *cacheEntry) bool { return e.key == key }); i >= 0 {
		e = c.used[i]
		c.used = slices.Delete(c.used, i, i+1)
	} else if len(c.used) >= maxCaches {
		c.used = slices.Delete(c.used, 0, 1)
	}
	c.used = append(c.used, e)
	return e
}
