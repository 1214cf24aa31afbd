package ptx

import (
	"context"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
)

// Checks says what is looked for. Bounds, alignment, freed memory, barriers and limits always are.
type Checks uint

const (
	CheckInit       Checks = 1 << iota // reads of bytes that nobody wrote
	CheckRace                          // races in shared memory
	CheckGlobalRace                    // races in global memory within a launch, also between blocks
	CheckBanks                         // count bank conflicts

	CheckAll = CheckInit | CheckRace | CheckGlobalRace | CheckBanks
	// CheckNone is for Options, where zero means all.
	CheckNone Checks = 1 << 31
)

// Options of a Machine.
type Options struct {
	Workers     int    // blocks at a time; default: as many as the Go runtime has processors
	Checks      Checks // default CheckAll; CheckNone for none
	SharedLimit uint32 // bytes of shared memory of a block, static and dynamic; default 101376, as of compute capability 8.6
}

// Machine executes kernels on a memory.
type Machine struct {
	mem    *Memory
	opt    Options
	checks Checks
}

// New makes a machine. Several may share a memory.
func New(mem *Memory, opt Options) *Machine {
	if opt.Workers <= 0 {
		opt.Workers = runtime.GOMAXPROCS(0)
	}
	if opt.Checks == 0 {
		opt.Checks = CheckAll
	}
	if opt.SharedLimit == 0 {
		opt.SharedLimit = 99 << 10
	}
	return &Machine{mem: mem, opt: opt, checks: opt.Checks &^ CheckNone}
}

// Launch is one kernel launch. Zero in Grid or Block is not allowed, as on a card.
type Launch struct {
	Kernel        string
	Grid, Block   [3]uint32
	DynamicShared uint32 // bytes
	Params        []byte // as KernelInfo.Params lays them out
}

// Run executes a launch to its end. The error is a *Fault, or ctx's. What a faulty launch wrote before it failed stays written.
func (m *Machine) Run(ctx context.Context, mod *Module, l Launch) (Stats, error) {
	r, f := m.launch(mod, &l)
	if f != nil {
		return Stats{}, f
	}
	n := int(min(uint64(m.opt.Workers), uint64(r.blocks)))
	workers := make([]*worker, n)
	var group sync.WaitGroup
	for i := range workers {
		w := r.worker()
		workers[i] = w
		group.Go(func() { w.all(ctx) })
	}
	group.Wait()
	if r.fault != nil {
		return Stats{}, r.fault
	}
	if err := ctx.Err(); err != nil {
		return Stats{}, err
	}
	return r.stats(workers), nil
}

// launched is what the workers of a launch share.
type launched struct {
	mem         *Memory
	mod         *Module
	k           *kernel
	launch      *Launch
	checks      Checks
	threads     uint32 // of a block
	blocks      uint32
	first       uint32 // the number of the first block
	sharedBytes uint32
	consts      []row
	constInit   []uint64

	next atomic.Uint64 // block
	stop atomic.Uint64 // blocks after this one need not be executed

	mu    sync.Mutex
	fault *Fault
}

// launch checks what a card would ("Compute Capabilities", and the directives of the kernel).
func (m *Machine) launch(mod *Module, l *Launch) (*launched, *Fault) {
	k := mod.kernel(l.Kernel)
	if k == nil {
		return nil, limitf(l.Kernel, "there is no such kernel in the module")
	}
	threads, blocks := uint64(1), uint64(1)
	for i, most := range [3]uint32{1024, 1024, 64} {
		if l.Block[i] == 0 || l.Block[i] > most {
			return nil, limitf(k.Name, "a block of %v", l.Block)
		}
		threads *= uint64(l.Block[i])
	}
	for i, most := range [3]uint32{1<<31 - 1, 65535, 65535} {
		if l.Grid[i] == 0 || l.Grid[i] > most {
			return nil, limitf(k.Name, "a grid of %v", l.Grid)
		}
		if blocks *= uint64(l.Grid[i]); blocks > 1<<31 {
			return nil, limitf(k.Name, "a grid of %v is too large to be checked", l.Grid)
		}
	}
	shared := align(uint64(k.StaticShared), uint64(k.SharedAlign)) + uint64(l.DynamicShared)
	switch {
	case threads > 1024:
		return nil, limitf(k.Name, "%d threads in a block", threads)
	case k.MaxThreads > 0 && threads > uint64(k.MaxThreads):
		return nil, limitf(k.Name, "%d threads in a block, the kernel has .maxntid %d", threads, k.MaxThreads)
	case k.ReqBlock != [3]uint32{} && k.ReqBlock != l.Block:
		return nil, limitf(k.Name, "a block of %v, the kernel has .reqntid %v", l.Block, k.ReqBlock)
	case shared > uint64(m.opt.SharedLimit):
		return nil, limitf(k.Name, "%d bytes of shared memory, of %d", shared, m.opt.SharedLimit)
	case len(l.Params) != int(k.ParamBytes):
		return nil, limitf(k.Name, "%d bytes of parameters, the kernel has %d", len(l.Params), k.ParamBytes)
	}
	r := &launched{mem: m.mem, mod: mod, k: k, launch: l, checks: m.checks, threads: uint32(threads), blocks: uint32(blocks),
		sharedBytes: uint32(shared), consts: k.consts, constInit: make([]uint64, len(mod.consts)/64+2)}
	for i := range r.constInit {
		r.constInit[i] = ^uint64(0)
	}
	if len(k.relocs) > 0 {
		base, err := m.mem.place(mod)
		if err != nil {
			return nil, limitf(k.Name, "variables of the module: %v", err)
		}
		r.consts = slices.Clone(k.consts)
		for _, c := range k.relocs {
			for lane := range r.consts[c.index] {
				r.consts[c.index][lane] = base + c.off
			}
		}
	}
	r.first = m.mem.claimBlocks(r.blocks)
	r.stop.Store(^uint64(0))
	return r, nil
}

// all executes blocks until there are none, or one before them was at fault.
func (w *worker) all(ctx context.Context) {
	for ctx.Err() == nil {
		i := w.next.Add(1) - 1
		if i >= uint64(w.blocks) || i > w.stop.Load() {
			return
		}
		f := w.do(ctx, i)
		w.unlock()
		if f == nil {
			continue
		}
		w.mu.Lock()
		if i < w.stop.Load() {
			w.stop.Store(i)
			w.fault = f
		}
		w.mu.Unlock()
	}
}

// stats adds up what the workers counted.
func (l *launched) stats(workers []*worker) Stats {
	var s Stats
	for pc := range l.k.code {
		in := &l.k.code[pc]
		var b bankCount
		for _, w := range workers {
			s.Instructions += w.executed[pc]
			s.By[in.class] += w.executed[pc]
			s.Warp += w.issued[pc]
			b.phases += w.banks[pc].phases
			b.ways += w.banks[pc].ways
			b.max = max(b.max, w.banks[pc].max)
		}
		if b.phases > 0 {
			s.Banks = append(s.Banks, Bank{Line: int(in.line), Op: in.x.name, Phases: b.phases, Ways: b.ways, Max: b.max})
		}
	}
	for _, w := range workers {
		for i := range Spaces {
			s.Read[i] += w.reads[i]
			s.Written[i] += w.written[i]
		}
	}
	slices.SortStableFunc(s.Banks, func(a, b Bank) int { return a.Line - b.Line })
	return s
}
