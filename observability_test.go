package slark_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/slark-network/slark/proto/observe/metric"
)

// known are all metrics: ours by name, and the names of what Go and the system say.
func known(t *testing.T) (ours map[string]metric.Definition, others map[string]bool) {
	t.Helper()
	ours, others = make(map[string]metric.Definition), map[string]bool{"up": true}
	for _, set := range daemons() {
		for _, d := range set.Definitions() {
			ours[d.Name] = d
		}
		families, err := prometheus.Gatherer(set.Gatherer()).Gather()
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range families {
			others[f.GetName()] = true
		}
	}
	return ours, others
}

var (
	selector = regexp.MustCompile(`\b([a-z]+_[a-z0-9_]+|up)\b(?:\{([^}]*)\})?`)
	matcher  = regexp.MustCompile(`([a-z_]+)\s*(=~|!~|!=|=)\s*"([^"]*)"`)
	grouping = regexp.MustCompile(`\b(?:by|on|without|ignoring|group_left|group_right) ?\(([^)]*)\)`)
)

// functions of PromQL, and variables of Grafana, that look like names of metrics.
var functions = []string{"histogram_quantile", "min_over_time", "label_values", "group_left", "group_right", "__rate_interval", "rate_interval"}

// checkExpression wants every metric in an expression to be declared, and every label and value to be one that it can have.
func checkExpression(t *testing.T, where, expr string, ours map[string]metric.Definition, others map[string]bool) (found int) {
	t.Helper()
	labels := map[string]bool{"le": true, "instance": true, "job": true}
	for _, m := range selector.FindAllStringSubmatch(grouping.ReplaceAllString(expr, ""), -1) {
		name, inside := m[1], m[2]
		if slices.Contains(functions, name) {
			continue
		}
		d, declared := ours[name]
		for _, ending := range []string{"_bucket", "_sum", "_count"} {
			if base, cut := strings.CutSuffix(name, ending); cut && !declared && ours[base].Type == metric.HistogramType {
				d, declared = ours[base], true
			}
		}
		if !declared && !others[name] {
			t.Errorf("%s: no metric %s, in %s", where, name, expr)
			continue
		}
		found++
		if !declared {
			continue
		}
		for _, l := range d.Labels {
			labels[l.Name] = true
		}
		for _, one := range matcher.FindAllStringSubmatch(inside, -1) {
			checkMatcher(t, where+": "+name, d, one[1], one[2], one[3])
		}
	}
	for _, g := range grouping.FindAllStringSubmatch(expr, -1) {
		for label := range strings.SplitSeq(g[1], ",") {
			if label = strings.TrimSpace(label); label != "" && !labels[label] {
				t.Errorf("%s: nothing has the label %s, in %s", where, label, expr)
			}
		}
	}
	return found
}

func checkMatcher(t *testing.T, where string, d metric.Definition, label, op, value string) {
	t.Helper()
	if label == "instance" || label == "job" || label == "le" {
		return
	}
	i := slices.IndexFunc(d.Labels, func(l metric.Label) bool { return l.Name == label })
	if i < 0 {
		t.Errorf("%s has no label %s", where, label)
		return
	}
	wanted := []string{value}
	if strings.HasSuffix(op, "~") {
		wanted = strings.Split(value, "|")
	}
	for _, w := range wanted {
		form, err := regexp.Compile("^(?:" + w + ")$")
		if err != nil || !slices.ContainsFunc(d.Labels[i].Values, form.MatchString) {
			t.Errorf("%s, label %s: no value is %s", where, label, w)
		}
	}
}

// TestDashboards: every panel shows metrics that there are, with labels and values that they can have, and what is measured is shown or alerted on.
func TestDashboards(t *testing.T) {
	ours, others := known(t)
	var all strings.Builder
	for _, name := range []string{"docs/ops/slark.json", "docs/ops/prover.json"} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(text)
		var board struct {
			UID, Title string
			Panels     []struct {
				ID          int
				Type, Title string
				Datasource  struct{ UID string }
				GridPos     struct{ X, Y, W, H int }
				Targets     []struct{ Expr, RefID string }
			}
		}
		if err := json.Unmarshal(text, &board); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		ids, panels := make(map[int]bool), 0
		for _, p := range board.Panels {
			where := name + ", panel " + p.Title
			if ids[p.ID] || p.GridPos.X+p.GridPos.W > 24 || p.GridPos.W < 1 || p.GridPos.H < 1 || p.Title == "" {
				t.Errorf("%s: number %d twice, no title, or outside: %+v", where, p.ID, p.GridPos)
			}
			ids[p.ID] = true
			if p.Type == "row" {
				continue
			}
			panels++
			if p.Datasource.UID != "${datasource}" || len(p.Targets) == 0 {
				t.Errorf("%s: data source %q, %d expressions", where, p.Datasource.UID, len(p.Targets))
			}
			for _, q := range p.Targets {
				if checkExpression(t, where, q.Expr, ours, others) == 0 {
					t.Errorf("%s: no metric in %s", where, q.Expr)
				}
			}
		}
		if panels < 20 || board.UID == "" || board.Title == "" {
			t.Errorf("%s: %d panels, %q %q", name, panels, board.UID, board.Title)
		}
	}
	rules, err := os.ReadFile("docs/ops/alerts.yml")
	if err != nil {
		t.Fatal(err)
	}
	all.Write(rules)
	for name := range ours {
		if !strings.Contains(all.String(), name) && !slices.Contains(unseen, name) {
			t.Errorf("%s is on no dashboard and in no alert", name)
		}
	}
}

// unseen are metrics for whoever looks closer.
var unseen = []string{"slark_lag_seconds_total", "slark_precompute_runs_total", "slark_chain_head_block", "prover_era_device_proof_seconds", "prover_era_device_cap_seconds"}

// TestAlerts: every alert is over metrics that there are, says what it is and what to do, and has tests in alerts_test.yml: one in which it fires and
// one in which it does not. promtool runs them (.ci/alerts).
func TestAlerts(t *testing.T) {
	ours, others := known(t)
	rules, err := os.ReadFile("docs/ops/alerts.yml")
	if err != nil {
		t.Fatal(err)
	}
	tests, err := os.ReadFile(filepath.Join("docs", "ops", "alerts_test.yml"))
	if err != nil {
		t.Fatal(err)
	}
	_, body, _ := strings.Cut(string(rules), "- alert: ")
	n := 0
	for block := range strings.SplitSeq(body, "- alert: ") {
		n++
		name, block, _ := strings.Cut(block, "\n")
		_, expr, _ := strings.Cut(block, "expr: ")
		expr, _, found := strings.Cut(expr, "labels: {severity: ")
		if !found {
			t.Errorf("alert %s has no severity", name)
		}
		expr, _, _ = strings.Cut(expr, "\n        for: ")
		if checkExpression(t, "alert "+name, expr, ours, others) == 0 {
			t.Errorf("alert %s: no metric in %s", name, expr)
		}
		for _, want := range []string{"\n          summary: ", "\n          action: "} {
			if !strings.Contains(block, want) {
				t.Errorf("alert %s has no %s", name, strings.TrimSpace(want))
			}
		}
		for _, want := range []string{"- name: " + name + " fires\n", "- name: " + name + " quiet\n"} {
			if !strings.Contains(string(tests), want) {
				t.Errorf("alerts_test.yml has no %s", strings.TrimSpace(want))
			}
		}
	}
	if n < 30 {
		t.Errorf("%d alerts found", n)
	}
}

// TestExpressionsAreChecked: what the two tests above look for is found.
func TestExpressionsAreChecked(t *testing.T) {
	ours, others := known(t)
	for _, bad := range []string{
		`slark_no_such_total`, `rate(slark_challenges_bucket[5m])`, `slark_challenges_total{colour="red"}`, `slark_challenges_total{outcome="lost"}`,
		`slark_challenges_total{outcome=~"pass|lost"}`, `sum by (colour) (slark_challenges_total)`, `slark_era_bucket`,
	} {
		inner := new(testing.T)
		checkExpression(inner, "", bad, ours, others)
		if !inner.Failed() {
			t.Errorf("nothing wrong with %s", bad)
		}
	}
}
