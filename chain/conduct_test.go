package chain_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
)

// TestConduct: leases that a provider fails, and ratings weighted by what was paid, keep it from rising; neither touches its stake.
func TestConduct(t *testing.T) {
	w := stakedWorld(t, 3, deploy.Params{})
	failing, disliked, tenants := w.Providers[0].Address, w.Providers[1].Address, []chaintest.Account{w.Admin, w.Verifiers[0], w.Verifiers[1]}
	call, next := lease(t), uint64(0)
	leased := func(p common.Address, tenant chaintest.Account, ending chain.LeaseEnding, tokens int64) uint64 {
		w.Must(w.Admin, call(w.Client.OpenLease(p, 0, tenant.Address)))
		w.Must(w.Admin, call(w.Client.CloseLease(p, 0, ending, new(big.Int).Mul(big.NewInt(tokens), big.NewInt(1e18)))))
		next++
		return next
	}
	for _, ending := range []chain.LeaseEnding{
		chain.LeaseCompleted, chain.LeaseProviderFailed, chain.LeaseTenantLeft, chain.LeaseMarketEnded, chain.LeaseCompleted, chain.LeaseCompleted,
	} {
		w.Must(w.Providers[2], call(w.Client.CountLeases(leased(failing, tenants[0], ending, 1))))
	}
	got, err := w.Client.Conduct(t.Context(), failing)
	if err != nil || got.Ended != 5 || got.Failed != 1 || got.Payers != 0 || got.MayRise {
		t.Errorf("failing: %+v, %v", got, err)
	}

	for i, stars := range []uint8{1, 4, 4} { // the first pays 500, of which 100 weigh
		tokens := int64(50)
		if i == 0 {
			tokens = 500
		}
		id := leased(disliked, tenants[i], chain.LeaseCompleted, tokens)
		w.Refused("NotItsTenant", w.Providers[2], call(w.Client.RateLease(id, 5)))
		w.Must(tenants[i], call(w.Client.RateLease(id, stars)))
		w.Refused("AlreadyRated", tenants[i], call(w.Client.RateLease(id, stars)))
	}
	got, err = w.Client.Conduct(t.Context(), disliked)
	if err != nil || got.Ended != 3 || got.Failed != 0 || got.Payers != 3 || got.Stars != 2.5 || got.MayRise {
		t.Errorf("disliked: %+v, %v", got, err)
	}
	if s := stakeOf(w, w.Providers[0]) + stakeOf(w, w.Providers[1]); s != 2*staked {
		t.Errorf("stake %d", s)
	}
	w.Pass(61 * 24 * time.Hour)
	if got, err = w.Client.Conduct(t.Context(), disliked); err != nil || got.Ended != 0 || !got.MayRise {
		t.Errorf("two periods later: %+v, %v", got, err)
	}
	w.Refused("NotClosed", w.Admin, call(w.Client.CountLeases(next+1)))
}

// TestNoConduct: a deployment may be without second criteria.
func TestNoConduct(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 1, deploy.Params{})
	a := w.Addresses
	a.Conduct = common.Address{}
	c, err := chain.NewClient(t.Context(), w.Backend, a, chaintest.SimChainID)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Conduct(t.Context(), w.Providers[0].Address); err == nil {
		t.Error("conduct of nothing")
	}
	if _, err := c.RateLease(1, 5); err == nil {
		t.Error("rates")
	}
	if _, err := c.CountLeases(1); err == nil {
		t.Error("counts")
	}
}
