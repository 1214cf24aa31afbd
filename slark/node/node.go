package node

import (
	"cmp"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/drand"
	"github.com/slark-network/slark/chain/leases"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/proto/link/dialout"
	"github.com/slark-network/slark/proto/observe"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/exchange"
	"github.com/slark-network/slark/slark/lag"
	"github.com/slark-network/slark/slark/metrics"
	"github.com/slark-network/slark/slark/precompute"
	"github.com/slark-network/slark/slark/schedule"
)

// Deps are what a node works with. It closes none of them.
type Deps struct {
	Client    *chain.Client
	Watcher   Follower         // not running: Run does
	Submitter *chain.Submitter // of the verifier's account
	Store     *reputation.Store
	Key       message.Signer  // the verifier's
	TLS       tls.Certificate // bound to Key
	Catalogue *envelope.Catalogue
	Leases    leases.Source    // evidence of leases
	Drand     drand.Source     // rounds for beacons; nil: others bring them
	Meter     *schedule.Meter  // counts what proofs take; nil: one of the node's own
	Log       *slog.Logger     // nil: nothing is logged
	Audit     *slog.Logger     // verdicts and submissions; nil: Log
	AuditFile *observe.File    // that Audit writes to; nil: another place
	Metrics   *metrics.Metrics // nil: the node's own
	Lag       *lag.Monitor     // of this process, run by its owner; nil: one of the node's own
	Trace     *observe.Tracer  // nil: nothing is traced

	MetricsReady   func(net.Addr)                // called when metrics are served; nil: nobody
	DashboardReady func(net.Addr)                // called when the dashboard is served; nil: nobody
	QueryReady     func(grpcAddr, json net.Addr) // called when matchmakers may ask, with nil for a listener that there is not; nil: nobody
}

// Follower is the chain as a node follows it: a chain.Watcher, whose methods say what each does.
type Follower interface {
	Run(ctx context.Context) error
	View() *chain.View
	Wait(ctx context.Context, ok func(*chain.View) bool) (*chain.View, error)
	Healthy() error
}

// exchanges are what makes challenges: an exchange.Exchanger, whose methods say what each does.
type exchanges interface {
	Run(ctx context.Context, issue exchange.Issue) (exchange.Result, error)
	Resume(ctx context.Context, pending []byte, hooks exchange.Hooks) (exchange.Result, error)
	Close()
}

// Node is a running verifier.
type Node struct {
	cfg Config
	Deps
	network  challenge.Network
	self     challenge.Address
	exchange exchanges
	pre      *precompute.Cache
	oracle   *oracle
	lag      *lag.Monitor
	dialed   *dialout.Pool // nil: provers that dial out cannot be reached
	inFlight *metrics.Gate
	watched  watched

	fatal context.CancelCauseFunc // ends Run with an error
	work  sync.WaitGroup          // everything that Run waits for

	settling settling
	pledges  pledges
	sitsOut  uint64 // the Era that this verifier has no say in; the loop's own
	weighing weighing
	behind   behind
	mu       sync.Mutex
	opening  map[uint64]bool // Eras that this node is opening
}

var errReorg = errors.New("the beacon of the Era was reorganised")

// Run verifies until ctx ends, then stops what is under way (undecided, or left pending for the next start) and returns
// nil. It returns an error when it is wrong to go on: cfg or d is unusable, the store failed, the endpoint serves another
// chain.
func Run(ctx context.Context, cfg Config, d Deps) error {
	if err := cfg.Validate(); err != nil {
		return err
	}
	n, err := newNode(cfg, d)
	if err != nil {
		return err
	}
	defer n.exchange.Close()
	ctx, n.fatal = context.WithCancelCause(ctx)
	defer n.fatal(nil)
	if err := errors.Join(n.serve(ctx), n.show(ctx), n.answer(ctx)); err != nil {
		n.fatal(err)
		n.work.Wait()
		return err
	}
	if n.Deps.Lag == nil {
		n.work.Go(func() { n.lag.Run(ctx) })
	}
	n.work.Go(func() { n.watch(ctx) })
	if err := n.awaitDialers(ctx); err != nil {
		n.fatal(err)
		n.work.Wait()
		return err
	}
	err = n.loop(ctx)
	n.fatal(err)
	n.work.Wait()
	if cause := context.Cause(ctx); cause != nil && !errors.Is(cause, context.Canceled) && !errors.Is(cause, context.DeadlineExceeded) {
		return cause
	}
	return nil
}

func newNode(cfg Config, d Deps) (*Node, error) {
	for name, missing := range map[string]bool{
		"Client": d.Client == nil, "Watcher": d.Watcher == nil, "Submitter": d.Submitter == nil, "Store": d.Store == nil,
		"Key": d.Key == nil, "Catalogue": d.Catalogue == nil, "Leases": d.Leases == nil,
	} {
		if missing {
			return nil, fmt.Errorf("node: %s is missing", name)
		}
	}
	if d.Log == nil {
		d.Log = slog.New(slog.DiscardHandler)
	}
	d.Audit = cmp.Or(d.Audit, d.Log)
	d.Meter = cmp.Or(d.Meter, new(schedule.Meter))
	d.Metrics = cmp.Or(d.Metrics, metrics.New())
	n := &Node{cfg: cfg, Deps: d, self: d.Key.Address(), inFlight: d.Metrics.Challenges(cfg.Challenge.Concurrent)}
	n.network = NetworkOf(d.Client.Addresses())
	n.pre = precompute.New(cfg.Challenge.Checks, cfg.Challenge.PrecomputeBytes)
	n.oracle = newOracle(d.Client, d.Watcher)
	n.lag = cmp.Or(d.Lag, lag.New())
	o := exchange.Options{
		Network: n.network, Key: d.Key, Certificate: d.TLS, Precompute: n.pre, Lag: n.lag, Oracle: n.oracle,
		Windows: cfg.Challenge.Windows, Pool: cfg.Challenge.Checks, Metrics: d.Metrics, Trace: d.Trace, Log: d.Log,
	}
	if cfg.DialOut.Listen != "" {
		n.dialed = n.newPool()
		o.DialedOut = n.dialed
	}
	var err error
	n.exchange, err = exchange.New(o)
	n.measure()
	return n, err
}

// NetworkOf is the network of a deployment.
func NetworkOf(a chain.Addresses) challenge.Network {
	return challenge.Network{ChainID: a.ChainID, Settlement: challenge.Address(a.Settlement)}
}

// watch follows the chain; another chain at the endpoint is fatal.
func (n *Node) watch(ctx context.Context) {
	if err := n.Watcher.Run(ctx); err != nil && ctx.Err() == nil {
		n.fatal(fmt.Errorf("node: following the chain: %w", err))
	}
}

// loop starts an Era when its beacon is known, and settles those that are over.
func (n *Node) loop(ctx context.Context) error {
	view, err := n.Watcher.Wait(ctx, func(*chain.View) bool { return true })
	if err != nil {
		return nil //nolint:nilerr // ctx ended; Run says why
	}
	if err := n.resume(ctx, view); err != nil {
		return err
	}
	n.Log.InfoContext(ctx, "verifying", "verifier", n.self, "chain", n.network.ChainID, "settlement", n.network.Settlement, "era", view.Era.Number)
	n.logStart(ctx, view)
	n.work.Go(func() { n.settle(ctx) })
	var current *eraRun
	for ctx.Err() == nil {
		n.settling.nudge()
		current = n.turn(ctx, current, view)
		n.watched.era.Store(current)
		head := view.Head.Hash
		if view, err = n.Watcher.Wait(ctx, func(v *chain.View) bool { return v.Head.Hash != head }); err != nil {
			break
		}
	}
	return nil
}

// turn makes the running Era the one of the view.
func (n *Node) turn(ctx context.Context, current *eraRun, v *chain.View) *eraRun {
	if current != nil {
		same := current.info.Number == v.Era.Number
		switch {
		case same && current.info.Beacon == v.Era.Beacon:
			current.reconcile(v)
			return current
		case same || v.Era.Number < current.info.Number:
			n.Log.WarnContext(ctx, "the beacon was reorganised", "era", current.info.Number)
			current.cancel(errReorg)
		}
		current.end()
		n.behind.sum(ctx, n, current.info.Number)
		n.logUse(ctx, current.info.Number, current.info.End.Sub(current.info.Start))
		n.pre.Drop(current.seed)
	}
	if err := n.sitOut(ctx, v); err != nil {
		n.fatal(fmt.Errorf("node: %w", err))
		return nil
	}
	if v.Era.Number == 0 || !v.IsVerifier(common.Address(n.self)) {
		return nil
	}
	if !v.Era.Beacon.Known() {
		n.openEra(ctx, v)
		return nil
	}
	if n.sitsOut == v.Era.Number || n.Store.SitsOut(v.Era.Number) {
		return nil
	}
	secret, bound, err := n.secret(ctx, v.Era.Number)
	switch {
	case errors.Is(err, reputation.ErrStore) || errors.Is(err, reputation.ErrClosed):
		n.fatal(fmt.Errorf("node: %w", err))
		return nil
	case err != nil:
		n.Log.WarnContext(ctx, "the Era cannot begin yet", "era", v.Era.Number, "err", err)
		return nil
	case !bound:
		n.sitsOut = v.Era.Number
		n.Log.WarnContext(ctx, "sitting out the Era: no secret of this verifier was committed before it began", "era", v.Era.Number)
		return nil
	}
	next := n.newEra(ctx, v, secret)
	next.reconcile(v)
	return next
}

// resume goes on with what a stop interrupted: committed challenges are asked again, the rest is undecided.
func (n *Node) resume(ctx context.Context, v *chain.View) error {
	pending, err := n.Store.Pending()
	if err != nil {
		return fmt.Errorf("node: reading pending challenges: %w", err)
	}
	abandoned, err := n.Store.AbandonOpen(time.Now())
	if err != nil {
		return fmt.Errorf("node: concluding abandoned challenges: %w", err)
	}
	open, err := n.Store.Open()
	if err != nil {
		return fmt.Errorf("node: reading open challenges: %w", err)
	}
	issued := make(map[reputation.Challenge]reputation.Issued, len(open))
	for _, i := range open {
		issued[i.Challenge()] = i
	}
	n.Log.InfoContext(ctx, "going on from the store", "pending", len(pending), "abandoned", abandoned)
	for _, p := range pending {
		i, ok := issued[p.Challenge()]
		if !ok {
			continue
		}
		n.work.Go(func() { n.resumeOne(ctx, p, i) })
	}
	return nil
}
