package exchange_test

import (
	"context"
	"strings"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/transcript"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
)

// saying answers honestly, and says something of its device.
func saying(body string) func(context.Context, *answerer) (*slarkv1.OpenResponse, error) {
	return func(_ context.Context, a *answerer) (*slarkv1.OpenResponse, error) {
		r, err := a.answer()
		if r != nil {
			r.Diagnosis = []byte(body)
		}
		return r, err
	}
}

// What a prover says of its device is in the transcript if it has the right form, and never in the outcome.
func TestDiagnosis(t *testing.T) {
	for name, c := range map[string]struct {
		body string
		kept bool
	}{
		"json":      {`{"kind":"gpu","samples":3,"throttle":["power-cap"]}`, true},
		"any text":  {"\x1b[2J not JSON", true},
		"largest":   {strings.Repeat("x", session.MaxDiagnosis), true},
		"none":      {"", false},
		"too long":  {strings.Repeat("x", session.MaxDiagnosis+1), false},
		"not UTF-8": {"{\"name\":\"\xff\"}", false},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.prover.open = saying(c.body)
			r := w.run(challenge.Pass)
			w.told(challenge.Pass)
			report, err := transcript.Recheck(r.Transcript)
			if err != nil {
				t.Fatal(err)
			}
			want := ""
			if c.kept {
				want = c.body
			}
			if got := string(report.Session.Diagnosis()); got != want || string(r.Diagnosis) != want {
				t.Errorf("%d bytes in the transcript, %d in the result, want %d", len(got), len(r.Diagnosis), len(want))
			}
		})
	}
}

// A Fault comes with one as well: then it is wanted most. An answer that is over its limit because of one is refused as any other.
func TestDiagnosisOfFault(t *testing.T) {
	w := newWorld(t)
	w.prover.open = func(_ context.Context, a *answerer) (*slarkv1.OpenResponse, error) {
		if err := a.s.Receive(message.TypeOpen, a.body); err != nil {
			return nil, err
		}
		body, err := a.s.Sign(&message.Fault{Round: 2}, a.p.key)
		return &slarkv1.OpenResponse{Answer: &slarkv1.OpenResponse_Fault{Fault: body}, Diagnosis: []byte(`{"ecc_uncorrected":1}`)}, err
	}
	r := w.run(challenge.Faulted)
	if string(r.Diagnosis) != `{"ecc_uncorrected":1}` {
		t.Errorf("%q", r.Diagnosis)
	}
	w = newWorld(t)
	w.prover.open = saying(strings.Repeat("x", 2*session.MaxDiagnosis))
	w.run(challenge.Malformed)
}
