package gpu

import (
	"context"
	"errors"
	"fmt"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels"
)

// Prepare allocates what Run needs and derives B, or builds the dataset. What is there for the other kind of work stays, unless there is no
// room beside it; products borrow the end of a dataset before it is given up. While an open run has something of it, memory cannot be prepared: that is
// kernels.ErrMemory.
func (d *Device) Prepare(ctx context.Context, job challenge.Job) error {
	if err := valid(job); err != nil {
		return fmt.Errorf("preparing: %w", err)
	}
	if err := d.take(ctx); err != nil {
		return fmt.Errorf("preparing: %w", err)
	}
	defer d.give()
	d.sweep()
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
	d.reserve(job.Kind)
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
	if w == &d.walks {
		if err := d.reclaim(s); err != nil {
			return err
		}
	}
	from, err := d.room(s, w, job)
	if err != nil {
		return err
	}
	defer func() {
		if from.lent {
			d.tear()
		}
	}()
	sh := shapeOf(job)
	d.reshape(sh.kind, sh)
	if !w.suits(job) {
		if err := w.free(s.context); err != nil {
			return err
		}
	}
	k := d.peekSpare(sh.kind)
	if k == nil {
		made, err := makeKept(from, sh, w.layout(sh))
		if err != nil {
			return err
		}
		k = d.addSpare(made)
	}
	return w.prepare(ctx, from, k, job)
}

// room compares what is to be allocated with what is free on the card, which others may use as well, and with what jobs may use in all, and says
// where it is to come from. Products borrow of the dataset what there is no room for. What is there for other kinds of work is given back if it must
// be, and if that is enough.
func (d *Device) room(s *session, w work, job challenge.Job) (*source, error) {
	sh, from := shapeOf(job), &source{session: s}
	spare := d.peekSpare(sh.kind)
	var stale []block // given back in any case
	if !w.suits(job) {
		stale = w.blocks()
	}
	if spare != nil && spare.shape != sh {
		stale, spare = append(stale, spare.block), nil
	}
	sizes := w.missing(job, spare)
	if spare == nil {
		sizes = append([]uint64{w.layout(sh).bytes()}, sizes...)
	}
	if len(sizes) == 0 {
		return from, nil
	}
	free, _, err := s.context.MemoryInfo(context.Background())
	if err != nil {
		return nil, fmt.Errorf("asking for free memory: %w", err)
	}
	all, others := d.holds(w)
	if limit := d.limit(); limit > 0 {
		free = min(free, limit-min(limit, all))
	}
	free += bytesOf(stale)
	var missing uint64
	for _, size := range sizes {
		missing += up(size, granule)
	}
	if data := d.walks.data; w == &d.products && data != nil && data.canLend(borrowed(sizes, free), stale) {
		from.room, from.lender = free, data
		return from, s.lost
	} else if w == &d.products && data != nil && len(data.loans) > 0 && !d.pinned() {
		if err := d.reclaim(s); err != nil { // the dataset may have to go, so nothing may be left in it
			return nil, err
		}
		return d.room(s, w, job)
	}
	switch {
	case missing <= free:
	case missing <= free+others:
		d.dropOthers(s, w)
	default:
		return nil, fmt.Errorf("%w: %d bytes more, %d free, %d could be given back", errNoRoom, missing, free, others)
	}
	return from, s.lost
}

// errNoRoom is wrapped by room and reclaim: nothing was given back that is needed, because it would not be enough.
var errNoRoom = fmt.Errorf("no room: %w", ErrOutOfMemory)

// holds is what the device and open runs hold, in bytes, and how much of it could be given back for a kind of work.
func (d *Device) holds(w work) (all, others uint64) {
	pinned := d.pinned()
	d.mu.Lock()
	defer d.mu.Unlock()
	all = d.held
	for kind, slot := range d.slots {
		one := d.workOf(kind)
		bytes := bytesOf(one.blocks())
		if slot.spare != nil {
			bytes += slot.spare.bytes()
		}
		all += bytes
		if one != w && !(pinned && one == &d.walks) {
			others += bytes
		}
	}
	return all, others
}
