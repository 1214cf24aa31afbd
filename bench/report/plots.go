package report

import (
	"fmt"
	"math"

	"github.com/slark-network/slark/bench/record"
	"github.com/slark-network/slark/slark/chart"
)

// intensity is the operations a round does for each byte that must cross the memory at least: B is read once and the digests of
// n^2/128 blocks, 16 bytes each, are written; A is generated and C never stored. 2 n^3 / (n^2 + n^2/8).
func intensity(n uint64) float64 { return 2 * float64(n) / 1.125 }

// roofline shows the measured rounds under what memory and arithmetic allow. It is nil if no rounds were measured.
func roofline(id string, d *record.Device) *chart.Chart {
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
	x := chart.Axis{Name: "operations per byte of memory traffic (op/B)", Min: 1, Max: 2 * far, Log: true, Label: short}
	y := chart.Axis{Name: "op/s", Min: least / 100, Max: max(roof, best) * 4, Log: true, Label: short}
	if memory > 0 {
		y.Min = min(y.Min, memory*x.Min*8)
	}
	c := chart.Chart{
		ID: id, Title: "Roofline of device " + d.Name, About: "Measured rates of rounds over arithmetic intensity, below the bounds of memory and arithmetic",
		X: x, Y: y, Height: 300,
	}
	ridge := x.Min
	if memory > 0 {
		ridge = min(max(roof/memory, x.Min), x.Max)
		from := max(x.Min, y.Min/memory)
		c.Lines = append(c.Lines, chart.Line{Class: "roof", Points: [][2]float64{{from, memory * from}, {ridge, memory * ridge}}})
		c.Notes = append(c.Notes, chart.Note{X: from * math.Pow(x.Max/x.Min, 0.06), Y: memory * from, Anchor: "start", Class: "label", Text: memoryName + " " + record.Quantity(memory, "B/s")})
	}
	c.Lines = append(c.Lines, chart.Line{Class: "roof", Points: [][2]float64{{ridge, roof}, {x.Max, roof}}})
	c.Notes = append(c.Notes, chart.Note{X: x.Max, Y: roof * math.Pow(y.Max/y.Min, 0.03), Anchor: "end", Class: "label", Text: roofName + " " + record.Quantity(roof, "op/s")})
	for i, r := range points {
		drop := y.Min * math.Pow(y.Max/y.Min, 0.04+0.07*float64((len(points)-1-i)%3)) // labels stand over the axis, in three rows, below their dots
		c.Lines = append(c.Lines, chart.Line{Class: "lead", Points: [][2]float64{{intensity(r.Size), r.Rate}, {intensity(r.Size), drop * math.Pow(y.Max/y.Min, 0.06)}}})
		c.Dots = append(c.Dots, chart.Dot{X: intensity(r.Size), Y: r.Rate, Radius: 4.5, Class: "dot", Title: fmt.Sprintf("%s: %s, MAD %.1f %%", r.Name, r.RateText(), r.Spread())})
		c.Notes = append(c.Notes, chart.Note{X: intensity(r.Size), Y: drop, Anchor: "middle", Class: "label", Text: fmt.Sprintf("n=%d", r.Size)})
	}
	return &c
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
func history(id, name string, moments []moment) *chart.Chart {
	unit, higher := "s", "lower is better"
	value := func(ns float64, _ *record.Result) float64 { return ns / 1e9 }
	if moments[0].r.Work > 0 {
		unit, higher = moments[0].r.Unit+"/s", "higher is better"
		value = func(ns float64, r *record.Result) float64 { return r.Work / ns * 1e9 }
	}
	lo, hi := math.Inf(1), 0.0
	for _, m := range moments {
		for _, q := range []float64{m.r.Q1, m.r.Q3} {
			lo, hi = min(lo, value(q, m.r)), max(hi, value(q, m.r))
		}
	}
	pad := max((hi-lo)*0.15, hi*0.02)
	first, last := moments[0].file.Started, moments[len(moments)-1].file.Started
	c := chart.Chart{
		ID: id, Title: name, About: fmt.Sprintf("Median and quartiles of %s over %d runs, %s", name, len(moments), higher),
		X: chart.Axis{Name: fmt.Sprintf("%d runs, oldest first", len(moments)), Min: -0.5, Max: float64(len(moments)) - 0.5, Marks: []chart.Mark{{At: 0, Label: first.UTC().Format("2006-01-02")}}},
		Y: chart.Axis{Name: unit + ", " + higher, Min: max(0, lo-pad), Max: hi + pad},
	}
	c.Y.Label = func(v float64) string { return label(v, c.Y.Max) }
	if len(moments) > 1 {
		c.X.Marks = append(c.X.Marks, chart.Mark{At: float64(len(moments) - 1), Label: last.UTC().Format("2006-01-02")})
	}
	trend := chart.Line{Class: "trend"}
	for i, m := range moments {
		at := float64(i)
		trend.Points = append(trend.Points, [2]float64{at, value(m.r.Median, m.r)})
		c.Lines = append(c.Lines, chart.Line{Class: "whisker", Points: [][2]float64{{at, value(m.r.Q1, m.r)}, {at, value(m.r.Q3, m.r)}}})
		c.Dots = append(c.Dots, chart.Dot{X: at, Y: value(m.r.Median, m.r), Class: "dot", Title: fmt.Sprintf("%s, %s: %s %s, MAD %.1f %%, %d repetitions", m.file.StartedText(), m.file.Version,
			record.Time(m.r.Median), m.r.RateText(), m.r.Spread(), len(m.r.Samples))})
	}
	c.Lines = append(c.Lines, trend)
	return &c
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
