package cuda_test

import (
	"reflect"
	"slices"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/kernels/cuda"
	"github.com/slark-network/slark/kernels/ptx"
)

// The four mistakes that are made in kernels.
const (
	wrongStore = "a store one place on"
	noBarrier  = "a barrier left out"
	wrongLane  = "another lane's share"
	unwritten  = "a read of what nobody wrote"
)

// defect is one of them, put into one kernel.
type defect struct {
	module     *cuda.Module
	kernel     string
	kind       string
	expression string
	n          int
	with       string
	want       ptx.Kind
}

func defects() []defect {
	common, imma80, imma75, dp4a := &cuda.Common, &cuda.Variants[1].Module, &cuda.Variants[2].Module, &cuda.Variants[3].Module
	const (
		store = `(st\.global\.v4\.u32\s+\[%rd\d+[^\]]*)\]`
		bar   = `bar\.sync\s+0;`
	)
	return []defect{
		{common, "gen", wrongStore, store, -1, `${1}+16]`, ptx.Race}, // the first vector of the next CTA
		{common, "gen", wrongLane, `(and\.b32\s+(%r\d+), %r\d+, %r\d+;)`, 0, `${1} xor.b32 ${2}, ${2}, 1;`, different},
		{common, "gen", unwritten, `(ld\.global\.nc\.u32\s+%r\d+, \[%rd\d+)\];`, 0, `${1}+32];`, ptx.Uninitialised}, // the key of a round that has not come

		{imma80, "gemm", wrongStore, store, -1, `${1}+16]`, ptx.OutOfBounds},
		{imma80, "gemm", noBarrier, bar, 1, ``, unordered},
		{imma80, "gemm", wrongLane, `(mov\.u32\s+%r\d+, 31;\s+mov\.u32\s+%r\d+, )2;`, 0, `${1}4;`, different},
		{imma80, "gemm", unwritten, `cp\.async\.cg\.shared\.global[^;]*;`, 3, ``, ptx.Uninitialised},
		{imma80, "gemm_wide", wrongStore, store, -1, `${1}+16]`, ptx.OutOfBounds},
		{imma80, "gemm_wide", noBarrier, bar, 1, ``, unordered},
		{imma80, "gemm_wide", wrongLane, `(mov\.u32\s+%r\d+, 31;\s+mov\.u32\s+%r\d+, )2;`, 0, `${1}4;`, different},
		{imma80, "gemm_wide", unwritten, `cp\.async\.cg\.shared\.global[^;]*;`, 5, ``, ptx.Uninitialised},
		{imma75, "gemm", wrongStore, store, -1, `${1}+16]`, ptx.OutOfBounds},
		{imma75, "gemm", noBarrier, bar, 1, ``, unordered},
		{imma75, "gemm", wrongLane, `(ldmatrix[^;]*\[%r\d+)\]`, 0, `${1}+64]`, different},
		{imma75, "gemm", unwritten, `st\.shared\.v4\.u32\s+\[%r\d+\+2048\][^;]*;`, 0, ``, ptx.Uninitialised},
		{dp4a, "gemm", wrongStore, store, -1, `${1}+16]`, ptx.Race},
		{dp4a, "gemm", noBarrier, bar, 1, ``, unordered},
		{dp4a, "gemm", wrongLane, `(ld\.shared\.v4\.u32\s+\{[^}]*\}, \[%r\d+)\];`, 0, `${1}+16];`, different},
		{dp4a, "gemm", unwritten, `st\.shared\.u32\s+\[%r\d+\+528\][^;]*;`, 0, ``, ptx.Uninitialised},

		{common, "leaf", wrongStore, store, 1, `${1}+16]`, ptx.Race},
		{common, "leaf", noBarrier, bar, 0, ``, unordered},
		{common, "leaf", wrongLane, `(ld\.shared\.u32\s+%r\d+, \[%r\d+)\];`, 0, `${1}+4];`, different},
		{common, "leaf", unwritten, `st\.shared\.u32\s+\[%r\d+\+4\][^;]*;`, 0, ``, ptx.Uninitialised},

		{common, "top", wrongStore, store, 1, `${1}+16]`, ptx.Race},
		{common, "top", noBarrier, bar, -1, ``, ptx.Race},
		{common, "top", wrongLane, `(ld\.global\.v4\.u32\s+\{[^}]*\}, \[%rd\d+)\+32\];`, 0, `${1}];`, different},
		{common, "top", unwritten, `st\.shared\.u32\s+\[%r\d+\+4\][^;]*;`, 0, ``, ptx.Uninitialised},

		{common, "strip", wrongStore, `(st\.global\.u32\s+\[%rd\d+)\]`, 0, `${1}+4]`, ptx.OutOfBounds},
		{common, "strip", noBarrier, bar, 0, ``, unordered},
		{common, "strip", wrongLane, `(mov\.u32\s+(%r\d+), %tid\.x;)`, -1, `${1} xor.b32 ${2}, ${2}, 1;`, different},
		{common, "strip", unwritten, `st\.shared\.v4\.u32[^;]*;`, 0, ``, ptx.Uninitialised},

		{common, "collect", wrongStore, store, -1, `${1}+16]`, ptx.Race},
		{common, "collect", wrongLane, `(and\.b32\s+%r\d+, %r\d+, )1;`, 0, `${1}0;`, different},
		{common, "collect", unwritten, `xor\.b32(\s+%r\d+, %r\d+, )1;`, 0, `add.s32${1}2;`, ptx.Uninitialised}, // one after the root
	}
}

// Each kernel of a product with each mistake that can be made in it, caught by the check that is meant for it. What has no barrier cannot
// lose one.
func TestEveryDefect(t *testing.T) {
	t.Parallel()
	all := defects()
	for i, d := range all {
		if testing.Short() && i%4 != 0 { // the race detector makes the emulator slow
			continue
		}
		t.Run(d.module.Name+"/"+d.kernel+"/"+d.kind, func(t *testing.T) {
			t.Parallel()
			mod, err := ptx.Parse(change(t, d.module.PTX(), d.kernel, d.expression, d.n, d.with))
			if err != nil {
				t.Fatal(err)
			}
			v := cuda.Variants[1]
			for _, one := range cuda.Variants {
				if one.Module.Name == d.module.Name && one.Kernel == d.kernel {
					v = one
				}
			}
			differs, err := challengeWith(newCard(t, v), mod, d)
			found(t, d.want, err, differs)
		})
	}
	for _, v := range cuda.Variants { // without one there is no difference
		c := newCard(t, v)
		differs, err := challengeWith(c, c.gemm, defect{module: &v.Module})
		if err != nil || differs() {
			t.Errorf("%s as it is: %v, or other bytes", v.Name, err)
		}
	}
	has := func(m cuda.Module, kernel, kind string) bool {
		return slices.ContainsFunc(all, func(d defect) bool { return d.module.Name == m.Name && d.kernel == kernel && d.kind == kind })
	}
	modules := []cuda.Module{cuda.Common}
	for _, v := range cuda.Variants {
		modules = append(modules, v.Module)
	}
	for _, m := range modules {
		for _, k := range m.Kernels {
			if k == "nodes" { // TestBrokenNodes
				continue
			}
			for _, kind := range []string{wrongStore, noBarrier, wrongLane, unwritten} {
				if without := kind == noBarrier && (k == "gen" || k == "collect"); has(m, k, kind) == without {
					t.Errorf("%s of %s: tested %t", k, m.Name, !without)
				}
			}
		}
	}
}

// challengeWith is a round and its openings with one module in place of that of a defect, up to the launch that fails. differs says whether what
// came out is not what the reference gives.
func challengeWith(c *card, broken *ptx.Module, d defect) (differs func() bool, err error) {
	c.t.Helper()
	job, id := matmultest.Job(256, 1, 1), challenge.Hash{4}
	r := c.prepare(3, job, id)
	if d.module.Name == cuda.Common.Name {
		r.common = broken
	} else {
		r.gemm = broken
	}
	asked := []challenge.Position{{Round: 1, Row: 5, Block: 0}, {Round: 1, Row: 200, Block: 1}}
	var list []byte
	for _, p := range asked {
		b := cuda.Position(p)
		list = append(list, b[:]...)
	}
	positions, values, tails := r.put(list), r.alloc(cuda.ValuesSize*2), r.alloc(cuda.CollectedSize(r.n)*2)
	for _, l := range []cuda.Launch{
		cuda.Top(r.chain, r.roots, r.keys, 0, r.n, 0), cuda.Gen(r.a, r.keys, r.n), r.variant.Gemm(r.a, r.b, cuda.KeyD(r.keys, 1), r.dig, r.n),
		cuda.Leaf(r.dig, r.tree, r.n), cuda.Top(r.chain, r.roots, r.keys, r.tree, r.n, 1),
		cuda.Strip(positions, 2, r.keys, r.keyB, values, r.n), cuda.Collect(positions, 2, r.dig, r.tree, tails, r.n),
	} {
		if err := r.launch(l); err != nil {
			if l.Kernel != d.kernel {
				c.t.Errorf("found in %s: %v", l.Kernel, err)
			}
			return nil, err
		}
	}
	return func() bool {
		want := matmultest.New(3, job, id, nil)
		return r.root(1) != want.Roots[0] || !reflect.DeepEqual(r.open(asked), want.Open(asked))
	}, nil
}
