package link

import (
	"errors"
	"fmt"
	"net"
	"sync"

	"google.golang.org/grpc/credentials"
)

// Bounds of what peers can make a prover hold before and beside calls.
const (
	// MaxHandshakes is the number of connections from one IP address that are in their handshake at a time.
	MaxHandshakes = 32
	// MaxConnections is the number of connections that one address, the bound one, has at a time.
	MaxConnections = 8
)

var errTooMany = errors.New("too many connections")

// guard bounds the connections of a server, by where they come from until it is known whose they are, and then by that.
// What is over a bound is closed at once.
type guard struct {
	credentials.TransportCredentials

	mu   sync.Mutex
	held map[string]int // by "ip " or "key " and who it is
}

func newGuard(inner credentials.TransportCredentials) *guard {
	return &guard{TransportCredentials: inner, held: map[string]int{}}
}

// hold counts one more for who, unless there are limit already.
func (g *guard) hold(who string, limit int) (release func(), err error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.held[who] >= limit {
		return nil, fmt.Errorf("%w: %s has %d", errTooMany, who, limit)
	}
	g.held[who]++
	return sync.OnceFunc(func() {
		g.mu.Lock()
		defer g.mu.Unlock()
		if g.held[who]--; g.held[who] == 0 {
			delete(g.held, who)
		}
	}), nil
}

// ServerHandshake is the inner one, bounded.
func (g *guard) ServerHandshake(raw net.Conn) (net.Conn, credentials.AuthInfo, error) {
	done, err := g.hold("ip "+host(raw), MaxHandshakes)
	if err != nil {
		return nil, nil, errors.Join(err, raw.Close())
	}
	defer done()
	conn, info, err := g.TransportCredentials.ServerHandshake(raw)
	if err != nil {
		return nil, nil, err
	}
	tlsInfo, ok := info.(credentials.TLSInfo)
	if !ok || len(tlsInfo.State.PeerCertificates) == 0 {
		return nil, nil, errors.Join(errNoPeer, conn.Close())
	}
	address, _, err := parseName(tlsInfo.State.PeerCertificates[0]) // ServerTLS has checked its signature
	if err != nil {
		return nil, nil, errors.Join(err, conn.Close())
	}
	release, err := g.hold("key "+address.String(), MaxConnections)
	if err != nil {
		return nil, nil, errors.Join(err, conn.Close())
	}
	return &heldConn{conn, release}, info, nil
}

// Clone shares the counts.
func (g *guard) Clone() credentials.TransportCredentials { return g }

// heldConn lets its place go when it is closed.
type heldConn struct {
	net.Conn
	release func()
}

// Close closes the connection.
func (c *heldConn) Close() error {
	c.release()
	return c.Conn.Close()
}

func host(c net.Conn) string {
	ip, _, err := net.SplitHostPort(c.RemoteAddr().String())
	if err != nil {
		return c.RemoteAddr().String()
	}
	return ip
}
