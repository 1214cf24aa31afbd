package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain/drand"
)

// Drand returns the network whose rounds beacons come from, and false where they come from blocks. It never changes.
func (c *Client) Drand(ctx context.Context) (drand.Network, bool, error) {
	s, d := c.settlement, c.drand
	to, err := read(ctx, c, c.addrs.Settlement, at{}, s.PackDrand(), s.UnpackDrand)
	if err != nil || to == (common.Address{}) {
		return drand.Network{}, false, err
	}
	key, err := read(ctx, c, to, at{}, d.PackPublicKey(), d.UnpackPublicKey)
	if err != nil {
		return drand.Network{}, false, err
	}
	genesis, err := read(ctx, c, to, at{}, d.PackGenesis(), d.UnpackGenesis)
	if err != nil {
		return drand.Network{}, false, err
	}
	period, err := read(ctx, c, to, at{}, d.PackPeriod(), d.UnpackPeriod)
	if err != nil {
		return drand.Network{}, false, err
	}
	n, err := drand.FromContract(key, genesis, period)
	if err != nil {
		return n, false, fmt.Errorf("chain: reading the source of beacons at %s: %w", to, err)
	}
	return n, true, nil
}

// FetchBeacon asks a source for the round that an Era's start fixes, and makes the call that opens the Era with it. Errors:
// drand.ErrNotYet if it is not published, drand.ErrSignature if the source gave another; others are the source's.
func (c *Client) FetchBeacon(ctx context.Context, n drand.Network, from drand.Source, era EraInfo) (Call, error) {
	round := n.RoundFor(era.Start)
	signature, err := from.Signature(ctx, round)
	if err != nil {
		return Call{}, err
	}
	proof, err := n.Check(round, signature)
	if err != nil {
		return Call{}, err
	}
	return c.OpenEraDrand(proof), nil
}
