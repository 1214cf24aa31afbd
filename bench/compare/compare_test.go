package compare

import (
	"bytes"
	"errors"
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/slark-network/slark/bench/record"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/kernels"
)

// file has one device with a result of each name, its times around base.
func file(name string, results map[string]float64) *record.File {
	d := record.Device{Name: "cpu", Info: kernels.Info{Name: name, Kind: challenge.CPU, Kernel: "avx2"}}
	for _, n := range []string{"a", "b", "c", "d", "e"} {
		base, ok := results[n]
		if !ok {
			continue
		}
		r := record.Result{Name: n}
		switch base {
		case 0:
			r.Error = "wrong answer"
		case -1:
			r.Skipped = "no memory"
		default:
			for i := range 10 {
				r.Samples = append(r.Samples, int64(base*(1+0.001*float64(i))))
			}
		}
		r.Summarize(nil)
		d.Results = append(d.Results, r)
	}
	return &record.File{Format: record.Format, Devices: []record.Device{d}}
}

func verdicts(t *testing.T, base, now *record.File, o Options) map[string]Verdict {
	t.Helper()
	c, err := Files(base, now, o)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]Verdict{}
	for _, l := range c.Lines {
		out[l.Name] = l.Verdict
	}
	return out
}

func TestVerdicts(t *testing.T) {
	base := file("x", map[string]float64{"a": 1e6, "b": 1e6, "c": 1e6, "d": 1e6, "e": 1e6})
	for _, c := range []struct {
		now  map[string]float64
		want string // of a to e
	}{
		{map[string]float64{"a": 1e6, "b": 1.02e6, "c": 1.04e6, "d": 0.9e6, "e": 0}, "same slower REGRESSED faster FAILED"},
		{map[string]float64{"a": -1, "c": 1.025e6, "d": 0.98e6, "e": 1e6}, "MISSING MISSING slower same same"},
	} {
		got := verdicts(t, base, file("x", c.now), Options{MaxRegress: 0.03})
		for i, want := range strings.Fields(c.want) {
			if name := string(rune('a' + i)); got[name] != Verdict(want) {
				t.Errorf("%v: %s is %s, want %s", c.now, name, got[name], want)
			}
		}
	}
	got := verdicts(t, file("x", map[string]float64{"a": 1e6, "b": 0}), file("x", map[string]float64{"a": 1e6, "b": 1e6, "c": 1e6, "d": 0, "e": -1}), Options{})
	if len(got) != 4 || got["b"] != New || got["c"] != New || got["d"] != Failed {
		t.Error(got)
	}
}

func TestUndecided(t *testing.T) {
	base, now := file("x", map[string]float64{"a": 1e6}), file("x", map[string]float64{"a": 9e6})
	base.Devices[0].Results[0].Samples = base.Devices[0].Results[0].Samples[:3]
	now.Devices[0].Results[0].Samples = now.Devices[0].Results[0].Samples[:3]
	if got := verdicts(t, base, now, Options{}); got["a"] != Undecided { // p is 0.1 at best
		t.Error(got)
	}
	if got := verdicts(t, base, now, Options{Alpha: 0.2}); got["a"] != Regressed {
		t.Error(got)
	}
}

func TestDevices(t *testing.T) {
	a, b := file("x", map[string]float64{"a": 1e6}), file("y", map[string]float64{"a": 1e6})
	if _, err := Files(a, b, Options{}); !errors.Is(err, ErrNothing) {
		t.Error(err)
	}
	if got := verdicts(t, a, b, Options{Across: true}); got["a"] != Same {
		t.Error(got)
	}
	two := file("x", map[string]float64{"a": 1e6})
	two.Devices = append(two.Devices, b.Devices[0])
	if c, err := Files(two, a, Options{}); err != nil || c.Regressions() != 1 {
		t.Errorf("a device that is gone: %+v, %v", c, err)
	}
	// A card is known by its id, wherever it is.
	for i, f := range []*record.File{a, two} {
		f.Devices[0].Info.UUID = "GPU-1"
		f.Devices[0].Name = string(rune('0' + i))
	}
	now := file("x", map[string]float64{"a": 1e6})
	now.Devices[0].Info.Kernel = "avx512"
	now.Devices[0].Info.UUID = "GPU-1"
	now.Host.Go = "go2"
	c, err := Files(a, now, Options{MaxRegress: 0.03})
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := c.Print(&out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"kernel was avx2, is avx512", "Go was , is go2", "1 compared: 0 regressions (slower by more than 3 % with p < 0.05", "1.00 ms (0.2 %, 10)", "+0.0 %"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}

func TestParsePercent(t *testing.T) {
	for in, want := range map[string]float64{"3%": 0.03, "3 %": 0.03, "0.03": 0.03, " 0 % ": 0, "150%": 1.5} {
		if got, err := ParsePercent(in); err != nil || math.Abs(got-want) > 1e-12 {
			t.Errorf("%q: %v, %v", in, got, err)
		}
	}
	for _, in := range []string{"", "%", "-1%", "NaN", "three", "3%%", "1e9%", "+Inf"} {
		if v, err := ParsePercent(in); err == nil {
			t.Errorf("%q is %v", in, v)
		}
	}
}

// A run is never worse than itself, and whatever regressed one way is faster the other way, with the allowance of that side.
func TestSymmetry(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		times := rapid.Float64Range(1e3, 1e6)
		a := file("x", map[string]float64{"a": times.Draw(t, "a"), "b": times.Draw(t, "b")})
		b := file("x", map[string]float64{"a": times.Draw(t, "a2"), "b": times.Draw(t, "b2")})
		self, err := Files(a, a, Options{})
		if err != nil || self.Regressions() != 0 {
			t.Fatalf("%+v, %v", self, err)
		}
		there, err1 := Files(a, b, Options{})
		back, err2 := Files(b, a, Options{})
		if err1 != nil || err2 != nil {
			t.Fatal(err1, err2)
		}
		for i, l := range there.Lines {
			if (l.Verdict == Regressed) != (back.Lines[i].Verdict == Faster) {
				t.Fatalf("%s one way, %s the other", l.Verdict, back.Lines[i].Verdict)
			}
		}
	})
}
