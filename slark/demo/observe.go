package demo

import (
	"context"
	"log/slog"
	"slices"
	"sync"

	"github.com/slark-network/slark/chain"
)

// observer collects what the contracts say.
type observer struct {
	watcher *chain.Watcher

	mu     sync.Mutex
	events []chain.Event
}

func newObserver(c *chain.Client, log *slog.Logger) (*observer, error) {
	o := &observer{}
	var err error
	o.watcher, err = chain.NewWatcher(chain.WatcherConfig{Client: c, Logger: log, OnEvent: func(_ context.Context, e chain.Event) error {
		o.mu.Lock()
		defer o.mu.Unlock()
		o.events = append(o.events, e)
		return nil
	}})
	return o, err
}

// all are the events so far, in order.
func (o *observer) all() []chain.Event {
	o.mu.Lock()
	defer o.mu.Unlock()
	return slices.Clone(o.events)
}

// settled lists the Eras in which every provider is settled, in order.
func (o *observer) settled(providers int) (eras []uint64) {
	count := map[uint64]int{}
	for _, e := range o.all() {
		if e.Name == "ProviderSettled" || e.Name == "ProviderUndecided" {
			count[e.Arg("era").(uint64)]++
		}
	}
	for era, n := range count {
		if n >= providers {
			eras = append(eras, era)
		}
	}
	slices.Sort(eras)
	return eras
}
