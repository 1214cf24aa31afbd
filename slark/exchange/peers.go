package exchange

import (
	"context"
	"fmt"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/connectivity"
	"google.golang.org/grpc/credentials"
)

// Limits of connections, in bytes unless they say otherwise.
const (
	maxHeaders   = 16 << 10
	streamWindow = 256 << 10
	connWindow   = 1 << 20
	bufferSize   = 16 << 10
	idleAfter    = 2 * time.Minute
	keptPeers    = 1024 // connections that nobody uses are closed above this number
)

// peers keeps one connection for every target, for all exchanges with it at once.
type peers struct {
	credentials Credentials

	mu     sync.Mutex
	conns  map[Target]*peer
	closed bool
}

// peer is a connection and how many use it.
type peer struct {
	*grpc.ClientConn
	users   int
	dropped bool // out of the map; closed with the last user
}

func newPeers(c Credentials) *peers {
	return &peers{credentials: c, conns: make(map[Target]*peer)}
}

// get is the connection to a target, ready or failed. Whether it can be used shows in the first call. release it.
func (p *peers) get(ctx context.Context, t Target) (*peer, error) {
	c, err := p.take(t)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, DialWithin)
	defer cancel()
	if c.GetState() == connectivity.TransientFailure {
		c.ResetConnectBackoff()
		c.WaitForStateChange(ctx, connectivity.TransientFailure)
	}
	c.Connect()
	for s := c.GetState(); s == connectivity.Idle || s == connectivity.Connecting; s = c.GetState() {
		if !c.WaitForStateChange(ctx, s) {
			p.drop(t, c)
			p.release(c)
			return nil, fmt.Errorf("no connection to %s within %v", t.Address, DialWithin)
		}
	}
	return c, nil
}

func (p *peers) take(t Target) (*peer, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		return nil, grpc.ErrClientConnClosing
	}
	if c := p.conns[t]; c != nil {
		c.users++
		return c, nil
	}
	creds, err := p.credentials(t)
	if err != nil {
		return nil, err
	}
	conn, err := dial(t.Address, creds)
	if err != nil {
		return nil, err
	}
	p.trim()
	c := &peer{ClientConn: conn, users: 1}
	p.conns[t] = c
	return c, nil
}

// trim closes a connection that nobody uses when there are many.
func (p *peers) trim() {
	if len(p.conns) < keptPeers {
		return
	}
	for t, c := range p.conns {
		if c.users == 0 {
			delete(p.conns, t)
			c.Close()
			return
		}
	}
}

// drop sees to it that the next get makes a new connection.
func (p *peers) drop(t Target, c *peer) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.conns[t] == c {
		delete(p.conns, t)
	}
	c.dropped = true
}

func (p *peers) release(c *peer) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if c.users--; c.users == 0 && c.dropped {
		c.Close()
	}
}

func (p *peers) close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.closed = true
	for t, c := range p.conns {
		delete(p.conns, t)
		c.Close()
	}
}

// dial makes a connection that fails at once when the prover is not there, and whose buffers are bounded.
func dial(address string, creds credentials.TransportCredentials) (*grpc.ClientConn, error) {
	return grpc.NewClient("passthrough:///"+address,
		grpc.WithTransportCredentials(creds),
		grpc.WithMaxHeaderListSize(maxHeaders),
		grpc.WithStaticStreamWindowSize(streamWindow),
		grpc.WithStaticConnWindowSize(connWindow),
		grpc.WithReadBufferSize(bufferSize),
		grpc.WithWriteBufferSize(bufferSize),
		grpc.WithSharedWriteBuffer(true),
		grpc.WithIdleTimeout(idleAfter),
		grpc.WithDisableServiceConfig(),
		grpc.WithDisableRetry(),
		grpc.WithUserAgent("slark"),
		grpc.WithConnectParams(grpc.ConnectParams{
			Backoff:           backoff.Config{BaseDelay: 200 * time.Millisecond, Multiplier: 1.6, Jitter: 0.2, MaxDelay: 10 * time.Second},
			MinConnectTimeout: DialWithin,
		}),
	)
}
