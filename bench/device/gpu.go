package device

import (
	"context"
	"errors"
	"fmt"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/gpu/remote"
	"github.com/slark-network/slark/kernels/nvml"
	"github.com/slark-network/slark/prover/devices"
)

// openGPU opens the card that a sidecar would open, through its worker. NVML and CUDA may count cards differently, so the
// UUID says which it is.
func openGPU(ctx context.Context, card nvml.Card) (kernels.Device, error) {
	driver, err := remote.New(remote.Options{})
	if err != nil {
		return nil, err
	}
	list, err := driver.Devices(ctx)
	if err := errors.Join(err, driver.Close()); err != nil {
		return nil, err
	}
	for _, one := range list {
		if one.UUID == card.UUID.V {
			return devices.Open(ctx, devices.Options{Kind: challenge.GPU, Card: one.Index, Warm: true, Events: true})
		}
	}
	return nil, fmt.Errorf("CUDA does not offer the card %s", card.UUID.V)
}
