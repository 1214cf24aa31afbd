package node

import (
	"context"
	"log/slog"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

// TestSilentAppeal: a verifier that committed to a verdict on an appeal and does not show it loses the penalty for each of its seats, once, by the work of
// another, which has the appeal decided before.
func TestSilentAppeal(t *testing.T) {
	w := chaintest.NewWorld(t, 8, 2, deploy.Params{AppealWindow: time.Minute})
	a := w.Appeal(1, w.Accuse(1))
	w.ToEra(a.Measured)
	w.ToEra(a.Measured + 1)
	council := w.Council(a.Measured)
	var silent, busy chaintest.Account
	for _, v := range w.Verifiers {
		if n := len(council.AppealSeatsOf(v.Address, a.Provider)); n > 0 && n <= committee.AppealSeats-12 && silent.Key == nil {
			silent = v
		} else {
			busy = v
		}
	}
	if silent.Key == nil {
		t.Fatalf("of eight verifiers none has one to three of fifteen seats: %v", council.AppealHolders(a.Provider))
	}
	// All say of the Era what they found, so that it is none of an outage.
	good := func(uint32) committee.Verdict { return chaintest.Say(10_000) }
	said := map[chaintest.Account]chain.Opening{}
	for _, v := range w.Verifiers {
		if o, ok := w.Opening(v, a.Measured, good); ok {
			said[v] = o
			w.Must(v, w.Client.CommitVerdicts(a.Measured, w.Client.VerdictsHash(v.Address, o)))
		}
	}
	w.Testify(a, func(chaintest.Account) committee.Verdict { return good(0) }, func(v chaintest.Account) bool { return v.Address != silent.Address })
	for v, o := range said {
		w.Must(v, w.Client.Reveal(o, 0))
	}
	info, err := w.Client.Era(t.Context(), a.Measured)
	if err != nil {
		t.Fatal(err)
	}
	w.Until(info.RevealsDue.Add(2 * time.Second))

	stakes := func() (all []*big.Int) {
		for _, v := range w.Verifiers {
			account, err := w.Client.VerifierAccount(t.Context(), v.Address)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, account.Stake)
		}
		return all
	}
	before := stakes()
	rules, err := w.Client.Rules(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	store, err := reputation.Open(t.TempDir(), reputation.Options{
		Identity: reputation.Identity{Network: NetworkOf(w.Addresses), Verifier: challenge.Address(busy.Address)},
	})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	log := slog.New(slog.DiscardHandler)
	submitter, err := chain.NewSubmitter(chain.SubmitterConfig{Client: w.Client, Key: busy.Key, Journal: NewJournal(store), PollInterval: 10 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	n := &Node{Deps: Deps{Client: w.Client, Store: store, Submitter: submitter, Log: log, Audit: log}, self: challenge.Address(busy.Address)}
	n.settling.init()
	// Without members nobody is waited for.
	v := &chain.View{Rules: rules, Era: chain.EraInfo{Number: a.Measured + 1}, Head: chain.Head{Time: info.RevealsDue.Add(2 * time.Second)}}
	ctx, stop := context.WithCancel(t.Context())
	var sealing sync.WaitGroup
	sealing.Go(func() {
		for ctx.Err() == nil {
			w.Sim.Commit()
			time.Sleep(20 * time.Millisecond)
		}
	})
	for range 3 { // decided; penalised; nothing left
		n.settling.heard = time.Time{}
		if err := n.hearAppeals(ctx, v); err != nil {
			t.Error(err)
		}
	}
	stop()
	sealing.Wait()
	if now, _, err := w.Client.AppealOf(t.Context(), a.Provider); err != nil || now.Open || now.Outcome != committee.Met {
		t.Errorf("%+v, %v", now, err)
	}
	for i, now := range stakes() {
		want := new(big.Int).Set(before[i])
		if w.Verifiers[i].Address == silent.Address {
			seats := len(council.AppealSeatsOf(silent.Address, a.Provider))
			want.Sub(want, new(big.Int).Mul(rules.SilentPenalty, big.NewInt(int64(seats))))
		}
		if now.Cmp(want) != 0 {
			t.Errorf("verifier %d has %v at stake, want %v", i, now, want)
		}
	}
	var done bool
	if found, err := getJSON(store, challenge.Address{}, a.Measured, heardAction, &done); err != nil || !found || !done {
		t.Errorf("the Era is not done with: %v, %v, %v", found, done, err)
	}
}
