package doctor

import (
	"context"
	"strings"

	"github.com/slark-network/slark/chain/checkup"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/prover/config"
	"github.com/slark-network/slark/prover/serve"
)

// devices opens each device of the config: its driver, its worker, its memory; and looks whether verifiers know its class.
func devices(ctx context.Context, r *checkup.Report, c config.Config, o Options) {
	open := o.Device
	if open == nil {
		open = func(d config.Device) (kernels.Device, error) { return serve.OpenDevice(ctx, d, c.Limits, o.Log) }
	}
	for _, d := range c.Devices {
		name := "device " + d.Kind.String()
		device, err := open(d)
		if err != nil {
			r.Bad(name, mendDevice(d), "index %d: %v", d.Index, err)
			continue
		}
		info := device.Info()
		r.Good(name, "index %d: %s, %s of memory, %s/%s", d.Index, info.Name, checkup.Bytes(info.MemoryBytes), info.Architecture, info.Kernel)
		if err := device.Close(); err != nil {
			r.Warn(name, "look at the worker's log", "index %d does not close: %v", d.Index, err)
		}
		if envelope.Shipped().Find(d.Class, challenge.Matmul) == nil {
			r.Warn("class", "prover devices says what a card's name comes to; docs/catalogue.md lists the classes",
				"%q has no envelope in this program: to verifiers without one of their own the device is unknown, neither proven nor failed", d.Class)
		} else if card, ok := catalogue.Shipped().Card(strings.SplitN(d.Class, ".", 2)[0]); ok && info.MemoryBytes > 0 && info.MemoryBytes < card.MemoryMiB<<20*85/100 && d.Kind == challenge.GPU {
			r.Bad("class", "claim what is there, or free the card's memory", "%s has %s, and index %d %s", d.Class, checkup.Bytes(card.MemoryMiB<<20), d.Index, checkup.Bytes(info.MemoryBytes))
		} else {
			r.Good("class", "%s is known", d.Class)
		}
	}
}

func mendDevice(d config.Device) string {
	if d.Kind == challenge.CPU {
		return "look at the message; a cpu device needs memory only"
	}
	return "nvidia-smi must list the card; prover-cuda must lie beside prover or be named in devices.worker; docs/gpu.md lists what each message means"
}
