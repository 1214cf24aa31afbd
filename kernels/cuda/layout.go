package cuda

import (
	"crypto/sha256"
	"encoding"
	"encoding/binary"
	"math/bits"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/philox"
)

// Pointer is an address in device memory.
type Pointer uint64

// Sizes in bytes. Numbers in device memory are little-endian; hashes and digests are in the protocol's byte order, so that what is copied
// from the device is what is sent.
const (
	KeySize      = 16 // a stream key: u32 K0, K1, C2, C3
	RoundKeys    = 32 // keyA, keyD of a round
	ChainSize    = 72 // what a challenge's round keys derive from: see Chain and WalkChain
	PositionSize = 16 // u32 round (from 1), row, block, 0
	ValuesSize   = 4 * challenge.BlockColumns
	HashSize     = 32
)

// MatrixSize is the size of A, by rows, or of B, by columns.
func MatrixSize(n uint64) uint64 { return n * n }

// KeysSize is the size of the keys of T rounds: keyA(t) ‖ keyD(t) at RoundKeys (t-1). Top writes one more round than there is.
func KeysSize(rounds uint32) uint64 { return RoundKeys * (uint64(rounds) + 1) }

// RootsSize is the size of the roots of T rounds: root(t) at HashSize (t-1).
func RootsSize(rounds uint32) uint64 { return HashSize * uint64(rounds) }

// DigestsSize is the size of the digests of one round: digest (row, block) at 16 (block n + row), by blocks.
func DigestsSize(n uint64) uint64 { return challenge.DigestSize * n * (n / challenge.BlockColumns) }

// TreeSize is the size of the tree of one round, of n leaves: node i of level l at HashSize (2n - 2n/2^l + i). Level 0 are the leaves; level log2(n) is the
// root. The last HashSize bytes are not used.
func TreeSize(n uint64) uint64 { return 2 * HashSize * n }

// CollectedSize is the size of what Collect gives for one opening: the row's digests, in order, and the audit path, upwards. It is the
// tail of an opening as sent (section 10).
func CollectedSize(n uint64) uint64 {
	return challenge.DigestSize*n/challenge.BlockColumns + HashSize*uint64(bits.TrailingZeros64(n))
}

// KeyA is the address of keyA(t), given that of the keys of all rounds.
func KeyA(keys Pointer, t uint32) Pointer { return keys + RoundKeys*Pointer(t-1) }

// KeyD is the address of keyD(t).
func KeyD(keys Pointer, t uint32) Pointer { return KeyA(keys, t) + KeySize }

// DigestsOf is the address of the digests of round t, given that of all rounds, which lie one after the other.
func DigestsOf(digests Pointer, n uint64, t uint32) Pointer {
	return digests + Pointer(DigestsSize(n))*Pointer(t-1)
}

// TreeOf is the address of the tree of round t, given that of all rounds, which lie one after the other.
func TreeOf(trees Pointer, n uint64, t uint32) Pointer {
	return trees + Pointer(TreeSize(n))*Pointer(t-1)
}

// Key is a stream key as kernels read it.
func Key(k philox.Key) (b [KeySize]byte) {
	for i, word := range []uint32{k.K0, k.K1, k.C2, k.C3} {
		binary.LittleEndian.PutUint32(b[4*i:], word)
	}
	return b
}

// Position is an opened unit as kernels read it.
func Position(p challenge.Position) (b [PositionSize]byte) {
	for i, word := range []uint32{p.Round, p.Row, p.Block} {
		binary.LittleEndian.PutUint32(b[4*i:], word)
	}
	return b
}

// Chain is what the round keys of a challenge derive from, besides the roots (section 5), as Top reads it:
//
//	8 x u32   SHA-256 state after tag("slark/v1/matmul/a") ‖ challengeId
//	8 x u32   the same for tag("slark/v1/matmul/d")
//	2 x u32   upper and lower half of chainId
func Chain(chainID uint64, id challenge.Hash) [ChainSize]byte {
	return chain(chainID, id, "slark/v1/matmul/a", "slark/v1/matmul/d")
}

func chain(chainID uint64, id challenge.Hash, tags ...string) (b [ChainSize]byte) {
	for i, name := range tags {
		for j, word := range midstate(challenge.Tag(name), id) {
			binary.LittleEndian.PutUint32(b[32*i+4*j:], word)
		}
	}
	binary.LittleEndian.PutUint32(b[64:], uint32(chainID>>32))
	binary.LittleEndian.PutUint32(b[68:], uint32(chainID))
	return b
}

// midstate is the state of SHA-256 after one block.
func midstate(tag, id challenge.Hash) (words [8]uint32) {
	h := sha256.New()
	h.Write(tag[:])
	h.Write(id[:])
	// The standard library promises that its hashes can be stored; its form is "sha\x03" and the eight words, big-endian.
	state, err := h.(encoding.BinaryMarshaler).MarshalBinary()
	if err != nil || len(state) < 36 {
		panic("cuda: the state of SHA-256 cannot be read")
	}
	for i := range words {
		words[i] = binary.BigEndian.Uint32(state[4+4*i:])
	}
	return words
}
