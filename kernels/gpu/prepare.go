package gpu

import (
	"context"
	"errors"
	"fmt"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels"
)

// Prepare allocates what Run needs and derives B, or builds the dataset. What is there for the other kind of work stays, unless there is no
// room beside it.
func (d *Device) Prepare(ctx context.Context, job challenge.Job) error {
	if err := valid(job); err != nil {
		return fmt.Errorf("preparing: %w", err)
	}
	if err := d.take(ctx); err != nil {
		return fmt.Errorf("preparing: %w", err)
	}
	defer d.give()
	if d.closed {
		return fmt.Errorf("preparing: GPU device: %w", kernels.ErrClosed)
	}
	if err := d.fits(shapeOf(job)); err != nil {
		return fmt.Errorf("preparing %s of size %d, %d rounds: %w", job.Kind, job.Size, job.Rounds, err)
	}
	s, err := d.opened(ctx)
	if errors.Is(err, ErrOutOfMemory) {
		return fmt.Errorf("preparing: %w: %w", kernels.ErrMemory, err)
	} else if err != nil {
		return fmt.Errorf("preparing: %w", err)
	}
	w := d.workOf(job.Kind)
	err = d.prepare(ctx, s, w, job)
	if errors.Is(err, ErrOutOfMemory) && !errors.Is(err, errNoRoom) {
		if d.dropOthers(s, w) { // the card had less room than it said
			err = d.prepare(ctx, s, w, job)
		}
		if errors.Is(err, ErrOutOfMemory) {
			d.dropWork(s, w)
		}
	}
	if errors.Is(err, ErrOutOfMemory) {
		return fmt.Errorf("preparing %s of size %d, %d rounds: %w: %w", job.Kind, job.Size, job.Rounds, kernels.ErrMemory, err)
	} else if err != nil {
		return fmt.Errorf("preparing: %w", d.failed(s, err))
	}
	return nil
}

// fits compares what a shape needs with what jobs may use, beside what open runs hold. The rest can be given back for it.
func (d *Device) fits(sh shape) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if need, limit := d.needOf(sh), d.limit(); limit > 0 && need+d.held > limit {
		return fmt.Errorf("%w: %d bytes, %d held by open runs, %d allowed", kernels.ErrMemory, need, d.held, limit)
	}
	return nil
}

// prepare needs the turn and an open session.
func (d *Device) prepare(ctx context.Context, s *session, w work, job challenge.Job) error {
	if err := d.room(s, w, job); err != nil {
		return err
	}
	sh := shapeOf(job)
	d.reshape(sh.kind, sh)
	if !w.suits(job) {
		if err := w.free(s.context); err != nil {
			return err
		}
	}
	k := d.peekSpare(sh.kind)
	if k == nil {
		made, err := s.allocateKept(sh, w.layout(sh))
		if err != nil {
			return err
		}
		k = d.addSpare(made)
	}
	return w.prepare(ctx, s, k, job)
}

// room compares what is to be allocated with what is free on the card, which others may use as well, and with what jobs may use in all. What is
// there for other kinds of work is given back if it must be, and if that is enough.
func (d *Device) room(s *session, w work, job challenge.Job) error {
	sh := shapeOf(job)
	spare := d.peekSpare(sh.kind)
	var stale, missing uint64 // what is given back in any case
	if !w.suits(job) {
		stale = w.holds()
	}
	if spare != nil && spare.shape != sh {
		stale, spare = stale+spare.bytes(), nil
	}
	if missing = w.missing(job, spare); spare == nil {
		missing += up(w.layout(sh).bytes(), granule)
	}
	if missing == 0 {
		return nil
	}
	free, _, err := s.context.MemoryInfo(context.Background())
	if err != nil {
		return fmt.Errorf("asking for free memory: %w", err)
	}
	all, others := d.holds(w)
	if limit := d.limit(); limit > 0 {
		free = min(free, limit-min(limit, all))
	}
	switch {
	case missing <= free+stale:
	case missing <= free+stale+others:
		d.dropOthers(s, w)
	default:
		return fmt.Errorf("%w: %d bytes more, %d free, %d could be given back", errNoRoom, missing, free, stale+others)
	}
	return s.lost
}

// errNoRoom is wrapped by room: nothing was given back, because it would not be enough.
var errNoRoom = fmt.Errorf("no room: %w", ErrOutOfMemory)

// holds is what the device and open runs hold, in bytes, and how much of it could be given back for a kind of work.
func (d *Device) holds(w work) (all, others uint64) {
	d.mu.Lock()
	defer d.mu.Unlock()
	all = d.held
	for kind, slot := range d.slots {
		one := d.workOf(kind)
		bytes := one.holds()
		if slot.spare != nil {
			bytes += slot.spare.bytes()
		}
		all += bytes
		if one != w {
			others += bytes
		}
	}
	return all, others
}
