package chaintest

import (
	"context"
	"fmt"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/bindings"
	"github.com/slark-network/slark/chain/deploy"
)

// firstLead is what a deployment is given at first before its Era 1; where that was too little, one twice as patient follows.
const firstLead = 4 * time.Second

// DeployHeld deploys with p, but stops the count of Eras before Era 1: whoever registers meanwhile works from Era 1 on, however long it takes, and
// StartEras ends it. StartTime of p is not looked at. It is for chains that seal by themselves. The client is the caller's to close.
func DeployHeld(ctx context.Context, b chain.Backend, url string, chainID uint64, admin Account, p deploy.Params) (*chain.Client, error) {
	for lead := firstLead; ; lead *= 2 {
		p.StartTime = time.Now().Truncate(time.Second).Add(lead)
		addresses, err := deploy.Deploy(ctx, b, admin.Key, p)
		if err != nil {
			return nil, err
		}
		c, err := chain.Dial(ctx, url, addresses, chainID)
		if err != nil {
			return nil, err
		}
		stop := chain.Call{To: addresses.Rewards, Data: bindings.NewProviderRewardsManager().PackPauseEraCount()}
		if err := sendInOrder(ctx, c, admin, stop); err != nil {
			c.Close()
			return nil, fmt.Errorf("stopping the count of Eras: %w", err)
		}
		era, err := c.CurrentEra(ctx)
		if err == nil && era == 0 {
			return c, nil
		}
		c.Close()
		if err != nil {
			return nil, err
		}
	}
}

// StartEras lets the count go on that DeployHeld stopped, once the verifiers have committed to their secrets of Era 1, which they can no more when it has
// begun. It returns when Era 1 begins: some seconds from then.
func StartEras(ctx context.Context, c *chain.Client, admin Account, verifiers ...Account) (time.Time, error) {
	for _, v := range verifiers {
		for {
			pledge, err := c.PledgeOf(ctx, 1, v.Address)
			if err != nil {
				return time.Time{}, err
			}
			if pledge != ([32]byte{}) {
				break
			}
			select {
			case <-ctx.Done():
				return time.Time{}, fmt.Errorf("waiting for the secret of %s: %w", v.Address, ctx.Err())
			case <-time.After(50 * time.Millisecond):
			}
		}
	}
	resume := chain.Call{To: c.Addresses().Rewards, Data: bindings.NewProviderRewardsManager().PackUnpauseEraCount()}
	if err := sendInOrder(ctx, c, admin, resume); err != nil {
		return time.Time{}, fmt.Errorf("starting the count of Eras: %w", err)
	}
	info, err := c.Era(ctx, 1)
	return info.Start, err
}
