package reputation

import (
	"errors"
	"fmt"

	"github.com/slark-network/slark/challenge"
)

// The errors that a caller may branch on. All others are an argument out of its limits and wrap [challenge.ErrInvalid].
var (
	// ErrStore means that the disk or the database under the store failed: a full disk, an I/O error, a damaged file.
	// It stays: every later call gives it too. The call that met it may or may not have been stored. Stop taking
	// challenges, mend the disk and open the store again; nothing that was acknowledged is lost.
	ErrStore = errors.New("reputation store failed")

	// ErrCorrupt means that a stored value does not decode. It is a kind of ErrStore in what to do about it, but other
	// calls go on. Run Check, and restore a backup.
	ErrCorrupt = errors.New("corrupt value in reputation store")

	// ErrClosed means that Close was called. The call has stored nothing.
	ErrClosed = errors.New("reputation store is closed")

	// ErrReadOnly means that the store was opened with Options.ReadOnly and the call would have changed it.
	ErrReadOnly = errors.New("reputation store is open for reading only")

	// ErrLocked means that another process, or this one, has the directory open. Find the other verifier; never delete
	// the lock file.
	ErrLocked = errors.New("reputation store is in use")

	// ErrFormat means that the directory was written by a newer program, or is not a reputation store.
	ErrFormat = errors.New("unknown format of reputation store")

	// ErrBackup means that the directory is a backup: it is read, and never worked with. Restore it.
	ErrBackup = errors.New("directory is a backup, not a store to work with")

	// ErrRestored means that a challenge was to be issued in an Era that a restored store sits out.
	ErrRestored = errors.New("restored store sits out the Era")

	// ErrIdentity means that the store belongs to another network or another verifier than the one configured.
	ErrIdentity = errors.New("reputation store belongs to another identity")

	// ErrNotIssued means that an outcome or a pending session names a challenge that is not open: its counter was never
	// issued, or its record has been pruned.
	ErrNotIssued = errors.New("challenge was not issued")

	// ErrConcluded means that the challenge has another outcome already. The first one stands.
	ErrConcluded = errors.New("challenge is concluded already")

	// ErrMismatch means that an outcome names another Era or kind of device than the challenge was issued with.
	ErrMismatch = errors.New("outcome does not match the challenge issued")

	// ErrConflict means that a figure for that Era is recorded already and is another one. The first one stands.
	ErrConflict = errors.New("another figure is recorded already")

	// ErrEraOrder means that an Era was applied to a provider's tier after a later one. Eras are applied in order.
	ErrEraOrder = errors.New("a later Era is applied already")
)

// invalid is an argument out of its limits.
func invalid(format string, args ...any) error {
	return fmt.Errorf("%w: %w", challenge.ErrInvalid, fmt.Errorf(format, args...))
}

// broken is a failure of the storage under the store.
func broken(what string, err error) error {
	if errors.Is(err, ErrStore) {
		return err
	}
	return fmt.Errorf("%w: %s: %w", ErrStore, what, err)
}
