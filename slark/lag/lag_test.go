package lag_test

import (
	"context"
	"runtime"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/slark-network/slark/slark/lag"
)

func TestWithinOverlaps(t *testing.T) {
	m := lag.New()
	t0 := time.Now()
	at := func(ms int) time.Time { return t0.Add(time.Duration(ms) * time.Millisecond) }
	m.Inject(at(0), at(10))
	m.Inject(at(50), at(90))
	m.Inject(at(200), at(200).Add(lag.Tolerance)) // not late enough to count
	if got := m.Total(); got != 50*time.Millisecond {
		t.Errorf("late for %v in all, want 50 ms", got)
	}
	for _, c := range []struct{ from, to, want int }{
		{0, 10, 10}, {-100, 1000, 50}, {5, 60, 15}, {10, 50, 0}, {60, 70, 10}, {90, 300, 0}, {300, 400, 0}, {89, 91, 1},
	} {
		if got := m.Within(at(c.from), at(c.to)); got != time.Duration(c.want)*time.Millisecond {
			t.Errorf("within %d..%d ms: %v, want %d ms", c.from, c.to, got, c.want)
		}
	}
}

// TestForgotten: what is too long ago to be known counts as late.
func TestForgotten(t *testing.T) {
	m := lag.New()
	t0 := time.Now()
	const n = 1 << 16 // more than is kept
	for i := range n {
		from := t0.Add(time.Duration(i) * 10 * time.Millisecond)
		m.Inject(from, from.Add(2*time.Millisecond))
	}
	if got := m.Within(t0, t0.Add(time.Second)); got != time.Second {
		t.Errorf("of a second that is forgotten %v were late, want all", got)
	}
	end := t0.Add(n * 10 * time.Millisecond)
	if got, want := m.Within(end.Add(-time.Second), end), 200*time.Millisecond; got != want {
		t.Errorf("of the last second %v were late, want %v", got, want)
	}
}

// TestBeat: an idle process is not late. In a bubble time passes only when everything sleeps.
func TestBeat(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := lag.New()
		ctx, stop := context.WithCancel(t.Context())
		var beating sync.WaitGroup
		beating.Go(func() { m.Run(ctx) })
		t0 := time.Now()
		time.Sleep(time.Second)
		if got := m.Within(t0, time.Now()); got != 0 {
			t.Errorf("%v late", got)
		}
		stop()
		beating.Wait()
	})
}

// TestStolenCores sees goroutines that keep every core from the heartbeat.
func TestStolenCores(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	m := lag.New()
	ctx, stop := context.WithCancel(t.Context())
	var all sync.WaitGroup
	all.Go(func() { m.Run(ctx) })
	time.Sleep(10 * time.Millisecond)
	t0 := time.Now()
	for range 4 {
		all.Go(func() {
			for time.Since(t0) < 300*time.Millisecond {
			}
		})
	}
	time.Sleep(300 * time.Millisecond)
	if got := m.Within(t0, t0.Add(300*time.Millisecond)); got < 30*time.Millisecond {
		t.Errorf("only %v of 300 ms late, with four goroutines on one core", got)
	}
	stop()
	all.Wait()
}
