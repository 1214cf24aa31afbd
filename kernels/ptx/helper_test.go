package ptx_test

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/slark-network/slark/kernels/ptx"
)

// head begins a module that has everything.
const head = ".version 7.8\n.target sm_80\n.address_size 64\n"

// entry is a kernel k(out, in) with many registers: %r of 32 bits, %d of 64, %h of 16, %p. Its body finds the address of out in %d0,
// that of in in %d1, and %tid.x in %r0. Line 1 of the body is line 11 of the source.
func entry(decls, body string) string {
	return head + decls + ".visible .entry k(.param .u64 out, .param .u64 in) {\n" +
		".reg .pred %p<20>; .reg .b16 %h<20>; .reg .b32 %r<100>; .reg .b64 %d<100>;\n" +
		"ld.param.u64 %d0, [out];\ncvta.to.global.u64 %d0, %d0;\nld.param.u64 %d1, [in];\nmov.u32 %r0, %tid.x;\n" +
		body + "\nret;\n}\n"
}

func params(list ...any) []byte {
	var b []byte
	for _, p := range list {
		switch p := p.(type) {
		case uint64:
			b = append(b, make([]byte, -len(b)&7)...)
			b = binary.LittleEndian.AppendUint64(b, p)
		case uint32:
			b = binary.LittleEndian.AppendUint32(b, p)
		}
	}
	return b
}

// shot is one launch of entry.
type shot struct {
	grid, block uint32
	dynamic     uint32
	in          []byte // what in points to
	out         int    // bytes of out
	zero        bool   // out is zero at first, rather than unwritten
	opt         ptx.Options
}

// tester is what shot needs of a *testing.T or a *rapid.T.
type tester interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Context() context.Context
}

func (s shot) run(t tester, source string) ([]byte, ptx.Stats, error) {
	t.Helper()
	mod, err := ptx.Parse(source)
	if err != nil {
		t.Fatalf("%v\n%s", err, source)
	}
	mem := ptx.NewMemory(1 << 30)
	out, err := mem.Alloc(uint64(max(s.out, 4)))
	if err != nil {
		t.Fatal(err)
	}
	in, err := mem.Alloc(uint64(max(len(s.in), 4)))
	if err != nil {
		t.Fatal(err)
	}
	if err := mem.Write(in, s.in); err != nil {
		t.Fatal(err)
	}
	if s.zero {
		if err := mem.Fill(out, 0, uint64(s.out)); err != nil {
			t.Fatal(err)
		}
	}
	l := ptx.Launch{Kernel: "k", Grid: [3]uint32{max(s.grid, 1), 1, 1}, Block: [3]uint32{max(s.block, 1), 1, 1}, DynamicShared: s.dynamic, Params: params(out, in)}
	stats, err := ptx.New(mem, s.opt).Run(t.Context(), mod, l)
	if err != nil {
		return nil, stats, err
	}
	b := make([]byte, s.out)
	if err := mem.Read(b, out); err != nil {
		return nil, stats, err
	}
	return b, stats, nil
}

// words runs and gives out as words.
func (s shot) words(t tester, source string) []uint32 {
	t.Helper()
	b, _, err := s.run(t, source)
	if err != nil {
		t.Fatalf("%v\n%s", err, source)
	}
	return words(b)
}

func words(b []byte) []uint32 {
	list := make([]uint32, len(b)/4)
	for i := range list {
		list[i] = binary.LittleEndian.Uint32(b[4*i:])
	}
	return list
}

func bytesOf(list []uint32) []byte {
	var b []byte
	for _, v := range list {
		b = binary.LittleEndian.AppendUint32(b, v)
	}
	return b
}

// store is PTX that stores a register of 32 bits to out[tid].
func store(reg string) string {
	return fmt.Sprintf("mul.wide.u32 %%d90, %%r0, 4;\nadd.s64 %%d90, %%d90, %%d0;\nst.global.u32 [%%d90], %s;\n", reg)
}

func wantFault(t tester, err error, kind ptx.Kind) *ptx.Fault {
	t.Helper()
	var f *ptx.Fault
	if !errors.As(err, &f) || f.Kind != kind {
		t.Fatalf("%v, want %v", err, kind)
	}
	return f
}
