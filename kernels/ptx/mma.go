package ptx

import (
	"encoding/binary"
	"math"
)

// mmaShape is one of "Matrix Fragments for mma.m8n8k16", "... m16n8k16" and "... m16n8k32", for s8: the registers of a thread, and where
// what they hold lies. With group = lane/4 and part = lane%4, register i of A has row group (+8 where aRow is set) and the columns
// 4*part ... 4*part+3 (+16 where aCol is set); register i of B the same rows of column group; element i of C has row group (+8 from
// the third on) and column 2*part + i%2.
type mmaShape struct {
	rows, depth  int
	as, bs, accs int
	aRow, aCol   [4]int
	bRow         [2]int
}

var mmaShapes = map[string]*mmaShape{
	"m8n8k16":  {rows: 8, depth: 16, as: 1, bs: 1, accs: 2},
	"m16n8k16": {rows: 16, depth: 16, as: 2, bs: 1, accs: 4, aRow: [4]int{0, 8}},
	"m16n8k32": {rows: 16, depth: 32, as: 4, bs: 2, accs: 4, aRow: [4]int{0, 8, 0, 8}, aCol: [4]int{0, 0, 16, 16}, bRow: [2]int{0, 16}},
}

// Columns of B are multiplied three at a time: a sum of up to 32 products of two int8 is in [-2^19, 2^19], so that three of them fit
// into one int64, 21 bits apart.
const mmaBits = 21

// mma is "Multiply-and-Accumulate Instruction: mma": without .satfinite the sum wraps.
func (w *warp) mma(in *instr, m uint32) *Fault {
	if f := w.whole(in, m); f != nil {
		return f
	}
	x := in.x
	s := x.mma
	var a [16][32]int8
	for i, r := range x.a {
		src := w.r(r)
		for l := range src {
			at := a[l>>2+s.aRow[i]][l&3*4+s.aCol[i]:]
			v := uint32(src[l])
			at[0], at[1], at[2], at[3] = int8(v), int8(v>>8), int8(v>>16), int8(v>>24)
		}
	}
	var b [32][4]int64 // of a row of B: columns 0 to 2, 3 to 5, 6 and 7
	for i, r := range x.b {
		src := w.r(r)
		for l := range src {
			col, row := l>>2, l&3*4+s.bRow[i]
			to, shift := col/3, col%3*mmaBits
			v := uint32(src[l])
			b[row][to&3] += int64(int8(v)) << shift
			b[row+1][to&3] += int64(int8(v>>8)) << shift
			b[row+2][to&3] += int64(int8(v>>16)) << shift
			b[row+3][to&3] += int64(int8(v>>24)) << shift
		}
	}
	var sums [16][8]int32
	for i := range s.rows {
		var s0, s1, s2 int64
		for k, v := range a[i][:s.depth] {
			v, p := int64(v), &b[k]
			s0 += v * p[0]
			s1 += v * p[1]
			s2 += v * p[2]
		}
		split(s0, sums[i][0:3])
		split(s1, sums[i][3:6])
		split(s2, sums[i][6:8])
	}
	var c [4]*row
	for i, r := range x.c {
		c[i] = w.r(r)
	}
	var out [4]row
	for l := range out[0] {
		for i := range x.list {
			sum := int64(sums[l>>2+i>>1*8][l&3*2+i&1]) + int64(int32(c[i][l]))
			if x.mode != 0 { // .satfinite
				sum = max(min(sum, math.MaxInt32), math.MinInt32)
			}
			out[i][l] = uint64(uint32(sum))
		}
	}
	for i, r := range x.list {
		w.regs[r] = out[i]
	}
	return nil
}

// split takes the sums of several columns apart.
func split(s int64, to []int32) {
	for i := range to {
		v := s << (64 - mmaBits) >> (64 - mmaBits)
		to[i] = int32(v)
		s = (s - v) >> mmaBits
	}
}

// matrix is "Warp-level matrix load instruction: ldmatrix": lanes 8i to 8i+7 have the addresses of the rows of matrix i, of 16 bytes each; lane l gets the 4 bytes of row
// l/4 from 4*(l%4) on, or with .trans, elements l/4 of rows 2*(l%4) and 2*(l%4)+1. Up to sm_75 the other lanes need valid addresses as well.
func (w *warp) matrix(in *instr, m uint32) *Fault {
	if f := w.whole(in, m); f != nil {
		return f
	}
	x := in.x
	var addrs row
	base := w.r(in.a)
	for l := range addrs {
		addrs[l] = x.addr(base[l])
	}
	var data [32][16]byte
	used := 8 * len(x.list)
	lanes := used
	if x.uniform {
		lanes = 32
	}
	for l := range lanes {
		c, off, f := w.resolve(in, x.space, addrs[l], 16, l)
		if f == nil && c != &w.shared {
			f = w.fault(in, OutOfBounds, l, "ldmatrix from somewhere else than shared memory")
		}
		if l >= used && f == nil {
			w.reads[Shared] -= 16 // it was only looked at
			continue
		}
		if f == nil {
			f = w.check(in, c, off, 16, l, false, false)
		}
		if f != nil {
			return f
		}
		copy(data[l][:], c.data[off:])
	}
	if w.checks&CheckBanks != 0 {
		w.phases(in, &addrs, uint32(mask(uint8(8*len(x.list)))), 16)
	}
	for i, d := range x.list {
		to, rows := &w.regs[d], data[8*i:8*i+8]
		for l := range to {
			if x.trans {
				p, q := &rows[l&3*2], &rows[l&3*2+1]
				at := l >> 2 * 2
				to[l] = uint64(binary.LittleEndian.Uint16(p[at:])) | uint64(binary.LittleEndian.Uint16(q[at:]))<<16
				continue
			}
			to[l] = uint64(binary.LittleEndian.Uint32(rows[l>>2][l&3*4:]))
		}
	}
	return nil
}
