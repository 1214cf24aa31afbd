package node

import (
	"math/rand/v2"
	"testing"
)

// TestToleranceFitsHonestSamples: of honest verifiers with m challenges each, next to none lies outside, at any
// uptime, and a guess of 100 % lies outside where the provider is down half of the time.
func TestToleranceFitsHonestSamples(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, m := range []uint64{6, 24, 96} {
		for _, p := range []float64{0.99, 0.95, 0.8, 0.5, 0.2} {
			outside := 0
			const trials = 5000
			for range trials {
				passed := 0
				for range m {
					if random.Float64() < p {
						passed++
					}
				}
				if bp := uint16(10_000 * passed / int(m)); difference(bp, uint16(p*10_000)) > tolerance(uint16(p*10_000), m) {
					outside++
				}
			}
			if outside > trials/200 {
				t.Errorf("m = %d, p = %v: %d of %d honest samples lie outside", m, p, outside, trials)
			}
		}
		if m >= 24 && difference(10_000, 5_000) <= tolerance(5_000, m) {
			t.Errorf("m = %d: a guess of 100 %% for a provider at 50 %% counts as agreeing", m)
		}
	}
	if tolerance(10_000, 96) > 200 || tolerance(0, 0) != 10_000 {
		t.Errorf("tolerance at 100 %% of 96 is %d, of none %d", tolerance(10_000, 96), tolerance(0, 0))
	}
}
