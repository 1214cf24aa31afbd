package memory

import (
	"fmt"
	"math/bits"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/philox"
)

// Sizes of section 18.
const (
	LineWords    = 16            // words of a line
	LineSize     = 4 * LineWords // bytes of a line
	ItemLines    = 16            // lines of an item
	ItemWords    = ItemLines * LineWords
	ItemSize     = challenge.ItemSize    // bytes of an item: 1 KiB
	CacheLines   = 1 << 18               // lines of a layer
	CacheSize    = CacheLines * LineSize // bytes of a layer: 16 MiB
	LayerParents = 8                     // parents of a line of C1 and C2
	Parents      = 256                   // parents of a line of the dataset
)

// golden is 2^32 over the golden ratio, as odd integer (SplitMix, Steele et al., OOPSLA 2014).
const golden = 0x9E3779B9

// Line is a line of a layer or of the dataset.
type Line [LineWords]uint32

// Item is an item of the dataset: word w is word w mod 16 of its line w/16 (section 18.2).
type Item [ItemWords]uint32

// Cache is a light cache, C2 of section 18.1. It is not changed after NewCache, so goroutines may share it.
type Cache struct {
	key   philox.Key
	layer []Line
}

// NewCache computes the light cache of a key. While it works it holds 32 MiB, afterwards 16.
func NewCache(key philox.Key) *Cache {
	from, to := FirstLayer(key), make([]Line, CacheLines)
	for range 2 {
		var some [batch]Item
		for i := 0; i < CacheLines; i += batch * ItemLines {
			var numbers [batch]uint64
			for k := range numbers {
				numbers[k] = uint64(i/ItemLines + k)
			}
			items(some[:], from, LayerParents, numbers[:])
			for l := range to[i:][:batch*ItemLines] {
				to[i+l] = Line(some[l/ItemLines][l%ItemLines*LineWords:])
			}
		}
		from, to = to, from
	}
	return &Cache{key: key, layer: from}
}

// CacheOf is a cache of CacheLines lines that derive from no key: what a device is tested with may take less to make than a light
// cache. It panics if there are fewer lines.
func CacheOf(layer []Line) *Cache {
	return &Cache{layer: (*[CacheLines]Line)(layer)[:]}
}

// FirstLayer is C0: vectors 0 to 3 of every line of the stream.
func FirstLayer(key philox.Key) []Line {
	layer := make([]Line, CacheLines)
	for i := range layer {
		for v := range uint32(4) {
			block := key.Block(v, uint32(i))
			copy(layer[i][4*v:], block[:])
		}
	}
	return layer
}

// Key is what the cache was computed from.
func (c *Cache) Key() philox.Key { return c.key }

// Layer is the lines of the cache, for reading.
func (c *Cache) Layer() []Line { return c.layer }

// Line computes line i of the dataset.
func (c *Cache) Line(dst *Line, i uint64) { lineFunction(dst, c.layer, Parents, i) }

// Item computes item m of the dataset, which has as many as anybody asks for.
func (c *Cache) Item(dst *Item, m uint64) {
	var one [1]Item
	c.Items(one[:], []uint64{m})
	*dst = one[0]
}

// Items computes items of the dataset, dst[i] being item ms[i]. It panics if there are fewer of one than of the other.
// Several at a time cost less each: while one waits for the cache's memory, others are worked on.
func (c *Cache) Items(dst []Item, ms []uint64) {
	if len(dst) != len(ms) {
		panic(fmt.Sprintf("memory: room for %d items, %d numbers", len(dst), len(ms)))
	}
	for len(dst) > 0 {
		n := min(len(dst), batch)
		items(dst[:n], c.layer, Parents, ms[:n])
		dst, ms = dst[n:], ms[n:]
	}
}

// batch is the number of items that a fast form computes side by side.
const batch = 8

// items writes items of F of a layer, at most a batch, with a fast form of F if there is one. Item m is lines 16m to
// 16m+15, here also of C1 and C2.
func items(dst []Item, layer []Line, parents int, ms []uint64) {
	if itemsFast(dst, layer, parents, ms) {
		return
	}
	for i, m := range ms {
		for l := range uint64(ItemLines) {
			lineFunction((*Line)(dst[i][l*LineWords:]), layer, parents, ItemLines*m+l)
		}
	}
}

// F is the line function of section 18.1, of a layer of CacheLines lines, as the section writes it.
func F(layer []Line, parents int, i uint64) (line Line) {
	lineFunction(&line, layer, parents, i)
	return line
}

func lineFunction(dst *Line, layer []Line, parents int, i uint64) {
	x := layer[i%CacheLines]
	x[12] ^= uint32(i)
	x[13] ^= uint32(i >> 32)
	columnRound(&x)
	for j := range parents {
		parent := &layer[(x[0]+x[5]+x[10]+x[15])>>14]
		for w := range x {
			x[w] ^= parent[w]
		}
		x[0] += golden * uint32(j+1)
		if j%2 == 0 {
			columnRound(&x)
		} else {
			diagonalRound(&x)
		}
	}
	*dst = x
}

func columnRound(x *Line) {
	x[0], x[4], x[8], x[12] = quarterRound(x[0], x[4], x[8], x[12])
	x[1], x[5], x[9], x[13] = quarterRound(x[1], x[5], x[9], x[13])
	x[2], x[6], x[10], x[14] = quarterRound(x[2], x[6], x[10], x[14])
	x[3], x[7], x[11], x[15] = quarterRound(x[3], x[7], x[11], x[15])
}

func diagonalRound(x *Line) {
	x[0], x[5], x[10], x[15] = quarterRound(x[0], x[5], x[10], x[15])
	x[1], x[6], x[11], x[12] = quarterRound(x[1], x[6], x[11], x[12])
	x[2], x[7], x[8], x[13] = quarterRound(x[2], x[7], x[8], x[13])
	x[3], x[4], x[9], x[14] = quarterRound(x[3], x[4], x[9], x[14])
}

// quarterRound is that of ChaCha (RFC 8439, 2.1).
func quarterRound(a, b, c, d uint32) (uint32, uint32, uint32, uint32) {
	a += b
	d = bits.RotateLeft32(d^a, 16)
	c += d
	b = bits.RotateLeft32(b^c, 12)
	a += b
	d = bits.RotateLeft32(d^a, 8)
	c += d
	b = bits.RotateLeft32(b^c, 7)
	return a, b, c, d
}
