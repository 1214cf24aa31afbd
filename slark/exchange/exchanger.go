package exchange

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/proto/observe"
	"github.com/slark-network/slark/slark/lag"
	"github.com/slark-network/slark/slark/metrics"
	"github.com/slark-network/slark/slark/precompute"
)

// Defaults of Options.
const (
	DefaultWindows = 256
	DefaultPool    = 1
)

// Options are what all exchanges of a verifier share.
type Options struct {
	Network     challenge.Network
	Key         message.Signer  // the verifier's
	Certificate tls.Certificate // the verifier's, bound to Key
	Precompute  *precompute.Cache
	Lag         *lag.Monitor     // running
	Oracle      Oracle           // nil: no chain; refusals then stand as they are, and Busy has no witness
	DialedOut   DialedOut        // nil: provers that dial out cannot be reached
	Windows     int              // exchanges between Prepare and Commit at a time; 0 is DefaultWindows
	Pool        int              // proofs checked at a time; 0 is DefaultPool
	Metrics     *metrics.Metrics // nil: its own, which nobody reads
	Trace       *observe.Tracer  // nil: nothing is traced
	Log         *slog.Logger     // nil: nothing is logged
	Now         func() time.Time // wall clock, for what is signed; nil is time.Now. Never used to measure
}

// DialedOut are the connections that provers have dialled, as dialout.Pool keeps them.
type DialedOut interface {
	// Take is an idle connection of a provider's prover. It waits for one until ctx ends.
	Take(ctx context.Context, provider challenge.Address) (net.Conn, error)
}

// Exchanger makes exchanges. Its methods may be called from any goroutine.
type Exchanger struct {
	Options
	windows *metrics.Gate
	pool    *metrics.Gate
	answers *metrics.Gate
	peers   *peers
	shown   *shown
}

// New checks the options and makes an Exchanger. Close it.
func New(o Options) (*Exchanger, error) {
	var errs []error
	for name, missing := range map[string]bool{
		"Key": o.Key == nil, "Certificate": len(o.Certificate.Certificate) == 0, "Precompute": o.Precompute == nil, "Lag": o.Lag == nil,
	} {
		if missing {
			errs = append(errs, fmt.Errorf("exchange: option %s is missing", name))
		}
	}
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	if o.Windows <= 0 {
		o.Windows = DefaultWindows
	}
	if o.Pool <= 0 {
		o.Pool = DefaultPool
	}
	if o.Metrics == nil {
		o.Metrics = metrics.New()
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Oracle == nil {
		o.Oracle = noChain{}
	}
	return &Exchanger{
		Options: o,
		windows: o.Metrics.Windows(o.Windows),
		pool:    o.Metrics.Checks(o.Pool),
		answers: o.Metrics.Answers(expected),
		peers:   newPeers(o.Certificate, message.NewDomain(o.Network), o.DialedOut, o.Trace.DialOptions()),
		shown:   newShown(),
	}, nil
}

// Close closes the connections. Exchanges that are under way fail; end their contexts first.
func (x *Exchanger) Close() { x.peers.close() }

// exchange is one exchange under way. One goroutine owns it.
type exchange struct {
	*Exchanger
	Issue
	s        *session.Session
	result   Result
	prepared time.Time // when Prepare was sent
	opened   time.Time // when Open was first sent, wall clock
	stored   bool      // Committed has stored it
	sent     bool      // Prepare may have left

	resumed bool

	times stages
}

// Run makes one challenge. The error is nil unless the issue is invalid (nothing was sent) or a hook failed (it wraps
// ErrHook; the result is undecided): then the caller should stop. When ctx ends the result is undecided, or pending if the
// prover has committed and that is stored.
func (x *Exchanger) Run(ctx context.Context, issue Issue) (Result, error) {
	if err := issue.defaults(x.Now()); err != nil {
		return Result{}, err
	}
	s, err := session.Begin(x.Network, issue.Job)
	if err != nil {
		return Result{}, err
	}
	e := &exchange{Exchanger: x, Issue: issue, s: s}
	ctx, done := e.begin(ctx)
	defer done()
	if end := e.timed(ctx); end != nil {
		return e.finish(ctx, end)
	}
	if end := e.commit(ctx); end != nil {
		return e.finish(ctx, end)
	}
	return e.finish(ctx, e.ask(ctx))
}

// Resume goes on with a pending exchange, as Committed stored it: the same positions are asked again until the deadline.
// An error says that the bytes are not a pending exchange of this verifier; nothing was sent.
func (x *Exchanger) Resume(ctx context.Context, pending []byte, hooks Hooks) (Result, error) {
	e, err := x.restore(pending)
	if err != nil {
		return Result{}, err
	}
	e.Hooks, e.resumed = hooks, true
	ctx, done := e.begin(ctx)
	defer done()
	return e.finish(ctx, e.ask(ctx))
}

// ending is how an exchange ends. As an error it ends the function that found it.
type ending struct {
	outcome challenge.Outcome
	reason  string
	err     error // what to return from Run: a hook that failed
}

func end(o challenge.Outcome, format string, args ...any) *ending {
	return &ending{outcome: o, reason: fmt.Sprintf(format, args...)}
}

// undecided is the verifier's own failure.
func undecided(format string, args ...any) *ending {
	return end(challenge.Undecided, format, args...)
}

// stopped is what ended ctx.
func stopped(ctx context.Context) *ending {
	return undecided("the verifier stopped: %v", context.Cause(ctx))
}

func (e *exchange) progress(stage Stage, format string, args ...any) {
	e.reached(stage)
	if e.Progress != nil {
		e.Progress(Step{Stage: stage, At: time.Now(), Detail: fmt.Sprintf(format, args...)})
	}
}
