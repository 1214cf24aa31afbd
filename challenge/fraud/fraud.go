// Package fraud takes out of a transcript what convicts on chain (docs/protocol.md, section 15.1): the signed messages,
// the false opening and what ties one to the other. It needs no trust, no secret and no network.
//
// It promises that what Extract gives is false by the check that its ground names, and that every signature in it holds.
// It does not know the chain: whether signer, verifier and matrix seed are those of the Era is for the contract to see.
package fraud

import (
	"errors"
	"fmt"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/challenge/tree"
)

// Ground is what is false in an opening, by the numbers of section 15.1.
type Ground uint8

// The grounds of a conviction over an opening.
const (
	Range  Ground = 1
	Digest Ground = 2
	Path   Ground = 3
	Value  Ground = 4
	Walk   Ground = 6 // by a dispute (section 15.3); 5 is silence
)

// String names the ground, as the check that fails is named.
func (g Ground) String() string {
	switch g {
	case Range:
		return "range"
	case Digest:
		return "digest"
	case Path:
		return "path"
	case Value:
		return "value"
	case Walk:
		return "walk"
	}
	return fmt.Sprintf("ground(%d)", uint8(g))
}

// ErrNone is a transcript that shows no false opening.
var ErrNone = errors.New("the transcript shows no false opening")

// ErrNotOnChain is a false opening that a contract cannot be shown in one step: a walk of memory. Accuse begins the dispute that
// it takes (section 15.3).
var ErrNotOnChain = errors.New("a contract cannot check this opening in one step")

// Signed is a message of which a contract needs the link before it and the signature.
type Signed struct {
	Previous  challenge.Hash
	Signature challenge.Signature
}

// Committed is a challenge up to its Commit, as signed: what every evidence begins with (section 15.1).
type Committed struct {
	Network     challenge.Network // that the signatures are for
	Job         challenge.Job
	DeviceIndex uint8

	Start               Signed         // previous is the link of Ready
	Seed                challenge.Hash // of Start
	PositionsCommitment challenge.Hash // of Start
	Expires             uint64         // of Start, Unix seconds

	Commit          challenge.Hash // root
	CommitSignature challenge.Signature

	Challenge challenge.Hash // link of Start; not given to the contract, which computes it
}

// Evidence is what the contract is given of a false opening. Its fields are those of section 15.1.
type Evidence struct {
	Committed
	Ground Ground

	Answer  Signed // Openings; previous is the link of Open
	Index   uint32 // of the opening
	Opening []byte
	Path    []challenge.Hash // of the opening, in the tree over all of them

	Root     challenge.Hash // of a round: which, the ground says
	RootPath []challenge.Hash
	Column   uint32 // of the wrong value

	Detail string // what was found, for people
}

// Extract re-checks a transcript and gives the evidence of its first false opening. The error is that of the re-check, or
// wraps ErrNone or ErrNotOnChain.
func Extract(file []byte) (*Evidence, error) {
	r, err := transcript.Recheck(file)
	if err != nil && !errors.Is(err, transcript.ErrInconsistent) {
		return nil, err // a verdict that does not follow takes nothing from what the signer signed
	}
	if r.Wrong == nil {
		return nil, fmt.Errorf("%w: its proof is %s", ErrNone, r.Proof)
	}
	return Of(r.Session, r.Wrong)
}

// Of gives the evidence of an opening of an answered challenge that is known to be false. It does not check again that it is.
func Of(s *session.Session, wrong *challenge.FalseOpening) (*Evidence, error) {
	e, err := of(s, wrong)
	if err != nil {
		return nil, err
	}
	return e, e.ground(s, wrong)
}

// of is Of without what depends on the ground.
func of(s *session.Session, wrong *challenge.FalseOpening) (*Evidence, error) {
	if s.Openings() == nil || wrong.Index < 0 || wrong.Index >= len(s.Openings()) {
		return nil, fmt.Errorf("%w: opening %d was not given", ErrNone, wrong.Index)
	}
	c, err := committed(s)
	if err != nil {
		return nil, err
	}
	e := &Evidence{Committed: c, Detail: wrong.Error(), Index: uint32(wrong.Index)}
	if err := e.answer(s); err != nil {
		return nil, err
	}
	return e, nil
}

// deviceIndex is the place of the job's device in its provider's list.
func deviceIndex(j challenge.Job) (uint8, error) {
	for i := range 256 {
		if challenge.DeviceID(j.Provider, uint32(i)) == j.Device {
			return uint8(i), nil
		}
	}
	return 0, fmt.Errorf("%w evidence: device %s is none of the 256 that provider %s can have", challenge.ErrInvalid, j.Device, j.Provider)
}

// committed takes Start and Commit out of a challenge that has come so far.
func committed(s *session.Session) (c Committed, err error) {
	c = Committed{Network: s.Network(), Job: s.Job(), Challenge: s.ID()}
	if c.DeviceIndex, err = deviceIndex(c.Job); err != nil {
		return c, err
	}
	c.Start.Previous = s.Link(message.TypeReady)
	return c, each(s, func(m message.Body) {
		switch m := m.(type) {
		case *message.Start:
			c.Seed, c.PositionsCommitment, c.Expires, c.Start.Signature = m.Seed, m.PositionsCommitment, m.Expires, m.Signature
		case *message.Commit:
			c.Commit, c.CommitSignature = m.Root, m.Signature
		}
	})
}

// answer fills in the opening, with its path, and what was signed over it.
func (e *Evidence) answer(s *session.Session) error {
	e.Answer.Previous = s.Link(message.TypeOpen)
	return each(s, func(m message.Body) {
		if m, ok := m.(*message.Openings); ok {
			e.Answer.Signature = m.Signature
			e.opening(m.Encoded)
		}
	})
}

// each calls f for every signed message.
func each(s *session.Session, f func(message.Body)) error {
	for _, r := range s.Records() {
		if r.Type >= session.TypeRoots {
			continue
		}
		m, err := message.Parse(r.Type, s.Job(), r.Body)
		if err != nil {
			return err
		}
		f(m)
	}
	return nil
}

func (e *Evidence) opening(encoded []byte) {
	size := e.Job.OpeningSize()
	leaves := make([]challenge.Hash, e.Job.Openings)
	for i := range leaves {
		leaves[i] = tree.Leaf(encoded[i*size:][:size])
	}
	e.Opening = encoded[int(e.Index)*size:][:size:size]
	e.Path = tree.AuditPath(leaves, int(e.Index))
}

// ground fills in what depends on the check that failed.
func (e *Evidence) ground(s *session.Session, wrong *challenge.FalseOpening) error {
	round := wrong.Position.Round
	switch wrong.Check {
	case challenge.CheckRange:
		e.Ground = Range
	case challenge.CheckDigest:
		e.Ground = Digest
		e.root(s, round-1)
	case challenge.CheckPath:
		e.Ground = Path
		e.root(s, round)
	case challenge.CheckValue:
		e.Ground = Value
		e.root(s, round-1)
		return e.column(s)
	default:
		return fmt.Errorf("%w: %v", ErrNotOnChain, wrong)
	}
	return nil
}

// root fills in the root of a round and its path; that of round 0 is zero, without a path.
func (e *Evidence) root(s *session.Session, round uint32) {
	if round == 0 {
		return
	}
	roots := s.Statement().Roots
	leaves := make([]challenge.Hash, len(roots))
	for i := range roots {
		leaves[i] = tree.Leaf(roots[i][:])
	}
	e.Root, e.RootPath = roots[round-1], tree.AuditPath(leaves, int(round-1))
}

// column finds the first wrong value.
func (e *Evidence) column(s *session.Session) error {
	o, ok := s.Openings()[e.Index].(*matmul.Opening)
	if !ok {
		return fmt.Errorf("%w evidence: values of an opening that has none", challenge.ErrInvalid)
	}
	j := e.Job
	keys := matmul.Keys(e.Network.ChainID, e.Challenge, o.Round, e.Root)
	var want [challenge.BlockColumns]int32
	matmul.ProductBlock(&want, keys.A, o.Row, matmul.KeyB(j.MatrixSeed, j.Size), int(o.Block), int(j.Size))
	for i, v := range o.Values {
		if v != want[i] {
			e.Column = uint32(i)
			return nil
		}
	}
	return fmt.Errorf("%w evidence: every value is the product", challenge.ErrInvalid)
}
