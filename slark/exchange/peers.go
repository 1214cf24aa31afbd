package exchange

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/connectivity"

	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/proto/link"
)

// Limits of connections, in bytes unless they say otherwise.
const (
	streamWindow = 256 << 10
	connWindow   = 1 << 20
	bufferSize   = 16 << 10
	idleAfter    = 2 * time.Minute
	keptPeers    = 1024 // connections that nobody uses are closed above this number
)

// errNoDialOut is a prover that dials out, for a verifier that takes no such connections. Who asks should know before.
var errNoDialOut = errors.New("this verifier takes no connections that provers dial")

// errClosed is an exchange that goes on after its Exchanger was closed: a bug of the caller.
var errClosed = errors.New("the exchanger is closed")

// peers keeps one connection for every target, for all exchanges with it at once.
type peers struct {
	certificate tls.Certificate
	domain      message.Domain
	dialedOut   DialedOut
	more        []grpc.DialOption

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

func newPeers(c tls.Certificate, d message.Domain, o DialedOut, more []grpc.DialOption) *peers {
	return &peers{certificate: c, domain: d, dialedOut: o, more: more, conns: make(map[Target]*peer)}
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
		return nil, errClosed
	}
	if c := p.conns[t]; c != nil {
		c.users++
		return c, nil
	}
	conn, err := p.dial(t)
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

// dial prepares a connection whose buffers are bounded.
func (p *peers) dial(t Target) (*grpc.ClientConn, error) {
	if !link.ValidFingerprint(t.Certificate) {
		return nil, fmt.Errorf("certificate %.80q of the registry is not sha256: and 64 lower-case hex digits", t.Certificate)
	}
	options := []grpc.DialOption{
		grpc.WithStaticStreamWindowSize(streamWindow),
		grpc.WithStaticConnWindowSize(connWindow),
		grpc.WithReadBufferSize(bufferSize),
		grpc.WithWriteBufferSize(bufferSize),
		grpc.WithIdleTimeout(idleAfter),
		grpc.WithUserAgent("slark"),
	}
	if !t.DialsOut.IsZero() {
		if p.dialedOut == nil {
			return nil, errNoDialOut
		}
		options = append(options, grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) {
			return p.dialedOut.Take(ctx, t.DialsOut)
		}))
	}
	return link.Dial(t.Address, link.ClientTLS(p.certificate, p.domain, t.Certificate, t.Signer), append(options, p.more...)...)
}
