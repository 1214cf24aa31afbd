package cpu

import (
	"fmt"
	"syscall"
	"unsafe"

	"github.com/slark-network/slark/challenge/memory"
)

// mapItems reserves memory for n items, all zero, in huge pages if the host has them: an item is read from anywhere, and
// few entries of the TLB should do for all. No page is there before it is written.
func mapItems(n int) (items []memory.Item, free func(), err error) {
	raw, err := syscall.Mmap(-1, 0, n*memory.ItemSize, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		return nil, nil, fmt.Errorf("mmap: %w", err)
	}
	_ = syscall.Madvise(raw, syscall.MADV_HUGEPAGE) // a kernel without them says so, and goes on without
	items = unsafe.Slice((*memory.Item)(unsafe.Pointer(unsafe.SliceData(raw))), n)
	return items, func() { _ = syscall.Munmap(raw) }, nil
}
