package emulated

import (
	"context"
	"encoding/binary"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/ptx"
)

// Options are the settings of a driver. The zero value is one card of capability 8.6 with 1 GiB.
type Options struct {
	Cards  []gpu.Facts // Index is set by the driver; nil = one card
	Checks ptx.Checks  // 0 = all
	Faults Faults
	Engine Engine // nil = the emulator of package ptx
}

// Engine executes code. Memory is that of the context.
type Engine interface {
	Load(code string) (Program, error)
}

// Program is a module that an Engine has loaded.
type Program interface {
	Has(kernel string) bool
	Target() string // sm_80
	Run(ctx context.Context, m *ptx.Memory, l gpu.Launch, kernel string) error
}

// Driver is an emulated driver.
type Driver struct {
	cards  []gpu.Facts
	engine Engine
	faults *faults

	mu   sync.Mutex
	used map[*device]struct{} // contexts that are open
}

var _ gpu.Driver = (*Driver)(nil)

// New makes a driver.
func New(o Options) *Driver {
	d := &Driver{cards: o.Cards, engine: o.Engine, faults: &faults{Faults: o.Faults}, used: map[*device]struct{}{}}
	if d.cards == nil {
		d.cards = []gpu.Facts{{
			Name: "Emulated GPU", UUID: "GPU-00000000-0000-0000-0000-000000000000", Bus: "0000:01:00.0", Driver: gpu.Emulated,
			Memory: 1 << 30, Major: 8, Minor: 6, Multiprocessors: 4,
		}}
	}
	for i := range d.cards {
		d.cards[i].Index = i
	}
	if d.engine == nil {
		d.engine = ptxEngine{o.Checks}
	}
	return d
}

// Devices lists the cards.
func (d *Driver) Devices(ctx context.Context) ([]gpu.Facts, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if len(d.cards) == 0 {
		return nil, fmt.Errorf("emulated: %w", gpu.ErrNoDevice)
	}
	return append([]gpu.Facts(nil), d.cards...), nil
}

// Open makes a context, with a memory of its own.
func (d *Driver) Open(ctx context.Context, index int) (gpu.Context, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if index < 0 || index >= len(d.cards) {
		return nil, fmt.Errorf("emulated GPU %d: %w", index, gpu.ErrNoDevice)
	}
	c := newDevice(d, d.cards[index])
	d.mu.Lock()
	defer d.mu.Unlock()
	d.used[c] = struct{}{}
	return c, nil
}

// Used is the device memory in use, in bytes, and the number of contexts that are open.
func (d *Driver) Used() (bytes uint64, contexts int) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for c := range d.used {
		bytes += c.memory.Used()
	}
	return bytes, len(d.used)
}

// Hangs says whether the launch of Faults.HangAt has begun.
func (d *Driver) Hangs() bool { return d.faults.hangs.Load() }

func (d *Driver) closed(c *device) {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.used, c)
}

// ptxEngine is the emulator.
type ptxEngine struct{ checks ptx.Checks }

func (e ptxEngine) Load(code string) (Program, error) {
	m, err := ptx.Parse(code)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", gpu.ErrUnsupportedPTX, err)
	}
	p := program{module: m, checks: e.checks, kernels: map[string]ptx.KernelInfo{}}
	for _, k := range m.Kernels() {
		p.kernels[k.Name] = k
	}
	return p, nil
}

type program struct {
	module  *ptx.Module
	checks  ptx.Checks
	kernels map[string]ptx.KernelInfo
}

func (p program) Has(kernel string) bool { _, ok := p.kernels[kernel]; return ok }

func (p program) Target() string { return p.module.Target() }

func (p program) Run(ctx context.Context, m *ptx.Memory, l gpu.Launch, kernel string) error {
	var params []byte
	for _, a := range l.Args {
		params = binary.LittleEndian.AppendUint64(params, a)
	}
	_, err := ptx.New(m, ptx.Options{Checks: p.checks}).Run(ctx, p.module, ptx.Launch{
		Kernel: kernel, Grid: [3]uint32{l.Grid, 1, 1}, Block: [3]uint32{l.Block, 1, 1}, DynamicShared: l.Shared, Params: params,
	})
	return err
}

// capability of a target such as sm_80, 0 if it is none.
func capability(target string) int {
	v, err := strconv.Atoi(strings.TrimRight(strings.TrimPrefix(target, "sm_"), "af"))
	if err != nil {
		return 0
	}
	return v
}
