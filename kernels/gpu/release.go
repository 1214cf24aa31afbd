package gpu

import (
	"time"

	"github.com/slark-network/slark/challenge"
)

// reshape makes sure that the spare of a kind is of a shape, or none.
func (d *Device) reshape(kind challenge.Kind, sh shape) {
	d.mu.Lock()
	slot := d.slots[kind]
	slot.shape = sh
	old := slot.spare
	if old != nil && old.shape != sh {
		slot.spare = nil
	} else {
		old = nil
	}
	d.mu.Unlock()
	d.free(old)
}

// dropWork gives back all that is there for one kind of work, but for what open runs hold, and says whether there was anything.
func (d *Device) dropWork(s *session, w work) (had bool) {
	had = bytesOf(w.blocks()) > 0
	if s == nil || s.lost != nil {
		w.lost()
	} else if err := w.free(s.context); err != nil {
		d.lose(s, err)
	}
	for _, kind := range challenge.Kinds() {
		if d.workOf(kind) == w {
			had = had || d.peekSpare(kind) != nil
			d.reshape(kind, shape{})
		}
	}
	return had
}

// dropOthers is dropWork for all other kinds of work.
func (d *Device) dropOthers(s *session, w work) (had bool) {
	for _, other := range d.works() {
		if other == &d.walks && w != other && d.reclaim(s) != nil {
			continue // of a dataset in which something has to stay, nothing comes back
		}
		if other != w && d.dropWork(s, other) {
			had = true
		}
	}
	return had && s.lost == nil
}

// drop gives back all but what open runs hold: products first, which may have borrowed of the dataset.
func (d *Device) drop() {
	for _, w := range d.works() {
		d.dropWork(d.session, w)
	}
}

// Release gives B, the dataset and the work buffers back. The context stays, with the kernels loaded. A dataset of which open runs have borrowed goes
// when they are closed.
func (d *Device) Release() {
	d.stopMending()
	<-d.turn
	defer d.give()
	d.drop()
}

// Close is Release, for good. It closes the context.
func (d *Device) Close() error {
	d.endMending()
	defer d.mender.Wait()
	<-d.turn
	defer d.give()
	d.closed = true
	d.drop()
	if s := d.session; s != nil {
		d.lose(s, errClosed)
	}
	return nil
}

// takeSpare takes the spare for a run of the shape, if it fits.
func (d *Device) takeSpare(sh shape, fits func(*kept) bool) (k *kept) {
	d.mu.Lock()
	defer d.mu.Unlock()
	slot := d.slots[sh.kind]
	if slot.spare != nil && slot.spare.shape == sh && fits(slot.spare) {
		k, slot.spare = slot.spare, nil
		d.held += k.bytes()
		d.mends.reserved = time.Time{} // it is run now
	}
	return k
}

// peekSpare is the spare of a kind, which stays while the turn is held.
func (d *Device) peekSpare(kind challenge.Kind) *kept {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.slots[kind].spare
}

// addSpare makes k the spare, unless a run has given one back meanwhile, and says which it is.
func (d *Device) addSpare(k *kept) *kept {
	d.mu.Lock()
	defer d.mu.Unlock()
	slot := d.slots[k.kind]
	if slot.spare == nil {
		slot.spare = k
	} else {
		d.trash = append(d.trash, k)
	}
	return slot.spare
}

// giveSpare takes back what a run kept, for the next one of its shape, or to be freed in the next turn, which is now if nobody has it.
func (d *Device) giveSpare(k *kept) {
	d.mu.Lock()
	d.held -= k.bytes()
	slot := d.slots[k.kind]
	if slot.spare == nil && k.shape == slot.shape && k.session == d.live {
		slot.spare = k
		d.mu.Unlock()
		return
	}
	d.trash = append(d.trash, k)
	select {
	case <-d.turn:
		d.mu.Unlock()
		d.give()
	default: // who has it frees it
		d.mu.Unlock()
	}
}
