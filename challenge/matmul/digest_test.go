package matmul

import (
	"crypto/sha256"
	"encoding/binary"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/philox"
)

// bigDigest is the formula of section 6 in unbounded integers, reduced where it says so.
func bigDigest(values, keys []uint32) (d Digest) {
	mod32, mod64 := new(big.Int).Lsh(big.NewInt(1), 32), new(big.Int).Lsh(big.NewInt(1), 64)
	number := func(x uint32) *big.Int { return new(big.Int).SetUint64(uint64(x)) }
	s0, s1 := new(big.Int), new(big.Int)
	for i := range values {
		v, k := number(values[i]), number(keys[i])
		h := new(big.Int).Xor(v, k)
		h.Mul(h, big.NewInt(0x9E3779B1)).Mod(h, mod32)
		g := new(big.Int).Xor(h, new(big.Int).Rsh(h, 16))
		s0.Add(s0, new(big.Int).Mul(h, g))
		sum := new(big.Int).Add(v, big.NewInt(0x7F4A7C15))
		sum.Mod(sum, mod32)
		s1.Add(s1, new(big.Int).Mul(new(big.Int).Xor(g, k), sum))
	}
	s0.Mod(s0, mod64).FillBytes(d[:8])
	s1.Mod(s1, mod64).FillBytes(d[8:])
	return d
}

func TestDigest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.Uint32(), columns, columns)
		v, k := words.Draw(t, "values"), words.Draw(t, "keys")
		var values [columns]int32
		for i := range v {
			values[i] = int32(v[i])
		}
		keys := [columns]uint32(k)
		want := bigDigest(v, k)
		if got := DigestOf(&values, &keys); got != want {
			t.Fatalf("DigestOf is %x, want %x", got, want)
		}
		// In two parts, in another order.
		var odd, even Fold
		for i := columns - 1; i >= 0; i-- {
			if i%2 == 1 {
				odd.Add(values[i], keys[i])
			} else {
				even.Add(values[i], keys[i])
			}
		}
		if odd.Merge(even); odd.Digest() != want {
			t.Fatalf("folded in parts: %x, want %x", odd.Digest(), want)
		}
	})
}

// Section 6: K(col) is word col mod 4 of vector floor(col/4) of line 0 of keyD.
func TestColumnKeys(t *testing.T) {
	d := philox.Key{K0: 1, K1: 2, C2: 3, C3: 4}
	for _, block := range []int{0, 1, 511} {
		keys := ColumnKeys(d, block)
		for i, got := range keys {
			col := uint32(block*columns + i)
			if want := d.Block(col/4, 0)[col%4]; got != want {
				t.Fatalf("column %d: %#x, want %#x", col, got, want)
			}
		}
	}
}

// The bytes that keys are hashed from (section 5), written out.
func TestKeyDerivation(t *testing.T) {
	seed, id, root := challenge.Hash{1}, challenge.Hash{2}, challenge.Hash{3}
	hash := func(tag string, parts ...[]byte) philox.Key {
		b := make([]byte, 32)
		copy(b, tag)
		for _, part := range parts {
			b = append(b, part...)
		}
		return philox.KeyFrom(sha256.Sum256(b))
	}
	if got, want := KeyB(seed, 8192), hash("slark/v1/matmul/b", seed[:], []byte{0, 0, 0x20, 0}); got != want {
		t.Errorf("keyB is %08x, want %08x", got, want)
	}
	tail := binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint64(nil, 0x0102030405060708), 9)
	got := Keys(0x0102030405060708, id, 9, root)
	if want := hash("slark/v1/matmul/a", id[:], root[:], tail); got.A != want {
		t.Errorf("keyA is %08x, want %08x", got.A, want)
	}
	if want := hash("slark/v1/matmul/d", id[:], root[:], tail); got.D != want {
		t.Errorf("keyD is %08x, want %08x", got.D, want)
	}
}
