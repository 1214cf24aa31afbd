package remote

import (
	"bytes"
	"fmt"
	"log/slog"
	"sync"
)

const (
	tailSize = 2 << 10 // bytes of what a worker printed last, that go into errors
	lineSize = 1 << 10 // of a line in the log
)

// tail logs what a worker prints, by lines, and keeps the end of it.
type tail struct {
	log *slog.Logger

	mu   sync.Mutex
	kept []byte
	line []byte
}

// Write takes what was printed.
func (t *tail) Write(b []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.kept = append(t.kept, b[max(0, len(b)-tailSize):]...)
	t.kept = bytes.Clone(t.kept[max(0, len(t.kept)-tailSize):])
	for _, one := range b {
		if one != '\n' {
			t.line = append(t.line, one)
		}
		if one == '\n' || len(t.line) == lineSize {
			t.log.Info("GPU worker", "says", string(t.line))
			t.line = t.line[:0]
		}
	}
	return len(b), nil
}

// String is what was printed last, for the end of an error.
func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	if text := bytes.TrimSpace(t.kept); len(text) > 0 {
		return fmt.Sprintf(", it said %q", text)
	}
	return ""
}
