package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/kernels/cuda"
)

const walkThreads = 256 // of a CTA

// model is a card of a model, as its maker publishes it, with what is assumed of it because nobody does. B200 is compiled for 9.0: the
// compilers of build.sh know nothing newer.
type model struct {
	name           string
	capability     cuda.Capability // that it is compiled for
	memory         float64         // GB/s, data sheet
	gib            int             // data sheet
	multiprocessor int             // data sheet
	clock          float64         // GHz, boost, data sheet
	kernel         string          // that walks

	l2      float64 // TB/s that random reads of 64 bytes reach, assumed
	l2MiB   int     // data sheet
	random  float64 // share of the memory's rate that random reads of 64 bytes reach, assumed
	latency float64 // ns of a read under load, assumed
}

var models = []model{
	{"RTX 3060 12 GB", 86, 360, 12, 28, 1.78, "walk", 1.2, 3, 0.55, 650},
	{"RTX 4090", 89, 1008, 24, 128, 2.52, "walk", 5, 72, 0.5, 650},
	{"A100 80 GB", 80, 2039, 80, 108, 1.41, "walk", 4.5, 40, 0.5, 700},
	{"H100 SXM", 90, 3350, 80, 132, 1.755, "walk", 5.5, 50, 0.5, 800},
	{"H200", 90, 4800, 141, 132, 1.755, "walk", 5.5, 50, 0.5, 850},
	{"B200", 90, 8000, 180, 148, 1.85, "walk_two", 9, 126, 0.5, 850},
}

// loop is the body of the inner loop of a kernel: two steps of a walk, or two parents of a line.
type loop struct {
	total, exchanges, loads, control int
}

// inner is the shortest loop with so many loads of 16 bytes a thread.
func (c compiled) inner(loads int) (best loop) {
	for end, branch := range c.code {
		if !strings.HasPrefix(branch.op, "BRA") || branch.target == 0 || branch.target >= branch.at {
			continue
		}
		var l loop
		for _, in := range c.code[:end+1] {
			if in.at < branch.target || in.op == "NOP" {
				continue
			}
			l.total++
			switch op, _, _ := strings.Cut(in.op, "."); op {
			case "SHFL":
				l.exchanges++
			case "LDG":
				l.loads++
			case "BRA", "WARPSYNC", "BSSY", "BSYNC", "NOP":
				l.control++
			}
		}
		if l.loads >= loads && (best.total == 0 || l.total < best.total) {
			best = l
		}
	}
	return best
}

// stepLoads is how many loads the inner loop of a kernel has at least, and stepsOf how many steps of a walk it is.
func stepLoads(kernel string) int { return 2 * stepsOf(kernel) }

func stepsOf(kernel string) int {
	if kernel == "walk_two" {
		return 4
	}
	return 2
}

// walks is the third table.
func walks(w io.Writer, all []compiled) {
	fmt.Fprintln(w, "| walks | on | a step of one walk: instructions = arithmetic + exchanges + loads + control | walks on a multiprocessor at a time |")
	fmt.Fprintln(w, "|---|---|---|---|")
	for _, c := range all {
		if c.kernel != "walk" && c.kernel != "walk_two" {
			continue
		}
		l, n := c.inner(stepLoads(c.kernel)), float64(stepsOf(c.kernel))
		fmt.Fprintf(w, "| %s | %s | %.1f = %.1f + %.1f + %.1f + %.1f | %d |\n", c.label(), c.card.capability, float64(l.total)/n,
			float64(l.total-l.exchanges-l.loads-l.control)/n, float64(l.exchanges)/n, float64(l.loads)/n, float64(l.control)/n,
			c.ctas()*walkThreads/32*stepsOf(c.kernel)/2)
	}
}

// estimate is what the model says of a card.
type estimate struct {
	step         float64 // cycles in which a multiprocessor's share of the memory delivers an item
	busy         float64 // cycles that a step keeps its busiest unit
	needed, held float64 // walks at a time: to keep the memory busy; that there are
	build        float64 // seconds, of a dataset as large as the memory
	rate         float64 // steps in a second, all of the memory's rate
}

// estimate takes for a cycle and multiprocessor: four instructions issued, two warps' worth of arithmetic, one exchange, 128 bytes of a load. A
// chain of a step is five cycles for each of 24 dependent operations, 26 for each of the 13 exchanges, 60 for the rest.
func (m model) estimate(all []compiled) (e estimate) {
	e.step = 1024 / (m.memory / float64(m.multiprocessor) / m.clock)
	e.rate = m.memory * 1e9 / challenge.ItemSize
	for _, c := range all {
		if c.card.capability != m.capability {
			continue
		}
		switch c.kernel {
		case m.kernel:
			l, n := c.inner(stepLoads(c.kernel)), float64(stepsOf(c.kernel))
			arithmetic := float64(l.total-l.exchanges-l.loads-l.control) / n
			e.busy = max(float64(l.total)/n/4, arithmetic/2, float64(l.exchanges)/n+8)
			chain := (24*5 + 13*26 + 60) / m.clock
			e.needed = (m.latency + chain) * m.clock / e.step
			e.held = float64(c.ctas() * walkThreads / 32 * stepsOf(c.kernel) / 2)
		case "lines":
			bytes := float64(m.gib) * (1 << 30)
			parents := bytes / memory.LineSize * memory.Parents
			reads := m.l2 * 1e12
			if m.l2MiB < 20 { // the cache does not fit
				reads = m.memory * 1e9 * m.random / (1 - float64(m.l2MiB)/16)
			}
			l := c.inner(8)
			lanes := 64 * float64(m.multiprocessor) * m.clock * 1e9
			e.build = max(parents*memory.LineSize/reads, parents*float64(l.total-l.loads-l.control)/2/lanes)
		}
	}
	return e
}

// estimates is the fourth table.
func estimates(w io.Writer, all []compiled) {
	fmt.Fprintln(w, "| card | cycles in which the memory delivers a step's KiB to a multiprocessor | that a step keeps its busiest unit | walks needed at a time, of those there are | steps a second | all of the memory built in | measured |")
	fmt.Fprintln(w, "|---|---|---|---|---|---|---|")
	for _, m := range models {
		e := m.estimate(all)
		fmt.Fprintf(w, "| %s, `%s` | %.0f | %.0f (%.0f %%) | %.0f of %.0f | %.2g | %.2g s | not measured |\n",
			m.name, m.kernel, e.step, e.busy, 100*e.busy/e.step, e.needed, e.held, e.rate, e.build)
	}
}
