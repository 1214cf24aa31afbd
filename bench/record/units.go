package record

import (
	"fmt"
	"math"
	"strconv"
	"time"

	"github.com/slark-network/slark/kernels/nvml"
)

// Quantity writes a number with three digits and a decimal prefix before its unit: 12.3 GB/s.
func Quantity(v float64, unit string) string {
	prefixes := []string{"", "k", "M", "G", "T", "P", "E"}
	i := 0
	for math.Abs(v) >= 999.5 && i < len(prefixes)-1 {
		v, i = v/1000, i+1
	}
	digits := 2
	switch {
	case math.Abs(v) >= 99.95:
		digits = 0
	case math.Abs(v) >= 9.995:
		digits = 1
	}
	return strconv.FormatFloat(v, 'f', digits, 64) + " " + prefixes[i] + unit
}

// Time writes nanoseconds with three digits.
func Time(ns float64) string {
	switch {
	case ns >= 999.5e6:
		return Quantity(ns/1e9, "s")
	case ns >= 999.5e3:
		return Quantity(ns/1e6, "ms")
	case ns >= 999.5:
		return Quantity(ns/1e3, "µs")
	}
	return Quantity(ns, "ns")
}

// RateText is the rate with its unit, empty for a time alone.
func (r *Result) RateText() string {
	if r.Rate == 0 {
		return ""
	}
	return Quantity(r.Rate, r.Unit+"/s")
}

// PeakText is the share of the data sheet's rate, empty if it is not known.
func (r *Result) PeakText() string {
	if r.Emulated {
		return "emulated: no measurement"
	}
	if r.PeakPercent == nil {
		return ""
	}
	return fmt.Sprintf("%.1f %%", *r.PeakPercent)
}

// ClockText is what the device's own events say of the repetitions, empty if it keeps none.
func (r *Result) ClockText() string {
	if r.EventsPart == nil || r.IdlePart == nil {
		return ""
	}
	return fmt.Sprintf("by the device's events %.1f %% of the host's time, of that waiting for the host at most %.1f %%", *r.EventsPart, *r.IdlePart)
}

// RangeText writes minimum, median and maximum with a unit, or why they are not known.
func RangeText(v nvml.Value[nvml.Range], unit string) string {
	if !v.Known {
		return v.String()
	}
	if v.V.Min == v.V.Max {
		return fmt.Sprintf("%.4g %s", v.V.Median, unit)
	}
	return fmt.Sprintf("%.4g–%.4g–%.4g %s", v.V.Min, v.V.Median, v.V.Max, unit)
}

// Conditions are the clocks, power, temperature and throttle reasons of a measurement, of those that are known, and what the device's events say.
func (r *Result) Conditions() string {
	out := ""
	add := func(name, text string) {
		if out != "" {
			out += ", "
		}
		out += name + " " + text
	}
	for _, q := range []struct {
		name, unit string
		v          nvml.Value[nvml.Range]
	}{
		{"clock", "MHz", r.During.Clock}, {"memory clock", "MHz", r.During.MemoryClock},
		{"power", "W", r.During.Power}, {"temperature", "°C", r.During.Temperature},
	} {
		if q.v.Known {
			add(q.name, RangeText(q.v, q.unit))
		}
	}
	if t := r.During.Throttle; t.Known && len(t.V) > 0 {
		add("throttled:", fmt.Sprint(t.V))
	}
	if out == "" {
		out = "not known"
	}
	if text := r.ClockText(); text != "" {
		out += "; " + text
	}
	return out
}

// StartedText is the moment of the start, to the second, in UTC.
func (f *File) StartedText() string { return f.Started.UTC().Format(time.RFC3339) }
