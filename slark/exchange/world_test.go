package exchange_test

import (
	"bytes"
	"context"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"
	"google.golang.org/grpc/peer"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/challenge/tree"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/slark/exchange"
	"github.com/slark-network/slark/slark/lag"
	"github.com/slark-network/slark/slark/precompute"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func commitRoot(roots []challenge.Hash) challenge.Hash { return tree.CommitRoot(roots) }

func remote(ctx context.Context) string {
	p, ok := peer.FromContext(ctx)
	if !ok {
		return ""
	}
	return p.Addr.String()
}

func testKey(t testing.TB, b byte) *message.Key {
	t.Helper()
	k, err := message.NewKey(bytes.Repeat([]byte{b}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// oracle is a chain that a test can bend.
type oracle struct {
	mu          sync.Mutex
	seed        challenge.Hash
	verifiers   map[challenge.Address]bool
	maintenance bool
	err         error // of every question
	sick        error // of Healthy
}

func (o *oracle) MatrixSeed(context.Context, uint64) (challenge.Hash, error) { return o.seed, o.err }
func (o *oracle) IsVerifier(_ context.Context, _ uint64, a challenge.Address) (bool, error) {
	return o.verifiers[a], o.err
}

func (o *oracle) MaintenanceSince(context.Context, challenge.Address, time.Time) (bool, error) {
	return o.maintenance, o.err
}

func (o *oracle) Healthy(context.Context) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.sick
}

// world is a verifier and a prover on one network.
type world struct {
	t        testing.TB
	network  challenge.Network
	verifier *message.Key
	prover   *prover
	oracle   *oracle
	lag      *lag.Monitor
	options  exchange.Options
	x        *exchange.Exchanger
	issue    exchange.Issue
}

var wide = envelope.Envelope{Class: "test", Kind: challenge.Matmul, Lower: 1, Upper: 1 << 62, Source: "test"}

// newWorld has an honest prover, which serves when the test calls start.
func newWorld(t testing.TB) *world {
	t.Helper()
	w := &world{
		t: t, network: challenge.Network{ChainID: 77, Settlement: challenge.Address{0xaa}},
		verifier: testKey(t, 3), lag: lag.New(),
	}
	signer := testKey(t, 5)
	w.prover = &prover{network: w.network, key: signer, cert: newCertificate(t, signer, w.network)}
	seed := challenge.MatrixSeed(w.network, 1, challenge.Hash{9})
	w.oracle = &oracle{seed: seed, verifiers: map[challenge.Address]bool{w.verifier.Address(): true}}
	provider := challenge.Address{0xbb}
	job := challenge.Job{
		Provider: provider, Signer: signer.Address(), Verifier: w.verifier.Address(), Device: challenge.DeviceID(provider, 0), Era: 1,
		Counter: 1, Kind: challenge.Matmul, Size: 256, Rounds: 2, Openings: 4, MatrixSeed: seed,
	}
	w.issue = exchange.Issue{
		Target:  exchange.Target{Certificate: link.Fingerprint(w.prover.cert.Leaf), Signer: signer.Address()},
		Job:     job,
		Secrets: challenge.DeriveSecrets(w.network, challenge.Hash{1}, challenge.Hash{9}, job),
		Class:   "test", Envelope: &wide,
		ReadyWithin: 5 * time.Second, AnswerWithin: 20 * time.Second, WithheldAfter: 20 * time.Second,
	}
	w.options = exchange.Options{
		Network: w.network, Key: w.verifier, Certificate: newCertificate(t, w.verifier, w.network),
		Precompute: precompute.New(1, 0), Lag: w.lag, Oracle: w.oracle,
	}
	return w
}

// start serves the prover and makes the exchanger.
func (w *world) start() {
	w.t.Helper()
	w.prover.serve(w.t)
	w.issue.Target.Address = w.prover.address
	w.connect()
}

func (w *world) connect() {
	w.t.Helper()
	x, err := exchange.New(w.options)
	if err != nil {
		w.t.Fatal(err)
	}
	w.x = x
	w.t.Cleanup(x.Close)
}

// run makes the challenge and holds its result to the outcome, and its transcript to that.
func (w *world) run(want challenge.Outcome) exchange.Result {
	w.t.Helper()
	if w.x == nil {
		w.start()
	}
	r, err := w.x.Run(w.t.Context(), w.issue)
	if err != nil {
		w.t.Fatal(err)
	}
	w.check(r, want)
	return r
}

func (w *world) check(r exchange.Result, want challenge.Outcome) transcript.Report {
	w.t.Helper()
	if r.Outcome != want {
		w.t.Fatalf("outcome %s (%s), want %s", r.Outcome, r.Reason, want)
	}
	if r.Reason == "" || len(r.Reason) > message.MaxReason {
		w.t.Errorf("reason has %d bytes", len(r.Reason))
	}
	if r.Transcript == nil {
		if want != challenge.Undecided {
			w.t.Errorf("no transcript for %s", want)
		}
		return transcript.Report{}
	}
	report, err := transcript.Recheck(r.Transcript)
	if err != nil {
		w.t.Fatalf("the transcript of %s: %v", want, err)
	}
	if v := report.Verdict; v.Outcome != want || v.Reason != r.Reason || v.Class != w.issue.Class {
		w.t.Errorf("the transcript says %s (%s) of %s", v.Outcome, v.Reason, v.Class)
	}
	return report
}

// told is the only verdict that the prover was told.
func (w *world) told(want challenge.Outcome) {
	w.t.Helper()
	w.prover.mu.Lock()
	defer w.prover.mu.Unlock()
	if len(w.prover.verdicts) != 1 || w.prover.verdicts[0].Outcome != want {
		w.t.Errorf("the prover was told %v, want %s once", w.prover.verdicts, want)
	}
}
