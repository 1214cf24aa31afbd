package backup

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/slark-network/slark/reputation"
)

// partial is what a directory that is not finished is called, after its name.
const partial = ".partial"

// copyFiles copies the files of a store from one directory to another, which is empty, and syncs each. It gives their names, sizes and hashes.
func copyFiles(from, to string) ([]File, error) {
	names, err := filesOf(from)
	if err != nil {
		return nil, err
	}
	var all []File
	for _, name := range names {
		f, err := copyFile(filepath.Join(from, name), filepath.Join(to, name))
		if err != nil {
			return nil, err
		}
		f.Name = name
		all = append(all, f)
	}
	return all, nil
}

// filesOf lists the files that make a store: all but its lock, its socket, the manifest and folders.
func filesOf(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, e := range entries {
		if e.Type().IsRegular() && e.Name() != "LOCK" && e.Name() != reputation.BackupManifest {
			names = append(names, e.Name())
		}
	}
	return names, nil
}

func copyFile(from, to string) (f File, err error) {
	in, err := os.Open(from)
	if err != nil {
		return f, err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return f, err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	sum := sha256.New()
	if f.Bytes, err = io.Copy(io.MultiWriter(out, sum), in); err != nil {
		return f, fmt.Errorf("copy %s: %w", from, err)
	}
	f.SHA256 = hex.EncodeToString(sum.Sum(nil))
	return f, out.Sync()
}

func hashFile(name string) (f File, err error) {
	in, err := os.Open(name)
	if err != nil {
		return f, err
	}
	defer in.Close()
	sum := sha256.New()
	f.Bytes, err = io.Copy(sum, in)
	f.Name, f.SHA256 = filepath.Base(name), hex.EncodeToString(sum.Sum(nil))
	return f, err
}

// staged is a directory under its name with ".partial", held by a lock of the kernel that goes with the process.
type staged struct {
	dir, final string
	lock       *os.File
}

// stage makes the directory that becomes final. What a stop left of an earlier try is removed; final itself must not exist.
func stage(final string) (s *staged, err error) {
	if _, err := os.Lstat(final); !errors.Is(err, fs.ErrNotExist) {
		if err == nil {
			err = fs.ErrExist
		}
		return nil, fmt.Errorf("%s: %w: nothing is overwritten", final, err)
	}
	s = &staged{dir: final + partial, final: final}
	if err := os.Mkdir(s.dir, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return nil, err
	}
	lock, err := os.Open(s.dir)
	if err != nil {
		return nil, err
	}
	s.lock = lock
	defer func() {
		if err != nil {
			err = errors.Join(err, lock.Close())
		}
	}()
	if err := unix.Flock(int(s.lock.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		return nil, fmt.Errorf("%s: another process is writing it: %w", s.dir, err)
	}
	entries, err := os.ReadDir(s.dir)
	if err != nil {
		return nil, err
	}
	if slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return !e.Type().IsRegular() }) {
		return nil, fmt.Errorf("%s: %w, and is not what an earlier try left: remove it yourself", s.dir, fs.ErrExist)
	}
	for _, e := range entries {
		if err := os.Remove(filepath.Join(s.dir, e.Name())); err != nil {
			return nil, err
		}
	}
	return s, os.Chmod(s.dir, 0o700)
}

// finish gives the directory its name. What is in it must be synced.
func (s *staged) finish() error {
	if err := s.lock.Sync(); err != nil {
		return fmt.Errorf("sync %s: %w", s.dir, err)
	}
	// Linux replaces an empty directory that appeared in between, and nothing else.
	if err := os.Rename(s.dir, s.final); err != nil {
		return fmt.Errorf("give %s its name: %w", s.final, err)
	}
	parent, err := os.Open(filepath.Dir(s.final))
	if err != nil {
		return err
	}
	return errors.Join(parent.Sync(), parent.Close(), s.lock.Close())
}

// drop removes a directory that is not to be finished.
func (s *staged) drop() error { return errors.Join(os.RemoveAll(s.dir), s.lock.Close()) }

func writeManifest(dir string, m Manifest) (err error) {
	b, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	f, err := os.OpenFile(filepath.Join(dir, reputation.BackupManifest), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if _, err := f.Write(append(b, '\n')); err != nil {
		return err
	}
	return f.Sync()
}

const maxManifest = 16 << 20

// readManifest reads the manifest of a backup. A directory that has none is not one.
func readManifest(dir string) (m Manifest, err error) {
	f, err := os.Open(filepath.Join(dir, reputation.BackupManifest))
	switch {
	case errors.Is(err, fs.ErrNotExist) && strings.HasSuffix(filepath.Clean(dir), partial):
		return m, fmt.Errorf("%w: %s was not finished: remove it, and make a backup again", ErrNotBackup, dir)
	case errors.Is(err, fs.ErrNotExist):
		return m, fmt.Errorf("%w: %s has no %s", ErrNotBackup, dir, reputation.BackupManifest)
	case err != nil:
		return m, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, maxManifest+1))
	if err != nil {
		return m, err
	}
	if len(b) > maxManifest {
		return m, fmt.Errorf("%w: %s: the manifest is more than %d bytes", ErrDamaged, dir, maxManifest)
	}
	if err := json.Unmarshal(b, &m); err != nil {
		return m, fmt.Errorf("%w: %s: the manifest: %w", ErrDamaged, dir, err)
	}
	if m.Version != manifestVersion {
		return m, fmt.Errorf("%w: %s: the manifest has version %d, this program knows %d", ErrNotBackup, dir, m.Version, manifestVersion)
	}
	for _, f := range m.Files {
		if f.Name == "" || f.Name != filepath.Base(f.Name) || f.Name == ".." {
			return m, fmt.Errorf("%w: %s: the manifest names the file %.80q", ErrDamaged, dir, f.Name)
		}
	}
	return m, nil
}
