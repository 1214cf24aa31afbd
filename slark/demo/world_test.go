package demo

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/slark-network/slark/chain"
)

// TestWorldIsSet: after the stage is set every provider is active, staked, at its starting tier, with its signer.
func TestWorldIsSet(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	o := Options{Program: "none"}
	if err := o.defaults(); err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	w, err := newWorld(ctx, t.TempDir(), o, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer w.close()
	t.Logf("the stage was set in %s; Era 1 begins %s later", time.Since(began).Round(time.Millisecond), time.Until(w.begins).Round(time.Millisecond))
	for _, p := range w.providers {
		got, err := w.client.Provider(ctx, p.wallet.address())
		if err != nil {
			t.Fatal(err)
		}
		if got.Status != chain.StatusActive || got.Tier != p.tier || got.HostURI != p.listen {
			t.Errorf("%s: %+v", p.role, got)
		}
		if signer, err := w.client.SignerAt(ctx, p.wallet.address(), 1); err != nil || signer != p.signer.address() {
			t.Errorf("%s: signer %s, %v", p.role, signer, err)
		}
		if s, err := w.client.Stake(ctx, p.wallet.address()); err != nil || tokens(s.Total) != "1000" {
			t.Errorf("%s: stake %+v, %v", p.role, s, err)
		}
	}
	if list, err := w.client.VerifiersAt(ctx, 1); err != nil || len(list) != len(bench) {
		t.Errorf("verifiers of Era 1: %v, %v", list, err)
	}
}
