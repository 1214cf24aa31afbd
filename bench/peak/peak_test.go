package peak

import (
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/envelope"
)

func TestFind(t *testing.T) {
	p := Find(catalogue.Facts{Name: "NVIDIA GeForce RTX 4090", MemoryMiB: 24564})
	if p == nil || p.Class != "rtx4090" || p.Ops != 660.6e12 || p.Memory != 1008e9 || p.Source == "" {
		t.Errorf("%+v", p)
	}
	if p := Find(catalogue.Facts{Name: "NVIDIA GeForce RTX 3080", MemoryMiB: 12288}); p == nil || p.Class != "rtx3080-12g" {
		t.Errorf("the 3080 of 12 GB: %+v", p)
	}
	if p := Find(catalogue.Facts{Name: "NVIDIA GeForce RTX 3080", MemoryMiB: 0}); p == nil || p.Class != "rtx3080" {
		t.Errorf("a 3080: %+v", p)
	}
	for name, mib := range map[string]uint64{
		"NVIDIA GeForce RTX 4090 ": 0, "": 0, "NVIDIA GeForce RTX 4090": 49140, // a modified card that nobody can claim
		"Tesla P100-PCIE-16GB": 0, // no int8 rate
	} {
		if p := Find(catalogue.Facts{Name: name, MemoryMiB: mib}); p != nil {
			t.Errorf("%q with %d MiB: %+v", name, mib, p)
		}
	}
}

// A peak that the envelope of its class excludes is a wrong row in one of the two.
func TestAgreesWithEnvelopes(t *testing.T) {
	envelopes := envelope.Shipped()
	for _, c := range catalogue.Shipped().Cards() {
		p := Find(catalogue.Facts{Name: c.Names[0], MemoryMiB: c.MemoryMiB})
		if p == nil {
			continue
		}
		ops, memory := envelopes.Find(p.Class, challenge.Matmul), envelopes.Find(p.Class, challenge.Memory)
		if ops == nil || p.Ops < float64(ops.Lower) || p.Ops > float64(ops.Upper) || memory == nil || p.Memory < float64(memory.Lower) || p.Memory > float64(memory.Upper) {
			t.Errorf("%s: %+v, envelopes %+v, %+v", c.Class, p, ops, memory)
		}
	}
}
