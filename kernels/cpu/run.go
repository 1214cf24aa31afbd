package cpu

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/challenge/tree"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu/internal/tile"
)

// Run is the timed part: rounds 1 to T.
func (d *Device) Run(ctx context.Context, task kernels.Task) (kernels.Run, error) {
	if err := valid(task.Job); err != nil {
		return nil, fmt.Errorf("running: %w", err)
	}
	if err := d.take(ctx); err != nil {
		return nil, fmt.Errorf("running: %w", err)
	}
	defer d.give()
	if d.closed {
		return nil, fmt.Errorf("running: cpu device: %w", kernels.ErrClosed)
	}
	if task.Job.Kind == challenge.Memory {
		return d.walk(ctx, task)
	}
	if !d.prepared(matmul.KeyB(task.Job.MatrixSeed, task.Job.Size), int(task.Job.Size)) {
		return nil, fmt.Errorf("running size %d: %w", task.Job.Size, kernels.ErrNotPrepared)
	}
	k := d.takeSpare(task.Job)
	if k == nil {
		return nil, fmt.Errorf("running %d rounds of size %d: %w", task.Job.Rounds, task.Job.Size, kernels.ErrNotPrepared)
	}
	r := &run{device: d, task: task, kept: k, roots: make([]challenge.Hash, 0, task.Job.Rounds)}
	var root challenge.Hash
	for t := range task.Job.Rounds {
		var err error
		if root, err = d.round(ctx, k, int(t), matmul.Keys(task.ChainID, task.ID, t+1, root)); err != nil {
			d.giveSpare(k)
			return nil, fmt.Errorf("running round %d of %d: %w", t+1, task.Job.Rounds, err)
		}
		r.roots = append(r.roots, root)
	}
	return r, nil
}

// takeSpare takes the spare for a run of the job, if it fits.
func (d *Device) takeSpare(job challenge.Job) (k *kept) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.spare.fits(job) {
		k, d.spare = d.spare, nil
		d.held.Add(k.bytes())
	}
	return k
}

// giveSpare takes back what a run kept, for the next one of its kind.
func (d *Device) giveSpare(k *kept) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.held.Add(-k.bytes())
	if d.spare == nil && k.fits(d.shape) {
		d.spare = k
	}
}

// run is a finished run.
type run struct {
	device *Device
	task   kernels.Task
	roots  []challenge.Hash

	mu   sync.RWMutex // held for reading while kept is in use
	kept *kept        // nil after Close
}

// Roots are the round roots.
func (r *run) Roots() []challenge.Hash { return slices.Clone(r.roots) }

// Close gives what is kept back to the device.
func (r *run) Close() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.kept != nil {
		r.device.giveSpare(r.kept)
		r.kept = nil
	}
}

// Open answers positions: values are computed again, digests and paths are those of the timed run.
func (r *run) Open(ctx context.Context, positions []challenge.Position) ([]challenge.Opening, error) {
	for i, p := range positions {
		if err := p.Validate(r.task.Job); err != nil {
			return nil, fmt.Errorf("opening %d: %w", i, err)
		}
	}
	if err := r.device.take(ctx); err != nil {
		return nil, fmt.Errorf("opening: %w", err)
	}
	defer r.device.give()
	r.mu.RLock()
	defer r.mu.RUnlock()
	if r.kept == nil || r.device.closed {
		return nil, fmt.Errorf("opening: run: %w", kernels.ErrClosed)
	}
	out := make([]matmul.Opening, len(positions))
	for i, p := range positions {
		out[i].Position = p
		out[i].Digests = slices.Clone(r.kept.round(int(p.Round) - 1).row(int(p.Row))[1:])
	}
	if err := r.paths(ctx, out); err != nil {
		return nil, fmt.Errorf("opening: %w", err)
	}
	if err := r.values(ctx, out); err != nil {
		return nil, fmt.Errorf("opening: %w", err)
	}
	return opening.Of(out), nil
}

// paths fills in the audit paths, a round at a time on each core.
func (r *run) paths(ctx context.Context, out []matmul.Opening) error {
	byRound := make([][]int, r.task.Job.Rounds)
	for i := range out {
		t := out[i].Round - 1
		byRound[t] = append(byRound[t], i)
	}
	return parallel(ctx, r.device.info.Cores, len(byRound), func(_, t int) {
		if len(byRound[t]) == 0 {
			return
		}
		whole := tree.New(slices.Clone(r.kept.round(t).leaves))
		for _, i := range byRound[t] {
			out[i].Path = whole.Path(int(out[i].Row))
		}
	})
}

// values computes the values again, an opening at a time on each core: the group of 16 rows that the row is of, by the
// columns of the block. B is the one prepared, if it still is the run's, or else just those columns of it.
func (r *run) values(ctx context.Context, out []matmul.Opening) error {
	d, n := r.device, int(r.task.Job.Size)
	keyB := matmul.KeyB(r.task.Job.MatrixSeed, r.task.Job.Size)
	b, prepared := d.b, d.prepared(keyB, n)
	workers := make([]*worker, min(d.info.Cores, max(len(out), 1)))
	own := make([]*matrix, len(workers)) // two panels each
	for w := range workers {
		workers[w] = newWorker(d.kernel, n, tile.Group)
		if !prepared {
			own[w] = &matrix{key: keyB, n: n, packed: make([]byte, tile.Columns*n), start: make([]int32, tile.Columns)}
		}
	}
	return parallel(ctx, len(workers), len(out), func(worker, i int) {
		o, w := &out[i], workers[worker]
		first := int(o.Block) * tile.Columns / tile.Panel
		var panels [2][]byte
		var start []int32
		if prepared {
			panels = [2][]byte{b.panel(first), b.panel(first + 1)}
			start = b.start[int(o.Block)*tile.Columns:]
		} else {
			s := tile.NewStream(keyB)
			for half := range panels {
				panels[half] = own[worker].panel(half)
				derivePanel(d.kernel, panels[half], own[worker].start[half*tile.Panel:], s, first+half, n, w.tile)
			}
			start = own[worker].start
		}
		var previous challenge.Hash
		if o.Round > 1 {
			previous = r.roots[o.Round-2]
		}
		a := tile.NewStream(matmul.Keys(r.task.ChainID, r.task.ID, o.Round, previous).A)
		row := int(o.Row) % tile.Group
		d.kernel.Rows(w.a, a, o.Row-uint32(row), 0, n/philox.VectorSize)
		multiply(d.kernel, w.tile, w.a, tile.Group, n, panels, start)
		copy(o.Values[:], w.tile[row*tile.Columns:])
	})
}
