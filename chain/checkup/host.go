package checkup

import (
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/sys/unix"
)

// Disk looks at the folder that a store is in, or will be in: that it can be written, and has room. least is in bytes.
func Disk(r *Report, name, dir string, least uint64) {
	at := dir
	for {
		info, err := os.Stat(at)
		if err == nil && !info.IsDir() {
			r.Bad(name, "name a folder", "%s is no folder", at)
			return
		}
		if err == nil {
			break
		}
		if !errors.Is(err, fs.ErrNotExist) || filepath.Dir(at) == at {
			r.Bad(name, fmt.Sprintf("let this user read and write it: chown -R %d %s", os.Getuid(), dir), "%v", err)
			return
		}
		at = filepath.Dir(at)
	}
	probe, err := os.CreateTemp(at, ".doctor-")
	if err != nil {
		r.Bad(name, fmt.Sprintf("let this user write there: chown -R %d %s", os.Getuid(), at), "%v", err)
		return
	}
	_, err = probe.Write([]byte("x"))
	err = errors.Join(err, probe.Sync(), probe.Close(), os.Remove(probe.Name()))
	if err != nil {
		r.Bad(name, "free some of the disk, or look at it", "%v", err)
		return
	}
	var s unix.Statfs_t
	if err := unix.Statfs(at, &s); err != nil {
		r.Warn(name, "look at the disk", "free space cannot be read: %v", err)
		return
	}
	free := s.Bavail * uint64(s.Bsize)
	if free < least {
		r.Bad(name, "free some of the disk, or move the folder", "%s free, want at least %s", Bytes(free), Bytes(least))
		return
	}
	r.Good(name, "%s, %s free", dir, Bytes(free))
}

// Files looks at how many files and connections this process may have open.
func Files(r *Report, least uint64) {
	var l unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_NOFILE, &l); err != nil {
		r.Warn("open files", "look at ulimit -n", "%v", err)
		return
	}
	if l.Max < least {
		r.Warn("open files", fmt.Sprintf("ulimit -n %d, or LimitNOFILE=%d in the unit", least, least), "at most %d, of which each connection takes one; want %d", l.Max, least)
		return
	}
	r.Good("open files", "at most %d", l.Max)
}

// Clock asks the kernel whether the clock is kept in step by anybody.
func Clock(r *Report) {
	var t unix.Timex
	state, err := unix.Adjtimex(&t)
	ClockState(r, state, time.Duration(t.Maxerror)*time.Microsecond, err)
}

// timeError is TIME_ERROR of adjtimex(2): nobody keeps the clock in step.
const timeError = 5

// ClockState judges what adjtimex(2) answers.
func ClockState(r *Report, state int, most time.Duration, err error) {
	switch {
	case err != nil:
		r.Warn("clock", "see that NTP runs: timedatectl", "the kernel does not say whether it is in step: %v", err)
	case state == timeError:
		r.Warn("clock", "timedatectl set-ntp true (in a container: on its host)", "nobody keeps it in step, as far as the kernel knows")
	default:
		r.Good("clock", "kept in step, at most %v off", most.Round(time.Millisecond))
	}
}

// Listen looks whether an address is free to listen on. In use is fine when the daemon runs: then taken says so.
func Listen(r *Report, name, address string, taken bool) {
	l, err := net.Listen("tcp", address)
	switch {
	case err == nil:
		_ = l.Close()
		r.Good(name, "%s is free", address)
	case errors.Is(err, unix.EADDRINUSE) && taken:
		r.Good(name, "%s is in use: the daemon runs", address)
	case errors.Is(err, unix.EADDRINUSE):
		r.Bad(name, "see who has it: ss -ltnp", "%s is in use by another program", address)
	default:
		r.Bad(name, "name an address of this host and a port that this user may open", "%v", err)
	}
}

// Bytes writes a size for people.
func Bytes(n uint64) string {
	const unit = 1024
	if n < unit {
		return fmt.Sprintf("%d B", n)
	}
	v, names := float64(n)/unit, []string{"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"}
	i := 0
	for ; v >= unit && i < len(names)-1; i++ {
		v /= unit
	}
	return fmt.Sprintf("%.1f %s", v, names[i])
}
