package ptx_test

import (
	"testing"
	"time"

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

// TestSpeed wants what makes the emulator fit for use: 20 million instructions of a thread a second on one core, with all checks, of the
// slowest kernel. The best of some launches counts, because the host may have other things to do.
func TestSpeed(t *testing.T) {
	if testing.Short() {
		return
	}
	for _, v := range cuda.Variants {
		machine, mod, l := launchOf(t, v.Module, 256, v.Gemm)
		best := 0.0
		for range 8 {
			began := time.Now()
			stats, err := machine.Run(t.Context(), mod, l)
			if err != nil {
				t.Fatal(err)
			}
			best = max(best, float64(stats.Instructions)/time.Since(began).Seconds())
		}
		t.Logf("%s: %.0f million instructions a second", v.Name, best/1e6)
		if best < 20e6 {
			t.Errorf("%s: %.1f million instructions a second, want 20", v.Name, best/1e6)
		}
	}
}

func benchmark(b *testing.B, m cuda.Module, n uint64, launch func(a, bt, key, out cuda.Pointer, n uint64) cuda.Launch) {
	machine, mod, native := launchOf(b, m, n, launch)
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

// launchOf is a launch on memory that has been written, and what runs it on one core.
func launchOf(b testing.TB, m cuda.Module, n uint64, launch func(a, bt, key, out cuda.Pointer, n uint64) cuda.Launch) (*ptx.Machine, *ptx.Module, ptx.Launch) {
	b.Helper()
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
	return ptx.New(mem, ptx.Options{Workers: 1}), mod, native
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
