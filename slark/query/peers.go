package query

import (
	"net"
	"net/netip"
	"sync"
	"time"

	"golang.org/x/time/rate"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// Bounds of what one address, and all of them, can have of this service.
const (
	// MaxConnections is how many connections all have together, over both listeners, and MaxPeerConnections how many one address has.
	MaxConnections     = 1000
	MaxPeerConnections = 32
	// MaxWatches and MaxPeerWatches are how many may watch.
	MaxWatches     = 500
	MaxPeerWatches = 16

	maxPeers   = 10_000 // addresses that are remembered
	forgetPeer = time.Minute
)

// peers bounds what each address uses. An address is an IPv4 address or a network of 64 bits.
type peers struct {
	rate float64

	mu                 sync.Mutex
	by                 map[string]*account
	connections, watch int
}

// account is what one address uses.
type account struct {
	limit              *rate.Limiter
	connections, watch int
	seen               time.Time
}

func newPeers(perSecond float64) *peers {
	return &peers{rate: perSecond, by: make(map[string]*account)}
}

// peerName is what an address is bounded by.
func peerName(address string) string {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return address
	}
	a, err := netip.ParseAddr(host)
	if err != nil {
		return host
	}
	if a = a.Unmap(); a.Is6() {
		if net64, err := a.WithZone("").Prefix(64); err == nil {
			return net64.String()
		}
	}
	return a.String()
}

// of is the account of an address; nil if there are too many. The caller holds mu.
func (p *peers) of(name string, now time.Time) *account {
	if one := p.by[name]; one != nil {
		one.seen = now
		return one
	}
	if len(p.by) >= maxPeers {
		for other, one := range p.by {
			if one.connections == 0 && one.watch == 0 && now.Sub(one.seen) > forgetPeer {
				delete(p.by, other)
			}
		}
		if len(p.by) >= maxPeers {
			return nil
		}
	}
	one := &account{limit: rate.NewLimiter(rate.Limit(p.rate), max(int(2*p.rate), 1)), seen: now}
	p.by[name] = one
	return one
}

// call counts a call.
func (p *peers) call(address string) error {
	now := time.Now()
	p.mu.Lock()
	defer p.mu.Unlock()
	one := p.of(peerName(address), now)
	if one == nil {
		return status.Errorf(codes.ResourceExhausted, "%d addresses have asked in the last %v, which is all there may be", maxPeers, forgetPeer)
	}
	if !one.limit.AllowN(now, 1) {
		return status.Errorf(codes.ResourceExhausted, "more than %v calls a second from one address", p.rate)
	}
	return nil
}

// watching takes a place among those who watch.
func (p *peers) watching(address string) (done func(), err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	one := p.of(peerName(address), time.Now())
	switch {
	case one == nil || p.watch >= MaxWatches:
		return nil, status.Errorf(codes.ResourceExhausted, "%d watch already, which is all that may", MaxWatches)
	case one.watch >= MaxPeerWatches:
		return nil, status.Errorf(codes.ResourceExhausted, "one address watches %d times already, which is as often as it may", MaxPeerWatches)
	}
	p.watch++
	one.watch++
	return sync.OnceFunc(func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.watch--
		one.watch--
	}), nil
}

// listener closes connections that are too many.
type listener struct {
	net.Listener
	peers *peers
}

// Accept implements net.Listener.
func (l *listener) Accept() (net.Conn, error) {
	for {
		c, err := l.Listener.Accept()
		if err != nil {
			return nil, err
		}
		if held := l.peers.connect(c); held != nil {
			return held, nil
		}
		c.Close()
	}
}

// connect takes a place for a connection; nil if there is none.
func (p *peers) connect(c net.Conn) net.Conn {
	p.mu.Lock()
	defer p.mu.Unlock()
	one := p.of(peerName(c.RemoteAddr().String()), time.Now())
	if one == nil || p.connections >= MaxConnections || one.connections >= MaxPeerConnections {
		return nil
	}
	p.connections++
	one.connections++
	return &heldConn{c, sync.OnceFunc(func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.connections--
		one.connections--
	})}
}

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
