package node

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/drand"
)

// notYet is how soon a round of drand that was not there is asked for again.
const notYet = 500 * time.Millisecond

// openEra stores the beacon of the running Era if nobody has. Verifiers take turns, a few seconds apart.
func (n *Node) openEra(ctx context.Context, v *chain.View) {
	seat := slices.IndexFunc(v.Verifiers, func(m chain.Verifier) bool { return m.Address == common.Address(n.self) })
	era := v.Era.Number
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.opening[era] {
		return
	}
	n.opening = map[uint64]bool{era: true}
	n.work.Go(func() {
		defer func() {
			n.mu.Lock()
			defer n.mu.Unlock()
			n.opening[era] = false
		}()
		if sleep(ctx, time.Duration(max(seat, 0))*2*time.Second) != nil {
			return
		}
		v := n.Watcher.View()
		if v.Era.Number != era || v.Era.Beacon.Known() {
			return
		}
		call, err := n.beacon(ctx, v)
		if err == nil {
			key := chain.ActionKey{Era: era, Action: chain.ActionOpenEra}
			if err = n.do(ctx, call, key); chain.IsContractError(err, "SecretsShown") {
				err = n.do(ctx, n.Client.OpenEra(), key) // the round came too late
			}
		}
		switch {
		case err == nil, ctx.Err() != nil, chain.IsContractError(err, "EraAlreadyOpen"):
		case errors.Is(err, drand.ErrNotYet):
			_ = sleep(ctx, notYet)
		case chain.IsContractError(err, "SecretsDue"):
			n.Log.InfoContext(ctx, "the Era waits for secrets of the one before, or for its round of drand", "era", era)
			_ = sleep(ctx, min(settleEvery, max(v.Rules.RevealWindow/looks, notYet)))
		default:
			n.Log.WarnContext(ctx, "the Era could not be opened", "era", era, "err", err)
			_ = sleep(ctx, min(settleEvery, max(v.Rules.BeaconTimeout/4, notYet)))
		}
	})
}

// beacon makes the call that opens the view's Era: with its round of drand where the deployment has drand and the round can be
// had; without it where it has none, or from BeaconTimeout on and not before secrets of the Era before can be shown.
func (n *Node) beacon(ctx context.Context, v *chain.View) (chain.Call, error) {
	if v.Rules.BeaconTimeout == 0 {
		return n.Client.OpenEra(), nil
	}
	call, err := n.round(ctx, v)
	if err == nil || ctx.Err() != nil {
		return call, err
	}
	from := v.Era.Start.Add(v.Rules.BeaconTimeout)
	if p := v.Previous; p.Beacon.Known() && !p.CommitsDue.IsZero() && !p.CommitsDue.Before(from) {
		from = p.CommitsDue.Add(time.Second)
	}
	if v.Head.Time.Before(from) {
		return chain.Call{}, err
	}
	n.Log.WarnContext(ctx, "opening the Era without drand, because its round did not come in time", "era", v.Era.Number, "err", err)
	return n.Client.OpenEra(), nil
}

func (n *Node) round(ctx context.Context, v *chain.View) (chain.Call, error) {
	if n.Drand == nil {
		return chain.Call{}, errors.New("node: chain.drand_url is not set: the round of drand is left to others")
	}
	network, ok, err := n.Client.Drand(ctx)
	if err != nil {
		return chain.Call{}, err
	}
	if !ok {
		return chain.Call{}, fmt.Errorf("node: settlement %s has a beacon timeout and no drand", n.network.Settlement)
	}
	return n.Client.FetchBeacon(ctx, network, n.Drand, v.Era)
}
