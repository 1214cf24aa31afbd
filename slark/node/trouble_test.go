package node

import (
	"cmp"
	"context"
	"crypto/ecdsa"
	"io"
	"log/slog"
	"net"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

// busyWorld is a verifier that challenges one provider a few times a second.
type busyWorld struct {
	*testWorld
	provider chaintest.Account
	prover   *testProver
	cfg      Config
	log      *lines
	stop     func() error
}

func newBusyWorld(t *testing.T, slots int, change func(*busyWorld)) *busyWorld {
	t.Helper()
	w := &busyWorld{provider: chaintest.NewAccount("provider"), log: new(lines)}
	w.testWorld = newTestWorld(t, deploy.Params{
		EraDuration: 10 * time.Minute, CommitWindow: time.Minute, Slots: slots,
	}, w.provider)
	w.prover = newTestProver(t, w.network, 1)
	w.send(map[*ecdsa.PrivateKey][]chain.Call{w.provider.Key: {
		w.client.Register(w.prover.registration(w.provider.Address, oneCPU)), w.client.SetStatus(w.provider.Address, chain.StatusActive),
		w.client.SetSigner(common.Address(w.prover.key.Address())),
	}})
	w.cfg = w.config(0)
	if change != nil {
		change(w)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- w.run(ctx, w.cfg, slog.New(slog.NewTextHandler(w.log, nil))) }()
	w.stop = sync.OnceValue(func() error { cancel(); return <-ended })
	t.Cleanup(func() {
		if err := w.stop(); err != nil {
			t.Error(err)
		}
		if t.Failed() {
			t.Log(w.log.String())
		}
	})
	w.begin(0)
	return w
}

// until waits for a line with all the words, after those that were there when it was called.
func (w *busyWorld) until(words ...string) {
	w.t.Helper()
	from := len(w.log.String())
	for deadline := time.Now().Add(5 * time.Minute); time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
	nextLine:
		for line := range strings.Lines(w.log.String()[from:]) {
			for _, word := range words {
				if !strings.Contains(line, word) {
					continue nextLine
				}
			}
			return
		}
	}
	w.t.Fatalf("no line with %q", words)
}

// only stops the verifier and holds all outcomes to those that are allowed.
func (w *busyWorld) only(allowed ...challenge.Outcome) map[challenge.Outcome]int {
	w.t.Helper()
	if err := w.stop(); err != nil {
		w.t.Fatal(err)
	}
	s, err := reputation.Open(w.cfg.Store.Dir, reputation.Options{ReadOnly: true})
	if err != nil {
		w.t.Fatal(err)
	}
	defer s.Close()
	seen := map[challenge.Outcome]int{}
	if err := s.History(reputation.Filter{}, func(r reputation.Record) bool { seen[r.Outcome]++; return true }); err != nil {
		w.t.Fatal(err)
	}
	left := len(seen)
	for _, o := range allowed {
		if seen[o] > 0 {
			left--
		}
	}
	if left != 0 {
		w.t.Errorf("outcomes %v, want only %v", seen, allowed)
	}
	return seen
}

// TestEndpointLost: while the endpoint is away nothing is held against a provider, not even that it is away as well; when it is
// back the verifier goes on.
func TestEndpointLost(t *testing.T) {
	t.Parallel()
	line := new(cable)
	w := newBusyWorld(t, 2400, func(w *busyWorld) {
		line.listen(t, w.url)
		w.cfg.Chain.URL, w.cfg.Chain.StaleAfter = line.url, Duration(time.Second)
		w.prover.hostile = func() bool { return line.isCut() }
	})
	w.until("msg=verdict", "outcome=pass")
	line.cut(true)
	w.until("msg=verdict", "outcome=undecided", "chain")
	time.Sleep(2 * time.Second)
	line.cut(false)
	w.until("msg=verdict", "outcome=pass")
	seen := w.only(challenge.Pass, challenge.Undecided)
	if seen[challenge.Undecided] < 3 {
		t.Errorf("outcomes %v", seen)
	}
}

// TestBeaconReorganised: when the block with the beacon falls out of the chain, the Era is opened again and the schedule derived
// anew; what was under way is undecided.
func TestBeaconReorganised(t *testing.T) {
	t.Parallel()
	w := newBusyWorld(t, 2400, nil)
	w.until("msg=verdict", "outcome=pass")
	before, err := w.client.Era(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := w.ec.HeaderByNumber(t.Context(), nil)
	for err == nil && opened.Time >= uint64(before.Opened.Unix()) {
		opened, err = w.ec.HeaderByHash(t.Context(), opened.ParentHash)
	}
	if err != nil {
		t.Fatal(err)
	}
	if err := w.chain.Fork(opened.Hash()); err != nil {
		t.Fatal(err)
	}
	w.until("the beacon was reorganised")
	w.until("msg=verdict", "outcome=pass")
	after, err := w.client.Era(t.Context(), 1)
	if err != nil || after.Beacon == before.Beacon || !after.Beacon.Known() {
		t.Errorf("beacon %x, before %x; %v", after.Beacon, before.Beacon, err)
	}
	w.only(challenge.Pass, challenge.Undecided)
	for seed, n := range w.prover.seeds {
		if n != 1 {
			t.Errorf("seed %s was sent %d times", seed, n)
		}
	}
}

// cable is a line to the endpoint that can be cut.
type cable struct {
	url, to string
	port    uint16 // of url
	host    string // where it is listened at; empty: 127.0.0.1

	mu    sync.Mutex
	gone  bool
	conns map[net.Conn]bool
	all   sync.WaitGroup
}

func (c *cable) listen(t *testing.T, endpoint string) {
	t.Helper()
	u, err := url.Parse(endpoint)
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", net.JoinHostPort(cmp.Or(c.host, "127.0.0.1"), "0"))
	if err != nil {
		t.Fatal(err)
	}
	c.to, c.conns = u.Host, make(map[net.Conn]bool)
	u.Host = l.Addr().String()
	c.url, c.port = u.String(), uint16(l.Addr().(*net.TCPAddr).Port)
	c.all.Go(func() {
		for {
			in, err := l.Accept()
			if err != nil {
				return
			}
			c.all.Go(func() { c.forward(in) })
		}
	})
	t.Cleanup(func() {
		l.Close()
		c.cut(true)
		c.all.Wait()
	})
}

func (c *cable) forward(in net.Conn) {
	defer in.Close()
	out, err := net.Dial("tcp", c.to)
	if err != nil {
		return
	}
	defer out.Close()
	c.mu.Lock()
	if c.gone {
		c.mu.Unlock()
		return
	}
	c.conns[in], c.conns[out] = true, true
	c.mu.Unlock()
	var both sync.WaitGroup
	both.Go(func() { io.Copy(in, out); in.Close() })
	both.Go(func() { io.Copy(out, in); out.Close() })
	both.Wait()
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.conns, in)
	delete(c.conns, out)
}

func (c *cable) cut(gone bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.gone = gone
	for conn := range c.conns {
		if gone {
			conn.Close()
		}
	}
}

func (c *cable) isCut() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.gone
}
