package message

import (
	"encoding/binary"

	"github.com/slark-network/slark/challenge"
)

// Type strings of section 7. The Job type follows the primary type, as EIP-712 asks.
const (
	domainType  = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
	jobType     = "Job(address provider,address signer,address verifier,bytes32 device,uint64 era,uint64 counter,uint32 slot,uint8 kind,uint64 size,uint32 rounds,uint32 openings,bytes32 matrixSeed)"
	tlsKeyType  = "TLSKey(bytes32 spki)"
	dialOutType = "DialOut(address provider,address verifier,bytes32 nonce)"
)

// Domain is the EIP-712 domain separator of a network.
type Domain challenge.Hash

// NewDomain computes the separator of a network, name Slark, version 1.
func NewDomain(net challenge.Network) Domain {
	e := newEncoder(keccak([]byte(domainType)))
	e.hash(keccak([]byte("Slark")))
	e.hash(keccak([]byte("1")))
	e.uint(net.ChainID)
	e.address(net.Settlement)
	return Domain(e.sum())
}

// TLSDigest is the digest that binds a certificate's public key to an address (section 16).
func (d Domain) TLSDigest(spki challenge.Hash) challenge.Hash {
	e := newEncoder(keccak([]byte(tlsKeyType)))
	e.hash(spki)
	return d.digest(e.sum())
}

// DialOutDigest is the digest by which a prover's signer claims a connection that it dialled, for a verifier's nonce
// (section 16.1).
func (d Domain) DialOutDigest(provider, verifier challenge.Address, nonce challenge.Hash) challenge.Hash {
	e := newEncoder(keccak([]byte(dialOutType)))
	e.address(provider)
	e.address(verifier)
	e.hash(nonce)
	return d.digest(e.sum())
}

var parentsTypeHash = typeHash("Parents(Job job,bytes32 previous,uint64 line,bytes32 root)")

// ParentsDigest is the digest by which a signer says what a line of the dataset is made of (section 15.3), of a challenge whose
// Commit has this link.
func (d Domain) ParentsDigest(j challenge.Job, commit challenge.Hash, line uint64, root challenge.Hash) challenge.Hash {
	e := newEncoder(parentsTypeHash)
	e.hash(hashJob(j))
	e.hash(commit)
	e.uint(line)
	e.hash(root)
	return d.digest(e.sum())
}

// digest is keccak256(0x1901 || domainSeparator || structHash).
func (d Domain) digest(structHash challenge.Hash) challenge.Hash {
	return keccak([]byte{0x19, 0x01}, d[:], structHash[:])
}

var jobTypeHash = keccak([]byte(jobType))

func hashJob(j challenge.Job) challenge.Hash {
	e := newEncoder(jobTypeHash)
	e.address(j.Provider)
	e.address(j.Signer)
	e.address(j.Verifier)
	e.hash(j.Device)
	e.uint(j.Era)
	e.uint(j.Counter)
	e.uint(uint64(j.Slot))
	e.uint(uint64(j.Kind))
	e.uint(j.Size)
	e.uint(uint64(j.Rounds))
	e.uint(uint64(j.Openings))
	e.hash(j.MatrixSeed)
	return e.sum()
}

// encoder builds the encodeData of a struct: the type hash, then one 32-byte word a field.
type encoder struct{ buf []byte }

func newEncoder(typeHash challenge.Hash) *encoder {
	return &encoder{buf: append(make([]byte, 0, 13*32), typeHash[:]...)}
}

func (e *encoder) hash(h challenge.Hash) { e.buf = append(e.buf, h[:]...) }

func (e *encoder) uint(v uint64) {
	e.buf = append(e.buf, make([]byte, 24)...)
	e.buf = binary.BigEndian.AppendUint64(e.buf, v)
}

func (e *encoder) address(a challenge.Address) {
	e.buf = append(e.buf, make([]byte, 12)...)
	e.buf = append(e.buf, a[:]...)
}

func (e *encoder) bytes(b []byte) { e.hash(keccak(b)) }

func (e *encoder) sum() challenge.Hash { return keccak(e.buf) }
