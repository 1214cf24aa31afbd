package dialout

import (
	"context"
	"errors"
	"net"
	"sync"
)

// Join makes one listener of several, so that a prover serves those who call and those whom it has dialled alike. It has the
// address of the first. An error of one that is not closed ends it.
func Join(listeners ...net.Listener) net.Listener {
	if len(listeners) == 1 {
		return listeners[0]
	}
	j := &joined{listeners: listeners, accept: make(chan net.Conn)}
	j.ctx, j.fail = context.WithCancelCause(context.Background())
	for _, l := range listeners {
		j.work.Go(func() { j.serve(l) })
	}
	return j
}

type joined struct {
	listeners []net.Listener
	accept    chan net.Conn
	ctx       context.Context
	fail      context.CancelCauseFunc
	work      sync.WaitGroup
}

func (j *joined) serve(l net.Listener) {
	for {
		c, err := l.Accept()
		if err != nil {
			if t := (net.Error)(nil); errors.As(err, &t) && t.Timeout() {
				continue
			}
			j.fail(err)
			return
		}
		select {
		case j.accept <- c:
		case <-j.ctx.Done():
			_ = c.Close()
			return
		}
	}
}

// Accept is the next connection of any.
func (j *joined) Accept() (net.Conn, error) {
	select {
	case c := <-j.accept:
		return c, nil
	case <-j.ctx.Done():
		return nil, context.Cause(j.ctx)
	}
}

// Close closes all.
func (j *joined) Close() error {
	j.fail(net.ErrClosed)
	var errs []error
	for _, l := range j.listeners {
		errs = append(errs, l.Close())
	}
	j.work.Wait()
	return errors.Join(errs...)
}

// Addr is that of the first.
func (j *joined) Addr() net.Addr { return j.listeners[0].Addr() }
