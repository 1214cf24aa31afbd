package cuda_test

import (
	"bytes"
	"slices"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/kernels/cuda"
	"github.com/slark-network/slark/kernels/ptx"
)

// TestBrokenMemory is TestBrokenKernels for the kernels of the memory challenge.
func TestBrokenMemory(t *testing.T) {
	t.Parallel()
	const store = `(st\.global\.v4\.u32\s+\[%rd\d+)\]`
	for _, c := range []struct {
		name, kernel, expression string
		n                        int
		with                     string
		want                     ptx.Kind
	}{
		{"a vector stored one on", "lines", `(st\.global\.v4\.u32\s+\[%rd\d+)\+48\]`, 0, `${1}+64]`, ptx.Race},
		{"a vector not stored", "lines", `st\.global\.v4\.u32\s+\[%rd\d+\+32\][^;]*;`, 0, ``, different},
		{"two threads store one line", "lines", `(mul\.wide\.u32\s+%rd\d+, %r\d+, )256;`, 0, `${1}255;`, ptx.Race},
		{"every thread, though there are fewer lines", "lines", `@%p1 bra\s+[^;]*;`, 0, ``, ptx.OutOfBounds},
		{"upper half of an index left out", "lines", `shr\.u64\s+(%rd\d+), (%rd\d+), 32;`, 0, `mov.u64 ${1}, 0;`, different},
		{"parents from beyond the layer", "lines", `and\.b32\s+(%r\d+), (%r\d+), 1048572;`, 0, `shl.b32 ${1}, ${2}, 1;`, ptx.OutOfBounds},
		{"parents from half the layer", "lines", `(shr\.u32\s+%r\d+, %r\d+, )12;`, 1, `${1}13;`, different},
		{"another rotation", "lines", `(mov\.u32\s+%r\d+, )12;`, 0, `${1}13;`, different},
		{"another addend", "lines", `-1640531527`, 0, `-1640531528`, different},

		{"a digest stored one on", "walk", store, 0, `${1}+16]`, ptx.OutOfBounds},
		{"every lane stores", "walk", `@%p\d+ bra[^;]*;(\s+mov\.u32\s+%r\d+, 291;)`, 0, `${1}`, ptx.Race},
		{"the item's halves are the same", "walk", `(ld\.global\.nc\.v4\.u32\s+\{[^}]*\}, \[%rd\d+)\]`, 1, `${1}+-512]`, different},
		{"a lane reads the next one's", "walk", `(ld\.global\.nc\.v4\.u32\s+\{[^}]*\}, \[%rd\d+)\]`, 1, `${1}+16]`, different},
		{"another item", "walk", `mul\.hi\.u32`, 0, `mul.lo.u32`, ptx.OutOfBounds},
		{"another mask", "walk", `(mov\.u32\s+%r\d+, )22;`, 0, `${1}23;`, different},
		{"a mask of the other parity", "walk", `(mov\.u32\s+%r\d+, )29;`, 0, `${1}27;`, different},
		{"an exchange left out", "walk", `shfl\.sync\.bfly\.b32\s+(%r\d+)\|%p\d+, (%r\d+), [^;]*;`, 7, `mov.u32 ${1}, ${2};`, different},
		{"lanes missing from an exchange", "walk", `(mov\.u32\s+%r\d+, )-1;`, 1, `${1}65535;`, ptx.Divergence},
		{"another rotation", "walk", `(mov\.u32\s+%r\d+, )12;`, 0, `${1}13;`, different},
		{"another product", "walk", `-2048144789`, 1, `-2048144787`, different},
		{"a sum that adds", "walk", `(mul\.lo\.s32\s+%r\d+, %r\d+, )-1028477387`, 0, `${1}-1028477389`, different},
		{"a vector of the stream twice", "walk", `(or\.b32\s+%r\d+, %r\d+, )1;`, 0, `${1}0;`, different},
		{"digests the other way round", "walk", `prmt\.b32\s+(%r\d+), (%r\d+)[^;]*;`, 0, `mov.u32 ${1}, ${2};`, different},
		{"the key of a round that has not come", "walk", `(ld\.global\.v4\.u32\s+\{[^}]*\}, \[%rd\d+)\];`, 0, `${1}+32];`, ptx.Uninitialised},
		{"the second walk's item is the first's", "walk_two", `mul\.hi\.u32\s+(%r\d+), %r\d+, (%r\d+);`, 1, `mov.u32 ${1}, 0;`, different},
		{"a digest stored one on", "walk_two", store, -1, `${1}+16]`, ptx.Race},

		{"no barrier before the item is read", "rewalk", `bar\.warp\.sync\s+-1;`, 0, ``, unordered},
		{"no barrier before the next item", "rewalk", `bar\.warp\.sync\s+-1;`, 1, ``, ptx.Race},
		{"a line stored into the next", "rewalk", `(st\.shared\.v4\.u32\s+\[%r\d+)\+48\]`, 0, `${1}+64]`, unordered},
		{"a vector of a line not stored", "rewalk", `st\.shared\.v4\.u32\s+\[%r\d+\+16\][^;]*;`, 0, ``, ptx.Uninitialised},
		{"beyond what is shared", "rewalk", `(ld\.shared\.v4\.u32\s+\{[^}]*\}, \[%r\d+)\+512\]`, 0, `${1}+8192]`, ptx.OutOfBounds},
		{"another position's round", "rewalk", `(ld\.global\.nc\.u32\s+%r\d+, \[%rd\d+)\];`, 0, `${1}+4];`, ptx.OutOfBounds},
		{"the group's neighbour", "rewalk", `and\.b32\s+(%r\d+), (%r\d+), -32;`, 0, `mov.u32 ${1}, ${2};`, different},

		{"the node itself", "path", `(xor\.b32\s+%r\d+, %r\d+, )1;`, 0, `${1}0;`, different},
		{"a node stored one on", "path", store[:len(store)-2] + `\+512\]`, 0, `${1}+528]`, ptx.OutOfBounds},
		{"more nodes than there are", "path", `@%p\d+ bra[^;]*;`, 0, ``, ptx.Uninitialised},
	} {
		t.Run(c.kernel+", "+c.name, func(t *testing.T) {
			t.Parallel()
			mod, err := ptx.Parse(change(t, cuda.Memory.PTX(), c.kernel, c.expression, c.n, c.with))
			if err != nil {
				t.Fatal(err)
			}
			job, id := memorytest.Job(1024, 1, 1), challenge.Hash{4}
			r := newCard(t, cuda.Variants[3]).walker(3, job, id)
			r.walks, r.kernel = mod, c.kernel
			differs := breakable[c.kernel](r, walk(3, job, id))
			found(t, c.want, r.err, differs)
		})
	}
}

// breakable run one kernel, which may be broken, with an end that belongs to nobody, and say how to find that what it left is wrong.
var breakable = map[string]func(r *walker, want *walked) func() bool{
	"lines": func(r *walker, want *walked) func() bool {
		const first, lines = 1 << 36, 16 * 17 // more than a CTA, and of the upper half of an index something
		room := r.alloc(lines * memory.LineSize)
		r.err = r.launch(cuda.Dataset(r.cache, room-first*challenge.ItemSize, first, lines/memory.ItemLines))
		return func() bool {
			got := make([]byte, lines*memory.LineSize)
			if r.memory.Read(got, uint64(room)) != nil {
				return true
			}
			var item memory.Item
			memorytest.Cache(cacheKey(memorytest.Job(1024, 1, 1))).Item(&item, first)
			return !bytes.Equal(got[:challenge.ItemSize], words(item[:]))
		}
	},
	"walk":     brokenWalk,
	"walk_two": brokenWalk,
	"rewalk": func(r *walker, want *walked) func() bool {
		p, out := brokenOpening(r)
		l := cuda.Rewalk(p, 1, r.keys, r.cache, out, r.n)
		l.Grid = 1
		r.err = r.launch(l)
		return func() bool {
			got := make([]byte, 8*challenge.DigestSize)
			if r.memory.Read(got, uint64(out)) != nil {
				return true
			}
			for i := range 8 {
				if memory.Digest(got[i*challenge.DigestSize:]) != want.digests[0][32+i] {
					return true
				}
			}
			return false
		}
	},
	"path": func(r *walker, want *walked) func() bool {
		r.write(r.tree, slices.Repeat([]byte{1}, int(cuda.HashSize)))
		r.write(r.tree+cuda.HashSize, slices.Repeat([]byte{2}, int(cuda.HashSize)))
		p, out := brokenOpening(r)
		r.err = r.launch(cuda.Path(p, 1, r.tree, out, r.n))
		return func() bool {
			got := make([]byte, cuda.HashSize)
			return r.memory.Read(got, uint64(out)+challenge.GroupWalks*challenge.DigestSize) != nil || got[0] != 1
		}
	},
}

func brokenWalk(r *walker, want *walked) func() bool {
	r.fill(want)
	r.first()
	r.err = r.launch(r.walk(1))
	return func() bool {
		got := make([]byte, cuda.WalkDigestsSize(r.n))
		return r.memory.Read(got, uint64(r.digests)) != nil || !slices.Equal(r.ends(), want.digests[0])
	}
}

func brokenOpening(r *walker) (position, out cuda.Pointer) {
	r.first()
	p := cuda.Position(challenge.Position{Round: 1, Row: 37})
	return r.put(p[:]), r.alloc(cuda.OpenedWalkSize(r.n))
}

// TestBrokenNodes is TestBrokenCommon for a kernel that only the largest trees need.
func TestBrokenNodes(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, expression string
		n                int
		with             string
		want             ptx.Kind
	}{
		{"no barrier between levels", `bar\.sync\s+0;`, -1, ``, ptx.Race},
		{"no barrier before the first level", `bar\.sync\s+0;`, 0, ``, unordered},
		{"a node stored one on", `(st\.global\.v4\.u32\s+\[%rd\d+\+16)\]`, 0, `${1}+16]`, ptx.Race},
		{"another level", `shl\.b64\s+(%rd\d+), (%rd\d+), 1;`, 0, `mov.u64 ${1}, ${2};`, unordered},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			mod, err := ptx.Parse(change(t, cuda.Common.PTX(), "nodes", c.expression, c.n, c.with))
			if err != nil {
				t.Fatal(err)
			}
			const leaves, n = 1 << 17, 1 << 26
			r := newCard(t, cuda.Variants[0])
			r.common = mod
			all := r.alloc(cuda.TreeSize(leaves))
			r.write(all+cuda.HashSize*(2*leaves-2*leaves>>6), lines(philox.Key{K0: 1}, 0, 1, cuda.HashSize*leaves/64))
			found(t, c.want, r.launch(cuda.WalkTree(0, 0, 0, 0, all, n, 1)[1]), func() bool { return false })
		})
	}
}
