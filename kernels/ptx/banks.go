package ptx

import "math/bits"

// bankCount is what one instruction did to the banks.
type bankCount struct {
	phases, ways uint64
	max          int
}

// count notes the bank conflicts of a load or store of shared memory.
func (w *warp) count(in *instr, x *extra, base *row, m uint32) {
	if w.checks&CheckBanks == 0 || x.space != Shared && x.space != Generic {
		return
	}
	var addrs row
	var lanes uint32
	for rest := m; rest != 0; rest &= rest - 1 {
		l := bits.TrailingZeros32(rest)
		addrs[l] = x.addr(base[l])
		if x.space == Generic {
			if addrs[l]-sharedWindow >= windowSize {
				continue
			}
			addrs[l] -= sharedWindow
		}
		lanes |= 1 << l
	}
	if lanes != 0 {
		w.phases(in, &addrs, lanes, x.size*x.vec)
	}
}

// phases splits an access of n bytes a lane: 128 bytes at a time.
func (w *warp) phases(in *instr, addrs *row, m uint32, n uint32) {
	step := 32
	if n > 4 {
		step = int(128 / n)
	}
	for first := 0; first < 32; first += step {
		part := m >> first & uint32(mask(uint8(step)))
		if part != 0 {
			w.phase(in, addrs[first:first+step], part, n)
		}
	}
}

// phase counts the different words that each of the 32 banks has to give.
func (w *warp) phase(in *instr, addrs []uint64, m uint32, n uint32) {
	var words [32][32]uint32
	var used [32]uint8
	most := 1
	for ; m != 0; m &= m - 1 {
		first := uint32(addrs[bits.TrailingZeros32(m)]) / 4
		for i := range max(n/4, 1) {
			word := first + i
			b := word & 31
			seen := false
			for _, other := range words[b][:used[b]] {
				seen = seen || other == word
			}
			if !seen {
				words[b][used[b]] = word
				used[b]++
				most = max(most, int(used[b]))
			}
		}
	}
	c := &w.banks[in.pc]
	c.phases++
	c.ways += uint64(most)
	c.max = max(c.max, most)
}
