// Package peak knows what data sheets promise of a card: the dense int8 rate and the memory bandwidth, from the catalogue of cards, by
// the exact name that the driver gives it. None of it was measured here, and sheets err, so it serves to express a measured
// rate as a percentage, and for nothing else.
package peak

import (
	"fmt"

	"github.com/slark-network/slark/challenge/catalogue"
)

// Peak is what is promised of a card.
type Peak struct {
	Class  string  `json:"class"`              // of the catalogue
	Ops    float64 `json:"int8_ops_per_s"`     // dense, a multiply and an add are two
	Memory float64 `json:"memory_bytes_per_s"` // of the device's own memory
	Source string  `json:"source"`
}

var cards = catalogue.Shipped()

// Find is the row that facts of a card fit, nil if there is none or it has no int8 rate. Of several it is the first that can be claimed.
func Find(f catalogue.Facts) *Peak {
	for _, c := range cards.Identify(f) {
		if ops := max(c.INT8, c.DP4A); c.Claimable && ops > 0 {
			return &Peak{Class: c.Class, Ops: float64(ops), Memory: float64(c.Bandwidth), Source: fmt.Sprintf("%s (%s confidence)", c.Source, c.Confidence)}
		}
	}
	return nil
}
