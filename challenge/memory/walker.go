package memory

import "encoding/binary"

// Walker is a walk in progress, for who makes many of them: it steps in a fast form if this machine has one, which holds
// the state in another order. It comes to what State comes to. Before the first Begin it is of no use, and then it can be
// begun again and again.
type Walker struct {
	n    uint64
	next uint64
	step int
	fast bool // lanes hold the state, else plain does

	plain State
	lanes [LaneWords][Lanes]uint32 // by words
}

// Begin starts a walk over n items.
func (w *Walker) Begin(walk Start, n uint64) {
	var raw [4 * Lanes * LaneWords]byte // vectors are words, little-endian
	walk.Key.Fill(raw[:], walk.Walk, 0)
	w.n, w.step, w.fast = n, 0, hasFastStep()
	if w.fast {
		beginFast(&w.lanes, &raw)
	} else {
		for l := range w.plain {
			for i := range w.plain[l] {
				w.plain[l][i] = binary.LittleEndian.Uint32(raw[4*(LaneWords*l+i):])
			}
		}
	}
	w.next = ItemAt(binary.LittleEndian.Uint32(raw[:]), n)
}

// Next is the item that the next step takes.
func (w *Walker) Next() uint64 { return w.next }

// Step makes a step with that item.
func (w *Walker) Step(item *Item) {
	var r uint32
	if w.fast {
		r = stepFast(&w.lanes, item, w.step)
	} else {
		r = w.plain.Step(w.step, item)
	}
	w.step++
	w.next = ItemAt(r, w.n)
}

// Digest is the digest of the walk, after Steps steps.
func (w *Walker) Digest() Digest {
	if w.fast {
		return digestOf(digestFast(&w.lanes))
	}
	return w.plain.Digest()
}
