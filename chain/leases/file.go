package leases

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"sync"
	"time"

	"github.com/pelletier/go-toml/v2"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/tenancy"
)

// Limits of a file of leases.
const (
	maxFile   = 16 << 20 // bytes
	maxDevice = 255      // index of a device
	lookEvery = 2 * time.Second
)

// File is evidence from a file, TOML, which is read again when it changes:
//
//	[[lease]]
//	provider = "0x1111111111111111111111111111111111111111"
//	device = 0                        # index in the provider's registered list
//	opened = 2027-01-15T08:00:00Z
//	closed = 2027-01-16T08:00:00Z     # left out while it is open
//
// An unknown key, a bad value or two leases of a device at one time make the whole file bad. While a changed file is bad what
// it said before stands, and the log says so: a slip of the pen must not make leased devices free. Replace it in one step.
type File struct {
	name string
	log  *slog.Logger
	now  func() time.Time

	mu     sync.Mutex
	looked time.Time
	stamp  stamp
	by     map[device][]tenancy.Lease
}

type device struct {
	provider challenge.Address
	index    uint32
}

// stamp tells one content of a file from another.
type stamp struct {
	at   time.Time
	size int64
}

// Open reads a file of leases. log may be nil.
func Open(name string, log *slog.Logger) (*File, error) { return open(name, log, time.Now) }

func open(name string, log *slog.Logger, now func() time.Time) (*File, error) {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	f := &File{name: name, log: log, now: now}
	var err error
	f.looked = now()
	if f.by, f.stamp, err = load(name); err != nil {
		return nil, err
	}
	return f, nil
}

// Leases implements Source. It looks at the file at most every two seconds, and never fails.
func (f *File) Leases(provider challenge.Address, index uint32) ([]tenancy.Lease, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if now := f.now(); now.Sub(f.looked) >= lookEvery {
		f.looked = now
		f.look()
	}
	return f.by[device{provider, index}], nil
}

// look reads the file again if it has changed. The caller holds mu.
func (f *File) look() {
	info, err := os.Stat(f.name)
	if err == nil && (stamp{info.ModTime(), info.Size()}) == f.stamp {
		return
	}
	by, changed, err := load(f.name)
	if err != nil {
		f.log.Error("leases: the file cannot be read; what it said before stands", "file", f.name, "err", err)
		if info != nil { // told once for each content
			f.stamp = stamp{info.ModTime(), info.Size()}
		}
		return
	}
	f.by, f.stamp = by, changed
	f.log.Info("leases: the file was read again", "file", f.name, "devices", len(by))
}

func load(name string) (map[device][]tenancy.Lease, stamp, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, stamp{}, fmt.Errorf("leases: %w", err)
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, stamp{}, fmt.Errorf("leases: %w", err)
	}
	b, err := io.ReadAll(io.LimitReader(file, maxFile+1))
	if err != nil {
		return nil, stamp{}, fmt.Errorf("leases: reading %s: %w", name, err)
	}
	by, err := parse(b)
	if err != nil {
		return nil, stamp{}, fmt.Errorf("leases: %s: %w", name, err)
	}
	return by, stamp{info.ModTime(), info.Size()}, nil
}

// parse reads the text of a file, and reports everything that is wrong.
func parse(b []byte) (map[device][]tenancy.Lease, error) {
	if len(b) > maxFile {
		return nil, fmt.Errorf("%w: more than %d bytes", challenge.ErrInvalid, maxFile)
	}
	var text struct {
		Lease []struct {
			Provider string     `toml:"provider"`
			Device   *int64     `toml:"device"`
			Opened   *time.Time `toml:"opened"`
			Closed   *time.Time `toml:"closed"`
		} `toml:"lease"`
	}
	d := toml.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&text); err != nil {
		var strict *toml.StrictMissingError
		if errors.As(err, &strict) {
			return nil, fmt.Errorf("%w: unknown keys:\n%s", challenge.ErrInvalid, strict.String())
		}
		return nil, fmt.Errorf("%w: %w", challenge.ErrInvalid, err)
	}
	by := make(map[device][]tenancy.Lease)
	var errs []error
	for i, l := range text.Lease {
		bad := func(format string, args ...any) {
			errs = append(errs, fmt.Errorf("%w: lease %d: "+format, append([]any{challenge.ErrInvalid, i + 1}, args...)...))
		}
		provider, err := challenge.ParseAddress(l.Provider)
		switch {
		case err != nil:
			bad("provider: %w", err)
			continue
		case l.Device == nil || *l.Device < 0 || *l.Device > maxDevice:
			bad("device is not 0 to %d", maxDevice)
			continue
		case l.Opened == nil || l.Opened.IsZero():
			bad("opened is missing")
			continue
		}
		lease := tenancy.Lease{Opened: *l.Opened}
		if l.Closed != nil {
			if lease.Closed = *l.Closed; !lease.Closed.After(lease.Opened) {
				bad("closed is not after opened")
				continue
			}
		}
		of := device{provider, uint32(*l.Device)}
		for _, other := range by[of] {
			if overlap(other, lease) {
				bad("device %d of %s is leased already at that time", of.index, provider)
			}
		}
		by[of] = append(by[of], lease)
	}
	return by, errors.Join(errs...)
}

func overlap(a, b tenancy.Lease) bool {
	return (a.Closed.IsZero() || b.Opened.Before(a.Closed)) && (b.Closed.IsZero() || a.Opened.Before(b.Closed))
}
