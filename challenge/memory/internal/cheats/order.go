package cheats

import "github.com/slark-network/slark/challenge/memory"

// visitor is a walk under way.
type visitor struct {
	walk  uint32
	step  int
	state memory.State
	next  uint64
}

// visitors are the walks of a round before their first step.
func (r *Round) visitors(n int) []visitor {
	all := make([]visitor, n)
	for w := range all {
		state, first := memory.InitialState(r.Key, uint32(w))
		all[w] = visitor{walk: uint32(w), state: state, next: memory.ItemAt(first, r.Job.Size)}
	}
	r.Meter.Ops += uint64(n) * (stateOps + digestOps)
	return all
}

// take makes a step with the item that the walk waits for. The state comes from device memory and goes back there, but
// for the first step, whose state is computed, and the last, of which only a digest is left.
func (r *Round) take(v *visitor, digests []memory.Digest) (done bool) {
	if v.step > 0 {
		r.Meter.Stream += memory.ItemSize
	}
	v.next = memory.ItemAt(v.state.Step(v.step, &r.data[v.next]), r.Job.Size)
	v.step++
	r.Meter.Steps++
	r.Meter.Chain++
	r.Meter.Ops += stepOps
	if v.step == memory.Steps {
		digests[v.walk] = v.state.Digest()
		return true
	}
	r.Meter.Stream += memory.ItemSize
	return false
}

// Sorted makes a step of all walks at a time, in the order of their items, so that an item that two want is read once. The
// states do not fit on the chip: they pass through device memory.
func Sorted() Strategy {
	return func(r *Round, digests []memory.Digest) {
		r.Meter.Held = (r.Job.Size + uint64(len(digests))) * memory.ItemSize
		all := r.visitors(len(digests))
		for range memory.Steps {
			read := map[uint64]bool{}
			for i := range all {
				if !read[all[i].next] {
					read[all[i].next] = true
					r.Meter.Random += memory.ItemSize
				}
				r.take(&all[i], digests)
			}
		}
	}
}

// Sweep reads the dataset in order, again and again, and serves the walks that wait for what passes: for a dataset that lies
// where only reading in order is fast. A walk whose next item is still ahead is served in the same sweep.
func Sweep() Strategy {
	return func(r *Round, digests []memory.Digest) {
		r.Meter.Held = uint64(len(digests)) * memory.ItemSize
		waiting := map[uint64][]visitor{}
		for _, v := range r.visitors(len(digests)) {
			waiting[v.next] = append(waiting[v.next], v)
		}
		for len(waiting) > 0 {
			r.Meter.Link[0] += r.Job.Size * memory.ItemSize
			for m := range r.Job.Size {
				for len(waiting[m]) > 0 { // one that wants the same item again is served again
					some := waiting[m]
					delete(waiting, m)
					for _, v := range some {
						if !r.take(&v, digests) {
							waiting[v.next] = append(waiting[v.next], v)
						}
					}
				}
			}
		}
	}
}
