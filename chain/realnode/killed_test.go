//go:build realnode

package realnode

import (
	"context"
	"errors"
	"math/rand/v2"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/realnode/nodes"
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
func killed(n *nodes.Node) (lost uint64) {
	n.T.Helper()
	before := n.Height()
	n.Kill()
	n.Start()
	if after := n.Height(); after < before {
		lost = before - after
	}
	n.T.Logf("%s killed at block %d, lost %d", n.Name, before, lost)
	return lost
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

// An Era is opened, judged by two verifiers and settled while the node is killed again and again. What the chain has at the end is
// one reveal of each, one settlement, and what the watcher believes.
func TestKilledInMidEra(t *testing.T) {
	nodes.OnEach(t, everybody, func(t *testing.T, n *nodes.Node) {
		t.Parallel()
		rnd := chance(t)
		start := time.Now().Add(30 * time.Second)
		w := newWorld(t, n, deploy.Params{StartTime: start, EraDuration: 25 * time.Second, CommitWindow: 40 * time.Second, RevealWindow: 10 * time.Minute})
		w.join()
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
		ctx := within(t, 8*time.Minute)
		for n.Height() < w.addresses.Block+10 { // deep enough to outlive a kill
			time.Sleep(200 * time.Millisecond)
		}
		lost := uint64(0)
		var killer sync.WaitGroup
		chaos := func(times int) {
			killer.Go(func() {
				for range times {
					time.Sleep(time.Duration(500+rnd.IntN(2500)) * time.Millisecond)
					lost += killed(n)
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
				do := func(c chain.Call, key chain.ActionKey) error {
					_, err := persist(ctx, v.now.Load, func() chain.Call { return c }, key)
					return err
				}
				for {
					err := speak(ctx, w.client(w.node.URL()), do, v.account.Address, 1, three)
					if err == nil || ctx.Err() != nil {
						break
					}
					if refused := new(chain.ContractError); errors.As(err, &refused) {
						t.Errorf("verifier %d: %v", i, err)
						break
					}
					time.Sleep(200 * time.Millisecond) // the node is down
				}
			})
		}
		reporting.Wait()
		killer.Wait()
		w.settled(ctx, both)
		w.agrees(wa, r)
		t.Logf("%d blocks lost, %d reorganisations seen", lost, r.reorgs)
		if n.Name == "geth" && lost == 0 {
			t.Error("the node lost nothing: the test does not show what it is for")
		}
	})
}

// settled makes up for what the last kill took back, as the verifiers of a node that stays up would, and wants the Era to be settled.
func (w *world) settled(ctx context.Context, both []*verifier) {
	w.t.Helper()
	for i, v := range both {
		key := chain.ActionKey{Era: 1, Action: chain.ActionVerdicts}
		for _, key := range []chain.ActionKey{key, {Era: 1, Action: chain.RevealAction(0)}} {
			if _, ok, err := v.now.Load().Status(key); err != nil || !ok {
				continue // it holds no seat
			}
			if _, err := persist(ctx, v.now.Load, func() chain.Call { return w.direct.OpenEra() }, key); err != nil { // the call is ignored: it is under way
				w.t.Errorf("verifier %d: %v", i, err)
			}
		}
	}
	rules, err := w.direct.Rules(ctx)
	if err != nil {
		w.t.Fatal(err)
	}
	council, err := w.direct.CouncilAt(ctx, 1, rules)
	if err != nil {
		w.t.Fatal(err)
	}
	shown, err := w.direct.RevealedOf(ctx, 1)
	if err != nil {
		w.t.Fatal(err)
	}
	final := chain.ActionKey{Era: 1, Action: chain.FinaliseAction(0)}
	settle := w.direct.Finalise(1, 0, council.Holders(0), chain.WordsOf(shown, 0, council.Seats))
	if _, err := persist(ctx, both[0].now.Load, func() chain.Call { return settle }, final); err != nil {
		w.t.Fatal(err)
	}
	for i, want := range []chain.Standing{{LastEra: 1, Up: 1, Tier: 7}, {LastEra: 1, Up: 1, Tier: 7}, {LastEra: 1, Tier: 7}} {
		if got, err := w.direct.Standing(ctx, uint32(i)); err != nil || got != want {
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
	nodes.OnEach(t, everybody, func(t *testing.T, n *nodes.Node) {
		t.Parallel()
		var once sync.Once // all is sent, and nothing was looked at yet
		w := newWorld(t, n, deploy.Params{StartTime: time.Now().Add(time.Hour), Seal: func() { once.Do(func() { killed(n) }) }})
		if _, err := w.direct.VerifiersAt(t.Context(), 1); err != nil {
			t.Error(err)
		}
		r := new(record)
		w.agrees(w.follow(r, nil), r)
		if len(r.events) < 3 { // roles
			t.Errorf("%d events since block %d", len(r.events), w.addresses.Block)
		}
	})
}
