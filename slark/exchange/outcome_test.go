package exchange_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/proto/link"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
	"github.com/slark-network/slark/slark/exchange"
)

func TestPass(t *testing.T) {
	w := newWorld(t)
	var stages []exchange.Stage
	w.issue.Progress = func(s exchange.Step) { stages = append(stages, s.Stage) }
	r := w.run(challenge.Pass)
	if r.Elapsed <= 0 || r.RoundTrip <= 0 || r.Rate == 0 || r.ID.IsZero() || r.Judgement == nil || !r.Delivered {
		t.Errorf("a number is missing: %+v", r)
	}
	w.told(challenge.Pass)
	want := []exchange.Stage{
		exchange.Dialling, exchange.Preparing, exchange.Prepared, exchange.Started, exchange.Committed, exchange.Asked,
		exchange.Checking, exchange.Finished,
	}
	if len(stages) != len(want) {
		t.Fatalf("stages %v, want %v", stages, want)
	}
	for i := range want {
		if stages[i] != want[i] {
			t.Fatalf("stages %v, want %v", stages, want)
		}
	}
}

func TestTimeIsJudged(t *testing.T) {
	for _, c := range []struct {
		name string
		env  *envelope.Envelope
		lag  bool
		want challenge.Outcome
	}{
		{"slow", &envelope.Envelope{Class: "test", Kind: 1, Lower: 1 << 60, Upper: 1 << 61}, false, challenge.Slow},
		{"too fast", &envelope.Envelope{Class: "test", Kind: 1, Lower: 1, Upper: 2}, false, challenge.TooFast},
		{"unknown", nil, false, challenge.Unknown},
		{"lag", &envelope.Envelope{Class: "test", Kind: 1, Lower: 1 << 29, Upper: 1 << 61}, true, challenge.Undecided},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t)
			w.issue.Envelope = c.env
			if c.lag {
				// 2*2*256^3 operations at 2^29 a second are 125 ms. The prover takes 300 ms, of which we were late in 290.
				w.prover.commit = func(s *session.Session, p *matmultest.Proof, out stream) error {
					from := time.Now()
					time.Sleep(300 * time.Millisecond)
					w.lag.Inject(from.Add(-time.Minute), from.Add(290*time.Millisecond))
					return w.prover.sendCommit(s, p, out)
				}
			}
			r := w.run(c.want)
			if c.lag && r.Lag < 200*time.Millisecond {
				t.Errorf("lag %v", r.Lag)
			}
			w.told(c.want)
		})
	}
}

func TestWrong(t *testing.T) {
	w := newWorld(t)
	w.prover.bend = func(at challenge.Position, v *[128]int32) {
		if at.Round == 2 {
			v[77]++
		}
	}
	r := w.run(challenge.Wrong)
	if report, err := transcript.Recheck(r.Transcript); err != nil || report.Proof != transcript.False || report.Wrong == nil {
		t.Errorf("the transcript does not show it: %+v, %v", report, err)
	}
	if r.Rate != 0 || r.Judgement != nil {
		t.Errorf("a wrong proof was judged by its time: %+v", r)
	}
	w.told(challenge.Wrong)
}

func TestFault(t *testing.T) {
	w := newWorld(t)
	w.prover.open = func(_ context.Context, a *answerer) (*slarkv1.OpenResponse, error) {
		if err := a.s.Receive(message.TypeOpen, a.body); err != nil {
			return nil, err
		}
		body, err := a.s.Sign(&message.Fault{Round: 2}, a.p.key)
		return &slarkv1.OpenResponse{Answer: &slarkv1.OpenResponse_Fault{Fault: body}}, err
	}
	w.run(challenge.Faulted)
	w.told(challenge.Faulted)
}

// TestWithheld: silence after Commit is asked again over new connections, with the same bytes, until the deadline.
func TestWithheld(t *testing.T) {
	for name, silence := range map[string]func(context.Context, *answerer) (*slarkv1.OpenResponse, error){
		"silent": func(ctx context.Context, _ *answerer) (*slarkv1.OpenResponse, error) {
			<-ctx.Done()
			return nil, ctx.Err()
		},
		"refusing": func(context.Context, *answerer) (*slarkv1.OpenResponse, error) {
			return nil, link.Refuse(link.Device, "", "", "lost")
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.issue.WithheldAfter = 4 * time.Second
			bodies := map[string]bool{}
			w.prover.open = func(ctx context.Context, a *answerer) (*slarkv1.OpenResponse, error) {
				w.prover.mu.Lock()
				bodies[string(a.body)] = true
				w.prover.mu.Unlock()
				return silence(ctx, a)
			}
			began := time.Now()
			w.run(challenge.Withheld)
			if d := time.Since(began); d < w.issue.WithheldAfter || d > 10*w.issue.WithheldAfter {
				t.Errorf("withheld after %v", d)
			}
			w.prover.mu.Lock()
			defer w.prover.mu.Unlock()
			if w.prover.opens < 3 || len(w.prover.peers) < 3 || len(bodies) != 1 {
				t.Errorf("asked %d times over %d connections with %d different bodies", w.prover.opens, len(w.prover.peers), len(bodies))
			}
		})
	}
}

// TestAnsweredLate: a prover that comes back before the deadline passes.
func TestAnsweredLate(t *testing.T) {
	w := newWorld(t)
	w.prover.open = func(_ context.Context, a *answerer) (*slarkv1.OpenResponse, error) {
		if a.remaining < 3 {
			return nil, link.Refuse(link.Stopping, "", "", "later")
		}
		return a.answer()
	}
	w.run(challenge.Pass)
}

// TestWithheldWhileCutOff: it is not the prover's failure if this verifier was cut off all the time.
func TestWithheldWhileCutOff(t *testing.T) {
	w := newWorld(t)
	w.issue.WithheldAfter = time.Second
	w.prover.open = func(context.Context, *answerer) (*slarkv1.OpenResponse, error) {
		w.oracle.mu.Lock()
		defer w.oracle.mu.Unlock()
		w.oracle.sick = errors.New("no endpoint")
		return nil, link.Refuse(link.Device, "", "", "lost")
	}
	w.run(challenge.Undecided)
}

func TestMalformed(t *testing.T) {
	edit := func(f func(*slarkv1.OpenResponse, challenge.Job)) func(*prover) {
		return func(p *prover) {
			p.open = func(_ context.Context, a *answerer) (*slarkv1.OpenResponse, error) {
				r, err := a.answer()
				if err == nil {
					f(r, a.s.Job())
				}
				return r, err
			}
		}
	}
	openings := func(f func(b []byte, one int) []byte) func(*prover) {
		return edit(func(r *slarkv1.OpenResponse, j challenge.Job) {
			b := append([]byte(nil), r.GetOpenings()...)
			r.Answer = &slarkv1.OpenResponse_Openings{Openings: f(b, j.OpeningSize())}
		})
	}
	for name, bend := range map[string]func(*prover){
		"no openings":      openings(func(b []byte, _ int) []byte { return nil }),
		"only a signature": openings(func(b []byte, _ int) []byte { return b[len(b)-65:] }),
		"one opening less": openings(func(b []byte, one int) []byte { return b[one:] }),
		"one opening more": openings(func(b []byte, one int) []byte { return append(append([]byte(nil), b[:one]...), b...) }),
		"openings exchanged": openings(func(b []byte, one int) []byte {
			return append(append(append([]byte(nil), b[one:2*one]...), b[:one]...), b[2*one:]...)
		}),
		"another position": openings(func(b []byte, _ int) []byte { b[7] ^= 1; return b }),
		"a value changed":  openings(func(b []byte, _ int) []byte { b[15] ^= 1; return b }),
		"bad signature":    openings(func(b []byte, _ int) []byte { b[len(b)-1] ^= 7; return b }),
		"roots changed":    edit(func(r *slarkv1.OpenResponse, _ challenge.Job) { r.Roots[3] ^= 1 }),
		"no roots":         edit(func(r *slarkv1.OpenResponse, _ challenge.Job) { r.Roots = nil }),
		"nothing":          edit(func(r *slarkv1.OpenResponse, _ challenge.Job) { r.Answer, r.Roots = nil, nil }),
		"no answer":        edit(func(r *slarkv1.OpenResponse, _ challenge.Job) { r.Answer = nil }),
		"unsigned fault": edit(func(r *slarkv1.OpenResponse, _ challenge.Job) {
			r.Answer = &slarkv1.OpenResponse_Fault{Fault: make([]byte, 69)}
		}),
		"huge": edit(func(r *slarkv1.OpenResponse, _ challenge.Job) {
			r.Answer = &slarkv1.OpenResponse_Openings{Openings: make([]byte, 64<<20)}
		}),
		"huge Ready": func(p *prover) {
			p.ready = func(_ *session.Session, s stream) error {
				return s.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Ready{Ready: &slarkv1.Ready{Body: make([]byte, 32<<20)}}})
			}
		},
		"Ready by another key": func(p *prover) {
			p.ready = func(s *session.Session, out stream) error {
				return out.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Ready{Ready: &slarkv1.Ready{Body: make([]byte, 65)}}})
			}
		},
		"empty answer to Prepare": func(p *prover) {
			p.ready = func(_ *session.Session, s stream) error { return s.Send(&slarkv1.ChallengeResponse{}) }
		},
		"Commit for Ready": func(p *prover) {
			p.ready = func(_ *session.Session, s stream) error {
				return s.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Commit{Commit: &slarkv1.Commit{Body: make([]byte, 97)}}})
			}
		},
		"huge pong": func(p *prover) {
			p.pong = func(_ uint64, s stream) error {
				return s.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Ready{Ready: &slarkv1.Ready{Body: make([]byte, 32<<20)}}})
			}
		},
		"another pong": func(p *prover) { p.pong = func(n uint64, s stream) error { return sendPong(n+1, s) } },
		"Commit for a pong": func(p *prover) {
			p.pong = func(_ uint64, s stream) error {
				return s.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Commit{Commit: &slarkv1.Commit{Body: make([]byte, 97)}}})
			}
		},
		"Commit by another key": func(p *prover) {
			p.commit = func(_ *session.Session, _ *matmultest.Proof, s stream) error {
				return s.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Commit{Commit: &slarkv1.Commit{Body: make([]byte, 97)}}})
			}
		},
		"Ready for Commit": func(p *prover) {
			p.commit = func(_ *session.Session, _ *matmultest.Proof, s stream) error {
				return s.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Ready{Ready: &slarkv1.Ready{Body: make([]byte, 65)}}})
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			bend(w.prover)
			w.run(challenge.Malformed)
			w.told(challenge.Malformed)
		})
	}
}

func TestTimeout(t *testing.T) {
	for name, start := range map[string]func(*session.Session, stream) error{
		"silent":       func(_ *session.Session, s stream) error { <-s.Context().Done(); return nil },
		"ends":         func(*session.Session, stream) error { return nil },
		"refuses late": func(*session.Session, stream) error { return link.Refuse(link.Device, "", "", "lost") },
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.issue.AnswerWithin = time.Second
			w.prover.start = start
			w.run(challenge.Timeout)
			w.told(challenge.Timeout)
		})
	}
}

func TestUnreachable(t *testing.T) {
	refuse := func(code link.Code) func(*world) {
		return func(w *world) {
			w.prover.ready = func(*session.Session, stream) error { return link.Refuse(code, "field", "limit", "because") }
		}
	}
	for name, bend := range map[string]func(*world){
		"nobody listens":      func(w *world) { w.connect(); w.issue.Target.Address = "127.0.0.1:1" },
		"no fingerprint":      func(w *world) { w.issue.Target.Certificate = "md5:00" },
		"another certificate": func(w *world) { w.issue.Target.Certificate = "sha256:" + strings.Repeat("00", 32) },
		"another signer": func(w *world) {
			w.issue.Target.Signer = challenge.Address{1}
			w.issue.Job.Signer = w.issue.Target.Signer
		},
		"ends at Prepare": func(w *world) { w.prover.ready = func(*session.Session, stream) error { return nil } },
		"silent at Prepare": func(w *world) {
			w.issue.ReadyWithin = 300 * time.Millisecond
			w.prover.ready = func(_ *session.Session, s stream) error { <-s.Context().Done(); return nil }
		},
		"silent at a ping": func(w *world) {
			w.issue.ReadyWithin = 300 * time.Millisecond
			w.prover.pong = func(_ uint64, s stream) error { <-s.Context().Done(); return nil }
		},
		"ends at a ping": func(w *world) { w.prover.pong = func(uint64, stream) error { return errors.New("gone") } },
		"refused limit":  refuse(link.Limit),
		"refused queue":  refuse(link.QueueFull), "refused stopping": refuse(link.Stopping), "refused device": refuse(link.Device),
		"refused order": refuse(link.Order), "refused signature": refuse(link.BadSignature), "refused expired": refuse(link.Expired),
		"refused replay": refuse(link.Replay), "refused invalid": refuse(link.InvalidJob), "refused chain": refuse(link.ChainUnavailable),
		"refused matrix seed, ours is right":        refuse(link.MatrixSeed),
		"refused not allowed, we are registered":    refuse(link.NotAllowed),
		"refused quota, we are within our schedule": refuse(link.Quota),
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			bend(w)
			r := w.run(challenge.Unreachable)
			if strings.HasPrefix(name, "refused") && !strings.Contains(r.Reason, "because") {
				t.Errorf("the reason does not quote the refusal: %s", r.Reason)
			}
		})
	}
}

// TestWarm: a device that was ready before must be ready at once. One that was not may take its time. A Ready that is only
// said, with pongs that give the time to make it true, is no better; a line that is long is no worse.
func TestWarm(t *testing.T) {
	for name, c := range map[string]struct {
		warm        bool
		late        time.Duration // of Ready
		first, each time.Duration // of the first pong and of those after it
		want        challenge.Outcome
	}{
		"cold and late":             {false, 700 * time.Millisecond, 0, 0, challenge.Pass},
		"warm and late":             {true, 700 * time.Millisecond, 0, 0, challenge.Unreachable},
		"warm and prompt":           {true, 0, 0, 0, challenge.Pass},
		"cold, pongs late":          {false, 0, 300 * time.Millisecond, 300 * time.Millisecond, challenge.Pass},
		"warm, pongs late":          {true, 0, 300 * time.Millisecond, 300 * time.Millisecond, challenge.Unreachable},
		"warm, all pongs very late": {true, 0, 1200 * time.Millisecond, 0, challenge.Unreachable},
		"warm, a long line":         {true, 200 * time.Millisecond, 200 * time.Millisecond, 0, challenge.Pass},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.issue.Warm = c.warm
			w.prover.ready = func(s *session.Session, out stream) error {
				time.Sleep(c.late)
				return w.prover.sendReady(s, out)
			}
			pongs := 0
			w.prover.pong = func(nonce uint64, out stream) error {
				if pongs++; pongs == 1 {
					time.Sleep(c.first)
				} else {
					time.Sleep(c.each)
				}
				return sendPong(nonce, out)
			}
			r := w.run(c.want)
			if r.Ready < c.late || (r.ID.IsZero()) != (c.want == challenge.Unreachable) {
				t.Errorf("Ready took %v, challenge %s", r.Ready, r.ID)
			}
			if slow := c.late+c.first+4*c.each >= 700*time.Millisecond; r.Cold != slow {
				t.Errorf("cold is %v", r.Cold)
			}
			if c.want == challenge.Unreachable && !strings.Contains(r.Reason, "was not kept") {
				t.Errorf("the prover is told %q", r.Reason)
			}
			if _, err := transcript.Recheck(r.Transcript); err != nil {
				t.Error(err)
			}
			w.told(c.want)
		})
	}
}

// TestOwnFailure: what is ours is undecided, whatever the prover said.
func TestOwnFailure(t *testing.T) {
	refuse := func(w *world, code link.Code) {
		w.prover.ready = func(*session.Session, stream) error { return link.Refuse(code, "", "", "because") }
	}
	for name, bend := range map[string]func(*world){
		"another beacon now":    func(w *world) { refuse(w, link.MatrixSeed); w.oracle.seed[0]++ },
		"beacon cannot be read": func(w *world) { refuse(w, link.MatrixSeed); w.oracle.err = errors.New("down") },
		"not registered":        func(w *world) { refuse(w, link.NotAllowed); w.oracle.verifiers = nil },
		"no window in time":     func(w *world) { w.issue.StartBy = time.Now().Add(-time.Second) },
		"asked too much":        func(w *world) { refuse(w, link.Quota); w.issue.Excess = true },
		"refused while cut off": func(w *world) { refuse(w, link.Stopping); w.oracle.sick = errors.New("down") },
		"no prover, and cut off": func(w *world) {
			w.connect()
			w.issue.Target.Address = "127.0.0.1:1"
			w.oracle.sick = errors.New("down")
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			bend(w)
			w.run(challenge.Undecided)
		})
	}
}
