package metrics_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels/nvml"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/prover/metrics"
)

// TestSources: what the parts say is what is shown, of each device by its index, and what they do not know is not there.
func TestSources(t *testing.T) {
	m := metrics.New(0, 3)
	card := nvml.Card{PowerLimit: nvml.Known(300.0), ECCErrors: nvml.Unknown[uint64]("no ECC"), Now: nvml.Sample{
		Temperature: nvml.Known(uint32(66)), Clock: nvml.Known(uint32(1410)), Power: nvml.Unknown[float64]("no sensor"), Throttle: nvml.Known([]string{"idle", "power-cap"}),
	}}
	era := errors.New("no view")
	m.From(metrics.Sources{
		Slots: func() []metrics.Slot {
			return []metrics.Slot{{Index: 0, Held: true, Waiting: 2, Kept: 1}, {Index: 3, Leased: true, Workers: true, Starts: 5, Failed: 4, Facts: &card}}
		},
		Uses: func() []metrics.Use {
			return []metrics.Use{{Index: 3, Time: 432 * time.Second, Cap: 864 * time.Second, Era: 24 * time.Hour, Starts: 7, Prepares: 9}}
		},
		Active: func() int { return 1 }, Maintenance: func() bool { return true }, Ledger: func() metrics.Ledger { return metrics.Ledger{Tables: 1, Log: 2} },
		Era: func() (uint64, error) { return 8, era },
	})
	for name, want := range map[string]string{
		"prover_queue_held":                 `{device="0"} 1|{device="3"} 0`,
		"prover_queue_waiting":              `{device="0"} 2|{device="3"} 0`,
		"prover_device_leased":              `{device="0"} 0|{device="3"} 1`,
		"prover_worker_starts_total":        `{device="3"} 5`,
		"prover_worker_failures_total":      `{device="3"} 4`,
		"prover_era_device_cap_used_ratio":  `{device="3"} 0.5`,
		"prover_era_device_share_ratio":     `{device="3"} 0.005`,
		"prover_era_starts":                 `{device="3"} 7`,
		"prover_card_temperature_celsius":   `{device="3"} 66`,
		"prover_card_power_limit_watts":     `{device="3"} 300`,
		"prover_card_clock_hertz":           `{device="3"} 1.41e+09`,
		"prover_card_throttled":             `{device="3"} 1`,
		"prover_card_power_watts":           ``,
		"prover_card_ecc_uncorrected_total": ``,
		"prover_ledger_bytes":               `{part="log"} 2|{part="memory"} 0|{part="tables"} 1`,
		"prover_maintenance":                ` 1`,
		"prover_chain_healthy":              ` 0`,
		"prover_era":                        ``,
		"prover_chain_head_age_seconds":     ``,
	} {
		if got := text(t, m, name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if era = nil; text(t, m, "prover_era") != " 8" || text(t, m, "prover_chain_healthy") != " 1" {
		t.Error("a view that has come is not shown")
	}
	card.Now.Throttle = nvml.Known([]string{"idle"})
	if got := text(t, m, "prover_card_throttled"); got != `{device="3"} 0` {
		t.Errorf("an idle card: %s", got)
	}
}

// text are the series of a metric, without its name.
func text(t *testing.T, m *metrics.Metrics, name string) string {
	t.Helper()
	families, err := m.Set().Gatherer().Gather()
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, f := range families {
		if f.GetName() != name {
			continue
		}
		for _, one := range f.Metric {
			labels := ""
			for _, l := range one.Label {
				labels = fmt.Sprintf("{%s=%q}", l.GetName(), l.GetValue())
			}
			all = append(all, fmt.Sprintf("%s %v", labels, one.GetGauge().GetValue()+one.GetCounter().GetValue()))
		}
	}
	return strings.Join(all, "|")
}

// TestBounded: what peers and devices that nobody configured bring adds at most one series to a label.
func TestBounded(t *testing.T) {
	m := metrics.New(0)
	all := func(from, to int) int {
		for i := from; i < to; i++ {
			m.Spent(uint32(i), challenge.Kind(i%5), metrics.Phase(fmt.Sprint(i)), time.Second)
			m.Verdict(challenge.Outcome(i), challenge.Kind(i))
			m.Answered(fmt.Sprint(i), challenge.Matmul)
			m.Call(link.Refuse(link.Quota, fmt.Sprint("field ", i), "", ""))
		}
		n, err := testutil.GatherAndCount(m.Set().Gatherer())
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	if before, after := all(0, 1000), all(1000, 11_000); before != after {
		t.Errorf("%d series became %d", before, after)
	}
	m.Call(nil)
	m.Call(errors.New("a line that broke"))
	if got := text(t, m, "prover_refusals_total"); !strings.Contains(got, `{code="QUOTA"} 11000`) || strings.Contains(got, "other") {
		t.Errorf("refusals: %s", got)
	}
}
