package exact_test

import (
	"math"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision/internal/exact"
)

var both = exact.Alternate(24)

func same(o exact.Odds) map[challenge.Kind]exact.Odds {
	return map[challenge.Kind]exact.Odds{1: o, 2: o}
}

// TestErrorRates holds the tests to the rates that docs/decision.md and the project's aims ask for, exactly.
func TestErrorRates(t *testing.T) {
	const honest = 1e-4 // device-Eras wrongly refuted, at most
	if p := exact.Steady(both, same(exact.Slow(1.0/40)), 30).Slower; p > honest/5 || p <= 0 {
		t.Errorf("an honest device at p0 is refuted in %.2g of its Eras", p)
	}
	matmulOnly := make([]challenge.Kind, 24)
	for i := range matmulOnly {
		matmulOnly[i] = challenge.Matmul
	}
	if p := exact.Steady(matmulOnly, same(exact.Slow(1.0/40)), 30).Slower; p > honest/5 || p <= 0 {
		t.Errorf("with products alone an honest device at p0 is refuted in %.2g of its Eras", p)
	}
	for share, least := range map[float64]float64{0.4: 0.99, 0.5: 0.999, 0.9: 0.999} {
		if p := exact.Within(matmulOnly, same(exact.Slow(share)), 2); p < least {
			t.Errorf("with products alone, slow at %v of the samples: found within two Eras with %.4f, want %v", share, p, least)
		}
	}
	if p := exact.Steady(both, same(exact.Odds{challenge.TooFast: 1e-3, challenge.Pass: 1 - 1e-3}), 30).Faster; p > honest/1000 || p <= 0 {
		t.Errorf("an honest device at p0 is too fast in %.2g of its Eras", p)
	}
	if p := exact.Steady(both, same(exact.Odds{challenge.Faulted: 1e-4, challenge.Pass: 1 - 1e-4}), 60).Struck; p > honest/100 || p <= 0 {
		t.Errorf("an honest device at p0 is struck in %.2g of its Eras", p)
	}
	for name, c := range map[string]struct {
		odds  map[challenge.Kind]exact.Odds
		eras  int
		least float64
	}{
		"always slow":                {same(exact.Slow(1)), 1, 1},
		"nearly always slow":         {same(exact.Slow(0.9)), 1, 0.999},
		"slow in memory alone":       {map[challenge.Kind]exact.Odds{1: exact.Slow(0.005), 2: exact.Slow(1)}, 1, 0.9999},
		"slow in products alone":     {map[challenge.Kind]exact.Odds{1: exact.Slow(0.95), 2: exact.Slow(0.005)}, 1, 0.999},
		"slow half of the time":      {same(exact.Slow(0.5)), 2, 0.99},
		"slow two fifths":            {same(exact.Slow(0.4)), 2, 0.999},
		"slow a third of the time":   {same(exact.Slow(1.0 / 3)), 2, 0.99},
		"always too fast":            {same(exact.Odds{challenge.TooFast: 1}), 1, 1},
		"too fast half of the time":  {same(exact.Odds{challenge.TooFast: 0.5, challenge.Pass: 0.5}), 1, 0.99},
		"slow a quarter of the time": {same(exact.Slow(0.25)), 8, 0.99},
	} {
		if p := exact.Within(both, c.odds, c.eras); p < c.least-1e-12 {
			t.Errorf("%s: found within %d Eras with %.6f, want %.6f", name, c.eras, p, c.least)
		}
	}
	// With the challenges that the contracts fix for a seat.
	often := exact.Alternate(96)
	if p := exact.Within(often, same(exact.Slow(0.25)), 1); p < 0.999 {
		t.Errorf("slow a quarter of the time, 96 challenges: found within one Era with %.6f", p)
	}
	if p := exact.Steady(often, same(exact.Slow(0.01)), 5).Slower; p > honest/10 {
		t.Errorf("an honest device that is slow once in a hundred samples, of 96 an Era, is refuted in %.2g of its Eras", p)
	}
}

// TestAgainstCounting compares the chain with a case small enough to count by hand: of the slow samples of an Era the first is set
// aside and repeated, so of n challenges, all slow, n count; 5 are enough.
func TestAgainstCounting(t *testing.T) {
	for n, want := range map[int]float64{4: 0, 5: 1} {
		if got := exact.Within(both[:n], same(exact.Slow(1)), 1); got != want {
			t.Errorf("%d slow challenges: refuted with %v, want %v", n, got, want)
		}
	}
	// Of 5 challenges and the repeat all six must be slow, or the first passes and then five are, with the first aside: 4 count.
	const p = 0.3
	if got, want := exact.Within(both[:1*5], same(exact.Slow(p)), 1), math.Pow(p, 6); math.Abs(got-want) > 1e-12 {
		t.Errorf("5 challenges at %v: refuted with %v, want %v", p, got, want)
	}
}
