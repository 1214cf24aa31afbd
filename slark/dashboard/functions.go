package dashboard

import (
	"encoding/hex"
	"fmt"
	"html/template"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/tiers"
)

// functions are what the templates call.
func (s *Server) functions() template.FuncMap {
	return template.FuncMap{
		"asset":    func(name string) string { return "/assets/" + s.assets[name].name },
		"tone":     toneOf,
		"meaning":  meaning,
		"short":    func(v any) string { return short(fmt.Sprint(v)) },
		"kind":     kindWords,
		"rate":     rateText,
		"envelope": envelopeText,
		"span":     span,
		"number":   func(v any) (string, error) { n, err := whole(v); return number(n), err },
		"count": func(v any, one, many string) (string, error) {
			n, err := whole(v)
			return counted(n, one, many), err
		},
		"percent":   percent,
		"tokens":    tokens,
		"tenths":    func(n uint64) string { return fmt.Sprintf("%d.%d", n/10, n%10) },
		"clock":     func(t time.Time) string { return t.UTC().Format("2 Jan 15:04:05") },
		"day":       func(t time.Time) string { return t.UTC().Format("2 Jan 2006 15:04") },
		"iso":       func(t time.Time) string { return t.UTC().Format(time.RFC3339) },
		"challenge": challengePath,
		"uptime":    uptimeText,
		"gpus":      func(r *row) bool { return r.GPUs() },
		"passed":    passed,
		"decided":   decided,
		"found":     foundWords,
		"statusTone": func(st chain.Status) tone {
			switch st {
			case chain.StatusActive:
				return good
			case chain.StatusSuspended:
				return bad
			case chain.StatusMaintenance:
				return doubt
			}
			return neutral
		},
		"tierName": func(n uint) string { t, _ := tiers.Row(n); return t.Name },
		"tx":       s.txURL,
		"hex":      func(h challenge.Hash) string { return "0x" + hex.EncodeToString(h[:]) },
		"action":   actionWords,
		"cap": func(text string) string {
			if text == "" {
				return ""
			}
			return strings.ToUpper(text[:1]) + text[1:]
		},
		"work": func(r reputation.Record) string {
			if r.Kind == challenge.Memory {
				return fmt.Sprintf("%s of dataset, %d rounds, %d openings", bytesText(r.Size<<10), r.Rounds, r.Openings)
			}
			return fmt.Sprintf("n = %d, %d rounds, %d openings", r.Size, r.Rounds, r.Openings)
		},
		"bytes":      func(n int) string { return bytesText(uint64(n)) },
		"dict":       dict,
		"nav":        func() []navEntry { return navigation },
		"providerOf": func(a common.Address) challenge.Address { return challenge.Address(a) },
	}
}

// navEntry is a link that every page has.
type navEntry struct {
	URL, Label string
	pages      []string
}

// Is says whether a page belongs to the entry.
func (n navEntry) Is(page string) bool { return slices.Contains(n.pages, page) }

var navigation = []navEntry{
	{"/", "Overview", []string{"overview"}},
	{"/providers", "Providers", []string{"providers", "provider", "challenge"}},
	{"/challenges", "Challenges", []string{"challenges"}},
	{"/verifiers", "Verifiers", []string{"verifiers"}},
	{"/eras", "Eras", []string{"eras", "era"}},
	{"/help", "How to read it", []string{"help"}},
}

// dict gives a template several values by name.
func dict(pairs ...any) (map[string]any, error) {
	out := make(map[string]any, len(pairs)/2)
	for i := 0; i+1 < len(pairs); i += 2 {
		name, ok := pairs[i].(string)
		if !ok {
			return nil, fmt.Errorf("dict: name %d is %T", i/2, pairs[i])
		}
		out[name] = pairs[i+1]
	}
	return out, nil
}

func whole(v any) (uint64, error) {
	switch n := v.(type) {
	case int:
		return uint64(max(n, 0)), nil
	case uint64:
		return n, nil
	case uint32:
		return uint64(n), nil
	case uint:
		return uint64(n), nil
	case uint16:
		return uint64(n), nil
	}
	return 0, fmt.Errorf("number: %T", v)
}

func bytesText(n uint64) string {
	switch {
	case n >= 1<<30:
		return fmt.Sprintf("%.3g GiB", float64(n)/(1<<30))
	case n >= 1<<20:
		return fmt.Sprintf("%.3g MiB", float64(n)/(1<<20))
	case n >= 1<<10:
		return fmt.Sprintf("%.3g KiB", float64(n)/(1<<10))
	}
	return fmt.Sprintf("%d bytes", n)
}

// envelopeText is what the claimed class can do.
func envelopeText(r reputation.Record) string {
	switch {
	case r.Lower == 0:
		return "not known for this class"
	case r.Upper == 0:
		return "at least " + envelope.Text(r.Kind, r.Lower)
	}
	return envelope.Text(r.Kind, r.Lower) + " to " + envelope.Text(r.Kind, r.Upper)
}

func uptimeText(u tiers.Uptime) string {
	if !u.Known() {
		return "–"
	}
	return u.String()
}

// foundWords say what the tests found of a provider's devices, shortly.
func foundWords(f decision.Findings) string {
	var out []string
	if f&decision.Slower != 0 {
		out = append(out, "slower than claimed")
	}
	if f&decision.Faster != 0 {
		out = append(out, "faster than claimed")
	}
	if f.Struck() {
		out = append(out, "struck")
	}
	return strings.Join(out, ", ")
}

// txURL is where a transaction has its page elsewhere; empty if the configuration has no such place.
func (s *Server) txURL(hash string) string {
	if s.Explorer == "" || hash == "" {
		return ""
	}
	return strings.Replace(s.Explorer, "{tx}", hash, 1)
}

// actionWords say what a transaction of this verifier was for.
func actionWords(action string) string {
	for _, one := range []struct{ prefix, words string }{
		{string(chain.ActionOpenEra), "opened the Era with its beacon"},
		{string(chain.ActionCommit), "committed to its secret, before the Era"},
		{string(chain.ActionVerdicts), "committed to its verdicts"},
		{"reveal", "revealed its verdicts"},
		{"finalise", "settled a cohort"},
		{"silent", "had a silent seat penalised"},
	} {
		if action == one.prefix || strings.HasPrefix(action, one.prefix) {
			return one.words
		}
	}
	return action
}
