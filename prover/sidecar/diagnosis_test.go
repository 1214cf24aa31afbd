package sidecar_test

import (
	"bytes"
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/prover/sidecar"
)

// witness notes in which order a device is watched and run.
type witness struct {
	mu    sync.Mutex
	order []string
}

func (w *witness) note(what string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.order = append(w.order, what)
}

func (w *witness) seen() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return strings.Join(w.order, " ")
}

// The timed run is watched from before it to its end, and what was seen comes with the answer, and again with a repeated one. A run that is made
// again is not watched.
func TestWatchedRun(t *testing.T) {
	said := []byte(`{"kind":"cpu","samples":2}`)
	var n witness
	w := newWorld(t, func(o *sidecar.Options) {
		b := &bent{Device: o.Slots[0].Device}
		b.run = func(ctx context.Context, task kernels.Task) (kernels.Run, error) {
			n.note("run")
			r, err := b.Device.Run(ctx, task)
			n.note("ran")
			return r, err
		}
		o.Slots[0].Device = b
		o.Slots[0].Watch = func() func() []byte {
			n.note("watch")
			return func() []byte { n.note("stop"); return said }
		}
	})
	v := w.dial(aliceKey)
	x, body, answer := complete(t, v, 1)
	if !bytes.Equal(answer.GetDiagnosis(), said) {
		t.Errorf("diagnosis %q, want %q", answer.GetDiagnosis(), said)
	}
	if got := n.seen(); got != "watch run ran stop" {
		t.Errorf("order: %s", got)
	}
	again, err := x.open(v, body)
	if err != nil || !bytes.Equal(again.GetDiagnosis(), said) || !bytes.Equal(again.GetOpenings(), answer.GetOpenings()) {
		t.Errorf("asked again: %q, %v", again.GetDiagnosis(), err)
	}

	// A restart between Commit and Open: it is run again, and nothing is said of that.
	x, err = v.prepare(v.job(2))
	if err != nil {
		t.Fatal(err)
	}
	if err := x.start(); err != nil {
		t.Fatal(err)
	}
	if err := w.stop(); err != nil {
		t.Fatal(err)
	}
	w.start()
	v = w.dial(aliceKey)
	answer, err = x.open(v, x.signOpen())
	if err != nil || answer.GetOpenings() == nil || answer.GetDiagnosis() != nil {
		t.Errorf("after a restart: diagnosis %q, error %v", answer.GetDiagnosis(), err)
	}
	time.Sleep(10 * time.Millisecond) // the second stop is nobody's to wait for
	if got := n.seen(); got != "watch run ran stop watch run ran stop run ran" && got != "watch run ran stop watch run ran run ran stop" {
		t.Errorf("order: %s", got)
	}
}

// A watcher that does not come back costs its diagnosis and a moment, not the answer.
func TestWatcherThatHangs(t *testing.T) {
	release := make(chan struct{})
	w := newWorld(t, func(o *sidecar.Options) {
		o.Slots[0].Watch = func() func() []byte {
			return func() []byte { <-release; return []byte("late") }
		}
	})
	v := w.dial(aliceKey)
	began := time.Now()
	_, _, answer := complete(t, v, 1)
	close(release)
	if answer.GetDiagnosis() != nil || time.Since(began) > 20*time.Second {
		t.Errorf("diagnosis %q after %s", answer.GetDiagnosis(), time.Since(began))
	}
}
