package reputation

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
)

// TestMarkRestored plays a loss: a store is copied, works on and is lost, and the copy is put in its place.
func TestMarkRestored(t *testing.T) {
	dir := t.TempDir()
	s := openTest(t, filepath.Join(dir, "store"), Options{})
	issue := func(s *Store, era uint64) (uint64, error) { return s.Issue(testIssue(1, 0, era)) }
	for range 3 {
		must[uint64](t)(issue(s, 5))
	}
	r := testResult(testIssue(1, 0, 5), 1, challenge.Pass)
	ok(t, s.Conclude(r))
	ok(t, s.SavePending(Pending{Provider: r.Provider, Device: r.Device, Counter: 2, Deadline: testTime, Session: []byte("s")}))
	made := testTime
	ok(t, s.Checkpoint(filepath.Join(dir, "copy")))
	lost := uint64(0)
	for range 50 {
		lost = must[uint64](t)(issue(s, 6))
	}
	ok(t, s.Close())

	c := openTest(t, filepath.Join(dir, "copy"), Options{})
	if c.SitsOut(5) {
		t.Error("it sits out before it was restored")
	}
	_, err := c.MarkRestored(made, made.Add(-time.Second))
	wantErr(t, err, challenge.ErrInvalid)
	ok(t, c.SitOut(9)) // nothing: it was never restored
	now := made.Add(time.Hour)
	if open := must[int](t)(c.MarkRestored(made, now)); open != 2 {
		t.Errorf("%d were open, want 2", open)
	}
	check := func(c *Store) {
		t.Helper()
		checkClean(t, c)
		if left := must[[]Issued](t)(c.Open()); len(left) > 0 {
			t.Errorf("still open: %v", left)
		}
		if p := must[[]Pending](t)(c.Pending()); len(p) > 0 {
			t.Errorf("still pending: %v", p)
		}
		for _, counter := range []uint64{2, 3} {
			rec, found, err := c.Record(Challenge{r.Provider, r.Device, counter})
			if err != nil || !found || rec.Outcome != challenge.Undecided || rec.Reason != ReasonRestored {
				t.Errorf("challenge %d: %+v %v", counter, rec, err)
			}
		}
	}
	check(c)
	c = reopen(t, c, Options{})
	check(c)
	for _, era := range []uint64{5, 6, 100} { // until it knows, it is all of them
		_, err := issue(c, era)
		wantErr(t, err, ErrRestored)
	}
	ok(t, c.SitOut(6))
	c = reopen(t, c, Options{})
	ok(t, c.SitOut(8)) // once
	if m, restored := c.Restored(); !restored || !m.Known || m.Through != 6 || !m.Made.Equal(made) || !m.At.Equal(now) {
		t.Errorf("%+v", m)
	}
	_, err = issue(c, 6)
	wantErr(t, err, ErrRestored)
	if got := must[uint64](t)(issue(c, 7)); got <= lost || got != uint64(now.Unix())<<20+1 {
		t.Errorf("counter %d after the lost one gave %d", got, lost)
	}
	checkClean(t, c)
	// Once more, with a clock that went back: a counter could come again.
	_, err = c.MarkRestored(made, now.Add(-time.Minute))
	wantErr(t, err, challenge.ErrInvalid)
	if !strings.Contains(err.Error(), "set the clock") {
		t.Error(err)
	}
	// An endpoint that is behind does not make the Era one before those that the store knows.
	late := testResult(testIssue(1, 0, 7), 1, challenge.Pass)
	late.Counter = uint64(now.Unix())<<20 + 1
	ok(t, c.Conclude(late))
	must[int](t)(c.MarkRestored(made, now.Add(time.Hour)))
	ok(t, c.SitOut(2))
	if !c.SitsOut(7) || c.SitsOut(8) {
		t.Error("want Era 7 to be the last that it sits out")
	}
	ok(t, c.Close())
	setRaw(t, c.dir, keyFloor, encodeU64(lost))
	c = openTest(t, c.dir, Options{ReadOnly: true})
	if f := must[[]string](t)(c.Check()); !strings.Contains(strings.Join(f, "\n"), "counters may go on from") {
		t.Errorf("a floor that went back: %q", f)
	}
}

// TestBackupIsNotWorkedWith: a directory with a manifest is read and nothing else.
func TestBackupIsNotWorkedWith(t *testing.T) {
	s := openTest(t, filepath.Join(t.TempDir(), "store"), Options{})
	dir := s.dir
	must[uint64](t)(s.Issue(testIssue(1, 0, 1)))
	ok(t, s.Close())
	ok(t, os.WriteFile(filepath.Join(dir, BackupManifest), nil, 0o600))
	_, err := Open(dir, Options{})
	wantErr(t, err, ErrBackup)
	checkClean(t, openTest(t, dir, Options{ReadOnly: true}))
}

// TestWalk: oldest first, by Eras; open ones by themselves.
func TestWalk(t *testing.T) {
	s := openTest(t, t.TempDir(), Options{})
	for era := uint64(1); era <= 4; era++ {
		for p := range 2 {
			i := testIssue(p+1, 0, era)
			ok(t, s.Conclude(testResult(i, must[uint64](t)(s.Issue(i)), challenge.Pass)))
		}
	}
	must[uint64](t)(s.Issue(testIssue(2, 0, 4)))
	for _, c := range []struct {
		first, last uint64
		want        string
	}{{0, 0, "11223344"}, {2, 3, "2233"}, {3, 0, "3344"}, {5, 9, ""}, {3, 2, ""}} {
		got, before := "", uint64(0)
		ok(t, s.Walk(c.first, c.last, func(r Record) bool {
			got += string(rune('0' + r.Era))
			if r.Era < before {
				t.Errorf("Era %d after %d", r.Era, before)
			}
			before = r.Era
			return true
		}))
		providers := ""
		ok(t, s.WalkProviders(c.first, c.last, func(era uint64, _ challenge.Address) bool { providers += string(rune('0' + era)); return true }))
		if got != c.want || providers != c.want {
			t.Errorf("Eras %d to %d: %q and %q, want %q", c.first, c.last, got, providers, c.want)
		}
	}
	open := 0
	ok(t, s.WalkOpen(func(i Issued) bool { open++; return i.Counter == 5 }))
	if open != 1 {
		t.Errorf("%d open", open)
	}
	n := 0
	ok(t, s.Walk(0, 0, func(Record) bool { n++; return n < 3 }))
	if n != 3 {
		t.Errorf("%d after it was stopped at 3", n)
	}
}
