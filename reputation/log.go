package reputation

import (
	"context"
	"fmt"
	"log/slog"
)

// engineLog gives Pebble's log to slog. Fatalf must not end the process: it marks the store as failed, so that no call
// succeeds any more. Nor may it return: Pebble counts on that, and would let its other goroutines go on, and panic, on what a write
// that failed left half done. So the caller stays where it is, with the locks that it has, until the process ends.
type engineLog struct{ s *Store }

func (l engineLog) Infof(format string, args ...any) {
	if l.s.log.Enabled(context.Background(), slog.LevelDebug) {
		l.s.log.Debug("database", "what", fmt.Sprintf(format, args...))
	}
}

func (l engineLog) Errorf(format string, args ...any) {
	l.s.log.Error("database", "what", fmt.Sprintf(format, args...))
}

func (l engineLog) Fatalf(format string, args ...any) {
	f := fatal{text: fmt.Sprintf(format, args...)}
	for _, a := range args {
		if err, ok := a.(error); ok {
			f.cause = err
		}
	}
	l.s.fail("database", f)
	select {}
}

// fatal is what Pebble would have ended the process for.
type fatal struct {
	text  string
	cause error
}

func (f fatal) Error() string { return f.text }
func (f fatal) Unwrap() error { return f.cause }
