package gpu_test

import (
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/tenancy"
	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/emulated"
)

// TestMicroMemory: the largest micro proof needs no more of a card than the protocol says that a provider must leave.
func TestMicroMemory(t *testing.T) {
	d, _ := newDevice(t, emulated.Options{}, gpu.Options{})
	j := challenge.Job{Kind: challenge.Matmul, Size: tenancy.MicroSize, Rounds: tenancy.MicroRounds, Openings: tenancy.MicroOpenings}
	j.Provider, j.Signer, j.Verifier, j.Era, j.Counter = challenge.Address{1}, challenge.Address{2}, challenge.Address{3}, 1, 1
	if need := d.MemoryNeed(j); need == 0 || need > tenancy.MicroMemory {
		t.Errorf("%.1f MiB, the protocol says at most %.1f", float64(need)/(1<<20), float64(tenancy.MicroMemory)/(1<<20))
	}
}
