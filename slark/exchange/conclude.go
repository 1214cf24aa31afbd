package exchange

import (
	"context"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/transcript"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
)

// deliverWithin bounds the delivery of a verdict, which nothing waits for otherwise.
const deliverWithin = 3 * time.Second

// finish has the result weighed, signs the verdict, encodes the transcript, has the result stored and tells the prover.
func (e *exchange) finish(ctx context.Context, f *ending) (Result, error) {
	r := &e.result
	r.Outcome, r.Reason = f.outcome, clean(f.reason, message.MaxReason)
	if r.Outcome == challenge.Undecided && e.stored && ctx.Err() != nil {
		r.Pending = true
		return *r, nil
	}
	err := f.err
	release := func() {}
	if err == nil && e.Weighed != nil {
		words, done, werr := e.Weighed(context.WithoutCancel(ctx), *r)
		if done != nil {
			release = done
		}
		if werr != nil {
			h := hook("what it weighed", werr)
			r.Outcome, r.Reason, err = h.outcome, h.reason, h.err
		} else if words != "" {
			r.Reason = clean(r.Reason+"; "+words, message.MaxReason)
		}
	}
	if terr := e.seal(); terr != nil {
		e.Log.Error("a verdict could not be signed", "err", terr)
		r.Outcome, r.Reason = challenge.Undecided, clean("the verdict could not be signed: "+terr.Error(), message.MaxReason)
	}
	if err == nil && e.Concluded != nil {
		if herr := e.Concluded(context.WithoutCancel(ctx), *r); herr != nil {
			err = hook("the result", herr).err
		}
	}
	release() // the prover's line is not waited for
	// What is not stored is not told either.
	if err == nil && e.sent && r.Transcript != nil {
		r.Delivered = e.deliver(ctx)
	}
	e.progress(Finished, "%s: %s", r.Outcome, r.Reason)
	return *r, err
}

// seal signs the Verdict and encodes the transcript. An exchange that never came to a Prepare, and is nobody's failure,
// leaves none.
func (e *exchange) seal() error {
	r := &e.result
	if e.s.State() == session.New {
		if r.Outcome == challenge.Undecided {
			return nil
		}
		if _, err := e.signPrepare(); err != nil {
			return err
		}
	}
	v := &message.Verdict{
		Outcome: r.Outcome, Elapsed: uint64(r.Elapsed), RoundTrip: uint64(r.RoundTrip), Lag: uint64(r.Lag),
		Class: e.Class, Reason: r.Reason,
	}
	if e.s.Start() != nil {
		v.PositionsKey = e.Secrets.PositionsKey
	}
	if _, err := e.s.Sign(v, e.Key); err != nil {
		return err
	}
	encoded, err := transcript.File{Network: e.Network, Records: e.s.Records()}.Encode()
	r.Transcript = encoded
	return err
}

// deliver tells the prover its verdict, once. It also does so when ctx has ended: then briefly.
func (e *exchange) deliver(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), deliverWithin)
	defer cancel()
	conn, err := e.peers.get(ctx, e.Target)
	if err != nil {
		return false
	}
	defer e.peers.release(conn)
	named := message.TypePrepare
	if e.s.Start() != nil {
		named = message.TypeStart
	}
	_, err = slarkv1.NewProverClient(conn).Conclude(ctx, &slarkv1.ConcludeRequest{
		ChallengeId: id(e.s, named), Verdict: e.body(message.TypeVerdict),
	})
	return err == nil
}
