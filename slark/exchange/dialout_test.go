package exchange_test

import (
	"context"
	"errors"
	"net"
	"strings"
	"testing"

	"google.golang.org/grpc"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/proto/link/dialout"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
)

// dialing makes the world's prover one that listens nowhere and dials the verifier. The result is the verifier's pool.
func (w *world) dialing(certificate bool) *dialout.Pool {
	w.t.Helper()
	domain := message.NewDomain(w.network)
	l, err := (&net.ListenConfig{}).Listen(w.t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		w.t.Fatal(err)
	}
	pool := dialout.NewPool(dialout.Options{Self: w.verifier.Address(), Domain: domain, Signer: func(challenge.Address) (challenge.Address, bool) {
		return w.prover.key.Address(), true
	}})
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- pool.Serve(ctx, l) }()
	w.t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			w.t.Error(err)
		}
		pool.Close()
	})
	out := dialout.Listen(dialout.DialOptions{
		Provider: w.issue.Job.Provider, Signer: w.prover.key, Domain: domain,
		Verifiers: func() []dialout.Verifier {
			return []dialout.Verifier{{Address: w.verifier.Address(), Host: l.Addr().String()}}
		},
	})
	cert := w.prover.cert
	if !certificate {
		cert = newCertificate(w.t, w.prover.key, w.network)
	}
	w.prover.live, w.prover.peers = make(map[challenge.Hash]*answerer), make(map[string]bool)
	g := grpc.NewServer(link.ServerOptions(link.ServerTLS(cert, domain, nil))...)
	slarkv1.RegisterProverServer(g, w.prover)
	served := make(chan error, 1)
	go func() { served <- g.Serve(out) }()
	w.t.Cleanup(func() {
		g.Stop()
		if err := <-served; err != nil && !errors.Is(err, grpc.ErrServerStopped) {
			w.t.Error(err)
		}
		_ = out.Close()
	})
	w.issue.Target.Address, w.issue.Target.DialsOut = dialout.Host, w.issue.Job.Provider
	w.options.DialedOut = pool
	return pool
}

// TestDialOut: a prover without a port is challenged like any other; what pins it is its certificate, not who dialled.
func TestDialOut(t *testing.T) {
	w := newWorld(t)
	w.dialing(true)
	w.connect()
	for i := range uint64(3) {
		w.issue.Job.Counter = i + 1
		w.issue.Secrets = challenge.DeriveSecrets(w.network, challenge.Hash{1}, challenge.Hash{9}, w.issue.Job)
		w.run(challenge.Pass)
	}
}

func TestDialOutOtherCertificate(t *testing.T) {
	w := newWorld(t)
	w.dialing(false)
	w.connect()
	if r := w.run(challenge.Unreachable); !strings.Contains(r.Reason, "certificate") {
		t.Errorf("the reason does not name the certificate: %s", r.Reason)
	}
}

// TestDialOutAbsent: a prover that dials out and has no connection is one that cannot be reached.
func TestDialOutAbsent(t *testing.T) {
	w := newWorld(t)
	w.dialing(true)
	w.issue.Job.Provider = challenge.Address{0x44} // has not dialled
	w.issue.Job.Device = challenge.DeviceID(w.issue.Job.Provider, 0)
	w.issue.Target.DialsOut = w.issue.Job.Provider
	w.issue.Secrets = challenge.DeriveSecrets(w.network, challenge.Hash{1}, challenge.Hash{9}, w.issue.Job)
	w.connect()
	w.run(challenge.Unreachable)
}
