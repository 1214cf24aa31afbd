package chain_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/bindings"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/deploy"
)

// all has every verifier say the same: of each provider, by number, so much uptime.
func all(uptimes ...uint16) func(chaintest.Account, uint32) committee.Verdict {
	return func(_ chaintest.Account, number uint32) committee.Verdict {
		if int(number) >= len(uptimes) {
			return committee.NoOpinion
		}
		return chaintest.Say(uptimes[number])
	}
}

func standing(t *testing.T, w *chaintest.World, i int) chain.Standing {
	t.Helper()
	number, from, err := w.Client.NumberOf(t.Context(), w.Providers[i].Address)
	if err != nil || from == 0 {
		t.Fatalf("provider %d: number from Era %d, %v", i, from, err)
	}
	s, err := w.Client.Standing(t.Context(), number)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func setTier(t *testing.T, w *chaintest.World, i int, tier chain.Tier) {
	t.Helper()
	call, err := w.Client.AdminSetTier(w.Providers[i].Address, tier)
	if err != nil {
		t.Fatal(err)
	}
	w.Must(w.Admin, call)
}

func TestWholeEra(t *testing.T) {
	w := chaintest.NewWorld(t, 3, 3, deploy.Params{})
	ctx := t.Context()
	setTier(t, w, 1, 6)
	one := w.Council(1)
	if one.Numbers != 3 || one.Cohorts() != 1 || len(one.Holders(0)) != 5 || len(one.Members) != 3 {
		t.Fatalf("%+v", one)
	}
	first := w.Verifiers[0]
	w.Refused("EraNotOver", first, w.Client.CommitVerdicts(1, common.Hash{1}))
	w.ToEra(2)
	w.Refused("RevealsMissing", w.Admin, w.Finalise(1, 0))
	w.Report(1, all(10_000, 5_000))
	if stage, err := w.Client.Stage(ctx, 1, 0); err != nil || stage != chain.StageReady {
		t.Fatalf("all seats are revealed, stage %d, %v", stage, err)
	}
	shown, err := w.Client.RevealedOf(ctx, 1)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range one.SeatsOf(first.Address) {
		words := shown[first.Address].Words[s]
		if revealed, err := w.Client.IsRevealed(ctx, 1, s); err != nil || !revealed || len(words) != 6 {
			t.Fatalf("%v: %d words, %v, %v", s, len(words), revealed, err)
		}
		if ten, ok := committee.Unpack(1, words[0]); !ok || ten[0] != chaintest.Say(10_000) || ten[1] != chaintest.Say(5_000) || ten[2] != committee.NoOpinion {
			t.Fatalf("%v: %v", s, ten)
		}
	}
	w.Refused("OneHolderASeat", w.Admin, w.Client.Finalise(1, 0, nil, nil))
	w.Refused("NotItsWords", w.Admin, w.Client.Finalise(1, 0, one.Holders(0), nil))
	w.Settle(1)
	w.Refused("AlreadySettled", w.Admin, w.Finalise(1, 0))
	for i, want := range []bool{false, true, false} {
		if got, err := w.Client.EraSlashed(ctx, 1, w.Providers[i].Address); err != nil || got != want {
			t.Errorf("provider %d slashed: %v (%v), want %v", i, got, err, want)
		}
	}
	for i, want := range []chain.Standing{{LastEra: 1, Up: 1, Tier: 7}, {LastEra: 1, Down: 1, Tier: 6}, {}} {
		if got := standing(t, w, i); got != want {
			t.Errorf("standing of provider %d: %+v, want %+v", i, got, want)
		}
	}
	judged := uint64(0)
	for _, v := range w.Verifiers {
		a, err := w.Client.VerifierAccount(ctx, v.Address)
		if err != nil || a.Agreed != a.Judged || a.Stake.Cmp(chaintest.Tokens(1000)) != 0 {
			t.Errorf("%+v, %v", a, err)
		}
		judged += a.Judged
	}
	if judged != 10 {
		t.Errorf("the verifiers were judged by %d verdicts, want those of 5 seats of two providers", judged)
	}
}

// TestEventsOfAnEra: what was revealed and what came of it can be read from the chain's events alone.
func TestEventsOfAnEra(t *testing.T) {
	w := chaintest.NewWorld(t, 2, 3, deploy.Params{CohortSize: 2})
	w.ToEra(2)
	w.Report(1, all(10_000, 9_000, 0))
	w.Settle(1)
	got, err := w.Client.RevealedOf(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	council, seats := w.Council(1), 0
	for _, v := range w.Verifiers {
		held := council.SeatsOf(v.Address)
		if len(got[v.Address].Seats) != len(held) {
			t.Errorf("%d seats revealed, %d held", len(got[v.Address].Seats), len(held))
		}
		for _, s := range held {
			seats++
			if say := got[v.Address].Seats[s]; s.Cohort == 1 && say[0] != chaintest.Say(0) || s.Cohort == 0 && say[1] != chaintest.Say(9_000) {
				t.Errorf("%v: %v", s, say)
			}
		}
	}
	if seats != 10 {
		t.Errorf("%d seats", seats)
	}
}

// Tier 7 is left after 3 Eras in a row above 75 %; tier 6 is lost after 5 at or below 85 %.
func TestTierMovesAfterItsEras(t *testing.T) {
	w := chaintest.NewWorld(t, 2, 2, deploy.Params{})
	setTier(t, w, 1, 6)
	want := [][2]chain.Tier{{7, 6}, {7, 6}, {6, 6}, {6, 6}, {6, 7}}
	for i, tiers := range want {
		era := uint64(i + 1)
		w.ToEra(era + 1)
		w.Report(era, all(8_501, 8_500))
		w.Settle(era)
		if got := [2]chain.Tier{w.Tier(w.Providers[0]), w.Tier(w.Providers[1])}; got != tiers {
			t.Fatalf("after Era %d: tiers %v, want %v", era, got, tiers)
		}
	}
}

// TestSilentVerifier: seats that are not revealed delay an Era until its window closes, cost their holder, and leave what the others say to
// decide if they are enough.
func TestSilentVerifier(t *testing.T) {
	w := chaintest.NewWorld(t, 2, 1, deploy.Params{SilentPenalty: chaintest.Tokens(3)})
	big, small := w.Verifiers[0], w.Verifiers[1]
	w.Must(w.Admin, w.Client.Mint(big.Address, chaintest.Tokens(19_000)))
	w.Must(big, w.Client.ApproveVerifierStake(chaintest.Tokens(19_000)))
	w.Must(big, w.Client.AddVerifierStake(chaintest.Tokens(19_000))) // from Era 2 on: 20 to 1
	era := uint64(2)
	for ; ; era++ {
		w.ToEra(era)
		if n := w.Council(era).Held(small.Address, 0); n == 1 {
			break
		}
		if era > 60 {
			t.Fatal("it never has one seat of five")
		}
	}
	w.ToEra(era + 1)
	council := w.Council(era)
	o, _ := w.Opening(big, era, func(uint32) committee.Verdict { return chaintest.Say(10_000) })
	w.Must(big, w.Client.CommitVerdicts(era, w.Client.VerdictsHash(big.Address, o)))
	w.Refused("RevealWindowNotOpen", big, w.Client.Reveal(o, 0))
	w.PastCommits(era)
	w.Refused("CommitWindowClosed", small, w.Client.CommitVerdicts(era, common.Hash{1}))
	w.Refused("NotWhatWasCommitted", small, w.Client.Reveal(o, 0)) // a copy is worth nothing
	w.Must(big, w.Client.Reveal(o, 0))
	w.Refused("RevealsMissing", w.Admin, w.Finalise(era, 0))
	seat := council.SeatsOf(small.Address)[0]
	place, _ := council.Members.Position(small.Address)
	other, _ := council.Members.Position(big.Address)
	w.Refused("RevealsMissing", w.Admin, w.Client.PenaliseSilent(era, 0, seat.Seat, place))
	info, err := w.Client.Era(t.Context(), era)
	if err != nil {
		t.Fatal(err)
	}
	w.Until(info.RevealsDue.Add(2 * time.Second))
	w.Settle(era)
	if s := standing(t, w, 0); s.LastEra != era || s.Up != 1 {
		t.Errorf("%+v", s)
	}
	w.Refused("NotYourPlace", w.Admin, w.Client.PenaliseSilent(era, 0, seat.Seat, other))
	w.Must(w.Admin, w.Client.PenaliseSilent(era, 0, seat.Seat, place))
	w.Refused("AlreadyRevealed", w.Admin, w.Client.PenaliseSilent(era, 0, seat.Seat, place))
	a, err := w.Client.VerifierAccount(t.Context(), small.Address)
	if err != nil || a.Stake.Cmp(chaintest.Tokens(997)) != 0 || a.Judged != 0 {
		t.Errorf("%+v, %v", a, err)
	}
	if list, _ := w.Client.VerifiersAt(t.Context(), era+2); len(list) != 1 {
		t.Errorf("who has less than the least stake still verifies: %+v", list)
	}
}

// TestVoidEra: if a third of the seats is silent, nothing comes of the Era and nobody pays.
func TestVoidEra(t *testing.T) {
	w := chaintest.NewWorld(t, 2, 1, deploy.Params{})
	w.ToEra(2)
	w.Must(w.Verifiers[0], w.Client.CommitVerdicts(1, common.Hash{1}))
	info, err := w.Client.Era(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	w.Until(info.RevealsDue.Add(2 * time.Second))
	council := w.Council(1)
	w.Refused("EraVoid", w.Admin, w.Finalise(1, 0))
	w.Refused("EraVoid", w.Admin, w.Client.PenaliseSilent(1, 0, 0, council.Holders(0)[0]))
	if stage, err := w.Client.Stage(t.Context(), 1, 0); err != nil || stage != chain.StageVoid {
		t.Errorf("stage %d, %v", stage, err)
	}
}

// A provider that the rewards manager chokes on must not hold up the others.
func TestPoisonedProviderBlocksNobody(t *testing.T) {
	w := chaintest.NewWorld(t, 2, 2, deploy.Params{})
	setTier(t, w, 0, 6)
	setTier(t, w, 1, 6)
	w.Must(w.Admin, grantSlasher(w, w.Admin.Address))
	w.Must(w.Admin, slashCall(w, 1, w.Providers[0].Address)) // AlreadySlashed for the settlement
	w.Must(w.Admin, revokeSlasher(w, w.Addresses.OwedActions))
	w.ToEra(2)
	w.Report(1, all(100, 100))
	w.Settle(1)
	owed, err := w.Client.Owed(t.Context())
	if err != nil || len(owed) != 1 || owed[0].Provider != w.Providers[1].Address || owed[0].Kind != chain.OwedSlash {
		t.Fatalf("owed %+v, %v; want one slash of the second provider", owed, err)
	}
	w.Must(w.Admin, w.Client.SettleOwed([]uint64{owed[0].ID})) // still without the role: stays owed
	if owed, _ = w.Client.Owed(t.Context()); len(owed) != 1 {
		t.Fatalf("owed after a vain retry: %+v", owed)
	}
	w.Must(w.Admin, grantSlasher(w, w.Addresses.OwedActions))
	w.Must(w.Admin, w.Client.SettleOwed([]uint64{owed[0].ID}))
	if owed, _ = w.Client.Owed(t.Context()); len(owed) != 0 {
		t.Fatalf("owed after a good retry: %+v", owed)
	}
	if ok, _ := w.Client.EraSlashed(t.Context(), 1, w.Providers[1].Address); !ok {
		t.Fatal("the owed slash did not happen")
	}
}

// TestAppealWindow: what takes something away waits, what gives does not.
func TestAppealWindow(t *testing.T) {
	w := chaintest.NewWorld(t, 2, 1, deploy.Params{AppealWindow: time.Hour})
	setTier(t, w, 0, 6)
	w.ToEra(2)
	w.Report(1, all(100))
	w.Settle(1)
	owed, err := w.Client.Owed(t.Context())
	if err != nil || len(owed) != 1 || owed[0].NotBefore.IsZero() {
		t.Fatalf("%+v, %v", owed, err)
	}
	w.Until(owed[0].NotBefore.Add(2 * time.Second))
	w.Must(w.Admin, w.Client.SettleOwed([]uint64{owed[0].ID}))
	if ok, _ := w.Client.EraSlashed(t.Context(), 1, w.Providers[0].Address); !ok {
		t.Error("it was never slashed")
	}
}

func TestVerifiersChangeWithTheNextEra(t *testing.T) {
	w := chaintest.NewWorld(t, 2, 1, deploy.Params{UnbondingTime: 60 * 24 * time.Hour})
	late := w.Providers[0]
	w.Stake(late, chaintest.Tokens(2000))
	w.Must(w.Verifiers[0], w.Client.UnregisterVerifier())
	w.Refused("StillUnbonding", w.Verifiers[0], w.Client.WithdrawVerifierStake())
	for era, want := range map[uint64]int{1: 2, 2: 2} {
		set, err := w.Client.VerifiersAt(t.Context(), era)
		if err != nil || len(set) != want {
			t.Fatalf("Era %d: %v, %v", era, set, err)
		}
		has := set[0].Address == late.Address || set[1].Address == late.Address
		if has != (era == 2) {
			t.Fatalf("Era %d: %v", era, set)
		}
	}
	a, err := w.Client.VerifierAccount(t.Context(), w.Verifiers[0].Address)
	if err != nil || a.UnlockAt.IsZero() {
		t.Fatalf("%+v, %v", a, err)
	}
	w.Until(a.UnlockAt.Add(time.Second))
	w.Must(w.Verifiers[0], w.Client.WithdrawVerifierStake())
	if a, err = w.Client.VerifierAccount(t.Context(), w.Verifiers[0].Address); err != nil || a.Stake.Sign() != 0 {
		t.Errorf("%+v, %v", a, err)
	}
}

// TestNumbers: who joins in an Era is judged from the next on, and says how many devices it has.
func TestNumbers(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 2, deploy.Params{})
	late := w.Verifiers[0]
	w.Refused("NotInRegistry", late, w.Client.SetSigner(late.Address))
	w.Must(w.Admin, w.Client.Register(chain.Registration{Wallet: late.Address, HostURI: "https://127.0.0.1:1", Spec: "{}", Certificate: "c"}))
	w.Must(late, w.Client.SetSigner(late.Address))
	w.Must(late, w.Client.SetDevices(3))
	for era, want := range map[uint64]int{1: 2, 2: 3} {
		wallets, err := w.Client.WalletsAt(t.Context(), era)
		if err != nil || len(wallets) != want || wallets[1] != w.Providers[1].Address || era == 2 && wallets[2] != late.Address {
			t.Errorf("Era %d: %v, %v", era, wallets, err)
		}
	}
	for era, want := range map[uint64]int{1: 1, 2: 3} {
		if n, err := w.Client.DevicesAt(t.Context(), late.Address, era); err != nil || n != want {
			t.Errorf("Era %d: %d devices, %v", era, n, err)
		}
	}
}

func TestSignerChangesWithTheNextEra(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 1, deploy.Params{})
	p, other := w.Providers[0], common.Address{5}
	w.Must(p, w.Client.SetSigner(other))
	w.Must(p, w.Client.SetSigner(common.Address{6}))
	w.Must(p, w.Client.SetSigner(other)) // replaces what was to come
	for era, want := range map[uint64]common.Address{0: p.Address, 1: p.Address, 2: other, 9: other} {
		if got, err := w.Client.SignerAt(t.Context(), p.Address, era); err != nil || got != want {
			t.Errorf("signer of Era %d: %s (%v), want %s", era, got, err, want)
		}
	}
}

func TestBeacons(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 0, deploy.Params{})
	w.Refused("EraAlreadyOpen", w.Admin, w.Client.OpenEra())
	one, _ := w.Client.Era(t.Context(), 1)
	w.ToEra(2)
	two, _ := w.Client.Era(t.Context(), 2)
	if !one.Beacon.Known() || !two.Beacon.Known() || one.Beacon == two.Beacon {
		t.Fatalf("beacons %x, %x", one.Beacon, two.Beacon)
	}
	if three, _ := w.Client.Era(t.Context(), 3); three.Beacon.Known() {
		t.Fatal("the next Era's beacon is known")
	}
}

// What a slash costs depends on the tier at that time, so a demotion waits for a slash that is still owed.
func TestTierWaitsForAnOwedSlash(t *testing.T) {
	w := chaintest.NewWorld(t, 2, 1, deploy.Params{})
	setTier(t, w, 0, 6)
	w.Must(w.Admin, revokeSlasher(w, w.Addresses.OwedActions))
	for era, bp := range []uint16{1: 7_000, 2: 7_000, 3: 7_000, 4: 7_000, 5: 5_999} {
		if era == 0 {
			continue
		}
		w.ToEra(uint64(era) + 1)
		w.Report(uint64(era), all(bp))
		w.Settle(uint64(era))
	}
	owed, err := w.Client.Owed(t.Context())
	if err != nil || len(owed) != 2 || owed[0].Kind != chain.OwedSlash || owed[1].Kind != chain.OwedTier || owed[1].To != 7 || owed[1].WaitsFor != owed[0].ID {
		t.Fatalf("owed %+v, %v", owed, err)
	}
	w.Must(w.Admin, w.Client.SettleOwed([]uint64{2}))
	if got := w.Tier(w.Providers[0]); got != 6 {
		t.Fatalf("tier %d before the slash", got)
	}
	w.Must(w.Admin, grantSlasher(w, w.Addresses.OwedActions))
	w.Must(w.Admin, w.Client.SettleOwed([]uint64{1, 2}))
	if got := w.Tier(w.Providers[0]); got != 7 {
		t.Fatalf("tier %d after the slash", got)
	}
	w.Refused("NotOwed", w.Admin, w.Client.SettleOwed([]uint64{1}))
}

// A tier that somebody else changed meanwhile is not moved on the strength of the old one.
func TestOwedTierIsDroppedWhenOvertaken(t *testing.T) {
	w := chaintest.NewWorld(t, 2, 1, deploy.Params{})
	acm := bindings.NewAccessControlManager()
	w.Must(w.Admin, chain.Call{To: w.Addresses.AccessControl, Data: acm.PackRemoveVerifier(w.Addresses.OwedActions)})
	for era := uint64(1); era <= 3; era++ {
		w.ToEra(era + 1)
		w.Report(era, all(10_000))
		w.Settle(era)
	}
	setTier(t, w, 0, 4)
	w.Must(w.Admin, chain.Call{To: w.Addresses.AccessControl, Data: acm.PackAddVerifier(w.Addresses.OwedActions)})
	w.Must(w.Admin, w.Client.SettleOwed([]uint64{1}))
	if owed, err := w.Client.Owed(t.Context()); err != nil || len(owed) != 0 || w.Tier(w.Providers[0]) != 4 {
		t.Fatalf("owed %+v, %v, tier %d", owed, err, w.Tier(w.Providers[0]))
	}
}
