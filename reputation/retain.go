package reputation

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"
)

// raise moves a mark up.
func (t *tx) raise(key []byte, to uint64) error {
	old, err := t.number(key)
	if err == nil && to > old {
		t.set(key, encodeU64(to))
	}
	return err
}

// firstOfEra is the first key under prefix of an Era.
func firstOfEra(prefix []byte, era uint64) []byte {
	lower, _ := eraRange(prefix, era, era)
	return lower
}

// Checkpoint makes a copy of the store, as it is on disk at one moment, in dir, which must not exist and whose parent must.
// It is there whole or not at all, has mode 0700, and opens like any store (ReadOnly leaves it as it is). Where dir is on the
// same file system most of it is hard links. The copy holds the secrets of Eras.
func (s *Store) Checkpoint(dir string) (err error) {
	if err := s.failureOf(); err != nil {
		return err
	}
	select {
	case <-s.closing:
		return ErrClosed
	default:
	}
	if _, err := s.fs.Stat(dir); err == nil {
		return fmt.Errorf("checkpoint %s: %w", dir, os.ErrExist)
	}
	partial := dir + ".partial"
	if err := errors.Join(s.fs.RemoveAll(partial), s.fs.MkdirAll(partial, 0o700)); err != nil {
		return fmt.Errorf("checkpoint %s: %w", dir, err)
	}
	defer func() { err = errors.Join(err, s.fs.RemoveAll(partial)) }()

	inner := s.fs.PathJoin(partial, "store")
	if err := s.checkpoint(inner); err != nil {
		return err
	}
	if s.fs == vfs.Default {
		if err := os.Chmod(inner, 0o700); err != nil {
			return fmt.Errorf("checkpoint %s: %w", dir, err)
		}
	}
	if err := s.fs.Rename(inner, dir); err != nil {
		return fmt.Errorf("checkpoint %s: %w", dir, err)
	}
	parent, err := s.fs.OpenDir(filepath.Dir(dir))
	if err != nil {
		return fmt.Errorf("checkpoint %s: %w", dir, err)
	}
	return errors.Join(parent.Sync(), parent.Close())
}

func (s *Store) checkpoint(dir string) error {
	var opts []pebble.CheckpointOption
	if !s.opt.ReadOnly {
		opts = append(opts, pebble.WithFlushedWAL())
	}
	if _, err := s.bounded(func() error { return s.db.Checkpoint(dir, opts...) }); err != nil {
		return fmt.Errorf("checkpoint %s: %w", dir, err)
	}
	return s.failureOf()
}
