package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/nvml"
	"github.com/slark-network/slark/prover/selftest"
)

// prover runs a command line and gives its standard output.
func prover(args ...string) (string, error) {
	var out bytes.Buffer
	c := command()
	c.Writer = &out
	err := c.Run(context.Background(), append([]string{"prover"}, args...))
	return out.String(), err
}

func TestDevices(t *testing.T) {
	out, err := prover("devices", "--json")
	var infos []kernels.Info
	if err != nil || json.Unmarshal([]byte(out), &infos) != nil || len(infos) == 0 || infos[0].Kind != challenge.CPU {
		t.Errorf("error %v, output %s", err, out)
	}
	if out, err = prover("devices"); err != nil || !strings.Contains(out, "cpu") {
		t.Errorf("error %v, output %s", err, out)
	}
}

// TestClassesOf: what a driver says comes to a class, with the power limit that has to be declared.
func TestClassesOf(t *testing.T) {
	card := func(name string, mib uint64, watts float64, id string) *nvml.Card {
		return &nvml.Card{
			Name: nvml.Known(name), MemoryTotal: nvml.Known(mib << 20), PowerLimit: nvml.Known(watts), PCI: nvml.Known(nvml.PCI{Device: id}), MIG: nvml.Known("off"),
		}
	}
	slice := card("NVIDIA A30", 24576, 165, "20b7")
	slice.MIG = nvml.Known("on")
	unlimited := card("NVIDIA L4", 23034, 0, "27b8")
	unlimited.PowerLimit = nvml.Unknown[float64]("not told")
	for want, c := range map[string]*nvml.Card{
		"rtx4090":                      card("NVIDIA GeForce RTX 4090", 24564, 450, "2684"),
		"rtx4090.300w":                 card("NVIDIA GeForce RTX 4090", 24564, 300, "2684"),
		"rtx6000-passive":              card("Quadro RTX 6000", 24576, 250, "1e78"),
		"rtx4070.190w rtx4070-g6.190w": card("NVIDIA GeForce RTX 4070", 12282, 190, "ffff"),
		"a100-sxm-80g":                 card("NVIDIA A100-SXM4-80GB", 81920, 500, "20b2"),
		"l4":                           unlimited,
	} {
		if got := strings.Join(classesOf(c), " "); got != want {
			t.Errorf("%s: %q, want %q", c.Name, got, want)
		}
	}
	for name, c := range map[string]*nvml.Card{
		"none": nil, "slice": slice, "modified": card("NVIDIA GeForce RTX 4090", 49140, 450, "2684"), "unheard of": card("NVIDIA GeForce RTX 4090 D", 24564, 425, "2685"),
	} {
		if got := classesOf(c); got != nil {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestSelftest(t *testing.T) {
	small := []string{"selftest", "--size", "256", "--rounds", "4", "--openings", "8"}
	out, err := prover(append(small, "--json")...)
	var r selftest.Report
	if err != nil || json.Unmarshal([]byte(out), &r) != nil || r.Outcome != challenge.Pass || r.Rate == 0 || !slices.Contains(r.AtLeast, "cpu") {
		t.Errorf("error %v, output %s", err, out)
	}
	out, err = prover(append(small, "--class", "h200")...)
	if !errors.Is(err, errNotPassed) || !strings.Contains(out, "slow: ") || !strings.Contains(out, "for class h200") {
		t.Errorf("error %v, output %s", err, out)
	}
	out, err = prover("selftest", "--kind", "memory", "--size", "2", "--rounds", "4", "--openings", "8", "--class", "h200")
	if !errors.Is(err, errNotPassed) || !strings.Contains(out, "slow: ") || !strings.Contains(out, "B/s") {
		t.Errorf("error %v, output %s", err, out)
	}
	for _, bad := range [][]string{{"--device", "9"}, {"--kind", "network"}, {"--size", "300"}, {"--rounds", "65"}, {"--openings", "1"}, {"--envelopes", "nowhere.csv"}} {
		if _, err := prover(append(append([]string{}, small...), bad...)...); err == nil || errors.Is(err, errNotPassed) {
			t.Errorf("%v: %v, want another error", bad, err)
		}
	}
}

func TestServeRefusesABadConfig(t *testing.T) {
	file := filepath.Join(t.TempDir(), "prover.toml")
	if err := os.WriteFile(file, []byte("listen = \"x\"\nport = 5\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"serve", "init"} {
		if _, err := prover(name, "--config", file); err == nil || !strings.Contains(err.Error(), "unknown key port") || !strings.Contains(err.Error(), "listen") {
			t.Errorf("%s: %v, want all faults", name, err)
		}
	}
}
