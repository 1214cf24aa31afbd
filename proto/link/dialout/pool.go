package dialout

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"sync"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
)

// Bounds of what others can make a verifier hold.
const (
	MaxIdle   = 4     // connections of one provider
	MaxParked = 65536 // in all
	MaxHellos = 256   // hellos at a time, of everybody
	MaxOfHost = 32    // of which from one IP address
)

// ErrNone is wrapped by Take when the prover keeps no connection: it cannot be reached.
var ErrNone = errors.New("the prover dials out, and has no connection here")

// Options are what a Pool goes by.
type Options struct {
	Self   challenge.Address // the verifier
	Domain message.Domain
	// Signer is who signs for a provider that is registered with Host, in the Era that runs, or false. It must be quick.
	Signer func(provider challenge.Address) (challenge.Address, bool)
	Log    *slog.Logger // nil: nothing is logged
}

// Pool is the idle connections of a verifier. Its methods may be called from any goroutine.
type Pool struct {
	Options

	mu     sync.Mutex
	idle   map[challenge.Address][]*parked // oldest first
	count  int
	hosts  map[string]int
	hellos int
	came   chan struct{} // closed and made anew when one is parked
	closed bool
	work   sync.WaitGroup
}

// NewPool makes an empty pool. Close it.
func NewPool(o Options) *Pool {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return &Pool{Options: o, idle: map[challenge.Address][]*parked{}, hosts: map[string]int{}, came: make(chan struct{})}
}

// Serve parks what comes from a listener until ctx ends, and closes it. The result is nil after an end by ctx.
func (p *Pool) Serve(ctx context.Context, l net.Listener) error {
	defer context.AfterFunc(ctx, func() { _ = l.Close() })()
	for {
		c, err := l.Accept()
		switch {
		case ctx.Err() != nil:
			if err == nil {
				_ = c.Close()
			}
			return nil
		case err != nil && temporary(err):
			p.Log.Warn("accept a dialled-out connection", "error", err)
			select {
			case <-ctx.Done():
			case <-time.After(100 * time.Millisecond):
			}
			continue
		case err != nil:
			_ = l.Close()
			return fmt.Errorf("dialled-out connections: %w", err)
		}
		host, ok := p.admit(c)
		if !ok {
			_ = c.Close()
			continue
		}
		p.work.Go(func() {
			defer p.dismiss(host)
			p.greet(c)
		})
	}
}

// temporary is an error of accept that says nothing of the listener: descriptors are short, or the caller has gone.
func temporary(err error) bool { return !errors.Is(err, net.ErrClosed) }

func (p *Pool) admit(c net.Conn) (host string, ok bool) {
	host, _, err := net.SplitHostPort(c.RemoteAddr().String())
	if err != nil {
		host = c.RemoteAddr().String()
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed || p.hellos >= MaxHellos || p.hosts[host] >= MaxOfHost {
		return host, false
	}
	p.hellos++
	p.hosts[host]++
	return host, true
}

func (p *Pool) dismiss(host string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.hellos--
	if p.hosts[host]--; p.hosts[host] == 0 {
		delete(p.hosts, host)
	}
}

// greet hears the hello of one connection, and parks it or closes it.
func (p *Pool) greet(c net.Conn) {
	probe(c)
	err := c.SetDeadline(time.Now().Add(HelloWithin))
	var provider challenge.Address
	if err == nil {
		var digest challenge.Hash
		var sig challenge.Signature
		if provider, digest, sig, err = ask(c, p.Domain, p.Self); err == nil {
			err = p.check(provider, digest, sig)
		}
	}
	if err == nil {
		err = p.park(provider, c)
	}
	if err == nil {
		return
	}
	for code, known := range answers {
		if errors.Is(err, known) {
			_, _ = c.Write([]byte{code}) // it is closed anyway
		}
	}
	_ = c.Close()
	p.Log.Debug("dialled-out connection not kept", "from", c.RemoteAddr().String(), "provider", provider, "error", err)
}

func (p *Pool) check(provider challenge.Address, digest challenge.Hash, sig challenge.Signature) error {
	signer, ok := p.Signer(provider)
	if !ok {
		return ErrUnknown
	}
	if err := message.CheckSigned(digest, sig, signer); err != nil {
		return fmt.Errorf("%w: %w", ErrSignature, err)
	}
	return nil
}

// park answers kept and keeps the connection, and watches it until it is taken or ends.
func (p *Pool) park(provider challenge.Address, c net.Conn) error {
	k := &parked{Conn: c, quiet: make(chan struct{})}
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case p.closed || p.count >= MaxParked:
		return answers[notNow]
	case len(p.idle[provider]) >= MaxIdle:
		return ErrTooMany
	}
	if _, err := c.Write([]byte{kept}); err != nil { // one byte on a fresh connection: it does not block
		return err
	}
	if err := c.SetDeadline(time.Time{}); err != nil {
		return err
	}
	p.idle[provider] = append(p.idle[provider], k)
	p.count++
	close(p.came)
	p.came = make(chan struct{})
	p.work.Go(func() {
		if k.watch() {
			return // it was taken
		}
		p.remove(provider, k)
		_ = c.Close()
	})
	return nil
}

func (p *Pool) remove(provider challenge.Address, k *parked) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for i, other := range p.idle[provider] {
		if other == k {
			p.unlink(provider, i)
			return
		}
	}
}

// unlink takes one out. The caller holds mu.
func (p *Pool) unlink(provider challenge.Address, i int) *parked {
	list := p.idle[provider]
	k := list[i]
	if list = append(list[:i:i], list[i+1:]...); len(list) == 0 {
		delete(p.idle, provider)
	} else {
		p.idle[provider] = list
	}
	p.count--
	return k
}

// Take is the newest idle connection of a prover: the likeliest to be alive. It waits for one until ctx ends; the error then
// wraps ErrNone. The caller owns what it gets.
func (p *Pool) Take(ctx context.Context, provider challenge.Address) (net.Conn, error) {
	for {
		p.mu.Lock()
		if p.closed {
			p.mu.Unlock()
			return nil, net.ErrClosed
		}
		var k *parked
		if n := len(p.idle[provider]); n > 0 {
			k = p.unlink(provider, n-1)
		}
		came := p.came
		p.mu.Unlock()
		if k != nil {
			if c, ok := k.take(); ok {
				return c, nil
			}
			continue
		}
		select {
		case <-came:
		case <-ctx.Done():
			return nil, fmt.Errorf("%w: %w", ErrNone, context.Cause(ctx))
		}
	}
}

// Idle is how many connections are parked, and of how many provers.
func (p *Pool) Idle() (connections, provers int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.count, len(p.idle)
}

// Close ends all idle connections and those that come. End Serve first.
func (p *Pool) Close() {
	p.mu.Lock()
	p.closed = true
	for _, list := range p.idle {
		for _, k := range list {
			_ = k.Close()
		}
	}
	p.mu.Unlock()
	p.work.Wait()
}

// parked is an idle connection. A read waits on it, so that its end is seen; nothing may come before we begin.
type parked struct {
	net.Conn
	mu    sync.Mutex
	taken bool
	quiet chan struct{} // closed when the read has returned
	dead  bool          // the read ended otherwise than by take
}

// watch returns true when the connection was taken, false when it ended or spoke out of turn.
func (k *parked) watch() bool {
	defer close(k.quiet)
	var one [1]byte
	n, err := k.Read(one[:])
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.taken && n == 0 && isTimeout(err) {
		return true
	}
	k.dead = true
	return false
}

// take stops the watch and gives the connection, unless it has ended meanwhile.
func (k *parked) take() (net.Conn, bool) {
	k.mu.Lock()
	k.taken = true
	dead := k.dead
	k.mu.Unlock()
	if dead || k.SetReadDeadline(time.Unix(1, 0)) != nil {
		_ = k.Close()
		return nil, false
	}
	<-k.quiet
	if k.dead || k.SetReadDeadline(time.Time{}) != nil {
		_ = k.Close()
		return nil, false
	}
	return k.Conn, true
}

func isTimeout(err error) bool {
	var t net.Error
	return errors.As(err, &t) && t.Timeout()
}
