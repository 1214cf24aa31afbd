package kernels

import (
	"testing"

	"github.com/slark-network/slark/challenge/philox"
)

// TestCachesAreBounded looks at entries alone, none of which is computed.
func TestCachesAreBounded(t *testing.T) {
	var c caches
	key := func(i int) philox.Key { return philox.Key{K0: uint32(i)} }
	first := c.entry(key(0))
	for i := 1; i < maxCaches; i++ {
		c.entry(key(i))
	}
	if c.entry(key(0)) != first {
		t.Error("an entry is made again while there is room")
	}
	second := c.entry(key(1))
	for i := maxCaches; i < 2*maxCaches-2; i++ { // drops all but the two used last
		c.entry(key(i))
	}
	if len(c.used) != maxCaches || c.entry(key(0)) != first || c.entry(key(1)) != second {
		t.Errorf("%d entries, want %d, the last used among them", len(c.used), maxCaches)
	}
	c.entry(key(100))
	for i := range maxCaches {
		c.entry(key(200 + i))
	}
	if c.entry(key(0)) == first {
		t.Error("what was used longest ago is still there")
	}
}

func TestCachesCompute(t *testing.T) {
	var c caches
	a := c.get(philox.Key{K0: 1})
	if a.Key() != (philox.Key{K0: 1}) || c.get(philox.Key{K0: 1}) != a {
		t.Error("not the cache of the key, or computed twice")
	}
}
