package demo

import (
	"context"
	"log/slog"
	"slices"
	"sync"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
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

// settled lists the Eras in which every cohort is settled, in order.
func (o *observer) settled() (eras []uint64) {
	count := map[uint64]int{}
	for _, e := range o.all() {
		if e.Name == "CohortSettled" {
			count[e.Arg("era").(uint64)]++
		}
	}
	for era, n := range count {
		if n >= cohorts {
			eras = append(eras, era)
		}
	}
	slices.Sort(eras)
	return eras
}

// done says that every provider whose fate is to be decided was decided in at least three Eras, the overclaimer in as many as it takes to demote it, and
// that nothing is owed any more: a committee in which too many seats do not do their work leaves an Era undecided. Of those that are up now and then too
// few samples may agree.
func (o *observer) done(numbered map[uint32]provider, demoted int) bool {
	decided, owed := map[uint32]int{}, 0
	for _, e := range o.all() {
		switch e.Name {
		case "CohortSettled":
			for i, r := range e.Results(cohortSize) {
				if r.Outcome > committee.Undecided {
					decided[e.Arg("cohort").(uint32)*cohortSize+uint32(i)]++
				}
			}
		case "ActionOwed":
			owed++
		case "OwedSettled", "OwedDropped":
			owed--
		}
	}
	for number, p := range numbered {
		if p.role == Overclaimer && decided[number] < demoted || decided[number] < 3 && p.role != Flapper && p.role != Faulty && p.role != HalfMemory {
			return false
		}
	}
	return owed == 0
}
