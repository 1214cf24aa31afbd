package ptx_test

import (
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"github.com/slark-network/slark/kernels/cuda"
	"github.com/slark-network/slark/kernels/ptx"
)

// The products that ship, against sections 5 and 6 of docs/protocol.md written out: one tile of C and its digests. And the loops that
// matter have no bank conflicts.
func TestShipped(t *testing.T) {
	const n = 256
	rng := rand.New(rand.NewPCG(5, 6))
	data := make([]byte, 2*n*n+16)
	for i := range data {
		data[i] = byte(rng.Uint32())
	}
	a, bt, key := data[:n*n], data[n*n:2*n*n], data[2*n*n:]
	for _, v := range cuda.Variants {
		t.Run(v.Name, func(t *testing.T) {
			mod, err := ptx.Parse(v.Module.PTX())
			if err != nil {
				t.Fatal(err)
			}
			mem := ptx.NewMemory(1 << 30)
			var p [4]cuda.Pointer
			for i, b := range [][]byte{a, bt, key, make([]byte, cuda.DigestsSize(n))} {
				addr, err := mem.Alloc(uint64(len(b)))
				if err != nil {
					t.Fatal(err)
				}
				if i < 3 {
					err = mem.Write(addr, b)
				}
				if err != nil {
					t.Fatal(err)
				}
				p[i] = cuda.Pointer(addr)
			}
			l := v.Gemm(p[0], p[1], p[2], p[3], n)
			native := ptx.Launch{Kernel: l.Kernel, Grid: [3]uint32{l.Grid, 1, 1}, Block: [3]uint32{l.Block, 1, 1}, DynamicShared: l.Shared}
			for _, arg := range l.Args {
				native.Params = append(native.Params, params(arg)...)
			}
			stats, err := ptx.New(mem, ptx.Options{}).Run(t.Context(), mod, native)
			if err != nil {
				t.Fatal(err)
			}
			got := make([]byte, cuda.DigestsSize(n))
			if err := mem.Read(got, uint64(p[3])); err != nil {
				t.Fatal(err)
			}
			for _, unit := range [][2]int{{0, 0}, {1, 1}, {77, 0}, {128, 1}, {255, 1}} {
				s0, s1 := digest(a, bt, key, n, unit[0], unit[1])
				at := got[16*(unit[1]*n+unit[0]):]
				if binary.BigEndian.Uint64(at) != s0 || binary.BigEndian.Uint64(at[8:]) != s1 {
					t.Errorf("row %d, block %d: %x, want %016x%016x", unit[0], unit[1], at[:16], s0, s1)
				}
			}
			for _, b := range stats.Banks {
				t.Logf("line %d, %s: %.2f ways, %d at most", b.Line, b.Op, b.Average(), b.Max)
				if b.Op[:4] == "ldma" && b.Max != 1 {
					t.Errorf("line %d, %s: conflicts of %d ways", b.Line, b.Op, b.Max)
				}
			}
		})
	}
}

// digest is that of one row and block of 128 columns.
func digest(a, bt, key []byte, n, row, block int) (s0, s1 uint64) {
	for col := 128 * block; col < 128*(block+1); col++ {
		var sum int32
		for j := range n {
			sum += int32(int8(a[row*n+j])) * int32(int8(bt[col*n+j]))
		}
		v := uint32(sum)
		k := philoxWord(key, uint32(col/4), col%4)
		h := (v ^ k) * 0x9E3779B1
		g := h ^ h>>16
		s0 += uint64(h) * uint64(g)
		s1 += uint64(g^k) * uint64(v+0x7F4A7C15)
	}
	return s0, s1
}

// philoxWord is a word of vector i of line 0 of a stream, as section 4 has it.
func philoxWord(key []byte, i uint32, word int) uint32 {
	k0, k1 := binary.LittleEndian.Uint32(key), binary.LittleEndian.Uint32(key[4:])
	c := [4]uint32{i, 0, binary.LittleEndian.Uint32(key[8:]), binary.LittleEndian.Uint32(key[12:])}
	for range 10 {
		p0, p1 := uint64(c[0])*0xD2511F53, uint64(c[2])*0xCD9E8D57
		c = [4]uint32{uint32(p1>>32) ^ c[1] ^ k0, uint32(p1), uint32(p0>>32) ^ c[3] ^ k1, uint32(p0)}
		k0, k1 = k0+0x9E3779B9, k1+0xBB67AE85
	}
	return c[word]
}
