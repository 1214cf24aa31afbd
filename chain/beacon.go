package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/slark-network/slark/chain/committee"
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

// DeriveBeacon makes the beacon of an Era that was opened once more, from what is public: the secrets that were shown of the Era before, or the
// header of the block. It is false for an Era from drand, whose signature the contract has checked and not kept, and for one that was never opened.
func (c *Client) DeriveBeacon(ctx context.Context, era EraInfo) (Beacon, bool, error) {
	if era.Source != SourceSecrets && era.Source != SourceBlock {
		return Beacon{}, false, nil
	}
	rec, err := read(ctx, c, c.addrs.Settlement, at{}, c.settlement.PackEraRecord(era.Number), c.settlement.UnpackEraRecord)
	if err != nil {
		return Beacon{}, false, err
	}
	before, err := c.Era(ctx, uint64(rec.Previous))
	if err != nil {
		return Beacon{}, false, err
	}
	o := committee.Opened{
		ChainID: c.addrs.ChainID, Settlement: c.addrs.Settlement, Era: era.Number, Source: uint8(era.Source), Round: era.Round, Before: before.Beacon,
	}
	if era.Source == SourceBlock {
		ctx, cancel := c.deadline(ctx)
		defer cancel()
		head, err := c.backend.HeaderByNumber(ctx, bigID(era.Round))
		if err != nil {
			return Beacon{}, false, fmt.Errorf("chain: reading block %d, which opened Era %d: %w", era.Round, era.Number, err)
		}
		o.Randomness = crypto.Keccak256Hash(head.MixDigest[:], head.ParentHash[:])
		return Beacon(o.Beacon()), true, nil
	}
	shown, err := c.RevealedOf(ctx, era.Round)
	if err != nil {
		return Beacon{}, false, err
	}
	secrets := make(map[common.Address][32]byte)
	for who, r := range shown {
		if r.Counts {
			secrets[who] = r.Secret
		}
	}
	o.Randomness = committee.Chance(secrets)
	return Beacon(o.Beacon()), true, nil
}
