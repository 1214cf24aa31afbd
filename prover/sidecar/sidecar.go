package sidecar

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/prover/metrics"
	"github.com/slark-network/slark/prover/queue"
)

// Sidecar answers challenges. Its methods may be called from any goroutine.
type Sidecar struct {
	Options // not to be changed after New
	network challenge.Network
	slots   map[challenge.Hash]*slot
	calls   callers
	flights flights

	diagnoses diagnoses

	maintenance atomic.Bool
	stopping    atomic.Bool
	work        context.Context // of what outlives a call: answers to Open
	stop        context.CancelCauseFunc
	background  sync.WaitGroup // of what nobody waits for but Close

	mu     sync.Mutex
	active int           // challenges from Prepare to Close
	idle   chan struct{} // nil, or closed when active is 0 and no committed run waits for its Open
	live   map[challenge.Hash]chan struct{}
}

// slot is a Slot and what shares it.
type slot struct {
	Slot
	queue  *queue.Queue
	runs   *runs
	tenant atomic.Bool // as it was seen last
}

// errStopped is the cause of work that was cut short by Close.
var errStopped = errors.New("the prover stops")

// New makes a sidecar. Close ends it.
func New(o Options) (*Sidecar, error) {
	if err := o.Validate(); err != nil {
		return nil, fmt.Errorf("sidecar: %w", err)
	}
	if o.Clock == nil {
		o.Clock = time.Now
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Metrics == nil {
		o.Metrics = metrics.New(o.indexes()...)
	}
	o.Limits = o.Limits.WithDefaults()
	s := &Sidecar{
		Options: o,
		network: o.Chain.Network(),
		slots:   map[challenge.Hash]*slot{},
		live:    map[challenge.Hash]chan struct{}{},
	}
	s.flights.ended = s.settle
	s.calls.limit = o.Limits.VerifierCalls
	s.work, s.stop = context.WithCancelCause(context.Background())
	for _, d := range o.Slots {
		s.slots[d.ID] = &slot{
			Slot:  d,
			queue: queue.New(o.Limits.QueueLength, o.Clock),
			runs:  newRuns(o.Limits.MaxRuns, o.Limits.KeepRuns, s.settle),
		}
	}
	s.measure()
	return s, nil
}

// SetMaintenance makes every Prepare be answered with Busy, reason maintenance. It is neutral only while the registry
// says Maintenance too, since before the slot.
func (s *Sidecar) SetMaintenance(on bool) { s.maintenance.Store(on) }

// Drain refuses new challenges, and waits until those that were accepted have run and those that were committed are
// opened, or until ctx ends: then what is missing is in the ledger, to be answered after a restart.
func (s *Sidecar) Drain(ctx context.Context) error {
	s.stopping.Store(true)
	s.mu.Lock()
	if s.idle == nil {
		s.idle = make(chan struct{})
	}
	idle := s.idle
	s.mu.Unlock()
	s.settle()
	select {
	case <-idle:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("drain: %w", context.Cause(ctx))
	}
}

// Close cuts short what runs, waits for the answers in the making, and gives back what runs keep. Challenges must be
// closed before. Devices and ledger are the caller's.
func (s *Sidecar) Close() {
	s.stopping.Store(true)
	s.stop(errStopped)
	s.flights.wait()
	s.background.Wait()
	for _, d := range s.slots {
		d.runs.closeAll()
	}
}

// settle tells Drain when nothing is left to do.
func (s *Sidecar) settle() {
	open := s.flights.count()
	for _, d := range s.slots {
		open += d.runs.count()
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.idle == nil || s.active > 0 || open > 0 {
		return
	}
	select {
	case <-s.idle:
	default:
		close(s.idle)
	}
}

// enter counts a challenge that was accepted.
func (s *Sidecar) enter() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.active++
}

func (s *Sidecar) leave() {
	s.mu.Lock()
	s.active--
	s.mu.Unlock()
	s.settle()
}

// begin marks a challenge as running; Open waits for done.
func (s *Sidecar) begin(id challenge.Hash) (done func()) {
	finished := make(chan struct{})
	s.mu.Lock()
	s.live[id] = finished
	s.mu.Unlock()
	return sync.OnceFunc(func() {
		s.mu.Lock()
		delete(s.live, id)
		s.mu.Unlock()
		close(finished)
	})
}

// finished waits until a challenge does not run any more.
func (s *Sidecar) finished(ctx context.Context, id challenge.Hash) error {
	s.mu.Lock()
	running := s.live[id]
	s.mu.Unlock()
	if running == nil {
		return nil
	}
	select {
	case <-running:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Prune removes from the ledger what is old. To be called now and then.
func (s *Sidecar) Prune() error {
	era, err := s.Chain.Era()
	if err != nil {
		era = 0
	}
	n, err := s.Ledger.Prune(s.Clock(), max(era, eraSlack+1)-eraSlack-1)
	if n > 0 {
		s.Log.Debug("ledger pruned", "entries", n)
	}
	return err
}
