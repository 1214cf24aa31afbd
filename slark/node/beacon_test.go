package node

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/drand/loopback"
)

// TestBeacon: the first Era has its round of drand. Then the endpoint gives signatures of another key, which open no Era, and the next is
// opened by the secrets that the verifiers show with their verdicts of the first.
func TestBeacon(t *testing.T) {
	t.Parallel()
	now := time.Now().Truncate(time.Second)
	honest, err := loopback.New(rand.Reader, now.Add(-time.Hour), time.Second)
	if err != nil {
		t.Fatal(err)
	}
	other, err := loopback.New(rand.Reader, honest.Genesis, honest.Period)
	if err != nil {
		t.Fatal(err)
	}
	var lies atomic.Bool
	mux := http.NewServeMux()
	mux.HandleFunc("GET /public/{round}", func(rw http.ResponseWriter, r *http.Request) {
		if lies.Load() {
			other.ServeHTTP(rw, r)
			return
		}
		honest.ServeHTTP(rw, r)
	})
	server := httptest.NewServer(mux)
	defer server.Close()

	provider := chaintest.NewAccount("provider")
	w := newTestWorld(t, deploy.Params{
		EraDuration: 24 * time.Second, CommitWindow: 8 * time.Second, RevealWindow: 8 * time.Second, UnbondingTime: time.Hour, Slots: 2,
		Drand: &honest.Network, BeaconTimeout: 4 * time.Second,
	}, provider)
	p := newTestProver(t, w.network, 1)
	w.send(map[*ecdsa.PrivateKey][]chain.Call{provider.Key: {
		w.client.Register(p.registration(provider.Address, oneCPU)), w.client.SetStatus(provider.Address, chain.StatusActive),
		w.client.SetSigner(common.Address(p.key.Address())),
	}})
	ctx, stop := context.WithCancel(t.Context())
	log, ended := new(lines), make(chan error, len(w.verifiers))
	for i := range w.verifiers {
		c := w.config(i)
		c.Chain.DrandURL = server.URL
		go func() { ended <- w.run(ctx, c, slog.New(slog.NewTextHandler(log, nil))) }()
	}
	w.begin(0, 1)
	one := w.opened(t, 1)
	lies.Store(true)
	two := w.opened(t, 2)
	stop()
	for range w.verifiers {
		if err := <-ended; err != nil {
			t.Error(err)
		}
	}
	if one.Source != chain.SourceDrand || one.Round != honest.RoundFor(one.Start) {
		t.Errorf("Era 1: %+v", one)
	}
	if one, err = w.client.Era(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	if two.Source != chain.SourceSecrets || two.Round != 1 || !two.Opened.After(one.CommitsDue) {
		t.Errorf("Era 2: %+v, after Era 1, %+v", two, one)
	}
	if made, ok, err := w.client.DeriveBeacon(t.Context(), two); err != nil || !ok || made != two.Beacon {
		t.Errorf("the beacon of Era 2 made again: %x, %v, %v", made, ok, err)
	}
	if !strings.Contains(log.String(), "not the signature of the round") {
		t.Errorf("nothing about the lie in:\n%s", log)
	}
	if t.Failed() {
		t.Log(log)
	}
}

// opened waits until an Era is.
func (w *testWorld) opened(t *testing.T, era uint64) chain.EraInfo {
	t.Helper()
	for range 600 {
		e, err := w.client.Era(t.Context(), era)
		if err != nil {
			t.Fatal(err)
		}
		if e.Beacon.Known() {
			return e
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatalf("Era %d was not opened", era)
	return chain.EraInfo{}
}
