package sidecar_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/proto/link"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
	"github.com/slark-network/slark/prover/sidecar"
)

// sign makes the bytes of a Prepare, for any network and by any key.
func sign(t testing.TB, net challenge.Network, key *message.Key, j challenge.Job, expires uint64) []byte {
	t.Helper()
	m := &message.Prepare{Job: j, Expires: expires}
	if err := message.NewChain(message.NewDomain(net), j).Sign(m, key); err != nil {
		t.Fatal(err)
	}
	return m.Append(nil)
}

func TestPrepareRefused(t *testing.T) {
	w := newWorld(t, func(o *sidecar.Options) {
		o.Limits.MaxRounds = 4
		o.Limits.MaxSize = 512
	})
	v := w.dial(aliceKey)
	at := func(d time.Duration) uint64 { return uint64(time.Now().Add(d).Unix()) }
	body := func(change func(*challenge.Job)) []byte {
		j := v.job(1)
		change(&j)
		return sign(t, testNet, aliceKey, j, soon())
	}
	good := body(func(*challenge.Job) {})
	invalid := append([]byte{}, good...)
	invalid[challenge.JobSize-32-1] = 1 // openings below rounds
	for name, c := range map[string]struct {
		body  []byte
		code  link.Code
		field string
	}{
		"empty":             {nil, link.InvalidJob, "Prepare"},
		"short":             {good[1:], link.InvalidJob, "Prepare"},
		"long":              {append(good[:len(good):len(good)], 0), link.InvalidJob, "Prepare"},
		"outside limits":    {invalid, link.InvalidJob, "Prepare"},
		"forged":            {sign(t, testNet, bobKey, v.job(1), soon()), link.BadSignature, "Prepare"},
		"other chain id":    {sign(t, challenge.Network{ChainID: 1, Settlement: testNet.Settlement}, aliceKey, v.job(1), soon()), link.BadSignature, "Prepare"},
		"other contract":    {sign(t, challenge.Network{ChainID: testNet.ChainID}, aliceKey, v.job(1), soon()), link.BadSignature, "Prepare"},
		"job of bob":        {sign(t, testNet, bobKey, w.dial(bobKey).job(1), soon()), link.NotAllowed, "verifier"},
		"other provider":    {body(func(j *challenge.Job) { j.Provider = challenge.Address{1} }), link.NotAllowed, "provider"},
		"other signer":      {body(func(j *challenge.Job) { j.Signer = challenge.Address{1} }), link.NotAllowed, "signer"},
		"other device":      {body(func(j *challenge.Job) { j.Device = challenge.DeviceID(provider, 1) }), link.NotAllowed, "device"},
		"expired":           {sign(t, testNet, aliceKey, v.job(1), at(-2*time.Second)), link.Expired, "expires"},
		"expires far ahead": {sign(t, testNet, aliceKey, v.job(1), at(11*time.Minute)), link.Expired, "expires"},
		"old Era":           {body(func(j *challenge.Job) { j.Era = 1 }), link.MatrixSeed, "era"},
		"future Era":        {body(func(j *challenge.Job) { j.Era = 5 }), link.MatrixSeed, "era"},
		"other matrix seed": {body(func(j *challenge.Job) { j.MatrixSeed[0] ^= 1 }), link.MatrixSeed, "matrixSeed"},
		"size":              {body(func(j *challenge.Job) { j.Size = 1024 }), link.Limit, "size"},
		"rounds":            {body(func(j *challenge.Job) { j.Rounds, j.Openings = 5, 5 }), link.Limit, "rounds"},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
			defer cancel()
			_, _, err := v.prepareRaw(ctx, c.body)
			wantRefusal(t, err, c.code, c.field)
		})
	}
	complete(t, v, 1) // after all that, a good one
}

// TestBeaconIsLate: a verifier that sees an Era before the prover does waits, and is refused only if the prover does not come to see it.
func TestBeaconIsLate(t *testing.T) {
	w := newWorld(t, nil)
	v := w.dial(aliceKey)
	w.chain.set(func(c *fakeChain) { c.late = errors.New("no beacon yet") })
	seen := time.AfterFunc(300*time.Millisecond, func() { w.chain.set(func(c *fakeChain) { c.late = nil }) })
	defer seen.Stop()
	complete(t, v, 1)
	w.chain.set(func(c *fakeChain) { c.late = errors.New("no beacon at all") })
	_, err := v.prepare(v.job(2))
	wantRefusal(t, err, link.ChainUnavailable, "matrixSeed")
	w.chain.set(func(c *fakeChain) { c.late = nil })
	complete(t, v, 3)
}

func TestRefusedByState(t *testing.T) {
	w := newWorld(t, func(o *sidecar.Options) { o.Limits.VerifierStarts = 2 })
	v := w.dial(aliceKey)

	w.chain.set(func(c *fakeChain) { c.down = errors.New("no route to node") })
	_, err := v.prepare(v.job(1))
	wantRefusal(t, err, link.ChainUnavailable, "era")
	w.chain.set(func(c *fakeChain) { c.down = nil })

	x, _, _ := complete(t, v, 4)
	_, err = v.prepare(v.job(4))
	wantRefusal(t, err, link.Replay, "counter")
	_, err = v.prepare(v.job(3))
	wantRefusal(t, err, link.Replay, "counter")

	unknown := *x
	unknown.session, _ = session.Begin(testNet, v.job(9))
	_, err = unknown.open(v, nil)
	wantRefusal(t, err, link.UnknownChallenge, "challenge_id")

	complete(t, v, 5)
	_, err = v.prepare(v.job(6))
	wantRefusal(t, err, link.Quota, "starts")

	// Bob has a quota of his own.
	complete(t, w.dial(bobKey), 1)

	// Alice is struck from the set while she is connected.
	w.chain.set(func(c *fakeChain) { delete(c.verifiers, aliceKey.Address()) })
	_, err = v.client.Describe(context.Background(), &slarkv1.DescribeRequest{})
	wantRefusal(t, err, link.NotAllowed, "verifier")
}

func TestOverQuotaOfTimeAndMemory(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*sidecar.Limits)
		code   link.Code
		field  string
	}{
		"verifier's time": {func(l *sidecar.Limits) { l.VerifierTime = time.Millisecond }, link.Quota, "time"},
		"share of Era":    {func(l *sidecar.Limits) { l.MaxShare, l.EraLength = 1e-3, time.Second }, link.Quota, "share"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, func(o *sidecar.Options) { c.change(&o.Limits) })
			v := w.dial(aliceKey)
			complete(t, v, 1)
			for counter := uint64(2); ; counter++ {
				x, err := v.prepare(v.job(counter))
				if err != nil {
					wantRefusal(t, err, c.code, c.field)
					return
				}
				if err := x.start(); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
	t.Run("Prepares that are not started", func(t *testing.T) {
		w := newWorld(t, func(o *sidecar.Options) { o.Limits.VerifierStarts = 1 })
		v := w.dial(aliceKey)
		var given int
		for counter := uint64(1); ; counter++ {
			x, err := v.prepare(v.job(counter))
			if err != nil {
				wantRefusal(t, err, link.Quota, "prepares")
				break
			}
			given++
			x.cancel() // gives the device back
		}
		if given != 8 {
			t.Errorf("%d Prepares were answered, want 8 times the one Start that is allowed", given)
		}
	})
	t.Run("memory", func(t *testing.T) {
		w := newWorld(t, func(o *sidecar.Options) { o.Limits.MaxMemory = 1000 })
		v := w.dial(aliceKey)
		_, err := v.prepare(v.job(1))
		wantRefusal(t, err, link.Limit, "memory")
	})
}

func TestStartRefused(t *testing.T) {
	w := newWorld(t, nil)
	v := w.dial(aliceKey)
	recv := func(x *exchange) error {
		_, err := x.stream.Recv()
		return err
	}

	x, err := v.prepare(v.job(1))
	if err != nil {
		t.Fatal(err)
	}
	if err := x.sendStart(uint64(time.Now().Add(-5 * time.Second).Unix())); err != nil {
		t.Fatal(err)
	}
	wantRefusal(t, recv(x), link.Expired, "expires")

	if x, err = v.prepare(v.job(1)); err != nil {
		t.Fatal(err)
	}
	if err := x.sendStartRaw(make([]byte, 137)); err != nil {
		t.Fatal(err)
	}
	wantRefusal(t, recv(x), link.BadSignature, "Start")

	// Two streams prepared with one counter: one Start runs.
	first, err := v.prepare(v.job(2))
	if err != nil {
		t.Fatal(err)
	}
	if err := first.start(); err != nil {
		t.Fatal(err)
	}
	_, err = v.prepare(v.job(2))
	wantRefusal(t, err, link.Replay, "counter")

	// The Start of another challenge does not fit.
	second, err := v.prepare(v.job(3))
	if err != nil {
		t.Fatal(err)
	}
	if err := second.sendStartRaw(first.session.Records()[2].Body); err != nil {
		t.Fatal(err)
	}
	wantRefusal(t, recv(second), link.BadSignature, "Start")
}

func TestReservationEnds(t *testing.T) {
	w := newWorld(t, func(o *sidecar.Options) { o.Limits.StartWithin = 100 * time.Millisecond })
	v := w.dial(aliceKey)
	x, err := v.prepare(v.job(1))
	if err != nil {
		t.Fatal(err)
	}
	_, err = x.stream.Recv()
	wantRefusal(t, err, link.Expired, "")
}

func TestOrderRefused(t *testing.T) {
	w := newWorld(t, nil)
	v := w.dial(aliceKey)
	ping := &slarkv1.ChallengeRequest{Message: &slarkv1.ChallengeRequest_Ping{Ping: &slarkv1.Ping{}}}
	for name, first := range map[string]*slarkv1.ChallengeRequest{
		"ping":    ping,
		"nothing": {},
		"start":   {Message: &slarkv1.ChallengeRequest_Start{Start: &slarkv1.Start{}}},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
			defer cancel()
			stream, err := v.client.Challenge(ctx)
			if err != nil {
				t.Fatal(err)
			}
			if err := stream.Send(first); err != nil {
				t.Fatal(err)
			}
			_, err = stream.Recv()
			wantRefusal(t, err, link.Order, "")
		})
	}
	x, err := v.prepare(v.job(1))
	if err != nil {
		t.Fatal(err)
	}
	for range 100 { // endless pings are not answered without end
		if err = x.stream.Send(ping); err != nil {
			break
		}
	}
	pongs := 0
	for ; ; pongs++ {
		if _, err = x.stream.Recv(); err != nil {
			break
		}
	}
	wantRefusal(t, err, link.Order, "")
	if pongs != 32 {
		t.Errorf("%d pongs, want 32", pongs)
	}
}

func TestOpenRefused(t *testing.T) {
	w := newWorld(t, nil)
	v := w.dial(aliceKey)
	x, err := v.prepare(v.job(1))
	if err != nil {
		t.Fatal(err)
	}
	if err := x.start(); err != nil {
		t.Fatal(err)
	}
	forged, err := session.Replay(testNet, x.session.Records())
	if err != nil {
		t.Fatal(err)
	}
	other, err := forged.Sign(forged.DrawOpen(challenge.Hash{1}), aliceKey) // other positions, well signed
	if err != nil {
		t.Fatal(err)
	}
	body := x.signOpen()
	id := x.session.ID()

	_, err = x.open(w.dial(bobKey), body)
	wantRefusal(t, err, link.NotAllowed, "verifier")
	_, err = x.open(v, nil)
	wantRefusal(t, err, link.InvalidJob, "Open")
	broken := append([]byte{}, body...)
	broken[len(broken)-3] ^= 1
	_, err = x.open(v, broken)
	wantRefusal(t, err, link.BadSignature, "Open")
	_, err = v.client.Open(context.Background(), &slarkv1.OpenRequest{ChallengeId: id[:31], Body: body})
	wantRefusal(t, err, link.InvalidJob, "challenge_id")

	if _, err = x.open(v, body); err != nil {
		t.Fatal(err)
	}
	_, err = x.open(v, other)
	wantRefusal(t, err, link.Replay, "positions")
}

func TestVerdictRefused(t *testing.T) {
	w := newWorld(t, nil)
	v := w.dial(aliceKey)
	x, _, _ := complete(t, v, 1)
	id := x.session.ID()
	call := func(v *verifier, body []byte) error {
		_, err := v.client.Conclude(context.Background(), &slarkv1.ConcludeRequest{ChallengeId: id[:], Verdict: body})
		return err
	}
	wantRefusal(t, call(v, []byte("nonsense")), link.InvalidJob, "Verdict")
	again, err := session.Replay(testNet, x.session.Records())
	if err != nil {
		t.Fatal(err)
	}
	if err := x.conclude(challenge.Pass); err != nil {
		t.Fatal(err)
	}
	first := x.session.Records()[len(x.session.Records())-1].Body
	if err := call(v, first); err != nil {
		t.Errorf("the same Verdict again: %v", err)
	}
	wantRefusal(t, call(w.dial(bobKey), first), link.NotAllowed, "verifier")
	second, err := again.Sign(&message.Verdict{Outcome: challenge.Slow, Class: "cpu", PositionsKey: secrets(x.session.Job()).PositionsKey}, aliceKey)
	if err != nil {
		t.Fatal(err)
	}
	wantRefusal(t, call(v, second), link.Replay, "challenge_id")
}

func TestCertificateRefused(t *testing.T) {
	w := newWorld(t, nil)
	stranger := fixedKey(66)
	for name, c := range map[string]struct {
		key *message.Key
		net challenge.Network
	}{
		"not registered": {stranger, testNet},
		"other network":  {aliceKey, challenge.Network{ChainID: 1}},
	} {
		t.Run(name, func(t *testing.T) {
			v := w.dialWith(c.key, newCert(t, c.key, c.net))
			ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
			defer cancel()
			_, err := v.client.Describe(ctx, &slarkv1.DescribeRequest{})
			if status.Code(err) != codes.Unavailable {
				t.Errorf("error %v, want unavailable: the handshake fails", err)
			}
		})
	}
}
