package catalogue

import (
	_ "embed"
	"io"
	"slices"

	"github.com/slark-network/slark/challenge/internal/table"
)

//go:embed measured.csv
var measured []byte

// Metric is what was measured.
type Metric string

// The metrics that envelopes are made of. Others are kept for people: sgemm, fp64, fp64-tensor, hpl, copy-engine (which is no
// measure of what kernels reach) and dp4a.
const (
	MetricINT8        Metric = "int8"        // int8 GEMM, operations a second
	MetricFP16        Metric = "fp16"        // fp16 or bf16 GEMM with fp32 accumulators, operations a second
	MetricStream      Metric = "stream"      // a kernel that reads, or copies, from end to end: bytes a second of device memory
	MetricApplication Metric = "application" // an application that is bound by memory, bytes a second: less than a kernel reaches
)

// Measurement is one published figure.
type Measurement struct {
	Class  string
	Metric Metric
	Value  uint64 // operations or bytes a second
	Peak   uint64 // what it is a part of, in the same unit
	Use    bool   // false: kept for people, and not fit to found an envelope on (the note says why)
	Source string
	Note   string
}

var measuredHeader = []string{"class", "metric", "value", "peak", "use", "source", "note"}

func readMeasured(r io.Reader, c *Catalogue) (all []Measurement, err error) {
	err = table.Read("measurements", r, measuredHeader, func(r *table.Row) {
		m := Measurement{
			Class:  r.Required("class", 64),
			Metric: Metric(r.One("metric", "int8", "fp16", "stream", "dp4a", "sgemm", "fp64", "fp64-tensor", "hpl", "application", "copy-engine")),
			Value:  r.Uint("value", 1, 100_000_000), Peak: r.Uint("peak", 1, 100_000_000), Use: r.One("use", "yes", "no") == "yes",
			Source: r.Required("source", 400), Note: r.Text("note", 400),
		}
		unit := uint64(giga)
		if slices.Contains([]Metric{MetricStream, MetricApplication, "copy-engine"}, m.Metric) {
			unit = mega
		}
		card, ok := c.Card(m.Class)
		if !ok {
			r.Fault("class %.64q is not a class of the cards", m.Class)
		}
		m.Value, m.Peak = unit*m.Value, unit*m.Peak
		rate := map[Metric]uint64{MetricINT8: card.INT8, MetricFP16: card.FP16, MetricStream: card.Bandwidth, MetricApplication: card.Bandwidth}[m.Metric]
		switch {
		case m.Use && rate == 0:
			r.Fault("use is yes, and metric %s founds no envelope of class %.64q", m.Metric, m.Class)
		case m.Use && m.Peak != rate:
			r.Fault("peak is %d, and the card's is %d", m.Peak, rate)
		case m.Use && (m.Value > 2*m.Peak || m.Value < m.Peak/10):
			r.Fault("value is %d, want a tenth to twice of peak, which is %d", m.Value, m.Peak)
		}
		all = append(all, m)
		if m.Use {
			g := ground{m.Class, m.Metric}
			c.grounds[g] = append(c.grounds[g], m)
		}
	})
	for g := range c.grounds {
		c.measuredClasses[g.metric] = append(c.measuredClasses[g.metric], g.class)
	}
	for _, classes := range c.measuredClasses {
		slices.Sort(classes)
	}
	return all, err
}

// Measured are the published measurements of a class and metric that an envelope may rest on.
func (c *Catalogue) Measured(class string, metric Metric) []Measurement {
	return slices.Clone(c.grounds[ground{class, metric}])
}

// MeasuredClasses are the classes of which Measured has something of a metric, sorted.
func (c *Catalogue) MeasuredClasses(metric Metric) []string {
	return slices.Clone(c.measuredClasses[metric])
}

// ground is what envelopes ask for.
type ground struct {
	class  string
	metric Metric
}

// Measurements are all of them, in the order of the file.
func (c *Catalogue) Measurements() []Measurement { return slices.Clone(c.measured) }
