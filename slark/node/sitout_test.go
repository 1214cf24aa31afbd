package node

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/deploy"
)

// TestSitsOutWithoutSecret: a verifier that comes too late for an Era says so, and one that finds a secret on chain that is not its store's says that too.
func TestSitsOutWithoutSecret(t *testing.T) {
	t.Parallel()
	w := newTestWorld(t, deploy.Params{EraDuration: 20 * time.Minute})
	time.Sleep(time.Until(w.begin().Add(2 * time.Second)))
	me := w.verifiers[0]
	w.send(map[*ecdsa.PrivateKey][]chain.Call{me.Key: {w.client.CommitSecret(2, common.Hash{1})}})
	nonce, err := w.client.Nonce(t.Context(), me.Address)
	if err != nil {
		t.Fatal(err)
	}
	cfg := w.config(0)
	cfg.Chain.AdoptNonce = nonce
	log := new(lines)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- w.run(ctx, cfg, slog.New(slog.NewTextHandler(log, nil))) }()
	for _, want := range []string{
		"sitting out the Era: no secret of this verifier was committed before it began",
		"the chain has another secret of this verifier than the store: does another process run with its key?",
	} {
		for began := time.Now(); !strings.Contains(log.String(), want); time.Sleep(50 * time.Millisecond) {
			if time.Since(began) > 2*time.Minute {
				t.Fatalf("it does not say %q:\n%s", want, log)
			}
		}
	}
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}
