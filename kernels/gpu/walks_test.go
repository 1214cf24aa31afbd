package gpu_test

import (
	"context"
	"errors"
	"reflect"
	"sync"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/emulated"
	"github.com/slark-network/slark/kernels/ptx"
)

func walkTask(n uint64, rounds, openings uint32) kernels.Task {
	return kernels.Task{ChainID: chainID, ID: challenge.Hash{1, 2, 3}, Job: memorytest.Job(n, rounds, openings)}
}

// compareWalks runs a memory challenge and compares it with the reference, bit for bit.
func compareWalks(t *testing.T, d kernels.Device, task kernels.Task) {
	t.Helper()
	positions := challenge.DrawPositions(task.Job, challenge.Hash{1}, challenge.Hash{2})
	want := memorytest.New(task.ChainID, task.Job, task.ID, nil)
	r := run(t, d, task)
	defer r.Close()
	if !reflect.DeepEqual(r.Roots(), want.Roots) {
		t.Fatal("other roots than the reference")
	}
	got := answers(t, r, positions)
	if !reflect.DeepEqual(got, opening.Of(want.Open(positions))) {
		t.Fatal("other openings than the reference")
	}
	if err := kernels.Check(t.Context(), task, r.Roots(), got); err != nil {
		t.Fatal(err)
	}
}

func TestWalks(t *testing.T) {
	for _, major := range []int{6, 8, 10} { // 10.x walks with another kernel
		cards := []gpu.Facts{{Major: major, Minor: 1, Memory: 1 << 30, Multiprocessors: 4}}
		if major != 6 {
			cards[0].Minor = 0
		}
		d, driver := newDevice(t, emulated.Options{Cards: cards}, gpu.Options{Variant: "dp4a"})
		task := walkTask(1024, 1, 70)
		compareWalks(t, d, task)
		positions := challenge.DrawPositions(task.Job, challenge.Hash{1}, challenge.Hash{2})
		roots, openings := reference(t, task, positions)
		r := run(t, d, task)
		if !reflect.DeepEqual(r.Roots(), roots) || !reflect.DeepEqual(answers(t, r, positions), openings) {
			t.Error("other roots or openings than the cpu device")
		}
		r.Close()
		compareWalks(t, d, walkTask(1024, 3, 3))
		compareWalks(t, d, walkTask(3072, 2, 5))
		d.Release()
		if bytes, contexts := driver.Used(); bytes != 0 || contexts != 1 {
			t.Errorf("%d bytes, %d contexts after Release", bytes, contexts)
		}
	}
}

// watched is an engine that notes the launches of what builds caches and datasets.
type watched struct {
	emulated.Engine
	mu     sync.Mutex
	layers int         // made
	pieces [][2]uint64 // of datasets: first item, number of items
}

func watch() *watched { return &watched{Engine: engine()} }

// built is how many launches there were.
func (w *watched) built() (layers, pieces int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.layers, len(w.pieces)
}

type watchedProgram struct {
	emulated.Program
	w *watched
}

func (w *watched) Load(code string) (emulated.Program, error) {
	p, err := w.Engine.Load(code)
	return watchedProgram{p, w}, err
}

func (p watchedProgram) Run(ctx context.Context, m *ptx.Memory, l gpu.Launch, kernel string) error {
	p.w.mu.Lock()
	switch {
	case kernel != "lines":
	case l.Args[2] == memory.LayerParents:
		p.w.layers++
	default:
		p.w.pieces = append(p.w.pieces, [2]uint64{l.Args[3] / memory.ItemLines, l.Args[4] / memory.ItemLines})
	}
	p.w.mu.Unlock()
	return p.Program.Run(ctx, m, l, kernel)
}

// A dataset and a light cache are kept as long as the same ones are asked for, beside B.
func TestDatasetIsKept(t *testing.T) {
	w := watch()
	d, driver := newDevice(t, emulated.Options{Engine: w}, gpu.Options{Variant: "dp4a"})
	task, product := walkTask(1024, 2, 3), taskOf(256, 2, 3)
	compareWalks(t, d, task)
	compare(t, d, product)
	layers, pieces := w.built()
	compareWalks(t, d, task)
	compare(t, d, product)
	compareWalks(t, d, task)
	if l, p := w.built(); l != layers || p != pieces {
		t.Errorf("%d layers and %d pieces to build what is there", l-layers, p-pieces)
	}
	held, _ := driver.Used()
	if need := d.MemoryNeed(task.Job) + d.MemoryNeed(product.Job); held > need {
		t.Errorf("%d bytes are held, %d were said to be needed", held, need)
	}

	other := task // of another device: another cache in the same room
	other.Job.Device = challenge.DeviceID(task.Job.Provider, 1)
	compareWalks(t, d, other)
	if l, p := w.built(); l != layers+2 || p <= pieces {
		t.Errorf("%d layers and %d pieces for another device", l-layers, p-pieces)
	}
	if _, err := d.Run(t.Context(), task); !errors.Is(err, kernels.ErrNotPrepared) {
		t.Errorf("run of the first device's: %v", err)
	}
	two := other
	two.Job.Rounds, two.Job.Openings = 1, 1
	if _, err := d.Run(t.Context(), two); !errors.Is(err, kernels.ErrNotPrepared) {
		t.Errorf("run of other rounds: %v", err)
	}
}

// What a run keeps is its own: walks are opened whatever became of the dataset.
func TestOpenWithoutDataset(t *testing.T) {
	d, _ := newDevice(t, emulated.Options{}, gpu.Options{Variant: "dp4a"})
	task, other := walkTask(1024, 2, 5), walkTask(2048, 1, 1)
	other.Job.MatrixSeed[0]++
	positions := challenge.DrawPositions(task.Job, challenge.Hash{1}, challenge.Hash{2})
	want := opening.Of(memorytest.New(task.ChainID, task.Job, task.ID, nil).Open(positions))
	a := run(t, d, task)
	b := run(t, d, other)
	if got := answers(t, a, positions); !reflect.DeepEqual(got, want) {
		t.Error("openings changed after another dataset")
	}
	d.Release()
	if got := answers(t, a, positions); !reflect.DeepEqual(got, want) {
		t.Error("openings changed after Release")
	}
	b.Close()
	compareWalks(t, d, task)
	if _, err := a.Open(t.Context(), []challenge.Position{{Round: 1, Row: 64}}); !errors.Is(err, challenge.ErrInvalid) {
		t.Errorf("walk 64 of 64: %v", err)
	}
	a.Close()
}

// A dataset is given up when another job does not fit beside it, and only then.
func TestDatasetMakesRoom(t *testing.T) {
	const card = 48 << 20
	for name, o := range map[string]struct {
		cards uint64
		limit uint64
	}{"card": {card, 0}, "limit": {1 << 30, card}} {
		w := watch()
		cards := []gpu.Facts{{Major: 8, Minor: 6, Memory: o.cards}}
		d, _ := newDevice(t, emulated.Options{Cards: cards, Engine: w}, gpu.Options{Variant: "dp4a", MemoryBytes: o.limit})
		task := walkTask(1024, 1, 1)
		compareWalks(t, d, task)
		_, before := w.built()

		huge := taskOf(8192, 1, 1)
		if err := d.Prepare(t.Context(), huge.Job); !errors.Is(err, kernels.ErrMemory) {
			t.Errorf("%s: prepare of more than there is: %v", name, err)
		}
		compare(t, d, taskOf(256, 1, 1))
		compareWalks(t, d, task)
		if _, got := w.built(); got != before {
			t.Errorf("%s: %d pieces of what should be there", name, got-before)
		}
		large := taskOf(4096, 1, 1) // A and B take 32 MiB
		large.Job.Openings = 1
		if err := d.Prepare(t.Context(), large.Job); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		compareWalks(t, d, task)
		if _, got := w.built(); got == before {
			t.Errorf("%s: a dataset is there beside what leaves no room for it", name)
		}
	}
}

// Building ends soon when it is cut off, and goes on from there.
func TestBuildIsCutOff(t *testing.T) {
	w := watch()
	slow := emulated.Faults{Slow: 20 * time.Millisecond}
	d, _ := newDevice(t, emulated.Options{Faults: slow, Engine: w}, gpu.Options{Variant: "dp4a"})
	if err := d.Warm(t.Context()); err != nil {
		t.Fatal(err)
	}
	task := walkTask(2048, 1, 1)
	_, tested := w.built()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- d.Prepare(ctx, task.Job) }()
	for pieces := 0; pieces < tested+2; _, pieces = w.built() {
		time.Sleep(time.Millisecond)
	}
	cancel()
	start := time.Now()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	t.Log("ended after", time.Since(start))
	_, cut := w.built()
	compareWalks(t, d, task)
	if last, next := w.pieces[cut-1], w.pieces[cut][0]; next != last[0] && next != last[0]+last[1] || next == 0 {
		t.Errorf("cut off after pieces %v, went on with %v", w.pieces[tested:cut], w.pieces[cut:])
	}
}

func TestNextPiece(t *testing.T) {
	for _, c := range []struct {
		count uint64
		took  time.Duration
		want  uint64
	}{{64, 0, 512}, {64, time.Microsecond, 512}, {1000, 200 * time.Millisecond, 1000}, {1000, 400 * time.Millisecond, 500}, {64, time.Hour, 64}} {
		if got := gpu.NextPiece(c.count, c.took); got != c.want {
			t.Errorf("%d items in %v: then %d, want %d", c.count, c.took, got, c.want)
		}
	}
}

// Every fault at every place ends in its error, leaves no memory in use, and leaves a device that does the next challenge.
func TestWalkFaults(t *testing.T) {
	task := walkTask(1024, 2, 3)
	// 3 for the cache, 3 for the dataset (64, 512, 448), 1 + 3 for each round, 2 for Open.
	const launches = testLaunches + 3 + 3 + 1 + 3*2 + 2
	type fault struct {
		faults emulated.Faults
		want   error
	}
	var list []fault
	for at := int64(variantLaunches + 1); at <= launches; at++ {
		list = append(list, fault{emulated.Faults{LoseAt: at}, gpu.ErrLost}, fault{emulated.Faults{FailAt: at}, gpu.ErrLaunch})
	}
	for at := int64(1); at <= testAllocs+3; at++ {
		list = append(list, fault{emulated.Faults{OutOfMemoryAt: at}, kernels.ErrMemory})
	}
	for i, f := range list {
		if testing.Short() && i%4 != 0 {
			continue
		}
		d, driver := newDevice(t, emulated.Options{Faults: f.faults}, gpu.Options{Variant: "dp4a"})
		if err := all(t.Context(), d, task); !errors.Is(err, f.want) {
			t.Errorf("%+v: %v, want %v", f.faults, err, f.want)
		}
		d.Release()
		if bytes, _ := driver.Used(); bytes != 0 {
			t.Errorf("%+v: %d bytes are left", f.faults, bytes)
		}
		if err := all(t.Context(), d, task); err != nil {
			t.Errorf("%+v: the next challenge: %v", f.faults, err)
		}
		d.Close()
	}
}

// Out of memory while a dataset is kept: what does not fit is borrowed of it.
func TestOutOfMemoryWithDataset(t *testing.T) {
	// Self-test, room for a run, scratch, dataset; then A.
	w := watch()
	d, _ := newDevice(t, emulated.Options{Faults: emulated.Faults{OutOfMemoryAt: testAllocs + 3 + 2}, Engine: w}, gpu.Options{Variant: "dp4a"})
	compareWalks(t, d, walkTask(1024, 1, 1))
	_, pieces := w.built()
	compare(t, d, taskOf(256, 1, 1))
	compareWalks(t, d, walkTask(1024, 1, 1))
	if first, count := w.items(t, pieces, 1024); first < 512 || count == 0 {
		t.Errorf("%d items from %d are built again", count, first)
	}
}

// A walk that hangs is given up when the caller does not want to wait any more.
func TestWalkHang(t *testing.T) {
	for _, at := range []int64{testLaunches + 2, testLaunches + 4, testLaunches + 8} { // cache, dataset, walk
		d, driver := newDevice(t, emulated.Options{Faults: emulated.Faults{HangAt: at}}, gpu.Options{Variant: "dp4a", RestWithin: 50 * time.Millisecond})
		if err := d.Warm(t.Context()); err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		go func() {
			for !driver.Hangs() {
				time.Sleep(time.Millisecond)
			}
			cancel()
		}()
		if err := all(ctx, d, walkTask(1024, 2, 3)); !errors.Is(err, context.Canceled) {
			t.Errorf("hang at launch %d: %v", at, err)
		}
		if bytes, contexts := driver.Used(); bytes != 0 || contexts != 0 {
			t.Errorf("hang at launch %d: %d bytes, %d contexts are left", at, bytes, contexts)
		}
		if err := all(t.Context(), d, walkTask(1024, 2, 3)); err != nil {
			t.Errorf("hang at launch %d: the next challenge: %v", at, err)
		}
	}
}

// Kernels of walks that are wrong from the beginning are refused by the self-test.
func TestWrongWalks(t *testing.T) {
	for kernel, param := range map[string]int{"lines": 1, "walk": 2, "rewalk": 3} {
		wrong := emulated.Faults{WrongFrom: 1, WrongKernel: kernel, WrongParam: param}
		d, driver := newDevice(t, emulated.Options{Faults: wrong}, gpu.Options{Variant: "dp4a"})
		err := d.Warm(t.Context())
		if !errors.Is(err, kernels.ErrUnsupported) {
			t.Errorf("%s is wrong: %v", kernel, err)
		}
		if bytes, contexts := driver.Used(); bytes != 0 || contexts != 0 {
			t.Errorf("%d bytes, %d contexts are left", bytes, contexts)
		}
	}
}

// everyWalk is all positions of a round.
func everyWalk(job challenge.Job, round uint32) (out []challenge.Position) {
	for w := range uint32(job.Rows()) {
		out = append(out, challenge.Position{Round: round, Row: w})
	}
	return out
}

// A bit of the dataset, or of a digest, that is wrong after the self-test leads to an answer that the prover's own check refuses.
func TestFlippedDataset(t *testing.T) {
	for name, wrong := range map[string]emulated.Faults{
		"item 0": {WrongFrom: 4, WrongKernel: "lines", WrongParam: 1}, // after the self-test, C1 and C2
		"digest": {WrongFrom: 3, WrongKernel: "walk", WrongParam: 2},  // of round 2
	} {
		d, _ := newDevice(t, emulated.Options{Faults: wrong}, gpu.Options{Variant: "dp4a"})
		task := walkTask(1024, 2, 2)
		task.Job.Openings = 64
		r := run(t, d, task)
		positions := everyWalk(task.Job, 2)
		got := answers(t, r, positions)
		var e *kernels.Disagreement
		if err := kernels.Check(t.Context(), task, r.Roots(), got); !errors.As(err, &e) || e.Round != 2 || e.Check != challenge.CheckPath {
			t.Errorf("%s: %v", name, err)
		}
		r.Close()
	}
}
