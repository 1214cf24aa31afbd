package gpu

import (
	"context"
	"encoding/binary"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cuda"
)

// launchTime is how long one launch of a product should take at most: nobody else's picture freezes on a card with a display, and
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
	if !d.isPrepared(task.Job) {
		return nil, fmt.Errorf("running size %d: %w", task.Job.Size, kernels.ErrNotPrepared)
	}
	k := d.takeSpare(shapeOf(task.Job))
	if k == nil {
		return nil, fmt.Errorf("running %d rounds of size %d: %w", task.Job.Rounds, task.Job.Size, kernels.ErrNotPrepared)
	}
	s := d.session
	roots, err := d.rounds(ctx, s, k, task)
	if err != nil {
		err = d.failed(s, err)
		d.giveSpare(k)
		return nil, fmt.Errorf("running %d rounds of size %d: %w", task.Job.Rounds, task.Job.Size, err)
	}
	return &run{device: d, task: task, kept: k, roots: roots}, nil
}

// rounds queues all rounds and reads their roots. Nothing that is queued waits for the host; the host waits only so as not to be more
// than a few tenths of a second ahead.
func (d *Device) rounds(ctx context.Context, s *session, k *kept, task kernels.Task) ([]challenge.Hash, error) {
	if err := s.upload(ctx, task, k); err != nil {
		return nil, err
	}
	if err := s.context.Queue(ctx, s.first(k)); err != nil {
		return nil, fmt.Errorf("queueing keys: %w", err)
	}
	var events []Event // of the rounds that are queued and not known to be done
	defer func() { s.forget(events) }()
	tiles := d.tiles(s.chosen, k.n)
	for t := uint32(1); t <= k.rounds; t++ {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("before round %d: %w", t, err)
		}
		if len(events) == ahead(k.n) {
			if err := s.context.Wait(ctx, events[0]); err != nil {
				return nil, fmt.Errorf("waiting for round %d: %w", t-uint32(len(events)), err)
			}
			s.forget(events[:1])
			events = events[1:]
		}
		if err := s.context.Queue(ctx, s.round(s.chosen, d.matrices, k, t, tiles)); err != nil {
			return nil, fmt.Errorf("queueing round %d: %w", t, err)
		}
		if k.rounds > uint32(ahead(k.n)) {
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

// tiles is how many tiles of the product of size n go in one launch, 0 for all.
func (d *Device) tiles(v variant, n uint64) uint32 {
	if d.options.LaunchTiles > 0 {
		return d.options.LaunchTiles
	}
	if v.tuned < 1024 || v.took <= 0 { // too small to say anything
		return 0
	}
	whole := float64(v.took) * float64(n/v.tuned) * float64(n/v.tuned) * float64(n) / float64(v.tuned)
	if n <= v.tuned || whole <= float64(launchTime) {
		return 0
	}
	return max(1, uint32(float64(v.Tiles(n))*float64(launchTime)/whole))
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
	}
}

// Open answers positions: values are computed again, from the streams; digests and paths are those of the timed run.
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
	out := make([]matmul.Opening, 0, len(positions))
	for part := range slices.Chunk(positions, batch) {
		var err error
		if out, err = s.open(ctx, r.kept, part, out); err != nil {
			return nil, fmt.Errorf("opening: %w", d.failed(s, err))
		}
	}
	return opening.Of(out), nil
}

// open appends a batch of openings.
func (s *session) open(ctx context.Context, k *kept, positions []challenge.Position, out []matmul.Opening) ([]matmul.Opening, error) {
	var asked []byte
	for _, p := range positions {
		b := cuda.Position(p)
		asked = append(asked, b[:]...)
	}
	if err := s.context.Write(context.WithoutCancel(ctx), Pointer(k.at(k.positions)), asked); err != nil {
		return nil, fmt.Errorf("writing positions: %w", err)
	}
	count := uint32(len(positions))
	if err := s.context.Queue(ctx, s.launches(
		cuda.Strip(k.at(k.positions), count, k.at(k.keys), k.at(k.keyB), k.at(k.values), k.n),
		cuda.Collect(k.at(k.positions), count, k.at(k.digests), k.at(k.trees), k.at(k.collected), k.n),
	)); err != nil {
		return nil, fmt.Errorf("queueing: %w", err)
	}
	values := make([]byte, len(positions)*cuda.ValuesSize)
	if err := s.context.Read(ctx, values, Pointer(k.at(k.values))); err != nil {
		return nil, fmt.Errorf("reading values: %w", err)
	}
	collected := make([]byte, uint64(len(positions))*k.tails)
	if err := s.context.Read(ctx, collected, Pointer(k.at(k.collected))); err != nil {
		return nil, fmt.Errorf("reading digests and paths: %w", err)
	}
	for i, p := range positions {
		o := matmul.Opening{Position: p}
		for j := range o.Values {
			o.Values[j] = int32(binary.LittleEndian.Uint32(values[i*cuda.ValuesSize+4*j:]))
		}
		tail := collected[uint64(i)*k.tails:][:k.tails]
		digests := challenge.DigestSize * int(k.n/challenge.BlockColumns)
		o.Digests = slices.Clone(tail[:digests])
		for node := range slices.Chunk(tail[digests:], cuda.HashSize) {
			o.Path = append(o.Path, challenge.Hash(node))
		}
		out = append(out, o)
	}
	return out, nil
}
