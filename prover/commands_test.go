package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels"
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

func TestSelftest(t *testing.T) {
	small := []string{"selftest", "--size", "256", "--rounds", "4", "--openings", "8"}
	out, err := prover(append(small, "--json")...)
	var r selftest.Report
	if err != nil || json.Unmarshal([]byte(out), &r) != nil || r.Outcome != challenge.Pass || r.Rate == 0 {
		t.Errorf("error %v, output %s", err, out)
	}
	out, err = prover(append(small, "--class", "h200")...)
	if !errors.Is(err, errNotPassed) || !strings.Contains(out, "slow: ") || !strings.Contains(out, "for class h200") {
		t.Errorf("error %v, output %s", err, out)
	}
	for _, bad := range [][]string{{"--device", "9"}, {"--size", "300"}, {"--rounds", "65"}, {"--openings", "1"}, {"--envelopes", "nowhere.csv"}} {
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
