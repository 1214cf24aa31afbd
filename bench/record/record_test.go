package record

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/slark-network/slark/bench/peak"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/nvml"
)

var update = flag.Bool("update", false, "write the golden files")

// sample is a file with everything in it.
func sample() *File {
	during := nvml.Summary{Samples: 3, Interval: 50 * time.Millisecond, Clock: nvml.Known(nvml.Range{Min: 2400, Median: 2520, Max: 2610}),
		Power: nvml.Known(nvml.Range{Min: 300, Median: 441.5, Max: 450}), MemoryClock: nvml.Unknown[nvml.Range]("no permission"),
		Temperature: nvml.Known(nvml.Range{Min: 60, Median: 60, Max: 60}), Throttle: nvml.Known([]string{"power-cap"})}
	driver := nvml.Host{Driver: nvml.Known("550.54.15"), CUDA: nvml.Known("12.4"), NVML: nvml.Unknown[string]("timeout"), Cards: nvml.Known(1)}
	f := &File{
		Format: Format, Suite: "quick", Started: time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC), Version: "v1.2.3",
		Host: Host{OS: "linux", Arch: "amd64", Go: "go1.26", Cores: 16, Load: nvml.Known(0.25), NVIDIA: "driver 550.54.15", Driver: &driver},
		Devices: []Device{{
			Name: "0", Class: "rtx4090", Info: kernels.Info{Name: "NVIDIA GeForce RTX 4090", Kind: challenge.GPU, MemoryBytes: 24 << 30, Kernel: "mma", UUID: "GPU-1"},
			Card: &nvml.Card{Name: nvml.Known("NVIDIA GeForce RTX 4090"), PowerLimit: nvml.Known(450.0), ECC: nvml.Known("off")}, Peak: peak.Find(catalogue.Facts{Name: "NVIDIA GeForce RTX 4090", MemoryMiB: 24564}),
			Results: []Result{
				{Name: "rounds/n=8192/T=2", Group: "rounds", About: "rounds", Size: 8192, Rounds: 2, Openings: 16, Work: 4 * 8192 * 8192 * 8192, Unit: "op", Warmup: 2,
					Samples: []int64{5_000_000, 5_100_000, 5_050_000}, Events: []int64{4_900_000, 4_950_000, 4_949_000}, Idle: []int64{49_000, 0, 60_000}, Verified: "kernels.Check", During: during},
				{Name: "memory/copy", Group: "memory", About: "copy", Size: 32768, Work: 2 << 30, Unit: "B", Samples: []int64{2_400_000, 2_300_000}, Verified: "read back", During: during},
				{Name: "challenge/n=8192", Group: "challenge", About: "whole", Size: 8192, Samples: []int64{9_000_000}, Verified: "matmul.VerifyExact", During: during},
				{Name: "rounds/n=65536/T=2", Group: "rounds", Skipped: "needs 9 GB of memory, the device has <8 GB>"},
				{Name: "operands/n=8192", Group: "operands", Error: "wrong answer: \"1\" & 2"},
			},
		}},
	}
	for i := range f.Devices[0].Results {
		f.Devices[0].Results[i].Summarize(f.Devices[0].Peak)
	}
	return f
}

func TestGolden(t *testing.T) {
	f := sample()
	for name, write := range map[string]func(*bytes.Buffer) error{
		"run.json": func(b *bytes.Buffer) error { return f.Write(b) },
		"run.xml":  func(b *bytes.Buffer) error { return f.WriteJUnit(b) },
		"run.txt":  func(b *bytes.Buffer) error { return f.WriteGobench(b) },
	} {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatal(err)
		}
		file := filepath.Join("testdata", name)
		if *update {
			if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if want, err := os.ReadFile(file); err != nil || !bytes.Equal(b.Bytes(), want) {
			t.Errorf("%s is not as it was (%v); -update writes it:\n%s", name, err, b.Bytes())
		}
	}
	back, err := Load(filepath.Join("testdata", "run.json"))
	if err != nil || !reflect.DeepEqual(back, f) {
		t.Errorf("%v\n%+v, was\n%+v", err, back, f)
	}
}

func TestReadRefuses(t *testing.T) {
	head := `{"format": "slark-bench/1", "devices": [{"name": "cpu", "info": {"kind": "cpu"}, "results": [`
	for name, text := range map[string]string{
		"empty": "", "not JSON": "BenchmarkX 1", "other format": `{"format": "slark-bench/2"}`, "no time": head + `{"name": "a", "samples_ns": [0]}]}]}`,
		"twice": head + `{"name": "a"}, {"name": "a"}]}]}`, "events of nothing": head + `{"name": "a", "events_ns": [4], "idle_ns": [1]}]}]}`, "no bound": head + `{"name": "a", "samples_ns": [5], "events_ns": [4]}]}]}`,
		"no events": head + `{"name": "a", "samples_ns": [5], "events_ns": [0], "idle_ns": [0]}]}]}`, "idle for longer": head + `{"name": "a", "samples_ns": [5], "events_ns": [4], "idle_ns": [5]}]}]}`,
		"idle backwards": head + `{"name": "a", "samples_ns": [5], "events_ns": [4], "idle_ns": [-1]}]}]}`,
		"negative":       head + `{"name": "a", "samples_ns": [5, -1]}]}]}`,
	} {
		if _, err := Read(strings.NewReader(text)); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: %v", name, err)
		}
	}
	f, err := Read(strings.NewReader(head + `{"name": "a", "work": 5, "samples_ns": [5], "median_ns": 1, "rate_per_s": 7}]}]}`))
	if err != nil || f.Devices[0].Results[0].Median != 5 || f.Devices[0].Results[0].Rate != 1e9 {
		t.Errorf("what is made of samples was believed: %+v, %v", f, err)
	}
	if _, err := Load("testdata/nowhere.json"); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
}

// A copy is held against the sheet's memory, a device's events against the host's time; of an emulated card there is no share.
func TestShares(t *testing.T) {
	p := &peak.Peak{Ops: 1e12, Memory: 2e9}
	r := Result{Group: "memory", Unit: "B", Work: 5, Samples: []int64{5, 5, 10}, Events: []int64{4, 5, 5}, Idle: []int64{1, 0, 5}}
	r.Summarize(p)
	if *r.PeakPercent != 50 || *r.EventsPart != 80 || *r.IdlePart != 25 {
		t.Errorf("%v, %v, %v", *r.PeakPercent, *r.EventsPart, *r.IdlePart)
	}
	if want := "not known; by the device's events 80.0 % of the host's time, of that waiting for the host at most 25.0 %"; r.Conditions() != want {
		t.Error(r.Conditions())
	}
	r.Group, r.Events, r.Idle = "walks", nil, nil
	if r.Summarize(p); r.PeakPercent != nil || r.EventsPart != nil || r.IdlePart != nil || r.ClockText() != "" {
		t.Errorf("%+v", r)
	}
	r.Group, r.Emulated = "memory", true
	if r.Summarize(p); r.PeakPercent != nil || r.PeakText() != "emulated: no measurement" {
		t.Errorf("%+v", r)
	}
}

func TestQuantity(t *testing.T) {
	for v, want := range map[float64]string{
		0: "0.00 B", 1: "1.00 B", 12.34: "12.3 B", 99.96: "100 B", 999.4: "999 B", 999.6: "1.00 kB", 1e6: "1.00 MB", 660.6e12: "661 TB", 1e24: "1000000 EB",
	} {
		if got := Quantity(v, "B"); got != want {
			t.Errorf("%v: %s, want %s", v, got, want)
		}
	}
	for ns, want := range map[float64]string{5: "5.00 ns", 1500: "1.50 µs", 2.5e6: "2.50 ms", 61e9: "61.0 s"} {
		if got := Time(ns); got != want {
			t.Errorf("%v: %s, want %s", ns, got, want)
		}
	}
}

// Whatever the times are: quartiles lie around the median, and the rate is work over time.
func TestSummarize(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := Result{Work: 1e9, Unit: "op", Samples: rapid.SliceOfN(rapid.Int64Range(1, 1e12), 1, 20).Draw(t, "samples")}
		p := &peak.Peak{Ops: 1e12}
		r.Summarize(p)
		if r.Q1 > r.Median || r.Median > r.Q3 || r.MAD < 0 || r.Rate <= 0 || *r.PeakPercent < 0 || !r.OK() {
			t.Fatalf("%+v", r)
		}
		if rate := 1e18 / r.Median; r.Rate < rate*0.999 || r.Rate > rate*1.001 {
			t.Fatalf("rate %v, want %v", r.Rate, rate)
		}
	})
}
