// Package chart makes pictures of measured numbers for web pages: SVG that is part of the page, laid out by gonum/plot.
//
// It promises markup without a style attribute, a script or an outside reference, so that it passes the strictest content-security policy; colours are
// classes, and the page's style sheet gives each its colour for a light and a dark page. Names and titles are escaped. It decides nothing about
// numbers: what is drawn, and how it is labelled, is the caller's.
package chart

import (
	"errors"
	"fmt"
	"html/template"
	"math"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

// Size of a chart in its own units, unless it says otherwise. Small enough that text stays readable on a phone, where the picture is scaled down.
const (
	Width  = 460.0
	Height = 240.0
)

// textSize of everything that is written, in units of the chart.
const textSize = 14

// ErrEmpty is a chart without a point to draw.
var ErrEmpty = errors.New("chart: nothing to draw")

// Chart is what is drawn: areas below bars, bars below lines, lines below dots.
type Chart struct {
	ID     string // of the elements that name it; letters, digits and hyphens, one a page
	Title  string // for those who cannot see it
	About  string // what it shows, in a sentence, for them as well
	X, Y   Axis
	Areas  []Area
	Bars   []Bar
	Lines  []Line
	Dots   []Dot
	Notes  []Note
	Width  float64 // 0: Width
	Height float64 // 0: Height
}

// Axis is one of the two. Min and Max are in the unit of the values.
type Axis struct {
	Name     string // with its unit
	Min, Max float64
	Log      bool
	Marks    []Mark               // in place of round values
	Label    func(float64) string // of a round value; nil: the number
}

// Mark is a labelled place on an axis. Without a label it is a line only.
type Mark struct {
	At    float64
	Label string
}

// Area lies between two values over a stretch of the horizontal axis.
type Area struct {
	From, To     float64
	Lower, Upper float64
	Class, Title string
}

// Bar stands on the horizontal axis.
type Bar struct {
	From, To, Value float64
	Class, Title    string
}

// Line goes through points.
type Line struct {
	Class  string
	Points [][2]float64
}

// Dot is one value. Its title is shown when the pointer rests on it.
type Dot struct {
	X, Y         float64
	Radius       float64 // in units of the chart; 0: 4
	Class, Title string
}

// Note is written beside a point; Anchor is start, middle or end.
type Note struct {
	X, Y   float64
	Anchor string
	Class  string
	Text   string
}

// SVG draws the chart. A value that is no number, and an axis without a length, are errors.
func (c Chart) SVG() (template.HTML, error) {
	if len(c.Areas)+len(c.Bars)+len(c.Lines)+len(c.Dots) == 0 {
		return "", ErrEmpty
	}
	if c.Width == 0 {
		c.Width = Width
	}
	if c.Height == 0 {
		c.Height = Height
	}
	for _, a := range []Axis{c.X, c.Y} {
		if !(a.Max > a.Min) || math.IsInf(a.Max-a.Min, 0) || a.Log && a.Min <= 0 {
			return "", fmt.Errorf("chart: axis %q from %g to %g", a.Name, a.Min, a.Max)
		}
	}
	p := plot.New()
	c.X.apply(&p.X, tickX)
	c.Y.apply(&p.Y, tickY)
	p.BackgroundColor = nil
	p.Add(grid{c})
	for _, a := range c.Areas {
		p.Add(a)
	}
	for _, b := range c.Bars {
		p.Add(b)
	}
	for _, l := range c.Lines {
		p.Add(l)
	}
	for _, d := range c.Dots {
		p.Add(d)
	}
	for _, n := range c.Notes {
		p.Add(n)
	}
	s := newCanvas(c.Width, c.Height)
	if c.Y.Name != "" {
		s.text("name", "start", vg.Point{X: 0, Y: vg.Length(c.Height - textSize)}, c.Y.Name)
	}
	below := vg.Length(2)
	if c.X.Name != "" { // not by gonum, which leaves room for it as if every axis were linear
		s.text("name", "middle", vg.Point{X: vg.Length(c.Width / 2), Y: 4}, c.X.Name)
		below = textSize + 4
	}
	p.Draw(draw.Crop(draw.NewCanvas(s, vg.Length(c.Width), vg.Length(c.Height)), 0, -8, below, -textSize-8))
	return s.finish(c)
}

func (a Axis) apply(p *plot.Axis, class string) {
	p.Min, p.Max, p.Padding = a.Min, a.Max, 0
	p.LineStyle.Color, p.Tick.LineStyle.Color = Ink("axis"), Ink("axis")
	p.Tick.LineStyle.Width, p.Tick.Length = 0, 4
	p.Tick.Label = style(p.Tick.Label, class)
	var all plot.Ticker = plot.DefaultTicks{}
	if a.Log {
		p.Scale, all = plot.LogScale{}, plot.LogTicks{Prec: -1}
	}
	p.Tick.Marker = plot.TickerFunc(func(lo, hi float64) (out []plot.Tick) {
		for _, m := range a.Marks {
			out = append(out, plot.Tick{Value: m.At, Label: m.Label})
		}
		if a.Marks != nil {
			return out
		}
		every := 1 // power of ten that has a label
		if a.Log {
			every = max(1, int(math.Ceil(math.Log10(hi/lo)/5)))
		}
		for _, t := range all.Ticks(lo, hi) {
			if t.IsMinor() || t.Value < lo || t.Value > hi || a.Log && int(math.Round(math.Log10(t.Value)))%every != 0 {
				continue
			}
			if a.Label != nil {
				t.Label = a.Label(t.Value)
			}
			out = append(out, t)
		}
		return out
	})
}

func style(s draw.TextStyle, class string) draw.TextStyle {
	s.Color, s.Font.Size = Ink(class), textSize
	s.Font.Typeface, s.Font.Variant = "Liberation", "Sans"
	s.Font = font.From(s.Font, textSize)
	return s
}

// grid is a line at each labelled value.
type grid struct{ c Chart }

func (g grid) Plot(d draw.Canvas, p *plot.Plot) {
	x, y := p.Transforms(&d)
	s := draw.LineStyle{Color: Ink("grid"), Width: 1}
	for _, t := range p.Y.Tick.Marker.Ticks(p.Y.Min, p.Y.Max) {
		if !t.IsMinor() {
			d.StrokeLine2(s, d.Min.X, y(t.Value), d.Max.X, y(t.Value))
		}
	}
	if g.c.X.Marks != nil && len(g.c.Bars) > 0 {
		return // bars say where they stand
	}
	for _, t := range p.X.Tick.Marker.Ticks(p.X.Min, p.X.Max) {
		d.StrokeLine2(s, x(t.Value), d.Min.Y, x(t.Value), d.Max.Y)
	}
}

// Plot implements plot.Plotter.
func (a Area) Plot(d draw.Canvas, p *plot.Plot) {
	x, y := p.Transforms(&d)
	inside(d, func(s *canvas) {
		s.box(a.Class, a.Title, x(clip(a.From, p.X)), y(clip(a.Upper, p.Y)), x(clip(a.To, p.X)), y(clip(a.Lower, p.Y)))
	})
}

// Plot implements plot.Plotter.
func (b Bar) Plot(d draw.Canvas, p *plot.Plot) {
	x, y := p.Transforms(&d)
	inside(d, func(s *canvas) {
		s.box(b.Class, b.Title, x(clip(b.From, p.X)), y(clip(b.Value, p.Y)), x(clip(b.To, p.X)), d.Min.Y)
	})
}

// Plot implements plot.Plotter.
func (l Line) Plot(d draw.Canvas, p *plot.Plot) {
	x, y := p.Transforms(&d)
	path := make([]vg.Point, 0, len(l.Points))
	for _, at := range l.Points {
		path = append(path, vg.Point{X: x(clip(at[0], p.X)), Y: y(clip(at[1], p.Y))})
	}
	d.StrokeLines(draw.LineStyle{Color: Ink(l.Class), Width: 1}, path)
}

// Plot implements plot.Plotter.
func (o Dot) Plot(d draw.Canvas, p *plot.Plot) {
	x, y := p.Transforms(&d)
	radius := o.Radius
	if radius == 0 {
		radius = 4
	}
	inside(d, func(s *canvas) { s.dot(o.Class, o.Title, x(clip(o.X, p.X)), y(clip(o.Y, p.Y)), radius) })
}

// Plot implements plot.Plotter.
func (n Note) Plot(d draw.Canvas, p *plot.Plot) {
	x, y := p.Transforms(&d)
	inside(d, func(s *canvas) {
		s.text(n.Class, n.Anchor, vg.Point{X: x(clip(n.X, p.X)), Y: y(clip(n.Y, p.Y))}, n.Text)
	})
}

// inside draws what gonum's canvas has no words for.
func inside(d draw.Canvas, f func(*canvas)) {
	under := d.Canvas
	for {
		switch c := under.(type) {
		case *canvas:
			f(c)
			return
		case draw.Canvas: // a part of another
			under = c.Canvas
		case *draw.Canvas:
			under = c.Canvas
		default:
			panic(fmt.Sprintf("chart: drawn on a %T", under))
		}
	}
}

// clip keeps a value on its axis.
func clip(v float64, a plot.Axis) float64 { return min(max(v, a.Min), a.Max) }
