package observe

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"sync"
	"sync/atomic"
)

// CheckLog reports a level that is not debug, info, warn or error, and a format that is not text or json. Empty ones are info and text.
func CheckLog(level, format string) error {
	var errs []error
	switch level {
	case "", "debug", "info", "warn", "error":
	default:
		errs = append(errs, fmt.Errorf("log.level is %q, want debug, info, warn or error", level))
	}
	if format != "" && format != "text" && format != "json" {
		errs = append(errs, fmt.Errorf("log.format is %q, want text or json", format))
	}
	return errors.Join(errs...)
}

// NewLogger writes lines of a level and above to w: as text for people and for journald, or one JSON object a line. A level or format that
// CheckLog refuses is as if it were empty.
func NewLogger(w io.Writer, level, format string) *slog.Logger {
	o := &slog.HandlerOptions{Level: slog.LevelInfo}
	var l slog.Level
	if level != "" && CheckLog(level, "") == nil && l.UnmarshalText([]byte(level)) == nil {
		o.Level = l
	}
	if format == "json" {
		return slog.New(slog.NewJSONHandler(w, o))
	}
	return slog.New(slog.NewTextHandler(w, o))
}

// File is a file that lines are appended to, and that can be moved away while it is open: Reopen then goes on in a new one of the same
// name. A line is one Write and one call of the system, so that none is lost or torn by that, or by a copy that is followed by a
// truncation. Its methods may be called from any goroutine.
type File struct {
	name   string
	failed atomic.Uint64

	mu sync.Mutex
	f  *os.File
}

// OpenFile opens a file for appending, and makes it, with mode 0600, if it is not there.
func OpenFile(name string) (*File, error) {
	f, err := openAppend(name)
	if err != nil {
		return nil, err
	}
	return &File{name: name, f: f}, nil
}

func openAppend(name string) (*os.File, error) {
	return os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
}

// Write appends a line.
func (f *File) Write(line []byte) (int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	n, err := f.f.Write(line)
	if err != nil {
		f.failed.Add(1)
	}
	return n, err
}

// Failed is how many lines could not be written.
func (f *File) Failed() uint64 { return f.failed.Load() }

// Reopen goes on in the file that has the name now. After an error it goes on in the one it has.
func (f *File) Reopen() error {
	next, err := openAppend(f.name)
	if err != nil {
		return fmt.Errorf("reopen %s: %w", f.name, err)
	}
	f.mu.Lock()
	old := f.f
	f.f = next
	f.mu.Unlock()
	return old.Close()
}

// Close closes the file.
func (f *File) Close() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.f.Close()
}
