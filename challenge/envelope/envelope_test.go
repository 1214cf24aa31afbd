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
		"round trip above its cap":            {envelope.Sample{Elapsed: 1050*time.Millisecond + 1, RoundTrip: 50 * time.Millisecond}, challenge.Slow},
		"too far away for the job":            {envelope.Sample{Elapsed: 1050*time.Millisecond + 1, RoundTrip: 51 * time.Millisecond}, challenge.Undecided},
		"too far, and slow all the same":      {envelope.Sample{Elapsed: 1100*time.Millisecond + 1, RoundTrip: 100 * time.Millisecond}, challenge.Slow},
		"no line is longer than 300 ms":       {envelope.Sample{Elapsed: 1300 * time.Millisecond, RoundTrip: time.Hour}, challenge.Undecided},
		"and no excuse":                       {envelope.Sample{Elapsed: 1300*time.Millisecond + 1, RoundTrip: time.Hour}, challenge.Slow},
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

func TestMemoryIsBytes(t *testing.T) {
	e := envelope.Envelope{Class: "x", Kind: challenge.Memory, Lower: 1e12, Upper: 2e12}
	if j := e.Judge(work, envelope.Sample{Elapsed: 2 * time.Second}); j.Outcome != challenge.Slow || !strings.Contains(j.Reason, "500 GB/s is below 1 TB/s") {
		t.Errorf("%+v", j)
	}
}
