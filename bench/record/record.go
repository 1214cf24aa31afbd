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
	Group    string  `json:"group"`              // operands, rounds, walks, hashing, challenge or memory
	About    string  `json:"about"`              // what is timed, for people
	Size     uint64  `json:"size,omitempty"`     // n, or N of walks
	Rounds   uint32  `json:"rounds,omitempty"`   // T
	Openings uint32  `json:"openings,omitempty"` // k
	Work     float64 `json:"work,omitempty"`     // of one repetition, in Unit; 0: a time alone
	Unit     string  `json:"unit,omitempty"`     // op (int8 operations, a multiply and an add are two) or B (bytes)

	Warmup  int     `json:"warmup"`     // repetitions that do not count, in all
	Samples []int64 `json:"samples_ns"` // every repetition, in order

	Verified string       `json:"verified"` // how each repetition's answer was checked
	Error    string       `json:"error,omitempty"`
	Skipped  string       `json:"skipped,omitempty"` // why it was not measured
	During   nvml.Summary `json:"during"`

	// Made of the samples by Summarize, so that a reader needs no statistics.
	Median      float64  `json:"median_ns"`
	MAD         float64  `json:"mad_ns"` // median absolute deviation, not scaled
	Q1          float64  `json:"q1_ns"`
	Q3          float64  `json:"q3_ns"`
	Rate        float64  `json:"rate_per_s,omitempty"`   // Work over the median time, in Unit a second
	PeakPercent *float64 `json:"peak_percent,omitempty"` // of the data sheet's int8 rate
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
	r.Median, r.MAD, r.Q1, r.Q3, r.Rate, r.PeakPercent = 0, 0, 0, 0, 0, nil
	if len(r.Samples) == 0 {
		return
	}
	t := r.Times()
	r.Median, r.MAD, r.Q1, r.Q3 = stats.Median(t), stats.MAD(t), stats.Quantile(t, 0.25), stats.Quantile(t, 0.75)
	if r.Median > 0 {
		r.Rate = r.Work / r.Median * 1e9
	}
	if p != nil && r.Unit == "op" && r.Rate > 0 {
		percent := 100 * r.Rate / p.Ops
		r.PeakPercent = &percent
	}
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
			r.Summarize(d.Peak)
		}
	}
	return f, nil
}
