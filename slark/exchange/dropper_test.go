package exchange_test

import (
	"io"
	"net"
	"sync"
	"testing"
)

// dropper is a line that can be cut: it forwards connections to a prover until drop closes those that are open.
type dropper struct {
	address, to string

	mu    sync.Mutex
	conns []net.Conn
	all   sync.WaitGroup
}

func (d *dropper) listen(t *testing.T, to string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	d.address, d.to = l.Addr().String(), to
	d.all.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			d.all.Go(func() { d.forward(c) })
		}
	})
	t.Cleanup(func() {
		l.Close()
		d.drop()
		d.all.Wait()
	})
}

func (d *dropper) forward(c net.Conn) {
	p, err := net.Dial("tcp", d.to)
	if err != nil {
		c.Close()
		return
	}
	d.mu.Lock()
	d.conns = append(d.conns, c, p)
	d.mu.Unlock()
	var both sync.WaitGroup
	copyOne := func(dst, src net.Conn) {
		io.Copy(dst, src)
		dst.Close()
		src.Close()
	}
	both.Go(func() { copyOne(c, p) })
	both.Go(func() { copyOne(p, c) })
	both.Wait()
}

// drop cuts every line that is open.
func (d *dropper) drop() {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, c := range d.conns {
		c.Close()
	}
	d.conns = nil
}
