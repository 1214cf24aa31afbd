//go:build !linux

package metrics

import "time"

func threadTime() (end func() time.Duration) {
	began := time.Now()
	return func() time.Duration { return time.Since(began) }
}
