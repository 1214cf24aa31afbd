// Package session is the order of a challenge as a state machine (docs/protocol.md,
// sections 11, 13 and 14). It is the same machine for the verifier, for the prover
// and for whoever replays a transcript: a message is either signed here or received
// here, and the machine takes it, or refuses it with an error that says why.
//
//	new ── Prepare ──▶ prepared ── Ready ──▶ ready ── Start ──▶ started ── Commit ──▶ committed
//	                      └─ Busy ──▶ busy                                               │ Open
//	  answered ◀── Openings ── rooted ◀── round roots ── opened ◀────────────────────────┘
//	     │ └◀────────────────────────────────── Fault ──────┘
//	     └─ [diagnosis]
//	any of them but new ── [refused bytes] ── Verdict ──▶ closed
//
// It has no clock: deadlines and expiry are the caller's.
package session

import (
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/challenge/tree"
)

// Errors of the machine. A session that returned one has not moved.
var (
	// ErrOrder is a message that does not come next. From a prover it is malformed.
	ErrOrder = errors.New("message out of order")
	// ErrMalformed is a message that is not of the protocol or not what was asked (section 11, 1 to 3).
	ErrMalformed = errors.New("malformed")
	// ErrVerifier is a transcript in which the verifier broke the protocol.
	ErrVerifier = errors.New("verifier broke the protocol")
)

// Record types that are not signed messages (section 15).
const (
	TypeRoots     message.Type = 16
	TypeRefused   message.Type = 17
	TypeDiagnosis message.Type = 18
)

// MaxDiagnosis is the size of the largest diagnosis, in bytes.
const MaxDiagnosis = 4096

// Record is one step of a challenge: its type and the exact bytes sent.
type Record struct {
	Type message.Type
	Body []byte
}

// State is how far a challenge has come.
type State uint8

// The states, in order.
const (
	New State = iota
	Prepared
	BusyAnswered
	Ready
	Started
	Committed
	Opened
	Rooted
	Answered
	Closed
)

var stateNames = [...]string{"new", "prepared", "busy", "ready", "started", "committed", "opened", "rooted", "answered", "closed"}

// String names the state.
func (s State) String() string { return stateNames[s] }

// from is the state that a message may come in, and to the one it leads to. Verdict is apart.
var order = map[message.Type]struct{ from, to State }{
	message.TypePrepare:  {New, Prepared},
	message.TypeReady:    {Prepared, Ready},
	message.TypeBusy:     {Prepared, BusyAnswered},
	message.TypeStart:    {Ready, Started},
	message.TypeCommit:   {Started, Committed},
	message.TypeOpen:     {Committed, Opened},
	TypeRoots:            {Opened, Rooted},
	message.TypeOpenings: {Rooted, Answered},
	message.TypeFault:    {Opened, Answered},
}

// Session is one challenge so far. It is not safe for concurrent use.
type Session struct {
	network challenge.Network
	chain   *message.Chain
	state   State
	records []Record

	busy     *message.Busy
	start    *message.Start
	commit   *message.Commit
	roots    []challenge.Hash
	asked    []challenge.Position
	openings []challenge.Opening
	fault    *message.Fault
	refused  *Refused
	verdict  *message.Verdict

	diagnosis []byte
}

// Refused is what a prover sent instead of an acceptable message.
type Refused struct {
	Stage message.Type // what it was sent as
	Bytes []byte       // as received; empty if it was too large to be kept
	Why   error        // nil until the bytes were examined
}

// Begin starts a session for a job that the caller, a verifier, will ask for.
func Begin(net challenge.Network, j challenge.Job) (*Session, error) {
	if err := j.Validate(); err != nil {
		return nil, err
	}
	return &Session{network: net, chain: message.NewChain(message.NewDomain(net), j)}, nil
}

// Accept starts a session from a received Prepare: its job is valid and it is signed by the job's verifier.
// Whether that verifier is registered, and the rest of the job acceptable, is the caller's to know.
func Accept(net challenge.Network, prepare []byte) (*Session, error) {
	m, err := message.Parse(message.TypePrepare, challenge.Job{}, prepare)
	if err != nil {
		return nil, err
	}
	s, err := Begin(net, m.(*message.Prepare).Job)
	if err != nil {
		return nil, err
	}
	return s, s.Receive(message.TypePrepare, prepare)
}

// Replay feeds records, as a transcript holds them, to a new session.
func Replay(net challenge.Network, records []Record) (*Session, error) {
	if len(records) == 0 || records[0].Type != message.TypePrepare {
		return nil, fmt.Errorf("%w: a transcript begins with Prepare", ErrOrder)
	}
	s, err := Accept(net, records[0].Body)
	if err != nil {
		return nil, err
	}
	for _, r := range records[1:] {
		if err := s.Receive(r.Type, r.Body); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// Sign signs m as the next message and takes it. The result is the body to send.
func (s *Session) Sign(m message.Body, key message.Signer) ([]byte, error) {
	if err := s.may(m.Type()); err != nil {
		return nil, err
	}
	if o, ok := m.(*message.Openings); ok {
		o.OpeningSize = s.Job().OpeningSize()
	}
	if v, ok := m.(*message.Verdict); ok {
		v.Refused = s.refusedHash()
	}
	if want := s.sender(m.Type()); key.Address() != want {
		return nil, fmt.Errorf("sign %s: key is %s, the job says %s", m.Type(), key.Address(), want)
	}
	if err := s.chain.Sign(m, key); err != nil {
		return nil, err
	}
	body := m.Append(nil)
	if err := s.take(m); err != nil {
		return nil, err
	}
	s.records = append(s.records, Record{m.Type(), body})
	return body, nil
}

// Receive takes the body of the next message, or the roots, or a diagnosis, or (from a transcript) refused bytes. A body
// that is not acceptable leaves the session as it was; the error wraps ErrMalformed, ErrOrder or ErrVerifier. A diagnosis that is
// not acceptable is dropped by who receives it: it is nothing that was asked for.
func (s *Session) Receive(t message.Type, body []byte) error {
	switch t {
	case TypeRefused:
		return s.receiveRefused(body)
	case TypeDiagnosis:
		return s.receiveDiagnosis(body)
	}
	if err := s.may(t); err != nil {
		return err
	}
	if t == TypeRoots {
		return s.receiveRoots(body)
	}
	m, err := message.Parse(t, s.Job(), body)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	trial := *s
	trial.chain = s.chain.Clone()
	if err := trial.chain.Check(m, s.sender(t)); err != nil {
		return fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if err := trial.take(m); err != nil {
		return err
	}
	trial.records = append(s.records[:len(s.records):len(s.records)], Record{t, body})
	*s = trial
	return nil
}

func (s *Session) may(t message.Type) error {
	if t == message.TypeVerdict {
		if s.state == New || s.state == Closed {
			return fmt.Errorf("%w: Verdict when the challenge is %s", ErrOrder, s.state)
		}
		return nil
	}
	step, known := order[t]
	if !known || s.state != step.from || s.refused != nil {
		return fmt.Errorf("%w: %s when the challenge is %s", ErrOrder, typeName(t), s.state)
	}
	return nil
}

// sender is the address that must have signed a message of type t.
func (s *Session) sender(t message.Type) challenge.Address {
	switch t {
	case message.TypeReady, message.TypeBusy, message.TypeCommit, message.TypeOpenings, message.TypeFault:
		return s.Job().Signer
	}
	return s.Job().Verifier
}

// take applies the rules for the content of a message that is signed and in order.
func (s *Session) take(m message.Body) error {
	switch m := m.(type) {
	case *message.Prepare:
		if m.Job != s.Job() {
			return fmt.Errorf("%w: Prepare is for another job", ErrVerifier)
		}
	case *message.Busy:
		s.busy = m
	case *message.Start:
		s.start = m
	case *message.Commit:
		s.commit = m
	case *message.Open:
		s.asked = m.Positions
	case *message.Openings:
		openings, err := s.parseOpenings(m.Encoded)
		if err != nil {
			return err
		}
		s.openings = openings
	case *message.Fault:
		s.fault = m
	case *message.Verdict:
		if err := s.checkVerdict(m); err != nil {
			return err
		}
		s.verdict = m
		s.state = Closed
		return nil
	}
	s.state = order[m.Type()].to
	return nil
}

func (s *Session) parseOpenings(encoded []byte) ([]challenge.Opening, error) {
	openings, err := opening.Parse(s.Job(), encoded)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if len(openings) != len(s.asked) {
		return nil, fmt.Errorf("%w: %d openings, %d were asked", ErrMalformed, len(openings), len(s.asked))
	}
	for i, o := range openings {
		if at := o.At(); at != s.asked[i] {
			return nil, fmt.Errorf("%w: opening %d is of round %d row %d block %d, asked were round %d row %d block %d", ErrMalformed,
				i, at.Round, at.Row, at.Block, s.asked[i].Round, s.asked[i].Row, s.asked[i].Block)
		}
	}
	return openings, nil
}

func (s *Session) receiveRoots(body []byte) error {
	t := int(s.Job().Rounds)
	if len(body) != 32*t {
		return fmt.Errorf("%w: round roots have %d bytes, want %d for %d rounds", ErrMalformed, len(body), 32*t, t)
	}
	roots := make([]challenge.Hash, t)
	for i := range roots {
		copy(roots[i][:], body[32*i:])
	}
	if tree.CommitRoot(roots) != s.commit.Root {
		return fmt.Errorf("%w: the round roots are not those that Commit binds", ErrMalformed)
	}
	s.roots = roots
	s.state = Rooted
	s.records = append(s.records, Record{TypeRoots, body})
	return nil
}

func (s *Session) receiveDiagnosis(body []byte) error {
	switch {
	case s.state != Answered || s.diagnosis != nil:
		return fmt.Errorf("%w: diagnosis when the challenge is %s, at most one after Openings or Fault", ErrOrder, s.state)
	case len(body) == 0 || len(body) > MaxDiagnosis:
		return fmt.Errorf("%w: a diagnosis of %d bytes, want 1 to %d", ErrVerifier, len(body), MaxDiagnosis)
	case !utf8.Valid(body):
		return fmt.Errorf("%w: a diagnosis that is not UTF-8", ErrVerifier)
	}
	s.diagnosis = body
	s.records = append(s.records[:len(s.records):len(s.records)], Record{TypeDiagnosis, body})
	return nil
}

// checkVerdict holds a verifier to the positions that it was bound to (sections 8 and 9).
func (s *Session) checkVerdict(v *message.Verdict) error {
	// A prover does not know what of its bytes was kept; whoever holds the refused bytes holds the verifier to them.
	if s.refused != nil && v.Refused != s.refusedHash() {
		return fmt.Errorf("%w: Verdict is about other refused bytes", ErrVerifier)
	}
	if s.start == nil {
		if !v.PositionsKey.IsZero() {
			return fmt.Errorf("%w: Verdict has a positions key, but no Start was sent", ErrVerifier)
		}
		return nil
	}
	if challenge.PositionsCommitment(v.PositionsKey) != s.start.PositionsCommitment {
		return fmt.Errorf("%w: the positions key is not the one that Start commits to", ErrVerifier)
	}
	if s.asked == nil {
		return nil
	}
	for i, p := range challenge.DrawPositions(s.Job(), v.PositionsKey, s.chain.Link(message.TypeCommit)) {
		if p != s.asked[i] {
			return fmt.Errorf("%w: position %d is not the one that its key draws", ErrVerifier, i)
		}
	}
	return nil
}

func typeName(t message.Type) string {
	switch t {
	case TypeRoots:
		return "round roots"
	case TypeRefused:
		return "refused bytes"
	case TypeDiagnosis:
		return "diagnosis"
	}
	return t.String()
}
