package main

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"github.com/slark-network/slark/challenge/decision/internal/fleet"
)

// headings of the groups, in the order of the page.
var headings = []struct {
	group fleet.Group
	title string
	text  string
}{
	{fleet.Honest, "Honest devices", "Device-Eras that are wrongly failed; at most 1 in 10,000 is the aim."},
	{fleet.Next, "The next-lower class, sold as the claimed one", "Devices found within one Era; at least 99.9 % is the aim."},
	{fleet.Cheat, "Other cheats that time shows", "Devices found within two Eras; at least 99 % is the aim."},
	{fleet.Imitates, "Cannot be separated", "Device-Eras failed, of lower-paid cards that do nothing that the claimed envelopes exclude; at most 1 in 10,000, as if they were what they claim."},
	{fleet.Limit, "What the tests are not made for", "Devices found within two Eras. There is no aim; the figure is what it is."},
}

// tables are the generated part of the page.
func (r report) tables() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "Seed %d; %d challenges a device and Era, every second one of memory; at least %d device-Eras a row.\n", r.Seed, r.Slots, fleet.DeviceEras)
	for _, h := range headings {
		fmt.Fprintf(&b, "\n### %s\n\n%s\n\n| | device-Eras | withheld | samples slow | far below | deep below | result | 95 %% bound | aim | worst class |\n|---|---|---|---|---|---|---|---|---|---|\n", h.title, h.text)
		for _, row := range r.Rows {
			if row.Group == h.group {
				row.line(&b)
			}
		}
	}
	r.Kept.write(&b)
	fmt.Fprint(&b, "\n### Exact\n\nComputed without chance, for samples that are independent. p is the probability that a sample is slow, too fast, or a strike; *below* how far below the slow ones lie.\n\n",
		"| p | below | Eras refuted as slower, in the long run | new device, within 1 Era | within 2 | slow in memory alone, within 1 | within 2 | Eras refuted as faster | Eras struck |\n|---|---|---|---|---|---|---|---|---|\n")
	for _, e := range r.Exact {
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s | %s | %s | %s |\n", share(e.P), e.Depth, share(e.BothEra), share(e.First), share(e.Second), share(e.OneKind),
			share(e.OneKind2), share(e.FastEra), share(e.Struck))
	}
	fmt.Fprint(&b, "\n### Parts of cards\n\nWhat is sold as the whole, and of which classes the shipped envelopes cannot tell: *within*, no such card is excluded, so that none is ever failed for it; *partly*, some are.\n\n",
		"| | within | partly |\n|---|---|---|\n")
	for _, p := range r.Parts {
		fmt.Fprintf(&b, "| **%s**: %s | %d: %s | %d: %s |\n", p.Name, p.Text, len(p.Inside), strings.Join(p.Inside, ", "), len(p.Partly), strings.Join(p.Partly, ", "))
	}
	fmt.Fprint(&b, "\n### Classes\n\nLower-paid classes that could be sold as a class, by the shipped envelopes. *Next lower* is the nearest that is excluded with all that a cheat adds. *As fast or faster*: no envelope ",
		"separates them. *Slower, not apart*: overlapping at this width (**bold**: all of their cards pass), each with the lower edge, in percent of the typical rate, that would exclude it; \"none\" where no envelope that holds ",
		"the honest cards would.\n\n| class | pays | lower edges, matmul and memory | next lower | as fast or faster | slower, not apart |\n|---|---|---|---|---|---|\n")
	apart, fastest := 0, 0
	for _, c := range r.Claims {
		if len(c.Better)+len(c.Weaker) == 0 {
			apart++
		}
		if len(c.Weaker) == 0 {
			fastest++
		}
		var weaker []string
		for _, w := range c.Weaker {
			name, edge := w.Class, "none"
			if w.Within {
				name = "**" + name + "**"
			}
			if w.Possible {
				edge = percent(w.Edge)
			}
			weaker = append(weaker, name+" "+edge)
		}
		fmt.Fprintf(&b, "| %s | %s | %s, %s | %s | %s | %s |\n", c.Class, strconv.FormatFloat(float64(c.Multiplier)/1000, 'g', -1, 64), percent(c.Matmul),
			percent(c.Memory), dash(c.Next), dash(strings.Join(c.Better, ", ")), dash(strings.Join(weaker, ", ")))
	}
	fmt.Fprintf(&b, "\nOf %d classes %d exclude every lower-paid class, and %d every lower-paid class that is slower in some kind of work. For the others the envelopes are too wide, or the cards too alike.\n",
		len(r.Claims), apart, fastest)
	return b.Bytes()
}

func (row rowReport) line(b *bytes.Buffer) {
	bound, aim := "", "-"
	switch row.Group {
	case fleet.Honest, fleet.Imitates:
		bound = "<= " + share(row.Figure.Upper)
	case fleet.Next, fleet.Cheat:
		bound = ">= " + share(row.Figure.Lower)
	default:
		bound = share(row.Figure.Lower) + " to " + share(row.Figure.Upper)
	}
	if row.Met != nil {
		if aim = "**missed**"; *row.Met {
			aim = "met"
		}
	}
	of := func(n int) string { return share(digits(float64(n) / float64(max(row.Samples, 1)))) }
	fmt.Fprintf(b, "| **%s**: %s | %d | %s | %s | %s | %s | %d of %d, %s | %s | %s | %s |\n", row.Name, row.Text, row.Count.Eras, share(row.Withheld), of(row.Slow),
		of(row.Far), of(row.Deep), row.Figure.K, row.Figure.N, share(row.Figure.Rate), bound, aim, row.classes())
}

// classes is the class that fares worst, and those of which certainly fewer than the aim are found.
func (row rowReport) classes() string {
	text := row.Worst.Class + ", " + share(row.Worst.Rate)
	if len(row.Under) == 0 {
		return text
	}
	var under []string
	for _, w := range row.Under {
		under = append(under, w.Class+" "+share(w.Rate))
	}
	return text + "; **less than the aim**: " + strings.Join(under, ", ")
}

// write is the part about what can be withheld.
func (k kept) write(b *bytes.Buffer) {
	fmt.Fprintf(b, "\n### What is found, and what a patient cheat can keep\n\n**Found within two Eras in at least 99 %%: every cheat that withholds %s or more** of what the class promises at least, and is late with it. The least that is found, by how far below the "+
		"slow samples lie, computed without chance; each is taken to withhold as much as its depth can.\n\n| below | slow in | samples slow, of these | withheld |\n|---|---|---|---|\n", share(k.Promised))
	for _, s := range k.Shapes {
		in := "both kinds of work"
		if s.Kinds == 1 {
			in = "one kind"
		}
		fmt.Fprintf(b, "| %s | %s | %s | %s |\n", s.Depth, in, share(s.Samples), share(s.Withheld))
	}
	fmt.Fprint(b, "\nWhoever *knows the state of the test*, and is never refuted by it, withholds at most, computed by trying everything from every state:\n\n| challenges an Era | in the first two Eras | in the long run |\n|---|---|---|\n")
	for _, p := range k.Patient {
		fmt.Fprintf(b, "| %d | %s | %s |\n", p.Challenges, share(p.TwoEras), share(p.LongRun))
	}
}

// share writes a probability as percent, with at most three digits.
func share(p float64) string {
	if p > 0 && p < 1e-4 {
		return strconv.FormatFloat(p, 'e', 1, 64)
	}
	return strconv.FormatFloat(digits(100*p), 'f', -1, 64) + " %"
}

func dash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}
