package chart

import (
	"encoding/xml"
	"errors"
	"io"
	"math"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func sample() Chart {
	return Chart{
		ID: "a", Title: `<rates> & "times"`, About: "what it shows",
		X: Axis{Name: "time <s>", Min: 0, Max: 10}, Y: Axis{Name: "rate", Min: 0, Max: 100},
		Areas: []Area{{From: 0, To: 10, Lower: 20, Upper: 80, Class: "band", Title: "a <b>"}},
		Bars:  []Bar{{From: 1, To: 2, Value: 50, Class: "bar good", Title: "half"}},
		Lines: []Line{{Class: "edge", Points: [][2]float64{{0, 20}, {10, 20}}}},
		Dots:  []Dot{{X: 5, Y: 50, Class: "dot bad", Title: "the middle"}, {X: 50, Y: 500, Class: "dot good", Title: "outside"}},
		Notes: []Note{{X: 10, Y: 20, Anchor: "end", Class: "note", Text: "<script>alert(1)</script>"}},
	}
}

type element struct {
	name  string
	attrs map[string]string
	text  string
}

// elements parses a chart strictly: what is not escaped does not parse, or shows as an element.
func elements(t *testing.T, svg string) (out []element) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(svg))
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			return out
		}
		if err != nil {
			t.Fatalf("%v in %s", err, svg)
		}
		switch e := tok.(type) {
		case xml.StartElement:
			one := element{name: e.Name.Local, attrs: map[string]string{}}
			for _, a := range e.Attr {
				one.attrs[a.Name.Local] = a.Value
			}
			out = append(out, one)
		case xml.CharData:
			if len(out) > 0 {
				out[len(out)-1].text += strings.TrimSpace(string(e))
			}
		}
	}
}

// TestDrawn: everything that was asked for is in the picture, at its place, escaped, and with nothing that a strict policy forbids.
func TestDrawn(t *testing.T) {
	svg, err := sample().SVG()
	if err != nil {
		t.Fatal(err)
	}
	count := map[string]int{}
	allowed := " svg title desc path rect circle text "
	var dots []element
	texts := ""
	for _, e := range elements(t, string(svg)) {
		count[e.name]++
		if !strings.Contains(allowed, " "+e.name+" ") {
			t.Errorf("element %s", e.name)
		}
		for name := range e.attrs {
			if name == "style" || strings.HasPrefix(name, "on") || strings.HasSuffix(name, "href") {
				t.Errorf("attribute %s of %s", name, e.name)
			}
		}
		if e.name == "circle" {
			dots = append(dots, e)
		}
		texts += "|" + e.text
	}
	if count["rect"] != 2 || count["circle"] != 2 || count["path"] < 3 {
		t.Errorf("elements are %v, want 2 boxes, 2 dots, and the lines of axes, grid and edge", count)
	}
	for _, want := range []string{`|<rates> & "times"|`, "|what it shows|", "|time <s>|", "|a <b>|", "|<script>alert(1)</script>|", "|the middle|"} {
		if !strings.Contains(texts+"|", want) {
			t.Errorf("%q is not in the picture", want)
		}
	}
	// A value outside of an axis is drawn at its end, to the right of and above the one in the middle.
	if number(t, dots[1], "cx") <= number(t, dots[0], "cx") || number(t, dots[1], "cy") >= number(t, dots[0], "cy") || number(t, dots[1], "cx") > Width {
		t.Errorf("the dot outside is at %v, the one in the middle at %v", dots[1].attrs, dots[0].attrs)
	}
}

func number(t *testing.T, e element, name string) float64 {
	t.Helper()
	v, err := strconv.ParseFloat(e.attrs[name], 64)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestRefused(t *testing.T) {
	for name, c := range map[string]func(*Chart){
		"nothing":      func(c *Chart) { *c = Chart{X: c.X, Y: c.Y} },
		"no length":    func(c *Chart) { c.X.Max = c.X.Min },
		"not a number": func(c *Chart) { c.Y.Max = math.NaN() },
		"infinite":     func(c *Chart) { c.Y.Max = math.Inf(1) },
		"logarithm":    func(c *Chart) { c.Y.Log = true },
		"NaN dot":      func(c *Chart) { c.Dots[0].Y = math.NaN() },
	} {
		one := sample()
		c(&one)
		if svg, err := one.SVG(); err == nil {
			t.Errorf("%s: drawn as %s", name, svg)
		}
	}
}

// TestLabels: every axis has a few labels, all of them on it.
func TestLabels(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		lo := rapid.Float64Range(1e-9, 1e15).Draw(r, "lo")
		c := sample()
		labels := 0
		c.Y = Axis{Min: lo, Max: lo * rapid.Float64Range(1.01, 1e6).Draw(r, "span"), Log: rapid.Bool().Draw(r, "log")}
		c.Y.Label = func(v float64) string {
			if v < c.Y.Min || v > c.Y.Max {
				r.Fatalf("%+v: %v is labelled", c.Y, v)
			}
			return "here"
		}
		c.Areas, c.Bars, c.Lines, c.Notes = nil, nil, nil, nil
		svg, err := c.SVG()
		if err != nil {
			r.Fatalf("%+v: %v", c.Y, err)
		}
		if labels = strings.Count(string(svg), ">here<"); labels > 12 || !c.Y.Log && labels < 2 {
			r.Fatalf("%+v: %d labels", c.Y, labels)
		}
	})
}

func TestLogarithmic(t *testing.T) {
	c := sample()
	c.Y = Axis{Name: "rate", Min: 1, Max: 1e6, Log: true, Label: func(v float64) string { return "at" }}
	svg, err := c.SVG()
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(svg), ">at<"); n < 3 || n > 5 {
		t.Errorf("%d labels on an axis over six powers of ten", n)
	}
}
