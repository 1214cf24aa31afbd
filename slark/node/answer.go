package node

import (
	"context"
	"fmt"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/slark/market"
	"github.com/slark-network/slark/slark/market/feed"
	"github.com/slark-network/slark/slark/query"
)

// answer indexes what there is for matchmakers and answers them, if the configuration has a listener for them, until ctx ends.
func (n *Node) answer(ctx context.Context) error {
	c := n.cfg.Query
	if !c.Enabled() {
		return nil
	}
	log := n.Log.With("part", "query")
	var regions *feed.Regions
	if c.Regions != "" {
		var err error
		if regions, err = feed.OpenRegions(c.Regions, log); err != nil {
			return fmt.Errorf("query.regions: %w", err)
		}
	}
	// A version of another process is never taken for one of this: they begin a million apart for each millisecond.
	index := market.NewIndex(uint64(time.Now().UnixMilli()) << 20)
	f := feed.New(feed.Config{
		Index: index, Client: n.Client, Watcher: n.Watcher, Store: n.Store, Leases: n.Leases, Parse: marketDevices, Regions: regions, Hold: c.Hold(), Log: log,
	})
	server, err := query.Listen(ctx, c, query.Options{Index: index, Source: f, Metrics: n.Metrics, Log: log})
	if err != nil {
		return err
	}
	if n.QueryReady != nil {
		n.QueryReady(server.Addresses())
	}
	n.Metrics.Indexed(func() (int, int) {
		size := index.Size()
		return size.Providers, size.Offers
	})
	n.work.Go(func() {
		if err := f.Run(ctx); err != nil {
			n.fatal(fmt.Errorf("node: %w", err))
		}
	})
	n.work.Go(func() { server.Run(ctx) })
	return nil
}

// marketDevices is ParseSpec for a feed.
func marketDevices(provider challenge.Address, spec string) ([]feed.Device, error) {
	all, err := ParseSpec(provider, spec)
	out := make([]feed.Device, len(all))
	for i, d := range all {
		out[i] = feed.Device{Index: d.Index, ID: d.ID, Kind: d.Kind, Class: d.Class}
	}
	return out, err
}
