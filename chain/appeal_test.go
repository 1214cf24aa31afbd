package chain_test

import (
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/deploy"
)

// TestAppeal: a provider whom four of its five seats accuse wrongly keeps the Era's reward and the bond by an appeal, when the fifteen are
// honest. If those who accused it go on lying, it comes to what the rule says for the seats that they have then.
func TestAppeal(t *testing.T) {
	for _, persist := range []bool{false, true} {
		w := chaintest.NewWorld(t, 8, 1, deploy.Params{AppealWindow: time.Minute})
		p := w.Providers[0]
		setTier(t, w, 0, 6)
		liars := w.Council(1).Holders(0)[:4] // places in Era 1
		members := w.Council(1).Members
		lies := func(v chaintest.Account) bool {
			at, ok := members.Position(v.Address)
			return ok && slices.Contains(liars, at)
		}
		w.ToEra(2)
		w.Report(1, func(v chaintest.Account, _ uint32) committee.Verdict {
			if lies(v) {
				return chaintest.Say(100)
			}
			return chaintest.Say(10_000)
		})
		w.Settle(1)
		owed, err := w.Client.Owed(t.Context())
		if err != nil || len(owed) != 1 {
			t.Fatalf("owed %+v, %v", owed, err)
		}
		bond, err := w.Client.AppealBond(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		w.Must(w.Admin, w.Client.Mint(p.Address, bond))
		w.Must(p, w.Client.ApproveAppeal(bond))
		w.Refused("NotYourPunishment", w.Admin, w.Client.Appeal(owed[0].ID))
		w.Must(p, w.Client.Appeal(owed[0].ID))
		a, ok, err := w.Client.AppealOf(t.Context(), p.Address)
		if err != nil || !ok || !a.Open || a.Measured != 3 || !a.Slash || a.Tier != 6 {
			t.Fatalf("%+v %v %v", a, ok, err)
		}
		w.Until(owed[0].NotBefore.Add(2 * time.Second))
		w.Must(w.Admin, w.Client.SettleOwed([]uint64{owed[0].ID}))
		if yes, err := w.Client.EraSlashed(t.Context(), 1, p.Address); yes || err != nil {
			t.Fatalf("slashed while the appeal is open: %v, %v", yes, err)
		}
		w.ToEra(a.Measured)
		w.ToEra(a.Measured + 1)
		council := w.Council(a.Measured)
		if !slices.Equal(council.Appellants, []common.Address{p.Address}) {
			t.Fatalf("in Era %d the appeals of %v are heard", a.Measured, council.Appellants)
		}
		say := func(v chaintest.Account) committee.Verdict {
			if persist && lies(v) {
				return chaintest.Say(100)
			}
			return chaintest.Say(10_000)
		}
		var all []committee.Verdict
		for _, h := range council.AppealHolders(p.Address) {
			for _, v := range w.Verifiers {
				if v.Address == council.Members[h].Address {
					all = append(all, say(v))
				}
			}
		}
		for _, v := range w.Verifiers {
			w.Must(v, w.Client.CommitAppealVerdict(a, v.Address, w.Secret(v, a.Measured), say(v)))
		}
		w.PastCommits(a.Measured)
		for _, v := range w.Verifiers {
			place, _ := council.Members.Position(v.Address)
			call := w.Client.RevealAppealVerdict(a, place, w.Secret(v, a.Measured), say(v))
			if len(council.AppealSeatsOf(v.Address, p.Address)) == 0 {
				w.Refused("NoSeat", v, call)
				continue
			}
			w.Must(v, call)
		}
		spoken, err := w.Client.AppealsSpoken(t.Context(), a.Measured)
		if err != nil {
			t.Fatal(err)
		}
		var seats [committee.AppealSeats]*committee.Verdict
		for _, s := range spoken {
			i := slices.IndexFunc(w.Verifiers, func(v chaintest.Account) bool { return v.Address == s.Verifier })
			if i < 0 || s.Provider != p.Address || s.Secret != common.Hash(w.Secret(w.Verifiers[i], a.Measured)) || s.Verdict != say(w.Verifiers[i]) {
				t.Fatalf("read %+v", s)
			}
			for _, seat := range council.AppealSeatsOf(s.Verifier, p.Address) {
				if s.Seats>>seat&1 == 0 {
					t.Errorf("seat %d of %s is not said to be revealed", seat, s.Verifier)
				}
				seats[seat] = &s.Verdict
			}
		}
		if shown, err := w.Client.AppealShown(t.Context(), p.Address, a.Measured); err != nil || shown != 1<<committee.AppealSeats-1 {
			t.Fatalf("shown %b, %v", shown, err)
		}
		w.Must(w.Admin, w.Client.ConcludeAppeal(p.Address))
		line := committee.Line{Above: 8500, SlashBelow: 6000}
		want := committee.Decide(all, line)
		if got := committee.DecideAppeal(seats, true, line); got != want.Outcome {
			t.Errorf("by what the chain's events say it comes to %s, want %s", got, want.Outcome)
		}
		if a, _, err = w.Client.AppealOf(t.Context(), p.Address); err != nil || a.Open || a.Outcome != want.Outcome {
			t.Fatalf("%+v, want %s (%v): %v", a, want.Outcome, all, err)
		}
		w.Must(w.Admin, w.Client.SettleOwed([]uint64{owed[0].ID}))
		slashed, err := w.Client.EraSlashed(t.Context(), 1, p.Address)
		if err != nil || slashed != (want.Outcome == committee.Slashed) {
			t.Errorf("slashed %v, but the fifteen say %s: %v", slashed, want.Outcome, err)
		}
		if !persist && slashed {
			t.Error("slashed, though all fifteen are honest")
		}
		ruling, err := w.Client.Ruling(t.Context(), p.Address, 1, true)
		if err != nil || (ruling == chain.RulingStands) != slashed {
			t.Errorf("ruling %d, slashed %v, %v", ruling, slashed, err)
		}
	}
}
