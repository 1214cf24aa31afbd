package matmul

import (
	"bytes"
	"math/big"
	"math/rand/v2"
	"testing"

	"pgregory.net/rapid"
)

// operands draws int8 operands, often the extremes.
func operands(t *rapid.T, label string, n int) []byte {
	random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, label), 1))
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(random.Uint32())
		if random.Uint32()%4 == 0 {
			b[i] = 0x80
		}
	}
	return b
}

func fieldElements(t *rapid.T, label string, n int) []uint64 {
	random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, label), 2))
	u := make([]uint64, n)
	for i := range u {
		u[i] = random.Uint64N(prime)
		if random.Uint32()%4 == 0 {
			u[i] = prime - 1
		}
	}
	return u
}

func packed(u []uint64) []uint64 {
	w := make([]uint64, len(u))
	for i := range u {
		w[i] = pack(u[i])
	}
	return w
}

func TestDotAgrees(t *testing.T) {
	eachForm(t, func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			n := rapid.IntRange(0, 700).Draw(t, "n")
			a, b := operands(t, "a", n), operands(t, "b", n)
			if got, want := dot(a, b), dotPlain(a, b); got != want {
				t.Fatalf("n=%d: dot is %d, want %d", n, got, want)
			}
		})
	})
}

// The largest sum that the protocol has: all operands -128 at n = 65536.
func TestExtremes(t *testing.T) {
	const n = 65536
	low := bytes.Repeat([]byte{0x80}, n)
	u := make([]uint64, n)
	for i := range u {
		u[i] = prime - 1
	}
	w := packed(u)
	want := new(big.Int).Mul(big.NewInt(prime-1), big.NewInt(-128*n))
	want.Mod(want, big.NewInt(prime))
	eachForm(t, func(t *testing.T) {
		if got := dot(low, low); got != 1<<30 {
			t.Errorf("dot is %d, want 2^30", got)
		}
		if got := join(dotPacked(low, w)); got != want.Uint64() {
			t.Errorf("dotPacked is %d, want %d", got, want)
		}
	})
}

func TestDotPackedAgrees(t *testing.T) {
	eachForm(t, func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			n := rapid.IntRange(0, 300).Draw(t, "n")
			a, u := operands(t, "a", n), fieldElements(t, "u", n)
			want := new(big.Int)
			for i := range a {
				want.Add(want, new(big.Int).Mul(big.NewInt(int64(int8(a[i]))), new(big.Int).SetUint64(u[i])))
			}
			want.Mod(want, big.NewInt(prime))
			if got := join(dotPacked(a, packed(u))); got != want.Uint64() {
				t.Fatalf("n=%d: %d, want %d", n, got, want)
			}
		})
	})
}

func TestCombineAgrees(t *testing.T) {
	eachForm(t, func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			b := [columns * tile]byte(operands(t, "b", columns*tile))
			r := [columns]uint64(packed(fieldElements(t, "r", columns)))
			var lo, hi, wantLo, wantHi [tile]int64
			combine(&lo, &hi, &b, &r)
			combinePlain(&wantLo, &wantHi, &b, &r)
			if lo != wantLo || hi != wantHi {
				t.Fatal("forms differ")
			}
		})
	})
}

func FuzzKernels(f *testing.F) {
	f.Add([]byte("some operands"), uint64(7))
	f.Add(bytes.Repeat([]byte{0x80}, 257), uint64(prime-1))
	f.Fuzz(func(t *testing.T, a []byte, seed uint64) {
		if len(a) > 65536 {
			return
		}
		random := rand.New(rand.NewPCG(seed, 3))
		b, u := make([]byte, len(a)), make([]uint64, len(a))
		for i := range a {
			b[i], u[i] = byte(random.Uint32()), pack(random.Uint64N(prime))
		}
		if got, want := dot(a, b), dotPlain(a, b); got != want {
			t.Errorf("dot is %d, want %d", got, want)
		}
		lo, hi := dotPacked(a, u)
		if wantLo, wantHi := dotPackedPlain(a, u); lo != wantLo || hi != wantHi {
			t.Errorf("dotPacked is %d, %d, want %d, %d", lo, hi, wantLo, wantHi)
		}
	})
}

func TestField(t *testing.T) {
	mod := big.NewInt(prime)
	rapid.Check(t, func(t *rapid.T) {
		any64 := rapid.OneOf(rapid.Uint64(), rapid.SampledFrom([]uint64{0, 1, prime - 1, prime, prime + 1, 1 << 61, 2 * prime, 1<<63 - 1, 1 << 63, 1<<64 - 1}))
		x, y := any64.Draw(t, "x"), any64.Draw(t, "y")
		same := func(what string, got uint64, want *big.Int) {
			if want.Mod(want, mod); got != want.Uint64() {
				t.Fatalf("%s of %d, %d is %d, want %d", what, x, y, got, want)
			}
		}
		same("reduce", reduce(x), new(big.Int).SetUint64(x))
		same("signed", signed(int64(x)), big.NewInt(int64(x)))
		same("mul", mul(reduce(x), reduce(y)), new(big.Int).Mul(new(big.Int).SetUint64(x), new(big.Int).SetUint64(y)))
		same("join", join(int64(x), int64(y)), new(big.Int).Add(big.NewInt(int64(x)), new(big.Int).Lsh(big.NewInt(int64(y)), 31)))
		w := pack(reduce(x))
		same("pack", uint64(uint32(w))+w>>32<<31, new(big.Int).SetUint64(x))
	})
}

// Numbers at and above p are refused, not folded back, so the draw is uniform.
func TestDrawFieldRejects(t *testing.T) {
	in := append(bytes.Repeat([]byte{0xff}, 8), 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xf0)
	var got [1]uint64
	if err := drawField(bytes.NewReader(in), got[:]); err != nil || got[0] != prime-1 {
		t.Errorf("drew %d (%v), want p-1 after refusing p", got[0], err)
	}
	if err := drawField(bytes.NewReader(in[:12]), got[:]); err == nil {
		t.Error("no error from a reader that ends")
	}
}
