package report

import (
	"fmt"
	"math"
	"strings"
)

// Size of a chart in its own units. Small enough that text stays readable on a phone, where it is scaled down by a third.
const (
	width, height                = 380.0, 270.0
	left, right, top, bottom     = 58.0, 12.0, 18.0, 44.0
	plotLeft, plotRight          = left, width - right
	plotTop, plotBottom          = top, height - bottom
	smallest, charWidth, rowStep = 1e-12, 6.6, 15.0
)

// chart is a picture made of lines, dots and text, in the order in which they are drawn.
type chart struct {
	Title, About  string // of the picture, for those who cannot see it too
	Width, Height float64
	Lines         []line
	Dots          []dot
	Texts         []text
}

type line struct {
	Points, Class string
}

type dot struct {
	X, Y, R float64
	Class   string
	Title   string // shown when the pointer rests on it
}

type text struct {
	X, Y   float64
	Anchor string // start, middle or end
	Class  string
	Text   string
}

// axis maps values to places.
type axis struct {
	min, max float64
	from, to float64
	log      bool
}

func (a axis) at(v float64) float64 {
	lo, hi := a.min, a.max
	if a.log {
		v, lo, hi = math.Log10(max(v, smallest)), math.Log10(lo), math.Log10(hi)
	}
	if hi == lo {
		return (a.from + a.to) / 2
	}
	return round(a.from + (v-lo)/(hi-lo)*(a.to-a.from))
}

func round(v float64) float64 { return math.Round(v*100) / 100 }

// ticks are round values within the axis, about five.
func (a axis) ticks() (out []float64) {
	if a.log {
		step := max(1, int(math.Ceil(math.Log10(a.max/a.min)/5)))
		for e := int(math.Ceil(math.Log10(a.min) - 1e-9)); math.Pow10(e) <= a.max*(1+1e-9); e += step {
			out = append(out, math.Pow10(e))
		}
		return out
	}
	raw := (a.max - a.min) / 4
	if raw <= 0 {
		return []float64{a.min}
	}
	step := math.Pow10(int(math.Floor(math.Log10(raw))))
	for _, m := range []float64{10, 5, 2} {
		if raw/step >= m {
			step *= m
			break
		}
	}
	for i := math.Ceil(a.min/step - 1e-9); i*step <= a.max*(1+1e-9); i++ {
		out = append(out, i*step)
	}
	return out
}

func newChart(title, about string) *chart {
	return &chart{Title: title, About: about, Width: width, Height: height}
}

func (c *chart) line(class string, xy ...float64) {
	var b strings.Builder
	for i := 0; i+1 < len(xy); i += 2 {
		fmt.Fprintf(&b, "%g,%g ", round(xy[i]), round(xy[i+1]))
	}
	c.Lines = append(c.Lines, line{strings.TrimSpace(b.String()), class})
}

func (c *chart) text(x, y float64, anchor, class, s string) {
	c.Texts = append(c.Texts, text{round(x), round(y), anchor, class, s})
}

// frame draws the axes with their ticks; names come with their units.
func (c *chart) frame(x, y axis, nameX, nameY string, labelX, labelY func(float64) string) {
	for _, v := range y.ticks() {
		c.line("grid", plotLeft, y.at(v), plotRight, y.at(v))
		c.text(plotLeft-6, y.at(v)+4, "end", "tick", labelY(v))
	}
	for _, v := range x.ticks() {
		if labelX == nil {
			break
		}
		c.line("grid", x.at(v), plotTop, x.at(v), plotBottom)
		c.text(x.at(v), plotBottom+16, "middle", "tick", labelX(v))
	}
	c.line("axis", plotLeft, plotTop, plotLeft, plotBottom, plotRight, plotBottom)
	c.text((plotLeft+plotRight)/2, height-8, "middle", "name", nameX)
	c.text(4, plotTop-4, "start", "name", nameY)
}
