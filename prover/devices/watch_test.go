//go:build linux && cgo

package devices_test

import (
	"reflect"
	"strings"
	"testing"
	"time"

	driver "github.com/NVIDIA/go-nvml/pkg/nvml"
	"github.com/NVIDIA/go-nvml/pkg/nvml/mock/dgxa100"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/diagnosis"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/kernels/nvml"
	"github.com/slark-network/slark/prover/devices"
)

// mock is a host with eight cards, of which the first answers everything that is asked of it.
func mock() (*dgxa100.Server, *dgxa100.Device) {
	const ok = driver.SUCCESS
	s := dgxa100.New()
	d := s.Devices[0].(*dgxa100.Device)
	d.GetPciInfoFunc = func() (driver.PciInfo, driver.Return) { return driver.PciInfo{}, ok }
	d.GetMaxClockInfoFunc = func(driver.ClockType) (uint32, driver.Return) { return 1410, ok }
	d.GetClockInfoFunc = func(c driver.ClockType) (uint32, driver.Return) { return 1000 + uint32(c), ok }
	d.GetEnforcedPowerLimitFunc = func() (uint32, driver.Return) { return 400_000, ok }
	d.GetPowerManagementDefaultLimitFunc = func() (uint32, driver.Return) { return 400_000, ok }
	d.GetPowerUsageFunc = func() (uint32, driver.Return) { return 61_250, ok }
	d.GetTemperatureFunc = func(driver.TemperatureSensors) (uint32, driver.Return) { return 41, ok }
	d.GetCurrentClocksEventReasonsFunc = func() (uint64, driver.Return) { return 4, ok }
	d.GetCurrentClocksThrottleReasonsFunc = func() (uint64, driver.Return) { return 4, ok }
	d.GetEccModeFunc = func() (driver.EnableState, driver.EnableState, driver.Return) {
		return driver.FEATURE_ENABLED, driver.FEATURE_ENABLED, ok
	}
	d.GetTotalEccErrorsFunc = func(driver.MemoryErrorType, driver.EccCounterType) (uint64, driver.Return) { return 2, ok }
	d.GetComputeModeFunc = func() (driver.ComputeMode, driver.Return) { return driver.COMPUTEMODE_DEFAULT, ok }
	d.GetComputeRunningProcessesFunc = func() ([]driver.ProcessInfo, driver.Return) { return nil, ok }
	return s, d
}

// seen watches the card for a moment.
func seen(t *testing.T, s *dgxa100.Server, uuid string) diagnosis.Diagnosis {
	t.Helper()
	r, err := nvml.NewReader(s)
	if err != nil {
		t.Fatal(err)
	}
	info := kernels.Info{Name: "A100", Kind: challenge.GPU, Cores: 108, Kernel: "imma80", Architecture: "sm_80", Driver: "CUDA 12.4", UUID: uuid}
	w := devices.WatchCard(func() kernels.Info { return info }, r)
	defer w.Close()
	stop := w.Begin()
	time.Sleep(20 * time.Millisecond)
	d, err := diagnosis.Parse(stop())
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestWatchCard(t *testing.T) {
	s, card := mock()
	got := seen(t, s, card.UUID)
	limit, errs := 400.0, uint64(2)
	want := diagnosis.Diagnosis{
		Kind: "gpu", Name: "A100", Kernel: "sm_80/imma80", Driver: "550.54.15", Cores: 108, Samples: got.Samples, IntervalMillis: 100,
		Clock: &diagnosis.Range{Min: 1001, Median: 1001, Max: 1001}, MemoryClock: &diagnosis.Range{Min: 1002, Median: 1002, Max: 1002},
		Power: &diagnosis.Range{Min: 61.25, Median: 61.25, Max: 61.25}, Temperature: &diagnosis.Range{Min: 41, Median: 41, Max: 41},
		PowerLimit: &limit, Throttle: []string{"power-cap"}, ECC: "on", ECCErrors: &errs, MIG: "off",
	}
	if !reflect.DeepEqual(got, want) || got.Samples < 1 {
		t.Errorf("%+v\nwant %+v", got, want)
	}
}

// A call that fails takes its own fact with it and no other.
func TestWatchCardCallsThatFail(t *testing.T) {
	const no = driver.ERROR_NO_PERMISSION
	for name, fail := range map[string]func(*dgxa100.Device){
		"power_w":       func(d *dgxa100.Device) { d.GetPowerUsageFunc = func() (uint32, driver.Return) { return 0, no } },
		"power_limit_w": func(d *dgxa100.Device) { d.GetEnforcedPowerLimitFunc = func() (uint32, driver.Return) { return 0, no } },
		"temperature_c": func(d *dgxa100.Device) {
			d.GetTemperatureFunc = func(driver.TemperatureSensors) (uint32, driver.Return) { return 0, no }
		},
		"throttle": func(d *dgxa100.Device) {
			d.GetCurrentClocksEventReasonsFunc = func() (uint64, driver.Return) { return 0, no }
		},
		"ecc_uncorrected": func(d *dgxa100.Device) {
			d.GetTotalEccErrorsFunc = func(driver.MemoryErrorType, driver.EccCounterType) (uint64, driver.Return) { return 0, no }
		},
		"mig": func(d *dgxa100.Device) { d.GetMigModeFunc = func() (int, int, driver.Return) { return 0, 0, no } },
		"ecc": func(d *dgxa100.Device) {
			d.GetEccModeFunc = func() (driver.EnableState, driver.EnableState, driver.Return) { return 0, 0, no }
		},
	} {
		s, card := mock()
		fail(card)
		got := seen(t, s, card.UUID)
		if len(got.Unknown) != 1 || !strings.Contains(got.Unknown[name], "no permission") || got.Clock == nil {
			t.Errorf("%s: %+v", name, got)
		}
	}
	s, card := mock()
	card.GetClockInfoFunc = func(driver.ClockType) (uint32, driver.Return) { return 0, no }
	if got := seen(t, s, card.UUID); len(got.Unknown) != 2 || got.Clock != nil || got.MemoryClock != nil || got.Power == nil {
		t.Errorf("clocks: %+v", got)
	}
	s, _ = mock()
	if got := seen(t, s, "GPU-none"); got.Samples != 0 || !strings.Contains(got.Unknown["nvml"], "GPU-none") || got.Name != "A100" {
		t.Errorf("a card that NVML does not know: %+v", got)
	}
}

// A driver that does not answer holds up the diagnosis, not the run.
func TestWatchCardThatHangs(t *testing.T) {
	s, card := mock()
	release := make(chan struct{})
	card.GetPowerUsageFunc = func() (uint32, driver.Return) { <-release; return 0, driver.SUCCESS }
	r, err := nvml.NewReader(s)
	if err != nil {
		t.Fatal(err)
	}
	w := devices.WatchCard(func() kernels.Info { return kernels.Info{Kind: challenge.GPU, UUID: card.UUID} }, r)
	began := time.Now()
	stop := w.Begin()
	if d := time.Since(began); d > 500*time.Millisecond {
		t.Errorf("beginning to watch took %s", d)
	}
	close(release)
	stop()
}

func TestWatchCores(t *testing.T) {
	d, err := cpu.New(cpu.Options{Cores: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	w := devices.Watch(d)
	got, err := diagnosis.Parse(w.Begin()())
	if err != nil || got.Kind != "cpu" || got.Cores != 1 || got.Samples != 1 || (got.Clock == nil) != (got.Unknown["clock_mhz"] != "") {
		t.Errorf("%+v, %v", got, err)
	}
	if err := w.Close(); err != nil {
		t.Error(err)
	}
}

// Without a driver, or without this card in it, the diagnosis says so.
func TestWatchWithoutCard(t *testing.T) {
	got, err := diagnosis.Parse(devices.Watch(card{}).Begin()())
	if err != nil || got.Kind != "gpu" || got.Unknown["nvml"] == "" {
		t.Errorf("%+v, %v", got, err)
	}
}

type card struct{ kernels.Device }

func (card) Info() kernels.Info { return kernels.Info{Kind: challenge.GPU, UUID: "GPU-1"} }
