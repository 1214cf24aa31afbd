package feed

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/slark/market"
)

// ledger is what the events of the chain come to, from the deployment on: stake, Eras lost, convictions. It is the contracts' own arithmetic, and
// takes no call for each provider. What was done to a provider by other means, as an admin's undoing of a slash, is not in it.
type ledger struct {
	last chain.BlockRef // read up to here; zero: nothing is
	by   map[common.Address]*account
}

type account struct {
	stake       *big.Int // 1e-18 tokens
	lost        map[uint64]struct{}
	convictions uint32
}

var errReorganised = errors.New("the chain was reorganised while it was read")

// milli is 1/1000 token.
var milli = big.NewInt(1e15)

// stakeOf is in 1/1000 token.
func (a *account) stakeOf() uint64 {
	n := new(big.Int).Quo(a.stake, milli)
	if !n.IsUint64() {
		return market.NoStake - 1
	}
	return min(n.Uint64(), market.NoStake-1)
}

// read brings the ledger to the head of a view. If it fails the ledger stays as it was.
func (l *ledger) read(ctx context.Context, c *chain.Client, v *chain.View) error {
	head := chain.BlockRef{Number: v.Head.Number, Hash: v.Head.Hash}
	if l.last == head {
		return nil
	}
	next, first := ledger{by: l.by}, l.last.Number+1
	stands, err := false, error(nil)
	if l.last != (chain.BlockRef{}) {
		if stands, err = c.Stands(ctx, l.last, v); err != nil {
			return err
		}
	}
	if !stands {
		first, next.by = 0, make(map[common.Address]*account)
	}
	// Taken together at the end, so that a reading that fails half way leaves nothing behind.
	var takes []func()
	a := c.Addresses()
	end, err := c.Events(ctx, first, v.Head.Number, []common.Address{a.Vault, a.Rewards, a.Convictions}, func(e chain.Event) error {
		take, err := next.event(e)
		if take != nil {
			takes = append(takes, take)
		}
		return err
	})
	if err != nil {
		return err
	}
	if end != head && end != (chain.BlockRef{}) { // zero: no block of the range can have an event
		return errReorganised
	}
	for _, take := range takes {
		take()
	}
	next.last = head
	*l = next
	return nil
}

// event is what an event does to the ledger; nil: nothing.
func (l *ledger) event(e chain.Event) (func(), error) {
	on := func(do func(*account)) (func(), error) {
		return func() {
			p := e.ProviderArg()
			if l.by[p] == nil {
				l.by[p] = &account{stake: new(big.Int), lost: make(map[uint64]struct{})}
			}
			do(l.by[p])
		}, nil
	}
	switch e.Contract + "." + e.Name {
	case "StakeVault.Staked", "StakeVault.Withdrawn", "StakeVault.Slashed":
		amount, ok := e.Arg("amount").(*big.Int)
		if !ok {
			return nil, fmt.Errorf("%s of block %d has no amount", e.Name, e.Block)
		}
		if e.Name == "Staked" {
			return on(func(a *account) { a.stake.Add(a.stake, amount) })
		}
		return on(func(a *account) { a.stake.Sub(a.stake, amount) })
	case "ProviderRewardsManager.ProviderSlashed":
		era, ok := e.Arg("era").(*big.Int)
		if !ok || !era.IsUint64() {
			return nil, fmt.Errorf("%s of block %d has no Era", e.Name, e.Block)
		}
		return on(func(a *account) { a.lost[era.Uint64()] = struct{}{} })
	case "Convictions.Convicted":
		return on(func(a *account) { a.convictions++ })
	}
	return nil, nil
}
