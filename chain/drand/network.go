package drand

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
)

const (
	// SignatureSize is the length of a round's signature as drand publishes it: a compressed point of G1.
	SignatureSize = bls.SizeOfG1AffineCompressed
	// KeySize is the length of a public key as drand publishes it: a compressed point of G2.
	KeySize = bls.SizeOfG2AffineCompressed
)

// scheme is the domain of bls-unchained-g1-rfc9380.
var scheme = []byte("BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_")

// ErrSignature is a signature that is not the round's.
var ErrSignature = errors.New("drand: not the signature of the round")

// Network is a drand network, as far as its rounds are concerned.
type Network struct {
	Genesis time.Time     // when round 1 was due, whole seconds
	Period  time.Duration // from round to round, whole seconds, at least 1
	key     bls.G2Affine
}

// NewNetwork makes a network from its compressed public key. Keys off the curve, outside the subgroup, and at infinity are refused.
func NewNetwork(key []byte, genesis time.Time, period time.Duration) (Network, error) {
	n := Network{Genesis: genesis, Period: period}
	if len(key) != KeySize {
		return n, fmt.Errorf("drand: the public key has %d bytes, want %d", len(key), KeySize)
	}
	if _, err := n.key.SetBytes(key); err != nil {
		return n, fmt.Errorf("drand: the public key: %w", err)
	}
	return n, n.validate()
}

// FromContract makes a network from what a DrandSource has: the key in the encoding of EIP-2537.
func FromContract(key []byte, genesis, period uint64) (Network, error) {
	n := Network{Genesis: time.Unix(int64(genesis), 0), Period: time.Duration(period) * time.Second}
	raw, err := fromWords(key, 4)
	if err != nil {
		return n, fmt.Errorf("drand: the public key: %w", err)
	}
	raw = append(append(append(raw[48:96:96], raw[:48]...), raw[144:]...), raw[96:144]...) // c1 comes first off chain
	if _, err := n.key.SetBytes(raw); err != nil {
		return n, fmt.Errorf("drand: the public key: %w", err)
	}
	return n, n.validate()
}

func (n Network) validate() error {
	if n.key.IsInfinity() {
		return errors.New("drand: the public key is the point at infinity")
	}
	if n.Period < time.Second || n.Period%time.Second != 0 {
		return fmt.Errorf("drand: the period is %s, want whole seconds", n.Period)
	}
	return nil
}

// ContractKey is the key in the encoding of EIP-2537, 256 bytes.
func (n Network) ContractKey() []byte {
	raw := n.key.RawBytes()
	return toWords(raw[48:96], raw[:48], raw[144:], raw[96:144])
}

// Same says whether the networks have the same key, genesis and period.
func (n Network) Same(o Network) bool {
	return n.key.Equal(&o.key) && n.Genesis.Equal(o.Genesis) && n.Period == o.Period
}

// RoundFor is the first round due at start or after it.
func (n Network) RoundFor(start time.Time) uint64 {
	since := start.Sub(n.Genesis)
	if since <= 0 {
		return 1
	}
	return uint64((since+n.Period-1)/n.Period) + 1
}

// Due is when a round is published.
func (n Network) Due(round uint64) time.Time {
	return n.Genesis.Add(time.Duration(max(round, 1)-1) * n.Period)
}

// Message is what the members sign of a round.
func Message(round uint64) [32]byte {
	return sha256.Sum256(binary.BigEndian.AppendUint64(nil, round))
}

// Point is the point of G1 that a round's message stands for.
func Point(round uint64) (bls.G1Affine, error) {
	m := Message(round)
	return bls.HashToG1(m[:], scheme)
}

// Check verifies a round's compressed signature and gives it in the encoding of EIP-2537, 128 bytes, which the contract takes.
// The error is ErrSignature if it is not the round's.
func (n Network) Check(round uint64, signature []byte) ([]byte, error) {
	if len(signature) != SignatureSize {
		return nil, fmt.Errorf("%w: it has %d bytes, want %d", ErrSignature, len(signature), SignatureSize)
	}
	var s bls.G1Affine
	if _, err := s.SetBytes(signature); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSignature, err)
	}
	h, err := Point(round)
	if err != nil {
		return nil, fmt.Errorf("drand: hashing the round: %w", err)
	}
	_, _, _, g2 := bls.Generators()
	g2.Neg(&g2)
	ok, err := bls.PairingCheck([]bls.G1Affine{s, h}, []bls.G2Affine{g2, n.key})
	if err != nil {
		return nil, fmt.Errorf("drand: checking the signature: %w", err)
	}
	if !ok || s.IsInfinity() {
		return nil, fmt.Errorf("%w %d", ErrSignature, round)
	}
	raw := s.RawBytes()
	return toWords(raw[:48], raw[48:]), nil
}

// toWords writes coordinates of 48 bytes in 64 bytes each.
func toWords(coordinates ...[]byte) []byte {
	out := make([]byte, 0, 64*len(coordinates))
	for _, c := range coordinates {
		out = append(append(out, make([]byte, 16)...), c...)
	}
	return out
}

// fromWords is the reverse; padding that is not zero is an error.
func fromWords(words []byte, n int) ([]byte, error) {
	if len(words) != 64*n {
		return nil, fmt.Errorf("%d bytes, want %d", len(words), 64*n)
	}
	out := make([]byte, 0, 48*n)
	for i := range n {
		w := words[64*i : 64*i+64]
		if !bytes.Equal(w[:16], make([]byte, 16)) {
			return nil, fmt.Errorf("coordinate %d is longer than 48 bytes", i)
		}
		out = append(out, w[16:]...)
	}
	return out, nil
}
