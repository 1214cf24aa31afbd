package node

import (
	"fmt"
	"sync"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

// roundTrips is how far away the devices are that an Era asks for: the longest round trip of the last samples of each. Its jobs are as long as that asks
// for. A prover that delays its pongs gets longer jobs, and nothing else. The record of a device is read once; from then on its outcomes are followed.
type roundTrips struct {
	store *reputation.Store
	close func() // follows no outcomes any more; what is known stays

	mu sync.Mutex
	of map[weighed]*lastTrips
}

// lineSamples is how many outcomes of a device its line is known from.
const lineSamples = 8

// lastTrips are the round trips of the last outcomes of a device. What was read and what was stored meanwhile may be added in any order, and twice.
type lastTrips struct {
	read   bool
	newest uint64 // outcome of the device, by its number
	last   [lineSamples]time.Duration
}

func newRoundTrips(s *reputation.Store) *roundTrips {
	l := &roundTrips{store: s, of: make(map[weighed]*lastTrips)}
	l.close = s.Observe(reputation.Observer{Concluded: l.concluded})
	return l
}

func (l *roundTrips) concluded(records []reputation.Record) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, r := range records {
		if t := l.of[weighed{r.Provider, r.Device}]; t != nil {
			t.add(r)
		}
	}
}

// longest is the line of a device.
func (l *roundTrips) longest(provider challenge.Address, device challenge.Hash) (time.Duration, error) {
	key := weighed{provider, device}
	l.mu.Lock()
	defer l.mu.Unlock()
	t := l.of[key]
	if t == nil {
		t = new(lastTrips)
		l.of[key] = t
	}
	if !t.read {
		l.mu.Unlock()
		var all []reputation.Record
		err := l.store.History(reputation.Filter{Provider: provider, Device: device, Limit: lineSamples}, func(r reputation.Record) bool {
			all = append(all, r)
			return true
		})
		l.mu.Lock()
		if err != nil {
			return 0, fmt.Errorf("reading the last round trips: %w", err)
		}
		for _, r := range all {
			t.add(r)
		}
		t.read = true
	}
	longest := time.Duration(0)
	for _, trip := range t.last {
		longest = max(longest, trip)
	}
	return longest, nil
}

// add takes an outcome in, in the place of the one that is no longer among the last.
func (t *lastTrips) add(r reputation.Record) {
	n := r.State.Seq
	if n+lineSamples <= t.newest {
		return
	}
	if n > t.newest+lineSamples {
		t.last, t.newest = [lineSamples]time.Duration{}, n-1
	}
	for t.newest < n {
		t.newest++
		t.last[t.newest%lineSamples] = 0
	}
	t.last[n%lineSamples] = r.RoundTrip
}
