package chain

import "fmt"

// Tier is a trust tier as the network documents it: 1 (most trusted) to 7. The zero value is no tier.
//
// The registry stores the same tiers as 0..6, so that its zero is the best one. Only this file knows.
type Tier uint8

// The best and the worst tier. A new provider starts at the worst.
const (
	TierBest  Tier = 1
	TierWorst Tier = 7
)

// TierFromRegistry converts a value read from the registry. It fails above 6: that is not one of ours.
func TierFromRegistry(value uint8) (Tier, error) {
	if value > uint8(TierWorst-TierBest) {
		return 0, fmt.Errorf("chain: registry tier %d is not in 0..6", value)
	}
	return Tier(value) + TierBest, nil
}

// ToRegistry converts to the registry's value. It fails outside 1..7, because the registry's decoder reverts such
// a value without saying why, and because 0 would mean most trusted.
func (t Tier) ToRegistry() (uint8, error) {
	if !t.Valid() {
		return 0, fmt.Errorf("chain: tier %d is not in 1..7", t)
	}
	return uint8(t - TierBest), nil
}

// Valid reports whether t is one of the seven tiers.
func (t Tier) Valid() bool { return t >= TierBest && t <= TierWorst }
