package ptx_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/kernels/ptx"
)

// Each kernel commits exactly one fault; line counts from the first line of the body, thread is in x.
func TestFaults(t *testing.T) {
	const shared = ".shared .align 16 .b8 sm[256];\n"
	const mine = "mov.u32 %r5, sm; shl.b32 %r6, %r0, 2; add.u32 %r5, %r5, %r6;\n" // its word of sm
	for _, c := range []struct {
		name   string
		shot   shot
		body   string
		kind   ptx.Kind
		line   int
		thread uint32
	}{
		{"store beyond the end", shot{block: 8, out: 28}, store("%r0"), ptx.OutOfBounds, 3, 7},
		{"load before the beginning", shot{block: 1, in: make([]byte, 4)}, "ld.global.u32 %r1, [%d1+-4];", ptx.OutOfBounds, 1, 0},
		{"null", shot{block: 4}, "mov.u64 %d5, 0;\nld.global.u32 %r1, [%d5];", ptx.OutOfBounds, 2, 0},
		{"cut to 32 bits", shot{block: 4, out: 4}, "cvt.u32.u64 %r1, %d0; cvt.u64.u32 %d5, %r1;\nst.global.u32 [%d5], %r1;", ptx.OutOfBounds, 2, 0},
		{"misaligned", shot{block: 1, in: make([]byte, 16)}, "ld.global.u32 %r1, [%d1+2];", ptx.Misaligned, 1, 0},
		{"misaligned vector", shot{block: 1, in: make([]byte, 32)}, "ld.global.v4.u32 {%r1,%r2,%r3,%r4}, [%d1+8];", ptx.Misaligned, 1, 0},
		{"misaligned ldmatrix", shot{block: 32}, shared + "add.u32 %r5, %r0, 4;\nldmatrix.sync.aligned.m8n8.x1.shared.b16 {%r1}, [%r5];", ptx.Misaligned, 3, 0},
		{"unwritten global", shot{block: 1, out: 4}, "ld.global.u32 %r1, [%d0];", ptx.Uninitialised, 1, 0},
		{"unwritten shared", shot{block: 1}, shared + "ld.shared.u32 %r1, [sm+8];", ptx.Uninitialised, 2, 0},
		{"unwritten local", shot{block: 1}, ".local .b8 lm[16];\nld.local.u32 %r1, [lm+8];", ptx.Uninitialised, 2, 0},
		{"half written", shot{block: 1}, shared + "mov.b32 %r2, 1; cvt.u16.u32 %h1, %r2;\nst.shared.u16 [sm], %h1;\nld.shared.u32 %r1, [sm];", ptx.Uninitialised, 4, 0},
		{"atomic on nothing", shot{block: 1, out: 4}, "red.global.add.u32 [%d0], 1;", ptx.Uninitialised, 1, 0},
		{"shared beyond the end", shot{block: 65}, shared + mine + "st.shared.u32 [%r5], %r0;", ptx.OutOfBounds, 3, 64},
		{"local beyond the end", shot{block: 1}, ".local .b8 lm[16];\nst.local.u32 [lm+16], %r0;", ptx.OutOfBounds, 2, 0},
		{"two lanes write", shot{block: 2}, shared + "st.shared.u32 [sm], %r0;", ptx.Race, 2, 1},
		{"two lanes write global", shot{block: 2, out: 4}, "st.global.u32 [%d0], %r0;", ptx.Race, 1, 1},
		{"two blocks write", shot{grid: 2, block: 1, out: 4, opt: ptx.Options{Workers: 1}}, "st.global.u32 [%d0], %r0;", ptx.Race, 1, 0},
		{"two blocks, write after read", shot{grid: 2, block: 1, out: 4, zero: true, opt: ptx.Options{Workers: 1}}, "mov.u32 %r1, %ctaid.x; setp.eq.u32 %p1, %r1, 1;\n@!%p1 ld.global.u32 %r2, [%d0];\n@%p1 st.global.u32 [%d0], %r0;", ptx.Race, 3, 0},
		{"lanes read their neighbour's word", shot{block: 32}, shared + mine + "st.shared.u32 [%r5], %r0; xor.b32 %r5, %r5, 4;\nld.shared.u32 %r1, [%r5];", ptx.Race, 4, 0},
		{"lanes overwrite what is read", shot{block: 32}, shared + mine + "st.shared.u32 [%r5], %r0; bar.warp.sync -1; xor.b32 %r6, %r5, 4; ld.shared.u32 %r1, [%r6];\nst.shared.u32 [%r5], %r1;", ptx.Race, 4, 0},
		{"warps without a barrier", shot{block: 64}, shared + mine + "st.shared.u32 [%r5], %r0; bar.sync 0; st.shared.u32 [%r5], %r0; bar.warp.sync -1; xor.b32 %r6, %r5, 128;\nld.shared.u32 %r1, [%r6];", ptx.Race, 3, 32},
		{"one barrier too few", shot{block: 64}, shared + mine + "st.shared.u32 [%r5], %r0; bar.sync 0; xor.b32 %r6, %r5, 128; ld.shared.u32 %r1, [%r6];\nst.shared.u32 [%r5], %r1;", ptx.Race, 3, 32},
		{"half a warp synchronised", shot{block: 32}, shared + mine + "st.shared.u32 [%r5], %r0; and.b32 %r7, %r0, 16; setp.eq.u32 %p1, %r7, 0; selp.b32 %r8, 0xffff, 0xffff0000, %p1;\nbar.warp.sync %r8; xor.b32 %r6, %r5, 4; ld.shared.u32 %r1, [%r6]; xor.b32 %r6, %r5, 64;\nld.shared.u32 %r1, [%r6];", ptx.Race, 5, 0},
		{"atomic and plain", shot{block: 2, out: 4, zero: true}, "setp.eq.u32 %p1, %r0, 0;\n@%p1 red.global.add.u32 [%d0], 1;\n@!%p1 st.global.u32 [%d0], %r0;", ptx.Race, 3, 1},
		{"trap", shot{block: 4}, "setp.eq.u32 %p1, %r0, 2;\n@%p1 trap;", ptx.Trap, 2, 2},
		{"barrier in a branch", shot{block: 32}, "setp.lt.u32 %p1, %r0, 16;\n@%p1 bra L; bar.sync 0;\nL: add.u32 %r1, %r0, 1;", ptx.Divergence, 2, 0},
		{"predicated barrier", shot{block: 32}, "setp.lt.u32 %p1, %r0, 31;\n@%p1 bar.sync 0;", ptx.Divergence, 2, 31},
		{"a warp left", shot{block: 64}, "setp.lt.u32 %p1, %r0, 32;\n@%p1 ret;\nbar.sync 0;", ptx.Divergence, 3, 32},
		{"a lane left", shot{block: 32}, "setp.eq.u32 %p1, %r0, 3;\n@%p1 exit;\nbar.sync 0;", ptx.Divergence, 3, 3},
		{"two barriers", shot{block: 64}, "shr.u32 %r1, %r0, 5;\nbar.sync %r1;", ptx.Divergence, 2, 0},
		{"bra.uni", shot{block: 2}, "setp.eq.u32 %p1, %r0, 0;\n@%p1 bra.uni L;\nL:", ptx.Divergence, 2, 1},
		{"shuffle in a branch", shot{block: 32}, "setp.lt.u32 %p1, %r0, 16;\n@%p1 shfl.sync.bfly.b32 %r1, %r0, 1, 31, -1;", ptx.Divergence, 2, 16},
		{"shuffle from nobody", shot{block: 16}, "shfl.sync.bfly.b32 %r1, %r0, 16, 31, 0xffff;", ptx.Divergence, 1, 0},
		{"shuffle of others", shot{block: 32}, "shfl.sync.bfly.b32 %r1, %r0, 1, 31, 0xfffe;", ptx.Divergence, 1, 0},
		{"mma by half a warp", shot{block: 16}, "mma.sync.aligned.m8n8k16.row.col.s32.s8.s8.s32 {%r1,%r2}, {%r3}, {%r4}, {%r1,%r2};", ptx.Divergence, 1, 0},
		{"cp.async not waited for", shot{block: 1, in: make([]byte, 16)}, shared + "cp.async.cg.shared.global [sm], [%d1], 16; cp.async.commit_group;\nld.shared.u32 %r1, [sm];", ptx.Race, 3, 0},
		{"cp.async waited for too little", shot{block: 1, in: make([]byte, 16)}, shared + "cp.async.cg.shared.global [sm], [%d1], 16; cp.async.commit_group; cp.async.wait_group 1;\nld.shared.u32 %r1, [sm];", ptx.Race, 3, 0},
		{"cp.async not committed", shot{block: 1, in: make([]byte, 16)}, shared + "cp.async.cg.shared.global [sm], [%d1], 16; cp.async.wait_group 0;\nld.shared.u32 %r1, [sm];", ptx.Race, 3, 0},
		{"cp.async over what was there", shot{block: 1, in: make([]byte, 16)}, shared + "st.shared.u32 [sm], %r0; cp.async.cg.shared.global [sm], [%d1], 16;\nld.shared.u32 %r1, [sm];", ptx.Race, 3, 0},
		{"cp.async without a barrier", shot{block: 2, in: make([]byte, 32)}, shared + "shl.b32 %r5, %r0, 4; cvt.u64.u32 %d5, %r5; add.u64 %d1, %d1, %d5; cp.async.cg.shared.global [%r5], [%d1], 16; cp.async.wait_all; xor.b32 %r5, %r5, 16;\nld.shared.u32 %r1, [%r5];", ptx.Race, 3, 0},
		{"cp.async into what others read", shot{block: 2, in: make([]byte, 32)}, shared + "setp.eq.u32 %p1, %r0, 0;\n@%p1 st.shared.u32 [sm], %r0; bar.sync 0;\n@%p1 ld.shared.u32 %r1, [sm];\n@!%p1 cp.async.cg.shared.global [sm], [%d1], 16;", ptx.Race, 5, 1},
		{"cp.async from nowhere", shot{block: 1, in: make([]byte, 12)}, shared + "cp.async.cg.shared.global [sm], [%d1], 16;", ptx.OutOfBounds, 2, 0},
		{"ldmatrix of a stale stage", shot{block: 32}, shared + "shl.b32 %r5, %r0, 3; and.b32 %r5, %r5, 112;\nldmatrix.sync.aligned.m8n8.x1.shared.b16 {%r1}, [%r5];", ptx.Uninitialised, 3, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, _, err := c.shot.run(t, entry("", c.body))
			f := wantFault(t, err, c.kind)
			if f.Line != c.line+9 || f.Thread != [3]uint32{c.thread} || f.Kernel != "k" {
				t.Errorf("%v: want line %d, thread %d", f, c.line+9, c.thread)
			}
		})
	}
}

// What is right is no fault, however near.
func TestNoFault(t *testing.T) {
	const shared = ".shared .align 16 .b8 sm[256];\n"
	const mine = "mov.u32 %r5, sm; shl.b32 %r6, %r0, 2; add.u32 %r5, %r5, %r6;\n"
	for name, c := range map[string]struct {
		shot shot
		body string
	}{
		"to the end":         {shot{block: 8, out: 32}, store("%r0")},
		"barrier between":    {shot{block: 64}, shared + mine + "st.shared.u32 [%r5], %r0; bar.sync 0; xor.b32 %r6, %r5, 128; ld.shared.u32 %r1, [%r6]; bar.sync 0; st.shared.u32 [%r5], %r1;"},
		"several blocks":     {shot{grid: 9, block: 64, opt: ptx.Options{Workers: 2}}, shared + mine + "st.shared.u32 [%r5], %r0; ld.shared.u32 %r1, [%r5];"},
		"barrier.sync":       {shot{block: 64}, shared + mine + "st.shared.u32 [%r5], %r0; barrier.sync 1, 64; xor.b32 %r6, %r5, 128; ld.shared.u32 %r1, [%r6];"},
		"warp synchronised":  {shot{block: 64}, shared + mine + "st.shared.u32 [%r5], %r0; bar.warp.sync -1; xor.b32 %r6, %r5, 4; ld.shared.u32 %r1, [%r6]; bar.warp.sync -1; st.shared.u32 [%r5], %r1;"},
		"half synchronised":  {shot{block: 32}, shared + mine + "st.shared.u32 [%r5], %r0; and.b32 %r7, %r0, 16; setp.eq.u32 %p1, %r7, 0; selp.b32 %r8, 0xffff, 0xffff0000, %p1; bar.warp.sync %r8; xor.b32 %r6, %r5, 4; ld.shared.u32 %r1, [%r6];"},
		"all read":           {shot{grid: 3, block: 64, in: make([]byte, 4)}, "ld.global.nc.u32 %r1, [%d1]; ld.global.u32 %r1, [%d1];"},
		"atomics":            {shot{grid: 3, block: 64, out: 4, zero: true}, "atom.global.add.u32 %r1, [%d0], 1; red.global.max.u32 [%d0], 7;"},
		"bytes of a word":    {shot{block: 64, out: 64}, "cvt.u64.u32 %d5, %r0; add.u64 %d5, %d5, %d0; cvt.u16.u32 %h1, %r0; st.global.u8 [%d5], %h1;"},
		"exit in a branch":   {shot{block: 64, out: 256, zero: true}, "setp.lt.u32 %p1, %r0, 3; @%p1 ret;\n" + store("%r0")},
		"waited for":         {shot{block: 2, in: make([]byte, 32)}, shared + "shl.b32 %r5, %r0, 4; cvt.u64.u32 %d5, %r5; add.u64 %d1, %d1, %d5; cp.async.ca.shared.global [%r5], [%d1], 16; cp.async.commit_group; cp.async.commit_group; cp.async.wait_group 1; bar.sync 0; xor.b32 %r5, %r5, 16; ld.shared.v4.u32 {%r1,%r2,%r3,%r4}, [%r5];"},
		"left uninitialised": {shot{block: 1, out: 4, opt: ptx.Options{Checks: ptx.CheckNone}}, shared + "ld.shared.u32 %r1, [sm];" + store("%r1")},
	} {
		t.Run(name, func(t *testing.T) {
			if _, _, err := c.shot.run(t, entry("", c.body)); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestFreed(t *testing.T) {
	mod, err := ptx.Parse(entry("", "ld.global.u32 %r1, [%d1];"))
	if err != nil {
		t.Fatal(err)
	}
	mem := ptx.NewMemory(1 << 20)
	a, _ := mem.Alloc(256)
	if err := errors.Join(mem.Fill(a, 1, 256), mem.Free(a)); err != nil {
		t.Fatal(err)
	}
	l := ptx.Launch{Kernel: "k", Grid: [3]uint32{1, 1, 1}, Block: [3]uint32{1, 1, 1}, Params: params(a, a)}
	_, err = ptx.New(mem, ptx.Options{}).Run(t.Context(), mod, l)
	wantFault(t, err, ptx.UseAfterFree)
}

func TestLimits(t *testing.T) {
	source := strings.Replace(entry(".extern .shared .align 16 .b8 dyn[];\n", "mov.u32 %r1, dyn;"), "{\n", ".maxntid 64, 1, 1\n{\n", 1)
	mod, err := ptx.Parse(source)
	if err != nil {
		t.Fatal(err)
	}
	mem := ptx.NewMemory(1 << 20)
	good := ptx.Launch{Kernel: "k", Grid: [3]uint32{1, 1, 1}, Block: [3]uint32{64, 1, 1}, DynamicShared: 99 << 10, Params: make([]byte, 16)}
	if _, err := ptx.New(mem, ptx.Options{}).Run(t.Context(), mod, good); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(l *ptx.Launch){
		"no such kernel":   func(l *ptx.Launch) { l.Kernel = "q" },
		"no threads":       func(l *ptx.Launch) { l.Block[1] = 0 },
		"no blocks":        func(l *ptx.Launch) { l.Grid[2] = 0 },
		"maxntid":          func(l *ptx.Launch) { l.Block[0] = 65 },
		"too many threads": func(l *ptx.Launch) { l.Block = [3]uint32{32, 32, 2} },
		"grid y":           func(l *ptx.Launch) { l.Grid[1] = 65536 },
		"shared":           func(l *ptx.Launch) { l.DynamicShared++ },
		"parameters":       func(l *ptx.Launch) { l.Params = make([]byte, 12) },
	} {
		t.Run(name, func(t *testing.T) {
			l := good
			change(&l)
			_, err := ptx.New(mem, ptx.Options{}).Run(t.Context(), mod, l)
			wantFault(t, err, ptx.LaunchLimit)
		})
	}
}

// Whichever block fails first, the fault is that of the first block that fails.
func TestFirstFault(t *testing.T) {
	body := "mov.u32 %r1, %ctaid.x; setp.lt.u32 %p1, %r1, 40; @%p1 ret;\nld.global.u32 %r2, [%d0];"
	for range 20 {
		_, _, err := shot{grid: 64, block: 32, out: 4, opt: ptx.Options{Workers: 8}}.run(t, entry("", body))
		if f := wantFault(t, err, ptx.Uninitialised); f.Block != [3]uint32{40} {
			t.Fatal(f)
		}
	}
}

func TestCancel(t *testing.T) {
	mod, err := ptx.Parse(entry("", "L: bra L;"))
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	l := ptx.Launch{Kernel: "k", Grid: [3]uint32{9, 1, 1}, Block: [3]uint32{33, 1, 1}, Params: make([]byte, 16)}
	if _, err := ptx.New(ptx.NewMemory(1), ptx.Options{}).Run(ctx, mod, l); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatal(err)
	}
}
