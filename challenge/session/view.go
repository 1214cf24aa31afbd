package session

import (
	"errors"
	"fmt"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
)

// Network is the network that all signatures are for.
func (s *Session) Network() challenge.Network { return s.network }

// Job is the job of the challenge.
func (s *Session) Job() challenge.Job { return s.chain.Job() }

// State is how far the challenge has come.
func (s *Session) State() State { return s.state }

// Records are the steps so far. The caller must not change them.
func (s *Session) Records() []Record { return s.records }

// ID is the challenge id, zero before Start.
func (s *Session) ID() challenge.Hash { return s.chain.Link(message.TypeStart) }

// Link is the link hash of a message, zero if there was none.
func (s *Session) Link(t message.Type) challenge.Hash { return s.chain.Link(t) }

// Start is the Start message, nil before it.
func (s *Session) Start() *message.Start { return s.start }

// Busy is the Busy message, nil if there was none.
func (s *Session) Busy() *message.Busy { return s.busy }

// Witness checks the evidence of Busy as far as that can be done without the chain and a clock: it is a Prepare by
// another verifier for the same provider, device and Era. It gives that verifier's job, and when the Prepare expires, in
// Unix seconds.
func (s *Session) Witness() (other challenge.Job, expires uint64, err error) {
	if s.busy == nil || s.busy.Reason != message.BusyOtherVerifier {
		return other, 0, errors.New("no evidence was given")
	}
	w, err := Accept(s.network, s.busy.Evidence)
	if err != nil {
		return other, 0, err
	}
	m, err := message.Parse(message.TypePrepare, challenge.Job{}, s.busy.Evidence)
	if err != nil {
		return other, 0, err
	}
	other, job := w.Job(), s.Job()
	switch {
	case other.Provider != job.Provider || other.Device != job.Device:
		err = errors.New("it is for another device")
	case other.Verifier == job.Verifier:
		err = errors.New("it is from this verifier")
	case other.Era != job.Era:
		err = fmt.Errorf("it is of Era %d, not %d", other.Era, job.Era)
	}
	return other, m.(*message.Prepare).Expires, err
}

// Asked are the positions of Open, nil before it.
func (s *Session) Asked() []challenge.Position { return s.asked }

// Openings are the answer to Open: exactly those asked, in order, not yet checked. Nil if there are none.
func (s *Session) Openings() []challenge.Opening { return s.openings }

// Fault is the Fault message, nil if there was none.
func (s *Session) Fault() *message.Fault { return s.fault }

// Diagnosis is what the prover's sidecar says of its device, as it came; nil if there is none. It is not signed and proves nothing.
func (s *Session) Diagnosis() []byte { return s.diagnosis }

// Refused is what was not acceptable, nil if nothing was.
func (s *Session) Refused() *Refused { return s.refused }

// Verdict is the Verdict, nil before it.
func (s *Session) Verdict() *message.Verdict { return s.verdict }

// Statement is what the prover committed to; valid from Rooted on.
func (s *Session) Statement() challenge.Statement {
	return challenge.Statement{ChainID: s.network.ChainID, Job: s.Job(), ID: s.ID(), Roots: s.roots}
}

// DrawOpen draws the positions of the challenge from its key and the signed Commit, ready to be signed.
func (s *Session) DrawOpen(key challenge.Hash) *message.Open {
	return &message.Open{Positions: challenge.DrawPositions(s.Job(), key, s.chain.Link(message.TypeCommit))}
}
