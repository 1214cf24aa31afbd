package cuda_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"slices"
	"sync"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/kernels/cuda"
	"github.com/slark-network/slark/kernels/ptx"
)

// card is the emulator with the modules of one variant.
type card struct {
	t       testing.TB
	memory  *ptx.Memory
	machine *ptx.Machine
	variant cuda.Variant
	common  *ptx.Module
	gemm    *ptx.Module
	walks   *ptx.Module
	stats   map[string]ptx.Stats // of the last launch of each kernel
}

// parsed holds every module that was parsed: parsing takes longer than many a launch.
var parsed sync.Map

func parse(t testing.TB, m cuda.Module) *ptx.Module {
	t.Helper()
	if mod, ok := parsed.Load(m.Name); ok {
		return mod.(*ptx.Module)
	}
	mod, err := ptx.Parse(m.PTX())
	if err != nil {
		t.Fatalf("%s: %v", m.Name, err)
	}
	parsed.Store(m.Name, mod)
	return mod
}

func newCard(t testing.TB, v cuda.Variant) *card {
	t.Helper()
	memory := ptx.NewMemory(1 << 40)
	return &card{
		t: t, memory: memory, machine: ptx.New(memory, ptx.Options{}), variant: v,
		common: parse(t, cuda.Common), gemm: parse(t, v.Module), walks: parse(t, cuda.Memory), stats: map[string]ptx.Stats{},
	}
}

func (c *card) alloc(size uint64) cuda.Pointer {
	c.t.Helper()
	p, err := c.memory.Alloc(size)
	if err != nil {
		c.t.Fatal(err)
	}
	return cuda.Pointer(p)
}

func (c *card) write(p cuda.Pointer, b []byte) {
	c.t.Helper()
	if err := c.memory.Write(uint64(p), b); err != nil {
		c.t.Fatal(err)
	}
}

// put is alloc and write.
func (c *card) put(b []byte) cuda.Pointer {
	c.t.Helper()
	p := c.alloc(uint64(len(b)))
	c.write(p, b)
	return p
}

func (c *card) read(p cuda.Pointer, size uint64) []byte {
	c.t.Helper()
	b := make([]byte, size)
	if err := c.memory.Read(b, uint64(p)); err != nil {
		c.t.Fatal(err)
	}
	return b
}

// launch runs a kernel of the module that has it.
func (c *card) launch(l cuda.Launch) error {
	mod := c.common
	switch {
	case l.Kernel == c.variant.Kernel:
		mod = c.gemm
	case slices.Contains(cuda.Memory.Kernels, l.Kernel):
		mod = c.walks
	}
	stats, err := c.machine.Run(context.Background(), mod, native(l))
	c.stats[l.Kernel] = stats
	return err
}

func (c *card) run(l cuda.Launch) {
	c.t.Helper()
	if err := c.launch(l); err != nil {
		c.t.Fatalf("%s: %v", l.Kernel, err)
	}
}

// native is a launch as the emulator takes it.
func native(l cuda.Launch) ptx.Launch {
	out := ptx.Launch{Kernel: l.Kernel, Grid: [3]uint32{l.Grid, 1, 1}, Block: [3]uint32{l.Block, 1, 1}, DynamicShared: l.Shared}
	for _, arg := range l.Args {
		out.Params = binary.LittleEndian.AppendUint64(out.Params, arg)
	}
	return out
}

// challenged is everything that a challenge leaves on a card.
type challenged struct {
	*card
	n                                         uint64
	rounds                                    uint32
	a, b, keyB, chain, roots, keys, dig, tree cuda.Pointer
}

// prepare allocates what a challenge needs and makes B.
func (c *card) prepare(chainID uint64, job challenge.Job, id challenge.Hash) *challenged {
	c.t.Helper()
	n := job.Size
	keyB, chain := cuda.Key(matmul.KeyB(job.MatrixSeed, n)), cuda.Chain(chainID, id)
	r := &challenged{
		card: c, n: n, rounds: job.Rounds,
		a: c.alloc(cuda.MatrixSize(n)), b: c.alloc(cuda.MatrixSize(n)),
		keyB: c.put(keyB[:]), chain: c.put(chain[:]),
		roots: c.alloc(cuda.RootsSize(job.Rounds)), keys: c.alloc(cuda.KeysSize(job.Rounds)),
		dig: c.alloc(cuda.DigestsSize(n) * uint64(job.Rounds)), tree: c.alloc(cuda.TreeSize(n) * uint64(job.Rounds)),
	}
	c.run(cuda.Gen(r.b, r.keyB, n))
	return r
}

// round runs round t but for its Gemm, which is gemm.
func (r *challenged) round(t uint32, gemm func(digests cuda.Pointer)) {
	r.t.Helper()
	digests, tree := cuda.DigestsOf(r.dig, r.n, t), cuda.TreeOf(r.tree, r.n, t)
	r.run(cuda.Gen(r.a, cuda.KeyA(r.keys, t), r.n))
	gemm(digests)
	r.run(cuda.Leaf(digests, tree, r.n))
	r.run(cuda.Top(r.chain, r.roots, r.keys, tree, r.n, t))
}

// all runs every launch of a challenge, in the order of the package comment.
func (r *challenged) all() {
	r.t.Helper()
	r.run(cuda.Top(r.chain, r.roots, r.keys, 0, r.n, 0))
	for t := uint32(1); t <= r.rounds; t++ {
		r.round(t, func(digests cuda.Pointer) {
			r.t.Helper()
			r.run(r.variant.Gemm(r.a, r.b, cuda.KeyD(r.keys, t), digests, r.n))
		})
	}
}

// root is root(t).
func (r *challenged) root(t uint32) challenge.Hash {
	r.t.Helper()
	return challenge.Hash(r.read(r.roots+cuda.Pointer(cuda.HashSize*(t-1)), cuda.HashSize))
}

// digests are those of round t by rows, as a prover keeps them.
func (r *challenged) digests(t uint32) []byte {
	r.t.Helper()
	raw, blocks := r.read(cuda.DigestsOf(r.dig, r.n, t), cuda.DigestsSize(r.n)), int(r.n/128)
	out := make([]byte, 0, len(raw))
	for row := range int(r.n) {
		for block := range blocks {
			out = append(out, raw[16*(block*int(r.n)+row):][:16]...)
		}
	}
	return out
}

// level is a level of the tree of round t.
func (r *challenged) level(t uint32, l int) []challenge.Hash {
	r.t.Helper()
	raw := r.read(cuda.TreeOf(r.tree, r.n, t)+cuda.Pointer(cuda.HashSize*(2*r.n-2*r.n>>l)), cuda.HashSize*r.n>>l)
	return hashes(raw)
}

func hashes(raw []byte) (out []challenge.Hash) {
	for ; len(raw) > 0; raw = raw[cuda.HashSize:] {
		out = append(out, challenge.Hash(raw))
	}
	return out
}

// open answers positions with Strip and Collect.
func (r *challenged) open(asked []challenge.Position) []matmul.Opening {
	r.t.Helper()
	var list []byte
	for _, p := range asked {
		b := cuda.Position(p)
		list = append(list, b[:]...)
	}
	count, size := uint64(len(asked)), cuda.CollectedSize(r.n)
	positions, values, tails := r.put(list), r.alloc(cuda.ValuesSize*count), r.alloc(size*count)
	r.run(cuda.Strip(positions, uint32(count), r.keys, r.keyB, values, r.n))
	r.run(cuda.Collect(positions, uint32(count), r.dig, r.tree, tails, r.n))

	v, tail := bytes.NewReader(r.read(values, cuda.ValuesSize*count)), r.read(tails, size*count)
	out := make([]matmul.Opening, len(asked))
	for i, p := range asked {
		out[i].Position = p
		if err := binary.Read(v, binary.LittleEndian, &out[i].Values); err != nil {
			r.t.Fatal(err)
		}
		digests := challenge.DigestSize * r.n / challenge.BlockColumns
		out[i].Digests, out[i].Path = tail[:digests], hashes(tail[digests:size])
		tail = tail[size:]
	}
	return out
}

// lines are n bytes of each of some lines of a stream.
func lines(k philox.Key, first uint32, count int, n uint64) []byte {
	out := make([]byte, uint64(count)*n)
	for i := range count {
		k.Fill(out[uint64(i)*n:][:n], first+uint32(i), 0)
	}
	return out
}
