package session_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/internal/play"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
)

// TestBothSidesAgree plays one challenge over two sessions that see nothing but bodies.
func TestBothSidesAgree(t *testing.T) {
	p := play.New(play.Options{Name: "two sides"}).To(session.Answered)
	p.Conclude(challenge.Pass, "right")
	records := p.Session.Records()
	prover, err := session.Accept(p.Network, records[0].Body)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range records[1:] {
		switch r.Type {
		case message.TypeReady, message.TypeCommit, message.TypeOpenings:
			m, err := message.Parse(r.Type, prover.Job(), r.Body)
			if err != nil {
				t.Fatal(err)
			}
			body, err := prover.Sign(m, p.Signer)
			if err != nil || !bytes.Equal(body, r.Body) {
				t.Fatalf("%s: signed again, it has other bytes (%v)", r.Type, err)
			}
		default:
			if err := prover.Receive(r.Type, r.Body); err != nil {
				t.Fatal(err)
			}
		}
	}
	if prover.State() != session.Closed || prover.ID() != p.Session.ID() || prover.ID().IsZero() {
		t.Errorf("prover is %s, id %s, verifier has %s", prover.State(), prover.ID(), p.Session.ID())
	}
	again, err := session.Replay(p.Network, records)
	if err != nil || again.Link(message.TypeVerdict) != p.Session.Link(message.TypeVerdict) {
		t.Errorf("replay: %v", err)
	}
}

// TestOrder offers every record of a challenge in every state: only the next one is taken, and a refusal leaves
// the session as it was.
func TestOrder(t *testing.T) {
	whole := play.New(play.Options{Name: "order"}).To(session.Answered)
	whole.Conclude(challenge.Pass, "right")
	records := whole.Session.Records()
	for done := 1; done <= len(records); done++ {
		for i, r := range records {
			s, err := session.Replay(whole.Network, records[:done])
			if err != nil {
				t.Fatal(err)
			}
			state, n := s.State(), len(s.Records())
			err = s.Receive(r.Type, r.Body)
			switch {
			case i == done && err != nil:
				t.Errorf("%s after %d records: %v", r.Type, done, err)
			case i != done && err == nil:
				t.Errorf("%s taken after %d records", r.Type, done)
			case err != nil && (s.State() != state || len(s.Records()) != n):
				t.Errorf("a refused %s moved the session from %s to %s", r.Type, state, s.State())
			}
		}
	}
}

// TestOtherKeys: each message signed by the other party is malformed.
func TestOtherKeys(t *testing.T) {
	p := play.New(play.Options{Name: "keys"})
	if _, err := p.Session.Sign(&message.Ready{}, p.Verifier); err == nil {
		t.Error("Ready signed with the verifier's key")
	}
	q := play.New(play.Options{Name: "keys"})
	c := message.NewChain(message.NewDomain(q.Network), q.Session.Job())
	prepare, err := message.Parse(message.TypePrepare, q.Session.Job(), q.Session.Records()[0].Body)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Check(prepare, q.Verifier.Address()); err != nil {
		t.Fatal(err)
	}
	ready := &message.Ready{}
	if err := c.Sign(ready, play.Key("somebody")); err != nil {
		t.Fatal(err)
	}
	if err := q.Session.Receive(message.TypeReady, ready.Append(nil)); !errors.Is(err, session.ErrMalformed) || !errors.Is(err, message.ErrSignature) {
		t.Errorf("Ready by somebody else: %v", err)
	}
}

// TestAnotherChain: a Prepare for another chain or contract is not by its verifier here.
func TestAnotherChain(t *testing.T) {
	p := play.New(play.Options{Name: "chain"})
	for _, net := range []challenge.Network{{ChainID: 1, Settlement: p.Network.Settlement}, {ChainID: p.Network.ChainID, Settlement: challenge.Address{1}}} {
		if _, err := session.Accept(net, p.Session.Records()[0].Body); !errors.Is(err, message.ErrSignature) {
			t.Errorf("accepted on %+v: %v", net, err)
		}
	}
}

// TestBeginRefusesInvalidJobs: nothing is ever signed for one.
func TestBeginRefusesInvalidJobs(t *testing.T) {
	j := play.New(play.Options{Name: "job"}).Session.Job()
	j.Size = 300
	if _, err := session.Begin(play.Network, j); !errors.Is(err, challenge.ErrInvalid) {
		t.Errorf("began: %v", err)
	}
}

// TestRefuseKeepsOnlyRefusable: a verifier cannot throw away a right answer, and huge bytes are cut.
func TestRefuseKeepsOnlyRefusable(t *testing.T) {
	p := play.New(play.Options{Name: "refuse"}).To(session.Answered)
	records := p.Session.Records()
	s, err := session.Replay(p.Network, records[:len(records)-1])
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Refuse(message.TypeOpenings, records[len(records)-1].Body, errors.New("no")); !errors.Is(err, session.ErrVerifier) {
		t.Errorf("refused right openings: %v", err)
	}
	if err := s.Refuse(message.TypeOpen, nil, errors.New("no")); !errors.Is(err, session.ErrOrder) {
		t.Errorf("refused its own message: %v", err)
	}
	limit := session.Limit(message.TypeOpenings, s.Job())
	if err := s.Refuse(message.TypeOpenings, make([]byte, 10*limit), errors.New("no")); err != nil {
		t.Fatal(err)
	}
	if got := len(s.Refused().Bytes); got != limit+1 {
		t.Errorf("kept %d bytes, want %d", got, limit+1)
	}
	if err := s.Refuse(message.TypeOpenings, nil, errors.New("no")); !errors.Is(err, session.ErrOrder) {
		t.Errorf("refused twice: %v", err)
	}
}

func FuzzReceive(f *testing.F) {
	p := play.New(play.Options{Name: "fuzz"}).To(session.Answered)
	p.Conclude(challenge.Pass, "right")
	records := p.Session.Records()
	for i, r := range records {
		f.Add(uint8(i), uint8(r.Type), r.Body)
	}
	f.Add(uint8(90), uint8(session.TypeDiagnosis), []byte("0")) // not signed, for people: any bytes are taken
	f.Fuzz(func(t *testing.T, at, typ uint8, body []byte) {
		n := 1 + int(at)%(len(records)-1)
		s, err := session.Replay(p.Network, records[:n])
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Receive(message.Type(typ), body); err == nil && message.Type(typ) != session.TypeRefused && message.Type(typ) != session.TypeDiagnosis {
			if r := records[n]; message.Type(typ) != r.Type || !bytes.Equal(body, r.Body) {
				t.Errorf("took %d bytes of type %d after %d records", len(body), typ, n)
			}
		}
	})
}
