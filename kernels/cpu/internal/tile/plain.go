package tile

import (
	"encoding/binary"

	"github.com/slark-network/slark/challenge/matmul"
)

// fillPlain generates 16 lines of vectors; steps are stride bytes apart.
func fillPlain(dst []byte, stride int, s *Stream, line, first uint32, vectors int, flip uint32) {
	for l := range Group {
		for v := range vectors {
			for w, word := range s.key.Block(first+uint32(v), line+uint32(l)) {
				binary.LittleEndian.PutUint32(dst[(vectorSteps*v+w)*stride+Step*l:], word^flip)
			}
		}
	}
}

// productPlain is Product for operands of A as they are generated.
//
// It takes two columns at a time: x (y + 2^32 z) = x y + 2^32 x z. Of a sum of such products the low half is the sum of the x y,
// which fits (|x y| <= 2^14, and there are at most 2^16), and taking that off leaves the sum of the x z in the high half.
func productPlain(c []int32, a, b []byte, start []int32, startStride, steps int) {
	var sums [Group][Panel / 2]int64
	for step := range steps {
		var y [Panel / 2][Step]int64
		for pair := range y {
			z := (*[2 * Step]byte)(b[step*PanelStep+2*Step*pair:])
			for i := range y[pair] {
				y[pair][i] = int64(int8(z[i])) + int64(int8(z[Step+i]))<<32
			}
		}
		for row := range sums {
			x := (*[Step]byte)(a[step*GroupStep+row*Step:])
			x0, x1, x2, x3 := int64(int8(x[0])), int64(int8(x[1])), int64(int8(x[2])), int64(int8(x[3]))
			sum := &sums[row]
			for pair := range sum {
				p := &y[pair]
				sum[pair] += x0*p[0] + x1*p[1] + x2*p[2] + x3*p[3]
			}
		}
	}
	for row := range sums {
		from, to := start[row*startStride:], c[row*Columns:]
		for pair, sum := range sums[row] {
			low := int32(sum)
			to[2*pair] = from[2*pair] + low
			to[2*pair+1] = from[2*pair+1] + int32((sum-int64(low))>>32)
		}
	}
}

// foldPlain is Fold by the definition of the digest.
func foldPlain(dst []byte, stride int, c []int32, rows int, keys []uint32) {
	for row := range rows {
		d := matmul.DigestOf((*[Columns]int32)(c[row*Columns:]), (*[Columns]uint32)(keys))
		copy(dst[row*stride:], d[:])
	}
}
