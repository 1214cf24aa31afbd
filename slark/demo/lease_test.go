package demo

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/tenancy"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/prover/config"
	"github.com/slark-network/slark/prover/devices"
	"github.com/slark-network/slark/prover/serve"
	"github.com/slark-network/slark/slark/node"
)

// output is a log that is read while it is written.
type output struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.b.Write(p)
}

// count is how many lines have all of the words.
func (o *output) count(words ...string) (n int) {
	o.mu.Lock()
	defer o.mu.Unlock()
lines:
	for line := range strings.Lines(o.b.String()) {
		for _, w := range words {
			if !strings.Contains(line, w) {
				continue lines
			}
		}
		n++
	}
	return n
}

// TestLease: the shipped verifier and the shipped sidecar on one chain, where the device is leased for a while. Full proofs pass
// before and after, one of them soon after the lease; micro proofs pass meanwhile; and nothing is a failure.
func TestLease(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	o := Options{Program: "none", Era: 60 * time.Second, Lead: 16 * time.Second, Slots: 30}
	if err := o.defaults(); err != nil {
		t.Fatal(err)
	}
	w, err := newWorld(ctx, t.TempDir(), o, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer w.close()
	honest := w.providers[0]
	if _, err := w.provers(o); err != nil {
		t.Fatal(err)
	}
	pc, err := config.Load(honest.signer.file("prover.toml"))
	if err != nil {
		t.Fatal(err)
	}
	verifier, prover := new(output), new(output)
	var running sync.WaitGroup
	defer running.Wait()
	run := func(what string, f func(context.Context) error) {
		inner, stop := context.WithCancel(ctx)
		running.Go(func() {
			if err := f(inner); err != nil && !errors.Is(err, context.Canceled) {
				t.Errorf("%s: %v", what, err)
			}
		})
		t.Cleanup(stop)
	}
	defer cancel()
	run("prover", func(ctx context.Context) error {
		return serve.Run(ctx, pc, serve.Deps{Version: "test", Log: slog.New(slog.NewTextHandler(prover, nil)),
			Device: func(d config.Device) (kernels.Device, error) {
				return devices.Open(ctx, devices.Options{Kind: d.Kind, Cores: 1})
			}})
	})
	await := func(what string, ok func() bool) {
		t.Helper()
		for !ok() {
			if ctx.Err() != nil || t.Failed() {
				verifier.mu.Lock()
				defer verifier.mu.Unlock()
				t.Fatalf("%s: %v\n%s", what, ctx.Err(), verifier.b.String())
			}
			time.Sleep(100 * time.Millisecond)
		}
	}
	await("a prover that can be called", func() bool { return prover.count("msg=serving ") == 1 })
	nc := w.testNode(t, o)
	run("verifier", func(ctx context.Context) error {
		d, closeAll, err := node.Open(ctx, nc, slog.New(slog.NewTextHandler(verifier, nil)))
		if err != nil {
			return err
		}
		return errors.Join(node.Run(ctx, nc, d), closeAll())
	})
	of := "provider=" + honest.wallet.key.Address().String()
	passed := func(class string, more ...string) int {
		return verifier.count(append(more, "msg=verdict", "outcome=pass", "class="+class+" ", of)...)
	}
	market := func(call chain.Call, err error) {
		t.Helper()
		if err == nil {
			err = w.send(ctx, w.admin, call)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	await("full proofs before the lease", func() bool { return passed(honest.device.Class) >= 2 })
	market(w.client.OpenLease(honest.wallet.address(), 0, common.Address{1}))
	await("micro proofs", func() bool { return passed(tenancy.MicroClass) >= 2 })
	before := passed(honest.device.Class)
	market(w.client.CloseLease(honest.wallet.address(), 0, chain.LeaseCompleted, new(big.Int)))
	await("a full proof after the lease, beside the slots", func() bool { return passed(honest.device.Class, "slot=4096") == 1 })
	await("full proofs in slots", func() bool { return passed(honest.device.Class) >= before+3 })
	for _, o := range challenge.Outcomes() {
		if n := verifier.count("msg=verdict", "outcome="+o.String(), of); n > 0 && o.Weight() == challenge.Failed && o != challenge.Slow {
			t.Errorf("%d times %s", n, o)
		}
	}
	if n := prover.count("msg=\"leased: full proofs"); n != 1 {
		t.Errorf("the sidecar saw %d tenants", n)
	}
}

// testNode is the configuration of the first verifier, with full proofs that no sidecar can take for micro proofs.
func (w *world) testNode(t *testing.T, o Options) node.Config {
	t.Helper()
	v := w.verifiers[0]
	over, err := envelope.Sign(envelopes, v.key)
	if err != nil {
		t.Fatal(err)
	}
	text := fmt.Sprintf(nodeConfig, w.chain.URL(), w.addressesFile(), w.drand, o.Withheld.String(), jobSize, tenancy.MicroRounds+1, tenancy.MicroRounds+1,
		memoryRounds, memoryOpenings)
	for name, b := range map[string][]byte{"envelopes.csv": over, "slark.toml": []byte(text)} {
		if err := os.WriteFile(filepath.Join(v.dir, name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	c, err := node.Load(v.file("slark.toml"))
	if err != nil {
		t.Fatal(err)
	}
	c.Log.Audit = "" // with the log
	return c
}

// send makes one call of an account and waits for it.
func (w *world) send(ctx context.Context, from account, call chain.Call) error {
	sent, err := sendAll(ctx, w.ec, new(big.Int).SetUint64(chainID), from.private, "market", call)
	if err != nil {
		return err
	}
	return waitAll(ctx, w.ec, sent)
}
