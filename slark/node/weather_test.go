package node

import (
	"io"
	"math/rand/v2"
	"net"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// weather is the network between verifiers and a crowd: every second prover is 200 ms away and loses one packet in a hundred, for which the line waits as TCP
// waits for one; and half of them can be cut off, and healed.
type weather struct {
	port, to string

	mu    sync.Mutex
	cut   func(host string) bool
	conns map[net.Conn]string // by host
	all   sync.WaitGroup
	lost  atomic.Int64
}

const (
	farAway = 100 * time.Millisecond // each way
	lossOne = 100                    // of so many chunks one is lost
)

func newWeather(t *testing.T, to string) *weather {
	t.Helper()
	l, port := listenAll(t)
	w := &weather{port: port, to: to, conns: make(map[net.Conn]string)}
	w.all.Go(func() {
		for {
			in, err := l.Accept()
			if err != nil {
				return
			}
			w.all.Go(func() { w.forward(in) })
		}
	})
	t.Cleanup(func() {
		l.Close()
		w.cutOff(func(string) bool { return true })
		w.all.Wait()
	})
	return w
}

// isFar says which provers are.
func isFar(host string) bool { return host[len(host)-1]%2 == 0 }

// cutOff closes the connections of hosts and lets no new ones through, until the next call. nil cuts none.
func (w *weather) cutOff(cut func(host string) bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.cut = cut
	for conn, host := range w.conns {
		if cut != nil && cut(host) {
			conn.Close()
		}
	}
}

// admit remembers a connection, if its host is not cut off.
func (w *weather) admit(host string, conns ...net.Conn) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.cut != nil && w.cut(host) {
		return false
	}
	for _, c := range conns {
		w.conns[c] = host
	}
	return true
}

func (w *weather) forward(in net.Conn) {
	defer in.Close()
	host, _, _ := net.SplitHostPort(in.LocalAddr().String())
	out, err := net.Dial("tcp", net.JoinHostPort(host, w.to))
	if err != nil {
		return
	}
	defer out.Close()
	if !w.admit(host, in, out) {
		return
	}
	var both sync.WaitGroup
	both.Go(func() { w.carry(in, out, isFar(host)) })
	both.Go(func() { w.carry(out, in, isFar(host)) })
	both.Wait()
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.conns, in)
	delete(w.conns, out)
}

// carry copies one way, and closes both ends when one is closed.
func (w *weather) carry(to, from net.Conn, far bool) {
	defer to.Close()
	defer from.Close()
	if !far {
		_, _ = io.Copy(to, from)
		return
	}
	type chunk struct {
		bytes []byte
		due   time.Time
	}
	line := make(chan chunk, 64)
	var sending sync.WaitGroup
	sending.Go(func() {
		broken := false
		for c := range line {
			time.Sleep(time.Until(c.due))
			if _, err := to.Write(c.bytes); err != nil && !broken {
				broken = true
				from.Close()
			}
		}
	})
	for {
		b := make([]byte, 4<<10)
		n, err := from.Read(b)
		c := chunk{b[:n], time.Now().Add(farAway)}
		if rand.N(lossOne) == 0 {
			w.lost.Add(1)
			c.due = c.due.Add(2*farAway + rand.N(4*farAway))
		}
		line <- c
		if err != nil {
			break
		}
	}
	close(line)
	sending.Wait()
}
