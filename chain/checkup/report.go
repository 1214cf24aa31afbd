// Package checkup finds out whether what a daemon stands on is there: chain,
// clock, disk, account. Every finding that is bad says how to mend it. It is what
// `prover doctor` and `slark doctor` have in common.
package checkup

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// Level is how bad a finding is.
type Level uint8

// The levels. A daemon that starts with nothing worse than a Warning works.
const (
	Good Level = iota
	Warning
	Bad
)

var levels = [...]string{Good: "ok", Warning: "warning", Bad: "BAD"}

// String is the level as it is printed.
func (l Level) String() string { return levels[l] }

// MarshalText is String in lower case.
func (l Level) MarshalText() ([]byte, error) { return []byte(strings.ToLower(l.String())), nil }

// Finding is the answer to one question.
type Finding struct {
	Name  string `json:"name"`
	Level Level  `json:"level"`
	Text  string `json:"text"`           // what is so, with its numbers
	Mend  string `json:"mend,omitempty"` // what to do about it; empty when it is good
}

// Report collects findings. The zero value is ready.
type Report struct {
	Findings []Finding
}

// Good adds what is as it should be.
func (r *Report) Good(name, format string, args ...any) {
	r.Findings = append(r.Findings, Finding{Name: name, Text: fmt.Sprintf(format, args...)})
}

// Warn adds what works and should not be left so.
func (r *Report) Warn(name, mend, format string, args ...any) {
	r.Findings = append(r.Findings, Finding{name, Warning, fmt.Sprintf(format, args...), mend})
}

// Bad adds what keeps the daemon from working.
func (r *Report) Bad(name, mend, format string, args ...any) {
	r.Findings = append(r.Findings, Finding{name, Bad, fmt.Sprintf(format, args...), mend})
}

// Worst is the worst level there is.
func (r *Report) Worst() (worst Level) {
	for _, f := range r.Findings {
		worst = max(worst, f.Level)
	}
	return worst
}

// Count is how many findings have a level.
func (r *Report) Count(l Level) (n int) {
	for _, f := range r.Findings {
		if f.Level == l {
			n++
		}
	}
	return n
}

// Print writes a line for each finding, the way to mend it below, and a last line that sums up.
func (r *Report) Print(w io.Writer) error {
	width := 0
	for _, f := range r.Findings {
		width = max(width, len(f.Name))
	}
	for _, f := range r.Findings {
		text := strings.ReplaceAll(f.Text, "\n", "; ")
		if _, err := fmt.Fprintf(w, "%-7s  %-*s  %s\n", f.Level, width, f.Name, text); err != nil {
			return err
		}
		if f.Mend != "" {
			if _, err := fmt.Fprintf(w, "%-7s  %-*s  -> %s\n", "", width, "", f.Mend); err != nil {
				return err
			}
		}
	}
	sum := "all is well"
	if bad, warnings := r.Count(Bad), r.Count(Warning); bad+warnings > 0 {
		sum = fmt.Sprintf("%d to be mended, %d to be looked at", bad, warnings)
	}
	_, err := fmt.Fprintln(w, sum)
	return err
}

// JSON writes the findings as one array.
func (r *Report) JSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(r.Findings)
}
