package dashboard

import (
	"errors"
	"fmt"
	"html/template"
	"time"

	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/tiers"
	"github.com/slark-network/slark/slark/chart"
)

// wide is a ratio of rates from which on an axis is logarithmic.
const wide = 12

// ratePlot shows measured rates over time against the envelope that each was judged by. Records are oldest first, of one device and kind of work.
func ratePlot(id, device string, records []reputation.Record) (template.HTML, error) {
	first, last := records[0].At, records[len(records)-1].At
	kind := records[0].Kind
	pad := max(last.Sub(first).Seconds()*0.03, 1)
	x := func(t time.Time) float64 { return t.Sub(first).Seconds() }
	c := chart.Chart{
		ID: id, Title: fmt.Sprintf("Measured rate of %s over time", device),
		About: fmt.Sprintf("%s of %s, each a dot; the shaded band is what the claimed class can do. The table of challenges has the same numbers.",
			counted(uint64(len(records)), "challenge", "challenges"), kindWords(kind)),
		X: chart.Axis{Name: "time, UTC", Min: -pad, Max: x(last) + pad},
	}
	lo, hi := float64(records[0].Rate), float64(records[0].Rate)
	reach := func(v uint64) {
		if v > 0 {
			lo, hi = min(lo, float64(v)), max(hi, float64(v))
		}
	}
	for i := range records {
		reach(records[i].Rate)
		reach(records[i].Lower)
		reach(records[i].Upper)
	}
	c.Y = chart.Axis{Name: "rate, higher is faster", Min: max(0, lo-(hi-lo)*0.12-lo*0.02), Max: hi + (hi-lo)*0.12 + hi*0.02,
		Label: func(v float64) string { return envelope.Text(kind, uint64(max(v, 0))) }}
	if hi > lo*wide {
		c.Y.Log, c.Y.Min, c.Y.Max = true, lo/2, hi*2
	}
	for _, m := range moments(first, last) {
		c.X.Marks = append(c.X.Marks, chart.Mark{At: x(m.at), Label: m.label})
	}
	for i := 0; i < len(records); {
		r, j := &records[i], i+1
		for j < len(records) && records[j].Lower == r.Lower && records[j].Upper == r.Upper {
			j++
		}
		if r.Lower > 0 {
			from, to := c.X.Min, c.X.Max
			if i > 0 {
				from = (x(records[i-1].At) + x(r.At)) / 2
			}
			if j < len(records) {
				to = (x(records[j-1].At) + x(records[j].At)) / 2
			}
			top := float64(r.Upper)
			if r.Upper == 0 {
				top = c.Y.Max
			}
			c.Areas = append(c.Areas, chart.Area{From: from, To: to, Lower: float64(r.Lower), Upper: top, Class: "band",
				Title: fmt.Sprintf("%s: %s to %s", r.Class, rateText(kind, r.Lower), rateText(kind, r.Upper))})
			c.Lines = append(c.Lines, chart.Line{Class: "edge", Points: [][2]float64{{from, float64(r.Lower)}, {to, float64(r.Lower)}}})
			if r.Upper > 0 {
				c.Lines = append(c.Lines, chart.Line{Class: "edge", Points: [][2]float64{{from, top}, {to, top}}})
			}
		}
		i = j
	}
	for i := range records {
		r := &records[i]
		c.Dots = append(c.Dots, chart.Dot{X: x(r.At), Y: float64(r.Rate), Radius: 3.5, Class: "dot " + string(toneOf(r.Outcome)),
			Title: fmt.Sprintf("%s, %s: %s, Era %d, challenge %d", r.At.UTC().Format("2 Jan 15:04:05"), r.Outcome, rateText(kind, r.Rate), r.Era, r.Counter)})
	}
	return c.SVG()
}

type moment struct {
	at    time.Time
	label string
}

// steps between labelled moments, and how each is written.
var steps = []struct {
	step   time.Duration
	format string
}{
	{5 * time.Second, "15:04:05"}, {15 * time.Second, "15:04:05"}, {30 * time.Second, "15:04:05"}, {time.Minute, "15:04"}, {5 * time.Minute, "15:04"},
	{15 * time.Minute, "15:04"}, {time.Hour, "15:04"}, {3 * time.Hour, "2 Jan 15h"}, {12 * time.Hour, "2 Jan 15h"}, {24 * time.Hour, "2 Jan"}, {72 * time.Hour, "2 Jan"},
	{168 * time.Hour, "2 Jan"}, {720 * time.Hour, "2 Jan 06"},
}

// moments are at most five round ones of a stretch of time.
func moments(first, last time.Time) (out []moment) {
	s := steps[len(steps)-1]
	for _, one := range steps {
		if last.Sub(first) <= 4*one.step {
			s = one
			break
		}
	}
	for t := first.UTC().Truncate(s.step); !t.After(last) && len(out) < 8; t = t.Add(s.step) {
		if !t.Before(first) {
			out = append(out, moment{t, t.Format(s.format)})
		}
	}
	if len(out) == 0 {
		out = append(out, moment{first, first.UTC().Format("2 Jan 15:04:05")})
	}
	return out
}

// uptimePlot shows uptimes, newest first, against the lines of a tier; of tier 0 there are none.
func uptimePlot(all []eraUptime, line tiers.Tier) (template.HTML, error) {
	if len(all) == 0 {
		return "", nil
	}
	newest, oldest := all[0].Era, all[len(all)-1].Era
	c := chart.Chart{
		ID: "uptime", Title: "Uptime in each Era", About: fmt.Sprintf("Eras %d to %d, as this verifier measured them. The table beside it has the same numbers.", oldest, newest),
		X: chart.Axis{Name: "Era", Min: float64(oldest) - 0.6, Max: float64(max(newest, oldest+5)) + 0.6, Marks: []chart.Mark{}},
		Y: chart.Axis{Name: "uptime, %", Min: 0, Max: 104, Marks: []chart.Mark{{At: 0, Label: "0"}, {At: 25, Label: "25"}, {At: 50, Label: "50"}, {At: 75, Label: "75"}, {At: 100, Label: "100"}}},
	}
	every := max(1, (newest-oldest)/6)
	for i := len(all) - 1; i >= 0; i-- {
		e := &all[i]
		if (e.Era-oldest)%every == 0 {
			c.X.Marks = append(c.X.Marks, chart.Mark{At: float64(e.Era), Label: fmt.Sprint(e.Era)})
		}
		at, value, words := float64(e.Era), 1.0, "no opinion"
		if e.Uptime.Known() {
			value, words = max(float64(e.Uptime.BasisPoints())/100, 1), e.Uptime.String()
		}
		c.Bars = append(c.Bars, chart.Bar{From: at - 0.36, To: at + 0.36, Value: value, Class: "bar " + string(e.Tone),
			Title: fmt.Sprintf("Era %d: %s, %d of %d passed", e.Era, words, e.Passed, e.Decided)})
	}
	mark := func(bp uint64, class string) {
		if bp > 0 {
			y := float64(bp) / 100
			c.Lines = append(c.Lines, chart.Line{Class: class, Points: [][2]float64{{c.X.Min, y}, {c.X.Max, y}}})
		}
	}
	mark(line.Line, "line-tier")
	mark(line.Slash, "line-slash")
	html, err := c.SVG()
	if errors.Is(err, chart.ErrEmpty) {
		return "", nil
	}
	return html, err
}
