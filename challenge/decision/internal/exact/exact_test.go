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

// p0 is the model's probability of a slow sample of an honest device.
const p0 = 1.0 / 40

// TestHonestRates holds the tests to the rates at which honest devices are found, exactly: each a share of the project's 1 in 10,000 Eras.
func TestHonestRates(t *testing.T) {
	matmulOnly := make([]challenge.Kind, 24)
	for i := range matmulOnly {
		matmulOnly[i] = challenge.Matmul
	}
	often := exact.Alternate(96)
	for name, c := range map[string]struct {
		kinds []challenge.Kind
		odds  exact.Odds
		eras  int
		most  float64
	}{
		"a little slow, at p0":                          {both, exact.Slow(p0, 0), 30, 1e-5},
		"a little slow, at p0, with products alone":     {matmulOnly, exact.Slow(p0, 0), 30, 1e-5},
		"slow at p0, a tenth of it far":                 {both, exact.Slow(0.9*p0, 0.1*p0), 30, 2e-5},
		"slow at p0, a fifth of it far":                 {both, exact.Slow(0.8*p0, 0.2*p0), 30, 5e-5},
		"far once in 200 samples":                       {both, exact.Slow(0, 1.0/200), 30, 1e-5},
		"slow once in 100 samples, of 96 an Era":        {often, exact.Slow(0.01, 0), 5, 1e-5},
		"far once in 500 samples, of 96 an Era":         {often, exact.Slow(0, 1.0/500), 5, 1e-5},
		"too fast, at its p0":                           {both, exact.Once(challenge.TooFast, 1e-3), 30, 1e-7},
		"a fault a strike, at its p0":                   {both, exact.Once(challenge.Faulted, 1e-4), 60, 1e-6},
		"slow at p0, a tenth of it far, products alone": {matmulOnly, exact.Slow(0.9*p0, 0.1*p0), 30, 2e-5},
	} {
		f := exact.Steady(c.kinds, same(c.odds), c.eras)
		if p := f.Slower + f.Faster + f.Struck; p > c.most || p <= 0 {
			t.Errorf("%s: found in %.2g of its Eras, want at most %.2g", name, p, c.most)
		}
	}
}

// TestCheatRates holds the tests to the rates at which cheats are found, exactly.
func TestCheatRates(t *testing.T) {
	matmulOnly := make([]challenge.Kind, 24)
	for i := range matmulOnly {
		matmulOnly[i] = challenge.Matmul
	}
	for name, c := range map[string]struct {
		kinds []challenge.Kind
		odds  map[challenge.Kind]exact.Odds
		eras  int
		least float64
	}{
		"always slow":                              {both, same(exact.Slow(1, 0)), 1, 1},
		"nearly always slow":                       {both, same(exact.Slow(0.9, 0)), 1, 0.999},
		"slow in memory alone":                     {both, map[challenge.Kind]exact.Odds{1: exact.Slow(0.005, 0), 2: exact.Slow(1, 0)}, 1, 0.9999},
		"slow in products alone":                   {both, map[challenge.Kind]exact.Odds{1: exact.Slow(0.95, 0), 2: exact.Slow(0.005, 0)}, 1, 0.999},
		"slow half of the time":                    {both, same(exact.Slow(0.5, 0)), 2, 0.999},
		"slow two fifths":                          {both, same(exact.Slow(0.4, 0)), 2, 0.998},
		"slow a third of the time":                 {both, same(exact.Slow(1.0/3, 0)), 2, 0.98},
		"slow a quarter of the time":               {both, same(exact.Slow(0.25, 0)), 8, 0.99},
		"far half of the time":                     {both, same(exact.Slow(0, 0.5)), 1, 0.999},
		"far two fifths":                           {both, same(exact.Slow(0, 0.4)), 2, 0.9999},
		"far a third of the time":                  {both, same(exact.Slow(0, 1.0/3)), 2, 0.999},
		"far a quarter of the time":                {both, same(exact.Slow(0, 0.25)), 2, 0.99},
		"far a quarter, with products alone":       {matmulOnly, same(exact.Slow(0, 0.25)), 2, 0.97},
		"slow two fifths, with products alone":     {matmulOnly, same(exact.Slow(0.4, 0)), 2, 0.98},
		"slow a quarter, 96 challenges":            {exact.Alternate(96), same(exact.Slow(0.25, 0)), 1, 0.998},
		"far a tenth, 96 challenges":               {exact.Alternate(96), same(exact.Slow(0, 0.1)), 2, 0.9},
		"always too fast":                          {both, same(exact.Once(challenge.TooFast, 1)), 1, 1},
		"too fast half of the time":                {both, same(exact.Once(challenge.TooFast, 0.5)), 1, 0.99},
		"slow half of the time, in products alone": {matmulOnly, same(exact.Slow(0.5, 0)), 2, 0.999},
	} {
		if p := exact.Within(c.kinds, c.odds, c.eras); p < c.least-1e-12 {
			t.Errorf("%s: found within %d Eras with %.6f, want %.6f", name, c.eras, p, c.least)
		}
	}
}

// TestNoTestOfCountsWouldDo is why distance is looked at: whatever test sees only whether each of two Eras of 24 samples is slow, and finds an honest
// device at p0 in no more than 1 of 10,000 Eras, misses the aim for a device that is slow a quarter of the time. The best of them refutes
// from so many slow samples on (Neyman and Pearson 1933, for binomial counts), and at random at the count where the rate is used up.
func TestNoTestOfCountsWouldDo(t *testing.T) {
	const n, rate = 48, 2e-4 // samples and false alarms of two Eras
	at := func(k int, p float64) float64 {
		lg := func(v int) float64 { g, _ := math.Lgamma(float64(v + 1)); return g }
		return math.Exp(lg(n) - lg(k) - lg(n-k) + float64(k)*math.Log(p) + float64(n-k)*math.Log1p(-p))
	}
	alarm, power := 0.0, 0.0
	for k := n; k >= 0; k-- {
		share := min(1, (rate-alarm)/at(k, p0))
		alarm += share * at(k, p0)
		power += share * at(k, 0.25)
		if share < 1 {
			break
		}
	}
	if power > 0.985 || power < 0.9 {
		t.Errorf("the best test of counts finds it with %.4f", power)
	}
	if got := exact.Within(both, same(exact.Slow(0, 0.25)), 2); got <= power {
		t.Errorf("distance adds nothing: %.4f and %.4f", got, power)
	}
}

// TestAgainstCounting compares the chain with a case small enough to count by hand: of the slow samples of an Era the first is set
// aside and repeated, so of n challenges, all slow, n count; 5 are enough. Of those that are far none is, and 4 are enough.
func TestAgainstCounting(t *testing.T) {
	for n, want := range map[int]float64{4: 0, 5: 1} {
		if got := exact.Within(both[:n], same(exact.Slow(1, 0)), 1); got != want {
			t.Errorf("%d slow challenges: refuted with %v, want %v", n, got, want)
		}
		if got := exact.Within(both[:n-1], same(exact.Slow(0, 1)), 1); got != want {
			t.Errorf("%d that are far: refuted with %v, want %v", n-1, got, want)
		}
	}
	// Of 5 challenges and the repeat all six must be slow, or the first passes and then five are, with the first aside: 4 count.
	const p = 0.3
	if got, want := exact.Within(both[:1*5], same(exact.Slow(p, 0)), 1), math.Pow(p, 6); math.Abs(got-want) > 1e-12 {
		t.Errorf("5 challenges at %v: refuted with %v, want %v", p, got, want)
	}
	if got, want := exact.Within(both[:4], same(exact.Slow(0, p)), 1), math.Pow(p, 4); math.Abs(got-want) > 1e-12 {
		t.Errorf("4 challenges far at %v: refuted with %v, want %v", p, got, want)
	}
}
