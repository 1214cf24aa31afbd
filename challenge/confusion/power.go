package confusion

import (
	"math/bits"

	"github.com/slark-network/slark/challenge/envelope"
)

// Limit is how far the power of a card can be lowered before it does not pass as its own class any more, in parts of 10,000 of the rated power,
// rounded up. Of a claim that declares no limit. Whoever lowers it less cannot be told from one who does not.
type Limit struct {
	Class                      string
	CubeRoot, CubeRootNarrower uint64 // if the rate falls as the cube root of the power, by the present edges and by calibrated ones
	Line, LineNarrower         uint64 // if it falls as the line of package envelope, which is the most that it can
}

// Limits are those of every class of which a claim is judged, the best paid first. Memory keeps its clock under a limit, so that only the rate of products
// is looked at.
func (t *Table) Limits() (all []Limit) {
	for i := range t.cards {
		c := &t.cards[i]
		if !c.judged || c.Watts == 0 {
			continue
		}
		l := Limit{Class: c.Class}
		for _, e := range []Edges{Present, Calibrated} {
			lower, _ := c.lower(e)
			// The share of what the card does that is enough.
			hi, lo := bits.Mul64(t.budget.needed(lower), whole)
			q, rest := bits.Div64(hi, lo, max(c.compute, 1))
			if rest > 0 {
				q++
			}
			share := min(q, whole)
			cube, line := ceil(share*share*share, whole*whole), envelope.PowerFor(share)
			if e == Present {
				l.CubeRoot, l.Line = cube, line
			} else {
				l.CubeRootNarrower, l.LineNarrower = cube, line
			}
		}
		all = append(all, l)
	}
	return all
}

// ceil is a / b, rounded up.
func ceil(a, b uint64) uint64 { return (a + b - 1) / b }
