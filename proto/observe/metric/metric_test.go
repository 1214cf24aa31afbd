package metric_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"github.com/slark-network/slark/proto/observe/metric"
)

var colours = metric.Label{Name: "colour", Values: []string{"red", "green"}}

// expect compares metrics with a text in Prometheus's format.
func expect(t *testing.T, s *metric.Set, want string, names ...string) {
	t.Helper()
	if err := testutil.GatherAndCompare(s.Gatherer(), strings.NewReader(want), names...); err != nil {
		t.Error(err)
	}
}

// TestClosed: whatever the values, a metric has the series of its closed sets and one more for all others.
func TestClosed(t *testing.T) {
	s := metric.NewSet("test")
	c := s.Counter("test_things_total", "things", colours)
	expect(t, s, `
# HELP test_things_total things
# TYPE test_things_total counter
test_things_total{colour="green"} 0
test_things_total{colour="red"} 0
`, "test_things_total")
	for i := range 10_000 {
		c.Inc(fmt.Sprint("colour ", i))
	}
	c.Inc("red")
	c.Add(-5, "red")
	expect(t, s, `
# HELP test_things_total things
# TYPE test_things_total counter
test_things_total{colour="green"} 0
test_things_total{colour="other"} 10000
test_things_total{colour="red"} 1
`, "test_things_total")
	if n := s.Definitions()[0].Series(); n != 3 {
		t.Errorf("%d series at most, want 3", n)
	}
}

// TestRead: values are read from their source, those outside the closed set added up; without a source there are none.
func TestRead(t *testing.T) {
	s := metric.NewSet("test")
	r := s.Read(metric.GaugeType, "test_size_bytes", "size", colours)
	expect(t, s, "", "test_size_bytes")
	r.From(func(emit func(float64, ...string)) {
		emit(1, "red")
		emit(2, "blue")
		emit(3, "black")
	})
	expect(t, s, `
# HELP test_size_bytes size
# TYPE test_size_bytes gauge
test_size_bytes{colour="other"} 5
test_size_bytes{colour="red"} 1
`, "test_size_bytes")
}

// TestReadHistogram: another unit, fewer buckets, the same counts.
func TestReadHistogram(t *testing.T) {
	s := metric.NewSet("test")
	r := s.ReadHistogram("test_sync_seconds", "sync", 1e9)
	r.From(func() prometheus.Metric { return nil })
	expect(t, s, "", "test_sync_seconds")
	source := prometheus.NewHistogram(prometheus.HistogramOpts{Name: "source", Buckets: []float64{0, 1e9, 1.5e9, 2e9, 3e9, 4e9}})
	for _, v := range []float64{0.5e9, 1.7e9, 3.5e9, 100e9} {
		source.Observe(v)
	}
	r.From(func() prometheus.Metric { return source })
	expect(t, s, `
# HELP test_sync_seconds sync
# TYPE test_sync_seconds histogram
test_sync_seconds_bucket{le="1"} 1
test_sync_seconds_bucket{le="2"} 2
test_sync_seconds_bucket{le="4"} 3
test_sync_seconds_bucket{le="+Inf"} 4
test_sync_seconds_sum 105.7
test_sync_seconds_count 4
`, "test_sync_seconds")
}

// TestMistakes: what is wrong with a declaration is found when it is made.
func TestMistakes(t *testing.T) {
	for name, declare := range map[string]func(*metric.Set){
		"prefix":         func(s *metric.Set) { s.Counter("other_things_total", "") },
		"form":           func(s *metric.Set) { s.Counter("test_Things_total", "") },
		"counter":        func(s *metric.Set) { s.Counter("test_things", "") },
		"gauge":          func(s *metric.Set) { s.Gauge("test_things_total", "") },
		"twice":          func(s *metric.Set) { s.Gauge("test_a", ""); s.Gauge("test_a", "") },
		"other":          func(s *metric.Set) { s.Gauge("test_a", "", metric.Label{Name: "l", Values: []string{metric.Other}}) },
		"missing values": func(s *metric.Set) { s.Gauge("test_a", "", colours).Set(1) },
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s: not found", name)
				}
			}()
			declare(metric.NewSet("test"))
		}()
	}
}

func TestUnit(t *testing.T) {
	for name, want := range map[string]string{
		"a_b_seconds_total": "seconds", "a_end_timestamp_seconds": "seconds since 1970", "a_bytes": "bytes", "a_x_ratio": "1, of a whole", "a_gas_total": "gas", "a_things_total": "1",
	} {
		if got := (metric.Definition{Name: name}).Unit(); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}
