package metric

import (
	"sync"

	"github.com/prometheus/client_golang/prometheus"
	dto "github.com/prometheus/client_model/go"
)

// Read is a metric that is read from its source when somebody asks, because the source has the number anyway. Until From is
// called it has no series.
type Read struct {
	d    Definition
	desc *prometheus.Desc
	kind prometheus.ValueType

	mu   sync.Mutex
	from func(emit func(v float64, values ...string))
}

// Read declares a counter or a gauge whose source comes later.
func (s *Set) Read(t Type, name, help string, labels ...Label) *Read {
	d := Definition{name, t, help, labels}
	r := &Read{d: d, desc: prometheus.NewDesc(name, help, s.define(d), nil), kind: prometheus.GaugeValue}
	if t == CounterType {
		r.kind = prometheus.CounterValue
	}
	s.registry.MustRegister(r)
	return r
}

// From sets the source: it calls emit once for each series that has a value now. It may be called from any goroutine.
func (r *Read) From(source func(emit func(v float64, values ...string))) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.from = source
}

// Value sets a source without labels.
func (r *Read) Value(source func() float64) {
	r.From(func(emit func(float64, ...string)) { emit(source()) })
}

// Describe implements prometheus.Collector.
func (r *Read) Describe(out chan<- *prometheus.Desc) { out <- r.desc }

// Collect implements prometheus.Collector. Two values for one series are added up.
func (r *Read) Collect(out chan<- prometheus.Metric) {
	r.mu.Lock()
	from := r.from
	r.mu.Unlock()
	if from == nil {
		return
	}
	sums := make(map[string]float64)
	var order [][]string
	from(func(v float64, values ...string) {
		values = closed(r.d, values)
		key := join(values)
		if _, seen := sums[key]; !seen {
			order = append(order, values)
		}
		sums[key] += v
	})
	for _, values := range order {
		out <- prometheus.MustNewConstMetric(r.desc, r.kind, sums[join(values)], values...)
	}
}

func join(values []string) string {
	var b []byte
	for _, v := range values {
		b = append(append(b, v...), 0)
	}
	return string(b)
}

// ReadHistogram is a histogram that its source keeps. Until From is called it has no series.
type ReadHistogram struct {
	desc  *prometheus.Desc
	scale float64

	mu   sync.Mutex
	from func() prometheus.Metric
}

// ReadHistogram declares a histogram whose source comes later, and counts in units of which scale are one of the metric's. The source may
// have any number of buckets: those that are not twice as wide as the one before are left out.
func (s *Set) ReadHistogram(name, help string, scale float64) *ReadHistogram {
	names := s.define(Definition{name, HistogramType, help, nil})
	r := &ReadHistogram{desc: prometheus.NewDesc(name, help, names, nil), scale: scale}
	s.registry.MustRegister(r)
	return r
}

// From sets the source, a histogram; nil while there is none.
func (r *ReadHistogram) From(source func() prometheus.Metric) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.from = source
}

// Describe implements prometheus.Collector.
func (r *ReadHistogram) Describe(out chan<- *prometheus.Desc) { out <- r.desc }

// Collect implements prometheus.Collector.
func (r *ReadHistogram) Collect(out chan<- prometheus.Metric) {
	r.mu.Lock()
	from := r.from
	r.mu.Unlock()
	if from == nil {
		return
	}
	source := from()
	var read dto.Metric
	if source == nil || source.Write(&read) != nil || read.Histogram == nil {
		return
	}
	buckets := make(map[float64]uint64)
	last := 0.0
	for _, b := range read.Histogram.Bucket { // in order
		if end := b.GetUpperBound() / r.scale; end > 0 && end >= 2*last {
			buckets[end], last = b.GetCumulativeCount(), end
		}
	}
	out <- prometheus.MustNewConstHistogram(r.desc, read.Histogram.GetSampleCount(), read.Histogram.GetSampleSum()/r.scale, buckets)
}
