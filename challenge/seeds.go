package challenge

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
)

// Tag is a domain-separation string, padded with zeros to 32 bytes (section 1).
// It panics on a name that does not fit, which only a bug in this program can give.
func Tag(name string) (t [32]byte) {
	if len(name) > len(t) {
		panic("challenge: tag too long: " + name)
	}
	copy(t[:], name)
	return t
}

var (
	tagDevice          = Tag("slark/v1/device")
	tagMatrixSeed      = Tag("slark/v1/matrix-seed")
	tagSeed            = Tag("slark/v1/seed")
	tagPositionsKey    = Tag("slark/v1/positions-key")
	tagPositionsCommit = Tag("slark/v1/positions-commit")
)

// DeviceID is the id of the device at index in a provider's registered list (section 2).
func DeviceID(provider Address, index uint32) Hash {
	b := append(tagDevice[:], provider[:]...)
	return sha256.Sum256(binary.BigEndian.AppendUint32(b, index))
}

// MatrixSeed is the seed of the public matrices of an Era (section 5).
func MatrixSeed(net Network, era uint64, beacon Hash) Hash {
	b := binary.BigEndian.AppendUint64(tagMatrixSeed[:], net.ChainID)
	b = append(b, net.Settlement[:]...)
	b = binary.BigEndian.AppendUint64(b, era)
	return sha256.Sum256(append(b, beacon[:]...))
}

// Secrets are what a verifier derives for one challenge from its secret of the Era (section 8).
type Secrets struct {
	Seed         Hash // sent in Start
	PositionsKey Hash // kept until the Verdict
}

// DeriveSecrets derives the secrets of a challenge: of its job, network, verifier, provider, device, Era and counter
// count. The same arguments give the same secrets: a counter must never be used twice.
func DeriveSecrets(net Network, secret, beacon Hash, j Job) Secrets {
	derive := func(tag [32]byte) (h Hash) {
		m := hmac.New(sha256.New, secret[:])
		m.Write(tag[:])
		m.Write(binary.BigEndian.AppendUint64(nil, net.ChainID))
		m.Write(net.Settlement[:])
		m.Write(beacon[:])
		m.Write(j.Verifier[:])
		m.Write(j.Provider[:])
		m.Write(j.Device[:])
		m.Write(binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, j.Era), j.Counter))
		m.Sum(h[:0])
		return h
	}
	return Secrets{Seed: derive(tagSeed), PositionsKey: derive(tagPositionsKey)}
}

// PositionsCommitment binds a verifier to its positions key before it sees the commitment (section 8).
func PositionsCommitment(key Hash) Hash {
	return sha256.Sum256(append(tagPositionsCommit[:], key[:]...))
}
