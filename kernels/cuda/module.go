package cuda

import (
	"embed"
	"fmt"
)

//go:embed ptx/*.ptx
var files embed.FS

// Capability is a compute capability, ten times the major version plus the minor one: 75 is 7.5.
type Capability int

// String is the capability as NVIDIA writes it.
func (c Capability) String() string { return fmt.Sprintf("%d.%d", int(c)/10, int(c)%10) }

// Module is one PTX file. A driver compiles it for its card when it is loaded, which can take seconds the first time: never
// inside a timed part.
type Module struct {
	Name    string     // of the file, without its extension
	Least   Capability // the lowest on which it loads
	Version string     // PTX ISA of the file: the driver must know it (docs/kernels.md has the drivers)
	Kernels []string   // entry points
}

// PTX is the text of the module.
func (m Module) PTX() string {
	text, err := files.ReadFile("ptx/" + m.Name + ".ptx")
	if err != nil {
		panic("cuda: " + err.Error()) // embedded
	}
	return string(text)
}

// Common is the module that every card loads.
var Common = Module{Name: "common", Least: 61, Version: "6.0", Kernels: []string{"gen", "leaf", "nodes", "top", "strip", "collect"}}

// Memory is the module for the memory challenge, which every card loads besides.
var Memory = Module{Name: "memory", Least: 61, Version: "6.0", Kernels: []string{"lines", "walk", "walk_two", "rewalk", "path"}}

// Probe is the module of benchmarks. It is loaded by who measures, and by no job.
var Probe = Module{Name: "probe", Least: 61, Version: "6.0", Kernels: []string{"copy", "tick"}}

// Variant is one way to multiply. All give the same bytes.
type Variant struct {
	Name   string // for people: kernels.Info.Kernel
	Module Module
	Kernel string // entry point

	TileRows    int // of C that one CTA computes
	TileColumns int
	Threads     uint32 // of a CTA
	Static      uint32 // bytes of shared memory of a CTA, in the PTX
	Dynamic     uint32 // bytes of shared memory of a CTA, asked for at launch; above 48 KiB the function's attribute must be raised first
}

var (
	imma80 = Module{Name: "imma80", Least: 80, Version: "7.0", Kernels: []string{"gemm", "gemm_wide"}}
	imma75 = Module{Name: "imma75", Least: 75, Version: "6.5", Kernels: []string{"gemm"}}
	dp4a   = Module{Name: "dp4a", Least: 61, Version: "6.0", Kernels: []string{"gemm"}}
)

// Variants are all there are, those for newer cards first, and among those for the same cards the one that is expected to be the
// fastest first. A card can have fewer units than its capability suggests (there are cards of 7.5 without matrix units, and such as
// refuse 96 KiB), so a device tries those that Suits allows and takes the fastest.
var Variants = []Variant{
	{Name: "imma80-wide", Module: imma80, Kernel: "gemm_wide", TileRows: 128, TileColumns: 256, Threads: 256, Dynamic: 96 << 10},
	{Name: "imma80", Module: imma80, Kernel: "gemm", TileRows: 128, TileColumns: 128, Threads: 128, Static: 48 << 10},
	{Name: "imma75", Module: imma75, Kernel: "gemm", TileRows: 128, TileColumns: 128, Threads: 128, Static: 32 << 10},
	{Name: "dp4a", Module: dp4a, Kernel: "gemm", TileRows: 128, TileColumns: 128, Threads: 256, Static: 4 * 8 * 132 * 4},
}

// Suits says whether a card can load the variant's module.
func (v Variant) Suits(card Capability) bool { return card >= v.Module.Least }
