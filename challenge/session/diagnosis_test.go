package session_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/internal/play"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
)

// A diagnosis is taken once, after the answer, if it has the right form; what is not taken leaves the session as it was, and the
// verdict can be signed with it and without.
func TestDiagnosis(t *testing.T) {
	p := play.New(play.Options{Name: "diagnosis"})
	for state := session.Prepared; state < session.Answered; state++ {
		p.To(state)
		if err := p.Session.Receive(session.TypeDiagnosis, []byte("{}")); !errors.Is(err, session.ErrOrder) {
			t.Errorf("%s: %v", state, err)
		}
	}
	p.To(session.Answered)
	records := len(p.Session.Records())
	for name, body := range map[string]string{"empty": "", "long": strings.Repeat("x", session.MaxDiagnosis+1), "not UTF-8": "{\"a\":\"\xc3\"}"} {
		if err := p.Session.Receive(session.TypeDiagnosis, []byte(body)); !errors.Is(err, session.ErrVerifier) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if p.Session.Diagnosis() != nil || len(p.Session.Records()) != records || p.Session.State() != session.Answered {
		t.Error("what was not taken is there")
	}
	if err := p.Session.Receive(session.TypeDiagnosis, []byte("{}")); err != nil {
		t.Fatal(err)
	}
	if err := p.Session.Receive(session.TypeDiagnosis, []byte("{}")); !errors.Is(err, session.ErrOrder) {
		t.Errorf("a second one: %v", err)
	}
	if string(p.Session.Diagnosis()) != "{}" {
		t.Errorf("%q", p.Session.Diagnosis())
	}
	// Neither the openings nor the link that Verdict follows has changed.
	without := play.New(play.Options{Name: "diagnosis"}).To(session.Answered)
	if p.Session.Link(message.TypeOpenings) != without.Session.Link(message.TypeOpenings) {
		t.Error("another link")
	}
	p.Passed()
	without.Passed()
	if p.Session.Link(message.TypeVerdict) != without.Session.Link(message.TypeVerdict) {
		t.Error("the verdict is bound to the diagnosis")
	}
	if err := p.Session.Receive(session.TypeDiagnosis, []byte("{}")); !errors.Is(err, session.ErrOrder) {
		t.Errorf("after Verdict: %v", err)
	}
	// Whoever replays it sees it, and a verdict other than the one signed is not made true by it.
	again, err := session.Replay(p.Network, p.Session.Records())
	if err != nil || string(again.Diagnosis()) != "{}" || again.Verdict().Outcome != challenge.Pass {
		t.Errorf("replayed: %v", err)
	}
}
