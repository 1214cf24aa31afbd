package gpu_test

import (
	"context"
	"errors"
	"reflect"
	"sync/atomic"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/emulated"
)

// full is a driver of a card of which others take all that is free, from a moment on.
type full struct {
	*emulated.Driver
	limit atomic.Int64 // bytes, 0: what the card has
}

// fill has others take what is free; empty has them give it back.
func (f *full) fill() {
	used, _ := f.Used()
	f.limit.Store(int64(used))
}
func (f *full) empty() { f.limit.Store(0) }

// left is how many bytes there still are.
func (f *full) left(free uint64) uint64 {
	if limit := f.limit.Load(); limit > 0 {
		used, _ := f.Used()
		free = min(free, uint64(max(0, limit-int64(used))))
	}
	return free
}

type fullContext struct {
	gpu.Context
	driver *full
}

func (f *full) Open(ctx context.Context, index int) (gpu.Context, error) {
	c, err := f.Driver.Open(ctx, index)
	return fullContext{c, f}, err
}

func (c fullContext) MemoryInfo(ctx context.Context) (free, total uint64, err error) {
	free, total, err = c.Context.MemoryInfo(ctx)
	return c.driver.left(free), total, err
}

func (c fullContext) Alloc(ctx context.Context, bytes uint64) (gpu.Pointer, error) {
	if c.driver.left(bytes) < bytes {
		return 0, gpu.ErrOutOfMemory
	}
	return c.Context.Alloc(ctx, bytes)
}

// newFull is a device on such a card, with a dataset that fills it.
func newFull(t *testing.T, e emulated.Options, o gpu.Options, task kernels.Task) (*gpu.Device, *full, *watched) {
	t.Helper()
	w := watch()
	e.Engine = w
	driver := &full{Driver: emulated.New(e)}
	o.Variant, o.TuneSize = "dp4a", 256
	d, err := gpu.New(t.Context(), driver, 0, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
		if bytes, contexts := driver.Used(); bytes != 0 || contexts != 0 {
			t.Errorf("%d bytes, %d contexts are left after Close", bytes, contexts)
		}
	})
	if task.Job.Size > 0 {
		compareWalks(t, d, task)
		driver.fill()
	}
	return d, driver, w
}

// items is which part of a dataset was built by the pieces from one on, which must follow one another up to n. One that was cut off is made again.
func (w *watched) items(t *testing.T, from int, n uint64) (first, count uint64) {
	t.Helper()
	w.mu.Lock()
	defer w.mu.Unlock()
	var before uint64 // where the last piece began
	for i, p := range w.pieces[from:] {
		switch {
		case i == 0:
			first = p[0]
		case p[0] != before && p[0] != first+count:
			t.Fatalf("pieces %v do not follow one another", w.pieces[from:])
		}
		before, count = p[0], p[0]+p[1]-first
	}
	if count > 0 && first+count != n {
		t.Fatalf("pieces %v do not end at %d", w.pieces[from:], n)
	}
	return first, count
}

// mended waits until the last items are built by nobody's order.
func (w *watched) mended(t *testing.T, from int, n uint64) {
	t.Helper()
	for end := time.Now().Add(time.Minute); ; time.Sleep(time.Millisecond) {
		w.mu.Lock()
		done := len(w.pieces) > from && w.pieces[len(w.pieces)-1][0]+w.pieces[len(w.pieces)-1][1] == n
		w.mu.Unlock()
		if done {
			return
		}
		if time.Now().After(end) {
			t.Fatal("the dataset is not mended")
		}
	}
}

// Products and walks take turns on a card that has no room for both: every root and opening is right, the dataset stays, and only what was lent of it
// is built again: in the background, and before the next walks in any case.
func TestProductsBorrow(t *testing.T) {
	const n = 2048
	task, product := walkTask(n, 2, 5), taskOf(256, 3, 4)
	d, driver, w := newFull(t, emulated.Options{}, gpu.Options{}, task)
	held, _ := driver.Used()
	layers, pieces := w.built()
	for i := range 3 {
		compare(t, d, product)
		if i == 1 {
			w.mended(t, pieces, n)
		}
		compareWalks(t, d, task)
		first, count := w.items(t, pieces, n)
		if count == 0 || first < n/2 {
			t.Errorf("%d items from %d are built again", count, first)
		}
		_, pieces = w.built()
	}
	compareWalks(t, d, task)
	if l, p := w.built(); l != layers || p != pieces {
		t.Errorf("%d layers, %d pieces of what is there", l-layers, p-pieces)
	}
	if now, _ := driver.Used(); now != held {
		t.Errorf("%d bytes are held, and %d before", now, held)
	}
}

// While an open run has something of the dataset, memory is refused, and neither is disturbed.
func TestOpenRunPinsDataset(t *testing.T) {
	task, product := walkTask(2048, 2, 5), taskOf(256, 3, 4)
	d, _, w := newFull(t, emulated.Options{}, gpu.Options{}, task)
	positions := challenge.DrawPositions(product.Job, challenge.Hash{1}, challenge.Hash{2})
	roots, openings := reference(t, product, positions)
	walked := run(t, d, task) // keeps what it has, whatever is lent
	r := run(t, d, product)
	second := product
	second.ID[2]++
	other := run(t, d, second)
	_, pieces := w.built()
	for range 2 {
		if err := d.Prepare(t.Context(), task.Job); !errors.Is(err, kernels.ErrMemory) {
			t.Fatalf("prepare beside an open run: %v", err)
		}
		if _, err := d.Run(t.Context(), task); !errors.Is(err, kernels.ErrNotPrepared) {
			t.Fatalf("run beside an open run: %v", err)
		}
		if !reflect.DeepEqual(r.Roots(), roots) || !reflect.DeepEqual(answers(t, r, positions), openings) {
			t.Fatal("other roots or openings than the cpu device")
		}
		other.Close()
	}
	if _, p := w.built(); p != pieces {
		t.Errorf("%d pieces beside an open run", p-pieces)
	}
	walks := challenge.DrawPositions(task.Job, challenge.Hash{1}, challenge.Hash{2})
	if got := answers(t, walked, walks); !reflect.DeepEqual(got, opening.Of(memorytest.New(task.ChainID, task.Job, task.ID, nil).Open(walks))) {
		t.Error("other walks after the end of the dataset was lent")
	}
	r.Close()
	walked.Close() // gives back the cache
	w.mended(t, pieces, 2048)
	compareWalks(t, d, task)
	if first, count := w.items(t, pieces, 2048); count == 0 || first < 1024 {
		t.Errorf("%d items from %d are built again", count, first)
	}
}

// A dataset of which an open run has something outlives Release until that is closed.
func TestReleaseBesideLoan(t *testing.T) {
	task, product := walkTask(2048, 1, 1), taskOf(256, 1, 3)
	d, driver, _ := newFull(t, emulated.Options{}, gpu.Options{}, task)
	positions := challenge.DrawPositions(product.Job, challenge.Hash{1}, challenge.Hash{2})
	_, want := reference(t, product, positions)
	r := run(t, d, product)
	d.Release()
	if got := answers(t, r, positions); !reflect.DeepEqual(got, want) {
		t.Error("openings changed after Release")
	}
	driver.empty()
	compare(t, d, product) // there is room now
	if err := d.Prepare(t.Context(), task.Job); !errors.Is(err, kernels.ErrMemory) {
		t.Errorf("a second dataset beside the first: %v", err)
	}
	r.Close()
	d.Release()
	if bytes, _ := driver.Used(); bytes != 0 {
		t.Errorf("%d bytes are left", bytes)
	}
	compareWalks(t, d, task)
}

// Another dataset, of another size or key, takes nothing of the last one for its own.
func TestOtherDatasetAfterLoan(t *testing.T) {
	task, product := walkTask(2048, 1, 3), taskOf(256, 1, 1)
	d, driver, w := newFull(t, emulated.Options{}, gpu.Options{}, task)
	compare(t, d, product)
	other := task
	other.Job.MatrixSeed[0]++
	driver.empty() // for the cache of another key
	compareWalks(t, d, other)
	driver.fill()
	r := run(t, d, product)
	_, pieces := w.built()
	r.Close()
	w.mended(t, pieces, 2048)
	driver.empty()
	_, pieces = w.built()
	compareWalks(t, d, walkTask(3072, 1, 1))
	if first, count := w.items(t, pieces, 3072); first != 0 || count != 3072 {
		t.Errorf("%d items from %d of another dataset", count, first)
	}
}

// What is prepared and not run gives back after a while what it borrowed, and not before.
func TestPreparedIsNotRun(t *testing.T) {
	task, product := walkTask(2048, 1, 1), taskOf(256, 1, 1)
	d, _, w := newFull(t, emulated.Options{}, gpu.Options{StartWithin: time.Hour}, task)
	_, pieces := w.built()
	prepare(t, d, product.Job)
	time.Sleep(20 * time.Millisecond)
	r, err := d.Run(t.Context(), product)
	if err != nil {
		t.Fatal("the device did not wait for it:", err)
	}
	r.Close()
	w.mended(t, pieces, 2048)

	d, _, w = newFull(t, emulated.Options{}, gpu.Options{StartWithin: 20 * time.Millisecond}, task)
	_, pieces = w.built()
	prepare(t, d, product.Job)
	w.mended(t, pieces, 2048)
	if _, err := d.Run(t.Context(), product); !errors.Is(err, kernels.ErrNotPrepared) {
		t.Errorf("run of what was given up: %v", err)
	}
	compare(t, d, product)
	compareWalks(t, d, task)
}

// However the end of an Open and a Close fall together, the dataset is mended after them.
func TestMendingIsNotForgotten(t *testing.T) {
	task, product := walkTask(1024, 1, 1), taskOf(256, 1, 1)
	d, _, w := newFull(t, emulated.Options{}, gpu.Options{}, task)
	positions := challenge.DrawPositions(product.Job, challenge.Hash{1}, challenge.Hash{2})
	for range 30 {
		_, pieces := w.built()
		r := run(t, d, product)
		answers(t, r, positions)
		r.Close()
		w.mended(t, pieces, 1024)
	}
	compareWalks(t, d, task)
}

// Whoever comes while the dataset is mended does not wait for long, and what was cut off is made up for.
func TestMendingIsCutOff(t *testing.T) {
	task, product := walkTask(4096, 1, 1), taskOf(256, 2, 2)
	d, _, w := newFull(t, emulated.Options{Faults: emulated.Faults{Slow: 5 * time.Millisecond}}, gpu.Options{}, task)
	for i := range 8 {
		r := run(t, d, product)
		r.Close()
		time.Sleep(time.Duration(i) * 2 * time.Millisecond)
		ctx, cancel := context.WithTimeout(t.Context(), time.Duration(i)*2*time.Millisecond)
		if err := d.Prepare(ctx, task.Job); err != nil && !errors.Is(err, context.DeadlineExceeded) {
			t.Fatal(err)
		}
		cancel()
		if i%3 == 0 {
			compare(t, d, product)
		}
		compareWalks(t, d, task)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, p := range w.pieces {
		if p[0]+p[1] > 4096 {
			t.Errorf("piece %v of 4096 items", p)
		}
	}
}

// Every fault at every place of walks, products, walks ends in its error, or in none if it hit what nobody waits for, and leaves a device that does
// the same again.
func TestBorrowFaults(t *testing.T) {
	task, product := walkTask(1024, 1, 1), taskOf(256, 1, 1)
	const first = testLaunches + 3 + 3 + 1 + 3 + 2 // up to here walks alone
	for at := int64(first + 1); at <= first+1+1+4+2+1+1+3+2; at++ {
		if testing.Short() && at%3 != 0 { // the race detector makes the emulator slow
			continue
		}
		for _, f := range []struct {
			faults emulated.Faults
			want   error
		}{{emulated.Faults{LoseAt: at}, gpu.ErrLost}, {emulated.Faults{FailAt: at}, gpu.ErrLaunch}} {
			d, driver, _ := newFull(t, emulated.Options{Faults: f.faults}, gpu.Options{}, task)
			sequence := func() error {
				if err := all(t.Context(), d, product); err != nil {
					return err
				}
				driver.empty() // a context that was lost took the dataset with it
				return all(t.Context(), d, task)
			}
			if err := sequence(); err != nil && !errors.Is(err, f.want) && !errors.Is(err, kernels.ErrMemory) {
				t.Errorf("%+v: %v, want %v", f.faults, err, f.want)
			}
			driver.empty()
			if err := sequence(); err != nil {
				t.Errorf("%+v: the next challenges: %v", f.faults, err)
			}
			d.Release()
			if bytes, _ := driver.Used(); bytes != 0 {
				t.Errorf("%+v: %d bytes are left", f.faults, bytes)
			}
		}
	}
}

// A product that is larger than what can be lent has the dataset given up, if that makes room, and is refused otherwise.
func TestTooLargeToBorrow(t *testing.T) {
	task := walkTask(1024, 1, 1)
	d, driver, w := newFull(t, emulated.Options{}, gpu.Options{}, task)
	_, pieces := w.built()
	compare(t, d, taskOf(256, 1, 1))
	if err := d.Prepare(t.Context(), taskOf(8192, 1, 1).Job); !errors.Is(err, kernels.ErrMemory) {
		t.Errorf("prepare of more than there is: %v", err)
	}
	compareWalks(t, d, task)
	if first, count := w.items(t, pieces, 1024); first == 0 || count > 512 {
		t.Errorf("%d items from %d: a dataset is given up for a job that is refused", count, first)
	}
	compare(t, d, taskOf(256, 1, 1))
	prepare(t, d, taskOf(1024, 1, 1).Job) // A takes as much as the dataset
	driver.empty()
	_, pieces = w.built()
	compareWalks(t, d, task)
	if first, count := w.items(t, pieces, 1024); first != 0 || count != 1024 {
		t.Errorf("%d items from %d are built, of a dataset that had to go", count, first)
	}
	_, pieces = w.built()
	compare(t, d, taskOf(512, 1, 1))
	compareWalks(t, d, task)
	if _, count := w.items(t, pieces, 1024); count != 0 {
		t.Errorf("%d items are built again with room for both", count)
	}
}
