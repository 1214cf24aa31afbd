package nvml

import (
	"fmt"
	"math/bits"
)

// reasons are the names of the bits of NVML's clocks event reasons.
var reasons = []string{
	"idle",
	"application-clocks", // somebody fixed the clocks
	"power-cap",          // software power limit
	"hw-slowdown",        // hardware: temperature, power brake or current
	"sync-boost",
	"thermal",    // software thermal limit
	"hw-thermal", // hardware thermal limit
	"hw-power-brake",
	"display-clocks",
}

// Reasons names the bits of a mask of throttle reasons, lowest first. A bit without a name is bit-N.
func Reasons(mask uint64) []string {
	names := []string{}
	for m := mask; m != 0; m &= m - 1 {
		bit := bits.TrailingZeros64(m)
		if bit < len(reasons) {
			names = append(names, reasons[bit])
		} else {
			names = append(names, fmt.Sprintf("bit-%d", bit))
		}
	}
	return names
}

// Slowed reports a reason under which a measured time says less about the card than about its surroundings: anything but being
// idle and a clock that somebody fixed on purpose, which every sample of a card with fixed clocks shows.
func Slowed(reason string) bool {
	return reason != "idle" && reason != "application-clocks" && reason != "display-clocks"
}
