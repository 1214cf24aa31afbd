package remote_test

import (
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/emulated"
	"github.com/slark-network/slark/kernels/gpu/remote"
)

// children are the processes that this one started and that run with a name in their environment.
func children(t *testing.T, env string) (pids []int) {
	t.Helper()
	files, err := filepath.Glob("/proc/[0-9]*/stat")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			continue // ended
		}
		fields := strings.Fields(string(b[strings.LastIndexByte(string(b), ')')+1:])) // state, parent
		environ, err := os.ReadFile(filepath.Join(filepath.Dir(f), "environ"))
		if err != nil || fields[1] != strconv.Itoa(os.Getpid()) || !strings.Contains(string(environ), env) {
			continue
		}
		if pid, err := strconv.Atoi(filepath.Base(filepath.Dir(f))); err == nil {
			pids = append(pids, pid)
		}
	}
	return pids
}

// The worker is killed in the middle of a run.
func TestKilledWorker(t *testing.T) {
	faults := emulated.Faults{Slow: 31 * time.Millisecond}
	driver := newDriver(t, "serve", faults, remote.Options{})
	d := newDevice(t, driver)
	long := task
	long.Job.Rounds, long.Job.Openings = 64, 64
	if err := d.Prepare(t.Context(), long.Job); err != nil {
		t.Fatal(err)
	}
	open, err := func() (any, error) { // a run that is open meanwhile
		short := task
		if err := d.Prepare(t.Context(), short.Job); err != nil {
			return nil, err
		}
		r, err := d.Run(t.Context(), short)
		if err != nil {
			return nil, err
		}
		if err := d.Prepare(t.Context(), long.Job); err != nil {
			return nil, err
		}
		go func() {
			time.Sleep(200 * time.Millisecond)
			for _, pid := range children(t, `"Slow":31000000`) {
				_ = syscall.Kill(pid, syscall.SIGKILL)
			}
		}()
		start := time.Now()
		if _, err := d.Run(t.Context(), long); !errors.Is(err, gpu.ErrLost) || !strings.Contains(err.Error(), "killed") {
			t.Errorf("run of a killed worker: %v", err)
		}
		if took := time.Since(start); took > 3*time.Second {
			t.Errorf("noticed after %s", took)
		}
		_, err = r.Open(t.Context(), []challenge.Position{{Round: 1}})
		r.Close()
		return r, err
	}()
	if open == nil || !errors.Is(err, gpu.ErrLost) {
		t.Errorf("opening a run that went with the worker: %v", err)
	}
	if err := once(t.Context(), d); err != nil {
		t.Errorf("the next challenge: %v", err)
	}
	if started, failed := driver.Workers(); started < 2 || failed != 1 {
		t.Errorf("%d workers started, %d failed", started, failed)
	}
}
