package device

import (
	"bytes"
	"errors"
	"os"
	"strconv"
	"strings"

	"github.com/slark-network/slark/kernels/nvml"
)

// cpuSampler samples the clocks of the cores. Power and temperature of a processor have no reader that works everywhere without rights.
func cpuSampler() *nvml.Sampler {
	return nvml.NewSampler(func() nvml.Sample {
		s := blank("not read for a cpu")
		s.Clock = coreClock()
		return s
	})
}

// coreClock is the mean clock of the cores, as the kernel reports it. On a virtual machine it is the nominal one.
func coreClock() nvml.Value[uint32] {
	info, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return nvml.Unknown[uint32]("no /proc/cpuinfo")
	}
	sum, n := 0.0, 0
	for line := range bytes.Lines(info) {
		if key, value, ok := strings.Cut(string(line), ":"); ok && strings.TrimSpace(key) == "cpu MHz" {
			if v, err := strconv.ParseFloat(strings.TrimSpace(value), 64); err == nil {
				sum, n = sum+v, n+1
			}
		}
	}
	if n == 0 {
		return nvml.Unknown[uint32]("/proc/cpuinfo does not say it")
	}
	return nvml.Known(uint32(sum / float64(n)))
}

// Load is the mean number of runnable processes of the last minute.
func Load() nvml.Value[float64] {
	text, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return nvml.Unknown[float64]("no /proc/loadavg")
	}
	first, _, _ := strings.Cut(string(text), " ")
	v, err := strconv.ParseFloat(first, 64)
	if err != nil {
		return nvml.Unknown[float64](errors.Unwrap(err).Error())
	}
	return nvml.Known(v)
}
