package chart

import (
	"bytes"
	"fmt"
	"html"
	"html/template"
	"image"
	"image/color"
	"math"
	"strconv"

	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/vg"
)

// Ink is a class of the page's style sheet, where gonum wants a colour.
type Ink string

// RGBA implements color.Color: black, which nothing uses.
func (Ink) RGBA() (r, g, b, a uint32) { return color.Black.RGBA() }

// canvas is a vg.Canvas that writes SVG with classes in place of colours.
type canvas struct {
	out           bytes.Buffer
	width, height float64
	state
	stack []state
	bad   bool // a coordinate was no number
}

// state is what Push saves: the transform to the picture's coordinates, of which y grows upwards, and the pen.
type state struct {
	a, b, c, d, e, f float64
	ink              Ink
	stroke           vg.Length
}

func newCanvas(width, height float64) *canvas {
	return &canvas{width: width, height: height, state: state{a: 1, d: 1, ink: "axis", stroke: 1}}
}

func (s *canvas) SetLineWidth(w vg.Length)            { s.stroke = w }
func (s *canvas) SetLineDash([]vg.Length, vg.Length)  {} // dashes are the style sheet's
func (s *canvas) Push()                               { s.stack = append(s.stack, s.state) }
func (s *canvas) DrawImage(vg.Rectangle, image.Image) {}

func (s *canvas) SetColor(c color.Color) {
	if ink, ok := c.(Ink); ok {
		s.ink = ink
	}
}

func (s *canvas) Pop() {
	s.state, s.stack = s.stack[len(s.stack)-1], s.stack[:len(s.stack)-1]
}

func (s *canvas) Rotate(rad float64) {
	sin, cos := math.Sincos(rad)
	s.a, s.b, s.c, s.d = s.a*cos+s.c*sin, s.b*cos+s.d*sin, s.c*cos-s.a*sin, s.d*cos-s.b*sin
}

func (s *canvas) Translate(p vg.Point) {
	s.e, s.f = s.e+s.a*float64(p.X)+s.c*float64(p.Y), s.f+s.b*float64(p.X)+s.d*float64(p.Y)
}

func (s *canvas) Scale(x, y float64) { s.a, s.b, s.c, s.d = s.a*x, s.b*x, s.c*y, s.d*y }

// at is a point in the coordinates of SVG, of which y grows downwards.
func (s *canvas) at(p vg.Point) (x, y float64) {
	return s.a*float64(p.X) + s.c*float64(p.Y) + s.e, s.height - (s.b*float64(p.X) + s.d*float64(p.Y) + s.f)
}

// num writes a coordinate with two decimals at most.
func (s *canvas) num(v float64) string {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		s.bad = true
		return "0"
	}
	return strconv.FormatFloat(math.Round(v*100)/100, 'f', -1, 64)
}

func (s *canvas) path(p vg.Path, fill string) {
	if len(p) == 0 {
		return
	}
	fmt.Fprintf(&s.out, `<path class="%s"%s d="`, html.EscapeString(string(s.ink)), fill)
	for _, c := range p {
		x, y := s.at(c.Pos)
		switch c.Type {
		case vg.MoveComp:
			fmt.Fprintf(&s.out, "M%s %s", s.num(x), s.num(y))
		case vg.LineComp:
			fmt.Fprintf(&s.out, "L%s %s", s.num(x), s.num(y))
		case vg.CloseComp:
			s.out.WriteString("Z")
		}
	}
	s.out.WriteString("\"/>\n")
}

func (s *canvas) Stroke(p vg.Path) {
	if s.stroke > 0 {
		s.path(p, "")
	}
}

func (s *canvas) Fill(p vg.Path) { s.path(p, "") }

// Inks of the labels of the two axes, both of class tick.
const tickX, tickY = "tick x", "tick y"

// FillString anchors a label where it belongs: below its line, before its axis. The browser's font is not the one that it was measured with.
func (s *canvas) FillString(f font.Face, p vg.Point, text string) {
	anchor := "middle"
	if s.ink == tickY {
		anchor = "end"
		p.X += f.Width(text)
	} else {
		p.X += f.Width(text) / 2
	}
	s.text(string(s.ink), anchor, p, text)
}

func (s *canvas) text(class, anchor string, p vg.Point, text string) {
	x, y := s.at(p)
	fmt.Fprintf(&s.out, `<text class="%s" text-anchor="%s" x="%s" y="%s">%s</text>`+"\n",
		html.EscapeString(class), html.EscapeString(anchor), s.num(x), s.num(y), html.EscapeString(text))
}

// box has two opposite corners.
func (s *canvas) box(class, title string, x0, y0, x1, y1 vg.Length) {
	ax, ay := s.at(vg.Point{X: x0, Y: y0})
	bx, by := s.at(vg.Point{X: x1, Y: y1})
	fmt.Fprintf(&s.out, `<rect class="%s" x="%s" y="%s" width="%s" height="%s"`, html.EscapeString(class),
		s.num(min(ax, bx)), s.num(min(ay, by)), s.num(math.Abs(bx-ax)), s.num(math.Abs(by-ay)))
	s.titled("rect", title)
}

func (s *canvas) dot(class, title string, x, y vg.Length, radius float64) {
	cx, cy := s.at(vg.Point{X: x, Y: y})
	fmt.Fprintf(&s.out, `<circle class="%s" cx="%s" cy="%s" r="%s"`, html.EscapeString(class), s.num(cx), s.num(cy), s.num(radius))
	s.titled("circle", title)
}

func (s *canvas) titled(element, title string) {
	if title == "" {
		s.out.WriteString("/>\n")
		return
	}
	fmt.Fprintf(&s.out, "><title>%s</title></%s>\n", html.EscapeString(title), element)
}

func (s *canvas) finish(c Chart) (template.HTML, error) {
	if s.bad {
		return "", fmt.Errorf("chart: %q has a value that is no number", c.Title)
	}
	id := html.EscapeString(c.ID)
	return template.HTML(fmt.Sprintf(`<svg class="chart" viewBox="0 0 %s %s" role="img" aria-labelledby="%s-t %s-d"><title id="%s-t">%s</title><desc id="%s-d">%s</desc>`+"\n",
		s.num(s.width), s.num(s.height), id, id, id, html.EscapeString(c.Title), id, html.EscapeString(c.About)) + s.out.String() + "</svg>"), nil
}
