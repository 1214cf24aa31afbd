package kernels

import (
	"context"
	"errors"

	"github.com/slark-network/slark/challenge"
)

var (
	// ErrMemory is wrapped when a job needs more memory than the device has, or may use. Nothing has been allocated. The caller
	// answers that it cannot take the job; another, smaller job may do.
	ErrMemory = errors.New("not enough memory on the device")

	// ErrUnsupported is wrapped when the device can never do the job: a kind or size it has no kernel for, or a job that is
	// outside the limits of the protocol (then challenge.ErrInvalid is wrapped as well).
	ErrUnsupported = errors.New("not supported by the device")

	// ErrNotPrepared is wrapped when Run is called for a matrix seed, dataset, size or number of rounds that is not the last one prepared, or
	// when an open run still has what was prepared for it. The caller calls Prepare and tries again.
	ErrNotPrepared = errors.New("device is not prepared for the job")

	// ErrClosed is wrapped by every call after Close, of a device or a run.
	ErrClosed = errors.New("closed")
)

// Info is what is known about a device, for people and for `prover devices`. Nothing of it ever enters a verdict.
type Info struct {
	Name         string               `json:"name"`                   // model, as the host or its driver names it
	Kind         challenge.DeviceKind `json:"kind"`                   // gpu or cpu
	MemoryBytes  uint64               `json:"memory_bytes"`           // what jobs may use in all; 0 = not known
	Cores        int                  `json:"cores"`                  // cpu: cores in use; gpu: multiprocessors
	Kernel       string               `json:"kernel"`                 // variant chosen at run time, such as avx512-vnni
	Architecture string               `json:"architecture,omitempty"` // amd64, arm64, sm_89
	Driver       string               `json:"driver,omitempty"`       // gpu: version of the driver
	UUID         string               `json:"uuid,omitempty"`         // gpu: the driver's id of the card
	Bus          string               `json:"bus,omitempty"`          // gpu: PCI address
	Emulated     bool                 `json:"emulated,omitempty"`     // gpu: there is no card, and no time means anything
}

// Task is the work of one challenge: what its round keys and matrices derive from.
type Task struct {
	ChainID uint64         // of the network
	ID      challenge.Hash // challengeId: the link hash of Start (section 8)
	Job     challenge.Job
}

// Device does the work of challenges.
//
// All methods may be called from any goroutine. A device does one thing at a time: Prepare, Run and Run.Open wait for their turn
// (or for ctx), so that nothing of one challenge disturbs the time of another. Who must not wait keeps a queue in front of it.
//
// The device owns its memory: the matrix B, the dataset and its work buffers stay until the next Prepare that needs others, or Release. What a
// Run keeps for its openings belongs to the Run until its Close.
type Device interface {
	// Info says what the device is. It is cheap and needs no turn.
	Info() Info

	// MemoryNeed is the number of bytes that Prepare and Run would hold for the job, at most: so that the caller can refuse it
	// before anything is allocated. Runs that are open hold theirs besides, which Prepare counts and MemoryNeed does not.
	// It needs no turn, allocates nothing and takes invalid jobs, for which it is 0.
	MemoryNeed(job challenge.Job) uint64

	// Prepare allocates what Run needs and derives B, or builds the dataset, for the job's matrix seed and size. It is not timed. Of the
	// job only kind, size, rounds and matrix seed matter, and for memory provider and device. At most one B and one dataset are kept. What
	// is prepared already is kept: a second call is cheap, so a caller prepares before each Run. A dataset, which takes seconds to build,
	// is given up only for a job that does not fit beside it; a device may lend products a part of it, and build that again. While an open run has such a
	// part, a job of memory is ErrMemory: closing runs, which can be run again, makes room.
	// It returns ErrMemory, ErrUnsupported, ErrClosed or ctx.Err(), wrapped; after an error the device is not prepared for the
	// job, and it can be used further.
	Prepare(ctx context.Context, job challenge.Job) error

	// Run is the timed part: rounds 1 to T, each keyed by the root before. It ends early, with an error that wraps ctx.Err(), at
	// the latest when the tile in work is done. It returns ErrNotPrepared if the job is not the one prepared. The Run must be closed.
	Run(ctx context.Context, task Task) (Run, error)

	// Release waits for its turn and gives B and the work buffers back. Open runs stay usable. The next job needs Prepare.
	Release()

	// Close is Release, for good; who does not want to wait cancels what runs first. Open runs stay readable (Roots) but cannot be opened any more.
	Close() error
}

// Run is a finished run of a task: the roots, and what the device kept to answer for them. Its methods may be called from any
// goroutine.
type Run interface {
	// Roots are the T round roots, in order. The caller owns the slice.
	Roots() []challenge.Hash

	// Open answers positions, each at its place, in order, with openings of the job's kind. What is opened (128 values; a walk and its
	// group) is computed again by the device's own kernel, from what the job derives from; digests of other units and the path are those
	// kept from the timed run. It does not check one against the other: see Check.
	// A position that is not of the job is an error that wraps challenge.ErrInvalid.
	// It needs the device's turn, and not that B or the dataset is still the one prepared.
	Open(ctx context.Context, positions []challenge.Position) ([]challenge.Opening, error)

	// Close gives back the memory that the run keeps for its openings. Roots stay readable. Closing again does nothing.
	Close()
}
