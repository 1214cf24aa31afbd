//go:build netns

package node

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"runtime"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// insideSoak in the environment says that this process has a network and mounts of its own, in which it may do what it likes.
const insideSoak = "SLARK_TEST_INSIDE_SOAK"

// apart runs the test that it is called by again, alone in a process with a network namespace and a mount namespace of its own. It returns true in there.
func apart(t *testing.T, env ...string) bool {
	t.Helper()
	if os.Getenv(insideSoak) != "" {
		if err := loopbackUp(); err != nil {
			t.Fatalf("loopback: %v", err)
		}
		if err := unix.Mount("", "/", "", unix.MS_REC|unix.MS_PRIVATE, ""); err != nil {
			t.Fatalf("mounts of its own: %v", err)
		}
		return true
	}
	c := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$", "-test.v", "-test.timeout=0")
	c.Env = append(append(os.Environ(), insideSoak+"=1"), env...)
	c.Stdout, c.Stderr = os.Stdout, os.Stderr
	c.SysProcAttr = &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWNET | syscall.CLONE_NEWNS, Pdeathsig: syscall.SIGTERM}
	if os.Getuid() != 0 {
		c.SysProcAttr.Cloneflags |= syscall.CLONE_NEWUSER
		c.SysProcAttr.UidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getuid(), Size: 1}}
		c.SysProcAttr.GidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getgid(), Size: 1}}
	}
	runtime.LockOSThread() // the child is told of the death of a thread, which must not end before
	defer runtime.UnlockOSThread()
	if err := c.Run(); err != nil {
		t.Fatalf("in namespaces of its own: %v", err)
	}
	return false
}

// islands are network namespaces that packets reach only through this process, which loses some, delays them, or lets none through. Home, where the
// verifiers and the chain are, is this process's own namespace, with the address homeAddress.
type islands struct {
	home *os.File
	all  []*island
	near atomic.Uint32 // a port at home that no island is far from: of the chain, of which a provider asks a node beside it. 0: none
	lost atomic.Int64
	done sync.WaitGroup
}

// island is one namespace. Its address is 10.(number+1).0.1.
type island struct {
	ns  int // of its network namespace
	tun *os.File
	far bool
	cut atomic.Bool // lets no packet through
}

const homeAddress = "10.0.0.1"

var home = [4]byte{10, 0, 0, 1}

func (*islands) address(number int) string { return fmt.Sprintf("10.%d.0.1", number+1) }

// newIslands makes n of them, of which every second is far away: 200 ms to there and back, and one packet in a hundred is lost.
func newIslands(t *testing.T, n int) *islands {
	t.Helper()
	s := new(islands)
	var err error
	if s.home, err = openTun(home); err != nil {
		t.Fatalf("a tunnel cannot be made here: %v", err)
	}
	out := make([]chan<- []byte, n)
	for i := range n {
		land := &island{far: i%2 == 1}
		if err := within(-1, func() (err error) {
			if err = unix.Unshare(unix.CLONE_NEWNET); err != nil {
				return err
			}
			if land.ns, err = unix.Open("/proc/thread-self/ns/net", unix.O_RDONLY|unix.O_CLOEXEC, 0); err != nil {
				return err
			}
			if err = loopbackUp(); err != nil {
				return err
			}
			land.tun, err = openTun([4]byte{10, byte(i + 1), 0, 1})
			return err
		}); err != nil {
			t.Fatalf("network namespace %d: %v", i, err)
		}
		s.all = append(s.all, land)
		out[i] = s.line(land, land.tun)
		in := s.line(land, s.home)
		s.done.Go(func() {
			defer close(in)
			readPackets(land.tun, func(p []byte) { in <- p })
		})
	}
	s.done.Go(func() {
		defer func() {
			for _, c := range out {
				close(c)
			}
		}()
		readPackets(s.home, func(p []byte) {
			if p[0]>>4 == 4 && len(p) >= 20 && p[16] == 10 && int(p[17]) >= 1 && int(p[17]) <= n {
				out[p[17]-1] <- p
			}
		})
	})
	t.Cleanup(func() {
		s.home.Close()
		for _, land := range s.all {
			land.tun.Close()
			unix.Close(land.ns)
		}
		s.done.Wait()
	})
	return s
}

// within calls f in a network namespace, or in one that f makes if ns is -1. What f starts stays in there.
func within(ns int, f func() error) error {
	runtime.LockOSThread()
	own, err := unix.Open("/proc/thread-self/ns/net", unix.O_RDONLY|unix.O_CLOEXEC, 0)
	if err != nil {
		runtime.UnlockOSThread()
		return err
	}
	defer unix.Close(own)
	if ns >= 0 {
		err = unix.Setns(ns, unix.CLONE_NEWNET)
	}
	if err == nil {
		err = f()
	}
	if back := unix.Setns(own, unix.CLONE_NEWNET); back != nil {
		return fmt.Errorf("back to the own namespace: %w", back) // the thread is left locked, and ends with its goroutine
	}
	runtime.UnlockOSThread()
	return err
}

// openTun makes a tunnel in the namespace of this thread, with an address in 10.0.0.0/8, all of which lies behind it.
func openTun(address [4]byte) (*os.File, error) {
	fd, err := unix.Open("/dev/net/tun", unix.O_RDWR|unix.O_CLOEXEC|unix.O_NONBLOCK, 0)
	if err != nil {
		return nil, err
	}
	control, err := unix.Socket(unix.AF_INET, unix.SOCK_DGRAM|unix.SOCK_CLOEXEC, 0)
	if err != nil {
		unix.Close(fd)
		return nil, err
	}
	defer unix.Close(control)
	set := func(of int, request uint, fill func(*unix.Ifreq) error) {
		if err != nil {
			return
		}
		var r *unix.Ifreq
		if r, err = unix.NewIfreq("islands"); err == nil {
			if err = fill(r); err == nil {
				err = unix.IoctlIfreq(of, request, r)
			}
		}
	}
	flags := func(f uint16) func(*unix.Ifreq) error {
		return func(r *unix.Ifreq) error { r.SetUint16(f); return nil }
	}
	set(fd, unix.TUNSETIFF, flags(unix.IFF_TUN|unix.IFF_NO_PI))
	set(control, unix.SIOCSIFADDR, func(r *unix.Ifreq) error { return r.SetInet4Addr(address[:]) })
	set(control, unix.SIOCSIFNETMASK, func(r *unix.Ifreq) error { return r.SetInet4Addr([]byte{255, 0, 0, 0}) })
	set(control, unix.SIOCSIFFLAGS, flags(unix.IFF_UP|unix.IFF_RUNNING))
	if err != nil {
		unix.Close(fd)
		return nil, err
	}
	return os.NewFile(uintptr(fd), "tunnel"), nil
}

// readPackets calls each for every packet until the tunnel is closed.
func readPackets(tun *os.File, each func([]byte)) {
	for {
		p := make([]byte, 2048)
		n, err := tun.Read(p)
		if err != nil {
			return
		}
		if n > 0 {
			each(p[:n])
		}
	}
}

// line carries packets one way between home and an island, those of one connection in their order.
func (s *islands) line(land *island, to *os.File) chan<- []byte {
	type packet struct {
		bytes []byte
		due   time.Time
	}
	in, flying := make(chan []byte, 64), make(chan packet, 1<<14)
	s.done.Go(func() {
		defer close(flying)
		for p := range in {
			switch {
			case land.cut.Load():
				continue
			case !land.far || s.isNear(p):
				_, _ = to.Write(p) // of a tunnel that is closed, in the end
				continue
			case rand.N(lossOne) == 0:
				s.lost.Add(1)
				continue
			}
			select {
			case flying <- packet{p, time.Now().Add(farAway)}:
			default: // a router has no room for more
				s.lost.Add(1)
			}
		}
	})
	s.done.Go(func() {
		for p := range flying {
			time.Sleep(time.Until(p.due))
			_, _ = to.Write(p.bytes)
		}
	})
	return in
}

// isNear says whether a packet is of a connection with the near port.
func (s *islands) isNear(p []byte) bool {
	header := 4 * int(p[0]&15)
	if p[0]>>4 != 4 || len(p) < header+4 {
		return false
	}
	port := p[header+2:]
	if [4]byte(p[12:16]) == home {
		port = p[header:]
	}
	return uint32(binary.BigEndian.Uint16(port)) == s.near.Load()
}

// tmpfs is a file system of its own, which can be full.
type tmpfs struct{ dir string }

func newTmpfs(t *testing.T, dir string) *tmpfs {
	t.Helper()
	if err := os.MkdirAll(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := unix.Mount("soak", dir, "tmpfs", 0, "mode=0700,size=4g"); err != nil {
		t.Fatalf("mount a tmpfs: %v", err)
	}
	t.Cleanup(func() { _ = unix.Unmount(dir, unix.MNT_DETACH) })
	return &tmpfs{dir}
}

// full makes it as small as what is in it, or large again. While it is made small there may come more into it, and then it is made small once more.
func (f *tmpfs) full(yes bool) (err error) {
	if !yes {
		return unix.Mount("soak", f.dir, "tmpfs", unix.MS_REMOUNT, "size=4g")
	}
	for range 1000 {
		var s unix.Statfs_t
		if err := unix.Statfs(f.dir, &s); err != nil {
			return err
		}
		size := fmt.Sprintf("size=%d", max(1, s.Blocks-s.Bfree)*uint64(s.Bsize))
		if err = unix.Mount("soak", f.dir, "tmpfs", unix.MS_REMOUNT, size); !errors.Is(err, unix.EINVAL) {
			return err
		}
		time.Sleep(time.Millisecond)
	}
	return err
}
