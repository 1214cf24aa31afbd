package gpu

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/slark-network/slark/kernels/cuda"
)

// Blocks that are lent and given back in any order never overlap, lie in the allocation, and the items below the lowest one of all are intact, and no
// others. Whatever canLend allows can be lent.
func TestLend(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 0))
	const n = 4096
	d := &dataset{base: 1 << 40, n: n, built: n}
	end := d.base + Pointer(datasetSize(n))
	var lent []block
	lowest := uint64(n)
	overlaps := func(b block) bool {
		return slices.ContainsFunc(lent, func(o block) bool { return b.at < o.at+Pointer(o.size) && o.at < b.at+Pointer(b.size) })
	}
	lend := func(size uint64) bool {
		b, ok := d.lend(size)
		if !ok {
			return false
		}
		if b.at < d.base || b.at+Pointer(b.size) > end || b.at%alignment != 0 || b.size != size || b.bytes() != 0 || overlaps(b) {
			t.Fatalf("%+v of %+v, beside %+v", b, d, lent)
		}
		lent, lowest = append(lent, b), min(lowest, uint64(b.at-d.base)/cuda.DatasetSize(1))
		return true
	}
	refused := 0
	for range 5000 {
		if r.IntN(2) == 0 && len(lent) > 0 {
			i := r.IntN(len(lent))
			b := lent[i]
			sizes := []uint64{r.Uint64N(1<<20) + 1, r.Uint64N(1<<20) + 1, r.Uint64N(1<<20) + 1}
			can := d.canLend(sizes, []block{b})
			if err := b.free(nil); err != nil {
				t.Fatal(err)
			}
			lent = slices.Delete(lent, i, i+1)
			for _, size := range sizes {
				if got := lend(size); can && !got {
					t.Fatalf("%v can be lent, and %d cannot", sizes, size)
				}
			}
		} else if !lend(r.Uint64N(1<<20) + 1) {
			refused++
		}
		if d.built != lowest || d.whole() {
			t.Fatalf("%d items are intact, the lowest lent is %d", d.built, lowest)
		}
	}
	if refused == 0 || refused == 5000 {
		t.Errorf("%d refused", refused)
	}
	if err := (block{at: d.base + 1, size: 1, lender: d}).free(nil); err == nil {
		t.Error("what was not lent is taken back")
	}
	for _, b := range lent {
		if err := b.free(nil); err != nil {
			t.Fatal(err)
		}
	}
	if len(d.loans) != 0 || d.canLend([]uint64{datasetSize(n) + 1}, nil) || !d.canLend([]uint64{datasetSize(n)}, nil) {
		t.Errorf("%+v", d)
	}
	d.built = n
	if !d.whole() {
		t.Error("not whole")
	}
	// In the digests no item is lost, and it is not whole all the same: walks write there.
	if b, ok := d.lend(cuda.WalkDigestsSize(n)); !ok || d.built != n || d.whole() {
		t.Errorf("%+v %+v", b, d)
	}
}

// What is given back while an attempt to mend is at work, which may have seen it missing, leads to another one.
func TestMendAgain(t *testing.T) {
	var d Device
	m := &mending{cancel: func() {}}
	d.mends = mends{torn: true, current: m}
	d.mendSoon()
	if _, ok := d.attempt(m); !ok {
		t.Error("what was given back is forgotten")
	}
	if _, ok := d.attempt(m); ok || d.mends.current != nil {
		t.Error("an attempt without a reason")
	}
	d.mends = mends{torn: true, current: m}
	d.mendSoon()
	d.stopMending()
	if _, ok := d.attempt(m); ok {
		t.Error("an attempt after it was stopped")
	}
}
