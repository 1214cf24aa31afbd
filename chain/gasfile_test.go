package chain_test

import (
	"encoding/json"
	"flag"
	"math/big"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/fraud/fraudtest"
	"github.com/slark-network/slark/challenge/memory"
)

var writeGas = flag.Bool("write-gas", false, "write gas.json instead of holding it against what is measured")

// gasFile is the page's table for machines: gas of whole transactions, from receipts.
const gasFile = "gas.json"

// gasTolerance is how far a figure may be from the file's, in per mille: the bytes of signatures and hashes, of which zeros are
// cheaper, and of jump tables differ from run to run.
const gasTolerance = 10

// wideTolerance are figures that chance has a part in: how many of forty verifiers hold a seat at all, 35 as a rule and hardly ever less
// than 31 or more than 38, of whom each is 0.7 % of the whole. The file's figure is such a draw as well.
var wideTolerance = map[string]uint64{"provider_era_committee5_40": 50, "provider_era_committee5_40_spread": 50}

// TestGasFile measures what gas.json says, under main net's rules of today (the simulated chain has no fork to come). Each
// conviction is the first of its provider, and pays accounts that had nothing: the dearest form.
func TestGasFile(t *testing.T) {
	if testing.Short() {
		t.Skip("gas is the same under the race detector")
	}
	w := stakedWorld(t, 2, deploy.Params{Treasury: common.Address{0x7e}})
	got := map[string]uint64{}
	for i, c := range []struct {
		key         string
		n, atMost   uint64
		rounds, all uint32
	}{{"fraud_matmul_8192", 8192, 1_000_000, 64, 64}, {"fraud_matmul_65536", 65536, 5_000_000, 64, 64}} {
		at, sender := place(w, i, 1), w.Providers[1-i] // that had no token left after its deposit
		at.Verifier = key(t, w.Verifiers[i])
		got[c.key] = w.Must(sender, w.Client.ProveFraud(fraudtest.Large(at, c.n, c.rounds, c.all))).GasUsed
		if got[c.key] > c.atMost {
			t.Errorf("%s: %d gas, at most %d", c.key, got[c.key], c.atMost)
		}
		if left := stakeOf(w, w.Providers[i]); left != staked*97/100 {
			t.Errorf("%s: stake %d, want 97 %% of it", c.key, left)
		}
	}
	for _, g := range fraudtest.Grounds() {
		e := extract(t, fraudtest.False(place(w, 0, 10+uint64(g)), g, 2, 2))
		t.Logf("n = 256, ground %s: %d gas", g, w.Must(w.Admin, w.Client.ProveFraud(e)).GasUsed)
	}
	got["fraud_memory_path"] = w.Must(w.Admin, w.Client.ProveFraud(fraudtest.LargeMemory(place(w, 0, 20)))).GasUsed
	silent := fraudtest.LargeSilence(place(w, 0, 21), 8192, 64, 64)
	for c := uint64(22); ; c++ { // four openings that all have a round before them
		if first := fraud.FirstDemanded(silent.Held.Job, silent.Held.Key, silent.Commit()); first > 0 && first <= 60 {
			break
		}
		silent = fraudtest.LargeSilence(place(w, 0, c), 8192, 64, 64)
	}
	got["demand_matmul_8192"] = w.Must(w.Verifiers[0], w.Client.DemandOpenings(silent.Held, bond(w, silent))).GasUsed
	open, err := w.Client.OpenDemands(t.Context(), w.Providers[0].Address)
	if err != nil || len(open) != 1 {
		t.Fatalf("%+v, %v", open, err)
	}
	r := w.Must(w.Admin, answer(w, silent, open[0], silent.Encoded(nil)))
	got["answer_matmul_8192"] = r.GasUsed
	// The least bond is half of what was sent here, and at least twice what the answer costs.
	if paid := new(big.Int).Mul(r.EffectiveGasPrice, new(big.Int).SetUint64(4*r.GasUsed)); open[0].Bond.Cmp(paid) < 0 {
		t.Errorf("twice the answer costs %v, the bond is %v", paid.Rsh(paid, 1), open[0].Bond)
	}
	disputeGas(t, got)
	d := chaintest.NewDrandWorld(t, 1, 0, deploy.Params{})
	two, err := d.Client.Era(t.Context(), 2)
	if err != nil {
		t.Fatal(err)
	}
	d.Until(two.Start.Add(time.Second))
	got["open_era_drand"] = d.Must(d.Admin, d.Client.OpenEraDrand(d.Proof(d.Drand.RoundFor(two.Start)))).GasUsed
	holdGas(t, got)
}

// disputeGas measures the whole of a dispute that convicts, of the largest memory job: the conviction is the first of its provider,
// and pays accounts that had nothing.
func disputeGas(t *testing.T, got map[string]uint64) {
	t.Helper()
	w := stakedWorld(t, 2, deploy.Params{Treasury: common.Address{0x7e}})
	at := fraudtest.LargeWalk(place(w, 0, 1))
	a := at.Accuse(63)
	bond := disputeBond(w)
	got["dispute_accuse"] = w.Must(w.Verifiers[0], w.Client.AccuseWalk(a, bond)).GasUsed
	lie := at.Lie(a, 200, memory.Parents, lineLies(at.Cache)["C2"])
	r := w.Must(w.Admin, w.Client.RefuteWalk(1, a.Job, lie))
	got["dispute_refute"] = r.GasUsed
	// The least bond is half of what was sent here, and at least twice what the refutation costs.
	if paid := new(big.Int).Mul(r.EffectiveGasPrice, new(big.Int).SetUint64(4*r.GasUsed)); bond.Cmp(paid) < 0 {
		t.Errorf("twice the refutation costs %v, the bond is %v", paid.Rsh(paid, 1), bond)
	}
	shown, err := contested(w, at, 1)
	if err != nil {
		t.Fatal(err)
	}
	got["dispute_convict"] = w.Must(w.Providers[1], w.Client.ConvictWalk(1, a.Job, shown)).GasUsed // that has no token left
	got["fraud_memory"] = got["dispute_accuse"] + got["dispute_refute"] + got["dispute_convict"]
}

// holdGas holds figures against the file's, or writes them.
func holdGas(t *testing.T, got map[string]uint64) {
	t.Helper()
	want := map[string]uint64{}
	text, err := os.ReadFile(gasFile)
	if err == nil {
		err = json.Unmarshal(text, &want)
	}
	if err != nil && !*writeGas {
		t.Fatal(err)
	}
	for key, gas := range got {
		t.Logf("%s: %d gas", key, gas)
		if *writeGas {
			want[key] = gas
			continue
		}
		if off := max(gas, want[key]) - min(gas, want[key]); off*1000 > max(gasTolerance, wideTolerance[key])*gas {
			t.Errorf("%s: %d gas, %s says %d; run the test with -write-gas and mend docs/settlement.md", key, gas, gasFile, want[key])
		}
	}
	if !*writeGas {
		return
	}
	out, err := json.MarshalIndent(want, "", "  ")
	if err == nil {
		err = os.WriteFile(gasFile, append(out, '\n'), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}
