// Package query serves what package market has to matchmakers: over gRPC, and the same over HTTP as JSON and server-sent events (docs/query.md).
//
// It is read-only and changes nothing. It bounds what one address, and all together, can have of it, and who watches and does not read is dropped
// and told so. It does not say who is right: an answer is what one verifier knows.
package query

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"

	"google.golang.org/grpc"

	"github.com/slark-network/slark/slark/market"
)

// stopWithin is how long calls may go on after the end.
const stopWithin = time.Second

// Options are what a server works with. All are required.
type Options struct {
	Index   *market.Index
	Source  Source
	Metrics Metrics
	Log     *slog.Logger
}

// Server is a service with its listeners open.
type Server struct {
	log        *slog.Logger
	grpc       *grpc.Server
	http       *http.Server
	grpcListen net.Listener // nil: none
	httpListen net.Listener
}

// Listen opens the listeners of a validated config.
func Listen(ctx context.Context, c Config, o Options) (s *Server, err error) {
	return listen(ctx, c, o, sendWithin)
}

func listen(ctx context.Context, c Config, o Options, patience time.Duration) (s *Server, err error) {
	config, err := c.serverTLS()
	if err != nil {
		return nil, err
	}
	service := &Service{index: o.Index, source: o.Source, metrics: o.Metrics, now: time.Now, patience: patience}
	p := newPeers(c.Rate)
	s = &Server{log: o.Log, grpc: service.grpcServer(config, p), http: &http.Server{
		Handler: service.handler(p), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: sendWithin, IdleTimeout: time.Minute,
		MaxHeaderBytes: maxRequest, ErrorLog: slog.NewLogLogger(o.Log.Handler(), slog.LevelDebug),
	}}
	open := func(key, address string) net.Listener {
		if address == "" {
			return nil
		}
		l, lerr := new(net.ListenConfig).Listen(ctx, "tcp", address)
		if lerr != nil {
			err = errors.Join(err, fmt.Errorf("%s: %w", key, lerr))
			return nil
		}
		return &listener{l, p}
	}
	s.grpcListen, s.httpListen = open("query.listen", c.Listen), open("query.json", c.JSON)
	if err != nil {
		s.close()
		return nil, err
	}
	if s.httpListen != nil && config != nil {
		config = config.Clone()
		config.NextProtos = []string{"h2", "http/1.1"}
		s.http.TLSConfig = config
		s.httpListen = tls.NewListener(s.httpListen, config)
	}
	return s, nil
}

// Addresses are where it listens: gRPC and JSON, nil for none.
func (s *Server) Addresses() (grpcAddress, jsonAddress net.Addr) {
	if s.grpcListen != nil {
		grpcAddress = s.grpcListen.Addr()
	}
	if s.httpListen != nil {
		jsonAddress = s.httpListen.Addr()
	}
	return grpcAddress, jsonAddress
}

func (s *Server) close() {
	for _, l := range []net.Listener{s.grpcListen, s.httpListen} {
		if l != nil {
			l.Close()
		}
	}
}

// Run answers until ctx ends. A listener that fails is logged, and ends nothing else.
func (s *Server) Run(ctx context.Context) {
	var group sync.WaitGroup
	if s.grpcListen != nil {
		s.log.InfoContext(ctx, "matchmakers may ask", "protocol", "grpc", "address", s.grpcListen.Addr().String())
		group.Go(func() {
			if err := s.grpc.Serve(s.grpcListen); err != nil {
				s.log.ErrorContext(ctx, "matchmakers are not answered any more", "protocol", "grpc", "err", err)
			}
		})
	}
	if s.httpListen != nil {
		s.log.InfoContext(ctx, "matchmakers may ask", "protocol", "json", "address", s.httpListen.Addr().String())
		group.Go(func() {
			if err := s.http.Serve(s.httpListen); err != nil && !errors.Is(err, http.ErrServerClosed) {
				s.log.ErrorContext(ctx, "matchmakers are not answered any more", "protocol", "json", "err", err)
			}
		})
	}
	<-ctx.Done()
	last := time.AfterFunc(stopWithin, func() {
		s.grpc.Stop()
		s.http.Close()
	})
	defer last.Stop()
	group.Go(s.grpc.GracefulStop)
	group.Go(func() {
		if s.http.Shutdown(context.WithoutCancel(ctx)) != nil {
			s.http.Close()
		}
	})
	group.Wait()
}
