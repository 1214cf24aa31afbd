package main

import (
	"strings"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/internal/play"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
)

const exampleDiagnosis = `{"kind":"gpu","name":"NVIDIA A100-SXM4-40GB","samples":12,"interval_ms":100,"clock_mhz":{"min":1095,"median":1410,"max":1410},` +
	`"power_limit_w":400,"throttle":["power-cap"],"unknown":{"power_w":"not supported by this card or its driver"}}`

// diagnosed plays an honest challenge whose prover sent a diagnosis that is acceptable.
func diagnosed(body string) func(string) []byte {
	return func(name string) []byte {
		p := named(name).To(session.Answered)
		diagnose(p, body)
		return p.Passed()
	}
}

func diagnose(p *play.Play, body string) {
	if err := p.Session.Receive(session.TypeDiagnosis, []byte(body)); err != nil {
		panic(err)
	}
}

// insert puts a diagnosis before the record at a place of an honest transcript; negative places count from its end.
func insert(at int, bodies ...string) func(string) []byte {
	return edited(func(_ *play.Play, r []session.Record) []session.Record {
		if at < 0 {
			at += len(r)
		}
		out := append([]session.Record(nil), r[:at]...)
		for _, b := range bodies {
			out = append(out, session.Record{Type: session.TypeDiagnosis, Body: []byte(b)})
		}
		return append(out, r[at:]...)
	})
}

var diagnosisCases = []transcriptCase{
	{"pass-diagnosis", "with what the sidecar says of its device", diagnosed(exampleDiagnosis)},
	{"pass-diagnosis-any", "the diagnosis is not JSON, and longer than a line: nobody looks into it", diagnosed("none\x00" + strings.Repeat("é", 2045))},
	{"pass-diagnosis-largest", "4096 bytes", diagnosed(strings.Repeat(" ", session.MaxDiagnosis))},
	{"fault-diagnosis", "a Fault with a diagnosis", func(n string) []byte {
		p := named(n).To(session.Opened)
		if _, err := p.Session.Sign(&message.Fault{Round: 1}, p.Signer); err != nil {
			panic(err)
		}
		diagnose(p, exampleDiagnosis)
		return p.Conclude(challenge.Faulted, "fault in round 1")
	}},
	{"bad-diagnosis-early", "a diagnosis after the round roots, before Openings", insert(-2, exampleDiagnosis)},
	{"bad-diagnosis-commit", "a diagnosis after Commit", insert(4, exampleDiagnosis)},
	{"bad-diagnosis-first", "a diagnosis in front of all", insert(0, exampleDiagnosis)},
	{"bad-diagnosis-twice", "two diagnoses", insert(-1, exampleDiagnosis, exampleDiagnosis)},
	{"bad-diagnosis-after", "a diagnosis after Verdict", edited(func(_ *play.Play, r []session.Record) []session.Record {
		return append(r, session.Record{Type: session.TypeDiagnosis, Body: []byte(exampleDiagnosis)})
	})},
	{"bad-diagnosis-empty", "a diagnosis of no bytes, which the verifier should have dropped", insert(-1, "")},
	{"bad-diagnosis-long", "a diagnosis of 4097 bytes, which the verifier should have dropped", insert(-1, strings.Repeat(" ", session.MaxDiagnosis+1))},
	{"bad-diagnosis-utf8", "a diagnosis that is not UTF-8, which the verifier should have dropped", insert(-1, "{\"name\":\"\xff\"}")},
}
