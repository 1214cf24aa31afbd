package main

import (
	"errors"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/internal/play"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/transcript"
)

// transcriptCase makes one transcript vector.
type transcriptCase struct {
	name, comment string
	make          func(name string) []byte
}

func named(name string) *play.Play { return play.New(play.Options{Name: name}) }

func answered(change func([]matmul.Opening) []matmul.Opening) func(string) []byte {
	return func(name string) []byte {
		p := play.New(play.Options{Name: name, Answer: change}).To(session.Answered)
		return p.Conclude(challenge.Wrong, "an opening is false")
	}
}

// refused plays until the answer, and has the prover send other bytes as its openings.
func refused(t message.Type, state session.State, bytes func(p *play.Play) []byte) func(string) []byte {
	return func(name string) []byte {
		p := named(name).To(state)
		b := bytes(p)
		if err := p.Session.Refuse(t, b, errors.New("refused")); err != nil {
			panic(err)
		}
		return p.Conclude(challenge.Malformed, "not what was asked")
	}
}

// edited plays an honest challenge and changes its records before they are framed and sealed again.
func edited(change func(p *play.Play, r []session.Record) []session.Record) func(string) []byte {
	return func(name string) []byte {
		p := named(name).To(session.Answered)
		p.Conclude(challenge.Pass, "right")
		records := change(p, append([]session.Record(nil), p.Session.Records()...))
		b, err := transcript.File{Network: p.Network, Records: records}.Encode()
		if err != nil {
			panic(err)
		}
		return b
	}
}

// changeByte flips the lowest bit of a byte of the record of a type; negative offsets count from its end.
func changeByte(t message.Type, offset int) func(*play.Play, []session.Record) []session.Record {
	return func(_ *play.Play, records []session.Record) []session.Record {
		for i, r := range records {
			if r.Type == t {
				body := append([]byte(nil), r.Body...)
				if offset < 0 {
					offset += len(body)
				}
				body[offset] ^= 1
				records[i].Body = body
			}
		}
		return records
	}
}

var transcriptCases = []transcriptCase{
	{"pass", "an honest challenge, n = 256, T = 2, k = 2", func(n string) []byte {
		return named(n).To(session.Answered).Passed()
	}},
	{"pass-one-round", "T = 1, k = 4: three openings fall in a drawn round, and all rounds are 1", func(n string) []byte {
		return play.New(play.Options{Name: n, Rounds: 1, Openings: 4}).To(session.Answered).Conclude(challenge.Pass, "right")
	}},
	{"pass-extra-openings", "T = 3, k = 7: four openings beyond one a round", func(n string) []byte {
		return play.New(play.Options{Name: n, Rounds: 3, Openings: 7}).To(session.Answered).Conclude(challenge.Pass, "right")
	}},
	{"slow", "a right proof, too slow for its class", func(n string) []byte {
		return named(n).To(session.Answered).Conclude(challenge.Slow, "6.71 GOPS is below 51 TOPS, the least of rtx3060")
	}},
	{"too-fast", "a right proof, faster than its class", func(n string) []byte {
		return named(n).To(session.Answered).Conclude(challenge.TooFast, "above what it can do")
	}},
	{"unknown", "a right proof of a class without an envelope", func(n string) []byte {
		return named(n).To(session.Answered).Conclude(challenge.Unknown, "no envelope")
	}},
	{"wrong-range", "a value of the second opening is above 2^14 n", answered(func(o []matmul.Opening) []matmul.Opening {
		o[1].Values[5] = 1<<14*256 + 1
		return o
	})},
	{"wrong-digest", "a value of the first opening is not the one in its digest", answered(func(o []matmul.Opening) []matmul.Opening {
		o[0].Values[127]++
		return o
	})},
	{"wrong-path", "the lowest node of the first audit path is another", answered(func(o []matmul.Opening) []matmul.Opening {
		o[0].Path[0][0] ^= 1
		return o
	})},
	{"wrong-other-digest", "the digest of a block that was not opened is another, so the leaf is", answered(func(o []matmul.Opening) []matmul.Opening {
		o[0].Digests[16*(1-int(o[0].Block))] ^= 1
		return o
	})},
	{"wrong-value", "element 0 of every block is one too large, and committed so", func(n string) []byte {
		return play.New(play.Options{Name: n, Bend: func(_ challenge.Position, v *[128]int32) { v[0]++ }}).
			To(session.Answered).Conclude(challenge.Wrong, "an element is not that of the product")
	}},
	{"fault", "the prover's own check failed in round 2", func(n string) []byte {
		p := named(n).To(session.Opened)
		if _, err := p.Session.Sign(&message.Fault{Round: 2}, p.Signer); err != nil {
			panic(err)
		}
		return p.Conclude(challenge.Faulted, "fault in round 2")
	}},
	{"withheld", "nothing came after Open", func(n string) []byte {
		return named(n).To(session.Opened).Conclude(challenge.Withheld, "no answer within 10 minutes")
	}},
	{"timeout", "nothing came after Start", func(n string) []byte {
		return named(n).To(session.Started).Conclude(challenge.Timeout, "no commitment")
	}},
	{"unreachable", "nothing came after Prepare", func(n string) []byte {
		return named(n).Conclude(challenge.Unreachable, "connection refused")
	}},
	{"busy", "the device is held by another verifier's Prepare", func(n string) []byte {
		p := named(n)
		other := otherPrepare(p)
		if _, err := p.Session.Sign(&message.Busy{Reason: message.BusyOtherVerifier, Evidence: other}, p.Signer); err != nil {
			panic(err)
		}
		return p.Conclude(challenge.Busy, "busy with another verifier")
	}},
	{"busy-lease", "the device is leased; the prover says so", func(n string) []byte {
		return busyLease(n).Conclude(challenge.Busy, "leased since before the slot")
	}},
	{"unreachable-busy-lease", "the prover says leased; the verifier knows of no lease", func(n string) []byte {
		return busyLease(n).Conclude(challenge.Unreachable, "busy with a lease that there is not")
	}},
	{"undecided", "the verifier stopped", func(n string) []byte {
		return named(n).To(session.Committed).Conclude(challenge.Undecided, "stopped")
	}},
	{"malformed-empty", "the prover signed no openings at all", refused(message.TypeOpenings, session.Rooted, func(p *play.Play) []byte {
		return signedOpenings(p, nil)
	})},
	{"malformed-missing", "one opening is missing", refused(message.TypeOpenings, session.Rooted, func(p *play.Play) []byte {
		return signedOpenings(p, p.Encoded()[:p.Session.Job().OpeningSize()])
	})},
	{"malformed-extra", "one opening more than asked", refused(message.TypeOpenings, session.Rooted, func(p *play.Play) []byte {
		return signedOpenings(p, append(p.Encoded(), p.Encoded()[:p.Session.Job().OpeningSize()]...))
	})},
	{"malformed-repeated", "the first opening twice", refused(message.TypeOpenings, session.Rooted, func(p *play.Play) []byte {
		one := p.Encoded()[:p.Session.Job().OpeningSize()]
		return signedOpenings(p, append(append([]byte(nil), one...), one...))
	})},
	{"malformed-position", "the second opening is of another row", refused(message.TypeOpenings, session.Rooted, func(p *play.Play) []byte {
		asked := append([]challenge.Position(nil), p.Session.Asked()...)
		asked[1].Row ^= 1
		return signedOpenings(p, encode(p.Proof, asked))
	})},
	{"malformed-row-alias", "the first opening names row + n, which has the same audit path", refused(message.TypeOpenings, session.Rooted, func(p *play.Play) []byte {
		o := p.Proof.Open(p.Session.Asked())
		o[0].Row += 256
		var b []byte
		for i := range o {
			b = o[i].Append(b)
		}
		return signedOpenings(p, b)
	})},
	{"malformed-signature", "the openings are signed by another key", refused(message.TypeOpenings, session.Rooted, func(p *play.Play) []byte {
		b := signedOpenings(p, p.Encoded())
		b[len(b)-40] ^= 1
		return b
	})},
	{"malformed-roots", "the round roots are not those of Commit", refused(session.TypeRoots, session.Opened, func(p *play.Play) []byte {
		b := p.Roots()
		b[3] ^= 1
		return b
	})},
	{"malformed-commit", "Commit is one byte short", refused(message.TypeCommit, session.Started, func(*play.Play) []byte { return make([]byte, 96) })},
	{"malformed-fault", "Fault names round 3 of 2, and is signed", refused(message.TypeFault, session.Opened, func(p *play.Play) []byte {
		return forge(p, &message.Fault{Round: 3}, p.Signer)
	})},
	{"malformed-none", "nothing was kept of what came instead of round roots", refused(session.TypeRoots, session.Opened, func(*play.Play) []byte { return nil })},
	{"malformed-ready", "Ready is signed by another key", refused(message.TypeReady, session.Prepared, func(p *play.Play) []byte {
		return forge(p, &message.Ready{}, play.Key("another"))
	})},
	{"malformed-busy-evidence", "Busy for a lease brings evidence, and is signed", refused(message.TypeBusy, session.Prepared, func(p *play.Play) []byte {
		return forge(p, &message.Busy{Reason: message.BusyLease, Evidence: []byte{1}}, p.Signer)
	})},
	{"maintenance", "announced; the prover was not asked", func(n string) []byte {
		return named(n).Conclude(challenge.Maintenance, "announced before the slot")
	}},
	{"maintenance-busy", "announced; the prover says so", func(n string) []byte {
		p := named(n)
		if _, err := p.Session.Sign(&message.Busy{Reason: message.BusyMaintenance}, p.Signer); err != nil {
			panic(err)
		}
		return p.Conclude(challenge.Maintenance, "announced before the slot")
	}},
	{"unreachable-busy", "the evidence of Busy is this verifier's own Prepare", func(n string) []byte {
		p := named(n)
		if _, err := p.Session.Sign(&message.Busy{Reason: message.BusyOtherVerifier, Evidence: p.Session.Records()[0].Body}, p.Signer); err != nil {
			panic(err)
		}
		return p.Conclude(challenge.Unreachable, "busy, but the evidence does not hold")
	}},

	{"bad-seal", "the last byte of the seal is changed", func(n string) []byte { return flip(honest(n), -1) }},
	{"bad-magic", "the version byte is 2", func(n string) []byte { return reseal(flip2(honest(n), 7, 3)) }},
	{"bad-trailing", "a byte follows the seal", func(n string) []byte { return append(honest(n), 0) }},
	{"bad-cut", "the last byte is missing", func(n string) []byte { b := honest(n); return b[:len(b)-1] }},
	{"bad-class", "the class has an upper-case letter", edited(func(_ *play.Play, r []session.Record) []session.Record {
		body := append([]byte(nil), r[len(r)-1].Body...)
		body[2] ^= 'c' ^ 'C'
		r[len(r)-1].Body = body
		return r
	})},
	{"bad-verdict-class", "the class is not the one signed", edited(changeByte(message.TypeVerdict, 2))},
	{"bad-network", "another chain id: no signature fits", func(n string) []byte { return reseal(flip2(honest(n), 15, 1)) }},
	{"bad-prepare-size", "n is 257, and Prepare is signed", func(n string) []byte {
		p := named(n)
		job := p.Session.Job()
		job.Size = 257
		return unreached(p, job)
	}},
	{"bad-prepare-self", "the verifier is the provider's signer, and Prepare is signed", func(n string) []byte {
		p := named(n)
		job := p.Session.Job()
		job.Verifier = job.Signer
		return unreached(p, job)
	}},
	{"bad-verdict-high-s", "the signature of Verdict in its other form, s in the upper half; nothing follows it", edited(highSAt(-1))},
	{"bad-verdict-v", "v of Verdict is 0 or 1 in place of 27 or 28", edited(func(_ *play.Play, r []session.Record) []session.Record {
		body := append([]byte(nil), r[len(r)-1].Body...)
		body[len(body)-1] -= 27
		r[len(r)-1].Body = body
		return r
	})},
	{"bad-verdict-outcome-14", "outcome 14 of 13, signed", signedVerdict(func(v *message.Verdict) { v.Outcome = 14 })},
	{"bad-verdict-outcome-0", "outcome 0, signed", signedVerdict(func(v *message.Verdict) { v.Outcome = 0 })},
	{"bad-verdict-class-signed", "class CPU, signed", signedVerdict(func(v *message.Verdict) { v.Class = "CPU" })},
	{"bad-verdict-reason", "a line feed in the reason, signed", signedVerdict(func(v *message.Verdict) { v.Reason = "two\nlines" })},
	{"bad-verdict-utf8", "a reason that is not UTF-8, signed", signedVerdict(func(v *message.Verdict) { v.Reason = "\xff" })},
	{"bad-verdict-refused", "Verdict is about refused bytes that are not there", signedVerdict(func(v *message.Verdict) { v.Refused = challenge.Hash{1} })},
	{"bad-timeout-key", "nothing was opened, and the positions key is not the one committed to", func(n string) []byte {
		return unchecked(named(n).To(session.Started), &message.Verdict{Outcome: challenge.Timeout, Class: "cpu", PositionsKey: challenge.Hash{1}})
	}},
	{"bad-refused-other", "the refused bytes are not those that Verdict is about", func(n string) []byte {
		p := named(n).To(session.Started)
		if err := p.Session.Refuse(message.TypeCommit, []byte{1}, errors.New("refused")); err != nil {
			panic(err)
		}
		p.Conclude(challenge.Malformed, "not of the protocol")
		records := append([]session.Record(nil), p.Session.Records()...)
		records[len(records)-2].Body = []byte{byte(message.TypeCommit), 2}
		return frame(p, records)
	}},
	{"bad-refused-stage", "refused openings when a Commit was awaited", func(n string) []byte {
		p := named(n).To(session.Started)
		records := append(append([]session.Record(nil), p.Session.Records()...), session.Record{Type: session.TypeRefused, Body: []byte{byte(message.TypeOpenings), 1}})
		return frame(p, append(records, session.Record{Type: message.TypeVerdict, Body: verdictBody(p, challenge.Malformed)}))
	}},
	{"bad-refused-long", "refused bytes of two more than the largest Commit", func(n string) []byte {
		p := named(n).To(session.Started)
		records := append(append([]session.Record(nil), p.Session.Records()...), session.Record{Type: session.TypeRefused, Body: append([]byte{byte(message.TypeCommit)}, make([]byte, 99)...)})
		return frame(p, append(records, session.Record{Type: message.TypeVerdict, Body: verdictBody(p, challenge.Malformed)}))
	}},
	{"bad-roots-missing", "Openings without round roots before them", edited(func(_ *play.Play, r []session.Record) []session.Record {
		return append(r[:5:5], r[6:]...)
	})},
	{"bad-prepare-signature", "a byte of r is changed", edited(changeByte(message.TypePrepare, 165))},
	{"bad-start-seed", "the seed is not the one signed", edited(changeByte(message.TypeStart, 0))},
	{"bad-commit-root", "the root is not the one signed", edited(changeByte(message.TypeCommit, 0))},
	{"bad-openings-value", "a value is not the one signed", edited(changeByte(message.TypeOpenings, 100))},
	{"bad-verdict-outcome", "the outcome is not the one signed (0 is none)", edited(changeByte(message.TypeVerdict, 0))},
	{"bad-verdict-elapsed", "elapsed is not the one signed", edited(changeByte(message.TypeVerdict, 12))},
	{"bad-high-s", "the signature of Commit in its other form, s in the upper half", edited(highSAt(3))},
	{"bad-v", "v of Commit is 0", edited(func(_ *play.Play, r []session.Record) []session.Record {
		r[3].Body = append(append([]byte(nil), r[3].Body[:96]...), 0)
		return r
	})},
	{"bad-order", "Commit before Start", edited(func(_ *play.Play, r []session.Record) []session.Record { r[2], r[3] = r[3], r[2]; return r })},
	{"bad-missing-verdict", "no Verdict", edited(func(_ *play.Play, r []session.Record) []session.Record { return r[:len(r)-1] })},
	{"bad-twice", "Ready twice", edited(func(_ *play.Play, r []session.Record) []session.Record {
		return append([]session.Record{r[0], r[1]}, r[1:]...)
	})},
	{"bad-spliced", "the openings of another challenge", edited(func(_ *play.Play, r []session.Record) []session.Record {
		other := named("spliced other").To(session.Answered).Session.Records()
		r[6] = other[6]
		return r
	})},
	{"bad-positions", "the verifier asked for positions that its key does not draw", func(n string) []byte {
		p := named(n).To(session.Committed)
		open := p.Session.DrawOpen(p.Secrets.PositionsKey)
		open.Positions[0].Row ^= 1
		if _, err := p.Session.Sign(open, p.Verifier); err != nil {
			panic(err)
		}
		p.To(session.Answered)
		return unchecked(p, &message.Verdict{Outcome: challenge.Pass, Class: "cpu", PositionsKey: p.Secrets.PositionsKey})
	}},
	{"bad-positions-key", "the positions key is not the one that Start commits to", func(n string) []byte {
		p := named(n).To(session.Answered)
		return unchecked(p, &message.Verdict{Outcome: challenge.Pass, Class: "cpu", PositionsKey: challenge.Hash{1}})
	}},
	{"bad-refused-good", "the verifier refused a Commit that is right", func(n string) []byte {
		p := named(n).To(session.Committed)
		records := p.Session.Records()
		q := named(n).To(session.Started)
		file := append(append([]session.Record(nil), q.Session.Records()...),
			session.Record{Type: session.TypeRefused, Body: append([]byte{byte(message.TypeCommit)}, records[3].Body...)})
		return frame(p, append(file, session.Record{Type: message.TypeVerdict, Body: verdictBody(q, challenge.Malformed)}))
	}},
	{"inconsistent-pass", "the verdict says pass, an opening is false", func(n string) []byte {
		return play.New(play.Options{Name: n, Bend: func(_ challenge.Position, v *[128]int32) { v[3]-- }}).To(session.Answered).Conclude(challenge.Pass, "right")
	}},
	{"inconsistent-wrong", "the verdict says wrong, every opening is right", func(n string) []byte {
		return named(n).To(session.Answered).Conclude(challenge.Wrong, "wrong")
	}},
	{"inconsistent-pass-unfinished", "the verdict says pass, nothing was opened", func(n string) []byte {
		return named(n).To(session.Committed).Conclude(challenge.Pass, "right")
	}},
	{"inconsistent-busy", "the verdict says busy, the evidence is this verifier's own Prepare", func(n string) []byte {
		p := named(n)
		if _, err := p.Session.Sign(&message.Busy{Reason: message.BusyOtherVerifier, Evidence: p.Session.Records()[0].Body}, p.Signer); err != nil {
			panic(err)
		}
		return p.Conclude(challenge.Busy, "busy")
	}},
	{"inconsistent-busy-device", "the verdict says busy, the evidence is for another device", func(n string) []byte {
		p := named(n)
		if _, err := p.Session.Sign(&message.Busy{Reason: message.BusyOtherVerifier, Evidence: otherPrepareFor(p, challenge.Hash{7})}, p.Signer); err != nil {
			panic(err)
		}
		return p.Conclude(challenge.Busy, "busy")
	}},
	{"inconsistent-maintenance-lease", "the verdict says maintenance, the prover said leased", func(n string) []byte {
		return busyLease(n).Conclude(challenge.Maintenance, "announced")
	}},
	{"inconsistent-maintenance", "the verdict says maintenance, the prover was ready", ended(session.Ready, challenge.Maintenance)},
	{"inconsistent-fault", "the verdict says fault, the openings are right", ended(session.Answered, challenge.Faulted)},
	{"inconsistent-malformed", "the verdict says malformed, nothing was refused", ended(session.Started, challenge.Malformed)},
	{"inconsistent-slow", "the verdict says slow, nothing was opened", ended(session.Committed, challenge.Slow)},
	{"inconsistent-too-fast", "the verdict says too fast, nothing was opened", ended(session.Opened, challenge.TooFast)},
	{"inconsistent-unknown", "the verdict says unknown, nothing was opened", ended(session.Started, challenge.Unknown)},
	{"inconsistent-timeout", "the verdict says timeout, there is a Commit", ended(session.Committed, challenge.Timeout)},
	{"inconsistent-unreachable", "the verdict says unreachable, there is a Start", ended(session.Started, challenge.Unreachable)},
	{"inconsistent-withheld-unasked", "the verdict says withheld, nothing was asked", ended(session.Committed, challenge.Withheld)},
	{"inconsistent-withheld", "the verdict says withheld, nothing was committed", func(n string) []byte {
		return named(n).To(session.Started).Conclude(challenge.Withheld, "withheld")
	}},
}

// ended concludes an honest challenge at a state, with an outcome.
func ended(state session.State, o challenge.Outcome) func(string) []byte {
	return func(n string) []byte { return named(n).To(state).Conclude(o, "not so") }
}

// signedVerdict signs a Verdict that no session would sign, on an honest challenge.
func signedVerdict(change func(*message.Verdict)) func(string) []byte {
	return func(n string) []byte {
		p := named(n).To(session.Answered)
		v := &message.Verdict{Outcome: challenge.Pass, Class: "cpu", PositionsKey: p.Secrets.PositionsKey}
		change(v)
		return frame(p, append(append([]session.Record(nil), p.Session.Records()...), session.Record{Type: message.TypeVerdict, Body: forge(p, v, p.Verifier)}))
	}
}

func honest(name string) []byte {
	return named(name).To(session.Answered).Conclude(challenge.Pass, "right")
}

func encode(p *matmultest.Proof, at []challenge.Position) (b []byte) {
	openings := p.Open(at)
	for i := range openings {
		b = openings[i].Append(b)
	}
	return b
}
