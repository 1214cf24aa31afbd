package kernels

import (
	"context"
	"errors"
	"time"
)

// ErrWrong is wrapped when what a device did for a measurement of its own is not what was asked for.
var ErrWrong = errors.New("wrong answer")

// Limits of a Prober.
const (
	MinCopy     = 256
	MaxCopy     = 65536
	MaxLaunches = 65536
)

// Prober is a Device that can say, by its own clock and without the host's, what every job on it rests on. All methods wait for the device's
// turn, check what was done, and give back the memory that they take, for which they give up what is prepared if there is no room beside
// it. They return ErrMemory, ErrUnsupported, ErrClosed, ErrWrong or ctx.Err(), wrapped.
type Prober interface {
	// TimeCopy is how long the device takes to copy a buffer of n times n bytes, of random content, to another one in its own memory, with what does
	// its computing. n is a power of two, MinCopy to MaxCopy. Both buffers are allocated.
	TimeCopy(ctx context.Context, n uint64) (time.Duration, error)

	// TimeLaunches is how long the device takes for count launches, 1 to MaxLaunches, of next to nothing, one after the other.
	TimeLaunches(ctx context.Context, count int) (time.Duration, error)

	// TimeParts is Run for a job of one round of matmul that is prepared, which it makes again until nothing of the host's is in the times. The Run, whose
	// openings are for the caller to check, must be closed. ErrNotPrepared is as in Run.
	TimeParts(ctx context.Context, task Task) (Run, Parts, error)
}

// Parts are what a round of matmul consists of.
type Parts struct {
	Generate time.Duration // A
	Multiply time.Duration // the product, folded into digests
	Hash     time.Duration // leaves, tree, root, and the keys of the next round
}

// Clock is the timed part of a Run by the device's own clock.
type Clock struct {
	Took time.Duration // from before the first round to after the last

	// Idle is, of Took, how long the device can have waited for the host, at most. It is a bound: what it does not contain the device
	// spent at work that was queued, or between two pieces of it.
	Idle time.Duration
}

// Clocked is a Run that may know its Clock.
type Clocked interface {
	// Clock is nil if the device keeps no clock of its runs. It needs the device's turn, and can be called once.
	Clock(ctx context.Context) (*Clock, error)
}
