package sidecar

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/tree"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/prover/ledger"
	"github.com/slark-network/slark/prover/metrics"
)

// Open answers an Open from peer with Openings and the round roots, or with Fault. The work goes on when ctx ends, so
// that the next attempt finds it done: the answer to one challenge is made once.
func (s *Sidecar) Open(ctx context.Context, peer challenge.Address, id challenge.Hash, body []byte) (Answer, error) {
	if err := s.finished(ctx, id); err != nil {
		return Answer{}, err
	}
	return s.flights.do(ctx, id, peer, body, func() (a Answer, err error) {
		defer s.caught("answer", &err)
		// Only here, where nobody else answers the same challenge, is what the ledger says the last word.
		stored, err := s.Ledger.Challenge(id)
		if err != nil {
			return Answer{}, s.refuseLedger(err)
		}
		sess, d, err := s.rebuild(peer, stored)
		if err != nil {
			return Answer{}, err
		}
		if stored.Open != nil {
			a, err := repeated(stored, body)
			if err == nil {
				a.Diagnosis = s.diagnoses.get(id)
			}
			return a, err
		}
		defer func(began time.Time) { s.Trace.Past(ctx, "answer with device", began) }(time.Now())
		return s.answer(d, sess, stored, body)
	})
}

// repeated answers an Open that has been answered.
func repeated(c ledger.Challenge, body []byte) (Answer, error) {
	switch {
	case !bytes.Equal(c.Open, body):
		return Answer{}, link.Refuse(link.Replay, "positions", "", "another Open has been answered; only the same bytes, signature included, are answered again")
	case c.Openings != nil:
		return Answer{Type: message.TypeOpenings, Body: c.Openings, Roots: c.Roots}, nil
	case c.Fault != nil:
		return Answer{Type: message.TypeFault, Body: c.Fault}, nil
	}
	return Answer{}, link.Refuse(link.UnknownChallenge, "challenge_id", "", "the answer is not kept any more")
}

// rebuild forms the session of a started challenge up to Commit, if there is one, and finds its device. Its verifier
// must be the peer.
func (s *Sidecar) rebuild(peer challenge.Address, c ledger.Challenge) (*session.Session, *slot, error) {
	c.Open, c.Openings, c.Fault = nil, nil, nil
	sess, err := session.Replay(s.network, c.Records())
	if err != nil {
		s.Log.Error("stored challenge", "challenge", c.ID.Short(), "error", err)
		return nil, nil, link.Refuse(link.UnknownChallenge, "challenge_id", "", "the stored challenge is not of this network")
	}
	d, err := s.checkParties(peer, sess.Job())
	if err != nil {
		return nil, nil, err
	}
	if sess.State() < session.Started {
		return nil, nil, link.Refuse(link.UnknownChallenge, "challenge_id", "", "the challenge was not started")
	}
	return sess, d, nil
}

// answer makes the answer to an Open that has none, and stores it. It is called once at a time for a challenge.
func (s *Sidecar) answer(d *slot, sess *session.Session, stored ledger.Challenge, open []byte) (Answer, error) {
	if sess.State() == session.Committed {
		// Before any work: is it signed?
		if err := sess.Receive(message.TypeOpen, open); err != nil {
			return Answer{}, refuseMessage("Open", err)
		}
	}
	if err := s.Ledger.Writable(); err != nil {
		return Answer{}, s.refuseLedger(err)
	}
	ctx, cancel := context.WithTimeoutCause(s.work, 2*s.Limits.RunWithin, errRunWithin)
	defer cancel()
	h, err := holder(sess.Job().Verifier, stored.Prepare)
	if err != nil {
		return Answer{}, refuseMessage("Prepare", err)
	}
	came := time.Now()
	ticket, err := d.queue.Take(ctx, h)
	s.Metrics.Waited(true, time.Since(came))
	if err != nil {
		return Answer{}, s.refuseDevice(d, "wait", err)
	}
	defer ticket.Release()
	start := s.Clock()
	k, failed, err := s.recall(ctx, d, sess, stored)
	if err != nil {
		s.spend(sess.Job(), metrics.Open, s.since(start))
		return Answer{}, err
	}
	if sess.State() == session.Started { // the Commit was not stored: it is now
		sess = k.session
		if err := sess.Receive(message.TypeOpen, open); err != nil {
			d.runs.put(k)
			return Answer{}, refuseMessage("Open", err)
		}
	}
	answer, err := s.prove(ctx, d, k, sess, failed)
	if err == nil {
		spent := s.since(start)
		s.Metrics.Spent(d.Index, sess.Job().Kind, metrics.Open, spent)
		err = s.Ledger.Opened(k.id, account(sess.Job()), open, answer.Type, answer.Body, s.Clock().Add(s.Limits.KeepAnswers), spent)
		if err != nil {
			err = s.refuseLedger(err)
		}
	}
	if err != nil {
		d.runs.put(k) // for the next attempt
		return Answer{}, err
	}
	if answer.Type == message.TypeFault {
		s.Metrics.Answered(metrics.Fault, sess.Job().Kind)
	} else {
		s.Metrics.Answered(metrics.Openings, sess.Job().Kind)
	}
	k.kernels.Close()
	if answer.Diagnosis = k.diagnosis(); answer.Diagnosis != nil {
		s.diagnoses.put(k.id, answer.Diagnosis)
	}
	s.Log.Info("answered", "challenge", k.id.Short(), "with", answer.Type.String(), "spent", s.since(start))
	return answer, nil
}

// recall finds the run of a challenge, or runs it again. failed is the first round in which that came out otherwise than
// what was committed, 0 if none did.
func (s *Sidecar) recall(ctx context.Context, d *slot, sess *session.Session, stored ledger.Challenge) (k *run, failed uint32, err error) {
	if k := d.runs.take(stored.ID); k != nil {
		if err := s.storeCommit(k, 0); err != nil {
			d.runs.put(k)
			return nil, 0, s.refuseLedger(err)
		}
		return k, 0, nil
	}
	// A flip of a bit may have been in either run: a second attempt decides.
	for attempt := range 2 {
		k, err = s.rerun(ctx, d, stored)
		if err != nil {
			return nil, 0, err
		}
		failed = differs(stored, k.kernels.Roots())
		if failed == 0 {
			break
		}
		s.Log.Warn("run again, with another result", "challenge", stored.ID.Short(), "round", failed, "attempt", attempt+1)
		if attempt == 0 {
			k.kernels.Close()
		}
	}
	if stored.Commit == nil {
		if _, err := s.sign(k.session, &message.Commit{Root: tree.CommitRoot(k.kernels.Roots())}); err != nil {
			k.kernels.Close()
			return nil, 0, err
		}
	}
	k.stored = stored.Commit != nil
	if err := s.storeCommit(k, 0); err != nil {
		d.runs.put(k)
		return nil, 0, s.refuseLedger(err)
	}
	return k, failed, nil
}

// rerun computes a stored challenge again. It is a function of the signed Start alone (section 6). It is not the timed run, and not watched.
func (s *Sidecar) rerun(ctx context.Context, d *slot, stored ledger.Challenge) (*run, error) {
	stored.Open, stored.Openings, stored.Fault = nil, nil, nil
	sess, err := session.Replay(s.network, stored.Records())
	if err != nil {
		return nil, err
	}
	if err := s.ready(ctx, d, sess.Job()); err != nil {
		return nil, s.refuseDevice(d, "prepare", errors.Join(err, context.Cause(s.work)))
	}
	r, err := d.Device.Run(ctx, kernels.Task{ChainID: s.network.ChainID, ID: stored.ID, Job: sess.Job()})
	if err != nil {
		return nil, s.refuseDevice(d, "run again", errors.Join(err, context.Cause(s.work)))
	}
	return &run{id: stored.ID, kernels: r, session: sess}, nil
}

// differs is the first round whose root is not the one committed, 0 if all are.
func differs(stored ledger.Challenge, roots []challenge.Hash) uint32 {
	if stored.Commit == nil || bytes.Equal(stored.Roots, joinRoots(roots)) {
		return 0
	}
	for i, r := range roots {
		if len(stored.Roots) < 32*(i+1) || !bytes.Equal(stored.Roots[32*i:32*(i+1)], r[:]) {
			return uint32(i) + 1
		}
	}
	return 1
}

// prove signs Openings if they hold by the prover's own check, and Fault otherwise (section 10). sess is opened.
func (s *Sidecar) prove(ctx context.Context, d *slot, k *run, sess *session.Session, failed uint32) (Answer, error) {
	if failed != 0 {
		return s.sign(sess, &message.Fault{Round: failed})
	}
	roots := k.kernels.Roots()
	openings, err := k.kernels.Open(ctx, sess.Asked())
	if err != nil {
		return Answer{}, s.refuseDevice(d, "open", errors.Join(err, context.Cause(s.work)))
	}
	if err := asked(sess.Asked(), openings); err != nil {
		return Answer{}, s.refuseDevice(d, "open", err)
	}
	task := kernels.Task{ChainID: s.network.ChainID, ID: k.id, Job: sess.Job()}
	err = kernels.Check(ctx, task, roots, openings)
	if wrong := (*kernels.Disagreement)(nil); errors.As(err, &wrong) {
		s.Log.Error("own opening is wrong: fault", "challenge", k.id.Short(), "device", d.Index, "error", err)
		return s.sign(sess, &message.Fault{Round: wrong.Round})
	}
	if err != nil {
		return Answer{}, s.refuseDevice(d, "check", err)
	}
	joined := joinRoots(roots)
	if err := sess.Receive(session.TypeRoots, joined); err != nil {
		return Answer{}, s.refuseDevice(d, "check", err)
	}
	var encoded []byte
	for i := range openings {
		encoded = openings[i].Append(encoded)
	}
	answer, err := s.sign(sess, &message.Openings{Encoded: encoded})
	answer.Roots = joined
	return answer, err
}

// asked reports a device that answered something else.
func asked(positions []challenge.Position, openings []challenge.Opening) error {
	if len(openings) != len(positions) {
		return fmt.Errorf("%d openings, %d were asked", len(openings), len(positions))
	}
	for i := range openings {
		if openings[i].At() != positions[i] {
			return fmt.Errorf("opening %d is of another position", i)
		}
	}
	return nil
}

// spend counts device time that nothing is stored with.
func (s *Sidecar) spend(j challenge.Job, p metrics.Phase, t time.Duration) {
	s.Metrics.Spent(s.slots[j.Device].Index, j.Kind, p, t)
	if err := s.Ledger.Spend(account(j), ledger.Usage{Time: t}); err != nil {
		s.Log.Error("device time not counted", "error", err)
	}
}
