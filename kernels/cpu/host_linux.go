package cpu

import (
	"bytes"
	"os"
	"strconv"
	"strings"
	"syscall"
)

// modelName is the name of the processor.
func modelName() string {
	info, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return "cpu"
	}
	for line := range bytes.Lines(info) {
		if key, value, found := strings.Cut(string(line), ":"); found && strings.TrimSpace(key) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return "cpu"
}

// hostMemory is the memory of the host, or that of the container if it is less; 0 = not known.
func hostMemory() uint64 {
	var host uint64
	var info syscall.Sysinfo_t
	if err := syscall.Sysinfo(&info); err == nil {
		host = uint64(info.Totalram) * uint64(info.Unit)
	}
	limit, err := os.ReadFile("/sys/fs/cgroup/memory.max") // "max" or a number
	if err != nil {
		return host
	}
	if n, err := strconv.ParseUint(strings.TrimSpace(string(limit)), 10, 64); err == nil && (host == 0 || n < host) {
		return n
	}
	return host
}
