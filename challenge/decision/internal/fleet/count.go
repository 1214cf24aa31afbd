package fleet

import (
	"math"

	"github.com/slark-network/slark/challenge/decision"
)

// Shards is the number of parts of a row, each with random numbers of its own, so that a part can be run again by itself.
const Shards = 50

// DeviceEras is how many Eras of devices a row has at least.
const DeviceEras = 100_000

// Count is what came of the devices of a row, or of a part of it.
type Count struct {
	Devices int `json:"devices"`
	Eras    int `json:"deviceEras"`
	Samples int `json:"samples"`
	Slow    int `json:"slow"` // samples
	Far     int `json:"far"`  // of them, under four fifths of the lower edge, but not under half
	Deep    int `json:"deep"` // of them, under half of it
	Less    int `json:"less"` // withheld in all samples together, in parts of 10,000 of what the class promises at least in one
	Refuted int `json:"refutedEras"`
	Struck  int `json:"struckEras"`
	Failed  int `json:"failedEras"`     // refuted, struck, or uptime below 85 %, the slash line of the best tier
	First   int `json:"foundFirstEra"`  // devices of which the first Era failed
	Second  int `json:"foundSecondEra"` // devices of which one of the first two did; with one Era First
}

// Add sums counts.
func (c *Count) Add(o Count) {
	c.Devices += o.Devices
	c.Eras += o.Eras
	c.Samples += o.Samples
	c.Slow += o.Slow
	c.Far += o.Far
	c.Deep += o.Deep
	c.Less += o.Less
	c.Refuted += o.Refuted
	c.Struck += o.Struck
	c.Failed += o.Failed
	c.First += o.First
	c.Second += o.Second
}

// Withheld is the share of what the class promises at least that is not given, over all samples.
func (c Count) Withheld() float64 { return float64(c.Less) / (whole * float64(max(c.Samples, 1))) }

// Promised is the least that a cheat withholds which is found within two Eras in at least 99 % (docs/decision.md).
const Promised = 0.2

// slashLine is the uptime below which an Era is lost in the best tier, in percent.
const slashLine = 85

func (e era) lost() bool {
	return e.findings.Refuted() || e.findings.Struck() || 100*e.passed < slashLine*(e.passed+e.failed)
}

// Claims are those of all that the row fits.
func (r Row) Claims(all []*Claim) (fit []*Claim) {
	for _, c := range all {
		if r.fits == nil || r.fits(c) {
			fit = append(fit, c)
		}
	}
	return fit
}

// Run simulates one shard of a row, 0 to Shards-1, and counts by claimed class.
func (r Row) Run(all []*Claim, seed uint64, shard int) map[string]*Count {
	claims := r.Claims(all)
	out := make(map[string]*Count, len(claims))
	if len(claims) == 0 {
		return out
	}
	random := newChance(seed, r.Name, shard)
	devices := max(r.Times, 1) * ((DeviceEras + r.Eras*Shards - 1) / (r.Eras * Shards))
	for i := range devices {
		claim := claims[(shard*devices+i)%len(claims)]
		n := out[claim.Class]
		if n == nil {
			n = new(Count)
			out[claim.Class] = n
		}
		device := r.make(claim, random)
		n.Devices++
		found := false
		device.run(random, r.Eras, r.Challenges(), func(number int, e era) {
			n.Eras++
			n.Samples += e.samples
			n.Slow += e.depths[decision.Near] + e.depths[decision.Far] + e.depths[decision.Deep]
			n.Far += e.depths[decision.Far]
			n.Deep += e.depths[decision.Deep]
			n.Less += int(e.withheld)
			if e.findings.Refuted() {
				n.Refuted++
			}
			if e.findings.Struck() {
				n.Struck++
			}
			if !e.lost() {
				return
			}
			n.Failed++
			if number == 0 {
				n.First++
			}
			if number < 2 && !found {
				n.Second++
				found = true
			}
		})
	}
	return out
}

// Target is what a group is held to: the share of device-Eras that may fail at most, or of devices to be found at least.
type Target struct {
	Rate  float64
	Least bool // the rate is to be reached, not kept below
}

// Target is the aim of the row's group, or false if it has none.
func (r Row) Target() (Target, bool) {
	switch r.Group {
	case Honest, Imitates:
		return Target{1e-4, false}, true
	case Next:
		return Target{0.999, true}, true
	case Cheat:
		return Target{0.99, true}, true
	}
	return Target{}, false
}

// Figure is what the row's target is about: k of n.
func (r Row) Figure(c Count) (k, n int) {
	switch r.Group {
	case Next:
		return c.First, c.Devices
	case Cheat, Limit:
		return c.Second, c.Devices
	}
	return c.Failed, c.Eras
}

// confidence is of each of the two bounds, by itself.
const confidence = 0.95

// Bounds are the lower and the upper bound of a probability of which k of n were seen (Clopper and Pearson, Biometrika 26, 1934).
func Bounds(k, n int) (least, most float64) { return BoundsAt(confidence, k, n) }

// BoundsAt are Bounds of another confidence.
func BoundsAt(confidence float64, k, n int) (least, most float64) {
	if n == 0 {
		return 0, 1
	}
	least, most = 0, 1
	if k > 0 {
		least = root(func(p float64) float64 { return 1 - below(k-1, n, p) - (1 - confidence) }) // P(at least k) grows with p
	}
	if k < n {
		most = root(func(p float64) float64 { return (1 - confidence) - below(k, n, p) }) // P(at most k) falls with p
	}
	return least, most
}

// root is where a function that grows on [0, 1] is zero.
func root(f func(float64) float64) float64 {
	lo, hi := 0.0, 1.0
	for range 60 {
		if mid := (lo + hi) / 2; f(mid) < 0 {
			lo = mid
		} else {
			hi = mid
		}
	}
	return (lo + hi) / 2
}

// below is the probability of at most k of n. It sums the shorter side.
func below(k, n int, p float64) float64 {
	if p <= 0 {
		return 1
	}
	if p >= 1 {
		if k >= n {
			return 1
		}
		return 0
	}
	if k > n/2 {
		return 1 - below(n-k-1, n, 1-p)
	}
	lg := func(v int) float64 { g, _ := math.Lgamma(float64(v + 1)); return g }
	sum := 0.0
	for i := k; i >= 0; i-- {
		term := math.Exp(lg(n) - lg(i) - lg(n-i) + float64(i)*math.Log(p) + float64(n-i)*math.Log1p(-p))
		if sum += term; term < sum*1e-12 && float64(i) < float64(n)*p {
			break
		}
	}
	return sum
}
