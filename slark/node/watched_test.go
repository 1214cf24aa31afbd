package node

import (
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	dto "github.com/prometheus/client_model/go"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/exchange"
	"github.com/slark-network/slark/slark/metrics"
)

// gathered are all series of metrics, by name and labels.
func gathered(t *testing.T, m *metrics.Metrics) map[string]float64 {
	t.Helper()
	out, err := allSeries(m)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func allSeries(m *metrics.Metrics) (map[string]float64, error) {
	families, err := m.Set().Gatherer().Gather()
	if err != nil {
		return nil, err
	}
	out := make(map[string]float64)
	for _, f := range families {
		for _, one := range f.Metric {
			out[series(f.GetName(), one)] = value(one)
		}
	}
	return out, nil
}

func series(name string, m *dto.Metric) string {
	var labels []string
	for _, l := range m.Label {
		labels = append(labels, l.GetName()+"="+l.GetValue())
	}
	return name + "{" + strings.Join(labels, ",") + "}"
}

// value is that of a series; of a histogram its count.
func value(m *dto.Metric) float64 {
	switch {
	case m.Counter != nil:
		return m.Counter.GetValue()
	case m.Gauge != nil:
		return m.Gauge.GetValue()
	}
	return float64(m.Histogram.GetSampleCount())
}

// TestCardinality: 10,000 providers that claim as many classes, with every outcome, and a journal of as many actions, add no series.
func TestCardinality(t *testing.T) {
	n := &Node{Deps: Deps{
		Catalogue: envelope.Shipped(), Log: slog.New(slog.DiscardHandler), Audit: slog.New(slog.DiscardHandler), Metrics: metrics.New(),
	}}
	journal := n.Metrics.Journal(new(chaintest.MemJournal))
	all := func(from, to int) {
		outcomes := append(challenge.Outcomes(), challenge.Outcome(200))
		for i := from; i < to; i++ {
			issued := reputation.Issued{IssueRecord: reputation.IssueRecord{
				Provider: challenge.Address{byte(i), byte(i >> 8), 1}, Device: challenge.Hash{byte(i), byte(i >> 8)}, DeviceKind: challenge.DeviceKind(i % 4),
				Kind: challenge.Kind(i % 4), Era: uint64(i), Class: fmt.Sprint("class-", i),
			}}
			n.finished(exchange.Result{Outcome: outcomes[i%len(outcomes)], Reason: fmt.Sprint("reason ", i)}, nil, issued)
			n.Metrics.Request(fmt.Sprint("method ", i), time.Second, chain.Result(fmt.Sprint("result ", i)))
			n.Metrics.Dropped(fmt.Sprint("reason ", i))
			e := chain.Entry{Status: chain.EntryIntent, Nonce: uint64(i), Keys: []chain.ActionKey{{Action: chain.Action(fmt.Sprint("action ", i))}}}
			for _, e.Status = range []chain.EntryStatus{chain.EntryIntent, chain.EntryMined} {
				if err := journal.Put(chain.ActionKey{Era: e.Nonce, Action: chain.ActionNonce}, e); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	all(0, 1000)
	before := gathered(t, n.Metrics)
	all(1000, 10_000)
	after := gathered(t, n.Metrics)
	for name := range after {
		if _, there := before[name]; !there {
			t.Errorf("a new series: %s", name)
		}
	}
	sum := 0.0
	for name, v := range after {
		if strings.HasPrefix(name, "slark_challenges_total{") {
			sum += v
		}
	}
	if sum != 10_000 {
		t.Errorf("%v challenges counted, want 10000", sum)
	}
	// What a histogram has beside its count does not depend on what is measured.
	if len(after) > 600 {
		t.Errorf("%d series", len(after))
	}
}

// seats is how many seats a verifier holds in the running Era.
func (w *testWorld) seats(verifier int) int {
	w.t.Helper()
	rules, err := w.client.Rules(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	era, err := w.client.CurrentEra(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	c, err := w.client.CouncilAt(w.t.Context(), era, rules)
	if err != nil {
		w.t.Fatal(err)
	}
	return len(c.SeatsOf(w.verifiers[verifier].Address))
}

// checkReady waits until a verifier says that it is ready, and wants words for what was missing before.
func (w *testWorld) checkReady(cfg Config, within time.Duration) {
	w.t.Helper()
	words := ""
	for end := time.Now().Add(within); time.Now().Before(end) && !w.t.Failed(); time.Sleep(100 * time.Millisecond) {
		w.mu.Lock()
		at := w.shown[cfg.Store.Dir]
		w.mu.Unlock()
		if at == nil {
			continue
		}
		code, body := page(w.t, at, "/readyz")
		if code == http.StatusOK {
			if !strings.Contains(words, "not ready\n- ") {
				w.t.Errorf("ready from the start, or without words before: %q", words)
			}
			if _, text := page(w.t, at, "/metrics"); !strings.Contains(text, "\nslark_era_active 1\n") || !strings.Contains(text, fmt.Sprintf("\nslark_seats %d\n", w.seats(0))) {
				w.t.Errorf("metrics of a verifier that is ready:\n%s", text)
			}
			return
		}
		words = body
	}
	w.t.Errorf("not ready within %v: %s", within, words)
}

func page(t *testing.T, at net.Addr, path string) (code int, body string) {
	t.Helper()
	client := http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	r, err := client.Get("http://" + at.String() + path)
	if err != nil {
		t.Error(err)
		return 0, ""
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Error(err)
	}
	return r.StatusCode, string(b)
}

// checkMetrics holds what a verifier that has ended counted to what it stored, to the last record, and to what must have happened.
func (w *testWorld) checkMetrics(cfg Config) {
	t := w.t
	t.Helper()
	s, err := reputation.Open(cfg.Store.Dir, reputation.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	got := gathered(t, w.measured[cfg.Store.Dir])
	checkCounted(t, s, got)
	for _, name := range []string{
		"slark_transactions_total{action=commit-verdicts,result=mined}", "slark_transactions_gas_total{action=commit-verdicts}", "slark_transactions_total{action=fraud,result=mined}",
		"slark_rpc_requests_total{method=eth_call,result=ok}", "slark_rpc_seconds{}", "slark_account_balance_ether{}", "slark_era{}", "slark_providers{status=active}",
		"slark_verify_seconds{kind=matmul}", "slark_precompute_runs_total{kind=matmul}", "slark_precompute_bytes{}",
		"slark_exchange_stage_seconds{stage=run}", "slark_exchange_stage_seconds{stage=all}", "slark_exchange_stage_seconds{stage=check}", "slark_round_trip_seconds{}",
		"slark_queue_limit{queue=windows}", "slark_queue_wait_seconds{queue=windows}", "slark_slot_delay_seconds{}", "slark_device_proof_seconds_total{kind=matmul,proof=full}",
	} {
		if got[name] <= 0 {
			t.Errorf("%s is %v", name, got[name])
		}
	}
	for _, name := range []string{"slark_queue_in_use{queue=windows}", "slark_queue_in_use{queue=challenges}", "slark_queue_waiting{queue=windows}", "slark_challenges_open{}"} {
		if v, there := got[name]; v != 0 || !there {
			t.Errorf("%s is %v after the end", name, v)
		}
	}
}

// checkCounted holds the challenges that metrics count to those that are stored.
func checkCounted(t *testing.T, s *reputation.Store, got map[string]float64) {
	t.Helper()
	stored := make(map[string]float64)
	err := s.History(reputation.Filter{}, func(r reputation.Record) bool {
		stored[fmt.Sprintf("slark_challenges_total{device=%s,kind=%s,outcome=%s,proof=full}", r.DeviceKind, r.Kind, r.Outcome)]++
		return true
	})
	if err != nil || len(stored) == 0 {
		t.Fatalf("%d kinds of record, %v", len(stored), err)
	}
	for name, v := range got {
		if strings.HasPrefix(name, "slark_challenges_total{") && v != stored[name] {
			t.Errorf("%s is %v, %v are stored", name, v, stored[name])
		}
	}
}
