package reputation

import (
	"path/filepath"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation/tiers"
)

// TestObserve: an outcome is told once, with what it did and after it can be read; a refused one and a repeated one are not; after stop nothing is.
func TestObserve(t *testing.T) {
	s := openTest(t, filepath.Join(t.TempDir(), "store"), Options{})
	issue := testIssue(1, 0, 5)
	for range 4 {
		must[uint64](t)(s.Issue(issue))
	}
	var told []Record
	var places []TierRecord
	stop := s.Observe(Observer{
		Concluded: func(all []Record) {
			for _, r := range all {
				if _, found, err := s.Record(r.Challenge()); err != nil || !found {
					t.Errorf("told of %v before it can be read: %v", r.Challenge(), err)
				}
			}
			told = append(told, all...)
		},
		Tier: func(p challenge.Address, r TierRecord) {
			if p != issue.Provider {
				t.Errorf("tier of %v", p)
			}
			places = append(places, r)
		},
	})
	stopEmpty := s.Observe(Observer{})
	pass := withTranscript(testResult(issue, 1, challenge.Pass))
	ok(t, s.Conclude(pass))
	ok(t, s.Conclude(pass))
	wantErr(t, s.Conclude(testResult(issue, 1, challenge.Slow)), ErrConcluded)
	ok(t, s.ConcludeMany([]Result{testResult(issue, 2, challenge.Faulted), testResult(issue, 3, challenge.Pass)}))
	if len(told) != 3 || told[0].Outcome != challenge.Pass || !told[0].Kept || told[0].TranscriptHash.IsZero() || told[1].State.Seq != 2 || told[2].State.Seq != 3 {
		t.Fatalf("told %+v", told)
	}
	if stored := must[Record](t)(first(s.Record(pass.Challenge()))); stored.State != told[0].State || stored.At != told[0].At {
		t.Errorf("told %+v, stored %+v", told[0], stored)
	}
	full := must[tiers.Uptime](t)(tiers.FromBasisPoints(10_000))
	must[TierRecord](t)(s.ApplyEra(5, issue.Provider, full))
	ok(t, s.SetTier(5, issue.Provider, 3))
	if len(places) != 2 || !places[0].Uptime.Known() || places[1].Tier != 3 {
		t.Errorf("told %+v", places)
	}
	stop()
	stopEmpty()
	ok(t, s.Conclude(testResult(issue, 4, challenge.Pass)))
	if len(told) != 3 {
		t.Error("told after stop")
	}
}

func first[T any](v T, _ bool, err error) (T, error) { return v, err }
