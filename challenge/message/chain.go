package message

import (
	"fmt"

	"github.com/slark-network/slark/challenge"
)

// Chain is the hash chain of one challenge. Each message that is signed or checked through it becomes the one
// before the next. It is not safe for concurrent use.
type Chain struct {
	domain challenge.Hash
	job    challenge.Job
	inner  challenge.Hash // hashStruct(job)
	last   challenge.Hash
	links  [TypeVerdict + 1]challenge.Hash
}

// NewChain begins the chain of a job.
func NewChain(d Domain, j challenge.Job) *Chain {
	return &Chain{domain: challenge.Hash(d), job: j, inner: hashJob(j)}
}

// Job is the job that every message of the chain is about.
func (c *Chain) Job() challenge.Job { return c.job }

// Link is the link hash of the message of that type, zero if there was none. That of Start is the challenge id.
func (c *Chain) Link(t Type) challenge.Hash { return c.links[t] }

// Clone is an independent copy, for trying a message that may be refused.
func (c *Chain) Clone() *Chain { d := *c; return &d }

// Digest is the EIP-712 digest that the next message would be signed over.
func (c *Chain) Digest(m Body) challenge.Hash {
	e := newEncoder(typeHashes[m.Type()])
	e.hash(c.inner)
	e.hash(c.last)
	m.encode(e, c)
	return Domain(c.domain).digest(e.sum())
}

// Sign signs m as the next message.
func (c *Chain) Sign(m Body, s Signer) error {
	if err := check(m, c.job); err != nil {
		return err
	}
	digest := c.Digest(m)
	sig, err := s.SignDigest(digest)
	if err != nil {
		return fmt.Errorf("sign %s: %w", m.Type(), err)
	}
	*m.sig() = sig
	c.advance(m, digest)
	return nil
}

// Check verifies m as the next message, signed by from. The chain goes on only if it is.
func (c *Chain) Check(m Body, from challenge.Address) error {
	digest := c.Digest(m)
	if err := CheckSigned(digest, *m.sig(), from); err != nil {
		return fmt.Errorf("%s: %w", m.Type(), err)
	}
	c.advance(m, digest)
	return nil
}

func (c *Chain) advance(m Body, digest challenge.Hash) {
	sig := m.sig()
	c.last = keccak(digest[:], sig[:])
	c.links[m.Type()] = c.last
}

// typeHashes are the hashes of the full type strings, primary type first.
var typeHashes = [...]challenge.Hash{
	TypePrepare:  typeHash("Prepare(Job job,bytes32 previous,uint64 expires)"),
	TypeReady:    typeHash("Ready(Job job,bytes32 previous)"),
	TypeBusy:     typeHash("Busy(Job job,bytes32 previous,uint8 reason,bytes evidence)"),
	TypeStart:    typeHash("Start(Job job,bytes32 previous,bytes32 seed,bytes32 positionsCommitment,uint64 expires)"),
	TypeCommit:   typeHash("Commit(Job job,bytes32 previous,bytes32 root)"),
	TypeOpen:     typeHash("Open(Job job,bytes32 previous,bytes32 positions)"),
	TypeOpenings: typeHash("Openings(Job job,bytes32 previous,bytes32 commit,bytes32 root)"),
	TypeFault:    typeHash("Fault(Job job,bytes32 previous,bytes32 commit,uint32 round)"),
	TypeVerdict:  typeHash("Verdict(Job job,bytes32 previous,uint8 outcome,string class,uint64 elapsed,uint64 roundTrip,uint64 lag,bytes32 positionsKey,bytes32 refused,string reason)"),
}

func typeHash(primary string) challenge.Hash { return keccak([]byte(primary + jobType)) }
