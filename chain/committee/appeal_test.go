package committee_test

import (
	"fmt"
	"math"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/slark-network/slark/chain/committee"
)

// atLeast is the chance that k or more of n seats fall to whoever holds a share of the stake.
func atLeast(k, n int, share float64) (p float64) {
	choose := func(n, k int) float64 {
		a, _ := math.Lgamma(float64(n + 1))
		b, _ := math.Lgamma(float64(k + 1))
		c, _ := math.Lgamma(float64(n - k + 1))
		return math.Exp(a - b - c)
	}
	for ; k <= n; k++ {
		p += choose(n, k) * math.Pow(share, float64(k)) * math.Pow(1-share, float64(n-k))
	}
	return p
}

// chance is a probability as the page has it: two digits.
func chance(p float64) string {
	switch {
	case p > 0.995:
		return "over 99 %"
	case p >= 1e-4:
		return fmt.Sprintf("%.2g %%", 100*p)
	}
	return fmt.Sprintf("%.0e", p)
}

// TestAppealTable computes what docs/settlement.md says that five and fifteen seats are worth against a share of the stake.
func TestAppealTable(t *testing.T) {
	var b strings.Builder
	b.WriteString("| share | 3 of 5 | 4 of 5 | 4 of 5, and 12 of 15 | 4 of 15: an appeal is won wrongly |\n|---|---|---|---|---|\n")
	need, all := committee.Need(5), committee.Need(committee.AppealSeats)
	for _, a := range []float64{0.1, 0.2, 0.33, 0.4, 0.5, 0.67} {
		first, second := atLeast(need, 5, a), atLeast(all, committee.AppealSeats, a)
		fmt.Fprintf(&b, "| %g | %s | %s | %s | %s |\n", a, chance(atLeast(3, 5, a)), chance(first), chance(first*second),
			chance(atLeast(committee.AppealSeats-all+1, committee.AppealSeats, a)))
	}
	page, err := os.ReadFile("../../docs/settlement.md")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(page), b.String()) {
		t.Errorf("docs/settlement.md does not have this table:\n%s", b.String())
	}
}

// TestDecideAppeal: fewer than ten seats decide nothing, twelve without an opinion leave what was decided, and else the rule of a committee holds.
func TestDecideAppeal(t *testing.T) {
	good, bad, none := committee.Verdict{Uptime: 10_000, Samples: 96}, committee.Verdict{Uptime: 1_000, Samples: 96}, committee.Verdict{Uptime: 5_000}
	line := committee.Line{Above: 8_500, SlashBelow: 6_000}
	for _, c := range []struct {
		good, bad, none int // the others were not revealed
		slash           bool
		want            committee.Outcome
	}{
		{15, 0, 0, true, committee.Met},
		{3, 12, 0, true, committee.Slashed},
		{4, 11, 0, true, committee.Undecided},
		{0, 9, 0, true, committee.Undecided},
		{0, 10, 0, true, committee.Undecided}, // decided by ten, of whom twelve would be needed
		{0, 12, 0, true, committee.Slashed},
		{3, 0, 12, true, committee.Slashed},
		{3, 0, 12, false, committee.Missed},
		{4, 0, 11, true, committee.Undecided},
		{0, 0, 11, true, committee.Undecided},
		{8, 0, 7, true, committee.Met},
	} {
		var seats [committee.AppealSeats]*committee.Verdict
		at := 0
		for v, n := range map[*committee.Verdict]int{&good: c.good, &bad: c.bad, &none: c.none} {
			for range n {
				seats[at] = v
				at++
			}
		}
		if got := committee.DecideAppeal(seats, c.slash, line); got != c.want {
			t.Errorf("%+v: %s", c, got)
		}
	}
}

// TestParseVerdict: what Bits makes is read again, and nothing else is.
func TestParseVerdict(t *testing.T) {
	for _, v := range []committee.Verdict{{}, {Uptime: 1, Samples: 1}, {Uptime: committee.MaxUptime, Samples: committee.MaxSamples}} {
		if got, err := committee.ParseVerdict(v.Bits()); err != nil || got != v {
			t.Errorf("%+v read as %+v, %v", v, got, err)
		}
	}
	over := committee.Verdict{Uptime: committee.MaxUptime + 1}.Bits()
	for _, bits := range []*big.Int{nil, big.NewInt(-1), big.NewInt(1 << 24), over} {
		if got, err := committee.ParseVerdict(bits); err == nil {
			t.Errorf("%v read as %+v", bits, got)
		}
	}
}
