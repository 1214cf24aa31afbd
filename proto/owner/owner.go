// Package owner keeps root from spoiling a daemon's folder: what a command typed by root makes there, the daemon's own user could not open.
package owner

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
)

// Error is a folder of another user, which root is about to write to.
type Error struct {
	Dir, User string
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s belongs to %s, who could not open what root makes there: run it as that user, with runuser -u %s -- before the command", e.Dir, e.User, e.User)
}

// Check fails with an *Error if this is root and the folder, or the nearest one above it that is there, belongs to another user.
func Check(dir string) error { return check(dir, os.Geteuid()) }

func check(dir string, uid int) error {
	if uid != 0 {
		return nil // whoever may write there is not root, and the system says no to others
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	at := dir
	for {
		info, err := os.Stat(at)
		if errors.Is(err, fs.ErrNotExist) && at != filepath.Dir(at) {
			at = filepath.Dir(at)
			continue
		}
		if err != nil {
			return err
		}
		stat, ok := info.Sys().(*syscall.Stat_t)
		if !ok || int(stat.Uid) == uid {
			return nil
		}
		return &Error{at, name(stat.Uid)}
	}
}

func name(uid uint32) string {
	id := strconv.FormatUint(uint64(uid), 10)
	if u, err := user.LookupId(id); err == nil {
		return u.Username
	}
	return id
}
