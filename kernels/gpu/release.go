package gpu

// reshape makes sure that a spare is of the shape, or none.
func (d *Device) reshape(sh shape) {
	d.mu.Lock()
	d.shape = sh
	old := d.spare
	if old != nil && old.shape != sh {
		d.spare = nil
	} else {
		old = nil
	}
	d.mu.Unlock()
	d.free(old)
}

// dropMatrices gives A and B back.
func (d *Device) dropMatrices(s *session) {
	old := d.matrices
	d.matrices, d.prepared = matrices{}, false
	if s == nil || s.lost != nil {
		return
	}
	if err := old.free(s.context); err != nil {
		d.lose(s, err)
	}
}

// drop gives back all but what open runs hold.
func (d *Device) drop() {
	d.dropMatrices(d.session)
	d.reshape(shape{})
}

// Release gives A, B and the work buffers back. The context stays, with the kernels loaded.
func (d *Device) Release() {
	<-d.turn
	defer d.give()
	d.drop()
}

// Close is Release, for good. It closes the context.
func (d *Device) Close() error {
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
func (d *Device) takeSpare(sh shape) (k *kept) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.spare != nil && d.spare.shape == sh {
		k, d.spare = d.spare, nil
		d.held += sh.keptBytes()
	}
	return k
}

// peekSpare is the spare, which stays while the turn is held.
func (d *Device) peekSpare() *kept {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.spare
}

// addSpare makes k the spare, unless a run has given one back meanwhile, and says which it is.
func (d *Device) addSpare(k *kept) *kept {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.spare == nil {
		d.spare = k
	} else {
		d.trash = append(d.trash, k)
	}
	return d.spare
}

// giveSpare takes back what a run kept, for the next one of its kind, or to be freed in the next turn, which is now if nobody has it.
func (d *Device) giveSpare(k *kept) {
	d.mu.Lock()
	d.held -= k.keptBytes()
	if d.spare == nil && k.shape == d.shape && k.session == d.live {
		d.spare = k
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
