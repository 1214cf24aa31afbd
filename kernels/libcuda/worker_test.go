//go:build cuda

package main

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/kernels/cuda"
	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/remote"
)

// These tests need prover-cuda, built with the tag cuda: its path is in SLARK_WORKER. SLARK_LIBCUDA_DIR is where this
// library lies as libcuda.so.1; without it the worker finds the driver of the host, and the tests without faults run on its card.
// test.sh builds both and runs them.

var task = kernels.Task{ChainID: 7, ID: challenge.Hash{1, 2, 3}, Job: matmultest.Job(256, 2, 5)}

func newDevice(t *testing.T, settings map[string]any, o gpu.Options, wait time.Duration) (*gpu.Device, error) {
	t.Helper()
	if settings == nil {
		settings = map[string]any{}
	}
	settings["Checks"] = 1 << 31 // none: they are for the tests of the kernels
	text, err := json.Marshal(settings)
	if err != nil {
		t.Fatal(err)
	}
	env := []string{"SLARK_LIBCUDA=" + string(text)}
	if dir := os.Getenv("SLARK_LIBCUDA_DIR"); dir != "" {
		env = append(env, "LD_LIBRARY_PATH="+dir)
	}
	driver, err := remote.New(remote.Options{Path: os.Getenv("SLARK_WORKER"), Env: env, WaitTimeout: wait})
	if err != nil {
		t.Fatal(err)
	}
	o.TuneSize = challenge.MinSize
	d, err := gpu.New(t.Context(), driver, 0, o)
	t.Cleanup(func() {
		if d != nil {
			d.Close()
		}
		if err := driver.Close(); err != nil {
			t.Error(err)
		}
	})
	return d, err
}

func once(ctx context.Context, d kernels.Device) ([]challenge.Hash, error) {
	if err := d.Prepare(ctx, task.Job); err != nil {
		return nil, err
	}
	r, err := d.Run(ctx, task)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	openings, err := r.Open(ctx, challenge.DrawPositions(task.Job, challenge.Hash{1}, challenge.Hash{2}))
	if err != nil {
		return nil, err
	}
	return r.Roots(), kernels.Check(ctx, task, r.Roots(), openings)
}

func TestWorker(t *testing.T) {
	c, err := cpu.New(cpu.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	want, err := once(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	names := []string{""}
	for _, v := range cuda.Variants {
		names = append(names, v.Name)
	}
	for _, name := range names {
		d, err := newDevice(t, nil, gpu.Options{Variant: name}, 0)
		if err != nil {
			t.Fatal(err)
		}
		got, err := once(t.Context(), d)
		if err != nil {
			t.Fatalf("variant %q: %v", name, err)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("variant %q: other roots than the cpu device", name)
		}
		t.Logf("%+v", d.Info())
	}
}

// One memory challenge, on every kernel of it.
func TestWorkerMemory(t *testing.T) {
	d, err := newDevice(t, nil, gpu.Options{Variant: "dp4a"}, 0)
	if err != nil {
		t.Fatal(err)
	}
	walk := kernels.Task{ChainID: 7, ID: challenge.Hash{1, 2, 3}, Job: memorytest.Job(memorytest.Items, 2, 2)}
	if err := d.Prepare(t.Context(), walk.Job); err != nil {
		t.Fatal(err)
	}
	r, err := d.Run(t.Context(), walk)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	positions := challenge.DrawPositions(walk.Job, challenge.Hash{1}, challenge.Hash{2})
	openings, err := r.Open(t.Context(), positions)
	if err != nil {
		t.Fatal(err)
	}
	want := memorytest.New(walk.ChainID, walk.Job, walk.ID, nil)
	if !reflect.DeepEqual(r.Roots(), want.Roots) || !reflect.DeepEqual(openings, opening.Of(want.Open(positions))) {
		t.Error("other roots or openings than the reference")
	}
}

// What a benchmark asks of a card: its copy, its launches, and the time of a run by its events, all of it checked.
func TestWorkerProbe(t *testing.T) {
	d, err := newDevice(t, nil, gpu.Options{Variant: "dp4a", Events: true}, 0)
	if err != nil {
		t.Fatal(err)
	}
	n := uint64(kernels.MinCopy)
	if os.Getenv("SLARK_LIBCUDA_DIR") == "" {
		n = 1 << 14 // of a card, more than any cache
	}
	took, err := d.TimeCopy(t.Context(), n)
	if err != nil || took <= 0 {
		t.Errorf("copy: %v, %v", took, err)
	}
	t.Logf("copy: %d bytes in %v", n*n, took)
	if took, err = d.TimeLaunches(t.Context(), 1000); err != nil || took <= 0 {
		t.Errorf("launches: %v, %v", took, err)
	}
	t.Logf("1000 launches in %v", took)
	one := task
	one.Job.Rounds = 1
	if err := d.Prepare(t.Context(), one.Job); err != nil {
		t.Fatal(err)
	}
	round, parts, err := d.TimeParts(t.Context(), one)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("parts: %+v", parts)
	openings, err := round.Open(t.Context(), challenge.DrawPositions(one.Job, challenge.Hash{1}, challenge.Hash{2}))
	if err == nil {
		err = kernels.Check(t.Context(), one, round.Roots(), openings)
	}
	if err != nil || parts.Generate <= 0 || parts.Multiply <= 0 || parts.Hash <= 0 {
		t.Errorf("parts: %+v, %v", parts, err)
	}
	round.Close()
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
	c, err := r.(kernels.Clocked).Clock(t.Context())
	if err != nil || c.Took <= 0 || c.Took > all || c.Idle < 0 || c.Idle > c.Took {
		t.Errorf("%+v of %v, %v", c, all, err)
	}
	t.Logf("run: %+v of %v", c, all)
}

func TestWorkerFaults(t *testing.T) {
	if _, err := newDevice(t, map[string]any{"NoDevice": true}, gpu.Options{}, 0); !errors.Is(err, gpu.ErrNoDevice) || !strings.Contains(err.Error(), "CUDA_ERROR_NO_DEVICE") {
		t.Errorf("no device: %v", err)
	}
	for name, c := range map[string]struct {
		fault string
		at    int
		want  error
		wait  time.Duration
	}{
		"memory": {"OutOfMemoryAt", 7, kernels.ErrMemory, 0},
		"launch": {"FailAt", 16, gpu.ErrLaunch, 0},
		"lost":   {"LoseAt", 16, gpu.ErrLost, 0},
		"hang":   {"HangAt", 16, gpu.ErrLost, 20 * time.Second},
	} {
		if name == "hang" && testing.Short() {
			continue
		}
		d, err := newDevice(t, map[string]any{"Faults": map[string]any{c.fault: c.at}}, gpu.Options{Variant: "dp4a"}, c.wait)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := once(t.Context(), d); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
		if err := d.Prepare(t.Context(), task.Job); err != nil {
			t.Errorf("after %s: %v", name, err)
		}
	}
	turing := map[string]any{"Card": gpu.Facts{Name: "T4", Memory: 1 << 30, Major: 7, Minor: 5}}
	d, err := newDevice(t, turing, gpu.Options{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := once(t.Context(), d); err != nil {
		t.Error(err)
	}
	if v := d.Info(); v.Kernel != "imma75" && v.Kernel != "dp4a" {
		t.Errorf("%+v", v)
	}
}
