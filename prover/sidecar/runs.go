package sidecar

import (
	"sync"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/kernels"
)

// run is a finished run that waits for its Open.
type run struct {
	id      challenge.Hash
	kernels kernels.Run
	session *session.Session // up to Commit
	stored  bool             // Commit is in the ledger
	said    <-chan []byte    // has the diagnosis of the timed run; nil: there is none
	timer   *time.Timer
}

// memory is about what a run keeps for its openings, in bytes: the trees of all rounds, and the block digests of matmul or the
// light cache of memory.
func memory(j challenge.Job) uint64 {
	trees := uint64(j.Rounds) * 64 * j.Leaves()
	if j.Kind == challenge.Memory {
		return trees + 16<<20
	}
	return trees + uint64(j.Rounds)*j.Size*j.Size/8
}

// runs are the kept runs of a device: a bounded number, for a bounded time, oldest first. What has gone can be run again.
type runs struct {
	limit   int
	keep    time.Duration
	changed func() // called after one has gone, without mu

	mu   sync.Mutex
	list []*run
}

func newRuns(limit int, keep time.Duration, changed func()) *runs {
	return &runs{limit: limit, keep: keep, changed: changed}
}

func (r *runs) put(k *run) {
	r.mu.Lock()
	k.timer = time.AfterFunc(r.keep, func() { r.discard(k.id) })
	r.list = append(r.list, k)
	var old *run
	if len(r.list) > r.limit {
		old = r.list[0]
	}
	r.mu.Unlock()
	if old != nil {
		r.discard(old.id)
	}
}

// take removes a run from the kept ones and hands it over; nil if it is not there.
func (r *runs) take(id challenge.Hash) *run {
	r.mu.Lock()
	defer r.mu.Unlock()
	for i, k := range r.list {
		if k.id == id {
			k.timer.Stop()
			r.list = append(r.list[:i:i], r.list[i+1:]...)
			return k
		}
	}
	return nil
}

// discard closes a run that is not needed any more, if it is there.
func (r *runs) discard(id challenge.Hash) {
	if k := r.take(id); k != nil {
		k.kernels.Close()
		r.changed()
	}
}

// room drops the oldest runs until the others keep at most limit bytes.
func (r *runs) room(limit uint64) {
	for {
		r.mu.Lock()
		var sum uint64
		for _, k := range r.list {
			sum += memory(k.session.Job())
		}
		var oldest *run
		if sum > limit && len(r.list) > 0 {
			oldest = r.list[0]
		}
		r.mu.Unlock()
		if oldest == nil {
			return
		}
		r.discard(oldest.id)
	}
}

func (r *runs) count() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return len(r.list)
}

func (r *runs) closeAll() { r.room(0) }
