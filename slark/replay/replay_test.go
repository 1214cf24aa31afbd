package replay

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/fraud/fraudtest"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/tenancy"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/reputation"
)

var at = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

func must[T any](t testing.TB) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func newStore(t *testing.T) *reputation.Store {
	s := must[*reputation.Store](t)(reputation.Open(filepath.Join(t.TempDir(), "store"), reputation.Options{}))
	t.Cleanup(func() { s.Close() })
	return s
}

// envelopes are those of a table, as class,kind,mode,lower,upper.
func envelopes(t *testing.T, rows ...string) *envelope.Catalogue {
	t.Helper()
	text := "class,kind,mode,watts,kernel,lower,typical,best,upper,spread,within,source\n"
	for _, r := range rows {
		f := strings.Split(r, ",")
		text += fmt.Sprintf("%s,%s,%s,,,%s,,,%s,,,test\n", f[0], f[1], f[2], f[3], f[4])
	}
	return must[*envelope.Catalogue](t)(envelope.Load(strings.NewReader(text)))
}

// sample is one challenge as it went, whatever the envelope.
type sample struct {
	provider byte
	device   uint32
	era      uint64
	class    string
	kind     challenge.Kind
	elapsed  time.Duration
	trip     time.Duration
	outcome  challenge.Outcome // if it did not come to a time
}

// live is the store of a verifier that judged the samples by a catalogue as they came.
func live(t *testing.T, all []sample, by *envelope.Catalogue) *reputation.Store {
	s := newStore(t)
	for n, one := range all {
		p := challenge.Address{one.provider}
		i := reputation.IssueRecord{
			Provider: p, Device: challenge.DeviceID(p, one.device), DeviceKind: challenge.GPU, Kind: one.kind, Era: one.era, Class: one.class,
			Size: 8192, Rounds: 32, Openings: 64, At: at.Add(time.Duration(n) * time.Second),
		}
		if one.kind == challenge.Memory {
			i.Size = challenge.MinItems
		}
		c := must[uint64](t)(s.Issue(i))
		r := reputation.Result{
			Provider: p, Device: i.Device, DeviceKind: i.DeviceKind, Kind: i.Kind, Era: i.Era, Counter: c, Outcome: one.outcome, Class: i.Class,
			Size: i.Size, Rounds: i.Rounds, Openings: i.Openings, At: i.At,
		}
		if one.outcome == 0 {
			r.Elapsed, r.RoundTrip, r.Outcome = one.elapsed, one.trip, challenge.Unknown
			if e := by.Find(one.class, one.kind); e != nil {
				j := e.Judge(challenge.Job{Kind: i.Kind, Size: i.Size, Rounds: i.Rounds}.Work(), envelope.Sample{Elapsed: one.elapsed, RoundTrip: one.trip})
				r.Outcome, r.Lower, r.Upper, r.Rate = j.Outcome, e.Lower, e.Upper, j.Rate
			}
		}
		if err := s.Conclude(r); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// told collects what a replay tells.
type told struct {
	changed []Changed
	devices []Device
	eras    []Era
	sum     Summary
}

func run(t *testing.T, s *reputation.Store, o Options) (r told) {
	t.Helper()
	r.sum = must[Summary](t)(Run(t.Context(), s, o, Sink{
		Changed: func(c Changed) error { r.changed = append(r.changed, c); return nil },
		Device:  func(d Device) error { r.devices = append(r.devices, d); return nil },
		Era:     func(e Era) error { r.eras = append(r.eras, e); return nil },
	}))
	return r
}

// standing is what a store comes to for a provider in an Era.
func standing(t *testing.T, s *reputation.Store, provider challenge.Address, era uint64) (st Standing) {
	t.Helper()
	u, err := must[reputation.Tally](t)(s.Tally(era, provider)).Uptime(true)
	if err != nil {
		t.Fatal(err)
	}
	if u.Known() {
		bp := u.BasisPoints()
		st.Uptime = &bp
	}
	if err := s.Devices(provider, era, era, func(d reputation.DeviceCount) bool { st.found(d.Findings); return true }); err != nil {
		t.Fatal(err)
	}
	return st
}

// TestAsIfLive: of random samples, judged by one catalogue as they came, a replay by another gives what a verifier would have that judged
// by the other as they came; and by the same one, that nothing would change.
func TestAsIfLive(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	rng := rand.New(rand.NewPCG(seed, 0))
	// 35 T operations take 100 ms at 350 TOPS; 64 MiB x 32 rounds of memory as they come.
	a := envelopes(t, "card,matmul,count,340000000000000,700000000000000", "card,memory,count,1000000000,90000000000000", "other,matmul,count,100000000000000,360000000000000")
	b := envelopes(t, "card,matmul,count,355000000000000,700000000000000", "card,memory,count,1000000000,90000000000000", "other,matmul,count,100000000000000,345000000000000",
		"third,matmul,count,100000000000000,700000000000000")
	changes := 0
	for round := range 3 {
		var all []sample
		for era := uint64(1); era <= 5; era++ {
			for range 120 {
				one := sample{provider: byte(1 + rng.IntN(3)), device: uint32(rng.IntN(2)), era: era, class: "card", kind: challenge.Matmul, trip: time.Duration(rng.IntN(30)) * time.Millisecond}
				one.elapsed = time.Duration(90+rng.IntN(14)) * time.Millisecond
				switch {
				case one.provider == 2 && one.device == 1:
					one.class = "other"
				case one.provider == 3 && one.device == 1:
					one.class = "third"
				case rng.IntN(3) == 0:
					one.kind, one.elapsed = challenge.Memory, time.Duration(1+rng.IntN(100))*time.Millisecond
				}
				if rng.IntN(8) == 0 {
					one.outcome = []challenge.Outcome{challenge.Timeout, challenge.Withheld, challenge.Busy, challenge.Undecided, challenge.Unreachable}[rng.IntN(5)]
				}
				all = append(all, one)
			}
		}
		byA, byB := live(t, all, a), live(t, all, b)
		if same := run(t, byA, Options{Envelopes: a}); len(same.changed)+len(same.eras) > 0 || same.sum.Changed != 0 || same.sum.Judged == 0 || same.sum.Outcomes != len(all) {
			t.Fatalf("round %d: by the same envelopes %+v, %+v, %+v", round, same.sum, same.changed, same.eras)
		}
		got := run(t, byA, Options{Envelopes: b})
		changes += got.sum.Changed
		outcomes := map[reputation.Challenge]string{}
		for _, c := range got.changed {
			outcomes[reputation.Challenge{Provider: c.Provider, Device: c.Device, Counter: c.Counter}] = c.After
		}
		if err := byB.Walk(0, 0, func(r reputation.Record) bool {
			before, _, err := byA.Record(r.Challenge())
			if err != nil {
				t.Fatal(err)
			}
			after := before.Outcome.String()
			if v, changed := outcomes[r.Challenge()]; changed {
				after = v
			}
			if after != r.Outcome.String() {
				t.Fatalf("round %d: %v is %s by the replay, %v as it came", round, r.Challenge(), after, r.Outcome)
			}
			return true
		}); err != nil {
			t.Fatal(err)
		}
		eras := map[string]Era{}
		for _, e := range got.eras {
			eras[fmt.Sprint(e.Provider, e.Era)] = e
		}
		for p := byte(1); p <= 3; p++ {
			for era := uint64(1); era <= 5; era++ {
				provider := challenge.Address{p}
				before, after := standing(t, byA, provider, era), standing(t, byB, provider, era)
				e, differs := eras[fmt.Sprint(provider, era)]
				if !differs {
					e.Before, e.After = before, before
				}
				if !reflect.DeepEqual(e.Before, before) || !reflect.DeepEqual(e.After, after) {
					t.Fatalf("round %d: provider %d in Era %d: %+v, as it came %+v and %+v", round, p, era, e, before, after)
				}
			}
		}
		// A range tells of its Eras alone, and follows the tests through all.
		part := run(t, byA, Options{Envelopes: b, First: 3, Last: 4, Provider: challenge.Address{1}})
		var want []Era
		for _, e := range got.eras {
			if e.Provider == (challenge.Address{1}) && (e.Era == 3 || e.Era == 4) {
				want = append(want, e)
			}
		}
		if !reflect.DeepEqual(part.eras, want) {
			t.Fatalf("round %d: Eras 3 and 4 of provider 1: %+v, want %+v", round, part.eras, want)
		}
	}
	if changes < 100 {
		t.Errorf("only %d changes: the test looks at nothing", changes)
	}
}

// TestTranscripts: what has a transcript is judged by it, once its proof is right.
func TestTranscripts(t *testing.T) {
	s := newStore(t)
	key := func(b byte) *message.Key { return must[*message.Key](t)(message.NewKey(append(make([]byte, 31), b))) }
	place := func(counter uint64) fraudtest.Place {
		return fraudtest.Place{
			Network: challenge.Network{ChainID: 5, Settlement: challenge.Address{6}}, Beacon: challenge.Hash{1}, Era: 1, Counter: counter, Provider: challenge.Address{8},
			Signer: key(1), Verifier: key(2),
		}
	}
	conclude := func(file []byte, change func(*reputation.Result)) {
		t.Helper()
		report := must[transcript.Report](t)(transcript.Recheck(file))
		j, v := report.Session.Job(), report.Verdict
		c := must[uint64](t)(s.Issue(reputation.IssueRecord{
			Provider: j.Provider, Device: j.Device, DeviceKind: challenge.GPU, Kind: j.Kind, Era: 1, Class: v.Class, Size: j.Size, Rounds: j.Rounds, Openings: j.Openings, At: at,
		}))
		r := reputation.Result{
			Provider: j.Provider, Device: j.Device, DeviceKind: challenge.GPU, Kind: j.Kind, Era: 1, Counter: c, Outcome: v.Outcome, Class: v.Class,
			Elapsed: time.Duration(v.Elapsed), RoundTrip: time.Duration(v.RoundTrip), Lag: time.Duration(v.Lag), Size: j.Size, Rounds: j.Rounds, Openings: j.Openings, At: at, Transcript: file,
		}
		change(&r)
		if err := s.Conclude(r); err != nil {
			t.Fatal(err)
		}
	}
	good := fraudtest.Honest(place(1), 2, 3)
	class := must[transcript.Report](t)(transcript.Recheck(good)).Verdict.Class
	conclude(good, func(*reputation.Result) {})
	conclude(fraudtest.Honest(place(2), 2, 3), func(r *reputation.Result) { r.Transcript = nil })                                              // the record alone
	conclude(fraudtest.Honest(place(3), 2, 3), func(r *reputation.Result) { r.Transcript = []byte("damaged") })                                // not judged
	conclude(fraudtest.Honest(place(4), 2, 3), func(r *reputation.Result) { r.Outcome = challenge.Undecided })                                 // right: the lag was ours
	conclude(fraudtest.Honest(place(5), 2, 3), func(r *reputation.Result) { r.Outcome, r.Reason = challenge.Undecided, "made by hand: pass" }) // counts for nothing
	conclude(fraudtest.False(place(6), fraud.Value, 2, 3), func(*reputation.Result) {})
	conclude(fraudtest.Silence(place(7), 2, 3, 0, nil).File, func(*reputation.Result) {})
	conclude(fraudtest.Honest(place(8), 2, 3), func(r *reputation.Result) { r.Class = tenancy.MicroClass })
	tooSlow := envelopes(t, class+",matmul,shadow,1000000000000000000,2000000000000000000", class+",matmul,count,1,2000000000000000000")
	got := run(t, s, Options{Envelopes: tooSlow})
	want := Summary{Outcomes: 8, Judged: 3, Transcripts: 2, Records: 1, Damaged: 1, Changed: 3, Eras: 1}
	if got.sum != want {
		t.Errorf("%+v, want %+v", got.sum, want)
	}
	for i, counter := range []uint64{1, 2, 4} {
		if c := got.changed[i]; c.Counter != counter || c.After != "slow" || c.Transcript != (counter != 2) || !strings.Contains(c.Reason, "is below") {
			t.Errorf("%+v", c)
		}
	}
	if d := got.devices; len(d) != 1 || d[0].Judged != 3 || !reflect.DeepEqual(d[0].Outcomes, []Shift{{"pass", "slow", 2}, {"undecided", "slow", 1}}) {
		t.Errorf("%+v", d)
	}
	quick := run(t, s, Options{Envelopes: tooSlow, FromRecords: true})
	if want := (Summary{Outcomes: 8, Judged: 3, Records: 3, Changed: 3, Eras: 1}); quick.sum != want { // the damaged one too; not what was undecided
		t.Errorf("%+v, want %+v", quick.sum, want)
	}
	if none := run(t, s, Options{Envelopes: envelopes(t)}); none.changed[0].After != "unknown" {
		t.Errorf("%+v", none.changed[0])
	}
	// Pruned, and stopped.
	if p := must[reputation.Pruned](t)(s.Prune(reputation.PruneOptions{KeepFrom: 1})); p.Transcripts != 0 {
		t.Fatal(p)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Run(ctx, s, Options{Envelopes: tooSlow}, Sink{}); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	full := errors.New("the disk is full")
	if _, err := Run(t.Context(), s, Options{Envelopes: tooSlow}, Sink{Changed: func(Changed) error { return full }}); !errors.Is(err, full) {
		t.Errorf("%v", err)
	}
	if _, err := Run(t.Context(), s, Options{}, Sink{}); !errors.Is(err, challenge.ErrInvalid) {
		t.Errorf("%v", err)
	}
}
