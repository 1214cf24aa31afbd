package cuda_test

import (
	"bytes"
	"errors"
	"regexp"
	"strings"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/kernels/cuda"
	"github.com/slark-network/slark/kernels/ptx"
)

// change edits the n-th match of an expression in the body of one kernel, counted from 0, or from the end if negative.
func change(t *testing.T, text, kernel, expression string, n int, replacement string) string {
	t.Helper()
	start := strings.Index(text, ".entry "+kernel+"(")
	if start < 0 {
		t.Fatalf("no kernel %s", kernel)
	}
	stop := len(text)
	if next := strings.Index(text[start+1:], ".entry "); next >= 0 {
		stop = start + 1 + next
	}
	re := regexp.MustCompile(expression)
	all := re.FindAllStringSubmatchIndex(text[start:stop], -1)
	if n < 0 {
		n += len(all)
	}
	if n < 0 || n >= len(all) {
		t.Fatalf("%d matches of %q in %s", len(all), expression, kernel)
	}
	m := all[n]
	with := re.ExpandString(nil, replacement, text[start:stop], m)
	return text[:start+m[0]] + string(with) + text[start+m[1]:]
}

const (
	different = ptx.Kind(0)  // no fault, other bytes
	unordered = ptx.Kind(-1) // a race; or a read of what is not there yet, whichever is seen first
)

// Copies of the kernels that are broken on purpose are found, each by the check that is there for it: a fault of the emulator, or
// the comparison with the reference.
func TestBrokenKernels(t *testing.T) {
	t.Parallel()
	wide, imma80, imma75, dp4a := cuda.Variants[0], cuda.Variants[1], cuda.Variants[2], cuda.Variants[3]
	for _, c := range []struct {
		name       string
		variant    cuda.Variant
		expression string
		n          int
		with       string
		want       ptx.Kind
	}{
		{"digests stored one row on", imma80, `(st\.global\.v4\.u32\s+\[%rd\d+)\]`, -1, `${1}+16]`, ptx.OutOfBounds},
		{"digests stored one row on", dp4a, `(st\.global\.v4\.u32\s+\[%rd\d+)\]`, -1, `${1}+16]`, different},
		{"no barrier before the first step", imma80, `bar\.sync\s+0;`, 0, ``, unordered},
		{"no barrier in the loop", imma80, `bar\.sync\s+0;`, 1, ``, unordered},
		{"no barrier in the loop", wide, `bar\.sync\s+0;`, 1, ``, unordered},
		{"no barrier in the loop", imma75, `bar\.sync\s+0;`, 1, ``, unordered},
		{"no barrier in the loop", dp4a, `bar\.sync\s+0;`, 1, ``, unordered},
		{"no barrier before the epilogue", wide, `bar\.sync\s+0;`, 2, ``, ptx.Race},
		{"no barrier after the column keys", imma80, `bar\.sync\s+0;`, 3, ``, unordered},
		{"no barrier before the parts are added", imma80, `bar\.sync\s+0;`, 4, ``, ptx.Race},
		{"copies not waited for", imma80, `cp\.async\.wait_group\s+1;`, 1, `cp.async.wait_group 2;`, unordered},
		{"a copy left out", imma80, `cp\.async\.cg\.shared\.global[^;]*;`, 3, ``, ptx.Uninitialised},
		{"a copy to another place", imma80, `(cp\.async\.cg\.shared\.global\s+\[%r\d+)\]`, 0, `${1}+8]`, ptx.Misaligned},
		{"a copy from beyond", imma80, `(cp\.async\.cg\.shared\.global\s+\[%r\d+\], \[%rd\d+)\]`, 0, `${1}+0x40000000]`, ptx.OutOfBounds},
		{"a copy from the next line", imma80, `(cp\.async\.cg\.shared\.global\s+\[%r\d+\], \[%rd\d+)\]`, 0, `${1}+16]`, different},
		{"fragments of B the wrong way round", imma80, `(mma\.sync[^;]*), \{(%r\d+), ?(%r\d+)\}, (\{[^;]*;)`, 7, `${1}, {${3},${2}}, ${4}`, different},
		{"a lane of a quad gives to the wrong one", imma80, `(mov\.u32\s+%r\d+, 31;\s+mov\.u32\s+%r\d+, )2;`, 0, `${1}4;`, different},
		{"another lane's rows", imma75, `(ldmatrix[^;]*\[%r\d+)\]`, 0, `${1}+64]`, different},
		{"a product less", dp4a, `dp4a\.s32\.s32\s+(%r\d+), %r\d+, %r\d+, (%r\d+);`, 100, `mov.u32 ${1}, ${2};`, different},
		{"operands without a sign", dp4a, `dp4a\.s32\.s32`, 5, `dp4a.u32.s32`, different},
	} {
		t.Run(c.variant.Name+", "+c.name, func(t *testing.T) {
			t.Parallel()
			text := change(t, c.variant.Module.PTX(), c.variant.Kernel, c.expression, c.n, c.with)
			mod, err := ptx.Parse(text)
			if err != nil {
				t.Fatal(err)
			}
			job := matmultest.Job(256, 1, 1)
			r := newCard(t, c.variant).prepare(3, job, challenge.Hash{4})
			r.gemm = mod
			r.run(cuda.Top(r.chain, r.roots, r.keys, 0, r.n, 0))
			r.run(cuda.Gen(r.a, r.keys, r.n))
			found(t, c.want, r.launch(c.variant.Gemm(r.a, r.b, cuda.KeyD(r.keys, 1), r.dig, r.n)), func() bool {
				got := make([]byte, cuda.DigestsSize(r.n))
				if r.memory.Read(got, uint64(r.dig)) != nil {
					return true // some were not written
				}
				return !bytes.Equal(r.digests(1), matmultest.New(3, job, challenge.Hash{4}, nil).Digests[0])
			})
		})
	}
}

// found wants a fault of a kind, or none and other bytes.
func found(t *testing.T, want ptx.Kind, err error, differs func() bool) {
	t.Helper()
	var fault *ptx.Fault
	errors.As(err, &fault)
	switch {
	case want == unordered:
		if fault == nil || fault.Kind != ptx.Race && fault.Kind != ptx.Uninitialised {
			t.Errorf("%v, want a race, or a read before the write", err)
		}
	case want != different && (fault == nil || fault.Kind != want):
		t.Errorf("%v, want %v", err, want)
	case want == different && err != nil:
		t.Errorf("%v, want only other bytes", err)
	case want == different && !differs():
		t.Error("not found")
	}
}

func TestBrokenCommon(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, kernel, expression string
		n                        int
		with                     string
		want                     ptx.Kind
	}{
		{"no barrier between levels", "leaf", `bar\.sync\s+0;`, -1, ``, ptx.Race},
		{"no barrier before the first level", "leaf", `bar\.sync\s+0;`, 0, ``, unordered},
		{"no barrier between levels", "top", `bar\.sync\s+0;`, -1, ``, ptx.Race},
		{"another rotation", "leaf", `(mov\.u32\s+%r\d+, )25;`, 0, `${1}24;`, different},
		{"another round key", "gen", `-1640531527`, 0, `-1640531528`, different},
	} {
		t.Run(c.kernel+", "+c.name, func(t *testing.T) {
			t.Parallel()
			mod, err := ptx.Parse(change(t, cuda.Common.PTX(), c.kernel, c.expression, c.n, c.with))
			if err != nil {
				t.Fatal(err)
			}
			job := matmultest.Job(256, 1, 1)
			r := newCard(t, cuda.Variants[1]).prepare(3, job, challenge.Hash{4})
			r.common = mod
			digests, tree := r.dig, r.tree
			r.run(cuda.Top(r.chain, r.roots, r.keys, 0, r.n, 0))
			for _, l := range []cuda.Launch{
				cuda.Gen(r.a, r.keys, r.n), r.variant.Gemm(r.a, r.b, cuda.KeyD(r.keys, 1), digests, r.n),
				cuda.Leaf(digests, tree, r.n), cuda.Top(r.chain, r.roots, r.keys, tree, r.n, 1),
			} {
				if err = r.launch(l); err != nil {
					break
				}
			}
			found(t, c.want, err, func() bool { return r.root(1) != matmultest.New(3, job, challenge.Hash{4}, nil).Roots[0] })
		})
	}
}

// Fragments that are read without the swizzle meet banks that are busy.
func TestBankConflictIsFound(t *testing.T) {
	t.Parallel()
	v := cuda.Variants[1]
	mod, err := ptx.Parse(change(t, v.Module.PTX(), v.Kernel, `xor\.b32\s+(%r\d+), %r\d+, (%r\d+);`, 1, `mov.u32 ${1}, ${2};`))
	if err != nil {
		t.Fatal(err)
	}
	worst := 0
	for _, b := range banks(t, v, mod) {
		if strings.HasPrefix(b.Op, "ldmatrix") {
			worst = max(worst, b.Max)
		}
	}
	if worst < 2 {
		t.Errorf("%d ways at most", worst)
	}
}
