package metrics

import (
	"runtime"
	"time"

	"golang.org/x/sys/unix"
)

// threadTime holds the goroutine on its thread until the result is called, which says for how long a core ran it. Where the system does
// not say, it is the time by the clock.
func threadTime() (end func() time.Duration) {
	runtime.LockOSThread()
	began, before, ok := time.Now(), time.Duration(0), true
	read := func() time.Duration {
		var u unix.Rusage
		ok = ok && unix.Getrusage(unix.RUSAGE_THREAD, &u) == nil
		return time.Duration(u.Utime.Nano() + u.Stime.Nano())
	}
	before = read()
	return func() time.Duration {
		defer runtime.UnlockOSThread()
		if after := read(); ok {
			return after - before
		}
		return time.Since(began)
	}
}
