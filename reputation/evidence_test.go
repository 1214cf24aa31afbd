package reputation

import (
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/reputation/tiers"
)

// TestEvidence: slow samples are in no uptime until they refute the claim; then nothing of the Era counts as passed, in the same
// batch as the outcome that does it, and of the next Era again everything.
func TestEvidence(t *testing.T) {
	s := openTest(t, t.TempDir(), Options{})
	rate := uint64(240e12) // of 250e12: a little slow
	conclude := func(era uint64, o challenge.Outcome) Record {
		t.Helper()
		i := testIssue(1, 0, era)
		r := testResult(i, must[uint64](t)(s.Issue(i)), o)
		r.Rate = rate
		foretold := must[Weighed](t)(s.Weigh(r))
		ok(t, s.Conclude(r))
		rec, found, err := s.Record(r.Challenge())
		if err != nil || !found || rec.Weighed != foretold {
			t.Fatalf("%+v was foretold, concluded %+v, %v", foretold, rec.Weighed, err)
		}
		return rec
	}
	counts := func(era uint64) tiers.Counts {
		t.Helper()
		return must[Tally](t)(s.Tally(era, testProvider(1))).Counts
	}
	conclude(1, challenge.Pass)
	for i := range 5 {
		if rec := conclude(1, challenge.Slow); rec.Effect == decision.Refutes || i == 0 && rec.Effect != decision.SetAside {
			t.Fatalf("slow sample %d: %+v", i+1, rec.Weighed)
		}
	}
	if got := counts(1); got != (tiers.Counts{GPUPassed: 1, GPUDecided: 1}) {
		t.Errorf("5 slow samples, the claim stands: %+v", got)
	}
	s = reopen(t, s, Options{})
	rec := conclude(1, challenge.Slow)
	if rec.Effect != decision.Refutes || rec.Words(rec.Outcome) == "" {
		t.Errorf("the sixth: %+v", rec.Weighed)
	}
	if got := counts(1); got != (tiers.Counts{GPUDecided: 7}) {
		t.Errorf("6 slow samples, the claim is refuted: %+v", got)
	}
	conclude(2, challenge.Pass)
	if got := counts(2); got != (tiers.Counts{GPUPassed: 1, GPUDecided: 1}) {
		t.Errorf("the Era after: %+v", got)
	}
	if f := must[decision.Findings](t)(s.Findings(testProvider(1), 1, testDevice(1, 0))); !f.Refuted() || f.Struck() {
		t.Errorf("findings of Era 1: %v", f)
	}
	for range 3 {
		conclude(3, challenge.Withheld)
	}
	if tally := must[Tally](t)(s.Tally(3, testProvider(1))); !tally.Struck || tally.Counts != (tiers.Counts{GPUDecided: 3}) {
		t.Errorf("3 strikes: %+v", tally)
	}
	rate = 190e12
	for i, want := range []decision.Effect{decision.Against, decision.Against, decision.Against, decision.Refutes} {
		if rec := conclude(3, challenge.Slow); rec.Effect != want {
			t.Errorf("sample %d that is far below: %+v", i+1, rec.Weighed)
		}
	}
	checkClean(t, s)
	must[uint64](t)(s.Issue(testIssue(2, 0, 6)))
	if p := must[Pruned](t)(s.Prune(PruneOptions{KeepFrom: 4, Records: true, EvidenceEras: 1})); p.Records == 0 {
		t.Errorf("%+v", p)
	}
	checkClean(t, s)
	if got := counts(1); got != (tiers.Counts{GPUDecided: 7}) {
		t.Errorf("after the records were pruned: %+v", got)
	}
}

// TestShadowIsNoEvidence: what an envelope in shadow says is recorded and changes nothing.
func TestShadowIsNoEvidence(t *testing.T) {
	s := openTest(t, t.TempDir(), Options{})
	for range 20 {
		i := testIssue(1, 0, 1)
		r := testResult(i, must[uint64](t)(s.Issue(i)), challenge.Slow)
		r.Shadow = true
		ok(t, s.Conclude(r))
	}
	if e := must[decision.State](t)(s.Evidence(testProvider(1), testDevice(1, 0))); e.Seq != 20 || e.SlowScore() != 0 || e.Findings != 0 {
		t.Errorf("%+v", e)
	}
	checkClean(t, s)
}
