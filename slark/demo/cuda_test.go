//go:build cuda

package demo_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/diagnosis"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/kernels/cuda"
	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/remote"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/prover/config"
	"github.com/slark-network/slark/prover/serve"
	"github.com/slark-network/slark/slark/exchange"
	"github.com/slark-network/slark/slark/lag"
	"github.com/slark-network/slark/slark/precompute"
)

// A verifier, the sidecar, and the worker as it ships, on a libcuda that fails as it is asked to. kernels/libcuda/test.sh builds worker and
// library, and says in SLARK_WORKER and SLARK_LIBCUDA_DIR where they are.

var cudaNetwork = challenge.Network{ChainID: 31337, Settlement: challenge.Address{0xff}}

type cudaChain struct{ verifier challenge.Address }

func (cudaChain) Network() challenge.Network                                { return cudaNetwork }
func (cudaChain) Era() (uint64, error)                                      { return 1, nil }
func (cudaChain) Beacon(uint64) (challenge.Hash, error)                     { return challenge.Hash{1}, nil }
func (cudaChain) Seats(challenge.Address, uint64) (held, of int, err error) { return 1, 1, nil }
func (c cudaChain) IsVerifier(a challenge.Address, _ uint64) (bool, error) {
	return a == c.verifier, nil
}

// setLibrary is what workers that are started from now on find in their library.
func setLibrary(t *testing.T, faults map[string]any) {
	t.Helper()
	text, err := json.Marshal(map[string]any{"Checks": uint32(1) << 31, "Faults": faults}) // no checks: they are for the tests of the kernels
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("SLARK_LIBCUDA", string(text))
}

// size is that of the challenges.
const size = 512

// cudaWorld is a sidecar with the cores of the host and a card, and a verifier.
type cudaWorld struct {
	x        *exchange.Exchanger
	target   exchange.Target
	provider challenge.Address
	signer   challenge.Address
	verifier *message.Key
	counter  uint64
	log      log
}

// log is what a sidecar logs.
type log struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *log) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(b)
}

func (l *log) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

func cudaConfig(t *testing.T, devices string) config.Config {
	t.Helper()
	dir := t.TempDir()
	addrs := chain.Addresses{ChainID: cudaNetwork.ChainID}
	for i := range reflect.ValueOf(addrs).NumField() { // some contract for each: nobody answers at the URL
		if at, ok := reflect.ValueOf(&addrs).Elem().Field(i).Addr().Interface().(*common.Address); ok {
			*at = common.Address{byte(i + 1)}
		}
	}
	addrs.Settlement = common.Address(cudaNetwork.Settlement)
	text, err := json.Marshal(addrs)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "addresses.json"), text, 0o600); err != nil {
		t.Fatal(err)
	}
	toml := `
listen = "127.0.0.1:0"
data_dir = "data"
provider = "0x00000000000000000000000000000000000000aa"
stop_within = "0s"
key.file = "signer.key"
tls.certificate = "tls.pem"
tls.key = "tls.key"
chain.url = "ws://127.0.0.1:1"
chain.addresses = "addresses.json"
limits.max_share = 1.0
limits.era_length = "1h"
` + devices
	c, err := config.Parse([]byte(toml), dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "prover.toml"), []byte(toml), 0o600); err != nil {
		t.Fatal(err)
	}
	return c
}

const cudaDevices = `
[[devices]]
index = 0
kind = "cpu"
class = "cpu"
[[devices]]
index = 1
kind = "gpu"
class = "test"
`

func newCUDAWorld(t *testing.T, wait time.Duration) *cudaWorld {
	t.Helper()
	verifier, err := message.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	c := cudaConfig(t, cudaDevices)
	id, err := serve.Init(c)
	if err != nil {
		t.Fatal(err)
	}
	w := &cudaWorld{provider: c.Provider, signer: id.Signer, verifier: verifier}
	ctx, cancel := context.WithCancel(context.Background())
	ready, ended := make(chan net.Addr, 1), make(chan error, 1)
	open := func(d config.Device) (kernels.Device, error) {
		if d.Kind == challenge.CPU {
			return cpu.New(cpu.Options{})
		}
		driver, err := remote.New(remote.Options{Path: os.Getenv("SLARK_WORKER"), WaitTimeout: wait})
		if err != nil {
			return nil, err
		}
		card, err := gpu.New(ctx, driver, 0, gpu.Options{Variant: "dp4a", TuneSize: challenge.MinSize, RestWithin: time.Second})
		t.Cleanup(func() {
			if err := driver.Close(); err != nil {
				t.Error(err)
			}
		})
		if err != nil {
			return nil, err
		}
		return card, card.Warm(ctx)
	}
	go func() {
		ended <- serve.Run(ctx, c, serve.Deps{
			Chain: cudaChain{verifier.Address()}, Device: open, Log: slog.New(slog.NewTextHandler(&w.log, nil)), Ready: func(a net.Addr) { ready <- a },
		})
	}()
	select {
	case a := <-ready:
		w.target = exchange.Target{Address: a.String(), Certificate: id.Certificate, Signer: id.Signer}
	case err := <-ended:
		cancel()
		t.Fatal(err)
	}
	cert, err := link.NewCertificate(verifier, message.NewDomain(cudaNetwork), rand.Reader, time.Now().Add(-time.Hour), time.Now().Add(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	w.x, err = exchange.New(exchange.Options{
		Network: cudaNetwork, Key: verifier, Certificate: cert, Precompute: precompute.New(1, 0), Lag: lag.New(),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		w.x.Close()
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		if t.Failed() {
			t.Logf("the sidecar's log:\n%s", &w.log)
		}
	})
	return w
}

// challenge makes one challenge of a device: 0 the cores, 1 the card. Its size is not that of the self-test, so that memory is allocated anew. An
// answer later than within is slow.
func (w *cudaWorld) challenge(t *testing.T, device uint32, within time.Duration) exchange.Result {
	t.Helper()
	w.counter++
	job := challenge.Job{
		Provider: w.provider, Signer: w.signer, Verifier: w.verifier.Address(), Device: challenge.DeviceID(w.provider, device), Era: 1,
		Counter: w.counter, Kind: challenge.Matmul, Size: size, Rounds: 2, Openings: 5,
		MatrixSeed: challenge.MatrixSeed(cudaNetwork, 1, challenge.Hash{1}),
	}
	r, err := w.x.Run(t.Context(), exchange.Issue{
		Target: w.target, Job: job, Secrets: challenge.DeriveSecrets(cudaNetwork, challenge.Hash{byte(w.counter)}, challenge.Hash{1}, job), Class: "test",
		Envelope:     &envelope.Envelope{Class: "test", Kind: challenge.Matmul, Lower: job.Work() / uint64(within.Seconds()), Upper: 1 << 62, Source: "test"},
		AnswerWithin: time.Minute, WithheldAfter: time.Minute,
	})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// matrix is a fault when a matrix of the challenge is allocated, product one in the product of a round of it: no self-test has that size.
func matrix(fault string, at int) map[string]any {
	return map[string]any{fault: at, "OnlyBytes": cuda.MatrixSize(size)}
}

func product(fault string, at int) map[string]any {
	return map[string]any{fault: at, "OnlyKernel": "gemm", "OnlyGrid": (size / 128) * (size / 128)}
}

// Every fault costs the challenge that meets it, with the right outcome and a reason; the cores of the same sidecar are not affected, and the
// card answers again as soon as it can.
func TestCUDAFaults(t *testing.T) {
	for _, c := range []struct {
		name    string
		faults  map[string]any
		wait    time.Duration
		outcome challenge.Outcome
		says    string // to the verifier
		logs    string // for the provider
		stays   bool   // with the card: it is as wrong or slow the next time
	}{
		{"memory once", matrix("OutOfMemoryAt", 1), 0, challenge.Pass, "at least", "outcome=pass", false}, // what was kept is dropped, and it is tried again
		{"memory", matrix("OutOfMemory", 1), 0, challenge.Unreachable, "LIMIT, field memory", "out of GPU memory", true},
		{"launch", product("FailAt", 2), 0, challenge.Timeout, "DEVICE", "GPU launch failed", false},
		{"lost", product("LoseAt", 2), 0, challenge.Timeout, "DEVICE", "GPU is lost", false},
		{"hang", product("HangAt", 2), 3 * time.Second, challenge.Timeout, "DEVICE", "within 3s, killed", false},
		{"wrong", map[string]any{"WrongFrom": 1, "WrongKernel": "strip", "WrongParam": 3}, 0, challenge.Faulted, "round ", "with=Fault", true},
		{"slow", map[string]any{"Slow": 500 * time.Millisecond}, 0, challenge.Slow, "below", "outcome=slow", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Setenv("LD_LIBRARY_PATH", os.Getenv("SLARK_LIBCUDA_DIR"))
			setLibrary(t, c.faults)
			within := 30 * time.Second // an emulated card takes about one
			if c.outcome == challenge.Slow {
				within = 3 * time.Second
			}
			w := newCUDAWorld(t, c.wait)
			r := w.challenge(t, 1, within)
			t.Logf("%s: %s", r.Outcome, r.Reason)
			if r.Outcome != c.outcome || !strings.Contains(r.Reason, c.says) {
				t.Errorf("%s (%s), want %s that says %q", r.Outcome, r.Reason, c.outcome, c.says)
			}
			switch r.Outcome {
			case challenge.Pass, challenge.Slow, challenge.Faulted: // the answer has what the host knows of the card: here that no driver's library knows it
				if d, err := diagnosis.Parse(r.Diagnosis); err != nil || d.Kind != "gpu" || d.Unknown["nvml"] == "" {
					t.Errorf("diagnosis %q, %v", r.Diagnosis, err)
				}
			}
			if !strings.Contains(w.log.String(), c.logs) {
				t.Errorf("the log does not say %q", c.logs)
			}
			if r := w.challenge(t, 0, within); r.Outcome != challenge.Pass {
				t.Errorf("the cores after it: %s (%s)", r.Outcome, r.Reason)
			}
			setLibrary(t, nil) // of the next worker
			want := challenge.Pass
			if c.stays {
				want = c.outcome
			}
			if r := w.challenge(t, 1, within); r.Outcome != want {
				t.Errorf("the card after it: %s (%s), want %s", r.Outcome, r.Reason, want)
			}
		})
	}
}
