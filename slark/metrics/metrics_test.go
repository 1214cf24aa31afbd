package metrics_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/slark/metrics"
)

func expect(t *testing.T, m *metrics.Metrics, want string, names ...string) {
	t.Helper()
	if err := testutil.GatherAndCompare(m.Set().Gatherer(), strings.NewReader(want), names...); err != nil {
		t.Error(err)
	}
}

func pendingIs(t *testing.T, m *metrics.Metrics, want string) {
	t.Helper()
	expect(t, m, `
# HELP slark_transactions_pending transactions that are in the journal and not mined yet
# TYPE slark_transactions_pending gauge
slark_transactions_pending `+want+"\n", "slark_transactions_pending")
}

// TestJournal: what is under way and what came of it, over a restart, and each end once.
func TestJournal(t *testing.T) {
	inner := new(chaintest.MemJournal)
	m := metrics.New()
	j := m.Journal(inner)
	key := func(nonce uint64) chain.ActionKey { return chain.ActionKey{Era: nonce, Action: chain.ActionNonce} }
	put := func(nonce uint64, status chain.EntryStatus, gas uint64, actions ...chain.Action) {
		t.Helper()
		e := chain.Entry{Status: status, Nonce: nonce, Receipt: chain.Receipt{GasUsed: gas}}
		for i, a := range actions {
			e.Keys = append(e.Keys, chain.ActionKey{Era: uint64(i), Action: a})
		}
		if err := j.Put(key(nonce), e); err != nil {
			t.Fatal(err)
		}
	}
	put(0, chain.EntryIntent, 0, chain.ActionVerdicts, chain.ActionVerdicts)
	put(0, chain.EntrySent, 0, chain.ActionVerdicts, chain.ActionVerdicts)
	put(1, chain.EntryIntent, 0, chain.FraudAction([32]byte{1}))
	put(2, chain.EntryIntent, 0, chain.FinaliseAction(7))
	if err := j.Put(chain.ActionKey{Action: chain.ActionVerdicts}, chain.Entry{Status: chain.EntryIntent}); err != nil {
		t.Fatal(err)
	}
	pendingIs(t, m, "3")
	put(0, chain.EntryMined, 100_000, chain.ActionVerdicts, chain.ActionVerdicts)
	put(0, chain.EntryMined, 100_001, chain.ActionVerdicts, chain.ActionVerdicts) // in another block, after a reorganisation
	pendingIs(t, m, "2")
	sum := `
# HELP slark_transactions_gas_total gas that transactions used, reverted ones included
# TYPE slark_transactions_gas_total counter
`
	actions := []string{
		"appeal-commit", "appeal-conclude", "appeal-reveal", "appeal-silent", "claim", "commit-secret", "commit-verdicts", "demand", "finalise", "fraud", "open-era", "owed", "register", "reveal", "rollover", "signer", "silent",
		"status", "unanswered",
	}
	for _, a := range actions {
		sum += `slark_transactions_gas_total{action="` + a + `"} ` + map[bool]string{true: "100000", false: "0"}[a == "commit-verdicts"] + "\n"
	}
	expect(t, m, sum, "slark_transactions_gas_total")

	// Another process finds what is open when it reads it.
	m = metrics.New()
	j = m.Journal(inner)
	for nonce := range uint64(4) {
		if _, _, err := j.Get(key(nonce)); err != nil {
			t.Fatal(err)
		}
	}
	pendingIs(t, m, "2")
	put(1, chain.EntryFailed, 50_000, chain.FraudAction([32]byte{1}))
	put(2, chain.EntryMined, 70_000, chain.FinaliseAction(7))
	pendingIs(t, m, "0")
	all, err := testutil.GatherAndCount(m.Set().Gatherer(), "slark_transactions_total")
	if err != nil || all != 2*len(actions) {
		t.Errorf("%d series, %v", all, err)
	}
}

// TestGate: what waits, what is taken, and that a wait that is given up takes nothing.
func TestGate(t *testing.T) {
	m := metrics.New()
	g := m.Windows(1)
	if err := g.Acquire(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := g.Acquire(ctx, 1); err == nil {
		t.Fatal("two hold one place")
	}
	read := func(name string) string {
		return "\n# HELP " + name + " " + map[string]string{"slark_queue_in_use": "places taken; `windows` are the timed windows in use"}[name] + "\n# TYPE " + name + " gauge\n"
	}
	const others = `slark_queue_in_use{queue="answers"} 0
slark_queue_in_use{queue="challenges"} 0
slark_queue_in_use{queue="checks"} 0
`
	expect(t, m, read("slark_queue_in_use")+others+"slark_queue_in_use{queue=\"windows\"} 1\n", "slark_queue_in_use")
	g.Release(1)
	expect(t, m, read("slark_queue_in_use")+others+"slark_queue_in_use{queue=\"windows\"} 0\n", "slark_queue_in_use")
}

// TestVerifyTime: a check that computes takes time of a core, one that waits hardly any, whatever the clock says.
func TestVerifyTime(t *testing.T) {
	m := metrics.New()
	cpu := func() float64 {
		families, err := m.Set().Gatherer().Gather()
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range families {
			if f.GetName() == "slark_verify_cpu_seconds_total" {
				return f.Metric[0].GetCounter().GetValue()
			}
		}
		t.Fatal("not measured")
		return 0
	}
	if err := m.Verify(challenge.Matmul, func() error { time.Sleep(300 * time.Millisecond); return nil }); err != nil {
		t.Fatal(err)
	}
	waited := cpu()
	x := uint64(1)
	if err := m.Verify(challenge.Matmul, func() error {
		for range 100_000_000 {
			x = x*6364136223846793005 + 1
		}
		return nil
	}); err != nil || x == 0 {
		t.Fatal(err)
	}
	if worked := cpu() - waited; waited > 0.1 || worked <= waited {
		t.Errorf("waiting took %v s of a core, computing %v s", waited, worked)
	}
}
