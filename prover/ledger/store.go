package ledger

import (
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"
)

var (
	// ErrVersion is a store written by a newer program, or not by this one. The operator installs the newer program.
	ErrVersion = errors.New("ledger has another format")
	// ErrFull is wrapped when the disk has less free space than the reserve. Nothing was written. Space helps.
	ErrFull = errors.New("no space for the ledger")
	// ErrBroken is wrapped by everything after a write that failed: what is on the disk is not known any more. Only
	// opening the store again helps.
	ErrBroken = errors.New("ledger cannot be written")
)

// DefaultReserve is how much free space the ledger leaves on its disk, in bytes.
const DefaultReserve = 64 << 20

// Options of a ledger. The zero value is a good one.
type Options struct {
	FS      vfs.FS       // nil: the operating system's
	Reserve uint64       // free bytes below which nothing is written; 0: DefaultReserve
	Log     *slog.Logger // nil: none
}

// Ledger is an open store. Its methods may be called from any goroutine.
type Ledger struct {
	dir     string
	fs      vfs.FS
	reserve uint64
	db      *pebble.DB
	broken  atomic.Pointer[error] // set once, by the first failed write

	looking sync.Mutex // held while Stats asks the database, which must not be closed meanwhile
	closed  bool       // by looking

	mu sync.Mutex // held from reading what decides a write until the write is applied
}

// Open opens the store in dir, which one process at a time may hold, and makes it if it is not there.
func Open(dir string, o Options) (*Ledger, error) {
	if o.FS == nil {
		o.FS = vfs.Default
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Reserve == 0 {
		o.Reserve = DefaultReserve
	}
	l := &Ledger{dir: dir, fs: o.FS, reserve: o.Reserve}
	cache := pebble.NewCache(8 << 20)
	defer cache.Unref()
	db, err := pebble.Open(dir, &pebble.Options{
		FS:                 o.FS,
		Cache:              cache,
		MemTableSize:       8 << 20,
		FormatMajorVersion: pebble.FormatWALSyncChunks,
		Logger:             logger{o.Log},
	})
	if err != nil {
		return nil, fmt.Errorf("open ledger %s: %w", dir, err)
	}
	l.db = db
	if err := l.gate(); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return l, nil
}

// gate reads the format of the store, and writes it into an empty one.
func (l *Ledger) gate() error {
	value, err := l.get([]byte{keyVersion})
	if err != nil {
		return fmt.Errorf("ledger %s: %w", l.dir, err)
	}
	if value == nil {
		it, err := l.db.NewIter(nil)
		if err != nil {
			return fmt.Errorf("ledger %s: %w", l.dir, err)
		}
		empty := !it.First()
		if err := it.Close(); err != nil {
			return fmt.Errorf("ledger %s: %w", l.dir, err)
		}
		if !empty {
			return fmt.Errorf("ledger %s: %w: it has no version", l.dir, ErrVersion)
		}
		return l.write(func(b *pebble.Batch) error {
			return b.Set([]byte{keyVersion}, binary.BigEndian.AppendUint32(nil, version), nil)
		})
	}
	if len(value) != 4 || binary.BigEndian.Uint32(value) != version {
		return fmt.Errorf("ledger %s: %w: version %x, this program knows %d", l.dir, ErrVersion, value, version)
	}
	return nil
}

// Close waits for nothing: writes in progress fail.
func (l *Ledger) Close() (err error) {
	l.looking.Lock()
	l.closed = true
	l.looking.Unlock()
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.broken.Load() != nil {
		// Pebble panics when it closes after a failed write. All that was acknowledged is on the disk.
		defer func() {
			if recover() != nil {
				err = nil
			}
		}()
	}
	return l.db.Close()
}

// Writable reports whether a write would be tried: nil, or an error that wraps ErrFull or ErrBroken.
func (l *Ledger) Writable() error {
	if why := l.broken.Load(); why != nil {
		return *why
	}
	if usage, err := l.fs.GetDiskUsage(l.dir); err == nil && usage.AvailBytes < l.reserve {
		return fmt.Errorf("%w: %d bytes free, %d are kept", ErrFull, usage.AvailBytes, l.reserve)
	}
	return nil
}

// write applies what fill puts in a batch, all of it or nothing, and returns when it is durable. fill runs alone: what
// it reads does not change before its batch is applied. If fill returns an error, that is the result.
func (l *Ledger) write(fill func(*pebble.Batch) error) error {
	if err := l.Writable(); err != nil {
		return err
	}
	b := l.db.NewBatch()
	if err := l.apply(b, pebble.Sync, fill); err != nil {
		return err
	}
	// Others may fill while this one waits for the disk.
	if err := b.SyncWait(); err != nil {
		return l.fail(err)
	}
	return b.Close()
}

// apply fills a batch and applies it: durably with pebble.Sync, once SyncWait has returned, or soon with pebble.NoSync.
func (l *Ledger) apply(b *pebble.Batch, how *pebble.WriteOptions, fill func(*pebble.Batch) error) (err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if why := l.broken.Load(); why != nil {
		return *why
	}
	if err := fill(b); err != nil {
		return errors.Join(err, b.Close())
	}
	// Pebble does not return a failed commit: it calls Fatalf of its logger, which panics (see logger).
	defer func() {
		if p := recover(); p != nil {
			err = l.fail(fmt.Errorf("%v", p))
		}
	}()
	if how.Sync {
		return l.db.ApplyNoSyncWait(b, how)
	}
	return l.db.Apply(b, how)
}

func (l *Ledger) fail(cause error) error {
	err := fmt.Errorf("%w: %w", ErrBroken, cause)
	l.broken.CompareAndSwap(nil, &err)
	return *l.broken.Load()
}

// get is the value of a key, nil if there is none.
func (l *Ledger) get(key []byte) ([]byte, error) {
	value, closer, err := l.db.Get(key)
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read ledger: %w", err)
	}
	return append([]byte{}, value...), closer.Close()
}

// scan calls f for every key with the prefix, in order, until it says stop. Slices are valid during the call only.
func (l *Ledger) scan(prefix []byte, f func(key, value []byte) (goOn bool)) error {
	it, err := l.db.NewIter(&pebble.IterOptions{LowerBound: prefix, UpperBound: successor(prefix)})
	if err != nil {
		return fmt.Errorf("read ledger: %w", err)
	}
	for ok := it.First(); ok; ok = it.Next() {
		value, err := it.ValueAndErr()
		if err != nil {
			return errors.Join(fmt.Errorf("read ledger: %w", err), it.Close())
		}
		if !f(it.Key(), value) {
			break
		}
	}
	return it.Close()
}

// successor is the first key after all that begin with prefix. The first byte of a prefix is never 0xff.
func successor(prefix []byte) []byte {
	next := slices.Clone(prefix)
	for i := len(next) - 1; ; i-- {
		if next[i]++; next[i] != 0 {
			return next[:i+1]
		}
	}
}

// logger passes Pebble's log on. Pebble expects Fatalf not to return; for a commit the panic is caught by write.
type logger struct{ log *slog.Logger }

func (l logger) Infof(format string, args ...any) { l.log.Debug(fmt.Sprintf(format, args...)) }
func (l logger) Errorf(format string, args ...any) {
	l.log.Error("pebble", "message", fmt.Sprintf(format, args...))
}
func (l logger) Fatalf(format string, args ...any) { panic(fmt.Sprintf(format, args...)) }
