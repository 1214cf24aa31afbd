package device

import (
	"errors"
	"os"
	"strconv"
	"strings"

	"github.com/slark-network/slark/kernels/cpu"
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

func coreClock() nvml.Value[uint32] {
	if mhz := cpu.Clock(); mhz > 0 {
		return nvml.Known(mhz)
	}
	return nvml.Unknown[uint32]("the kernel does not say it")
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
