package dashboard

import (
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
)

// tone is the class that an outcome or a state has on the pages: four of them, each with a colour and a shape of its own.
type tone string

const (
	good    tone = "good"
	doubt   tone = "doubt"
	bad     tone = "bad"
	neutral tone = "neutral"
)

// toneOf says whether an outcome speaks for a provider, is evidence, is its failure, or nobody's.
func toneOf(o challenge.Outcome) tone {
	switch o.Weight() {
	case challenge.Passed:
		return good
	case challenge.Doubted:
		return doubt
	case challenge.Failed:
		return bad
	}
	return neutral
}

// meanings say in a sentence what happened; the page "How to read it" lists them (docs/what-is-proved.md).
var meanings = map[challenge.Outcome]string{
	challenge.Pass:        "The answer was right to the bit, and came in the time that the claimed class of device needs.",
	challenge.Slow:        "The answer was right, and slower than the claimed class allows. The first of an Era is set aside and asked again; more of them are evidence.",
	challenge.TooFast:     "The answer was right, and faster than the claimed class can be. That is evidence that it is another device.",
	challenge.Wrong:       "A signed answer is false. Anyone can show it to the contract, which takes the provider's stake.",
	challenge.Withheld:    "The provider committed to an answer and then did not show the parts of it that were asked for. A failure, and a strike.",
	challenge.Faulted:     "The provider's own check found its answer wrong, and it said so. A failure, and a strike; never a matter of stake.",
	challenge.Malformed:   "What came back is not of the protocol. A failure, and a strike.",
	challenge.Timeout:     "No answer in time. A failure: uptime is about being there.",
	challenge.Unreachable: "The provider could not be reached. A failure: uptime is about being there.",
	challenge.Busy:        "The device was taken, with evidence older than the challenge. It counts for nothing.",
	challenge.Maintenance: "Maintenance had been announced before the challenge. It counts for nothing.",
	challenge.Unknown:     "Nobody knows yet how fast the claimed class is, so the time was not judged. It counts for nothing.",
	challenge.Undecided:   "The verifier could not decide, through a failure of its own. It counts for nothing.",
}

// countsAs says what an outcome does to the uptime of a provider whose claim stands.
func countsAs(o challenge.Outcome) string {
	switch toneOf(o) {
	case good:
		return "counts as passed"
	case bad:
		return "counts as failed"
	case doubt:
		return "is evidence, and counts as failed if the claim is refuted"
	}
	return "does not count"
}

// meaning explains an outcome.
func meaning(o challenge.Outcome) string { return meanings[o] }

// kindWords name a kind of work.
func kindWords(k challenge.Kind) string {
	switch k {
	case challenge.Matmul:
		return "matrix products"
	case challenge.Memory:
		return "memory walks"
	}
	return k.String()
}

// rateText is a rate with its unit, or a dash.
func rateText(k challenge.Kind, rate uint64) string {
	if rate == 0 {
		return "–"
	}
	return envelope.Text(k, rate)
}

// span is a duration for people, in at most three digits and a unit.
func span(d time.Duration) string {
	switch {
	case d == 0:
		return "–"
	case d < time.Millisecond:
		return fmt.Sprintf("%.3g µs", float64(d)/1e3)
	case d < time.Second:
		return fmt.Sprintf("%.3g ms", float64(d)/1e6)
	case d < time.Minute:
		return fmt.Sprintf("%.3g s", d.Seconds())
	case d < time.Hour:
		return fmt.Sprintf("%.3g min", d.Minutes())
	case d < 48*time.Hour:
		return fmt.Sprintf("%.3g h", d.Hours())
	}
	return fmt.Sprintf("%.3g days", d.Hours()/24)
}

// short is an address or hash in its first and last digits, for tables; the whole one is beside it in a title or a link.
func short(s string) string {
	if len(s) <= 14 {
		return s
	}
	return s[:8] + "…" + s[len(s)-4:]
}

// percent is a share in hundredths of a percent.
func percent(bp uint64) string { return fmt.Sprintf("%d.%02d %%", bp/100, bp%100) }

// number groups thousands with thin spaces.
func number(n uint64) string {
	s := fmt.Sprint(n)
	var b strings.Builder
	for i, r := range s {
		if i > 0 && (len(s)-i)%3 == 0 {
			b.WriteRune('\u202f')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// counted is a number with the right form of its noun.
func counted(n uint64, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return number(n) + " " + many
}

// tokens is an amount of 1e-18 tokens, whole ones and two decimals.
func tokens(amount *big.Int) string {
	if amount == nil {
		return "–"
	}
	cents := new(big.Int).Quo(amount, big.NewInt(1e16))
	whole, rest := new(big.Int).QuoRem(cents, big.NewInt(100), new(big.Int))
	text := number(whole.Uint64())
	if rest.Sign() > 0 {
		text += fmt.Sprintf(".%02d", rest.Int64())
	}
	return text + " tokens"
}
