package cheats

// Meter counts what a strategy does. Bytes are read unless it is said otherwise.
type Meter struct {
	Random    uint64    // bytes from device memory, items or lines at random places
	Stream    uint64    // bytes of device memory in order, read or written
	OnChip    uint64    // bytes of 64-byte lines of the light cache, which fits the L2 of newer cards
	Link      [2]uint64 // bytes from the host or the other card to this one, and back
	Ops       uint64    // operations on 32-bit words: add, xor, rotate, shift, multiply; each half of a 64-bit product is one
	Steps     uint64    // steps of walks
	Uncounted uint64    // steps of walks that were made without being counted
	Chain     uint64    // reads that each wait for the one before: the longest such chain of each walk, summed over walks
	Held      uint64    // bytes of device memory that the strategy keeps: items and states of walks
	Layers    uint64    // bytes of C0, C1 and C2 that it keeps, on the chip or in device memory
}

// Moved is all bytes of device memory, cache and links.
func (m *Meter) Moved() uint64 { return m.Random + m.Stream + m.OnChip + m.Link[0] + m.Link[1] }

// Operations of the primitives, counted from their definitions. Loads, addresses and the moves of the exchange are none.
const (
	quarterOps = 4 * 3                 // four times add, xor, rotate
	roundOps   = 4 * quarterOps        // a column or diagonal round of a line
	startOps   = 2 + roundOps          // of a line: its number into two words
	parentOps  = 4 + 16 + 1 + roundOps // three adds and a shift for the place, the xor of a line, the constant
	philoxOps  = 10*(4+4) + 9*2        // ten rounds of two products of 64 bits and four xors, nine steps of the key

	laneOps   = 8 + 1 + 2*quarterOps + 7 + 3 // item, constant, quarter rounds, h
	stepOps   = 32*laneOps + 31 + 3 + 1      // and r of 32 h, and the product with N
	stateOps  = 64 * philoxOps               // the first state of a walk
	digestOps = 32*(2*quarterOps+4) + 4*31
)

// lineOps is what a line of so many parents costs, its parents at hand.
func lineOps(parents uint64) uint64 { return startOps + parents*parentOps }
