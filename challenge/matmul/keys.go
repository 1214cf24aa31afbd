package matmul

import (
	"crypto/sha256"
	"encoding/binary"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/philox"
)

// columns is the number of columns of a block.
const columns = challenge.BlockColumns

var (
	tagB = challenge.Tag("slark/v1/matmul/b")
	tagA = challenge.Tag("slark/v1/matmul/a")
	tagD = challenge.Tag("slark/v1/matmul/d")
)

// KeyB is the stream key of B for the matrix seed of an Era and a size n (section 5). Lines are columns of B.
func KeyB(matrixSeed challenge.Hash, n uint64) philox.Key {
	// tag(32) ‖ matrixSeed(32) ‖ u32 n
	var b [68]byte
	copy(b[:], tagB[:])
	copy(b[32:], matrixSeed[:])
	binary.BigEndian.PutUint32(b[64:], uint32(n))
	return philox.KeyFrom(sha256.Sum256(b[:]))
}

// RoundKeys are the stream keys of one round (section 5): A's lines are the rows of A_t, D's line 0 holds the column keys.
type RoundKeys struct{ A, D philox.Key }

// Keys derives the keys of round t, counted from 1, from the root of the round before. That of round 0 is zero.
func Keys(chainID uint64, id challenge.Hash, t uint32, previousRoot challenge.Hash) RoundKeys {
	// tag(32) ‖ challengeId(32) ‖ root(t-1)(32) ‖ u64 chainId ‖ u32 t
	var b [108]byte
	copy(b[32:], id[:])
	copy(b[64:], previousRoot[:])
	binary.BigEndian.PutUint64(b[96:], chainID)
	binary.BigEndian.PutUint32(b[104:], t)
	copy(b[:], tagA[:])
	a := philox.KeyFrom(sha256.Sum256(b[:]))
	copy(b[:], tagD[:])
	return RoundKeys{A: a, D: philox.KeyFrom(sha256.Sum256(b[:]))}
}

// ColumnKeys are the keys K of the 128 columns of a block (section 6): word col mod 4 of vector col/4 of line 0.
func ColumnKeys(d philox.Key, block int) *[128]uint32 {
	keys := new([columns]uint32)
	fillColumnKeys(keys, d, block)
	return keys
}

func fillColumnKeys(keys *[columns]uint32, d philox.Key, block int) {
	var raw [4 * columns]byte
	d.Fill(raw[:], 0, uint32(block*columns/4))
	for i := range keys {
		keys[i] = binary.LittleEndian.Uint32(raw[4*i:])
	}
}
