//go:build linux && cgo

package nvml

import (
	"fmt"
	"math"
	"strings"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
)

// card reads everything about a card; the index is the caller's.
func (r *Reader) card(d nvml.Device) Card {
	memory := read(r, d.GetMemoryInfo, "nvmlDeviceGetMemoryInfo")
	return Card{
		UUID:              read(r, d.GetUUID, "nvmlDeviceGetUUID"),
		Name:              read(r, d.GetName, "nvmlDeviceGetName"),
		PCI:               as(read(r, d.GetPciInfo, "nvmlDeviceGetPciInfo_v3", "nvmlDeviceGetPciInfo_v2", "nvmlDeviceGetPciInfo"), pci),
		ComputeCapability: r.capability(d),
		MemoryTotal:       as(memory, func(m nvml.Memory) uint64 { return m.Total }),
		MemoryFree:        as(memory, func(m nvml.Memory) uint64 { return m.Free }),
		MaxClock:          r.clock(d.GetMaxClockInfo, nvml.CLOCK_SM, "nvmlDeviceGetMaxClockInfo"),
		MaxMemoryClock:    r.clock(d.GetMaxClockInfo, nvml.CLOCK_MEM, "nvmlDeviceGetMaxClockInfo"),
		PowerLimit:        as(read(r, d.GetEnforcedPowerLimit, "nvmlDeviceGetEnforcedPowerLimit"), watts),
		DefaultPowerLimit: as(read(r, d.GetPowerManagementDefaultLimit, "nvmlDeviceGetPowerManagementDefaultLimit"), watts),
		ECC: read(r, func() (string, nvml.Return) {
			now, _, ret := d.GetEccMode()
			return onOff(now == nvml.FEATURE_ENABLED), ret
		}, "nvmlDeviceGetEccMode"),
		ECCErrors: read(r, func() (uint64, nvml.Return) {
			return d.GetTotalEccErrors(nvml.MEMORY_ERROR_TYPE_UNCORRECTED, nvml.VOLATILE_ECC)
		}, "nvmlDeviceGetTotalEccErrors"),
		MIG: read(r, func() (string, nvml.Return) {
			now, _, ret := d.GetMigMode()
			return onOff(now == nvml.DEVICE_MIG_ENABLE), ret
		}, "nvmlDeviceGetMigMode"),
		ComputeMode: as(read(r, d.GetComputeMode, "nvmlDeviceGetComputeMode"), computeMode),
		Processes: as(read(r, d.GetComputeRunningProcesses, "nvmlDeviceGetComputeRunningProcesses_v3",
			"nvmlDeviceGetComputeRunningProcesses_v2", "nvmlDeviceGetComputeRunningProcesses"), processes),
		Now: r.sample(d),
	}
}

// sample reads what changes by the moment.
func (r *Reader) sample(d nvml.Device) Sample {
	throttle := d.GetCurrentClocksThrottleReasons // drivers up to 530 have this name only, later ones both
	if r.has("nvmlDeviceGetCurrentClocksEventReasons") {
		throttle = d.GetCurrentClocksEventReasons
	}
	return Sample{
		Clock:       r.clock(d.GetClockInfo, nvml.CLOCK_SM, "nvmlDeviceGetClockInfo"),
		MemoryClock: r.clock(d.GetClockInfo, nvml.CLOCK_MEM, "nvmlDeviceGetClockInfo"),
		Power:       as(read(r, d.GetPowerUsage, "nvmlDeviceGetPowerUsage"), watts),
		Temperature: read(r, func() (uint32, nvml.Return) { return d.GetTemperature(nvml.TEMPERATURE_GPU) }, "nvmlDeviceGetTemperature"),
		Throttle: as(read(r, throttle, "nvmlDeviceGetCurrentClocksEventReasons", "nvmlDeviceGetCurrentClocksThrottleReasons"),
			Reasons),
	}
}

func (r *Reader) clock(get func(nvml.ClockType) (uint32, nvml.Return), of nvml.ClockType, symbol string) Value[uint32] {
	return read(r, func() (uint32, nvml.Return) { return get(of) }, symbol)
}

func (r *Reader) capability(d nvml.Device) Value[string] {
	return read(r, func() (string, nvml.Return) {
		major, minor, ret := d.GetCudaComputeCapability()
		return fmt.Sprintf("%d.%d", major, minor), ret
	}, "nvmlDeviceGetCudaComputeCapability")
}

// lost is a card of which nothing can be read.
func lost(index int, reason string) Card {
	no := Unknown[string](reason)
	return Card{
		Index: index, UUID: no, Name: no, ComputeCapability: no, ECC: no, MIG: no, ComputeMode: no, PCI: Unknown[PCI](reason),
		MemoryTotal: Unknown[uint64](reason), MemoryFree: Unknown[uint64](reason), ECCErrors: Unknown[uint64](reason),
		MaxClock: Unknown[uint32](reason), MaxMemoryClock: Unknown[uint32](reason),
		PowerLimit: Unknown[float64](reason), DefaultPowerLimit: Unknown[float64](reason), Processes: Unknown[[]Process](reason),
		Now: Sample{
			Clock: Unknown[uint32](reason), MemoryClock: Unknown[uint32](reason), Power: Unknown[float64](reason),
			Temperature: Unknown[uint32](reason), Throttle: Unknown[[]string](reason),
		},
	}
}

func pci(p nvml.PciInfo) PCI {
	bus, _, _ := strings.Cut(string(p.BusId[:]), "\x00")
	if bus == "" {
		bus = fmt.Sprintf("%08x:%02x:%02x.0", p.Domain, p.Bus, p.Device)
	}
	hex := func(v uint32) string { return fmt.Sprintf("%04x", v&0xffff) }
	return PCI{
		Bus: strings.ToLower(bus), Vendor: hex(p.PciDeviceId), Device: hex(p.PciDeviceId >> 16),
		SubsystemVendor: hex(p.PciSubSystemId), Subsystem: hex(p.PciSubSystemId >> 16),
	}
}

func watts(milliwatts uint32) float64 { return float64(milliwatts) / 1000 }

func onOff(on bool) string {
	if on {
		return "on"
	}
	return "off"
}

func computeMode(m nvml.ComputeMode) string {
	names := []string{"default", "exclusive-thread", "prohibited", "exclusive-process"}
	if m < 0 || int(m) >= len(names) {
		return fmt.Sprintf("mode-%d", m)
	}
	return names[m]
}

func processes(list []nvml.ProcessInfo) []Process {
	out := []Process{}
	for _, p := range list {
		used := Known(p.UsedGpuMemory)
		if p.UsedGpuMemory == math.MaxUint64 { // NVML's "not available", as on Windows and in some containers
			used = Unknown[uint64]("not available to this process")
		}
		out = append(out, Process{p.Pid, used})
	}
	return out
}
