package dialout_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/proto/link/dialout"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var (
	domain   = message.NewDomain(challenge.Network{ChainID: 7, Settlement: challenge.Address{1}})
	provider = challenge.Address{0xbb}
	verifier = challenge.Address{0xcc}
)

func key(t *testing.T, n byte) *message.Key {
	t.Helper()
	secret := make([]byte, 32)
	secret[31] = n
	k, err := message.NewKey(secret)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// world is a verifier's pool on a loopback port.
type world struct {
	pool    *dialout.Pool
	address string
	stop    func()
}

func serve(t *testing.T, address string) *world {
	t.Helper()
	l, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	signer := key(t, 5).Address()
	w := &world{address: l.Addr().String(), pool: dialout.NewPool(dialout.Options{
		Self: verifier, Domain: domain,
		Signer: func(p challenge.Address) (challenge.Address, bool) { return signer, p == provider },
	})}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- w.pool.Serve(ctx, l) }()
	var stopped atomic.Bool
	w.stop = func() {
		if stopped.Swap(true) {
			return
		}
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		w.pool.Close()
	}
	t.Cleanup(w.stop)
	return w
}

func dial(t *testing.T, signer message.Signer, who challenge.Address, to ...dialout.Verifier) *dialout.Listener {
	t.Helper()
	l := dialout.Listen(dialout.DialOptions{
		Provider: who, Signer: signer, Domain: domain, Verifiers: func() []dialout.Verifier { return to },
	})
	t.Cleanup(func() { _ = l.Close() })
	return l
}

func (w *world) take(t *testing.T) net.Conn {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	c, err := w.pool.Take(ctx, provider)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	return c
}

func (w *world) waitIdle(t *testing.T, want int) {
	t.Helper()
	for end := time.Now().Add(time.Minute); ; time.Sleep(5 * time.Millisecond) {
		if n, _ := w.pool.Idle(); n == want {
			return
		} else if time.Now().After(end) {
			t.Fatalf("%d idle connections, want %d", n, want)
		}
	}
}

// TestRoundTrip: the verifier speaks first, both ways carry all bytes, and the prover dials another for the one in use.
func TestRoundTrip(t *testing.T) {
	w := serve(t, "127.0.0.1:0")
	l := dial(t, key(t, 5), provider, dialout.Verifier{Address: verifier, Host: w.address})
	w.waitIdle(t, dialout.DefaultIdle)
	for i := range 5 {
		c := w.take(t)
		sent := bytes.Repeat([]byte{byte(i), 2, 3}, 10_000)
		go func() {
			_, _ = c.Write(sent)
		}()
		got, err := l.Accept()
		if err != nil {
			t.Fatal(err)
		}
		defer got.Close()
		back := make([]byte, len(sent))
		if _, err := io.ReadFull(got, back); err != nil || !bytes.Equal(back, sent) {
			t.Fatalf("the prover read something else: %v", err)
		}
		if _, err := got.Write([]byte("yes")); err != nil {
			t.Fatal(err)
		}
		answer := make([]byte, 3)
		if _, err := io.ReadFull(c, answer); err != nil || string(answer) != "yes" {
			t.Fatalf("the verifier read %q, %v", answer, err)
		}
		w.waitIdle(t, dialout.DefaultIdle)
	}
	if _, provers := w.pool.Idle(); provers != 1 {
		t.Errorf("%d provers", provers)
	}
	if l.Addr().String() != dialout.Host {
		t.Errorf("address %s", l.Addr())
	}
}

// TestReconnect: a verifier that goes away and comes back on the same address has its provers again; connections that ended are
// not handed out.
func TestReconnect(t *testing.T) {
	w := serve(t, "127.0.0.1:0")
	l := dial(t, key(t, 5), provider, dialout.Verifier{Address: verifier, Host: w.address})
	w.waitIdle(t, dialout.DefaultIdle)
	w.stop()
	again := serve(t, w.address)
	again.waitIdle(t, dialout.DefaultIdle)
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Accept(); !errors.Is(err, net.ErrClosed) {
		t.Errorf("accept after close: %v", err)
	}
	again.waitIdle(t, 0)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if c, err := again.pool.Take(ctx, provider); !errors.Is(err, dialout.ErrNone) {
		t.Errorf("took %v, %v from a pool without any", c, err)
	}
}

// hello speaks as a prover by hand, and gives the verifier's answer.
func hello(t *testing.T, address string, who challenge.Address, sign func(nonce challenge.Hash) challenge.Signature) (net.Conn, byte) {
	t.Helper()
	c, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	var greeting [16 + 32]byte
	if _, err := io.ReadFull(c, greeting[:]); err != nil || string(greeting[:16]) != "slark/dial-out/1" {
		t.Fatalf("greeting %q, %v", greeting[:16], err)
	}
	sig := sign(challenge.Hash(greeting[16:]))
	if _, err := c.Write(append(who[:], sig[:]...)); err != nil {
		t.Fatal(err)
	}
	var answer [1]byte
	if _, err := io.ReadFull(c, answer[:]); err != nil {
		t.Fatal(err)
	}
	return c, answer[0]
}

// TestRefused: who is not the registered signer gets no place, by any of the ways to pretend; and the answers are those of the page.
func TestRefused(t *testing.T) {
	w := serve(t, "127.0.0.1:0")
	right := key(t, 5)
	sign := func(k *message.Key, p, v challenge.Address, d message.Domain, nonce func(challenge.Hash) challenge.Hash) func(challenge.Hash) challenge.Signature {
		return func(n challenge.Hash) challenge.Signature {
			s, err := k.SignDigest(d.DialOutDigest(p, v, nonce(n)))
			if err != nil {
				t.Fatal(err)
			}
			return s
		}
	}
	same := func(n challenge.Hash) challenge.Hash { return n }
	other := message.NewDomain(challenge.Network{ChainID: 8, Settlement: challenge.Address{1}})
	for name, c := range map[string]struct {
		who  challenge.Address
		sign func(challenge.Hash) challenge.Signature
		want byte
	}{
		"unknown provider":    {challenge.Address{9}, sign(right, challenge.Address{9}, verifier, domain, same), 1},
		"another key":         {provider, sign(key(t, 6), provider, verifier, domain, same), 2},
		"for another":         {provider, sign(right, challenge.Address{9}, verifier, domain, same), 2},
		"to another verifier": {provider, sign(right, provider, challenge.Address{3}, domain, same), 2},
		"another chain":       {provider, sign(right, provider, verifier, other, same), 2},
		"an old nonce":        {provider, sign(right, provider, verifier, domain, func(challenge.Hash) challenge.Hash { return challenge.Hash{1} }), 2},
		"no signature":        {provider, func(challenge.Hash) challenge.Signature { return challenge.Signature{} }, 2},
	} {
		t.Run(name, func(t *testing.T) {
			conn, got := hello(t, w.address, c.who, c.sign)
			if got != c.want {
				t.Errorf("answer %d, want %d", got, c.want)
			}
			if n, err := conn.Read(make([]byte, 1)); n != 0 || !errors.Is(err, io.EOF) {
				t.Errorf("the connection stays: %d, %v", n, err)
			}
		})
	}
	w.waitIdle(t, 0)

	// The fifth of one provider; and a place is free when one of them ends.
	var kept []net.Conn
	for i := range dialout.MaxIdle {
		c, got := hello(t, w.address, provider, sign(right, provider, verifier, domain, same))
		if got != 0 {
			t.Fatalf("connection %d: answer %d", i, got)
		}
		kept = append(kept, c)
	}
	if _, got := hello(t, w.address, provider, sign(right, provider, verifier, domain, same)); got != 3 {
		t.Errorf("one too many: answer %d, want 3", got)
	}
	_ = kept[1].Close()
	w.waitIdle(t, dialout.MaxIdle-1)
	if _, err := kept[2].Write([]byte("out of turn")); err != nil {
		t.Fatal(err)
	}
	w.waitIdle(t, dialout.MaxIdle-2)
	if _, got := hello(t, w.address, provider, sign(right, provider, verifier, domain, same)); got != 0 {
		t.Errorf("a place is free: answer %d", got)
	}
}

// TestFlood: who connects and says nothing, or sends junk, has bounded places, and keeps nobody else out for longer than a hello.
func TestFlood(t *testing.T) {
	w := serve(t, "127.0.0.1:0")
	var silent []net.Conn
	for range dialout.MaxOfHost + 10 {
		c, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", w.address)
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		silent = append(silent, c)
	}
	closed := 0
	for _, c := range silent {
		if err := c.SetReadDeadline(time.Now().Add(time.Second)); err != nil {
			t.Fatal(err)
		}
		if _, err := io.ReadFull(c, make([]byte, 48)); errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			closed++
		}
	}
	if closed != 10 {
		t.Errorf("%d of %d silent connections were closed at once, want 10", closed, len(silent))
	}
	for _, c := range silent {
		_, _ = c.Write(bytes.Repeat([]byte("junk"), 1000))
	}
	dial(t, key(t, 5), provider, dialout.Verifier{Address: verifier, Host: w.address})
	w.waitIdle(t, dialout.DefaultIdle)
}

// TestJoin: one listener of two gives the connections of both, and ends with either's error or its own close.
func TestJoin(t *testing.T) {
	w := serve(t, "127.0.0.1:0")
	dialed := dial(t, key(t, 5), provider, dialout.Verifier{Address: verifier, Host: w.address})
	direct, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	both := dialout.Join(direct, dialed)
	called, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", both.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer called.Close()
	first, err := both.Accept()
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	if _, err := w.take(t).Write([]byte{7}); err != nil {
		t.Fatal(err)
	}
	second, err := both.Accept()
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
	if _, err := second.Read(make([]byte, 1)); err != nil {
		t.Error(err)
	}
	if err := both.Close(); err != nil {
		t.Error(err)
	}
	if _, err := both.Accept(); !errors.Is(err, net.ErrClosed) {
		t.Errorf("accept after close: %v", err)
	}
}
