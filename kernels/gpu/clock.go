package gpu

import (
	"context"
	"fmt"
	"time"

	"github.com/slark-network/slark/kernels"
)

var _ kernels.Clocked = (*run)(nil)

// marks are events of a run: before everything, and behind each round. It is nil for a device that keeps none.
type marks struct {
	begin  time.Time       // before the first event was queued
	events []Event         // the first, and one for each round
	queued []time.Duration // since begin, when all of a round was queued, for each round
}

// mark queues the first event.
func (s *session) mark(ctx context.Context, k *kept) error {
	s.unmark(k)
	k.marks = &marks{begin: time.Now()}
	return s.markRound(ctx, k)
}

// markRound queues an event behind a round.
func (s *session) markRound(ctx context.Context, k *kept) error {
	e, err := s.context.Record(context.WithoutCancel(ctx))
	if err != nil {
		return fmt.Errorf("queueing an event: %w", err)
	}
	k.marks.events = append(k.marks.events, e)
	return nil
}

// unmark forgets the events of an earlier run.
func (s *session) unmark(k *kept) {
	if k.marks != nil {
		s.forget(k.marks.events)
		k.marks = nil
	}
}

// clock reads the events of a run that is done.
func (s *session) clock(ctx context.Context, m *marks) (*kernels.Clock, error) {
	ends := make([]time.Duration, len(m.events)-1)
	for i := range ends {
		var err error
		if ends[i], err = s.context.Elapsed(context.WithoutCancel(ctx), m.events[0], m.events[i+1]); err != nil {
			return nil, fmt.Errorf("asking for the time of round %d: %w", i+1, err)
		}
	}
	return m.clock(ends), nil
}

// clock bounds what the device waited, given when each round ended, since the first event. That event cannot have happened before begin, so on
// the host's clock, counted from begin, a round ended at ends or later. If all of the next round was queued by then, the device had work; if
// not, it can have waited from then on until it was, and no longer.
func (m *marks) clock(ends []time.Duration) *kernels.Clock {
	c := &kernels.Clock{Took: ends[len(ends)-1]}
	before := time.Duration(0)
	for i, queued := range m.queued {
		c.Idle += max(0, queued-before)
		before = ends[i]
	}
	c.Idle = min(c.Idle, c.Took)
	return c
}

// Clock is how long the rounds took by the device's events, and nil without Options.Events.
func (r *run) Clock(ctx context.Context) (*kernels.Clock, error) {
	d := r.device
	if err := d.take(ctx); err != nil {
		return nil, fmt.Errorf("reading events: %w", err)
	}
	defer d.give()
	r.mu.RLock()
	defer r.mu.RUnlock()
	if r.kept == nil || d.closed {
		return nil, fmt.Errorf("reading events: run: %w", kernels.ErrClosed)
	}
	s, m := r.kept.session, r.kept.marks
	if m == nil {
		return nil, nil
	}
	if s.lost != nil {
		return nil, fmt.Errorf("reading events: %w: %w", ErrLost, s.lost)
	}
	defer s.unmark(r.kept)
	c, err := s.clock(ctx, m)
	if err != nil {
		return nil, fmt.Errorf("reading events: %w", d.failed(s, err))
	}
	return c, nil
}
