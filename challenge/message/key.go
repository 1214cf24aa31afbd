package message

import (
	"errors"
	"fmt"
	"io"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
	"golang.org/x/crypto/sha3"

	"github.com/slark-network/slark/challenge"
)

// ErrSignature is wrapped by every error about a signature that is malformed or by somebody else.
var ErrSignature = errors.New("signature")

// Signer signs EIP-712 digests. An implementation may hold the key elsewhere.
type Signer interface {
	// Address is the address that signatures recover to.
	Address() challenge.Address
	// SignDigest signs a 32-byte digest as section 1 asks (low s, v 27 or 28).
	SignDigest(digest challenge.Hash) (challenge.Signature, error)
}

// Key is a secp256k1 private key in memory. Signatures are deterministic (RFC 6979).
type Key struct {
	private *secp256k1.PrivateKey
	address challenge.Address
}

// NewKey takes a private key of 32 bytes, in 1..order-1.
func NewKey(secret []byte) (*Key, error) {
	var s secp256k1.ModNScalar
	if len(secret) != 32 || s.SetByteSlice(secret) || s.IsZero() {
		return nil, fmt.Errorf("private key: want 32 bytes that are a number below the group order and not zero")
	}
	p := secp256k1.NewPrivateKey(&s)
	return &Key{private: p, address: addressOf(p.PubKey())}, nil
}

// GenerateKey draws a key from random.
func GenerateKey(random io.Reader) (*Key, error) {
	p, err := secp256k1.GeneratePrivateKeyFromRand(random)
	if err != nil {
		return nil, fmt.Errorf("draw a private key: %w", err)
	}
	return &Key{private: p, address: addressOf(p.PubKey())}, nil
}

// Address is the Ethereum address of the key.
func (k *Key) Address() challenge.Address { return k.address }

// Secret is the private key, 32 bytes. For writing key files only.
func (k *Key) Secret() []byte { return k.private.Serialize() }

// String hides the key.
func (k *Key) String() string { return "key of " + k.address.String() }

// SignDigest signs a digest; it does not fail.
func (k *Key) SignDigest(digest challenge.Hash) (sig challenge.Signature, err error) {
	compact := ecdsa.SignCompact(k.private, digest[:], false)
	copy(sig[:64], compact[1:])
	sig[64] = compact[0]
	return sig, nil
}

// Recover returns the address whose key made the signature over the digest. It refuses every form but the
// canonical one of section 1, so that no signature can be changed into another good one.
func Recover(digest challenge.Hash, sig challenge.Signature) (challenge.Address, error) {
	var r, s secp256k1.ModNScalar
	switch {
	case sig[64] != 27 && sig[64] != 28:
		return challenge.Address{}, fmt.Errorf("%w: v is %d, want 27 or 28", ErrSignature, sig[64])
	case r.SetByteSlice(sig[:32]) || r.IsZero():
		return challenge.Address{}, fmt.Errorf("%w: r is out of range", ErrSignature)
	case s.SetByteSlice(sig[32:64]) || s.IsZero() || s.IsOverHalfOrder():
		return challenge.Address{}, fmt.Errorf("%w: s is out of range or in the upper half", ErrSignature)
	}
	var compact [65]byte
	compact[0] = sig[64]
	copy(compact[1:], sig[:64])
	pub, _, err := ecdsa.RecoverCompact(compact[:], digest[:])
	if err != nil {
		return challenge.Address{}, fmt.Errorf("%w: %w", ErrSignature, err)
	}
	return addressOf(pub), nil
}

// CheckSigned reports a signature that is not want's over the digest.
func CheckSigned(digest challenge.Hash, sig challenge.Signature, want challenge.Address) error {
	got, err := Recover(digest, sig)
	if err != nil {
		return err
	}
	if got != want {
		return fmt.Errorf("%w: recovers to %s, want %s (other key, job, network or previous message)", ErrSignature, got, want)
	}
	return nil
}

func addressOf(pub *secp256k1.PublicKey) (a challenge.Address) {
	h := keccak(pub.SerializeUncompressed()[1:])
	copy(a[:], h[12:])
	return a
}

func keccak(parts ...[]byte) (h challenge.Hash) {
	k := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		k.Write(p)
	}
	k.Sum(h[:0])
	return h
}
