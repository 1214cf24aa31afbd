package gpu

import (
	"context"
	"fmt"
	"time"

	"github.com/slark-network/slark/challenge"
)

// mends says when the dataset is to be made whole again after products have borrowed of it: when nothing that was borrowed is needed any more
// and the device has nothing else to do, so that the next Prepare of memory finds it. It is guarded by the device's mu.
type mends struct {
	torn     bool      // something was borrowed since the dataset was whole
	reserved time.Time // until then, what is prepared is for a Run to come
	ended    bool
	current  *mending // nil: none waits or works
}

// mending is a goroutine that mends.
type mending struct {
	cancel context.CancelFunc
	again  bool // something was given back while an attempt was at work, which may have found it missing
}

// tear notes that something was borrowed.
func (d *Device) tear() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.mends.torn = true
}

// whole notes that the dataset is, or that there is none to mend.
func (d *Device) whole() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.mends.torn = false
}

// reserve keeps what is prepared for the Run that should follow.
func (d *Device) reserve(kind challenge.Kind) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.mends.reserved = time.Now().Add(d.options.StartWithin)
	if kind == challenge.Memory {
		d.mends.torn = false
	}
}

// pinned says whether open runs have borrowed of the dataset. It needs the turn.
func (d *Device) pinned() bool {
	data := d.walks.data
	if data == nil {
		return false
	}
	loans := len(data.loans)
	own := d.products.blocks()
	if spare := d.peekSpare(challenge.Matmul); spare != nil {
		own = append(own, spare.block)
	}
	for _, b := range own {
		if b.lender == data {
			loans--
		}
	}
	return loans > 0
}

// reclaim has the products give back what they borrowed. It needs the turn.
func (d *Device) reclaim(s *session) error {
	if d.walks.data == nil || len(d.walks.data.loans) == 0 {
		return nil
	}
	if d.pinned() {
		return fmt.Errorf("%w: open runs have borrowed of the dataset", errNoRoom)
	}
	d.dropWork(s, &d.products)
	return s.lost
}

// mendSoon starts an attempt in the background, if there is something to mend. Whoever wants the turn ends it; it is started again when that turn ends.
func (d *Device) mendSoon() {
	d.mu.Lock()
	defer d.mu.Unlock()
	if !d.mends.torn || d.mends.ended {
		return
	}
	if m := d.mends.current; m != nil {
		m.again = true
		return
	}
	ctx, cancel := context.WithCancel(context.Background())
	m := &mending{cancel: cancel, again: true}
	d.mends.current = m
	d.mender.Go(func() {
		defer cancel()
		for {
			after, ok := d.attempt(m)
			if !ok {
				return
			}
			d.mend(ctx, after)
		}
	})
}

// attempt says whether there is to be another one, and after what time.
func (d *Device) attempt(m *mending) (after time.Duration, ok bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.mends.current != m {
		return 0, false
	}
	if !m.again || !d.mends.torn {
		d.mends.current = nil
		return 0, false
	}
	m.again = false
	return time.Until(d.mends.reserved), true
}

// stopMending ends the attempt that waits or works.
func (d *Device) stopMending() {
	d.mu.Lock()
	defer d.mu.Unlock()
	if m := d.mends.current; m != nil {
		m.cancel()
		d.mends.current = nil
	}
}

// endMending is stopMending, for good.
func (d *Device) endMending() {
	d.mu.Lock()
	d.mends.ended = true
	d.mu.Unlock()
	d.stopMending()
}

// mend builds what is missing of the dataset, if nothing of it is in use. An error is that of the next call that needs the device.
func (d *Device) mend(ctx context.Context, after time.Duration) {
	select {
	case <-ctx.Done():
		return
	case <-time.After(after):
	}
	if d.wait(ctx) != nil {
		return
	}
	defer d.end()
	d.sweep()
	s, data := d.session, d.walks.data
	if s == nil || s.lost != nil || data == nil || data.unwanted {
		d.whole()
		return
	}
	k := d.peekSpare(challenge.Memory)
	if ctx.Err() != nil || !hasCache(k, data.key) || d.reclaim(s) != nil {
		return // who has what is needed starts another attempt when it gives that back
	}
	if err := d.walks.build(ctx, s, k); err != nil {
		_ = d.failed(s, err)
		return
	}
	d.whole()
}
