package main

import (
	"fmt"
	"io"
	"maps"
	"slices"

	svg "github.com/ajstarks/svgo"

	"github.com/slark-network/slark/challenge/confusion"
)

const (
	cell = 11  // pixels of a square
	side = 130 // pixels of the labels
)

// Colours by whether the card is paid less than the claim, and whether it would pass with calibrated envelopes.
var colours = map[[2]bool]string{
	{false, true}: "#8a8f98", {false, false}: "#d3d6db", {true, true}: "#c0281c", {true, false}: "#f0a9a2",
}

// own is the colour of a card under its own name.
const own = "#222222"

// draw draws the square: claims down, cards across, both the best paid first.
func draw(w io.Writer, t *confusion.Table) {
	names, judged := t.Classes()
	var claims []string
	for i, name := range names {
		if judged[i] {
			claims = append(claims, name)
		}
	}
	width, height := side+cell*len(names)+10, side+cell*len(claims)+50
	s := svg.New(w)
	s.Startview(width, height, 0, 0, width, height)
	s.Title("Which card passes as which class")
	s.Rect(0, 0, width, height, "fill:#ffffff")
	s.Gstyle("font-family:sans-serif;font-size:9px;fill:#222222")
	for j, name := range names {
		s.TranslateRotate(side+cell*j+cell-2, side-4, -90)
		s.Text(0, 0, label(name))
		s.Gend()
	}
	squares := map[string][][2]int{} // by colour
	for i, claim := range claims {
		s.Text(side-4, side+cell*i+cell-2, claim, "text-anchor:end")
		for j, name := range names {
			colour := ""
			switch {
			case name == claim:
				colour = own
			case t.Passes(name, claim, confusion.Present):
				pays := t.Multiplier(name) < t.Multiplier(claim)
				colour = colours[[2]bool{pays, t.Passes(name, claim, confusion.Calibrated)}]
			}
			squares[colour] = append(squares[colour], [2]int{side + cell*j, side + cell*i})
		}
	}
	delete(squares, "")
	for _, colour := range slices.Sorted(maps.Keys(squares)) {
		s.Gstyle("fill:" + colour)
		for _, at := range squares[colour] {
			s.Rect(at[0], at[1], cell-1, cell-1)
		}
		s.Gend()
	}
	s.Gstyle("stroke:#e4e6ea")
	for k := 0; k <= len(names); k += 5 {
		s.Line(side+cell*k-1, side, side+cell*k-1, side+cell*len(claims))
	}
	for k := 0; k <= len(claims); k += 5 {
		s.Line(side, side+cell*k-1, side+cell*len(names), side+cell*k-1)
	}
	s.Gend()
	y := side + cell*len(claims) + 12
	for k, one := range []struct {
		pays, calibrated bool
		text             string
	}{
		{true, true, "passes and is paid less"}, {true, false, "… not if calibrated"},
		{false, true, "passes, paid as much or more"}, {false, false, "… not if calibrated"},
	} {
		x := side + 160*k
		s.Rect(x, y, cell-1, cell-1, "fill:"+colours[[2]bool{one.pays, one.calibrated}])
		s.Text(x+cell+3, y+cell-2, one.text)
	}
	s.Text(side, y+28, fmt.Sprintf("rows: %d claims; columns: %d cards; both the best paid first, then by matrix rate; † modified", len(claims), len(names)))
	s.Gend()
	s.End()
}
