//go:build linux && cgo

package nvml_test

import (
	"encoding/json"
	"errors"
	"maps"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	driver "github.com/NVIDIA/go-nvml/pkg/nvml"
	"github.com/NVIDIA/go-nvml/pkg/nvml/mock/dgxa100"

	"github.com/slark-network/slark/kernels/nvml"
)

// machine is a mock of a host with eight cards, with answers to everything that is asked.
func machine() (*dgxa100.Server, *dgxa100.Device) {
	s := dgxa100.New()
	for _, d := range s.Devices {
		fill(d.(*dgxa100.Device))
	}
	return s, s.Devices[0].(*dgxa100.Device)
}

func fill(d *dgxa100.Device) {
	const ok = driver.SUCCESS
	d.MemoryInfo.Free = 1 << 30
	d.GetPciInfoFunc = func() (driver.PciInfo, driver.Return) {
		p := driver.PciInfo{PciDeviceId: 0x20B010DE, PciSubSystemId: 0x144E10DE}
		copy(p.BusId[:], "00000000:07:00.0")
		return p, ok
	}
	d.GetMaxClockInfoFunc = func(c driver.ClockType) (uint32, driver.Return) { return 1410 + uint32(c)%2, ok }
	d.GetClockInfoFunc = func(c driver.ClockType) (uint32, driver.Return) { return 1000 + uint32(c)%2, ok }
	d.GetEnforcedPowerLimitFunc = func() (uint32, driver.Return) { return 400_000, ok }
	d.GetPowerManagementDefaultLimitFunc = func() (uint32, driver.Return) { return 400_000, ok }
	d.GetPowerUsageFunc = func() (uint32, driver.Return) { return 61_250, ok }
	d.GetTemperatureFunc = func(driver.TemperatureSensors) (uint32, driver.Return) { return 41, ok }
	d.GetCurrentClocksEventReasonsFunc = func() (uint64, driver.Return) { return 4 | 64, ok }
	d.GetCurrentClocksThrottleReasonsFunc = func() (uint64, driver.Return) { return 8, ok }
	d.GetEccModeFunc = func() (driver.EnableState, driver.EnableState, driver.Return) {
		return driver.FEATURE_ENABLED, driver.FEATURE_DISABLED, ok
	}
	d.GetTotalEccErrorsFunc = func(driver.MemoryErrorType, driver.EccCounterType) (uint64, driver.Return) { return 2, ok }
	d.GetComputeModeFunc = func() (driver.ComputeMode, driver.Return) { return driver.COMPUTEMODE_EXCLUSIVE_PROCESS, ok }
	d.GetComputeRunningProcessesFunc = func() ([]driver.ProcessInfo, driver.Return) {
		return []driver.ProcessInfo{{Pid: 7, UsedGpuMemory: 5 << 20}, {Pid: 8, UsedGpuMemory: math.MaxUint64}}, ok
	}
}

func reader(t *testing.T, s *dgxa100.Server) *nvml.Reader {
	t.Helper()
	r, err := nvml.NewReader(s)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// fields are the facts of a card by their JSON name, those of the moment with "now.".
func fields(t *testing.T, c nvml.Card) map[string]string {
	t.Helper()
	var top, now map[string]json.RawMessage
	b, err := json.Marshal(c)
	if err = errors.Join(err, json.Unmarshal(b, &top), json.Unmarshal(top["now"], &now)); err != nil {
		t.Fatal(err)
	}
	delete(top, "now")
	out := map[string]string{}
	for k, v := range top {
		out[k] = string(v)
	}
	for k, v := range now {
		out["now."+k] = string(v)
	}
	return out
}

func TestCard(t *testing.T) {
	s, d := machine()
	r := reader(t, s)
	cards, err := r.Cards()
	if err != nil || len(cards) != 8 {
		t.Fatalf("%d cards, %v", len(cards), err)
	}
	want := map[string]string{
		"index": "0", "uuid": `"` + d.UUID + `"`, "name": `"Mock NVIDIA A100-SXM4-40GB"`, "compute_capability": `"8.0"`,
		"pci":                `{"bus":"00000000:07:00.0","vendor":"10de","device":"20b0","subsystem_vendor":"10de","subsystem":"144e"}`,
		"memory_total_bytes": "42949672960", "memory_free_bytes": "1073741824", "max_clock_mhz": "1411", "max_memory_clock_mhz": "1410",
		"power_limit_w": "400", "default_power_limit_w": "400", "ecc": `"on"`, "ecc_uncorrected": "2", "mig": `"off"`, "compute_mode": `"exclusive-process"`,
		"compute_processes": `[{"pid":7,"memory_bytes":5242880},{"pid":8,"memory_bytes":{"unknown":"not available to this process"}}]`,
		"now.clock_mhz":     "1001", "now.memory_clock_mhz": "1000", "now.power_w": "61.25", "now.temperature_c": "41",
		"now.throttle": `["power-cap","hw-thermal"]`,
	}
	if got := fields(t, cards[0]); !maps.Equal(got, want) {
		t.Errorf("facts\n%v, want\n%v", got, want)
	}
	h := r.Host()
	if h.Driver.V != "550.54.15" || h.CUDA.V != "12.4" || h.NVML.V != "12.550.54.15" || h.Cards.V != 8 {
		t.Errorf("host %+v", h)
	}
	if err := r.Close(); err != nil {
		t.Error(err)
	}
}

// faults breaks one call of a card each. After it the named facts, and no others, are unknown.
var faults = map[string]func(*dgxa100.Device, driver.Return){
	"uuid": func(d *dgxa100.Device, r driver.Return) {
		d.GetUUIDFunc = func() (string, driver.Return) { return "", r }
	},
	"name": func(d *dgxa100.Device, r driver.Return) {
		d.GetNameFunc = func() (string, driver.Return) { return "", r }
	},
	"pci": func(d *dgxa100.Device, r driver.Return) {
		d.GetPciInfoFunc = func() (driver.PciInfo, driver.Return) { return driver.PciInfo{}, r }
	},
	"compute_capability": func(d *dgxa100.Device, r driver.Return) {
		d.GetCudaComputeCapabilityFunc = func() (int, int, driver.Return) { return 0, 0, r }
	},
	"memory_free_bytes memory_total_bytes": func(d *dgxa100.Device, r driver.Return) {
		d.GetMemoryInfoFunc = func() (driver.Memory, driver.Return) { return driver.Memory{}, r }
	},
	"max_clock_mhz max_memory_clock_mhz": func(d *dgxa100.Device, r driver.Return) {
		d.GetMaxClockInfoFunc = func(driver.ClockType) (uint32, driver.Return) { return 0, r }
	},
	"power_limit_w": func(d *dgxa100.Device, r driver.Return) {
		d.GetEnforcedPowerLimitFunc = func() (uint32, driver.Return) { return 0, r }
	},
	"default_power_limit_w": func(d *dgxa100.Device, r driver.Return) {
		d.GetPowerManagementDefaultLimitFunc = func() (uint32, driver.Return) { return 0, r }
	},
	"ecc": func(d *dgxa100.Device, r driver.Return) {
		d.GetEccModeFunc = func() (a, b driver.EnableState, _ driver.Return) { return a, b, r }
	},
	"ecc_uncorrected": func(d *dgxa100.Device, r driver.Return) {
		d.GetTotalEccErrorsFunc = func(driver.MemoryErrorType, driver.EccCounterType) (uint64, driver.Return) { return 0, r }
	},
	"mig": func(d *dgxa100.Device, r driver.Return) {
		d.GetMigModeFunc = func() (int, int, driver.Return) { return 0, 0, r }
	},
	"compute_mode": func(d *dgxa100.Device, r driver.Return) {
		d.GetComputeModeFunc = func() (m driver.ComputeMode, _ driver.Return) { return m, r }
	},
	"compute_processes": func(d *dgxa100.Device, r driver.Return) {
		d.GetComputeRunningProcessesFunc = func() ([]driver.ProcessInfo, driver.Return) { return nil, r }
	},
	"now.clock_mhz now.memory_clock_mhz": func(d *dgxa100.Device, r driver.Return) {
		d.GetClockInfoFunc = func(driver.ClockType) (uint32, driver.Return) { return 0, r }
	},
	"now.power_w": func(d *dgxa100.Device, r driver.Return) {
		d.GetPowerUsageFunc = func() (uint32, driver.Return) { return 0, r }
	},
	"now.temperature_c": func(d *dgxa100.Device, r driver.Return) {
		d.GetTemperatureFunc = func(driver.TemperatureSensors) (uint32, driver.Return) { return 0, r }
	},
	"now.throttle": func(d *dgxa100.Device, r driver.Return) {
		d.GetCurrentClocksEventReasonsFunc = func() (uint64, driver.Return) { return 0, r }
	},
}

func TestOneFailingCall(t *testing.T) {
	codes := map[driver.Return]string{
		driver.ERROR_NOT_SUPPORTED: "not supported", driver.ERROR_NO_PERMISSION: "no permission", driver.ERROR_GPU_IS_LOST: "bus",
		driver.ERROR_TIMEOUT: "TIMEOUT", driver.ERROR_UNKNOWN: "unknown error",
	}
	broken := map[string]bool{"index": true}
	for names, fault := range faults {
		for code, word := range codes {
			s, d := machine()
			r := reader(t, s)
			before, _ := r.Cards()
			fault(d, code)
			cards, err := r.Cards()
			if err != nil {
				t.Fatalf("%s: %v", names, err)
			}
			was, is := fields(t, before[0]), fields(t, cards[0])
			for name := range was {
				unknown := slices.Contains(strings.Fields(names), name)
				broken[name] = broken[name] || unknown
				if unknown && (!strings.Contains(is[name], `{"unknown":`) || !strings.Contains(is[name], word)) || !unknown && was[name] != is[name] {
					t.Errorf("%s fails with %v: %s is %s, was %s", names, code, name, is[name], was[name])
				}
			}
			if !reflect.DeepEqual(before[1:], cards[1:]) {
				t.Errorf("%s: other cards changed", names)
			}
		}
	}
	s, _ := machine()
	for name := range fields(t, first(t, s)) {
		if !broken[name] {
			t.Errorf("no test breaks %s", name)
		}
	}
}

func first(t *testing.T, s *dgxa100.Server) nvml.Card {
	t.Helper()
	cards, err := reader(t, s).Cards()
	if err != nil || len(cards) == 0 {
		t.Fatal(cards, err)
	}
	return cards[0]
}

// An old library lacks functions, and calling one of them would end the process: the mock panics instead.
func TestOldLibrary(t *testing.T) {
	s, d := machine()
	s.LookupSymbolFunc = func(name string) error {
		if name == "nvmlDeviceGetCurrentClocksEventReasons" || name == "nvmlDeviceGetMigMode" || name == "nvmlSystemGetCudaDriverVersion" {
			return errors.New("undefined symbol")
		}
		return nil
	}
	d.GetCurrentClocksEventReasonsFunc, d.GetMigModeFunc, s.SystemGetCudaDriverVersionFunc = nil, nil, nil
	card := first(t, s)
	if !slices.Equal(card.Now.Throttle.V, []string{"hw-slowdown"}) || card.MIG.Known || !strings.Contains(card.MIG.Unknown, "function") {
		t.Errorf("%+v, MIG %v", card.Now, card.MIG)
	}
	if h := reader(t, s).Host(); h.CUDA.Known || !h.Driver.Known {
		t.Errorf("%+v", h)
	}
}

func TestUnavailable(t *testing.T) {
	for code, word := range map[driver.Return]string{
		driver.ERROR_LIBRARY_NOT_FOUND: "no NVIDIA driver", driver.ERROR_DRIVER_NOT_LOADED: "not loaded", driver.ERROR_NO_PERMISSION: "permission",
		driver.ERROR_LIB_RM_VERSION_MISMATCH: "different versions", driver.ERROR_RESET_REQUIRED: "reset", driver.ERROR_FUNCTION_NOT_FOUND: "function",
	} {
		s, _ := machine()
		s.InitFunc = func() driver.Return { return code }
		if _, err := nvml.NewReader(s); !errors.Is(err, nvml.ErrUnavailable) || !strings.Contains(err.Error(), word) {
			t.Errorf("%v: %v", code, err)
		}
	}
	s, _ := machine()
	s.DeviceGetCountFunc = func() (int, driver.Return) { return 0, driver.ERROR_UNKNOWN }
	s.ShutdownFunc = func() driver.Return { return driver.ERROR_UNINITIALIZED }
	r := reader(t, s)
	if _, err := r.Cards(); !errors.Is(err, nvml.ErrUnavailable) {
		t.Error(err)
	}
	if err := r.Close(); err == nil {
		t.Error("no error from Close")
	}
}

func TestLostCard(t *testing.T) {
	s, _ := machine()
	get := s.DeviceGetHandleByIndexFunc
	s.DeviceGetHandleByIndexFunc = func(i int) (driver.Device, driver.Return) {
		if i == 3 {
			return nil, driver.ERROR_GPU_IS_LOST
		}
		return get(i)
	}
	cards, err := reader(t, s).Cards()
	if err != nil || len(cards) != 8 || cards[3].Index != 3 || !cards[4].UUID.Known {
		t.Fatalf("%v, %d cards", err, len(cards))
	}
	for name, v := range fields(t, cards[3]) {
		if name != "index" && !strings.Contains(v, "fallen off its bus") {
			t.Errorf("%s: %s", name, v)
		}
	}
}

func TestByUUID(t *testing.T) {
	s, _ := machine()
	r := reader(t, s)
	d := s.Devices[5].(*dgxa100.Device)
	if c, err := r.CardByUUID(d.UUID); err != nil || c.Index != 5 || c.UUID.V != d.UUID {
		t.Errorf("%+v, %v", c, err)
	}
	if _, err := r.CardByUUID("GPU-0"); !errors.Is(err, nvml.ErrUnavailable) {
		t.Error(err)
	}
	sampler, err := r.Sampler(d.UUID)
	if err != nil {
		t.Fatal(err)
	}
	sampler.Start(0)
	if sum := sampler.Stop(); sum.Samples == 0 || sum.Power.V != (nvml.Range{Min: 61.25, Median: 61.25, Max: 61.25}) {
		t.Errorf("%+v", sum)
	}
	if _, err := r.Sampler("GPU-0"); !errors.Is(err, nvml.ErrUnavailable) {
		t.Error(err)
	}
}

// Whatever this machine has, Open says it without a crash.
func TestThisMachine(t *testing.T) {
	r, err := nvml.Open()
	if err != nil {
		if !errors.Is(err, nvml.ErrUnavailable) {
			t.Error(err)
		}
		t.Log(err)
		return
	}
	cards, err := r.Cards()
	t.Logf("%+v, %v", cards, errors.Join(err, r.Close()))
}
