package envelope_test

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/message"
)

// TestGenerated: what ships is what the catalogue gives, to the byte.
func TestGenerated(t *testing.T) {
	want, err := envelope.Encode(envelope.Derive(catalogue.Shipped()))
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("envelopes.csv")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("envelopes.csv is not what the catalogue gives: go generate ./challenge/envelope")
	}
}

// TestShipped: every class that can be claimed has both envelopes, but for those that no shipped kernel runs on; the numbers are in order, and each says where
// it comes from.
func TestShipped(t *testing.T) {
	c := envelope.Shipped()
	for _, card := range catalogue.Shipped().Cards() {
		for _, kind := range []challenge.Kind{challenge.Matmul, challenge.Memory} {
			e := c.Find(card.Class, kind)
			if want := card.Claimable && (kind == challenge.Memory || card.Capability >= 61); (e != nil) != want {
				t.Errorf("%s, %s: %+v", card.Class, kind, e)
			}
			if e == nil {
				continue
			}
			if !(0 < e.Lower && e.Lower < e.Typical && e.Typical <= e.Best && e.Best <= e.Upper) || e.Spread == 0 || e.Within == 0 || e.Watts != card.Watts || e.Kernel == "" || e.Shadow {
				t.Errorf("%s, %s: %+v", card.Class, kind, e)
			}
			for _, number := range []string{"lower: ", "typical: ", "best: ", "upper: ", "spread", "within", "not measured with the shipped kernel", card.Confidence + " confidence"} {
				if !strings.Contains(e.Source, number) {
					t.Errorf("%s, %s: nothing about %q in %q", card.Class, kind, number, e.Source)
				}
			}
			// An honest card five standard deviations below the typical one is within.
			if slowest := e.Typical - e.Typical/10_000*5*uint64(e.Spread)/2; slowest < e.Lower {
				t.Errorf("%s, %s: the lower edge is tight: %+v", card.Class, kind, e)
			}
		}
	}
	if c.Find("rtx9090", challenge.Matmul) != nil || c.Find("rtx4090", 9) != nil || c.Find("rtx4090-48g", challenge.Memory) != nil {
		t.Error("a class that cannot be claimed has an envelope")
	}
	if cpu := c.Find("cpu", challenge.Matmul); cpu == nil || cpu.Typical != 0 || len(c.Classes()) < 70 {
		t.Errorf("cpu: %+v, %d classes", cpu, len(c.Classes()))
	}
}

// TestMonotone: a card that is better in every fact, by the same method and evidence, has no lower edges.
func TestMonotone(t *testing.T) {
	c := catalogue.Shipped()
	base, _ := c.Card("rtx5000-ada")
	rapid.Check(t, func(t *rapid.T) {
		better := base
		factor := rapid.Uint64Range(100, 300).Draw(t, "percent")
		better.INT8, better.FP16, better.FP32 = base.INT8*factor/100, base.FP16*factor/100, base.FP32*factor/100
		better.Bandwidth = base.Bandwidth / 100 * factor
		for _, kind := range []challenge.Kind{challenge.Matmul, challenge.Memory} {
			a, b := envelope.Of(c, base, kind), envelope.Of(c, better, kind)
			if b.Typical < a.Typical || b.Best < a.Best || b.Upper < a.Upper || b.Lower() < a.Lower() || b.Calibrated() < b.Lower() {
				t.Fatalf("%s at %d %%: %+v, then %+v", kind, factor, a, b)
			}
		}
	})
}

// TestBestMethod: the upper edge knows ways that do not ship.
func TestBestMethod(t *testing.T) {
	c := catalogue.Shipped()
	of := func(class string) (catalogue.Card, envelope.Estimate) {
		card, ok := c.Card(class)
		if !ok {
			t.Fatal(class)
		}
		return card, envelope.Of(c, card, challenge.Matmul)
	}
	card, v100 := of("v100-sxm-16g")
	if v100.Kernel != "dp4a" || v100.Typical > card.DP4A || v100.Best < 90e12 || v100.Upper < card.FP16 {
		t.Errorf("V100 multiplies int8 in fp16, exactly: %+v", v100)
	}
	card, p100 := of("p100-pcie-16g")
	if p100.Kernel != "" || p100.Typical != 0 || p100.Best == 0 || p100.Best > card.FP32 {
		t.Errorf("P100 has no dp4a, and plain lanes: %+v", p100)
	}
	card, h100 := of("h100-sxm")
	if h100.Typical*10 > h100.Best*7 || h100.Upper < card.INT8/1830*1980 || h100.Upper > card.INT8*112/100 {
		t.Errorf("Hopper: mma.sync is far below wgmma, and the clock above the sheet's: %+v", h100)
	}
	card, consumer := of("rtx4090")
	if consumer.Upper != 825_800_000_000_000 || consumer.Upper < card.INT8 {
		t.Errorf("4090: %+v", consumer)
	}
	// A card whose int8 units were cut to a twentieth still answers with others.
	cut := card
	cut.INT8 /= 20
	if e := envelope.Of(c, cut, challenge.Matmul); e.Best < card.FP16/10*9 {
		t.Errorf("cut: %+v", e)
	}
}

const head = "class,kind,mode,watts,kernel,lower,typical,best,upper,spread,within,source\n"

func TestLoadReportsAllFaults(t *testing.T) {
	_, err := envelope.Load(strings.NewReader(head + `A,matmul,count,,,1,,,2,,,s
b,both,count,,,1,,,2,,,s
c,matmul,count,,,0,,,2,,,s
d,matmul,count,,,3,,,2,,,s
e,matmul,count,,,1,,,2,,,
f,matmul,count,,,1,,,2,,,s
f,matmul,count,,,1,,,2,,,s
g,matmul,maybe,5,,-1,,,x,,,s
h,memory,shadow,,,2,1,,3,,,s
i,memory,count,,,2,3,2,3,,,s
j,memory,count,,,2,3,5,4,,,s
k.300w,memory,count,250,,2,,,4,,,s
k.x,memory,count,,,2,,,4,,,s
l,memory,count,,,1,,,9223372036854775808,5001,,s
`))
	if err == nil {
		t.Fatal("loaded")
	}
	for _, want := range []string{
		"line 2: invalid: invalid class", "line 3: invalid: kind is \"both\", want one of", "line 4: invalid: lower is \"0\", want a whole number from 1", "line 5: invalid: upper is 2, want at least lower, which is 3",
		"line 6: invalid: source is empty", "line 8: invalid: class f has two", "line 9: invalid: mode", "line 9: invalid: watts is \"5\"", "line 9: invalid: lower", "line 9: invalid: upper",
		"line 10: invalid: typical is 1, want at least lower", "line 11: invalid: best is 2, want at least typical", "line 12: invalid: upper is 4, want at least best",
		"line 13: invalid: watts is 250, and class k.300w says 300", "line 14: invalid: class is k.x: after a dot", "line 15: invalid: upper is", "line 15: invalid: spread is",
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("no %q in %v", want, err)
		}
	}
	for _, bad := range []string{"", "class\n", head + "a,b\n"} {
		if _, err := envelope.Load(strings.NewReader(bad)); !errors.Is(err, challenge.ErrInvalid) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

func load(t *testing.T, rows string) *envelope.Catalogue {
	t.Helper()
	c, err := envelope.Load(strings.NewReader(head + rows))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestWith(t *testing.T) {
	over := load(t, "cpu,matmul,count,,,7,,,8,,,mine\nnew,matmul,count,,,1,,,2,,,mine\nt4,matmul,shadow,,,5,,,6,,,trial\n")
	both, err := envelope.Shipped().With(over)
	if err != nil {
		t.Fatal(err)
	}
	if both.Find("cpu", challenge.Matmul).Lower != 7 || both.Find("new", challenge.Matmul) == nil {
		t.Error("not laid over")
	}
	if e := both.Find("t4", challenge.Matmul); e == nil || e.Shadow || *e != *envelope.Shipped().Find("t4", challenge.Matmul) {
		t.Errorf("a shadow took the place of what counts: %+v", e)
	}
	if e := both.FindShadow("t4", challenge.Matmul); e == nil || !e.Shadow || e.Lower != 5 || both.FindShadow("cpu", challenge.Matmul) != nil {
		t.Errorf("shadow: %+v", e)
	}
	if envelope.Shipped().Find("new", challenge.Matmul) != nil {
		t.Error("the shipped catalogue changed")
	}
	if _, err := envelope.Shipped().With(over, load(t, "new,matmul,count,,,1,,,2,,,yours\n")); !errors.Is(err, challenge.ErrInvalid) || !strings.Contains(err.Error(), "class new, kind matmul, mode count") {
		t.Errorf("two files set one envelope: %v", err)
	}
	if _, err := envelope.Shipped().With(over, load(t, "new,matmul,shadow,,,1,,,2,,,yours\n")); err != nil {
		t.Error(err)
	}
	only := load(t, "x,matmul,shadow,,,5,,,6,,,trial\n")
	if only.Find("x", challenge.Matmul) != nil || len(only.Classes()) != 0 || len(only.AtLeast(challenge.Matmul, 10)) != 0 {
		t.Error("a shadow counts")
	}
}

// TestAtLeast: a verdict names what a rate reaches, and nothing above.
func TestAtLeast(t *testing.T) {
	c := envelope.Shipped()
	for _, class := range c.Classes() {
		for _, kind := range []challenge.Kind{challenge.Matmul, challenge.Memory} {
			e := c.Find(class, kind)
			if e == nil {
				continue
			}
			if !slices.Contains(c.AtLeast(kind, e.Lower), class) || slices.Contains(c.AtLeast(kind, e.Lower-1), class) {
				t.Errorf("%s, %s: the lower edge is not where the class begins", class, kind)
			}
			// The same line that Judge draws, for a job of one second at the lower edge.
			if j := e.Judge(e.Lower, envelope.Sample{Elapsed: time.Second}); j.Outcome != challenge.Pass {
				t.Errorf("%s, %s: %+v", class, kind, j)
			}
		}
	}
	few := load(t, "a,matmul,count,,,10,,,20,,,s\nb,matmul,count,,,30,,,40,,,s\nc,matmul,count,,,10,,,20,,,s\nd,memory,count,,,1,,,2,,,s\n")
	if got := few.AtLeast(challenge.Matmul, 1000); !slices.Equal(got, []string{"b", "a", "c"}) {
		t.Errorf("%v", got)
	}
	if got := few.AtLeast(challenge.Matmul, 29); !slices.Equal(got, []string{"a", "c"}) {
		t.Errorf("%v", got)
	}
	if got := few.AtLeast(challenge.Matmul, 9); len(got) != 0 {
		t.Errorf("%v", got)
	}
}

// TestPowerLimit: a declared limit lowers the line by what physics cannot do better than, and nothing else.
func TestPowerLimit(t *testing.T) {
	c := load(t, "x,matmul,count,100,,1000,1200,1500,2000,,,s\ny,matmul,count,,,10,,,20,,,s\nx.80w,memory,count,80,,7,,,8,,,s\n")
	for claim, want := range map[string]uint64{
		"x": 1000, "x.100w": 1000, "x.120w": 1000,
		"x.60w": 500, // (5 x 60 - 100) / (5 x 100 - 100)
		"x.50w": 375,
	} {
		e := c.Find(claim, challenge.Matmul)
		if e == nil || e.Lower != want || e.Upper != 2000 || e.Best != 1500 || e.Class != claim {
			t.Errorf("%s: %+v, want a lower edge of %d", claim, e, want)
		}
	}
	for _, claim := range []string{"x.49w", "x.0w", "x.w", "x.060w", "x.60", "x.60W", "y.60w", "z.60w", "x.60w.60w", ".60w", "x.-60w", "x.70000w"} {
		if e := c.Find(claim, challenge.Matmul); e != nil {
			t.Errorf("%s: %+v", claim, e)
		}
	}
	if e := c.Find("x.80w", challenge.Memory); e == nil || e.Lower != 7 || c.Find("x.70w", challenge.Memory) != nil {
		t.Errorf("an envelope of its own: %+v", e)
	}
	last := uint64(0)
	for w := uint32(225); w <= 460; w++ {
		share, err := envelope.PowerShare(w, 450)
		if err != nil || share < last || share > 10_000 || share*450 > uint64(min(w, 450))*10_000 {
			t.Fatalf("%d W: %d, %v", w, share, err)
		}
		last = share
	}
	if _, err := envelope.PowerShare(224, 450); !errors.Is(err, challenge.ErrInvalid) || !strings.Contains(err.Error(), "below half") {
		t.Error(err)
	}
	// What is not declared is slow: a card whose rate fell with a limit of 60 % of its power.
	e := envelope.Shipped().Find("rtx4090", challenge.Matmul)
	share, _ := envelope.PowerShare(270, 450)
	rate := e.Typical / 10_000 * share
	if j := e.Judge(rate, envelope.Sample{Elapsed: time.Second}); j.Outcome != challenge.Slow {
		t.Errorf("undeclared: %+v", j)
	}
	if j := envelope.Shipped().Find("rtx4090.270w", challenge.Matmul).Judge(rate, envelope.Sample{Elapsed: time.Second}); j.Outcome != challenge.Pass {
		t.Errorf("declared: %+v", j)
	}
}

func testKey(t testing.TB, b byte) *message.Key {
	k, err := message.NewKey(bytes.Repeat([]byte{b}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

var rows = []envelope.Envelope{
	{Class: "t4", Kind: challenge.Matmul, Watts: 70, Kernel: "imma75", Lower: 60e12, Typical: 70e12, Best: 80e12, Upper: 90e12, Spread: 300, Within: 50, Source: "a run, \"quoted\""},
	{Class: "t4", Kind: challenge.Memory, Lower: 1, Upper: 2, Shadow: true, Source: "trial"},
}

func TestSigned(t *testing.T) {
	key, other := testKey(t, 7), testKey(t, 8)
	file, err := envelope.Sign(rows, key)
	if err != nil {
		t.Fatal(err)
	}
	s, err := envelope.Open(file, other.Address(), key.Address())
	if err != nil || s.Signer != key.Address() || *s.Catalogue.Find("t4", challenge.Matmul) != rows[0] || *s.Catalogue.FindShadow("t4", challenge.Memory) != rows[1] {
		t.Fatalf("%+v, %v", s, err)
	}
	if again, err := envelope.Sign(rows, key); err != nil || !bytes.Equal(again, file) {
		t.Error("signing is not deterministic")
	}
	if s, err := envelope.OpenOwn(file); err != nil || s.Signer != key.Address() {
		t.Error(err)
	}
	for _, accept := range [][]challenge.Address{nil, {other.Address()}} {
		if _, err := envelope.Open(file, accept...); !errors.Is(err, message.ErrSignature) || !strings.Contains(err.Error(), "not one of the") {
			t.Errorf("signed by a stranger: %v", err)
		}
	}
	// No byte can be changed, none left out, none added.
	for i := range file {
		for name, bent := range map[string][]byte{
			"changed":  append(append(bytes.Clone(file[:i]), file[i]^1), file[i+1:]...),
			"left out": append(bytes.Clone(file[:i]), file[i+1:]...),
			"added":    append(append(bytes.Clone(file[:i]), ' '), file[i:]...),
			"cut":      bytes.Clone(file[:i]),
		} {
			if _, err := envelope.Open(bent, key.Address()); err == nil {
				t.Errorf("byte %d %s: opened", i, name)
			} else if !errors.Is(err, challenge.ErrInvalid) && !errors.Is(err, message.ErrSignature) {
				t.Errorf("byte %d %s: %v", i, name, err)
			}
		}
	}
	for want, bent := range map[string]string{
		"line 1 is not":               "class,kind\n",
		"the last line has no end":    strings.TrimSpace(string(file)),
		"want signed, an address":     "slark-envelopes/1\nsigned\n",
		"the last line: address":      "slark-envelopes/1\nsigned 0x00 0x00\n",
		"the signature is not 0x and": "slark-envelopes/1\nsigned " + key.Address().String() + " 0x00\n",
		"v is 0, want 27 or 28":       "slark-envelopes/1\nsigned " + key.Address().String() + " 0x" + strings.Repeat("00", 65) + "\n",
		"the content was changed":     strings.Replace(string(file), "60000000000000", "50000000000000", 1),
	} {
		if _, err := envelope.Open([]byte(bent), key.Address()); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
	if _, err := envelope.Open(make([]byte, envelope.FileLimit+1)); !errors.Is(err, challenge.ErrInvalid) || !strings.Contains(err.Error(), "at most 16777216") {
		t.Error(err)
	}
	if _, err := envelope.Sign([]envelope.Envelope{{Class: "no such!", Kind: challenge.Matmul, Lower: 2, Upper: 1}}, key); !errors.Is(err, challenge.ErrInvalid) {
		t.Errorf("rows that do not load were signed: %v", err)
	}
}

// FuzzOpen: no bytes make a panic, and what opens was signed.
func FuzzOpen(f *testing.F) {
	key := testKey(f, 7)
	file, err := envelope.Sign(rows, key)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(file)
	f.Add([]byte("slark-envelopes/1\nsigned a b\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if s, err := envelope.Open(b, key.Address()); err == nil && (s.Signer != key.Address() || !bytes.Equal(b, file)) {
			t.Errorf("opened %q", b)
		}
	})
}

// TestPage: the file on the page of the format is one, to the byte, signed with the key of the vectors named operator.
func TestPage(t *testing.T) {
	secret := sha256.Sum256([]byte("slark test key operator"))
	key, err := message.NewKey(secret[:])
	if err != nil {
		t.Fatal(err)
	}
	want, err := envelope.Sign([]envelope.Envelope{
		{Class: "rtx4090", Kind: challenge.Matmul, Watts: 450, Kernel: "imma80-wide", Lower: 425e12, Typical: 500e12, Best: 603.9e12, Upper: 825.8e12, Spread: 367, Within: 40, Source: "example"},
		{Class: "rtx4090.300w", Kind: challenge.Memory, Watts: 300, Lower: 600e9, Upper: 1160e9, Shadow: true, Source: "example"},
	}, key)
	if err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile("../../docs/catalogue.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(page), "## Signed files\n\n")
	block, _, _ := strings.Cut(rest, "\n\n")
	got := strings.ReplaceAll("\n"+block+"\n", "\n    ", "\n")[1:]
	if got != string(want) {
		t.Errorf("the page has\n%swant\n%s", got, want)
	}
	if !strings.Contains(string(page), key.Address().String()) {
		t.Errorf("the page does not name the signer, %s", key.Address())
	}
}

// TestPublishedRunsPass: no published run of an honest card that an envelope rests on, taken down to what the shipped kernel is expected to reach
// of it, falls out of the envelope of its class. Runs of modules that their owners had capped are not among them: such have to declare their limit.
func TestPublishedRunsPass(t *testing.T) {
	c, judged := catalogue.Shipped(), 0
	for _, m := range c.Measurements() {
		card, _ := c.Card(m.Class)
		kind := challenge.Matmul
		switch {
		case !m.Use || !card.Claimable:
			continue
		case m.Metric == catalogue.MetricStream || m.Metric == catalogue.MetricApplication:
			kind = challenge.Memory
		case card.INT8 == 0: // of fp16, and the shipped kernel is dp4a
			continue
		}
		estimate := envelope.Of(c, card, kind)
		// The same share of what the estimate rests on.
		shares := c.Measured(card.Class, m.Metric)
		best := uint64(0)
		for _, s := range shares {
			best = max(best, s.Value)
		}
		rate := estimate.Typical / 10_000 * (m.Value / (best / 10_000))
		e := envelope.Shipped().Find(card.Class, kind)
		if j := e.Judge(rate, envelope.Sample{Elapsed: time.Second}); j.Outcome != challenge.Pass {
			t.Errorf("%s, %s of %s: %s", card.Class, m.Metric, m.Source, j.Reason)
		}
		judged++
	}
	if judged < 100 {
		t.Errorf("%d runs were judged", judged)
	}
}
