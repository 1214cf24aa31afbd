package demo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"sync"
	"syscall"
	"time"
)

// child is a process of the network.
type child struct {
	name    string
	program string
	args    []string
	log     string    // file that gets its standard error
	out     io.Writer // gets its standard output; nil: the log

	mu      sync.Mutex
	cmd     *exec.Cmd
	done    chan struct{} // closed when the process has ended
	wanted  bool          // it should be running
	died    error         // how it ended when it should have been running
	started int
}

// start runs the process. It may be called again after kill or stop.
func (c *child) start() error {
	logFile, err := os.OpenFile(c.log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("%s: %w", c.name, err)
	}
	cmd := exec.Command(c.program, c.args...)
	cmd.Stderr, cmd.Stdout = logFile, logFile
	if c.out != nil {
		cmd.Stdout = c.out
	}
	// A child that outlives us for any reason would keep its port and its store. The signal comes when the thread that
	// started the child ends, hence the spawner.
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := onSpawner(cmd.Start); err != nil {
		logFile.Close()
		return fmt.Errorf("%s: start: %w", c.name, err)
	}
	done := make(chan struct{})
	c.cmd, c.done, c.wanted = cmd, done, true
	c.started++
	go func() {
		err := cmd.Wait()
		logFile.Close()
		c.mu.Lock()
		if c.wanted && c.cmd == cmd {
			c.died = fmt.Errorf("%s ended by itself (%v); its log is %s", c.name, err, c.log)
		}
		c.mu.Unlock()
		close(done)
	}()
	return nil
}

// spawner starts processes on one thread that lives as long as the program.
var spawner = sync.OnceValue(func() chan<- func() {
	work := make(chan func())
	go func() {
		runtime.LockOSThread()
		for f := range work {
			f()
		}
	}()
	return work
})

func onSpawner(f func() error) error {
	result := make(chan error)
	spawner() <- func() { result <- f() }
	return <-result
}

// kill ends the process with SIGKILL and waits until it is gone.
func (c *child) kill() { c.end(syscall.SIGKILL, 0) }

// stop asks the process to end, and kills it if it has not within the time.
func (c *child) stop(within time.Duration) { c.end(syscall.SIGTERM, within) }

func (c *child) end(signal os.Signal, within time.Duration) {
	c.mu.Lock()
	cmd, done := c.cmd, c.done
	c.wanted = false
	c.mu.Unlock()
	if cmd == nil {
		return
	}
	// An error means that it has ended already, which done says as well.
	_ = cmd.Process.Signal(signal)
	if within > 0 {
		select {
		case <-done:
			return
		case <-time.After(within):
			_ = cmd.Process.Kill()
		}
	}
	<-done
}

// failure says how the process ended when nobody asked it to.
func (c *child) failure() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.died
}

// failures of all children.
func failures(list []*child) error {
	var errs []error
	for _, c := range list {
		errs = append(errs, c.failure())
	}
	return errors.Join(errs...)
}

// stopAll stops all at the same time.
func stopAll(list []*child, within time.Duration) {
	var wg sync.WaitGroup
	for _, c := range list {
		wg.Go(func() { c.stop(within) })
	}
	wg.Wait()
}

// sleep waits, and reports whether ctx still goes on.
func sleep(ctx context.Context, d time.Duration) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(d):
		return true
	}
}
