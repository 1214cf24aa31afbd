package remote

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/kernels/gpu"
)

// Workers that keep ending are started more and more seldom; one that lived for long, or ended because it was asked to, starts afresh.
func TestBackoff(t *testing.T) {
	d, err := New(Options{Path: "none"})
	if err != nil {
		t.Fatal(err)
	}
	end := func(why error, lived time.Duration) time.Duration {
		d.workers.Add(1)
		d.ended(why, lived)
		return time.Until(d.wait)
	}
	crash := fmt.Errorf("crash: %w", gpu.ErrLost)
	for i, want := range []time.Duration{250 * time.Millisecond, 500 * time.Millisecond, time.Second, 2 * time.Second} {
		if got := end(crash, time.Second); got > want || got < want-100*time.Millisecond {
			t.Errorf("pause %d is %s, want %s", i, got, want)
		}
	}
	if _, err := d.Open(t.Context(), 0); !errors.Is(err, gpu.ErrLost) || !strings.Contains(err.Error(), "4 times") {
		t.Errorf("start that is far away: %v", err)
	}
	for range 100 {
		if got := end(crash, 0); got > mostWait {
			t.Fatalf("pause of %s", got)
		}
	}
	if got := end(crash, longestRun); got > firstWait {
		t.Errorf("pause of %s after a long life", got)
	}
	if got := end(nil, 0); got > 0 {
		t.Errorf("pause of %s after an end that was asked for", got)
	}
	if _, err := d.Open(t.Context(), 0); !errors.Is(err, gpu.ErrLost) || !strings.Contains(err.Error(), "starting") {
		t.Errorf("worker that is not there: %v", err)
	}
	if err := d.Close(); err != nil {
		t.Error(err)
	}
}
