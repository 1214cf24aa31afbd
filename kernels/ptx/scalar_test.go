package ptx_test

import (
	"encoding/binary"
	"fmt"
	"strings"
	"testing"
)

// Each line of this table is one instruction, its inputs, and what the PTX ISA says that comes out, worked out by hand. D, A, B and C
// stand for registers of the sizes given.
func TestScalar(t *testing.T) {
	const m = 0xffffffff
	for _, c := range []struct {
		op      string
		sizes   string // of D, A, B, C: h 16, r 32, d 64
		a, b, c uint64
		want    uint64
	}{
		{"add.u32 D, A, B", "rrr", m, 2, 0, 1},
		{"add.s32 D, A, B", "rrr", 0x7fffffff, 1, 0, 0x80000000},
		{"add.sat.s32 D, A, B", "rrr", 0x7fffffff, 1, 0, 0x7fffffff},
		{"add.sat.s32 D, A, B", "rrr", 0x80000000, m, 0, 0x80000000},
		{"sub.sat.s32 D, A, B", "rrr", 0x80000000, 1, 0, 0x80000000},
		{"add.u16 D, A, B", "hhh", 0xffff, 2, 0, 1},
		{"add.s64 D, A, B", "ddd", 1 << 63, 1 << 63, 0, 0},
		{"add.s32 D, A, -5", "rr", 3, 0, 0, 0xfffffffe},
		{"sub.u32 D, A, B", "rrr", 1, 2, 0, m},
		{"sub.s64 D, A, B", "ddd", 0, 1, 0, 0xffffffffffffffff},
		{"mul.lo.s32 D, A, B", "rrr", 0x10001, 0x10001, 0, 0x20001},
		{"mul.lo.u16 D, A, B", "hhh", 0x101, 0x101, 0, 0x201},
		{"mul.lo.s64 D, A, B", "ddd", m, m, 0, 0xfffffffe00000001},
		{"mul.hi.u32 D, A, B", "rrr", m, m, 0, 0xfffffffe},
		{"mul.hi.s32 D, A, B", "rrr", m, m, 0, 0},
		{"mul.hi.s32 D, A, B", "rrr", m, 1, 0, m},
		{"mul.hi.u64 D, A, B", "ddd", 1 << 63, 4, 0, 2},
		{"mul.hi.s64 D, A, B", "ddd", 1 << 63, 4, 0, 0xfffffffffffffffe},
		{"mul.hi.s64 D, A, B", "ddd", 1<<64 - 3, 1<<64 - 5, 0, 0},
		{"mul.hi.s16 D, A, B", "hhh", 0x8000, 2, 0, 0xffff},
		{"mul.hi.u16 D, A, B", "hhh", 0x8000, 2, 0, 1},
		{"mul.wide.u32 D, A, B", "drr", m, m, 0, 0xfffffffe00000001},
		{"mul.wide.s32 D, A, B", "drr", m, 3, 0, 0xfffffffffffffffd},
		{"mul.wide.u16 D, A, B", "rhh", 0xffff, 0xffff, 0, 0xfffe0001},
		{"mul.wide.s16 D, A, B", "rhh", 0xffff, 2, 0, 0xfffffffe},
		{"mad.lo.s32 D, A, B, C", "rrrr", 3, 0xfffffffc, 5, 0xfffffff9},
		{"mad.lo.u64 D, A, B, C", "dddd", 1 << 32, 1 << 31, 1 << 63, 0},
		{"mad.hi.u32 D, A, B, C", "rrrr", 0x80000000, 6, 7, 10},
		{"mad.wide.u32 D, A, B, C", "drrd", m, 2, 1 << 40, 1<<40 + 0x1fffffffe},
		{"mad.wide.s32 D, A, B, C", "drrd", m, 2, 1, 0xffffffffffffffff},
		{"mad.wide.s16 D, A, B, C", "rhhr", 0xffff, 2, 1, m},
		{"mad.wide.u16 D, A, B, C", "rhhr", 0xffff, 2, m, 0x1fffd},
		{"div.u32 D, A, B", "rrr", m, 16, 0, 0x0fffffff},
		{"div.s32 D, A, B", "rrr", 0xfffffff9, 2, 0, 0xfffffffd}, // -7/2 = -3
		{"div.s32 D, A, B", "rrr", 0x80000000, m, 0, 0x80000000},
		{"div.s64 D, A, B", "ddd", 1<<64 - 7, 2, 0, 1<<64 - 3},
		{"div.u16 D, A, B", "hhh", 1000, 7, 0, 142},
		{"rem.u32 D, A, B", "rrr", 17, 5, 0, 2},
		{"rem.s32 D, A, B", "rrr", 0xfffffff9, 2, 0, m},
		{"rem.u64 D, A, B", "ddd", 1 << 40, 1000, 0, 776},
		{"abs.s32 D, A", "rr", 0xfffffffb, 0, 0, 5},
		{"abs.s64 D, A", "dd", 1<<64 - 5, 0, 0, 5},
		{"neg.s32 D, A", "rr", 5, 0, 0, 0xfffffffb},
		{"neg.s16 D, A", "hh", 1, 0, 0, 0xffff},
		{"min.s32 D, A, B", "rrr", m, 1, 0, m},
		{"min.u32 D, A, B", "rrr", m, 1, 0, 1},
		{"max.s32 D, A, B", "rrr", m, 1, 0, 1},
		{"max.u64 D, A, B", "ddd", 1 << 63, 1, 0, 1 << 63},
		{"max.s64 D, A, B", "ddd", 1 << 63, 1, 0, 1},
		{"min.s16 D, A, B", "hhh", 0x8000, 1, 0, 0x8000},
		{"sad.u32 D, A, B, C", "rrrr", 3, 10, 1, 8},
		{"sad.s32 D, A, B, C", "rrrr", m, 1, 1, 3},
		{"and.b32 D, A, B", "rrr", 0xff00ff00, 0x0ff00ff0, 0, 0x0f000f00},
		{"or.b64 D, A, B", "ddd", 1 << 63, 1, 0, 1<<63 + 1},
		{"xor.b16 D, A, B", "hhh", 0xffff, 0x0ff0, 0, 0xf00f},
		{"not.b32 D, A", "rr", 0x0f0f0f0f, 0, 0, 0xf0f0f0f0},
		{"not.b16 D, A", "hh", 1, 0, 0, 0xfffe},
		{"cnot.b32 D, A", "rr", 0, 0, 0, 1},
		{"cnot.b32 D, A", "rr", 7, 0, 0, 0},
		{"shl.b32 D, A, B", "rrr", 0x80000001, 4, 0, 0x10},
		{"shl.b32 D, A, B", "rrr", 1, 32, 0, 0},
		{"shl.b32 D, A, B", "rrr", 1, m, 0, 0},
		{"shl.b64 D, A, B", "ddr", 1, 63, 0, 1 << 63},
		{"shl.b64 D, A, B", "ddr", 1, 64, 0, 0},
		{"shr.u32 D, A, B", "rrr", 0x80000000, 31, 0, 1},
		{"shr.s32 D, A, B", "rrr", 0x80000000, 31, 0, m},
		{"shr.s32 D, A, B", "rrr", 0x80000000, 200, 0, m},
		{"shr.u64 D, A, B", "ddr", 1 << 63, 32, 0, 0x80000000},
		{"shr.s64 D, A, B", "ddr", 1 << 63, 64, 0, 0xffffffffffffffff},
		{"shr.b32 D, A, B", "rrr", 0x80000000, 4, 0, 0x08000000},
		{"shf.l.wrap.b32 D, A, B, C", "rrrr", 0x80000000, 1, 33, 3},
		{"shf.l.clamp.b32 D, A, B, C", "rrrr", 0x12345678, 1, 33, 0x12345678},
		{"shf.r.wrap.b32 D, A, B, C", "rrrr", 0x12345678, 0x9abcdef0, 8, 0xf0123456},
		{"shf.r.wrap.b32 D, A, B, C", "rrrr", 0x12345678, 0x9abcdef0, 32, 0x12345678},
		{"shf.r.clamp.b32 D, A, B, C", "rrrr", 0x12345678, 0x9abcdef0, 40, 0x9abcdef0},
		{"bfe.u32 D, A, B, C", "rrrr", 0x12345678, 8, 12, 0x456},
		{"bfe.s32 D, A, B, C", "rrrr", 0x0000f000, 12, 4, m},
		{"bfe.s32 D, A, B, C", "rrrr", 0x80000000, 28, 20, 0xfffffff8},
		{"bfe.s32 D, A, B, C", "rrrr", 0x80000000, 40, 4, m},
		{"bfe.u32 D, A, B, C", "rrrr", m, 4, 0, 0},
		{"bfe.u32 D, A, B, C", "rrrr", m, 0, 32, m},
		{"bfe.u64 D, A, B, C", "ddrr", 0x123456789abcdef0, 36, 16, 0x4567},
		{"bfi.b32 D, A, B, 8, 12", "rrr", 0xabc, m, 0, 0xfffabcff},
		{"bfi.b32 D, A, B, C, 40", "rrrr", 0xabc, 0xff, 8, 0xabcff},
		{"bfi.b32 D, A, B, C, 4", "rrrr", 0xabc, 0x55, 33, 0x55},
		{"bfi.b64 D, A, B, 60, 8", "ddd", 0xff, 1, 0, 0xf000000000000001},
		{"prmt.b32 D, A, B, 0x3456", "rrr", 0x33221100, 0x77665544, 0, 0x33445566},
		{"prmt.b32 D, A, B, 0x8f07", "rrr", 0x00000080, 0x70000000, 0, 0xff008070},
		{"prmt.b32.f4e D, A, B, C", "rrrr", 0x33221100, 0x77665544, 2, 0x55443322},
		{"prmt.b32.b4e D, A, B, C", "rrrr", 0x33221100, 0x77665544, 1, 0x66770011},
		{"prmt.b32.rc8 D, A, B, C", "rrrr", 0x33221100, 0, 2, 0x22222222},
		{"prmt.b32.ecl D, A, B, C", "rrrr", 0x33221100, 0, 2, 0x33222222},
		{"prmt.b32.ecr D, A, B, C", "rrrr", 0x33221100, 0, 2, 0x22221100},
		{"prmt.b32.rc16 D, A, B, C", "rrrr", 0x33221100, 0, 1, 0x33223322},
		{"popc.b32 D, A", "rr", 0xf0f0, 0, 0, 8},
		{"popc.b64 D, A", "rd", 1<<63 + 1, 0, 0, 2},
		{"clz.b32 D, A", "rr", 0x00800000, 0, 0, 8},
		{"clz.b32 D, A", "rr", 0, 0, 0, 32},
		{"clz.b64 D, A", "rd", 1, 0, 0, 63},
		{"brev.b32 D, A", "rr", 0x80000002, 0, 0, 0x40000001},
		{"brev.b64 D, A", "dd", 1, 0, 0, 1 << 63},
		{"bfind.u32 D, A", "rr", 0x00800000, 0, 0, 23},
		{"bfind.s32 D, A", "rr", 0xfffffff0, 0, 0, 3},
		{"bfind.s32 D, A", "rr", m, 0, 0, m},
		{"bfind.shiftamt.u32 D, A", "rr", 0x00800000, 0, 0, 8},
		{"lop3.b32 D, A, B, C, 0x96", "rrrr", 0xff00ff00, 0xf0f0f0f0, 0xcccccccc, 0xc33cc33c},
		{"lop3.b32 D, A, B, C, 0xca", "rrrr", 0xf0, 0xcc, 0xaa, 0xca},
		{"lop3.b32 D, A, B, C, 0x1b", "rrrr", 0xf0, 0xcc, 0xaa, 0xffffff1b},
		{"slct.u32.s32 D, A, B, C", "rrrr", 5, 6, 0, 5},
		{"slct.u32.s32 D, A, B, C", "rrrr", 5, 6, 0x80000000, 6},
		{"dp4a.s32.s32 D, A, B, C", "rrrr", 0x80ff0102, 0x80020304, 5, 16384 - 2 + 3 + 8 + 5},
		{"dp4a.u32.u32 D, A, B, C", "rrrr", 0xffffffff, 0xffffffff, 0, 4 * 255 * 255},
		{"dp4a.s32.u32 D, A, B, C", "rrrr", 0xffffffff, 0x01010101, 0, 0xfffffffc},
		{"dp4a.u32.s32 D, A, B, C", "rrrr", 0x02020202, 0xffffffff, 1, 0xfffffff9},
		{"dp2a.lo.s32.s32 D, A, B, C", "rrrr", 0xffff0003, 0x09090205, 1, 15 - 2 + 1},
		{"dp2a.hi.u32.u32 D, A, B, C", "rrrr", 0xffff0003, 0x02050909, 0, 15 + 2*65535},
		{"cvt.u32.u64 D, A", "rd", 0x123456789, 0, 0, 0x23456789},
		{"cvt.u64.u32 D, A", "dr", m, 0, 0, m},
		{"cvt.s64.s32 D, A", "dr", 0x80000000, 0, 0, 0xffffffff80000000},
		{"cvt.u64.s32 D, A", "dr", 0x80000000, 0, 0, 0xffffffff80000000},
		{"cvt.s32.s8 D, A", "rr", 0x1280, 0, 0, 0xffffff80},
		{"cvt.s8.s32 D, A", "rr", 0x1280, 0, 0, 0xffffff80},
		{"cvt.u8.u32 D, A", "rr", 0x1280, 0, 0, 0x80},
		{"cvt.u16.u32 D, A", "hr", 0x12345678, 0, 0, 0x5678},
		{"cvt.u32.u16 D, A", "rh", 0xffff, 0, 0, 0xffff},
		{"cvt.s32.s16 D, A", "rh", 0xffff, 0, 0, m},
		{"cvt.sat.s8.s32 D, A", "rr", 1000, 0, 0, 127},
		{"cvt.sat.s8.s32 D, A", "rr", 0xfffff000, 0, 0, 0xffffff80},
		{"cvt.sat.u8.s32 D, A", "rr", 0xfffff000, 0, 0, 0},
		{"cvt.sat.u8.u32 D, A", "rr", 0x1280, 0, 0, 255},
		{"mov.b64 D, {A, B}", "drr", 0x11111111, 0x22222222, 0, 0x2222222211111111},
		{"mov.b32 D, {A, B}", "rhh", 0x1111, 0x2222, 0, 0x22221111},
		{"mov.u32 D, 0x7f", "rr", 0, 0, 0, 0x7f},
		{"mov.b32 D, -1", "rr", 0, 0, 0, m},
		{"mov.b32 D, 0f3F800000", "rr", 0, 0, 0, 0x3f800000},
		{"mov.u64 D, A", "dd", 1 << 60, 0, 0, 1 << 60},
		{"selp.b32 D, A, B, %p0", "rrr", 1, 2, 0, 1},
		{"selp.s64 D, A, B, %p1", "ddd", 1, 2, 0, 2},
		{"selp.b32 D, A, B, !%p0", "rrr", 1, 2, 0, 2},
		{"set.lt.u32.s32 D, A, B", "rrr", m, 0, 0, m},
		{"set.lt.u32.u32 D, A, B", "rrr", m, 0, 0, 0},
		{"set.eq.and.u32.u32 D, A, B, %p1", "rrr", 4, 4, 0, 0},
		{"add.cc.u32 %r50, A, B; addc.u32 D, 0, 0", "rrr", m, 1, 0, 1},
		{"add.cc.u32 %r50, A, B; addc.cc.u32 %r51, C, -1; addc.u32 D, 0, 0", "rrrr", m, 1, 0, 1},
		{"sub.cc.u32 %r50, A, B; subc.u32 D, 5, 0", "rrr", 0, 1, 0, 4},
		{"add.cc.u64 %d50, A, B; addc.u64 D, 2, 3", "ddd", 1 << 63, 1 << 63, 0, 6},
		{"mad.lo.cc.u32 %r50, A, B, C; madc.hi.u32 D, A, B, 0", "rrrr", m, m, m, 0xffffffff},
		{"madc.lo.u32 D, A, B, C", "rrrr", 3, 4, 5, 17},
	} {
		t.Run(strings.ReplaceAll(c.op, "/", "_"), func(t *testing.T) {
			body := "setp.eq.u32 %p0, 1, 1;\nsetp.eq.u32 %p1, 1, 2;\nadd.cc.u32 %r50, 0, 0;\n"
			in := binary.LittleEndian.AppendUint64(nil, c.a)
			in = binary.LittleEndian.AppendUint64(in, c.b)
			in = binary.LittleEndian.AppendUint64(in, c.c)
			op := c.op
			for i, name := range "DABC"[:len(c.sizes)] {
				size := c.sizes[i]
				reg := fmt.Sprintf("%%%c%d", size, 10+i)
				op = strings.ReplaceAll(op, " "+string(name), " "+reg)
				op = strings.ReplaceAll(op, "{"+string(name), "{"+reg)
				if i > 0 {
					body += fmt.Sprintf("ld.global.b%d %s, [%%d1+%d];\n", map[byte]int{'h': 16, 'r': 32, 'd': 64}[size], reg, 8*(i-1))
				}
			}
			n := map[byte]int{'h': 2, 'r': 4, 'd': 8}[c.sizes[0]]
			body += op + fmt.Sprintf(";\nst.global.b%d [%%d0], %%%c10;", 8*n, c.sizes[0])
			b, _, err := shot{in: in, out: n}.run(t, entry("", body))
			if err != nil {
				t.Fatal(err)
			}
			got := binary.LittleEndian.Uint64(append(b, make([]byte, 8)...))
			if got != c.want {
				t.Errorf("%#x, want %#x", got, c.want)
			}
		})
	}
}
