// Package native does in plain Go what the kernels of package cuda do, on the memory of the emulator: for tests of everything around the
// kernels, which need not wait for PTX to be emulated, and as a second opinion on their layouts.
package native

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"slices"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/challenge/tree"
	"github.com/slark-network/slark/kernels/cuda"
	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/emulated"
	"github.com/slark-network/slark/kernels/ptx"
)

// Engine executes the modules of package cuda, which it knows by their text. ChainID and ID are those of the challenges
// that are run: a kernel has only what they hash to. Add knows those of the self-test.
type Engine struct {
	chains map[[cuda.ChainSize]byte]chain
}

// chain gives both keys of a round, from the root before.
type chain func(t uint32, root challenge.Hash) [2]philox.Key

// New makes an engine that knows challenges, which Know adds to.
func New() *Engine {
	e := &Engine{chains: map[[cuda.ChainSize]byte]chain{}}
	e.Know(1, challenge.Hash{'s', 'e', 'l', 'f'}) // the self-test's
	return e
}

// Know tells the engine of a challenge that will be run. It must not be called while something runs.
func (e *Engine) Know(chainID uint64, id challenge.Hash) {
	e.chains[cuda.Chain(chainID, id)] = func(t uint32, root challenge.Hash) [2]philox.Key {
		k := matmul.Keys(chainID, id, t, root)
		return [2]philox.Key{k.A, k.D}
	}
	e.chains[cuda.WalkChain(chainID, id)] = func(t uint32, root challenge.Hash) [2]philox.Key {
		k := memory.WalkKey(chainID, id, t, root)
		return [2]philox.Key{k, k}
	}
}

// Load finds the module that has this text.
func (e *Engine) Load(code string) (emulated.Program, error) {
	modules := []cuda.Module{cuda.Common, cuda.Memory, cuda.Probe}
	for _, v := range cuda.Variants {
		modules = append(modules, v.Module)
	}
	for _, m := range modules {
		if m.PTX() == code {
			return program{e, m}, nil
		}
	}
	return nil, fmt.Errorf("native: not a module of package cuda: %w", gpu.ErrUnsupportedPTX)
}

type program struct {
	engine *Engine
	module cuda.Module
}

func (p program) Has(kernel string) bool { return slices.Contains(p.module.Kernels, kernel) }
func (p program) Target() string         { return fmt.Sprintf("sm_%d", int(p.module.Least)) }

// Run runs a kernel.
func (p program) Run(ctx context.Context, m *ptx.Memory, l gpu.Launch, kernel string) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	a := access{m: m}
	switch kernel {
	case "gen":
		gen(&a, l)
	case "gemm", "gemm_wide":
		i := slices.IndexFunc(cuda.Variants, func(v cuda.Variant) bool { return v.Module.Name == p.module.Name && v.Kernel == kernel })
		gemm(&a, cuda.Variants[i], l)
	case "leaf":
		leaf(&a, l.Args)
	case "nodes":
		levels(&a, l.Args[0], l.Args[1], l.Args[2], l.Args[2]+6)
	case "top":
		p.engine.top(&a, l.Args)
	case "strip":
		strip(&a, l)
	case "collect":
		collect(&a, l)
	case "lines":
		lines(&a, l.Args)
	case "walk", "walk_two":
		walk(&a, l.Args)
	case "rewalk":
		rewalk(&a, l)
	case "path":
		path(&a, l)
	case "copy":
		a.write(l.Args[1], a.read(l.Args[0], uint64(l.Grid)*cuda.CopyUnit))
	case "tick":
		a.write(l.Args[0], binary.LittleEndian.AppendUint64(nil, 1+binary.LittleEndian.Uint64(a.read(l.Args[0], cuda.CountSize))))
	default:
		return errors.New("native: no such kernel")
	}
	return a.err
}

// access is memory with the first error kept.
type access struct {
	m   *ptx.Memory
	err error
}

func (a *access) read(at, n uint64) []byte {
	b := make([]byte, n)
	if err := a.m.Read(b, at); err != nil && a.err == nil {
		a.err = err
	}
	return b
}

func (a *access) write(at uint64, b []byte) {
	if err := a.m.Write(at, b); err != nil && a.err == nil {
		a.err = err
	}
}

func (a *access) key(at uint64) philox.Key {
	b := a.read(at, cuda.KeySize)
	w := func(i int) uint32 { return binary.LittleEndian.Uint32(b[4*i:]) }
	return philox.Key{K0: w(0), K1: w(1), C2: w(2), C3: w(3)}
}

func (a *access) position(at uint64) (p challenge.Position) {
	b := a.read(at, cuda.PositionSize)
	w := func(i int) uint32 { return binary.LittleEndian.Uint32(b[4*i:]) }
	p.Round, p.Row, p.Block = w(0), w(1), w(2)
	return p
}

const genBytes = 1024 * 16 // that a CTA makes

func gen(a *access, l gpu.Launch) {
	dst, key, n := l.Args[0], a.key(l.Args[1]), l.Args[2]
	all := make([]byte, uint64(l.Grid)*genBytes)
	for i := range uint64(len(all)) / n {
		key.Fill(all[i*n:][:n], uint32(i), 0)
	}
	a.write(dst, all)
}

func int8s(b []byte) []int8 {
	out := make([]int8, len(b))
	for i := range b {
		out[i] = int8(b[i])
	}
	return out
}

func gemm(a *access, v cuda.Variant, l gpu.Launch) {
	n, first := l.Args[4], l.Args[5]
	keyD := a.key(l.Args[2])
	// All tiles are computed by the launch that begins with the first; the others must find their digests there.
	if first != 0 {
		return
	}
	c := matmultest.Product(int8s(a.read(l.Args[0], n*n)), int8s(a.read(l.Args[1], n*n)), n)
	for block := range n / challenge.BlockColumns {
		keys := matmul.ColumnKeys(keyD, int(block))
		out := make([]byte, 0, challenge.DigestSize*n)
		for row := range n {
			d := matmul.DigestOf((*[128]int32)(c[row*n+block*challenge.BlockColumns:]), keys)
			out = append(out, d[:]...)
		}
		a.write(l.Args[3]+block*n*challenge.DigestSize, out)
	}
}

func row(a *access, digests, n, row uint64) (out []byte) {
	for block := range n / challenge.BlockColumns {
		out = append(out, a.read(digests+challenge.DigestSize*(block*n+row), challenge.DigestSize)...)
	}
	return out
}

func node(base, n, level, i uint64) uint64 { return base + cuda.HashSize*(2*n-2*n>>level+i) }

func levels(a *access, base, n, from, to uint64) {
	for l := from; l < to; l++ {
		for i := range n >> (l + 1) {
			pair := a.read(node(base, n, l, 2*i), 2*cuda.HashSize)
			h := tree.Head([]challenge.Hash{challenge.Hash(pair[:32]), challenge.Hash(pair[32:])})
			a.write(node(base, n, l+1, i), h[:])
		}
	}
}

func leaf(a *access, args []uint64) {
	digests, at, n, count, stride, next := args[0], args[1], args[2], args[3], args[4], args[5]
	for i := range n {
		var list []byte
		for block := range count {
			list = append(list, a.read(digests+challenge.DigestSize*(block*stride+i*next), challenge.DigestSize)...)
		}
		h := tree.Leaf(list)
		a.write(node(at, n, 0, i), h[:])
	}
	levels(a, at, n, 0, min(6, uint64(bits.TrailingZeros64(n))))
}

func (e *Engine) top(a *access, args []uint64) {
	of, ok := e.chains[[cuda.ChainSize]byte(a.read(args[0], cuda.ChainSize))]
	if !ok && a.err == nil {
		a.err = errors.New("native: unknown challenge: see Know")
	}
	roots, keys, base, n, made, t := args[1], args[2], args[3], args[4], args[5], args[6]
	var root challenge.Hash
	if t > 0 {
		log := uint64(bits.TrailingZeros64(n))
		levels(a, base, n, made, log)
		root = challenge.Hash(a.read(node(base, n, log, 0), cuda.HashSize))
		a.write(roots+cuda.HashSize*(t-1), root[:])
	}
	if a.err != nil {
		return
	}
	next := of(uint32(t)+1, root)
	both := [2][cuda.KeySize]byte{cuda.Key(next[0]), cuda.Key(next[1])}
	a.write(keys+cuda.RoundKeys*t, slices.Concat(both[0][:], both[1][:]))
}

func strip(a *access, l gpu.Launch) {
	positions, keys, keyB, values, n := l.Args[0], l.Args[1], a.key(l.Args[2]), l.Args[3], l.Args[4]
	for i := range uint64(l.Grid) {
		p := a.position(positions + cuda.PositionSize*i)
		var v [128]int32
		matmul.ProductBlock(&v, a.key(uint64(cuda.KeyA(cuda.Pointer(keys), p.Round))), p.Row, keyB, int(p.Block), int(n))
		var b []byte
		for _, one := range v {
			b = binary.LittleEndian.AppendUint32(b, uint32(one))
		}
		a.write(values+cuda.ValuesSize*i, b)
	}
}

func collect(a *access, l gpu.Launch) {
	positions, digests, trees, out, n := l.Args[0], cuda.Pointer(l.Args[1]), cuda.Pointer(l.Args[2]), l.Args[3], l.Args[4]
	for i := range uint64(l.Grid) {
		p := a.position(positions + cuda.PositionSize*i)
		b := row(a, uint64(cuda.DigestsOf(digests, n, p.Round)), n, uint64(p.Row))
		for level := uint64(0); n>>level > 1; level++ {
			b = append(b, a.read(node(uint64(cuda.TreeOf(trees, n, p.Round)), n, level, uint64(p.Row)>>level^1), cuda.HashSize)...)
		}
		a.write(out+cuda.CollectedSize(n)*i, b)
	}
}
