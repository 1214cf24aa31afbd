package devices

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/slark-network/slark/kernels/nvml"
)

const (
	// pollEvery is how often the facts of a card are read for metrics.
	pollEvery = 15 * time.Second
	// factsLast is how long they are shown: a driver that does not answer has no facts.
	factsLast = 4 * pollEvery
)

// Poller keeps what the driver of a card says of it. Its methods may be called from any goroutine.
type Poller struct {
	w    *Watcher
	read atomic.Pointer[reading]
}

type reading struct {
	card nvml.Card
	at   time.Time
}

// Poller is one of the watched device; nil if it is no card, or nothing is known of it.
func (w *Watcher) Poller() *Poller {
	if w.facts == nil || w.missing != "" {
		return nil
	}
	return &Poller{w: w}
}

// Run reads facts until ctx ends. A driver that does not answer holds it up for ever: do not wait for it.
func (p *Poller) Run(ctx context.Context) {
	tick := time.NewTicker(pollEvery)
	defer tick.Stop()
	for ctx.Err() == nil {
		if card, err := p.w.facts.CardByUUID(p.w.info().UUID); err == nil {
			p.read.Store(&reading{card, time.Now()})
		}
		select {
		case <-ctx.Done():
		case <-tick.C:
		}
	}
}

// Card is what was read last; nil if that is too long ago.
func (p *Poller) Card() *nvml.Card {
	r := p.read.Load()
	if r == nil || time.Since(r.at) > factsLast {
		return nil
	}
	return &r.card
}
