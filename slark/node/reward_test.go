package node

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

// TestRewards: two verifiers judge an Era and reveal, and are stopped. One comes back when the beacon has drawn: out of its store it shows what was
// drawn and is paid; the other stays away and loses stake for it.
func TestRewards(t *testing.T) {
	t.Parallel()
	provider, other := chaintest.NewAccount("provider"), chaintest.NewAccount("other")
	const era = 30 * time.Second
	w := newTestWorld(t, deploy.Params{
		EraDuration: era, CommitWindow: 10 * time.Second, RevealWindow: 10 * time.Second, ClaimWindow: 18 * time.Second,
		UnbondingTime: time.Hour, Slots: 4, Seats: committee.MaxSeats, Draws: 4,
	}, provider, other)
	p := newTestProver(t, w.network, 1)
	budget := chaintest.Tokens(1000)
	calls := map[*ecdsa.PrivateKey][]chain.Call{
		w.admin.Key: {w.client.Mint(w.admin.Address, budget), w.client.ApproveRewards(budget), w.client.FundRewards(1, 1, budget)},
	}
	for _, a := range []chaintest.Account{provider, other} {
		calls[a.Key] = []chain.Call{
			w.client.Register(p.registration(a.Address, oneCPU)), w.client.SetStatus(a.Address, chain.StatusActive),
			w.client.SetSigner(common.Address(p.key.Address())),
		}
	}
	w.send(calls)
	logs := [2]*lines{{}, {}}
	run := func(verifiers ...int) (stop func()) {
		ctx, cancel := context.WithCancel(t.Context())
		var nodes sync.WaitGroup
		for _, i := range verifiers {
			cfg := w.config(i)
			nodes.Go(func() {
				if err := w.run(ctx, cfg, slog.New(slog.NewTextHandler(logs[i], nil))); err != nil {
					t.Errorf("verifier %d: %v", i, err)
				}
			})
		}
		return func() { cancel(); nodes.Wait() }
	}
	wait := func(what string, within time.Duration, ok func() bool) {
		t.Helper()
		for end := time.Now().Add(within); !ok(); time.Sleep(250 * time.Millisecond) {
			if time.Now().After(end) || t.Failed() {
				t.Fatalf("%s: not within %s\n%s\n%s", what, within, logs[0], logs[1])
			}
		}
	}
	stake := func(i int) *big.Int {
		a, err := w.client.VerifierAccount(t.Context(), w.verifiers[i].Address)
		if err != nil {
			t.Fatal(err)
		}
		return a.Stake
	}
	stop := run(0, 1)
	w.begin(0, 1)
	wait("both reveal and settle", 3*era, func() bool {
		return strings.Count(logs[0].String(), "action=reveal-0 era=1 ") > 0 && strings.Count(logs[1].String(), "action=reveal-0 era=1 ") > 0 &&
			strings.Contains(logs[0].String()+logs[1].String(), "action=finalise-0 era=1 ")
	})
	stop()
	pledged, before := w.rewards(), stake(1)
	if pledged.Left.Cmp(budget) != 0 {
		t.Errorf("left are %v of %v before anything is drawn", pledged.Left, budget)
	}
	stop = run(0)
	wait("the rewards are claimed", 2*era, func() bool { return strings.Contains(logs[0].String(), "msg=submitted action=claim-0-") })
	if paid := new(big.Int).Sub(budget, w.rewards().Left); paid.Sign() <= 0 {
		t.Errorf("%v was paid", paid)
	}
	wait("the silence of the other is marked", era, func() bool { return stake(1).Cmp(before) < 0 })
	stop()
	for _, want := range []string{"action=unanswered-0-"} {
		if !strings.Contains(logs[0].String(), want) {
			t.Errorf("no %q:\n%s", want, logs[0])
		}
	}
	if now := stake(0); now.Cmp(chaintest.Tokens(1000)) != 0 {
		t.Errorf("who answered has %v at stake", now)
	}
	w.checkSealed(0)
}

// rewards is what is known of those of Era 1.
func (w *testWorld) rewards() chain.RewardEra {
	w.t.Helper()
	r, err := w.client.RewardEra(w.t.Context(), 1)
	if err != nil {
		w.t.Fatal(err)
	}
	return r
}

// checkSealed: the tree that a verifier was bound to is that of all of its passes of Era 1, and none of its verdicts claims more than it has.
func (w *testWorld) checkSealed(verifier int) {
	w.t.Helper()
	s, err := reputation.Open(w.config(verifier).Store.Dir, reputation.Options{ReadOnly: true})
	if err != nil {
		w.t.Fatal(err)
	}
	defer s.Close()
	var said sealed
	if found, err := getJSON(s, challenge.Address{}, 1, sealAction, &said); err != nil || !found {
		w.t.Fatal(found, err)
	}
	n := &Node{Deps: Deps{Client: w.client, Store: s, Log: slog.New(slog.DiscardHandler)}}
	council, err := w.client.CouncilAt(w.t.Context(), 1, w.rules())
	if err != nil {
		w.t.Fatal(err)
	}
	all, err := n.shelf(w.t.Context(), w.rules(), council, 1, said.Late)
	if err != nil {
		w.t.Fatal(err)
	}
	if all.Root() != challenge.Hash(said.Transcripts) || all.Passes(0) == 0 || all.Passes(1) == 0 {
		w.t.Errorf("root %s over %d and %d passes, committed to %s", all.Root(), all.Passes(0), all.Passes(1), said.Transcripts)
	}
	for _, b := range said.Batches {
		for _, seat := range b.Seats {
			ten, _ := committee.Unpack(1, seat.Words[0])
			for number, v := range ten[:2] {
				if have := all.Passes(uint32(number)); v.Passes() > uint64(have) {
					w.t.Errorf("cohort %d seat %d: %d passes of provider %d are claimed, there are %d", seat.Cohort, seat.Seat, v.Passes(), number, have)
				}
			}
		}
	}
	// Without one of them it is another tree, and a pass that was still open when it was made is not in it.
	var one reputation.Challenge
	for _, c := range all.where {
		one = c
	}
	less, err := n.shelf(w.t.Context(), w.rules(), council, 1, append(said.Late, one))
	if err != nil || less.Root() == all.Root() || len(less.where) != len(all.where)-1 {
		w.t.Errorf("without %v: %d of %d passes, %v", one, len(less.where), len(all.where), err)
	}
}

func (w *testWorld) rules() chain.Rules {
	w.t.Helper()
	r, err := w.client.Rules(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	return r
}
