package ptx_test

import (
	"testing"

	"github.com/slark-network/slark/kernels/cuda"
	"github.com/slark-network/slark/kernels/ptx"
)

// BenchmarkEmulator runs the kernels that ship, one block at a time, with all checks.
func BenchmarkEmulator(b *testing.B) {
	const n = 256
	for _, v := range cuda.Variants {
		b.Run(v.Name, func(b *testing.B) { benchmark(b, v.Module, n, v.Gemm) })
	}
	b.Run("gen", func(b *testing.B) {
		benchmark(b, cuda.Common, n, func(a, _, key, _ cuda.Pointer, n uint64) cuda.Launch { return cuda.Gen(a, key, n) })
	})
	b.Run("leaf", func(b *testing.B) {
		benchmark(b, cuda.Common, n, func(a, _, _, tree cuda.Pointer, n uint64) cuda.Launch { return cuda.Leaf(a, tree, n) })
	})
}

func benchmark(b *testing.B, m cuda.Module, n uint64, launch func(a, bt, key, out cuda.Pointer, n uint64) cuda.Launch) {
	mod, err := ptx.Parse(m.PTX())
	if err != nil {
		b.Fatal(err)
	}
	mem := ptx.NewMemory(1 << 30)
	var p [4]cuda.Pointer
	for i := range p {
		addr, err := mem.Alloc(n * n)
		if err == nil {
			err = mem.Fill(addr, byte(i+1), n*n)
		}
		if err != nil {
			b.Fatal(err)
		}
		p[i] = cuda.Pointer(addr)
	}
	l := launch(p[0], p[1], p[2], p[3], n)
	native := ptx.Launch{Kernel: l.Kernel, Grid: [3]uint32{l.Grid, 1, 1}, Block: [3]uint32{l.Block, 1, 1}, DynamicShared: l.Shared}
	for _, arg := range l.Args {
		native.Params = append(native.Params, params(arg)...)
	}
	machine := ptx.New(mem, ptx.Options{Workers: 1})
	var count uint64
	for b.Loop() {
		stats, err := machine.Run(b.Context(), mod, native)
		if err != nil {
			b.Fatal(err)
		}
		count += stats.Instructions
	}
	b.ReportMetric(float64(count)/1e6/b.Elapsed().Seconds(), "Minstr/s")
}

func BenchmarkParse(b *testing.B) {
	source := cuda.Common.PTX()
	b.SetBytes(int64(len(source)))
	for b.Loop() {
		if _, err := ptx.Parse(source); err != nil {
			b.Fatal(err)
		}
	}
}
