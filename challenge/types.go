package challenge

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
)

// Address is an Ethereum address: a wallet, a signer key or a contract.
type Address [20]byte

// Hash is 32 bytes: SHA-256, Keccak-256, a seed or a device id.
type Hash [32]byte

// Signature is r, s and v of a secp256k1 signature, in that order; v is 27 or 28 and s is low (section 1).
type Signature [65]byte

// String is the address in lower-case hex with 0x.
func (a Address) String() string { return "0x" + hex.EncodeToString(a[:]) }

// IsZero reports the zero address, which names nobody.
func (a Address) IsZero() bool { return a == Address{} }

// MarshalText is String.
func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText takes 0x and 40 hex digits of any case.
func (a *Address) UnmarshalText(text []byte) error { return unhex(a[:], string(text), "address") }

// ParseAddress takes 0x and 40 hex digits of any case.
func ParseAddress(s string) (a Address, err error) { return a, a.UnmarshalText([]byte(s)) }

// String is the hash in lower-case hex with 0x.
func (h Hash) String() string { return "0x" + hex.EncodeToString(h[:]) }

// Short is the first four bytes in hex, for people.
func (h Hash) Short() string { return hex.EncodeToString(h[:4]) }

// IsZero reports 32 zero bytes.
func (h Hash) IsZero() bool { return h == Hash{} }

// MarshalText is String.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText takes 0x and 64 hex digits of any case.
func (h *Hash) UnmarshalText(text []byte) error { return unhex(h[:], string(text), "hash") }

// ParseHash takes 0x and 64 hex digits of any case.
func ParseHash(s string) (h Hash, err error) { return h, h.UnmarshalText([]byte(s)) }

func unhex(dst []byte, s, what string) error {
	digits, found := strings.CutPrefix(s, "0x")
	if !found || len(digits) != 2*len(dst) {
		return fmt.Errorf("%s %.80q: want 0x and %d hex digits", what, s, 2*len(dst))
	}
	if _, err := hex.Decode(dst, []byte(digits)); err != nil {
		return fmt.Errorf("%s %.80q: %w", what, s, err)
	}
	return nil
}

// Network names the chain and contract that a signature is for (section 2).
type Network struct {
	ChainID    uint64
	Settlement Address
}

// Kind is a kind of work.
type Kind uint8

// The kinds of work.
const (
	Matmul Kind = 1 // compute: chained products of matrices (sections 5, 6, 10, 11)
	Memory Kind = 2 // capacity and bandwidth: walks through a large dataset (section 18)
)

// Kinds lists all kinds by code.
func Kinds() []Kind { return []Kind{Matmul, Memory} }

// Valid reports a member of the set.
func (k Kind) Valid() bool { return k == Matmul || k == Memory }

// String is the name of the kind, as flags and files spell it.
func (k Kind) String() string {
	switch k {
	case Matmul:
		return "matmul"
	case Memory:
		return "memory"
	}
	return fmt.Sprintf("kind(%d)", uint8(k))
}

// ParseKind is the inverse of String.
func ParseKind(s string) (Kind, error) {
	for _, k := range Kinds() {
		if k.String() == s {
			return k, nil
		}
	}
	return 0, fmt.Errorf("%w kind %.40q: want matmul or memory", ErrInvalid, s)
}

// DeviceKind says which of the two shares of uptime a device's challenges count for.
type DeviceKind uint8

// The kinds of device that a provider registers.
const (
	GPU DeviceKind = 1
	CPU DeviceKind = 2
)

// String is gpu or cpu.
func (d DeviceKind) String() string {
	switch d {
	case GPU:
		return "gpu"
	case CPU:
		return "cpu"
	}
	return fmt.Sprintf("device-kind(%d)", uint8(d))
}

// MarshalText is String.
func (d DeviceKind) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText takes gpu or cpu.
func (d *DeviceKind) UnmarshalText(text []byte) error {
	switch string(text) {
	case "gpu":
		*d = GPU
	case "cpu":
		*d = CPU
	default:
		return fmt.Errorf("device kind %.40q: want gpu or cpu", text)
	}
	return nil
}

// ErrInvalid is wrapped by every error about a value outside the limits of section 3.
var ErrInvalid = errors.New("invalid")
