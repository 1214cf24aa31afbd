package main

import (
	"crypto/sha256"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/internal/play"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/transcript"
)

// flip changes the lowest bit of one byte; a negative index counts from the end.
func flip(b []byte, at int) []byte {
	if at < 0 {
		at += len(b)
	}
	return flip2(b, at, 1)
}

func flip2(b []byte, at int, mask byte) []byte {
	b[at] ^= mask
	return b
}

// reseal puts the right seal on a changed file.
func reseal(b []byte) []byte {
	seal := sha256.Sum256(b[:len(b)-32])
	return append(b[:len(b)-32], seal[:]...)
}

func frame(p *play.Play, records []session.Record) []byte {
	b, err := transcript.File{Network: p.Network, Records: records}.Encode()
	if err != nil {
		panic(err)
	}
	return b
}

// chainOf is the chain of links after the records of a play.
func chainOf(p *play.Play) *message.Chain {
	c := message.NewChain(message.NewDomain(p.Network), p.Session.Job())
	for _, r := range p.Session.Records() {
		if r.Type == session.TypeRoots || r.Type == session.TypeDiagnosis {
			continue
		}
		m, err := message.Parse(r.Type, p.Session.Job(), r.Body)
		if err != nil {
			panic(err)
		}
		from := p.Verifier.Address()
		switch r.Type {
		case message.TypeReady, message.TypeCommit, message.TypeOpenings, message.TypeFault:
			from = p.Signer.Address()
		}
		if err := c.Check(m, from); err != nil {
			panic(err)
		}
	}
	return c
}

// unchecked concludes with a Verdict that a session would not sign.
func unchecked(p *play.Play, v *message.Verdict) []byte {
	if err := chainOf(p).Sign(v, p.Verifier); err != nil {
		panic(err)
	}
	return frame(p, append(append([]session.Record(nil), p.Session.Records()...), session.Record{Type: message.TypeVerdict, Body: v.Append(nil)}))
}

// verdictBody is a signed Verdict for the state that a play is in.
func verdictBody(p *play.Play, o challenge.Outcome) []byte {
	v := &message.Verdict{Outcome: o, Class: "cpu", PositionsKey: p.Secrets.PositionsKey, Reason: "not of the protocol"}
	if err := chainOf(p).Sign(v, p.Verifier); err != nil {
		panic(err)
	}
	return v.Append(nil)
}

// busyLease is a challenge whose prover said that its device is leased.
func busyLease(name string) *play.Play {
	p := named(name)
	if _, err := p.Session.Sign(&message.Busy{Reason: message.BusyLease}, p.Signer); err != nil {
		panic(err)
	}
	return p
}

// otherPrepare is another verifier's Prepare for the same device.
func otherPrepare(p *play.Play) []byte { return otherPrepareFor(p, p.Session.Job().Device) }

func otherPrepareFor(p *play.Play, device challenge.Hash) []byte {
	key := play.Key("another verifier")
	job := p.Session.Job()
	job.Device = device
	job.Verifier = key.Address()
	job.Counter = 3
	s, err := session.Begin(p.Network, job)
	if err != nil {
		panic(err)
	}
	body, err := s.Sign(&message.Prepare{Job: job, Expires: play.Expires}, key)
	if err != nil {
		panic(err)
	}
	return body
}

// highSAt gives the signature of a record its other form: order - s, and the other v. It recovers to the same key. A
// negative index counts from the end.
func highSAt(at int) func(*play.Play, []session.Record) []session.Record {
	return func(_ *play.Play, r []session.Record) []session.Record {
		if at < 0 {
			at += len(r)
		}
		body := append([]byte(nil), r[at].Body...)
		sig := body[len(body)-65:]
		var s secp256k1.ModNScalar
		s.SetByteSlice(sig[32:64])
		s.Negate()
		s.PutBytesUnchecked(sig[32:64])
		sig[64] = 27 + 28 - sig[64]
		r[at].Body = body
		return r
	}
}

// forge signs a message as it is, whatever it says, as the next of a play, and gives its body.
func forge(p *play.Play, m message.Body, key message.Signer) []byte {
	sig, err := key.SignDigest(chainOf(p).Digest(m))
	if err != nil {
		panic(err)
	}
	body := m.Append(nil)
	return append(body[:len(body)-len(sig)], sig[:]...)
}

// unreached is a challenge of any job, valid or not, that ended after its Prepare.
func unreached(p *play.Play, j challenge.Job) []byte {
	key := p.Verifier
	if j.Verifier == p.Signer.Address() {
		key = p.Signer
	}
	c := message.NewChain(message.NewDomain(p.Network), j)
	sign := func(m message.Body) []byte {
		sig, err := key.SignDigest(c.Digest(m))
		if err != nil {
			panic(err)
		}
		body := m.Append(nil)
		return append(body[:len(body)-len(sig)], sig[:]...)
	}
	prepare := &message.Prepare{Job: j, Expires: play.Expires}
	first := sign(prepare)
	copy(prepare.Signature[:], first[len(first)-len(prepare.Signature):])
	if err := c.Check(prepare, j.Verifier); err != nil {
		panic(err)
	}
	last := sign(&message.Verdict{Outcome: challenge.Unreachable, Class: "cpu"})
	return frame(p, []session.Record{{Type: message.TypePrepare, Body: first}, {Type: message.TypeVerdict, Body: last}})
}

// signedOpenings signs any bytes as openings, as a prover that ignores the rules would.
func signedOpenings(p *play.Play, encoded []byte) []byte {
	m := &message.Openings{OpeningSize: p.Session.Job().OpeningSize(), Encoded: encoded}
	if err := chainOf(p).Sign(m, p.Signer); err != nil {
		panic(err)
	}
	return m.Append(nil)
}
