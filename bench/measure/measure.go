package measure

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/slark-network/slark/bench/device"
	"github.com/slark-network/slark/bench/record"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/nvml"
)

// trial is what is repeated: one call that gives a time for each of the results.
type trial struct {
	results []record.Result
	memory  uint64 // that the device needs for it, in bytes
	once    func(ctx context.Context) ([]lap, error)
	sampler *nvml.Sampler
	ended   bool // by an error, or before it began
	maybe   bool // a device that does not do such work at all is no failure
}

// lap is one repetition: how long it took, and by the device's own clock, if that is known.
type lap struct {
	took   time.Duration
	device *kernels.Clock
}

// Device measures a device by a suite. It returns what it has if ctx ends, with the error. Everything else that fails is in the
// results. Progress, which may be nil, is told each result when it is there.
func Device(ctx context.Context, o device.Opened, s Suite, progress func(record.Result)) (record.Device, error) {
	info := o.Device.Info()
	out := record.Device{Name: o.Name, Class: o.Class, Info: info, Card: o.Card, Peak: o.Peak, Results: []record.Result{}}
	if err := s.Validate(); err != nil {
		return out, err
	}
	trials := []trial{}
	if info.Kind == challenge.CPU {
		trials = append(trials, hostTrials(s)...)
	}
	if p, ok := o.Device.(kernels.Prober); ok {
		trials = append(trials, deviceCopy(p, copySize(s.Copy, info.MemoryBytes)), launches(p, s.Launches))
	} else if info.Kind == challenge.GPU {
		trials = append(trials, notProbed()...)
	}
	for _, n := range s.Sizes {
		if p, ok := o.Device.(kernels.Prober); ok {
			trials = append(trials, parts(o.Device, p, n))
		}
		trials = append(trials, operands(o.Device, n), rounds(o.Device, n, s), whole(o.Device, n, s))
	}
	datasets := slices.Clone(s.Datasets)
	if card, ok := catalogue.Shipped().Card(o.Class); ok && s.OfClass {
		datasets = append(datasets, card.DatasetItems())
	}
	for _, n := range datasets {
		trials = append(trials, walks(o.Device, n, s))
	}
	for i := range trials {
		trials[i].prepare(o, info)
	}
	for pass := range s.Passes {
		for i := range trials {
			t := &trials[i]
			t.measure(ctx, s, pass)
			if err := ctx.Err(); err != nil {
				return out, err
			}
			if pass < s.Passes-1 {
				continue
			}
			for _, r := range t.results {
				r.Summarize(o.Peak)
				out.Results = append(out.Results, r)
				if progress != nil {
					progress(r)
				}
			}
		}
	}
	o.Device.Release()
	return out, nil
}

// prepare decides whether the device can hold what is measured.
func (t *trial) prepare(o device.Opened, info kernels.Info) {
	memory := info.MemoryBytes
	t.sampler = o.Sampler()
	for i := range t.results {
		t.results[i].Emulated = info.Emulated
	}
	if memory > 0 && t.memory > memory {
		t.ended = true
		for i := range t.results {
			t.results[i].Skipped = fmt.Sprintf("needs %s of memory, the device has %s",
				record.Quantity(float64(t.memory), "B"), record.Quantity(float64(memory), "B"))
		}
	}
}

// measure makes the repetitions of a pass.
func (t *trial) measure(ctx context.Context, s Suite, pass int) {
	if t.ended {
		return
	}
	share := func(n int) int { return n*(pass+1)/s.Passes - n*pass/s.Passes }
	for range s.Warmup {
		if _, err := t.once(ctx); err != nil {
			t.fail(err)
			return
		}
	}
	t.sampler.Start(s.Interval)
	begin := time.Now()
	for done := 0; done < share(s.Reps) && !t.ended && (done < share(s.MinReps) || time.Since(begin) < s.Within/time.Duration(s.Passes)); done++ {
		laps, err := t.once(ctx)
		if err != nil {
			t.fail(err)
			break
		}
		for i := range t.results {
			t.results[i].Samples = append(t.results[i].Samples, max(1, laps[i].took.Nanoseconds()))
			if c := laps[i].device; c != nil {
				t.results[i].Events = append(t.results[i].Events, max(1, c.Took.Nanoseconds()))
				t.results[i].Idle = append(t.results[i].Idle, min(c.Idle.Nanoseconds(), max(1, c.Took.Nanoseconds())))
			}
		}
	}
	during := t.sampler.Stop()
	for i := range t.results {
		t.results[i].Warmup += s.Warmup
		t.results[i].During = during
	}
}

// fail ends the measurement. Times that were taken before it count for nothing.
func (t *trial) fail(err error) {
	t.ended = true
	for i := range t.results {
		t.results[i].Samples, t.results[i].Events, t.results[i].Idle = nil, nil, nil
		if t.maybe && errors.Is(err, kernels.ErrUnsupported) {
			t.results[i].Skipped = err.Error()
		} else {
			t.results[i].Error = err.Error()
		}
	}
}

// errWrong is wrapped by the error of an answer that is wrong.
var errWrong = kernels.ErrWrong

// fresh is a job nobody has computed before, and the id of a challenge for it.
func fresh(n uint64, rounds, openings uint32) (challenge.Job, challenge.Hash) {
	var id challenge.Hash
	job := challenge.Job{Kind: challenge.Matmul, Size: n, Rounds: rounds, Openings: openings, Era: 1, Counter: 1}
	random(job.MatrixSeed[:])
	random(id[:])
	return job, id
}

func random(b []byte) { _, _ = rand.Read(b) } // crypto/rand.Read never fails

// positions asks for as many openings as the job has, one in every round.
func positions(job challenge.Job) []challenge.Position {
	var key, commit challenge.Hash
	random(key[:])
	random(commit[:])
	return challenge.DrawPositions(job, key, commit)
}

// sum is the time of all phases.
func sum(phases []lap) (total time.Duration) {
	for _, p := range phases {
		total += p.took
	}
	return total
}
