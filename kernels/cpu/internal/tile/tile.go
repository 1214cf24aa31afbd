// Package tile is the arithmetic of the cpu device: it generates operands where the product wants them, multiplies tiles of int8
// exactly, and folds them to digests. Every operation has a plain form in Go, which is the reference, and forms in assembly for
// AVX2 and AVX-512 VNNI that give the same bits. It keeps nothing and starts no goroutine.
//
// Operands lie in groups of lines, interleaved by steps. A line is a row of A or a column of B, a step four operands of it, which
// is one word of its Philox stream:
//
//	             16 lines (group of A, Group)            64 lines (panel of B, Panel)
//	step 0       line 0 word 0 │ line 1 word 0 │ …       line 0 word 0 │ line 1 word 0 │ …
//	step 1       line 0 word 1 │ line 1 word 1 │ …       line 0 word 1 │ line 1 word 1 │ …
//
// That is what a product reads in order, and what a generator with one line a lane writes in order: nothing is transposed.
// A kernel may hold A in a form of its own (Kernel.Rows), B is the same for all.
//
// A tile is some rows by 128 columns (Columns) of int32, row-major: it is all of C that ever exists.
package tile

import (
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/philox"
)

//go:generate go run -C ../asmgen . -out ../tile/tile_amd64.s -stubs ../tile/stubs_amd64.go -pkg tile

// Shapes.
const (
	Group   = 16                     // rows of A that are generated and multiplied at a time
	Panel   = 64                     // columns of B that are multiplied at a time
	Columns = challenge.BlockColumns // columns of a tile
	Step    = 4                      // operands of a line in a step

	// GroupStep and PanelStep are the bytes of a step of a group of A, as generated, and of a panel of B.
	GroupStep = Step * Group
	PanelStep = Step * Panel

	vectorSteps = philox.VectorSize / Step
)

// Stream is a stream key with the keys of its ten rounds worked out, as the kernels want it.
type Stream struct {
	key   philox.Key
	words [22]uint32 // k0, k1 of rounds 0 to 9, c2, c3
}

// NewStream works out the round keys (section 4).
func NewStream(k philox.Key) *Stream {
	s := &Stream{key: k}
	for r := range uint32(10) {
		s.words[2*r] = k.K0 + r*0x9E3779B9
		s.words[2*r+1] = k.K1 + r*0xBB67AE85
	}
	s.words[20], s.words[21] = k.C2, k.C3
	return s
}

// Kernel is one variant of the arithmetic. It has no state; goroutines share it.
type Kernel struct {
	Name    string
	Strip   int    // rows that one core best takes at a time
	Chunk   int    // steps of the inner dimension that one core best takes at a time; Product takes any multiple of 4
	RowStep int    // bytes of a step of a group of A, as Product takes it
	flip    uint32 // added to operands of A without carry; the start values take it off again

	fill    func(dst []byte, stride int, s *Stream, line, first uint32, vectors int, flip uint32)
	widen   func(dst, src []byte, steps int) // to RowStep, or nil
	product func(c []int32, a, b []byte, start []int32, startStride, steps int)
	fold    func(dst []byte, stride int, c []int32, rows int, keys []uint32)
}

// Plain is the reference: Go, on any machine.
var Plain = &Kernel{
	Name: "go", Strip: 64, Chunk: 64, RowStep: GroupStep,
	fill: fillPlain, product: productPlain, fold: foldPlain,
}

// Kernels lists the variants that this machine can run, fastest first. The last is Plain.
func Kernels() []*Kernel { return append(native(), Plain) }

// Rows generates a group of A: vectors of 16 operands of the lines line .. line+15, from vector first on, in the form that Product
// takes. It fills vectors x 4 x RowStep bytes of dst; vectors is a multiple of 4.
func (k *Kernel) Rows(dst []byte, s *Stream, line, first uint32, vectors int) {
	steps := vectors * vectorSteps
	dst = dst[:steps*k.RowStep]
	raw := dst[len(dst)-steps*GroupStep:] // widening starts at the front and never overtakes itself
	k.fill(raw, GroupStep, s, line, first, vectors, k.flip)
	if k.widen != nil {
		k.widen(dst, raw, steps)
	}
}

// Panel generates a panel of B: vectors of 16 operands of the columns column .. column+63, from vector first on.
// It fills vectors x 4 x PanelStep bytes of dst; vectors is a multiple of 4.
func (k *Kernel) Panel(dst []byte, s *Stream, column, first uint32, vectors int) {
	dst = dst[:vectors*vectorSteps*PanelStep]
	for at := 0; at < Panel; at += Group {
		k.fill(dst[at*Step:], PanelStep, s, column+uint32(at), first, vectors, 0)
	}
}

// Start computes what the sums of a whole panel start with: 64 values, which Product takes with stride 0. tile is scratch, of at
// least 16 rows.
func (k *Kernel) Start(dst []int32, panel []byte, tile []int32) {
	dst = dst[:Panel]
	clear(dst)
	if k.flip == 0 {
		return
	}
	// Operands of A are 128 too high, so sums are too high by 128 times the sum of the column, which is a product with ones.
	steps := len(panel) / PanelStep
	clear(tile[:Group*Columns])
	for at := 0; at < steps; at += len(ones) / GroupStep {
		n := min(steps-at, len(ones)/GroupStep)
		k.product(tile, ones[:], panel[at*PanelStep:], tile, Columns, n)
	}
	for i := range dst {
		dst[i] = -128 * tile[i]
	}
}

// ones is a group of A, as a kernel with flip sees it, all of whose operands are 1.
var ones = func() (b [64 * GroupStep]byte) {
	for i := range b {
		b[i] = 1
	}
	return b
}()

// Product multiplies steps of a group of A with steps of a panel of B: 16 x 64 values of c, whose rows are Columns apart.
// c = start + a b, where start has rows startStride apart: 0 for the values of Start, Columns to go on with c itself.
func (k *Kernel) Product(c []int32, a, b []byte, start []int32, startStride, steps int) {
	_ = c[(Group-1)*Columns+Panel-1]
	_ = a[steps*k.RowStep-1]
	_ = b[steps*PanelStep-1]
	_ = start[(Group-1)*startStride+Panel-1]
	k.product(c, a, b, start, startStride, steps)
}

// Fold writes the digest (section 6) of each of the rows of tile c; digests are stride bytes apart. keys are those of its columns.
func (k *Kernel) Fold(dst []byte, stride int, c []int32, rows int, keys []uint32) {
	_ = dst[(rows-1)*stride+challenge.DigestSize-1]
	_ = c[rows*Columns-1]
	_ = keys[Columns-1]
	k.fold(dst, stride, c, rows, keys)
}
