// Package chainview is the chain as a sidecar sees it: the confirmed view of a
// watcher, through the small interface that package sidecar asks for.
//
// It answers from memory. While the node cannot be reached, or is behind, every
// answer is an error, and the sidecar refuses rather than sign by an old view.
package chainview

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/leases"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/tenancy"
)

// ErrNoView is wrapped while the chain has not been read, and for an Era that the view does not have.
var ErrNoView = errors.New("no view of the chain")

// View implements sidecar.Chain over a watcher.
type View struct {
	network  challenge.Network
	provider common.Address
	connect  func(context.Context) (*chain.Client, error)
	config   chain.WatcherConfig // without Client

	mu       sync.Mutex
	watcher  *chain.Watcher
	client   *chain.Client
	previous map[uint64]*chain.View // the last view of each of the two latest Eras
}

// Dial connects to a node by its URL.
func Dial(url string, addrs chain.Addresses, options ...chain.Option) func(context.Context) (*chain.Client, error) {
	return func(ctx context.Context) (*chain.Client, error) {
		return chain.Dial(ctx, url, addrs, addrs.ChainID, options...)
	}
}

// New makes a provider's view of the chain that the addresses are on, to be reached by connect. It reads nothing until Run. Client is
// not set in config.
func New(addrs chain.Addresses, provider challenge.Address, connect func(context.Context) (*chain.Client, error), config chain.WatcherConfig) (*View, error) {
	if err := addrs.Validate(); err != nil {
		return nil, err
	}
	if config.Logger == nil {
		config.Logger = slog.New(slog.DiscardHandler)
	}
	return &View{
		network:  challenge.Network{ChainID: addrs.ChainID, Settlement: challenge.Address(addrs.Settlement)},
		provider: common.Address(provider), connect: connect, config: config, previous: map[uint64]*chain.View{},
	}, nil
}

// Run follows the chain until ctx ends. A node that cannot be reached is tried again, at the start as well; one that
// serves another chain, or has not the contracts, ends it.
func (v *View) Run(ctx context.Context) error {
	client, err := v.dial(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	config := v.config
	config.Client = client
	w, err := chain.NewWatcher(config)
	if err != nil {
		return err
	}
	v.mu.Lock()
	v.watcher, v.client = w, client
	v.mu.Unlock()
	defer v.remember(ctx)()
	return w.Run(ctx)
}

// remember looks at the view now and then, so that the last of an Era is there when the next begins, whether anybody
// asked or not. The result ends it.
func (v *View) remember(ctx context.Context) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	var group sync.WaitGroup
	group.Go(func() {
		tick := time.NewTicker(time.Second)
		defer tick.Stop()
		for ctx.Err() == nil {
			_, _ = v.latest() // its error is for who asks
			select {
			case <-tick.C:
			case <-ctx.Done():
			}
		}
	})
	return func() { cancel(); group.Wait() }
}

func (v *View) dial(ctx context.Context) (*chain.Client, error) {
	pause := 200 * time.Millisecond
	for {
		client, err := v.connect(ctx)
		if mismatch := (*chain.ChainMismatchError)(nil); err == nil || errors.As(err, &mismatch) {
			return client, err
		}
		v.config.Logger.Warn("chain not reached", "error", err, "retry_in", pause)
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(pause):
		}
		pause = min(2*pause, 15*time.Second)
	}
}

// Rules waits for the first view and gives the numbers of the deployment.
func (v *View) Rules(ctx context.Context) (chain.Rules, error) {
	for {
		if view, err := v.latest(); err == nil {
			return view.Rules, nil
		}
		select {
		case <-ctx.Done():
			return chain.Rules{}, fmt.Errorf("%w: %w", ErrNoView, ctx.Err())
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// latest is the newest view, if it can be relied on. It is kept as the last of its Era.
func (v *View) latest() (*chain.View, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.watcher == nil {
		return nil, ErrNoView
	}
	if err := v.watcher.Healthy(); err != nil {
		return nil, err
	}
	view := v.watcher.View()
	if view == nil || view.Era.Number == 0 {
		return nil, ErrNoView
	}
	v.previous[view.Era.Number] = view
	for era := range v.previous {
		if era+1 < view.Era.Number || era > view.Era.Number {
			delete(v.previous, era)
		}
	}
	return view, nil
}

// of is the view whose Era is the one asked for.
func (v *View) of(era uint64) (*chain.View, error) {
	if _, err := v.latest(); err != nil {
		return nil, err
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	view := v.previous[era]
	if view == nil {
		return nil, fmt.Errorf("%w of Era %d", ErrNoView, era)
	}
	return view, nil
}

// Head is when the block was made that the view is of; zero before the first, and while it cannot be relied on.
func (v *View) Head() time.Time {
	view, err := v.latest()
	if err != nil {
		return time.Time{}
	}
	return view.Head.Time
}

// Network is what all signatures are for.
func (v *View) Network() challenge.Network { return v.network }

// Era is the one that runs.
func (v *View) Era() (uint64, error) {
	view, err := v.latest()
	if err != nil {
		return 0, err
	}
	return view.Era.Number, nil
}

// Beacon is the beacon of this Era, or of the one before.
func (v *View) Beacon(era uint64) (challenge.Hash, error) {
	view, err := v.latest()
	if err != nil {
		return challenge.Hash{}, err
	}
	for _, e := range []chain.EraInfo{view.Era, view.Previous} {
		if e.Number == era && e.Beacon.Known() {
			return challenge.Hash(e.Beacon), nil
		}
	}
	return challenge.Hash{}, fmt.Errorf("%w of the beacon of Era %d", ErrNoView, era)
}

// IsVerifier says whether the account is in the verifier set of this Era, or of the one before.
func (v *View) IsVerifier(account challenge.Address, era uint64) (bool, error) {
	view, err := v.of(era)
	if err != nil {
		return false, err
	}
	return view.IsVerifier(common.Address(account)), nil
}

// Seats is how many seats an account holds that judge the provider in this Era, or in the one before: those of its committee, and of its appeal if
// one is heard. of is how many a committee has.
func (v *View) Seats(account challenge.Address, era uint64) (held, of int, err error) {
	view, err := v.of(era)
	if err != nil {
		return 0, 0, err
	}
	held = len(view.Council.AppealSeatsOf(common.Address(account), v.provider))
	cohort, judged := view.CohortOf(v.provider)
	if !judged && held == 0 {
		return 0, 0, nil
	}
	if judged {
		held += view.Council.Held(common.Address(account), cohort)
	}
	return held, view.Council.Seats, nil
}

// Endpoints are where the verifiers of this Era say on chain that they take connections of provers that cannot be called. One that says
// nothing is left out.
func (v *View) Endpoints(ctx context.Context) (map[challenge.Address]string, error) {
	view, err := v.latest()
	if err != nil {
		return nil, err
	}
	v.mu.Lock()
	client := v.client
	v.mu.Unlock()
	out := map[challenge.Address]string{}
	for _, m := range view.Verifiers {
		where, err := client.Endpoint(ctx, m.Address)
		if err != nil {
			return nil, err
		}
		if where != "" {
			out[challenge.Address(m.Address)] = where
		}
	}
	return out, nil
}

// Leases are those of a provider's device that the deployment's registry has. It is a leases.Source.
func (v *View) Leases(provider challenge.Address, device uint32) ([]tenancy.Lease, error) {
	view, err := v.latest()
	if err != nil {
		return nil, err
	}
	return leases.Of(view, provider, device), nil
}
