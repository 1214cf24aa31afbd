package reputation

import (
	"os"
	"strings"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// guardFS stands between Pebble and the disk, so that a full or failing disk is an error and not the end of the process.
//
// Pebble v2.1 panics when it cannot close or make a log file, in a place (DB.rotateWAL) where a deferred unlock turns the
// panic into a fatal error that nothing can recover. So a failure of a log, or of a sync of the directory, is told to the
// store first (fail), and Pebble is told that all went well. Other failures go to Pebble as they are: it tells the store of
// them by its logger, its events or its results. In either case, once the store has failed,
//
//   - no call is acknowledged any more: the store looks for a failure after each batch, before it answers;
//   - the directory is frozen: nothing in it is written, synced, made, renamed or removed. What lies on the disk is what a
//     crash at that moment would have left, and Pebble's recovery is made for that.
type guardFS struct {
	vfs.FS
	dir    string                             // of the store; a checkpoint elsewhere has its own failures
	failed func() error                       // the store's failure, or nil
	fail   func(what string, err error) error // marks the store as failed
}

func (g guardFS) Unwrap() vfs.FS { return g.FS }

func (g guardFS) ours(name string) bool { return g.PathDir(name) == g.dir }

// frozen is the error of a change in the directory after the store has failed.
func (g guardFS) frozen(names ...string) error {
	for _, name := range names {
		if g.ours(name) {
			return g.failed()
		}
	}
	return nil
}

func (g guardFS) Create(name string, c vfs.DiskWriteCategory) (vfs.File, error) {
	return g.file(name, func() (vfs.File, error) { return g.FS.Create(name, c) })
}

func (g guardFS) OpenReadWrite(name string, c vfs.DiskWriteCategory, opts ...vfs.OpenOption) (vfs.File, error) {
	return g.file(name, func() (vfs.File, error) { return g.FS.OpenReadWrite(name, c, opts...) })
}

func (g guardFS) ReuseForWrite(old, name string, c vfs.DiskWriteCategory) (vfs.File, error) {
	return g.file(name, func() (vfs.File, error) { return g.FS.ReuseForWrite(old, name, c) })
}

// file makes a file for writing; a log that cannot be made is dead.
func (g guardFS) file(name string, create func() (vfs.File, error)) (vfs.File, error) {
	if !g.ours(name) {
		return create()
	}
	isLog := strings.HasSuffix(name, ".log")
	err := g.failed()
	var f vfs.File
	if err == nil {
		if f, err = create(); err != nil && isLog {
			g.fail("make "+name, err)
		}
	}
	switch {
	case err == nil:
		return guardFile{f, g, name, isLog}, nil
	case isLog:
		return deadFile{}, nil
	}
	return nil, err
}

func (g guardFS) OpenDir(name string) (vfs.File, error) {
	f, err := g.FS.OpenDir(name)
	if err != nil || name != g.dir {
		return f, err
	}
	return guardFile{f, g, name, true}, nil
}

func (g guardFS) Remove(name string) error {
	if err := g.frozen(name); err != nil {
		return err
	}
	return g.FS.Remove(name)
}

func (g guardFS) Rename(old, name string) error {
	if err := g.frozen(old, name); err != nil {
		return err
	}
	return g.FS.Rename(old, name)
}

func (g guardFS) Link(old, name string) error {
	if err := g.frozen(name); err != nil {
		return err
	}
	return g.FS.Link(old, name)
}

// guardFile is a file of the store that is open for writing, or its directory.
type guardFile struct {
	vfs.File
	g    guardFS
	name string
	hide bool // of logs and the directory: tell the store of a failure, and not Pebble
}

// do runs a step unless the directory is frozen.
func (f guardFile) do(what string, step func() error) error {
	err := f.g.failed()
	if err == nil {
		if err = step(); err != nil && f.hide {
			f.g.fail(what+" "+f.name, err)
		}
	}
	if f.hide {
		return nil
	}
	return err
}

func (f guardFile) Write(p []byte) (int, error) {
	n := len(p)
	err := f.do("write", func() (err error) { n, err = f.File.Write(p); return err })
	if f.hide {
		n = len(p)
	}
	return n, err
}

func (f guardFile) Sync() error     { return f.do("sync", f.File.Sync) }
func (f guardFile) SyncData() error { return f.do("sync", f.File.SyncData) }

func (f guardFile) SyncTo(length int64) (full bool, err error) {
	err = f.do("sync", func() (err error) { full, err = f.File.SyncTo(length); return err })
	return full, err
}

func (f guardFile) Stat() (info vfs.FileInfo, err error) {
	err = f.do("look at", func() (err error) { info, err = f.File.Stat(); return err })
	if info == nil && err == nil {
		info = deadInfo{}
	}
	return info, err
}

// Close closes the file even where all is frozen: a descriptor is not to be lost.
func (f guardFile) Close() error {
	err := f.File.Close()
	if err != nil && f.hide {
		f.g.fail("close "+f.name, err)
		return nil
	}
	return err
}

// deadFile is a log that could not be made.
type deadFile struct{}

func (deadFile) Close() error                           { return nil }
func (deadFile) Read([]byte) (int, error)               { return 0, os.ErrInvalid }
func (deadFile) ReadAt([]byte, int64) (int, error)      { return 0, os.ErrInvalid }
func (deadFile) Write(p []byte) (int, error)            { return len(p), nil }
func (deadFile) WriteAt(p []byte, _ int64) (int, error) { return len(p), nil }
func (deadFile) Preallocate(int64, int64) error         { return nil }
func (deadFile) Stat() (vfs.FileInfo, error)            { return deadInfo{}, nil }
func (deadFile) Sync() error                            { return nil }
func (deadFile) SyncTo(int64) (bool, error)             { return false, nil }
func (deadFile) SyncData() error                        { return nil }
func (deadFile) Prefetch(int64, int64) error            { return nil }
func (deadFile) Fd() uintptr                            { return vfs.InvalidFd }

type deadInfo struct{}

func (deadInfo) Name() string           { return "" }
func (deadInfo) Size() int64            { return 0 }
func (deadInfo) Mode() os.FileMode      { return 0 }
func (deadInfo) ModTime() time.Time     { return time.Time{} }
func (deadInfo) IsDir() bool            { return false }
func (deadInfo) Sys() any               { return nil }
func (deadInfo) DeviceID() vfs.DeviceID { return vfs.DeviceID{} }
