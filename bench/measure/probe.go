package measure

import (
	"context"
	"fmt"
	"time"

	"github.com/slark-network/slark/bench/record"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels"
)

// The names of what a device is asked for besides its work. That of the copy is also the host's, of its own memory.
const (
	copyName   = "memory/copy"
	launchName = "launch/queued"
)

// copySize is the largest n, up to the suite's, of which both buffers fit into half of the memory.
func copySize(n, memory uint64) uint64 {
	for memory > 0 && n > kernels.MinCopy && 2*n*n > memory/2 {
		n /= 2
	}
	return n
}

// deviceCopy is the bandwidth of a card's memory as a kernel sees it that copies n lines of n bytes.
func deviceCopy(p kernels.Prober, n uint64) trial {
	size := float64(n) * float64(n)
	t := trial{memory: 2 * n * n, results: []record.Result{{
		Name: copyName, Group: "memory", Size: n, About: fmt.Sprintf("copy a buffer of %s of random content within the device's memory, by a kernel, timed by the device's events; bytes read and bytes written count", record.Quantity(size, "B")),
		Work: 2 * size, Unit: "B", Verified: "16 MB in random pieces read back and compared, after each repetition, over other content than before",
	}}}
	t.once = func(ctx context.Context) ([]lap, error) {
		took, err := p.TimeCopy(ctx, n)
		return []lap{{took: took}}, err
	}
	return t
}

// launches is what a launch costs.
func launches(p kernels.Prober, count int) trial {
	t := trial{results: []record.Result{{
		Name: launchName, Group: "launch", About: fmt.Sprintf("launch a kernel that does next to nothing, mean of %d one after the other, timed by the device's events: host and device, whichever is slower", count),
		Verified: "each launch counts; the count read back, after each repetition",
	}}}
	t.once = func(ctx context.Context) ([]lap, error) {
		took, err := p.TimeLaunches(ctx, count)
		return []lap{{took: took / time.Duration(count)}}, err
	}
	return t
}

// parts are those of a round, each by the device's events.
func parts(d kernels.Device, p kernels.Prober, n uint64) trial {
	const openings = 4
	job, _ := fresh(n, 1, openings)
	t := trial{memory: d.MemoryNeed(job), maybe: true} // a host may be too slow to measure small ones
	for _, r := range []record.Result{
		{Name: "generation", Group: "operands", About: "generate the operands A of a round, by the device's events", Work: float64(n) * float64(n), Unit: "B"},
		{Name: "matmul", Group: "matmul", About: "multiply, and fold the product into digests, by the device's events", Work: float64(job.Work()), Unit: "op"},
		{Name: "hashing", Group: "hashing", About: "hash the digests of a round to leaves, tree, root and the next keys, by the device's events; bytes of digests count",
			Work: float64(n) * float64(n) / challenge.BlockColumns * challenge.DigestSize, Unit: "B"},
	} {
		r.Name, r.Size, r.Rounds, r.Openings, r.Verified = fmt.Sprintf("%s/n=%d", r.Name, n), n, 1, openings, byCheck
		t.results = append(t.results, r)
	}
	t.once = func(ctx context.Context) ([]lap, error) {
		task := kernels.Task{ChainID: chainID, Job: job}
		random(task.ID[:])
		if err := d.Prepare(ctx, job); err != nil {
			return nil, err
		}
		run, took, err := p.TimeParts(ctx, task)
		if err != nil {
			return nil, err
		}
		defer run.Close()
		openings, err := run.Open(ctx, positions(job))
		if err != nil {
			return nil, err
		}
		return []lap{{took: took.Generate}, {took: took.Multiply}, {took: took.Hash}}, checked(ctx, task, run.Roots(), openings)
	}
	return t
}

// notProbed are the results of a GPU that does not tell.
func notProbed() []trial {
	list := []trial{{results: []record.Result{{Name: copyName, Group: "memory"}}}, {results: []record.Result{{Name: launchName, Group: "launch"}}}}
	for i := range list {
		list[i].ended = true
		list[i].results[0].Skipped = "the device has no clock of its own"
	}
	return list
}
