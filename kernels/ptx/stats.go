package ptx

// Class is a kind of instruction, as Stats counts them.
type Class int

const (
	ClassInt     Class = iota // arithmetic, logic, shifts, conversions, moves, selections
	ClassDot                  // dp4a, dp2a
	ClassMMA                  // mma.sync
	ClassMatrix               // ldmatrix
	ClassCompare              // setp, set and operations on predicates
	ClassLoad                 // ld
	ClassStore                // st
	ClassAtomic               // atom, red
	ClassAsync                // cp.async and its groups
	ClassWarp                 // shfl, vote, match, redux, activemask
	ClassBarrier              // bar, barrier, membar, fence
	ClassControl              // bra, ret, exit
	Classes
)

var classNames = [Classes]string{"int", "dot", "mma", "ldmatrix", "compare", "load", "store", "atomic", "async", "warp", "barrier", "control"}

func (c Class) String() string { return classNames[c] }

// Space is a state space.
type Space int

const (
	Global Space = iota
	Shared
	Local
	Const
	ParamSpace
	Generic // an address whose space is known when it is used; Stats counts it there
	Spaces  = Generic
)

// Stats is what a launch did.
type Stats struct {
	Instructions uint64          // executed by threads: 32 for an instruction of a full warp; those that a predicate turned off do not count
	Warp         uint64          // issued by warps, also with every thread turned off
	By           [Classes]uint64 // Instructions by class
	Read         [Spaces]uint64  // bytes, by space
	Written      [Spaces]uint64
	Banks        []Bank // of each instruction that touched shared memory, by line
}

// Bank is how the accesses of one instruction met the 32 banks of shared memory. A warp's access is split in phases of up to 128
// bytes (32 lanes of 4 bytes, 16 of 8, 8 of 16, one matrix of ldmatrix); a phase takes as many ways as the busiest bank has words.
type Bank struct {
	Line   int
	Op     string // as in the source
	Phases uint64
	Ways   uint64 // sum over the phases: equal to Phases if there was no conflict
	Max    int    // of one phase
}

// Average is the mean number of ways, 1 if there was no conflict.
func (b Bank) Average() float64 { return float64(b.Ways) / float64(max(b.Phases, 1)) }
