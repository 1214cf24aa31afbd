package gpu

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cuda"
)

// launchTime is how long one launch of a product, or of what builds a dataset, should take at most: nobody else's picture freezes on a card with a display, and
// no driver thinks that the card does.
const launchTime = 200 * time.Millisecond

// errClosed is why a session of a closed device is lost.
var errClosed = fmt.Errorf("GPU device: %w", kernels.ErrClosed)

// Run is the timed part: rounds 1 to T.
func (d *Device) Run(ctx context.Context, task kernels.Task) (kernels.Run, error) {
	if err := valid(task.Job); err != nil {
		return nil, fmt.Errorf("running: %w", err)
	}
	if err := d.take(ctx); err != nil {
		return nil, fmt.Errorf("running: %w", err)
	}
	defer d.give()
	if d.closed {
		return nil, fmt.Errorf("running: %w", errClosed)
	}
	w, sh := d.workOf(task.Job.Kind), shapeOf(task.Job)
	k := d.takeSpare(sh, func(k *kept) bool { return w.prepared(task.Job, k) })
	if k == nil {
		return nil, fmt.Errorf("running %d rounds of size %d: %w", task.Job.Rounds, task.Job.Size, kernels.ErrNotPrepared)
	}
	s := d.session
	roots, err := d.rounds(ctx, s, w, k, task)
	if err != nil {
		err = d.failed(s, err)
		d.giveSpare(k)
		return nil, fmt.Errorf("running %d rounds of size %d: %w", task.Job.Rounds, task.Job.Size, err)
	}
	return &run{device: d, task: task, kept: k, roots: roots}, nil
}

// rounds queues all rounds and reads their roots. Nothing that is queued waits for the host; the host waits only so as not to be more
// than a few tenths of a second ahead.
func (d *Device) rounds(ctx context.Context, s *session, w work, k *kept, task kernels.Task) ([]challenge.Hash, error) {
	if err := w.start(ctx, s, k, task); err != nil {
		return nil, err
	}
	if d.options.Events {
		if err := s.mark(ctx, k); err != nil {
			return nil, err
		}
	}
	if err := s.context.Queue(ctx, w.begin(s, k)); err != nil {
		return nil, fmt.Errorf("queueing keys: %w", err)
	}
	var events []Event // of the rounds that are queued and not known to be done
	defer func() { s.forget(events) }()
	ahead := w.ahead(k.n)
	for t := uint32(1); t <= k.rounds; t++ {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("before round %d: %w", t, err)
		}
		if len(events) == ahead {
			if err := s.context.Wait(ctx, events[0]); err != nil {
				return nil, fmt.Errorf("waiting for round %d: %w", t-uint32(len(events)), err)
			}
			s.forget(events[:1])
			events = events[1:]
		}
		if err := s.context.Queue(ctx, w.round(s, k, t)); err != nil {
			return nil, fmt.Errorf("queueing round %d: %w", t, err)
		}
		if d.options.Events {
			k.marks.queued = append(k.marks.queued, time.Since(k.marks.begin))
			if err := s.markRound(ctx, k); err != nil {
				return nil, err
			}
		}
		if k.rounds > uint32(ahead) {
			e, err := s.context.Record(context.WithoutCancel(ctx))
			if err != nil {
				return nil, fmt.Errorf("queueing round %d: %w", t, err)
			}
			events = append(events, e)
		}
	}
	buffer := make([]byte, cuda.RootsSize(k.rounds))
	if err := s.context.Read(ctx, buffer, Pointer(k.at(k.roots))); err != nil {
		return nil, fmt.Errorf("waiting for roots: %w", err)
	}
	roots := make([]challenge.Hash, k.rounds)
	for i := range roots {
		copy(roots[i][:], buffer[i*cuda.HashSize:])
	}
	return roots, nil
}

// forget gives events back, if there is still something to give them back to.
func (s *session) forget(events []Event) {
	for _, e := range events {
		if s.lost == nil {
			_ = s.context.Forget(context.Background(), e) // an error comes again from the next call that matters
		}
	}
}

// run is a finished run.
type run struct {
	device *Device
	task   kernels.Task
	roots  []challenge.Hash

	mu   sync.RWMutex // held for reading while kept is in use
	kept *kept        // nil after Close
}

// Roots are the round roots.
func (r *run) Roots() []challenge.Hash { return slices.Clone(r.roots) }

// Close gives what is kept back to the device.
func (r *run) Close() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.kept != nil {
		r.device.giveSpare(r.kept)
		r.kept = nil
		r.device.mendSoon()
	}
}

// Open answers positions: what is opened is computed again, from the streams or the cache; the rest is that of the timed run.
func (r *run) Open(ctx context.Context, positions []challenge.Position) ([]challenge.Opening, error) {
	for i, p := range positions {
		if err := p.Validate(r.task.Job); err != nil {
			return nil, fmt.Errorf("opening %d: %w", i, err)
		}
	}
	d := r.device
	if err := d.take(ctx); err != nil {
		return nil, fmt.Errorf("opening: %w", err)
	}
	defer d.give()
	r.mu.RLock()
	defer r.mu.RUnlock()
	if r.kept == nil || d.closed {
		return nil, fmt.Errorf("opening: run: %w", kernels.ErrClosed)
	}
	s := r.kept.session
	if s.lost != nil {
		return nil, fmt.Errorf("opening: %w: what the run kept went with it: %w", ErrLost, s.lost)
	}
	w, out := d.workOf(r.kept.kind), make([]challenge.Opening, 0, len(positions))
	for part := range slices.Chunk(positions, batch) {
		some, err := w.open(ctx, s, r.kept, part)
		if err != nil {
			return nil, fmt.Errorf("opening: %w", d.failed(s, err))
		}
		out = append(out, some...)
	}
	return out, nil
}
