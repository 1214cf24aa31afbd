package export

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

// Schema is the version of what is written.
const Schema = 1

// Types are the kinds of rows, in the order in which they are written.
var Types = []string{"challenge", "outcome", "tally", "verdict"}

// Formats are those that Write knows.
var Formats = []string{"jsonl", "csv"}

// Options say what is written.
type Options struct {
	Types       []string // of Types; none: all
	Format      string   // of Formats
	First, Last uint64   // Eras, inclusive; Last 0: all that follow
}

// Validate reports everything that is wrong. Errors wrap challenge.ErrInvalid.
func (o Options) Validate() error {
	var errs []error
	bad := func(format string, args ...any) {
		errs = append(errs, fmt.Errorf("%w: %w", challenge.ErrInvalid, fmt.Errorf(format, args...)))
	}
	for _, t := range o.Types {
		if !slices.Contains(Types, t) {
			bad("type is %.80q, want of %q", t, Types)
		}
	}
	if !slices.Contains(Formats, o.Format) {
		bad("format is %.80q, want one of %q", o.Format, Formats)
	}
	if o.Format == "csv" && len(o.Types) != 1 {
		bad("a table of CSV has one type, and %d are asked for", len(o.Types))
	}
	if o.Last != 0 && o.First > o.Last {
		bad("Eras are %d to %d", o.First, o.Last)
	}
	return errors.Join(errs...)
}

// Write writes the rows that the options pick.
func Write(w io.Writer, s *reputation.Store, o Options) error {
	if err := o.Validate(); err != nil {
		return err
	}
	b := bufio.NewWriterSize(w, 64<<10)
	e := &exporter{store: s, Options: o, json: b}
	if o.Format == "csv" {
		e.csv = csv.NewWriter(b)
	}
	for _, t := range Types {
		if len(o.Types) > 0 && !slices.Contains(o.Types, t) {
			continue
		}
		e.kind = tables[t]
		if e.csv != nil {
			if err := e.csv.Write(e.kind.columns); err != nil {
				return err
			}
		}
		if err := e.kind.rows(e); err != nil {
			return fmt.Errorf("export %ss: %w", t, err)
		}
	}
	if e.csv != nil {
		e.csv.Flush()
		if err := e.csv.Error(); err != nil {
			return err
		}
	}
	return b.Flush()
}

// table is a kind of rows.
type table struct {
	name    string
	columns []string
	rows    func(*exporter) error
}

type exporter struct {
	store *reputation.Store
	Options
	kind table
	json *bufio.Writer
	csv  *csv.Writer // nil: JSON

	line   []byte
	fields []string
}

// row writes one row. Values are numbers, texts, bools, times and what has MarshalText; nil is null, or an empty field.
func (e *exporter) row(values ...any) error {
	if len(values) != len(e.kind.columns) {
		panic(fmt.Sprintf("export: %d values for %d columns of %s", len(values), len(e.kind.columns), e.kind.name))
	}
	if e.csv != nil {
		e.fields = e.fields[:0]
		for _, v := range values {
			e.fields = append(e.fields, field(v))
		}
		return e.csv.Write(e.fields)
	}
	e.line = append(e.line[:0], fmt.Sprintf(`{"schema":%d,"type":%q`, Schema, e.kind.name)...)
	for i, v := range values {
		b, err := json.Marshal(v)
		if err != nil {
			return err
		}
		e.line = append(append(strconv.AppendQuote(append(e.line, ','), e.kind.columns[i]), ':'), b...)
	}
	_, err := e.json.Write(append(e.line, '}', '\n'))
	return err
}

func field(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case time.Time:
		return v.Format(time.RFC3339Nano)
	}
	return fmt.Sprint(v)
}

// tables are the kinds of rows by their names.
var tables = map[string]table{
	"challenge": {"challenge", challengeColumns, challenges},
	"outcome":   {"outcome", outcomeColumns, outcomes},
	"tally":     {"tally", tallyColumns(), tallies},
	"verdict":   {"verdict", verdictColumns, verdicts},
}

var challengeColumns = []string{
	"era", "slot", "provider", "device", "deviceKind", "counter", "verifier", "kind", "class", "size", "rounds", "openings", "issued", "open",
}

// challenges writes what was asked: of concluded ones in the order in which they were concluded, then the open ones.
func challenges(e *exporter) error {
	var failed error
	err := e.store.Walk(e.First, e.Last, func(r reputation.Record) bool {
		failed = e.row(r.Era, r.Slot, r.Provider, r.Device, r.DeviceKind, r.Counter, r.Verifier, r.Kind.String(), r.Class, r.Size, r.Rounds, r.Openings, r.IssuedAt, false)
		return failed == nil
	})
	if err = errors.Join(err, failed); err != nil {
		return err
	}
	err = e.store.WalkOpen(func(i reputation.Issued) bool {
		if i.Era >= e.First && (e.Last == 0 || i.Era <= e.Last) {
			failed = e.row(i.Era, i.Slot, i.Provider, i.Device, i.DeviceKind, i.Counter, i.Verifier, i.Kind.String(), i.Class, i.Size, i.Rounds, i.Openings, i.At, true)
		}
		return failed == nil
	})
	return errors.Join(err, failed)
}

var outcomeColumns = []string{
	"era", "provider", "device", "counter", "concluded", "outcome", "reason", "class", "elapsedNs", "roundTripNs", "lagNs", "perSecond", "lowerPerSecond",
	"upperPerSecond", "shadow", "transcriptHash", "counts", "slowScore", "fastScore", "strikeScore", "findings",
}

// outcomes writes how challenges ended.
func outcomes(e *exporter) error {
	var failed error
	err := e.store.Walk(e.First, e.Last, func(r reputation.Record) bool {
		var hash any
		if !r.TranscriptHash.IsZero() {
			hash = r.TranscriptHash
		}
		failed = e.row(r.Era, r.Provider, r.Device, r.Counter, r.At, r.Outcome, r.Reason, r.Class, int64(r.Elapsed), int64(r.RoundTrip), int64(r.Lag), r.Rate, r.Lower,
			r.Upper, r.Shadow, hash, r.Words(r.Outcome), r.State.SlowScore(), r.State.FastScore(), r.State.Strikes, r.State.Findings.String())
		return failed == nil
	})
	return errors.Join(err, failed)
}

func tallyColumns() []string {
	c := []string{"era", "provider", "device", "deviceKind", "issued", "open"}
	for _, o := range challenge.Outcomes() {
		c = append(c, camel(o.String()))
	}
	return append(c, "passed", "failed", "findings")
}

// camel is the name of a column for an outcome: "too fast" is tooFast.
func camel(s string) string {
	out := []byte{}
	upper := false
	for _, c := range []byte(s) {
		switch {
		case c == ' ':
			upper = true
			continue
		case upper:
			c -= 'a' - 'A'
		}
		out, upper = append(out, c), false
	}
	return string(out)
}

// tallies writes what came of the challenges of each device and Era.
func tallies(e *exporter) error {
	var failed error
	err := e.store.WalkProviders(e.First, e.Last, func(era uint64, provider challenge.Address) bool {
		err := e.store.Devices(provider, era, era, func(d reputation.DeviceCount) bool {
			values := []any{era, provider, d.Device, d.Kind, d.Issued, d.Open()}
			for _, o := range challenge.Outcomes() {
				values = append(values, d.By[o])
			}
			passed, of := d.Settled()
			failed = e.row(append(values, passed, of, d.Findings.String())...)
			return failed == nil
		})
		failed = errors.Join(err, failed)
		return failed == nil
	})
	return errors.Join(err, failed)
}

var verdictColumns = []string{"era", "provider", "gpuPassed", "gpuDecided", "cpuPassed", "cpuDecided", "struck", "uptimeBp"}

// verdicts writes what this verifier found of each provider in each Era.
func verdicts(e *exporter) error {
	var failed error
	err := e.store.WalkProviders(e.First, e.Last, func(era uint64, provider challenge.Address) bool {
		t, err := e.store.Tally(era, provider)
		if failed = err; failed != nil {
			return false
		}
		u, err := t.Uptime(t.GPU.Issued > 0)
		if failed = err; failed != nil {
			return false
		}
		var bp any
		if u.Known() {
			bp = u.BasisPoints()
		}
		failed = e.row(era, provider, t.Counts.GPUPassed, t.Counts.GPUDecided, t.Counts.CPUPassed, t.Counts.CPUDecided, t.Struck, bp)
		return failed == nil
	})
	return errors.Join(err, failed)
}
