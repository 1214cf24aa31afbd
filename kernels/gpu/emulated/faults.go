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

	// What is counted above: allocations of so many bytes, launches of a kernel whose name begins so, of so many blocks. Zero: all. So a fault
	// can be put into the run of a job, however many launches came before it.
	OnlyBytes  uint64
	OnlyKernel string
	OnlyGrid   uint32

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
	hangs                   atomic.Bool // the launch that never ends has begun
}

// alloc says whether an Alloc is to fail.
func (f *faults) alloc(bytes uint64) bool {
	if f.OnlyBytes != 0 && bytes != f.OnlyBytes {
		return false
	}
	n := f.allocs.Add(1)
	return n == f.OutOfMemoryAt || f.OutOfMemory > 0 && n >= f.OutOfMemory
}

// launch is the number of a launch, 0 if it is not counted.
func (f *faults) launch(kernel string, grid uint32) int64 {
	if !strings.HasPrefix(kernel, f.OnlyKernel) || f.OnlyGrid != 0 && grid != f.OnlyGrid {
		return 0
	}
	return f.launches.Add(1)
}

// flips says whether the result of a launch is to be made wrong.
func (f *faults) flips(kernel, target string) bool {
	return f.WrongFrom > 0 && strings.HasPrefix(kernel, f.WrongKernel) && (f.WrongTarget == "" || f.WrongTarget == target) &&
		f.wrong.Add(1) >= f.WrongFrom
}
