package ptx

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
)

const (
	pageShift = 16
	pageSize  = 1 << pageShift

	// Addresses begin above 4 GiB, so that one that was cut to 32 bits points nowhere, and are never given out twice.
	globalBase = 0x2_0000_0000
	globalEnd  = 1 << 44
	guardGap   = 1 << 20
	allocAlign = 256
)

// ErrOutOfMemory is what Alloc returns where a card would have no room.
var ErrOutOfMemory = errors.New("ptx: out of device memory")

// Memory is the device memory of one context. Its methods may be called at any time, also while kernels run. Only pages that were
// written take memory of the host, so that allocations may be much larger than the host.
type Memory struct {
	limit uint64

	mu      sync.Mutex // for what follows, and for replacing table
	used    uint64
	next    uint64
	blocks  uint32 // the next number of a block, see claimBlocks
	modules map[*Module]uint64

	table atomic.Pointer[[]*allocation] // ordered by address; freed ones stay, without their pages
}

type allocation struct {
	base, size uint64
	freed      atomic.Bool
	pages      []atomic.Pointer[page]
}

// page is pageSize bytes of an allocation. Whoever touches it holds mu.
type page struct {
	mu sync.Mutex
	cells
}

// NewMemory returns an empty memory of so many bytes.
func NewMemory(limit uint64) *Memory {
	m := &Memory{limit: limit, next: globalBase, blocks: 1, modules: map[*Module]uint64{}}
	m.table.Store(&[]*allocation{})
	return m
}

// Alloc returns the address of n fresh bytes: a multiple of 256, with a gap that belongs to nobody before and after them.
func (m *Memory) Alloc(n uint64) (uint64, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.alloc(n)
}

func (m *Memory) alloc(n uint64) (uint64, error) {
	if n == 0 {
		return 0, errors.New("ptx: allocation of no bytes")
	}
	if n > m.limit-m.used || n > globalEnd-m.next-2*guardGap {
		return 0, fmt.Errorf("%w: %d bytes asked, %d of %d in use", ErrOutOfMemory, n, m.used, m.limit)
	}
	a := &allocation{base: m.next, size: n, pages: make([]atomic.Pointer[page], (n+pageSize-1)>>pageShift)}
	// The odd step makes addresses multiples of 256 and of nothing more.
	m.next = (a.base+n+guardGap+allocAlign-1)&^(2*allocAlign-1) + allocAlign
	m.used += n
	table := append(slices.Clone(*m.table.Load()), a)
	m.table.Store(&table)
	return a.base, nil
}

// Free gives back what Alloc returned. Its addresses are not used again: touching them is a fault from now on.
func (m *Memory) Free(addr uint64) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	a, _, err := m.find(addr, 1)
	if err != nil {
		return err
	}
	if a.base != addr {
		return fmt.Errorf("ptx: %#x is not the beginning of an allocation", addr)
	}
	m.used -= a.size
	table := slices.Clone(*m.table.Load())
	i := slices.Index(table, a)
	table[i] = &allocation{base: a.base, size: a.size}
	table[i].freed.Store(true)
	a.freed.Store(true)
	m.table.Store(&table)
	return nil
}

// Used is the sum of the allocations in bytes.
func (m *Memory) Used() uint64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.used
}

// Limit is what NewMemory was given.
func (m *Memory) Limit() uint64 { return m.limit }

// Write copies b to the device.
func (m *Memory) Write(addr uint64, b []byte) error {
	return m.each(addr, uint64(len(b)), func(p *page, off, n, done uint64) error {
		copy(p.data[off:off+n], b[done:])
		p.setInit(off, n)
		return nil
	})
}

// Fill sets n bytes to v.
func (m *Memory) Fill(addr uint64, v byte, n uint64) error {
	return m.each(addr, n, func(p *page, off, n, _ uint64) error {
		for i := off; i < off+n; i++ {
			p.data[i] = v
		}
		p.setInit(off, n)
		return nil
	})
}

// Read copies from the device to b. Bytes that neither the host nor a kernel wrote are an error.
func (m *Memory) Read(b []byte, addr uint64) error {
	return m.each(addr, uint64(len(b)), func(p *page, off, n, done uint64) error {
		for i := off; i < off+n; i++ {
			if i&63 == 0 && i+64 <= off+n && p.init[i>>6] == ^uint64(0) {
				i += 63
				continue
			}
			if p.init[i>>6]>>(i&63)&1 == 0 {
				return &Fault{Kind: Uninitialised, Detail: fmt.Sprintf("the host reads %#x, which nobody wrote", addr+done+i-off)}
			}
		}
		copy(b[done:], p.data[off:off+n])
		return nil
	})
}

// each calls f for each page of a range, which must lie in one allocation.
func (m *Memory) each(addr, size uint64, f func(p *page, off, n, done uint64) error) error {
	if size == 0 {
		return nil
	}
	a, kind, err := m.find(addr, size)
	if err != nil {
		return &Fault{Kind: kind, Detail: "the host touches " + err.Error()}
	}
	for done := uint64(0); done < size; {
		at := addr - a.base + done
		off := at & (pageSize - 1)
		n := min(pageSize-off, size-done)
		p := a.page(at >> pageShift)
		p.mu.Lock()
		err := f(p, off, n, done)
		p.mu.Unlock()
		if err != nil {
			return err
		}
		done += n
	}
	return nil
}

// find returns the allocation in which a range lies.
func (m *Memory) find(addr, size uint64) (*allocation, Kind, error) {
	table := *m.table.Load()
	i, found := slices.BinarySearchFunc(table, addr, func(a *allocation, addr uint64) int {
		switch {
		case a.base > addr:
			return 1
		case a.base < addr:
			return -1
		}
		return 0
	})
	if !found {
		i--
	}
	if i < 0 || addr-table[i].base >= table[i].size || size > table[i].size-(addr-table[i].base) {
		return nil, OutOfBounds, fmt.Errorf("%d bytes at %#x, outside of any allocation%s", size, addr, near(table, i, addr))
	}
	if table[i].freed.Load() {
		return nil, UseAfterFree, fmt.Errorf("%d bytes at %#x, freed (%d bytes at %#x)", size, addr, table[i].size, table[i].base)
	}
	return table[i], 0, nil
}

func near(table []*allocation, i int, addr uint64) string {
	if i < 0 {
		return ""
	}
	a := table[i]
	return fmt.Sprintf(" (offset %d of %d bytes at %#x)", addr-a.base, a.size, a.base)
}

func (a *allocation) page(i uint64) *page {
	if p := a.pages[i].Load(); p != nil {
		return p
	}
	a.pages[i].CompareAndSwap(nil, &page{cells: newCells(pageSize)})
	return a.pages[i].Load()
}

// claimBlocks numbers the blocks of a launch, so that what an earlier one left in the shadow of a page is not taken for this one's.
func (m *Memory) claimBlocks(n uint32) uint32 {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.blocks > ^uint32(0)-n {
		m.blocks = 1
		for _, a := range *m.table.Load() {
			for i := range a.pages {
				if p := a.pages[i].Load(); p != nil {
					p.mu.Lock()
					p.shadow = shadow{}
					p.mu.Unlock()
				}
			}
		}
	}
	first := m.blocks
	m.blocks += n
	return first
}

// place returns where the module-scope variables of a module lie, which it makes on first use.
func (m *Memory) place(mod *Module) (uint64, error) {
	if len(mod.globals) == 0 {
		return 0, nil
	}
	m.mu.Lock()
	defer m.mu.Unlock() // until the image is there
	if addr, ok := m.modules[mod]; ok {
		return addr, nil
	}
	addr, err := m.alloc(uint64(len(mod.globals)))
	if err != nil {
		return 0, err
	}
	m.modules[mod] = addr
	return addr, m.each(addr, uint64(len(mod.globals)), func(p *page, off, n, done uint64) error {
		copy(p.data[off:off+n], mod.globals[done:])
		for i := range n {
			if mod.globalInit[done+i] {
				p.setInit(off+i, 1)
			}
		}
		return nil
	})
}
