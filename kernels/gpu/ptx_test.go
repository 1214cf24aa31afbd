package gpu_test

import (
	"testing"

	"github.com/slark-network/slark/kernels/cuda"
	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/emulated"
	"github.com/slark-network/slark/kernels/ptx"
)

// onPTX is a device that executes the PTX that ships.
func onPTX(t *testing.T, checks ptx.Checks, o gpu.Options) *gpu.Device {
	o.TuneSize = 256
	d, err := gpu.New(t.Context(), emulated.New(emulated.Options{Checks: checks}), 0, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return d
}

// Every variant that ships gives what the cpu device gives, bit for bit.
func TestPTX(t *testing.T) {
	for _, v := range cuda.Variants {
		d := onPTX(t, ptx.CheckNone, gpu.Options{Variant: v.Name})
		for _, rounds := range []uint32{1, 3} {
			compare(t, d, taskOf(256, rounds, 5))
		}
		if !testing.Short() {
			compare(t, d, taskOf(512, 2, 5))
		}
	}
}

// All accesses of a whole challenge are in order: inside allocations, of bytes that were written, without races.
func TestPTXChecked(t *testing.T) {
	d := onPTX(t, ptx.CheckAll, gpu.Options{})
	compare(t, d, taskOf(256, 1, 2))
	t.Log("chose", d.Info().Kernel)
}

// Memory challenges between products, on the PTX that ships, with every read of what nobody wrote looked for.
func TestPTXWalks(t *testing.T) {
	if testing.Short() {
		t.Skip("minutes under the race detector")
	}
	d := onPTX(t, ptx.CheckInit, gpu.Options{Variant: "dp4a"})
	compare(t, d, taskOf(256, 1, 2))
	compareWalks(t, d, walkTask(1024, 2, 2))
	compare(t, d, taskOf(256, 1, 2))
	compareWalks(t, d, walkTask(1024, 2, 2)) // with the cache and the dataset that are there
}
