package ptx_test

import (
	"slices"
	"strconv"
	"testing"

	"github.com/slark-network/slark/kernels/ptx"
)

// collatz is a loop that lanes leave one by one, with a branch inside.
const collatz = `
	mov.u32 %r10, 0;
LOOP:
	setp.eq.u32 %p1, %r1, 1;
	@%p1 bra DONE;
	and.b32 %r2, %r1, 1;
	setp.eq.u32 %p2, %r2, 0;
	@%p2 bra EVEN;
	mad.lo.u32 %r1, %r1, 3, 1;
	bra.uni NEXT;
EVEN:
	shr.u32 %r1, %r1, 1;
NEXT:
	add.u32 %r10, %r10, 1;
	bra LOOP;
DONE:
	activemask.b32 %r11;
	setp.ne.u32 %p3, %r11, -1;
	@%p3 add.u32 %r10, %r10, 100000;
`

func TestDivergence(t *testing.T) {
	in := make([]uint32, 96)
	want := make([]uint32, 96)
	for i := range in {
		in[i] = uint32(i + 1)
		for v := i + 1; v != 1; want[i]++ {
			if v%2 == 0 {
				v /= 2
			} else {
				v = 3*v + 1
			}
		}
	}
	if got := lanes(t, 96, in, collatz); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// A loop within a loop, with a way out of both, and lanes that end inside.
func TestNested(t *testing.T) {
	body := `
	mov.u32 %r10, 0; mov.u32 %r2, 0;
OUTER:
	mov.u32 %r3, 0;
INNER:
	add.u32 %r10, %r10, 1;
	setp.gt.u32 %p1, %r10, %r1;
	@%p1 bra OUT;
	add.u32 %r3, %r3, 1;
	setp.lt.u32 %p2, %r3, %r0;
	@%p2 bra INNER;
	add.u32 %r2, %r2, 1;
	setp.lt.u32 %p3, %r2, 5;
	@%p3 bra OUTER;
OUT:
	setp.eq.u32 %p4, %r0, 31;
	@!%p4 bra STORE;
` + store("%r0") + "exit;\nSTORE:\n"
	in := make([]uint32, 32)
	want := make([]uint32, 32)
	for lane := range in {
		in[lane] = uint32(7 * lane % 60)
		n := uint32(0)
	outer:
		for range 5 {
			for i := 0; ; {
				if n++; n > in[lane] {
					break outer
				}
				if i++; i >= lane {
					break
				}
			}
		}
		want[lane] = n
	}
	want[31] = 31
	if got := lanes(t, 32, in, body); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// A sum over a block through shared memory: halves, with a barrier between.
func TestReduction(t *testing.T) {
	body := `
	.shared .align 4 .b8 sm[1024];
	mov.u32 %r5, sm; shl.b32 %r6, %r0, 2; add.u32 %r5, %r5, %r6;
	st.shared.u32 [%r5], %r1;
	mov.u32 %r7, 128;
LOOP:
	bar.sync 0;
	setp.ge.u32 %p1, %r0, %r7;
	@%p1 bra SKIP;
	shl.b32 %r8, %r7, 2; add.u32 %r8, %r8, %r5;
	ld.shared.u32 %r9, [%r8]; ld.shared.u32 %r10, [%r5];
	add.u32 %r10, %r10, %r9;
	st.shared.u32 [%r5], %r10;
SKIP:
	shr.u32 %r7, %r7, 1;
	setp.ne.u32 %p2, %r7, 0;
	@%p2 bra LOOP;
	bar.sync 0;
	ld.shared.u32 %r10, [sm];
`
	sum := uint32(0)
	for _, v := range numbers(256) {
		sum += v
	}
	for _, got := range lanes(t, 256, numbers(256), body) {
		if got != sum {
			t.Fatal(got, sum)
		}
	}
}

// A warp that waits for another one to write does not wait for ever.
func TestSpin(t *testing.T) {
	body := `
	setp.ge.u32 %p1, %r0, 32;
	@%p1 bra WRITE;
LOOP:
	ld.volatile.global.u32 %r1, [%d0];
	setp.eq.u32 %p2, %r1, 0;
	@%p2 bra LOOP;
	bra END;
WRITE:
	mov.u32 %r2, 1;
	atom.global.exch.b32 %r3, [%d0], %r2;
END:`
	if _, _, err := (shot{block: 64, out: 4, zero: true}).run(t, entry("", body)); err != nil {
		t.Error(err)
	}
}

func TestAtomics(t *testing.T) {
	for _, c := range []struct {
		op, typ  string
		operands string
		start    uint32
		want     uint32
	}{
		{"add", "u32", "%r0", 5, 5 + 2016},
		{"min", "s32", "%r1", 5, 0xffffffff - 62}, // of -tid
		{"max", "u32", "%r0", 5, 63},
		{"and", "b32", "0xf0", 0xff, 0xf0},
		{"or", "b32", "%r0", 64, 127},
		{"xor", "b32", "%r0", 1, 1},
		{"exch", "b32", "77", 5, 77},
		{"cas", "b32", "5, 6", 5, 6},
		{"inc", "u32", "9", 0, 4}, // 64 times, modulo 10
		{"dec", "u32", "9", 0, 6},
	} {
		body := "neg.s32 %r1, %r0; atom.global." + c.op + "." + c.typ + " %r3, [%d0], " + c.operands + ";\n" +
			".shared .b32 s; setp.eq.u32 %p1, %r0, 0; @%p1 st.shared.u32 [s], " + strconv.Itoa(int(c.start)) + "; bar.sync 0;\n" +
			"atom.shared." + c.op + "." + c.typ + " %r3, [s], " + c.operands + "; bar.sync 0; ld.shared.u32 %r4, [s]; @%p1 st.global.u32 [%d0+4], %r4;\n"
		mod, err := ptx.Parse(entry("", body))
		if err != nil {
			t.Fatal(err)
		}
		mem := ptx.NewMemory(1 << 20)
		out, _ := mem.Alloc(8)
		if err := mem.Write(out, bytesOf([]uint32{c.start})); err != nil {
			t.Fatal(err)
		}
		l := ptx.Launch{Kernel: "k", Grid: [3]uint32{1, 1, 1}, Block: [3]uint32{64, 1, 1}, Params: params(out, out)}
		if _, err := ptx.New(mem, ptx.Options{}).Run(t.Context(), mod, l); err != nil {
			t.Fatal(err)
		}
		b := make([]byte, 8)
		if err := mem.Read(b, out); err != nil {
			t.Fatal(err)
		}
		if got := words(b); got[0] != c.want || got[1] != c.want {
			t.Errorf("%s.%s: %#x, want %#x", c.op, c.typ, got, c.want)
		}
	}
}
