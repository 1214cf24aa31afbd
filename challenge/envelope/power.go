package envelope

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/slark-network/slark/challenge"
)

// A provider may run a card below its rated power, and say so: it claims the class with the limit, rtx4090.300w. The claim
// lowers the line, and what is paid. A limit that is not declared lowers nothing, so the card falls out as slow.
//
// The line falls as the rate would if voltage could not fall: a fifth of the rated power is taken to be there at any clock,
// and the rest to be as the clock. Cards do better, because they lower the voltage as well, so that no honest card is below it. Assumed, not measured.

// idleParts is the power that does not go with the clock: one part in so many of the rated power.
const idleParts = 5

// PowerShare is what a card under a limit has to reach, and is paid, of what it has to without: in parts of 10,000. It is an error
// below half of the rated power, where the assumption is worth nothing.
func PowerShare(watts, rated uint32) (uint64, error) {
	switch {
	case rated == 0:
		return 0, fmt.Errorf("%w power limit: the class has none", challenge.ErrInvalid)
	case watts >= rated:
		return whole, nil
	case 2*uint64(watts) < uint64(rated):
		return 0, fmt.Errorf("%w power limit: %d W is below half of the rated %d W", challenge.ErrInvalid, watts, rated)
	}
	idle := uint64(rated)
	return (idleParts*uint64(watts) - idle) * whole / (idleParts*uint64(rated) - idle), nil
}

// PowerFor is the inverse of PowerShare, for any limit: the power, in parts of 10,000 of the rated one and rounded up, at which the line leaves so much of the rate.
func PowerFor(share uint64) uint64 {
	return (whole + (idleParts-1)*min(share, whole) + idleParts - 1) / idleParts
}

// Limited is the envelope of the class under a declared limit. The edges of what is possible stay: a limit that is declared
// is not thereby kept.
func (e Envelope) Limited(watts uint32) (Envelope, error) {
	share, err := PowerShare(watts, e.Watts)
	if err != nil {
		return e, err
	}
	e.Class = LimitClass(e.Class, watts)
	if watts >= e.Watts {
		return e, nil
	}
	e.Lower, e.Typical = max(part(e.Lower, share), 1), part(e.Typical, share)
	e.Source = fmt.Sprintf("at %d of %d W: lower and typical x %s; ", watts, e.Watts, percent(share)) + e.Source
	e.Watts = watts
	return e, nil
}

// LimitClass is the name of a class under a limit.
func LimitClass(class string, watts uint32) string { return fmt.Sprintf("%s.%dw", class, watts) }

// cutLimit splits a class and its power limit.
func cutLimit(class string) (base string, watts uint32, limited bool) {
	i := strings.LastIndexByte(class, '.')
	if i < 0 {
		return class, 0, false
	}
	digits, ok := strings.CutSuffix(class[i+1:], "w")
	v, err := strconv.ParseUint(digits, 10, 16)
	if !ok || err != nil || strconv.FormatUint(v, 10) != digits || strings.Contains(class[:i], ".") {
		return class, 0, false
	}
	return class[:i], uint32(v), true
}
