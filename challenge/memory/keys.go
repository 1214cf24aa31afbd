package memory

import (
	"crypto/sha256"
	"encoding/binary"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/philox"
)

var (
	tagCache = challenge.Tag("slark/v1/memory/cache")
	tagWalk  = challenge.Tag("slark/v1/memory/walk")
)

// CacheKey is the stream key of layer C0 (section 18.1), for the matrix seed of an Era and a device of a provider.
func CacheKey(matrixSeed challenge.Hash, provider challenge.Address, device challenge.Hash) philox.Key {
	// tag(32) ‖ matrixSeed(32) ‖ provider(20) ‖ device(32)
	var b [116]byte
	copy(b[:], tagCache[:])
	copy(b[32:], matrixSeed[:])
	copy(b[64:], provider[:])
	copy(b[84:], device[:])
	return philox.KeyFrom(sha256.Sum256(b[:]))
}

// JobKey is the key of the light cache that a job is checked with.
func JobKey(j challenge.Job) philox.Key { return CacheKey(j.MatrixSeed, j.Provider, j.Device) }

// WalkKey is the stream key of the first states of round t (section 18.3), counted from 1, from the root of the round
// before. That of round 0 is zero.
func WalkKey(chainID uint64, id challenge.Hash, t uint32, previousRoot challenge.Hash) philox.Key {
	// tag(32) ‖ challengeId(32) ‖ root(t-1)(32) ‖ u64 chainId ‖ u32 t
	var b [108]byte
	copy(b[:], tagWalk[:])
	copy(b[32:], id[:])
	copy(b[64:], previousRoot[:])
	binary.BigEndian.PutUint64(b[96:], chainID)
	binary.BigEndian.PutUint32(b[104:], t)
	return philox.KeyFrom(sha256.Sum256(b[:]))
}
