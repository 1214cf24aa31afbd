package peak

import (
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
)

func TestFind(t *testing.T) {
	p := Find("NVIDIA GeForce RTX 4090")
	if p == nil || p.Class != "rtx4090" || p.Ops != 660.6e12 || p.Memory != 1008e9 {
		t.Errorf("%+v", p)
	}
	if Find("NVIDIA GeForce RTX 4090 ") != nil || Find("") != nil {
		t.Error("found a card that is not there")
	}
}

// A peak that the envelope of its class excludes is a wrong line in one of the two.
func TestAgreesWithEnvelopes(t *testing.T) {
	for name, p := range peaks {
		e := envelope.Shipped().Find(p.Class, challenge.Matmul)
		if e == nil || p.Ops < float64(e.Lower) || p.Ops > float64(e.Upper) || p.Source == "" {
			t.Errorf("%s: %+v, envelope %+v", name, p, e)
		}
	}
}
