package envelope

//go:generate go run ./internal/derive

import (
	"fmt"
	"math/bits"
	"slices"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
)

// Shares are in parts of 10,000. Those that are said to be assumed, modelled or remembered are not measured, by anybody that
// we know of; bench calibrate replaces what rests on them.
const (
	whole = 10_000

	// SpreadMatmul is the standard deviation between cards of one model: a third of 11 %, because the range over a model is 8 % on average and 22 % at
	// most (Sinha et al., "Not All GPUs Are Created Equal", arXiv 2208.11035).
	SpreadMatmul = 367
	// SpreadMemory is the same of random reads: a third of 5 %, assumed.
	SpreadMemory = 167
	withinMatmul = 100 // between samples of one warm card, assumed
	withinMemory = 50
	deviations   = 3 // an envelope's lower edge lies so many standard deviations below the typical card

	unsureClass  = 1000 // what else the lower edge is lowered by: the class was measured, by others and with another kernel
	unsureFamily = 2000 // only others of its kind were
	unsureMMA    = 3000 // and how fast the shipped kernel's instruction is on that architecture was not published

	walkShare     = 9000 // random reads of 1 KiB against reading from end to end, assumed
	walkShareFar  = 8000 // the same in a dataset above 64 GiB, where address translation is suspected to cost, assumed
	walkShareBest = 9700 // what the best walk is taken to reach, assumed
	farMiB        = 64 << 10

	lanesShare = 9200 // well tuned kernels of plain lanes: published SGEMMs of Pascal and Turing reach 89 to 97 %
	dp4aShare  = 7200 // a dp4a kernel: 72 and 79 % were published of OpenCL kernels
)

// Estimate is what a card is taken to do in a kind of challenge, with where each number comes from. Best and Upper are known of
// cards on which the shipped kernels do not run, too.
type Estimate struct {
	Kernel                string // empty: no shipped kernel runs on the card, and Typical is 0
	Typical, Best, Upper  uint64
	Spread, Within        uint32
	Unsure                uint64 // how unsure Typical is, in parts of 10,000
	typical, best, margin string // how they were made
	upper                 string
}

// Of estimates a card from the facts and measurements of a catalogue.
func Of(c *catalogue.Catalogue, card catalogue.Card, kind challenge.Kind) Estimate {
	if kind == challenge.Memory {
		return ofMemory(c, card)
	}
	return ofMatmul(c, card)
}

// Calibrated is the lower edge that the card would have if Typical had been measured with the shipped kernel.
func (e Estimate) Calibrated() uint64 {
	return down(part(e.Typical, whole-deviations*uint64(e.Spread)))
}

// Lower is the lower edge: Calibrated, less what Typical is unsure by.
func (e Estimate) Lower() uint64 { return down(part(e.Calibrated(), whole-e.Unsure)) }

// method is a way to compute exact products of int8.
type method struct {
	name  string
	rate  uint64 // operations a second at the sheet's clock
	share uint64 // of it that the best known kernel reaches
	how   string // where share comes from
}

func methods(c *catalogue.Catalogue, card catalogue.Card) (all []method) {
	if card.FP16 > 0 {
		published := library(c, card)
		if card.INT8 > 0 {
			all = append(all, method{"int8 matrix units", card.INT8, published.share, published.how})
		}
		// int8 is exact in fp16, and so are sums of 1024 products in fp32. fp8 at twice the rate is no better: limbs of 4 bits need three products.
		all = append(all, method{"fp16 matrix units, exact in slices of 1024", card.FP16, published.share, published.how})
	}
	if card.DP4A > 0 {
		all = append(all, method{"dp4a (" + card.DP4ABasis + ")", card.DP4A, lanesShare, "lanes, published SGEMMs of Pascal and Turing"})
	}
	return append(all, method{"fp32 lanes", card.FP32, lanesShare, "lanes, published SGEMMs of Pascal and Turing"})
}

func ofMatmul(c *catalogue.Catalogue, card catalogue.Card) Estimate {
	e := Estimate{Spread: SpreadMatmul, Within: withinMatmul}
	ways := methods(c, card)
	best := slices.MaxFunc(ways, func(a, b method) int { return compare(part(a.rate, a.share), part(b.rate, b.share)) })
	e.Best, e.best = part(best.rate, best.share), fmt.Sprintf("%s %s x %s (%s)", best.name, Ops(best.rate), percent(best.share), best.how)

	fastest := slices.MaxFunc(ways, func(a, b method) int { return compare(a.rate, b.rate) })
	e.Upper = fastest.rate
	e.upper = fastest.name + " " + Ops(fastest.rate)
	if card.TensorMHz > 0 && card.BoostMHz > card.TensorMHz {
		e.Upper = e.Upper / uint64(card.TensorMHz) * uint64(card.BoostMHz)
		e.upper += fmt.Sprintf(" x %d/%d MHz (boost against the sheet's clock)", card.BoostMHz, card.TensorMHz)
	}
	if card.Market == catalogue.DataCentre {
		e.Upper = part(e.Upper, 10_200)
		e.upper += " x 102 % (sheets and formulas agree within 1.3 %; the boost clock is the highest)"
	} else {
		e.Upper = part(e.Upper, 12_500)
		e.upper += " x 125 % (boards run above the rated clock: published runs reach 121 %, a clock of 124 % was seen)"
	}

	published := library(c, card)
	e.Unsure, e.margin = published.unsure, published.margin
	switch {
	case card.INT8 > 0:
		share, how := kernelShare(card)
		e.Kernel = kernelName(card)
		e.Typical = part(part(card.INT8, published.share), share)
		e.typical = fmt.Sprintf("int8 matrix units %s x %s (%s) x %s (%s)", Ops(card.INT8), percent(published.share), published.how, percent(share), how)
		if card.Capability == 100 {
			e.Unsure, e.margin = unsureMMA, "the rate of mma.sync on it is not published"
		}
	case card.DP4A > 0:
		e.Kernel, e.Typical = "dp4a", part(card.DP4A, dp4aShare)
		e.typical = fmt.Sprintf("dp4a %s (%s) x %s (published OpenCL kernels: 72 and 79 %%)", Ops(card.DP4A), card.DP4ABasis, percent(dp4aShare))
		e.Unsure, e.margin = unsureFamily, "other cards were measured, with another kernel"
	}
	return e.rounded()
}

// kernelName is the variant of kernels/cuda that a card is expected to find the fastest.
func kernelName(card catalogue.Card) string {
	if card.Capability >= 80 {
		return "imma80-wide"
	}
	return "imma75"
}

// kernelShare is what the shipped kernel reaches of what the best library does.
func kernelShare(card catalogue.Card) (uint64, string) {
	switch card.Capability {
	case 75:
		return 8500, "imma75 against a library, modelled"
	case 90:
		return 6600, "mma.sync against wgmma: 62.9 and 95 % of peak, arXiv 2402.13499"
	case 100:
		return 4000, "mma.sync against tcgen05, assumed"
	}
	return 9000, "imma80 against a library, modelled"
}

func ofMemory(c *catalogue.Catalogue, card catalogue.Card) Estimate {
	best := published(c, card, catalogue.MetricStream)
	published, ok := ofClass(c, card.Class, catalogue.MetricStream)
	if !ok {
		published, ok = ofClass(c, card.Class, catalogue.MetricApplication)
	}
	if !ok {
		published = best
	}
	if best.share < published.share {
		best = published
	}
	share, how := uint64(walkShare), "random reads of 1 KiB, assumed"
	if card.MemoryMiB > farMiB {
		share, how = walkShareFar, "random reads of 1 KiB above 64 GiB, assumed"
	}
	e := Estimate{
		Kernel: "walk", Spread: SpreadMemory, Within: withinMemory, Unsure: published.unsure, margin: published.margin,
		Typical: part(part(card.Bandwidth, published.share), share), Best: part(part(card.Bandwidth, best.share), walkShareBest), Upper: max(card.Bandwidth, card.DriverBandwidth),
	}
	from := func(g ground) string {
		return fmt.Sprintf("bandwidth %s x %s (%s)", Bytes(card.Bandwidth), percent(g.share), g.how)
	}
	e.typical = fmt.Sprintf("%s x %s (%s)", from(published), percent(share), how)
	e.best = fmt.Sprintf("%s x %s (assumed)", from(best), percent(walkShareBest))
	e.upper = "bandwidth " + Bytes(e.Upper)
	if card.Market == catalogue.DataCentre {
		e.Upper = part(e.Upper, 10_300)
		e.upper += " x 103 % (3 % of a round's reads are of items read before)"
	} else {
		e.Upper = part(e.Upper, 11_500)
		e.upper += " x 115 % (memory clocks can be raised; from memory, not verified)"
	}
	return e.rounded()
}

// rounded leaves four digits of every rate, so that people can read them: edges move outwards by less than a part in a thousand.
func (e Estimate) rounded() Estimate {
	e.Typical, e.Best = down(e.Typical), down(e.Best)
	e.Best = max(e.Best, e.Typical)
	e.Upper = max(up(e.Upper), e.Best)
	return e
}

func down(v uint64) uint64 {
	unit := uint64(1)
	for v/unit >= whole {
		unit *= 10
	}
	return v / unit * unit
}

func up(v uint64) uint64 {
	low := down(v)
	if low == v {
		return v
	}
	unit := uint64(1)
	for v/unit >= whole {
		unit *= 10
	}
	return low + unit
}

// ground is a share that published measurements give.
type ground struct {
	share  uint64
	how    string
	unsure uint64
	margin string
}

// library is what libraries reach of the card's matrix rate: of int8 if that was published, else of fp16, which is limited by the same power.
func library(c *catalogue.Catalogue, card catalogue.Card) ground {
	if g, ok := ofClass(c, card.Class, catalogue.MetricINT8); ok {
		return g
	}
	return published(c, card, catalogue.MetricFP16)
}

func ofClass(c *catalogue.Catalogue, class string, metric catalogue.Metric) (ground, bool) {
	shares := sharesOf(c, metric, func(m catalogue.Card) bool { return m.Class == class })
	if len(shares) == 0 {
		return ground{}, false
	}
	return ground{
		share: median(shares), how: fmt.Sprintf("published of it, %s, median of %d", metric, len(c.Measured(class, metric))),
		unsure: unsureClass, margin: "others measured it, with another kernel",
	}, true
}

// published is the share that a metric gives for a card: of its class, else the median over classes of its market and
// architecture, else of its architecture, else of its market.
func published(c *catalogue.Catalogue, card catalogue.Card, metric catalogue.Metric) ground {
	if g, ok := ofClass(c, card.Class, metric); ok {
		return g
	}
	for _, family := range []struct {
		name string
		in   func(catalogue.Card) bool
	}{
		{fmt.Sprintf("%s %s", card.Market, card.Architecture), func(o catalogue.Card) bool {
			return o.Market == card.Market && o.Architecture == card.Architecture
		}},
		{card.Architecture, func(o catalogue.Card) bool { return o.Architecture == card.Architecture }},
		{string(card.Market), func(o catalogue.Card) bool { return o.Market == card.Market }},
		{"all", func(catalogue.Card) bool { return true }},
	} {
		if shares := sharesOf(c, metric, family.in); len(shares) > 0 {
			return ground{
				share: median(shares), how: fmt.Sprintf("published of family %s, %s, median of %d classes", family.name, metric, len(shares)),
				unsure: unsureFamily, margin: "only others of its family were measured, with another kernel",
			}
		}
	}
	panic("envelope: no measurement of " + string(metric)) // a test holds that there is one
}

// sharesOf are the median shares of every class that fits and was measured.
func sharesOf(c *catalogue.Catalogue, metric catalogue.Metric, fits func(catalogue.Card) bool) (shares []uint64) {
	for _, class := range c.MeasuredClasses(metric) {
		if card, _ := c.Card(class); !fits(card) {
			continue
		}
		var own []uint64
		for _, m := range c.Measured(class, metric) {
			own = append(own, m.Value/1000*whole/(m.Peak/1000))
		}
		shares = append(shares, median(own))
	}
	return shares
}

// median is the middle, or the mean of the two in the middle rounded down.
func median(v []uint64) uint64 {
	v = slices.Sorted(slices.Values(v))
	return (v[(len(v)-1)/2] + v[len(v)/2]) / 2
}

// part is v times parts of 10,000, rounded down.
func part(v, parts uint64) uint64 {
	hi, lo := bits.Mul64(v, parts)
	q, _ := bits.Div64(hi, lo, whole)
	return q
}

func compare(a, b uint64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func percent(parts uint64) string { return fmt.Sprintf("%d.%02d %%", parts/100, parts%100) }

// Derive makes the envelopes of every class that can be claimed, of each kind that a shipped kernel runs on it.
func Derive(c *catalogue.Catalogue) (all []Envelope) {
	for _, card := range c.Cards() {
		for _, kind := range []challenge.Kind{challenge.Matmul, challenge.Memory} {
			e := Of(c, card, kind)
			if !card.Claimable || e.Kernel == "" {
				continue
			}
			all = append(all, Envelope{
				Class: card.Class, Kind: kind, Watts: card.Watts, Kernel: e.Kernel,
				Lower: e.Lower(), Typical: e.Typical, Best: e.Best, Upper: e.Upper, Spread: e.Spread, Within: e.Within,
				Source: fmt.Sprintf("lower: typical, less %d x spread, less %s (%s); typical: %s; best: %s; upper: %s; %s; not measured with the shipped kernel; facts: %s confidence",
					deviations, percent(e.Unsure), e.margin, e.typical, e.best, e.upper, noise(kind), card.Confidence),
			})
		}
	}
	return append(all, hosts()...)
}

func noise(kind challenge.Kind) string {
	if kind == challenge.Memory {
		return "spread and within: assumed"
	}
	return "spread: arXiv 2208.11035; within: assumed"
}

// hosts are the envelopes of the cpu device, set by hand and as wide as processors differ.
func hosts() []Envelope {
	return []Envelope{
		{
			Class: "cpu", Kind: challenge.Matmul, Kernel: "any", Lower: 100_000_000, Upper: 1_000_000_000_000_000,
			Source: "any host processor: 0.1 GOPS is one old core without SIMD; 1 POPS is above every two-socket host with matrix units; set by hand",
		},
		{
			Class: "cpu", Kind: challenge.Memory, Kernel: "any", Lower: 50_000_000, Upper: 2_000_000_000_000,
			Source: "any host: 50 MB/s is one core that waits 20 us for every KiB; 2 TB/s is above every two-socket host; set by hand",
		},
	}
}
