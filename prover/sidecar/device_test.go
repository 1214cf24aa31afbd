package sidecar_test

import (
	"bytes"
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/prover/sidecar"
)

// flipped is a run whose openings have a bit flipped, by how a test says.
type flipped struct {
	kernels.Run
	flip func(*matmul.Opening)
}

func (f flipped) Open(ctx context.Context, ps []challenge.Position) ([]challenge.Opening, error) {
	out, err := f.Run.Open(ctx, ps)
	if err == nil {
		f.flip(out[1].(*matmul.Opening))
	}
	return out, err
}

func TestFlippedBitIsFault(t *testing.T) {
	for name, flip := range map[string]func(*matmul.Opening){
		"value":  func(o *matmul.Opening) { o.Values[77] ^= 1 << 9 },
		"digest": func(o *matmul.Opening) { o.Digests[3] ^= 4 },
		"path":   func(o *matmul.Opening) { o.Path[2][5] ^= 128 },
	} {
		t.Run(name, func(t *testing.T) {
			var b *bent
			w := newWorld(t, func(o *sidecar.Options) {
				b = &bent{Device: o.Slots[0].Device}
				o.Slots[0].Device = b
			})
			b.run = func(ctx context.Context, task kernels.Task) (kernels.Run, error) {
				r, err := b.Device.Run(ctx, task)
				return flipped{r, flip}, err
			}
			v := w.dial(aliceKey)
			x, err := v.prepare(v.job(1))
			if err != nil {
				t.Fatal(err)
			}
			if err := x.start(); err != nil {
				t.Fatal(err)
			}
			body := x.signOpen()
			answer, err := x.open(v, body)
			if err != nil {
				t.Fatal(err)
			}
			if err := x.take(answer); err != nil {
				t.Fatal(err)
			}
			if x.session.Fault() == nil || x.session.Fault().Round != 2 {
				t.Errorf("fault %+v, want round 2", x.session.Fault())
			}
			b.run = nil // the device is well again: the answer stays
			again, err := x.open(v, body)
			if err != nil || !bytes.Equal(again.GetFault(), answer.GetFault()) {
				t.Errorf("asked again: %v, error %v, want the same fault", again, err)
			}
		})
	}
}

// otherRun is a run that came out otherwise from a round on.
type otherRun struct {
	kernels.Run
	from int
}

func (o otherRun) Roots() []challenge.Hash {
	roots := o.Run.Roots()
	for i := o.from - 1; i < len(roots); i++ {
		roots[i][0] ^= 1
	}
	return roots
}

func TestRunAgainWithAnotherResult(t *testing.T) {
	for name, c := range map[string]struct {
		wrong int32 // so many runs after the restart come out otherwise
		fault bool
	}{
		"once":  {1, false},
		"twice": {2, true},
	} {
		t.Run(name, func(t *testing.T) {
			var b *bent
			w := newWorld(t, func(o *sidecar.Options) {
				b = &bent{Device: o.Slots[0].Device}
				o.Slots[0].Device = b
			})
			v := w.dial(aliceKey)
			x, err := v.prepare(v.job(1))
			if err != nil {
				t.Fatal(err)
			}
			if err := x.start(); err != nil {
				t.Fatal(err)
			}
			if err := w.stop(); err != nil {
				t.Fatal(err)
			}
			var left atomic.Int32
			left.Store(c.wrong)
			b.run = func(ctx context.Context, task kernels.Task) (kernels.Run, error) {
				r, err := b.Device.Run(ctx, task)
				if err == nil && left.Add(-1) >= 0 {
					return otherRun{r, 2}, nil
				}
				return r, err
			}
			w.start()
			answer, err := x.open(w.dial(aliceKey), x.signOpen())
			if err != nil {
				t.Fatal(err)
			}
			if err := x.take(answer); err != nil {
				t.Fatal(err)
			}
			if f := x.session.Fault(); (f != nil) != c.fault || f != nil && f.Round != 2 {
				t.Errorf("fault %+v, want one: %v, of round 2", f, c.fault)
			}
		})
	}
}

func TestDeviceRefuses(t *testing.T) {
	var b *bent
	w := newWorld(t, func(o *sidecar.Options) {
		b = &bent{Device: o.Slots[0].Device}
		o.Slots[0].Device = b
		o.Limits.ReadyWithin = time.Second
		o.Limits.RunWithin = time.Second
	})
	v := w.dial(aliceKey)
	for _, c := range []struct {
		err  error
		code link.Code
	}{
		{kernels.ErrMemory, link.Limit},
		{kernels.ErrUnsupported, link.Limit},
		{errors.New("the card fell off the bus"), link.Device},
	} {
		b.prepare = func(context.Context, challenge.Job) error { return c.err }
		_, err := v.prepare(v.job(1))
		if r, ok := link.AsRefusal(err); !ok || r.Code != c.code {
			t.Errorf("device said %v: %v, want %s", c.err, err, c.code)
		}
	}
	b.prepare = func(ctx context.Context, _ challenge.Job) error { <-ctx.Done(); return ctx.Err() }
	_, err := v.prepare(v.job(1))
	wantRefusal(t, err, link.Device, "device")
	b.prepare = func(context.Context, challenge.Job) error { panic("bug") }
	_, err = v.prepare(v.job(1))
	wantRefusal(t, err, link.Device, "")
	b.prepare = nil

	b.run = func(ctx context.Context, _ kernels.Task) (kernels.Run, error) { <-ctx.Done(); return nil, ctx.Err() }
	x, err := v.prepare(v.job(1))
	if err != nil {
		t.Fatal(err)
	}
	wantRefusal(t, x.start(), link.Limit, "rounds")
	b.run = func(context.Context, kernels.Task) (kernels.Run, error) { return nil, errors.New("xid 79") }
	if x, err = v.prepare(v.job(2)); err != nil {
		t.Fatal(err)
	}
	wantRefusal(t, x.start(), link.Device, "device")
	b.run = nil
	complete(t, v, 3)
}

func TestBrokenStreamFreesTheDevice(t *testing.T) {
	var b *bent
	w := newWorld(t, func(o *sidecar.Options) {
		b = &bent{Device: o.Slots[0].Device}
		o.Slots[0].Device = b
	})
	running, cancelled := make(chan struct{}), make(chan struct{})
	b.run = func(ctx context.Context, _ kernels.Task) (kernels.Run, error) {
		close(running)
		<-ctx.Done()
		close(cancelled)
		return nil, ctx.Err()
	}
	v := w.dial(aliceKey)
	x, err := v.prepare(v.job(1))
	if err != nil {
		t.Fatal(err)
	}
	if err := x.sendStart(soon()); err != nil {
		t.Fatal(err)
	}
	<-running
	x.cancel()
	select {
	case <-cancelled:
	case <-time.After(time.Minute):
		t.Fatal("the run goes on")
	}
	b.run = nil
	_, err = v.prepare(v.job(1))
	wantRefusal(t, err, link.Replay, "counter")
	complete(t, v, 2)
}

func TestBusyWithEvidence(t *testing.T) {
	w := newWorld(t, func(o *sidecar.Options) { o.Limits.ReadyWithin = time.Second })
	alice, bob := w.dial(aliceKey), w.dial(bobKey)
	held, err := alice.prepare(alice.job(1))
	if err != nil {
		t.Fatal(err)
	}
	x, err := bob.prepare(bob.job(1))
	if err != nil {
		t.Fatal(err)
	}
	busy := x.session.Busy()
	if busy == nil || busy.Reason != message.BusyOtherVerifier {
		t.Fatalf("busy %+v, want one with evidence", busy)
	}
	evidence, err := session.Accept(testNet, busy.Evidence)
	if err != nil {
		t.Fatal(err)
	}
	if j := evidence.Job(); j.Verifier != aliceKey.Address() || j.Device != x.session.Job().Device {
		t.Errorf("evidence is of %s for device %s", j.Verifier, j.Device)
	}
	if err := x.conclude(challenge.Busy); err != nil {
		t.Error(err)
	}

	// The holder itself gets no evidence against itself.
	_, err = w.dial(aliceKey).prepare(alice.job(2))
	wantRefusal(t, err, link.QueueFull, "")

	// A reservation whose stream ends is free at once; who waits gets it.
	time.AfterFunc(50*time.Millisecond, held.cancel)
	complete(t, bob, 2)
}

func TestMaintenance(t *testing.T) {
	w := newWorld(t, nil)
	w.sidecar.SetMaintenance(true)
	v := w.dial(aliceKey)
	x, err := v.prepare(v.job(1))
	if err != nil || x.session.Busy() == nil || x.session.Busy().Reason != message.BusyMaintenance {
		t.Errorf("busy %+v, error %v", x.session.Busy(), err)
	}
}

func TestGracefulStop(t *testing.T) {
	var b *bent
	w := newWorld(t, func(o *sidecar.Options) {
		b = &bent{Device: o.Slots[0].Device}
		o.Slots[0].Device = b
	})
	release := make(chan struct{})
	b.run = func(ctx context.Context, task kernels.Task) (kernels.Run, error) {
		<-release
		return b.Device.Run(ctx, task)
	}
	v := w.dial(aliceKey)
	x, err := v.prepare(v.job(1))
	if err != nil {
		t.Fatal(err)
	}
	if err := x.sendStart(soon()); err != nil {
		t.Fatal(err)
	}
	drained := make(chan error, 1)
	go func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		drained <- w.sidecar.Drain(ctx)
	}()
	for {
		_, err := v.prepare(v.job(2))
		if r, ok := link.AsRefusal(err); ok && r.Code == link.Stopping {
			break
		}
		time.Sleep(time.Millisecond)
	}
	close(release)
	m, err := x.stream.Recv()
	if err != nil {
		t.Fatal(err)
	}
	if err := x.session.Receive(message.TypeCommit, m.GetCommit().GetBody()); err != nil {
		t.Fatal(err)
	}
	select {
	case err := <-drained:
		t.Fatalf("drained (%v) before the Open", err)
	case <-time.After(30 * time.Millisecond):
	}
	answer, err := x.open(v, x.signOpen())
	if err != nil || x.take(answer) != nil {
		t.Fatalf("open while draining: %v", err)
	}
	if err := <-drained; err != nil {
		t.Error(err)
	}
	if _, err := v.prepare(v.job(3)); status.Code(err) != codes.Unavailable {
		t.Errorf("after draining: %v, want unavailable", err)
	}
}

// TestBusyWhileOpening: a device that answers one verifier's Open is busy for another with evidence, as during the run.
func TestBusyWhileOpening(t *testing.T) {
	opening, done := make(chan struct{}), make(chan struct{})
	var b *bent
	w := newWorld(t, func(o *sidecar.Options) {
		b = &bent{Device: o.Slots[0].Device}
		o.Slots[0].Device = b
		o.Limits.ReadyWithin = 200 * time.Millisecond
	})
	b.run = func(ctx context.Context, task kernels.Task) (kernels.Run, error) {
		r, err := b.Device.Run(ctx, task)
		return slowOpening{r, opening, done}, err
	}
	alice, bob := w.dial(aliceKey), w.dial(bobKey)
	x, err := alice.prepare(alice.job(1))
	if err != nil {
		t.Fatal(err)
	}
	if err := x.start(); err != nil {
		t.Fatal(err)
	}
	answered := make(chan error, 1)
	go func() {
		_, err := x.open(alice, x.signOpen())
		answered <- err
	}()
	<-opening
	other, err := bob.prepare(bob.job(1))
	close(done)
	if err != nil {
		t.Fatal(err)
	}
	if busy := other.session.Busy(); busy == nil || busy.Reason != message.BusyOtherVerifier {
		t.Fatalf("busy %+v, want one with evidence", busy)
	}
	if err := other.conclude(challenge.Busy); err != nil {
		t.Error(err)
	}
	if err := <-answered; err != nil {
		t.Error(err)
	}
}

// slowOpening is a run that says when it opens, and waits.
type slowOpening struct {
	kernels.Run
	opening, done chan struct{}
}

func (s slowOpening) Open(ctx context.Context, ps []challenge.Position) ([]challenge.Opening, error) {
	close(s.opening)
	<-s.done
	return s.Run.Open(ctx, ps)
}
