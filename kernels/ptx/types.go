package ptx

// A row is one register of the 32 lanes of a warp. A value is held zero-extended from the width it was computed in; who reads it
// takes the bits that its own type has.
type row [32]uint64

// rowFunc computes d from a, b and c in all lanes. d may be one of them.
type rowFunc func(d, a, b, c *row)

// cmpFunc compares in all lanes: bit l of the result is that of lane l.
type cmpFunc func(a, b *row) uint32

// ptype is a fundamental type ("Fundamental Types").
type ptype struct {
	kind byte // 'u', 's', 'b', 'f', 'p'
	bits uint8
}

var ptypes = map[string]ptype{
	"u8": {'u', 8}, "u16": {'u', 16}, "u32": {'u', 32}, "u64": {'u', 64},
	"s8": {'s', 8}, "s16": {'s', 16}, "s32": {'s', 32}, "s64": {'s', 64},
	"b8": {'b', 8}, "b16": {'b', 16}, "b32": {'b', 32}, "b64": {'b', 64},
	"f32": {'f', 32}, "f64": {'f', 64}, "pred": {'p', 1},
}

func (t ptype) bytes() uint32 { return uint32(t.bits) / 8 }

func (t ptype) signed() bool { return t.kind == 's' }

func mask(bits uint8) uint64 { return ^uint64(0) >> (64 - bits) }

// extend widens the low bits of v, by sign or by zeros, and cuts the result to width bits.
func extend(v uint64, bits uint8, signed bool, width uint8) uint64 {
	v &= mask(bits)
	if signed {
		v = uint64(int64(v<<(64-bits)) >> (64 - bits))
	}
	return v & mask(width)
}

// symbol is a variable: where it lies in its space.
type symbol struct {
	space Space
	off   uint64
	size  uint64
}

// Windows of the generic address space, in which a shared, constant or local address is its offset. Device memory lies below them.
const (
	sharedWindow = 1 << 45
	constWindow  = 2 << 45
	localWindow  = 3 << 45
	windowSize   = 1 << 32
)

type opcode uint8

const (
	opALU opcode = iota
	opBfi
	opCarry
	opSelp
	opSet
	opSetp
	opPred
	opPack
	opUnpack
	opClock
	opBra
	opExit
	opBar
	opBarWarp
	opFence
	opTrap
	opLdParam
	opLd
	opSt
	opAtom
	opAsync
	opCommit
	opWait
	opMatrix
	opMMA
	opShfl
	opVote
	opMatch
	opRedux
	opActive
)

// instr is a decoded instruction. Operands are rows: an index of a register, or ^index of a constant.
type instr struct {
	fn         rowFunc
	x          *extra
	op         opcode
	class      Class
	not        bool  // the guard is negated
	guard      int32 // predicate, or -1
	d, a, b, c int32
	line       int32
	pc         int32 // its own place
	target     int32 // of a branch
	meet       int32 // where lanes that part here meet again, or -1
}

// extra is what only some instructions have.
type extra struct {
	name   string // as in the source
	cmp    cmpFunc
	carry  carryFunc
	logic  func(a, b uint32) uint32
	atomic func(old, b, c uint64) uint64
	mma    *mmaShape

	list    []int32 // registers of a vector, in order
	a, b, c []int32 // of mma
	p, q    int32   // predicates written, or -1
	r, s    int32   // predicates read, or -1
	notR    bool
	notS    bool

	space   Space
	off     uint64 // added to the address in a
	from    uint64 // added to the address in b, of cp.async
	addr32  bool
	size    uint32 // bytes of an element
	vec     uint32 // elements
	signed  bool
	width   uint8 // bits of the registers of list
	strong  bool  // volatile, relaxed, acquire, release or atomic: not a race with its like
	mode    uint8
	trans   bool
	uniform bool
	count   uint32
}

// kernel is a decoded .entry.
type kernel struct {
	KernelInfo
	code     []instr
	regs     int
	preds    int
	consts   []row
	relocs   []reloc
	specials []special
	granule  [Spaces]uint // log2 of the bytes that a record of a shadow stands for
}

// reloc is a constant that holds the address of a module-scope variable in device memory.
type reloc struct {
	index int32
	off   uint64
}

// special is a register that a warp finds filled ("Special Registers").
type special struct {
	reg  int32
	name string
}
