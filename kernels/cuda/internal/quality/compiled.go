package main

import (
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels/cuda"
)

// compiled is one kernel on one architecture.
type compiled struct {
	card   card
	module cuda.Module
	kernel string
	code   []instruction

	registers, spill, stack, static int // a thread; bytes a thread; bytes a thread; bytes a CTA
}

func (c compiled) label() string { return c.module.Name + " " + c.kernel }

// variant is the variant of which this is the kernel.
func (c compiled) variant() (cuda.Variant, bool) {
	i := slices.IndexFunc(cuda.Variants, func(v cuda.Variant) bool { return v.Module.Name == c.module.Name && v.Kernel == c.kernel })
	if i < 0 {
		return cuda.Variant{}, false
	}
	return cuda.Variants[i], true
}

// geometry is the threads of a CTA and its dynamic shared memory.
func (c compiled) geometry() (threads, dynamic int) {
	if v, ok := c.variant(); ok {
		return int(v.Threads), int(v.Dynamic)
	}
	for _, l := range []cuda.Launch{
		cuda.Gen(0, 0, 256), cuda.Leaf(0, 0, 256), cuda.WalkTree(0, 0, 0, 0, 0, challenge.MaxItems, 1)[1], cuda.Top(0, 0, 0, 0, 256, 0),
		cuda.Strip(0, 1, 0, 0, 0, 256), cuda.Collect(0, 1, 0, 0, 0, 256),
		cuda.Dataset(0, 0, 0, 1), cuda.Walk("walk", 0, 0, 0, challenge.MinItems, 0), cuda.Walk("walk_two", 0, 0, 0, challenge.MinItems, 0),
		cuda.Rewalk(0, 1, 0, 0, 0, challenge.MinItems), cuda.Path(0, 1, 0, 0, challenge.MinItems),
		cuda.Copy(0, 0, cuda.CopyUnit), cuda.Tick(0),
	} {
		if l.Kernel == c.kernel {
			return int(l.Block), int(l.Shared)
		}
	}
	panic("quality: no launch of " + c.kernel)
}

var (
	stackLine = regexp.MustCompile(`(\d+) bytes stack frame, (\d+) bytes spill stores, (\d+) bytes spill loads`)
	usedLine  = regexp.MustCompile(`Used (\d+) registers`)
	smemLine  = regexp.MustCompile(`(\d+) bytes smem`)
)

// read takes the kernel's part of what ptxas -v reports.
func (c *compiled) read(report string) error {
	_, part, ok := strings.Cut(report, "Function properties for "+c.kernel+"\n")
	part, _, _ = strings.Cut(part, "Compiling entry function")
	stack, used := stackLine.FindStringSubmatch(part), usedLine.FindStringSubmatch(part)
	if !ok || stack == nil || used == nil || len(c.code) == 0 {
		return fmt.Errorf("ptxas says nothing of %s on %s:\n%s", c.label(), c.card.capability, report)
	}
	number := func(s string) int {
		n, _ := strconv.Atoi(s) // the expressions match digits
		return n
	}
	c.stack, c.spill, c.registers = number(stack[1]), number(stack[2])+number(stack[3]), number(used[1])
	if m := smemLine.FindStringSubmatch(part); m != nil {
		c.static = number(m[1])
	}
	return nil
}

// ctas is how many CTAs a multiprocessor holds at a time, by threads, registers and shared memory.
func (c compiled) ctas() int {
	threads, dynamic := c.geometry()
	warps := threads / 32
	registers := (c.registers*32 + 255) / 256 * 256 * warps
	n := min(c.card.ctas, c.card.threads/threads, 65536/registers)
	if shared := c.static + dynamic; shared > 0 {
		n = min(n, c.card.shared/((shared+c.card.reserved+127)/128*128))
	}
	return n
}

// resources is the first table.
func resources(w io.Writer, all []compiled) {
	fmt.Fprintln(w, "| kernel | on | registers | spilled bytes | shared memory of a CTA, static + dynamic | CTAs x warps on a multiprocessor | occupancy |")
	fmt.Fprintln(w, "|---|---|---|---|---|---|---|")
	for _, c := range all {
		threads, dynamic := c.geometry()
		n := c.ctas()
		fmt.Fprintf(w, "| %s | %s | %d | %d | %d + %d | %d x %d | %.0f %% |\n",
			c.label(), c.card.capability, c.registers, c.spill, c.static, dynamic, n, threads/32, 100*float64(n*threads)/float64(c.card.threads))
	}
}

// mixes is the second table.
func mixes(w io.Writer, all []compiled) {
	fmt.Fprintln(w, "| products | on | main loop: instructions = matrix + shared memory + copies + the rest | matrix, issue, shared memory: cycles of a step | share of peak that issue allows | that all three allow | with the rest of a tile, n = 8192 | measured |")
	fmt.Fprintln(w, "|---|---|---|---|---|---|---|---|")
	for _, c := range all {
		if _, ok := c.variant(); !ok {
			continue
		}
		m := c.mainLoop()
		matrix, issue, shared := c.cycles(m)
		fmt.Fprintf(w, "| %s | %s | %d = %d + %d + %d + %d | %.0f, %.0f, %.0f | %.0f %% | %.0f %% | %.0f %% | not measured |\n",
			c.label(), c.card.capability, m.total, m.matrix, m.local, m.copies, m.total-m.matrix-m.local-m.copies,
			matrix, issue, shared, 100*min(1, matrix/issue), 100*c.bound(), 100*c.whole(8192))
	}
}
