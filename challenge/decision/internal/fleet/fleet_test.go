package fleet

import (
	"math"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/challenge/envelope"
)

func testClaims(t testing.TB) []*Claim {
	t.Helper()
	all := Claims(catalogue.Shipped(), envelope.Shipped())
	if len(all) < 40 {
		t.Fatalf("%d classes", len(all))
	}
	return all
}

func row(t testing.TB, name string) Row {
	t.Helper()
	i := slices.IndexFunc(Rows(), func(r Row) bool { return r.Name == name })
	if i < 0 {
		t.Fatalf("no row %q", name)
	}
	return Rows()[i]
}

func total(m map[string]*Count) (sum Count) {
	for _, c := range m {
		sum.Add(*c)
	}
	return sum
}

// TestChance holds the numbers to what they are meant to be: the stream of SplitMix64 with its published first values, and a normal
// distribution of mean 0 and deviation 1, as far as 100,000 of them can show.
func TestChance(t *testing.T) {
	c := &chance{1234567}
	for i, want := range []uint64{6457827717110365317, 3203168211198807973, 9817491932198370423} {
		if got := c.next(); got != want {
			t.Errorf("number %d is %d, want %d", i, got, want)
		}
	}
	const n = 100_000
	var sum, squares float64
	beyond := 0
	for range n {
		v := float64(c.normal()) / normalUnit
		sum += v
		squares += v * v
		if math.Abs(v) > 2 {
			beyond++
		}
	}
	if mean, variance := sum/n, squares/n; math.Abs(mean) > 0.02 || math.Abs(variance-1) > 0.03 || beyond < 4300 || beyond > 4800 {
		t.Errorf("mean %.4f, variance %.4f, %d of %d beyond 2", mean, variance, beyond, n)
	}
	hits := 0
	for range n {
		if c.is(250) {
			hits++
		}
	}
	if hits < 2300 || hits > 2700 {
		t.Errorf("a probability of 2.5 %% came %d times of %d", hits, n)
	}
}

func TestBounds(t *testing.T) {
	for _, c := range []struct {
		k, n        int
		least, most float64
	}{
		{0, 100_000, 0, 1 - math.Pow(0.05, 1e-5)}, {100, 100, math.Pow(0.05, 0.01), 1},
		{10, 100, 0.0552, 0.1637}, {5, 10, 0.2224, 0.7776}, // tables of Clopper and Pearson, 90 % two-sided
	} {
		if least, most := Bounds(c.k, c.n); math.Abs(least-c.least) > 1e-4 || math.Abs(most-c.most) > 1e-4 {
			t.Errorf("%d of %d: %.6f to %.6f, want %.6f to %.6f", c.k, c.n, least, most, c.least, c.most)
		}
	}
	if least, most := Bounds(0, 0); least != 0 || most != 1 {
		t.Errorf("of none: %v to %v", least, most)
	}
}

// TestClaims: what is called excluded is, with the whole budget of a cheat; what is called within is not at all.
func TestClaims(t *testing.T) {
	excluded, within := 0, 0
	for _, x := range testClaims(t) {
		if y := x.Lower; y != nil {
			excluded++
			below := false
			for k := range decision.Kinds {
				below = below || share(y.best(k), x.budget(k)) < x.Kinds[k].Lower
			}
			if !below || y.Multiplier >= x.Multiplier || slices.Contains(x.Within, y) || slices.Contains(x.Partly, y) {
				t.Errorf("%s is not excluded by %s", y.Class, x.Class)
			}
		}
		for _, y := range x.Within {
			within++
			for k := range decision.Kinds {
				if least, most := y.honest(k); least < x.Kinds[k].Lower || most > x.Kinds[k].Upper {
					t.Errorf("%s is not within %s", y.Class, x.Class)
				}
			}
		}
		for _, y := range x.Weaker() {
			if edge, possible := x.Needed(y); possible && (edge == 0 || edge > whole) {
				t.Errorf("%s would be kept from %s by an edge of %d", y.Class, x.Class, edge)
			}
		}
	}
	if excluded < 40 || within < 20 {
		t.Errorf("%d next-lower classes, %d within", excluded, within)
	}
}

// TestFates: every class is in one row of a part, no row is of none, and what is called excluded or inside is by the edges themselves.
func TestFates(t *testing.T) {
	all := testClaims(t)
	for _, n := range Parts() {
		fates := map[Fate]int{}
		for _, c := range all {
			f := c.Fate(n.Part)
			fates[f]++
			parts, below := n.Part(c), false
			for k, e := range c.Kinds {
				least, most := share(share(max(e.Best, e.Typical), uint64(whole-sigmas*e.Spread)), parts.Rate[k]), share(c.best(k), parts.Rate[k])
				below = below || most < e.Lower
				if f == Inside && least < e.Lower {
					t.Errorf("%s: %s is not within", n.Name, c.Class)
				}
			}
			if f == Excluded && !below {
				t.Errorf("%s: %s is not excluded", n.Name, c.Class)
			}
		}
		for _, f := range []Fate{Between, Excluded, Inside} {
			shown := slices.ContainsFunc(Rows(), func(r Row) bool { return r.Name == n.row(f).Name && r.Group == n.row(f).Group })
			if shown != (fates[f] > 0) {
				t.Errorf("%s: %d classes of fate %d, and a row: %v", n.Name, fates[f], f, shown)
			}
		}
	}
}

// TestSameSeedSameCounts, and another seed or shard others.
func TestSameSeedSameCounts(t *testing.T) {
	all, r := testClaims(t), row(t, "duty cycle, 1/4")
	one := r.Run(all, 7, 3)
	if again := r.Run(all, 7, 3); !reflect.DeepEqual(one, again) {
		t.Error("the same seed counts another thing")
	}
	if total(one) == total(r.Run(all, 8, 3)) || total(one) == total(r.Run(all, 7, 4)) {
		t.Error("another seed or shard counts the same")
	}
}

// TestNarrowEnvelopeRefutesTheHonest: the simulator sees what an envelope does that does not hold honest cards. With its lower edge at
// the median card half of all cards are below it, and found.
func TestNarrowEnvelopeRefutesTheHonest(t *testing.T) {
	all := testClaims(t)
	for _, c := range all {
		c.Kinds[0].Lower = c.Kinds[0].Typical
	}
	if n := total(row(t, "near").Run(all, 1, 0)); n.Failed < n.Eras/4 || n.Failed > 3*n.Eras/4 {
		t.Errorf("%d of %d Eras failed", n.Failed, n.Eras)
	}
}

// TestSample: time is made of work, rate and line, and judged by the real envelope; withheld is what is missing to the lower edge.
func TestSample(t *testing.T) {
	e := envelope.Envelope{Class: "x", Kind: challenge.Matmul, Lower: 1e12, Typical: 1.2e12, Upper: 2e12}
	for name, c := range map[string]struct {
		change   func(*Device)
		want     challenge.Outcome
		depth    decision.Depth
		withheld uint64
	}{
		"typical":             {func(*Device) {}, challenge.Pass, decision.Near, 0},
		"slower":              {func(d *Device) { d.Rate[0] = 0.9e12 }, challenge.Slow, decision.Near, 1000},
		"far below":           {func(d *Device) { d.Rate[0] = 0.7e12 }, challenge.Slow, decision.Far, 3000},
		"deep below":          {func(d *Device) { d.Rate[0] = 0.4e12 }, challenge.Slow, decision.Deep, 6000},
		"too hot":             {func(d *Device) { d.Spell, d.Throttle = whole, 2500 }, challenge.Slow, decision.Near, 1000},
		"a tenth below":       {func(d *Device) { d.Duty, d.Shallow = whole, true }, challenge.Slow, decision.Near, 1000},
		"faster":              {func(d *Device) { d.Rate[0] = 2.1e12 }, challenge.TooFast, decision.Near, 0},
		"5 % with late pong":  {func(d *Device) { d.Rate[0], d.Delay = 0.96e12, true }, challenge.Pass, decision.Near, 400},
		"20 % with late pong": {func(d *Device) { d.Rate[0], d.Delay = 0.8e12, true }, challenge.Undecided, decision.Near, 2000},
		"30 % with late pong": {func(d *Device) { d.Rate[0], d.Delay = 0.7e12, true }, challenge.Slow, decision.Far, 3000},
		"far, not yet known":  {func(d *Device) { d.Line.RoundTrip = 300 * time.Millisecond }, challenge.Undecided, decision.Near, 0},
		"something else":      {func(d *Device) { d.Duty, d.Left = whole, half }, challenge.Slow, decision.Far, 4000},
		"gone":                {func(d *Device) { d.Duty, d.Left = whole, twentieth }, challenge.Slow, decision.Deep, 9400},
		"drops":               {func(d *Device) { d.Duty, d.Left, d.Drop = whole, half, true }, challenge.Timeout, decision.Far, 0},
		"half of the work":    {func(d *Device) { d.Skip = 5000 }, challenge.Withheld, decision.Near, 5000},
		"dataset elsewhere":   {func(d *Device) { d.Away = 5000 }, challenge.Pass, decision.Near, 0},
	} {
		d := Device{Claim: [decision.Kinds]envelope.Envelope{e, e}, Rate: [decision.Kinds]uint64{1.2e12, 1.2e12}, MostMemory: 6e12}
		c.change(&d)
		got := d.sample(newChance(1, name, 0), challenge.Matmul, time.Hour, &hour{number: -1}, decision.State{})
		if got != (answer{c.want, c.depth, c.withheld}) {
			t.Errorf("%s: %+v; want %s, %v, %d", name, got, c.want, c.depth, c.withheld)
		}
	}
	d := Device{Claim: [decision.Kinds]envelope.Envelope{e, e}, Rate: [decision.Kinds]uint64{1.2e12, 1.2e12}, MostMemory: 6e12, Away: 700}
	if got := d.sample(newChance(1, "memory", 0), challenge.Memory, time.Hour, &hour{number: -1}, decision.State{}); got.withheld != 700 {
		t.Errorf("a dataset of which 7 %% are elsewhere: %+v", got)
	}
}

// TestCounting: a device that knows the state of the test is never refuted, and withholds no more than the state leaves room for.
func TestCounting(t *testing.T) {
	all := testClaims(t)
	for _, name := range []string{"duty cycle, counting, shallow", "gone, counting"} {
		n := total(row(t, name).Run(all, 7, 0))
		if w := n.Withheld(); w > 0.061 || w < 0.005 || n.Slow == 0 {
			t.Errorf("%s withholds %.4f: %+v", name, w, n)
		}
	}
}
