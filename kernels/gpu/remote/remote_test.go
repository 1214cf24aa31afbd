package remote_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/emulated"
	"github.com/slark-network/slark/kernels/gpu/internal/native"
	"github.com/slark-network/slark/kernels/gpu/remote"
	"github.com/slark-network/slark/kernels/gpu/wire"
)

// The worker of these tests is the test program itself, told by its environment what to be.
const (
	roleEnv   = "SLARK_TEST_WORKER"
	faultsEnv = "SLARK_TEST_FAULTS"
)

func TestMain(m *testing.M) {
	if role := os.Getenv(roleEnv); role != "" {
		if err := work(role); err != nil {
			fmt.Fprintln(os.Stderr, "worker:", err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	goleak.VerifyTestMain(m)
}

var task = kernels.Task{ChainID: 7, ID: challenge.Hash{1, 2, 3}, Job: matmultest.Job(256, 3, 8)}

func work(role string) error {
	out, err := wire.Replies()
	if err != nil {
		return err
	}
	switch role {
	case "serve":
		var f emulated.Faults
		if err := json.Unmarshal([]byte(os.Getenv(faultsEnv)), &f); err != nil {
			return err
		}
		fmt.Println("a library prints something")
		e := native.New()
		e.Know(task.ChainID, task.ID)
		return wire.Work(emulated.New(emulated.Options{Faults: f, Engine: e}))
	case "garbage":
		_, err = out.WriteString("Error in initialization: this is no frame")
	case "version":
		hello := wire.Hello(wire.OK, "")
		hello[4+1+len(wire.Magic)+3]++
		err = wire.WriteFrame(out, hello)
	case "no device":
		err = wire.WriteFrame(out, wire.Hello(wire.NoDevice, "no card in this host"))
	case "crash":
		return errors.New("libcuda.so.1: cannot open shared object file")
	case "no library":
		fmt.Fprintln(os.Stderr, "error while loading shared libraries: libcuda.so.1")
		os.Exit(127)
	case "silent":
		time.Sleep(time.Minute)
	case "stray reply":
		if err = wire.WriteFrame(out, wire.Hello(wire.OK, "")); err == nil {
			err = wire.WriteFrame(out, []byte{0, 0, 0, 9, 0})
		}
		time.Sleep(time.Minute)
	case "short reply":
		if err = wire.WriteFrame(out, wire.Hello(wire.OK, "")); err == nil {
			_, err = wire.ReadFrame(os.Stdin)
		}
		if err == nil {
			err = wire.WriteFrame(out, []byte{0, 0, 0, 1, 77, 0, 0, 0, 0})
		}
		time.Sleep(time.Minute)
	}
	return err
}

func newDriver(t *testing.T, role string, f emulated.Faults, o remote.Options) *remote.Driver {
	t.Helper()
	faults, err := json.Marshal(f)
	if err != nil {
		t.Fatal(err)
	}
	o.Path = os.Args[0]
	o.Env = []string{roleEnv + "=" + role, faultsEnv + "=" + string(faults)}
	d, err := remote.New(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d
}

func newDevice(t *testing.T, driver gpu.Driver) *gpu.Device {
	t.Helper()
	d, err := gpu.New(t.Context(), driver, 0, gpu.Options{Variant: "imma80", TuneSize: 256, RestWithin: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return d
}

func once(ctx context.Context, d *gpu.Device) error {
	if err := d.Prepare(ctx, task.Job); err != nil {
		return err
	}
	r, err := d.Run(ctx, task)
	if err != nil {
		return err
	}
	defer r.Close()
	positions := challenge.DrawPositions(task.Job, challenge.Hash{1}, challenge.Hash{2})
	openings, err := r.Open(ctx, positions)
	if err != nil {
		return err
	}
	return kernels.Check(ctx, task, r.Roots(), openings)
}

func TestChallenge(t *testing.T) {
	d := newDevice(t, newDriver(t, "serve", emulated.Faults{}, remote.Options{}))
	if err := once(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	if info := d.Info(); info.Kernel != "imma80" || info.Name != "Emulated GPU" || info.Bus == "" || info.Cores != 4 {
		t.Errorf("%+v", info)
	}
	c, err := cpu.New(cpu.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	var roots [2][]challenge.Hash
	for i, device := range []kernels.Device{c, d} {
		if err := device.Prepare(t.Context(), task.Job); err != nil {
			t.Fatal(err)
		}
		r, err := device.Run(t.Context(), task)
		if err != nil {
			t.Fatal(err)
		}
		roots[i] = r.Roots()
		r.Close()
	}
	if !reflect.DeepEqual(roots[0], roots[1]) {
		t.Error("other roots than the cpu device")
	}
}

// What a benchmark asks goes through the pipe: more launches than a frame holds, events, and a run's own time.
func TestProbe(t *testing.T) {
	d, err := gpu.New(t.Context(), newDriver(t, "serve", emulated.Faults{}, remote.Options{}), 0, gpu.Options{Variant: "imma80", TuneSize: 256, Events: true})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	if took, err := d.TimeCopy(t.Context(), 1024); err != nil || took <= 0 {
		t.Errorf("copy: %v, %v", took, err)
	}
	if took, err := d.TimeLaunches(t.Context(), 1500); err != nil || took <= 0 {
		t.Errorf("launches: %v, %v", took, err)
	}
	if err := d.Prepare(t.Context(), task.Job); err != nil {
		t.Fatal(err)
	}
	begin := time.Now()
	r, err := d.Run(t.Context(), task)
	all := time.Since(begin)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if c, err := r.(kernels.Clocked).Clock(t.Context()); err != nil || c.Took <= 0 || c.Took > all || c.Idle < 0 || c.Idle > c.Took {
		t.Errorf("%+v of %v, %v", c, all, err)
	}
}

// What a worker answers instead of working is an error of that call, with its reason, and soon.
func TestNoWorker(t *testing.T) {
	for role, c := range map[string]struct {
		want error
		says string
	}{
		"garbage":     {wire.ErrProtocol, "Erro"},
		"version":     {wire.ErrProtocol, "version 2"},
		"no device":   {gpu.ErrNoDevice, "no card in this host"},
		"crash":       {gpu.ErrLost, "libcuda.so.1"},
		"no library":  {gpu.ErrNoDevice, "without an NVIDIA driver, it said \"error while loading shared libraries: libcuda.so.1\""},
		"silent":      {gpu.ErrLost, "no greeting"},
		"stray reply": {wire.ErrProtocol, "nobody made"},
		"short reply": {wire.ErrProtocol, "status 77"},
	} {
		t.Run(role, func(t *testing.T) {
			t.Parallel()
			wait := 5 * time.Second
			if role == "silent" {
				wait = 200 * time.Millisecond
			}
			_, err := newDriver(t, role, emulated.Faults{}, remote.Options{WaitTimeout: wait}).Devices(t.Context())
			if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.says) {
				t.Errorf("%v, want %v that says %q", err, c.want, c.says)
			}
		})
	}
	if _, err := remote.New(remote.Options{}); !errors.Is(err, gpu.ErrNoDevice) {
		t.Errorf("without a worker: %v", err)
	}
}

// A worker that fails costs its challenge and no other: the next one has a new worker.
func TestFaults(t *testing.T) {
	for name, c := range map[string]struct {
		faults emulated.Faults
		want   error
	}{
		"launch": {emulated.Faults{FailAt: 19}, gpu.ErrLaunch},
		"lost":   {emulated.Faults{LoseAt: 19}, gpu.ErrLost},
		"memory": {emulated.Faults{OutOfMemoryAt: 6}, gpu.ErrOutOfMemory},
		"hang":   {emulated.Faults{HangAt: 19}, gpu.ErrLost},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			wait := 20 * time.Second
			if name == "hang" {
				wait = 8 * time.Second // what does not hang has to answer within it, on a slow machine too
			}
			driver := newDriver(t, "serve", c.faults, remote.Options{WaitTimeout: wait})
			d := newDevice(t, driver)
			if err := once(t.Context(), d); !errors.Is(err, c.want) {
				t.Errorf("%v, want %v", err, c.want)
			}
			// Faults are counted by the worker, so a new one has them again, and a short job is over before they come.
			short := task
			short.Job.Rounds, short.Job.Openings = 1, 1
			if err := d.Prepare(t.Context(), short.Job); err != nil {
				t.Fatal(err)
			}
			r, err := d.Run(t.Context(), short)
			if err != nil {
				t.Fatal(err)
			}
			r.Close()
		})
	}
}

// A cancelled call returns at once, and what hangs is killed behind it.
func TestCancelHang(t *testing.T) {
	d := newDevice(t, newDriver(t, "serve", emulated.Faults{HangAt: 19}, remote.Options{}))
	if err := d.Prepare(t.Context(), task.Job); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second) // it hangs long before
	defer cancel()
	start := time.Now()
	if _, err := d.Run(ctx, task); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("hanging run: %v", err)
	}
	if took := time.Since(start); took > 15*time.Second {
		t.Errorf("took %s", took)
	}
	if err := d.Prepare(t.Context(), task.Job); err != nil {
		t.Errorf("the next one: %v", err)
	}
}
