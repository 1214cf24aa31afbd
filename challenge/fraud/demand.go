package fraud

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/challenge/tree"
)

// PerDemand is how many openings one demand is for, at most.
const PerDemand = 4

// ErrNotCommitted is a transcript that a demand cannot be made of: it has no Commit.
var ErrNotCommitted = errors.New("the transcript has no Commit")

// Held is a signed Commit and the key to its positions: what a demand is made of (section 15.2).
type Held struct {
	Committed
	Key challenge.Hash // of the positions
}

// Hold takes out of a transcript what a demand is made of. The error is that of the re-check, or wraps ErrNotCommitted.
func Hold(file []byte) (*Held, error) {
	r, err := transcript.Recheck(file)
	if err != nil && !errors.Is(err, transcript.ErrInconsistent) {
		return nil, err
	}
	if r.Session.Link(message.TypeCommit).IsZero() {
		return nil, fmt.Errorf("%w: it ends as %s", ErrNotCommitted, r.Verdict.Outcome)
	}
	c, err := committed(r.Session)
	return &Held{Committed: c, Key: r.Verdict.PositionsKey}, err
}

// Passed takes Start and Commit of a challenge that was answered out of its transcript, with the link of Commit. What was opened is not checked again.
// Errors wrap challenge.ErrInvalid, or ErrNotCommitted.
func Passed(file []byte) (c Committed, commit challenge.Hash, err error) {
	f, err := transcript.Decode(file)
	if err != nil {
		return c, commit, err
	}
	s, err := session.Replay(f.Network, f.Records)
	if err != nil {
		return c, commit, err
	}
	if commit = s.Link(message.TypeCommit); commit.IsZero() {
		return c, commit, ErrNotCommitted
	}
	c, err = committed(s)
	return c, commit, err
}

// FirstDemanded is the place, among the positions of a challenge, of the first that is demanded.
func FirstDemanded(j challenge.Job, key, commit challenge.Hash) uint32 {
	tag := challenge.Tag("slark/v1/demand")
	b := append(append(tag[:], key[:]...), commit[:]...)
	h := sha256.Sum256(b)
	return uint32(binary.BigEndian.Uint64(h[:]) % uint64(j.Openings))
}

// Shown is one opening of an answer, and what leads from it to the commitment.
type Shown struct {
	Opening      []byte
	Path         []challenge.Hash // in the tree over all openings of the answer
	Root         challenge.Hash   // of the opening's round
	RootPath     []challenge.Hash
	Previous     challenge.Hash // of the round before; zero, without a path, for round 1
	PreviousPath []challenge.Hash
}

// AnswerTo shows the count openings from first on, around the end, of those that were signed together. The encoded openings are
// all k of the job, as signed; roots are those of the T rounds. Errors wrap challenge.ErrInvalid.
func AnswerTo(j challenge.Job, encoded []byte, roots []challenge.Hash, first, count uint32) ([]Shown, error) {
	size, k := j.OpeningSize(), int(j.Openings)
	if len(encoded) != size*k || len(roots) != int(j.Rounds) {
		return nil, fmt.Errorf("%w answer: %d bytes of openings and %d roots, want %d and %d", challenge.ErrInvalid, len(encoded), len(roots), size*k, j.Rounds)
	}
	leaves := make([]challenge.Hash, k)
	for i := range leaves {
		leaves[i] = tree.Leaf(encoded[i*size:][:size])
	}
	over := make([]challenge.Hash, len(roots))
	for i := range over {
		over[i] = tree.Leaf(roots[i][:])
	}
	out := make([]Shown, count)
	for i := range out {
		index := int((first + uint32(i)) % j.Openings)
		s := Shown{Opening: encoded[index*size:][:size:size], Path: tree.AuditPath(leaves, index)}
		round := int(challenge.ParsePosition(s.Opening).Round)
		if round < 1 || round > len(roots) {
			return nil, fmt.Errorf("%w answer: opening %d is of round %d of %d", challenge.ErrInvalid, index, round, len(roots))
		}
		s.Root, s.RootPath = roots[round-1], tree.AuditPath(over, round-1)
		if round > 1 {
			s.Previous, s.PreviousPath = roots[round-2], tree.AuditPath(over, round-2)
		}
		out[i] = s
	}
	return out, nil
}

// SignUnasked signs Openings for a challenge whose Open never came: the message before them is Commit. The session is
// committed; its chain of links goes no further. A prover signs so in answer to a demand, and for nothing else.
func SignUnasked(s *session.Session, encoded []byte, key message.Signer) (*message.Openings, error) {
	chain, err := unasked(s)
	if err != nil {
		return nil, err
	}
	m := &message.Openings{OpeningSize: s.Job().OpeningSize(), Encoded: encoded}
	return m, chain.Sign(m, key)
}

// FaultUnasked is SignUnasked of a Fault.
func FaultUnasked(s *session.Session, round uint32, key message.Signer) (*message.Fault, error) {
	chain, err := unasked(s)
	if err != nil {
		return nil, err
	}
	m := &message.Fault{Round: round}
	return m, chain.Sign(m, key)
}

// unasked is the chain of messages of a session up to Commit.
func unasked(s *session.Session) (*message.Chain, error) {
	if s.Link(message.TypeCommit).IsZero() {
		return nil, fmt.Errorf("%w answer: the challenge has no Commit", challenge.ErrInvalid)
	}
	chain := message.NewChain(message.NewDomain(s.Network()), s.Job())
	j := s.Job()
	from := map[message.Type]challenge.Address{
		message.TypePrepare: j.Verifier, message.TypeReady: j.Signer, message.TypeStart: j.Verifier, message.TypeCommit: j.Signer,
	}
	for _, r := range s.Records() {
		by, upToCommit := from[r.Type]
		if !upToCommit {
			continue
		}
		m, err := message.Parse(r.Type, j, r.Body)
		if err == nil {
			err = chain.Check(m, by)
		}
		if err != nil {
			return nil, err
		}
	}
	return chain, nil
}
