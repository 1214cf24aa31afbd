// Package record is what a benchmark run leaves behind: a JSON file with every single time, what it was measured on, and under
// which conditions. Everything else (summaries, JUnit, Go's benchmark format, reports) is made from it.
//
// Times are whole nanoseconds. Other quantities carry their unit in the name of the field. A field that could not be read says
// why in place of a value.
package record

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/slark-network/slark/bench/peak"
	"github.com/slark-network/slark/bench/stats"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/nvml"
)

// Format is the name and version of the format. Readers refuse others.
const Format = "slark-bench/1"

// maxFile is the largest file that is read, in bytes.
const maxFile = 64 << 20

// ErrFormat is wrapped by Load for a file that is not of the format.
var ErrFormat = errors.New("not a " + Format + " file")

// File is one run of the suite.
type File struct {
	Format  string    `json:"format"`
	Suite   string    `json:"suite"`
	Started time.Time `json:"started"`
	Version string    `json:"version"` // of the program
	Host    Host      `json:"host"`
	Devices []Device  `json:"devices"`
}

// Host is the machine around the devices.
type Host struct {
	OS     string              `json:"os"`
	Arch   string              `json:"arch"`
	Go     string              `json:"go"`
	Cores  int                 `json:"cores"`   // that the process may use
	Load   nvml.Value[float64] `json:"load_1m"` // runnable processes, mean of the last minute before the start
	NVIDIA string              `json:"nvidia"`  // what the NVIDIA driver said, for people
	Driver *nvml.Host          `json:"driver"`  // null without an NVIDIA driver
}

// Device is one device and what was measured on it.
type Device struct {
	Name    string       `json:"name"` // as --device has it: cpu, or the number of the card
	Class   string       `json:"class"`
	Info    kernels.Info `json:"info"`
	Card    *nvml.Card   `json:"card"` // facts before the first measurement; null for what is no NVIDIA card
	Peak    *peak.Peak   `json:"peak"` // null: not known
	Results []Result     `json:"results"`
}

// Result is one measurement, repeated.
type Result struct {
	Name     string  `json:"name"`               // unique within the device, such as rounds/n=1024/T=2
	Group    string  `json:"group"`              // operands, matmul, rounds, walks, hashing, challenge, memory or launch
	About    string  `json:"about"`              // what is timed, for people
	Size     uint64  `json:"size,omitempty"`     // n, or N of walks; of a copy n of its n times n bytes
	Rounds   uint32  `json:"rounds,omitempty"`   // T
	Openings uint32  `json:"openings,omitempty"` // k
	Work     float64 `json:"work,omitempty"`     // of one repetition, in Unit; 0: a time alone
	Unit     string  `json:"unit,omitempty"`     // op (int8 operations, a multiply and an add are two) or B (bytes)

	Warmup  int     `json:"warmup"`     // repetitions that do not count, in all
	Samples []int64 `json:"samples_ns"` // every repetition, in order

	// Events are the same repetitions by the device's own events, and Idle is of each, at most, how long it waited for the host. Both are empty
	// where the device keeps no such clock.
	Events []int64 `json:"events_ns,omitempty"`
	Idle   []int64 `json:"idle_ns,omitempty"`

	Emulated bool         `json:"emulated,omitempty"` // there is no card: no number here is a measurement of one
	Verified string       `json:"verified"`           // how each repetition's answer was checked
	Error    string       `json:"error,omitempty"`
	Skipped  string       `json:"skipped,omitempty"` // why it was not measured
	During   nvml.Summary `json:"during"`

	// Made of the samples by Summarize, so that a reader needs no statistics.
	Median      float64  `json:"median_ns"`
	MAD         float64  `json:"mad_ns"` // median absolute deviation, not scaled
	Q1          float64  `json:"q1_ns"`
	Q3          float64  `json:"q3_ns"`
	Rate        float64  `json:"rate_per_s,omitempty"`     // Work over the median time, in Unit a second
	PeakPercent *float64 `json:"peak_percent,omitempty"`   // of the data sheet's int8 rate, or of its memory's
	EventsPart  *float64 `json:"events_percent,omitempty"` // of the host's time that is the device's, in the median
	IdlePart    *float64 `json:"idle_percent,omitempty"`   // of the device's time that it waited, at most, in the median
}

// OK reports a result with verified samples.
func (r *Result) OK() bool { return r.Error == "" && r.Skipped == "" && len(r.Samples) > 0 }

// Times are the samples for statistics.
func (r *Result) Times() []float64 {
	out := make([]float64, len(r.Samples))
	for i, v := range r.Samples {
		out[i] = float64(v)
	}
	return out
}

// Summarize fills what is made of the samples.
func (r *Result) Summarize(p *peak.Peak) {
	r.Median, r.MAD, r.Q1, r.Q3, r.Rate, r.PeakPercent, r.EventsPart, r.IdlePart = 0, 0, 0, 0, 0, nil, nil, nil
	if len(r.Samples) == 0 {
		return
	}
	t := r.Times()
	r.Median, r.MAD, r.Q1, r.Q3 = stats.Median(t), stats.MAD(t), stats.Quantile(t, 0.25), stats.Quantile(t, 0.75)
	if r.Median > 0 {
		r.Rate = r.Work / r.Median * 1e9
	}
	if p != nil && !r.Emulated && r.Rate > 0 {
		sheet := 0.0
		switch {
		case r.Unit == "op":
			sheet = p.Ops
		case r.Group == "memory":
			sheet = p.Memory
		}
		r.PeakPercent = percent(r.Rate, sheet)
	}
	if len(r.Events) == len(r.Samples) && len(r.Idle) == len(r.Samples) {
		shares := [2][]float64{}
		for i, e := range r.Events {
			shares[0] = append(shares[0], float64(e)/t[i])
			shares[1] = append(shares[1], float64(r.Idle[i])/float64(e))
		}
		r.EventsPart, r.IdlePart = percent(stats.Median(shares[0]), 1), percent(stats.Median(shares[1]), 1)
	}
}

// percent is nil of nothing.
func percent(v, of float64) *float64 {
	if of <= 0 {
		return nil
	}
	p := 100 * v / of
	return &p
}

// Spread is MAD over median, in percent.
func (r *Result) Spread() float64 {
	if r.Median == 0 {
		return 0
	}
	return 100 * r.MAD / r.Median
}

// Find is the result with a name, nil if there is none.
func (d *Device) Find(name string) *Result {
	for i := range d.Results {
		if d.Results[i].Name == name {
			return &d.Results[i]
		}
	}
	return nil
}

// Failed are the names of all results that are errors, with their device.
func (f *File) Failed() (names []string) {
	for _, d := range f.Devices {
		for _, r := range d.Results {
			if r.Error != "" {
				names = append(names, d.Name+" "+r.Name)
			}
		}
	}
	return names
}

// Write writes the file as JSON.
func (f *File) Write(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetIndent("", " ")
	return e.Encode(f)
}

// Load reads a file. What is made of the samples is made again, so that it cannot disagree with them.
func Load(name string) (*File, error) {
	in, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	f, err := Read(in)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return f, nil
}

// Read is Load from an open file.
func Read(in io.Reader) (*File, error) {
	b, err := io.ReadAll(io.LimitReader(in, maxFile+1))
	if err != nil {
		return nil, err
	}
	if len(b) > maxFile {
		return nil, fmt.Errorf("%w: more than %d bytes", ErrFormat, maxFile)
	}
	f := &File{}
	if err := json.Unmarshal(b, f); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	if f.Format != Format {
		return nil, fmt.Errorf("%w: its format is %q", ErrFormat, f.Format)
	}
	for i := range f.Devices {
		d := &f.Devices[i]
		seen := map[string]bool{}
		for j := range d.Results {
			r := &d.Results[j]
			if seen[r.Name] {
				return nil, fmt.Errorf("%w: device %s has two results %s", ErrFormat, d.Name, r.Name)
			}
			seen[r.Name] = true
			for _, s := range r.Samples {
				if s <= 0 {
					return nil, fmt.Errorf("%w: a time of %d ns in %s", ErrFormat, s, r.Name)
				}
			}
			if err := r.validClock(); err != nil {
				return nil, fmt.Errorf("%w: %s: %w", ErrFormat, r.Name, err)
			}
			r.Summarize(d.Peak)
		}
	}
	return f, nil
}

// validClock reports times of the device that cannot be those of the samples.
func (r *Result) validClock() error {
	if len(r.Events) == 0 && len(r.Idle) == 0 {
		return nil
	}
	if len(r.Events) != len(r.Samples) || len(r.Idle) != len(r.Samples) {
		return fmt.Errorf("%d events_ns and %d idle_ns for %d samples_ns", len(r.Events), len(r.Idle), len(r.Samples))
	}
	for i, e := range r.Events {
		if e <= 0 || r.Idle[i] < 0 || r.Idle[i] > e {
			return fmt.Errorf("idle_ns %d of events_ns %d", r.Idle[i], e)
		}
	}
	return nil
}
