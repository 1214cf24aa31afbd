package exchange_test

import (
	"bytes"
	"context"
	"errors"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/tenancy"
	"github.com/slark-network/slark/proto/link"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
	"github.com/slark-network/slark/slark/exchange"
)

// interrupted makes a challenge whose verifier is stopped while it waits for openings, and returns what it stored.
func interrupted(t *testing.T, w *world) []byte {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	var pending []byte
	w.issue.Committed = func(_ context.Context, b []byte, deadline time.Time) error {
		if left := time.Until(deadline); left <= 0 || left > w.issue.WithheldAfter {
			t.Errorf("deadline in %v", left)
		}
		pending = bytes.Clone(b)
		return nil
	}
	w.issue.Concluded = func(context.Context, exchange.Result) error {
		t.Error("a pending exchange was concluded")
		return nil
	}
	honest := w.prover.open
	w.prover.open = func(ctx context.Context, _ *answerer) (*slarkv1.OpenResponse, error) {
		stop()
		<-ctx.Done()
		return nil, ctx.Err()
	}
	w.start()
	r, err := w.x.Run(ctx, w.issue)
	if err != nil || !r.Pending || r.Outcome != challenge.Undecided || r.Transcript != nil || pending == nil {
		t.Fatalf("interrupted: %+v, %v", r, err)
	}
	w.prover.mu.Lock()
	defer w.prover.mu.Unlock()
	if len(w.prover.verdicts) != 0 {
		t.Error("the prover was told a verdict")
	}
	w.prover.open = honest
	return pending
}

// again is the exchanger of the next process.
func (w *world) again() *exchange.Exchanger {
	w.t.Helper()
	x, err := exchange.New(w.options)
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(x.Close)
	return x
}

func TestResume(t *testing.T) {
	w := newWorld(t)
	pending := interrupted(t, w)
	concluded := 0
	r, err := w.again().Resume(t.Context(), pending, exchange.Hooks{Concluded: func(_ context.Context, r exchange.Result) error {
		concluded++
		w.prover.mu.Lock()
		defer w.prover.mu.Unlock()
		if len(w.prover.verdicts) != 0 {
			t.Error("the prover was told before the result was stored")
		}
		return nil
	}})
	if err != nil {
		t.Fatal(err)
	}
	w.check(r, challenge.Pass)
	w.told(challenge.Pass)
	if concluded != 1 || r.Elapsed <= 0 || r.RoundTrip <= 0 || r.ID.IsZero() {
		t.Errorf("concluded %d times: %+v", concluded, r)
	}
	if exchange.PendingSeed(pending) != w.issue.Job.MatrixSeed {
		t.Error("PendingSeed is not that of the job")
	}
}

// TestResumeTooLate: whoever was down when the answer was due asks once more, and then it is undecided.
func TestResumeTooLate(t *testing.T) {
	w := newWorld(t)
	w.issue.WithheldAfter = 2 * time.Second
	pending := interrupted(t, w)
	w.prover.open = func(context.Context, *answerer) (*slarkv1.OpenResponse, error) {
		return nil, link.Refuse(link.UnknownChallenge, "", "", "no longer stored")
	}
	w.options.Now = func() time.Time { return time.Now().Add(time.Hour) }
	r, err := w.again().Resume(t.Context(), pending, exchange.Hooks{})
	if err != nil {
		t.Fatal(err)
	}
	w.check(r, challenge.Undecided)
}

func TestResumeRefusesOthers(t *testing.T) {
	w := newWorld(t)
	pending := interrupted(t, w)
	options := w.options
	for name, bend := range map[string]func() []byte{
		"nothing":        func() []byte { return nil },
		"cut":            func() []byte { return pending[:len(pending)/2] },
		"other version":  func() []byte { return bytes.Replace(pending, []byte(`"version":1`), []byte(`"version":2`), 1) },
		"other network":  func() []byte { w.options.Network.ChainID++; return pending },
		"other verifier": func() []byte { w.options.Key = testKey(t, 9); return pending },
		"other key": func() []byte {
			return bytes.Replace(pending, []byte(`"positionsKey":"0x`), []byte(`"positionsKey":"0xff`), 1)
		},
	} {
		w.options = options
		b := bend()
		if r, err := w.again().Resume(t.Context(), b, exchange.Hooks{}); !errors.Is(err, challenge.ErrInvalid) {
			t.Errorf("%s: %+v, %v", name, r, err)
		}
	}
}

// TestStopped: a stop at any time before the prover has committed is undecided, and nothing stays behind.
func TestStopped(t *testing.T) {
	for name, bend := range map[string]func(w *world, stop func()){
		"at Prepare": func(w *world, stop func()) {
			w.prover.ready = func(_ *session.Session, s stream) error { stop(); <-s.Context().Done(); return nil }
		},
		"at a ping": func(w *world, stop func()) {
			w.prover.pong = func(_ uint64, s stream) error { stop(); <-s.Context().Done(); return nil }
		},
		"at Start": func(w *world, stop func()) {
			w.prover.start = func(_ *session.Session, s stream) error { stop(); <-s.Context().Done(); return nil }
		},
		"at Open, not stored": func(w *world, stop func()) {
			w.prover.open = func(ctx context.Context, _ *answerer) (*slarkv1.OpenResponse, error) {
				stop()
				<-ctx.Done()
				return nil, ctx.Err()
			}
		},
		"before anything": func(_ *world, stop func()) { stop() },
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			ctx, stop := context.WithCancel(t.Context())
			defer stop()
			bend(w, stop)
			w.start()
			r, err := w.x.Run(ctx, w.issue)
			if err != nil || r.Pending {
				t.Fatalf("%+v, %v", r, err)
			}
			w.check(r, challenge.Undecided)
		})
	}
}

// TestHooks: what is not stored does not go on.
func TestHooks(t *testing.T) {
	disk := errors.New("disk")
	for name, hooks := range map[string]exchange.Hooks{
		"issued":    {Issued: func(context.Context) error { return disk }},
		"committed": {Committed: func(context.Context, []byte, time.Time) error { return disk }},
		"concluded": {Concluded: func(context.Context, exchange.Result) error { return disk }},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.issue.Hooks = hooks
			w.start()
			r, err := w.x.Run(t.Context(), w.issue)
			if !errors.Is(err, exchange.ErrHook) || !errors.Is(err, disk) {
				t.Fatalf("error %v", err)
			}
			if want := challenge.Undecided; name != "concluded" && r.Outcome != want {
				t.Errorf("outcome %s, want %s", r.Outcome, want)
			}
			w.prover.mu.Lock()
			defer w.prover.mu.Unlock()
			if name == "issued" && len(w.prover.seeds) != 0 {
				t.Error("the seed left before the issue was stored")
			}
			if name == "committed" && w.prover.opens != 0 {
				t.Error("Open left before the pending exchange was stored")
			}
			if len(w.prover.verdicts) != 0 {
				t.Error("the prover was told what is not stored")
			}
		})
	}
}

// TestBusy: busy is neutral with the Prepare of another registered verifier for this device, once.
func TestBusy(t *testing.T) {
	other := testKey(t, 8)
	evidence := func(w *world, edit func(*challenge.Job), expires time.Duration, key *message.Key) []byte {
		j := w.issue.Job
		j.Verifier = key.Address()
		if edit != nil {
			edit(&j)
		}
		s, err := session.Begin(w.network, j)
		if err != nil {
			t.Fatal(err)
		}
		b, err := s.Sign(&message.Prepare{Job: j, Expires: uint64(time.Now().Add(expires).Unix())}, key)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	const soon = 30 * time.Second
	for name, c := range map[string]struct {
		evidence func(*world) []byte
		want     challenge.Outcome
	}{
		"good":             {func(w *world) []byte { return evidence(w, nil, soon, other) }, challenge.Busy},
		"expired":          {func(w *world) []byte { return evidence(w, nil, -time.Second, other) }, challenge.Unreachable},
		"far ahead":        {func(w *world) []byte { return evidence(w, nil, 5*time.Minute, other) }, challenge.Unreachable},
		"ours":             {func(w *world) []byte { return evidence(w, nil, soon, w.verifier) }, challenge.Unreachable},
		"unregistered":     {func(w *world) []byte { return evidence(w, nil, soon, testKey(t, 7)) }, challenge.Unreachable},
		"another device":   {func(w *world) []byte { return evidence(w, func(j *challenge.Job) { j.Device[0]++ }, soon, other) }, challenge.Unreachable},
		"another provider": {func(w *world) []byte { return evidence(w, func(j *challenge.Job) { j.Provider[0]++ }, soon, other) }, challenge.Unreachable},
		"another era":      {func(w *world) []byte { return evidence(w, func(j *challenge.Job) { j.Era++ }, soon, other) }, challenge.Unreachable},
		"bad signature":    {func(w *world) []byte { b := evidence(w, nil, soon, other); b[len(b)-2] ^= 1; return b }, challenge.Unreachable},
		"nothing":          {func(*world) []byte { return nil }, challenge.Unreachable},
		"chain not seen":   {func(w *world) []byte { w.oracle.err = errors.New("down"); return evidence(w, nil, soon, other) }, challenge.Undecided},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.oracle.verifiers[other.Address()] = true
			shown := c.evidence(w)
			w.busy(message.BusyOtherVerifier, shown)
			w.run(c.want)
			if c.want == challenge.Busy {
				w.issue.Job.Counter++
				w.run(challenge.Unreachable) // the same evidence again
			}
		})
	}
}

func TestMaintenance(t *testing.T) {
	for _, announced := range []bool{true, false} {
		w := newWorld(t)
		w.oracle.maintenance = announced
		w.busy(message.BusyMaintenance, nil)
		want := challenge.Unreachable
		if announced {
			want = challenge.Maintenance
		}
		w.run(want)
	}
}

// TestLease: a lease excuses a full proof that was asked before its evidence was there, and nothing else.
func TestLease(t *testing.T) {
	answer := func(h tenancy.Holding, err error) func(context.Context) (tenancy.Holding, error) {
		return func(context.Context) (tenancy.Holding, error) { return h, err }
	}
	for name, c := range map[string]struct {
		leased func(context.Context) (tenancy.Holding, error)
		class  string
		want   challenge.Outcome
	}{
		"held":                    {answer(tenancy.Held, nil), "test", challenge.Busy},
		"young":                   {answer(tenancy.Young, nil), "test", challenge.Busy},
		"no lease":                {answer(tenancy.Free, nil), "test", challenge.Unreachable},
		"no evidence to ask":      {nil, "test", challenge.Unreachable},
		"evidence cannot be had":  {answer(tenancy.Free, errors.New("down")), "test", challenge.Undecided},
		"held, but a micro proof": {answer(tenancy.Held, nil), tenancy.MicroClass, challenge.Unreachable},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.issue.Leased, w.issue.Class = c.leased, c.class
			w.busy(message.BusyLease, nil)
			w.run(c.want)
		})
	}
}

// TestMicro: a right micro proof passes, names no class, and is unknown where the lease does not count; a wrong one is
// wrong all the same.
func TestMicro(t *testing.T) {
	w := newWorld(t)
	micro := tenancy.MicroEnvelope(w.issue.Job.Work(), 1<<62)
	w.issue.Class, w.issue.Envelope = tenancy.MicroClass, &micro
	w.run(challenge.Pass)
	w.issue.Job.Counter, w.issue.Unproven = 2, "no full proof of the device is on record"
	if r := w.run(challenge.Unknown); !strings.Contains(r.Reason, w.issue.Unproven) {
		t.Errorf("reason %q", r.Reason)
	}
	w.issue.Job.Size = 2 * tenancy.MicroSize
	if _, err := w.x.Run(t.Context(), w.issue); !errors.Is(err, challenge.ErrInvalid) {
		t.Errorf("a large micro proof: %v", err)
	}
	w = newWorld(t)
	w.issue.Class, w.issue.Envelope, w.issue.Unproven = tenancy.MicroClass, &micro, "no full proof of the device is on record"
	w.prover.bend = func(_ challenge.Position, v *[128]int32) { v[1]++ }
	w.run(challenge.Wrong)
}

func (w *world) busy(reason message.BusyReason, evidence []byte) {
	w.prover.ready = func(s *session.Session, out stream) error {
		body, err := s.Sign(&message.Busy{Reason: reason, Evidence: evidence}, w.prover.key)
		if err != nil {
			return err
		}
		return out.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Busy{Busy: &slarkv1.Busy{Body: body}}})
	}
}

// TestSlowLoris: a peer that accepts and then says nothing, or trickles bytes, costs one deadline.
func TestSlowLoris(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer c.Close()
				for range 100 {
					if _, err := c.Write([]byte{22}); err != nil {
						return
					}
					time.Sleep(20 * time.Millisecond)
				}
			}()
		}
	}()
	w := newWorld(t)
	w.connect()
	w.issue.Target.Address = l.Addr().String()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	began := time.Now()
	r, err := w.x.Run(ctx, w.issue)
	if err != nil {
		t.Fatal(err)
	}
	w.check(r, challenge.Unreachable)
	if d := time.Since(began); d > exchange.DialWithin+5*time.Second {
		t.Errorf("it took %v", d)
	}
	l.Close()
	<-done
}

// TestOthersAreNotHeldUp: a prover that is silent does not hold up one that answers, windows permitting.
func TestOthersAreNotHeldUp(t *testing.T) {
	w := newWorld(t)
	w.options.Windows = 2
	w.prover.start = func(ss *session.Session, s stream) error {
		if ss.Job().Counter == 1 {
			<-s.Context().Done()
			return nil
		}
		return w.prover.work(ss, s)
	}
	w.issue.AnswerWithin = 3 * time.Second
	w.start()
	slow := make(chan exchange.Result)
	go func() {
		r, err := w.x.Run(t.Context(), w.issue)
		if err != nil {
			t.Error(err)
		}
		slow <- r
	}()
	good := w.issue
	good.Job.Counter = 2
	r, err := w.x.Run(t.Context(), good)
	if err != nil || r.Outcome != challenge.Pass {
		t.Errorf("%+v, %v", r, err)
	}
	if r := <-slow; r.Outcome != challenge.Timeout {
		t.Errorf("%+v", r)
	}
}

// TestDisconnects: the line drops at each stage, from the side of the prover.
func TestDisconnects(t *testing.T) {
	for name, c := range map[string]struct {
		bend func(*world, *dropper)
		want challenge.Outcome
	}{
		"at Prepare": {func(w *world, d *dropper) {
			w.prover.ready = func(*session.Session, stream) error { d.drop(); return nil }
		}, challenge.Unreachable},
		"at a ping": {func(w *world, d *dropper) {
			w.prover.pong = func(uint64, stream) error { d.drop(); return nil }
		}, challenge.Unreachable},
		"at Start": {func(w *world, d *dropper) {
			w.prover.start = func(*session.Session, stream) error { d.drop(); return nil }
		}, challenge.Timeout},
		"at Commit, then back": {func(w *world, d *dropper) {
			w.prover.open = func(_ context.Context, a *answerer) (*slarkv1.OpenResponse, error) {
				if a.remaining == 1 {
					d.drop()
					return nil, errors.New("dropped")
				}
				return a.answer()
			}
		}, challenge.Pass},
		"after Commit is sent": {func(w *world, d *dropper) {
			w.prover.commit = func(s *session.Session, p *matmultest.Proof, out stream) error {
				defer time.AfterFunc(50*time.Millisecond, d.drop)
				return w.prover.sendCommit(s, p, out)
			}
		}, challenge.Pass},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			d := new(dropper)
			c.bend(w, d)
			w.prover.serve(t)
			d.listen(t, w.prover.address)
			w.issue.Target.Address = d.address
			w.connect()
			w.run(c.want)
		})
	}
}
