package measure

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/slark-network/slark/bench/record"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/kernels"
)

// chainID is that of the measurements' challenges. It is only hashed.
const chainID = 1

const (
	byCheck  = "own openings against roots, and products or walks computed anew (kernels.Check), after each repetition"
	byVerify = "openings as a verifier checks them (opening.Verify), after each repetition"
)

// operands is Prepare for a matrix seed that the device has not seen: it generates B and brings it into its own order.
func operands(d kernels.Device, n uint64) trial {
	job, _ := fresh(n, 1, 1)
	t := trial{memory: d.MemoryNeed(job), results: []record.Result{{
		Name: fmt.Sprintf("operands/n=%d", n), Group: "operands", About: "derive the public matrix B of a new Era (Prepare, memory allocated before)",
		Size: n, Work: float64(n) * float64(n), Unit: "B", Verified: "a round made with it, " + byCheck,
	}}}
	t.once = func(ctx context.Context) ([]lap, error) {
		job, id := fresh(n, 1, 4)
		begin := time.Now()
		err := d.Prepare(ctx, job)
		took := time.Since(begin)
		if err != nil {
			return nil, err
		}
		_, err = runOnce(ctx, d, kernels.Task{ChainID: chainID, ID: id, Job: job})
		return []lap{{took: took}}, err
	}
	return t
}

// rounds is Run: the timed part of a challenge, by which a device is judged.
func rounds(d kernels.Device, n uint64, s Suite) trial {
	job, _ := fresh(n, s.Rounds, s.Openings)
	t := trial{memory: d.MemoryNeed(job), results: []record.Result{{
		Name: fmt.Sprintf("rounds/n=%d/T=%d", n, s.Rounds), Group: "rounds", About: "chained matrix products with their hashing (Run): what a verifier times",
		Size: n, Rounds: s.Rounds, Openings: s.Openings, Work: float64(job.Work()), Unit: "op", Verified: byCheck,
	}}}
	t.once = func(ctx context.Context) ([]lap, error) {
		task := kernels.Task{ChainID: chainID, Job: job}
		random(task.ID[:])
		if err := d.Prepare(ctx, job); err != nil { // what is prepared already is kept
			return nil, err
		}
		one, err := runOnce(ctx, d, task)
		return []lap{one}, err
	}
	return t
}

// walks is Run of the memory challenge. The dataset is built once, before the first repetition, and kept.
func walks(d kernels.Device, items uint64, s Suite) trial {
	job, _ := fresh(items, s.Rounds, s.Openings)
	job.Kind = challenge.Memory
	t := trial{maybe: true, memory: d.MemoryNeed(job), results: []record.Result{{
		Name: fmt.Sprintf("walks/N=%d/T=%d", items, s.Rounds), Group: "walks", About: "random walks through a dataset of N KiB (Run): what a verifier times; bytes read count",
		Size: items, Rounds: s.Rounds, Openings: s.Openings, Work: float64(job.Work()), Unit: "B", Verified: byCheck,
	}}}
	t.once = func(ctx context.Context) ([]lap, error) {
		task := kernels.Task{ChainID: chainID, Job: job}
		random(task.ID[:])
		if err := d.Prepare(ctx, job); err != nil {
			return nil, err
		}
		one, err := runOnce(ctx, d, task)
		return []lap{one}, err
	}
	return t
}

// runOnce runs a prepared task and checks its openings. The time is that of Run alone.
func runOnce(ctx context.Context, d kernels.Device, task kernels.Task) (lap, error) {
	begin := time.Now()
	run, err := d.Run(ctx, task)
	one := lap{took: time.Since(begin)}
	if err != nil {
		return lap{}, err
	}
	defer run.Close()
	if one.device, err = clockOf(ctx, run); err != nil {
		return lap{}, err
	}
	openings, err := run.Open(ctx, positions(task.Job))
	if err != nil {
		return lap{}, err
	}
	return one, checked(ctx, task, run.Roots(), openings)
}

// clockOf is what the device's own clock says of a run, nil if it has none.
func clockOf(ctx context.Context, run kernels.Run) (*kernels.Clock, error) {
	if c, ok := run.(kernels.Clocked); ok {
		return c.Clock(ctx)
	}
	return nil, nil
}

// checked is kernels.Check, its verdict wrapped.
func checked(ctx context.Context, task kernels.Task, roots []challenge.Hash, openings []challenge.Opening) error {
	err := kernels.Check(ctx, task, roots, openings)
	var d *kernels.Disagreement
	if errors.As(err, &d) {
		return fmt.Errorf("%w: %w", errWrong, err)
	}
	return err
}

// phases of a whole challenge, in order.
var phases = []struct{ name, about string }{
	{"prepare", "a whole challenge, its part: derive B of a new Era (Prepare)"},
	{"run", "a whole challenge, its part: the timed rounds (Run)"},
	{"open", "a whole challenge, its part: re-execute what is asked (Open)"},
	{"check", "a whole challenge, its part: the prover's check of its own openings, on the host (kernels.Check)"},
}

// whole is a challenge from Prepare to the prover's own check, and its phases.
func whole(d kernels.Device, n uint64, s Suite) trial {
	job, _ := fresh(n, s.Rounds, s.Openings)
	name := fmt.Sprintf("challenge/n=%d/T=%d/k=%d", n, s.Rounds, s.Openings)
	base := record.Result{Group: "challenge", Size: n, Rounds: s.Rounds, Openings: s.Openings, Verified: byVerify}
	add := func(list []record.Result, name, about string) []record.Result {
		r := base
		r.Name, r.About = name, about
		return append(list, r)
	}
	t := trial{memory: d.MemoryNeed(job)}
	t.results = add(t.results, name, "a whole challenge: Prepare, Run, Open and the prover's own check")
	for _, p := range phases {
		t.results = add(t.results, name+"/phase="+p.name, p.about)
		if p.name == "run" {
			r := &t.results[len(t.results)-1] // phases[1]
			r.Work, r.Unit = float64(job.Work()), "op"
		}
	}
	t.once = func(ctx context.Context) ([]lap, error) {
		job, id := fresh(n, s.Rounds, s.Openings)
		task := kernels.Task{ChainID: chainID, ID: id, Job: job}
		took := make([]lap, len(phases))
		step := 0
		begin := time.Now()
		next := func() {
			now := time.Now()
			took[step].took, begin = now.Sub(begin), now
			step++
		}
		if err := d.Prepare(ctx, job); err != nil {
			return nil, err
		}
		next()
		run, err := d.Run(ctx, task)
		if err != nil {
			return nil, err
		}
		defer run.Close()
		next()
		if took[1].device, err = clockOf(ctx, run); err != nil {
			return nil, err
		}
		begin = time.Now()
		asked := positions(job)
		openings, err := run.Open(ctx, asked)
		if err != nil {
			return nil, err
		}
		next()
		if err := checked(ctx, task, run.Roots(), openings); err != nil {
			return nil, err
		}
		next()
		statement := challenge.Statement{ChainID: chainID, Job: job, ID: id, Roots: run.Roots()}
		if err := opening.Verify(statement, asked, openings); err != nil {
			return nil, fmt.Errorf("%w: %w", errWrong, err)
		}
		return append([]lap{{took: sum(took)}}, took...), nil
	}
	return t
}
