package report

import (
	"fmt"
	"math"

	"github.com/slark-network/slark/bench/record"
)

// intensity is the operations a round does for each byte that must cross the memory at least: B is read once and the digests of
// n^2/128 blocks, 16 bytes each, are written; A is generated and C never stored. 2 n^3 / (n^2 + n^2/8).
func intensity(n uint64) float64 { return 2 * float64(n) / 1.125 }

// roofline shows the measured rounds under what memory and arithmetic allow. It is nil if no rounds were measured.
func roofline(d *record.Device) *chart {
	var points []*record.Result
	best, least, far := 0.0, math.Inf(1), 0.0
	for i := range d.Results {
		r := &d.Results[i]
		if r.Group == "rounds" && r.OK() {
			points = append(points, r)
			best, least, far = max(best, r.Rate), min(least, r.Rate), max(far, intensity(r.Size))
		}
	}
	if len(points) == 0 {
		return nil
	}
	roof, roofName := best, "best measured"
	memory, memoryName := 0.0, ""
	if m := d.Find("memory/copy"); m != nil && m.OK() {
		memory, memoryName = m.Rate, "memory, measured copy"
	}
	if d.Peak != nil {
		roof, roofName = d.Peak.Ops, "data sheet, int8"
		memory, memoryName = d.Peak.Memory, "memory, data sheet"
	}
	c := newChart("Roofline of device "+d.Name, "Measured rates of rounds over arithmetic intensity, below the bounds of memory and arithmetic")
	x := axis{1, 2 * far, plotLeft, plotRight, true}
	y := axis{least / 100, max(roof, best) * 4, plotBottom, plotTop + 8, true}
	if memory > 0 {
		y.min = min(y.min, memory*x.min*8)
	}
	c.frame(x, y, "operations per byte of memory traffic (op/B)", "op/s",
		short, short)
	ridge := x.min
	if memory > 0 {
		ridge = min(max(roof/memory, x.min), x.max)
		from := max(x.min, y.min/memory)
		c.line("roof", x.at(from), y.at(memory*from), x.at(ridge), y.at(memory*ridge))
		c.text(x.at(from)+22, y.at(memory*from)+4, "start", "label", memoryName+" "+record.Quantity(memory, "B/s"))
	}
	c.line("roof", x.at(ridge), y.at(roof), plotRight, y.at(roof))
	c.text(plotRight, y.at(roof)-8, "end", "label", roofName+" "+record.Quantity(roof, "op/s"))
	for i, r := range points {
		px, py := x.at(intensity(r.Size)), y.at(r.Rate)
		drop := plotBottom - 8 - float64((len(points)-1-i)%3)*rowStep // labels stand over the axis, in three rows, below their dots
		c.line("lead", px, py, px, drop-12)
		c.Dots = append(c.Dots, dot{px, py, 4.5, "dot", fmt.Sprintf("%s: %s, MAD %.1f %%", r.Name, r.RateText(), r.Spread())})
		c.text(px, drop, "middle", "label", fmt.Sprintf("n=%d", r.Size))
	}
	return c
}

// short is a power of ten with its prefix: 10 G.
func short(v float64) string {
	prefixes := []string{"", " k", " M", " G", " T", " P", " E"}
	i := 0
	for v >= 999.5 && i < len(prefixes)-1 {
		v, i = v/1000, i+1
	}
	return fmt.Sprintf("%.4g%s", v, prefixes[i])
}

// moment is a result in one of the files.
type moment struct {
	file *record.File
	r    *record.Result
}

// history shows how a result went over the files, oldest first: rate if it has one, else time.
func history(name string, moments []moment) *chart {
	unit, higher := "s", "lower is better"
	value := func(ns float64, _ *record.Result) float64 { return ns / 1e9 }
	if moments[0].r.Work > 0 {
		unit, higher = moments[0].r.Unit+"/s", "higher is better"
		value = func(ns float64, r *record.Result) float64 { return r.Work / ns * 1e9 }
	}
	c := newChart(name, fmt.Sprintf("Median and quartiles of %s over %d runs, %s", name, len(moments), higher))
	lo, hi := math.Inf(1), 0.0
	for _, m := range moments {
		for _, q := range []float64{m.r.Q1, m.r.Q3} {
			lo, hi = min(lo, value(q, m.r)), max(hi, value(q, m.r))
		}
	}
	pad := max((hi-lo)*0.15, hi*0.02)
	y := axis{max(0, lo-pad), hi + pad, plotBottom, plotTop + 8, false}
	x := axis{-0.5, float64(len(moments)) - 0.5, plotLeft, plotRight, false}
	first, last := moments[0].file.Started, moments[len(moments)-1].file.Started
	c.frame(x, y, fmt.Sprintf("%d runs, oldest first", len(moments)), unit+", "+higher, nil,
		func(v float64) string { return label(v, y.max) })
	c.text(plotLeft, plotBottom+16, "start", "tick", first.UTC().Format("2006-01-02 15:04"))
	if len(moments) > 1 {
		c.text(plotRight, plotBottom+16, "end", "tick", last.UTC().Format("2006-01-02 15:04"))
	}
	var path []float64
	for i, m := range moments {
		px, py := x.at(float64(i)), y.at(value(m.r.Median, m.r))
		path = append(path, px, py)
		c.line("whisker", px, y.at(value(m.r.Q1, m.r)), px, y.at(value(m.r.Q3, m.r)))
		c.Dots = append(c.Dots, dot{px, py, 4, "dot", fmt.Sprintf("%s, %s: %s %s, MAD %.1f %%, %d repetitions", m.file.StartedText(), m.file.Version,
			record.Time(m.r.Median), m.r.RateText(), m.r.Spread(), len(m.r.Samples))})
	}
	c.line("trend", path...)
	return c
}

// label is a tick of a linear axis, with the prefix that fits its end.
func label(v, end float64) string {
	names := []struct {
		scale  float64
		prefix string
	}{{1e15, " P"}, {1e12, " T"}, {1e9, " G"}, {1e6, " M"}, {1e3, " k"}, {1, ""}, {1e-3, " m"}, {1e-6, " µ"}, {1e-9, " n"}}
	for _, n := range names {
		if end >= n.scale {
			return fmt.Sprintf("%.4g%s", v/n.scale, n.prefix)
		}
	}
	return fmt.Sprintf("%.3g", v)
}
