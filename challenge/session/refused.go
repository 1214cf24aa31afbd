package session

import (
	"crypto/sha256"
	"fmt"
	"slices"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
)

// awaited are the types that a prover can have sent something as, in each state. A Commit may come too early.
var awaited = map[State][]message.Type{
	Prepared: {message.TypeReady, message.TypeBusy, message.TypeCommit},
	Ready:    {message.TypeCommit},
	Started:  {message.TypeCommit},
	Opened:   {TypeRoots, message.TypeOpenings, message.TypeFault},
	Rooted:   {message.TypeOpenings},
}

// refusedHash binds the Verdict to the refused record: SHA-256 of its body, zero without one.
func (s *Session) refusedHash() challenge.Hash {
	if s.refused == nil {
		return challenge.Hash{}
	}
	return sha256.Sum256(append([]byte{byte(s.refused.Stage)}, s.refused.Bytes...))
}

// Limit is the largest body that a message of type t can have, in bytes: what to allow before allocation.
func Limit(t message.Type, j challenge.Job) int {
	if t == TypeRoots {
		return 32 * int(j.Rounds)
	}
	return message.MaxBody(t, j)
}

// Refuse keeps bytes that Receive did not accept, so that the transcript shows them. Bytes over the limit of the
// type are not kept: the record then has the limit plus one of them, which is refused as well.
func (s *Session) Refuse(t message.Type, bytes []byte, why error) error {
	if limit := Limit(t, s.Job()) + 1; len(bytes) > limit {
		bytes = bytes[:limit]
	}
	body := append([]byte{byte(t)}, bytes...)
	if err := s.receiveRefused(body); err != nil {
		return err
	}
	s.refused.Why = why
	return nil
}

// receiveRefused takes a refused record and sees that the bytes are indeed not acceptable.
func (s *Session) receiveRefused(body []byte) error {
	if s.state == New || s.state == Closed || s.refused != nil {
		return fmt.Errorf("%w: refused bytes when the challenge is %s", ErrOrder, s.state)
	}
	if len(body) < 1 {
		return fmt.Errorf("%w: refused bytes without the type of a message", ErrVerifier)
	}
	stage := message.Type(body[0])
	if !slices.Contains(awaited[s.state], stage) {
		return fmt.Errorf("%w: refused %s when the challenge is %s", ErrOrder, typeName(stage), s.state)
	}
	if len(body)-1 > Limit(stage, s.Job())+1 {
		return fmt.Errorf("%w: refused bytes have %d bytes, at most %d", ErrVerifier, len(body)-1, Limit(stage, s.Job())+1)
	}
	trial := *s
	trial.chain = s.chain.Clone()
	why := trial.Receive(stage, body[1:])
	if why == nil {
		return fmt.Errorf("%w: the refused %s is acceptable", ErrVerifier, typeName(stage))
	}
	s.refused = &Refused{Stage: stage, Bytes: body[1:], Why: why}
	s.records = append(s.records[:len(s.records):len(s.records)], Record{TypeRefused, body})
	return nil
}
