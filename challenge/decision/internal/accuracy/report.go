package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/challenge/decision/internal/exact"
	"github.com/slark-network/slark/challenge/decision/internal/fleet"
)

// report is docs/accuracy.json. Probabilities are rounded to three digits, so that no machine's last bit shows.
type report struct {
	Seed   uint64       `json:"seed"`
	Slots  int          `json:"challengesOfAnEra"`
	Shards int          `json:"shards"`
	Rows   []rowReport  `json:"rows"`
	Kept   kept         `json:"kept"`
	Exact  []exactRate  `json:"exact"`
	Claims []claimedRow `json:"claims"`
	Parts  []partRow    `json:"parts"`
}

type rowReport struct {
	Name    string      `json:"name"`
	Group   fleet.Group `json:"group"`
	Text    string      `json:"text"`
	Classes int         `json:"classes"` // that can be claimed in the row
	Eras    int         `json:"erasOfADevice"`
	fleet.Count
	Withheld float64     `json:"withheld"` // of what the class promises at least, over all samples
	Figure   figure      `json:"figure"`   // what the target of the group is about
	Target   *float64    `json:"target,omitempty"`
	Met      *bool       `json:"met,omitempty"` // by the confidence bound
	Worst    worst       `json:"worst"`
	Under    []worst     `json:"under99,omitempty"` // of a row of cheats: the classes of which less than 99 % are found, as far as chance can tell
	Shard0   fleet.Count `json:"shard0"`            // what the first shard counts, to be run again by itself
}

type figure struct {
	K     int     `json:"k"`
	N     int     `json:"n"`
	Rate  float64 `json:"rate"`
	Lower float64 `json:"lower95"`
	Upper float64 `json:"upper95"`
}

// worst is the claimed class for which the figure is worst.
type worst struct {
	Class string  `json:"class"`
	K     int     `json:"k"`
	N     int     `json:"n"`
	Rate  float64 `json:"rate"`
}

// sure is how certain it must be that a class is found in less than the aim: there are many.
const sure = 0.9999

func digits(v float64) float64 {
	r, err := strconv.ParseFloat(strconv.FormatFloat(v, 'g', 3, 64), 64)
	if err != nil {
		panic(err) // it was just written
	}
	return r
}

func figures(row fleet.Row, classes int, shards []map[string]*fleet.Count) rowReport {
	out := rowReport{Name: row.Name, Group: row.Group, Text: row.Text, Classes: classes, Eras: row.Eras}
	byClass := map[string]*fleet.Count{}
	for i, shard := range shards {
		for class, n := range shard {
			out.Count.Add(*n)
			if i == 0 {
				out.Shard0.Add(*n)
			}
			if byClass[class] == nil {
				byClass[class] = new(fleet.Count)
			}
			byClass[class].Add(*n)
		}
	}
	k, n := row.Figure(out.Count)
	least, most := fleet.Bounds(k, n)
	out.Withheld = digits(out.Count.Withheld())
	out.Figure = figure{k, n, digits(float64(k) / float64(max(n, 1))), digits(least), digits(most)}
	target, has := row.Target()
	if has {
		met := most <= target.Rate
		if target.Least {
			met = least >= target.Rate
		}
		out.Target, out.Met = &target.Rate, &met
	}
	fewest := row.Group == fleet.Next || row.Group == fleet.Cheat || row.Group == fleet.Limit
	for _, class := range slices.Sorted(maps.Keys(byClass)) {
		k, n := row.Figure(*byClass[class])
		w := worst{class, k, n, digits(float64(k) / float64(n))}
		if out.Worst.Class == "" || fewest && w.Rate < out.Worst.Rate || !fewest && w.Rate > out.Worst.Rate {
			out.Worst = w
		}
		if _, most := fleet.BoundsAt(sure, k, n); row.Group == fleet.Cheat && most < target.Rate {
			out.Under = append(out.Under, w)
		}
	}
	return out
}

// exactRate is what the tests do to a device of which each sample is an event with a probability, by itself, computed without chance.
type exactRate struct {
	P        float64 `json:"p"`
	Depth    string  `json:"depth"`         // of the slow samples: near, a tenth of them far, far, or deep
	BothEra  float64 `json:"refutedEras"`   // slow in both kinds: share of Eras in the long run
	First    float64 `json:"withinOneEra"`  // of a new device
	Second   float64 `json:"withinTwoEras"` //
	OneKind  float64 `json:"memoryOnly1"`   // slow in memory alone, within one Era
	OneKind2 float64 `json:"memoryOnly2"`   // within two
	FastEra  float64 `json:"fastEras"`      // too fast, in the long run
	Struck   float64 `json:"struckEras"`    // strikes, in the long run

}

// longRun is how many Eras are taken for the long run: the scores of an honest device forget within a few.
const longRun = 20

func exactRates() (all []exactRate) {
	kinds := exact.Alternate(fleet.Slots)
	both := func(o exact.Odds) map[challenge.Kind]exact.Odds {
		return map[challenge.Kind]exact.Odds{challenge.Matmul: o, challenge.Memory: o}
	}
	for _, p := range []float64{0.0001, 0.001, 0.005, 0.01, 0.025, 0.04, 0.05, 0.1, 0.2, 0.25, 1.0 / 3, 0.4, 0.5, 0.75, 1} {
		for _, d := range depths {
			slow := d.slow(p)
			memory := map[challenge.Kind]exact.Odds{challenge.Matmul: exact.Slow(0.001, 0, 0), challenge.Memory: slow}
			all = append(all, exactRate{
				P: digits(p), Depth: d.name,
				BothEra: digits(exact.Steady(kinds, both(slow), longRun).Slower),
				First:   digits(exact.Within(kinds, both(slow), 1)), Second: digits(exact.Within(kinds, both(slow), 2)),
				OneKind: digits(exact.Within(kinds, memory, 1)), OneKind2: digits(exact.Within(kinds, memory, 2)),
				FastEra: digits(exact.Steady(kinds, both(exact.Once(challenge.TooFast, p)), longRun).Faster),
				Struck:  digits(exact.Steady(kinds, both(exact.Once(challenge.Withheld, p)), longRun).Struck),
			})
		}
	}
	return all
}

// kept is what can be withheld, and for how long.
type kept struct {
	Promised float64   `json:"promised"` // found within two Eras in at least 99 %, of what the class promises at least
	Shapes   []shape   `json:"shapes"`
	Patient  []patient `json:"patient"`
}

// shape is a cheat that is slow at random, always to one depth, and the least of it that is found within two Eras in 99 %.
type shape struct {
	Depth    string  `json:"depth"`
	Kinds    int     `json:"kinds"`    // of work, in which it is slow
	Samples  float64 `json:"samples"`  // that are slow, of those kinds
	Withheld float64 `json:"withheld"` // at most, over all samples
}

// patient is what a cheat withholds at most that knows the state of the tests, and is never refuted.
type patient struct {
	Challenges int     `json:"challengesOfAnEra"`
	TwoEras    float64 `json:"twoEras"` // share of what is asked in the first two
	LongRun    float64 `json:"longRun"`
}

// cycle is how many Eras it takes until the most that can be withheld grows evenly again: one deep sample of 19, whatever an Era has of them.
const cycle = 19

func keeps() kept {
	k := kept{Promised: fleet.Promised}
	for _, d := range depths {
		if d.most == 0 {
			continue
		}
		for kinds := decision.Kinds; kinds > 0; kinds-- {
			odds := map[challenge.Kind]exact.Odds{challenge.Matmul: exact.Slow(0, 0, 0)}
			lo, hi := 0.0, 1.0
			for range 14 {
				p := (lo + hi) / 2
				odds[challenge.Memory] = d.slow(p)
				if kinds == decision.Kinds {
					odds[challenge.Matmul] = d.slow(p)
				}
				if exact.Within(exact.Alternate(fleet.Slots), odds, 2) < 0.99 {
					lo = p
				} else {
					hi = p
				}
			}
			k.Shapes = append(k.Shapes, shape{d.name, kinds, digits(hi), digits(hi * float64(d.most) / 10 * float64(kinds) / decision.Kinds)})
		}
	}
	for _, n := range []int{fleet.Slots, 96} {
		most := exact.Patient(exact.Alternate(n), 2+cycle)
		k.Patient = append(k.Patient, patient{n, digits(float64(most[1]) / float64(10*2*n)), digits(float64(most[1+cycle]-most[1]) / float64(10*cycle*n))})
	}
	return k
}

type depth struct {
	name string
	most uint64 // tenths of the lower edge that such a sample withholds at most; 0: a mixture
	slow func(p float64) exact.Odds
}

// depths are how far below the slow samples of the exact rates lie.
var depths = []depth{
	{"near", decision.Near.Most(), func(p float64) exact.Odds { return exact.Slow(p, 0, 0) }},
	{"a tenth far", 0, func(p float64) exact.Odds { return exact.Slow(0.9*p, 0.1*p, 0) }},
	{"far", decision.Far.Most(), func(p float64) exact.Odds { return exact.Slow(0, p, 0) }},
	{"deep", decision.Deep.Most(), func(p float64) exact.Odds { return exact.Slow(0, 0, p) }},
}

// partRow says of which classes a part of a card is not told from the whole.
type partRow struct {
	Name   string   `json:"name"`
	Text   string   `json:"text"`
	Inside []string `json:"within"` // the envelopes hold all such cards
	Partly []string `json:"partly"` // they exclude some
}

func parted(all []*fleet.Claim) (rows []partRow) {
	for _, n := range fleet.Parts() {
		r := partRow{Name: n.Name, Text: n.Text, Inside: []string{}, Partly: []string{}}
		for _, c := range all {
			switch c.Fate(n.Part) {
			case fleet.Inside:
				r.Inside = append(r.Inside, c.Class)
			case fleet.Between:
				r.Partly = append(r.Partly, c.Class)
			}
		}
		rows = append(rows, r)
	}
	return rows
}

// claimedRow is what the envelopes say of the lower-paid classes that could stand for a class.
type claimedRow struct {
	Class      string   `json:"class"`
	Multiplier uint32   `json:"multiplierMilli"`
	Matmul     uint64   `json:"matmulLowerOfTypical"` // parts of 10,000
	Memory     uint64   `json:"memoryLowerOfTypical"`
	Next       string   `json:"nextLower,omitempty"`
	Better     []string `json:"asFastOrFaster,omitempty"`
	Weaker     []needed `json:"slowerNotApart,omitempty"`
}

// needed is a class that is slower and not excluded, and the lower edge that would exclude it.
type needed struct {
	Class    string `json:"class"`
	Within   bool   `json:"within"`   // no card of it is excluded
	Edge     uint64 `json:"edge"`     // parts of 10,000 of the typical rate, in the kind of work in which the least is asked
	Possible bool   `json:"possible"` // such an envelope would hold the honest cards
}

func claimed(all []*fleet.Claim) (rows []claimedRow) {
	for _, c := range all {
		m, w := c.Kinds[0], c.Kinds[1]
		r := claimedRow{Class: c.Class, Multiplier: c.Multiplier, Matmul: m.Lower * 100 / (m.Typical / 100), Memory: w.Lower * 100 / (w.Typical / 100)}
		if c.Lower != nil {
			r.Next = c.Lower.Class
		}
		for _, y := range c.Better {
			r.Better = append(r.Better, y.Class)
		}
		for _, y := range c.Weaker() {
			edge, possible := c.Needed(y)
			r.Weaker = append(r.Weaker, needed{y.Class, slices.Contains(c.Within, y), edge, possible})
		}
		slices.SortStableFunc(r.Weaker, func(a, b needed) int { return cmp.Compare(a.Edge, b.Edge) })
		rows = append(rows, r)
	}
	return rows
}

func percent(parts uint64) string { return fmt.Sprintf("%d", (parts+50)/100) }
