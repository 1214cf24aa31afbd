package matmul

// The inner loops, in plain Go. Bytes are two's complement int8 operands. The forms of kernels_amd64.s are
// tested against these.

// mask31 takes the lower part of a packed word.
const mask31 = 1<<31 - 1

// pack splits x < 2^61 in a lower part of 31 bits, in the lower half of a word, and a rest of 30 bits in the upper.
// Both are then non-negative as int32, and products with int8 are below 2^38: 2^25 of them can be summed.
func pack(x uint64) uint64 { return x&mask31 | x>>31<<32 }

// dotPlain is the sum of the products of int8 operands. |sum| <= 2^14 len(a) must fit.
func dotPlain(a, b []byte) (sum int32) {
	b = b[:len(a)]
	for i := range a {
		sum += int32(int8(a[i])) * int32(int8(b[i]))
	}
	return sum
}

// dotPackedPlain sums the products of int8 operands with the parts of packed words.
func dotPackedPlain(a []byte, u []uint64) (lo, hi int64) {
	u = u[:len(a)]
	for i := range a {
		x := int64(int8(a[i]))
		lo += x * int64(uint32(u[i]))
		hi += x * int64(u[i]>>32)
	}
	return lo, hi
}

// tile is the number of places of a column that combine takes at a time.
const tile = 256

// combinePlain adds up the 128 columns of a tile, b[i*tile+j], each times its packed r[i], for every place j.
func combinePlain(lo, hi *[tile]int64, b *[columns * tile]byte, r *[columns]uint64) {
	*lo, *hi = [tile]int64{}, [tile]int64{}
	for i, w := range r {
		rl, rh := int64(uint32(w)), int64(w>>32)
		for j, x := range b[i*tile:][:tile] {
			lo[j] += int64(int8(x)) * rl
			hi[j] += int64(int8(x)) * rh
		}
	}
}
