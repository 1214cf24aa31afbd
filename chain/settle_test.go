package chain_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/bindings"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
)

func bps(w *chaintest.World, bp ...uint16) []chain.Uptime {
	out := make([]chain.Uptime, len(bp))
	for i := range bp {
		out[i] = chain.Uptime{Provider: w.Providers[i].Address, Bp: bp[i]}
	}
	return out
}

func TestWholeEra(t *testing.T) {
	w := chaintest.NewWorld(t, 3, 3, deploy.Params{})
	ctx := t.Context()
	worse, err := w.Client.AdminSetTier(w.Providers[1].Address, 6)
	if err != nil {
		t.Fatal(err)
	}
	w.Must(w.Admin, worse)
	w.Refused("EraNotOver", w.Verifiers[0], w.Report(w.Verifiers[0], 1, bps(w, 10_000)))
	w.ToEra(2)
	w.Refused("NotVerifierInEra", w.Admin, w.Report(w.Admin, 1, bps(w, 10_000)))
	w.Must(w.Verifiers[0], w.Report(w.Verifiers[0], 1, bps(w, 10_000, 5_000, 9_000)))
	w.Refused("AlreadyReported", w.Verifiers[0], w.Report(w.Verifiers[0], 1, bps(w, 1)))
	w.Must(w.Verifiers[1], w.Report(w.Verifiers[1], 1, bps(w, 9_900, 5_900, chain.NoOpinion)))
	w.Refused("NothingToSettle", w.Admin, w.Client.Finalise(1, w.Wallets()))
	w.Refused("UptimeOutOfRange", w.Verifiers[2], w.Report(w.Verifiers[2], 1, bps(w, 10_001)))
	w.Must(w.Verifiers[2], w.Report(w.Verifiers[2], 1, bps(w, 0, 9_000, chain.NoOpinion)))
	w.Must(w.Admin, w.Client.Finalise(1, w.Wallets()))
	w.Refused("NothingToSettle", w.Admin, w.Client.Finalise(1, w.Wallets()))

	for i, want := range []bool{false, true, false} {
		if got, err := w.Client.EraSlashed(ctx, 1, w.Providers[i].Address); err != nil || got != want {
			t.Errorf("provider %d slashed: %v (%v), want %v", i, got, err, want)
		}
	}
	for i, want := range []chain.Standing{{LastEra: 1, Up: 1}, {LastEra: 1, Down: 1}, {}} {
		if got, err := w.Client.Standing(ctx, w.Providers[i].Address); err != nil || got != want {
			t.Errorf("standing of provider %d: %+v (%v), want %+v", i, got, err, want)
		}
	}
	bp, ok, err := w.Client.Reported(ctx, 1, w.Verifiers[1].Address, w.Providers[0].Address)
	if err != nil || !ok || bp != 9_900 {
		t.Errorf("report read back: %d, %v, %v", bp, ok, err)
	}
}

// Tier 7 is left after 3 Eras in a row above 75 %; tier 6 is lost after 5 at or below 85 %.
func TestTierMovesAfterItsEras(t *testing.T) {
	w := chaintest.NewWorld(t, 2, 2, deploy.Params{})
	six, _ := w.Client.AdminSetTier(w.Providers[1].Address, 6)
	w.Must(w.Admin, six)
	want := [][2]chain.Tier{{7, 6}, {7, 6}, {6, 6}, {6, 6}, {6, 7}}
	for i, tiers := range want {
		era := uint64(i + 1)
		w.ToEra(era + 1)
		for _, v := range w.Verifiers {
			w.Must(v, w.Report(v, era, bps(w, 8_501, 8_500)))
		}
		w.Must(w.Admin, w.Client.Finalise(era, w.Wallets()))
		if got := [2]chain.Tier{w.Tier(w.Providers[0]), w.Tier(w.Providers[1])}; got != tiers {
			t.Fatalf("after Era %d: tiers %v, want %v", era, got, tiers)
		}
	}
}

func TestTwoVotesMustAgree(t *testing.T) {
	w := chaintest.NewWorld(t, 2, 1, deploy.Params{ToleranceBp: 500})
	p := w.Providers[0].Address
	for _, step := range []struct {
		votes [2]uint16
		up    uint8
	}{{[2]uint16{9_000, 9_500}, 1}, {[2]uint16{9_000, 9_501}, 1}, {[2]uint16{9_000, chain.NoOpinion}, 1}, {[2]uint16{0, 10_000}, 1}, {[2]uint16{8_000, 8_000}, 2}} {
		era, err := w.Client.CurrentEra(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		w.ToEra(era + 1)
		for i, v := range w.Verifiers {
			w.Must(v, w.Report(v, era, bps(w, step.votes[i])))
		}
		w.Must(w.Admin, w.Client.Finalise(era, w.Wallets()))
		got, err := w.Client.Standing(t.Context(), p)
		if err != nil || got.Up != step.up {
			t.Fatalf("votes %v: %+v (%v), want up %d", step.votes, got, err, step.up)
		}
		if slashed, _ := w.Client.EraSlashed(t.Context(), era, p); slashed {
			t.Fatalf("votes %v slashed", step.votes)
		}
	}
}

// A missing verifier delays an Era until its window closes, and no longer.
func TestWindowClosesWithoutEverybody(t *testing.T) {
	w := chaintest.NewWorld(t, 3, 2, deploy.Params{})
	w.ToEra(2)
	w.Must(w.Verifiers[0], w.Report(w.Verifiers[0], 1, bps(w, 8_000, 8_000)))
	w.Must(w.Verifiers[1], w.Report(w.Verifiers[1], 1, bps(w, 8_000)))
	w.Refused("NothingToSettle", w.Admin, w.Client.Finalise(1, w.Wallets()))
	era, err := w.Client.Era(t.Context(), 1)
	if err != nil || era.DueUntil.IsZero() {
		t.Fatalf("%+v, %v", era, err)
	}
	w.Until(era.DueUntil.Add(2e9))
	w.Refused("ReportWindowClosed", w.Verifiers[2], w.Report(w.Verifiers[2], 1, bps(w, 8_000)))
	w.Must(w.Admin, w.Client.Finalise(1, w.Wallets()))
	for i, up := range []uint8{1, 0} { // the second had one opinion: undecided
		if got, _ := w.Client.Standing(t.Context(), w.Providers[i].Address); got.Up != up {
			t.Errorf("provider %d: %+v, want up %d", i, got, up)
		}
	}
}

// A provider that the rewards manager chokes on must not hold up the others.
func TestPoisonedProviderBlocksNobody(t *testing.T) {
	w := chaintest.NewWorld(t, 2, 2, deploy.Params{})
	for _, p := range w.Wallets() {
		six, _ := w.Client.AdminSetTier(p, 6)
		w.Must(w.Admin, six)
	}
	w.Must(w.Admin, grantSlasher(w, w.Admin.Address))
	w.Must(w.Admin, slashCall(w, 1, w.Providers[0].Address)) // AlreadySlashed for the settlement
	w.Must(w.Admin, revokeSlasher(w, w.Addresses.Settlement))
	w.ToEra(2)
	for _, v := range w.Verifiers {
		w.Must(v, w.Report(v, 1, bps(w, 100, 100)))
	}
	w.Must(w.Admin, w.Client.Finalise(1, w.Wallets()))
	owed, err := w.Client.Owed(t.Context())
	if err != nil || len(owed) != 1 || owed[0].Provider != w.Providers[1].Address || owed[0].Kind != chain.OwedSlash {
		t.Fatalf("owed %+v, %v; want one slash of the second provider", owed, err)
	}
	w.Must(w.Admin, w.Client.RetryOwed([]uint64{owed[0].ID})) // still without the role: stays owed
	if owed, _ = w.Client.Owed(t.Context()); len(owed) != 1 {
		t.Fatalf("owed after a vain retry: %+v", owed)
	}
	w.Must(w.Admin, grantSlasher(w, w.Addresses.Settlement))
	w.Must(w.Admin, w.Client.RetryOwed([]uint64{owed[0].ID}))
	if owed, _ = w.Client.Owed(t.Context()); len(owed) != 0 {
		t.Fatalf("owed after a good retry: %+v", owed)
	}
	if ok, _ := w.Client.EraSlashed(t.Context(), 1, w.Providers[1].Address); !ok {
		t.Fatal("the owed slash did not happen")
	}
}

func TestVerifierSetChangesWithTheNextEra(t *testing.T) {
	w := chaintest.NewWorld(t, 2, 1, deploy.Params{})
	late := w.Providers[0].Address
	w.Must(w.Admin, w.Client.AddVerifier(late))
	w.Must(w.Admin, w.Client.RemoveVerifier(w.Verifiers[0].Address))
	w.Refused("NotAdmin", w.Verifiers[0], w.Client.AddVerifier(common.Address{1}))
	for era, want := range map[uint64]int{1: 2, 2: 2} {
		set, err := w.Client.VerifiersAt(t.Context(), era)
		if err != nil || len(set) != want {
			t.Fatalf("Era %d: %v, %v", era, set, err)
		}
		has := set[0].Address == late || set[1].Address == late
		if has != (era == 2) {
			t.Fatalf("Era %d: %v", era, set)
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
	six, _ := w.Client.AdminSetTier(w.Providers[0].Address, 6)
	w.Must(w.Admin, six)
	w.Must(w.Admin, revokeSlasher(w, w.Addresses.Settlement))
	for era, bp := range []uint16{1: 7_000, 2: 7_000, 3: 7_000, 4: 7_000, 5: 5_999} {
		if era == 0 {
			continue
		}
		w.ToEra(uint64(era) + 1)
		for _, v := range w.Verifiers {
			w.Must(v, w.Report(v, uint64(era), bps(w, bp)))
		}
		w.Must(w.Admin, w.Client.Finalise(uint64(era), w.Wallets()))
	}
	owed, err := w.Client.Owed(t.Context())
	if err != nil || len(owed) != 2 || owed[0].Kind != chain.OwedSlash || owed[1].Kind != chain.OwedTier || owed[1].To != 7 {
		t.Fatalf("owed %+v, %v", owed, err)
	}
	w.Must(w.Admin, w.Client.RetryOwed([]uint64{2}))
	if got := w.Tier(w.Providers[0]); got != 6 {
		t.Fatalf("tier %d before the slash", got)
	}
	w.Must(w.Admin, grantSlasher(w, w.Addresses.Settlement))
	w.Must(w.Admin, w.Client.RetryOwed([]uint64{1, 2}))
	if got := w.Tier(w.Providers[0]); got != 7 {
		t.Fatalf("tier %d after the slash", got)
	}
	w.Refused("NotOwed", w.Admin, w.Client.RetryOwed([]uint64{1}))
}

// A tier that somebody else changed meanwhile is not moved on the strength of the old one.
func TestOwedTierIsDroppedWhenOvertaken(t *testing.T) {
	w := chaintest.NewWorld(t, 2, 1, deploy.Params{})
	acm := bindings.NewAccessControlManager()
	w.Must(w.Admin, chain.Call{To: w.Addresses.AccessControl, Data: acm.PackRemoveVerifier(w.Addresses.Settlement)})
	for era := uint64(1); era <= 3; era++ {
		w.ToEra(era + 1)
		for _, v := range w.Verifiers {
			w.Must(v, w.Report(v, era, bps(w, 10_000)))
		}
		w.Must(w.Admin, w.Client.Finalise(era, w.Wallets()))
	}
	four, _ := w.Client.AdminSetTier(w.Providers[0].Address, 4)
	w.Must(w.Admin, four)
	w.Must(w.Admin, chain.Call{To: w.Addresses.AccessControl, Data: acm.PackAddVerifier(w.Addresses.Settlement)})
	w.Must(w.Admin, w.Client.RetryOwed([]uint64{1}))
	if owed, err := w.Client.Owed(t.Context()); err != nil || len(owed) != 0 || w.Tier(w.Providers[0]) != 4 {
		t.Fatalf("owed %+v, %v, tier %d", owed, err, w.Tier(w.Providers[0]))
	}
}
