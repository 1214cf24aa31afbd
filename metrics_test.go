package slark_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/slark-network/slark/proto/observe/metric"
	prover "github.com/slark-network/slark/prover/metrics"
	slark "github.com/slark-network/slark/slark/metrics"
)

var update = flag.Bool("update", false, "write the tables of docs/metrics.md anew")

// daemons are the metrics of both, by their prefix.
func daemons() map[string]*metric.Set {
	return map[string]*metric.Set{"slark": slark.New().Set(), "prover": prover.New(0).Set()}
}

// TestMetricsPage holds docs/metrics.md to the code: every metric with its type, unit, labels, their bounds and meaning, and nothing else.
func TestMetricsPage(t *testing.T) {
	const page = "docs/metrics.md"
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	want := text
	for name, set := range daemons() {
		from, to := []byte("<!-- "+name+" -->\n"), []byte("<!-- /"+name+" -->")
		before, rest, found := bytes.Cut(want, from)
		_, after, closed := bytes.Cut(rest, to)
		if !found || !closed {
			t.Fatalf("%s has no place for the metrics of %s", page, name)
		}
		var table bytes.Buffer
		fmt.Fprintln(&table)
		metric.Reference(&table, set.Definitions())
		fmt.Fprintln(&table)
		want = bytes.Join([][]byte{before, from, table.Bytes(), to, after}, nil)
	}
	if bytes.Equal(want, text) {
		return
	}
	if *update {
		if err := os.WriteFile(page, want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	t.Errorf("%s is not what the code declares; make it anew: go test . -run TestMetricsPage -update", page)
}

// TestMetricNames: what Prometheus's own rules ask of names and texts, and closed sets that are small.
func TestMetricNames(t *testing.T) {
	for _, set := range daemons() {
		for _, d := range set.Definitions() {
			if d.Help == "" || strings.HasSuffix(d.Help, ".") || strings.ContainsAny(d.Help, "|\n") {
				t.Errorf("%s: %q is no sentence for a table", d.Name, d.Help)
			}
			for _, word := range []string{"milli", "micro", "_ms", "_ns", "_mb", "percent", "_count"} {
				if strings.Contains(d.Name, word) {
					t.Errorf("%s has %s in its name", d.Name, word)
				}
			}
			if n := d.Series(); n > 400 {
				t.Errorf("%s can have %d series", d.Name, n)
			}
			for _, l := range d.Labels {
				if len(l.Values) == 0 {
					t.Errorf("%s, label %s: no values", d.Name, l.Name)
				}
				for _, peer := range []string{"provider", "verifier", "address", "class", "challenge", "peer", "host"} {
					if strings.Contains(l.Name, peer) {
						t.Errorf("%s has the label %s, which peers choose", d.Name, l.Name)
					}
				}
			}
		}
	}
}
