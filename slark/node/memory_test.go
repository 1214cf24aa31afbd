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
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

// TestMemory: a device whose class has a dataset is asked for both kinds of work in turn. One that keeps its dataset passes;
// one that has it built anew each time may be cold once in the Era, and no more.
func TestMemory(t *testing.T) {
	t.Parallel()
	keeps, builds := chaintest.NewAccount("keeps"), chaintest.NewAccount("builds")
	w := newTestWorld(t, deploy.Params{EraDuration: 40 * time.Second, UnbondingTime: time.Hour, Slots: 8}, keeps, builds)
	calls := map[*ecdsa.PrivateKey][]chain.Call{}
	for i, p := range []struct {
		chaintest.Account
		prepare func(challenge.Job)
	}{
		{keeps, nil},
		{builds, func(j challenge.Job) {
			if j.Kind == challenge.Memory {
				time.Sleep(4 * time.Second) // four times what a dataset that is there may take, for the verifier's own lag is taken off
			}
		}},
	} {
		prover := newTestProver(t, w.network, byte(i+1))
		prover.prepare = p.prepare
		calls[p.Key] = []chain.Call{
			w.client.Register(prover.registration(p.Address, strings.ReplaceAll(oneCPU, `"test"`, `"ram"`))),
			w.client.SetStatus(p.Address, chain.StatusActive), w.client.SetSigner(common.Address(prover.key.Address())),
		}
	}
	w.send(calls)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	cfg := w.config(0)
	patient := Duration(30 * time.Second) // on a busy host nothing but Ready is to be late
	cfg.Challenge.ReadyWithin, cfg.Challenge.AnswerWithin, cfg.Challenge.WithheldAfter = patient, patient, patient
	cfg.Challenge.Memory = MemoryConfig{Datasets: map[string]uint64{"ram": 1}, Rounds: 2, Openings: 4}
	if err := cfg.Validate(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- w.run(ctx, cfg, slog.New(slog.DiscardHandler)) }()
	time.Sleep(time.Until(w.begin(0).Add(41 * time.Second)))
	stop()
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
	store, err := reputation.Open(cfg.Store.Dir, reputation.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	for _, p := range []chaintest.Account{keeps, builds} {
		kinds := map[uint64][]challenge.Kind{} // by pair of slots
		memory := map[challenge.Outcome]int{}
		err := store.History(reputation.Filter{Provider: challenge.Address(p.Address), FirstEra: 1, LastEra: 1}, func(r reputation.Record) bool {
			kinds[r.Slot/2] = append(kinds[r.Slot/2], r.Kind)
			if r.Kind == challenge.Memory {
				memory[r.Outcome]++
			} else if r.Outcome != challenge.Pass {
				t.Errorf("%s: a product ended as %s: %s", p.Address, r.Outcome, r.Reason)
			}
			return true
		})
		if err != nil {
			t.Fatal(err)
		}
		for pair, list := range kinds {
			if len(list) == 2 && list[0] == list[1] {
				t.Errorf("%s: both slots of pair %d were %s", p.Address, pair, list[0])
			}
		}
		total := memory[challenge.Pass] + memory[challenge.Unreachable]
		switch {
		case total < 3:
			t.Errorf("%s: memory proofs ended as %v", p.Address, memory)
		case p == keeps && memory[challenge.Unreachable] > 0:
			t.Errorf("%s: %d memory proofs of a dataset that was there were too late", p.Address, memory[challenge.Unreachable])
		case p == builds && memory[challenge.Pass] != 1:
			t.Errorf("%s: %d memory proofs passed, one may be cold", p.Address, memory[challenge.Pass])
		}
	}
}
