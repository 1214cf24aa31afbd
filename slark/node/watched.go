package node

import (
	"context"
	"fmt"
	"slices"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/proto/observe"
	"github.com/slark-network/slark/slark/dashboard"
	"github.com/slark-network/slark/slark/metrics"
)

// watched is what whoever watches the node is shown.
type watched struct {
	era atomic.Pointer[eraRun] // that is challenged in; nil: none
}

// measure tells the metrics where their numbers are.
func (n *Node) measure() {
	n.Metrics.From(metrics.Sources{
		Lag: n.lag.Total, Precompute: n.pre.Stats, Store: n.Store.Stats, View: n.Watcher.View, Healthy: n.Watcher.Healthy,
		Seats:  n.seatsOf,
		Active: func() bool { return n.watched.era.Load() != nil },
		Due: func() int {
			if e := n.watched.era.Load(); e != nil {
				return e.agenda.waiting(time.Since(e.info.Start))
			}
			return 0
		},
		AuditLost: func() uint64 {
			if n.AuditFile == nil {
				return 0
			}
			return n.AuditFile.Failed()
		},
	})
}

// seatsOf is how many seats this verifier has in the Era of a view.
func (n *Node) seatsOf(v *chain.View) int {
	return len(v.Council.SeatsOf(common.Address(n.self)))
}

// serve serves metrics and health, if the configuration has a listener for them, until ctx ends.
func (n *Node) serve(ctx context.Context) error {
	l, err := observe.Listen(ctx, n.cfg.Metrics)
	if err != nil || l == nil {
		return err
	}
	if n.MetricsReady != nil {
		n.MetricsReady(l.Addr())
	}
	n.work.Go(func() { n.Metrics.WatchBalance(ctx, n.Client, n.Submitter.Address()) })
	n.work.Go(func() {
		observe.Serve(ctx, l, n.cfg.Metrics, observe.Served{Metrics: n.Metrics.Set().Gatherer(), Ready: n.missing, Log: n.Log})
	})
	return nil
}

// show serves the dashboard, if the configuration has a listener for it, until ctx ends.
func (n *Node) show(ctx context.Context) error {
	l, err := dashboard.Listen(ctx, n.cfg.Dashboard)
	if err != nil || l == nil {
		return err
	}
	s, err := dashboard.New(dashboard.Options{
		Store: n.Store, Self: n.self, Network: n.network, View: n.Watcher.View, Healthy: n.Watcher.Healthy, Client: n.Client,
		Devices:      RegisteredDevices,
		Transactions: func(era uint64) ([]dashboard.Transaction, error) { return Transactions(n.Store, n.self, era) },
		Explorer:     n.cfg.Dashboard.Explorer, HoldBack: n.cfg.Dashboard.AllowRemote, Log: n.Log.With("part", "dashboard"),
	})
	if err != nil {
		l.Close()
		return err
	}
	if n.DashboardReady != nil {
		n.DashboardReady(l.Addr())
	}
	n.work.Go(func() { s.Serve(ctx, l) })
	return nil
}

// missing says what keeps this verifier from challenging.
func (n *Node) missing() (words []string) {
	if n.Store.Stats().Failed {
		words = append(words, "the store has failed")
	}
	if err := n.oracle.trusted(); err != nil {
		return append(words, "the chain cannot be relied on: "+err.Error())
	}
	v := n.Watcher.View()
	switch current := n.watched.era.Load(); {
	case current != nil && current.info.Number == v.Era.Number:
	case v.Era.Number == 0:
		words = append(words, "the first Era has not begun")
	case !v.IsVerifier(common.Address(n.self)):
		words = append(words, fmt.Sprintf("%s is not a verifier of Era %d", n.self, v.Era.Number))
	case !v.Era.Beacon.Known():
		words = append(words, fmt.Sprintf("Era %d has no beacon yet", v.Era.Number))
	default:
		words = append(words, fmt.Sprintf("Era %d is sat out, or not begun yet: the log says why", v.Era.Number))
	}
	return slices.Clip(words)
}
