package cpu

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu/internal/tile"
)

// Options are the settings of a device. The zero value is a good one.
type Options struct {
	Cores       int    // goroutines that work at a time; 0 = as many as the process may run (GOMAXPROCS)
	Name        string // of the device, for people; empty = the model name of the processor
	MemoryBytes uint64 // that jobs may use in all; 0 = the memory of the host, or of its container
	Kernel      string // a name of Kernels; empty = the fastest that the host can run
}

// Kernels are the names of the kernels that the host can run, fastest first.
func Kernels() (names []string) {
	for _, k := range tile.Kernels() {
		names = append(names, k.Name)
	}
	return names
}

// Device is the cpu device. It implements kernels.Device.
type Device struct {
	info   kernels.Info
	kernel *tile.Kernel
	turn   chan struct{} // holds one token; who has it may use what is below
	held   atomic.Int64  // bytes that open runs keep

	closed bool
	b      *matrix // nil, or the one prepared
	*buffers
	data *dataset // nil, or the one prepared

	mu    sync.Mutex    // guards what is below: a run gives back what it keeps without a turn
	shape challenge.Job // the job of matmul prepared; zero after Release: what runs give back is not kept
	spare *kept         // nil, or room for a run of that job
}

// buffers are what rounds of one size need besides B. nil stands for none.
type buffers struct {
	n          int
	workers    []*worker        // one a core
	columnKeys []uint32         // n, of the round
	tops       []challenge.Hash // the node above each strip
}

var _ kernels.Device = (*Device)(nil)

// New makes a device. It allocates nothing that counts and starts nothing. The error wraps kernels.ErrUnsupported for a kernel that
// the host cannot run.
func New(o Options) (*Device, error) {
	all := tile.Kernels()
	kernel := all[0]
	if o.Kernel != "" {
		i := slices.IndexFunc(all, func(k *tile.Kernel) bool { return k.Name == o.Kernel })
		if i < 0 {
			return nil, fmt.Errorf("cpu kernel %q: %w, want one of %q", o.Kernel, kernels.ErrUnsupported, Kernels())
		}
		kernel = all[i]
	}
	if o.Cores < 0 {
		return nil, fmt.Errorf("cpu device: %d cores: %w", o.Cores, kernels.ErrUnsupported)
	}
	d := &Device{kernel: kernel, turn: make(chan struct{}, 1)}
	d.info = kernels.Info{
		Name: o.Name, Kind: challenge.CPU, MemoryBytes: o.MemoryBytes, Cores: o.Cores,
		Kernel: kernel.Name, Architecture: runtime.GOARCH,
	}
	if d.info.Name == "" {
		d.info.Name = modelName()
	}
	if d.info.MemoryBytes == 0 {
		d.info.MemoryBytes = hostMemory()
	}
	if d.info.Cores == 0 {
		d.info.Cores = runtime.GOMAXPROCS(0)
	}
	d.turn <- struct{}{}
	return d, nil
}

// Info says what the device is.
func (d *Device) Info() kernels.Info { return d.info }

// take waits for the device's turn; give ends it.
func (d *Device) take(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case <-d.turn:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (d *Device) give() { d.turn <- struct{}{} }

// valid checks the part of a job that the device looks at.
func valid(j challenge.Job) error {
	if err := challenge.ValidateWork(j.Kind, j.Size, j.Rounds, max(j.Openings, j.Rounds)); err != nil {
		return fmt.Errorf("%w: %w", kernels.ErrUnsupported, err)
	}
	return nil
}

// MemoryNeed is what Prepare and Run hold for the job, in bytes.
func (d *Device) MemoryNeed(job challenge.Job) uint64 {
	switch {
	case valid(job) != nil:
		return 0
	case job.Kind == challenge.Memory:
		return d.datasetNeed(job)
	}
	n, strip := job.Size, uint64(d.strip(int(job.Size)))
	worker := strip*n/tile.Step*uint64(d.kernel.RowStep)/tile.Group + 4*strip*tile.Columns
	return matrixBytes(n) + keptBytes(job) + uint64(d.info.Cores)*worker + 4*n + 32*n/strip
}

// Prepare allocates what Run needs and derives B, or builds the dataset.
func (d *Device) Prepare(ctx context.Context, job challenge.Job) error {
	if err := valid(job); err != nil {
		return fmt.Errorf("preparing: %w", err)
	}
	if err := d.take(ctx); err != nil {
		return fmt.Errorf("preparing: %w", err)
	}
	defer d.give()
	if d.closed {
		return fmt.Errorf("preparing: cpu device: %w", kernels.ErrClosed)
	}
	if err := d.makeRoom(job); err != nil {
		return fmt.Errorf("preparing %s of size %d, %d rounds: %w", job.Kind, job.Size, job.Rounds, err)
	}
	prepare := d.prepareMatrix
	if job.Kind == challenge.Memory {
		prepare = d.prepareDataset
	}
	if err := prepare(ctx, job); err != nil {
		return fmt.Errorf("preparing: %w", err)
	}
	return nil
}

// makeRoom gives up what is prepared for the other kind of work if the job does not fit beside it.
func (d *Device) makeRoom(job challenge.Job) error {
	held, need, limit := uint64(d.held.Load()), d.MemoryNeed(job), d.info.MemoryBytes
	if limit == 0 {
		return nil
	}
	if need+held > limit {
		return fmt.Errorf("%w: %d bytes, %d held by open runs, %d allowed", kernels.ErrMemory, need, held, limit)
	}
	if job.Kind == challenge.Memory {
		if need+held+d.matrixHeld() > limit {
			d.dropMatrix()
		}
	} else if need+held+d.data.bytes() > limit {
		d.dropDataset()
	}
	return nil
}

func (d *Device) prepareMatrix(ctx context.Context, job challenge.Job) error {
	if key := matmul.KeyB(job.MatrixSeed, job.Size); !d.prepared(key, int(job.Size)) {
		b := d.allocate(int(job.Size))
		if err := b.derive(ctx, d, key); err != nil {
			return err
		}
		d.b = b
	}
	d.reserve(job)
	return nil
}

// matrixHeld is the number of bytes that are prepared for matmul, as MemoryNeed counts them.
func (d *Device) matrixHeld() uint64 {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.shape.Kind == challenge.Matmul {
		return d.MemoryNeed(d.shape)
	}
	if d.b != nil || d.buffers != nil { // a Prepare that was cancelled
		return matrixBytes(uint64(d.n))
	}
	return 0
}

// prepared says whether B is that of a key and size.
func (d *Device) prepared(key philox.Key, n int) bool {
	return d.b != nil && d.b.n == n && d.b.key == key
}

// allocate makes a matrix and the work buffers of a size, or takes those that are there. The device is then not prepared.
func (d *Device) allocate(n int) (b *matrix) {
	if b, d.b = d.b, nil; b != nil && b.n != n {
		freed := len(b.packed)
		b = nil
		free(freed)
	}
	if d.buffers == nil || d.n != n {
		strip := d.strip(n)
		d.buffers = &buffers{n: n, columnKeys: make([]uint32, n), tops: make([]challenge.Hash, n/strip)}
		for range d.info.Cores {
			d.workers = append(d.workers, newWorker(d.kernel, n, strip))
		}
	}
	if b == nil {
		b = newMatrix(n)
	}
	return b
}

// reserve makes sure that there is a spare for exactly what a run of the job keeps.
func (d *Device) reserve(job challenge.Job) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.shape = job
	if !d.spare.fits(job) {
		d.spare = nil // before another is allocated
		d.spare = newKept(job)
	}
}

// Release gives B, the dataset and the work buffers back.
func (d *Device) Release() {
	<-d.turn
	defer d.give()
	d.dropMatrix()
	d.dropDataset()
}

// dropMatrix needs the turn.
func (d *Device) dropMatrix() {
	freed := 0
	if d.b != nil {
		freed = len(d.b.packed)
	}
	d.b, d.buffers = nil, nil
	d.mu.Lock()
	if d.spare != nil {
		freed += len(d.spare.rows)
	}
	d.spare, d.shape = nil, challenge.Job{}
	d.mu.Unlock()
	free(freed)
}

// free has the runtime give memory back to the host now, if so much was dropped that it matters.
func free(bytes int) {
	if bytes >= 64<<20 {
		debug.FreeOSMemory()
	}
}

// Close is Release, for good.
func (d *Device) Close() error {
	<-d.turn
	defer d.give()
	d.closed = true
	d.dropMatrix()
	d.dropDataset()
	return nil
}
