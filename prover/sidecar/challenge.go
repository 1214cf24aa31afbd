package sidecar

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/tree"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/prover/metrics"
	"github.com/slark-network/slark/prover/queue"
)

// Challenge is a challenge from Ready to Commit. It holds the device, and must be closed. Its methods are for one
// goroutine.
type Challenge struct {
	s       *Sidecar
	slot    *slot
	session *session.Session
	ticket  *queue.Ticket

	done  func()      // ends the mark that the challenge runs; nil before Start
	run   kernels.Run // nil before Commit
	said  <-chan []byte
	spent time.Duration
	once  sync.Once
}

// Answer is what is sent back: a body by its type. Roots are only with Openings, a diagnosis may be with Openings or Fault.
type Answer struct {
	Type      message.Type
	Body      []byte
	Roots     []byte
	Diagnosis []byte
}

// Prepare answers a Prepare from peer: with Ready and the challenge, with Busy and none, or with a refusal.
func (s *Sidecar) Prepare(ctx context.Context, peer challenge.Address, body []byte) (*Challenge, Answer, error) {
	sess, d, err := s.admit(ctx, peer, body)
	if err != nil {
		return nil, Answer{}, err
	}
	if s.maintenance.Load() {
		return s.busy(sess, body, &message.Busy{Reason: message.BusyMaintenance})
	}
	if !s.mayRun(d, sess) {
		return s.busy(sess, body, &message.Busy{Reason: message.BusyLease})
	}
	s.enter()
	c := &Challenge{s: s, slot: d, session: sess}
	defer func() {
		if c != nil {
			c.Close()
		}
	}()
	within := s.Limits.ReadyWithin
	if sess.Job().Kind == challenge.Memory {
		within = s.Limits.BuildWithin
	}
	ctx, cancel := context.WithTimeout(ctx, within)
	defer cancel()
	came := time.Now()
	c.ticket, err = s.reserve(ctx, d, sess.Job(), body)
	s.Metrics.Waited(false, time.Since(came))
	if busy := (*queue.Busy)(nil); errors.As(err, &busy) {
		return s.busy(sess, body, &message.Busy{Reason: message.BusyOtherVerifier, Evidence: busy.Evidence})
	}
	if err != nil {
		return nil, Answer{}, link.Refuse(link.QueueFull, "", fmt.Sprintf("%d waiting", s.Limits.QueueLength), err.Error())
	}
	// Others may have run while this one waited: counter and quotas again.
	if err := s.checkAccount(sess.Job()); err != nil {
		return nil, Answer{}, err
	}
	start, began := s.Clock(), time.Now()
	if err := s.ready(ctx, d, sess.Job()); err != nil {
		s.spend(sess.Job(), metrics.Prepare, s.since(start))
		return nil, Answer{}, s.refuseDevice(d, "prepare", err)
	}
	spent := s.since(start)
	s.Metrics.Spent(d.Index, sess.Job().Kind, metrics.Prepare, spent)
	s.Trace.Past(ctx, "prepare device", began)
	id := sess.Link(message.TypePrepare)
	if err := s.Ledger.Prepared(id, account(sess.Job()), body, s.Clock().Add(s.Limits.KeepRecords), spent); err != nil {
		return nil, Answer{}, s.refuseLedger(err)
	}
	answer, err := s.sign(sess, &message.Ready{})
	if err != nil {
		return nil, Answer{}, err
	}
	if err := s.Ledger.Answered(id, answer.Type, answer.Body); err != nil {
		return nil, Answer{}, s.refuseLedger(err)
	}
	s.Metrics.Answered(metrics.Ready, sess.Job().Kind)
	accepted := c
	c = nil // stays open
	return accepted, answer, nil
}

// reserve waits for the device: for half of the time there is to get it ready, for a memory job hardly at all. That is due warm, and
// Busy with evidence is neutral where a Ready that waited for somebody else's run is not.
func (s *Sidecar) reserve(ctx context.Context, d *slot, j challenge.Job, prepare []byte) (*queue.Ticket, error) {
	h, err := holder(j.Verifier, prepare)
	if err != nil {
		return nil, err
	}
	wait := s.Limits.ReadyWithin / 2
	if j.Kind == challenge.Memory {
		wait = min(wait, memoryWait)
	}
	return d.queue.Reserve(ctx, h, wait, s.Limits.StartWithin)
}

// holder is who has the device for a challenge, with its Prepare as evidence for others until that expires: for the run, and for
// the answer to Open, which keeps others waiting as well.
func holder(verifier challenge.Address, prepare []byte) (queue.Holder, error) {
	m, err := message.Parse(message.TypePrepare, challenge.Job{}, prepare)
	if err != nil {
		return queue.Holder{}, err
	}
	return queue.Holder{Verifier: verifier, Prepare: prepare, Expires: time.Unix(int64(m.(*message.Prepare).Expires), 0)}, nil
}

// ready prepares the device, at the cost of kept runs if memory is short: those can be run again.
func (s *Sidecar) ready(ctx context.Context, d *slot, j challenge.Job) error {
	if d.tenant.Load() {
		d.runs.closeAll() // a tenant has the memory; what was committed can be run again
	} else if limit := s.maxMemory(d); limit > 0 {
		d.runs.room(limit - min(limit, d.Device.MemoryNeed(j)))
	}
	if j.Kind == challenge.Memory {
		// A dataset goes on being built when the verifier has gone: the next challenge finds it.
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(context.WithoutCancel(ctx), s.Limits.BuildWithin)
		defer cancel()
		defer context.AfterFunc(s.work, cancel)()
	}
	err := d.Device.Prepare(ctx, j)
	if errors.Is(err, kernels.ErrMemory) {
		d.runs.closeAll()
		err = d.Device.Prepare(ctx, j)
	}
	return err
}

// busy signs a Busy, stored so that a verdict on it can be checked.
func (s *Sidecar) busy(sess *session.Session, prepare []byte, m *message.Busy) (*Challenge, Answer, error) {
	id := sess.Link(message.TypePrepare)
	if err := s.Ledger.Prepared(id, account(sess.Job()), prepare, s.Clock().Add(s.Limits.KeepRecords), 0); err != nil {
		return nil, Answer{}, s.refuseLedger(err)
	}
	answer, err := s.sign(sess, m)
	if err != nil {
		return nil, Answer{}, err
	}
	if err := s.Ledger.Answered(id, answer.Type, answer.Body); err != nil {
		return nil, Answer{}, s.refuseLedger(err)
	}
	s.Metrics.Answered(busyAs[m.Reason], sess.Job().Kind)
	return nil, answer, nil
}

// busyAs is what Busy is counted as, by its reason.
var busyAs = map[message.BusyReason]string{
	message.BusyOtherVerifier: metrics.BusyOther, message.BusyMaintenance: metrics.BusyMaintenance, message.BusyLease: metrics.BusyLease,
}

func (s *Sidecar) sign(sess *session.Session, m message.Body) (Answer, error) {
	body, err := sess.Sign(m, s.Signer)
	if err != nil {
		s.Log.Error("sign", "message", m.Type().String(), "error", err)
		return Answer{}, link.Refuse(link.Device, "signer", "", "the prover cannot sign")
	}
	return Answer{Type: m.Type(), Body: body}, nil
}

// Job is the job of the challenge.
func (c *Challenge) Job() challenge.Job { return c.session.Job() }

// Gone is closed when the reservation has ended before Start.
func (c *Challenge) Gone() <-chan struct{} { return c.ticket.Gone() }

// Start answers a Start with Commit: it stores the challenge, and runs it. The caller sends the Commit and then calls
// Close, which stores it, so that the disk is not in the measured time. The run is cancelled when the context of the
// stream ends.
func (c *Challenge) Start(stream context.Context, body []byte) (Answer, error) {
	s := c.s
	if err := c.session.Receive(message.TypeStart, body); err != nil {
		return Answer{}, refuseMessage("Start", err)
	}
	if err := s.checkExpires(c.session.Start().Expires); err != nil {
		return Answer{}, err
	}
	if err := c.ticket.Hold(); err != nil {
		return Answer{}, link.Refuse(link.Expired, "", s.Limits.StartWithin.String(), "Start came too late after Ready")
	}
	j, id := c.session.Job(), c.session.ID()
	c.done = s.begin(id)
	err := s.Ledger.Started(id, account(j), j.Counter, c.session.Records(), s.Clock().Add(s.Limits.KeepRecords))
	if err != nil {
		return Answer{}, s.refuseLedger(err)
	}
	ctx, cancel := context.WithTimeoutCause(stream, s.Limits.RunWithin, errRunWithin)
	defer cancel()
	defer context.AfterFunc(s.work, cancel)()
	end := c.slot.watch()
	start, began := s.Clock(), time.Now()
	run, err := c.slot.Device.Run(ctx, kernels.Task{ChainID: s.network.ChainID, ID: id, Job: j})
	c.spent = s.since(start)
	c.said = end()
	if err != nil {
		s.spend(j, metrics.Run, c.spent)
		switch {
		case errors.Is(context.Cause(ctx), errRunWithin):
			return Answer{}, link.Refuse(link.Limit, "rounds", s.Limits.RunWithin.String(), "the job takes longer than this prover accepts")
		case stream.Err() != nil: // a timeout of the challenge, by the verifier's clock or its line
			s.Log.Warn("stream ended before Commit: run cancelled", "challenge", id.Short(), "spent", c.spent)
			return Answer{}, stream.Err()
		}
		return Answer{}, s.refuseDevice(c.slot, "run", errors.Join(err, context.Cause(s.work)))
	}
	answer, err := s.sign(c.session, &message.Commit{Root: tree.CommitRoot(run.Roots())})
	if err != nil {
		run.Close()
		return Answer{}, err
	}
	c.run = run
	s.Metrics.Spent(c.slot.Index, j.Kind, metrics.Run, c.spent)
	s.Trace.Past(stream, "run on device", began)
	s.Metrics.Answered(metrics.Commit, j.Kind)
	return answer, nil
}

var errRunWithin = errors.New("the run took longer than it may")

// Close lets the device go. After a Commit it first stores it and keeps the run for its Open.
func (c *Challenge) Close() {
	c.once.Do(func() {
		if c.run != nil {
			c.keep()
		}
		if c.ticket != nil {
			c.ticket.Release()
		}
		if c.done != nil {
			c.done()
		}
		c.s.leave()
	})
}

func (c *Challenge) keep() {
	k := &run{id: c.session.ID(), kernels: c.run, session: c.session, said: c.said}
	if err := c.s.storeCommit(k, c.spent); err != nil {
		// The Commit may be with the verifier already. It is in memory; Open tries to store it again.
		c.s.Log.Error("commit not stored", "challenge", k.id.Short(), "error", err)
	}
	c.slot.runs.put(k)
}

func (s *Sidecar) storeCommit(k *run, spent time.Duration) error {
	if k.stored {
		return nil
	}
	records := k.session.Records()
	err := s.Ledger.Committed(k.id, account(k.session.Job()), records[len(records)-1].Body, joinRoots(k.kernels.Roots()), spent)
	k.stored = err == nil
	return err
}

func joinRoots(roots []challenge.Hash) []byte {
	b := make([]byte, 0, 32*len(roots))
	for _, r := range roots {
		b = append(b, r[:]...)
	}
	return b
}
