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

func lease(t *testing.T) func(chain.Call, error) chain.Call {
	return func(c chain.Call, err error) chain.Call {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
}

// TestHistorySurvivesARestart: since when a provider rests, when it came back and which leases are over is read from the
// chain's events again by a watcher that starts with the cursor of an earlier one.
func TestHistorySurvivesARestart(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 3, deploy.Params{EraDuration: 10 * time.Hour})
	call, tenant := lease(t), common.Address{0x7e}
	resting, back := w.Providers[0], w.Providers[1]
	w.Must(w.Admin, call(w.Client.OpenLease(back.Address, 0, tenant)))
	w.Must(w.Admin, call(w.Client.OpenLease(back.Address, 7, tenant)))
	w.Pass(time.Minute)
	w.Must(w.Admin, call(w.Client.CloseLease(back.Address, 0, chain.LeaseCompleted, new(big.Int))))
	rested := w.BlockTime(w.Must(resting, w.Client.SetStatus(resting.Address, chain.StatusMaintenance)))
	w.Must(back, w.Client.SetStatus(back.Address, chain.StatusMaintenance))
	w.Pass(time.Hour)
	returned := w.BlockTime(w.Must(back, w.Client.SetStatus(back.Address, chain.StatusActive)))

	cursor := new(chaintest.MemCursor)
	for _, start := range []string{"first start", "second start"} {
		watcher, stop := watch(t, w.Client, new(record), func(c *chain.WatcherConfig) { c.Cursor = cursor })
		v := eventually(t, watcher, start, func(v *chain.View) bool { return len(v.Providers) == 3 })
		stop()
		p, _ := v.Provider(resting.Address)
		if p.Status != chain.StatusMaintenance || !p.Since.Equal(rested) {
			t.Errorf("%s: resting since %v, want %v", start, p.Since, rested)
		}
		p, _ = v.Provider(back.Address)
		if p.Status != chain.StatusActive || !p.Since.Equal(returned) || len(p.Returns) != 1 || !p.Returns[0].Equal(returned) {
			t.Errorf("%s: back %v, since %v, want %v", start, p.Returns, p.Since, returned)
		}
		p, _ = v.Provider(w.Providers[2].Address)
		if p.Since.IsZero() || len(p.Returns) != 0 {
			t.Errorf("%s: the first activation is no return: %v, since %v", start, p.Returns, p.Since)
		}
		if len(v.Leases) != 2 || len(v.LeasesOf(back.Address, 0)) != 1 || len(v.LeasesOf(back.Address, 1)) != 0 {
			t.Fatalf("%s: leases %+v", start, v.Leases)
		}
		over, open := v.LeasesOf(back.Address, 0)[0], v.LeasesOf(back.Address, 7)[0]
		if over.ID != 1 || over.Closed.Sub(over.Opened) < time.Minute || open.ID != 2 || !open.Closed.IsZero() || open.Opened.IsZero() {
			t.Errorf("%s: over %+v, open %+v", start, over, open)
		}
	}
}

// TestHistoryEnds: of what was longer ago than the history goes only the present is known, and an activation of which the
// status before is out of reach counts as a return.
func TestHistoryEnds(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 2, deploy.Params{EraDuration: time.Hour})
	call := lease(t)
	old, late := w.Providers[0], w.Providers[1]
	w.Must(w.Admin, call(w.Client.OpenLease(old.Address, 0, common.Address{1})))
	w.Must(w.Admin, call(w.Client.CloseLease(old.Address, 0, chain.LeaseCompleted, new(big.Int))))
	w.Must(w.Admin, call(w.Client.OpenLease(old.Address, 1, common.Address{1})))
	w.Must(old, w.Client.SetStatus(old.Address, chain.StatusMaintenance))
	w.Must(late, w.Client.SetStatus(late.Address, chain.StatusMaintenance))
	w.Pass(5 * time.Hour)
	w.Must(late, w.Client.SetStatus(late.Address, chain.StatusActive))

	cursor := new(chaintest.MemCursor)
	keep := func(c *chain.WatcherConfig) { c.Cursor = cursor }
	for _, start := range []string{"first start", "second start"} {
		watcher, stop := watch(t, w.Client, new(record), keep)
		v := eventually(t, watcher, start, func(v *chain.View) bool { return len(v.Providers) == 2 })
		stop()
		if v.History.IsZero() || v.Head.Time.Sub(v.History) != 2*time.Hour {
			t.Errorf("%s: history from %v, head %v", start, v.History, v.Head.Time)
		}
		p, _ := v.Provider(old.Address)
		if p.Status != chain.StatusMaintenance || p.Since.After(v.History) {
			t.Errorf("%s: resting since %v", start, p.Since)
		}
		if p, _ = v.Provider(late.Address); len(p.Returns) != 1 || !p.Returns[0].Equal(p.Since) {
			t.Errorf("%s: back %v, since %v", start, p.Returns, p.Since)
		}
		if len(v.Leases) != 1 || v.Leases[0].Device != 1 || !v.Leases[0].Closed.IsZero() {
			t.Errorf("%s: leases %+v, want the open one", start, v.Leases)
		}
	}
}

// TestHistoryOfAnotherBranch: what a reorganisation took back is not in the history any more.
func TestHistoryOfAnotherBranch(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 1, deploy.Params{})
	p := w.Providers[0]
	watcher, _ := watch(t, w.Client, new(record))
	root := w.Sim.Commit()
	first := eventually(t, watcher, "root", func(v *chain.View) bool { return v.Head.Hash == root })
	w.Must(p, w.Client.SetStatus(p.Address, chain.StatusMaintenance))
	w.Must(p, w.Client.SetStatus(p.Address, chain.StatusActive))
	eventually(t, watcher, "old branch", func(v *chain.View) bool { return len(v.Providers[0].Returns) == 1 })
	settle(t, func() error { return w.Sim.Fork(root) })
	w.Sim.Rollback()
	for range 6 {
		w.Sim.Commit()
	}
	eventually(t, watcher, "new branch", func(v *chain.View) bool {
		return len(v.Providers[0].Returns) == 0 && v.Providers[0].Since.Equal(first.Providers[0].Since)
	})
}

// TestLeaseCalls: what no registry can do is an error before anything is sent.
func TestLeaseCalls(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 1, deploy.Params{})
	p := w.Providers[0]
	if _, err := w.Client.OpenLease(p.Address, 256, common.Address{1}); err == nil {
		t.Error("index 256 was taken")
	}
	call, err := w.Client.OpenLease(p.Address, 0, common.Address{1})
	if err != nil {
		t.Fatal(err)
	}
	w.Refused("UnauthorizedAccount", p, call)
	without := w.Addresses
	without.Leases = common.Address{}
	c, err := chain.NewClient(t.Context(), w.Backend, without, chaintest.SimChainID)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.CloseLease(p.Address, 0, chain.LeaseCompleted, new(big.Int)); err == nil {
		t.Error("a deployment without leases closed one")
	}
	watcher, _ := watch(t, c, new(record))
	if v := eventually(t, watcher, "no leases", func(*chain.View) bool { return true }); len(v.Leases) != 0 {
		t.Errorf("leases %+v", v.Leases)
	}
}
