package cuda_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/challenge/tree"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/kernels/cuda"
	"github.com/slark-network/slark/kernels/ptx"
)

// forEach runs f for every variant, side by side.
func forEach(t *testing.T, f func(t *testing.T, v cuda.Variant)) {
	t.Helper()
	for _, v := range cuda.Variants {
		t.Run(v.Name, func(t *testing.T) {
			t.Parallel()
			f(t, v)
		})
	}
}

// Every byte that the kernels leave is that of the reference and of the cpu device.
func TestChallenge(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		n       uint64
		rounds  uint32
		chainID uint64
		seed    byte
	}{{256, 2, 1<<63 | 7<<32 | 9, 5}, {256, 3, 1, 4}, {512, 2, 1, 6}} {
		if testing.Short() && c.seed != 5 { // the race detector makes the emulator slow
			continue
		}
		job := matmultest.Job(c.n, c.rounds, 2*c.rounds+2)
		job.MatrixSeed[0] ^= c.seed
		id := challenge.Hash{c.seed, 31: 1}
		want := matmultest.New(c.chainID, job, id, nil)
		asked := challenge.DrawPositions(job, challenge.Hash{c.seed}, challenge.Hash{2})
		asked = append(asked, challenge.Position{Round: c.rounds, Row: uint32(c.n - 1), Block: uint32(c.n/128 - 1)}, challenge.Position{Round: 1})
		fromCPU := onCPU(t, kernels.Task{ChainID: c.chainID, ID: id, Job: job}, asked)

		t.Run(fmt.Sprintf("n=%d,seed=%d", c.n, c.seed), func(t *testing.T) {
			forEach(t, func(t *testing.T, v cuda.Variant) {
				r := newCard(t, v).prepare(c.chainID, job, id)
				r.all()
				compare(t, r, want)
				opened := r.open(asked)
				if !reflect.DeepEqual(opened, want.Open(asked)) {
					t.Error("openings are not those of the reference")
				}
				if !reflect.DeepEqual(opening.Of(opened), fromCPU) {
					t.Error("openings are not those of the cpu device")
				}
			})
		})
	}
}

// onCPU is what the cpu device opens.
func onCPU(t *testing.T, task kernels.Task, asked []challenge.Position) []challenge.Opening {
	t.Helper()
	d, err := cpu.New(cpu.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	ctx := context.Background()
	if err := d.Prepare(ctx, task.Job); err != nil {
		t.Fatal(err)
	}
	run, err := d.Run(ctx, task)
	if err != nil {
		t.Fatal(err)
	}
	defer run.Close()
	opened, err := run.Open(ctx, asked)
	if err != nil {
		t.Fatal(err)
	}
	return opened
}

// compare holds keys, operands, digests, trees and roots against the reference.
func compare(t *testing.T, r *challenged, want *matmultest.Proof) {
	t.Helper()
	var previous challenge.Hash
	for round := uint32(1); round <= r.rounds; round++ {
		keys := matmul.Keys(want.ChainID, want.ID, round, previous)
		a, d := cuda.Key(keys.A), cuda.Key(keys.D)
		if got := r.read(cuda.KeyA(r.keys, round), cuda.RoundKeys); !bytes.Equal(got, append(a[:], d[:]...)) {
			t.Fatalf("keys of round %d are %x, want %x%x", round, got, a, d)
		}
		if round == r.rounds && !bytes.Equal(r.read(r.a, cuda.MatrixSize(r.n)), lines(keys.A, 0, int(r.n), r.n)) {
			t.Error("A is wrong")
		}
		got, expect := r.digests(round), want.Digests[round-1]
		for i := 0; i < len(got); i += 16 {
			if !bytes.Equal(got[i:i+16], expect[i:i+16]) {
				blocks := int(r.n / 128)
				t.Fatalf("round %d: digest of row %d, block %d is %x, want %x", round, i/16/blocks, i/16%blocks, got[i:i+16], expect[i:i+16])
			}
		}
		var nodes []challenge.Hash
		for size := 16 * int(r.n/128); len(expect) > 0; expect = expect[size:] {
			nodes = append(nodes, tree.Leaf(expect[:size]))
		}
		for l := 0; len(nodes) > 1; l++ {
			for i, h := range r.level(round, l) {
				if h != nodes[i] {
					t.Fatalf("round %d: node %d of level %d is %x, want %x", round, i, l, h, nodes[i])
				}
			}
			for i := range len(nodes) / 2 {
				nodes[i] = tree.Head(nodes[2*i : 2*i+2])
			}
			nodes = nodes[:len(nodes)/2]
		}
		if previous = r.root(round); previous != want.Roots[round-1] {
			t.Fatalf("root %d is %x, want %x", round, previous, want.Roots[round-1])
		}
	}
	b := lines(matmul.KeyB(want.Job.MatrixSeed, r.n), 0, int(r.n), r.n)
	if !bytes.Equal(r.read(r.b, cuda.MatrixSize(r.n)), b) {
		t.Error("B is wrong")
	}
}

// Gemm in parts is Gemm.
func TestParts(t *testing.T) {
	t.Parallel()
	job := matmultest.Job(256, 1, 1)
	want := matmultest.New(3, job, challenge.Hash{4}, nil)
	forEach(t, func(t *testing.T, v cuda.Variant) {
		r := newCard(t, v).prepare(3, job, challenge.Hash{4})
		r.run(cuda.Top(r.chain, r.roots, r.keys, 0, r.n, 0))
		r.round(1, func(digests cuda.Pointer) {
			for first := range v.Tiles(r.n) {
				r.run(v.GemmPart(r.a, r.b, cuda.KeyD(r.keys, 1), digests, r.n, first, 1))
			}
		})
		compare(t, r, want)
	})
}

// The last tile of the largest size: 4 GiB matrices, of which only the lines of this tile are there.
func TestLargestTile(t *testing.T) {
	if testing.Short() {
		t.Skip("a minute under the race detector")
	}
	t.Parallel()
	const n = challenge.MaxSize
	keyA, keyB, keyD := philox.Key{K0: 1}, philox.Key{K0: 2}, philox.Key{K0: 3}
	forEach(t, func(t *testing.T, v cuda.Variant) {
		row, column := uint32(n-v.TileRows), uint32(n-v.TileColumns) // of the tile's first value
		c := newCard(t, v)
		a, b, digests := c.alloc(cuda.MatrixSize(n)), c.alloc(cuda.MatrixSize(n)), c.alloc(cuda.DigestsSize(n))
		c.write(a+cuda.Pointer(row)*n, lines(keyA, row, v.TileRows, n))
		c.write(b+cuda.Pointer(column)*n, lines(keyB, column, v.TileColumns, n))
		d := cuda.Key(keyD)
		c.run(v.GemmPart(a, b, c.put(d[:]), digests, n, v.Tiles(n)-1, 1))

		for block := int(column / 128); block < n/128; block++ {
			columnKeys := matmul.ColumnKeys(keyD, block)
			for _, r := range []uint32{row, n - 1} {
				var values [128]int32
				matmul.ProductBlock(&values, keyA, r, keyB, block, n)
				got := c.read(digests+16*cuda.Pointer(block*n+int(r)), 16)
				if want := matmul.DigestOf(&values, columnKeys); !bytes.Equal(got, want[:]) {
					t.Errorf("row %d, block %d: %x, want %x", r, block, got, want)
				}
			}
		}
	})
}

// Leaves of the longest rows, and openings from the largest matrices.
func TestLargestRows(t *testing.T) {
	if testing.Short() {
		t.Skip("a minute under the race detector")
	}
	t.Parallel()
	const n, blocks = challenge.MaxSize, challenge.MaxSize / 128
	c := newCard(t, cuda.Variants[0])
	digests, trees := c.alloc(2*cuda.DigestsSize(n)), c.alloc(2*cuda.TreeSize(n))
	at, base := cuda.DigestsOf(digests, n, 2), cuda.TreeOf(trees, n, 2)
	raw := lines(philox.Key{K0: 7}, 0, blocks, 64*16) // for every block, those of 64 rows
	for block := range blocks {
		c.write(at+16*cuda.Pointer(block*n), raw[block*64*16:][:64*16])
	}
	leaf := cuda.Leaf(at, base, n)
	leaf.Grid = 1
	c.run(leaf)

	var leaves []challenge.Hash
	for row := range 64 {
		var list []byte
		for block := range blocks {
			list = append(list, raw[(block*64+row)*16:][:16]...)
		}
		leaves = append(leaves, tree.Leaf(list))
	}
	if got := hashes(c.read(base, 64*cuda.HashSize)); !slices.Equal(got, leaves) {
		t.Error("leaves are wrong")
	}
	sixth := cuda.Pointer(cuda.HashSize * (2*n - 2*n>>6))
	if got := challenge.Hash(c.read(base+sixth, cuda.HashSize)); got != tree.Head(leaves) {
		t.Errorf("level 6 begins with %x, want %x", got, tree.Head(leaves))
	}

	// One unit, by strip alone.
	keyA, keyB := philox.Key{K1: 1}, philox.Key{C3: 5}
	p := challenge.Position{Round: 2, Row: n - 1, Block: blocks - 1}
	position, ka, kb := cuda.Position(p), cuda.Key(keyA), cuda.Key(keyB)
	keys := c.alloc(cuda.KeysSize(2))
	c.write(cuda.KeyA(keys, 2), ka[:])
	values := c.alloc(cuda.ValuesSize)
	c.run(cuda.Strip(c.put(position[:]), 1, keys, c.put(kb[:]), values, n))
	var got, want [128]int32
	if err := binary.Read(bytes.NewReader(c.read(values, cuda.ValuesSize)), binary.LittleEndian, &got); err != nil {
		t.Fatal(err)
	}
	if matmul.ProductBlock(&want, keyA, p.Row, keyB, int(p.Block), n); got != want {
		t.Error("strip is wrong")
	}
}

// The top of trees of every size.
func TestTop(t *testing.T) {
	t.Parallel()
	c := newCard(t, cuda.Variants[0])
	chainID, id := uint64(5), challenge.Hash{6}
	state := cuda.Chain(chainID, id)
	chain, roots, keys := c.put(state[:]), c.alloc(cuda.RootsSize(4)), c.alloc(cuda.KeysSize(4))
	for n := uint64(challenge.MinSize); n <= challenge.MaxSize; n *= 2 {
		base := c.alloc(cuda.TreeSize(n))
		raw := lines(philox.Key{K0: uint32(n)}, 0, 1, cuda.HashSize*n/64)
		c.write(base+cuda.Pointer(cuda.HashSize*(2*n-2*n>>6)), raw)
		c.run(cuda.Top(chain, roots, keys, base, n, 3))
		root := challenge.Hash(c.read(roots+2*cuda.HashSize, cuda.HashSize))
		if want := tree.Head(hashes(raw)); root != want {
			t.Fatalf("n=%d: root is %x, want %x", n, root, want)
		}
		next := matmul.Keys(chainID, id, 4, root)
		a, d := cuda.Key(next.A), cuda.Key(next.D)
		if got := c.read(cuda.KeyA(keys, 4), cuda.RoundKeys); !bytes.Equal(got, append(a[:], d[:]...)) {
			t.Errorf("n=%d: keys are %x", n, got)
		}
	}
}

// What the launches say is what the modules are.
func TestModules(t *testing.T) {
	t.Parallel()
	launches := map[string]cuda.Launch{
		"gen": cuda.Gen(0, 0, 256), "leaf": cuda.Leaf(0, 0, 256), "top": cuda.Top(0, 0, 0, 0, 256, 0),
		"strip": cuda.Strip(0, 3, 0, 0, 0, 256), "collect": cuda.Collect(0, 3, 0, 0, 0, 256),
		"nodes": cuda.WalkTree(0, 0, 0, 0, 0, challenge.MaxItems, 1)[1],
	}
	module(t, cuda.Common, launches, nil)
	module(t, cuda.Memory, map[string]cuda.Launch{
		"lines": cuda.Dataset(0, 0, 0, 1), "walk": cuda.Walk("walk", 0, 0, 0, 1024, 0), "walk_two": cuda.Walk("walk_two", 0, 0, 0, 1024, 0),
		"rewalk": cuda.Rewalk(0, 3, 0, 0, 0, 1024), "path": cuda.Path(0, 3, 0, 0, 1024),
	}, nil)
	module(t, cuda.Probe, map[string]cuda.Launch{"copy": cuda.Copy(0, 0, cuda.CopyUnit), "tick": cuda.Tick(0)}, nil)
	variants := map[string][]cuda.Variant{}
	for _, v := range cuda.Variants {
		variants[v.Module.Name] = append(variants[v.Module.Name], v)
	}
	for _, list := range variants {
		launches, static := map[string]cuda.Launch{}, map[string]uint32{}
		for _, v := range list {
			launches[v.Kernel], static[v.Kernel] = v.Gemm(0, 0, 0, 0, 256), v.Static
			if n := uint64(challenge.MaxSize); uint64(v.Tiles(n))*uint64(v.TileRows)*uint64(v.TileColumns) != n*n {
				t.Errorf("%s: %d tiles of %d", v.Name, v.Tiles(n), n)
			}
		}
		module(t, list[0].Module, launches, static)
	}
}

// The files are made of the sources that are here.
func TestBuilt(t *testing.T) {
	t.Parallel()
	h := sha256.New()
	for _, pattern := range []string{"*.cu", "*.cuh"} {
		names, err := filepath.Glob(pattern)
		if err != nil || len(names) == 0 {
			t.Fatalf("%s: %d files, %v", pattern, len(names), err)
		}
		for _, name := range names {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			h.Write(text)
		}
	}
	want := fmt.Sprintf("// Sources: %x\n", h.Sum(nil))
	for _, m := range []cuda.Module{cuda.Common, cuda.Memory, cuda.Probe, cuda.Variants[1].Module, cuda.Variants[2].Module, cuda.Variants[3].Module} {
		if !strings.Contains(m.PTX(), want) {
			t.Errorf("ptx/%s.ptx is not made of these sources: run kernels/cuda/build.sh", m.Name)
		}
	}
}

func module(t *testing.T, m cuda.Module, launches map[string]cuda.Launch, static map[string]uint32) {
	t.Helper()
	mod := parse(t, m)
	if major, minor := mod.Version(); fmt.Sprintf("%d.%d", major, minor) != m.Version {
		t.Errorf("%s: version %d.%d, want %s", m.Name, major, minor, m.Version)
	}
	if want := fmt.Sprintf("sm_%d", m.Least); mod.Target() != want {
		t.Errorf("%s: target %s, want %s", m.Name, mod.Target(), want)
	}
	var names []string
	for _, k := range mod.Kernels() {
		names = append(names, k.Name)
		l, ok := launches[k.Name]
		if !ok {
			t.Errorf("%s: nothing launches %s", m.Name, k.Name)
			continue
		}
		if len(k.Params) != len(l.Args) || int(k.ParamBytes) != 8*len(l.Args) {
			t.Errorf("%s %s has %d parameters, %d bytes; launched with %d", m.Name, k.Name, len(k.Params), k.ParamBytes, len(l.Args))
		}
		if k.MaxThreads != l.Block {
			t.Errorf("%s %s is for %d threads, launched with %d", m.Name, k.Name, k.MaxThreads, l.Block)
		}
		if static != nil && k.StaticShared != static[k.Name] {
			t.Errorf("%s %s has %d bytes of shared memory, want %d", m.Name, k.Name, k.StaticShared, static[k.Name])
		}
		if k.Local != 0 {
			t.Errorf("%s %s uses %d bytes of local memory", m.Name, k.Name, k.Local)
		}
	}
	slices.Sort(names)
	if want := slices.Sorted(slices.Values(m.Kernels)); !slices.Equal(names, want) {
		t.Errorf("%s has %q, want %q", m.Name, names, want)
	}
}

// No access to shared memory of the products waits for a bank.
func TestBanks(t *testing.T) {
	t.Parallel()
	forEach(t, func(t *testing.T, v cuda.Variant) {
		banks := banks(t, v, parse(t, v.Module))
		if len(banks) == 0 {
			t.Error("no access was looked at")
		}
		for _, b := range banks {
			if b.Ways != b.Phases {
				t.Errorf("line %d, %s: %d ways in %d phases", b.Line, b.Op, b.Ways, b.Phases)
			}
		}
	})
}

// banks is how a round's products met the banks.
func banks(t *testing.T, v cuda.Variant, gemm *ptx.Module) []ptx.Bank {
	t.Helper()
	r := newCard(t, v).prepare(1, matmultest.Job(256, 1, 1), challenge.Hash{})
	r.gemm = gemm
	r.run(cuda.Top(r.chain, r.roots, r.keys, 0, r.n, 0))
	r.run(cuda.Gen(r.a, r.keys, r.n))
	r.run(v.Gemm(r.a, r.b, cuda.KeyD(r.keys, 1), r.dig, r.n))
	return r.stats[v.Kernel].Banks
}
