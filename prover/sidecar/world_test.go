package sidecar_test

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"errors"
	"io"
	"log/slog"
	"net"
	"os"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"
	"google.golang.org/grpc"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/proto/link"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
	"github.com/slark-network/slark/prover/ledger"
	"github.com/slark-network/slark/prover/sidecar"
)

func TestMain(m *testing.M) {
	if dir := os.Getenv("SLARK_TEST_CHILD"); dir != "" {
		os.Exit(child(dir))
	}
	goleak.VerifyTestMain(m)
}

// testNet is the network of all tests.
var testNet = challenge.Network{ChainID: 31337, Settlement: challenge.Address{0x5e}}

// fakeChain is a view of a chain that tests bend.
type fakeChain struct {
	mu        sync.Mutex
	net       challenge.Network
	era       uint64
	beacon    challenge.Hash
	verifiers map[challenge.Address]bool
	seats     map[challenge.Address]int // seats of those that do not hold one each
	down      error
	late      error // of the beacon
}

func (c *fakeChain) Network() challenge.Network { return c.net }

func (c *fakeChain) Era() (uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.era, c.down
}

func (c *fakeChain) Beacon(uint64) (challenge.Hash, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.beacon, errors.Join(c.down, c.late)
}

func (c *fakeChain) IsVerifier(a challenge.Address, _ uint64) (bool, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.verifiers[a], c.down
}

func (c *fakeChain) Seats(a challenge.Address, _ uint64) (held, of int, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for v, registered := range c.verifiers {
		n, set := c.seats[v]
		if !set {
			n = 1
		}
		if registered {
			of += n
			if v == a {
				held = n
			}
		}
	}
	return held, of, c.down
}

func (c *fakeChain) set(f func(*fakeChain)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	f(c)
}

// fixedKey is the same key in every process.
func fixedKey(seed byte) *message.Key {
	secret := make([]byte, 32)
	secret[31] = seed
	key, err := message.NewKey(secret)
	if err != nil {
		panic(err)
	}
	return key
}

var (
	provider  = challenge.Address{0xaa}
	signerKey = fixedKey(7)
	aliceKey  = fixedKey(8)
	bobKey    = fixedKey(9)
)

// world is a prover on a loopback port, and what it stands on.
type world struct {
	t       testing.TB
	chain   *fakeChain
	options sidecar.Options
	dir     string
	cert    tls.Certificate
	address string
	stop    func() error
	sidecar *sidecar.Sidecar
}

func newChain() *fakeChain {
	return &fakeChain{net: testNet, era: 3, beacon: challenge.Hash{0xbe}, verifiers: map[challenge.Address]bool{
		aliceKey.Address(): true, bobKey.Address(): true,
	}}
}

// newWorld makes a prover with the real cpu device, or another, and starts it.
func newWorld(t testing.TB, change func(*sidecar.Options)) *world {
	t.Helper()
	w := &world{t: t, chain: newChain(), dir: t.TempDir()}
	device, err := cpu.New(cpu.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = device.Close() })
	w.options = sidecar.Options{
		Provider: provider, Signer: signerKey, Chain: w.chain, Version: "test",
		Slots: []sidecar.Slot{{Index: 0, ID: challenge.DeviceID(provider, 0), Class: "cpu", Device: device}},
		Limits: sidecar.Limits{
			MaxSize: 1024, MaxShare: 1, VerifierTime: time.Hour, ReadyWithin: 2 * time.Second,
		},
		Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
	}
	if testing.Verbose() {
		w.options.Log = slog.New(slog.NewTextHandler(os.Stderr, nil))
	}
	if change != nil {
		change(&w.options)
	}
	w.cert = newCert(t, signerKey, testNet)
	w.start()
	t.Cleanup(func() {
		if err := w.stop(); err != nil {
			t.Error(err)
		}
	})
	return w
}

func newCert(t testing.TB, key *message.Key, net challenge.Network) tls.Certificate {
	t.Helper()
	cert, err := link.NewCertificate(key, message.NewDomain(net), rand.Reader, time.Now().Add(-time.Hour), time.Now().Add(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	return cert
}

func (w *world) start() {
	w.t.Helper()
	options := w.options
	own := options.Ledger == nil
	if own {
		l, err := ledger.Open(w.dir, ledger.Options{Log: options.Log})
		if err != nil {
			w.t.Fatal(err)
		}
		options.Ledger = l
	}
	s, err := sidecar.New(options)
	if err != nil {
		w.t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		w.t.Fatal(err)
	}
	w.address, w.sidecar = listener.Addr().String(), s
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- s.Serve(ctx, listener, w.cert, 50*time.Millisecond) }()
	w.stop = sync.OnceValue(func() error {
		cancel()
		err := <-ended
		if own {
			err = errors.Join(err, options.Ledger.Close())
		}
		return err
	})
}

// restart stops the prover and starts another on the same ledger and device.
func (w *world) restart() {
	w.t.Helper()
	if err := w.stop(); err != nil {
		w.t.Fatal(err)
	}
	w.start()
}

// verifier is a test's verifier.
type verifier struct {
	w      *world
	key    *message.Key
	client slarkv1.ProverClient
	conn   *grpc.ClientConn
}

func (w *world) dial(key *message.Key) *verifier {
	w.t.Helper()
	return w.dialWith(key, newCert(w.t, key, testNet))
}

func (w *world) dialWith(key *message.Key, cert tls.Certificate) *verifier {
	w.t.Helper()
	config := link.ClientTLS(cert, message.NewDomain(testNet), link.Fingerprint(w.cert.Leaf), signerKey.Address())
	conn, err := link.Dial(w.address, config)
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() { _ = conn.Close() })
	return &verifier{w: w, key: key, client: slarkv1.NewProverClient(conn), conn: conn}
}

// job is a good job of the verifier.
func (v *verifier) job(counter uint64) challenge.Job {
	c := v.w.chain
	return challenge.Job{
		Provider: provider, Signer: signerKey.Address(), Verifier: v.key.Address(), Device: challenge.DeviceID(provider, 0),
		Era: c.era, Counter: counter, Kind: challenge.Matmul, Size: 256, Rounds: 2, Openings: 4,
		MatrixSeed: challenge.MatrixSeed(testNet, c.era, c.beacon),
	}
}

var secret = challenge.Hash{0x5e, 0xc4}

func secrets(j challenge.Job) challenge.Secrets {
	return challenge.DeriveSecrets(challenge.Network{}, secret, challenge.Hash{0xbe}, j)
}

func soon() uint64 { return uint64(time.Now().Add(time.Minute).Unix()) }

// exchange is one challenge as a verifier sees it.
type exchange struct {
	v       *verifier
	session *session.Session
	stream  slarkv1.Prover_ChallengeClient
	cancel  context.CancelFunc
}

// prepareRaw sends any bytes as Prepare.
func (v *verifier) prepareRaw(ctx context.Context, body []byte) (slarkv1.Prover_ChallengeClient, *slarkv1.ChallengeResponse, error) {
	stream, err := v.client.Challenge(ctx)
	if err != nil {
		return nil, nil, err
	}
	if err := stream.Send(&slarkv1.ChallengeRequest{Message: &slarkv1.ChallengeRequest_Prepare{Prepare: &slarkv1.Prepare{Body: body}}}); err != nil && err != io.EOF {
		return nil, nil, err
	}
	m, err := stream.Recv()
	return stream, m, err
}

// prepare asks for a job: the session is then ready, or busy.
func (v *verifier) prepare(j challenge.Job) (*exchange, error) {
	return v.prepareUntil(j, soon())
}

func (v *verifier) prepareUntil(j challenge.Job, expires uint64) (*exchange, error) {
	sess, err := session.Begin(testNet, j)
	if err != nil {
		return nil, err
	}
	body, err := sess.Sign(&message.Prepare{Job: j, Expires: expires}, v.key)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	x := &exchange{v: v, session: sess, cancel: cancel}
	v.w.t.Cleanup(cancel)
	stream, m, err := v.prepareRaw(ctx, body)
	if err != nil {
		return nil, err
	}
	x.stream = stream
	if b := m.GetBusy(); b != nil {
		return x, sess.Receive(message.TypeBusy, b.GetBody())
	}
	return x, sess.Receive(message.TypeReady, m.GetReady().GetBody())
}

// sendStart signs and sends Start.
func (x *exchange) sendStart(expires uint64) error {
	s := secrets(x.session.Job())
	body, err := x.session.Sign(&message.Start{Seed: s.Seed, PositionsCommitment: challenge.PositionsCommitment(s.PositionsKey), Expires: expires}, x.v.key)
	if err != nil {
		return err
	}
	return x.sendStartRaw(body)
}

func (x *exchange) sendStartRaw(body []byte) error {
	err := x.stream.Send(&slarkv1.ChallengeRequest{Message: &slarkv1.ChallengeRequest_Start{Start: &slarkv1.Start{Body: body}}})
	if errors.Is(err, io.EOF) {
		return nil // the stream has ended; Recv says why
	}
	return err
}

// start runs the timed part to its Commit.
func (x *exchange) start() error {
	if err := x.sendStart(soon()); err != nil {
		return err
	}
	m, err := x.stream.Recv()
	if err != nil {
		return err
	}
	return x.session.Receive(message.TypeCommit, m.GetCommit().GetBody())
}

// signOpen signs the Open of the challenge.
func (x *exchange) signOpen() []byte {
	body, err := x.session.Sign(x.session.DrawOpen(secrets(x.session.Job()).PositionsKey), x.v.key)
	if err != nil {
		x.v.w.t.Fatal(err)
	}
	return body
}

// open asks over any connection, and gives the answer as it came.
func (x *exchange) open(v *verifier, body []byte) (*slarkv1.OpenResponse, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	id := x.session.ID()
	return v.client.Open(ctx, &slarkv1.OpenRequest{ChallengeId: id[:], Body: body}, link.OpenOption(x.session.Job()))
}

// take feeds an answer to the verifier's session.
func (x *exchange) take(r *slarkv1.OpenResponse) error {
	if f := r.GetFault(); f != nil {
		return x.session.Receive(message.TypeFault, f)
	}
	if err := x.session.Receive(session.TypeRoots, r.GetRoots()); err != nil {
		return err
	}
	return x.session.Receive(message.TypeOpenings, r.GetOpenings())
}

// conclude signs and delivers a verdict.
func (x *exchange) conclude(o challenge.Outcome) error {
	id, key := x.session.ID(), secrets(x.session.Job()).PositionsKey
	if id.IsZero() {
		id, key = x.session.Link(message.TypePrepare), challenge.Hash{}
	}
	body, err := x.session.Sign(&message.Verdict{Outcome: o, Class: "cpu", Elapsed: 1, PositionsKey: key, Reason: "test"}, x.v.key)
	if err != nil {
		return err
	}
	_, err = x.v.client.Conclude(context.Background(), &slarkv1.ConcludeRequest{ChallengeId: id[:], Verdict: body})
	return err
}

// wantRefusal checks that err is a refusal of the code and field.
func wantRefusal(t testing.TB, err error, code link.Code, field string) {
	t.Helper()
	r, ok := link.AsRefusal(err)
	if !ok || r.Code != code || r.Field != field {
		t.Errorf("error is %v, want the refusal %s, field %q", err, code, field)
	}
	if ok && r.Message == "" {
		t.Errorf("refusal %s says nothing", r.Code)
	}
}

// bent is a device that tests bend.
type bent struct {
	kernels.Device
	prepare func(context.Context, challenge.Job) error
	run     func(context.Context, kernels.Task) (kernels.Run, error)
}

func (b *bent) Prepare(ctx context.Context, j challenge.Job) error {
	if b.prepare != nil {
		return b.prepare(ctx, j)
	}
	return b.Device.Prepare(ctx, j)
}

func (b *bent) Run(ctx context.Context, task kernels.Task) (kernels.Run, error) {
	if b.run != nil {
		return b.run(ctx, task)
	}
	return b.Device.Run(ctx, task)
}
