package emulated

import (
	"strings"
	"sync/atomic"
	"time"
)

// Faults are what goes wrong. Calls are counted from 1, over all contexts of the driver; 0 is never.
type Faults struct {
	OutOfMemoryAt int64         // this Alloc fails
	OutOfMemory   int64         // from this Alloc on all fail
	FailAt        int64         // this launch fails
	LoseAt        int64         // this launch takes the device with it
	HangAt        int64         // this launch never ends
	Slow          time.Duration // every launch takes so much longer
	SlowLoad      time.Duration // every Load takes so much longer

	// From the WrongFrom'th launch on of kernels whose name begins with WrongKernel, of a module for WrongTarget (empty: of any), the lowest
	// bit of the byte that parameter WrongParam points to is flipped after each.
	WrongFrom   int64
	WrongKernel string
	WrongTarget string
	WrongParam  int
}

// faults counts.
type faults struct {
	Faults
	allocs, launches, wrong atomic.Int64
}

// alloc says whether an Alloc is to fail.
func (f *faults) alloc() bool {
	n := f.allocs.Add(1)
	return n == f.OutOfMemoryAt || f.OutOfMemory > 0 && n >= f.OutOfMemory
}

// flips says whether the result of a launch is to be made wrong.
func (f *faults) flips(kernel, target string) bool {
	return f.WrongFrom > 0 && strings.HasPrefix(kernel, f.WrongKernel) && (f.WrongTarget == "" || f.WrongTarget == target) &&
		f.wrong.Add(1) >= f.WrongFrom
}
