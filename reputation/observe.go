package reputation

import (
	"sync"

	"github.com/slark-network/slark/challenge"
)

// Observer is told of what was stored, after it is on disk and before the call that stored it returns, by the goroutine of that call: it must not
// wait for anything. It may read the store. What two calls stored at one time is told in any order; Weighed.State.Seq orders what is told of a device.
type Observer struct {
	// Concluded gets the outcomes of one call that had none before. nil: is not told.
	Concluded func([]Record)
	// Tier gets the place of a provider in the tier table whenever an Era was applied to it or it was adopted from the chain. nil: is not told.
	Tier func(provider challenge.Address, t TierRecord)
}

// Observe tells o of all that is stored from now on, until stop is called. A call that is under way then may still be told.
func (s *Store) Observe(o Observer) (stop func()) { return s.observers.add(o) }

// observers are those of a store. The zero value has none.
type observers struct {
	mu  sync.RWMutex
	all map[*Observer]struct{}
}

func (s *observers) add(o Observer) (stop func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.all == nil {
		s.all = make(map[*Observer]struct{})
	}
	s.all[&o] = struct{}{}
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		delete(s.all, &o)
	}
}

// list is who is to be told. They are not told under the lock: one may read the store, or stop.
func (s *observers) list() []*Observer {
	s.mu.RLock()
	defer s.mu.RUnlock()
	out := make([]*Observer, 0, len(s.all))
	for o := range s.all {
		out = append(out, o)
	}
	return out
}

func (s *observers) concluded(records []Record) {
	if len(records) == 0 {
		return
	}
	for _, o := range s.list() {
		if o.Concluded != nil {
			o.Concluded(records)
		}
	}
}

func (s *observers) tier(provider challenge.Address, t TierRecord) {
	for _, o := range s.list() {
		if o.Tier != nil {
			o.Tier(provider, t)
		}
	}
}
