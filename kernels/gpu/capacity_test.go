package gpu_test

import (
	"context"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/kernels/cuda"
	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/emulated"
)

// counter is a driver that has room for everything and does nothing: it looks at addresses. Its first context, in which the self-test
// runs, is an emulated one.
type counter struct {
	gpu.Driver
	t *testing.T
}

// counted is a context that executes only what is small.
type counted struct {
	gpu.Context
	t        *testing.T
	next     gpu.Pointer
	sizes    map[gpu.Pointer]uint64
	names    map[gpu.Function]string
	launches map[string]int
	highest  map[string]uint64 // address that an argument had
	large    bool
	shape    challenge.Job
	items    uint64 // of the dataset that are built, in order
	again    bool   // they are built from anywhere on: items is where the next ones begin
	first    uint64 // of those that are built again
	memory   uint64 // bytes of the card that its driver leaves; 0: more than enough
	peak     uint64 // bytes that were allocated at once
}

func (c *counter) Open(ctx context.Context, index int) (gpu.Context, error) {
	inner, err := c.Driver.Open(ctx, index)
	last = &counted{
		Context: inner, t: c.t, next: 1 << 40, sizes: map[gpu.Pointer]uint64{},
		names: map[gpu.Function]string{}, launches: map[string]int{}, highest: map[string]uint64{},
	}
	return last, err
}

var last *counted // context opened last

func (c *counted) MemoryInfo(context.Context) (free, total uint64, err error) {
	if c.memory == 0 {
		return 256 << 30, 256 << 30, nil
	}
	return c.memory - c.used(), c.memory, nil
}

// used is what is allocated, as drivers do, in 2 MiB.
func (c *counted) used() (sum uint64) {
	for _, bytes := range c.sizes {
		sum += (bytes + 2<<20 - 1) &^ (2<<20 - 1)
	}
	return sum
}

func (c *counted) Function(ctx context.Context, m gpu.Module, name string, shared uint32) (gpu.Function, error) {
	f, err := c.Context.Function(ctx, m, name, shared)
	c.names[f] = name
	return f, err
}

func (c *counted) Alloc(ctx context.Context, bytes uint64) (gpu.Pointer, error) {
	if !c.large {
		return c.Context.Alloc(ctx, bytes)
	}
	if c.memory > 0 && bytes > c.memory-c.used() {
		return 0, gpu.ErrOutOfMemory
	}
	p := c.next
	c.next += gpu.Pointer(bytes+256+255) &^ 255
	c.sizes[p] = bytes
	c.peak = max(c.peak, c.used())
	return p, nil
}

func (c *counted) Free(ctx context.Context, p gpu.Pointer) error {
	if p < 1<<40 {
		return c.Context.Free(ctx, p)
	}
	if c.sizes[p] == 0 {
		c.t.Errorf("free of %#x", p)
	}
	delete(c.sizes, p)
	return nil
}

// inside wants a range to lie in one allocation.
func (c *counted) inside(what string, at, size uint64) {
	for p, n := range c.sizes {
		if at >= uint64(p) && at+size <= uint64(p)+n {
			return
		}
	}
	c.t.Errorf("%s: %d bytes at %#x are in no allocation", what, size, at)
}

func (c *counted) Queue(ctx context.Context, launches []gpu.Launch) error {
	if !c.large {
		return c.Context.Queue(ctx, launches)
	}
	for _, l := range launches {
		name := c.names[l.Function]
		c.launches[name]++
		if c.shape.Kind == challenge.Memory {
			c.walks(name, l)
		} else {
			c.products(name, l)
		}
	}
	return nil
}

// products looks at a launch of matmul.
func (c *counted) products(name string, l gpu.Launch) {
	n, rounds := c.shape.Size, uint64(c.shape.Rounds)
	switch name {
	case "gen":
		c.inside("matrix", l.Args[0], cuda.MatrixSize(n))
		c.inside("key", l.Args[1], cuda.KeySize)
	case "leaf":
		c.inside("digests", l.Args[0], cuda.DigestsSize(n))
		c.inside("tree", l.Args[1], cuda.TreeSize(n))
		c.highest["digests"] = max(c.highest["digests"], l.Args[0])
	case "top":
		c.inside("roots", l.Args[1], cuda.RootsSize(c.shape.Rounds))
		c.inside("keys", l.Args[2], cuda.KeysSize(c.shape.Rounds))
	case "strip":
		c.inside("values", l.Args[3], uint64(l.Grid)*cuda.ValuesSize)
	case "collect":
		c.inside("positions", l.Args[0], uint64(l.Grid)*cuda.PositionSize)
		c.inside("digests of all", l.Args[1], rounds*cuda.DigestsSize(n))
		c.inside("trees", l.Args[2], rounds*cuda.TreeSize(n))
		c.inside("collected", l.Args[3], uint64(l.Grid)*cuda.CollectedSize(n))
	default:
		c.inside("a", l.Args[0], cuda.MatrixSize(n))
		c.inside("b", l.Args[1], cuda.MatrixSize(n))
		c.inside("digests", l.Args[3], cuda.DigestsSize(n))
		if l.Args[5]+uint64(l.Grid) > 512*512 {
			c.t.Errorf("tiles from %d, %d of them", l.Args[5], l.Grid)
		}
		c.launches["tiles"] += int(l.Grid)
	}
}

// walks looks at a launch of memory.
func (c *counted) walks(name string, l gpu.Launch) {
	n, rounds := c.shape.Size, uint64(c.shape.Rounds)
	leaves := cuda.WalkLeaves(n)
	switch name {
	case "gen":
		c.inside("layer", l.Args[0], cuda.LayerSize)
		c.inside("key", l.Args[1], cuda.KeySize)
	case "lines":
		c.inside("layer", l.Args[0], cuda.LayerSize)
		c.inside("lines", l.Args[1]+l.Args[3]*memory.LineSize, l.Args[4]*memory.LineSize)
		if l.Args[2] == memory.LayerParents {
			c.launches["layers"]++
			return
		}
		if c.again {
			c.again, c.items = false, l.Args[3]/memory.ItemLines
			c.first = c.items
		}
		if l.Args[3] != c.items*memory.ItemLines {
			c.t.Errorf("lines from %d after %d items", l.Args[3], c.items)
		}
		c.items += l.Args[4] / memory.ItemLines
		c.highest["line"] = max(c.highest["line"], l.Args[1]+l.Args[3]*memory.LineSize)
	case "walk":
		c.inside("dataset", l.Args[0], cuda.DatasetSize(n))
		c.inside("digests", l.Args[2], cuda.WalkDigestsSize(n))
	case "leaf":
		c.inside("digests", l.Args[0], cuda.WalkDigestsSize(n))
		c.inside("tree", l.Args[1], cuda.TreeSize(leaves))
	case "nodes":
		c.inside("tree", l.Args[0], cuda.TreeSize(leaves))
	case "top":
		c.inside("roots", l.Args[1], cuda.RootsSize(c.shape.Rounds))
		c.inside("keys", l.Args[2], cuda.KeysSize(c.shape.Rounds))
	case "rewalk":
		c.inside("keys", l.Args[1], cuda.KeysSize(c.shape.Rounds))
		c.inside("cache", l.Args[2], cuda.LayerSize)
		c.inside("opened", l.Args[3], uint64(l.Grid/4)*cuda.OpenedWalkSize(n))
	case "path":
		c.inside("positions", l.Args[0], uint64(l.Grid)*cuda.PositionSize)
		c.inside("trees", l.Args[1], rounds*cuda.TreeSize(leaves))
		c.inside("opened", l.Args[2], uint64(l.Grid)*cuda.OpenedWalkSize(n))
	default:
		c.t.Errorf("launch of %s", name)
	}
}

func (c *counted) Write(ctx context.Context, to gpu.Pointer, from []byte) error {
	if !c.large {
		return c.Context.Write(ctx, to, from)
	}
	c.inside("write", uint64(to), uint64(len(from)))
	return nil
}

func (c *counted) Read(ctx context.Context, to []byte, from gpu.Pointer) error {
	if !c.large {
		return c.Context.Read(ctx, to, from)
	}
	c.inside("read", uint64(from), uint64(len(to)))
	return nil
}

// The largest job there is holds 40 GiB: no address is cut to 32 bits, and no buffer overlaps another's end.
func TestCapacity(t *testing.T) {
	cards := []gpu.Facts{{Major: 8, Minor: 0, Memory: 80 << 30, Multiprocessors: 108}}
	driver := &counter{emulated.New(emulated.Options{Cards: cards, Engine: engine()}), t}
	d, err := gpu.New(t.Context(), driver, 0, gpu.Options{Variant: "imma80", TuneSize: 256, LaunchTiles: 100_000})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	task := taskOf(65536, 64, 256)
	need := d.MemoryNeed(task.Job)
	if least := uint64(2*65536*65536 + 64*(65536*65536/8+64*65536)); need < least || need > least+16<<20 {
		t.Errorf("need of %d, least %d", need, least)
	}
	if err := d.Warm(t.Context()); err != nil {
		t.Fatal(err)
	}
	last.large, last.shape = true, task.Job
	start := time.Now()
	r := run(t, d, task)
	var held uint64
	for _, n := range last.sizes {
		held += n
	}
	if held > need {
		t.Errorf("%d bytes are held, %d were said to be needed", held, need)
	}
	positions := challenge.DrawPositions(task.Job, challenge.Hash{1}, challenge.Hash{2})
	if got := answers(t, r, positions); len(got) != 256 || len(got[0].(*matmul.Opening).Path) != 16 || len(got[0].(*matmul.Opening).Digests) != 512*16 {
		t.Error("openings of a wrong shape")
	}
	want := map[string]int{"gen": 65, "gemm": 64 * 3, "tiles": 64 * 512 * 512, "leaf": 64, "top": 65, "strip": 4, "collect": 4}
	for name, n := range want {
		if last.launches[name] != n {
			t.Errorf("%d launches of %s, want %d", last.launches[name], name, n)
		}
	}
	if last.highest["digests"] < 1<<40+31<<30 {
		t.Errorf("the last digests are at %#x", last.highest["digests"])
	}
	r.Close()
	d.Release()
	if len(last.sizes) != 0 {
		t.Errorf("%d allocations are left", len(last.sizes))
	}
	t.Log(time.Since(start))
}

// A dataset of 192 GiB, with the longest job: every launch stays inside allocations, and every item is built once.
func TestWalkCapacity(t *testing.T) {
	cards := []gpu.Facts{{Major: 9, Minor: 0, Memory: 256 << 30, Multiprocessors: 132}}
	driver := &counter{emulated.New(emulated.Options{Cards: cards, Engine: engine()}), t}
	d, err := gpu.New(t.Context(), driver, 0, gpu.Options{Variant: "imma80", TuneSize: 256})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	const rounds = challenge.MaxWalkRounds
	task := walkTask(192<<20, rounds, rounds)
	const most = 193<<30 + rounds*64<<18 // digests of a round, trees of all, and little else
	need := d.MemoryNeed(task.Job)
	if need < 192<<30 || need > most {
		t.Errorf("need of %d", need)
	}
	if err := d.Warm(t.Context()); err != nil {
		t.Fatal(err)
	}
	last.large, last.shape = true, task.Job
	r := run(t, d, task)
	var held uint64
	for _, n := range last.sizes {
		held += n
	}
	if held > need {
		t.Errorf("%d bytes are held, %d were said to be needed", held, need)
	}
	positions := challenge.DrawPositions(task.Job, challenge.Hash{1}, challenge.Hash{2})
	if got := answers(t, r, positions); len(got) != rounds || len(got[0].Append(nil)) != task.Job.OpeningSize() {
		t.Error("openings of a wrong shape")
	}
	want := map[string]int{"gen": 1, "layers": 2, "walk": rounds, "leaf": rounds, "nodes": rounds, "top": rounds + 1, "rewalk": 4, "path": 4}
	for name, n := range want {
		if last.launches[name] != n {
			t.Errorf("%d launches of %s, want %d", last.launches[name], name, n)
		}
	}
	if last.items != task.Job.Size {
		t.Errorf("%d items are built, of %d", last.items, task.Job.Size)
	}
	if last.highest["line"] < 1<<40+96<<30 {
		t.Errorf("the last lines are at %#x", last.highest["line"])
	}
	r.Close()
	d.Release()
	if len(last.sizes) != 0 {
		t.Errorf("%d allocations are left", len(last.sizes))
	}
}
