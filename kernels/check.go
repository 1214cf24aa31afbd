package kernels

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/challenge/philox"
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
// products of matmul. Openings are checked side by side on all cores.
//
// The error is a *Disagreement for the lowest round that does not agree (and in it, the first opening), wraps challenge.ErrInvalid
// if task, roots or openings are not of one job, or is ctx.Err(), wrapped. That openings are the ones asked is for the caller to
// see to: Check takes any number of any positions of the job.
func Check(ctx context.Context, task Task, roots []challenge.Hash, openings []challenge.Opening) error {
	list, err := opening.As[matmul.Opening](openings)
	if err != nil {
		return fmt.Errorf("checking own openings: %w: %w", challenge.ErrInvalid, err)
	}
	if err := shapes(task.Job, roots, list); err != nil {
		return err
	}
	c := checker{task: task, roots: roots, keyB: matmul.KeyB(task.Job.MatrixSeed, task.Job.Size)}
	var next atomic.Int64
	var wait sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(list)) {
		wait.Go(func() {
			for ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= len(list) {
					return
				}
				if wrong := c.opening(&list[i]); wrong != 0 {
					c.report(&Disagreement{list[i].Round, i, list[i].Position, wrong})
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

// shapes checks that everything is of one job.
func shapes(j challenge.Job, roots []challenge.Hash, openings []matmul.Opening) error {
	if err := challenge.ValidateWork(j.Kind, j.Size, j.Rounds, j.Openings); err != nil {
		return fmt.Errorf("checking own openings: %w", err)
	}
	if j.Kind != challenge.Matmul {
		return fmt.Errorf("checking own openings: %w job: there is no check for kind %s", challenge.ErrInvalid, j.Kind)
	}
	if len(roots) != int(j.Rounds) {
		return fmt.Errorf("checking own openings: %w roots: %d, want %d", challenge.ErrInvalid, len(roots), j.Rounds)
	}
	for i := range openings {
		o := &openings[i]
		if err := o.Position.Validate(j); err != nil {
			return fmt.Errorf("checking own opening %d: %w", i, err)
		}
		if len(o.Digests) != challenge.DigestSize*j.Blocks() || len(o.Path) != j.Height() {
			return fmt.Errorf("checking own opening %d: %w shape: %d bytes of digests and %d nodes, want %d and %d",
				i, challenge.ErrInvalid, len(o.Digests), len(o.Path), challenge.DigestSize*j.Blocks(), j.Height())
		}
	}
	return nil
}

type checker struct {
	task  Task
	roots []challenge.Hash
	keyB  philox.Key

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

// opening is what is wrong with an opening, or 0. The product decides last: it is by far the dearest.
func (c *checker) opening(o *matmul.Opening) challenge.Check {
	var previous challenge.Hash
	if o.Round > 1 {
		previous = c.roots[o.Round-2]
	}
	keys := matmul.Keys(c.task.ChainID, c.task.ID, o.Round, previous)
	digest := matmul.DigestOf(&o.Values, matmul.ColumnKeys(keys.D, int(o.Block)))
	if digest != matmul.Digest(o.Digests[challenge.DigestSize*int(o.Block):]) {
		return challenge.CheckDigest
	}
	if tree.Climb(tree.Leaf(o.Digests), o.Row, o.Path) != c.roots[o.Round-1] {
		return challenge.CheckPath
	}
	var want [challenge.BlockColumns]int32
	matmul.ProductBlock(&want, keys.A, o.Row, c.keyB, int(o.Block), int(c.task.Job.Size))
	if want != o.Values {
		return challenge.CheckValue
	}
	return 0
}
