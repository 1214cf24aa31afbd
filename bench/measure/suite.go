// Package measure times what a device does for a challenge, and checks every answer that it timed. It knows devices only as
// kernels.Device, so that what holds for one holds for all.
//
// Each measurement is repeated after a warm-up. Only the call in question is inside the clock; what checks its answer comes after it and
// before the next repetition. An answer that is wrong ends the measurement: a fast wrong device has no rate.
package measure

import (
	"fmt"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels"
)

// Suite says what is measured, and how often.
type Suite struct {
	Name     string
	Sizes    []uint64      // n of the matrices; of those the device cannot hold, nothing is measured
	Datasets []uint64      // N of the memory challenge, items of 1 KiB; the same holds
	OfClass  bool          // and the dataset of the card's class, if that is known: what an envelope has to be measured over
	Rounds   uint32        // T
	Openings uint32        // k, at least Rounds
	Passes   int           // over all measurements, each with a part of the repetitions: so that a slow minute of the machine shows as spread
	Warmup   int           // repetitions before those that count, in each pass
	Reps     int           // repetitions that count
	MinReps  int           // that are made even if they take longer than Within
	Within   time.Duration // for the repetitions of one measurement, beyond MinReps
	Interval time.Duration // between samples of clocks and power
	Bytes    int           // of the buffer that is copied in the host's memory; other measurements on the host take a sixteenth
	Copy     uint64        // n of the n times n bytes that are copied in a card's memory: far more than any cache
	Launches int           // of which the mean is one repetition
}

// For is a suite of a name, quick or full, for a kind of device. Quick takes about a minute on a few cores and tells a change of some
// percent; full is for reports and envelopes.
func For(name string, kind challenge.DeviceKind) (Suite, error) {
	s := Suite{Name: name, Rounds: 2, Openings: 16, Passes: 2, Warmup: 1, Reps: 10, MinReps: 5, Within: 4 * time.Second, Interval: 50 * time.Millisecond, Bytes: 256 << 20, Copy: 1 << 15, Launches: 1000}
	switch {
	case name == "quick" && kind == challenge.CPU:
		s.Sizes, s.Datasets = []uint64{512, 1024, 2048}, []uint64{1 << 10}
	case name == "quick":
		s.Sizes, s.Datasets = []uint64{2048, 4096, 8192}, []uint64{1 << 20}
	case name == "full" && kind == challenge.CPU:
		s.Sizes, s.Datasets = []uint64{256, 512, 1024, 2048, 4096, 8192}, []uint64{1 << 14, 1 << 17}
	case name == "full":
		s.Sizes, s.Datasets, s.OfClass = []uint64{1024, 2048, 4096, 8192, 16384, 32768}, []uint64{1 << 20, 1 << 22}, true
	default:
		return Suite{}, fmt.Errorf("there is no suite %q: quick or full", name)
	}
	if name == "full" {
		s.Copy = 1 << 16
		s.Rounds, s.Openings, s.Passes, s.Warmup, s.Reps, s.Within, s.Bytes = 4, 32, 4, 2, 20, time.Minute, 512<<20
	}
	return s, nil
}

// Validate reports what cannot be measured.
func (s Suite) Validate() error {
	if s.Reps < 1 || s.Passes < 1 || s.Warmup < 0 || len(s.Sizes) == 0 {
		return fmt.Errorf("a suite needs a size, a pass and a repetition, at least")
	}
	if s.Copy < kernels.MinCopy || s.Copy > kernels.MaxCopy || s.Copy&(s.Copy-1) != 0 || s.Launches < 1 || s.Launches > kernels.MaxLaunches {
		return fmt.Errorf("a suite copies n times n bytes, n a power of two from %d to %d, and makes 1 to %d launches", kernels.MinCopy, kernels.MaxCopy, kernels.MaxLaunches)
	}
	for _, n := range s.Sizes {
		if err := challenge.ValidateWork(challenge.Matmul, n, s.Rounds, s.Openings); err != nil {
			return err
		}
	}
	for _, n := range s.Datasets {
		if err := challenge.ValidateWork(challenge.Memory, n, s.Rounds, s.Openings); err != nil {
			return err
		}
	}
	return nil
}
