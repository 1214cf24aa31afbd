package remote

import (
	"context"
	"fmt"
	"time"

	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/wire"
)

// device is a context: the one that its worker has.
type device struct {
	worker *worker
	o      Options
}

// args are numbers.
func args(values ...uint64) (b wire.Builder) {
	for _, v := range values {
		b.U64(v)
	}
	return b
}

// none makes a call without results.
func (d *device) none(ctx context.Context, c wire.Call, a []byte, within time.Duration) error {
	p, err := d.worker.call(ctx, c, a, within)
	if err != nil {
		return err
	}
	return d.worker.broken(p.End())
}

// number makes a call with a number as its result.
func (d *device) number(ctx context.Context, c wire.Call, a []byte, within time.Duration) (uint64, error) {
	p, err := d.worker.call(ctx, c, a, within)
	if err != nil {
		return 0, err
	}
	v := p.U64()
	return v, d.worker.broken(p.End())
}

func (d *device) MemoryInfo(ctx context.Context) (free, total uint64, err error) {
	p, err := d.worker.call(ctx, wire.MemoryInfo, nil, d.o.Timeout)
	if err != nil {
		return 0, 0, err
	}
	free, total = p.U64(), p.U64()
	return free, total, d.worker.broken(p.End())
}

func (d *device) Alloc(ctx context.Context, bytes uint64) (gpu.Pointer, error) {
	p, err := d.number(ctx, wire.Alloc, args(bytes), d.o.Timeout)
	return gpu.Pointer(p), err
}

func (d *device) Free(ctx context.Context, p gpu.Pointer) error {
	return d.none(ctx, wire.Free, args(uint64(p)), d.o.Timeout)
}

func (d *device) Write(ctx context.Context, to gpu.Pointer, from []byte) error {
	for len(from) > 0 {
		n := min(len(from), wire.MaxCopy)
		a := args(uint64(to))
		a.Bytes(from[:n])
		if err := d.none(ctx, wire.Write, a, d.o.WaitTimeout); err != nil {
			return err
		}
		from, to = from[n:], to+gpu.Pointer(n)
	}
	return nil
}

func (d *device) Read(ctx context.Context, to []byte, from gpu.Pointer) error {
	for len(to) > 0 {
		n := min(len(to), wire.MaxCopy)
		a := args(uint64(from))
		a.U32(uint32(n))
		p, err := d.worker.call(ctx, wire.Read, a, d.o.WaitTimeout)
		if err != nil {
			return err
		}
		b := p.Bytes()
		if err := p.End(); err != nil || len(b) != n {
			return d.worker.broken(fmt.Errorf("%w: %d bytes read of %d", wire.ErrProtocol, len(b), n))
		}
		copy(to, b)
		to, from = to[n:], from+gpu.Pointer(n)
	}
	return nil
}

func (d *device) Load(ctx context.Context, ptx string) (gpu.Module, error) {
	var a wire.Builder
	a.Bytes([]byte(ptx))
	m, err := d.number(ctx, wire.Load, a, d.o.WaitTimeout)
	return gpu.Module(m), err
}

func (d *device) Unload(ctx context.Context, m gpu.Module) error {
	return d.none(ctx, wire.Unload, args(uint64(m)), d.o.Timeout)
}

func (d *device) Function(ctx context.Context, m gpu.Module, name string, shared uint32) (gpu.Function, error) {
	a := args(uint64(m))
	a.Bytes([]byte(name))
	a.U32(shared)
	f, err := d.number(ctx, wire.Function, a, d.o.Timeout)
	return gpu.Function(f), err
}

func (d *device) Queue(ctx context.Context, launches []gpu.Launch) error {
	const most = 1024 // in a frame
	for len(launches) > 0 {
		n := min(len(launches), most)
		var a wire.Builder
		wire.BuildLaunches(&a, launches[:n])
		if err := d.none(ctx, wire.Queue, a, d.o.WaitTimeout); err != nil { // a driver's queue may be full
			return err
		}
		launches = launches[n:]
	}
	return nil
}

func (d *device) Record(ctx context.Context) (gpu.Event, error) {
	e, err := d.number(ctx, wire.Record, nil, d.o.WaitTimeout)
	return gpu.Event(e), err
}

func (d *device) Wait(ctx context.Context, e gpu.Event) error {
	return d.none(ctx, wire.Wait, args(uint64(e)), d.o.WaitTimeout)
}

func (d *device) Elapsed(ctx context.Context, from, to gpu.Event) (time.Duration, error) {
	v, err := d.number(ctx, wire.Elapsed, args(uint64(from), uint64(to)), d.o.Timeout)
	return time.Duration(v), err
}

func (d *device) Forget(ctx context.Context, e gpu.Event) error {
	return d.none(ctx, wire.Forget, args(uint64(e)), d.o.Timeout)
}

func (d *device) Synchronize(ctx context.Context) error {
	return d.none(ctx, wire.Synchronize, nil, d.o.WaitTimeout)
}

// Close ends the worker, with all that it holds. It waits a moment for that, so that the next context finds the memory free.
func (d *device) Close() error {
	d.worker.quit()
	timer := time.NewTimer(closeWithin)
	defer timer.Stop()
	select {
	case <-d.worker.dead:
	case <-timer.C:
	}
	return nil
}
