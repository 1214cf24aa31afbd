package node

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/tenancy"
	"github.com/slark-network/slark/reputation"
)

const (
	twoCPUs  = `{"v":1,"devices":[{"index":0,"kind":"cpu","class":"test"},{"index":1,"kind":"cpu","class":"test"}]}`
	lightCPU = `{"v":1,"node":"light","devices":[{"index":0,"kind":"cpu","class":"test"},{"index":1,"kind":"cpu","class":"test"}]}`
)

// notMicro tells the full proofs of this test from its micro proofs: both are of the smallest size.
func notMicro(j challenge.Job) bool { return j.Openings != tenancy.MicroOpenings }

// TestTenants: an Era with a tenant who comes and goes, a provider that claims one, one that leases to itself without ever
// having shown its device, and a light node, on a chain with a registry of leases.
func TestTenants(t *testing.T) {
	t.Parallel()
	leased, liar, self, small := chaintest.NewAccount("leased"), chaintest.NewAccount("liar"), chaintest.NewAccount("self"), chaintest.NewAccount("light")
	w := newTestWorld(t, deploy.Params{EraDuration: 40 * time.Second, UnbondingTime: time.Hour, Slots: 16}, leased, liar, self, small)
	var tenant atomic.Bool
	calls := map[*ecdsa.PrivateKey][]chain.Call{}
	for i, p := range []struct {
		chaintest.Account
		spec   string
		leased func(challenge.Job) bool
	}{
		{leased, oneCPU, func(j challenge.Job) bool { return tenant.Load() && notMicro(j) }},
		{liar, oneCPU, func(challenge.Job) bool { return true }},
		{self, twoCPUs, func(j challenge.Job) bool { return j.Device == challenge.DeviceID(j.Provider, 1) && notMicro(j) }},
		{small, lightCPU, nil},
	} {
		prover := newTestProver(t, w.network, byte(i+1))
		prover.leased = p.leased
		calls[p.Key] = []chain.Call{
			w.client.Register(prover.registration(p.Address, p.spec)), w.client.SetStatus(p.Address, chain.StatusActive),
			w.client.SetSigner(common.Address(prover.key.Address())),
		}
	}
	w.send(calls)
	w.lease(w.client.OpenLease(self.Address, 1, common.Address{1}))
	w.lease(w.client.OpenLease(small.Address, 1, common.Address{2}))

	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	cfg := w.config(0)
	var log lines
	ended := make(chan error, 1)
	go func() { ended <- w.run(ctx, cfg, slog.New(slog.NewTextHandler(&log, nil))) }()
	begins := w.begin(0)
	time.Sleep(time.Until(begins.Add(11 * time.Second)))
	w.lease(w.client.OpenLease(leased.Address, 0, common.Address{3}))
	tenant.Store(true)
	time.Sleep(time.Until(begins.Add(26 * time.Second)))
	tenant.Store(false)
	w.lease(w.client.CloseLease(leased.Address, 0, chain.LeaseCompleted, new(big.Int)))
	reported := func() bool {
		return strings.Contains(log.String(), "a lease did not count") && strings.Contains(log.String(), "msg=\"light node\"")
	}
	for deadline := begins.Add(60 * time.Second); !reported() && time.Now().Before(deadline); {
		time.Sleep(200 * time.Millisecond)
	}
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	for _, want := range []string{"msg=\"device time planned\"", "msg=\"device time used\"", "msg=\"light node\"", "msg=uptime", "a light node has no tier", "a lease did not count"} {
		if !strings.Contains(log.String(), want) {
			t.Errorf("no line with %q", want)
		}
	}
	seen := w.outcomes(cfg, 1)
	type key = outcomeKey
	for _, c := range []struct {
		key
		least int
	}{
		{key{leased.Address, 0, "test", challenge.Pass}, 5},
		{key{leased.Address, 0, tenancy.MicroClass, challenge.Pass}, 2},
		{key{liar.Address, 0, "test", challenge.Unreachable}, 10},
		{key{self.Address, 0, "test", challenge.Pass}, 10},
		{key{self.Address, 1, tenancy.MicroClass, challenge.Unknown}, 10},
		{key{small.Address, 0, "test", challenge.Pass}, 24},
	} {
		if seen[c.key] < c.least {
			t.Errorf("%v: %d times, want %d", c.key, seen[c.key], c.least)
		}
		delete(seen, c.key)
	}
	for k, n := range seen { // a full proof that was asked before the lease was seen; what the stop interrupted
		if k.outcome != challenge.Undecided && (k.wallet != leased.Address || k.outcome != challenge.Busy) {
			t.Errorf("%v: %d times, want none", k, n)
		}
	}
	if t.Failed() {
		t.Log(log.String())
	}
}

// lease makes a call of the market.
func (w *testWorld) lease(call chain.Call, err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
	w.send(map[*ecdsa.PrivateKey][]chain.Call{w.admin.Key: {call}})
}

type outcomeKey struct {
	wallet  common.Address
	index   uint32
	class   string
	outcome challenge.Outcome
}

// outcomes counts what is stored of an Era. The proof after a lease must be among it, once.
func (w *testWorld) outcomes(cfg Config, era uint64) map[outcomeKey]int {
	w.t.Helper()
	s, err := reputation.Open(cfg.Store.Dir, reputation.Options{ReadOnly: true})
	if err != nil {
		w.t.Fatal(err)
	}
	defer s.Close()
	seen, after := make(map[outcomeKey]int), 0
	err = s.History(reputation.Filter{FirstEra: era, LastEra: era}, func(r reputation.Record) bool {
		index := uint32(0)
		if r.Device != challenge.DeviceID(r.Provider, 0) {
			index = 1
		}
		seen[outcomeKey{common.Address(r.Provider), index, r.Class, r.Outcome}]++
		if r.Slot == challenge.NoSlot && r.Outcome == challenge.Pass {
			after++
		}
		return true
	})
	if err != nil {
		w.t.Fatal(err)
	}
	if after != 1 {
		w.t.Errorf("%d full proofs after a lease, want 1", after)
	}
	return seen
}
