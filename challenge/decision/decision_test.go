package decision_test

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
)

const (
	matmul = challenge.Matmul
	memory = challenge.Kind(2)
)

// play takes outcomes of one kind in one Era.
func play(s decision.State, era uint64, kind challenge.Kind, outcomes ...challenge.Outcome) (decision.State, decision.Effect) {
	var e decision.Effect
	for _, o := range outcomes {
		s, e = s.Next(decision.Event{Era: era, Kind: kind, Class: "x", Outcome: o})
	}
	return s, e
}

// below takes slow samples of a depth.
func below(s decision.State, depth decision.Depth, kind challenge.Kind, n int) (decision.State, decision.Effect) {
	var e decision.Effect
	for range n {
		s, e = s.Next(decision.Event{Era: 1, Kind: kind, Class: "x", Outcome: challenge.Slow, Depth: depth})
	}
	return s, e
}

func times(n int, o challenge.Outcome) []challenge.Outcome {
	out := make([]challenge.Outcome, n)
	for i := range out {
		out[i] = o
	}
	return out
}

func TestSlow(t *testing.T) {
	s, e := play(decision.State{}, 1, matmul, challenge.Slow)
	if e != decision.SetAside || s.SlowScore() != 0 || s.Findings&decision.Repeated == 0 {
		t.Fatalf("the first slow sample: %v, %+v", e, s)
	}
	for i := range 4 {
		if s, e = play(s, 1, matmul, challenge.Slow); e != decision.Against || int(s.SlowScore()) != 9*(i+1) || s.Findings.Refuted() {
			t.Fatalf("slow sample %d: %v, %+v", i+2, e, s)
		}
	}
	if s, e = play(s, 1, matmul, challenge.Slow); e != decision.Refutes || !s.Findings.Refuted() || s.Findings.Struck() {
		t.Fatalf("the fifth that counts: %v, %+v", e, s)
	}
	still, e := play(s, 1, matmul, challenge.Pass, challenge.Slow)
	if e != decision.Against || still.Slow != s.Slow || !still.Findings.Refuted() {
		t.Errorf("a refuted claim: %v, %+v", e, still)
	}
	if next, e := play(still, 2, matmul, challenge.Pass); e != decision.Speaks || next.SlowScore() != 0 || next.Findings.Refuted() {
		t.Errorf("the Era after: %v, %+v", e, next)
	}
}

// TestBelow: what is far or deep below counts from the first, and for more.
func TestBelow(t *testing.T) {
	for _, c := range []struct {
		depth    decision.Depth
		up, most int // what one counts, and how many do not refute
	}{{decision.Far, 13, 3}, {decision.Deep, 18, 2}} {
		s, e := below(decision.State{}, c.depth, matmul, 1)
		if e != decision.Against || int(s.SlowScore()) != c.up || s.Findings&decision.Repeated != 0 {
			t.Fatalf("the first: %v, %+v", e, s)
		}
		if s, e := below(s, c.depth, memory, c.most-1); e != decision.Against || int(s.Slow[1]) != c.up*(c.most-1) || s.Findings.Refuted() {
			t.Errorf("%d: %v, %+v", c.most, e, s)
		}
		if s, e := below(s, c.depth, memory, c.most); e != decision.Refutes || !s.Findings.Refuted() {
			t.Errorf("%d: %v, %+v", c.most+1, e, s)
		}
		near, e := play(s, 1, matmul, challenge.Slow)
		if e != decision.SetAside || int(near.SlowScore()) != c.up {
			t.Errorf("a little slow after it: %v, %+v", e, near)
		}
		if s, e := play(near, 1, matmul, challenge.Slow); e != decision.Against || int(s.SlowScore()) != c.up+decision.SlowUp {
			t.Errorf("and again: %v, %+v", e, s)
		}
		event := decision.Event{Era: 1, Kind: matmul, Class: "x", Outcome: challenge.Slow, Depth: c.depth, Shadow: true}
		if s, e := near.Next(event); e != decision.Ignored || s.Slow != near.Slow {
			t.Errorf("in shadow: %v, %+v", e, s)
		}
		event.Shadow, event.Outcome = false, challenge.Pass
		if s, e := near.Next(event); e != decision.Speaks || int(s.SlowScore()) != c.up-1 {
			t.Errorf("a pass of that depth: %v, %+v", e, s)
		}
	}
}

// TestDepthOf: four fifths and a half of the lower edge, exactly, and without a limit to the numbers.
func TestDepthOf(t *testing.T) {
	const most = 1<<64 - 1
	for _, c := range []struct {
		rate, lower uint64
		want        decision.Depth
	}{
		{0, 0, decision.Near}, {0, 1, decision.Deep}, {1, 0, decision.Near}, {799, 1000, decision.Far}, {800, 1000, decision.Near},
		{1000, 1000, decision.Near}, {499, 1000, decision.Deep}, {500, 1000, decision.Far}, {500, 1001, decision.Deep}, {most, most, decision.Near},
		{most / 5 * 4, most, decision.Near}, {most/5*4 - 1, most, decision.Far}, {most/2 + 1, most, decision.Far}, {most / 2, most, decision.Deep},
		{most, 1, decision.Near}, {0, most, decision.Deep},
	} {
		if got := decision.DepthOf(c.rate, c.lower); got != c.want {
			t.Errorf("%d of %d: %v", c.rate, c.lower, got)
		}
		// Whoever is of a depth has at least what Most leaves of the edge.
		if rate := c.lower / 1000 * 1000 / 10 * (10 - decision.DepthOf(c.rate, c.lower).Most()); c.lower < 1<<60 && c.rate < rate {
			t.Errorf("%d of %d withholds more than %d tenths", c.rate, c.lower, decision.DepthOf(c.rate, c.lower).Most())
		}
	}
}

// TestKinds: a pass speaks for its own kind of work, and the kinds add up.
func TestKinds(t *testing.T) {
	s, _ := play(decision.State{}, 1, memory, times(4, challenge.Slow)...)
	if s, _ = play(s, 1, matmul, times(100, challenge.Pass)...); s.SlowScore() != 27 {
		t.Errorf("passes of matmul washed away what memory showed: %+v", s)
	}
	if s, e := play(s, 1, matmul, times(2, challenge.Slow)...); e != decision.Refutes || s.Slow != [2]uint16{18, 27} {
		t.Errorf("3 slow of memory and 2 of matmul: %v, %+v", e, s)
	}
	if s, _ = play(s, 1, memory, times(100, challenge.Pass)...); s.SlowScore() != 0 {
		t.Errorf("passes of memory: %+v", s)
	}
}

func TestTooFast(t *testing.T) {
	s, e := play(decision.State{}, 1, matmul, times(2, challenge.TooFast)...)
	if e != decision.Against || s.FastScore() != 18 {
		t.Errorf("2 too fast: %v, %+v", e, s)
	}
	if s, e := play(s, 1, memory, challenge.TooFast); e != decision.Refutes || !s.Findings.Refuted() || s.SlowScore() != 0 {
		t.Errorf("3 too fast: %v, %+v", e, s)
	}
}

func TestStrikes(t *testing.T) {
	s, e := play(decision.State{}, 1, matmul, challenge.Faulted, challenge.Withheld)
	if e != decision.Strike || s.Findings.Struck() || s.Strikes != 528 {
		t.Fatalf("2 strikes: %v, %+v", e, s)
	}
	s, _ = play(s, 1, matmul, times(192, challenge.Pass)...)
	if struck, e := play(s, 9, matmul, challenge.Malformed); e != decision.Strikes || !struck.Findings.Struck() || struck.Findings.Refuted() {
		t.Errorf("a third strike in 195 challenges: %v, %+v", e, struck)
	} else if next, _ := play(struck, 10, matmul, challenge.Slow); next.Strikes != 0 || next.Findings.Struck() {
		t.Errorf("the Era after: %+v", next)
	}
	if s, e = play(s, 9, matmul, challenge.Unknown, challenge.Malformed); e != decision.Strike || s.Findings.Struck() {
		t.Errorf("a third strike in 196: %v, %+v", e, s)
	}
}

// TestNobodysFailure: what is not a finding about the device, or is judged in shadow, changes no score.
func TestNobodysFailure(t *testing.T) {
	from, _ := play(decision.State{}, 3, matmul, challenge.Slow, challenge.Slow, challenge.TooFast, challenge.Faulted)
	for _, o := range challenge.Outcomes() {
		e := decision.Event{Era: 3, Kind: matmul, Class: "x", Outcome: o}
		quiet := o == challenge.Wrong || o == challenge.Timeout || o == challenge.Unreachable || o.Weight() == challenge.Neutral && o != challenge.Unknown
		got, effect := from.Next(e)
		if quiet != (effect == decision.Nothing && sameScores(got, from)) && o != challenge.Unknown {
			t.Errorf("%s: %v, %+v", o, effect, got)
		}
		e.Shadow = true
		if got, effect = from.Next(e); got.Slow != from.Slow || got.Fast != from.Fast || got.Findings != from.Findings || effect == decision.Against {
			t.Errorf("%s in shadow: %v, %+v", o, effect, got)
		}
		e.Kind, e.Shadow = 9, false
		if got, effect = from.Next(e); effect != decision.Nothing || !sameScores(got, from) {
			t.Errorf("%s of an unknown kind: %v, %+v", o, effect, got)
		}
	}
}

func sameScores(a, b decision.State) bool {
	a.Seq, b.Seq = 0, 0
	return a == b
}

// TestClaims: scores follow the claim from Era to Era, and nobody gets rid of one by a registry entry that nobody can read.
func TestClaims(t *testing.T) {
	s, _ := play(decision.State{}, 1, matmul, times(4, challenge.Slow)...)
	event := decision.Event{Era: 2, Kind: matmul, Class: "y", Outcome: challenge.Unreachable}
	if s, _ := s.Next(event); s.SlowScore() != 27 || s.Class != "x" {
		t.Errorf("unreachable with another class: %+v", s)
	}
	event.Outcome = challenge.Pass
	other, _ := s.Next(event)
	if other.SlowScore() != 0 || other.Class != "y" {
		t.Errorf("another class in a new Era: %+v", other)
	}
	event.Era = 1
	if s, _ := s.Next(event); s.SlowScore() != 26 || s.Class != "x" {
		t.Errorf("another class in the same Era: %+v", s)
	}
	// A late outcome of the claim that was given up.
	if got, e := other.Next(decision.Event{Era: 1, Kind: matmul, Class: "x", Outcome: challenge.Slow}); e != decision.Ignored || got.SlowScore() != 0 || got.Era != 2 {
		t.Errorf("late: %v, %+v", e, got)
	}
	if got, e := s.Next(decision.Event{Era: 1, Kind: matmul, Class: "x", Outcome: challenge.Slow}); e != decision.Against || got.SlowScore() != 36 {
		t.Errorf("same claim: %v, %+v", e, got)
	}
}

// TestShareOfSlow is the bound of docs/decision.md: of n samples that count, of a device whose claim stands, at most (n+43)/10 are
// slow, whoever chooses them, (n+43)/14 far below and (n+43)/19 deep below.
func TestShareOfSlow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var s decision.State
		var by [decision.Depths]int
		n := 0
		for range rapid.IntRange(1, 400).Draw(t, "samples") {
			event := decision.Event{Era: 1, Kind: rapid.SampledFrom([]challenge.Kind{matmul, memory}).Draw(t, "kind"), Class: "x",
				Outcome: rapid.SampledFrom([]challenge.Outcome{challenge.Pass, challenge.Pass, challenge.Pass, challenge.Slow}).Draw(t, "outcome"),
				Depth:   decision.Depth(rapid.IntRange(0, decision.Depths-1).Draw(t, "depth"))}
			if n%24 == 0 {
				event.Era = s.Era + 1
			}
			event.Era = max(event.Era, s.Era)
			next, effect := s.Next(event)
			if effect == decision.Refutes {
				return
			}
			if s = next; effect != decision.SetAside {
				n++
				if event.Outcome == challenge.Slow {
					by[event.Depth]++
				}
			}
			if 10*by[decision.Near]+14*by[decision.Far]+19*by[decision.Deep] > n+43 {
				t.Fatalf("%v slow by depth of %d and the claim stands: %+v", by, n, s)
			}
		}
	})
}

// TestStates: whatever outcomes come, the state is one that Parse takes, encodes to the same bytes, and has words.
func TestStates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var s decision.State
		for range rapid.IntRange(0, 100).Draw(t, "outcomes") {
			event := decision.Event{
				Era:     max(s.Era, 1) + rapid.Uint64Range(0, 3).Draw(t, "era") - min(s.Era, 1),
				Kind:    rapid.SampledFrom([]challenge.Kind{0, matmul, memory, 3}).Draw(t, "kind"),
				Class:   rapid.SampledFrom([]string{"x", "rtx4090", ""}).Draw(t, "class"),
				Outcome: rapid.SampledFrom(challenge.Outcomes()).Draw(t, "outcome"),
				Depth:   decision.Depth(rapid.IntRange(0, decision.Depths-1).Draw(t, "depth")),
				Shadow:  rapid.IntRange(0, 9).Draw(t, "shadow") == 0,
			}
			next, effect := s.Next(event)
			if again, e := s.Next(event); again != next || e != effect {
				t.Fatal("not a function of its arguments")
			}
			if next.Seq != s.Seq+1 || next.Era < s.Era || !effect.Valid() {
				t.Fatalf("%+v after %+v", next, s)
			}
			if words := decision.Explain(effect, event.Outcome, next); len(words) > 256 || !utf8.ValidString(words) {
				t.Fatalf("%d bytes of words: %q", len(words), words)
			}
			s = next
		}
		b := s.Append(nil)
		back, err := decision.Parse(b)
		if err != nil || back != s || !bytes.Equal(back.Append(nil), b) {
			t.Fatalf("%+v reads back as %+v, %v", s, back, err)
		}
	})
}

func TestParseRefuses(t *testing.T) {
	s, _ := play(decision.State{}, 1, matmul, challenge.Slow, challenge.Slow, challenge.Faulted)
	good := s.Append(nil)
	change := func(at int, v byte) []byte {
		b := bytes.Clone(good)
		b[at] = v
		return b
	}
	for name, c := range map[string]struct {
		b    []byte
		want string
	}{
		"empty":           {nil, "0 bytes, want at least"},
		"version":         {change(0, 9), "version is 9"},
		"seq":             {append([]byte{1}, append(make([]byte, 8), good[9:]...)...), "seq is 0"},
		"slow score":      {change(17, 1), "score of slow"},
		"fast score":      {change(22, 27), "score of fast"},
		"strikes":         {change(25, 3), "score of strikes"},
		"flags":           {change(27, 0x20), "flags are 0x20"},
		"finding":         {change(27, byte(decision.Slower)), "score of slow is 9 with its finding true"},
		"length of class": {change(28, 2), "class is 2 bytes, 1 follow"},
		"class":           {change(29, 7), "not printable"},
		"too short":       {good[:20], "bytes, want at least"},
		"too long":        {append(bytes.Clone(good), 'x'), "class is 1 bytes, 2 follow"},
	} {
		if _, err := decision.Parse(c.b); !errors.Is(err, challenge.ErrInvalid) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

// FuzzParse: what parses encodes again to the same bytes.
func FuzzParse(f *testing.F) {
	s, _ := play(decision.State{}, 7, memory, challenge.Slow, challenge.Slow, challenge.Pass, challenge.Withheld)
	f.Add(s.Append(nil))
	f.Add(decision.State{}.Append(nil))
	f.Fuzz(func(t *testing.T, b []byte) {
		if s, err := decision.Parse(b); err == nil && !bytes.Equal(s.Append(nil), b) {
			t.Fatalf("%x parses as %+v", b, s)
		}
	})
}

// TestWeigh is the table of docs/decision.md.
func TestWeigh(t *testing.T) {
	type row struct{ standing, refuted challenge.Weight }
	want := map[challenge.Outcome]row{
		challenge.Pass: {challenge.Passed, challenge.Failed}, challenge.Slow: {challenge.Neutral, challenge.Failed},
		challenge.TooFast: {challenge.Neutral, challenge.Failed},
	}
	for _, o := range []challenge.Outcome{challenge.Wrong, challenge.Withheld, challenge.Faulted, challenge.Malformed, challenge.Timeout, challenge.Unreachable} {
		want[o] = row{challenge.Failed, challenge.Failed}
	}
	got := map[challenge.Outcome]row{}
	for _, o := range challenge.Outcomes() {
		r := row{decision.Weigh(o, decision.Struck|decision.Repeated), decision.Weigh(o, decision.Slower)}
		if r != (row{}) {
			got[o] = r
		}
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestExplain(t *testing.T) {
	s, e := play(decision.State{}, 1, matmul, challenge.Slow, challenge.Slow)
	if got, want := decision.Explain(e, challenge.Slow, s), "evidence against the claim, in no uptime until it is refuted; slow 9 of 44 (matmul 9, memory 0)"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	s, e = play(decision.State{}, 1, matmul, times(6, challenge.Slow)...)
	if got := decision.Explain(e, challenge.Slow, s); !strings.HasPrefix(got, "with this the claim is refuted") {
		t.Error(got)
	}
	s, e = play(s, 1, matmul, challenge.Pass)
	if got := decision.Explain(e, challenge.Pass, s); !strings.HasPrefix(got, "counts as failed") {
		t.Error(got)
	}
	s, e = play(decision.State{}, 1, matmul, challenge.Withheld)
	if got := decision.Explain(e, challenge.Withheld, s); got != "a strike; strikes 264 of 600" {
		t.Error(got)
	}
	s, e = play(decision.State{}, 1, matmul, challenge.Pass)
	if got := decision.Explain(e, challenge.Pass, s) + s.Findings.String(); got != "" {
		t.Error(got)
	}
}
