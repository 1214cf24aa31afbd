// Package table reads tables of facts: CSV with a fixed header. All faults are reported together, each with its line, its field
// and the limit, so that whoever edits a table by hand mends it in one go.
package table

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/slark-network/slark/challenge"
)

// Row is one line of a table. Its methods read a field each; what is wrong is kept, and Read reports it.
type Row struct {
	Line int // of the file, from 1

	name   string
	header []string
	cells  []string
	faults []error
}

// Read calls row for every line after the header. Name is what errors call the table. Every error wraps challenge.ErrInvalid.
func Read(name string, r io.Reader, header []string, row func(*Row)) error {
	in := csv.NewReader(r)
	in.FieldsPerRecord = len(header)
	first, err := in.Read()
	if err != nil || !slices.Equal(first, header) {
		return fmt.Errorf("%s: line 1: header is %.400q, want %q (%w)", name, first, header, errors.Join(err, challenge.ErrInvalid))
	}
	var faults []error
	for {
		cells, err := in.Read()
		if errors.Is(err, io.EOF) {
			return errors.Join(faults...)
		}
		var parse *csv.ParseError
		if errors.As(err, &parse) && errors.Is(err, csv.ErrFieldCount) {
			faults = append(faults, fmt.Errorf("%s: line %d: %w: %d fields, want %d", name, parse.StartLine, challenge.ErrInvalid, len(cells), len(header)))
			continue
		}
		if err != nil { // where the next line begins is not known
			return errors.Join(append(faults, fmt.Errorf("%s: %w: %w", name, challenge.ErrInvalid, err))...)
		}
		line, _ := in.FieldPos(0)
		one := Row{Line: line, name: name, header: header, cells: cells}
		row(&one)
		faults = append(faults, one.faults...)
	}
}

// Fault adds a fault to the row.
func (r *Row) Fault(format string, args ...any) {
	r.faults = append(r.faults, fmt.Errorf("%s: line %d: %w: %w", r.name, r.Line, challenge.ErrInvalid, fmt.Errorf(format, args...)))
}

// OK reports a row without a fault so far.
func (r *Row) OK() bool { return len(r.faults) == 0 }

func (r *Row) cell(field string) string {
	i := slices.Index(r.header, field)
	if i < 0 {
		panic("table: no field " + field)
	}
	return r.cells[i]
}

// Text is a field that may be empty, of at most limit bytes, without line ends.
func (r *Row) Text(field string, limit int) string {
	s := r.cell(field)
	if len(s) > limit || strings.ContainsAny(s, "\r\n") {
		r.Fault("%s has %d bytes or a line end, want at most %d bytes in one line", field, len(s), limit)
	}
	return s
}

// Required is Text that may not be empty.
func (r *Row) Required(field string, limit int) string {
	s := r.Text(field, limit)
	if s == "" {
		r.Fault("%s is empty", field)
	}
	return s
}

// One is a field that holds one of a few words.
func (r *Row) One(field string, words ...string) string {
	s := r.cell(field)
	if !slices.Contains(words, s) {
		r.Fault("%s is %.80q, want one of %q", field, s, words)
	}
	return s
}

// Uint is a whole number from least to most.
func (r *Row) Uint(field string, least, most uint64) uint64 {
	return r.number(field, r.cell(field), least, most)
}

// Optional is Uint, or 0 for an empty field.
func (r *Row) Optional(field string, least, most uint64) uint64 {
	if s := r.cell(field); s != "" {
		return r.number(field, s, least, most)
	}
	return 0
}

func (r *Row) number(field, s string, least, most uint64) uint64 {
	v, err := strconv.ParseUint(s, 10, 64)
	if err != nil || v < least || v > most || s != strconv.FormatUint(v, 10) {
		r.Fault("%s is %.80q, want a whole number from %d to %d", field, s, least, most)
	}
	return v
}

// List is a field of parts between bars; nil for an empty field. Each part may be asked of check, nil for anything, and none may come twice.
func (r *Row) List(field string, check func(string) error) []string {
	s := r.cell(field)
	if s == "" {
		return nil
	}
	parts := strings.Split(s, "|")
	for i, p := range parts {
		switch {
		case p == "" || p != strings.TrimSpace(p) || len(p) > 128:
			r.Fault("%s: part %d is %.80q, want 1 to 128 bytes without space around them", field, i+1, p)
		case slices.Contains(parts[:i], p):
			r.Fault("%s: %.80q comes twice", field, p)
		case check != nil:
			if err := check(p); err != nil {
				r.Fault("%s: part %d: %w", field, i+1, err)
			}
		}
	}
	return parts
}
