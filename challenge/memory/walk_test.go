package memory

import (
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/slark-network/slark/challenge/philox"
)

// chance is the random source of a test, whose seed is printed.
func chance(t testing.TB) *rand.Rand {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 0))
}

func randomState(r *rand.Rand) (s State) {
	for l := range s {
		for i := range s[l] {
			s[l][i] = r.Uint32()
		}
	}
	return s
}

func randomItem(r *rand.Rand) (item Item) {
	for w := range item {
		item[w] = r.Uint32()
	}
	return item
}

// TestIndexDependsOnEveryBit: what decides the next item hears of all 8192 bits of the item just read, in the same
// step, so no part of an item can be left for later or left out.
func TestIndexDependsOnEveryBit(t *testing.T) {
	r := chance(t)
	for j := range 2 {
		var flips [32]int
		total := 0
		for word := range ItemWords {
			for bit := range 32 {
				unchanged := 0
				for range 4 {
					a := randomState(r)
					b := a
					item := randomItem(r)
					before := a.Step(j, &item)
					item[word] ^= 1 << bit
					after := b.Step(j, &item)
					if before == after { // by chance once in 2^32
						unchanged++
					}
					for i := range flips {
						flips[i] += int((before ^ after) >> i & 1)
					}
					total++
				}
				if unchanged > 1 {
					t.Errorf("step %d, word %d, bit %d: the index is unchanged", j, word, bit)
				}
			}
		}
		for i, n := range flips {
			if p := float64(n) / float64(total); p < 0.45 || p > 0.55 {
				t.Errorf("step %d: bit %d of the index flips with probability %.3f, want 0.45 to 0.55", j, i, p)
			}
		}
	}
}

// TestStateDiffusion: through the state alone, with the same items, a flipped bit reaches all but 8 words in five steps
// and all in six. (With items of its own a walk differs everywhere two steps after its first other index.)
func TestStateDiffusion(t *testing.T) {
	r := chance(t)
	for first := range 2 {
		for lane := range Lanes {
			for word := range LaneWords {
				a := randomState(r)
				b := a
				b[lane][word] ^= 1 << r.IntN(32)
				for j := range 6 {
					item := randomItem(r)
					a.Step(first+j, &item)
					b.Step(first+j, &item)
					different, flipped := difference(&a, &b)
					// A word that is reached is yet the same once in 2^32 times, which is allowed for once.
					if want := []int{1, 4, 16, 40, 140, 248, 256}[j+1]; different < want-1 {
						t.Errorf("step %d first, lane %d word %d: %d of 256 words differ after %d steps, want %d", first, lane, word, different, j+1, want)
					}
					// Half of the bits, give or take 10 standard deviations.
					if j == 5 && (flipped < 4096-452 || flipped > 4096+452) {
						t.Errorf("step %d first, lane %d word %d: %d of 8192 bits differ after %d steps", first, lane, word, flipped, j+1)
					}
				}
			}
		}
	}
}

// difference counts the words and bits in which two states differ.
func difference(a, b *State) (words, flipped int) {
	for l := range a {
		for i := range a[l] {
			if a[l][i] != b[l][i] {
				words++
			}
			flipped += bits.OnesCount32(a[l][i] ^ b[l][i])
		}
	}
	return words, flipped
}

// TestExchangeCrossesCuts: who splits the lanes in two by any parity of their number moves at least 7 of 16 words.
func TestExchangeCrossesCuts(t *testing.T) {
	low, high := 16, 0
	for cut := 1; cut < Lanes; cut++ {
		crossing, common := 0, true
		for _, masks := range exchange {
			for _, m := range masks {
				odd := bits.OnesCount(uint(m&cut))%2 == 1
				if odd {
					crossing++
				}
				common = common && odd
			}
		}
		if common {
			t.Errorf("cut %05b: every exchange crosses it: the lanes are bipartite and the halves would only swap", cut)
		}
		low, high = min(low, crossing), max(high, crossing)
	}
	if low != 7 || high != 11 {
		t.Errorf("cuts are crossed by %d to %d of 16 exchanges, want 7 to 11", low, high)
	}
	for _, masks := range exchange {
		seen := map[int]bool{}
		for _, m := range masks {
			if m < 1 || m >= Lanes || seen[m] {
				t.Errorf("mask %d twice, or outside 1..31", m)
			}
			seen[m] = true
		}
	}
}

// TestStepIsABijection takes steps back. So walks do not converge, and no state has fewer bits than another.
func TestStepIsABijection(t *testing.T) {
	r := chance(t)
	for j := range Steps {
		for range 50 {
			s, item := randomState(r), randomItem(r)
			was := s
			s.Step(j, &item)
			if got := stepBack(s, j, &item); got != was {
				t.Fatalf("step %d back gives another state", j)
			}
		}
	}
}

// stepBack is the inverse of Step.
func stepBack(s State, j int, item *Item) (out State) {
	for l := range s {
		for i, m := range exchange[j%2] {
			out[l^m][i] = s[l][i]
		}
	}
	for l := range out {
		x := &out[l]
		if j%2 == 0 {
			quarterBack(&x[0], &x[1], &x[2], &x[3])
			quarterBack(&x[4], &x[5], &x[6], &x[7])
		} else {
			quarterBack(&x[0], &x[5], &x[2], &x[7])
			quarterBack(&x[4], &x[1], &x[6], &x[3])
		}
		x[0] -= golden * uint32(j+1)
		for i := range 4 {
			x[i] ^= item[4*l+i]
			x[4+i] ^= item[128+4*l+i]
		}
	}
	return out
}

func quarterBack(a, b, c, d *uint32) {
	*b = bits.RotateLeft32(*b, -7) ^ *c
	*c -= *d
	*d = bits.RotateLeft32(*d, -8) ^ *a
	*a -= *b
	*b = bits.RotateLeft32(*b, -12) ^ *c
	*c -= *d
	*d = bits.RotateLeft32(*d, -16) ^ *a
	*a -= *b
}

// TestQuarterRound is the example of RFC 8439, 2.1.1.
func TestQuarterRound(t *testing.T) {
	a, b, c, d := quarterRound(0x11111111, 0x01020304, 0x9b8d6f43, 0x01234567)
	if a != 0xea2a92f4 || b != 0xcb1cf8ce || c != 0x4581472e || d != 0x5881c4bb {
		t.Errorf("%x %x %x %x", a, b, c, d)
	}
}

// TestDigestsAreThoseOfWalks: side by side, any number of walks of any rounds come to the same as one by one.
func TestDigestsAreThoseOfWalks(t *testing.T) {
	const n = 1<<28 - 1024
	eachForm(t, func(t *testing.T) {
		for _, count := range []int{0, 1, 7, 8, 9} {
			var walks []Start
			var want []Digest
			for i := range count {
				w := Start{Key: philox.Key{K0: uint32(i % 3), C3: 5}, Walk: uint32(1<<24 - 1 - i)}
				walks = append(walks, w)
				want = append(want, Walk(w.Key, w.Walk, n, testCache().Item))
			}
			if got := testCache().Digests(walks, n); !slices.Equal(got, want) {
				t.Errorf("%d walks have digests %x, want %x", count, got, want)
			}
		}
	})
}

// TestWalkerIsAWalk: in every form a walker takes the items that a walk takes, one after another, and comes to its digest.
func TestWalkerIsAWalk(t *testing.T) {
	r := chance(t)
	const n = 1<<28 - 1024
	eachForm(t, func(t *testing.T) {
		var w Walker // begun again and again
		for range 50 {
			start := Start{Key: philox.Key{K0: r.Uint32(), K1: r.Uint32(), C2: r.Uint32(), C3: r.Uint32()}, Walk: r.Uint32N(1 << 24)}
			s, index := InitialState(start.Key, start.Walk)
			w.Begin(start, n)
			for j := range Steps {
				if w.Next() != ItemAt(index, n) {
					t.Fatalf("step %d takes item %d, want %d", j, w.Next(), ItemAt(index, n))
				}
				item := randomItem(r)
				item.Fetch()
				before := item
				index = s.Step(j, &item)
				w.Step(&item)
				if item != before {
					t.Fatal("a step changes its item")
				}
			}
			if got, want := w.Digest(), s.Digest(); got != want {
				t.Fatalf("digest %x, want %x", got, want)
			}
		}
	})
}

func TestItemAt(t *testing.T) {
	for _, c := range []struct {
		r       uint32
		n, want uint64
	}{{0, 1 << 28, 0}, {1<<32 - 1, 1 << 28, 1<<28 - 1}, {1<<32 - 1, 1024, 1023}, {1 << 31, 83_000_000, 41_500_000}, {1<<22 - 1, 1024, 0}, {1 << 22, 1024, 1}} {
		if got := ItemAt(c.r, c.n); got != c.want {
			t.Errorf("ItemAt(%d, %d) is %d, want %d", c.r, c.n, got, c.want)
		}
	}
}

// TestDigestCoversTheState: each word of the last state, and so all of the last item, is in the digest.
func TestDigestCoversTheState(t *testing.T) {
	r := chance(t)
	for l := range Lanes {
		for i := range LaneWords {
			for bit := range 32 {
				s := randomState(r)
				before := s.Digest()
				s[l][i] ^= 1 << bit
				if s.Digest() == before {
					t.Errorf("lane %d, word %d, bit %d is not in the digest", l, i, bit)
				}
			}
		}
	}
}

func TestInitialState(t *testing.T) {
	key := philox.Key{K0: 1, K1: 2, C2: 3, C3: 4}
	s, r := InitialState(key, 9)
	if r != s[0][0] {
		t.Error("the first item does not come from the first word")
	}
	for v := range uint32(64) {
		if got := [4]uint32(s[v/2][4*(v%2):]); got != key.Block(v, 9) {
			t.Errorf("vector %d is at another place", v)
		}
	}
}
