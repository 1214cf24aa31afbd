package gpu

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/slark-network/slark/challenge"
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

	// Events keeps an event for each round, so that runs know their kernels.Clock: for benchmarks, since each is a call in the timed part.
	Events bool

	// RestWithin is how long the GPU may go on with what is queued after a run was cancelled, before its context is closed. 0 = 60 s.
	RestWithin time.Duration

	// StartWithin is how long a job that was prepared keeps what it borrowed of the dataset without being run. 0 = 2 min.
	StartWithin time.Duration
}

// Device is a GPU. It implements kernels.Device.
type Device struct {
	driver  Driver
	facts   Facts
	options Options
	turn    chan struct{} // holds one token; who has it may use what is below

	closed   bool
	session  *session // nil, or what was opened last, which may be lost
	products products
	walks    walks

	mu     sync.Mutex               // guards what is below: a run is closed without a turn
	kernel string                   // variant chosen last
	live   *session                 // as session
	slots  map[challenge.Kind]*slot // of every kind
	held   uint64                   // bytes that open runs keep
	trash  []*kept                  // to be freed by who has the turn
	mends  mends

	mender sync.WaitGroup // of goroutines that mend
}

// slot is room for the next run of a kind.
type slot struct {
	shape shape // the one prepared; zero after Release: what runs give back is not kept
	spare *kept // nil, or room for a run of that shape in the live session
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
	if o.StartWithin <= 0 {
		o.StartWithin = 2 * time.Minute
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
	d := &Device{
		driver: driver, facts: all[i], options: o, turn: make(chan struct{}, 1), slots: map[challenge.Kind]*slot{},
		products: products{launchTiles: o.LaunchTiles}, walks: walks{multiprocessors: all[i].Multiprocessors},
	}
	for _, k := range challenge.Kinds() {
		d.slots[k] = &slot{}
	}
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
		Emulated:     d.facts.Driver == Emulated,
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
	d.stopMending()
	err := d.wait(ctx)
	if err != nil {
		d.mendSoon()
	}
	return err
}

// wait is take of who may wait for others.
func (d *Device) wait(ctx context.Context) error {
	select {
	case <-d.turn:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// give ends the turn. If the device has nothing else to do now, it mends the dataset.
func (d *Device) give() {
	d.end()
	d.mendSoon()
}

// sweep frees what was thrown away meanwhile.
func (d *Device) sweep() {
	d.mu.Lock()
	trash := d.trash
	d.trash = nil
	d.mu.Unlock()
	for _, k := range trash {
		d.free(k)
	}
}

// end sweeps and ends the turn.
func (d *Device) end() {
	for {
		d.mu.Lock()
		if len(d.trash) == 0 {
			d.turn <- struct{}{} // has room: the token was taken
			d.mu.Unlock()
			return
		}
		d.mu.Unlock()
		d.sweep()
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
		d.session = nil
		for _, w := range d.works() {
			w.lost()
		}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.live == s {
		d.live = nil
		for _, slot := range d.slots {
			slot.spare = nil
		}
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
	return d.needOf(shapeOf(job))
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
