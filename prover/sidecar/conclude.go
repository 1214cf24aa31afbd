package sidecar

import (
	"errors"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/prover/ledger"
)

// Conclude stores a verdict from peer, signed over what was said in the challenge. The verifier may have missed the last
// messages of the prover: then it signed over those before. That is enough; nobody has to agree.
func (s *Sidecar) Conclude(peer challenge.Address, id challenge.Hash, body []byte) error {
	stored, err := s.Ledger.Challenge(id)
	if err != nil {
		return s.refuseLedger(err)
	}
	records := stored.Records()
	sess, err := session.Accept(s.network, records[0].Body)
	if err != nil {
		s.Log.Error("stored challenge", "challenge", id.Short(), "error", err)
		return link.Refuse(link.UnknownChallenge, "challenge_id", "", "the stored challenge is not of this network")
	}
	if _, err := s.checkParties(peer, sess.Job()); err != nil {
		return err
	}
	err = sess.Receive(message.TypeVerdict, body)
	for _, r := range records[1:] {
		if err == nil || !errors.Is(err, message.ErrSignature) {
			break
		}
		if broken := sess.Receive(r.Type, r.Body); broken != nil {
			s.Log.Error("stored challenge", "challenge", id.Short(), "error", broken)
			break
		}
		err = sess.Receive(message.TypeVerdict, body)
	}
	if err != nil {
		return refuseMessage("Verdict", err)
	}
	if err := s.Ledger.Concluded(id, body); errors.Is(err, ledger.ErrReplay) {
		return link.Refuse(link.Replay, "challenge_id", "", "another Verdict is stored")
	} else if err != nil {
		return s.refuseLedger(err)
	}
	s.slots[sess.Job().Device].runs.discard(id) // nobody will ask
	v := sess.Verdict()
	s.Metrics.Verdict(v.Outcome, sess.Job().Kind)
	s.Log.Info("verdict", "challenge", id.Short(), "verifier", peer.String(), "outcome", v.Outcome.String(),
		"elapsed_ns", v.Elapsed, "reason", v.Reason)
	return nil
}
