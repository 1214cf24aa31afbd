package gpu

import (
	"context"
	"errors"
	"time"
)

// The errors of a Driver. What it returns wraps one of them, or is ctx.Err(), wrapped.
var (
	// ErrNoDevice is wrapped when there is no device, no device of that index, or no driver for any. Another call will not help
	// before somebody changes the host.
	ErrNoDevice = errors.New("no such GPU")

	// ErrOutOfMemory is wrapped when an allocation fails. The context stays usable.
	ErrOutOfMemory = errors.New("out of GPU memory")

	// ErrLaunch is wrapped when a kernel could not be launched, or ended in an error of its own, such as an illegal address.
	// What was queued behind it has not run, and what is in the context's memory cannot be trusted: the context is to be closed.
	ErrLaunch = errors.New("GPU launch failed")

	// ErrLost is wrapped when the device, its driver or the process that talks to it is gone or does not answer. Every
	// later call on the context gives it too. Open may give a new context.
	ErrLost = errors.New("GPU is lost")

	// ErrUnsupportedPTX is wrapped by Load when the driver or the device is too old for the code. Other code may load.
	ErrUnsupportedPTX = errors.New("PTX not supported by the GPU or its driver")

	// ErrInvalidCall is wrapped for calls that only a bug in this program makes: an unknown handle, a copy beyond an allocation.
	ErrInvalidCall = errors.New("invalid GPU call")
)

// Driver finds devices and opens them. Its methods may be called from any goroutine.
type Driver interface {
	// Devices lists what is there, in the driver's order. None is ErrNoDevice.
	Devices(ctx context.Context) ([]Facts, error)

	// Open makes a context on the device of an index in Devices.
	Open(ctx context.Context, index int) (Context, error)
}

// Emulated is the version of a driver that has no card: its times say nothing about any.
const Emulated = "emulated"

// Facts are what a driver says about a device. For people and for the choice of a variant: nothing of it enters a verdict.
type Facts struct {
	Index           int
	Name            string
	UUID            string // empty if not known
	Bus             string // PCI address; empty if not known
	Driver          string // version of the driver
	Memory          uint64 // bytes in all
	Major, Minor    int    // compute capability
	Multiprocessors int
}

// Handles of a context. 0 is none.
type (
	Pointer  uint64 // address of device memory
	Module   uint64 // loaded code
	Function uint64 // a kernel of a module
	Event    uint64 // a point of the queue
)

// Launch is one kernel to run, in one dimension. All parameters are 8 bytes: numbers, or addresses.
type Launch struct {
	Function Function
	Grid     uint32 // blocks
	Block    uint32 // threads of a block
	Shared   uint32 // bytes of dynamic shared memory of a block
	Args     []uint64
}

// Context is a device in use: memory, code, and one queue in which launches and copies happen in the order of the calls.
//
// One goroutine calls it at a time, but for Close. When ctx ends a call returns soon, with ctx.Err() wrapped. After Read, Queue,
// Wait and Synchronize the device may then still be at work on what was queued, and Synchronize with a fresh ctx waits for that;
// after any other call the context is to be closed. So is one that does not come to rest.
type Context interface {
	// MemoryInfo is how much memory is free now, and how much there is.
	MemoryInfo(ctx context.Context) (free, total uint64, err error)

	// Alloc gives at least bytes of memory, of unknown content, at an address that is a multiple of 256. bytes is above 0.
	Alloc(ctx context.Context, bytes uint64) (Pointer, error)

	// Free gives back what Alloc gave.
	Free(ctx context.Context, p Pointer) error

	// Write copies to the device, behind what is queued, and returns when from can be reused.
	Write(ctx context.Context, to Pointer, from []byte) error

	// Read copies from the device, after all that is queued, and returns when to is filled.
	Read(ctx context.Context, to []byte, from Pointer) error

	// Load compiles and loads PTX. It may take seconds.
	Load(ctx context.Context, ptx string) (Module, error)

	// Unload gives a module back, and with it its functions.
	Unload(ctx context.Context, m Module) error

	// Function finds a kernel by name and allows it shared bytes of dynamic shared memory.
	Function(ctx context.Context, m Module, name string, shared uint32) (Function, error)

	// Queue puts launches in the queue, in order, and does not wait for them. That one of them failed may be reported here,
	// or by a later call.
	Queue(ctx context.Context, launches []Launch) error

	// Record puts an event in the queue.
	Record(ctx context.Context) (Event, error)

	// Wait returns when the queue has come to the event.
	Wait(ctx context.Context, e Event) error

	// Elapsed is the time between two events that the queue has come to.
	Elapsed(ctx context.Context, from, to Event) (time.Duration, error)

	// Forget gives an event back.
	Forget(ctx context.Context, e Event) error

	// Synchronize returns when everything that is queued is done.
	Synchronize(ctx context.Context) error

	// Close frees all that the context holds, whatever state it is in. Later calls give ErrLost. It does not wait for a device that
	// does not answer.
	Close() error
}
