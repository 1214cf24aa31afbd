package audit_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/slark/audit"
)

// TestAppeal: an audit of the Era in which an appeal was heard gives its fifteen seats, what they said and what that comes to, names who was silent, and
// wants transcripts of the passes that were claimed there.
func TestAppeal(t *testing.T) {
	w := chaintest.NewWorld(t, 8, 2, deploy.Params{AppealWindow: time.Minute})
	a := w.Appeal(1, w.Accuse(1))
	w.ToEra(a.Measured)
	w.ToEra(a.Measured + 1)
	council := w.Council(a.Measured)
	var silent chaintest.Account // holds few seats: without them twelve are left
	for _, v := range w.Verifiers {
		if n := len(council.AppealSeatsOf(v.Address, a.Provider)); n > 0 && n <= committee.AppealSeats-12 {
			silent = v
		}
	}
	if silent.Key == nil {
		t.Fatalf("of eight verifiers none has one to three of fifteen seats: %v", council.AppealHolders(a.Provider))
	}
	// Both sets of windows are those of the Era: what is said of the appeal comes first, and that the Era's verdicts are missing is found as well.
	w.Testify(a, func(chaintest.Account) committee.Verdict { return chaintest.Say(10_000) }, func(v chaintest.Account) bool { return v.Address != silent.Address })
	info, err := w.Client.Era(t.Context(), a.Measured)
	if err != nil {
		t.Fatal(err)
	}
	w.Until(info.RevealsDue.Add(2 * time.Second))
	w.Must(w.Admin, w.Client.ConcludeAppeal(a.Provider))

	r, err := audit.New(t.Context(), w.Client, audit.Options{Era: a.Measured})
	if err != nil {
		t.Fatal(err)
	}
	got := r.Report()
	if len(got.Appeals) != 1 || len(got.Findings) != 0 {
		t.Fatalf("%+v, found %q", got.Appeals, got.Findings)
	}
	one := got.Appeals[0]
	if one.Provider != a.Provider || one.Outcome != "met" || one.Stands || one.Against != "slash" || one.Of != 1 || one.Tier != 6 {
		t.Errorf("%+v", one)
	}
	if len(one.Seats) != committee.AppealSeats {
		t.Fatalf("%d seats", len(one.Seats))
	}
	for i, s := range one.Seats {
		if s.Verifier != council.Members[council.AppealHolders(a.Provider)[i]].Address || (s.Verdict == nil) != (s.Verifier == silent.Address) {
			t.Errorf("seat %d: %+v", i, s)
		}
	}
	for _, v := range got.Verifiers {
		hears := len(council.AppealSeatsOf(v.Address, a.Provider)) > 0
		told := hears && v.Address != silent.Address
		if (v.Secret != nil) != told {
			t.Errorf("%s: secret %v, has told %v", v.Address, v.Secret, told)
		}
		if found := slices.ContainsFunc(v.Findings, func(f string) bool { return strings.HasPrefix(f, "has not revealed its seats of the appeal") }); found != (v.Address == silent.Address) {
			t.Errorf("%s: %q", v.Address, v.Findings)
		}
		if hears != slices.ContainsFunc(v.Seats, func(s string) bool { return strings.Contains(s, "of the appeal of "+a.Provider.Hex()) }) {
			t.Errorf("%s: seats %q", v.Address, v.Seats)
		}
	}
	// Of another Era there is none.
	r, err = audit.New(t.Context(), w.Client, audit.Options{Era: 1, Verifier: w.Verifiers[0].Address})
	if err != nil || len(r.Report().Appeals) != 0 {
		t.Errorf("Era 1: %+v, %v", r, err)
	}
	// Who claims passes and shows a transcript of something else has them missing.
	r, err = audit.New(t.Context(), w.Client, audit.Options{Era: a.Measured})
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Transcript(t.Context(), "none", []byte("no transcript")); err != nil {
		t.Fatal(err)
	}
	for _, v := range r.Report().Verifiers {
		told := v.Secret != nil
		if lacks := slices.ContainsFunc(v.Missing, func(m audit.Missing) bool { return m.Provider == a.Provider && m.Claimed == 96 && m.Shown == 0 }); lacks != told {
			t.Errorf("%s: missing %+v", v.Address, v.Missing)
		}
	}
}
