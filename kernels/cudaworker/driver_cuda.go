//go:build cuda

package main

import (
	"context"
	"errors"
	"fmt"
	"time"
	"unsafe"

	"gorgonia.org/cu"

	"github.com/slark-network/slark/kernels/gpu"
)

// driver is gpu.Driver over gorgonia.org/cu. Serve calls it from one locked thread, on which the context is current. No call looks at its
// ctx while it is at work: CUDA has no way to give up. The prover kills the process instead.
type driver struct{}

// Devices lists the cards.
func (driver) Devices(context.Context) ([]gpu.Facts, error) {
	n, err := cu.NumDevices()
	if err != nil {
		return nil, wrap("cuDeviceGetCount", err)
	}
	if n == 0 {
		return nil, fmt.Errorf("cuDeviceGetCount: %w", gpu.ErrNoDevice)
	}
	var all []gpu.Facts
	for i := range n {
		f, err := facts(i)
		if err != nil {
			return nil, fmt.Errorf("device %d: %w", i, err)
		}
		all = append(all, f)
	}
	return all, nil
}

func facts(index int) (f gpu.Facts, err error) {
	d, err := cu.GetDevice(index)
	if err != nil {
		return f, wrap("cuDeviceGet", err)
	}
	f.Index = index
	if f.Name, err = d.Name(); err != nil {
		return f, wrap("cuDeviceGetName", err)
	}
	memory, err := d.TotalMem()
	if err != nil {
		return f, wrap("cuDeviceTotalMem", err)
	}
	f.Memory = uint64(memory)
	for _, a := range []struct {
		what cu.DeviceAttribute
		to   *int
	}{
		{cu.ComputeCapabilityMajor, &f.Major}, {cu.ComputeCapabilityMinor, &f.Minor}, {cu.MultiprocessorCount, &f.Multiprocessors},
	} {
		if *a.to, err = d.Attribute(a.what); err != nil {
			return f, wrap("cuDeviceGetAttribute", err)
		}
	}
	// What is for people only is left out if it is not known.
	if id, err := d.UUID(); err == nil {
		f.UUID = "GPU-" + id.String()
	}
	if bus, err := busID(d); err == nil {
		f.Bus = bus
	}
	if v := cu.Version(); v > 0 { // of CUDA that the driver has
		f.Driver = fmt.Sprintf("CUDA %d.%d", v/1000, v%1000/10)
	}
	return f, nil
}

// Open makes a context and makes it current on this thread.
func (driver) Open(_ context.Context, index int) (gpu.Context, error) {
	d, err := cu.GetDevice(index)
	if err != nil {
		return nil, wrap("cuDeviceGet", err)
	}
	c, err := d.MakeContext(cu.SchedBlockingSync) // who waits sleeps: the cores of the host are somebody else's
	if err != nil {
		return nil, wrap("cuCtxCreate", err)
	}
	return &device{
		context: c, modules: map[gpu.Module]cu.Module{}, functions: map[gpu.Function]kernel{}, events: map[gpu.Event]cu.Event{},
	}, nil
}

// device is a context. Everything is queued to the default stream, so everything is in order. Handles of the binding stay here.
type device struct {
	context   cu.CUContext
	last      uint64
	modules   map[gpu.Module]cu.Module
	functions map[gpu.Function]kernel
	events    map[gpu.Event]cu.Event
}

type kernel struct {
	cu.Function
	module gpu.Module
}

func unknown(what string, handle uint64) error {
	return fmt.Errorf("%s %d: %w", what, handle, gpu.ErrInvalidCall)
}

func (d *device) MemoryInfo(context.Context) (free, total uint64, err error) {
	f, t, err := cu.MemInfo()
	return uint64(f), uint64(t), wrap("cuMemGetInfo", err)
}

func (d *device) Alloc(_ context.Context, bytes uint64) (gpu.Pointer, error) {
	if bytes == 0 || bytes > 1<<62 {
		return 0, fmt.Errorf("allocation of %d bytes: %w", bytes, gpu.ErrInvalidCall)
	}
	p, err := cu.MemAlloc(int64(bytes))
	return gpu.Pointer(p), wrap("cuMemAlloc", err)
}

func (d *device) Free(_ context.Context, p gpu.Pointer) error {
	return wrap("cuMemFree", cu.MemFree(cu.DevicePtr(p)))
}

func (d *device) Write(_ context.Context, to gpu.Pointer, from []byte) error {
	if len(from) == 0 {
		return nil
	}
	return wrap("cuMemcpyHtoD", cu.MemcpyHtoD(cu.DevicePtr(to), unsafe.Pointer(&from[0]), int64(len(from))))
}

func (d *device) Read(_ context.Context, to []byte, from gpu.Pointer) error {
	if len(to) == 0 {
		return nil
	}
	return wrap("cuMemcpyDtoH", cu.MemcpyDtoH(unsafe.Pointer(&to[0]), cu.DevicePtr(from), int64(len(to))))
}

func (d *device) Load(_ context.Context, ptx string) (gpu.Module, error) {
	m, err := cu.LoadData(ptx)
	if err != nil {
		return 0, wrap("cuModuleLoadData", err)
	}
	d.last++
	d.modules[gpu.Module(d.last)] = m
	return gpu.Module(d.last), nil
}

func (d *device) Unload(_ context.Context, m gpu.Module) error {
	mod, ok := d.modules[m]
	if !ok {
		return unknown("module", uint64(m))
	}
	delete(d.modules, m)
	for f, k := range d.functions {
		if k.module == m {
			delete(d.functions, f)
		}
	}
	return wrap("cuModuleUnload", mod.Unload())
}

// static is how much dynamic shared memory a kernel may have without being allowed more.
const static = 48 << 10

func (d *device) Function(_ context.Context, m gpu.Module, name string, shared uint32) (gpu.Function, error) {
	mod, ok := d.modules[m]
	if !ok {
		return 0, unknown("module", uint64(m))
	}
	f, err := mod.Function(name)
	if err != nil {
		return 0, wrap("cuModuleGetFunction "+name, err)
	}
	if shared > static {
		if err := allowShared(f, shared); errors.Is(err, gpu.ErrInvalidCall) {
			return 0, fmt.Errorf("%d bytes of shared memory: %w: %w", shared, gpu.ErrUnsupportedPTX, err)
		} else if err != nil {
			return 0, err
		}
	}
	d.last++
	d.functions[gpu.Function(d.last)] = kernel{f, m}
	return gpu.Function(d.last), nil
}

func (d *device) Queue(_ context.Context, launches []gpu.Launch) error {
	for _, l := range launches {
		f, ok := d.functions[l.Function]
		if !ok {
			return unknown("function", uint64(l.Function))
		}
		params := make([]unsafe.Pointer, len(l.Args)) // the binding copies 8 bytes from each
		for i := range l.Args {
			params[i] = unsafe.Pointer(&l.Args[i])
		}
		if err := f.Launch(int(l.Grid), 1, 1, int(l.Block), 1, 1, int(l.Shared), cu.NoStream, params); err != nil {
			return wrap("cuLaunchKernel", err)
		}
	}
	return nil
}

func (d *device) Record(context.Context) (gpu.Event, error) {
	e, err := cu.MakeEvent(cu.BlockingSyncEvent)
	if err != nil {
		return 0, wrap("cuEventCreate", err)
	}
	if err := e.Record(cu.NoStream); err != nil {
		return 0, errors.Join(wrap("cuEventRecord", err), wrap("cuEventDestroy", cu.DestroyEvent(&e)))
	}
	d.last++
	d.events[gpu.Event(d.last)] = e
	return gpu.Event(d.last), nil
}

func (d *device) Wait(_ context.Context, e gpu.Event) error {
	event, ok := d.events[e]
	if !ok {
		return unknown("event", uint64(e))
	}
	return wrap("cuEventSynchronize", event.Synchronize())
}

func (d *device) Elapsed(_ context.Context, from, to gpu.Event) (time.Duration, error) {
	a, ok := d.events[from]
	b, also := d.events[to]
	if !ok || !also {
		return 0, unknown("event", uint64(from))
	}
	ms, err := a.Elapsed(b)
	return time.Duration(ms * float64(time.Millisecond)), wrap("cuEventElapsedTime", err)
}

func (d *device) Forget(_ context.Context, e gpu.Event) error {
	event, ok := d.events[e]
	if !ok {
		return unknown("event", uint64(e))
	}
	delete(d.events, e)
	return wrap("cuEventDestroy", cu.DestroyEvent(&event))
}

func (d *device) Synchronize(context.Context) error {
	return wrap("cuCtxSynchronize", cu.Synchronize())
}

func (d *device) Close() error {
	return wrap("cuCtxDestroy", d.context.Destroy())
}
