package reputation

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
)

var testTime = time.Date(2026, 3, 1, 12, 0, 0, 7, time.UTC)

func testProvider(i int) (a challenge.Address) { a[0], a[19] = 0xaa, byte(i); return a }

func testDevice(provider, i int) challenge.Hash {
	return challenge.DeviceID(testProvider(provider), uint32(i))
}

func testIssue(provider, dev int, era uint64) IssueRecord {
	kind := challenge.GPU
	if dev == 1 {
		kind = challenge.CPU
	}
	return IssueRecord{
		Provider: testProvider(provider), Device: testDevice(provider, dev), DeviceKind: kind, Kind: challenge.Matmul, Era: era, Slot: 3,
		Verifier: challenge.Address{1}, Class: "rtx4090", Size: 8192, Rounds: 4, Openings: 64, At: testTime,
	}
}

func testResult(i IssueRecord, counter uint64, o challenge.Outcome) Result {
	return Result{
		Provider: i.Provider, Device: i.Device, DeviceKind: i.DeviceKind, Kind: i.Kind, Era: i.Era, Counter: counter, Outcome: o,
		Reason: "rate within the envelope", Elapsed: 1200 * time.Millisecond, RoundTrip: 20 * time.Millisecond, Lag: time.Microsecond,
		Rate: 300e12, Lower: 250e12, Upper: 330e12, Class: i.Class, Size: i.Size, Rounds: i.Rounds, Openings: i.Openings,
		At: i.At.Add(time.Duration(counter) * time.Second),
	}
}

func withTranscript(r Result) Result {
	r.Transcript = fmt.Appendf(nil, "transcript of %v", r.Challenge())
	return r
}

func openTest(t testing.TB, dir string, opt Options) *Store {
	t.Helper()
	s, err := Open(dir, opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func must[T any](t testing.TB) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func ok(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wantErr(t testing.TB, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Fatalf("error is %v, want %v", err, want)
	}
}

func checkClean(t testing.TB, s *Store) {
	t.Helper()
	findings, err := s.Check()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range findings {
		t.Error(f)
	}
	if len(findings) > 0 {
		t.FailNow()
	}
}

func reopen(t testing.TB, s *Store, opt Options) *Store {
	t.Helper()
	ok(t, s.Close())
	return openTest(t, s.dir, opt)
}
