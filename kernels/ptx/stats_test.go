package ptx_test

import (
	"fmt"
	"testing"

	"github.com/slark-network/slark/kernels/ptx"
)

// Bank conflicts of accesses whose conflicts are known: stride is the distance of the lanes in bytes.
func TestBanks(t *testing.T) {
	for _, c := range []struct {
		op, access  string
		stride      int
		phases      uint64
		ways        uint64
		most, block int
	}{
		{"st.shared.u32", "st.shared.u32 [%r5], %r0;", 4, 1, 1, 1, 32},
		{"st.shared.u32", "st.shared.u32 [%r5], %r0;", 8, 1, 2, 2, 32},
		{"st.shared.u32", "st.shared.u32 [%r5], %r0;", 128, 1, 32, 32, 32},
		{"st.shared.u32", "st.shared.u32 [%r5], %r0;", 132, 1, 1, 1, 32},
		{"st.shared.u8", "cvt.u16.u32 %h1, %r0; st.shared.u8 [%r5], %h1;", 1, 1, 1, 1, 32},
		{"st.shared.v2.u32", "st.shared.v2.u32 [%r5], {%r0, %r0};", 8, 2, 2, 1, 32},
		{"st.shared.v4.u32", "st.shared.v4.u32 [%r5], {%r0, %r0, %r0, %r0};", 16, 4, 4, 1, 32},
		{"st.shared.v4.u32", "st.shared.v4.u32 [%r5], {%r0, %r0, %r0, %r0};", 64, 4, 16, 4, 32},
		{"cp.async.ca.shared.global", "cp.async.ca.shared.global [%r5], [%d1], 16;", 32, 4, 8, 2, 32},
		{"ldmatrix.sync.aligned.m8n8.x4.shared.b16", "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1,%r2,%r3,%r4}, [%r5];", 16, 4, 4, 1, 32},
		{"ldmatrix.sync.aligned.m8n8.x4.shared.b16", "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r1,%r2,%r3,%r4}, [%r5];", 64, 4, 16, 4, 32},
		{"ldmatrix.sync.aligned.m8n8.x2.shared.b16", "ldmatrix.sync.aligned.m8n8.x2.shared.b16 {%r1,%r2}, [%r5];", 128, 2, 16, 8, 32},
		{"ld.shared.u32", "ld.shared.u32 %r1, [sm];", 0, 1, 1, 1, 32}, // one word for all
		{"st.shared.u32", "st.shared.u32 [%r5], %r0;", 8, 1, 1, 1, 16},
	} {
		body := fmt.Sprintf(".shared .align 16 .b8 sm[8192];\nmov.u32 %%r5, sm; mad.lo.u32 %%r5, %%r0, %d, %%r5;\n", c.stride) + c.access
		opt := ptx.Options{Checks: ptx.CheckBanks}
		_, stats, err := shot{block: uint32(c.block), in: make([]byte, 16), opt: opt}.run(t, entry("", body))
		if err != nil {
			t.Fatal(err)
		}
		want := ptx.Bank{Line: 12, Op: c.op, Phases: c.phases, Ways: c.ways, Max: c.most}
		if len(stats.Banks) != 1 || stats.Banks[0] != want {
			t.Errorf("%s, stride %d: %+v, want %+v", c.op, c.stride, stats.Banks, want)
		}
	}
}

func TestStats(t *testing.T) {
	body := "setp.lt.u32 %p1, %r0, 3;\n@%p1 add.u32 %r1, %r0, 1;\n@!%p1 bra L;\nadd.u32 %r1, %r0, 2;\nL:\n" + store("%r0")
	_, stats, err := shot{block: 40, out: 160, grid: 1}.run(t, entry("", body))
	if err != nil {
		t.Fatal(err)
	}
	// Two ld.param, and cvta, mov, mul, add of all; two adds of three threads.
	if by := stats.By; by[ptx.ClassInt] != 4*40+2*3 || by[ptx.ClassCompare] != 40 || by[ptx.ClassControl] != 37+40 || by[ptx.ClassLoad] != 80 || by[ptx.ClassStore] != 40 {
		t.Errorf("%+v", stats)
	}
	if stats.Written[ptx.Global] != 160 || stats.Read[ptx.ParamSpace] != 640 || stats.Read[ptx.Global] != 0 {
		t.Errorf("%+v", stats)
	}
	var sum uint64
	for _, n := range stats.By {
		sum += n
	}
	if sum != stats.Instructions || stats.Warp != 12+11 {
		t.Errorf("%+v", stats)
	}
}

// A pipeline of two stages: copies in flight while the stage before is read, and the right bytes at the end.
func TestAsyncPipeline(t *testing.T) {
	body := `
	.shared .align 16 .b8 sm[2048];
	shl.b32 %r5, %r0, 4; cvt.u64.u32 %d5, %r5; add.u64 %d5, %d1, %d5;   // my 16 bytes of each kilobyte
	mov.u32 %r10, 0; mov.u32 %r20, 0;
	cp.async.cg.shared.global [%r5], [%d5], 16;
	cp.async.commit_group;
LOOP:
	add.u64 %d5, %d5, 1024; xor.b32 %r6, %r5, 1024;
	setp.lt.u32 %p1, %r20, 3;
	@%p1 cp.async.cg.shared.global [%r6], [%d5], 16;
	cp.async.commit_group;
	cp.async.wait_group 1;
	bar.sync 0;
	xor.b32 %r7, %r5, 16;                                              // what the neighbour copied
	ld.shared.v4.u32 {%r11, %r12, %r13, %r14}, [%r7];
	add.u32 %r10, %r10, %r11; add.u32 %r10, %r10, %r12; add.u32 %r10, %r10, %r13; add.u32 %r10, %r10, %r14;
	bar.sync 0;
	mov.u32 %r5, %r6;
	add.u32 %r20, %r20, 1;
	setp.lt.u32 %p1, %r20, 4;
	@%p1 bra LOOP;
` + store("%r10")
	in := numbers(1024)
	got := shot{block: 64, in: bytesOf(in), out: 256}.words(t, entry("", body))
	for th, v := range got {
		var want uint32
		for stage := range 4 {
			for i := range 4 {
				want += in[256*stage+4*(th^1)+i]
			}
		}
		if v != want {
			t.Errorf("thread %d: %d, want %d", th, v, want)
		}
	}
}

// cp.async of fewer bytes than it writes: the rest is zero.
func TestAsyncPartial(t *testing.T) {
	body := ".shared .align 16 .b8 sm[16];\nmov.u32 %r2, 6; cp.async.ca.shared.global [sm], [%d1], 16, %r2; cp.async.wait_all;\n" +
		"ld.shared.v4.u32 {%r3,%r4,%r5,%r6}, [sm]; st.global.v4.u32 [%d0], {%r3,%r4,%r5,%r6};"
	got := shot{in: bytesOf([]uint32{0x11223344, 0x55667788}), out: 16}.words(t, entry("", body))
	if got[0] != 0x11223344 || got[1] != 0x7788 || got[2] != 0 || got[3] != 0 {
		t.Errorf("%x", got)
	}
}
