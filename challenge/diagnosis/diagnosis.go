// Package diagnosis is what a prover's sidecar says of its device during the timed part (docs/protocol.md, section 15): the
// clocks, the power and the reasons for lower clocks that explain a slow challenge to people. It is not signed, proves nothing and changes no
// outcome: whoever reads one reads a claim.
package diagnosis

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/session"
)

// Range is what a quantity did over the samples.
type Range struct {
	Min    float64 `json:"min"`
	Median float64 `json:"median"`
	Max    float64 `json:"max"`
}

// Diagnosis is the content of the record. What is empty or nil was not said; Unknown may say why, by the name of the member.
type Diagnosis struct {
	Kind           string            `json:"kind,omitempty"` // gpu or cpu
	Name           string            `json:"name,omitempty"`
	Kernel         string            `json:"kernel,omitempty"`
	Driver         string            `json:"driver,omitempty"`
	Cores          int               `json:"cores,omitempty"`
	Samples        int               `json:"samples"`
	IntervalMillis int64             `json:"interval_ms,omitempty"`
	Clock          *Range            `json:"clock_mhz,omitempty"`
	MemoryClock    *Range            `json:"memory_clock_mhz,omitempty"`
	Power          *Range            `json:"power_w,omitempty"`
	PowerLimit     *float64          `json:"power_limit_w,omitempty"`
	Temperature    *Range            `json:"temperature_c,omitempty"`
	Throttle       []string          `json:"throttle,omitempty"`
	ECC            string            `json:"ecc,omitempty"` // on or off
	ECCErrors      *uint64           `json:"ecc_uncorrected,omitempty"`
	MIG            string            `json:"mig,omitempty"` // on or off
	Unknown        map[string]string `json:"unknown,omitempty"`
}

// maxText is the length of the longest text that Encode writes, in bytes, and maxList of the longest list.
const (
	maxText = 128
	maxList = 16
)

// Encode gives the body of the record. Texts and lists that are too long are cut; it always fits.
func (d Diagnosis) Encode() []byte {
	for _, s := range []*string{&d.Kind, &d.Name, &d.Kernel, &d.Driver, &d.ECC, &d.MIG} {
		*s = cut(*s)
	}
	d.Throttle = slices.Clone(d.Throttle[:min(len(d.Throttle), maxList)])
	for i := range d.Throttle {
		d.Throttle[i] = cut(d.Throttle[i])
	}
	reasons := map[string]string{}
	for _, name := range slices.Sorted(maps.Keys(d.Unknown)) {
		if len(reasons) < maxList {
			reasons[cut(name)] = cut(d.Unknown[name])
		}
	}
	d.Unknown = reasons
	b, err := json.Marshal(d)
	if err != nil || len(b) > session.MaxDiagnosis { // escapes can make texts longer; and numbers can be none
		b, err = json.Marshal(Diagnosis{Kind: d.Kind, Samples: d.Samples, Unknown: map[string]string{"diagnosis": "it does not fit"}})
	}
	if err != nil || len(b) > session.MaxDiagnosis {
		return []byte(`{"samples":0}`)
	}
	return b
}

// cut takes out of a text what cannot be printed, and what is over its length.
func cut(s string) string {
	s = strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) || r == utf8.RuneError {
			return ' '
		}
		return r
	}, s)
	for len(s) > maxText {
		_, n := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-n]
	}
	return s
}

// Parse reads a body. Members that it does not know are passed over, so that a later sidecar can say more. The error wraps
// challenge.ErrInvalid.
func Parse(body []byte) (Diagnosis, error) {
	var d Diagnosis
	if len(body) > session.MaxDiagnosis {
		return d, fmt.Errorf("%w diagnosis: %d bytes, at most %d", challenge.ErrInvalid, len(body), session.MaxDiagnosis)
	}
	decoder := json.NewDecoder(bytes.NewReader(body))
	if err := decoder.Decode(&d); err != nil {
		return Diagnosis{}, fmt.Errorf("%w diagnosis: %w", challenge.ErrInvalid, err)
	}
	if _, err := decoder.Token(); err != io.EOF {
		return Diagnosis{}, fmt.Errorf("%w diagnosis: something follows its object", challenge.ErrInvalid)
	}
	return d, nil
}

// Text is a body in a line for a terminal, whatever it holds: nothing of it can move a cursor.
func Text(body []byte) string {
	d, err := Parse(body)
	if err != nil {
		return strconv.QuoteToASCII(string(body[:min(len(body), maxText)]))
	}
	return d.String()
}

// String is a line for people.
func (d Diagnosis) String() string {
	var parts []string
	add := func(format string, args ...any) { parts = append(parts, fmt.Sprintf(format, args...)) }
	span := func(name, unit string, r *Range) {
		switch {
		case r == nil:
		case r.Min == r.Max:
			add("%s %.4g %s", name, r.Max, unit)
		default:
			add("%s %.4g to %.4g %s, median %.4g", name, r.Min, r.Max, unit, r.Median)
		}
	}
	if d.Name != "" {
		add("%s", cut(d.Name))
	}
	if d.Cores > 0 {
		add("%d cores", d.Cores)
	}
	add("%d samples", d.Samples)
	span("clock", "MHz", d.Clock)
	span("memory clock", "MHz", d.MemoryClock)
	span("power", "W", d.Power)
	if d.PowerLimit != nil {
		add("power limit %.4g W", *d.PowerLimit)
	}
	span("temperature", "°C", d.Temperature)
	if len(d.Throttle) > 0 {
		add("slowed by %s", cut(strings.Join(d.Throttle, ", ")))
	}
	if d.ECC != "" {
		add("ECC %s", cut(d.ECC))
	}
	if d.ECCErrors != nil {
		add("%d uncorrected errors", *d.ECCErrors)
	}
	if d.MIG != "" {
		add("MIG %s", cut(d.MIG))
	}
	if d.Driver != "" {
		add("driver %s", cut(d.Driver))
	}
	for _, name := range slices.Sorted(maps.Keys(d.Unknown)) {
		if len(parts) < 2*maxList {
			add("%s not known: %s", cut(name), cut(d.Unknown[name]))
		}
	}
	return strings.Join(parts, "; ")
}
