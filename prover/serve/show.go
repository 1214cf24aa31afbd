package serve

import (
	"context"
	"sync"

	"github.com/slark-network/slark/proto/observe"
	"github.com/slark-network/slark/prover/config"
	"github.com/slark-network/slark/prover/metrics"
)

func metricsOf(c config.Config) *metrics.Metrics {
	var indexes []uint32
	for _, d := range c.Devices {
		indexes = append(indexes, d.Index)
	}
	return metrics.New(indexes...)
}

// show serves metrics and health, if the config has a listener for them, also while the sidecar drains. stop ends that.
func show(ctx context.Context, c config.Config, d Deps, m *metrics.Metrics, missing func() []string) (stop func(), err error) {
	l, err := observe.Listen(ctx, c.Metrics)
	if err != nil || l == nil {
		return func() {}, err
	}
	ctx, cancel := context.WithCancel(context.WithoutCancel(ctx))
	var group sync.WaitGroup
	group.Go(func() {
		observe.Serve(ctx, l, c.Metrics, observe.Served{Metrics: m.Set().Gatherer(), Ready: missing, Log: d.Log})
	})
	if d.MetricsReady != nil {
		d.MetricsReady(l.Addr())
	}
	return func() {
		cancel()
		group.Wait()
	}, nil
}
