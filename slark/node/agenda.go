package node

import (
	"container/heap"
	"context"
	"sync"
	"time"
)

// agenda is when the devices of an Era are challenged next, earliest first. One goroutine waits for all of them, so that a device that waits costs some
// hundred bytes.
type agenda struct {
	mu    sync.Mutex
	queue queue
	wake  chan struct{} // there is an earlier slot than the one that is waited for
	over  chan struct{} // closed when nothing is to begin any more
	once  sync.Once     // of that
}

// waiting is a device and the slots that it still has: at least one.
type waiting struct {
	key   deviceKey
	f     *following
	slots []slotAt
}

// slotAt is one slot. Its times count from the start of the Era.
type slotAt struct {
	begin  time.Duration // when the challenge is made ready
	at     time.Duration
	number uint64
}

func newAgenda() *agenda { return &agenda{wake: make(chan struct{}, 1), over: make(chan struct{})} }

// add puts a device in.
func (a *agenda) add(w waiting) {
	if len(w.slots) == 0 {
		return
	}
	a.mu.Lock()
	heap.Push(&a.queue, w)
	first := a.queue[0].f == w.f
	a.mu.Unlock()
	if first {
		select {
		case a.wake <- struct{}{}:
		default:
		}
	}
}

// due takes out the earliest slot that begins until a time. Without one it says how long it is to the next, which is an hour if there is none.
func (a *agenda) due(until time.Duration) (w waiting, s slotAt, next time.Duration, ok bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for len(a.queue) > 0 {
		first := &a.queue[0]
		if first.f.ctx.Err() != nil {
			heap.Pop(&a.queue)
			continue
		}
		s = first.slots[0]
		if s.begin > until {
			return w, s, s.begin - until, false
		}
		w = *first
		if first.slots = first.slots[1:]; len(first.slots) == 0 {
			heap.Pop(&a.queue)
		} else {
			heap.Fix(&a.queue, 0)
		}
		return w, s, 0, true
	}
	return w, s, time.Hour, false
}

// waiting is how many slots should have begun before a time.
func (a *agenda) waiting(now time.Duration) (n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	var count func(i int)
	count = func(i int) { // of a heap, below one that is not due none is
		if i >= len(a.queue) || a.queue[i].slots[0].begin > now {
			return
		}
		if a.queue[i].f.ctx.Err() == nil {
			for _, s := range a.queue[i].slots {
				if s.begin <= now {
					n++
				}
			}
		}
		count(2*i + 1)
		count(2*i + 2)
	}
	count(0)
	return n
}

// end has nothing begin any more.
func (a *agenda) end() { a.once.Do(func() { close(a.over) }) }

// dispatch begins every slot of the Era when it is due. A slot that has begun goes on when the device is gone, or the Era over.
func (e *eraRun) dispatch() {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-e.ctx.Done():
			return
		case <-e.agenda.over:
			return
		case <-e.agenda.wake:
		case <-timer.C:
		}
		for {
			w, s, next, ok := e.agenda.due(time.Since(e.info.Start))
			if !ok {
				timer.Reset(min(next, time.Minute)) // the wall clock may be set meanwhile
				break
			}
			// Those that wait for a place wait on the agenda: in a flash slot they are half of all devices.
			if at := e.info.Start.Add(s.at); e.place(e.ctx, e.info.Start.Add(s.begin), at) {
				e.work.Go(func() { e.slot(e.ctx, w.key, s.number, at, w.f.turn) })
			}
		}
	}
}

// enter puts new devices on the agenda, one after the other: each takes a look into the store.
func (e *eraRun) enter(ctx context.Context, fresh []deviceKey) {
	for _, key := range fresh {
		e.mu.Lock()
		f := e.devices[key]
		e.mu.Unlock()
		if f == nil || ctx.Err() != nil {
			continue
		}
		slots, err := e.slotsAhead(key, f.device)
		if err != nil {
			e.fatal(err)
			return
		}
		e.agenda.add(waiting{key, f, slots})
	}
}

// queue is a heap of devices by their next slot.
type queue []waiting

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].slots[0].begin < q[j].slots[0].begin }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(w any)        { *q = append(*q, w.(waiting)) }

func (q *queue) Pop() any {
	last := len(*q) - 1
	w := (*q)[last]
	(*q)[last] = waiting{}
	*q = (*q)[:last]
	return w
}
