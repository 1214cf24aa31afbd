package sidecar

import (
	"github.com/slark-network/slark/prover/metrics"
)

func (o Options) indexes() (all []uint32) {
	for _, d := range o.Slots {
		all = append(all, d.Index)
	}
	return all
}

// measure tells the metrics where their numbers are.
func (s *Sidecar) measure() {
	s.Metrics.From(metrics.Sources{
		Slots: s.states, Uses: s.usesNow, Maintenance: s.maintenance.Load, Era: s.Chain.Era,
		Active: func() int {
			s.mu.Lock()
			defer s.mu.Unlock()
			return s.active
		},
		Ledger: func() metrics.Ledger {
			l := s.Ledger.Stats()
			return metrics.Ledger{Tables: l.Tables, Log: l.Log, Memory: l.Memory, Sync: l.Sync, Writable: s.Ledger.Writable() == nil}
		},
	})
}

// states are what the devices are at.
func (s *Sidecar) states() []metrics.Slot {
	var all []metrics.Slot
	for _, one := range s.Slots {
		d := s.slots[one.ID]
		state := metrics.Slot{Index: d.Index, Kept: d.runs.count(), Leased: d.tenant.Load()}
		state.Held, state.Waiting = d.queue.State()
		if w, ok := d.Device.(interface {
			Workers() (started, failed uint64)
		}); ok {
			state.Workers = true
			state.Starts, state.Failed = w.Workers()
		}
		if d.Facts != nil {
			state.Facts = d.Facts()
		}
		all = append(all, state)
	}
	return all
}

// usesNow are the Uses of the running Era; none while it is not known.
func (s *Sidecar) usesNow() (all []metrics.Use) {
	era, err := s.Chain.Era()
	if err != nil {
		return nil
	}
	uses, err := s.Uses(era)
	if err != nil {
		return nil
	}
	for _, u := range uses {
		all = append(all, metrics.Use{Index: u.Index, Time: u.Time, Cap: u.Cap, Era: s.Limits.EraLength, Starts: u.Starts, Prepares: u.Prepares})
	}
	return all
}

// Missing says in words what keeps the sidecar from taking challenges; nothing does if it is empty.
func (s *Sidecar) Missing() (words []string) {
	if s.stopping.Load() {
		words = append(words, "the prover is shutting down")
	}
	if _, err := s.Chain.Era(); err != nil {
		words = append(words, "the chain cannot be seen: "+err.Error())
	}
	if err := s.Ledger.Writable(); err != nil {
		words = append(words, "nothing can be stored: "+err.Error())
	}
	if s.maintenance.Load() {
		words = append(words, "maintenance is switched on: every challenge is answered with Busy")
	}
	return words
}
