package envelope_test

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
)

// A job of 1e12 operations on a class of 1e12 to 2e12 operations a second: 1 s to 0.5 s.
var class = envelope.Envelope{Class: "x", Kind: challenge.Matmul, Lower: 1e12, Upper: 2e12}

const work = 1e12

func TestJudge(t *testing.T) {
	for name, c := range map[string]struct {
		sample envelope.Sample
		want   challenge.Outcome
	}{
		"in the middle":                       {envelope.Sample{Elapsed: 700 * time.Millisecond}, challenge.Pass},
		"exactly the lower edge":              {envelope.Sample{Elapsed: time.Second}, challenge.Pass},
		"a nanosecond below":                  {envelope.Sample{Elapsed: time.Second + 1}, challenge.Slow},
		"exactly the upper edge":              {envelope.Sample{Elapsed: 500 * time.Millisecond}, challenge.Pass},
		"a nanosecond above":                  {envelope.Sample{Elapsed: 500*time.Millisecond - 1}, challenge.TooFast},
		"round trip credited":                 {envelope.Sample{Elapsed: 1030 * time.Millisecond, RoundTrip: 30 * time.Millisecond}, challenge.Pass},
		"round trip at its cap":               {envelope.Sample{Elapsed: 1050 * time.Millisecond, RoundTrip: time.Hour}, challenge.Pass},
		"round trip above its cap":            {envelope.Sample{Elapsed: 1050*time.Millisecond + 1, RoundTrip: time.Hour}, challenge.Slow},
		"round trip does not make too fast":   {envelope.Sample{Elapsed: 500 * time.Millisecond, RoundTrip: 400 * time.Millisecond}, challenge.Pass},
		"negative round trip":                 {envelope.Sample{Elapsed: time.Second, RoundTrip: -time.Second}, challenge.Pass},
		"lag of 1 % does not excuse":          {envelope.Sample{Elapsed: 1005 * time.Millisecond, Lag: 10 * time.Millisecond}, challenge.Slow},
		"lag above 1 % that explains it":      {envelope.Sample{Elapsed: 1005 * time.Millisecond, Lag: 11 * time.Millisecond}, challenge.Undecided},
		"lag above 1 % that does not explain": {envelope.Sample{Elapsed: 2 * time.Second, Lag: 100 * time.Millisecond}, challenge.Slow},
		"lag on a pass":                       {envelope.Sample{Elapsed: time.Second, Lag: 500 * time.Millisecond}, challenge.Pass},
		"lag of all of it":                    {envelope.Sample{Elapsed: 2 * time.Second, Lag: 3 * time.Second}, challenge.Undecided},
		"no time at all":                      {envelope.Sample{}, challenge.TooFast},
	} {
		j := class.Judge(work, c.sample)
		if j.Outcome != c.want || j.Reason == "" {
			t.Errorf("%s: %s (%s), want %s", name, j.Outcome, j.Reason, c.want)
		}
	}
}

// TestExact compares the integer arithmetic with big integers, up to the largest job and rate.
func TestExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := envelope.Envelope{Lower: rapid.Uint64Range(1, 1<<62).Draw(t, "lower"), Upper: rapid.Uint64Range(1<<61, 1<<63-1).Draw(t, "upper")}
		w := rapid.Uint64Range(1, 1<<55).Draw(t, "work")
		d := time.Duration(rapid.Int64Range(1, 1<<50).Draw(t, "elapsed"))
		rate := new(big.Int).Mul(new(big.Int).SetUint64(w), big.NewInt(1e9))
		slow := rate.Cmp(new(big.Int).Mul(new(big.Int).SetUint64(e.Lower), big.NewInt(int64(d)))) < 0
		tooFast := rate.Cmp(new(big.Int).Mul(new(big.Int).SetUint64(e.Upper), big.NewInt(int64(d)))) > 0
		got := e.Judge(w, envelope.Sample{Elapsed: d}).Outcome
		if tooFast != (got == challenge.TooFast) || !tooFast && slow != (got == challenge.Slow) {
			t.Fatalf("%s, want slow %v, too fast %v", got, slow, tooFast)
		}
		want := new(big.Int).Quo(rate, new(big.Int).SetUint64(e.Lower))
		if !want.IsInt64() {
			want.SetInt64(1<<63 - 1)
		}
		if got := e.Expected(w); int64(got) != want.Int64() {
			t.Fatalf("expected %d ns, want %d", got, want)
		}
	})
}

func TestShipped(t *testing.T) {
	c := envelope.Shipped()
	if n := len(c.Classes()); n < 50 {
		t.Errorf("%d classes", n)
	}
	e := c.Find("rtx4090", challenge.Matmul)
	if e == nil || e.Lower < 300e12 || e.Upper > 900e12 || !strings.Contains(e.Source, "not measured") {
		t.Errorf("rtx4090: %+v", e)
	}
	if c.Find("rtx9090", challenge.Matmul) != nil || c.Find("rtx4090", 9) != nil {
		t.Error("an unknown class has an envelope")
	}
}

func TestLoadReportsAllFaults(t *testing.T) {
	const h = "class,kind,lower_ops,upper_ops,source\n"
	_, err := envelope.Load(strings.NewReader(h + "A,matmul,1,2,s\nb,network,1,2,s\nc,matmul,0,2,s\nd,matmul,3,2,s\ne,matmul,1,2,\nf,matmul,1,2,s\nf,matmul,1,2,s\ng,matmul,-1,x,s\n"))
	if err == nil {
		t.Fatal("loaded")
	}
	for _, want := range []string{"line 2", "line 3", "line 4", "line 5: invalid: upper_ops", "line 6", "line 8: invalid: class f has two", "line 9"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("no %q in %v", want, err)
		}
	}
	for _, bad := range []string{"", "class\n", h + "a,b\n"} {
		if _, err := envelope.Load(strings.NewReader(bad)); err == nil {
			t.Errorf("%q was loaded", bad)
		}
	}
}

func TestWith(t *testing.T) {
	over, err := envelope.Load(strings.NewReader("class,kind,lower_ops,upper_ops,source\ncpu,matmul,7,8,mine\nnew,matmul,1,2,mine\n"))
	if err != nil {
		t.Fatal(err)
	}
	both := envelope.Shipped().With(over)
	if both.Find("cpu", challenge.Matmul).Lower != 7 || both.Find("new", challenge.Matmul) == nil || both.Find("t4", challenge.Matmul) == nil {
		t.Error("not laid over")
	}
	if envelope.Shipped().Find("new", challenge.Matmul) != nil {
		t.Error("the shipped catalogue changed")
	}
}
