// Package metric defines metrics that cannot grow without bound. A label is declared with the closed set of its values, and any
// other value is counted under "other": whatever a peer says, the number of series of a Set is known when it is made. What is
// declared is also what the reference page is made of (docs/metrics.md).
//
// It does not serve them: that is package observe.
package metric

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
)

// Other is the value of a label for everything outside its closed set.
const Other = "other"

// Label is a label and the closed set of its values.
type Label struct {
	Name   string
	Values []string // without Other
	Why    string   // what bounds the set, for people; empty: the values speak for themselves
}

// Type is what Prometheus calls a metric.
type Type string

// The types there are.
const (
	CounterType   Type = "counter"
	GaugeType     Type = "gauge"
	HistogramType Type = "histogram"
)

// Definition is what is known of a metric before it has a value.
type Definition struct {
	Name   string
	Type   Type
	Help   string // one sentence, without a full stop
	Labels []Label
}

// units are the endings of names, without _total, and what they are called. A name without one counts things.
var units = []struct{ ending, unit string }{
	{"_timestamp_seconds", "seconds since 1970"}, {"_seconds", "seconds"}, {"_bytes", "bytes"}, {"_ratio", "1, of a whole"}, {"_ether", "ether"},
	{"_gas", "gas"}, {"_celsius", "degrees Celsius"}, {"_watts", "watts"}, {"_hertz", "hertz"},
}

// Unit is the unit of a metric, by the ending of its name.
func (d Definition) Unit() string {
	name := strings.TrimSuffix(d.Name, "_total")
	for _, u := range units {
		if strings.HasSuffix(name, u.ending) {
			return u.unit
		}
	}
	return "1"
}

// Series is the most series that a metric can have; a histogram counts as one.
func (d Definition) Series() int {
	n := 1
	for _, l := range d.Labels {
		n *= len(l.Values) + 1
	}
	return n
}

// Set is the metrics of a process. It is made once, and every metric declared once.
type Set struct {
	prefix   string
	registry *prometheus.Registry
	defined  []Definition
}

// NewSet makes a set in which every name begins with prefix and an underscore, beside what Go and the system say of the process.
func NewSet(prefix string) *Set {
	s := &Set{prefix: prefix, registry: prometheus.NewPedanticRegistry()}
	s.registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return s
}

// Gatherer reads the metrics.
func (s *Set) Gatherer() prometheus.Gatherer { return s.registry }

// Definitions are all that were declared, in order.
func (s *Set) Definitions() []Definition { return slices.Clone(s.defined) }

var nameForm = regexp.MustCompile(`^[a-z]+(_[a-z0-9]+)+$`)

// define checks a definition. What it finds is a mistake in this program.
func (s *Set) define(d Definition) []string {
	if !nameForm.MatchString(d.Name) || !strings.HasPrefix(d.Name, s.prefix+"_") {
		panic(fmt.Sprintf("metric %s: the name does not begin with %s_", d.Name, s.prefix))
	}
	if (d.Type == CounterType) != strings.HasSuffix(d.Name, "_total") {
		panic(fmt.Sprintf("metric %s: counters, and nothing else, end in _total", d.Name))
	}
	names := make([]string, len(d.Labels))
	for i, l := range d.Labels {
		if slices.Contains(l.Values, Other) {
			panic(fmt.Sprintf("metric %s, label %s: %s is there anyway", d.Name, l.Name, Other))
		}
		names[i] = l.Name
	}
	s.defined = append(s.defined, d)
	return names
}

// closed are the values of labels, those outside their sets replaced.
func closed(d Definition, values []string) []string {
	if len(values) != len(d.Labels) {
		panic(fmt.Sprintf("metric %s: %d values for %d labels", d.Name, len(values), len(d.Labels)))
	}
	out := slices.Clone(values)
	for i, l := range d.Labels {
		if !slices.Contains(l.Values, values[i]) {
			out[i] = Other
		}
	}
	return out
}

// every calls f with all values that the labels can have, without Other.
func every(labels []Label, f func(values []string)) {
	var walk func(rest []Label, have []string)
	walk = func(rest []Label, have []string) {
		if len(rest) == 0 {
			f(slices.Clone(have))
			return
		}
		for _, v := range rest[0].Values {
			walk(rest[1:], append(have, v))
		}
	}
	walk(labels, nil)
}

// Counter only grows. Its series are there from the start, at zero, so that a rate sees the first event.
type Counter struct {
	d   Definition
	vec *prometheus.CounterVec
}

// Counter declares a counter.
func (s *Set) Counter(name, help string, labels ...Label) Counter {
	d := Definition{name, CounterType, help, labels}
	c := Counter{d, prometheus.NewCounterVec(prometheus.CounterOpts{Name: name, Help: help}, s.define(d))}
	s.registry.MustRegister(c.vec)
	every(labels, func(values []string) { c.vec.WithLabelValues(values...) })
	return c
}

// Add adds to the series of the values, in the order of the labels. Less than zero is nothing.
func (c Counter) Add(by float64, values ...string) {
	c.vec.WithLabelValues(closed(c.d, values)...).Add(max(by, 0))
}

// Inc adds one.
func (c Counter) Inc(values ...string) { c.Add(1, values...) }

// Gauge goes up and down.
type Gauge struct {
	d   Definition
	vec *prometheus.GaugeVec
}

// Gauge declares a gauge.
func (s *Set) Gauge(name, help string, labels ...Label) Gauge {
	d := Definition{name, GaugeType, help, labels}
	g := Gauge{d, prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: name, Help: help}, s.define(d))}
	s.registry.MustRegister(g.vec)
	every(labels, func(values []string) { g.vec.WithLabelValues(values...) })
	return g
}

// Set sets the series of the values.
func (g Gauge) Set(to float64, values ...string) {
	g.vec.WithLabelValues(closed(g.d, values)...).Set(to)
}

// Add adds to the series of the values.
func (g Gauge) Add(by float64, values ...string) {
	g.vec.WithLabelValues(closed(g.d, values)...).Add(by)
}

// Histogram counts by size.
type Histogram struct {
	d   Definition
	vec *prometheus.HistogramVec
}

// Buckets of times, in seconds: from short calls to what takes minutes.
var (
	Short = []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5}
	Long  = []float64{.005, .025, .1, .25, .5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600}
)

// Histogram declares a histogram with the upper ends of its buckets.
func (s *Set) Histogram(name, help string, buckets []float64, labels ...Label) Histogram {
	d := Definition{name, HistogramType, help, labels}
	h := Histogram{d, prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: name, Help: help, Buckets: buckets}, s.define(d))}
	s.registry.MustRegister(h.vec)
	every(labels, func(values []string) { h.vec.WithLabelValues(values...) })
	return h
}

// Observe counts a value in the series of the values of labels.
func (h Histogram) Observe(v float64, values ...string) {
	h.vec.WithLabelValues(closed(h.d, values)...).Observe(v)
}
