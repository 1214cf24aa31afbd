package reputation

import (
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/bloom"
	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/slark-network/slark/challenge"
)

// Identity says whose record a store is. It is written when the store is made and never changes.
type Identity struct {
	Network  challenge.Network
	Verifier challenge.Address
}

// Options are the settings of a store. The zero value is usable.
type Options struct {
	// Identity is compared with the one that the store was made with; a difference is ErrIdentity. The zero value compares
	// nothing, and a store made with it belongs to anybody.
	Identity Identity

	// Logger takes what the database says of itself. Nil discards it.
	Logger *slog.Logger

	// ReadOnly opens an existing store, or a checkpoint, without changing a byte of it.
	ReadOnly bool

	// MustExist refuses to make a new store: a verifier that has been running must find its record.
	MustExist bool

	// CacheSize and MemTableSize are in bytes. 0 is the default: 32 MiB and 16 MiB.
	CacheSize    int64
	MemTableSize uint64

	// FS is where files lie; nil is the disk. For tests: durability is what the FS makes of it.
	FS vfs.FS
}

const (
	defaultCache    = 32 << 20
	defaultMemTable = 16 << 20

	// engineFormat is Pebble's own format. It is named, so that a new Pebble does not upgrade stores unasked.
	engineFormat = pebble.FormatWALSyncChunks
)

// closeWait bounds how long Open and Close wait for a database that has failed.
var closeWait = 5 * time.Second

// retryWait slows down the tries of a database that has failed, which it makes without a pause.
const retryWait = 20 * time.Millisecond

// Store is a verifier's record. It is made by Open.
type Store struct {
	db  *pebble.DB
	dir string
	fs  vfs.FS
	opt Options
	log *slog.Logger

	// visible is a lock, held while its channel is full: from before a batch is applied until it is synced, and while a value
	// is read or an iterator made. So nothing is read that is not on disk. A channel, so that readers can leave a writer
	// behind that a failed disk never lets go.
	visible chan struct{}

	requests chan *request // to the one goroutine that writes (commit.go)
	closing  chan struct{} // closed by Close: take no more requests
	drained  chan struct{} // closed by that goroutine when it has ended
	closed   sync.Once

	failure atomic.Pointer[error] // the first failure of the database, wrapping ErrStore
	failed  chan struct{}         // closed with it

	looking chan struct{} // a lock, held while it is full: Stats asks the database, which must not be closed meanwhile

	observers observers

	live sync.Map // Challenge: issued by this process and open, so not abandoned

	restored atomic.Pointer[Restored] // as stored; nil if the store was never restored
}

// Open opens the store in dir, or makes one (unless MustExist or ReadOnly), with mode 0700: it holds the secrets of Eras.
// One process at a time can have it open; a second gets ErrLocked.
func Open(dir string, opt Options) (*Store, error) {
	s := &Store{
		dir: dir, opt: opt, log: opt.Logger,
		visible: make(chan struct{}, 1), requests: make(chan *request, 4*maxGroup),
		looking: make(chan struct{}, 1),
		closing: make(chan struct{}), drained: make(chan struct{}), failed: make(chan struct{}),
	}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	if opt.FS == nil {
		opt.FS = vfs.Default
		if err := checkDir(dir, opt); err != nil {
			return nil, err
		}
		// One name for one directory: Pebble knows the locks of its own process by name.
		real, err := realPath(dir)
		if err != nil {
			return nil, broken("find "+dir, err)
		}
		s.dir = real
	} else if err := opt.FS.MkdirAll(dir, 0o700); err != nil {
		return nil, broken("make "+dir, err)
	}
	s.fs = opt.FS
	if err := s.openEngine(opt); err != nil {
		return nil, err
	}
	if err := s.ask(s.gate); err != nil {
		return nil, errors.Join(err, s.closeEngine())
	}
	go s.commitLoop()
	return s, nil
}

// checkDir makes the directory, or says why it cannot be used.
func checkDir(dir string, opt Options) error {
	info, err := os.Stat(dir)
	switch {
	case errors.Is(err, os.ErrNotExist) && (opt.ReadOnly || opt.MustExist):
		return fmt.Errorf("%w: %s does not exist", ErrFormat, dir)
	case errors.Is(err, os.ErrNotExist):
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return broken("make "+dir, err)
		}
	case err != nil:
		return broken("look at "+dir, err)
	case !info.IsDir():
		return fmt.Errorf("%w: %s is not a directory", ErrFormat, dir)
	case !opt.ReadOnly && isBackup(dir):
		return fmt.Errorf("%w: %s: restore it to another directory", ErrBackup, dir)
	case info.Mode().Perm()&0o077 != 0 && opt.Logger != nil:
		opt.Logger.Warn("store directory is open to other users; it holds secrets", "dir", dir, "mode", info.Mode().Perm().String())
	}
	return nil
}

// isLocked reports a lock that somebody has. Pebble has no error of its own for the one that this process holds. A path
// that may not be written is not a lock.
func isLocked(err error) bool {
	var path *os.PathError
	if errors.As(err, &path) {
		return false
	}
	return errors.Is(err, syscall.EAGAIN) || errors.Is(err, syscall.EACCES) || strings.Contains(err.Error(), "lock held")
}

func realPath(dir string) (string, error) {
	real, err := filepath.EvalSymlinks(dir)
	if err != nil {
		return "", err
	}
	return filepath.Abs(real)
}

// openEngine takes the lock and opens Pebble.
func (s *Store) openEngine(opt Options) (err error) {
	lock, err := pebble.LockDirectory(s.dir, opt.FS)
	if err != nil {
		if isLocked(err) {
			return fmt.Errorf("%w: %s is open in another process, or twice in this one", ErrLocked, s.dir)
		}
		return broken("lock "+s.dir, err)
	}
	defer func() { err = errors.Join(err, lock.Close()) }() // Pebble holds its own share of it

	cache := pebble.NewCache(orDefault(opt.CacheSize, defaultCache))
	defer cache.Unref()
	s.db, err = s.openPebble(&pebble.Options{
		FS:                 guardFS{opt.FS, s.dir, s.failureOf, s.fail},
		Lock:               lock,
		Cache:              cache,
		MemTableSize:       orDefault(opt.MemTableSize, defaultMemTable),
		FormatMajorVersion: engineFormat,
		ErrorIfNotExists:   opt.MustExist || opt.ReadOnly,
		ReadOnly:           opt.ReadOnly,
		Logger:             engineLog{s},
		Levels:             filtered(),
		EventListener: &pebble.EventListener{
			BackgroundError: s.backgroundError,
			DataCorruption:  func(info pebble.DataCorruptionInfo) { s.fail("database is damaged", fmt.Errorf("%s", info)) },
			DiskSlow:        func(info pebble.DiskSlowInfo) { s.log.Warn("disk is slow", "what", info.String()) },
		},
	})
	switch {
	case err == nil:
		if err = s.failureOf(); err != nil {
			err = errors.Join(err, s.closeEngine())
		}
		return err
	case errors.Is(err, pebble.ErrDBDoesNotExist):
		return fmt.Errorf("%w: %s holds no store", ErrFormat, s.dir)
	}
	return broken("open "+s.dir, err)
}

// filtered gives every level a filter of 10 bits a key: most reads ask for what is not there, such as an earlier outcome.
func filtered() (levels [7]pebble.LevelOptions) {
	for i := range levels {
		levels[i].FilterPolicy = bloom.FilterPolicy(10)
	}
	return levels
}

// openPebble is pebble.Open, which would try a flush for ever on a disk that has failed.
func (s *Store) openPebble(opt *pebble.Options) (*pebble.DB, error) {
	var db *pebble.DB
	end, err := s.bounded(func() (err error) {
		db, err = pebble.Open(s.dir, opt)
		return err
	})
	if end {
		return db, err
	}
	return nil, err
}

// bounded runs f. If the store fails, f has closeWait to end; then it is left behind, and false is returned with the failure.
func (s *Store) bounded(f func() error) (ended bool, err error) {
	done := make(chan error, 1)
	go func() {
		defer func() {
			if r := recover(); r != nil {
				done <- asError(r)
			}
		}()
		done <- f()
	}()
	select {
	case err := <-done:
		return true, err
	case <-s.failed:
	}
	timer := time.NewTimer(closeWait)
	defer timer.Stop()
	select {
	case err := <-done:
		return true, err
	case <-timer.C:
		return false, s.failureOf()
	}
}

// ask runs what takes locks of Pebble, for which a failed database may wait for ever.
func (s *Store) ask(f func() error) error {
	_, err := s.bounded(f)
	if errors.Is(err, pebble.ErrClosed) {
		return ErrClosed
	}
	return err
}

// gate compares the format and the identity with the program's, and writes them to a new store.
func (s *Store) gate() error {
	format, found, err := s.get(keyFormat)
	if err != nil {
		return err
	}
	if !found {
		return s.create()
	}
	if len(format) != 4 {
		return fmt.Errorf("%w: %s: format is %d bytes, want 4", ErrFormat, s.dir, len(format))
	}
	v := binary.BigEndian.Uint32(format)
	switch {
	case v > formatVersion:
		return fmt.Errorf("%w: %s has format %d, and this program knows no newer one than %d: a newer program has written it; install that one", ErrFormat, s.dir, v, formatVersion)
	case v < oldestFormat:
		return fmt.Errorf("%w: %s has format %d, and this program reads none before %d", ErrFormat, s.dir, v, oldestFormat)
	}
	b, found, err := s.get(keyIdentity)
	if err != nil {
		return err
	}
	if !found {
		return fmt.Errorf("%w: %s has no identity", ErrFormat, s.dir)
	}
	id, err := decodeIdentity(b)
	if err != nil {
		return err
	}
	if want := s.opt.Identity; want != (Identity{}) && id != want {
		return fmt.Errorf("%w: %s is of chain %d, settlement %v, verifier %v; configured are %d, %v, %v", ErrIdentity, s.dir,
			id.Network.ChainID, id.Network.Settlement, id.Verifier, want.Network.ChainID, want.Network.Settlement, want.Verifier)
	}
	if v < formatVersion && !s.opt.ReadOnly {
		if err := s.upgrade(v); err != nil {
			return err
		}
	}
	return s.loadRestored()
}

// create marks an empty database as a store of this format.
func (s *Store) create() error {
	if s.opt.ReadOnly {
		return fmt.Errorf("%w: %s has no format", ErrFormat, s.dir)
	}
	it, err := s.iterate(nil, nil)
	if err != nil {
		return err
	}
	used := it.First()
	if err := s.finish(it); err != nil {
		return err
	}
	if used {
		return fmt.Errorf("%w: %s has keys but no format", ErrFormat, s.dir)
	}
	b := s.db.NewBatch()
	if err := errors.Join(
		b.Set(keyFormat, binary.BigEndian.AppendUint32(nil, formatVersion), nil),
		b.Set(keyIdentity, encodeIdentity(s.opt.Identity), nil),
	); err != nil {
		return broken("make store", err)
	}
	return s.apply(b)
}

// Close ends the store. Calls that are waiting are finished first; later ones get ErrClosed. After a failure it returns that.
func (s *Store) Close() (err error) {
	err = ErrClosed
	s.closed.Do(func() {
		close(s.closing)
		select {
		case <-s.drained:
		case <-s.failed: // the writer may never end
		}
		s.unwatched()
		err = s.closeEngine()
		err = errors.Join(s.failureOf(), err)
	})
	return err
}

// closeEngine closes Pebble. After a failure of the disk Pebble may hold a lock that nobody releases: then it is left as it
// is, and the lock of the directory with it, until the process ends.
func (s *Store) closeEngine() error {
	ended, err := s.bounded(s.db.Close)
	if !ended {
		return broken("close "+s.dir, errors.New("the database does not end; end the process"))
	}
	if err != nil {
		return broken("close "+s.dir, err)
	}
	return nil
}

// fail marks the store as failed. Only the first failure counts.
func (s *Store) fail(what string, err error) error {
	err = broken(what, err)
	if s.failure.CompareAndSwap(nil, &err) {
		close(s.failed)
		s.log.Error("reputation store failed", "dir", s.dir, "err", err)
	}
	return s.failureOf()
}

func (s *Store) failureOf() error {
	if p := s.failure.Load(); p != nil {
		return *p
	}
	return nil
}

// backgroundError takes what Pebble meets in a flush or a compaction. It would try again for ever, and at last writes would
// wait for it; a disk that does this needs a person.
func (s *Store) backgroundError(err error) {
	if errors.Is(err, pebble.ErrCancelledCompaction) || errors.Is(err, pebble.ErrClosed) {
		return
	}
	again := s.failureOf() != nil
	s.fail("background work of the database", err)
	if again {
		time.Sleep(retryWait)
	}
}

func orDefault[T int64 | uint64](v, otherwise T) T {
	if v == 0 {
		return otherwise
	}
	return v
}
