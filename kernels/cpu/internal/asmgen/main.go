// Command asmgen writes the amd64 assembly of package tile. It is a module of its own, so that what it needs is not a dependency
// of the main module. Run it through `go generate` in package tile; the same input gives the same bytes.
//
// Shapes and layouts are those of package tile; each function here says which of its plain twins it must agree with.
package main

import (
	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/ir"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// The layout of package tile.
const (
	group     = 16  // lines in a group, rows of a product
	panel     = 64  // columns of a panel
	tileRow   = 512 // bytes of a row of a tile: 128 columns of int32
	panelStep = 4 * panel
)

// Constants of the protocol: Philox (section 4) and the digest (section 6).
const (
	philoxM0  = 0xD2511F53
	philoxM1  = 0xCD9E8D57
	digestMul = 0x9E3779B1
	digestAdd = 0x7F4A7C15
)

func main() {
	ConstraintExpr("!purego")
	t := newTables()
	fillAVX2(t)
	fillAVX512(t)
	widenAVX2()
	productAVX2()
	productVNNI()
	foldAVX2(t)
	foldAVX512(t)
	Generate()
}

// tables are the constants in memory.
type tables struct {
	even, odd Mem // of 8 quadwords: 0, 2 .. 14 and 1, 3 .. 15
	swap      Mem // the VPSHUFB control that reverses the bytes of both quadwords
	mul, add  Mem // digestMul, digestAdd
	m0, m1    Mem // multipliers of Philox
}

func newTables() tables {
	quads := func(name string, values ...uint64) Mem {
		m := GLOBL(name, RODATA|NOPTR)
		for i, v := range values {
			DATA(8*i, U64(v))
		}
		return m
	}
	return tables{
		even: quads("evenLines", 0, 2, 4, 6, 8, 10, 12, 14),
		odd:  quads("oddLines", 1, 3, 5, 7, 9, 11, 13, 15),
		swap: quads("swapBytes", 0x0001020304050607, 0x08090a0b0c0d0e0f),
		mul:  quads("digestMul", digestMul|digestMul<<32),
		add:  quads("digestAdd", digestAdd|digestAdd<<32),
		m0:   quads("philoxM0", philoxM0),
		m1:   quads("philoxM1", philoxM1),
	}
}

// emit adds an instruction that the assembler knows and the generator's tables do not. The last operand is read and written.
func emit(opcode string, ops ...Op) {
	last := len(ops) - 1
	Instruction(&ir.Instruction{Opcode: opcode, Operands: ops, Inputs: ops, Outputs: ops[last:]})
}

// loop emits body for counter, counter-1 .. 1; counter must not be 0.
func loop(label string, counter reg.GPVirtual, body func()) {
	Label(label)
	body()
	DECQ(counter)
	JNZ(LabelRef(label))
}

// param loads a parameter into a register.
func param(name string) reg.GPVirtual { return Load(Param(name), GP64()).(reg.GPVirtual) }

// copyOf is a register that starts as r.
func copyOf(r reg.GPVirtual) reg.GPVirtual {
	c := GP64()
	MOVQ(r, c)
	return c
}
