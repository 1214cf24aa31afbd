package chain

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// errNoConduct is of a deployment without second criteria.
var errNoConduct = errors.New("chain: the deployment has no contract Conduct")

// HasConduct says whether the deployment has second criteria.
func (a Addresses) HasConduct() bool { return a.Conduct != common.Address{} }

// CountLeases counts leases that are over towards their providers' conduct, each once. Anyone may send it. A lease that is not
// over makes all of it fail; so does a deployment without second criteria.
func (c *Client) CountLeases(ids ...uint64) (Call, error) {
	if !c.addrs.HasConduct() {
		return Call{}, errNoConduct
	}
	return Call{To: c.addrs.Conduct, Data: c.conduct.PackCount(ids)}, nil
}

// RateLease rates a lease that is over with one to five stars; sent by its tenant.
func (c *Client) RateLease(id uint64, stars uint8) (Call, error) {
	if !c.addrs.HasConduct() {
		return Call{}, errNoConduct
	}
	return Call{To: c.addrs.Conduct, Data: c.conduct.PackRate(id, stars)}, nil
}

// Conduct returns what counts of a provider's leases now.
func (c *Client) Conduct(ctx context.Context, provider common.Address) (Conduct, error) {
	if !c.addrs.HasConduct() {
		return Conduct{}, errNoConduct
	}
	v, to := c.conduct, c.addrs.Conduct
	t, err := read(ctx, c, to, at{}, v.PackTallyOf(provider), v.UnpackTallyOf)
	if err != nil {
		return Conduct{}, err
	}
	out := Conduct{Ended: t.Ended, Failed: t.Failed, Payers: t.Payers, Weight: t.Weight}
	if t.Weight.Sign() > 0 {
		out.Stars, _ = new(big.Rat).SetFrac(t.Points, t.Weight).Float64()
	}
	out.MayRise, err = read(ctx, c, to, at{}, v.PackMayRise(provider), v.UnpackMayRise)
	return out, err
}
