package tile

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/slark-network/slark/challenge/philox"
)

var testKey = philox.Key{K0: 0x01234567, K1: 0x89abcdef, C2: 0xdeadbeef, C3: 0xffffffff}

// each runs f for every kernel but the reference.
func each(t *testing.T, f func(t *testing.T, k *Kernel)) {
	for _, k := range Kernels() {
		t.Run(k.Name, func(t *testing.T) { f(t, k) })
	}
}

func TestPanelIsTheStream(t *testing.T) {
	each(t, func(t *testing.T, k *Kernel) {
		const vectors, column, first = 8, 0xffffff80, math.MaxUint32 - 3 // vector numbers wrap at 2^32
		got := make([]byte, vectors*vectorSteps*PanelStep+1)
		k.Panel(got, NewStream(testKey), column, first, vectors)
		for col := range uint32(Panel) {
			line := make([]byte, 16*vectors)
			testKey.Fill(line, column+col, math.MaxUint32-3)
			for step := range vectors * vectorSteps {
				if g, w := got[step*PanelStep+int(Step*col):][:Step], line[Step*step:][:Step]; !slices.Equal(g, w) {
					t.Fatalf("column %d step %d: %x, want %x", col, step, g, w)
				}
			}
		}
		if got[len(got)-1] != 0 {
			t.Error("wrote behind the panel")
		}
	})
}

// group is a group of A with the given operands, in the form of k.
func group(k *Kernel, a []int8) []byte {
	out := make([]byte, len(a)/GroupStep*k.RowStep)
	for i, x := range a {
		if k.widen != nil {
			binary.LittleEndian.PutUint16(out[2*i:], uint16(int16(x)))
		} else {
			out[i] = byte(x) ^ byte(k.flip)
		}
	}
	return out
}

func TestRowsAreTheStream(t *testing.T) {
	each(t, func(t *testing.T, k *Kernel) {
		const vectors, line, first = 12, 48, 5
		raw := make([]byte, vectors*vectorSteps*GroupStep)
		fillPlain(raw, GroupStep, NewStream(testKey), line, first, vectors, 0)
		a := make([]int8, len(raw))
		for i, x := range raw {
			a[i] = int8(x)
		}
		got := make([]byte, vectors*vectorSteps*k.RowStep)
		k.Rows(got, NewStream(testKey), line, first, vectors)
		if !slices.Equal(got, group(k, a)) {
			t.Error("rows differ from the stream")
		}
	})
}

func TestProduct(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	random := func() int8 { return int8(rng.Uint32()) }
	extreme := func() int8 { return []int8{-128, 127}[rng.IntN(2)] }
	constant := func(x int8) func() int8 { return func() int8 { return x } }
	operands := []struct {
		name string
		a, b func() int8
	}{
		{"random", random, random}, {"extreme", extreme, extreme},
		{"all -128", constant(-128), constant(-128)}, {"all 127", constant(127), constant(127)},
		{"-128 by 127", constant(-128), constant(127)}, {"127 by -128", constant(127), constant(-128)},
		{"-128 by random", constant(-128), random}, {"random by -128", random, constant(-128)},
		{"zero by -128", constant(0), constant(-128)},
	}
	each(t, func(t *testing.T, k *Kernel) {
		for _, steps := range []int{4, 64, 256} {
			for _, op := range operands {
				a, b := make([]int8, steps*GroupStep), make([]byte, steps*PanelStep)
				for i := range a {
					a[i] = op.a()
				}
				for i := range b {
					b[i] = byte(op.b())
				}
				want := naive(a, b, steps)
				got, scratch := make([]int32, Group*Columns), make([]int32, Group*Columns)
				for i := range got {
					got[i] = 77
				}
				start := make([]int32, Panel)
				k.Start(start, b, scratch)
				packed := group(k, a)
				// In two parts, the second of which goes on with the first.
				k.Product(got[Panel:], packed, b, start, 0, steps/2&^3+4*(4/steps))
				if rest := steps/2&^3 + 4*(4/steps); rest < steps {
					k.Product(got[Panel:], packed[rest*k.RowStep:], b[rest*PanelStep:], got[Panel:], Columns, steps-rest)
				}
				for row := range Group {
					for col := range Panel {
						if g, w := got[row*Columns+Panel+col], want[row*Panel+col]; g != w {
							t.Fatalf("%s, %d steps: (%d, %d) is %d, want %d", op.name, steps, row, col, g, w)
						}
						if got[row*Columns+col] != 77 {
							t.Fatalf("%s, %d steps: wrote outside of the panel, row %d", op.name, steps, row)
						}
					}
				}
			}
		}
	})
}

// naive is the product by the definition, with no code of the package.
func naive(a []int8, b []byte, steps int) []int32 {
	c := make([]int32, Group*Panel)
	for row := range Group {
		for col := range Panel {
			for j := range 4 * steps {
				x, y := a[j/4*64+row*4+j%4], int8(b[j/4*256+col*4+j%4])
				c[row*Panel+col] += int32(x) * int32(y)
			}
		}
	}
	return c
}

func TestFold(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	const rows, stride = 32, 33
	tile, keys := make([]int32, rows*Columns), make([]uint32, Columns)
	edges := []uint32{0, 1, math.MaxUint32, 1 << 31, 1<<31 - 1, 1 << 30, 3 << 30, 0x80B5B3E4}
	for i := range tile {
		tile[i] = int32(rng.Uint32())
		if i < 16*Columns {
			tile[i] = int32(edges[rng.IntN(len(edges))])
		}
	}
	for i := range keys {
		keys[i] = []uint32{rng.Uint32(), edges[i%len(edges)]}[i%2]
	}
	want := make([]byte, rows*stride)
	foldPlain(want, stride, tile, rows, keys)
	each(t, func(t *testing.T, k *Kernel) {
		got := make([]byte, rows*stride)
		k.Fold(got, stride, tile, rows, keys)
		if !slices.Equal(got, want) {
			t.Error("digests differ from the reference")
		}
	})
}

func BenchmarkKernel(b *testing.B) {
	const steps, rows = 64, 64
	for _, k := range Kernels() {
		a, p, c := make([]byte, steps*k.RowStep), make([]byte, steps*PanelStep), make([]int32, rows*Columns)
		digests, keys, s := make([]byte, 16*rows), make([]uint32, Columns), NewStream(testKey)
		b.Run(fmt.Sprintf("product/%s", k.Name), func(b *testing.B) {
			for b.Loop() {
				k.Product(c, a, p, c, Columns, steps)
			}
			b.ReportMetric(2*Group*Panel*Step*steps*float64(b.N)/b.Elapsed().Seconds()/1e9, "GOPS")
		})
		b.Run(fmt.Sprintf("rows/%s", k.Name), func(b *testing.B) {
			b.SetBytes(steps * GroupStep)
			for b.Loop() {
				k.Rows(a, s, 0, 0, steps/4)
			}
		})
		b.Run(fmt.Sprintf("panel/%s", k.Name), func(b *testing.B) {
			b.SetBytes(steps * PanelStep)
			for b.Loop() {
				k.Panel(p, s, 0, 0, steps/4)
			}
		})
		b.Run(fmt.Sprintf("fold/%s", k.Name), func(b *testing.B) {
			for b.Loop() {
				k.Fold(digests, 16, c, rows, keys)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/rows, "ns/digest")
		})
	}
}
