package node

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/backup"
)

// TestRestoredStoreSitsOut loses a verifier's store in an Era and puts a backup of the same Era in its place: in that Era
// nothing is asked any more, in a later one it is, with counters above all that were given, and no seed ever comes twice.
func TestRestoredStoreSitsOut(t *testing.T) {
	t.Parallel()
	provider := chaintest.NewAccount("provider")
	w := newTestWorld(t, deploy.Params{
		EraDuration: 30 * time.Second, CommitWindow: 8 * time.Second, RevealWindow: 8 * time.Second, Slots: 120, // four a second
	}, provider)
	p := newTestProver(t, w.network, 1)
	w.send(map[*ecdsa.PrivateKey][]chain.Call{provider.Key: {
		w.client.Register(p.registration(provider.Address, oneCPU)), w.client.SetStatus(provider.Address, chain.StatusActive),
		w.client.SetSigner(common.Address(p.key.Address())),
	}})
	cfg := w.config(0)
	begin := sync.OnceFunc(func() { w.begin(0) })
	// part runs the verifier until its log has a line with the words, and gives the log.
	part := func(words ...string) string {
		t.Helper()
		log := new(lines)
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() { ended <- w.run(ctx, cfg, slog.New(slog.NewTextHandler(log, nil))) }()
		begin()
		found := false
		for began := time.Now(); !found && time.Since(began) < 3*time.Minute; time.Sleep(20 * time.Millisecond) {
			for line := range strings.Lines(log.String()) {
				all := true
				for _, word := range words {
					all = all && strings.Contains(line, word)
				}
				found = found || all
			}
		}
		cancel()
		if err := <-ended; err != nil {
			t.Fatalf("%v\n%s", err, log)
		}
		if !found {
			t.Fatalf("no line with %q:\n%s", words, log)
		}
		return log.String()
	}
	counters := func() (highest uint64, eras map[uint64]int) {
		t.Helper()
		s, err := reputation.Open(cfg.Store.Dir, reputation.Options{ReadOnly: true})
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		if findings, err := s.Check(); err != nil || len(findings) > 0 {
			t.Errorf("%q %v", findings, err)
		}
		eras = map[uint64]int{}
		if err := s.Walk(0, 0, func(r reputation.Record) bool {
			highest = max(highest, r.Counter)
			eras[r.Era]++
			return true
		}); err != nil {
			t.Fatal(err)
		}
		return highest, eras
	}
	part("msg=verdict", "outcome=pass")
	copied := filepath.Join(w.dir, "backup")
	if _, err := backup.Write(cfg.Store.Dir, copied, time.Now()); err != nil {
		t.Fatal(err)
	}
	_, known := counters()
	part("msg=verdict", "outcome=pass") // what the backup does not know
	lost, _ := counters()
	if err := os.RemoveAll(cfg.Store.Dir); err != nil {
		t.Fatal(err)
	}
	if _, err := backup.Restore(copied, cfg.Store.Dir, time.Now(), nil); err != nil {
		t.Fatal(err)
	}
	nonce, err := w.client.Nonce(t.Context(), w.verifiers[0].Address)
	if err != nil {
		t.Fatal(err)
	}
	cfg.Chain.AdoptNonce = nonce
	cfg.Store.Create = false
	log := part("msg=verdict", "outcome=pass")
	s, err := reputation.Open(cfg.Store.Dir, reputation.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	mark, restored := s.Restored()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if !restored || !mark.Known || mark.Through < 1 || !strings.Contains(log, "the store was restored from a backup") {
		t.Errorf("%+v", mark)
	}
	highest, eras := counters()
	for era, n := range eras {
		if era <= mark.Through && n > known[era] {
			t.Errorf("%d challenges of Era %d, the backup had %d: it was to be sat out", n, era, known[era])
		}
	}
	if highest <= lost || len(eras) < 2 {
		t.Errorf("counter %d after %d was given, challenges by Era %v", highest, lost, eras)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for seed, n := range p.seeds {
		if n != 1 {
			t.Errorf("seed %s was sent %d times", seed, n)
		}
	}
	t.Logf("backup %v, lost at counter %d, sat out through Era %d, then %v up to counter %d", known, lost, mark.Through, eras, highest)
}
