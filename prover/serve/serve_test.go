package serve_test

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"go.uber.org/goleak"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/proto/link"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
	"github.com/slark-network/slark/prover/config"
	"github.com/slark-network/slark/prover/serve"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, // a node inside the process leaves these behind
		goleak.IgnoreAnyFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"))
}

type fakeChain struct{ verifier challenge.Address }

var network = challenge.Network{ChainID: 31337, Settlement: challenge.Address{6}}

func (fakeChain) Network() challenge.Network            { return network }
func (fakeChain) Era() (uint64, error)                  { return 1, nil }
func (fakeChain) Beacon(uint64) (challenge.Hash, error) { return challenge.Hash{1}, nil }
func (f fakeChain) IsVerifier(a challenge.Address, _ uint64) (bool, error) {
	return a == f.verifier, nil
}
func (fakeChain) Seats(challenge.Address, uint64) (held, of int, err error) { return 1, 1, nil }

// write makes a config with an addresses file in a new folder.
func write(t *testing.T) config.Config {
	t.Helper()
	dir := t.TempDir()
	addrs := chain.Addresses{
		ChainID: network.ChainID, AccessControl: common.Address{1}, Registry: common.Address{2}, Rewards: common.Address{3},
		Token: common.Address{4}, Vault: common.Address{5}, Settlement: common.Address(network.Settlement),
		Convictions: common.Address{7}, FraudProofs: common.Address{8}, ForcedOpenings: common.Address{9},
		VerifierStake: common.Address{10}, Enrolment: common.Address{11}, OwedActions: common.Address{12},
		WalkDisputes: common.Address{13}, RewardClaims: common.Address{14}, VerifierFaults: common.Address{15},
		Appeals: common.Address{16},
	}
	text, err := json.Marshal(addrs)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "addresses.json"), text, 0o600); err != nil {
		t.Fatal(err)
	}
	c, err := config.Parse([]byte(`
listen = "127.0.0.1:0"
data_dir = "data"
provider = "0x00000000000000000000000000000000000000aa"
stop_within = "0s"
key.file = "signer.key"
tls.certificate = "tls.pem"
tls.key = "tls.key"
chain.url = "ws://127.0.0.1:1"
chain.addresses = "addresses.json"
[[devices]]
kind = "cpu"
class = "cpu"
`), dir)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// page reads a page of the listener for metrics.
func page(t *testing.T, url string) string {
	t.Helper()
	client := http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	r, err := client.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestInitThenServe(t *testing.T) {
	c := write(t)
	quiet := slog.New(slog.NewTextHandler(io.Discard, nil))
	if err := serve.Run(context.Background(), c, serve.Deps{Log: quiet}); err == nil || !strings.Contains(err.Error(), "key.file") || !strings.Contains(err.Error(), "tls.certificate") {
		t.Errorf("without files: %v, want them named", err)
	}
	id, err := serve.Init(c)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := serve.Init(c); err != nil || again != id {
		t.Errorf("a second init gave %+v, error %v, want %+v", again, err, id)
	}
	verifier, err := message.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	c.Metrics.Listen = "127.0.0.1:0"
	ready, measured, ended := make(chan net.Addr, 1), make(chan net.Addr, 1), make(chan error, 1)
	go func() {
		ended <- serve.Run(ctx, c, serve.Deps{
			Chain: fakeChain{verifier.Address()}, Log: quiet, Version: "v1.2.3", Ready: func(a net.Addr) { ready <- a },
			MetricsReady: func(a net.Addr) { measured <- a },
		})
	}()
	var address net.Addr
	select {
	case address = <-ready:
	case err := <-ended:
		t.Fatal(err)
	}
	domain := message.NewDomain(network)
	cert, err := link.NewCertificate(verifier, domain, rand.Reader, time.Now().Add(-time.Hour), time.Now().Add(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	conn, err := link.Dial(address.String(), link.ClientTLS(cert, domain, id.Certificate, id.Signer))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	d, err := slarkv1.NewProverClient(conn).Describe(ctx, &slarkv1.DescribeRequest{})
	if err != nil || d.GetVersion() != "v1.2.3" || len(d.GetDevices()) != 1 {
		t.Errorf("described as %v, error %v", d, err)
	}
	at := "http://" + (<-measured).String()
	for path, want := range map[string]string{
		"/readyz": "ready\n", "/healthz": "running\n", "/metrics": "\nprover_era_device_cap_seconds{device=\"0\"} 864\n",
	} {
		if body := page(t, at+path); !strings.Contains(body, want) {
			t.Errorf("%s: no %q in\n%s", path, want, body)
		}
	}
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

// TestChainThatIsNotThere starts all the same: verifiers are told that the chain is unavailable.
func TestChainThatIsNotThere(t *testing.T) {
	c := write(t)
	c.Limits.EraLength = config.Duration(time.Hour)
	id, err := serve.Init(c)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ready, ended := make(chan net.Addr, 1), make(chan error, 1)
	go func() {
		ended <- serve.Run(ctx, c, serve.Deps{Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Ready: func(a net.Addr) { ready <- a }})
	}()
	address := <-ready
	verifier, err := message.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	domain := message.NewDomain(network)
	cert, err := link.NewCertificate(verifier, domain, rand.Reader, time.Now().Add(-time.Hour), time.Now().Add(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	conn, err := link.Dial(address.String(), link.ClientTLS(cert, domain, id.Certificate, id.Signer))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	stream, err := slarkv1.NewProverClient(conn).Challenge(ctx)
	if err != nil {
		t.Fatal(err)
	}
	j := challenge.Job{
		Provider: c.Provider, Signer: id.Signer, Verifier: verifier.Address(), Device: challenge.DeviceID(c.Provider, 0),
		Era: 1, Counter: 1, Kind: challenge.Matmul, Size: 256, Rounds: 1, Openings: 1,
	}
	m := &message.Prepare{Job: j, Expires: uint64(time.Now().Add(time.Minute).Unix())}
	if err := message.NewChain(domain, j).Sign(m, verifier); err != nil {
		t.Fatal(err)
	}
	if err := stream.Send(&slarkv1.ChallengeRequest{Message: &slarkv1.ChallengeRequest_Prepare{Prepare: &slarkv1.Prepare{Body: m.Append(nil)}}}); err != nil {
		t.Fatal(err)
	}
	_, err = stream.Recv()
	if r, ok := link.AsRefusal(err); !ok || r.Code != link.ChainUnavailable {
		t.Errorf("error %v, want CHAIN_UNAVAILABLE", err)
	}
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestForeignCertificate(t *testing.T) {
	c := write(t)
	if _, err := serve.Init(c); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(c.Key.File); err != nil {
		t.Fatal(err)
	}
	if _, err := serve.Init(c); err == nil || !strings.Contains(err.Error(), link.ErrOtherSigner.Error()) {
		t.Errorf("a certificate of another key: %v", err)
	}
	c.Chain.ID = 5
	if _, err := serve.Init(c); err == nil || !strings.Contains(err.Error(), "chain.id is 5") {
		t.Errorf("another chain id: %v", err)
	}
}
