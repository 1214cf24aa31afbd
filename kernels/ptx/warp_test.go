package ptx_test

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// lanes runs a body that leaves its result in %r10, of each thread of a block.
func lanes(t *testing.T, block int, in []uint32, body string) []uint32 {
	t.Helper()
	load := "mul.wide.u32 %d10, %r0, 4;\nadd.s64 %d10, %d10, %d1;\nld.global.u32 %r1, [%d10];\n"
	return shot{block: uint32(block), in: bytesOf(in), out: 4 * block}.words(t, entry("", load+body+store("%r10")))
}

func numbers(n int) []uint32 {
	list := make([]uint32, n)
	for i := range list {
		list[i] = uint32(100 + i)
	}
	return list
}

// What comes from which lane, and whether the predicate is set, from the text of "shfl.sync".
func TestShuffle(t *testing.T) {
	for _, c := range []struct {
		mode string
		b, c int
		from func(lane int) (int, bool)
	}{
		{"bfly", 1, 31, func(l int) (int, bool) { return l ^ 1, true }},
		{"bfly", 16, 31, func(l int) (int, bool) { return l ^ 16, true }},
		{"down", 3, 31, func(l int) (int, bool) { return l + 3, l+3 <= 31 }},
		{"up", 5, 0, func(l int) (int, bool) { return l - 5, l >= 5 }},
		{"idx", 7, 31, func(int) (int, bool) { return 7, true }},
		// Groups of 8: the segment mask is 0x18.
		{"down", 3, 0x181f, func(l int) (int, bool) { return l + 3, l%8+3 < 8 }},
		{"up", 3, 0x1800, func(l int) (int, bool) { return l - 3, l%8 >= 3 }},
		{"idx", 2, 0x181f, func(l int) (int, bool) { return l&^7 + 2, true }},
		{"bfly", 4, 0x181f, func(l int) (int, bool) { return l ^ 4, true }},
	} {
		body := fmt.Sprintf("shfl.sync.%s.b32 %%r2|%%p1, %%r1, %d, %d, -1;\nselp.u32 %%r3, 1000, 0, %%p1;\nadd.u32 %%r10, %%r2, %%r3;\n", c.mode, c.b, c.c)
		for lane, got := range lanes(t, 32, numbers(32), body) {
			want := uint32(100 + lane)
			if from, ok := c.from(lane); ok {
				want = uint32(1100 + from)
			}
			if got != want {
				t.Errorf("%s %d, %#x: lane %d has %d, want %d", c.mode, c.b, c.c, lane, got, want)
			}
		}
	}
}

func TestVote(t *testing.T) {
	in := numbers(32)
	for _, c := range []struct {
		body string
		want func(lane int) uint32
	}{
		{"setp.lt.u32 %p1, %r1, 105; vote.sync.ballot.b32 %r10, %p1, -1;", func(int) uint32 { return 31 }},
		{"setp.lt.u32 %p1, %r1, 105; vote.sync.any.pred %p2, %p1, -1; selp.u32 %r10, 1, 0, %p2;", func(int) uint32 { return 1 }},
		{"setp.lt.u32 %p1, %r1, 105; vote.sync.all.pred %p2, %p1, -1; selp.u32 %r10, 1, 0, %p2;", func(int) uint32 { return 0 }},
		{"setp.gt.u32 %p1, %r1, 105; vote.sync.uni.pred %p2, !%p1, -1; selp.u32 %r10, 1, 0, %p2;", func(int) uint32 { return 0 }},
		{"activemask.b32 %r10;", func(int) uint32 { return 0xffffffff }},
		{"and.b32 %r2, %r1, 1; match.any.sync.b32 %r10, %r2, -1;", func(l int) uint32 { return 0x55555555 << (l & 1) }},
		{"match.all.sync.b32 %r10|%p1, 7, -1;", func(int) uint32 { return 0xffffffff }},
		{"redux.sync.add.u32 %r10, %r1, -1;", func(int) uint32 { return 32*100 + 496 }},
		{"redux.sync.max.s32 %r10, %r1, -1;", func(int) uint32 { return 131 }},
		{"mov.u32 %r10, %lanemask_lt;", func(l int) uint32 { return 1<<l - 1 }},
		{"mov.u32 %r10, %laneid;", func(l int) uint32 { return uint32(l) }},
	} {
		for lane, got := range lanes(t, 32, in, c.body+"\n") {
			if got != c.want(lane) {
				t.Errorf("%s lane %d: %#x, want %#x", c.body, lane, got, c.want(lane))
			}
		}
	}
}

// ldmatrix: "Each matrix is 8 rows of 16 bytes; thread T holds, of row T/4, the elements 2*(T%4) and 2*(T%4)+1"; the addresses of
// matrix i come from threads 8i to 8i+7. With .trans, of column T/4.
func TestMatrixLoad(t *testing.T) {
	rows := rand.New(rand.NewPCG(1, 2)).Perm(32) // the row that each lane points to
	in := make([]uint32, 32)
	for i := range in {
		in[i] = uint32(rows[i] * 16)
	}
	element := func(row, col int) uint32 { return uint32(row*8 + col) }
	for _, trans := range []string{"", ".trans"} {
		for _, n := range []int{1, 2, 4} {
			regs := "{%r20"
			for i := 1; i < n; i++ {
				regs += fmt.Sprintf(",%%r%d", 20+i)
			}
			for j := range n {
				// Each lane writes the 16 bytes of row tid: elements tid*8 to tid*8+7.
				body := "mov.u32 %r5, sm; shl.b32 %r6, %r0, 4; add.u32 %r5, %r5, %r6; shl.b32 %r7, %r0, 3;\n"
				for c := range 8 {
					body += fmt.Sprintf("add.u32 %%r8, %%r7, %d; cvt.u16.u32 %%h1, %%r8; st.shared.u16 [%%r5+%d], %%h1;\n", c, 2*c)
				}
				body += "bar.sync 0; mov.u32 %r5, sm; add.u32 %r5, %r5, %r1;\n"
				body += fmt.Sprintf("ldmatrix.sync.aligned.m8n8.x%d%s.shared.b16 %s}, [%%r5];\nmov.u32 %%r10, %%r%d;\n", n, trans, regs, 20+j)
				for lane, got := range lanes(t, 32, in, ".shared .align 16 .b8 sm[512];\n"+body) {
					r0, c0, r1, c1 := lane/4, lane%4*2, lane/4, lane%4*2+1
					if trans != "" {
						r0, c0, r1, c1 = c0, r0, c1, r1
					}
					want := element(rows[8*j+r0], c0) | element(rows[8*j+r1], c1)<<16
					if got != want {
						t.Fatalf("x%d%s, register %d, lane %d: %#x, want %#x", n, trans, j, lane, got, want)
					}
				}
			}
		}
	}
}

// The fragments as the figures of the PTX ISA draw them, thread by thread: where element i of a thread lies.
type fragment func(thread, i int) (row, col int)

var shapes = []struct {
	name       string
	m, k       int
	na, nb, nc int // elements of a thread
	a, b, c    fragment
}{
	{"m8n8k16", 8, 16, 4, 4, 2,
		func(t, i int) (int, int) { return t / 4, t%4*4 + i },
		func(t, i int) (int, int) { return t%4*4 + i, t / 4 },
		func(t, i int) (int, int) { return t / 4, t%4*2 + i }},
	{"m16n8k16", 16, 16, 8, 4, 4,
		func(t, i int) (int, int) {
			if i < 4 {
				return t / 4, t%4*4 + i
			}
			return t/4 + 8, t%4*4 + i - 4
		},
		func(t, i int) (int, int) { return t%4*4 + i, t / 4 },
		func(t, i int) (int, int) {
			if i < 2 {
				return t / 4, t%4*2 + i
			}
			return t/4 + 8, t%4*2 + i - 2
		}},
	{"m16n8k32", 16, 32, 16, 8, 4,
		func(t, i int) (int, int) {
			row, col := t/4, t%4*4+i%4
			switch {
			case i >= 12:
				return row + 8, col + 16
			case i >= 8:
				return row, col + 16
			case i >= 4:
				return row + 8, col
			}
			return row, col
		},
		func(t, i int) (int, int) {
			if i < 4 {
				return t%4*4 + i, t / 4
			}
			return t%4*4 + i - 4 + 16, t / 4
		},
		func(t, i int) (int, int) {
			if i < 2 {
				return t / 4, t%4*2 + i
			}
			return t/4 + 8, t%4*2 + i - 2
		}},
}

func TestMMA(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for _, s := range shapes {
		for trial := range 6 {
			value := func() int8 {
				if trial == 0 {
					return -128 // the largest sums
				}
				return int8(rng.Uint32())
			}
			var a [16][32]int8
			var b [32][8]int8
			var c [16][8]int32
			for i := range a {
				for j := range a[i] {
					a[i][j] = value()
				}
			}
			for i := range b {
				for j := range b[i] {
					b[i][j] = value()
				}
			}
			for i := range c {
				for j := range c[i] {
					c[i][j] = int32(rng.Uint32())
				}
			}
			ra, rb, rc := s.na/4, s.nb/4, s.nc
			stride := 4 * (ra + rb + rc)
			in := make([]byte, 32*stride)
			for th := range 32 {
				p := in[th*stride:]
				for i := range s.na {
					row, col := s.a(th, i)
					p[i] = byte(a[row][col])
				}
				for i := range s.nb {
					row, col := s.b(th, i)
					p[s.na+i] = byte(b[row][col])
				}
				for i := range s.nc {
					row, col := s.c(th, i)
					binary.LittleEndian.PutUint32(p[s.na+s.nb+4*i:], uint32(c[row][col]))
				}
			}
			for _, sat := range []string{"", ".satfinite"} {
				body := fmt.Sprintf("mul.wide.u32 %%d5, %%r0, %d; add.s64 %%d5, %%d5, %%d1;\n", stride)
				names := func(first, n int) string {
					list := "{"
					for i := range n {
						list += fmt.Sprintf("%%r%d", first+i)
						if i < n-1 {
							list += ", "
						}
					}
					return list + "}"
				}
				for i := range ra + rb + rc {
					body += fmt.Sprintf("ld.global.u32 %%r%d, [%%d5+%d];\n", 10+i, 4*i)
				}
				acc := names(10+ra+rb, rc)
				body += fmt.Sprintf("mma.sync.aligned.%s.row.col%s.s32.s8.s8.s32 %s, %s, %s, %s;\n", s.name, sat, acc, names(10, ra), names(10+ra, rb), acc)
				body += fmt.Sprintf("mul.wide.u32 %%d6, %%r0, %d; add.s64 %%d6, %%d6, %%d0;\n", 4*rc)
				for i := range rc {
					body += fmt.Sprintf("st.global.u32 [%%d6+%d], %%r%d;\n", 4*i, 10+ra+rb+i)
				}
				got := shot{block: 32, in: in, out: 32 * 4 * rc}.words(t, entry("", body))
				var want []uint32
				for th := range 32 {
					for i := range rc {
						row, col := s.c(th, i)
						sum := int64(c[row][col])
						for k := range s.k {
							sum += int64(a[row][k]) * int64(b[k][col])
						}
						if sat != "" {
							sum = max(min(sum, 1<<31-1), -1<<31)
						}
						want = append(want, uint32(sum))
					}
				}
				if !slices.Equal(got, want) {
					t.Fatalf("%s%s, trial %d: %v, want %v", s.name, sat, trial, got, want)
				}
			}
		}
	}
}
