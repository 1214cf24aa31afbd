//go:build amd64 && !purego

package memory

import "golang.org/x/sys/cpu"

// Which forms this machine has. Those of AVX-512 are left to processors from Ice Lake and Zen 4 on, which VBMI2
// tells: earlier ones lower their clock for 512-bit registers. Tests change these.
var (
	hasAVX2   = cpu.X86.HasAVX2
	hasAVX512 = cpu.X86.HasAVX512F && cpu.X86.HasAVX512VBMI2
)

// itemsFast is items in a fast form, if this machine has one. The number of parents is even.
func itemsFast(dst []Item, layer []Line, parents int, ms []uint64) bool {
	if !hasAVX2 || parents < 2 || parents%2 != 0 {
		return false
	}
	for i, m := range ms {
		from := layer[m*ItemLines%CacheLines:][:ItemLines]
		for l := range from {
			number := m*ItemLines + uint64(l)
			line := (*Line)(dst[i][l*LineWords:])
			*line = from[l]
			line[12] ^= uint32(number)
			line[13] ^= uint32(number >> 32)
		}
	}
	// All of the layer is there for the assembly, which has no bounds of its own: a place is 18 bits.
	x, base := (*[LineWords]uint32)(dst[:len(ms)][0][:]), (*[LineWords]uint32)(&layer[:CacheLines][0])
	if hasAVX512 {
		linesAVX512(x, base, parents/2, ItemLines*len(ms))
	} else {
		linesAVX2(x, base, parents/2, ItemLines*len(ms))
	}
	return true
}

// hasFastStep says whether there are fast forms of what follows.
func hasFastStep() bool { return hasAVX2 }

// beginFast brings a first state into the order of lanes.
func beginFast(lanes *[LaneWords][Lanes]uint32, raw *[4 * Lanes * LaneWords]byte) {
	beginAVX2(lanes, raw)
}

// stepFast makes step j, and returns r.
func stepFast(lanes *[LaneWords][Lanes]uint32, item *Item, j int) uint32 {
	if j%2 == 0 {
		return stepEvenAVX2(lanes, (*[ItemWords]uint32)(item), golden*uint32(j+1))
	}
	return stepOddAVX2(lanes, (*[ItemWords]uint32)(item), golden*uint32(j+1))
}

// digestFast computes the words of the digest.
func digestFast(lanes *[LaneWords][Lanes]uint32) (sums [4]uint32) {
	digestAVX2(lanes, &sums)
	return sums
}

// Fetch asks for an item to be brought into the nearest cache, for a Step that is to come.
func (item *Item) Fetch() { fetchItem((*[ItemWords]uint32)(item)) }
