package node

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"encoding/binary"
	"fmt"
	"net"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/peer"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/leases"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/proto/link"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/exchange"
)

// crowdVar in the environment is how many provers TestCrowd has, which is then alone in its process, and for how long its Era lasts: 10000,10m.
const crowdVar = "SLARK_CROWD"

// TestCrowd is an Era of one verifier with many provers, each with a key, a certificate and an address of its own, over gRPC with mutual TLS on real
// sockets. A fifth are dead: nobody listens, or somebody who says nothing, or who hangs up. Every slot of the living passes, or is undecided where this
// machine was late; nothing is held for the dead; and what is held for all has bounds, and is given back.
func TestCrowd(t *testing.T) {
	t.Parallel()
	if text := os.Getenv(crowdVar); text != "" {
		count, long, _ := strings.Cut(text, ",")
		provers, err := strconv.Atoi(count)
		era, lerr := time.ParseDuration(long)
		if err != nil || lerr != nil || provers < 5 || provers > 60_000 {
			t.Fatalf("%s is %q, want 5 to 60000 provers, a comma, and how long the Era lasts", crowdVar, text)
		}
		runCrowd(t, provers, era)
		return
	}
	// A process of its own: descriptors and goroutines are counted.
	c := exec.Command(os.Args[0], "-test.run=^TestCrowd$", "-test.v")
	c.Env = append(os.Environ(), crowdVar+"=200,20s")
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
}

const crowdSlots = 2 // of a device

func runCrowd(t *testing.T, provers int, era time.Duration) {
	store, err := reputation.Open(t.TempDir(), reputation.Options{})
	if err != nil {
		t.Fatal(err)
	}
	n := newLoadNode(t, store)
	n.cfg.Challenge.Size, n.cfg.Challenge.Rounds, n.cfg.Challenge.Openings = 256, 1, 2
	n.cfg.Challenge.Margin, n.cfg.Challenge.WithheldAfter = Duration(time.Second), Duration(2*time.Minute)
	n.cfg.Challenge.Concurrent, n.cfg.Challenge.Windows = 1000, exchange.DefaultWindows
	n.inFlight = n.Metrics.Challenges(n.cfg.Challenge.Concurrent)
	c := newCrowd(t, n.network, provers)
	show := newSlideshow(n, provers)
	v := show.View()
	v.Rules.EraDuration, v.Rules.Slots = era, crowdSlots
	for i := range v.Providers {
		c.register(&v.Providers[i], i)
	}
	n.Watcher, n.oracle, n.Leases = show, &oracle{watcher: show, network: n.network}, leases.All{leases.Chain{Watcher: show}}
	ctx, stop := context.WithCancelCause(t.Context())
	n.fatal = stop
	seed := challenge.MatrixSeed(n.network, 1, challenge.Hash(v.Era.Beacon))
	key := testKey(t, 1)
	cert, err := Certificate(key, n.network)
	if err != nil {
		t.Fatal(err)
	}
	x, err := exchange.New(exchange.Options{
		Network: n.network, Key: key, Certificate: cert, Precompute: n.pre, Lag: n.lag, Oracle: calm{seed}, Windows: n.cfg.Challenge.Windows, Metrics: n.Metrics,
	})
	if err != nil {
		t.Fatal(err)
	}
	n.exchange = x

	before, watched := held(), watchHeld(ctx, 250*time.Millisecond)
	n.work.Go(func() { n.lag.Run(ctx) })
	begun := time.Now()
	v.Era.Start, v.Era.Opened, v.Era.End = begun, begun, begun.Add(era)
	used := processorTime()
	var secret challenge.Hash
	rand.Read(secret[:])
	e := n.newEra(ctx, v, secret)
	e.reconcile(v)
	time.Sleep(time.Until(v.Era.End))
	e.end()
	settled := n.settled(3 * time.Minute)
	n.fatal(nil)
	n.work.Wait()
	used = processorTime() - used
	if !settled {
		t.Error("challenges are under way three minutes after the Era")
	}
	x.Close()
	c.close()
	after := n.calmDown(before)
	most := watched()

	living, undecided, dead, none := c.check(t, store, v)
	// What this machine was too slow for it drops, and says so.
	dropped := 0.0
	for name, value := range gathered(t, n.Metrics) {
		if strings.HasPrefix(name, "slark_slots_dropped_total{") {
			dropped += value
		}
	}
	if float64(none) != dropped {
		t.Errorf("%d slots without a challenge, %v were dropped", none, dropped)
	}
	if err := store.Close(); err != nil {
		t.Error(err)
	}
	// A connection has two ends here, and a prover that hangs up may still have one.
	if limit := before.files + 2*(1024+n.cfg.Challenge.Concurrent) + 64; most.files > limit {
		t.Errorf("%d descriptors, want at most %d", most.files, limit)
	}
	if limit := before.goroutines + 16*(1024+n.cfg.Challenge.Concurrent) + crowdSlots*provers; most.goroutines > limit {
		t.Errorf("%d goroutines, want at most %d", most.goroutines, limit)
	}
	if after.files > before.files+8 || after.goroutines > before.goroutines+16 {
		t.Errorf("at the end %+v, before it %+v", after, before)
	}
	t.Logf("\n| provers, of which dead; slots of each in an Era of %v | %d, %d; %d |\n| slots of the living that passed, of all undecided | %d, %d |\n| slots of the dead: unreachable | %d |\n| slots dropped | %d |\n"+
		"| goroutines before, most, after | %d, %d, %d |\n| descriptors before, most, after | %d, %d, %d |\n| peak memory, both ends | %d MiB |\n| processor time, both ends | %v, %v a slot |",
		era, provers, provers/5, crowdSlots, living, undecided, dead, none, before.goroutines, most.goroutines, after.goroutines, before.files, most.files, after.files,
		peakMemory(t)>>20, used.Round(time.Second), (used / time.Duration(crowdSlots*provers)).Round(10*time.Microsecond))
}

// settled waits until no challenge is under way.
func (n *Node) settled(within time.Duration) bool {
	for end := time.Now().Add(within); time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
		if open, err := n.Store.Open(); err == nil && len(open) == 0 {
			return true
		}
	}
	return false
}

// crowd are the provers: one gRPC server that is whom the address says that was called.
type crowd struct {
	slarkv1.UnimplementedProverServer
	provers map[string]*testProver // by IP address
	tls     map[string]*tls.Config
	port    string // of those who live
	deadly  [3]string
	close   func()
}

// deadKinds are the ways in which a prover is dead.
const deadKinds = 3

// addressOf is the loopback address of a prover.
func addressOf(i int) string { return fmt.Sprintf("127.%d.%d.%d", 1+i/62_500, i/250%250, 1+i%250) }

// isDead says which provers are.
func isDead(i int) bool { return i%5 == 4 }

func newCrowd(t *testing.T, network challenge.Network, provers int) *crowd {
	t.Helper()
	device, err := cpu.New(cpu.Options{})
	if err != nil {
		t.Fatal(err)
	}
	c := &crowd{provers: make(map[string]*testProver), tls: make(map[string]*tls.Config)}
	shared := &oneAtATime{Device: device}
	domain := message.NewDomain(network)
	var first *tls.Config
	for i := range provers {
		if isDead(i) {
			continue
		}
		key, err := message.NewKey(crypto.Keccak256(binary.BigEndian.AppendUint64([]byte("crowd"), uint64(i))))
		if err != nil {
			t.Fatal(err)
		}
		cert, err := link.NewCertificate(key, domain, nil, time.Now().Add(-time.Hour), time.Now().Add(24*time.Hour))
		if err != nil {
			t.Fatal(err)
		}
		c.provers[addressOf(i)] = &testProver{
			network: network, key: key, cert: link.Fingerprint(cert.Leaf), device: shared,
			live: make(map[challenge.Hash]*liveChallenge), seeds: make(map[challenge.Hash]int), verdicts: make(map[challenge.Outcome]int),
		}
		config := link.ServerTLS(cert, domain, nil)
		config.NextProtos = []string{"h2"}
		c.tls[addressOf(i)] = config
		if first == nil {
			first = config.Clone()
		}
	}
	first.GetConfigForClient = func(h *tls.ClientHelloInfo) (*tls.Config, error) {
		host, _, _ := net.SplitHostPort(h.Conn.LocalAddr().String())
		return c.tls[host], nil
	}
	l, port := listenAll(t)
	c.port = port
	// The bound on the connections of one verifier is a prover's, of which there are many behind this server.
	g := grpc.NewServer(append(link.ServerOptions(first), grpc.Creds(credentials.NewTLS(first)))...)
	slarkv1.RegisterProverServer(g, c)
	var all sync.WaitGroup
	all.Go(func() { g.Serve(l) })

	nobody, port := listenAll(t)
	nobody.Close()
	silent, silentPort := listenAll(t)
	rude, rudePort := listenAll(t)
	c.deadly = [deadKinds]string{port, silentPort, rudePort}
	var mu sync.Mutex
	var taken []net.Conn
	all.Go(func() { // says nothing, and holds on until the other end is gone
		for {
			conn, err := silent.Accept()
			if err != nil {
				return
			}
			mu.Lock()
			taken = append(taken, conn)
			mu.Unlock()
			all.Go(func() {
				defer conn.Close()
				for b := make([]byte, 512); err == nil; {
					_, err = conn.Read(b)
				}
			})
		}
	})
	all.Go(func() { // hangs up with a reset
		for {
			conn, err := rude.Accept()
			if err != nil {
				return
			}
			_ = conn.(*net.TCPConn).SetLinger(0)
			_ = conn.Close()
		}
	})
	c.close = sync.OnceFunc(func() {
		g.Stop()
		silent.Close()
		rude.Close()
		mu.Lock()
		for _, conn := range taken {
			conn.Close()
		}
		mu.Unlock()
		all.Wait()
	})
	t.Cleanup(c.close)
	return c
}

// listenAll listens at all addresses of this machine.
func listenAll(t *testing.T) (l net.Listener, port string) {
	t.Helper()
	l, err := net.Listen("tcp4", "0.0.0.0:0")
	if err != nil {
		t.Fatal(err)
	}
	_, port, _ = net.SplitHostPort(l.Addr().String())
	return l, port
}

// oneAtATime is a device that many provers share.
type oneAtATime struct {
	kernels.Device
	mu sync.Mutex
}

func (d *oneAtATime) Prepare(context.Context, challenge.Job) error { return nil }

func (d *oneAtATime) Run(ctx context.Context, k kernels.Task) (kernels.Run, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.Device.Prepare(ctx, k.Job); err != nil {
		return nil, err
	}
	return d.Device.Run(ctx, k)
}

// register makes a provider of a view one of the crowd.
func (c *crowd) register(p *chain.Provider, i int) {
	port := c.port
	if isDead(i) {
		port = c.deadly[i/5%deadKinds]
		p.Signer = common.Address{9}
	} else {
		prover := c.provers[addressOf(i)]
		p.Signer, p.Certificate = common.Address(prover.key.Address()), prover.cert
	}
	p.HostURI = net.JoinHostPort(addressOf(i), port)
}

// check holds the record to the schedule: all slots of the living, who passed, and the dead unreachable, but for what this machine was too slow for. none is the slots without a challenge.
func (c *crowd) check(t *testing.T, s *reputation.Store, v *chain.View) (living, undecided, dead, none int) {
	t.Helper()
	if findings, err := s.Check(); err != nil || len(findings) > 0 {
		t.Errorf("check of the store: %v, %v", findings, err)
	}
	for i, p := range v.Providers {
		slots := map[uint64]bool{}
		err := s.History(reputation.Filter{Provider: challenge.Address(p.Wallet)}, func(r reputation.Record) bool {
			slots[r.Slot] = true
			switch {
			case r.Outcome == challenge.Undecided:
				undecided++
			case isDead(i) && r.Outcome == challenge.Unreachable:
				dead++
			case !isDead(i) && r.Outcome == challenge.Pass:
				living++
			default:
				t.Errorf("prover %d: %s, %s", i, r.Outcome, r.Reason)
			}
			return true
		})
		if err != nil {
			t.Error(err)
		}
		none += crowdSlots - len(slots)
		if !isDead(i) && len(c.provers[addressOf(i)].live) != 0 {
			t.Errorf("prover %d was not told all its verdicts", i)
		}
	}
	if living == 0 || dead == 0 {
		t.Errorf("%d slots of the living passed, %d of the dead were unreachable, %d undecided", living, dead, undecided)
	}
	return living, undecided, dead, none
}

func (c *crowd) who(ctx context.Context) *testProver {
	p, _ := peer.FromContext(ctx)
	host, _, _ := net.SplitHostPort(p.LocalAddr.String())
	return c.provers[host]
}

func (c *crowd) Challenge(s grpc.BidiStreamingServer[slarkv1.ChallengeRequest, slarkv1.ChallengeResponse]) error {
	return c.who(s.Context()).Challenge(s)
}

func (c *crowd) Open(ctx context.Context, r *slarkv1.OpenRequest) (*slarkv1.OpenResponse, error) {
	return c.who(ctx).Open(ctx, r)
}

func (c *crowd) Conclude(ctx context.Context, r *slarkv1.ConcludeRequest) (*slarkv1.ConcludeResponse, error) {
	return c.who(ctx).Conclude(ctx, r)
}

// calm is a chain that is well, as an exchange asks it.
type calm struct{ seed challenge.Hash }

func (c calm) MatrixSeed(context.Context, uint64) (challenge.Hash, error)        { return c.seed, nil }
func (calm) IsVerifier(context.Context, uint64, challenge.Address) (bool, error) { return true, nil }
func (calm) Healthy(context.Context) error                                       { return nil }
func (calm) MaintenanceSince(context.Context, challenge.Address, time.Time) (bool, error) {
	return false, nil
}

// holding is what a process has of its machine.
type holding struct{ files, goroutines int }

func held() holding {
	files, _ := os.ReadDir("/proc/self/fd")
	return holding{len(files), runtime.NumGoroutine()}
}

// watchHeld looks every while until ctx ends or the most is asked for.
func watchHeld(ctx context.Context, every time.Duration) (most func() holding) {
	var files, goroutines atomic.Int64
	ctx, stop := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for sleep(ctx, every) == nil {
			now := held()
			files.Store(max(files.Load(), int64(now.files)))
			goroutines.Store(max(goroutines.Load(), int64(now.goroutines)))
		}
	}()
	return func() holding {
		stop()
		<-done
		return holding{int(files.Load()), int(goroutines.Load())}
	}
}

// calmDown waits until as much is held as before, for a while.
func (n *Node) calmDown(before holding) (now holding) {
	for range 600 {
		if now = held(); now.files <= before.files && now.goroutines <= before.goroutines {
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	return now
}
