package envelope

import (
	"bytes"
	_ "embed"
	"encoding/csv"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/internal/table"
	"github.com/slark-network/slark/challenge/message"
)

// shipped is what Derive makes of the catalogue of cards, as the generator wrote it: in the binary, so that what a verifier judges by can be read.
//
//go:embed envelopes.csv
var shipped []byte

var header = []string{"class", "kind", "mode", "watts", "kernel", "lower", "typical", "best", "upper", "spread", "within", "source"}

// Modes of a row.
const (
	count  = "count"
	shadow = "shadow"
)

// Catalogue is a set of envelopes: for a class and kind at most one that counts, and at most one in shadow. It does not change once loaded.
type Catalogue struct{ entries map[key]Envelope }

type key struct {
	class  string
	kind   challenge.Kind
	shadow bool
}

func (e Envelope) key() key { return key{e.Class, e.Kind, e.Shadow} }

// Shipped is the catalogue in the binary.
func Shipped() *Catalogue {
	c, err := Load(bytes.NewReader(shipped))
	if err != nil {
		panic("envelope: the shipped catalogue: " + err.Error())
	}
	return c
}

// Load reads envelopes in the form of docs/catalogue.md. It reports all faults together, each with its line; errors wrap challenge.ErrInvalid.
func Load(r io.Reader) (*Catalogue, error) {
	c := &Catalogue{entries: map[key]Envelope{}}
	err := table.Read("envelopes", r, header, func(r *table.Row) {
		e := parse(r)
		if _, twice := c.entries[e.key()]; twice {
			r.Fault("class %s has two envelopes for %s, mode %s", e.Class, e.Kind, e.mode())
		}
		c.entries[e.key()] = e
	})
	if err != nil {
		return nil, err
	}
	return c, nil
}

// most is the largest rate: work x 1e9 and rate x nanoseconds then fit in 128 bits.
const most = 1<<63 - 1

func parse(r *table.Row) Envelope {
	e := Envelope{
		Class: r.Required("class", 64), Shadow: r.One("mode", count, shadow) == shadow, Watts: uint32(r.Optional("watts", 10, 5000)),
		Kernel: r.Text("kernel", 64), Lower: r.Uint("lower", 1, most), Typical: r.Optional("typical", 1, most), Best: r.Optional("best", 1, most),
		Upper: r.Uint("upper", 1, most), Spread: uint32(r.Optional("spread", 0, 5000)), Within: uint32(r.Optional("within", 0, 5000)),
		Source: r.Required("source", 4000),
	}
	if err := message.CheckClass(e.Class); err != nil {
		r.Fault("%w", err)
	}
	base, watts, limited := cutLimit(e.Class)
	switch {
	case !limited && strings.Contains(base, "."):
		r.Fault("class is %s: after a dot comes the power limit, as in rtx4090.300w", e.Class)
	case limited && watts != e.Watts:
		r.Fault("watts is %d, and class %s says %d", e.Watts, e.Class, watts)
	}
	kind, err := challenge.ParseKind(r.One("kind", challenge.Matmul.String(), challenge.Memory.String()))
	if err == nil {
		e.Kind = kind
	}
	for _, edge := range []struct {
		field, than string
		v, least    uint64
	}{
		{"upper", "lower", e.Upper, e.Lower}, {"typical", "lower", e.Typical, e.Lower},
		{"best", "typical", e.Best, e.Typical}, {"upper", "best", e.Upper, e.Best}, {"upper", "typical", e.Upper, e.Typical},
	} {
		if r.OK() && edge.v != 0 && edge.v < edge.least {
			r.Fault("%s is %d, want at least %s, which is %d", edge.field, edge.v, edge.than, edge.least)
		}
	}
	return e
}

func (e Envelope) mode() string {
	if e.Shadow {
		return shadow
	}
	return count
}

// Encode writes envelopes so that Load reads them, in the order given.
func Encode(all []Envelope) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	rows := [][]string{header}
	optional := func(v uint64) string {
		if v == 0 {
			return ""
		}
		return strconv.FormatUint(v, 10)
	}
	for _, e := range all {
		rows = append(rows, []string{
			e.Class, e.Kind.String(), e.mode(), optional(uint64(e.Watts)), e.Kernel, optional(e.Lower), optional(e.Typical), optional(e.Best), optional(e.Upper),
			optional(uint64(e.Spread)), optional(uint64(e.Within)), e.Source,
		})
	}
	if err := w.WriteAll(rows); err != nil {
		return nil, err
	}
	if _, err := Load(bytes.NewReader(b.Bytes())); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// Find is the envelope that counts for a claimed class and a kind, nil if there is none: then the outcome is unknown. A class that ends in a
// power limit, as in rtx4090.300w, has the envelope of its own if there is one, and else that of the class under that limit.
func (c *Catalogue) Find(class string, kind challenge.Kind) *Envelope {
	return c.find(class, kind, false)
}

// FindShadow is the same for the envelope in shadow.
func (c *Catalogue) FindShadow(class string, kind challenge.Kind) *Envelope {
	return c.find(class, kind, true)
}

func (c *Catalogue) find(class string, kind challenge.Kind, shadow bool) *Envelope {
	if e, ok := c.entries[key{class, kind, shadow}]; ok {
		return &e
	}
	base, watts, limited := cutLimit(class)
	if !limited {
		return nil
	}
	e, ok := c.entries[key{base, kind, shadow}]
	if !ok {
		return nil
	}
	e, err := e.Limited(watts)
	if err != nil {
		return nil
	}
	return &e
}

// With is the catalogue with the entries of others in place of its own. Two of the others that set the same entry are an error,
// because which of them is meant is not for the order of a list to say.
func (c *Catalogue) With(over ...*Catalogue) (*Catalogue, error) {
	out := &Catalogue{entries: maps.Clone(c.entries)}
	set := map[key]bool{}
	for _, o := range over {
		for k, e := range o.entries {
			if set[k] {
				return nil, fmt.Errorf("%w envelopes: two files set class %s, kind %s, mode %s", challenge.ErrInvalid, k.class, k.kind, e.mode())
			}
			set[k], out.entries[k] = true, e
		}
	}
	return out, nil
}

// Classes are the names of all classes with an envelope that counts, sorted.
func (c *Catalogue) Classes() []string {
	set := map[string]bool{}
	for k := range c.entries {
		if !k.shadow {
			set[k.class] = true
		}
	}
	return slices.Sorted(maps.Keys(set))
}

// AtLeast are the classes that a measured rate of a kind is at least: all whose lower edge it reaches, the most demanding first. This is
// all that time can say of a card; which of them it is, it does not.
func (c *Catalogue) AtLeast(kind challenge.Kind, rate uint64) []string {
	var fit []Envelope
	for k, e := range c.entries {
		if k.kind == kind && !k.shadow && rate >= e.Lower {
			fit = append(fit, e)
		}
	}
	slices.SortFunc(fit, func(a, b Envelope) int {
		if a.Lower != b.Lower {
			return compare(b.Lower, a.Lower)
		}
		return strings.Compare(a.Class, b.Class)
	})
	names := make([]string, len(fit))
	for i, e := range fit {
		names[i] = e.Class
	}
	return names
}
