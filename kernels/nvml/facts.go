package nvml

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

// ErrUnavailable is wrapped by Open when the management library cannot be used on this machine. Its text says what is missing
// and what to do. The caller goes on without facts; nothing else is affected.
var ErrUnavailable = errors.New("no facts about NVIDIA cards")

// Value is a fact, or the reason why it is not known. In JSON it is the fact itself, or {"unknown": "reason"}.
// The zero value is unknown without a reason.
type Value[T any] struct {
	V       T
	Known   bool
	Unknown string // why it is not known
}

// Known is a fact.
func Known[T any](v T) Value[T] { return Value[T]{V: v, Known: true} }

// Unknown is a fact that could not be read.
func Unknown[T any](reason string) Value[T] { return Value[T]{Unknown: reason} }

// String is the fact with its unit left to the caller, or "unknown (reason)".
func (v Value[T]) String() string {
	switch {
	case v.Known:
		return fmt.Sprint(v.V)
	case v.Unknown == "":
		return "unknown"
	}
	return "unknown (" + v.Unknown + ")"
}

type unknown struct {
	Unknown *string `json:"unknown"`
}

// MarshalJSON writes the fact, or an object that says why there is none.
func (v Value[T]) MarshalJSON() ([]byte, error) {
	if v.Known {
		return json.Marshal(v.V)
	}
	return json.Marshal(unknown{&v.Unknown})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (v *Value[T]) UnmarshalJSON(b []byte) error {
	*v = Value[T]{}
	if b = bytes.TrimSpace(b); bytes.Equal(b, []byte("null")) {
		return nil
	}
	var u unknown
	if len(b) > 0 && b[0] == '{' && json.Unmarshal(b, &u) == nil && u.Unknown != nil {
		v.Unknown = *u.Unknown
		return nil
	}
	if err := json.Unmarshal(b, &v.V); err != nil {
		return err
	}
	v.Known = true
	return nil
}

// Host is what is known about the driver.
type Host struct {
	Driver Value[string] `json:"driver"` // such as 550.54.15
	CUDA   Value[string] `json:"cuda"`   // highest version that the driver supports, such as 12.4
	NVML   Value[string] `json:"nvml"`   // version of the management library
	Cards  Value[int]    `json:"cards"`  // number of cards that this process may see
}

// PCI names a card on its bus. Board partners show in the subsystem.
type PCI struct {
	Bus             string `json:"bus"`              // domain:bus:device.function, in hex
	Vendor          string `json:"vendor"`           // four hex digits; 10de is NVIDIA
	Device          string `json:"device"`           // four hex digits
	SubsystemVendor string `json:"subsystem_vendor"` // four hex digits
	Subsystem       string `json:"subsystem"`        // four hex digits
}

// Process is a process that computes on the card.
type Process struct {
	PID         uint32        `json:"pid"` // as the driver sees it, outside of containers
	MemoryBytes Value[uint64] `json:"memory_bytes"`
}

// Card is what is known about one card at one moment.
type Card struct {
	Index             int              `json:"index"` // as the management library counts; CUDA may count otherwise
	UUID              Value[string]    `json:"uuid"`
	Name              Value[string]    `json:"name"` // exactly as the driver says it
	PCI               Value[PCI]       `json:"pci"`
	ComputeCapability Value[string]    `json:"compute_capability"` // major.minor
	MemoryTotal       Value[uint64]    `json:"memory_total_bytes"`
	MemoryFree        Value[uint64]    `json:"memory_free_bytes"`
	MaxClock          Value[uint32]    `json:"max_clock_mhz"`        // of the multiprocessors
	MaxMemoryClock    Value[uint32]    `json:"max_memory_clock_mhz"` // of the memory
	PowerLimit        Value[float64]   `json:"power_limit_w"`        // enforced now
	DefaultPowerLimit Value[float64]   `json:"default_power_limit_w"`
	ECC               Value[string]    `json:"ecc"`               // on or off
	ECCErrors         Value[uint64]    `json:"ecc_uncorrected"`   // since the driver was loaded
	MIG               Value[string]    `json:"mig"`               // on or off
	ComputeMode       Value[string]    `json:"compute_mode"`      // default, exclusive-thread, exclusive-process or prohibited
	Processes         Value[[]Process] `json:"compute_processes"` // that are computing now
	Now               Sample           `json:"now"`               // what changes by the moment
}

// Sample is what changes by the moment. Devices of other makers may fill what they can.
type Sample struct {
	Clock       Value[uint32]   `json:"clock_mhz"`        // of the multiprocessors, or cores
	MemoryClock Value[uint32]   `json:"memory_clock_mhz"` // of the memory
	Power       Value[float64]  `json:"power_w"`          // drawn
	Temperature Value[uint32]   `json:"temperature_c"`    // degrees Celsius
	Throttle    Value[[]string] `json:"throttle"`         // reasons why clocks are lower than they could be; see Reasons
}
