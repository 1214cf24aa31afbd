package philox

import (
	"bytes"
	"encoding/binary"
	"testing"

	"pgregory.net/rapid"

	"github.com/slark-network/slark/challenge"
)

// Known answers of Random123, tests/kat_vectors: philox4x32 10.
func TestKnownAnswers(t *testing.T) {
	for _, c := range []struct{ counter, key, want []uint32 }{
		{
			[]uint32{0, 0, 0, 0},
			[]uint32{0, 0},
			[]uint32{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8},
		}, {
			[]uint32{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff},
			[]uint32{0xffffffff, 0xffffffff},
			[]uint32{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd},
		}, {
			[]uint32{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
			[]uint32{0xa4093822, 0x299f31d0},
			[]uint32{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1},
		},
	} {
		k := Key{K0: c.key[0], K1: c.key[1], C2: c.counter[2], C3: c.counter[3]}
		if got := k.Block(c.counter[0], c.counter[1]); [4]uint32(c.want) != got {
			t.Errorf("counter %08x, key %08x: %08x, want %08x", c.counter, c.key, got, c.want)
		}
		eachForm(t, func(t *testing.T) {
			dst := make([]byte, 24*VectorSize)
			k.Fill(dst, c.counter[1], c.counter[0]-3)
			for w, want := range c.want {
				if got := binary.LittleEndian.Uint32(dst[3*VectorSize+4*w:]); got != want {
					t.Errorf("counter %08x, word %d of Fill: %08x, want %08x", c.counter, w, got, want)
				}
			}
		})
	}
}

func TestKeyFrom(t *testing.T) {
	var h challenge.Hash
	for i := range h {
		h[i] = byte(i)
	}
	if got, want := KeyFrom(h), (Key{0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f}); got != want {
		t.Errorf("KeyFrom: %08x, want %08x", got, want)
	}
}

// Section 4: byte b of word w is (word >> 8b) & 0xff and has place 16 i + 4 w + b in the line.
func TestLayout(t *testing.T) {
	k := Key{1, 2, 3, 4}
	const line, vectors = 9, 37
	eachForm(t, func(t *testing.T) {
		dst := make([]byte, vectors*VectorSize)
		k.Fill(dst, line, 0)
		for i := range vectors {
			for w, word := range k.Block(uint32(i), line) {
				for b := range 4 {
					if got, want := dst[16*i+4*w+b], byte(word>>(8*b)); got != want {
						t.Fatalf("place %d: %#x, want %#x", 16*i+4*w+b, got, want)
					}
				}
			}
		}
	})
}

// All forms agree on any key, line, start and length, and write nothing past the end.
func TestFillAgrees(t *testing.T) {
	eachForm(t, func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			word := rapid.Uint32()
			k := Key{word.Draw(t, "k0"), word.Draw(t, "k1"), word.Draw(t, "c2"), word.Draw(t, "c3")}
			checkFill(t, k, word.Draw(t, "line"), word.Draw(t, "first"), rapid.IntRange(0, 100).Draw(t, "vectors"))
		})
	})
}

func FuzzFill(f *testing.F) {
	f.Add(uint32(1), uint32(2), uint32(3), uint32(4), uint32(5), uint32(0xfffffff8), uint8(41))
	f.Fuzz(func(t *testing.T, k0, k1, c2, c3, line, first uint32, vectors uint8) {
		checkFill(t, Key{k0, k1, c2, c3}, line, first, int(vectors))
	})
}

func checkFill(t interface {
	Helper()
	Fatalf(string, ...any)
}, k Key, line, first uint32, vectors int) {
	t.Helper()
	got, want := make([]byte, (vectors+1)*VectorSize), make([]byte, (vectors+1)*VectorSize)
	k.Fill(got[:vectors*VectorSize], line, first)
	k.fillPlain(want[:vectors*VectorSize], line, first)
	if !bytes.Equal(got, want) {
		t.Fatalf("%08x, line %d, first %d, %d vectors: forms differ", k, line, first, vectors)
	}
}

func BenchmarkFill8192(b *testing.B) {
	k := Key{1, 2, 3, 4}
	dst := make([]byte, 8192)
	eachFormB(b, func(b *testing.B) {
		b.SetBytes(int64(len(dst)))
		for line := range uint32(b.N) {
			k.Fill(dst, line, 0)
		}
	})
}
