package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/confusion"
)

const intro = `<!-- Made by a program, challenge/confusion/internal/page: make confusion. -->
# What time cannot tell apart

A verdict says *at least this class*, from three things: the rate of matrix products, the rate of random reads, and the memory that the reads go over. This page says what else than the claimed class
passes all three, computed from the catalogue and the envelopes ([catalogue.md](catalogue.md)). What is named here is a limit of the proof and is **never held against anybody**: a claim fails only if the claimed class's own envelope excludes
what was measured. It is for whoever sets the pay. **No number behind it was measured with the shipped kernels**; envelopes that are calibrated are narrower, and what would be left then is marked.

## What a cheat is given

| | |
|---|---|
| card | the best of its model: %d standard deviations above the typical one, up to the upper edge |
| kernel | the best known exact one, where the claimed class is judged by the shipped one (on Hopper about 1.5 times) |
| round trip | all of the %s that may be credited |
| work | %s of it left out, which passes with 27 %% at 64 openings |
| memory | %s of nominal filled; and what it computes anew, or has in its host's memory, at the same time |
| splits | a card that serves up to 16 claims at once, each with its share of everything: a MIG slice, or turns |
| pools | up to 8 equal cards: rows of a product split without loss; walks over NVLink where the model has it, as if all were joined, else over PCIe; or one of them alone does the memory |

A better card can always be slowed down, so *too fast* excludes nobody here. Not computed: different cards for the two kinds of challenge, which both kinds at one instant would have to show; a relay to an equal card; cards that are not in the catalogue.

**Bold** is what would be left if every typical rate had been measured with the shipped kernels. † is a modified card, which has another's name and more memory. Multipliers are in brackets. The P100 is judged in memory only, so a claim of it never passes, and it
has no row; the RTX 5000 Ada has no multiplier, would gain by any claim, and is left out of the tables.

![A square for every claimed class (row) and card (column), the best paid first: red where the card passes and is paid less, grey where it passes; pale where calibration would end it.](confusion.svg)

`

func write(w io.Writer, t *confusion.Table) {
	b := confusion.Full
	fmt.Fprintf(w, intro, b.Deviations, percent(b.RoundTrip), percent(b.Skip), percent(b.Fill))

	pairs := t.Pairs()
	fmt.Fprintf(w, "## Either passes as the other\n\n%d pairs; in %d of them the two are paid differently.\n\n| class | cannot be told from |\n|---|---|\n", len(pairs), unequal(pairs))
	names, _ := t.Classes()
	for _, name := range names {
		var others []string
		for _, p := range pairs {
			if p.A == name {
				others = append(others, mark(fmt.Sprintf("%s (%s)", p.B, milli(p.MultiplyB)), p.Calibrated))
			}
		}
		if others != nil {
			fmt.Fprintf(w, "| %s (%s) | %s |\n", name, milli(t.Multiplier(name)), strings.Join(others, ", "))
		}
	}

	fmt.Fprint(w, "\n## Paid less, and passes as more\n\nAlone, as one claim. *Worth* is the least that any class that can be claimed and passes earns by its own name: an operator who pays no more than that pays nobody for a lie.\n\n| claim | worth | calibrated | passes |\n|---|---|---|---|\n")
	grouped(w, t, t.Dominators(), true, func(i confusion.Imitation) string { return fmt.Sprintf("%s (%s)", label(i.Class), milli(i.Cost)) })
	fmt.Fprint(w, "\n## One card, several claims\n\nAll at the same time, so that challenges at one instant do not show it. The number of claims is the one that gains the most; in brackets what the card earns by its own name, and by the claims.\n\n| claim | card and number of claims |\n|---|---|\n")
	grouped(w, t, t.Splits(), false, counted)
	fmt.Fprint(w, "\n## Several cards, one claim\n\nWhere one of them alone does not pass, and all of them are paid less than the claim. In brackets what they earn by their own names, and by the claim.\n\n| claim | card and number of cards |\n|---|---|\n")
	grouped(w, t, t.Pools(), false, counted)
	limits(w, t)
}

const limited = `
## Less power than claimed

A card that runs below its rated power, and is claimed without the limit, does less and is paid in full. How much power it needs to pass as its own class, in percent of the rated power, with the budget above: down to there it **cannot be told** from a card with all of
its power, and is never failed for it. The *cube root* is what the rate follows where the voltage falls with the clock, the *line* what it would be if it could not ([catalogue.md](catalogue.md)); cards are between. Neither is taken to hold below half of the rated power, which is the least
that can be declared. Memory keeps its clock, so the rate of products decides. **With half of their power, by the cube root, cards of %d of %d classes pass, with calibrated edges of %d.** Of which classes all cards do, and not only the best, is in [accuracy.md](accuracy.md). There too is of which classes the
envelopes hold all or some cards with a twentieth of their dataset in host memory; those that they hold are never failed for it.

| class | cube root | calibrated | line | calibrated |
|---|---|---|---|---|
`

// half of the rated power, in parts of 10,000.
const half = 5000

func limits(w io.Writer, t *confusion.Table) {
	all := t.Limits()
	now, narrower := 0, 0
	for _, l := range all {
		if l.CubeRoot <= half {
			now++
		}
		if l.CubeRootNarrower <= half {
			narrower++
		}
	}
	fmt.Fprintf(w, limited, now, len(all), narrower)
	for _, l := range all {
		fmt.Fprintf(w, "| %s (%s) | %s | %s | %s | %s |\n", l.Class, milli(t.Multiplier(l.Class)), up(l.CubeRoot), up(l.CubeRootNarrower), up(l.Line), up(l.LineNarrower))
	}
}

// up is a share in percent, rounded up.
func up(v uint64) string {
	if v <= half {
		return "≤ 50"
	}
	return fmt.Sprintf("%d", (v+99)/100)
}

func counted(i confusion.Imitation) string {
	return fmt.Sprintf("%s × %d (%s, %s)", label(i.Class), i.Count, milli(i.Cost), milli(i.Gain))
}

// grouped writes a row a claim.
func grouped(w io.Writer, t *confusion.Table, all []confusion.Imitation, worth bool, text func(confusion.Imitation) string) {
	names, _ := t.Classes()
	for _, name := range names {
		var who []string
		for _, i := range all {
			if i.Claim == name {
				who = append(who, mark(text(i), i.Calibrated))
			}
		}
		if who == nil {
			continue
		}
		fmt.Fprintf(w, "| %s (%s) |", name, milli(t.Multiplier(name)))
		if worth {
			present, _ := t.Worth(name, confusion.Present)
			calibrated, _ := t.Worth(name, confusion.Calibrated)
			fmt.Fprintf(w, " %s | %s |", milli(present), milli(calibrated))
		}
		fmt.Fprintf(w, " %s |\n", strings.Join(who, ", "))
	}
}

func unequal(pairs []confusion.Pair) (n int) {
	for _, p := range pairs {
		if p.MultiplyA != p.MultiplyB {
			n++
		}
	}
	return n
}

func mark(s string, calibrated bool) string {
	if calibrated {
		return "**" + s + "**"
	}
	return s
}

var cards = catalogue.Shipped()

// label is a class with the mark of a modified card.
func label(class string) string {
	if c, ok := cards.Card(class); ok && !c.Claimable {
		return class + "†"
	}
	return class
}

func milli(v uint32) string {
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%d.%03d", v/1000, v%1000), "0"), ".")
}

func percent(v uint64) string { return fmt.Sprintf("%d %%", v/100) }
