package cheats

import (
	"fmt"
	"math"
	"strings"

	"github.com/slark-network/slark/challenge/memory"
)

// items of the games of the table: the smallest dataset.
const items = 1024

// Result is what a cheat comes to. TestResults holds each row to its own.
type Result string

// The results.
const (
	Measure Result = "the measure"
	Costs   Result = "costs too much"      // at least four times the honest bytes, or operations, at all the walks right
	Link    Result = "link too slow"       // on every card at least four times slower than honest: see the first table by card
	Caught  Result = "caught"              // passes 64 openings with less than 1 in 1000
	Limit   Result = "limit"               // is not told apart: its number is in the tables by card, or here
	Outside Result = "not of the protocol" // what a parameter that was not chosen would let pass
)

// Row is a cheat of the table and what came of it. Counts are of a step that is owed, made or not, and those of the honest prover are 1.
type Row struct {
	Name    string
	Result  Result
	Dataset float64 // bytes of the dataset that are read from device memory
	Other   float64 // bytes of the light cache, of states, and over links
	Ops     float64
	Right   float64 // share of the walks that are accepted
	Proof   *Proof

	strategy Strategy
	walks    uint32
}

// Names of rows that the tables by card take numbers from.
const (
	fromCache = "no dataset, every item from the light cache"
	bestCut   = "two cards, best cut known"
)

// Rows plays every cheat of the table.
func Rows() []Row {
	g := NewGame(items, 2)
	parities, _ := BestParities()
	rows := []Row{
		{Name: "honest", Result: Measure, strategy: Honest()},

		{Name: fromCache, Result: Costs, strategy: FromLayers(Whole(g), math.MaxInt)},
		{Name: "and no C2: its lines from C1", Result: Costs, strategy: FromLayers(LayersFrom(g, 1, 0), 1)},
		{Name: "and no C1: from C0", Result: Costs, strategy: FromLayers(LayersFrom(g, 0, 0), 1)},
		{Name: "and no C0: from nothing", Result: Costs, strategy: FromLayers(LayersFrom(g, 2, 0), 1)},
		{Name: "half of C2, its other lines from nothing", Result: Costs, strategy: FromLayers(LayersFrom(g, 2, memory.CacheLines/2), 1)},
		{Name: "half of the items, the others from the light cache", Result: Costs, strategy: SomeItems(g, 500)},
		{Name: "15 of 16 lines of every item, the last from the light cache", Result: Costs, strategy: SomeLines(g, 15)},
		{Name: "99 % of the items, the others from the light cache", Result: Limit, strategy: SomeItems(g, 990)},

		{Name: "half of the items in the host's memory", Result: Link, strategy: HostMemory(g, 500)},
		{Name: "98 % of the items, the others in the host's memory", Result: Limit, strategy: HostMemory(g, 980)},

		{Name: "sorted: a step of all walks at a time, each item read once", Result: Limit, strategy: Sorted()},
		{Name: "swept in order, W = N/32", Result: Costs, strategy: Sweep(), walks: items / 32},
		{Name: "swept in order, W = N/16", Result: Costs, strategy: Sweep(), walks: items / 16},
		{Name: "swept in order, W = N/8", Result: Outside, strategy: Sweep(), walks: items / 8},
		{Name: "swept in order, W = N/4", Result: Outside, strategy: Sweep(), walks: items / 4},
		{Name: "swept in order, W = N/2", Result: Outside, strategy: Sweep(), walks: items / 2},

		{Name: "two cards by items, states move", Result: Limit, strategy: ByItems(2, false)},
		{Name: "two cards by items, items move", Result: Limit, strategy: ByItems(2, true)},
		{Name: "two cards by lanes 0-15, 16-31", Result: Limit, strategy: ByWords(ByLanes(func(l int) uint8 { return uint8(l >> 4) }))},
		{Name: "two cards by words 0-127, 128-255", Result: Limit, strategy: ByWords(ByHalves())},
		{Name: bestCut, Result: Limit, strategy: ByWords(parities.Cut())},

		{Name: "1 % of the walks made up", Result: Limit, strategy: SomeWalks(990)},
		{Name: "5 % of the walks made up", Result: Limit, strategy: SomeWalks(950)},
		{Name: "one walk of each leaf made, its 31 neighbours made up", Result: Caught, strategy: OneOfGroup()},
		{Name: "1 % of the items missing, walks that meet one made up", Result: Caught, strategy: GiveUp(g, 990)},
		{Name: "step 7 reads nothing", Result: Caught, strategy: WithoutRead(7)},
		{Name: "the last step reads nothing", Result: Caught, strategy: WithoutRead(memory.Steps - 1)},
		{Name: "words 0-127 of every item, the others taken as zero", Result: Caught, strategy: SomeWords(128)},
		{Name: "255 of 256 words, the last taken as zero", Result: Caught, strategy: SomeWords(255)},
		{Name: "all but a bit of each item, taken as zero", Result: Caught, strategy: WithoutABit()},
		{Name: "dataset of another identity", Result: Caught, strategy: OtherIdentity(g, 1)},
		{Name: "digests of round 1 in round 2", Result: Caught, strategy: Replay()},
		{Name: "two rounds side by side, without the root between", Result: Caught, strategy: SideBySide()},
	}
	base := g.Play(0, Honest()).Meter
	for i := range rows {
		rows[i].play(g, &base)
	}
	return rows
}

func (r *Row) play(g *Game, base *Meter) {
	r.Proof = g.Play(r.walks, r.strategy)
	m := &r.Proof.Meter
	owed := len(r.Proof.Digests) * len(r.Proof.Digests[0]) * memory.Steps
	steps := float64(uint64(owed) - m.Uncounted)
	r.Dataset = float64(m.Random) / steps / memory.ItemSize
	r.Other = float64(m.Moved()-m.Random) / steps / memory.ItemSize
	r.Ops = float64(m.Ops) / steps / (float64(base.Ops) / float64(base.Steps))
	r.Right = r.Proof.Right()
}

// Chance is that of passing 64 openings, f^64.
func (r *Row) Chance() float64 { return math.Pow(r.Right, 64) }

// Table is the generated part of section 19, in Markdown.
func Table(rows []Row) string {
	var b strings.Builder
	m := &rows[0].Proof.Meter
	fmt.Fprintf(&b, "A step of the honest prover reads %d bytes and makes %.0f operations on words. Counted with N = %d and two rounds.\n\n",
		memory.ItemSize, float64(m.Ops)/float64(m.Steps), items)
	head(&b, "cheat", "kept", "of the dataset", "other bytes", "operations", "reads in a row", "f", "f^64", "comes to")
	for _, r := range rows {
		m := &r.Proof.Meter
		kept := number(float64(m.Held) / (items * memory.ItemSize))
		if m.Layers > 0 {
			kept += fmt.Sprintf(" + %d MiB", m.Layers>>20)
		}
		line(&b, r.Name, kept, number(r.Dataset), number(r.Other), number(r.Ops),
			number(float64(m.Chain)*memory.Steps/float64(m.Steps)), number(r.Right), number(r.Chance()), string(r.Result))
	}

	in := find(rows, bestCut).Other * memory.ItemSize / 2
	b.WriteString("\n*What a card need not store.* By the model, not measured.\n\n")
	head(&b, "card", "N, GiB", "rho, %", "s, %", "phi, %", "unseen, %", "nothing stored", "half from the host")
	for _, c := range Cards() {
		rho, phi := c.rho(), c.phi()
		line(&b, c.Class, fmt.Sprintf("%.1f", c.bytes()/(1<<30)), fmt.Sprintf("%.2f", 100*rho), fmt.Sprintf("%.1f", 100/(1+rho)),
			fmt.Sprintf("%.1f", 100*phi), fmt.Sprintf("%.1f", 100*c.unseen()), fmt.Sprintf("%.0f x", 1/rho), fmt.Sprintf("%.1f x", c.halfFromHost()))
	}
	b.WriteString("\n*What a card can build, or load from its host, after Prepare.* By the model, not measured.\n\n")
	head(&b, "card", "challenge, s", "G, s", "loaded, s", "both, s", "built in 0.25 s", "built in 0.85 s", "both in 0.25 s", "both in 0.85 s", "both in 0.85 s, GiB")
	for _, c := range Cards() {
		cells := []string{c.Class}
		for _, v := range []float64{c.challenge(), c.build(), c.load(), c.restore()} {
			cells = append(cells, fmt.Sprintf("%.2f", v))
		}
		for _, seconds := range []float64{c.build(), c.restore()} {
			for _, w := range windows {
				cells = append(cells, fmt.Sprintf("%.0f %%", 100*c.late(w, seconds)))
			}
		}
		line(&b, append(cells, fmt.Sprintf("%.1f", c.bytes()/(1<<30)*windows[1]/c.restore()))...)
	}
	fmt.Fprintf(&b, "\n*What several cards reach together*, as a share of the bandwidth of the one that they pretend to be. Into each of two cards a step moves %.0f bytes by the best cut known, "+
		"at least %.0f by any, 256 by items; into each of eight 112, by items. By the model, not measured.\n\n", in, anyCut)
	head(&b, "card", "two, host link, best cut", "two, host link, any cut at most", "two, host link, by items", "eight, host link, by items", "two, NVLink, best cut")
	for _, c := range Cards() {
		share := func(link uint64, bytesIn float64) string {
			if link == 0 {
				return "-"
			}
			return fmt.Sprintf("%.2f", min(1, c.pool(link, bytesIn)))
		}
		host := c.PCIeLink()
		line(&b, c.Class, share(host, in), share(host, anyCut), share(host, 256), share(host, 112), share(c.NVLink, in))
	}
	return b.String()
}

// anyCut is the least that any cut moves into each of two cards in a step, in bytes.
var anyCut = LeastExchange() * 4 / 2 / 2

func find(rows []Row, name string) *Row {
	for i := range rows {
		if rows[i].Name == name {
			return &rows[i]
		}
	}
	panic("cheats: no row " + name)
}

func head(b *strings.Builder, cells ...string) {
	line(b, cells...)
	b.WriteString(strings.Repeat("|---", len(cells)) + "|\n")
}

func line(b *strings.Builder, cells ...string) {
	b.WriteString("| " + strings.Join(cells, " | ") + " |\n")
}

// number prints three digits, or all of a large one.
func number(v float64) string {
	switch {
	case v == 0 || v == 1 || v >= 1000:
		return fmt.Sprintf("%.0f", v)
	case v < 1e-3:
		return fmt.Sprintf("%.0e", v)
	}
	return fmt.Sprintf("%.3g", v)
}
