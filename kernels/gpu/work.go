package gpu

import (
	"context"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels"
)

// layout is where the buffers of a run lie.
type layout interface {
	heads() head
	bytes() uint64
}

func (l productLayout) heads() head   { return l.head }
func (l productLayout) bytes() uint64 { return l.size }
func (l walkLayout) heads() head      { return l.head }
func (l walkLayout) bytes() uint64    { return l.size }

// work is what the device does for the jobs of one kind. It owns the buffers that jobs share, which are there until other ones are needed or the
// device is released; what a run keeps for its openings is given to it. But for layout and need, it is used with the device's turn.
type work interface {
	// layout is that of a run of a shape.
	layout(sh shape) layout

	// need is what Prepare allocates for a shape besides room for a run, at most.
	need(sh shape) uint64

	// blocks are what there is of it, borrowed or not; missing are the sizes of what is still to be taken for a job, in the order in which
	// prepare does, given the room for a run, or nil.
	blocks() []block
	missing(job challenge.Job, k *kept) []uint64

	// suits says whether the buffers are of the size that a job needs. If not, they have to be given back for it.
	suits(job challenge.Job) bool

	// prepare takes what is missing and derives B, or cache and dataset. After an error what is there can be used further.
	prepare(ctx context.Context, from *source, k *kept, job challenge.Job) error

	// prepared says whether a job can be run in k.
	prepared(job challenge.Job, k *kept) bool

	// start writes what a run derives its keys from, and begin are the launches that make those of round 1; round are those of round t.
	start(ctx context.Context, s *session, k *kept, task kernels.Task) error
	begin(s *session, k *kept) []Launch
	round(s *session, k *kept, t uint32) []Launch

	// ahead is how many rounds are queued before the first of them is done: all of them where they are short, so that the GPU
	// never waits for the host; few where a round takes long, so that a cancelled run ends soon.
	ahead(n uint64) int

	// open answers a batch of positions.
	open(ctx context.Context, s *session, k *kept, positions []challenge.Position) ([]challenge.Opening, error)

	// free gives all buffers back; lost forgets them, with their context.
	free(c Context) error
	lost()
}

// workOf is the work of a kind, or nil.
func (d *Device) workOf(k challenge.Kind) work {
	switch k {
	case challenge.Matmul:
		return &d.products
	case challenge.Memory:
		return &d.walks
	}
	return nil
}

// works are those of all kinds.
func (d *Device) works() []work { return []work{&d.products, &d.walks} }

// needOf is what Prepare and Run hold for a shape.
func (d *Device) needOf(sh shape) uint64 {
	w := d.workOf(sh.kind)
	return w.need(sh) + up(w.layout(sh).bytes(), granule)
}
