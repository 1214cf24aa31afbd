package reputation

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"path/filepath"
	"reflect"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/reputation/tiers"
)

func TestLifeOfAChallenge(t *testing.T) {
	s := openTest(t, filepath.Join(t.TempDir(), "store"), Options{})
	gpu, cpu := testIssue(1, 0, 5), testIssue(1, 1, 5)
	for want := uint64(1); want <= 3; want++ {
		if got := must[uint64](t)(s.Issue(gpu)); got != want {
			t.Fatalf("counter %d, want %d", got, want)
		}
	}
	must[uint64](t)(s.Issue(cpu))
	passed := withTranscript(testResult(gpu, 1, challenge.Pass))
	ok(t, s.Conclude(passed))
	ok(t, s.Conclude(passed)) // again
	withheld := testResult(gpu, 2, challenge.Withheld)
	wantErr(t, s.Conclude(testResult(gpu, 1, challenge.Slow)), ErrConcluded)
	wantErr(t, s.Conclude(testResult(gpu, 9, challenge.Pass)), ErrNotIssued)
	other := withheld
	other.Era = 6
	wantErr(t, s.Conclude(other), ErrMismatch)
	other = withheld
	other.DeviceKind = challenge.CPU
	wantErr(t, s.Conclude(other), ErrMismatch)
	// One bad result of many stores none.
	wantErr(t, s.ConcludeMany([]Result{withheld, testResult(gpu, 9, challenge.Pass)}), ErrNotIssued)
	if _, found, _ := s.Record(withheld.Challenge()); found {
		t.Fatal("half of a refused call was stored")
	}
	ok(t, s.SavePending(Pending{Provider: gpu.Provider, Device: gpu.Device, Counter: 2, Deadline: testTime, Session: []byte("one")}))
	ok(t, s.SavePending(Pending{Provider: gpu.Provider, Device: gpu.Device, Counter: 2, Deadline: testTime, Session: []byte("two")}))
	wantErr(t, s.SavePending(Pending{Provider: gpu.Provider, Device: gpu.Device, Counter: 1, Deadline: testTime}), ErrNotIssued)

	s = reopen(t, s, Options{MustExist: true})
	pending := must[[]Pending](t)(s.Pending())
	if len(pending) != 1 || string(pending[0].Session) != "two" || !pending[0].Deadline.Equal(testTime) {
		t.Fatalf("pending: %+v", pending)
	}
	// Counter 2 is pending and goes on; 3 and the CPU's are our own failure.
	if got := must[uint64](t)(s.Issue(gpu)); got != 4 {
		t.Fatalf("counter %d after a restart", got)
	}
	if n := must[int](t)(s.AbandonOpen(testTime)); n != 2 {
		t.Fatalf("%d abandoned, want 2", n)
	}
	if n := must[int](t)(s.AbandonOpen(testTime)); n != 0 {
		t.Fatalf("%d abandoned again", n)
	}
	ok(t, s.Conclude(withheld))
	if pending := must[[]Pending](t)(s.Pending()); len(pending) != 0 {
		t.Fatalf("pending after its end: %+v", pending)
	}
	if open := must[[]Issued](t)(s.Open()); len(open) != 1 || open[0].Counter != 4 || open[0].Slot != 3 {
		t.Fatalf("open: %+v", open)
	}
	tally := must[Tally](t)(s.Tally(5, gpu.Provider))
	if g := tally.GPU; g.Issued != 4 || g.Open() != 1 || tally.Counts != (tiers.Counts{GPUPassed: 1, GPUDecided: 2}) || tally.CPU.By[challenge.Undecided] != 1 {
		t.Fatalf("tally: %+v", tally)
	}
	if u := must[tiers.Uptime](t)(tally.Uptime(true)); u.BasisPoints() != 5000 {
		t.Fatalf("uptime %v", u) // the CPU has no decided challenge
	}
	if e := must[decision.State](t)(s.Evidence(gpu.Provider, gpu.Device)); e.Seq != 3 || e.Strikes != 264 || tally.Struck {
		t.Fatalf("evidence: %+v, struck %v", e, tally.Struck)
	}
	if p := must[[]challenge.Address](t)(s.Providers(5)); !reflect.DeepEqual(p, []challenge.Address{gpu.Provider}) {
		t.Fatalf("providers: %v", p)
	}
	rec, found, err := s.Record(passed.Challenge())
	want := passed
	want.Transcript, want.TranscriptHash = nil, rec.TranscriptHash
	if rec.Effect != decision.Speaks || rec.State.Seq == 0 {
		t.Fatalf("weighed: %+v", rec.Weighed)
	}
	if err != nil || !found || !reflect.DeepEqual(rec.Result, want) || rec.Slot != 3 || !rec.Kept || !rec.IssuedAt.Equal(testTime) {
		t.Fatalf("record: %+v %t %v", rec, found, err)
	}
	for _, get := range []func() ([]byte, bool, error){
		func() ([]byte, bool, error) { return s.Transcript(passed.Challenge()) },
		func() ([]byte, bool, error) { return s.TranscriptByHash(rec.TranscriptHash) },
	} {
		if b, found, err := get(); err != nil || !found || !bytes.Equal(b, passed.Transcript) {
			t.Fatalf("transcript: %q %t %v", b, found, err)
		}
	}
	checkClean(t, s)
}

func TestLimits(t *testing.T) {
	s := openTest(t, t.TempDir(), Options{})
	gpu := testIssue(1, 0, 1)
	must[uint64](t)(s.Issue(gpu))
	for name, change := range map[string]func(*Result){
		"outcome 0":             func(r *Result) { r.Outcome = 0 },
		"outcome 14":            func(r *Result) { r.Outcome = 14 },
		"long reason":           func(r *Result) { r.Reason = string(bytes.Repeat([]byte("a"), MaxReason+1)) },
		"control character":     func(r *Result) { r.Reason = "a\nb" },
		"not UTF-8":             func(r *Result) { r.Reason = "\xff" },
		"long class":            func(r *Result) { r.Class = string(bytes.Repeat([]byte("a"), MaxClass+1)) },
		"class not ASCII":       func(r *Result) { r.Class = "µ" },
		"negative duration":     func(r *Result) { r.Elapsed = -1 },
		"no time":               func(r *Result) { r.At = time.Time{} },
		"counter 0":             func(r *Result) { r.Counter = 0 },
		"empty transcript":      func(r *Result) { r.Transcript = []byte{} },
		"huge transcript":       func(r *Result) { r.Transcript = make([]byte, MaxTranscript+1) },
		"other transcript hash": func(r *Result) { r.Transcript, r.TranscriptHash = []byte("a"), challenge.Hash{1} },
	} {
		r := testResult(gpu, 1, challenge.Pass)
		change(&r)
		if err := s.Conclude(r); !errors.Is(err, challenge.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, change := range map[string]func(*IssueRecord){
		"no provider": func(i *IssueRecord) { i.Provider = challenge.Address{} },
		"era 0":       func(i *IssueRecord) { i.Era = 0 },
		"no kind":     func(i *IssueRecord) { i.DeviceKind = 0 },
	} {
		i := gpu
		change(&i)
		if _, err := s.Issue(i); !errors.Is(err, challenge.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	largest := testResult(gpu, 1, challenge.Pass)
	largest.Transcript = make([]byte, MaxTranscript)
	largest.Reason = string(bytes.Repeat([]byte("a"), MaxReason))
	ok(t, s.Conclude(largest))
	s = reopen(t, s, Options{})
	if b, _, err := s.Transcript(largest.Challenge()); err != nil || len(b) != MaxTranscript {
		t.Fatalf("%d bytes, %v", len(b), err)
	}
	checkClean(t, s)
}

func TestEraSecret(t *testing.T) {
	s := openTest(t, t.TempDir(), Options{})
	var wg sync.WaitGroup
	got := make([]challenge.Hash, 16)
	for i := range got {
		wg.Go(func() { got[i], _ = s.EraSecret(7, rand.Reader) })
	}
	wg.Wait()
	s = reopen(t, s, Options{})
	again := must[challenge.Hash](t)(s.EraSecret(7, nil))
	for _, h := range got {
		if h != again || h.IsZero() {
			t.Fatalf("secrets of one Era: %v", got)
		}
	}
	if other := must[challenge.Hash](t)(s.EraSecret(8, rand.Reader)); other == again {
		t.Fatal("two Eras have one secret")
	}
	if _, err := s.EraSecret(9, bytes.NewReader(make([]byte, 31))); err == nil {
		t.Fatal("31 random bytes are taken")
	}
	if _, err := s.EraSecret(9, bytes.NewReader(make([]byte, 32))); !errors.Is(err, challenge.ErrInvalid) {
		t.Fatalf("zeros: %v", err)
	}
}

func TestRaiseCounters(t *testing.T) {
	s := openTest(t, t.TempDir(), Options{})
	must[uint64](t)(s.Issue(testIssue(1, 0, 1)))
	ok(t, s.RaiseCounters(1<<40))
	ok(t, s.RaiseCounters(5)) // never down
	s = reopen(t, s, Options{})
	for _, i := range []IssueRecord{testIssue(1, 0, 1), testIssue(2, 0, 1)} {
		if got := must[uint64](t)(s.Issue(i)); got != 1<<40+1 {
			t.Fatalf("counter %d", got)
		}
	}
	checkClean(t, s)
}

func TestHistory(t *testing.T) {
	s := openTest(t, t.TempDir(), Options{})
	var all []Challenge // newest last
	for era := uint64(1); era <= 3; era++ {
		for p := 1; p <= 2; p++ {
			for d := 0; d <= 1; d++ {
				i := testIssue(p, d, era)
				r := testResult(i, must[uint64](t)(s.Issue(i)), challenge.Outcome(1+len(all)%2))
				r.At = testTime.Add(time.Duration(len(all)) * time.Minute)
				ok(t, s.Conclude(r))
				all = append(all, r.Challenge())
			}
		}
	}
	for _, c := range []struct {
		name string
		f    Filter
		keep func(i int, c Challenge) bool
	}{
		{"all", Filter{}, func(int, Challenge) bool { return true }},
		{"provider", Filter{Provider: testProvider(2)}, func(_ int, c Challenge) bool { return c.Provider == testProvider(2) }},
		{"device", Filter{Device: testDevice(1, 1)}, func(_ int, c Challenge) bool { return c.Device == testDevice(1, 1) }},
		{"eras", Filter{FirstEra: 2, LastEra: 2}, func(i int, _ Challenge) bool { return i/4 == 1 }},
		{"provider and eras", Filter{Provider: testProvider(1), FirstEra: 2}, func(i int, c Challenge) bool { return i >= 4 && c.Provider == testProvider(1) }},
		{"no eras", Filter{FirstEra: 3, LastEra: 2}, func(int, Challenge) bool { return false }},
		{"outcome", Filter{Outcome: challenge.Slow}, func(i int, _ Challenge) bool { return i%2 == 1 }},
		{"limit", Filter{Limit: 3}, func(i int, _ Challenge) bool { return i >= len(all)-3 }},
	} {
		var want, got []Challenge
		for i := len(all) - 1; i >= 0; i-- {
			if c.keep(i, all[i]) {
				want = append(want, all[i])
			}
		}
		ok(t, s.History(c.f, func(r Record) bool { got = append(got, r.Challenge()); return true }))
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v, want %v", c.name, got, want)
		}
	}
	n := 0
	ok(t, s.History(Filter{}, func(Record) bool { n++; return n < 2 }))
	if n != 2 {
		t.Errorf("stopped after %d", n)
	}
}

func TestTierMirror(t *testing.T) {
	s := openTest(t, t.TempDir(), Options{})
	p := testProvider(1)
	if _, found, err := s.Tier(p); found || err != nil {
		t.Fatal(found, err)
	}
	full, _ := tiers.FromBasisPoints(tiers.Whole)
	none := tiers.Uptime{}
	for era := uint64(1); era <= 3; era++ {
		must[TierRecord](t)(s.ApplyEra(era, p, full))
	}
	again := must[TierRecord](t)(s.ApplyEra(3, p, full))
	if again.Tier != 6 || again.Move != tiers.Promoted || again.Before != (tiers.State{Tier: 7, Up: 2}) {
		t.Fatalf("after 3 good Eras: %+v", again)
	}
	_, err := s.ApplyEra(3, p, none)
	wantErr(t, err, ErrConflict)
	_, err = s.ApplyEra(2, p, full)
	wantErr(t, err, ErrEraOrder)
	ok(t, s.SetTier(9, p, 2))
	wantErr(t, s.SetTier(9, p, 0), challenge.ErrInvalid)
	s = reopen(t, s, Options{})
	got, _, err := s.Tier(p)
	if err != nil || got.Tier != 2 || got.Era != 9 || got.Up != 0 {
		t.Fatalf("adopted: %+v %v", got, err)
	}
	checkClean(t, s)
}

func TestAccuracy(t *testing.T) {
	s := openTest(t, t.TempDir(), Options{})
	v := challenge.Address{5}
	ok(t, s.RecordAccuracy(1, v, 9, 10))
	ok(t, s.RecordAccuracy(1, v, 9, 10))
	ok(t, s.RecordAccuracy(2, v, 20, 20))
	ok(t, s.RecordAccuracy(2, challenge.Address{6}, 0, 1))
	wantErr(t, s.RecordAccuracy(1, v, 10, 10), ErrConflict)
	wantErr(t, s.RecordAccuracy(3, v, 2, 1), challenge.ErrInvalid)
	if got := must[AccuracyCount](t)(s.Accuracy(v)); got != (AccuracyCount{29, 30}) {
		t.Fatalf("accuracy %+v", got)
	}
}

func TestCursorAndJournal(t *testing.T) {
	s := openTest(t, t.TempDir(), Options{})
	if _, found, err := s.LoadCursor(); found || err != nil {
		t.Fatal(found, err)
	}
	want := Cursor{Block: 77, Hash: challenge.Hash{7}}
	ok(t, s.SaveCursor(want))
	k1 := must[[]byte](t)(JournalKey(testProvider(1), 3, "commit"))
	k2 := must[[]byte](t)(JournalKey(testProvider(1), 4, "commit"))
	k3 := must[[]byte](t)(JournalKey(testProvider(2), 1, "reveal"))
	for _, k := range [][]byte{k3, k1, k2} {
		ok(t, s.JournalPut(k, append([]byte("entry of "), k...)))
	}
	ok(t, s.JournalPut(k2, nil))
	s = reopen(t, s, Options{})
	if got, found, err := s.LoadCursor(); err != nil || !found || got != want {
		t.Fatal(got, found, err)
	}
	if b, found, err := s.JournalGet(k2); err != nil || !found || len(b) != 0 {
		t.Fatal(b, found, err)
	}
	var got [][]byte
	p := testProvider(1)
	ok(t, s.JournalScan(p[:], func(k, _ []byte) bool { got = append(got, k); return true }))
	if !reflect.DeepEqual(got, [][]byte{k1, k2}) {
		t.Fatalf("scan: %x", got)
	}
	if _, err := JournalKey(p, 1, ""); !errors.Is(err, challenge.ErrInvalid) {
		t.Fatal(err)
	}
	wantErr(t, s.JournalPut(nil, nil), challenge.ErrInvalid)
	wantErr(t, s.JournalPut([]byte("k"), make([]byte, MaxJournal+1)), challenge.ErrInvalid)
	checkClean(t, s)
}

// TestWalkAccuracy: every figure of every verifier, by verifier and Era.
func TestWalkAccuracy(t *testing.T) {
	s := openTest(t, t.TempDir(), Options{})
	want := []string{"1 of 01: 1 of 9", "3 of 01: 3 of 9", "2 of 02: 2 of 9"}
	for _, one := range []struct{ era, verifier uint64 }{{3, 1}, {2, 2}, {1, 1}} {
		ok(t, s.RecordAccuracy(one.era, challenge.Address{byte(one.verifier)}, one.era, 9))
	}
	var got []string
	ok(t, s.WalkAccuracy(func(era uint64, v challenge.Address, a AccuracyCount) bool {
		got = append(got, fmt.Sprintf("%d of %02x: %d of %d", era, v[0], a.Agreed, a.Judged))
		return true
	}))
	if !slices.Equal(got, want) {
		t.Errorf("walked %q, want %q", got, want)
	}
}
