package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/slark-network/slark/bench/device"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/kernels/nvml"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"bench": func() {
		os.Exit(run(context.Background(), testHost(os.Getenv("BENCH_HOST")), os.Args, os.Stdout, os.Stderr))
	}})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"status": status,
		},
		Setup: func(e *testscript.Env) error { // the scripts of docs/ci-runner.md
			return os.WriteFile(filepath.Join(e.WorkDir, "measure.sh"), []byte(pageScript(t, "measure.sh")), 0o600)
		},
	})
}

// status runs bench and wants an exit status: status N bench ARG...
func status(ts *testscript.TestScript, _ bool, args []string) {
	got := "0"
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		got = strings.TrimPrefix(err.Error(), "exit status ")
	}
	if got != args[0] {
		ts.Fatalf("exit status %s, want %s", got, args[0])
	}
}

// testHost is a machine without a driver, or one with cards whose work is done by the cpu.
func testHost(name string) device.Host {
	if name == "" {
		return device.Host{Facts: func() (device.Facts, error) { return nil, fmt.Errorf("%w: no driver here", nvml.ErrUnavailable) }}
	}
	return device.Host{
		Facts: func() (device.Facts, error) { return cards{}, nil },
		OpenGPU: func(_ context.Context, c nvml.Card) (kernels.Device, error) {
			d, err := cpu.New(cpu.Options{Cores: 1, Name: c.Name.V, MemoryBytes: 8 << 30})
			if err != nil {
				return nil, err
			}
			return gpu{d, c, c.Index == 2}, nil
		},
	}
}

// cards are three cards that a driver tells of.
type cards struct{}

func (cards) Host() nvml.Host {
	return nvml.Host{Driver: nvml.Known("550.54.15"), CUDA: nvml.Known("12.4"), Cards: nvml.Known(3)}
}

func (cards) Cards() (list []nvml.Card, _ error) {
	for i, mode := range []string{"default", "prohibited", "default"} {
		list = append(list, nvml.Card{
			Index: i, UUID: nvml.Known(fmt.Sprint("GPU-", i)), Name: nvml.Known("NVIDIA GeForce RTX 4090"), ComputeMode: nvml.Known(mode),
			PowerLimit: nvml.Known(450.0), ECC: nvml.Unknown[string]("not supported"),
		})
	}
	return list, nil
}

func (cards) Sampler(uuid string) (*nvml.Sampler, error) {
	if uuid == "GPU-2" {
		return nil, errors.New("lost")
	}
	return nvml.NewSampler(func() nvml.Sample { return nvml.Sample{Power: nvml.Known(300.0)} }), nil
}

func (cards) Close() error { return nil }

// gpu is a cpu that says it is a card, and may compute wrongly.
type gpu struct {
	kernels.Device
	card  nvml.Card
	wrong bool
}

func (g gpu) Info() kernels.Info {
	i := g.Device.Info()
	i.Kind, i.UUID = challenge.GPU, g.card.UUID.V
	return i
}

func (g gpu) Run(ctx context.Context, task kernels.Task) (kernels.Run, error) {
	r, err := g.Device.Run(ctx, task)
	if err != nil || !g.wrong {
		return r, err
	}
	return wrongRun{r}, nil
}

type wrongRun struct{ kernels.Run }

func (r wrongRun) Open(ctx context.Context, at []challenge.Position) ([]challenge.Opening, error) {
	openings, err := r.Run.Open(ctx, at)
	if err == nil {
		switch o := openings[0].(type) {
		case *matmul.Opening:
			o.Values[3] ^= 1
		case *memory.Opening:
			o.Digests[o.Row%memory.GroupWalks][3] ^= 1
		}
	}
	return openings, err
}
