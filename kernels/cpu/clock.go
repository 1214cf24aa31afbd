package cpu

import (
	"bytes"
	"os"
	"strconv"
	"strings"
)

// Clock is the mean clock of the host's cores in MHz, as its kernel reports it; 0 = not known. A virtual machine reports the nominal one.
func Clock() uint32 {
	info, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return 0
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
		return 0
	}
	return uint32(sum / float64(n))
}
