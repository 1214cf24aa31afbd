package cuda

// CopyUnit is what a CTA of copy moves, in bytes.
const CopyUnit = copyThreads * copyVectors * 16

const (
	copyThreads = 256
	copyVectors = 4
	tickThreads = 32
)

// CountSize is the size of the count of Tick: a little-endian u64.
const CountSize = 8

// Copy moves bytes, a multiple of CopyUnit, up to 2^31-1 times it, from one buffer to another. Each byte is read once and written once.
func Copy(from, to Pointer, bytes uint64) Launch {
	return Launch{Kernel: "copy", Grid: uint32(bytes / CopyUnit), Block: copyThreads, Args: []uint64{uint64(from), uint64(to)}}
}

// Tick adds one to a count. It does nothing else: what it takes is what a launch costs, and one access to memory.
func Tick(count Pointer) Launch {
	return Launch{Kernel: "tick", Grid: 1, Block: tickThreads, Args: []uint64{uint64(count)}}
}
