package sidecar

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"runtime/debug"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/health"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/reflection"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/proto/link"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
)

// pruneEvery is how often Serve prunes the ledger.
const pruneEvery = 10 * time.Minute

// Serve answers on a listener until ctx ends, and then stops gracefully: it refuses new challenges, finishes what was
// accepted and answers the Opens of what was committed for at most grace, and cuts short the rest. It closes the
// listener and the sidecar. The result is nil after a stop by ctx, late or not.
func (s *Sidecar) Serve(ctx context.Context, listener net.Listener, cert tls.Certificate, grace time.Duration) error {
	domain := message.NewDomain(s.network)
	server := grpc.NewServer(append(append(link.ServerOptions(link.ServerTLS(cert, domain, s.Allow)), s.Trace.ServerOptions()...),
		grpc.WaitForHandlers(true), grpc.UnaryInterceptor(s.unary(domain)), grpc.StreamInterceptor(s.stream(domain)))...)
	state := health.NewServer()
	slarkv1.RegisterProverServer(server, service{s: s})
	healthv1.RegisterHealthServer(server, state)
	reflection.Register(server)

	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	s.Log.Info("serving", "address", listener.Addr().String(), "signer", s.Signer.Address().String(), "devices", len(s.Slots))
	prune := time.NewTicker(pruneEvery)
	defer prune.Stop()
	tend := time.NewTicker(tendEvery)
	defer tend.Stop()
	era := s.tend(ctx, 0)
	for {
		select {
		case err := <-ended:
			s.stop(errStopped)
			server.Stop()
			s.Close()
			return fmt.Errorf("serve: %w", err)
		case <-prune.C:
			if err := s.Prune(); err != nil {
				s.Log.Error("prune the ledger", "error", err)
			}
			continue
		case <-tend.C:
			era = s.tend(ctx, era)
			continue
		case <-ctx.Done():
		}
		break
	}
	state.Shutdown()
	s.Log.Info("stopping", "grace", grace)
	drain, cancel := context.WithTimeoutCause(context.WithoutCancel(ctx), grace, errors.New("grace is over"))
	defer cancel()
	if err := s.Drain(drain); err != nil {
		s.Log.Warn("stopped before all was answered", "error", err)
	}
	gentle := make(chan struct{})
	go func() { server.GracefulStop(); close(gentle) }()
	select {
	case <-gentle:
	case <-time.After(min(time.Second, grace)): // idle streams do not end by themselves
	}
	s.stop(errStopped)
	server.Stop() // and wait for the calls
	<-gentle
	<-ended
	s.Close()
	return nil
}

type peerKey struct{}

func peerOf(ctx context.Context) challenge.Address {
	peer, _ := ctx.Value(peerKey{}).(challenge.Address)
	return peer
}

// admitCall finds who calls, and counts the call. Registration is checked again: an Era may have begun since the
// connection was made.
func (s *Sidecar) admitCall(ctx context.Context, domain message.Domain) (context.Context, func(), error) {
	peer, err := link.PeerAddress(ctx, domain)
	if err != nil {
		return nil, nil, link.Refuse(link.NotAllowed, "certificate", "", err.Error())
	}
	if err := s.Allow(peer); err != nil {
		return nil, nil, link.Refuse(link.NotAllowed, "verifier", "", err.Error())
	}
	leave, err := s.calls.enter(peer)
	if err != nil {
		return nil, nil, err
	}
	return context.WithValue(ctx, peerKey{}, peer), leave, nil
}

func (s *Sidecar) unary(domain message.Domain) grpc.UnaryServerInterceptor {
	return func(ctx context.Context, r any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (out any, err error) {
		defer func() { s.Metrics.Call(err) }()
		ctx, leave, err := s.admitCall(ctx, domain)
		if err != nil {
			return nil, err
		}
		defer leave()
		defer s.caught(info.FullMethod, &err)
		return next(ctx, r)
	}
}

func (s *Sidecar) stream(domain message.Domain) grpc.StreamServerInterceptor {
	return func(srv any, stream grpc.ServerStream, info *grpc.StreamServerInfo, next grpc.StreamHandler) (err error) {
		defer func() { s.Metrics.Call(err) }()
		ctx, leave, err := s.admitCall(stream.Context(), domain)
		if err != nil {
			return err
		}
		defer leave()
		defer s.caught(info.FullMethod, &err)
		return next(srv, peerStream{stream, ctx})
	}
}

// peerStream is a stream whose context knows the peer.
type peerStream struct {
	grpc.ServerStream
	ctx context.Context
}

// Context is the stream's, with the peer.
func (p peerStream) Context() context.Context { return p.ctx }

// caught is the last resort: a bug met by one call must not end the others. It logs, and makes a refusal.
func (s *Sidecar) caught(method string, err *error) {
	if p := recover(); p != nil {
		s.Log.Error("panic", "in", method, "value", fmt.Sprint(p), "stack", string(debug.Stack()))
		*err = link.Refuse(link.Device, "", "", "the prover has a bug; its log says more")
	}
}
