package sidecar_test

import (
	"bytes"
	"context"
	"errors"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/prover/ledger"
	"github.com/slark-network/slark/prover/sidecar"
)

// committed plays a challenge up to its Commit.
func (w *world) committed(counter uint64) *exchange {
	w.t.Helper()
	v := w.dial(aliceKey)
	x, err := v.prepare(v.job(counter))
	if err == nil {
		err = x.start()
	}
	if err != nil {
		w.t.Fatal(err)
	}
	return x
}

// holds checks an answer to a demand as the contract and those who read it do: signed, what was asked, and right.
func holds(t *testing.T, x *exchange, key challenge.Hash, f sidecar.Forced) {
	t.Helper()
	commit := x.session.Link(message.TypeCommit)
	list, err := opening.Parse(f.Job, f.Encoded)
	if err != nil {
		t.Fatal(err)
	}
	s := challenge.Statement{ChainID: testNet.ChainID, Job: f.Job, ID: x.session.ID(), Roots: f.Roots}
	if err := opening.Verify(s, challenge.DrawPositions(f.Job, key, commit), list); err != nil {
		t.Error(err)
	}
	want, err := fraud.SignUnasked(x.session, f.Encoded, signerKey) // signatures are deterministic
	if err != nil || f.Previous == commit && f.Signature != want.Signature {
		t.Errorf("signature %x, want %x, %v", f.Signature, want.Signature, err)
	}
}

// TestForced: a challenge that was committed is answered on demand, without its Open, after a restart too; one whose Open
// was answered, with that answer; one that asked for other positions than those of its key, for those of its key.
func TestForced(t *testing.T) {
	w := newWorld(t, nil)
	x := w.committed(1)
	key := secrets(x.session.Job()).PositionsKey
	before, err := w.sidecar.Force(t.Context(), x.session.ID(), key)
	if err != nil {
		t.Fatal(err)
	}
	holds(t, x, key, before)
	w.restart()
	after, err := w.sidecar.Force(t.Context(), x.session.ID(), key)
	if err != nil || after.Signature != before.Signature || !bytes.Equal(after.Encoded, before.Encoded) {
		t.Errorf("after a restart: other bytes, %v", err)
	}
	other := challenge.Hash{9}
	if f, err := w.sidecar.Force(t.Context(), x.session.ID(), other); err != nil {
		t.Error(err)
	} else {
		holds(t, x, other, f)
	}
	v := w.dial(aliceKey)
	r, err := x.open(v, x.signOpen())
	if err == nil {
		err = x.take(r)
	}
	if err != nil {
		t.Fatal(err)
	}
	asked, err := w.sidecar.Force(t.Context(), x.session.ID(), key)
	if err != nil || asked.Previous != x.session.Link(message.TypeOpen) || !bytes.Equal(asked.Encoded, before.Encoded) {
		t.Errorf("the answer to Open is not the one shown: %v", err)
	}
	if _, err := w.sidecar.Force(t.Context(), challenge.Hash{1}, key); !errors.Is(err, ledger.ErrUnknown) {
		t.Errorf("an unknown challenge: %v", err)
	}
}

// TestForcedFault: a bit that flips in what a demand asks for is a Fault, not a false opening.
func TestForcedFault(t *testing.T) {
	var b *bent
	w := newWorld(t, func(o *sidecar.Options) {
		b = &bent{Device: o.Slots[0].Device}
		o.Slots[0].Device = b
	})
	b.run = func(ctx context.Context, task kernels.Task) (kernels.Run, error) {
		r, err := b.Device.Run(ctx, task)
		return flipped{r, func(o *matmul.Opening) { o.Values[1] ^= 4 }}, err
	}
	x := w.committed(1)
	f, err := w.sidecar.Force(t.Context(), x.session.ID(), secrets(x.session.Job()).PositionsKey)
	if err != nil || f.Fault == 0 || f.Encoded != nil {
		t.Fatalf("%+v, %v; want a Fault", f, err)
	}
	want, err := fraud.FaultUnasked(x.session, f.Fault, signerKey)
	if err != nil || want.Signature != f.Signature {
		t.Errorf("signature %x, want %x, %v", f.Signature, want.Signature, err)
	}
}
