package matmul

import "github.com/slark-network/slark/challenge/philox"

// chunk is the number of operands that are generated at a time, a divisor of every n that stays in the L1 cache.
const chunk = 2048

// ProductBlock computes 128 values of a row of C = A B from the streams: dst[i] = C(row, 128 block + i), exact
// (section 5). It is the reference: it does n products a value and keeps nothing.
func ProductBlock(dst *[128]int32, a philox.Key, row uint32, b philox.Key, block int, n int) {
	*dst = [columns]int32{}
	var left, right [chunk]byte
	for at := 0; at < n; at += chunk {
		l, r := left[:min(chunk, n-at)], right[:min(chunk, n-at)]
		first := uint32(at / philox.VectorSize)
		a.Fill(l, row, first)
		for i := range dst {
			b.Fill(r, uint32(block*columns+i), first)
			dst[i] += dot(l, r)
		}
	}
}
