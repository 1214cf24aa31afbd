package confusion_test

import (
	"bytes"
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/confusion"
	"github.com/slark-network/slark/challenge/envelope"
)

func shipped() *confusion.Table {
	return confusion.New(catalogue.Shipped(), envelope.Shipped(), confusion.Full)
}

// TestKnown holds the table against what is known of the silicon: the same chip under two names, a newer one, or a bigger one.
func TestKnown(t *testing.T) {
	c := shipped()
	for _, pair := range [][2]string{
		{"titanrtx", "rtx6000"}, {"gh200-144g", "h200"}, {"a100-pcie-40g", "a100-sxm-40g"}, {"a100-pcie-80g", "a100-sxm-80g"}, {"rtx4070", "rtx4070-g6"},
		{"rtxa6000", "a40"}, {"l40s", "rtx6000-ada"},
	} {
		for _, e := range []confusion.Edges{confusion.Present, confusion.Calibrated} {
			if !c.Passes(pair[0], pair[1], e) || !c.Passes(pair[1], pair[0], e) {
				t.Errorf("%s and %s are told apart", pair[0], pair[1])
			}
		}
	}
	for _, up := range [][2]string{{"rtxa4000", "a16"}, {"rtx3090", "rtxa5000"}, {"h200", "h100-sxm"}, {"rtx4090-48g", "l40s"}, {"rtxa4000", "t4"}} {
		if !c.Passes(up[0], up[1], confusion.Calibrated) {
			t.Errorf("%s does not pass as %s", up[0], up[1])
		}
	}
	// The better is not imitated by the worse, whatever the budget: by compute, by bandwidth, or by memory alone.
	for _, down := range [][2]string{
		{"rtx3060", "rtx4090"}, {"rtx4080", "rtx4090"}, {"a100-sxm-80g", "h100-sxm"}, {"rtx4090", "rtx5090"}, {"l4", "l40s"}, {"t4", "rtxa4000"}, {"h100-sxm", "b200"},
		{"a10", "a100-pcie-40g"}, {"rtx5090", "h100-pcie"}, // bandwidth or compute
		{"h100-sxm", "h200"}, {"gh200-96g", "h200"}, {"a100-sxm-40g", "a100-sxm-80g"}, {"rtx4090", "rtx6000-ada"}, {"v100-sxm-16g", "v100-sxm-32g"},
		{"rtx4060ti", "rtx4060ti-16g"}, {"titanrtx", "rtx8000"}, {"rtx3090", "rtxa6000"}, // memory
	} {
		if c.Passes(down[0], down[1], confusion.Present) {
			t.Errorf("%s passes as %s", down[0], down[1])
		}
	}
	// Half of the matrix rate is hidden by what the envelopes are unsure of, and shows once they are calibrated.
	if !c.Passes("l40", "l40s", confusion.Present) || c.Passes("l40", "l40s", confusion.Calibrated) {
		t.Error("L40 and L40S")
	}
	if c.Passes("rtx9090", "t4", confusion.Present) || c.Passes("t4", "rtx9090", confusion.Present) || c.Passes("b200", "p100-sxm-16g", confusion.Present) || c.Passes("b200", "rtx4090-48g", confusion.Present) {
		t.Error("something passes as a class of which no claim is judged, or from nowhere")
	}
}

func find(all []confusion.Imitation, claim, class string) confusion.Imitation {
	for _, i := range all {
		if i.Claim == claim && i.Class == class {
			return i
		}
	}
	return confusion.Imitation{}
}

func TestSplitsAndPools(t *testing.T) {
	c := shipped()
	splits, pools := c.Splits(), c.Pools()
	for _, want := range []confusion.Imitation{
		{"h100-sxm", 12_000, "b200", 2, 15_000, 24_000, true},
		{"rtx5060ti", 750, "rtx5090", 4, 1500, 3000, true},
		{"a16", 1000, "a40", 3, 1000, 3000, true},
	} {
		if got := find(splits, want.Claim, want.Class); got != want {
			t.Errorf("split: %+v, want %+v", got, want)
		}
	}
	if got := find(pools, "h100-pcie", "a100-sxm-40g"); got.Count != 2 || got.Cost != 6000 || got.Gain != 12_000 {
		t.Errorf("two A100 over NVLink: %+v", got)
	}
	// The rows of a product go over PCIe, and a memory does not: two cards of 24 GB are no card of 48.
	for _, claim := range []string{"rtx6000-ada", "l40s", "l40", "rtxa6000", "rtx8000"} {
		for _, small := range []string{"rtx4090", "rtx3090", "a10", "l4", "titanrtx"} {
			if got := find(pools, claim, small); got.Count != 0 {
				t.Errorf("pool: %+v", got)
			}
		}
	}
	for name, all := range map[string][]confusion.Imitation{"dominators": c.Dominators(), "splits": splits, "pools": pools} {
		if len(all) == 0 {
			t.Errorf("no %s", name)
		}
		for _, i := range all {
			if i.Gain <= i.Cost || i.Cost == 0 || (name == "dominators") != (i.Count == 1) || i.Multiplier != c.Multiplier(i.Claim) {
				t.Errorf("%s: %+v", name, i)
			}
		}
	}
}

func TestWorth(t *testing.T) {
	c := shipped()
	for class, want := range map[string]uint32{"rtx6000": 750, "h200": 12_000, "h100-sxm": 12_000, "a16": 250, "b200": 15_000, "rtx4090": 1000} {
		if got, ok := c.Worth(class, confusion.Present); !ok || got != want {
			t.Errorf("%s is worth %d, want %d", class, got, want)
		}
	}
	if _, ok := c.Worth("rtx9090", confusion.Present); ok {
		t.Error("a class that is not there has a worth")
	}
	names, judged := c.Classes()
	for i, name := range names {
		present, _ := c.Worth(name, confusion.Present)
		calibrated, _ := c.Worth(name, confusion.Calibrated)
		if present > calibrated || calibrated > c.Multiplier(name) || judged[i] && !c.Passes(name, name, confusion.Calibrated) {
			t.Errorf("%s: worth %d, calibrated %d", name, present, calibrated)
		}
	}
}

// TestLimits: under the least power that is said to pass the share of the rate that is left is enough, and under a part in a hundred less it is not;
// the line asks for more power than the cube root, and calibrated edges for no less.
func TestLimits(t *testing.T) {
	all := shipped().Limits()
	if len(all) < 60 {
		t.Fatalf("%d classes", len(all))
	}
	cards, budget := catalogue.Shipped(), confusion.Full
	for _, l := range all {
		if l.CubeRoot > l.Line || l.CubeRoot > l.CubeRootNarrower || l.Line > l.LineNarrower || l.LineNarrower > 10_000 || l.CubeRoot == 0 {
			t.Errorf("%+v", l)
		}
		card, _ := cards.Card(l.Class)
		e := envelope.Of(cards, card, challenge.Matmul)
		most := math.Min(float64(e.Upper), float64(e.Best)*(1+float64(budget.Deviations)*float64(e.Spread)/1e4))
		left := func(power float64) float64 { // at a share of the power, with the budget
			return most * math.Cbrt(power) * (1 + float64(budget.RoundTrip)/1e4) / (1 - float64(budget.Skip)/1e4)
		}
		lower := float64(envelope.Shipped().Find(l.Class, challenge.Matmul).Lower)
		if at := float64(l.CubeRoot) / 1e4; left(at) < lower*0.9999 || left(at-0.01) > lower {
			t.Errorf("%s: at %.4f of its power it does %.4g, at a hundredth less %.4g, and the edge is %.4g", l.Class, at, left(at), left(at-0.01), lower)
		}
	}
	if got := envelope.PowerFor(10_000); got != 10_000 {
		t.Errorf("all of the rate takes %d of the power", got)
	}
	for _, watts := range []uint32{200, 250, 300, 399} {
		share, err := envelope.PowerShare(watts, 400)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := envelope.PowerFor(share), uint64(watts)*10_000/400; got > want || got+2 < want {
			t.Errorf("%d of 400 W leave %d, which take %d of 10,000 of the power, not %d", watts, share, got, want)
		}
	}
}

// TestBudget: whoever has more to cheat with passes as no less, and calibration lets nobody in.
func TestBudget(t *testing.T) {
	cards, envelopes := catalogue.Shipped(), envelope.Shipped()
	rapid.Check(t, func(t *rapid.T) {
		draw := func(name string) confusion.Budget {
			return confusion.Budget{
				Deviations: rapid.Uint64Range(0, 5).Draw(t, name+" deviations"), RoundTrip: rapid.Uint64Range(0, 1000).Draw(t, name+" round trip"),
				Skip: rapid.Uint64Range(0, 500).Draw(t, name+" skip"), Fill: rapid.Uint64Range(8000, 10_000).Draw(t, name+" fill"),
			}
		}
		a, more := draw("a"), draw("more")
		more.Deviations, more.RoundTrip = max(a.Deviations, more.Deviations), max(a.RoundTrip, more.RoundTrip)
		more.Skip, more.Fill = max(a.Skip, more.Skip), max(a.Fill, more.Fill)
		small, big := confusion.New(cards, envelopes, a), confusion.New(cards, envelopes, more)
		names, _ := small.Classes()
		class, as := rapid.SampledFrom(names).Draw(t, "class"), rapid.SampledFrom(names).Draw(t, "as")
		for _, e := range []confusion.Edges{confusion.Present, confusion.Calibrated} {
			if small.Passes(class, as, e) && !big.Passes(class, as, e) {
				t.Fatalf("%s passes as %s with %+v, and not with %+v", class, as, a, more)
			}
		}
		if small.Passes(class, as, confusion.Calibrated) && !small.Passes(class, as, confusion.Present) {
			t.Fatalf("%s passes as %s only when calibrated", class, as)
		}
	})
}

// TestOperators: the table follows the envelopes that claims are judged by.
func TestOperators(t *testing.T) {
	all := envelope.Derive(catalogue.Shipped())
	for i := range all {
		if all[i].Class == "rtx6000" && all[i].Kind == challenge.Matmul {
			all[i].Lower, all[i].Typical, all[i].Best, all[i].Upper = 300e12, 310e12, 320e12, 330e12
		}
	}
	text, err := envelope.Encode(all)
	if err != nil {
		t.Fatal(err)
	}
	envelopes, err := envelope.Load(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if c := confusion.New(catalogue.Shipped(), envelopes, confusion.Full); c.Passes("titanrtx", "rtx6000", confusion.Present) || !c.Passes("titanrtx", "rtx6000-passive", confusion.Present) {
		t.Error("an envelope that was replaced is not what claims are judged by")
	}
}
