package chain_test

import (
	"testing"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/bindings"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
)

func TestForeignChanges(t *testing.T) {
	w := chaintest.NewWorld(t, 2, 3, deploy.Params{})
	ctx := t.Context()
	if _, err := w.Client.ForeignChanges(ctx, 2); err == nil {
		t.Fatal("an Era that is not open")
	}
	six, _ := w.Client.AdminSetTier(w.Providers[0].Address, 6)
	w.Must(w.Admin, six)
	w.Must(w.Admin, grantSlasher(w, w.Admin.Address))
	w.ToEra(2)
	w.Report(1, all(100, 8_000, 8_000))
	w.Settle(1) // slashes the first by itself
	w.Must(w.Admin, slashCall(w, 1, w.Providers[2].Address))
	w.Must(w.Admin, slashCall(w, 2, w.Providers[1].Address))
	want := map[uint64][]string{1: {"ProviderTierUpdated 0", "ProviderSlashed 2"}, 2: {"ProviderSlashed 1"}}
	for era, names := range want {
		got, err := w.Client.ForeignChanges(ctx, era)
		if err != nil || len(got) != len(names) {
			t.Fatalf("Era %d: %v, %v; want %v", era, got, err, names)
		}
		for i, e := range got {
			from, when, err := w.Client.SenderOf(ctx, e)
			if err != nil || from != w.Admin.Address || when.IsZero() {
				t.Errorf("sender %s at %s, %v", from, when, err)
			}
			if name := e.Name + " " + string(rune('0'+index(w, e))); name != names[i] {
				t.Errorf("Era %d: %s, want %s", era, name, names[i])
			}
		}
	}
}

// TestRuleChanges: what an admin does to the rules of fraud is named in the Era in which it is done.
func TestRuleChanges(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 1, deploy.Params{EraDuration: 24 * time.Hour})
	v := bindings.NewConvictions()
	terms := bindings.ConvictionsTerms{FirstPenaltyBp: 500, ReporterBp: 2_500, TipBp: 500, FaultPriceBp: 10}
	w.Must(w.Admin, chain.Call{To: w.Addresses.Convictions, Data: v.PackProposeTerms(terms)})
	w.ToEra(8)
	w.Pass(time.Hour)
	w.Must(w.Providers[0], chain.Call{To: w.Addresses.Convictions, Data: v.PackApplyProposal()})
	w.Must(w.Admin, w.Client.PausePunishments())
	for era, names := range map[uint64][]string{1: {"ParametersProposed"}, 8: {"ParametersChanged", "Paused"}} {
		got, err := w.Client.ForeignChanges(t.Context(), era)
		if err != nil || len(got) != len(names) {
			t.Fatalf("Era %d: %v, %v; want %v", era, got, err, names)
		}
		for i, e := range got {
			if e.Contract != "Convictions" || e.Name != names[i] {
				t.Errorf("Era %d: %s.%s, want %s", era, e.Contract, e.Name, names[i])
			}
		}
	}
}

func index(w *chaintest.World, e chain.Event) int {
	for i, p := range w.Providers {
		if p.Address == e.ProviderArg() {
			return i
		}
	}
	return 9
}
