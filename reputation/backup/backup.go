package backup

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

var (
	// ErrNotBackup is wrapped for a directory that is no finished backup.
	ErrNotBackup = errors.New("not a backup")
	// ErrDamaged is wrapped for a backup whose files are not those that its manifest names.
	ErrDamaged = errors.New("backup is damaged")
	// ErrFindings is wrapped where a store does not fit together: see FindingsError.
	ErrFindings = errors.New("store does not fit together")
)

// FindingsError has what was found of a store that was copied.
type FindingsError struct{ Findings []string }

func (e *FindingsError) Error() string {
	return fmt.Sprintf("%v: %d findings, the first is: %s", ErrFindings, len(e.Findings), e.Findings[0])
}

func (e *FindingsError) Unwrap() error { return ErrFindings }

const manifestVersion = 1

// Manifest says what a backup has. It is BACKUP.json, the last file that is written.
type Manifest struct {
	Version     int               `json:"version"`
	Made        time.Time         `json:"made"`        // the moment of the store that was copied, or just before it
	StoreFormat uint32            `json:"storeFormat"` // of the store
	ChainID     uint64            `json:"chainId"`
	Settlement  challenge.Address `json:"settlement"`
	Verifier    challenge.Address `json:"verifier"`
	NewestEra   uint64            `json:"newestEra"` // the last with a challenge
	Files       []File            `json:"files"`
}

// File is one file of a backup.
type File struct {
	Name   string `json:"name"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"` // hex
}

// Bytes is the size of all files.
func (m Manifest) Bytes() (n int64) {
	for _, f := range m.Files {
		n += f.Bytes
	}
	return n
}

// Write copies the store in dir, which nobody writes to, to the directory final, which must not exist: a checkpoint, or a
// store whose lock the caller holds (locked). The copy is read again and checked before it has its name. made is when the copy
// was asked for. Where the store does not fit together, nothing is left, and the error is a FindingsError.
func Write(dir, final string, made time.Time) (m Manifest, err error) {
	if _, err := os.Lstat(filepath.Join(dir, reputation.BackupManifest)); err == nil {
		return m, fmt.Errorf("%w: %s: copy it as it is", reputation.ErrBackup, dir)
	}
	s, err := stage(final)
	if err != nil {
		return m, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.drop())
		}
	}()
	m = Manifest{Version: manifestVersion, Made: made.UTC()}
	if m.Files, err = copyFiles(dir, s.dir); err != nil {
		return m, err
	}
	if err := sums(s.dir, m.Files); err != nil {
		return m, err
	}
	if err := m.look(s.dir); err != nil {
		return m, err
	}
	if err := writeManifest(s.dir, m); err != nil {
		return m, err
	}
	return m, s.finish()
}

// look reads all of a copy, and takes down whose it is.
func (m *Manifest) look(dir string) (err error) {
	store, err := reputation.Open(dir, reputation.Options{ReadOnly: true})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	findings, err := store.Check()
	if err != nil {
		return err
	}
	if len(findings) > 0 {
		return &FindingsError{findings}
	}
	id, err := store.Identity()
	if err != nil {
		return err
	}
	m.ChainID, m.Settlement, m.Verifier = id.Network.ChainID, id.Network.Settlement, id.Verifier
	if m.StoreFormat, err = store.Format(); err != nil {
		return err
	}
	m.NewestEra, err = store.NewestEra()
	return err
}

// Verify reads a whole backup and compares it with its manifest. The error wraps ErrNotBackup or ErrDamaged, or is of the disk.
func Verify(dir string) (Manifest, error) {
	m, err := readManifest(dir)
	if err != nil {
		return m, err
	}
	return m, sums(dir, m.Files)
}

// sums wants exactly these files in a directory.
func sums(dir string, want []File) error {
	names, err := filesOf(dir)
	if err != nil {
		return err
	}
	var errs []error
	for _, w := range want {
		got, err := hashFile(filepath.Join(dir, w.Name))
		switch {
		case errors.Is(err, os.ErrNotExist):
			errs = append(errs, fmt.Errorf("%s is missing", w.Name))
		case err != nil:
			return err
		case got != w:
			errs = append(errs, fmt.Errorf("%s has %d bytes with hash %.8s…, was written with %d bytes and hash %.8s…", w.Name, got.Bytes, got.SHA256, w.Bytes, w.SHA256))
		}
	}
	for _, name := range names {
		if !slices.ContainsFunc(want, func(f File) bool { return f.Name == name }) {
			errs = append(errs, fmt.Errorf("%s does not belong to it", name))
		}
	}
	if len(errs) > 0 {
		return fmt.Errorf("%w: %s: %w", ErrDamaged, dir, errors.Join(errs...))
	}
	return nil
}

// Result is what a restore came to.
type Result struct {
	Manifest
	Open int // challenges that were open in the backup, and are undecided now
}

// Restore makes a store in the directory final, which must not exist, of the backup in dir, and marks it as restored
// (reputation.Store.MarkRestored). A backup of an older format is upgraded. Before it has its name the store is checked.
func Restore(dir, final string, now time.Time, log *slog.Logger) (r Result, err error) {
	if r.Manifest, err = Verify(dir); err != nil {
		return r, err
	}
	s, err := stage(final)
	if err != nil {
		return r, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.drop())
		}
	}()
	copied, err := copyFiles(dir, s.dir)
	if err != nil {
		return r, err
	}
	if !slices.Equal(copied, r.Files) {
		return r, fmt.Errorf("%w: %s: it changed while it was read", ErrDamaged, dir)
	}
	if r.Open, err = mark(s.dir, r.Made, now, log); err != nil {
		return r, err
	}
	return r, s.finish()
}

func mark(dir string, made, now time.Time, log *slog.Logger) (open int, err error) {
	store, err := reputation.Open(dir, reputation.Options{MustExist: true, Logger: log})
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	if open, err = store.MarkRestored(made, now); err != nil {
		return 0, err
	}
	findings, err := store.Check()
	if err == nil && len(findings) > 0 {
		err = &FindingsError{findings}
	}
	return open, err
}
