// Package serve runs a sidecar by its config: it opens key, certificate, ledger,
// devices and chain, serves until it is told to stop, and closes them in the other
// order. It is the whole of `prover serve`, as a library.
package serve

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/leases"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/tenancy"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/proto/link/keyfile"
	"github.com/slark-network/slark/proto/observe"
	"github.com/slark-network/slark/proto/owner"
	"github.com/slark-network/slark/prover/chainview"
	"github.com/slark-network/slark/prover/config"
	"github.com/slark-network/slark/prover/devices"
	"github.com/slark-network/slark/prover/ledger"
	"github.com/slark-network/slark/prover/metrics"
	"github.com/slark-network/slark/prover/sidecar"
)

// firstView is how long the start waits for the chain. Without it the sidecar serves all the same, and refuses.
const firstView = 10 * time.Second

// Deps are what a caller may put in place of the real thing. The zero value is that of `prover serve`.
type Deps struct {
	Device  func(config.Device) (kernels.Device, error) // nil: OpenDevice
	Chain   sidecar.Chain                               // nil: the chain of the config
	Clock   func() time.Time                            // nil: time.Now
	Log     *slog.Logger                                // nil: that of the config
	Ready   func(net.Addr)                              // called when it listens; nil: nobody
	Version string

	MetricsReady func(net.Addr) // called when metrics are served; nil: nobody
}

// Run serves until ctx ends, and stops gracefully. After a stop by ctx the result is nil.
func Run(ctx context.Context, c config.Config, d Deps) (err error) {
	if err := errors.Join(c.Validate(), c.CheckFiles()); err != nil {
		return err
	}
	if d.Log == nil {
		d.Log = c.Log.Logger()
	}
	key, err := keyfile.Load(c.Key.File, c.Key.PasswordFile)
	if err != nil {
		return err
	}
	limits := c.Limits.Sidecar()
	measured := metricsOf(c)
	tracer, err := observe.OpenTracer(ctx, c.Trace, "prover", d.Log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, tracer.Close()) }()
	view := d.Chain
	if view == nil {
		followed, stop, err := follow(ctx, c, d, measured)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, stop()) }()
		adoptRules(ctx, followed, &limits, d.Log)
		view = followed
	}
	cert, err := Certificate(c, key, view.Network())
	if err != nil {
		return err
	}
	if err := owner.Check(c.DataDir); err != nil {
		return fmt.Errorf("data_dir: %w", err)
	}
	if err := os.MkdirAll(c.DataDir, 0o700); err != nil {
		return err
	}
	store, err := ledger.Open(c.DataDir, ledger.Options{Log: d.Log})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	slots, closeDevices, err := openDevices(ctx, c, d)
	if err != nil {
		return err
	}
	defer closeDevices()
	leased, err := tenants(c, view, d.Log)
	if err != nil {
		return err
	}
	s, err := sidecar.New(sidecar.Options{
		Provider: c.Provider, Signer: key, Slots: slots, Chain: view, Ledger: store, Limits: limits,
		Clock: d.Clock, Log: d.Log, Version: d.Version, Leased: leased, Metrics: measured, Trace: tracer,
	})
	if err != nil {
		return err
	}
	s.SetMaintenance(c.Maintenance)
	stopMetrics, err := show(ctx, c, d, measured, s.Missing)
	if err != nil {
		s.Close()
		return err
	}
	defer stopMetrics()
	listener, err := listen(ctx, c, key, view, d.Log)
	if err != nil {
		s.Close()
		return err
	}
	if d.Ready != nil {
		d.Ready(listener.Addr())
	}
	return s.Serve(ctx, listener, cert, c.StopTime())
}

// tenants says which device is leased: by the registry of the deployment, and by the file of the config. While neither can be
// read a device counts as free; the sidecar refuses then anyway, if it is the chain.
func tenants(c config.Config, view sidecar.Chain, log *slog.Logger) (func(uint32) bool, error) {
	var all leases.All
	if registry, ok := view.(leases.Source); ok {
		all = append(all, registry)
	}
	if c.Leases.File != "" {
		f, err := leases.Open(c.Leases.File, log)
		if err != nil {
			return nil, err
		}
		all = append(all, f)
	}
	return func(index uint32) bool {
		some, err := all.Leases(c.Provider, index)
		return err == nil && tenancy.OpenAt(some, time.Now())
	}, nil
}

// follow begins to follow the chain. stop ends that and says why it ended before.
func follow(ctx context.Context, conf config.Config, d Deps, m *metrics.Metrics) (v *chainview.View, stop func() error, err error) {
	c, log, clock := conf.Chain, d.Log, d.Clock
	if clock == nil {
		clock = time.Now
	}
	addrs, err := Addresses(c)
	if err != nil {
		return nil, nil, err
	}
	demands := &demanded{provider: common.Address(conf.Provider), clock: clock, log: log}
	v, err = chainview.New(addrs, conf.Provider, chainview.Dial(c.URL, addrs, chain.WithObserver(m.Request)), chain.WatcherConfig{
		Confirmations: c.Confirmations, PollInterval: time.Duration(c.Poll), StaleAfter: time.Duration(c.StaleAfter), Logger: log,
		OnEvent: demands.event,
	})
	if err != nil {
		return nil, nil, err
	}
	m.Head(v.Head)
	m.Demands(demands.count)
	ctx, cancel := context.WithCancel(context.WithoutCancel(ctx)) // openings are answered while it drains
	ended := make(chan error, 1)
	go func() {
		err := v.Run(ctx)
		if ctx.Err() == nil {
			log.Error("the chain is not followed any more", "error", err)
		}
		ended <- err
	}()
	return v, func() error {
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			return err
		}
		return nil
	}, nil
}

// adoptRules takes the length of an Era from the chain, if the config leaves it open.
func adoptRules(ctx context.Context, v *chainview.View, l *sidecar.Limits, log *slog.Logger) {
	if l.EraLength != 0 {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, firstView)
	defer cancel()
	rules, err := v.Rules(ctx)
	if err != nil {
		log.Warn("the chain is not there yet; limits are for Eras of 24 hours", "error", err)
		return
	}
	l.EraLength = rules.EraDuration
}

// Addresses reads the addresses file of the config, which must be for its chain id.
func Addresses(c config.Chain) (chain.Addresses, error) {
	addrs, err := chain.LoadAddresses(c.Addresses)
	if err != nil {
		return chain.Addresses{}, err
	}
	if c.ID != 0 && c.ID != addrs.ChainID {
		return chain.Addresses{}, fmt.Errorf("chain.id is %d, the addresses are for chain %d", c.ID, addrs.ChainID)
	}
	return addrs, nil
}

func openDevices(ctx context.Context, c config.Config, d Deps) (slots []sidecar.Slot, closeAll func(), err error) {
	open := d.Device
	if open == nil {
		open = func(one config.Device) (kernels.Device, error) { return OpenDevice(ctx, one, c.Limits, d.Log) }
	}
	var watchers []*devices.Watcher
	polling, stopPolling := context.WithCancel(ctx)
	closeAll = func() {
		stopPolling()
		for _, w := range watchers {
			if err := w.Close(); err != nil {
				d.Log.Warn("close watcher", "error", err)
			}
		}
		for _, s := range slots {
			if err := s.Device.Close(); err != nil {
				d.Log.Warn("close device", "index", s.Index, "error", err)
			}
		}
	}
	for _, one := range c.Devices {
		device, err := open(one)
		if err != nil {
			closeAll()
			return nil, nil, fmt.Errorf("device %d: %w", one.Index, err)
		}
		watcher := devices.Watch(device)
		watchers = append(watchers, watcher)
		slot := sidecar.Slot{Index: one.Index, ID: challenge.DeviceID(c.Provider, one.Index), Class: one.Class, Device: device, Watch: watcher.Begin}
		if p := watcher.Poller(); p != nil && c.Metrics.Listen != "" {
			slot.Facts = p.Card
			go p.Run(polling) // not waited for: it asks a driver
		}
		slots = append(slots, slot)
	}
	return slots, closeAll, nil
}

// OpenDevice opens a device of this host.
func OpenDevice(ctx context.Context, d config.Device, l config.Limits, log *slog.Logger) (kernels.Device, error) {
	return devices.Open(ctx, devices.Options{
		Kind: d.Kind, Name: d.Name, Cores: d.Cores, Card: d.Card, Worker: d.Worker, Memory: d.Memory, Warm: true, Log: log,
		StartWithin: time.Duration(l.StartWithin),
	})
}
