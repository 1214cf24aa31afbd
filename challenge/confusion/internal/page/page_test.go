package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/confusion"
	"github.com/slark-network/slark/challenge/envelope"
)

// TestCommitted: the page and the picture are what the program makes.
func TestCommitted(t *testing.T) {
	table := confusion.New(catalogue.Shipped(), envelope.Shipped(), confusion.Full)
	var page, picture bytes.Buffer
	write(&page, table)
	draw(&picture, table)
	for name, want := range map[string][]byte{"confusion.md": page.Bytes(), "confusion.svg": picture.Bytes()} {
		got, err := os.ReadFile("../../../../docs/" + name)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("docs/%s is not what the program makes: make confusion", name)
		}
	}
	for d := xml.NewDecoder(&picture); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatalf("the picture is not XML: %v", err)
		}
	}
	// Every pair and imitation has its place on the page.
	text := page.String()
	for _, p := range table.Pairs() {
		row := line(text, "## Either passes", "| "+p.A+" (")
		if !strings.Contains(row, p.B+" ("+milli(p.MultiplyB)+")") {
			t.Errorf("%+v is not in %q", p, row)
		}
	}
	for _, i := range table.Pools() {
		row := line(text, "## Several cards", "| "+i.Claim+" (")
		if !strings.Contains(row, counted(i)) {
			t.Errorf("%+v is not in %q", i, row)
		}
	}
}

// line is the first line after a heading that begins so.
func line(text, heading, begin string) string {
	_, text, _ = strings.Cut(text, heading)
	for l := range strings.Lines(text) {
		if strings.HasPrefix(l, begin) {
			return l
		}
	}
	return ""
}

func TestMilli(t *testing.T) {
	for v, want := range map[uint32]string{0: "0", 100: "0.1", 250: "0.25", 1000: "1", 12_000: "12", 1500: "1.5", 10: "0.01"} {
		if got := milli(v); got != want {
			t.Errorf("%d: %q, want %q", v, got, want)
		}
	}
}
