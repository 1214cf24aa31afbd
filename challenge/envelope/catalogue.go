package envelope

import (
	"bytes"
	_ "embed"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
)

// shipped are wide envelopes made from data sheets: no number in them was measured on a card.
//
//go:embed envelopes.csv
var shipped []byte

var header = []string{"class", "kind", "lower_ops", "upper_ops", "source"}

// Catalogue is a set of envelopes, at most one for a class and kind. It does not change once loaded.
type Catalogue struct{ entries map[key]Envelope }

type key struct {
	class string
	kind  challenge.Kind
}

// Shipped is the catalogue in the binary.
func Shipped() *Catalogue {
	c, err := Load(bytes.NewReader(shipped))
	if err != nil {
		panic("envelope: the shipped catalogue: " + err.Error())
	}
	return c
}

// Load reads a catalogue: CSV with the header class,kind,lower_ops,upper_ops,source, rates in operations a
// second. It reports all faults together, each with its line.
func Load(r io.Reader) (*Catalogue, error) {
	in := csv.NewReader(r)
	in.FieldsPerRecord = len(header)
	first, err := in.Read()
	if err != nil || !slices.Equal(first, header) {
		return nil, fmt.Errorf("envelopes: header is %q, want %q (%w)", first, header, errors.Join(err, challenge.ErrInvalid))
	}
	c := &Catalogue{entries: map[key]Envelope{}}
	var faults []error
	for {
		row, err := in.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("envelopes: %w", err)
		}
		e, err := parse(row)
		if _, twice := c.entries[key{e.Class, e.Kind}]; err == nil && twice {
			err = fmt.Errorf("%w: class %s has two envelopes for %s", challenge.ErrInvalid, e.Class, e.Kind)
		}
		if err != nil {
			line, _ := in.FieldPos(0)
			faults = append(faults, fmt.Errorf("envelopes: line %d: %w", line, err))
			continue
		}
		c.entries[key{e.Class, e.Kind}] = e
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	return c, nil
}

func parse(row []string) (Envelope, error) {
	e := Envelope{Class: row[0], Source: row[4]}
	var errs []error
	var err error
	if err = message.CheckClass(e.Class); err != nil {
		errs = append(errs, err)
	}
	if e.Kind, err = challenge.ParseKind(row[1]); err != nil {
		errs = append(errs, err)
	}
	if e.Lower, err = strconv.ParseUint(row[2], 10, 63); err != nil || e.Lower == 0 {
		errs = append(errs, fmt.Errorf("%w: lower_ops is %q, want a whole number from 1", challenge.ErrInvalid, row[2]))
	}
	if e.Upper, err = strconv.ParseUint(row[3], 10, 63); err != nil || e.Upper < e.Lower {
		errs = append(errs, fmt.Errorf("%w: upper_ops is %q, want a whole number of at least lower_ops", challenge.ErrInvalid, row[3]))
	}
	if e.Source == "" {
		errs = append(errs, fmt.Errorf("%w: source is empty", challenge.ErrInvalid))
	}
	return e, errors.Join(errs...)
}

// Find is the envelope of a class for a kind, nil if there is none: then the outcome is unknown.
func (c *Catalogue) Find(class string, kind challenge.Kind) *Envelope {
	e, ok := c.entries[key{class, kind}]
	if !ok {
		return nil
	}
	return &e
}

// With is the catalogue with the entries of another in place of its own.
func (c *Catalogue) With(over *Catalogue) *Catalogue {
	out := &Catalogue{entries: maps.Clone(c.entries)}
	maps.Copy(out.entries, over.entries)
	return out
}

// Classes are the names of all classes, sorted.
func (c *Catalogue) Classes() []string {
	set := map[string]bool{}
	for k := range c.entries {
		set[k.class] = true
	}
	return slices.Sorted(maps.Keys(set))
}
