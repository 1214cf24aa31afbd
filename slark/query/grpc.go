package query

import (
	"context"
	"crypto/tls"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/peer"

	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
)

const (
	maxRequest = 16 << 10 // bytes of a request or of its headers
	maxStreams = 32       // calls at once on one connection
	handshake  = 10 * time.Second
	idle       = 5 * time.Minute
)

func (s *Service) grpcServer(config *tls.Config, p *peers) *grpc.Server {
	creds := insecure.NewCredentials()
	if config != nil {
		creds = credentials.NewTLS(config)
	}
	server := grpc.NewServer(
		grpc.Creds(creds), grpc.MaxRecvMsgSize(maxRequest), grpc.MaxHeaderListSize(maxRequest), grpc.MaxConcurrentStreams(maxStreams),
		grpc.ConnectionTimeout(handshake),
		grpc.KeepaliveParams(keepalive.ServerParameters{MaxConnectionIdle: idle, Time: 20 * time.Second, Timeout: 10 * time.Second}),
		grpc.KeepaliveEnforcementPolicy(keepalive.EnforcementPolicy{MinTime: 10 * time.Second, PermitWithoutStream: true}),
		grpc.UnaryInterceptor(func(ctx context.Context, req any, _ *grpc.UnaryServerInfo, handle grpc.UnaryHandler) (any, error) {
			if err := p.call(caller(ctx)); err != nil {
				return nil, err
			}
			return handle(ctx, req)
		}),
		grpc.StreamInterceptor(func(srv any, ss grpc.ServerStream, _ *grpc.StreamServerInfo, handle grpc.StreamHandler) error {
			address := caller(ss.Context())
			if err := p.call(address); err != nil {
				return err
			}
			done, err := p.watching(address)
			if err != nil {
				return err
			}
			defer done()
			return handle(srv, ss)
		}),
	)
	slarkv1.RegisterQueryServer(server, grpcService{s: s})
	return server
}

func caller(ctx context.Context) string {
	if p, ok := peer.FromContext(ctx); ok {
		return p.Addr.String()
	}
	return ""
}

type grpcService struct {
	slarkv1.UnimplementedQueryServer
	s *Service
}

// ListOffers implements slarkv1.QueryServer.
func (g grpcService) ListOffers(_ context.Context, r *slarkv1.ListOffersRequest) (*slarkv1.ListOffersResponse, error) {
	return g.s.listOffers(r)
}

// GetProvider implements slarkv1.QueryServer.
func (g grpcService) GetProvider(_ context.Context, r *slarkv1.GetProviderRequest) (*slarkv1.GetProviderResponse, error) {
	return g.s.getProvider(r)
}

// WatchOffers implements slarkv1.QueryServer. A Send that is not read ends when the stream does, which is when this returns.
func (g grpcService) WatchOffers(r *slarkv1.WatchOffersRequest, out grpc.ServerStreamingServer[slarkv1.WatchOffersResponse]) error {
	return g.s.watchOffers(out.Context(), r, func(m *slarkv1.WatchOffersResponse) error {
		sent := make(chan error, 1)
		go func() { sent <- out.Send(m) }()
		timer := time.NewTimer(g.s.patience)
		defer timer.Stop()
		select {
		case err := <-sent:
			return err
		case <-timer.C:
			return errSlow
		}
	})
}
