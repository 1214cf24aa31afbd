package dialout

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"sync"
	"time"

	"github.com/cenkalti/backoff/v5"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
)

// How a prover dials.
const (
	DefaultIdle = 2 // connections kept idle to each verifier: one for a challenge, one for what is asked after it
	refresh     = 10 * time.Second
	leastPause  = 500 * time.Millisecond
	mostPause   = time.Minute
)

// Verifier is whom a prover dials.
type Verifier struct {
	Address challenge.Address
	Host    string // host:port
}

// DialOptions are what a Listener goes by.
type DialOptions struct {
	Provider  challenge.Address
	Signer    message.Signer
	Domain    message.Domain
	Verifiers func() []Verifier // whom to dial now; asked again every few seconds
	Idle      int               // 0 is DefaultIdle, at most MaxIdle
	Log       *slog.Logger      // nil: nothing is logged
}

// Listener is a net.Listener whose connections the prover has dialled. One is accepted when the verifier at its other end
// begins to speak.
type Listener struct {
	DialOptions
	ctx    context.Context
	stop   context.CancelFunc
	accept chan net.Conn
	work   sync.WaitGroup
}

// Listen begins to dial. Close it.
func Listen(o DialOptions) *Listener {
	if o.Idle <= 0 {
		o.Idle = DefaultIdle
	}
	o.Idle = min(o.Idle, MaxIdle)
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	l := &Listener{DialOptions: o, accept: make(chan net.Conn)}
	l.ctx, l.stop = context.WithCancel(context.Background())
	l.work.Go(l.follow)
	return l
}

// follow starts and ends the dialling of each verifier as the list says.
func (l *Listener) follow() {
	running := map[Verifier]context.CancelFunc{}
	tick := time.NewTicker(refresh)
	defer tick.Stop()
	for {
		wanted := map[Verifier]bool{}
		for _, v := range l.Verifiers() {
			wanted[v] = true
			if running[v] != nil {
				continue
			}
			ctx, cancel := context.WithCancel(l.ctx)
			running[v] = cancel
			for range l.Idle {
				l.work.Go(func() { l.keep(ctx, v) })
			}
		}
		for v, cancel := range running {
			if !wanted[v] {
				cancel()
				delete(running, v)
			}
		}
		select {
		case <-l.ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// keep has one connection idle with a verifier, for as long as ctx.
func (l *Listener) keep(ctx context.Context, v Verifier) {
	pause := backoff.NewExponentialBackOff()
	pause.InitialInterval, pause.MaxInterval = leastPause, mostPause
	failed := false
	for ctx.Err() == nil {
		c, err := l.dial(ctx, v)
		if err == nil {
			if failed {
				l.Log.Info("dialled out", "verifier", v.Address, "host", v.Host)
			}
			pause.Reset()
			if failed = false; l.wait(ctx, c) {
				continue // it is in use now: another
			}
		} else if ctx.Err() == nil && !failed {
			l.Log.Warn("dial out", "verifier", v.Address, "host", v.Host, "error", err)
			failed = true
		}
		select {
		case <-ctx.Done():
		case <-time.After(pause.NextBackOff()):
		}
	}
}

// dial makes a connection that is idle.
func (l *Listener) dial(ctx context.Context, v Verifier) (net.Conn, error) {
	ctx, cancel := context.WithTimeout(ctx, HelloWithin)
	defer cancel()
	c, err := (&net.Dialer{KeepAliveConfig: keepAlive}).DialContext(ctx, "tcp", v.Host)
	if err != nil {
		return nil, err
	}
	defer context.AfterFunc(ctx, func() { _ = c.SetDeadline(time.Unix(1, 0)) })()
	if err := introduce(c, l.Domain, l.Provider, v.Address, l.Signer); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, c.SetDeadline(time.Time{})
}

// wait waits for the verifier to speak, and hands the connection over. It reports whether it did.
func (l *Listener) wait(ctx context.Context, c net.Conn) bool {
	end := context.AfterFunc(ctx, func() { _ = c.Close() })
	var first [1]byte
	if _, err := c.Read(first[:]); err != nil || !end() {
		_ = c.Close()
		return false
	}
	select {
	case l.accept <- &begun{Conn: c, first: first[:]}:
		return true
	case <-l.ctx.Done():
		_ = c.Close()
		return false
	}
}

// Accept is the next connection on which a verifier speaks.
func (l *Listener) Accept() (net.Conn, error) {
	select {
	case c := <-l.accept:
		return c, nil
	case <-l.ctx.Done():
		return nil, net.ErrClosed
	}
}

// Close ends the dialling and what is idle. What was accepted goes on.
func (l *Listener) Close() error {
	l.stop()
	l.work.Wait()
	return nil
}

// Addr says that there is none.
func (l *Listener) Addr() net.Addr { return noAddr{} }

type noAddr struct{}

func (noAddr) Network() string { return "tcp" }
func (noAddr) String() string  { return Host }

// begun is a connection of which the first byte was read.
type begun struct {
	net.Conn
	first []byte
}

// Read gives the first byte, and then the rest.
func (b *begun) Read(p []byte) (int, error) {
	if len(b.first) > 0 && len(p) > 0 {
		n := copy(p, b.first)
		b.first = b.first[n:]
		return n, nil
	}
	return b.Conn.Read(p)
}
