package sidecar

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/prover/ledger"
	"github.com/slark-network/slark/prover/metrics"
	"github.com/slark-network/slark/prover/queue"
)

// Forced is the signed answer to a demand on chain (docs/protocol.md, section 15.2).
type Forced struct {
	Job       challenge.Job
	Previous  challenge.Hash // the link that the answer names
	Signature challenge.Signature
	Encoded   []byte           // all k openings; nil for a Fault
	Roots     []challenge.Hash // of the rounds
	Fault     uint32           // round of a Fault, 0 for openings
}

// Force answers a demand on chain for openings of a challenge: with what was answered to its Open, if the positions are those of the
// key, else with what it computes and checks now, as it would for an Open. It waits for the device, and works though the
// verifier is not registered any more. The error wraps ledger.ErrUnknown for a challenge that is not kept any more.
func (s *Sidecar) Force(ctx context.Context, id, key challenge.Hash) (f Forced, err error) {
	defer s.caught("answer a demand", &err)
	stored, err := s.Ledger.Challenge(id)
	if err != nil {
		return f, err
	}
	sess, err := session.Replay(s.network, stored.Records())
	if err != nil {
		return f, fmt.Errorf("stored challenge %s: %w", id.Short(), err)
	}
	f.Job = sess.Job()
	d := s.slots[f.Job.Device]
	switch {
	case d == nil:
		return f, fmt.Errorf("challenge %s: its device %s is not served here", id.Short(), f.Job.Device.Short())
	case f.Job.Signer != s.Signer.Address():
		return f, fmt.Errorf("challenge %s: signed by %s, the prover has the key of %s", id.Short(), f.Job.Signer, s.Signer.Address())
	case sess.State() < session.Started:
		return f, fmt.Errorf("challenge %s: %w: it was not started", id.Short(), ledger.ErrUnknown)
	}
	if answered(sess, key) {
		return f, f.stored(sess, stored)
	}
	ctx, cancel := context.WithTimeoutCause(ctx, 2*s.Limits.RunWithin, errRunWithin)
	defer cancel()
	ticket, err := d.queue.Take(ctx, queue.Holder{Verifier: f.Job.Verifier})
	if err != nil {
		return f, err
	}
	defer ticket.Release()
	defer func(from time.Time) { s.spend(f.Job, metrics.Open, s.since(from)) }(s.Clock())
	k, failed, err := s.recall(ctx, d, sess, stored)
	if err != nil {
		return f, err
	}
	defer d.runs.put(k)
	return f, s.force(ctx, &f, k, key, failed)
}

// answered says whether the challenge has an answer to the positions of the key, or a Fault, which is one to all.
func answered(sess *session.Session, key challenge.Hash) bool {
	if sess.Fault() != nil {
		return true
	}
	return sess.Openings() != nil && slices.Equal(sess.Asked(), challenge.DrawPositions(sess.Job(), key, sess.Link(message.TypeCommit)))
}

// stored takes an answer out of the ledger.
func (f *Forced) stored(sess *session.Session, c ledger.Challenge) error {
	f.Previous = sess.Link(message.TypeOpen)
	if m := sess.Fault(); m != nil {
		f.Fault, f.Signature = m.Round, m.Signature
		return nil
	}
	m, err := message.Parse(message.TypeOpenings, f.Job, c.Openings)
	if err != nil {
		return err
	}
	o := m.(*message.Openings)
	f.Encoded, f.Signature, f.Roots = o.Encoded, o.Signature, sess.Statement().Roots
	return nil
}

// force computes the openings, checks them, and signs them or a Fault.
func (s *Sidecar) force(ctx context.Context, f *Forced, k *run, key challenge.Hash, failed uint32) error {
	sess := k.session
	f.Previous = sess.Link(message.TypeCommit)
	fault := func(round uint32) error {
		m, err := fraud.FaultUnasked(sess, round, s.Signer)
		if err == nil {
			f.Fault, f.Signature = m.Round, m.Signature
		}
		return err
	}
	if failed != 0 {
		return fault(failed)
	}
	positions := challenge.DrawPositions(f.Job, key, f.Previous)
	openings, err := k.kernels.Open(ctx, positions)
	if err == nil {
		err = asked(positions, openings)
	}
	if err != nil {
		return err
	}
	f.Roots = k.kernels.Roots()
	err = kernels.Check(ctx, kernels.Task{ChainID: s.network.ChainID, ID: k.id, Job: f.Job}, f.Roots, openings)
	if wrong := (*kernels.Disagreement)(nil); errors.As(err, &wrong) {
		s.Log.Error("own opening is wrong: fault", "challenge", k.id.Short(), "error", err)
		return fault(wrong.Round)
	}
	if err != nil {
		return err
	}
	for i := range openings {
		f.Encoded = openings[i].Append(f.Encoded)
	}
	m, err := fraud.SignUnasked(sess, f.Encoded, s.Signer)
	if err == nil {
		f.Signature = m.Signature
	}
	return err
}
