package exchange

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/proto/link"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
)

const (
	firstRetry = 200 * time.Millisecond
	maxRetry   = 15 * time.Second
	// attempts is how many silent calls fit before the withheld deadline.
	attempts = 5
	// expected is how many answers to Open may come at once, and patience how long one is expected to take.
	expected = 32
	patience = time.Second
)

// commit signs Open and has the exchange stored, so that it outlives this process.
func (e *exchange) commit(ctx context.Context) *ending {
	e.progress(Committed, "%v elapsed, lag %v", e.result.Elapsed.Round(time.Microsecond), e.result.Lag.Round(time.Microsecond))
	if _, err := e.s.Sign(e.s.DrawOpen(e.Secrets.PositionsKey), e.Key); err != nil {
		return undecided("sign Open: %v", err)
	}
	e.opened = e.Now()
	if e.Committed == nil {
		return nil
	}
	pending, err := e.pending()
	if err != nil {
		return undecided("store the pending exchange: %v", err)
	}
	if err := e.Committed(ctx, pending, e.opened.Add(e.WithheldAfter)); err != nil {
		return hook("the pending exchange", err)
	}
	e.stored = true
	return nil
}

// ask asks for the openings until they come or the deadline passes, then checks them.
func (e *exchange) ask(ctx context.Context) *ending {
	until, overdue := e.deadline()
	ctx, cancel := context.WithDeadlineCause(ctx, until, errDeadline)
	defer cancel()
	request := &slarkv1.OpenRequest{ChallengeId: id(e.s, message.TypeStart), Body: e.body(message.TypeOpen)}
	e.progress(Asked, "%d positions", e.Job.Openings)
	sure := 0
	for wait := firstRetry; ; wait = min(2*wait, maxRetry) {
		answer, err := e.open(ctx, request)
		if err == nil {
			return e.check(ctx, answer)
		}
		if refused, why := oversize(err); refused {
			return e.malformed(session.TypeRoots, nil, why)
		}
		if ctx.Err() != nil && !errors.Is(context.Cause(ctx), errDeadline) {
			return stopped(ctx)
		}
		if e.Oracle.Healthy(context.WithoutCancel(ctx)) == nil {
			sure++
		}
		e.progress(Retrying, "%v", err)
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			if !errors.Is(context.Cause(ctx), errDeadline) {
				return stopped(ctx)
			}
			if overdue {
				return undecided("this verifier was down when the openings were due; now: %s", describe(err))
			}
			if sure == 0 {
				return undecided("no openings within %v, and this verifier was cut off as well: %s", e.WithheldAfter, describe(err))
			}
			return end(challenge.Withheld, "no openings within %v of Open: %v", e.WithheldAfter, describe(err))
		}
	}
}

// deadline is when an answer is withheld, on the wall clock: it must hold over a restart. Whoever resumes too late to give
// the prover a fair chance gives it one all the same, and it is overdue: then silence is not the prover's failure.
func (e *exchange) deadline() (until time.Time, overdue bool) {
	now := time.Now()
	until = now.Add(e.opened.Add(e.WithheldAfter).Sub(e.Now()))
	if fair := now.Add(e.WithheldAfter / attempts); e.resumed && until.Before(fair) {
		return fair, true
	}
	return until, false
}

// open makes one call, over a new connection if the one before failed.
func (e *exchange) open(ctx context.Context, request *slarkv1.OpenRequest) (*slarkv1.OpenResponse, error) {
	done, err := e.turn(ctx)
	if err != nil {
		return nil, err
	}
	defer done()
	ctx, cancel := context.WithTimeout(ctx, max(min(e.AnswerWithin, e.WithheldAfter/attempts), 10*time.Millisecond))
	defer cancel()
	conn, err := e.peers.get(ctx, e.Target)
	if err != nil {
		return nil, err
	}
	defer e.peers.release(conn)
	answer, err := slarkv1.NewProverClient(conn).Open(ctx, request, link.OpenOption(e.Job))
	if err != nil {
		e.peers.drop(e.Target, conn)
	}
	return answer, err
}

// turn waits until few others wait for an answer, so that many answers do not come, and take memory, at once. A prover that
// takes longer than patience loses its turn and is waited for all the same. Call done when the answer is there.
func (e *exchange) turn(ctx context.Context) (done func(), err error) {
	if err := e.answers.Acquire(ctx, 1); err != nil {
		return nil, err
	}
	var once sync.Once
	release := func() { once.Do(func() { e.answers.Release(1) }) }
	timer := time.AfterFunc(patience, release)
	return func() {
		timer.Stop()
		release()
	}, nil
}

// check takes the answer to Open, in the pool: it is the part that costs.
func (e *exchange) check(ctx context.Context, answer *slarkv1.OpenResponse) *ending {
	if err := e.pool.Acquire(context.WithoutCancel(ctx), 1); err != nil {
		return stopped(ctx)
	}
	defer e.pool.Release(1)
	e.progress(Checking, "%d openings", e.Job.Openings)
	if fault, ok := answer.GetAnswer().(*slarkv1.OpenResponse_Fault); ok {
		if end := e.receive(message.TypeFault, fault.Fault); end != nil {
			return end
		}
		e.diagnosed(answer.GetDiagnosis())
		return end(challenge.Faulted, "the prover found that its openings of round %d do not agree with what it committed to", e.s.Fault().Round)
	}
	if end := e.receive(session.TypeRoots, answer.GetRoots()); end != nil {
		return end
	}
	if end := e.receive(message.TypeOpenings, answer.GetOpenings()); end != nil {
		return end
	}
	e.diagnosed(answer.GetDiagnosis())
	checker, err := e.Precompute.Get(context.WithoutCancel(ctx), e.Job)
	if err != nil {
		return undecided("the check could not be prepared: %v", err)
	}
	err = e.Metrics.Verify(e.Job.Kind, func() error { return checker.Verify(e.s.Statement(), e.s.Asked(), e.s.Openings()) })
	var wrong *challenge.FalseOpening
	switch {
	case err == nil:
		return e.judge()
	case errors.As(err, &wrong):
		return end(challenge.Wrong, "%v", wrong)
	}
	e.Log.Error("a proof could not be checked", "challenge", e.s.ID(), "err", err)
	return undecided("the proof could not be checked: %v", err)
}

// diagnosed takes what the sidecar says of its device into the transcript. It changes no outcome: one that is not of its form is dropped.
func (e *exchange) diagnosed(body []byte) {
	if len(body) == 0 {
		return
	}
	if err := e.s.Receive(session.TypeDiagnosis, body); err != nil {
		e.Log.Info("a diagnosis was dropped", "challenge", e.s.ID(), "err", err)
		return
	}
	e.result.Diagnosis = body
}

// judge compares the time of a right proof with the envelope.
func (e *exchange) judge() *ending {
	work := e.Job.Work()
	if e.Envelope == nil {
		e.result.Rate = envelope.Rate(work, e.result.Elapsed)
		return end(challenge.Unknown, "%s; class %s has no envelope", envelope.Ops(e.result.Rate), e.Class)
	}
	j := e.Envelope.Judge(work, envelope.Sample{Elapsed: e.result.Elapsed, RoundTrip: e.result.RoundTrip, Lag: e.result.Lag})
	e.result.Judgement, e.result.Rate = &j, j.Rate
	if j.Outcome == challenge.Pass && e.Unproven != "" {
		return end(challenge.Unknown, "%s, but %s", j.Reason, e.Unproven)
	}
	return &ending{outcome: j.Outcome, reason: j.Reason}
}

// body is a message of the session as it was sent.
func (e *exchange) body(t message.Type) []byte {
	for _, r := range e.s.Records() {
		if r.Type == t {
			return r.Body
		}
	}
	return nil
}

func id(s *session.Session, t message.Type) []byte {
	link := s.Link(t)
	return link[:]
}

func hook(what string, err error) *ending {
	return &ending{
		outcome: challenge.Undecided,
		reason:  "the verifier could not store " + what,
		err:     fmt.Errorf("%w: %s: %w", ErrHook, what, err),
	}
}
