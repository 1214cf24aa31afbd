package ptx

import "fmt"

// Kind is what went wrong.
type Kind int

const (
	Syntax             Kind = iota + 1 // the source is not PTX, or uses what this package does not know
	UnknownInstruction                 // an opcode, a form of it or a type; or one that target or version do not have
	LaunchLimit                        // a launch that a card would refuse, or that is too large to be checked
	OutOfBounds                        // an address outside of any variable or allocation
	Misaligned                         // an address that is not a multiple of the size of the access
	Uninitialised                      // a read of bytes that nobody wrote
	UseAfterFree                       // an address in an allocation that was freed
	Race                               // two threads, one place, at least one write, and nothing that orders them
	Divergence                         // a barrier or an instruction of a whole warp that some of its threads do not reach
	Trap                               // the kernel executed trap
)

var kinds = map[Kind]string{
	Syntax: "syntax", UnknownInstruction: "unknown instruction", LaunchLimit: "launch limit", OutOfBounds: "out of bounds",
	Misaligned: "misaligned", Uninitialised: "uninitialised", UseAfterFree: "use after free", Race: "race", Divergence: "divergence",
	Trap: "trap",
}

func (k Kind) String() string { return kinds[k] }

// Fault is the error of Parse and of Machine.Run. However many workers ran, it is that of the first block, in the order of the grid,
// that fails; but which of two blocks finds a race between them is left to chance.
type Fault struct {
	Kind   Kind
	Kernel string    // empty outside of a kernel
	Line   int       // in the source, 0 if no instruction is to blame
	Block  [3]uint32 // zero from Parse
	Thread [3]uint32 // the first thread to blame
	Detail string
}

func (f *Fault) Error() string {
	s := "ptx: " + f.Kind.String()
	if f.Kernel != "" {
		s += " in " + f.Kernel
	}
	if f.Line != 0 {
		s += fmt.Sprintf(", line %d", f.Line)
	}
	if f.Kind > LaunchLimit {
		s += fmt.Sprintf(", block %v, thread %v", f.Block, f.Thread)
	}
	return s + ": " + f.Detail
}

func syntaxf(line int, format string, args ...any) *Fault {
	return &Fault{Kind: Syntax, Line: line, Detail: fmt.Sprintf(format, args...)}
}

func unknownf(line int, format string, args ...any) *Fault {
	return &Fault{Kind: UnknownInstruction, Line: line, Detail: fmt.Sprintf(format, args...)}
}

func limitf(kernel string, format string, args ...any) *Fault {
	return &Fault{Kind: LaunchLimit, Kernel: kernel, Detail: fmt.Sprintf(format, args...)}
}
