// Package queue shares one device between verifiers: one job at a time, and a
// bounded number that wait.
//
// A job holds the device from Ready to Commit. Between Ready and Start it is a
// reservation, which ends by itself, so that a verifier that prepares and goes
// away blocks nobody for long. Who cannot have the device in time gets the
// holder's signed Prepare, which makes its Busy neutral (docs/protocol.md,
// section 13); a verifier never gets its own, which would be no evidence.
//
// Answers to Open are work too: they take the device between jobs, before the
// jobs that wait, and their challenge's Prepare is evidence as that of a run is.
package queue

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/slark-network/slark/challenge"
)

var (
	// ErrFull is wrapped when the device cannot be had and nothing proves why: who holds it is the same verifier, or answers an
	// Open of a challenge whose Prepare has expired. The caller refuses; the verifier tries again.
	ErrFull = errors.New("queue is full")
	// ErrGone is a reservation that was not used in time. The caller refuses; the verifier prepares again.
	ErrGone = errors.New("reservation has ended")
)

// Busy is the error for a device that another verifier holds. The caller signs Busy with its evidence.
type Busy struct {
	Evidence []byte // the holder's Prepare, not expired
}

// Error says that the device is held.
func (*Busy) Error() string { return "another verifier holds the device" }

// Holder is who asks for the device.
type Holder struct {
	Verifier challenge.Address
	Prepare  []byte    // evidence for others; nil for work that is no evidence
	Expires  time.Time // of Prepare
}

// Queue is the queue of one device. Its methods may be called from any goroutine.
type Queue struct {
	length int
	now    func() time.Time

	mu      sync.Mutex
	holder  *Ticket
	waiting []*waiter // answers before jobs, each in order of arrival
}

type waiter struct {
	holder Holder
	urgent bool
	got    chan *Ticket // buffered; filled by whoever lets go
}

// Ticket is the device, held. It must be released, once or more often.
type Ticket struct {
	q      *Queue
	holder Holder
	gone   chan struct{}
	timer  *time.Timer // ends the reservation; nil once it is held
}

// New makes a queue in which at most length jobs wait. now is for the expiry of evidence; nil is time.Now.
func New(length int, now func() time.Time) *Queue {
	if now == nil {
		now = time.Now
	}
	return &Queue{length: length, now: now}
}

// State is whether somebody has the device or has reserved it, and how many wait for it.
func (q *Queue) State() (held bool, waiting int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.holder != nil, len(q.waiting)
}

// Reserve waits for the device for as long as patience (0: not at all), and then reserves it for so long. The error
// wraps ErrFull, is a *Busy, or is that of ctx.
func (q *Queue) Reserve(ctx context.Context, h Holder, patience, reservation time.Duration) (*Ticket, error) {
	t, err := q.take(ctx, h, patience, false)
	if err != nil {
		return nil, err
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	t.timer = time.AfterFunc(reservation, t.expire)
	return t, nil
}

// Take waits for the device until ctx ends, before all jobs that wait: for work on what has been committed. However many
// wait, it waits too; the caller bounds them. The ticket does not end by itself.
func (q *Queue) Take(ctx context.Context, h Holder) (*Ticket, error) {
	return q.take(ctx, h, -1, true)
}

func (q *Queue) take(ctx context.Context, h Holder, patience time.Duration, urgent bool) (*Ticket, error) {
	w := &waiter{holder: h, urgent: urgent, got: make(chan *Ticket, 1)}
	t, err := q.join(w, patience)
	if t != nil || err != nil {
		return t, err
	}
	var late <-chan time.Time
	if patience > 0 {
		timer := time.NewTimer(patience)
		defer timer.Stop()
		late = timer.C
	}
	select {
	case t := <-w.got:
		return t, nil
	case <-late:
		return q.leave(w, nil)
	case <-ctx.Done():
		return q.leave(w, fmt.Errorf("wait for the device: %w", context.Cause(ctx)))
	}
}

// join takes the device if it is free, or a place in the queue: then both results are nil.
func (q *Queue) join(w *waiter, patience time.Duration) (*Ticket, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.holder == nil {
		return q.grant(w), nil
	}
	jobs := 0
	for _, other := range q.waiting {
		if !other.urgent {
			jobs++
		}
	}
	if !w.urgent && (patience == 0 || jobs >= q.length) {
		return nil, q.refusal(w.holder)
	}
	at := len(q.waiting)
	if w.urgent {
		if at = slices.IndexFunc(q.waiting, func(o *waiter) bool { return !o.urgent }); at < 0 {
			at = len(q.waiting)
		}
	}
	q.waiting = slices.Insert(q.waiting, at, w)
	return nil, nil
}

// leave gives up waiting. Who was given the device meanwhile keeps it, unless there is a cause to go.
func (q *Queue) leave(w *waiter, cause error) (*Ticket, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	select {
	case t := <-w.got:
		if cause == nil {
			return t, nil
		}
		q.release(t)
		return nil, cause
	default:
	}
	q.waiting = slices.DeleteFunc(q.waiting, func(o *waiter) bool { return o == w })
	if cause != nil {
		return nil, cause
	}
	return nil, q.refusal(w.holder)
}

// refusal is why h does not get the device now. The caller holds mu.
func (q *Queue) refusal(h Holder) error {
	o := q.holder.holder
	switch {
	case o.Prepare == nil:
		return fmt.Errorf("%w: the device answers a demand, or gives its memory to a tenant", ErrFull)
	case o.Verifier == h.Verifier:
		return fmt.Errorf("%w: the same verifier holds the device", ErrFull)
	case !q.now().Before(o.Expires):
		return fmt.Errorf("%w: the Prepare of who holds the device has expired", ErrFull)
	}
	return &Busy{Evidence: o.Prepare}
}

func (q *Queue) grant(w *waiter) *Ticket {
	q.holder = &Ticket{q: q, holder: w.holder, gone: make(chan struct{})}
	return q.holder
}

// release lets go of the device and hands it on. The caller holds mu.
func (q *Queue) release(t *Ticket) {
	if t.timer != nil {
		t.timer.Stop()
	}
	if q.holder != t {
		return
	}
	close(t.gone)
	q.holder = nil
	if len(q.waiting) > 0 {
		w := q.waiting[0]
		q.waiting = slices.Delete(q.waiting, 0, 1)
		w.got <- q.grant(w)
	}
}

// expire ends a reservation that is still one.
func (t *Ticket) expire() {
	t.q.mu.Lock()
	defer t.q.mu.Unlock()
	if t.timer != nil {
		t.q.release(t)
	}
}

// Hold turns the reservation into possession, which lasts until Release. ErrGone if it has ended.
func (t *Ticket) Hold() error {
	t.q.mu.Lock()
	defer t.q.mu.Unlock()
	if t.q.holder != t {
		return ErrGone
	}
	if t.timer != nil {
		t.timer.Stop()
		t.timer = nil
	}
	return nil
}

// Gone is closed when the ticket has ended, by itself or by Release.
func (t *Ticket) Gone() <-chan struct{} { return t.gone }

// Release gives the device back.
func (t *Ticket) Release() {
	t.q.mu.Lock()
	defer t.q.mu.Unlock()
	t.q.release(t)
}
