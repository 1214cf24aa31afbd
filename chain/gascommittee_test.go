package chain_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/deploy"
)

const (
	gasProviders = 960
	// What a provider's Era may cost, everything inside, with 5 verifiers and with 40, and what chance may add with 40, in per mille.
	gasMost   = 15_000
	gasChance = 30
)

// gasWorld is many providers of tier 6, in Era 1.
func gasWorld(t *testing.T, verifiers int) *chaintest.World {
	w := chaintest.NewWorld(t, verifiers, gasProviders, deploy.Params{EraDuration: 24 * time.Hour, StartTime: time.Now().Add(3 * time.Hour)})
	var all []chaintest.Sending
	for _, p := range w.Providers {
		six, err := w.Client.AdminSetTier(p.Address, 6)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, chaintest.Sending{From: w.Admin, Call: six, Gas: 100_000})
	}
	w.All(all)
	return w
}

// eraGas is what an Era costs whose every provider had so much uptime: by what is done, whole transactions.
type eraGas struct{ secrets, commits, reveals, finalise, owed uint64 }

func (g eraGas) all() uint64 { return g.secrets + g.commits + g.reveals + g.finalise + g.owed }

// alike is what all seats find that say the same.
func alike(uptime uint16) func() committee.Verdict {
	return func() committee.Verdict { return chaintest.Say(uptime) }
}

// spread is what honest seats find of a device that is up for 97 of a hundred: each of them by chance, and one in ten slots is not decided.
func spread(t *testing.T) func() committee.Verdict {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 0))
	return func() committee.Verdict {
		passed, decided := uint16(0), uint16(0)
		for range 96 {
			if r.IntN(10) == 0 {
				continue
			}
			decided++
			if r.IntN(100) < 97 {
				passed++
			}
		}
		return committee.Verdict{Uptime: uint16(uint32(passed) * committee.MaxUptime / uint32(decided)), Samples: decided}
	}
}

// runEra ends an Era and settles it. The secrets are those of the next one, of which there are as many.
func runEra(w *chaintest.World, era uint64, find func() committee.Verdict) (g eraGas) {
	w.T.Helper()
	sum := func(to *uint64, r *types.Receipt) { *to += r.GasUsed }
	for _, v := range w.Verifiers {
		sum(&g.secrets, w.Must(v, w.Client.CommitSecret(era+1, w.Client.SecretHash(v.Address, era+1, w.Secret(v, era+1)))))
	}
	next, err := w.Client.Era(w.T.Context(), era+1)
	if err != nil {
		w.T.Fatal(err)
	}
	w.Until(next.Start.Add(time.Second))
	w.Must(w.Admin, w.Client.OpenEra())
	said := make(map[int]chain.Opening)
	for i, v := range w.Verifiers {
		o, ok := w.Opening(v, era, func(uint32) committee.Verdict { return find() })
		if !ok {
			continue
		}
		said[i] = o
		sum(&g.commits, w.Must(v, w.Client.CommitVerdicts(era, w.Client.VerdictsHash(v.Address, o))))
	}
	w.PastCommits(era)
	for i, v := range w.Verifiers {
		if o, ok := said[i]; ok {
			sum(&g.reveals, w.Must(v, w.Client.Reveal(o, 0)))
		}
	}
	c := w.Council(era)
	for cohort := range c.Cohorts() {
		sum(&g.finalise, w.Must(w.Admin, w.Finalise(era, cohort)))
	}
	owed, err := w.Client.Owed(w.T.Context())
	if err != nil {
		w.T.Fatal(err)
	}
	for len(owed) > 0 {
		var ids []uint64
		for _, o := range owed[:min(60, len(owed))] {
			ids = append(ids, o.ID)
		}
		sum(&g.owed, w.Must(w.Admin, w.Client.SettleOwed(ids)))
		owed = owed[len(ids):]
	}
	w.T.Logf("%d verifiers, Era %d, a provider: %d secrets + %d commitments + %d reveals + %d finalise + %d owed = %d gas", len(w.Verifiers), era,
		g.secrets/gasProviders, g.commits/gasProviders, g.reveals/gasProviders, g.finalise/gasProviders, g.owed/gasProviders, g.all()/gasProviders)
	return g
}

// TestGasFileCommittee measures what a provider's Era costs in a committee of five, by receipts of whole transactions and everything inside: the
// secrets' and the verdicts' commitments, reveals, finalising, and calldata. Nobody moves in the third Era; all are promoted in the
// fifth, and lose the sixth's reward. What a move and a slash cost is what the Era then costs more.
func TestGasFileCommittee(t *testing.T) {
	if testing.Short() {
		t.Skip("gas is the same under the race detector")
	}
	got := map[string]uint64{}
	w := gasWorld(t, 5)
	var third uint64
	for era := uint64(1); era <= 6; era++ {
		uptime := uint16(9_500)
		if era == 6 {
			uptime = 5_000
		}
		g := runEra(w, era, alike(uptime)).all() / gasProviders
		switch era {
		case 3:
			third = g
			got["provider_era_committee5"] = g
		case 5:
			got["tier_change"] = g - third
		case 6:
			got["era_slash"] = g - third
		}
	}
	if tier := w.Tier(w.Providers[gasProviders-1]); tier != 5 {
		t.Errorf("tier %d after five good Eras", tier)
	}
	if slashed, err := w.Client.EraSlashed(t.Context(), 6, w.Providers[0].Address); err != nil || !slashed {
		t.Errorf("slashed: %v, %v", slashed, err)
	}
	w = gasWorld(t, 40)
	for era := uint64(1); era <= 3; era++ {
		got["provider_era_committee5_40"] = runEra(w, era, alike(9_500)).all() / gasProviders
	}
	got["provider_era_committee5_40_spread"] = runEra(w, 4, spread(t)).all() / gasProviders
	for key, most := range map[string]uint64{"provider_era_committee5": gasMost, "provider_era_committee5_40": gasMost + gasMost*gasChance/1000} {
		if got[key] > most {
			t.Errorf("%s: %d gas, at most %d", key, got[key], most)
		}
	}
	holdGas(t, got)
}
