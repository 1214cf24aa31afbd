package message

import (
	"github.com/transparency-dev/merkle/compact"
	"github.com/transparency-dev/merkle/rfc6962"

	"github.com/slark-network/slark/challenge"
)

// Type is the type byte of a message (section 7).
type Type uint8

// The messages of a challenge.
const (
	TypePrepare  Type = 1
	TypeReady    Type = 2
	TypeBusy     Type = 3
	TypeStart    Type = 4
	TypeCommit   Type = 5
	TypeOpen     Type = 6
	TypeOpenings Type = 7
	TypeFault    Type = 8
	TypeVerdict  Type = 9
)

var typeNames = [...]string{
	TypePrepare: "Prepare", TypeReady: "Ready", TypeBusy: "Busy", TypeStart: "Start", TypeCommit: "Commit",
	TypeOpen: "Open", TypeOpenings: "Openings", TypeFault: "Fault", TypeVerdict: "Verdict",
}

// String is the primary type of the message.
func (t Type) String() string {
	if int(t) < len(typeNames) && t > 0 {
		return typeNames[t]
	}
	return "message of unknown type"
}

// Limits of the fields with a length of their own, in bytes.
const (
	MaxEvidence = 1024
	MaxReason   = 1024
	MaxClass    = 64
)

// BusyReason says what keeps a device busy.
type BusyReason uint8

// Reasons of Busy (section 13).
const (
	BusyOtherVerifier BusyReason = 1 // evidence: the Prepare of another verifier
	BusyMaintenance   BusyReason = 2 // no evidence; the registry must say so
	BusyLease         BusyReason = 3 // no evidence; the verifier must know of the lease
)

// Body is one of the nine messages.
type Body interface {
	// Type is the message's type byte.
	Type() Type
	// Append appends the body as it is sent and stored, signature included.
	Append(b []byte) []byte

	encode(e *encoder, c *Chain) // fields after job and previous
	sig() *challenge.Signature
}

// Prepare asks for a device to be made ready for a job.
type Prepare struct {
	Job       challenge.Job
	Expires   uint64 // Unix seconds
	Signature challenge.Signature
}

// Ready says that the device waits for Start.
type Ready struct{ Signature challenge.Signature }

// Busy says why the device cannot take the job now.
type Busy struct {
	Reason    BusyReason
	Evidence  []byte // at most MaxEvidence bytes
	Signature challenge.Signature
}

// Start begins the timed part. Its link hash is the challenge id.
type Start struct {
	Seed                challenge.Hash
	PositionsCommitment challenge.Hash
	Expires             uint64 // Unix seconds
	Signature           challenge.Signature
}

// Commit ends the timed part.
type Commit struct {
	Root      challenge.Hash // tree head over the T round roots
	Signature challenge.Signature
}

// Open asks for units to be opened.
type Open struct {
	Positions []challenge.Position // k
	Signature challenge.Signature
}

// Openings answers Open.
type Openings struct {
	OpeningSize int    // bytes of one opening; from the job
	Encoded     []byte // k openings as sent
	Signature   challenge.Signature
}

// Fault answers Open when the prover's own check found a round that does not agree.
type Fault struct {
	Round     uint32
	Signature challenge.Signature
}

// Verdict closes a challenge and tells the prover why. Durations are in nanoseconds.
type Verdict struct {
	Outcome      challenge.Outcome
	Class        string // 1 to MaxClass of a-z 0-9 . - _
	Elapsed      uint64
	RoundTrip    uint64
	Lag          uint64
	PositionsKey challenge.Hash // zero when no Start was sent
	Refused      challenge.Hash // SHA-256 of the refused record's body, zero if there is none
	Reason       string         // UTF-8 without control characters, at most MaxReason bytes
	Signature    challenge.Signature
}

// Type implementations.
func (*Prepare) Type() Type  { return TypePrepare }
func (*Ready) Type() Type    { return TypeReady }
func (*Busy) Type() Type     { return TypeBusy }
func (*Start) Type() Type    { return TypeStart }
func (*Commit) Type() Type   { return TypeCommit }
func (*Open) Type() Type     { return TypeOpen }
func (*Openings) Type() Type { return TypeOpenings }
func (*Fault) Type() Type    { return TypeFault }
func (*Verdict) Type() Type  { return TypeVerdict }

func (m *Prepare) sig() *challenge.Signature  { return &m.Signature }
func (m *Ready) sig() *challenge.Signature    { return &m.Signature }
func (m *Busy) sig() *challenge.Signature     { return &m.Signature }
func (m *Start) sig() *challenge.Signature    { return &m.Signature }
func (m *Commit) sig() *challenge.Signature   { return &m.Signature }
func (m *Open) sig() *challenge.Signature     { return &m.Signature }
func (m *Openings) sig() *challenge.Signature { return &m.Signature }
func (m *Fault) sig() *challenge.Signature    { return &m.Signature }
func (m *Verdict) sig() *challenge.Signature  { return &m.Signature }

func (m *Prepare) encode(e *encoder, _ *Chain) { e.uint(m.Expires) }
func (m *Ready) encode(*encoder, *Chain)       {}
func (m *Busy) encode(e *encoder, _ *Chain) {
	e.uint(uint64(m.Reason))
	e.bytes(m.Evidence)
}

func (m *Start) encode(e *encoder, _ *Chain) {
	e.hash(m.Seed)
	e.hash(m.PositionsCommitment)
	e.uint(m.Expires)
}
func (m *Commit) encode(e *encoder, _ *Chain) { e.hash(m.Root) }
func (m *Open) encode(e *encoder, _ *Chain)   { e.hash(challenge.PositionsHash(m.Positions)) }
func (m *Openings) encode(e *encoder, c *Chain) {
	e.hash(c.Link(TypeCommit))
	e.hash(openingsRoot(m.Encoded, m.OpeningSize))
}

func (m *Fault) encode(e *encoder, c *Chain) {
	e.hash(c.Link(TypeCommit))
	e.uint(uint64(m.Round))
}

func (m *Verdict) encode(e *encoder, _ *Chain) {
	e.uint(uint64(m.Outcome))
	e.bytes([]byte(m.Class))
	e.uint(m.Elapsed)
	e.uint(m.RoundTrip)
	e.uint(m.Lag)
	e.hash(m.PositionsKey)
	e.hash(m.Refused)
	e.bytes([]byte(m.Reason))
}

// openingsRoot is the RFC 6962 tree head over the openings; SHA-256 of nothing for none.
func openingsRoot(encoded []byte, size int) (root challenge.Hash) {
	factory := compact.RangeFactory{Hash: rfc6962.DefaultHasher.HashChildren}
	tree := factory.NewEmptyRange(0)
	for ; size > 0 && len(encoded) >= size; encoded = encoded[size:] {
		// Append fails only for a range that does not begin at 0.
		if err := tree.Append(rfc6962.DefaultHasher.HashLeaf(encoded[:size]), nil); err != nil {
			panic(err)
		}
	}
	head, err := tree.GetRootHash(nil)
	if err != nil {
		panic(err)
	}
	if head == nil {
		head = rfc6962.DefaultHasher.EmptyRoot()
	}
	copy(root[:], head)
	return root
}
