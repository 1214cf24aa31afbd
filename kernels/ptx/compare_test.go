package ptx_test

import (
	"encoding/binary"
	"fmt"
	"testing"
)

// Every comparison of every type, with every way to combine it with a predicate ("setp": p is t op c, q is !t op c).
func TestCompare(t *testing.T) {
	values := []uint64{0, 1, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff, 1<<63 - 1, 1 << 63, 1<<64 - 1}
	var in []byte
	for _, v := range values {
		in = binary.LittleEndian.AppendUint64(in, v)
	}
	want := map[string]func(cmp int) bool{
		"eq": func(c int) bool { return c == 0 }, "ne": func(c int) bool { return c != 0 },
		"lt": func(c int) bool { return c < 0 }, "le": func(c int) bool { return c <= 0 },
		"gt": func(c int) bool { return c > 0 }, "ge": func(c int) bool { return c >= 0 },
		"lo": func(c int) bool { return c < 0 }, "ls": func(c int) bool { return c <= 0 },
		"hi": func(c int) bool { return c > 0 }, "hs": func(c int) bool { return c >= 0 },
	}
	for _, width := range []uint{16, 32, 64} {
		reg := map[uint]string{16: "h", 32: "r", 64: "d"}[width]
		for _, kind := range "bus" {
			for op, f := range want {
				if kind == 'b' && op != "eq" && op != "ne" || kind == 's' && (op[0] == 'l' && op[1] != 't' && op[1] != 'e' || op[0] == 'h') {
					continue
				}
				// A thread for each pair of values; all the ways to combine in the bits of one word.
				body := fmt.Sprintf("div.u32 %%r5, %%r0, %d; rem.u32 %%r6, %%r0, %d;\n", len(values), len(values))
				for i, r := range []string{"5", "6"} {
					body += fmt.Sprintf("mul.wide.u32 %%d5, %%r%s, 8; add.s64 %%d5, %%d5, %%d1; ld.global.b%d %%%s%d, [%%d5];\n", r, width, reg, 8+i)
				}
				body += "mov.u32 %r10, 0; setp.eq.u32 %p1, 0, 0; not.pred %p2, %p1;\n"
				n := 0
				for _, combine := range []string{"", ".and", ".or", ".xor"} {
					for _, c := range []string{"%p1", "%p2", "!%p1"} {
						last := ", " + c
						if combine == "" {
							last = ""
						}
						body += fmt.Sprintf("setp.%s%s.%c%d %%p3|%%p4, %%%s8, %%%s9%s;\n", op, combine, kind, width, reg, reg, last)
						body += fmt.Sprintf("@%%p3 or.b32 %%r10, %%r10, %d; @%%p4 or.b32 %%r10, %%r10, %d;\n", 1<<n, 2<<n)
						n += 2
					}
				}
				got := shot{block: uint32(len(values) * len(values)), in: in, out: 4 * len(values) * len(values)}.words(t, entry("", body+store("%r10")))
				for i, a := range values {
					for j, b := range values {
						truth := f(integer(a, width, kind == 's').Cmp(integer(b, width, kind == 's')))
						var word uint32
						n := 0
						for combine := range 4 {
							for _, c := range []bool{true, false, false} {
								for _, t := range []bool{truth, !truth} {
									p := [4]bool{t, t && c, t || c, t != c}[combine]
									if p {
										word |= 1 << n
									}
									n++
								}
							}
						}
						if got[i*len(values)+j] != word {
							t.Errorf("setp.%s.%c%d of %#x and %#x: %#x, want %#x", op, kind, width, a, b, got[i*len(values)+j], word)
						}
					}
				}
			}
		}
	}
}

func TestPredicates(t *testing.T) {
	body := `setp.lt.u32 %p1, %r0, 16; and.b32 %r2, %r0, 1; setp.eq.u32 %p2, %r2, 1;
	and.pred %p3, %p1, %p2; or.pred %p4, %p1, %p2; xor.pred %p5, %p1, %p2; not.pred %p6, %p1; mov.pred %p7, %p2;
	selp.u32 %r10, 1, 0, %p3; selp.u32 %r3, 2, 0, %p4; or.b32 %r10, %r10, %r3; selp.u32 %r3, 4, 0, %p5; or.b32 %r10, %r10, %r3;
	selp.u32 %r3, 8, 0, %p6; or.b32 %r10, %r10, %r3; selp.u32 %r3, 16, 0, %p7; or.b32 %r10, %r10, %r3;
`
	bit := func(b bool, v uint32) uint32 {
		if b {
			return v
		}
		return 0
	}
	for lane, got := range lanes(t, 32, numbers(32), body) {
		a, b := lane < 16, lane%2 == 1
		if want := bit(a && b, 1) + bit(a || b, 2) + bit(a != b, 4) + bit(!a, 8) + bit(b, 16); got != want {
			t.Errorf("lane %d: %#x, want %#x", lane, got, want)
		}
	}
}
