package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/tenancy"
	"github.com/slark-network/slark/slark/exchange"
)

// maxClockError is how far this machine's clock may be behind the chain's before the verifier doubts itself.
const maxClockError = time.Minute

// probeWithin is how long the endpoint may take when it is asked whether it is there.
const probeWithin = 5 * time.Second

// oracle answers the exchanges from the confirmed chain. It implements exchange.Oracle.
type oracle struct {
	client  *chain.Client
	watcher Follower
	network challenge.Network
}

func newOracle(client *chain.Client, watcher Follower) *oracle {
	return &oracle{client: client, watcher: watcher, network: NetworkOf(client.Addresses())}
}

// NewOracle answers an exchange that is made outside of Run, by a watcher that runs and has a view.
func NewOracle(client *chain.Client, watcher Follower) exchange.Oracle {
	return newOracle(client, watcher)
}

// MatrixSeed reads the beacon anew from the latest block.
func (o *oracle) MatrixSeed(ctx context.Context, era uint64) (challenge.Hash, error) {
	if err := o.watcher.Healthy(); err != nil {
		return challenge.Hash{}, err
	}
	info, err := o.client.Era(ctx, era)
	if err != nil {
		return challenge.Hash{}, err
	}
	if !info.Beacon.Known() {
		return challenge.Hash{}, nil
	}
	return challenge.MatrixSeed(o.network, era, challenge.Hash(info.Beacon)), nil
}

// IsVerifier looks into the set of the Era.
func (o *oracle) IsVerifier(ctx context.Context, era uint64, who challenge.Address) (bool, error) {
	if v := o.watcher.View(); v != nil && v.Era.Number == era {
		return v.IsVerifier(common.Address(who)), o.watcher.Healthy()
	}
	set, err := o.client.VerifiersAt(ctx, era)
	for _, m := range set {
		if m.Address == common.Address(who) {
			return true, err
		}
	}
	return false, err
}

// MaintenanceSince knows from the chain's events since when a provider is in maintenance.
func (o *oracle) MaintenanceSince(_ context.Context, provider challenge.Address, slot time.Time) (bool, error) {
	if err := o.watcher.Healthy(); err != nil {
		return false, err
	}
	p, ok := o.watcher.View().Provider(common.Address(provider))
	return ok && p.Status == chain.StatusMaintenance && tenancy.Maintained(p.Since, slot), nil
}

// Healthy asks the endpoint, now: it is called when something failed, and a line that was lost a moment ago does not show in
// the watcher yet.
func (o *oracle) Healthy(ctx context.Context) error {
	if err := o.trusted(); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, probeWithin)
	defer cancel()
	if _, err := o.client.CurrentEra(ctx); err != nil {
		return fmt.Errorf("the endpoint does not answer: %w", err)
	}
	return nil
}

// trusted is what is known without asking: of the endpoint first, then of the clock.
func (o *oracle) trusted() error {
	if err := o.watcher.Healthy(); err != nil {
		return err
	}
	v := o.watcher.View()
	if v == nil {
		return errors.New("the chain has not been read yet")
	}
	if behind := time.Until(v.Head.Time); behind > maxClockError {
		return fmt.Errorf("this machine's clock is %v behind the chain's", behind.Round(time.Second))
	}
	return nil
}
