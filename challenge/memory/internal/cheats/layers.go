package cheats

import (
	"math/bits"

	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/philox"
)

// Layers computes lines of the dataset with as much of the light cache at hand as it says. It is section 18.1 written once
// more, from the top down: a line that is not stored is computed when it is asked for, and forgotten.
type Layers struct {
	Key    philox.Key
	Stored [3][]memory.Line // C0, C1, C2: the lines at hand, from line 0; the others are computed
}

// Line is line i of layer c, 0 to 2, or of the dataset, 3.
func (y *Layers) Line(m *Meter, c int, i uint64) memory.Line {
	if c < 3 {
		i %= memory.CacheLines
		if i < uint64(len(y.Stored[c])) {
			m.OnChip += memory.LineSize
			m.Chain++
			return y.Stored[c][i]
		}
	}
	if c == 0 {
		m.Ops += 4 * philoxOps
		var line memory.Line
		for v := range uint32(4) {
			block := y.Key.Block(v, uint32(i))
			copy(line[4*v:], block[:])
		}
		return line
	}
	parents := uint64(memory.LayerParents)
	if c == 3 {
		parents = memory.Parents
	}
	m.Ops += lineOps(parents)
	x := y.Line(m, c-1, i)
	x[12] ^= uint32(i)
	x[13] ^= uint32(i >> 32)
	lineRound(&x, 0)
	for j := range parents {
		parent := y.Line(m, c-1, uint64((x[0]+x[5]+x[10]+x[15])>>14))
		for w := range x {
			x[w] ^= parent[w]
		}
		x[0] += 0x9E3779B9 * uint32(j+1)
		lineRound(&x, int(j%2))
	}
	return x
}

// Item computes item n of the dataset from line first on, all its lines at one time.
func (y *Layers) Item(m *Meter, dst *memory.Item, n, first uint64) {
	before, longest := m.Chain, uint64(0)
	for l := first; l < memory.ItemLines; l++ {
		m.Chain = 0
		line := y.Line(m, 3, n*memory.ItemLines+l)
		copy(dst[l*memory.LineWords:], line[:])
		longest = max(longest, m.Chain)
	}
	m.Chain = before + longest
}

// size is what is stored of the layers, in bytes.
func (y *Layers) size() (bytes uint64) {
	for _, lines := range y.Stored {
		bytes += uint64(len(lines)) * memory.LineSize
	}
	return bytes
}

// lineRound is a column round, or for odd 1 a diagonal round.
func lineRound(x *memory.Line, odd int) {
	for c := range 4 {
		turn := func(row int) int { return 4*row + (c+row*odd)%4 }
		quarterRound(&x[turn(0)], &x[turn(1)], &x[turn(2)], &x[turn(3)])
	}
}

func quarterRound(a, b, c, d *uint32) {
	*a += *b
	*d = bits.RotateLeft32(*d^*a, 16)
	*c += *d
	*b = bits.RotateLeft32(*b^*c, 12)
	*a += *b
	*d = bits.RotateLeft32(*d^*a, 8)
	*c += *d
	*b = bits.RotateLeft32(*b^*c, 7)
}
