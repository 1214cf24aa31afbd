//go:build realnode

package realnode

import (
	"context"
	"math/rand/v2"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
)

// chance is the test's randomness; SLARK_SEED takes a printed seed back.
func chance(t *testing.T) *rand.Rand {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	if s := os.Getenv("SLARK_SEED"); s != "" {
		var err error
		if seed, err = strconv.ParseUint(s, 10, 64); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("SLARK_SEED=%d", seed)
	return rand.New(rand.NewPCG(seed, 1))
}

// killed kills the node and starts it again, and says how many blocks it came back without.
func (n *realNode) killed() (lost uint64) {
	n.t.Helper()
	before := n.height()
	n.kill()
	n.start()
	if after := n.height(); after < before {
		lost = before - after
	}
	n.t.Logf("%s killed at block %d, lost %d", n.name, before, lost)
	return lost
}

// wallets are providers that do nothing but be reported.
func wallets(n int) []common.Address {
	out := make([]common.Address, n)
	for i := range out {
		out[i] = common.Address{0x99, byte(i >> 8), byte(i)}
	}
	return out
}

func (w *world) register(s *chain.Submitter, list []common.Address) {
	w.t.Helper()
	var all sync.WaitGroup
	for _, p := range list {
		all.Go(func() {
			call := w.direct.Register(chain.Registration{Wallet: p, HostURI: "https://127.0.0.1:1", Spec: "{}", Certificate: "c"})
			if _, err := s.Do(within(w.t, 60*time.Second), call, chain.ActionKey{Provider: p, Action: chain.ActionRegister}); err != nil {
				w.t.Error(err)
			}
		})
	}
	all.Wait()
}

// verifier is one verifier's journal with the process that has it now: ending the process leaves the journal.
type verifier struct {
	w       *world
	account chaintest.Account
	journal chaintest.MemJournal
	now     atomic.Pointer[chain.Submitter]
}

func (v *verifier) restart() *chain.Submitter {
	s := v.w.submitter(v.account, &v.journal)
	v.now.Store(s)
	return s
}

// An Era is opened, reported by two verifiers and settled while the node is killed again and again. What the chain has at the end is
// one report of each, one settlement, and what the watcher believes.
func TestKilledInMidEra(t *testing.T) {
	onEach(t, everybody, func(t *testing.T, n *realNode) {
		t.Parallel()
		rnd := chance(t)
		start := time.Now().Add(18 * time.Second)
		w := newWorld(t, n, deploy.Params{StartTime: start, EraDuration: 25 * time.Second, ReportWindow: 10 * time.Minute})
		providers := wallets(3)
		w.register(w.submitter(admin, new(chaintest.MemJournal)), providers)
		both := []*verifier{{w: w, account: verifiers[0]}, {w: w, account: verifiers[1]}}
		for _, v := range both {
			if err := v.restart().Claim(t.Context()); err != nil {
				t.Fatal(err)
			}
			w.commit(v)
		}
		r := new(record)
		wa := w.follow(r, new(chaintest.MemCursor), func(c *chain.WatcherConfig) {
			c.OnReorg = func(ctx context.Context, ancestor chain.BlockRef) {
				r.onReorg(ctx, ancestor)
				for _, v := range both {
					if err := v.now.Load().Recover(ctx); err != nil {
						t.Logf("recovering: %v", err)
					}
				}
			}
		})
		ctx := within(t, 150*time.Second)
		for n.height() < w.addresses.Block+10 { // deep enough to outlive a kill
			time.Sleep(200 * time.Millisecond)
		}
		lost := uint64(0)
		var killer sync.WaitGroup
		chaos := func(times int) {
			killer.Go(func() {
				for range times {
					time.Sleep(time.Duration(500+rnd.IntN(2500)) * time.Millisecond)
					lost += n.killed()
				}
			})
		}

		if _, err := wa.Wait(ctx, func(v *chain.View) bool { return v.Era.Number == 1 }); err != nil {
			t.Fatal(err)
		}
		chaos(3)
		open := chain.ActionKey{Era: 1, Action: chain.ActionOpenEra}
		if _, err := persist(ctx, both[0].now.Load, func() chain.Call { return w.direct.OpenEra() }, open); err != nil {
			t.Fatal(err)
		}
		killer.Wait()
		over, err := wa.Wait(ctx, func(v *chain.View) bool { return v.Era.Number >= 2 })
		if err != nil {
			t.Fatal(err)
		}
		if !over.Previous.Beacon.Known() {
			t.Fatal("Era 1 was opened, and is not open")
		}

		chaos(3)
		var reporting sync.WaitGroup
		for i, v := range both {
			reporting.Go(func() {
				v.restart() // a verifier that starts again in the middle of it
				ups := []chain.Uptime{{Provider: providers[0], Bp: 10_000}, {Provider: providers[1], Bp: 9_000}, {Provider: providers[2], Bp: 5_000}}
				key := chain.ActionKey{Era: 1, Action: chain.ActionReport}
				if _, err := persist(ctx, v.now.Load, func() chain.Call { return w.direct.Report(1, secret(v.account.Address), ups) }, key); err != nil {
					t.Errorf("verifier %d: %v", i, err)
				}
			})
		}
		reporting.Wait()
		killer.Wait()
		w.settled(ctx, both, providers)
		w.agrees(wa, r)
		t.Logf("%d blocks lost, %d reorganisations seen", lost, r.reorgs)
		if n.name == "geth" && lost == 0 {
			t.Error("the node lost nothing: the test does not show what it is for")
		}
	})
}

// settled makes up for what the last kill took back, as the verifiers of a node that stays up would, and wants the Era to be settled.
func (w *world) settled(ctx context.Context, both []*verifier, providers []common.Address) {
	w.t.Helper()
	for i, v := range both {
		key := chain.ActionKey{Era: 1, Action: chain.ActionReport}
		if _, err := persist(ctx, v.now.Load, func() chain.Call { return w.direct.OpenEra() }, key); err != nil { // the call is ignored: it is under way
			w.t.Errorf("verifier %d: %v", i, err)
		}
	}
	final := chain.ActionKey{Era: 1, Action: chain.ActionFinalise}
	if _, err := persist(ctx, both[0].now.Load, func() chain.Call { return w.direct.Finalise(1, providers) }, final); err != nil {
		w.t.Fatal(err)
	}
	for i, want := range []chain.Standing{{LastEra: 1, Up: 1}, {LastEra: 1, Up: 1}, {LastEra: 1}} {
		if got, err := w.direct.Standing(ctx, providers[i]); err != nil || got != want {
			w.t.Errorf("provider %d: %+v, %v; want %+v", i, got, err, want)
		}
	}
	for i, v := range both {
		if err := v.restart().Claim(ctx); err != nil {
			w.t.Errorf("verifier %d, started again: %v", i, err)
		}
	}
}

// The deployment itself goes on through a kill, and is where it says that it is.
func TestDeployedThroughAKill(t *testing.T) {
	onEach(t, everybody, func(t *testing.T, n *realNode) {
		t.Parallel()
		var once sync.Once // all is sent, and nothing was looked at yet
		w := newWorld(t, n, deploy.Params{StartTime: time.Now().Add(time.Hour), Seal: func() { once.Do(func() { n.killed() }) }})
		if _, err := w.direct.VerifiersAt(t.Context(), 1); err != nil {
			t.Error(err)
		}
		r := new(record)
		w.agrees(w.follow(r, nil), r)
		if len(r.events) < len(verifiers) {
			t.Errorf("%d events since block %d", len(r.events), w.addresses.Block)
		}
	})
}
