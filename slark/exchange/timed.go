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
	if end := e.window(ctx); end != nil {
		return end
	}
	defer e.windows.Release(1)

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
	if end := e.hold(ctx); end != nil {
		return end
	}
	return e.start(ctx, w)
}

// hold waits for the time of Start.
func (e *exchange) hold(ctx context.Context) *ending {
	wait := min(e.StartAt.Sub(e.Now()), MaxHold)
	if e.StartAt.IsZero() || wait <= 0 {
		return nil
	}
	select {
	case <-ctx.Done():
		return stopped(ctx)
	case <-time.After(wait):
		return nil
	}
}

// window waits for a timed window, which is to be given back, until StartBy.
func (e *exchange) window(ctx context.Context) *ending {
	within := ctx
	if !e.StartBy.IsZero() {
		var cancel context.CancelFunc
		within, cancel = context.WithTimeout(ctx, e.StartBy.Sub(e.Now()))
		defer cancel()
	}
	err := e.windows.Acquire(within, 1)
	if ctx.Err() != nil || err == nil && (e.StartBy.IsZero() || !e.Now().After(e.StartBy)) {
		if err != nil {
			return stopped(ctx)
		}
		return nil
	}
	if err == nil {
		e.windows.Release(1)
	}
	e.result.TooBusy = true
	return undecided("this verifier was too busy to begin by %s", e.StartBy.UTC().Format(time.RFC3339))
}

// wire is a Challenge stream whose receives have deadlines. A deadline ends the stream.
type wire struct {
	stream grpc.BidiStreamingClient[slarkv1.ChallengeRequest, slarkv1.ChallengeResponse]
	ctx    context.Context
	cancel context.CancelCauseFunc
}

// within ends the stream after a while, unless what it returns is called before.
func (w *wire) within(d time.Duration) (done func() bool) {
	return time.AfterFunc(d, func() { w.cancel(errDeadline) }).Stop
}

// send writes a message. The time is read before its first byte. A send that failed shows its reason in receive.
func (w *wire) send(m *slarkv1.ChallengeRequest) (t0 time.Time, err error) {
	t0 = time.Now()
	if err = w.stream.Send(m); errors.Is(err, errEOF) {
		err = nil
	}
	return t0, w.cause(err)
}

// receive reads a message. The time is read after its last byte.
func (w *wire) receive() (r *slarkv1.ChallengeResponse, t1 time.Time, err error) {
	r, err = w.stream.Recv()
	return r, time.Now(), w.cause(err)
}

// cause is errDeadline in place of what a deadline did to the stream.
func (w *wire) cause(err error) error {
	if err != nil && errors.Is(context.Cause(w.ctx), errDeadline) {
		return errDeadline
	}
	return err
}

// call sends a message and receives the next one.
func (w *wire) call(m *slarkv1.ChallengeRequest, within time.Duration) (r *slarkv1.ChallengeResponse, t0, t1 time.Time, err error) {
	defer w.within(within)()
	if t0, err = w.send(m); err != nil {
		return nil, t0, time.Now(), err
	}
	r, t1, err = w.receive()
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
		e.prepared = t0
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

// ping measures the round trip. The pings leave together: one at a time, a prover that delays its pongs would have several
// round trips more between Prepare and Start, to build what should have been there (section 18.6).
func (e *exchange) ping(ctx context.Context, w *wire) *ending {
	defer w.within(e.ReadyWithin)()
	var random [8 * pings]byte
	rand.Read(random[:])
	var nonces [pings]uint64
	var sent [pings]time.Time
	for i := range nonces {
		nonces[i] = binary.BigEndian.Uint64(random[8*i:])
		m := &slarkv1.ChallengeRequest{Message: &slarkv1.ChallengeRequest_Ping{Ping: &slarkv1.Ping{Nonce: nonces[i]}}}
		var err error
		if sent[i], err = w.send(m); err != nil {
			return e.pingFailed(ctx, 0, err)
		}
	}
	var last time.Time
	for i, nonce := range nonces {
		answer, t1, err := w.receive()
		if err != nil {
			return e.pingFailed(ctx, i, err)
		}
		if c, ok := answer.GetMessage().(*slarkv1.ChallengeResponse_Commit); ok {
			return e.receive(message.TypeCommit, c.Commit.GetBody())
		}
		if pong := answer.GetPong(); pong == nil || pong.GetNonce() != nonce {
			return e.malformed(message.TypeCommit, nil, errors.New("the answer to a ping is not its pong"))
		}
		if rtt := t1.Sub(sent[i]); i == 0 || rtt < e.result.RoundTrip {
			e.result.RoundTrip = rtt
		}
		last = t1
	}
	e.progress(Prepared, "round trip %v", e.result.RoundTrip.Round(time.Microsecond))
	return e.warm(ctx, last)
}

func (e *exchange) pingFailed(ctx context.Context, answered int, err error) *ending {
	if errors.Is(err, errDeadline) {
		return e.doubt(ctx, end(challenge.Unreachable, "%d of %d pings answered within %v", answered, pings, e.ReadyWithin))
	}
	// What is due after Ready is Commit: a Ready cannot be refused any more.
	if refused, why := oversize(err); refused {
		return e.malformed(message.TypeCommit, nil, why)
	}
	return e.failed(ctx, message.TypeReady, err)
}

// warm ends a challenge in which so much time went by between Prepare and the last pong that what the job needs could have been
// brought meanwhile (section 18.6). Ready alone says little: it is a signature.
func (e *exchange) warm(ctx context.Context, last time.Time) *ending {
	took := last.Sub(e.prepared) - e.Lag.Within(e.prepared, last)
	allowed := WarmWithin + 2*min(e.result.RoundTrip, MaxWarmTrip)
	if e.result.Cold = took > allowed; !e.result.Cold {
		return nil
	}
	if e.Hooks.Cold != nil {
		e.Hooks.Cold()
	}
	if !e.Warm {
		return nil
	}
	return e.doubt(ctx, end(challenge.Unreachable, "from Prepare to the last pong %v, Ready after %v; warm it has %v: what the job needs was not kept on the device",
		took.Round(time.Millisecond), e.result.Ready.Round(time.Millisecond), allowed.Round(time.Millisecond)))
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
	e.Metrics.Timed(e.result.Elapsed, e.result.RoundTrip, e.result.Lag)
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
