// Package devices finds and opens what a host can offer: its cores, and its GPUs
// through the worker process that holds the CUDA driver. A host without a GPU, a
// driver or a worker still has its cores, and is told in words what it has not.
package devices

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/remote"
)

// warmWithin is how long loading and choosing kernels may take: drivers compile them the first time.
const warmWithin = 5 * time.Minute

// openWithin is how long a worker may take to say which cards there are.
const openWithin = time.Minute

// Options say which device is wanted, and how.
type Options struct {
	Kind   challenge.DeviceKind
	Name   string // for people; empty: as the host names it
	Cores  int    // cpu: cores to use; 0: all
	Card   int    // gpu: which of the host, as its driver counts them
	Worker string // gpu: path of prover-cuda; empty: beside this program or in PATH
	Memory uint64 // bytes that jobs may use in all; 0: what the device has
	// StartWithin is how long what is prepared may wait for its run: a minute longer a card keeps what it borrowed of the dataset for it.
	// 0: a minute.
	StartWithin time.Duration
	Warm        bool // gpu: load the kernels and choose among them now, which can take minutes, and not at the first Prepare
	Events      bool // gpu: runs know their time by the card's own clock, which costs calls in the timed part: for benchmarks
	Log         *slog.Logger
}

// Open opens a device of this host.
func Open(ctx context.Context, o Options) (kernels.Device, error) {
	switch o.Kind {
	case challenge.CPU:
		return cpu.New(cpu.Options{Cores: o.Cores, Name: o.Name, MemoryBytes: o.Memory})
	case challenge.GPU:
		driver, err := remote.New(remote.Options{Path: o.Worker, Log: o.Log})
		if err != nil {
			return nil, err
		}
		return openCard(ctx, driver, o)
	}
	return nil, fmt.Errorf("kind %s: %w", o.Kind, kernels.ErrUnsupported)
}

// List opens every device of this host: its cores first, then its cards. missing says why there is no card, or why one
// cannot be used; it does not keep the others from being offered.
func List(ctx context.Context, log *slog.Logger) (list []kernels.Device, missing, err error) {
	cores, err := Open(ctx, Options{Kind: challenge.CPU})
	if err != nil {
		return nil, nil, err
	}
	list = []kernels.Device{cores}
	driver, err := remote.New(remote.Options{Log: log})
	if err != nil {
		return list, err, nil
	}
	asking, cancel := context.WithTimeout(ctx, openWithin)
	defer cancel()
	cards, err := driver.Devices(asking)
	err = errors.Join(err, driver.Close())
	if err != nil {
		return list, err, nil
	}
	for i := range cards {
		card, err := Open(ctx, Options{Kind: challenge.GPU, Card: i, Log: log})
		if err != nil {
			missing = errors.Join(missing, fmt.Errorf("card %d: %w", i, err))
			continue
		}
		list = append(list, card)
	}
	return list, missing, nil
}

// card is a GPU with the worker that it alone uses: a hung card must not take another with it.
type card struct {
	*gpu.Device
	driver *remote.Driver
}

func openCard(ctx context.Context, driver *remote.Driver, o Options) (kernels.Device, error) {
	asking, cancel := context.WithTimeout(ctx, openWithin)
	defer cancel()
	device, err := gpu.New(asking, driver, o.Card, gpu.Options{
		Name: o.Name, MemoryBytes: o.Memory, Events: o.Events, StartWithin: cmp.Or(o.StartWithin, time.Minute) + time.Minute,
	})
	if err != nil {
		return nil, errors.Join(err, driver.Close())
	}
	if o.Warm {
		warming, cancel := context.WithTimeout(ctx, warmWithin)
		defer cancel()
		if err := device.Warm(warming); err != nil {
			return nil, errors.Join(err, device.Close(), driver.Close())
		}
	}
	return card{device, driver}, nil
}

// Workers is how many worker processes were started, and how many of them failed.
func (c card) Workers() (started, failed uint64) { return c.driver.Workers() }

// Close closes the device and ends its worker.
func (c card) Close() error { return errors.Join(c.Device.Close(), c.driver.Close()) }
