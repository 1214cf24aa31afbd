package fleet

import (
	"slices"
	"time"

	"github.com/slark-network/slark/challenge/decision"
)

// Group says what is asked of a row.
type Group string

// The groups.
const (
	Honest   Group = "honest"     // refuted in at most 1 of 10,000 Eras
	Next     Group = "next lower" // found within one Era in at least 99.9 %
	Cheat    Group = "cheat"      // found within two Eras in at least 99 %
	Imitates Group = "not apart"  // within the envelopes of what is claimed: refuted in at most 1 of 10,000 Eras, like the honest
	Limit    Group = "limit"      // shown as it is: what the tests are not made for
)

// Row is a kind of device: where it comes from, and what it is.
type Row struct {
	Name  string
	Group Group
	Text  string // what it does, for people
	Eras  int    // Eras of one device
	Slots int    // challenges in an Era; zero: Slots
	Times int    // so many times DeviceEras; zero: once

	fits func(c *Claim) bool              // nil: every class
	make func(c *Claim, r *chance) Device // a device of the row that claims the class
}

// Challenges is how many challenges a device of the row has in an Era.
func (r Row) Challenges() int {
	if r.Slots > 0 {
		return r.Slots
	}
	return Slots
}

// often is the row with the challenges that one seat makes where the contracts fix 96 slots (docs/settlement.md).
func often(r Row) Row {
	r.Name, r.Slots = r.Name+", 96 challenges", 96
	return r
}

// longer is the row over four times as many Eras, where what is looked for is rare and happens.
func longer(r Row) Row {
	r.Times = 4
	return r
}

// The lines of providers.
var (
	near = Line{RoundTrip: time.Millisecond, Jitter: 2 * time.Millisecond, Loss: 1, BadHour: 50}
	far  = Line{RoundTrip: 150 * time.Millisecond, Jitter: 30 * time.Millisecond, Loss: 50, BadHour: 50}
	worn = Line{RoundTrip: 300 * time.Millisecond, Jitter: 50 * time.Millisecond, Loss: 100, BadHour: 50}
)

// anyLine is a line from 1 to 300 ms, that loses up to 1 packet in 100, half of all below 40 ms.
func anyLine(r *chance) Line {
	l := Line{RoundTrip: r.between(time.Millisecond, 40*time.Millisecond), Loss: uint32(r.below(20)), BadHour: 50}
	if r.is(whole / 2) {
		l = Line{RoundTrip: r.between(40*time.Millisecond, 300*time.Millisecond), Loss: uint32(r.below(100)), BadHour: 50}
	}
	l.Jitter = l.RoundTrip / 5
	return l
}

// card is a card of y under a claim of x, which answers with the shipped kernel.
func card(x, y *Claim, r *chance) Device {
	d := Device{Claim: x.Kinds, Line: near, MostMemory: x.MostMemory}
	for k := range decision.Kinds {
		e := y.Kinds[k]
		d.Rate[k], d.Within[k] = r.spread(e.Typical, e.Spread), e.Within
	}
	return d
}

// cheating is a card of y that claims x with all that a cheat can add: the best known kernel, and pongs that are late.
func cheating(x, y *Claim, r *chance) Device {
	d := card(x, y, r)
	for k := range decision.Kinds {
		if e := y.Kinds[k]; e.Best > e.Typical {
			d.Rate[k] = mulDiv(d.Rate[k], e.Best, e.Typical)
		}
	}
	d.Delay, d.Line = true, anyLine(r)
	return d
}

// honest makes a row of honest cards.
func honest(name, text string, change func(*Device, *chance)) Row {
	return Row{Name: name, Group: Honest, Text: text, Eras: 10, make: func(c *Claim, r *chance) Device {
		d := card(c, c, r)
		change(&d, r)
		return d
	}}
}

// part makes a row of the claimed card with less of its compute and of its memory rate.
func part(group Group, name, text string, p Part) Row {
	return Row{Name: name, Group: group, Text: text, Eras: 2, make: func(c *Claim, r *chance) Device {
		d := cheating(c, c, r)
		p.take(c, &d)
		return d
	}}
}

// Parts are those that the envelopes of some classes cannot tell from the whole. Each has a row for every fate that some class has.
func Parts() []NamedPart {
	return []NamedPart{
		{"power limit, cube root", "limited to half of its power and sold without, where the rate falls as the cube root", cubeRoot},
		{"5 % in host memory", "a twentieth of the dataset in host memory", hosted(500)},
	}
}

// NamedPart is a part for people.
type NamedPart struct {
	Name, Text string
	Part       Part
}

// row is that of the classes which have this fate.
func (n NamedPart) row(f Fate) (r Row) {
	switch f {
	case Excluded:
		r = part(Cheat, n.Name, n.Text+": of the classes whose envelopes exclude it", n.Part)
	case Inside:
		r = longer(part(Imitates, n.Name+", within", n.Text+": of the classes whose envelopes hold all such cards", n.Part))
	default:
		r = part(Limit, n.Name+", partly", n.Text+": of the other classes", n.Part)
	}
	r.fits = func(c *Claim) bool { return c.Fate(n.Part) == f }
	return r
}

// held is the row of the cards that the envelopes hold, of the classes of which they hold some and exclude some.
func (n NamedPart) held() Row {
	r := part(Imitates, n.Name+", held", n.Text+": of the other classes, the cards that their envelopes hold", n.Part)
	r.fits = func(c *Claim) bool { _, _, some := c.held(n.Part); return c.Fate(n.Part) == Between && some }
	r.make = func(c *Claim, r *chance) Device {
		d := cheating(c, c, r)
		least, most, _ := c.held(n.Part)
		for k := range least {
			d.Rate[k] = least[k] + r.below(most[k]-least[k]+1)
		}
		d.Away = n.Part(c).Away
		return d
	}
	return r
}

// pool makes a row of cards that stand for one of the class, with a share of its memory rate, in parts of 10,000, that no kernel raises.
func pool(name, text string, memory uint64, fits func(*Claim) bool) Row {
	return Row{Name: name, Group: Cheat, Text: text, Eras: 2, fits: fits, make: func(c *Claim, r *chance) Device {
		d := cheating(c, c, r)
		d.Rate[1] = share(r.spread(c.Kinds[1].Typical, c.Kinds[1].Spread), memory)
		return d
	}}
}

// duty makes a row of the claimed card that something else has for a share of the samples, and is left so much of its rate then.
func duty(group Group, name, text string, parts uint32, left uint64) Row {
	return Row{Name: name, Group: group, Text: text, Eras: 2, make: func(c *Claim, r *chance) Device {
		d := card(c, c, r)
		d.Duty, d.Left = parts, left
		return d
	}}
}

// The shares of its rate that a card is left while something else has it.
const (
	half      = whole / 2
	twentieth = whole / 20
)

// host is the share of its memory rate that a card reaches when a share of its dataset, in parts of 10,000, lies in its host's memory:
// what comes over the link comes beside what the card reads itself.
func host(c *Claim, parts uint64) uint64 {
	link := c.Card.Host()
	if link == 0 || parts == 0 {
		return whole
	}
	return min(whole, mulDiv(link, whole, parts))
}

// hosted is the claimed card with a part of the dataset, in parts of 10,000, in host memory.
func hosted(parts uint64) Part {
	return func(c *Claim) Left { return Left{[...]uint64{whole, host(c, parts)}, parts} }
}

// cubeRoot is the claimed card limited to half of its power, where its rate falls as the cube root of it: the power of a clock goes with its
// third power, because the voltage falls with it. Memory keeps its clock.
func cubeRoot(*Claim) Left { return Left{Rate: [...]uint64{7937, whole}} }

// sliced are the cards that can be cut in slices by their driver.
var sliced = []string{"a30", "a100-pcie-40g", "a100-sxm-40g", "a100-pcie-80g", "a100-sxm-80g", "h100-pcie", "h100-sxm", "h100-nvl", "h200", "b200"}

func picked(list func(*Claim) []*Claim) (func(*Claim) bool, func(*Claim, *chance) *Claim) {
	return func(c *Claim) bool { return len(list(c)) > 0 },
		func(c *Claim, r *chance) *Claim { l := list(c); return l[r.below(uint64(len(l)))] }
}

// Rows are all rows, in the order in which they are shown.
func Rows() []Row {
	hasWithin, within := picked(func(c *Claim) []*Claim { return c.Within })
	hasPartly, partly := picked(func(c *Claim) []*Claim { return c.Partly })
	mig := part(Cheat, "MIG slice", "the largest slice but the whole of a card that can be cut (4 of 7 of the compute, half of the memory), as the card",
		fixed(5714, 5000))
	mig.fits = func(c *Claim) bool { return slices.Contains(sliced, c.Class) }
	with := func(r Row, change func(*Device)) Row {
		make := r.make
		r.make = func(c *Claim, r *chance) Device { d := make(c, r); change(&d); return d }
		return r
	}
	shallow := with(duty(Limit, "duty cycle, 1/4, shallow", "at a quarter of the samples it has nine tenths of the lower edge, not half of its rate", 2500, half),
		func(d *Device) { d.Shallow = true })
	dropping := with(duty(Limit, "gone, 2/9, dropping", "the same, which drops the line rather than be slow: found by its uptime", 2222, twentieth),
		func(d *Device) { d.Drop = true })
	counting := func(name, text string, left uint64, shallow bool) Row {
		r := with(duty(Limit, name, text, 0, left), func(d *Device) { d.Counting, d.Shallow = true, shallow })
		r.Eras = 10
		return r
	}
	spells := honest("hot spells", "a quarter less compute in one hour of 200", func(d *Device, r *chance) { d.Line, d.Spell, d.Throttle = anyLine(r), 50, 2500 })
	power, hosts := Parts()[0], Parts()[1]
	return []Row{
		honest("near", "1 ms away, on a line that loses 1 packet in 10,000", func(*Device, *chance) {}),
		honest("any line", "1 to 300 ms away, half of all below 40 ms; up to 1 packet in 100 lost", func(d *Device, r *chance) { d.Line = anyLine(r) }),
		honest("far", "150 ms away, 1 packet in 200 lost", func(d *Device, _ *chance) { d.Line = far }),
		honest("worst line", "300 ms away, jitter 50 ms, 1 packet in 100 lost", func(d *Device, _ *chance) { d.Line = worn }),
		honest("hot afternoons", "5 % less compute from noon to six, every day", func(d *Device, r *chance) { d.Line, d.Heat = anyLine(r), 500 }),
		honest("cold samples", "one sample in twenty takes up to 20 % longer", func(d *Device, r *chance) { d.Line, d.Cold, d.Chill = anyLine(r), 500, 2000 }),
		spells,
		often(honest("any line", "as above, with 96 challenges an Era", func(d *Device, r *chance) { d.Line = anyLine(r) })),
		often(honest("hot afternoons", "as above, with 96 challenges an Era", func(d *Device, r *chance) { d.Line, d.Heat = anyLine(r), 500 })),
		longer(often(honest("cold samples", "as above, with 96 challenges an Era", func(d *Device, r *chance) { d.Line, d.Cold, d.Chill = anyLine(r), 500, 2000 }))),
		longer(often(spells)),
		{Name: "declared power limit", Group: Honest, Text: "claims 70 % of the rated power, and has what the assumed line says of it", Eras: 10,
			fits: func(c *Claim) bool { return c.Kinds[0].Watts > 0 }, make: limited(7000, true)},

		{Name: "next-lower class", Group: Next, Text: "the nearest lower-paid class that the envelopes exclude, with the best known kernel and late pongs", Eras: 1,
			fits: func(c *Claim) bool { return c.Lower != nil }, make: func(c *Claim, r *chance) Device { return cheating(c, c.Lower, r) }},

		{Name: "smaller card, dropping", Group: Cheat, Text: "the same, which drops the line rather than be slow", Eras: 2,
			fits: func(c *Claim) bool { return c.Lower != nil }, make: func(c *Claim, r *chance) Device {
				d := cheating(c, c.Lower, r)
				d.Drop = true
				return d
			}},
		mig,
		pool("pool over PCIe", "two cards that compute enough together; walks cross a link: 12 % of one card's memory rate", 1200, nil),
		pool("pool over NVLink", "the same, of cards that have NVLink: 60 % of one card's memory rate", 6000, func(c *Claim) bool { return c.Card.NVLink > 0 }),
		part(Cheat, "host memory", "all of the dataset in host memory", hosted(10_000)),
		part(Cheat, "half in host memory", "half of the dataset in host memory", hosted(5000)),
		hosts.row(Excluded),
		{Name: "power limit, linear", Group: Cheat, Text: "limited to half of its power and sold without, where the rate falls as the line of the catalogue", Eras: 2,
			fits: func(c *Claim) bool { return c.Kinds[0].Watts > 0 }, make: limited(5000, false)},
		duty(Cheat, "duty cycle, 1/2", "something else has the card at half of the samples", 5000, half),
		duty(Cheat, "duty cycle, 2/5", "at two of five", 4000, half),
		duty(Cheat, "duty cycle, 1/3", "at a third", 3333, half),
		duty(Cheat, "duty cycle, 1/4", "at a quarter", 2500, half),
		often(duty(Cheat, "duty cycle, 1/4", "at a quarter, with 96 challenges an Era", 2500, half)),
		duty(Cheat, "gone, 2/9", "something else has nearly all of the card, and leaves it a twentieth of its rate, at two of nine", 2222, twentieth),
		{Name: "skips 1 %", Group: Cheat, Text: "does 99 % of the work, and is silent when an opening asks for the rest", Eras: 2,
			make: func(c *Claim, r *chance) Device { d := card(c, c, r); d.Skip = 100; return d }},

		{Name: "lower-paid, within", Group: Imitates, Text: "a card of a lower-paid class whose honest range lies within both envelopes, with the shipped kernel", Eras: 10,
			fits: hasWithin, make: func(c *Claim, r *chance) Device { return card(c, within(c, r), r) }},
		power.row(Inside),
		power.held(),
		hosts.row(Inside),
		hosts.held(),

		{Name: "lower-paid, partly", Group: Limit, Text: "a card of a lower-paid class of which the envelopes exclude some, with the best known kernel", Eras: 2,
			fits: hasPartly, make: func(c *Claim, r *chance) Device { return cheating(c, partly(c, r), r) }},
		power.row(Between),
		hosts.row(Between),
		part(Limit, "two equal cards", "matrix products split over two cards of the class: twice the compute, one card's memory", fixed(20_000, whole)),
		shallow,
		duty(Limit, "duty cycle, 1/10", "something else has the card at a tenth of the samples", 1000, half),
		duty(Limit, "gone, 1/8", "something else has nearly all of the card at an eighth of the samples", 1250, twentieth),
		dropping,
		counting("duty cycle, counting", "has half of its rate whenever the last verdict says that there is room", half, false),
		counting("duty cycle, counting, shallow", "has nine tenths of the lower edge then", 0, true),
		counting("gone, counting", "has a twentieth of its rate then", twentieth, false),
		{Name: "skips 0.1 %", Group: Limit, Text: "does 99.9 % of the work, and is silent when an opening asks for the rest", Eras: 10,
			make: func(c *Claim, r *chance) Device { d := card(c, c, r); d.Skip = 10; return d }},
		{Name: "short jobs", Group: Limit, Text: "an honest card 300 ms away, whose jobs are of 1 s and not of 20 round trips: most samples are undecided", Eras: 10,
			make: func(c *Claim, r *chance) Device {
				d := card(c, c, r)
				d.Line, d.Short = worn, true
				return d
			}},
		{Name: "always cold", Group: Limit, Text: "an honest card of which one sample in ten takes up to 40 % longer, on any line", Eras: 10,
			make: func(c *Claim, r *chance) Device {
				d := card(c, c, r)
				d.Line, d.Cold, d.Chill = anyLine(r), 1000, 4000
				return d
			}},
		{Name: "broken cooler", Group: Limit, Text: "an honest card with a third less compute from noon to six, every day", Eras: 10,
			make: func(c *Claim, r *chance) Device { d := card(c, c, r); d.Heat = 3300; return d }},
	}
}

// limited makes devices under a power limit, in parts of 10,000 of the rated power, which they declare or not.
func limited(parts uint64, declared bool) func(*Claim, *chance) Device {
	return func(c *Claim, r *chance) Device {
		rated := c.Kinds[0].Watts
		watts := uint32(share(uint64(rated), parts)) + 1 // rounded up, so as not to be below the least that can be declared
		under, err := c.Kinds[0].Limited(watts)
		if err != nil {
			panic("fleet: " + c.Class + ": " + err.Error()) // half and more is always declarable
		}
		d := card(c, c, r)
		d.Rate[0] = mulDiv(d.Rate[0], under.Typical, c.Kinds[0].Typical)
		if declared {
			d.Line, d.Claim[0] = anyLine(r), under
			if m, err := c.Kinds[1].Limited(watts); err == nil && c.Kinds[1].Watts > 0 {
				d.Claim[1] = m
			}
		} else {
			d.Delay = true
		}
		return d
	}
}
