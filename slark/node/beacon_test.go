package node

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/drand/loopback"
)

// TestBeacon: an endpoint that gives signatures of another key opens no Era; after the timeout blocks do. When it is honest again
// the next Era has its round.
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
	lies.Store(true)
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

	w := newTestWorld(t, deploy.Params{
		EraDuration: 12 * time.Second, StartTime: now.Add(11 * time.Second), UnbondingTime: time.Hour, Drand: &honest.Network, BeaconTimeout: 4 * time.Second,
	})
	c := w.config(0)
	c.Chain.DrandURL = server.URL
	ctx, stop := context.WithCancel(t.Context())
	log, ended := new(lines), make(chan error, 1)
	go func() { ended <- w.run(ctx, c, slog.New(slog.NewTextHandler(log, nil))) }()
	one := w.opened(t, 1)
	lies.Store(false)
	two := w.opened(t, 2)
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if one.Source != chain.SourceBlock || one.Opened.Before(one.Start.Add(4*time.Second)) {
		t.Errorf("Era 1: %+v", one)
	}
	if two.Source != chain.SourceDrand || two.Round != honest.RoundFor(two.Start) {
		t.Errorf("Era 2: %+v", two)
	}
	if !strings.Contains(log.String(), "not the signature of the round") {
		t.Errorf("nothing about the lie in:\n%s", log)
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
