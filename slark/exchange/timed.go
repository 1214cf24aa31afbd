package exchange

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"time"

	"google.golang.org/grpc"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
)

// streamLimit is the largest message of a Challenge stream that is read: Busy with all its evidence, framed.
const streamLimit = 5 + message.MaxEvidence + 65 + 16

// errDeadline is the cause with which a stage that takes too long is cancelled.
var errDeadline = errors.New("deadline")

// timed is the stream from Prepare to Commit. It returns nil when the session has its Commit.
func (e *exchange) timed(ctx context.Context) *ending {
	if _, err := e.Precompute.Get(ctx, e.Job); err != nil {
		return undecided("the check could not be prepared: %v", err)
	}
	e.progress(Dialling, "%s", e.Target.Address)
	conn, err := e.peers.get(ctx, e.Target)
	if err != nil {
		return e.failed(ctx, message.TypeReady, err)
	}
	defer e.peers.release(conn)
	if err := e.windows.Acquire(ctx, 1); err != nil {
		return stopped(ctx)
	}
	defer e.windows.Release(1)
	if !e.StartBy.IsZero() && e.Now().After(e.StartBy) {
		return undecided("this verifier was too busy to begin by %s", e.StartBy.UTC().Format(time.RFC3339))
	}

	inner, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	stream, err := slarkv1.NewProverClient(conn).Challenge(inner, grpc.MaxCallRecvMsgSize(streamLimit))
	if err != nil {
		e.peers.drop(e.Target, conn)
		return e.failed(ctx, message.TypeReady, err)
	}
	w := &wire{stream: stream, ctx: inner, cancel: cancel}
	if end := e.prepare(ctx, w); end != nil {
		return end
	}
	if end := e.ping(ctx, w); end != nil {
		return end
	}
	return e.start(ctx, w)
}

// wire is a Challenge stream whose receives have deadlines. A deadline ends the stream.
type wire struct {
	stream grpc.BidiStreamingClient[slarkv1.ChallengeRequest, slarkv1.ChallengeResponse]
	ctx    context.Context
	cancel context.CancelCauseFunc
}

// call sends a message and receives the next one. t0 and t1 are read before the first byte is written and after the last
// is read.
func (w *wire) call(m *slarkv1.ChallengeRequest, within time.Duration) (r *slarkv1.ChallengeResponse, t0, t1 time.Time, err error) {
	timer := time.AfterFunc(within, func() { w.cancel(errDeadline) })
	defer timer.Stop()
	t0 = time.Now()
	// A send that failed shows its reason in Recv.
	if err = w.stream.Send(m); err == nil || errors.Is(err, errEOF) {
		r, err = w.stream.Recv()
	}
	t1 = time.Now()
	if err != nil && errors.Is(context.Cause(w.ctx), errDeadline) {
		err = errDeadline
	}
	return r, t0, t1, err
}

func (e *exchange) prepare(ctx context.Context, w *wire) *ending {
	body, err := e.signPrepare()
	if err != nil {
		return undecided("sign Prepare: %v", err)
	}
	e.sent = true
	e.progress(Preparing, "%s, size=%d, rounds=%d, openings=%d", e.Job.Kind, e.Job.Size, e.Job.Rounds, e.Job.Openings)
	m := &slarkv1.ChallengeRequest{Message: &slarkv1.ChallengeRequest_Prepare{Prepare: &slarkv1.Prepare{Body: body}}}
	answer, t0, t1, err := w.call(m, e.ReadyWithin)
	if errors.Is(err, errDeadline) {
		return e.doubt(ctx, end(challenge.Unreachable, "neither Ready nor Busy within %v", e.ReadyWithin))
	}
	if err != nil {
		return e.failed(ctx, message.TypeReady, err)
	}
	switch m := answer.GetMessage().(type) {
	case *slarkv1.ChallengeResponse_Ready:
		e.result.Ready = max(1, t1.Sub(t0)-e.Lag.Within(t0, t1))
		return e.receive(message.TypeReady, m.Ready.GetBody())
	case *slarkv1.ChallengeResponse_Busy:
		if end := e.receive(message.TypeBusy, m.Busy.GetBody()); end != nil {
			return end
		}
		return e.busy(ctx)
	case *slarkv1.ChallengeResponse_Commit:
		return e.receive(message.TypeCommit, m.Commit.GetBody())
	}
	return e.malformed(message.TypeReady, nil, errors.New("the answer to Prepare is neither Ready nor Busy"))
}

func (e *exchange) signPrepare() ([]byte, error) {
	p := &message.Prepare{Job: e.Job, Expires: uint64(e.Now().Add(prepareLife).Unix())}
	return e.s.Sign(p, e.Key)
}

func (e *exchange) ping(ctx context.Context, w *wire) *ending {
	var nonces [8 * pings]byte
	rand.Read(nonces[:])
	until := time.Now().Add(e.ReadyWithin)
	for i := range pings {
		nonce := binary.BigEndian.Uint64(nonces[8*i:])
		m := &slarkv1.ChallengeRequest{Message: &slarkv1.ChallengeRequest_Ping{Ping: &slarkv1.Ping{Nonce: nonce}}}
		answer, t0, t1, err := w.call(m, time.Until(until))
		if errors.Is(err, errDeadline) {
			return e.doubt(ctx, end(challenge.Unreachable, "%d of %d pings answered within %v", i, pings, e.ReadyWithin))
		}
		if err != nil {
			return e.failed(ctx, message.TypeReady, err)
		}
		if c, ok := answer.GetMessage().(*slarkv1.ChallengeResponse_Commit); ok {
			return e.receive(message.TypeCommit, c.Commit.GetBody())
		}
		if pong := answer.GetPong(); pong == nil || pong.GetNonce() != nonce {
			return e.malformed(message.TypeCommit, nil, errors.New("the answer to a ping is not its pong"))
		}
		if rtt := t1.Sub(t0); i == 0 || rtt < e.result.RoundTrip {
			e.result.RoundTrip = rtt
		}
	}
	e.progress(Prepared, "round trip %v", e.result.RoundTrip.Round(time.Microsecond))
	return e.warm(ctx)
}

// warm ends a challenge whose Ready came so late that what it needs was not there (section 18.6).
func (e *exchange) warm(ctx context.Context) *ending {
	allowed := WarmWithin + min(e.result.RoundTrip, MaxWarmTrip)
	if !e.Warm || e.result.Ready <= allowed {
		return nil
	}
	return e.doubt(ctx, end(challenge.Unreachable, "Ready took %v, warm it has %v: what the job needs was not kept on the device",
		e.result.Ready.Round(time.Millisecond), allowed.Round(time.Millisecond)))
}

func (e *exchange) start(ctx context.Context, w *wire) *ending {
	if e.Issued != nil {
		if err := e.Issued(ctx); err != nil {
			return hook("the issue", err)
		}
	}
	body, err := e.s.Sign(&message.Start{
		Seed:                e.Secrets.Seed,
		PositionsCommitment: challenge.PositionsCommitment(e.Secrets.PositionsKey),
		Expires:             uint64(e.Now().Add(e.AnswerWithin).Unix()),
	}, e.Key)
	if err != nil {
		return undecided("sign Start: %v", err)
	}
	e.result.ID = e.s.ID()
	e.progress(Started, "challenge %s", e.s.ID().Short())
	m := &slarkv1.ChallengeRequest{Message: &slarkv1.ChallengeRequest_Start{Start: &slarkv1.Start{Body: body}}}
	answer, t0, t1, err := w.call(m, e.AnswerWithin)
	if errors.Is(err, errDeadline) {
		return e.doubt(ctx, end(challenge.Timeout, "no Commit within %v of Start", e.AnswerWithin))
	}
	if err != nil {
		return e.failed(ctx, message.TypeCommit, err)
	}
	e.result.Elapsed, e.result.Lag = t1.Sub(t0), e.Lag.Within(t0, t1)
	c, ok := answer.GetMessage().(*slarkv1.ChallengeResponse_Commit)
	if !ok {
		return e.malformed(message.TypeCommit, nil, errors.New("the answer to Start is not Commit"))
	}
	return e.receive(message.TypeCommit, c.Commit.GetBody())
}

// receive gives a body to the session; one that it does not accept ends the exchange as malformed.
func (e *exchange) receive(t message.Type, body []byte) *ending {
	if err := e.s.Receive(t, body); err != nil {
		return e.malformed(t, body, err)
	}
	return nil
}

// malformed keeps bytes that are not acceptable, so that the transcript shows them.
func (e *exchange) malformed(t message.Type, body []byte, why error) *ending {
	if len(body) > session.Limit(t, e.Job) {
		body = body[:session.Limit(t, e.Job)+1]
	}
	if err := e.s.Refuse(t, body, why); err != nil {
		return undecided("refused bytes could not be kept: %v", err)
	}
	return end(challenge.Malformed, "%v", why)
}
