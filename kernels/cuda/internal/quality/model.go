package main

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/slark-network/slark/kernels/cuda"
)

// card is what one multiprocessor of an architecture has: limits from the CUDA C++ Programming Guide (table "Technical Specifications per
// Compute Capability"), rates from NVIDIA's white papers of the architectures.
type card struct {
	capability cuda.Capability
	threads    int            // at a time
	ctas       int            // at a time
	shared     int            // bytes, for all CTAs at a time
	reserved   int            // bytes of it that each CTA costs besides its own
	macs       map[string]int // int8 multiply-adds of a quarter in a cycle, by instruction
	modules    []string       // that run here; with faster ones there is no table for the others
}

// A warp instruction of these has so many multiply-adds.
var macsOf = map[string]int{"IMMA.16832": 16 * 8 * 32, "IMMA.8816": 8 * 8 * 16, "IDP.4A": 4 * 32}

var cards = []card{
	{61, 2048, 32, 96 << 10, 0, map[string]int{"IDP.4A": 128}, []string{"common", "memory", "probe", "dp4a"}},
	{70, 2048, 32, 96 << 10, 0, map[string]int{"IDP.4A": 64}, []string{"common", "memory", "probe", "dp4a"}},
	{75, 1024, 16, 64 << 10, 0, map[string]int{"IMMA.8816": 256, "IDP.4A": 64}, []string{"common", "memory", "probe", "dp4a", "imma75"}},
	{80, 2048, 32, 164 << 10, 1 << 10, map[string]int{"IMMA.16832": 512}, []string{"common", "memory", "probe", "imma80"}},
	{86, 1536, 16, 100 << 10, 1 << 10, map[string]int{"IMMA.16832": 256}, []string{"common", "memory", "probe", "imma80"}},
	{89, 1536, 24, 100 << 10, 1 << 10, map[string]int{"IMMA.16832": 256}, []string{"common", "memory", "probe", "imma80"}},
	{90, 2048, 32, 228 << 10, 1 << 10, map[string]int{"IMMA.16832": 1024}, []string{"common", "memory", "probe", "imma80"}},
}

func (c card) runs(m cuda.Module) bool {
	for _, name := range c.modules {
		if name == m.Name {
			return true
		}
	}
	return false
}

// instruction is one line of SASS.
type instruction struct {
	at     uint64 // its address
	op     string
	target uint64 // of a branch
}

var (
	functionLine    = regexp.MustCompile(`^\s*Function : (\S+)`)
	instructionLine = regexp.MustCompile(`^\s+/\*([0-9a-f]{4,})\*/\s+(?:\{\s*)?(@!?U?P\w+\s+)?([A-Z][A-Z0-9_.]*)([^;}]*)`)
	targetPart      = regexp.MustCompile(`0x([0-9a-f]+)\s*$`)
)

// functions reads the output of cuobjdump -sass.
func functions(sass string) map[string][]instruction {
	all, name := map[string][]instruction{}, ""
	for line := range strings.Lines(sass) {
		if m := functionLine.FindStringSubmatch(line); m != nil {
			name = m[1]
			continue
		}
		m := instructionLine.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		in := instruction{op: m[3]}
		in.at, _ = strconv.ParseUint(m[1], 16, 64)
		if strings.HasPrefix(in.op, "BRA") {
			if m := targetPart.FindStringSubmatch(strings.TrimSpace(m[4])); m != nil {
				in.target, _ = strconv.ParseUint(m[1], 16, 64)
			}
		}
		// ptxas puts loads of nothing, which are always turned off, before asynchronous copies: they are not the kernel's.
		if strings.TrimSpace(m[2]) == "@!PT" {
			in.op = "NOP"
		}
		all[name] = append(all[name], in)
	}
	return all
}

// mix counts instructions of a main loop.
type mix struct {
	total  int
	matrix int    // IMMA, or IDP.4A
	op     string // of them, without types
	local  int    // of shared memory: LDSM, LDS, STS
	copies int    // of global memory: LDGSTS, LDG
	shared int    // cycles of shared memory that they take, without conflicts
	rest   int    // instructions of the kernel after the loop
}

// mainLoop is the backward branch around the most matrix instructions.
func (c compiled) mainLoop() (best mix) {
	for end, branch := range c.code {
		if !strings.HasPrefix(branch.op, "BRA") || branch.target == 0 || branch.target > branch.at {
			continue
		}
		m := mix{rest: len(c.code) - end - 1}
		for _, in := range c.code[:end+1] {
			if in.at >= branch.target {
				m.count(in.op)
			}
		}
		if m.matrix > best.matrix {
			best = m
		}
	}
	return best
}

func (m *mix) count(op string) {
	m.total++
	vector := strings.HasSuffix(op, ".128") || strings.Contains(op, ".128.")
	switch {
	case strings.HasPrefix(op, "IMMA."), strings.HasPrefix(op, "IDP.4A"):
		m.matrix++
		m.op, _, _ = strings.Cut(op, ".S8")
	case strings.HasPrefix(op, "LDSM"): // four matrices of 128 bytes
		m.local++
		m.shared += 4
	case (strings.HasPrefix(op, "LDS") || strings.HasPrefix(op, "STS")) && vector: // 512 bytes, though lanes may read the same
		m.local++
		m.shared += 4
	case strings.HasPrefix(op, "LDS"), strings.HasPrefix(op, "STS"):
		m.local++
		m.shared++
	case strings.HasPrefix(op, "LDGSTS"):
		m.copies++
		m.shared += 4
	case strings.HasPrefix(op, "LDG."):
		m.copies++
	}
}

// cycles is what one pass of the main loop of all warps that a multiprocessor holds takes: of a quarter's matrix unit at its peak rate, of
// a quarter's issue, one instruction a cycle, and of shared memory, 128 bytes a cycle.
func (c compiled) cycles(m mix) (matrix, issue, shared float64) {
	threads, _ := c.geometry()
	warps := float64(c.ctas() * threads / 32)
	perOp := float64(macsOf[m.op]) / float64(c.card.macs[m.op])
	return warps / 4 * float64(m.matrix) * perOp, warps / 4 * float64(m.total), warps * float64(m.shared)
}

// bound is the share of the peak that the main loop allows: nothing waits but for the busiest of the three.
func (c compiled) bound() float64 {
	matrix, issue, shared := c.cycles(c.mainLoop())
	return matrix / max(matrix, issue, shared)
}

// whole is the bound of whole tiles of size n: what comes after the loop takes two cycles an instruction, as on a unit of 16 lanes, and
// hides behind nothing.
func (c compiled) whole(n int) float64 {
	m := c.mainLoop()
	matrix, issue, shared := c.cycles(m)
	threads, _ := c.geometry()
	steps := float64(n) / 64
	if m.op == "IDP.4A" {
		steps = float64(n) / 32
	}
	after := float64(c.ctas()*threads/32) / 4 * 2 * float64(m.rest)
	return steps * matrix / (steps*max(matrix, issue, shared) + after)
}
