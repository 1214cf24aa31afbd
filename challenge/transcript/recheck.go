package transcript

import (
	"errors"
	"fmt"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/challenge/session"
)

// Proof is what a transcript shows by itself, without its verifier's word.
type Proof string

// The proof results of section 15.
const (
	Right     Proof = "right"     // every asked opening is exact
	False     Proof = "wrong"     // a signed opening is false
	Fault     Proof = "fault"     // the prover signed a Fault
	None      Proof = "none"      // the challenge was not finished
	Malformed Proof = "malformed" // the prover's bytes are not of the protocol
)

// Report is the result of a re-check.
type Report struct {
	Session *session.Session
	Proof   Proof
	Wrong   *challenge.FalseOpening // with Proof False: the first false opening
	Verdict *message.Verdict
}

// Passed reports that the proof is right and that the verifier said pass.
func (r Report) Passed() bool { return r.Proof == Right && r.Verdict.Outcome == challenge.Pass }

// ErrInconsistent is a Verdict that the transcript does not bear out.
var ErrInconsistent = errors.New("verdict does not follow from the transcript")

// Recheck parses a transcript and checks all of it again: signatures, links, positions, roots, and every
// opening by the exact checks. The error wraps challenge.ErrInvalid, one of the errors of session, or ErrInconsistent.
func Recheck(b []byte) (Report, error) {
	f, err := Decode(b)
	if err != nil {
		return Report{}, err
	}
	s, err := session.Replay(f.Network, f.Records)
	if err != nil {
		return Report{}, err
	}
	if s.State() != session.Closed {
		return Report{}, fmt.Errorf("%w: a transcript ends with Verdict, this one when the challenge is %s", session.ErrOrder, s.State())
	}
	if s.Refused() == nil && !s.Verdict().Refused.IsZero() {
		return Report{}, fmt.Errorf("%w: Verdict is about refused bytes, the transcript has none", session.ErrVerifier)
	}
	r := Report{Session: s, Verdict: s.Verdict()}
	if r.Proof, r.Wrong, err = prove(s); err != nil {
		return Report{}, err
	}
	return r, r.consistent()
}

func prove(s *session.Session) (Proof, *challenge.FalseOpening, error) {
	switch {
	case s.Refused() != nil:
		return Malformed, nil, nil
	case s.Fault() != nil:
		return Fault, nil, nil
	case s.Openings() == nil:
		return None, nil, nil
	}
	err := opening.Verify(s.Statement(), s.Asked(), s.Openings())
	var wrong *challenge.FalseOpening
	switch {
	case err == nil:
		return Right, nil, nil
	case errors.As(err, &wrong):
		return False, wrong, nil
	}
	return "", nil, err
}

// consistent applies the last paragraphs of section 15.
func (r Report) consistent() error {
	s := r.Session
	ok := false
	switch r.Verdict.Outcome {
	case challenge.Undecided:
		ok = true
	case challenge.Pass, challenge.Slow, challenge.TooFast, challenge.Unknown:
		ok = r.Proof == Right
	case challenge.Wrong:
		ok = r.Proof == False
	case challenge.Faulted:
		ok = r.Proof == Fault
	case challenge.Malformed:
		ok = r.Proof == Malformed
	case challenge.Withheld:
		ok = r.Proof == None && s.Asked() != nil
	case challenge.Timeout:
		ok = r.Proof == None && s.Start() != nil && s.Link(message.TypeCommit) == challenge.Hash{}
	case challenge.Unreachable:
		ok = r.Proof == None && s.Start() == nil
	case challenge.Maintenance:
		ok = r.Proof == None && (s.State() == session.Closed && s.Busy() == nil && len(s.Records()) == 2 || s.Busy() != nil && s.Busy().Reason == message.BusyMaintenance)
	case challenge.Busy:
		_, _, err := s.Witness()
		ok = r.Proof == None && (err == nil || s.Busy() != nil && s.Busy().Reason == message.BusyLease)
	}
	if !ok {
		return fmt.Errorf("%w: it says %s, the proof is %s", ErrInconsistent, r.Verdict.Outcome, r.Proof)
	}
	return nil
}
