package remote

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"time"

	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/wire"
)

// Worker is the name of the command that Options.Path stands for when it is empty, beside the program or in PATH.
const Worker = "prover-cuda"

// Options are the settings of a driver. The zero value is a good one.
type Options struct {
	Path string   // of the worker; empty = Worker, beside this program or in PATH
	Args []string // of the worker
	Env  []string // of the worker, besides that of this process

	Timeout     time.Duration // for a call that does not wait for the GPU; 0 = 30 s
	WaitTimeout time.Duration // for a call that waits for the GPU or compiles code; 0 = 3 min
	Log         *slog.Logger  // what workers print and how they end; nil = nowhere
}

// Driver starts workers.
type Driver struct {
	o Options

	workers sync.WaitGroup // that have not ended

	mu       sync.Mutex
	started  uint64    // workers
	failed   uint64    // of them, that ended by themselves
	failures int       // workers in a row that ended by themselves
	wait     time.Time // before which no other is started
}

var _ gpu.Driver = (*Driver)(nil)

// Restarting a worker that ended by itself takes a while, that doubles, until one has lived for long enough.
const (
	firstWait   = 250 * time.Millisecond
	longestRun  = time.Minute
	mostWait    = 30 * time.Second
	patience    = time.Second            // how long Open waits for the next start; beyond it, it fails
	byeWithin   = 5 * time.Second        // how long a worker may take to end when it is asked to
	closeWithin = time.Second            // how long Close waits for that
	endWithin   = 500 * time.Millisecond // and when it has closed its replies
)

// New makes a driver. It looks for the worker and starts nothing. The error wraps gpu.ErrNoDevice if there is no worker.
func New(o Options) (*Driver, error) {
	if o.Path == "" {
		path, err := find()
		if err != nil {
			return nil, fmt.Errorf("GPU worker %s: %w: %w", Worker, gpu.ErrNoDevice, err)
		}
		o.Path = path
	}
	if o.Timeout <= 0 {
		o.Timeout = 30 * time.Second
	}
	if o.WaitTimeout <= 0 {
		o.WaitTimeout = 3 * time.Minute
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return &Driver{o: o}, nil
}

// find looks beside the program first: the two are of one release there.
func find() (string, error) {
	if self, err := os.Executable(); err == nil {
		path := filepath.Join(filepath.Dir(self), Worker)
		if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
			return path, nil
		}
	}
	return exec.LookPath(Worker)
}

// Workers is how many workers were started, and how many of them ended by themselves or were killed because they did not answer.
func (d *Driver) Workers() (started, failed uint64) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.started, d.failed
}

// Devices asks a worker that is started for it.
func (d *Driver) Devices(ctx context.Context) ([]gpu.Facts, error) {
	w, err := d.start(ctx)
	if err != nil {
		return nil, err
	}
	defer w.quit()
	p, err := w.call(ctx, wire.Devices, nil, d.o.WaitTimeout) // drivers wake cards up
	if err != nil {
		return nil, err
	}
	all, err := wire.ParseDevices(p)
	return all, w.broken(err)
}

// Open starts a worker and has it open a device.
func (d *Driver) Open(ctx context.Context, index int) (gpu.Context, error) {
	w, err := d.start(ctx)
	if err != nil {
		return nil, err
	}
	var args wire.Builder
	args.U32(uint32(index))
	p, err := w.call(ctx, wire.Open, args, d.o.WaitTimeout)
	if err == nil {
		err = w.broken(p.End())
	}
	if err != nil {
		w.quit()
		return nil, err
	}
	return &device{w, d.o}, nil
}

// start starts a worker and waits for its greeting.
func (d *Driver) start(ctx context.Context) (*worker, error) {
	if err := d.pause(ctx); err != nil {
		return nil, err
	}
	d.workers.Add(1)
	d.mu.Lock()
	d.started++
	d.mu.Unlock()
	w, err := launch(d.o, d.ended)
	if err != nil {
		d.workers.Done()
		return nil, fmt.Errorf("starting GPU worker: %w: %w", gpu.ErrLost, err)
	}
	if err := w.greeting(ctx, d.o.WaitTimeout); err != nil {
		w.quit()
		return nil, err
	}
	return w, nil
}

// pause waits for the time of the next start, if that is soon.
func (d *Driver) pause(ctx context.Context) error {
	d.mu.Lock()
	failures, wait := d.failures, time.Until(d.wait)
	d.mu.Unlock()
	if wait > patience {
		return fmt.Errorf("GPU worker ended %d times in a row, is started again in %s: %w", failures, wait.Round(time.Second), gpu.ErrLost)
	}
	select {
	case <-time.After(wait):
		return nil
	case <-ctx.Done():
		return fmt.Errorf("starting GPU worker: %w", ctx.Err())
	}
}

// Close waits for the workers of contexts that are closed, which takes some seconds at most. Close the contexts first.
func (d *Driver) Close() error {
	done := make(chan struct{})
	go func() {
		d.workers.Wait()
		close(done)
	}()
	timer := time.NewTimer(2 * byeWithin)
	defer timer.Stop()
	select {
	case <-done:
		return nil
	case <-timer.C:
		return fmt.Errorf("GPU workers: %w: some did not end", gpu.ErrLost)
	}
}

// ended hears of every worker's end; why is nil if it was asked to.
func (d *Driver) ended(why error, lived time.Duration) {
	defer d.workers.Done()
	d.mu.Lock()
	defer d.mu.Unlock()
	if why == nil || errors.Is(why, gpu.ErrNoDevice) {
		d.failures, d.wait = 0, time.Time{}
		return
	}
	d.failed++
	if lived >= longestRun {
		d.failures = 0
	}
	wait := min(mostWait, firstWait<<min(d.failures, 16))
	d.failures++
	d.wait = time.Now().Add(wait)
	d.o.Log.Warn("GPU worker ended", "error", why, "lived", lived, "failures", d.failures, "next_in", wait)
}
