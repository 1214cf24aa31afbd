package kernels

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/challenge/tree"
)

// Disagreement is the error of Check: the device's own answer does not hold. The prover signs Fault with its round.
type Disagreement struct {
	Round    uint32             // the first round of which an opening does not agree
	Index    int                // place of that opening among those checked, from 0
	Position challenge.Position // of that opening
	Check    challenge.Check    // what did not agree
}

// Error names the opening and what did not agree.
func (d *Disagreement) Error() string {
	return fmt.Sprintf("own opening %d (%s) does not agree: wrong %s", d.Index, d.Position.Words(d.Check), d.Check)
}

// Check is the prover's check of its own openings before it signs (sections 10 and 18.4): for each, that what it shows leads to the root
// committed, and that it is right, computed again on the CPU from what the job derives from, with nothing of the device: the dot
// products of matmul, the walk of memory. Openings are checked side by side on all cores.
//
// The error is a *Disagreement for the lowest round that does not agree (and in it, the first opening), wraps challenge.ErrInvalid
// if task, roots or openings are not of one job, or is ctx.Err(), wrapped. That openings are the ones asked is for the caller to
// see to: Check takes any number of any positions of the job.
//
// Of memory it computes the light cache of the device, which takes up to a second, and keeps it for the next time: 16 MiB each, of
// the last few devices.
func Check(ctx context.Context, task Task, roots []challenge.Hash, openings []challenge.Opening) error {
	if err := shapes(task.Job, roots, openings); err != nil {
		return fmt.Errorf("checking own openings: %w", err)
	}
	examine, err := examiner(task, roots, openings)
	if err != nil {
		return fmt.Errorf("checking own openings: %w", err)
	}
	var c checker
	var next atomic.Int64
	var wait sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(openings)) {
		wait.Go(func() {
			for ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= len(openings) {
					return
				}
				if wrong := examine(i); wrong != 0 {
					c.report(&Disagreement{openings[i].At().Round, i, openings[i].At(), wrong})
				}
			}
		})
	}
	wait.Wait()
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("checking own openings: %w", err)
	}
	if c.first != nil {
		return c.first
	}
	return nil
}

// shapes checks that task, roots and positions are of one job.
func shapes(j challenge.Job, roots []challenge.Hash, openings []challenge.Opening) error {
	if err := challenge.ValidateWork(j.Kind, j.Size, j.Rounds, j.Openings); err != nil {
		return err
	}
	if len(roots) != int(j.Rounds) {
		return fmt.Errorf("%w roots: %d, want %d", challenge.ErrInvalid, len(roots), j.Rounds)
	}
	for i, o := range openings {
		if err := o.At().Validate(j); err != nil {
			return fmt.Errorf("opening %d: %w", i, err)
		}
	}
	return nil
}

// examiner gives what says what is wrong with an opening, or 0, of the kind of the job. Only its first call may be slow. An
// opening of another kind, or of another shape, is an error that wraps challenge.ErrInvalid.
func examiner(task Task, roots []challenge.Hash, openings []challenge.Opening) (func(i int) challenge.Check, error) {
	s := challenge.Statement{ChainID: task.ChainID, Job: task.Job, ID: task.ID, Roots: roots}
	switch task.Job.Kind {
	case challenge.Matmul:
		list, err := opening.As[matmul.Opening](openings)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", challenge.ErrInvalid, err)
		}
		return examineProducts(s, list)
	case challenge.Memory:
		list, err := opening.As[memory.Opening](openings)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", challenge.ErrInvalid, err)
		}
		return examineWalks(s, list)
	}
	return nil, fmt.Errorf("%w job: there is no check for kind %s", challenge.ErrInvalid, task.Job.Kind)
}

type checker struct {
	mu    sync.Mutex
	first *Disagreement // owned by mu
}

// report keeps the disagreement that comes first, by round and then by place.
func (c *checker) report(d *Disagreement) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.first == nil || d.Round < c.first.Round || d.Round == c.first.Round && d.Index < c.first.Index {
		c.first = d
	}
}

// examineProducts is examiner of matmul.
func examineProducts(s challenge.Statement, list []matmul.Opening) (func(int) challenge.Check, error) {
	j := s.Job
	for i := range list {
		if o := &list[i]; len(o.Digests) != challenge.DigestSize*j.Blocks() || len(o.Path) != j.Height() {
			return nil, fmt.Errorf("opening %d: %w shape: %d bytes of digests and %d nodes, want %d and %d",
				i, challenge.ErrInvalid, len(o.Digests), len(o.Path), challenge.DigestSize*j.Blocks(), j.Height())
		}
	}
	keyB := matmul.KeyB(j.MatrixSeed, j.Size)
	return func(i int) challenge.Check {
		o := &list[i]
		keys := matmul.Keys(s.ChainID, s.ID, o.Round, s.Previous(o.Round))
		digest := matmul.DigestOf(&o.Values, matmul.ColumnKeys(keys.D, int(o.Block)))
		if digest != matmul.Digest(o.Digests[challenge.DigestSize*int(o.Block):]) {
			return challenge.CheckDigest
		}
		if tree.Climb(tree.Leaf(o.Digests), o.Row, o.Path) != s.Roots[o.Round-1] {
			return challenge.CheckPath
		}
		// The product decides last: it is by far the dearest.
		var want [challenge.BlockColumns]int32
		matmul.ProductBlock(&want, keys.A, o.Row, keyB, int(o.Block), int(j.Size))
		if want != o.Values {
			return challenge.CheckValue
		}
		return 0
	}, nil
}

// examineWalks is examiner of memory.
func examineWalks(s challenge.Statement, list []memory.Opening) (func(int) challenge.Check, error) {
	for i := range list {
		if got, want := len(list[i].Path), s.Job.Height(); got != want {
			return nil, fmt.Errorf("opening %d: %w shape: %d nodes, want %d", i, challenge.ErrInvalid, got, want)
		}
	}
	cache := sync.OnceValue(func() *memory.Cache { return lightCaches.get(memory.JobKey(s.Job)) })
	return func(i int) challenge.Check {
		o := &list[i]
		if o.Root() != s.Roots[o.Round-1] {
			return challenge.CheckPath
		}
		walk := memory.Start{Key: memory.WalkKey(s.ChainID, s.ID, o.Round, s.Previous(o.Round)), Walk: o.Row}
		if cache().Digests([]memory.Start{walk}, s.Job.Size)[0] != o.Shown() {
			return challenge.CheckWalk
		}
		return 0
	}, nil
}
