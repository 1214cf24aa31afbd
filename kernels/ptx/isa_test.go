package ptx_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/slark-network/slark/kernels/ptx"
)

// strides is a layout as CUTLASS writes them in its traits of these instructions (cute/atom: mma_traits_sm75, mma_traits_sm80,
// copy_traits_sm75): an index is taken apart by shape, first digit fastest, and each digit is multiplied by its stride.
type strides struct{ shape, stride []int }

func (s strides) at(index int) int {
	off := 0
	for i, n := range s.shape {
		off += index % n * s.stride[i]
		index /= n
	}
	return off
}

// The fragments that the other tests use are from the formulas of the PTX ISA. Here they are held against another source: the offset of
// element i of a thread in a matrix whose columns follow one another (A is m by k, B n by k, C m by n), as that of the thread plus that of
// the element.
func TestFragmentsAgainstStrides(t *testing.T) {
	threads := func(far int) strides { return strides{[]int{4, 8}, []int{far, 1}} }
	of := func(shape, stride []int) strides { return strides{shape, stride} }
	type layout struct{ thread, element strides }
	row8x16 := layout{threads(32), of([]int{4}, []int{8})}
	row16x8 := layout{threads(32), of([]int{2, 2}, []int{16, 8})}
	want := map[string]struct{ a, b, c layout }{
		"m8n8k16":  {row8x16, row8x16, layout{threads(16), of([]int{2}, []int{8})}},
		"m16n8k16": {layout{threads(64), of([]int{4, 2}, []int{16, 8})}, row8x16, row16x8},
		"m16n8k32": {layout{threads(64), of([]int{4, 2, 2}, []int{16, 8, 256})}, layout{threads(32), of([]int{4, 2}, []int{8, 128})}, row16x8},
	}
	for _, s := range shapes {
		w := want[s.name]
		for th := range 32 {
			for i := range s.na {
				row, col := s.a(th, i)
				if off := w.a.thread.at(th) + w.a.element.at(i); row+s.m*col != off {
					t.Errorf("%s: A of thread %d, %d: row %d, column %d, want offset %d", s.name, th, i, row, col, off)
				}
			}
			for i := range s.nb {
				k, n := s.b(th, i)
				if off := w.b.thread.at(th) + w.b.element.at(i); n+8*k != off {
					t.Errorf("%s: B of thread %d, %d: row %d, column %d, want offset %d", s.name, th, i, k, n, off)
				}
			}
			for i := range s.nc {
				row, col := s.c(th, i)
				if off := w.c.thread.at(th) + w.c.element.at(i); row+s.m*col != off {
					t.Errorf("%s: C of thread %d, %d: row %d, column %d, want offset %d", s.name, th, i, row, col, off)
				}
			}
		}
	}
}

// ldmatrix against the same source: bit v of the registers of a thread, counted through them, comes from this bit of the rows, counted
// through the rows in the order of the lanes that address them.
func TestMatrixLoadAgainstStrides(t *testing.T) {
	in := make([]uint32, 32)
	for i := range in {
		in[i] = uint32(i * 16)
	}
	rng := rand.New(rand.NewPCG(5, 6))
	var mem [512]byte
	fill := "mov.u32 %r5, sm;\n"
	for i := range 128 {
		v := rng.Uint32()
		for b := range 4 {
			mem[4*i+b] = byte(v >> (8 * b))
		}
		fill += fmt.Sprintf("mov.u32 %%r6, %#x; @%%p3 st.shared.u32 [%%r5+%d], %%r6;\n", v, 4*i)
	}
	for _, c := range []struct {
		op      string
		n       int
		thread  strides
		element strides
	}{
		{"x1", 1, strides{[]int{32}, []int{32}}, strides{[]int{32}, []int{1}}},
		{"x2", 2, strides{[]int{32}, []int{32}}, strides{[]int{32, 2}, []int{1, 1024}}},
		{"x4", 4, strides{[]int{32}, []int{32}}, strides{[]int{32, 4}, []int{1, 1024}}},
		{"x1.trans", 1, strides{[]int{4, 8}, []int{256, 16}}, strides{[]int{16, 2}, []int{1, 128}}},
		{"x2.trans", 2, strides{[]int{4, 8}, []int{256, 16}}, strides{[]int{16, 2, 2}, []int{1, 128, 1024}}},
		{"x4.trans", 4, strides{[]int{4, 8}, []int{256, 16}}, strides{[]int{16, 2, 4}, []int{1, 128, 1024}}},
	} {
		var regs []string
		for j := range c.n {
			regs = append(regs, fmt.Sprintf("%%r%d", 20+j))
		}
		for j := range c.n {
			body := ".shared .align 16 .b8 sm[512];\nsetp.eq.u32 %p3, %r0, 0;\n" + fill + "bar.sync 0; add.u32 %r5, %r5, %r1;\n" +
				fmt.Sprintf("ldmatrix.sync.aligned.m8n8.%s.shared.b16 {%s}, [%%r5];\nmov.u32 %%r10, %s;\n", c.op, strings.Join(regs, ", "), regs[j])
			for lane, got := range lanes(t, 32, in, body) {
				var want uint32
				for bit := range 32 {
					from := c.thread.at(lane) + c.element.at(32*j+bit)
					want |= uint32(mem[from/8]>>(from%8)&1) << bit
				}
				if got != want {
					t.Fatalf("%s, register %d, lane %d: %#x, want %#x", c.op, j, lane, got, want)
				}
			}
		}
	}
}

// Any lane, offset, segment mask and clamp, against the pseudo-code of shfl.sync with numbers of five bits.
func TestShuffleAnyControl(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	for range 60 {
		mode := []string{"up", "down", "bfly", "idx"}[rng.IntN(4)]
		b, c := rng.Uint32N(64), rng.Uint32() // bits above those that count are ignored
		body := fmt.Sprintf("mov.u32 %%r4, %#x;\nshfl.sync.%s.b32 %%r2|%%p1, %%r1, %d, %%r4, -1;\nselp.u32 %%r3, 1000, 0, %%p1;\nadd.u32 %%r10, %%r2, %%r3;\n", c, mode, b)
		for lane, got := range lanes(t, 32, numbers(32), body) {
			offset, top, seg := int(b%32), int(c%32), int(c>>8%32)
			low, high := 0, 0 // bit by bit: where the segment mask is set, the lane's own bit
			for bit := 1; bit < 32; bit *= 2 {
				if seg&bit != 0 {
					low, high = low|lane&bit, high|lane&bit
				} else {
					high |= top & bit
				}
			}
			from := map[string]int{"up": lane - offset, "down": lane + offset, "bfly": lane ^ offset, "idx": low | offset&(31-seg)}[mode]
			inside := from <= high
			if mode == "up" {
				inside = from >= high
			}
			want := uint32(1000)
			if !inside {
				from, want = lane, 0
			}
			if want += uint32(100 + from); got != want {
				t.Fatalf("%s %d, %#x: lane %d has %d, want %d", mode, b, c, lane, got, want)
			}
		}
	}
}

// The table of the modes of prmt, as the PTX ISA prints it: bytes d.b3 to d.b0 for each selector.
func TestPermuteModes(t *testing.T) {
	for mode, table := range map[string][4]string{
		"f4e":  {"3210", "4321", "5432", "6543"},
		"b4e":  {"5670", "6701", "7012", "0123"},
		"rc8":  {"0000", "1111", "2222", "3333"},
		"ecl":  {"3210", "3211", "3222", "3333"},
		"ecr":  {"0000", "1110", "2210", "3210"},
		"rc16": {"1010", "3232", "1010", "3232"},
	} {
		for selector, digits := range table {
			var want uint32
			for _, d := range digits { // the bytes of a and b are 0xf0 to 0xf7: the modes do not extend signs
				want = want<<8 | 0xf0 | uint32(d-'0')
			}
			body := fmt.Sprintf("mov.u32 %%r2, 0xf3f2f1f0; mov.u32 %%r3, 0xf7f6f5f4; mov.u32 %%r4, %d;\nprmt.b32.%s %%r10, %%r2, %%r3, %%r4;\n", 0x5550+selector, mode)
			if got := lanes(t, 1, numbers(1), body)[0]; got != want {
				t.Errorf("%s %d: %#x, want %#x", mode, selector, got, want)
			}
		}
	}
}

// cvt between all integer types, with and without saturation, from and to registers of 64 bits, at the edges of both types, against
// numbers without a size.
func TestConvertAll(t *testing.T) {
	names := []string{"u8", "s8", "u16", "s16", "u32", "s32", "u64", "s64"}
	size := func(name string) uint {
		var n uint
		if _, err := fmt.Sscan(name[1:], &n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	type limits struct{ lo, hi *big.Int }
	limit := func(name string) limits {
		one, n := big.NewInt(1), size(name)
		if name[0] == 'u' {
			return limits{big.NewInt(0), new(big.Int).Sub(new(big.Int).Lsh(one, n), one)}
		}
		half := new(big.Int).Lsh(one, n-1)
		return limits{new(big.Int).Neg(half), new(big.Int).Sub(half, one)}
	}
	body, want, ops := "", []uint32(nil), []string(nil)
	for _, to := range names {
		for _, from := range names {
			for _, sat := range []string{"", ".sat"} {
				for _, v := range []uint64{0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 1<<31 - 1, 1 << 31, 1<<32 - 1, 1 << 32, 1<<63 - 1, 1 << 63, 1<<64 - 1, 0x0123456789abcdef} {
					x := integer(v, size(from), from[0] == 's')
					if sat != "" {
						if l := limit(to); x.Cmp(l.lo) < 0 {
							x = l.lo
						} else if x.Cmp(l.hi) > 0 {
							x = l.hi
						}
					}
					// What is left of it in the type, extended to the register as the type is signed.
					out := low(integer(low(x, size(to)), size(to), to[0] == 's'), 64)
					op := fmt.Sprintf("cvt%s.%s.%s", sat, to, from)
					body += fmt.Sprintf("mov.u64 %%d10, %#x; %s %%d11, %%d10; st.global.u64 [%%d0+%d], %%d11;\n", v, op, 4*len(want))
					want = append(want, uint32(out), uint32(out>>32))
					ops = append(ops, fmt.Sprintf("%s of %#x", op, v))
				}
			}
		}
	}
	got := shot{out: 4 * len(want)}.words(t, entry("", body))
	for i, op := range ops {
		if got[2*i] != want[2*i] || got[2*i+1] != want[2*i+1] {
			t.Errorf("%s: %#x%08x, want %#x%08x", op, got[2*i+1], got[2*i], want[2*i+1], want[2*i])
		}
	}
}

// bfi, and the funnel shifts, bit by bit, for every place and for lengths about each edge.
func TestFieldsAndFunnels(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 10))
	edges := []uint32{0, 1, 5, 31, 32, 33, 63, 64, 65, 255, 256, 257, 0x80000003}
	body, want, ops := "", []uint64(nil), []string(nil)
	emit := func(op string, w uint, f func(i uint) uint64, args ...uint64) {
		letter := map[uint]string{32: "r", 64: "d"}[w]
		line := fmt.Sprintf("mov.b%d %%%s20, %#x; mov.b%d %%%s21, %#x; mov.b32 %%r30, %#x;", w, letter, args[0], w, letter, args[1], args[2])
		list := fmt.Sprintf("%%%s22, %%%s20, %%%s21, %%r30", letter, letter, letter)
		if len(args) > 3 {
			line += fmt.Sprintf(" mov.b32 %%r31, %#x;", args[3])
			list += ", %r31"
		}
		var v uint64
		for i := range w {
			v |= f(i) & 1 << i
		}
		body += fmt.Sprintf("%s %s %s; st.global.b%d [%%d0+%d], %%%s22;\n", line, op, list, w, 8*len(want), letter)
		want = append(want, v)
		ops = append(ops, fmt.Sprintf("%s %#x", op, args))
	}
	for _, c := range edges {
		for _, w := range []uint{32, 64} {
			for _, n := range edges {
				a, b := rng.Uint64()>>(64-w), rng.Uint64()>>(64-w)
				pos, length := uint(c&0xff), uint(n&0xff)
				emit(fmt.Sprintf("bfi.b%d", w), w, func(i uint) uint64 {
					if i >= pos && i-pos < length {
						return a >> (i - pos)
					}
					return b >> i
				}, a, b, uint64(c), uint64(n))
			}
		}
		a, b := uint64(rng.Uint32()), uint64(rng.Uint32())
		both := func(i uint) uint64 { // bit i of b:a
			if i < 32 {
				return a >> i
			}
			return b >> (i - 32)
		}
		wrap, clamp := uint(c%32), uint(min(c, 32))
		emit("shf.l.wrap.b32", 32, func(i uint) uint64 { return both(32 + i - wrap) }, a, b, uint64(c))
		emit("shf.l.clamp.b32", 32, func(i uint) uint64 { return both(32 + i - clamp) }, a, b, uint64(c))
		emit("shf.r.wrap.b32", 32, func(i uint) uint64 { return both(i + wrap) }, a, b, uint64(c))
		emit("shf.r.clamp.b32", 32, func(i uint) uint64 { return both(i + clamp) }, a, b, uint64(c))
	}
	got := shot{out: 8 * len(want), zero: true}.words(t, entry("", body))
	for i, op := range ops {
		if v := uint64(got[2*i]) | uint64(got[2*i+1])<<32; v != want[i] {
			t.Errorf("%s: %#x, want %#x", op, v, want[i])
		}
	}
}

// What the PTX ISA leaves undefined of masks and addresses is a fault.
func TestUndefinedAmongLanes(t *testing.T) {
	const halves = "setp.lt.u32 %p1, %r0, 16; selp.b32 %r8, 0xffff, 0xffff0000, %p1;\n"
	for _, c := range []struct {
		name, body string
		thread     uint32
	}{
		{"from a lane of another group", halves + "shfl.sync.idx.b32 %r1, %r0, 16, 31, %r8;", 0},
		{"groups that do not agree", "mov.u32 %r8, 0xff; setp.ge.u32 %p1, %r0, 8; @%p1 mov.u32 %r8, 0xff00; setp.ge.u32 %p1, %r0, 16; @%p1 mov.u32 %r8, 0xffff0100;\nvote.sync.ballot.b32 %r1, %p1, %r8;", 8},
		{"one mask within another", "setp.lt.u32 %p1, %r0, 16; selp.b32 %r8, 0xffff, -1, %p1;\nmatch.any.sync.b32 %r1, %r0, %r8;", 0},
	} {
		_, _, err := shot{block: 32}.run(t, entry("", c.body))
		if f := wantFault(t, err, ptx.Divergence); f.Line != 11 || f.Thread[0] != c.thread {
			t.Errorf("%s: %v", c.name, f)
		}
	}
	// What agrees is none: each half by itself.
	in := numbers(32)
	for lane, got := range lanes(t, 32, in, halves+"shfl.sync.down.b32 %r10, %r1, 1, 0x100f, %r8;\n") {
		want := 100 + lane
		if lane%16 != 15 {
			want++
		}
		if int(got) != want {
			t.Errorf("lane %d: %d, want %d", lane, got, want)
		}
	}
	for lane, got := range lanes(t, 32, in, "and.b32 %r2, %r1, 4; match.all.sync.b32 _|%p2, %r2, -1; match.all.sync.b32 %r3|_, 7, -1; selp.b32 %r10, 0, %r3, %p2;\n") {
		if got != 0xffffffff {
			t.Errorf("lane %d: %#x", lane, got)
		}
	}
}

// Up to sm_75 every lane has to bring a valid address to ldmatrix, used or not; after it, only those that are used.
func TestMatrixAddressesByTarget(t *testing.T) {
	body := ".shared .align 16 .b8 sm[128];\nmov.u32 %r5, sm; shl.b32 %r6, %r0, 4; add.u32 %r5, %r5, %r6; setp.lt.u32 %p1, %r0, 8;\n" +
		"@%p1 st.shared.v4.u32 [%r5], {%r0, %r0, %r0, %r0}; bar.sync 0;\nldmatrix.sync.aligned.m8n8.x1.shared.b16 {%r1}, [%r5];\n"
	source := entry("", body+store("%r1"))
	if _, _, err := (shot{block: 32, out: 128}).run(t, source); err != nil {
		t.Error(err)
	}
	_, _, err := shot{block: 32, out: 128}.run(t, strings.Replace(source, "sm_80", "sm_75", 1))
	if f := wantFault(t, err, ptx.OutOfBounds); f.Thread[0] != 8 {
		t.Errorf("%v, want lane 8", f)
	}
	// The same address again is valid, and is not counted as read.
	copied := strings.Replace(source, "shl.b32 %r6", "and.b32 %r6, %r0, 7; shl.b32 %r6", 1)
	copied = strings.Replace(copied, "shl.b32 %r6, %r0, 4", "shl.b32 %r6, %r6, 4", 1)
	_, stats, err := shot{block: 32, out: 128}.run(t, strings.Replace(copied, "sm_80", "sm_75", 1))
	if err != nil {
		t.Fatal(err)
	}
	if n := stats.Read[ptx.Shared]; n != 8*16 {
		t.Errorf("%d bytes read of shared, want 128", n)
	}
}

// What ptxas refuses is refused.
func TestIllegalForms(t *testing.T) {
	for _, line := range []string{
		"set.lt.u64.s32 %d5, %r1, %r2;", "set.lt.s64.s32 %d5, %r1, %r2;",
		"ld.release.gpu.global.u32 %r1, [%d0];", "ld.relaxed.global.u32 %r1, [%d0];", "ld.weak.gpu.global.u32 %r1, [%d0];",
		"st.acquire.gpu.global.u32 [%d0], %r1;", "red.acquire.gpu.global.add.u32 [%d0], 1;", "atom.volatile.global.add.u32 %r1, [%d0], 1;",
		"mul.wide.u64 %d5, %d6, %d7;", "setp.lt.b32 %p1, %r1, %r2;", "setp.lo.s32 %p1, %r1, %r2;", "add.sat.u32 %r1, %r2, %r3;",
		"neg.u32 %r1, %r2;", "bfe.b32 %r1, %r2, 1, 2;", "shl.u32 %r1, %r2, 3;", "lop3.b32 %r1, %r2, %r3, %r4, 256;",
		"redux.sync.and.u32 %r1, %r2, -1;", "atom.global.inc.s32 %r1, [%d0], 3;", "cp.async.cg.shared.global [%r1], [%d0], 8;",
		"mma.sync.aligned.m8n8k16.col.row.s32.s8.s8.s32 {%r1,%r2}, {%r3}, {%r4}, {%r1,%r2};",
		"ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1,%r2}, [%r3];",
	} {
		if _, err := ptx.Parse(entry("", line)); err == nil {
			t.Errorf("%s is accepted", line)
		}
	}
}
