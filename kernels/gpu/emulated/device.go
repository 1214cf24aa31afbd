package emulated

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/ptx"
)

// device is a context.
type device struct {
	driver *Driver
	facts  gpu.Facts
	memory *ptx.Memory
	queue  *queue

	mu      sync.Mutex
	last    uint64 // handle given out last
	modules map[gpu.Module]Program
	kernels map[gpu.Function]kernel
	events  map[gpu.Event]*event
}

type kernel struct {
	module gpu.Module
	name   string
	shared uint32
}

type event struct {
	done <-chan struct{}
	at   time.Time // once done
}

func newDevice(d *Driver, f gpu.Facts) *device {
	return &device{
		driver: d, facts: f, memory: ptx.NewMemory(f.Memory), queue: newQueue(),
		modules: map[gpu.Module]Program{}, kernels: map[gpu.Function]kernel{}, events: map[gpu.Event]*event{},
	}
}

// ready is the error of the queue or of ctx.
func (c *device) ready(ctx context.Context) error {
	if err := c.queue.failed(); err != nil {
		return err
	}
	return ctx.Err()
}

func (c *device) MemoryInfo(ctx context.Context) (free, total uint64, err error) {
	return c.memory.Limit() - c.memory.Used(), c.memory.Limit(), c.ready(ctx)
}

func (c *device) Alloc(ctx context.Context, bytes uint64) (gpu.Pointer, error) {
	if err := c.ready(ctx); err != nil {
		return 0, err
	}
	if c.driver.faults.alloc(bytes) {
		return 0, fmt.Errorf("emulated: %d bytes: %w", bytes, gpu.ErrOutOfMemory)
	}
	p, err := c.memory.Alloc(bytes)
	if errors.Is(err, ptx.ErrOutOfMemory) {
		return 0, fmt.Errorf("emulated: %w: %w", gpu.ErrOutOfMemory, err)
	}
	return gpu.Pointer(p), invalid(err)
}

// Free waits for the queue, as a card's driver does.
func (c *device) Free(ctx context.Context, p gpu.Pointer) error {
	var err error
	if waited := c.queue.wait(ctx, func() error { err = invalid(c.memory.Free(uint64(p))); return nil }); waited != nil {
		return waited
	}
	return err
}

func (c *device) Write(ctx context.Context, to gpu.Pointer, from []byte) error {
	from = append([]byte(nil), from...)
	return c.queue.wait(ctx, func() error { return invalid(c.memory.Write(uint64(to), from)) })
}

func (c *device) Read(ctx context.Context, to []byte, from gpu.Pointer) error {
	b := make([]byte, len(to)) // the caller may be gone when it is read
	err := c.queue.wait(ctx, func() error { return invalid(c.memory.Read(b, uint64(from))) })
	if err == nil {
		copy(to, b)
	}
	return err
}

func (c *device) Load(ctx context.Context, code string) (gpu.Module, error) {
	if err := c.ready(ctx); err != nil {
		return 0, err
	}
	if err := sleep(ctx, c.driver.faults.SlowLoad); err != nil {
		return 0, err
	}
	p, err := c.driver.engine.Load(code)
	if err != nil {
		return 0, err
	}
	if capability(p.Target()) > 10*c.facts.Major+c.facts.Minor {
		return 0, fmt.Errorf("emulated: target %s: %w", p.Target(), gpu.ErrUnsupportedPTX)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.last++
	c.modules[gpu.Module(c.last)] = p
	return gpu.Module(c.last), nil
}

func (c *device) Unload(ctx context.Context, m gpu.Module) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.modules[m] == nil {
		return fmt.Errorf("emulated: module %d: %w", m, gpu.ErrInvalidCall)
	}
	delete(c.modules, m)
	for f, k := range c.kernels {
		if k.module == m {
			delete(c.kernels, f)
		}
	}
	return c.ready(ctx)
}

// sharedLimit is what a block may have of shared memory on cards of a capability.
func sharedLimit(f gpu.Facts) uint32 {
	switch c := 10*f.Major + f.Minor; {
	case c < 70:
		return 48 << 10
	case c < 80:
		return 64 << 10
	case c == 80 || c >= 90:
		return 163 << 10
	}
	return 99 << 10
}

func (c *device) Function(ctx context.Context, m gpu.Module, name string, shared uint32) (gpu.Function, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	p := c.modules[m]
	if p == nil || !p.Has(name) {
		return 0, fmt.Errorf("emulated: no kernel %s in module %d: %w", name, m, gpu.ErrInvalidCall)
	}
	if limit := sharedLimit(c.facts); shared > limit {
		return 0, fmt.Errorf("emulated: %d bytes of shared memory, %d allowed: %w", shared, limit, gpu.ErrUnsupportedPTX)
	}
	c.last++
	c.kernels[gpu.Function(c.last)] = kernel{m, name, shared}
	return gpu.Function(c.last), c.ready(ctx)
}

func (c *device) Queue(ctx context.Context, launches []gpu.Launch) error {
	for _, l := range launches {
		if err := c.ready(ctx); err != nil {
			return err
		}
		c.mu.Lock()
		k, ok := c.kernels[l.Function]
		p := c.modules[k.module]
		c.mu.Unlock()
		if !ok || l.Grid == 0 || l.Block == 0 || l.Block > 1024 || l.Shared > max(k.shared, 48<<10) {
			return fmt.Errorf("emulated: launch of %q: %w", k.name, gpu.ErrInvalidCall)
		}
		if _, err := c.queue.add(func() error { return c.launch(p, l, k.name) }); err != nil {
			return err
		}
	}
	return nil
}

// launch runs on the queue.
func (c *device) launch(p Program, l gpu.Launch, name string) error {
	f := c.driver.faults
	switch n := f.launch(name, l.Grid); {
	case n == 0:
	case n == f.FailAt:
		return fmt.Errorf("emulated: %s: %w", name, gpu.ErrLaunch)
	case n == f.LoseAt:
		return fmt.Errorf("emulated: fell off the bus in %s: %w", name, gpu.ErrLost)
	case n == f.HangAt:
		f.hangs.Store(true)
		<-c.queue.ctx.Done()
	}
	if err := sleep(c.queue.ctx, f.Slow); err != nil {
		return fmt.Errorf("emulated: %w", gpu.ErrLost)
	}
	if err := p.Run(c.queue.ctx, c.memory, l, name); err != nil {
		if c.queue.ctx.Err() != nil {
			return fmt.Errorf("emulated: %w", gpu.ErrLost)
		}
		return fmt.Errorf("emulated: %w: %w", gpu.ErrLaunch, err)
	}
	if f.flips(name, p.Target()) {
		var b [1]byte
		at := l.Args[f.WrongParam]
		if err := c.memory.Read(b[:], at); err != nil {
			return invalid(err)
		}
		b[0] ^= 1
		return invalid(c.memory.Write(at, b[:]))
	}
	return nil
}

func (c *device) Record(ctx context.Context) (gpu.Event, error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	e := &event{}
	done, err := c.queue.add(func() error { e.at = time.Now(); return nil })
	if err != nil {
		return 0, err
	}
	e.done = done
	c.mu.Lock()
	defer c.mu.Unlock()
	c.last++
	c.events[gpu.Event(c.last)] = e
	return gpu.Event(c.last), nil
}

func (c *device) event(e gpu.Event) (*event, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.events[e] == nil {
		return nil, fmt.Errorf("emulated: event %d: %w", e, gpu.ErrInvalidCall)
	}
	return c.events[e], nil
}

func (c *device) Wait(ctx context.Context, e gpu.Event) error {
	ev, err := c.event(e)
	if err != nil {
		return err
	}
	return c.queue.until(ctx, ev.done)
}

func (c *device) Elapsed(ctx context.Context, from, to gpu.Event) (time.Duration, error) {
	var at [2]time.Time
	for i, e := range []gpu.Event{from, to} {
		ev, err := c.event(e)
		if err != nil {
			return 0, err
		}
		select {
		case <-ev.done:
			at[i] = ev.at
		default:
			return 0, fmt.Errorf("emulated: event %d is not done: %w", e, gpu.ErrInvalidCall)
		}
	}
	return at[1].Sub(at[0]), c.ready(ctx)
}

func (c *device) Forget(ctx context.Context, e gpu.Event) error {
	if _, err := c.event(e); err != nil {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.events, e)
	return c.ready(ctx)
}

func (c *device) Synchronize(ctx context.Context) error {
	return c.queue.wait(ctx, func() error { return nil })
}

// Close ends what runs.
func (c *device) Close() error {
	c.queue.close()
	c.driver.closed(c)
	return nil
}

func invalid(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("emulated: %w: %w", gpu.ErrInvalidCall, err)
}

func sleep(ctx context.Context, d time.Duration) error {
	if d <= 0 {
		return ctx.Err()
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
