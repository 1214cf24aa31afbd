//go:build cuda

package demo_test

import (
	"bufio"
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/slark-network/slark/prover/serve"
)

// The programs as they ship on a host that has no card: with NVIDIA's driver library, and without. kernels/libcuda/test.sh builds them into
// SLARK_BIN and fetches the libraries into SLARK_DRIVER_DIR.

// program runs one of them, and gives what it wrote and how it ended.
func program(t *testing.T, libraries, name string, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	c := exec.CommandContext(t.Context(), filepath.Join(os.Getenv("SLARK_BIN"), name), args...)
	c.Env = append(os.Environ(), "LD_LIBRARY_PATH="+libraries)
	var out, errs bytes.Buffer
	c.Stdout, c.Stderr = &out, &errs
	var exit *exec.ExitError
	if err := c.Run(); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return out.String(), errs.String(), c.ProcessState.ExitCode()
}

func TestNoCard(t *testing.T) {
	for _, c := range []struct {
		name, libraries string
		worker, prover  string // what they say
		workerCode      int
		bench           string
	}{
		{"driver", os.Getenv("SLARK_DRIVER_DIR"), "CUDA cannot be initialised: CUDA_ERROR_NO_DEVICE, no CUDA-capable device is detected",
			"no GPU is offered: GPU worker: no such GPU: \"CUDA cannot be initialised: CUDA_ERROR_NO_DEVICE, no CUDA-capable device is detected\"", 1,
			"the NVIDIA kernel module is not loaded"},
		{"no driver", t.TempDir(), "libcuda.so.1: cannot open shared object file",
			"no GPU is offered: GPU worker: no such GPU: it cannot be loaded, as on a host without an NVIDIA driver", 127,
			"libnvidia-ml.so.1 is not on this machine: there is no NVIDIA driver"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, errs, code := program(t, c.libraries, "prover-cuda"); code != c.workerCode || !strings.Contains(errs, c.worker) {
				t.Errorf("the worker ends with %d: %s", code, errs)
			}
			out, errs, code := program(t, c.libraries, "prover", "devices")
			if code != 0 || !strings.Contains(errs, c.prover) || strings.Count(out, "\n") != 2 || !strings.Contains(out, "cpu") {
				t.Errorf("devices ends with %d:\n%s\n%s", code, out, errs)
			}
			out, errs, code = program(t, c.libraries, "prover", "selftest", "--size", "256", "--rounds", "4", "--openings", "8")
			if code != 0 || !strings.Contains(out, "pass: ") || !strings.Contains(errs, c.prover) {
				t.Errorf("selftest of the cores ends with %d:\n%s\n%s", code, out, errs)
			}
			if out, errs, code = program(t, c.libraries, "prover", "selftest", "--device", "1"); code != 1 || !strings.Contains(errs, "device is 1, this host has 1") {
				t.Errorf("selftest of the card ends with %d:\n%s\n%s", code, out, errs)
			}
			if out, errs, code = program(t, c.libraries, "bench", "run", "--require", "gpu"); code != 3 || !strings.Contains(errs, c.bench) || out != "" {
				t.Errorf("bench ends with %d:\n%s\n%s", code, out, errs)
			}
			served(t, c.libraries)
			refused(t, c.libraries, strings.TrimPrefix(c.prover, "no GPU is offered: "))
		})
	}
}

// served starts `prover serve` with its cores, and stops it once it listens.
func served(t *testing.T, libraries string) {
	t.Helper()
	config := cudaConfig(t, "[[devices]]\nkind = \"cpu\"\nclass = \"cpu\"\n")
	if _, err := serve.Init(config); err != nil {
		t.Fatal(err)
	}
	c := exec.CommandContext(t.Context(), filepath.Join(os.Getenv("SLARK_BIN"), "prover"), "serve", "--config", filepath.Join(filepath.Dir(config.DataDir), "prover.toml"))
	c.Env = append(os.Environ(), "LD_LIBRARY_PATH="+libraries)
	logs, err := c.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	late := time.AfterFunc(time.Minute, func() { _ = c.Process.Kill() })
	defer late.Stop()
	var text strings.Builder
	serving := false
	for lines := bufio.NewScanner(logs); lines.Scan(); {
		text.WriteString(lines.Text() + "\n")
		if strings.Contains(lines.Text(), "msg=serving") && strings.Contains(lines.Text(), "devices=1") {
			serving = true
			if err := c.Process.Signal(syscall.SIGTERM); err != nil {
				t.Error(err)
			}
		}
	}
	if err := c.Wait(); err != nil || !serving {
		t.Errorf("serve: %v\n%s", err, &text)
	}
}

// refused starts `prover serve` with a card that is not there.
func refused(t *testing.T, libraries, says string) {
	t.Helper()
	config := cudaConfig(t, cudaDevices)
	if _, err := serve.Init(config); err != nil {
		t.Fatal(err)
	}
	_, errs, code := program(t, libraries, "prover", "serve", "--config", filepath.Join(filepath.Dir(config.DataDir), "prover.toml"))
	if code != 1 || !strings.Contains(errs, "prover: device 1: ") || !strings.Contains(errs, says) {
		t.Errorf("serve with a card ends with %d: %s", code, errs)
	}
}
