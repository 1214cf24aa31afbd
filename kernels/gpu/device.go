package gpu

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cuda"
)

// Options are the settings of a device. The zero value is a good one.
type Options struct {
	Name        string // of the device, for people; empty = as the driver names it
	MemoryBytes uint64 // that jobs may use in all; 0 = what the card has
	Variant     string // a name of cuda.Variants; empty = the fastest that is right
	TuneSize    uint64 // size of the product by which variants are compared, a power of two from 256 to 65536; 0 = 2048
	LaunchTiles uint32 // tiles of the product in one launch, at most; 0 = by what the self-test measured, about 0.2 s

	// RestWithin is how long the GPU may go on with what is queued after a run was cancelled, before its context is closed. 0 = 60 s.
	RestWithin time.Duration
}

// Device is a GPU. It implements kernels.Device.
type Device struct {
	driver  Driver
	facts   Facts
	options Options
	turn    chan struct{} // holds one token; who has it may use what is below

	closed  bool
	session *session // nil, or what was opened last, which may be lost
	matrices
	keyB     philox.Key // of the b prepared
	prepared bool       // b is derived

	mu     sync.Mutex // guards what is below: a run is closed without a turn
	kernel string     // variant chosen last
	shape  shape      // the one prepared; zero after Release: what runs give back is not kept
	live   *session   // as session
	spare  *kept      // nil, or room for a run of that shape in that session
	held   uint64     // bytes that open runs keep
	trash  []*kept    // to be freed by who has the turn
}

var _ kernels.Device = (*Device)(nil)

// New makes a device of the index'th of the driver's. It asks the driver for its facts and opens nothing. The error wraps ErrNoDevice,
// kernels.ErrUnsupported for options that no card could follow, or is the driver's.
func New(ctx context.Context, driver Driver, index int, o Options) (*Device, error) {
	if o.TuneSize == 0 {
		o.TuneSize = 2048
	}
	if o.RestWithin <= 0 {
		o.RestWithin = time.Minute
	}
	if err := challenge.ValidateWork(challenge.Matmul, o.TuneSize, 1, 1); err != nil {
		return nil, fmt.Errorf("GPU device: size of the self-test: %w: %w", kernels.ErrUnsupported, err)
	}
	known := slices.ContainsFunc(cuda.Variants, func(v cuda.Variant) bool { return v.Name == o.Variant })
	if o.Variant != "" && !known {
		return nil, fmt.Errorf("GPU variant %q: %w", o.Variant, kernels.ErrUnsupported)
	}
	all, err := driver.Devices(ctx)
	if err != nil {
		return nil, fmt.Errorf("listing GPUs: %w", err)
	}
	i := slices.IndexFunc(all, func(f Facts) bool { return f.Index == index })
	if i < 0 {
		return nil, fmt.Errorf("GPU %d of %d: %w", index, len(all), ErrNoDevice)
	}
	d := &Device{driver: driver, facts: all[i], options: o, turn: make(chan struct{}, 1)}
	if len(d.candidates()) == 0 {
		return nil, fmt.Errorf("GPU %d, %s, capability %d.%d: %w: no variant for it",
			index, d.facts.Name, d.facts.Major, d.facts.Minor, kernels.ErrUnsupported)
	}
	d.turn <- struct{}{}
	return d, nil
}

// Info says what the device is. Kernel is empty before the first Prepare or Warm.
func (d *Device) Info() kernels.Info {
	d.mu.Lock()
	defer d.mu.Unlock()
	name := d.options.Name
	if name == "" {
		name = d.facts.Name
	}
	return kernels.Info{
		Name: name, Kind: challenge.GPU, MemoryBytes: d.limit(), Cores: d.facts.Multiprocessors, Kernel: d.kernel,
		Architecture: fmt.Sprintf("sm_%d%d", d.facts.Major, d.facts.Minor),
		Driver:       d.facts.Driver, UUID: d.facts.UUID, Bus: d.facts.Bus,
	}
}

// limit is what jobs may use.
func (d *Device) limit() uint64 {
	if d.options.MemoryBytes > 0 {
		return min(d.options.MemoryBytes, d.facts.Memory)
	}
	return d.facts.Memory
}

// take waits for the device's turn; give ends it.
func (d *Device) take(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case <-d.turn:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// give frees what was thrown away meanwhile, and ends the turn.
func (d *Device) give() {
	for {
		d.mu.Lock()
		if len(d.trash) == 0 {
			d.turn <- struct{}{} // has room: the token was taken
			d.mu.Unlock()
			return
		}
		trash := d.trash
		d.trash = nil
		d.mu.Unlock()
		for _, k := range trash {
			d.free(k)
		}
	}
}

// free frees the memory of a run, which goes by itself with a context that is lost.
func (d *Device) free(k *kept) {
	if k == nil || k.session.lost != nil {
		return
	}
	if err := k.free(k.session.context); err != nil {
		d.lose(k.session, err)
	}
}

// lose closes a session that cannot be trusted any more.
func (d *Device) lose(s *session, why error) {
	s.close(why)
	if d.session == s {
		d.session, d.matrices, d.prepared = nil, matrices{}, false
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.live == s {
		d.live, d.spare = nil, nil
	}
}

// failed decides what an error of the session means for it. Of a context whose work was cut off, it waits for the rest.
func (d *Device) failed(s *session, err error) error {
	switch {
	case err == nil, s.lost != nil:
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		if rest := s.rest(d.options.RestWithin); rest != nil {
			d.lose(s, fmt.Errorf("%w: no rest after a call was cut off: %w", ErrLost, rest))
		}
	default:
		d.lose(s, err)
	}
	return err
}

// valid checks the part of a job that the device looks at.
func valid(j challenge.Job) error {
	if j.Kind != challenge.Matmul {
		return fmt.Errorf("%w: kind %s", kernels.ErrUnsupported, j.Kind)
	}
	if err := challenge.ValidateWork(j.Kind, j.Size, j.Rounds, max(j.Openings, j.Rounds)); err != nil {
		return fmt.Errorf("%w: %w", kernels.ErrUnsupported, err)
	}
	return nil
}

// MemoryNeed is what Prepare and Run hold for the job, in bytes.
func (d *Device) MemoryNeed(job challenge.Job) uint64 {
	if valid(job) != nil {
		return 0
	}
	return shapeOf(job).need()
}

// Warm opens the GPU, loads the kernels and chooses the variant: what the first Prepare would do otherwise, which can take seconds.
func (d *Device) Warm(ctx context.Context) error {
	if err := d.take(ctx); err != nil {
		return fmt.Errorf("warming up: %w", err)
	}
	defer d.give()
	if _, err := d.opened(ctx); err != nil {
		return fmt.Errorf("warming up: %w", err)
	}
	return nil
}

// opened is the session, opened if there is none.
func (d *Device) opened(ctx context.Context) (*session, error) {
	if d.closed {
		return nil, fmt.Errorf("GPU device: %w", kernels.ErrClosed)
	}
	if d.session == nil {
		s, err := d.open(ctx)
		if err != nil {
			return nil, err
		}
		d.session = s
		d.mu.Lock()
		d.live, d.kernel = s, s.chosen.Name
		d.mu.Unlock()
	}
	return d.session, nil
}

// Prepare allocates what Run needs and derives B.
func (d *Device) Prepare(ctx context.Context, job challenge.Job) error {
	if err := valid(job); err != nil {
		return fmt.Errorf("preparing: %w", err)
	}
	if err := d.take(ctx); err != nil {
		return fmt.Errorf("preparing: %w", err)
	}
	defer d.give()
	if d.closed {
		return fmt.Errorf("preparing: GPU device: %w", kernels.ErrClosed)
	}
	if err := d.fits(shapeOf(job)); err != nil {
		return fmt.Errorf("preparing size %d, %d rounds: %w", job.Size, job.Rounds, err)
	}
	s, err := d.opened(ctx)
	if errors.Is(err, ErrOutOfMemory) {
		return fmt.Errorf("preparing: %w: %w", kernels.ErrMemory, err)
	} else if err != nil {
		return fmt.Errorf("preparing: %w", err)
	}
	if err := d.prepare(ctx, s, job); err != nil {
		if errors.Is(err, ErrOutOfMemory) {
			d.drop() // what there is may be why: nothing is held after ErrMemory
			return fmt.Errorf("preparing size %d, %d rounds: %w: %w", job.Size, job.Rounds, kernels.ErrMemory, err)
		}
		return fmt.Errorf("preparing: %w", d.failed(s, err))
	}
	return nil
}

// fits compares what a shape needs with what jobs may use.
func (d *Device) fits(sh shape) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if need, limit := sh.need(), d.limit(); limit > 0 && need+d.held > limit {
		return fmt.Errorf("%w: %d bytes, %d held by open runs, %d allowed", kernels.ErrMemory, need, d.held, limit)
	}
	return nil
}

// isPrepared says whether B is that of a seed and size.
func (d *Device) isPrepared(j challenge.Job) bool {
	return d.prepared && d.n == j.Size && d.keyB == matmul.KeyB(j.MatrixSeed, j.Size)
}

// prepare needs the turn and an open session.
func (d *Device) prepare(ctx context.Context, s *session, job challenge.Job) error {
	if d.n != job.Size {
		d.dropMatrices(s)
	}
	d.reshape(shapeOf(job))
	if err := d.room(ctx, s, shapeOf(job)); err != nil {
		return err
	}
	var err error
	if d.n == 0 {
		if d.matrices, err = s.allocateMatrices(job.Size); err != nil {
			return err
		}
	}
	k := d.peekSpare()
	if k == nil {
		if k, err = s.allocateKept(shapeOf(job)); err != nil {
			return err
		}
		k = d.addSpare(k)
	}
	if d.isPrepared(job) {
		return nil
	}
	d.prepared = false
	if err := s.upload(ctx, kernels.Task{Job: job}, k); err != nil {
		return err
	}
	if err := s.context.Queue(ctx, s.launches(cuda.Gen(d.b, k.at(k.keyB), job.Size))); err != nil {
		return fmt.Errorf("deriving B: %w", err)
	}
	if err := s.context.Synchronize(ctx); err != nil {
		return fmt.Errorf("deriving B: %w", err)
	}
	d.keyB, d.prepared = matmul.KeyB(job.MatrixSeed, job.Size), true
	return nil
}

// room compares what is to be allocated with what is free on the card, which others may use as well.
func (d *Device) room(ctx context.Context, s *session, sh shape) error {
	var missing uint64
	if d.n == 0 {
		missing += 2 * matrixBytes(sh.n)
	}
	if d.peekSpare() == nil {
		missing += sh.keptBytes()
	}
	if missing == 0 {
		return nil
	}
	free, _, err := s.context.MemoryInfo(context.WithoutCancel(ctx))
	if err != nil {
		return fmt.Errorf("asking for free memory: %w", err)
	}
	if missing > free {
		return fmt.Errorf("%w: %d bytes more, %d free", ErrOutOfMemory, missing, free)
	}
	return nil
}
