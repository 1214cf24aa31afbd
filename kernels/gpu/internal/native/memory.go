package native

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"sync"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/kernels/cuda"
	"github.com/slark-network/slark/kernels/gpu"
)

// sample is enough of a layer to know it by: a few of its lines. Layers of different keys differ in every line.
type sample [8 * memory.LineSize]byte

// layer is what was made of a layer, which is kept: tests make the same ones again and again.
type layer struct {
	lines []memory.Line
	next  func() []byte // layer, of 8 parents
	cache *memory.Cache

	mu    sync.Mutex
	items map[uint64]*memory.Item // owned by mu
}

var layers struct {
	sync.Mutex
	of map[sample]*layer
}

// layerAt is the layer at an address.
func layerAt(a *access, at uint64) *layer {
	var s sample
	for i := range uint64(8) {
		copy(s[i*memory.LineSize:], a.read(at+i*(cuda.LayerSize/8), memory.LineSize))
	}
	layers.Lock()
	defer layers.Unlock()
	if layers.of == nil {
		layers.of = map[sample]*layer{}
	}
	if layers.of[s] == nil {
		l := &layer{lines: make([]memory.Line, memory.CacheLines), items: map[uint64]*memory.Item{}}
		if err := binary.Read(bytes.NewReader(a.read(at, cuda.LayerSize)), binary.LittleEndian, l.lines); err != nil && a.err == nil {
			a.err = err
		}
		l.next = sync.OnceValue(l.makeNext)
		l.cache = memory.CacheOf(l.lines)
		layers.of[s] = l
	}
	return layers.of[s]
}

func (l *layer) makeNext() []byte {
	out := make([]byte, 0, cuda.LayerSize)
	for i := range l.lines {
		x := line(l.lines, memory.LayerParents, uint64(i))
		for _, word := range x {
			out = binary.LittleEndian.AppendUint32(out, word)
		}
	}
	return out
}

// item is item m made from the layer.
func (l *layer) item(dst *memory.Item, m uint64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.items[m] == nil {
		l.items[m] = new(memory.Item)
		l.cache.Item(l.items[m], m)
	}
	*dst = *l.items[m]
}

// line is the line function of section 18.1.
func line(layer []memory.Line, parents int, i uint64) memory.Line {
	x := layer[i%memory.CacheLines]
	x[12] ^= uint32(i)
	x[13] ^= uint32(i >> 32)
	round(&x, 0)
	for j := range parents {
		for w, v := range layer[(x[0]+x[5]+x[10]+x[15])>>14] {
			x[w] ^= v
		}
		x[0] += 0x9E3779B9 * uint32(j+1)
		round(&x, j%2)
	}
	return x
}

// round is a column round, or with shift 1 a diagonal round.
func round(x *memory.Line, shift int) {
	for i := range 4 {
		a, b, c, d := &x[i], &x[4+(i+shift)%4], &x[8+(i+2*shift)%4], &x[12+(i+3*shift)%4]
		for _, by := range [][2]int{{16, 12}, {8, 7}} {
			*a += *b
			*d = bits.RotateLeft32(*d^*a, by[0])
			*c += *d
			*b = bits.RotateLeft32(*b^*c, by[1])
		}
	}
}

func lines(a *access, args []uint64) {
	from, dst, parents, first, count := layerAt(a, args[0]), args[1], args[2], args[3], args[4]
	if a.err != nil {
		return
	}
	if parents == memory.LayerParents {
		a.write(dst+first*memory.LineSize, from.next()[first*memory.LineSize:][:count*memory.LineSize])
		return
	}
	for m := first / memory.ItemLines; m < (first+count)/memory.ItemLines; m++ {
		var item memory.Item
		from.item(&item, m)
		a.write(dst+m*challenge.ItemSize, wordsOf(item[:]))
	}
}

func wordsOf(words []uint32) (out []byte) {
	for _, w := range words {
		out = binary.LittleEndian.AppendUint32(out, w)
	}
	return out
}

func walk(a *access, args []uint64) {
	dataset, key, digests, n, walks := args[0], a.key(args[1]), args[2], args[3], args[4]
	for w := range walks {
		d := memory.Walk(key, uint32(w), n, func(dst *memory.Item, m uint64) {
			b := a.read(dataset+m*challenge.ItemSize, challenge.ItemSize)
			for i := range dst {
				dst[i] = binary.LittleEndian.Uint32(b[4*i:])
			}
		})
		a.write(digests+w*challenge.DigestSize, d[:])
	}
}

// openedSize is cuda.OpenedWalkSize, by the number of walks.
func openedSize(walks uint64) uint64 {
	return challenge.GroupWalks*challenge.DigestSize + cuda.HashSize*uint64(bits.TrailingZeros64(walks/challenge.GroupWalks))
}

func rewalk(a *access, l gpu.Launch) {
	positions, keys, cache, out, n, walks := l.Args[0], cuda.Pointer(l.Args[1]), layerAt(a, l.Args[2]), l.Args[3], l.Args[4], l.Args[5]
	for i := range uint64(l.Grid) * 8 { // 8 walks a CTA
		opening, place := i/challenge.GroupWalks, i%challenge.GroupWalks
		p := a.position(positions + cuda.PositionSize*opening)
		if a.err != nil {
			return
		}
		w := p.Row/challenge.GroupWalks*challenge.GroupWalks + uint32(place)
		d := memory.Walk(a.key(uint64(cuda.WalkKey(keys, p.Round))), w, n, cache.item)
		a.write(out+opening*openedSize(walks)+place*challenge.DigestSize, d[:])
	}
}

func path(a *access, l gpu.Launch) {
	positions, trees, out, walks := l.Args[0], cuda.Pointer(l.Args[1]), l.Args[2], l.Args[3]
	leaves := walks / challenge.GroupWalks
	for i := range uint64(l.Grid) {
		p := a.position(positions + cuda.PositionSize*i)
		var b []byte
		for level := uint64(0); leaves>>level > 1; level++ {
			at := node(uint64(cuda.TreeOf(trees, leaves, p.Round)), leaves, level, uint64(p.Row/challenge.GroupWalks)>>level^1)
			b = append(b, a.read(at, cuda.HashSize)...)
		}
		a.write(out+i*openedSize(walks)+challenge.GroupWalks*challenge.DigestSize, b)
	}
}
