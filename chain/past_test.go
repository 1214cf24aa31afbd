package chain_test

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
)

// TestEvents: all events of one contract from the deployment on, of it alone, up to the block that is named; what they say of stake is what the
// contract says.
func TestEvents(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 2, deploy.Params{})
	p := w.Providers[0]
	for i, amount := range []*big.Int{chaintest.Tokens(7), chaintest.Tokens(5)} {
		w.Must(w.Admin, w.Client.Mint(w.Providers[i].Address, chaintest.Tokens(12)))
		w.Must(w.Providers[i], w.Client.ApproveStake(chaintest.Tokens(12)))
		w.Must(w.Providers[i], w.Client.DepositStake(amount))
		w.Must(w.Providers[i], w.Client.Delegate(p.Address, chaintest.Tokens(2)))
	}
	ctx := context.Background()
	head, err := w.Client.Now(ctx)
	if err != nil {
		t.Fatal(err)
	}
	watcher, err := chain.NewWatcher(chain.WatcherConfig{Client: w.Client})
	if err != nil {
		t.Fatal(err)
	}
	run, cancel := context.WithCancel(ctx)
	done := make(chan error, 1)
	go func() { done <- watcher.Run(run) }()
	v, err := watcher.Wait(ctx, func(v *chain.View) bool { return !v.Head.Time.Before(head) })
	cancel()
	<-done
	if err != nil {
		t.Fatal(err)
	}
	sum := map[common.Address]*big.Int{}
	end, err := w.Client.Events(ctx, 0, v.Head.Number, []common.Address{w.Client.Addresses().Vault}, func(e chain.Event) error {
		if e.Contract != "StakeVault" {
			t.Errorf("an event of %s", e.Contract)
		}
		if e.Name == "Staked" {
			amount := e.Arg("amount").(*big.Int)
			if sum[e.ProviderArg()] == nil {
				sum[e.ProviderArg()] = new(big.Int)
			}
			sum[e.ProviderArg()].Add(sum[e.ProviderArg()], amount)
		}
		return nil
	})
	if err != nil || end.Number != v.Head.Number || end.Hash != v.Head.Hash {
		t.Fatalf("read to %+v, the head is %+v: %v", end, v.Head, err)
	}
	if len(sum) == 0 {
		t.Fatal("no events of stake")
	}
	for wallet, staked := range sum {
		got, err := w.Client.Stake(ctx, wallet)
		if err != nil || got.Total.Cmp(staked) != 0 {
			t.Errorf("%s: events %s, contract %s, %v", wallet, staked, got.Total, err)
		}
	}
	if stands, err := w.Client.Stands(ctx, end, v); err != nil || !stands {
		t.Errorf("the head does not stand: %v", err)
	}
	end.Hash[0]++
	if stands, err := w.Client.Stands(ctx, end, v); err != nil || stands {
		t.Errorf("another head stands: %v", err)
	}
	no := errors.New("no")
	if _, err := w.Client.Events(ctx, 0, v.Head.Number, nil, func(chain.Event) error { return no }); !errors.Is(err, no) {
		t.Errorf("the error of the handler: %v", err)
	}
}
