package ptx_test

import (
	"bytes"
	"context"
	"errors"
	"testing"
	"time"

	"github.com/slark-network/slark/kernels/ptx"
)

// run launches a kernel for a moment, for whatever comes of it.
func run(t *testing.T, mod *ptx.Module, k ptx.KernelInfo) {
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Millisecond)
	defer cancel()
	block := k.ReqBlock
	if block == [3]uint32{} {
		block = [3]uint32{33, 1, 1}
	}
	l := ptx.Launch{Kernel: k.Name, Grid: [3]uint32{2, 1, 1}, Block: block, Params: make([]byte, k.ParamBytes)}
	_, err := ptx.New(ptx.NewMemory(1<<30), ptx.Options{Workers: 1}).Run(ctx, mod, l)
	if err != nil && !errors.As(err, new(*ptx.Fault)) && ctx.Err() == nil {
		t.Fatal(err)
	}
}

func TestMemory(t *testing.T) {
	mem := ptx.NewMemory(96 << 30)
	a, err := mem.Alloc(80 << 30) // of which the host gives only what is touched
	if err != nil {
		t.Fatal(err)
	}
	b, err := mem.Alloc(1000)
	if err != nil {
		t.Fatal(err)
	}
	if a%256 != 0 || b%256 != 0 || b < a+80<<30+256 || a < 1<<32 {
		t.Errorf("%#x, %#x", a, b)
	}
	if _, err := mem.Alloc(17 << 30); !errors.Is(err, ptx.ErrOutOfMemory) {
		t.Error(err)
	}
	if _, err := mem.Alloc(0); err == nil {
		t.Error("no bytes")
	}
	data := bytes.Repeat([]byte{1, 2, 3}, 70000)
	at := a + 79<<30 + 12345
	got := make([]byte, len(data))
	if err := errors.Join(mem.Write(at, data), mem.Read(got, at)); err != nil || !bytes.Equal(got, data) {
		t.Error(err)
	}
	wantFault(t, mem.Read(got, at-1), ptx.Uninitialised)
	wantFault(t, mem.Read(got, at+1), ptx.Uninitialised)
	wantFault(t, mem.Write(b, got[:1001]), ptx.OutOfBounds)
	wantFault(t, mem.Write(b-1, got[:2]), ptx.OutOfBounds)
	wantFault(t, mem.Write(0, got[:2]), ptx.OutOfBounds)
	if err := mem.Free(b + 256); err == nil {
		t.Error("free of a middle")
	}
	if err := mem.Free(a); err != nil || mem.Used() != 1000 {
		t.Error(err, mem.Used())
	}
	wantFault(t, mem.Write(at, got), ptx.UseAfterFree)
	if err := mem.Free(a); err == nil {
		t.Error("freed twice")
	}
	if c, err := mem.Alloc(80 << 30); err != nil || c <= b {
		t.Errorf("%#x: %v", c, err)
	}
}

// Variables of the module, in constant and global memory, and generic addresses of every space.
func TestSpaces(t *testing.T) {
	decls := ".const .align 4 .u32 c[3] = {10, 20, 30};\n.global .align 4 .u32 g[2] = {40};\n"
	body := `
	.shared .align 4 .u32 s; .local .align 4 .u32 l[2]; .reg .b64 a;
	ld.const.u32 %r1, [c+8];
	mov.u64 a, c; cvta.const.u64 a, a; ld.u32 %r2, [a+4]; add.u32 %r1, %r1, %r2;
	ld.global.u32 %r2, [g]; add.u32 %r1, %r1, %r2;
	mov.u64 a, g; cvta.global.u64 a, a; st.u32 [a+4], 50; ld.u32 %r2, [a+4]; add.u32 %r1, %r1, %r2;
	mov.u64 a, s; cvta.shared.u64 a, a; st.u32 [a], 60; ld.shared.u32 %r2, [s]; add.u32 %r1, %r1, %r2;
	cvta.to.shared.u64 a, a; ld.shared.u32 %r2, [a]; add.u32 %r1, %r1, %r2;
	mov.u64 a, l; cvta.local.u64 a, a; st.u32 [a+4], 70; ld.local.u32 %r2, [l+4]; add.u32 %r1, %r1, %r2;
	mov.b32 %r3, -2; st.local.u32 [l], %r3; ld.local.s8 %d5, [l]; cvt.u32.u64 %r2, %d5; add.u32 %r1, %r1, %r2;
	ld.local.u8 %r2, [l+1]; add.u32 %r1, %r1, %r2;
` + store("%r1")
	if got := (shot{out: 4}).words(t, entry(decls, body)); got[0] != 30+20+40+50+60+60+70-2+255 {
		t.Error(got)
	}
}

// Two launches on one memory: what the first wrote is no race with the second, and is there.
func TestLaunches(t *testing.T) {
	mod, err := ptx.Parse(entry("", "ld.global.u32 %r1, [%d0]; add.u32 %r1, %r1, 1; st.global.u32 [%d0], %r1;"))
	if err != nil {
		t.Fatal(err)
	}
	mem := ptx.NewMemory(1 << 20)
	a, _ := mem.Alloc(4)
	if err := mem.Fill(a, 0, 4); err != nil {
		t.Fatal(err)
	}
	l := ptx.Launch{Kernel: "k", Grid: [3]uint32{1, 1, 1}, Block: [3]uint32{1, 1, 1}, Params: params(a, a)}
	m := ptx.New(mem, ptx.Options{})
	for range 300 {
		if _, err := m.Run(t.Context(), mod, l); err != nil {
			t.Fatal(err)
		}
	}
	b := make([]byte, 4)
	if err := mem.Read(b, a); err != nil || words(b)[0] != 300 {
		t.Error(b, err)
	}
}
