// Package hostile holds what only a demonstration and tests may run: a device that
// can be made to skip, forge or fail, and a sidecar that breaks the protocol. No
// package of the prover imports it.
package hostile

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"sync"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/challenge/tree"
	"github.com/slark-network/slark/kernels"
)

// Bend is how a device departs from an honest one. The zero value is honest, and slow.
type Bend struct {
	// Skip reports rows that are not computed: their digests are random.
	Skip func(row uint32) bool
	// Forge changes the values of a unit before they are folded, in the run and when opened alike.
	Forge func(values *[challenge.BlockColumns]int32)
	// Flip reports rounds in which one bit of the resident matrix B is flipped, during the run only.
	Flip func(id challenge.Hash, round uint32) bool
}

// Device computes challenges in plain Go, with a bend. It serves one job at a time.
type Device struct {
	bend Bend

	mu   sync.Mutex
	seed challenge.Hash
	n    int
	b    []byte // by columns
}

// NewDevice is a device with a bend.
func NewDevice(bend Bend) *Device { return &Device{bend: bend} }

// Info is that of a processor.
func (d *Device) Info() kernels.Info {
	return kernels.Info{Name: "plain Go", Kind: challenge.CPU, Cores: 1, Kernel: "bent"}
}

// MemoryNeed is B and the digests of all rounds.
func (d *Device) MemoryNeed(j challenge.Job) uint64 {
	return j.Size*j.Size + j.Size*j.Size/8*uint64(j.Rounds)
}

// Prepare derives B.
func (d *Device) Prepare(_ context.Context, j challenge.Job) error {
	if err := challenge.ValidateWork(j.Kind, j.Size, j.Rounds, j.Openings); err != nil {
		return fmt.Errorf("%w: %w", kernels.ErrUnsupported, err)
	}
	if j.Kind != challenge.Matmul {
		return fmt.Errorf("%w: kind %s", kernels.ErrUnsupported, j.Kind)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.seed == j.MatrixSeed && d.n == int(j.Size) {
		return nil
	}
	d.seed, d.n = j.MatrixSeed, int(j.Size)
	d.b = lines(matmul.KeyB(j.MatrixSeed, j.Size), d.n)
	return nil
}

// Run computes the rounds, as far as the bend lets it.
func (d *Device) Run(ctx context.Context, task kernels.Task) (kernels.Run, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	j := task.Job
	if d.seed != j.MatrixSeed || d.n != int(j.Size) {
		return nil, kernels.ErrNotPrepared
	}
	r := &run{device: d, task: task, b: d.b}
	var root challenge.Hash
	for t := uint32(1); t <= j.Rounds; t++ {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("run: %w", err)
		}
		keys := matmul.Keys(task.ChainID, task.ID, t, root)
		flipped := d.bend.Flip != nil && d.bend.Flip(task.ID, t)
		if flipped {
			d.b[0] ^= 0x40
		}
		digests, tree, err := r.round(keys)
		if flipped {
			d.b[0] ^= 0x40
		}
		if err != nil {
			return nil, err
		}
		root = tree.Root()
		r.roots, r.digests, r.trees = append(r.roots, root), append(r.digests, digests), append(r.trees, tree)
	}
	return r, nil
}

// Release gives B back.
func (d *Device) Release() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.b, d.n, d.seed = nil, 0, challenge.Hash{}
}

// Close is Release.
func (d *Device) Close() error { d.Release(); return nil }

// lines is n lines of a stream, n bytes each.
func lines(k philox.Key, n int) []byte {
	out := make([]byte, n*n)
	for line := range n {
		k.Fill(out[line*n:][:n], uint32(line), 0)
	}
	return out
}

type run struct {
	device  *Device
	task    kernels.Task
	b       []byte
	roots   []challenge.Hash
	digests [][]byte
	trees   []*tree.Tree
}

// round computes the digests of one round, n^2/8 bytes, and the tree over its rows.
func (r *run) round(keys matmul.RoundKeys) ([]byte, *tree.Tree, error) {
	n, blocks := int(r.task.Job.Size), r.task.Job.Blocks()
	digests := make([]byte, n*blocks*challenge.DigestSize)
	leaves := make([]challenge.Hash, n)
	columns := make([]*[128]uint32, blocks)
	for i := range columns {
		columns[i] = matmul.ColumnKeys(keys.D, i)
	}
	row := make([]byte, n)
	for i := range n {
		mine := digests[i*blocks*challenge.DigestSize:][:blocks*challenge.DigestSize]
		if r.device.bend.Skip != nil && r.device.bend.Skip(uint32(i)) {
			if _, err := rand.Read(mine); err != nil {
				return nil, nil, fmt.Errorf("random digests: %w", err)
			}
		} else {
			keys.A.Fill(row, uint32(i), 0)
			for block := range blocks {
				values := r.values(row, block)
				sum := matmul.DigestOf(values, columns[block])
				copy(mine[block*challenge.DigestSize:], sum[:])
			}
		}
		leaves[i] = tree.Leaf(mine)
	}
	return digests, tree.New(leaves), nil
}

// values are the 128 values of a unit, bent.
func (r *run) values(row []byte, block int) *[challenge.BlockColumns]int32 {
	n := len(row)
	var out [challenge.BlockColumns]int32
	for i := range out {
		column := r.b[(block*challenge.BlockColumns+i)*n:][:n]
		var sum int32
		for j, a := range row {
			sum += int32(int8(a)) * int32(int8(column[j]))
		}
		out[i] = sum
	}
	if r.device.bend.Forge != nil {
		r.device.bend.Forge(&out)
	}
	return &out
}

// Roots are the round roots.
func (r *run) Roots() []challenge.Hash { return append([]challenge.Hash(nil), r.roots...) }

// Open computes the asked values, and gives the digests as the run left them.
func (r *run) Open(_ context.Context, positions []challenge.Position) ([]challenge.Opening, error) {
	n, width := int(r.task.Job.Size), r.task.Job.Blocks()*challenge.DigestSize
	out := make([]matmul.Opening, len(positions))
	row := make([]byte, n)
	for i, p := range positions {
		if err := p.Validate(r.task.Job); err != nil {
			return nil, err
		}
		if r.digests == nil {
			return nil, errors.New("open: the run is closed")
		}
		var previous challenge.Hash
		if p.Round > 1 {
			previous = r.roots[p.Round-2]
		}
		matmul.Keys(r.task.ChainID, r.task.ID, p.Round, previous).A.Fill(row, p.Row, 0)
		out[i] = matmul.Opening{
			Position: p,
			Values:   *r.values(row, int(p.Block)),
			Digests:  append([]byte(nil), r.digests[p.Round-1][int(p.Row)*width:][:width]...),
			Path:     r.trees[p.Round-1].Path(int(p.Row)),
		}
	}
	return opening.Of(out), nil
}

// Close forgets the digests.
func (r *run) Close() { r.digests, r.trees = nil, nil }
