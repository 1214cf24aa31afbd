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
func productPlain(c []int32, a, b []byte, start []int32, startStride, steps int) {
	for row := range Group {
		var sum [Panel]int32
		copy(sum[:], start[row*startStride:])
		for step := range steps {
			x := (*[Step]byte)(a[step*GroupStep+row*Step:])
			x0, x1, x2, x3 := int32(int8(x[0])), int32(int8(x[1])), int32(int8(x[2])), int32(int8(x[3]))
			y := (*[PanelStep]byte)(b[step*PanelStep:])
			for col := range sum {
				z := (*[Step]byte)(y[Step*col:])
				sum[col] += x0*int32(int8(z[0])) + x1*int32(int8(z[1])) + x2*int32(int8(z[2])) + x3*int32(int8(z[3]))
			}
		}
		copy(c[row*Columns:], sum[:])
	}
}

// foldPlain is Fold by the definition of the digest.
func foldPlain(dst []byte, stride int, c []int32, rows int, keys []uint32) {
	for row := range rows {
		d := matmul.DigestOf((*[Columns]int32)(c[row*Columns:]), (*[Columns]uint32)(keys))
		copy(dst[row*stride:], d[:])
	}
}
