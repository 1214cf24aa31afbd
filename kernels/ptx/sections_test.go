package ptx

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// sections has the opcodes that the emulator knows, by the section of the PTX ISA that says what they do.
var sections = map[string]string{
	"Integer Arithmetic Instructions":                         "add sub mul mad sad div rem abs neg min max popc clz bfind brev bfe bfi dp4a dp2a",
	"Extended-Precision Arithmetic Instructions":              "add addc sub subc mad madc",
	"Comparison and Selection Instructions":                   "set setp selp slct",
	"Logic and Shift Instructions":                            "and or xor not cnot lop3 shf shl shr",
	"Data Movement and Conversion Instructions":               "mov shfl prmt ld ldu st prefetch prefetchu cvta cvt cp",
	"Control Flow Instructions":                               "bra ret exit",
	"Parallel Synchronization and Communication Instructions": "bar barrier membar fence atom red vote match activemask redux",
	"Multiply-and-Accumulate Instruction: mma":                "mma",
	"Warp-level matrix load instruction: ldmatrix":            "ldmatrix",
	"Miscellaneous Instructions: trap":                        "trap",
}

// An instruction that is added is first read about: it has its section here, and the code names each section.
func TestSections(t *testing.T) {
	known, listed := map[string]bool{}, map[string]bool{}
	for name := range forms {
		known[strings.SplitN(name, ".", 2)[0]] = true
	}
	for name := range decoders {
		known[name] = true
	}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var comments strings.Builder
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		comments.WriteString(strings.ReplaceAll(string(data), "\n// ", " "))
	}
	for section, ops := range sections {
		if !strings.Contains(comments.String(), `"`+section) {
			t.Errorf("no comment names the section %q", section)
		}
		for _, op := range strings.Fields(ops) {
			listed[op] = true
		}
	}
	if have, want := slices.Sorted(maps.Keys(listed)), slices.Sorted(maps.Keys(known)); !slices.Equal(have, want) {
		t.Errorf("opcodes with a section: %v\nopcodes there are: %v", have, want)
	}
}
