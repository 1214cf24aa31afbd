package exchange_test

import (
	"sync"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/slark/exchange"
)

// TestHold: Start leaves neither before its time nor for a time that is past or too far; Ready and pongs come before.
func TestHold(t *testing.T) {
	for name, c := range map[string]struct{ ahead, held time.Duration }{
		"ahead":   {1500 * time.Millisecond, 1500 * time.Millisecond},
		"past":    {-time.Hour, 0},
		"too far": {time.Hour, exchange.MaxHold},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			var mu sync.Mutex
			var ready, started time.Time
			w.prover.ready = func(s *session.Session, out stream) error {
				mu.Lock()
				defer mu.Unlock()
				ready = time.Now()
				return w.prover.sendReady(s, out)
			}
			w.prover.start = func(s *session.Session, out stream) error {
				mu.Lock()
				started = time.Now()
				mu.Unlock()
				return w.prover.work(s, out)
			}
			began := time.Now()
			w.issue.StartAt = began.Add(c.ahead)
			w.run(challenge.Pass)
			if started.Sub(began) < c.held {
				t.Errorf("Start came %v after the beginning, want at least %v", started.Sub(began), c.held)
			}
			if c.held > 0 && ready.Sub(began) >= c.held {
				t.Errorf("Ready took %v: nothing was prepared ahead", ready.Sub(began))
			}
		})
	}
}
