package node

import (
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"google.golang.org/grpc"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/devchain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/tree"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/proto/link"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
	"github.com/slark-network/slark/slark/lag"
	"github.com/slark-network/slark/slark/metrics"
)

const testChain = 4242

// testWorld is a chain with blocks every second, two verifiers with equal stake, and some providers. Its Era 1 does not begin before begin is called. Each has
// ports and a store of its own, and the tests that have one mostly wait: they run side by side.
type testWorld struct {
	t         *testing.T
	dir       string
	chain     *devchain.Chain // nil where a node of another kind serves the world
	url       string          // of the chain
	ec        *ethclient.Client
	client    *chain.Client
	addresses chain.Addresses
	network   challenge.Network
	admin     chaintest.Account
	verifiers []chaintest.Account

	unhurried bool // the verifiers take themselves for never late: of tests in which slow has to be slow on any host

	mu       sync.Mutex
	measured map[string]*metrics.Metrics // of every verifier that ran, by its store
	shown    map[string]net.Addr         // where they are served
	asked    map[string][2]string        // where matchmakers ask: gRPC and JSON
}

func newTestWorld(t *testing.T, p deploy.Params, providers ...chaintest.Account) *testWorld {
	t.Helper()
	alloc := make(map[common.Address]*big.Int)
	for _, a := range rich(providers) {
		alloc[a.Address] = chaintest.Rich()
	}
	c, err := devchain.Start(t.Context(), devchain.Config{ChainID: testChain, BlockPeriod: time.Second, Alloc: alloc})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	w := newWorldAt(t, c.URL(), testChain, p)
	w.chain = c
	return w
}

// rich are the accounts that a world's chain has to give something: its administrator, its verifiers, and providers.
func rich(providers []chaintest.Account) []chaintest.Account {
	return append([]chaintest.Account{chaintest.NewAccount("admin"), chaintest.NewAccount("verifier 0"), chaintest.NewAccount("verifier 1")}, providers...)
}

// newWorldAt is newTestWorld on a chain with blocks every second that serves already, and on which who is rich has something.
func newWorldAt(t *testing.T, url string, chainID uint64, p deploy.Params) *testWorld {
	t.Helper()
	if p.Seats == 0 {
		p.Seats = committee.MaxSeats // with five, one verifier of two has none in every thirtieth Era
	}
	if p.AppealWindow == 0 {
		p.AppealWindow = deploy.NoAppeals
	}
	all := rich(nil)
	w := &testWorld{t: t, dir: t.TempDir(), url: url, admin: all[0], verifiers: all[1:]}
	var err error
	if w.ec, err = ethclient.DialContext(t.Context(), url); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.ec.Close)
	if w.client, err = chaintest.DeployHeld(t.Context(), w.ec, url, chainID, w.admin, p); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.client.Close)
	w.addresses = w.client.Addresses()
	if err := w.addresses.Save(filepath.Join(w.dir, "addresses.json")); err != nil {
		t.Fatal(err)
	}
	w.network = NetworkOf(w.addresses)
	if err := chaintest.Join(t.Context(), w.client, w.admin, chaintest.Tokens(1000), w.verifiers...); err != nil {
		t.Fatal(err)
	}
	return w
}

// begin has Era 1 begin, once the verifiers that run have committed to their secrets of it, and gives its start.
func (w *testWorld) begin(running ...int) time.Time {
	w.t.Helper()
	var all []chaintest.Account
	for _, i := range running {
		all = append(all, w.verifiers[i])
	}
	ctx, cancel := context.WithTimeout(w.t.Context(), 3*time.Minute)
	defer cancel()
	begins, err := chaintest.StartEras(ctx, w.client, w.admin, all...)
	if err != nil {
		w.t.Fatal(err)
	}
	return begins
}

// send makes calls happen, those of all accounts at the same time.
func (w *testWorld) send(calls map[*ecdsa.PrivateKey][]chain.Call) {
	w.t.Helper()
	var all sync.WaitGroup
	for key, list := range calls {
		all.Go(func() {
			s, err := chain.NewSubmitter(chain.SubmitterConfig{Client: w.client, Key: key, Journal: new(chaintest.MemJournal), PollInterval: 50 * time.Millisecond})
			if err != nil {
				w.t.Error(err)
				return
			}
			for i, c := range list {
				if _, err := s.Do(w.t.Context(), c, chain.ActionKey{Era: uint64(i), Action: "test"}); err != nil {
					w.t.Error(err)
				}
			}
		})
	}
	all.Wait()
	if w.t.Failed() {
		w.t.FailNow()
	}
}

// testEnvelopes are wide enough for any host.
var testEnvelopes = []envelope.Envelope{
	{Class: "test", Kind: challenge.Matmul, Lower: 1, Upper: 4e18, Source: "test"},
	{Class: "ram", Kind: challenge.Matmul, Lower: 1, Upper: 4e18, Source: "test"},
	{Class: "ram", Kind: challenge.Memory, Lower: 1, Upper: 4e18, Source: "test"},
}

// worldPatience is how long verifiers wait for answers, of a millisecond's work: for a machine on which others compile meanwhile.
const worldPatience = 15 * time.Second

// config is the configuration of a verifier, with its files.
func (w *testWorld) config(i int) Config {
	w.t.Helper()
	dir := filepath.Join(w.dir, fmt.Sprint("verifier-", i))
	if err := os.MkdirAll(dir, 0o700); err != nil {
		w.t.Fatal(err)
	}
	key := filepath.Join(dir, "key.hex")
	if err := os.WriteFile(key, []byte(hex.EncodeToString(crypto.FromECDSA(w.verifiers[i].Key))), 0o600); err != nil {
		w.t.Fatal(err)
	}
	envelopes := filepath.Join(dir, "envelopes.csv")
	signer, err := message.NewKey(crypto.FromECDSA(w.verifiers[i].Key))
	if err != nil {
		w.t.Fatal(err)
	}
	text, err := envelope.Sign(testEnvelopes, signer)
	if err != nil {
		w.t.Fatal(err)
	}
	if err := os.WriteFile(envelopes, text, 0o600); err != nil {
		w.t.Fatal(err)
	}
	c := Config{
		Key:   KeyConfig{File: key},
		Store: StoreConfig{Dir: filepath.Join(dir, "store"), Create: true},
		Chain: ChainConfig{URL: w.url, Addresses: filepath.Join(w.dir, "addresses.json"), Poll: Duration(200 * time.Millisecond), AdoptNonce: 2},
		Challenge: ChallengeConfig{
			Size: 256, Rounds: 1, Openings: 2, Envelopes: []string{envelopes}, Margin: Duration(time.Second), WithheldAfter: Duration(worldPatience), AnswerWithin: Duration(worldPatience),
		},
	}
	if err := c.Validate(); err != nil {
		w.t.Fatal(err)
	}
	return c
}

// run runs a verifier until ctx ends.
func (w *testWorld) run(ctx context.Context, c Config, log *slog.Logger) error {
	d, closeAll, err := Open(ctx, c, log)
	if err != nil {
		return err
	}
	w.mu.Lock()
	if w.measured == nil {
		w.measured, w.shown = make(map[string]*metrics.Metrics), make(map[string]net.Addr)
	}
	w.measured[c.Store.Dir] = d.Metrics
	w.mu.Unlock()
	if w.unhurried {
		d.Lag = lag.New() // that nobody runs sees nothing
	}
	d.MetricsReady = func(a net.Addr) {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.shown[c.Store.Dir] = a
	}
	d.QueryReady = func(g, j net.Addr) {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.asked = map[string][2]string{c.Store.Dir: {g.String(), j.String()}}
	}
	err = Run(ctx, c, d)
	if cerr := closeAll(); err == nil {
		err = cerr
	}
	return err
}

// testProver answers honestly, but for what bend does.
type testProver struct {
	slarkv1.UnimplementedProverServer
	network challenge.Network
	key     *message.Key
	cert    string // fingerprint
	address string
	bend    func(challenge.Position, *[128]int32)
	hostile func() bool               // refuses while it is true
	leased  func(challenge.Job) bool  // says that the device is leased while it is true
	prepare func(challenge.Job)       // before Ready
	started func(seed challenge.Hash) // at Start, before the answer
	device  kernels.Device            // that does the work; nil: a slow one

	mu       sync.Mutex
	live     map[challenge.Hash]*liveChallenge
	seeds    map[challenge.Hash]int
	verdicts map[challenge.Outcome]int
}

type liveChallenge struct {
	s     *session.Session
	roots []challenge.Hash
	open  func([]challenge.Position) []challenge.Opening
}

func newTestProver(t *testing.T, network challenge.Network, b byte) *testProver {
	t.Helper()
	key, err := message.NewKey(crypto.Keccak256([]byte{'p', b}))
	if err != nil {
		t.Fatal(err)
	}
	cert, err := link.NewCertificate(key, message.NewDomain(network), nil, time.Now().Add(-time.Hour), time.Now().Add(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &testProver{
		network: network, key: key, cert: link.Fingerprint(cert.Leaf), address: l.Addr().String(),
		live: make(map[challenge.Hash]*liveChallenge), seeds: make(map[challenge.Hash]int), verdicts: make(map[challenge.Outcome]int),
	}
	g := grpc.NewServer(link.ServerOptions(link.ServerTLS(cert, message.NewDomain(network), nil))...)
	slarkv1.RegisterProverServer(g, p)
	done := make(chan struct{})
	go func() { defer close(done); g.Serve(l) }()
	t.Cleanup(func() { g.Stop(); <-done })
	return p
}

func (p *testProver) Challenge(s grpc.BidiStreamingServer[slarkv1.ChallengeRequest, slarkv1.ChallengeResponse]) error {
	if p.hostile != nil && p.hostile() {
		return link.Refuse(link.Stopping, "", "", "hostile")
	}
	m, err := s.Recv()
	if err != nil {
		return err
	}
	ss, err := session.Accept(p.network, m.GetPrepare().GetBody())
	if err != nil {
		return err
	}
	if p.leased != nil && p.leased(ss.Job()) {
		body, err := ss.Sign(&message.Busy{Reason: message.BusyLease}, p.key)
		if err != nil {
			return err
		}
		return s.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Busy{Busy: &slarkv1.Busy{Body: body}}})
	}
	if p.prepare != nil {
		p.prepare(ss.Job())
	}
	body, err := ss.Sign(&message.Ready{}, p.key)
	if err != nil {
		return err
	}
	if err := s.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Ready{Ready: &slarkv1.Ready{Body: body}}}); err != nil {
		return err
	}
	for {
		if m, err = s.Recv(); err != nil {
			return err
		}
		if m.GetPing() == nil {
			break
		}
		pong := &slarkv1.Pong{Nonce: m.GetPing().GetNonce()}
		if err := s.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Pong{Pong: pong}}); err != nil {
			return err
		}
	}
	if err := ss.Receive(message.TypeStart, m.GetStart().GetBody()); err != nil {
		return err
	}
	p.mu.Lock()
	p.seeds[ss.Start().Seed]++
	p.mu.Unlock()
	if p.started != nil {
		p.started(ss.Start().Seed)
	}
	c, err := p.prove(s.Context(), ss)
	if err != nil {
		return err
	}
	if body, err = ss.Sign(&message.Commit{Root: tree.CommitRoot(c.roots)}, p.key); err != nil {
		return err
	}
	p.mu.Lock()
	p.live[ss.ID()] = c
	p.mu.Unlock()
	return s.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Commit{Commit: &slarkv1.Commit{Body: body}}})
}

func (p *testProver) prove(ctx context.Context, ss *session.Session) (*liveChallenge, error) {
	j, chainID := ss.Job(), p.network.ChainID
	if p.device != nil {
		if err := p.device.Prepare(ctx, j); err != nil {
			return nil, err
		}
		run, err := p.device.Run(ctx, kernels.Task{ChainID: chainID, ID: ss.ID(), Job: j})
		if err != nil {
			return nil, err
		}
		return &liveChallenge{ss, run.Roots(), func(ps []challenge.Position) []challenge.Opening {
			defer run.Close()
			openings, _ := run.Open(context.Background(), ps) // without them the answer is wrong, which the test sees
			return openings
		}}, nil
	}
	if j.Kind == challenge.Memory {
		proof := memorytest.New(chainID, j, ss.ID(), nil)
		return &liveChallenge{ss, proof.Roots, func(ps []challenge.Position) []challenge.Opening { return opening.Of(proof.Open(ps)) }}, nil
	}
	proof := matmultest.New(chainID, j, ss.ID(), p.bend)
	return &liveChallenge{ss, proof.Roots, func(ps []challenge.Position) []challenge.Opening { return opening.Of(proof.Open(ps)) }}, nil
}

func (p *testProver) Open(_ context.Context, r *slarkv1.OpenRequest) (*slarkv1.OpenResponse, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	c := p.live[challenge.Hash(r.GetChallengeId())]
	if c == nil {
		return nil, link.Refuse(link.UnknownChallenge, "", "", "no such challenge")
	}
	if c.s.State() == session.Committed {
		if err := c.s.Receive(message.TypeOpen, r.GetBody()); err != nil {
			return nil, err
		}
		var roots, encoded []byte
		for _, h := range c.roots {
			roots = append(roots, h[:]...)
		}
		if err := c.s.Receive(session.TypeRoots, roots); err != nil {
			return nil, err
		}
		for _, o := range c.open(c.s.Asked()) {
			encoded = o.Append(encoded)
		}
		if _, err := c.s.Sign(&message.Openings{Encoded: encoded}, p.key); err != nil {
			return nil, err
		}
	}
	records := c.s.Records()
	return &slarkv1.OpenResponse{
		Roots: records[len(records)-2].Body, Answer: &slarkv1.OpenResponse_Openings{Openings: records[len(records)-1].Body},
	}, nil
}

func (p *testProver) Conclude(_ context.Context, r *slarkv1.ConcludeRequest) (*slarkv1.ConcludeResponse, error) {
	m, err := message.Parse(message.TypeVerdict, challenge.Job{}, r.GetVerdict())
	if err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.verdicts[m.(*message.Verdict).Outcome]++
	delete(p.live, challenge.Hash(r.GetChallengeId()))
	return &slarkv1.ConcludeResponse{}, nil
}

func (p *testProver) registration(wallet common.Address, spec string) chain.Registration {
	return chain.Registration{Wallet: wallet, Spec: spec, HostURI: p.address, Certificate: p.cert}
}
