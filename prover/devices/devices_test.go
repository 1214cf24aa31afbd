package devices_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/prover/devices"
)

// TestNoWorker: without a worker the cores are offered, and it is said why no card is.
func TestNoWorker(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	list, missing, err := devices.List(context.Background(), nil)
	if err != nil || len(list) != 1 || list[0].Info().Kind != challenge.CPU {
		t.Fatalf("%v, %v", list, err)
	}
	if err := list[0].Close(); err != nil {
		t.Error(err)
	}
	if !errors.Is(missing, gpu.ErrNoDevice) {
		t.Errorf("why there is no card: %v", missing)
	}
	if _, err := devices.Open(context.Background(), devices.Options{Kind: challenge.GPU}); !errors.Is(err, gpu.ErrNoDevice) {
		t.Errorf("open a card: %v", err)
	}
	if _, err := devices.Open(context.Background(), devices.Options{Kind: 9}); !errors.Is(err, kernels.ErrUnsupported) {
		t.Errorf("open kind 9: %v", err)
	}
}

// TestBrokenWorker: a worker that is none, and one that says nothing and ends, are errors of that device.
func TestBrokenWorker(t *testing.T) {
	dir := t.TempDir()
	silent := filepath.Join(dir, "silent")
	if err := os.WriteFile(silent, []byte("#!/bin/sh\necho no card here >&2\nexit 1\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{silent, filepath.Join(dir, "missing")} {
		if d, err := devices.Open(context.Background(), devices.Options{Kind: challenge.GPU, Worker: path}); err == nil {
			t.Errorf("%s: opened %v", path, d.Info())
		}
	}
}
