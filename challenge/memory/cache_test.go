package memory

import (
	"slices"
	"sync"
	"testing"

	"github.com/slark-network/slark/challenge/philox"
)

var (
	testKey   = philox.Key{K0: 1, K1: 2, C2: 3, C3: 4}
	testCache = sync.OnceValue(func() *Cache { return NewCache(testKey) })
)

// TestFormsAgree: every form gives the lines that the function gives one by one, at both ends of the number of a line,
// for the parents of a layer and of the dataset, and any number of items at once.
func TestFormsAgree(t *testing.T) {
	layer := testCache().Layer()
	ms := []uint64{0, 1, CacheLines/16 - 1, CacheLines / 16, 1<<28 - 1, 1 << 28, 1<<60 - 1, 5}
	for _, parents := range []int{2, LayerParents, Parents} {
		var want [batch]Item
		for i, m := range ms {
			for l := range uint64(ItemLines) {
				lineFunction((*Line)(want[i][l*LineWords:]), layer, parents, 16*m+l)
			}
		}
		eachForm(t, func(t *testing.T) {
			for n := 1; n <= batch; n++ {
				var got [batch]Item
				items(got[:n], layer, parents, ms[:n])
				for i := range got {
					if i < n && got[i] != want[i] {
						t.Errorf("%d parents, %d items: item %d differs", parents, n, ms[i])
					}
					if i >= n && got[i] != (Item{}) {
						t.Errorf("%d parents, %d items: writes behind them", parents, n)
					}
				}
			}
		})
	}
}

// TestFormsGiveTheSameCache: so do whole layers.
func TestFormsGiveTheSameCache(t *testing.T) {
	want := testCache().Layer()
	eachForm(t, func(t *testing.T) {
		if got := NewCache(testKey).Layer(); !slices.Equal(got, want) {
			t.Error("another cache")
		}
	})
}

// TestItemIsItsLines holds the layout of 18.2.
func TestItemIsItsLines(t *testing.T) {
	var item Item
	const m = 1<<28 - 1 // the last of the largest dataset: line numbers need 32 bits and the low 18 wrap
	testCache().Item(&item, m)
	for l := range uint64(16) {
		var line Line
		lineFunction(&line, testCache().Layer(), Parents, 16*m+l)
		for w := range line {
			if item[16*int(l)+w] != line[w] {
				t.Fatalf("word %d of line %d is at another place", w, l)
			}
		}
	}
}

// TestLineTakesAllOfItsNumber: lines whose numbers agree in the low 18 or the low 32 bits differ.
func TestLineTakesAllOfItsNumber(t *testing.T) {
	seen := map[Line]uint64{}
	for _, i := range []uint64{0, 1, 1 << 17, 1 << 18, 1 << 31, 1 << 32, 1<<32 + 1<<18} {
		var line Line
		testCache().Line(&line, i)
		if other, found := seen[line]; found {
			t.Errorf("lines %d and %d are equal", other, i)
		}
		seen[line] = i
	}
}

// TestParentsOfALine: a flipped bit of any column changes the choice of the next parent or of the one after it, so no
// column can be computed without the others.
func TestParentsOfALine(t *testing.T) {
	r := chance(t)
	for word := range LineWords {
		for bit := range 32 {
			unchanged := 0
			for range 16 {
				var x Line
				for w := range x {
					x[w] = r.Uint32()
				}
				y := x
				y[word] ^= 1 << bit
				changed := false
				for _, round := range []func(*Line){columnRound, diagonalRound} {
					round(&x)
					round(&y)
					changed = changed || (x[0]+x[5]+x[10]+x[15])>>14 != (y[0]+y[5]+y[10]+y[15])>>14
				}
				if !changed {
					unchanged++
				}
			}
			if unchanged > 2 { // each by chance less than once in 10000
				t.Errorf("word %d, bit %d: the next two parents are the same in %d of 16 cases", word, bit, unchanged)
			}
		}
	}
}

func TestKeysDependOnEverything(t *testing.T) {
	seen := map[philox.Key]string{}
	for name, key := range map[string]philox.Key{
		"cache":          CacheKey([32]byte{}, [20]byte{}, [32]byte{}),
		"matrix seed":    CacheKey([32]byte{31: 1}, [20]byte{}, [32]byte{}),
		"provider":       CacheKey([32]byte{}, [20]byte{19: 1}, [32]byte{}),
		"device":         CacheKey([32]byte{}, [20]byte{}, [32]byte{31: 1}),
		"walk":           WalkKey(0, [32]byte{}, 0, [32]byte{}),
		"walk, chain":    WalkKey(1, [32]byte{}, 0, [32]byte{}),
		"walk, id":       WalkKey(0, [32]byte{31: 1}, 0, [32]byte{}),
		"walk, round":    WalkKey(0, [32]byte{}, 1, [32]byte{}),
		"walk, previous": WalkKey(0, [32]byte{}, 0, [32]byte{31: 1}),
	} {
		if other, found := seen[key]; found {
			t.Errorf("keys of %s and %s are equal", name, other)
		}
		seen[key] = name
	}
}
