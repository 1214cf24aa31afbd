//go:build !linux

package cpu

func modelName() string { return "cpu" }

// hostMemory is not known.
func hostMemory() uint64 { return 0 }
