package reputation

import (
	"errors"
	"fmt"
	mrand "math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"
)

// faultFS asks before every write and sync of a file what to do with it.
type faultFS struct {
	vfs.FS
	ask func(op, name string, size int) fault
}

type fault struct {
	err    error // nil: go on
	stored bool  // do it, and return the error all the same
}

func (f faultFS) Unwrap() vfs.FS { return f.FS }

func (f faultFS) Create(name string, c vfs.DiskWriteCategory) (vfs.File, error) {
	v := f.ask("create", name, 0)
	if v.err != nil && !v.stored {
		return nil, v.err
	}
	file, err := f.FS.Create(name, c)
	if v.err != nil {
		return nil, errors.Join(v.err, err, file.Close())
	}
	return f.file(file, err)
}

func (f faultFS) OpenReadWrite(name string, c vfs.DiskWriteCategory, o ...vfs.OpenOption) (vfs.File, error) {
	return f.file(f.FS.OpenReadWrite(name, c, o...))
}

func (f faultFS) ReuseForWrite(old, name string, c vfs.DiskWriteCategory) (vfs.File, error) {
	v := f.ask("reuse", name, 0)
	if v.err != nil && !v.stored {
		return nil, v.err
	}
	file, err := f.FS.ReuseForWrite(old, name, c)
	if v.err != nil {
		return nil, errors.Join(v.err, err, file.Close())
	}
	return f.file(file, err)
}

func (f faultFS) file(inner vfs.File, err error) (vfs.File, error) {
	if err != nil {
		return nil, err
	}
	return faultFile{inner, f, ""}, nil
}

type faultFile struct {
	vfs.File
	fs   faultFS
	name string
}

func (f faultFile) Write(p []byte) (int, error) {
	v := f.fs.ask("write", f.name, len(p))
	if v.err != nil && !v.stored {
		return 0, v.err
	}
	n, err := f.File.Write(p)
	if v.err != nil {
		return 0, v.err
	}
	return n, err
}

func (f faultFile) sync(do func() error) error {
	v := f.fs.ask("sync", f.name, 0)
	if v.err != nil && !v.stored {
		return v.err
	}
	return errors.Join(do(), v.err)
}

func (f faultFile) Sync() error     { return f.sync(f.File.Sync) }
func (f faultFile) SyncData() error { return f.sync(f.File.SyncData) }
func (f faultFile) SyncTo(n int64) (full bool, err error) {
	err = f.sync(func() (err error) { full, err = f.File.SyncTo(n); return err })
	return full, err
}

// named keeps the name that a file was made under.
func (f faultFS) named() vfs.FS { return namedFS{f} }

type namedFS struct{ faultFS }

func (f namedFS) Create(name string, c vfs.DiskWriteCategory) (vfs.File, error) {
	return name_(name)(f.faultFS.Create(name, c))
}
func (f namedFS) OpenReadWrite(name string, c vfs.DiskWriteCategory, o ...vfs.OpenOption) (vfs.File, error) {
	return name_(name)(f.faultFS.OpenReadWrite(name, c, o...))
}
func (f namedFS) ReuseForWrite(old, name string, c vfs.DiskWriteCategory) (vfs.File, error) {
	return name_(name)(f.faultFS.ReuseForWrite(old, name, c))
}

func name_(name string) func(vfs.File, error) (vfs.File, error) {
	return func(file vfs.File, err error) (vfs.File, error) {
		if f, ok := file.(faultFile); ok {
			f.name = name
			return f, err
		}
		return file, err
	}
}

// smallOptions make flushes and compactions happen in a test.
func smallOptions(fs vfs.FS) Options {
	return Options{MemTableSize: 64 << 10, CacheSize: 1 << 20, FS: fs}
}

// afterFault shows that a failed store refuses everything, and that what is on the disk has all that was acknowledged,
// whether what was never synced is there or not.
func afterFault(t *testing.T, s *Store, a *acked, mem *vfs.MemFS, cause error) {
	t.Helper()
	_, err := s.Issue(testIssue(1, 0, 1))
	wantErr(t, err, ErrStore)
	if cause != nil {
		wantErr(t, err, cause)
	}
	_, _, err = s.LoadCursor()
	wantErr(t, err, ErrStore)
	wantErr(t, s.History(Filter{}, func(Record) bool { return true }), ErrStore)
	_, err = s.Check()
	wantErr(t, err, ErrStore)
	for _, percent := range []int{0, 50, 100} {
		clone := mem.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: percent, RNG: mrand.New(mrand.NewPCG(1, 1))})
		after, err := Open("store", smallOptions(clone))
		ok(t, err)
		a.copy().verify(t, after)
		ok(t, after.Close())
	}
	began := time.Now()
	wantErr(t, s.Close(), ErrStore)
	if d := time.Since(began); d > 20*closeWait {
		t.Errorf("close took %v", d)
	}
}

func fastClose(t *testing.T) {
	old := closeWait
	closeWait = 100 * time.Millisecond
	t.Cleanup(func() { closeWait = old })
}

// TestFailedWrites fails one write, sync or creation of a file, at many places in the work of each kind of file, in both ways
// that a disk has: nothing was done, or all was done and the answer is an error.
func TestFailedWrites(t *testing.T) {
	fastClose(t)
	hit := map[string]int{}
	for _, target := range []struct{ op, file string }{
		{"write", ".log"}, {"sync", ".log"}, {"create", ".log"}, {"reuse", ".log"}, {"write", ".sst"}, {"sync", ".sst"}, {"create", ".sst"},
		{"write", "MANIFEST"}, {"sync", "MANIFEST"},
	} {
		for n := int64(1); n <= 40; n += 1 + n/2 {
			if n > 6 && target.file != ".log" || n > 1 && target.op == "create" || n > 4 && target.op == "reuse" {
				break
			}
			for _, stored := range []bool{false, true} {
				if testing.Short() && stored != (n%2 == 0) { // each has a store of its own, which the race detector makes slow
					continue
				}
				failOneWrite(t, target.op, target.file, n, stored)
				hit[fmt.Sprintf("%s of %s, stored %t", target.op, target.file, stored)]++
			}
		}
	}
	t.Log(hit)
}

func failOneWrite(t *testing.T, op, file string, n int64, stored bool) {
	t.Helper()
	cause := errors.New("injected")
	mem := vfs.NewCrashableMem()
	var armed atomic.Bool
	var count atomic.Int64
	fs := faultFS{mem, func(o, name string, _ int) fault {
		if armed.Load() && o == op && strings.Contains(name, file) && count.Add(1) == n {
			return fault{cause, stored}
		}
		return fault{}
	}}
	s := openTest(t, "store", smallOptions(fs.named()))
	armed.Store(true)
	a := newAcked()
	rng := mrand.New(mrand.NewPCG(uint64(n), 3))
	var err error
	for i := 0; i < 20000 && err == nil; i++ {
		err = a.work(s, rng)
	}
	if err == nil {
		t.Fatalf("%s %d of %s was never reached, or its failure never told: %d seen", op, n, file, count.Load())
	}
	wantErr(t, err, ErrStore)
	wantErr(t, err, cause)
	afterFault(t, s, a, mem, cause)
}

// TestFailsUnderAReader fails the database for good, which then keeps its lock, while somebody reads: he is told, and does not wait for ever.
func TestFailsUnderAReader(t *testing.T) {
	fastClose(t)
	cause := errors.New("injected")
	mem := vfs.NewCrashableMem()
	var armed atomic.Bool
	fs := faultFS{mem, func(op, name string, _ int) fault {
		if armed.Load() && op == "sync" && strings.Contains(name, "MANIFEST") {
			return fault{cause, false}
		}
		return fault{}
	}}
	s := openTest(t, "store", smallOptions(fs.named()))
	a := newAcked()
	rng := mrand.New(mrand.NewPCG(7, 7))
	work := func(times int) (err error) {
		for i := 0; i < times && err == nil; i++ {
			err = a.work(s, rng)
		}
		return err
	}
	ok(t, work(2000))
	read := 0
	err := s.History(Filter{}, func(Record) bool {
		if read++; read > 1 {
			return true
		}
		ok(t, work(2000)) // what is read is no longer what is newest
		armed.Store(true)
		wantErr(t, work(20000), ErrStore)
		return true
	})
	wantErr(t, err, ErrStore)
	if read == 0 {
		t.Error("nothing was read")
	}
	afterFault(t, s, a, mem, cause)
}

// TestAnyFileOperationFails lets Pebble's own fault injector fail one operation of any kind: open, rename, list, read.
func TestAnyFileOperationFails(t *testing.T) {
	fastClose(t)
	for n := int32(0); n < 120; n += 1 + n/10 {
		mem := vfs.NewCrashableMem()
		toggle := &errorfs.Toggle{Injector: errorfs.ErrInjected.If(errorfs.And(errorfs.OnIndex(n)))}
		s := openTest(t, "store", smallOptions(errorfs.Wrap(mem, toggle)))
		toggle.On()
		a := newAcked()
		rng := mrand.New(mrand.NewPCG(uint64(n), 5))
		var err error
		for i := 0; i < 1500 && err == nil; i++ {
			err = a.work(s, rng)
		}
		toggle.Off()
		if err != nil {
			wantErr(t, err, ErrStore)
			afterFault(t, s, a, mem, nil)
			continue
		}
		// Pebble got round it: then nothing may be missing.
		a.verify(t, s)
		ok(t, s.Close())
	}
}

// TestOpenFails fails each operation of making and opening a store: an error, and the next try is good.
func TestOpenFails(t *testing.T) {
	fastClose(t)
	for _, fresh := range []bool{true, false} {
		for n := int32(0); ; n++ {
			mem := vfs.NewCrashableMem()
			if !fresh {
				s := openTest(t, "store", smallOptions(mem))
				ok(t, s.SaveCursor(Cursor{Block: 9}))
				ok(t, s.Close())
			}
			index := errorfs.OnIndex(n)
			s, err := Open("store", smallOptions(errorfs.Wrap(mem, errorfs.ErrInjected.If(index))))
			if err == nil {
				s.Close()
				if index.Index.Load() >= 0 {
					if n < 10 {
						t.Fatalf("only %d operations", n)
					}
					break
				}
			} else {
				wantErr(t, err, ErrStore)
			}
			clone := mem.CrashClone(vfs.CrashCloneCfg{})
			s = openTest(t, "store", smallOptions(clone))
			if c, found, err := s.LoadCursor(); err != nil || found == fresh || !fresh && c.Block != 9 {
				t.Fatalf("after failure %d: %+v %t %v", n, c, found, err)
			}
			checkClean(t, s)
			ok(t, s.Close())
		}
	}
}

// TestDiskFull fills the disk under several goroutines. Each gets an error and nothing acknowledged is lost.
func TestDiskFull(t *testing.T) {
	fastClose(t)
	for _, room := range []int64{20 << 10, 70 << 10, 300 << 10, 900 << 10} {
		mem := vfs.NewCrashableMem()
		var left atomic.Int64
		left.Store(1 << 40)
		fs := faultFS{mem, func(_, _ string, size int) fault {
			if left.Add(-int64(size)) < 0 {
				return fault{err: syscall.ENOSPC}
			}
			return fault{}
		}}
		s := openTest(t, "store", smallOptions(fs.named()))
		left.Store(room)
		a := newAcked()
		errs := make([]error, 6)
		var wg sync.WaitGroup
		for w := range errs {
			wg.Go(func() {
				rng := mrand.New(mrand.NewPCG(uint64(w), uint64(room)))
				for errs[w] == nil {
					errs[w] = a.work(s, rng)
				}
			})
		}
		waitFor(t, &wg)
		for _, err := range errs {
			wantErr(t, err, ErrStore)
			wantErr(t, err, syscall.ENOSPC)
		}
		afterFault(t, s, a, mem, syscall.ENOSPC)
	}
}

// TestFlushFails has room for the log and none for tables: Pebble would try for ever, and writes wait for it.
func TestFlushFails(t *testing.T) {
	fastClose(t)
	mem := vfs.NewCrashableMem()
	fs := faultFS{mem, func(op, name string, _ int) fault {
		if op == "write" && strings.HasSuffix(name, ".sst") {
			return fault{err: syscall.ENOSPC}
		}
		return fault{}
	}}
	s := openTest(t, "store", smallOptions(fs.named()))
	a := newAcked()
	var wg sync.WaitGroup
	var err error
	wg.Go(func() {
		rng := mrand.New(mrand.NewPCG(1, 1))
		for err == nil {
			err = a.work(s, rng)
		}
	})
	waitFor(t, &wg)
	wantErr(t, err, syscall.ENOSPC)
	afterFault(t, s, a, mem, syscall.ENOSPC)
}

func waitFor(t *testing.T, wg *sync.WaitGroup) {
	t.Helper()
	done := make(chan struct{})
	go func() { wg.Wait(); close(done) }()
	select {
	case <-done:
	case <-time.After(time.Minute):
		t.Fatal("a call hangs")
	}
}

// TestNothingUnsyncedIsRead holds a sync and looks: what waits for it is not to be seen.
func TestNothingUnsyncedIsRead(t *testing.T) {
	mem := vfs.NewCrashableMem()
	var armed atomic.Bool
	held, let := make(chan struct{}, 64), make(chan struct{})
	fs := faultFS{mem, func(op, name string, _ int) fault {
		if op == "sync" && armed.Load() && strings.HasSuffix(name, ".log") {
			held <- struct{}{}
			<-let
		}
		return fault{}
	}}
	s := openTest(t, "store", Options{FS: fs.named()})
	armed.Store(true)
	var wg sync.WaitGroup
	wg.Go(func() { ok(t, s.SaveCursor(Cursor{Block: 5})) })
	<-held
	read := make(chan bool)
	go func() {
		_, found, _ := s.LoadCursor()
		read <- found
	}()
	select {
	case found := <-read:
		if found {
			t.Error("read before it was synced")
		}
	case <-time.After(50 * time.Millisecond): // it waits for the sync
	}
	armed.Store(false)
	close(let)
	wg.Wait()
	if _, found, err := s.LoadCursor(); err != nil || !found {
		t.Fatal(found, err)
	}
}
