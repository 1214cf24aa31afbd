package query

import (
	"context"
	"errors"
	"net/http"
	"os"
	"sync"
	"time"
)

// events writes server-sent events to one who watches. The header leaves with the first of them.
type events struct {
	out      http.ResponseWriter
	control  *http.ResponseController
	patience time.Duration

	mu      sync.Mutex
	started bool
	failed  error
}

func newEvents(w http.ResponseWriter, patience time.Duration) *events {
	return &events{out: w, control: http.NewResponseController(w), patience: patience}
}

// send writes text as it is, and waits for it to leave.
func (e *events) send(text string) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.failed != nil {
		return e.failed
	}
	if !e.started {
		e.started = true
		e.out.Header().Set("Content-Type", "text/event-stream")
		e.out.Header().Set("Cache-Control", "no-store")
		e.out.Header().Set("X-Accel-Buffering", "no")
	}
	err := e.control.SetWriteDeadline(time.Now().Add(e.patience))
	if err == nil {
		_, err = e.out.Write([]byte(text))
	}
	if err == nil {
		err = e.control.Flush()
	}
	if err == nil {
		err = e.control.SetWriteDeadline(time.Time{}) // HTTP/2 ends a stream whose deadline goes by, also between writes
	}
	if errors.Is(err, os.ErrDeadlineExceeded) {
		err = errSlow
	}
	e.failed = err
	return err
}

// begun says whether anything was written.
func (e *events) begun() bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.started
}

// beat writes a line that means nothing, now and then, until ctx ends.
func (e *events) beat(ctx context.Context) {
	tick := time.NewTicker(beat)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			if e.begun() && e.send(": \n\n") != nil {
				return
			}
		}
	}
}
