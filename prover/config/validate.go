package config

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"strings"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/proto/observe"
)

// DefaultStopWithin is the default of stop_within.
const DefaultStopWithin = 30 * time.Second

// StopTime is stop_within or its default.
func (c Config) StopTime() time.Duration {
	if c.StopWithin == nil {
		return DefaultStopWithin
	}
	return time.Duration(*c.StopWithin)
}

// Validate reports every key that is missing or out of range, and every secret file that is open to others. Files that
// are not there are for CheckFiles.
func (c Config) Validate() error {
	var errs []error
	bad := func(key, format string, args ...any) {
		errs = append(errs, fmt.Errorf(key+": "+format, args...))
	}
	for _, r := range []struct{ key, value string }{
		{"data_dir", c.DataDir}, {"key.file", c.Key.File}, {"tls.certificate", c.TLS.Certificate},
		{"tls.key", c.TLS.Key}, {"chain.url", c.Chain.URL}, {"chain.addresses", c.Chain.Addresses},
	} {
		if r.value == "" {
			bad(r.key, "required")
		}
	}
	if _, err := c.DialOut.Parse(); err != nil {
		errs = append(errs, err)
	}
	if _, _, err := net.SplitHostPort(c.Listen); err != nil && !(c.Listen == "" && c.DialOut.Any()) {
		bad("listen", "is %q, want host:port", c.Listen)
	}
	if c.Provider.IsZero() {
		bad("provider", "required, not zero")
	}
	if d := c.StopTime(); d < 0 || d > 15*time.Minute {
		bad("stop_within", "is %v, want 0s to 15m", d)
	}
	if c.Chain.Confirmations > 64 {
		bad("chain.confirmations", "is %d, want 0 to 64", c.Chain.Confirmations)
	}
	if p := time.Duration(c.Chain.Poll); p != 0 && (p < 100*time.Millisecond || p > time.Minute) {
		bad("chain.poll", "is %v, want 100ms to 1m", p)
	}
	if s := time.Duration(c.Chain.StaleAfter); s < 0 || s > time.Hour {
		bad("chain.stale_after", "is %v, want 0s to 1h", s)
	}
	for _, err := range []error{observe.CheckLog(c.Log.Level, c.Log.Format), c.Metrics.Validate(), c.Trace.Validate()} {
		if err != nil {
			errs = append(errs, err)
		}
	}
	errs = append(errs, c.validateDevices(), c.checkModes())
	if err := c.Limits.Sidecar().Validate(); err != nil {
		for _, line := range strings.Split(err.Error(), "\n") {
			bad("limits", "%s", line)
		}
	}
	return errors.Join(errs...)
}

func (c Config) validateDevices() error {
	var errs []error
	if len(c.Devices) == 0 {
		errs = append(errs, errors.New("devices: none, want at least one [[devices]]"))
	}
	seen := map[uint32]bool{}
	for i, d := range c.Devices {
		bad := func(key, format string, args ...any) {
			errs = append(errs, fmt.Errorf("devices[%d].%s: "+format, append([]any{i, key}, args...)...))
		}
		if d.Index > 255 {
			bad("index", "is %d, want 0 to 255", d.Index)
		}
		if seen[d.Index] {
			bad("index", "%d is used twice", d.Index)
		}
		seen[d.Index] = true
		if d.Kind != challenge.CPU && d.Kind != challenge.GPU {
			bad("kind", "required, cpu or gpu")
		}
		if message.CheckClass(d.Class) != nil {
			bad("class", "is %.80q, want 1 to 64 of a-z 0-9 . - _", d.Class)
		}
		if d.Cores < 0 || d.Cores > 4096 {
			bad("cores", "is %d, want 0 to 4096", d.Cores)
		}
		if d.Card < 0 || d.Card > 63 {
			bad("card", "is %d, want 0 to 63", d.Card)
		}
		if d.Kind == challenge.CPU && (d.Card != 0 || d.Worker != "") {
			bad("card, worker", "are of gpu devices, this one is a cpu")
		}
	}
	return errors.Join(errs...)
}

// checkModes reports secret files that others may read. A file that is not there is no secret.
func (c Config) checkModes() error {
	var errs []error
	for _, s := range c.secrets() {
		info, err := os.Stat(s.file)
		if s.file == "" || errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", s.key, err))
		} else if perm := info.Mode().Perm(); perm&0o077 != 0 {
			errs = append(errs, fmt.Errorf("%s: %s: %w: mode is %04o, want 0600", s.key, s.file, link.ErrFileMode, perm))
		}
	}
	return errors.Join(errs...)
}

type namedFile struct{ key, file string }

func (c Config) secrets() []namedFile {
	return []namedFile{{"key.file", c.Key.File}, {"key.password_file", c.Key.PasswordFile}, {"tls.key", c.TLS.Key}}
}

// CheckFiles reports every file that is named and not there.
func (c Config) CheckFiles() error {
	var errs []error
	for _, s := range append(c.secrets(), namedFile{"tls.certificate", c.TLS.Certificate}, namedFile{"chain.addresses", c.Chain.Addresses}, namedFile{"leases.file", c.Leases.File}) {
		if s.file == "" {
			continue
		}
		if _, err := os.Stat(s.file); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", s.key, err))
		}
	}
	return errors.Join(errs...)
}

// Logger is the log that the config asks for.
func (l Log) Logger() *slog.Logger { return observe.NewLogger(os.Stderr, l.Level, l.Format) }
