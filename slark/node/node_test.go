package node

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

const oneCPU = `{"v":1,"devices":[{"index":0,"kind":"cpu","class":"test"}]}`

// lines is a log that tests may read while it is written.
type lines struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// TestEra: two verifiers and five providers for some short Eras: challenged, judged, settled, accused and convicted.
func TestEra(t *testing.T) {
	t.Parallel()
	honest, wrong, away, garbled, resting := chaintest.NewAccount("honest"), chaintest.NewAccount("wrong"), chaintest.NewAccount("away"),
		chaintest.NewAccount("garbled"), chaintest.NewAccount("resting")
	w := newTestWorld(t, deploy.Params{
		EraDuration: 10 * time.Second, CommitWindow: 6 * time.Second, RevealWindow: 6 * time.Second, UnbondingTime: time.Hour,
		Slots: 4,
	}, honest, wrong, away, garbled, resting)
	good, bad := newTestProver(t, w.network, 1), newTestProver(t, w.network, 2)
	bad.bend = func(_ challenge.Position, v *[128]int32) { v[0]++ }
	nobody := newTestProver(t, w.network, 3).registration(away.Address, oneCPU)
	nobody.HostURI = "127.0.0.1:1"
	stake := big.NewInt(1_000_000)
	calls := map[*ecdsa.PrivateKey][]chain.Call{w.admin.Key: {w.client.Mint(wrong.Address, stake)}}
	for a, r := range map[chaintest.Account]chain.Registration{
		honest: good.registration(honest.Address, oneCPU), wrong: bad.registration(wrong.Address, oneCPU), away: nobody,
		garbled: good.registration(garbled.Address, "{}"), resting: good.registration(resting.Address, oneCPU),
	} {
		status := chain.StatusActive
		if a.Address == resting.Address {
			status = chain.StatusMaintenance
		}
		signer := good.key.Address()
		if a.Address == wrong.Address {
			signer = bad.key.Address()
		}
		calls[a.Key] = []chain.Call{w.client.Register(r), w.client.SetStatus(a.Address, status), w.client.SetSigner(common.Address(signer))}
	}
	w.send(calls)
	w.send(map[*ecdsa.PrivateKey][]chain.Call{wrong.Key: {w.client.ApproveStake(stake), w.client.DepositStake(stake)}})

	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	var nodes sync.WaitGroup
	logs := [2]*lines{{}, {}}
	for i := range 2 {
		cfg := w.config(i)
		cfg.Metrics.Listen = "127.0.0.1:0"
		if i == 0 {
			cfg.Query.Listen, cfg.Query.JSON = "127.0.0.1:0", "127.0.0.1:0"
		}
		nodes.Go(func() {
			if err := w.run(ctx, cfg, slog.New(slog.NewTextHandler(logs[i], nil))); err != nil {
				t.Errorf("verifier %d: %v", i, err)
			}
		})
	}
	w.begin(0, 1)
	w.checkReady(w.config(0), 60*time.Second)
	// Until two Eras are settled by both.
	deadline := time.Now().Add(75 * time.Second)
	settled := func(l *lines) int { return strings.Count(l.String(), "Era settled") }
	for (settled(logs[0]) < 2 || settled(logs[1]) < 2) && time.Now().Before(deadline) && !t.Failed() {
		time.Sleep(200 * time.Millisecond)
	}
	convicted := func() bool {
		n, err := w.client.Convictions(t.Context())
		return err == nil && n >= 2
	}
	for !convicted() && time.Now().Before(deadline) {
		time.Sleep(200 * time.Millisecond)
	}
	w.checkQuery(w.config(0), honest.Address, wrong.Address, garbled.Address, resting.Address, time.Minute)
	stop()
	nodes.Wait()
	for i, l := range logs {
		if n := settled(l); n < 2 {
			t.Errorf("verifier %d settled %d Eras", i, n)
		}
		for _, want := range []string{"msg=submitted action=commit-verdicts", "msg=submitted action=reveal-0", "msg=submitted action=fraud-", "msg=verdict outcome=pass", "msg=verdict outcome=wrong"} {
			if !strings.Contains(l.String(), want) {
				t.Errorf("verifier %d logged no %q", i, want)
			}
		}
		if t.Failed() {
			t.Log(l.String())
		}
	}
	if !convicted() {
		t.Error("there are not two convictions")
	}
	w.checkMetrics(w.config(0))
	left, err := w.client.Stake(t.Context(), wrong.Address)
	if err != nil || left.Total.Sign() != 0 {
		t.Errorf("the stake is %v of %v, %v; want all of it taken", left.Total, stake, err)
	}
	w.checkStore(w.config(0), map[common.Address]challenge.Outcome{
		honest.Address: challenge.Pass, wrong.Address: challenge.Wrong, away.Address: challenge.Unreachable,
		garbled.Address: challenge.Unreachable, resting.Address: challenge.Maintenance,
	})
}

// checkStore holds a verifier's store to what each provider must have.
func (w *testWorld) checkStore(cfg Config, want map[common.Address]challenge.Outcome) {
	t := w.t
	t.Helper()
	s, err := reputation.Open(cfg.Store.Dir, reputation.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if findings, err := s.Check(); err != nil || len(findings) > 0 {
		t.Errorf("check of the store: %v, %v", findings, err)
	}
	for wallet, outcome := range want {
		seen := map[challenge.Outcome]int{}
		err := s.History(reputation.Filter{Provider: challenge.Address(wallet)}, func(r reputation.Record) bool {
			seen[r.Outcome]++
			return true
		})
		// The last ones may have been interrupted.
		if err != nil || seen[outcome] < 4 || len(seen) > 2 || len(seen) == 2 && seen[challenge.Undecided] == 0 {
			t.Errorf("%s: outcomes %v, want %s; %v", wallet, seen, outcome, err)
		}
	}
	for _, v := range w.verifiers {
		a, err := s.Accuracy(challenge.Address(v.Address))
		if err != nil || a.Judged == 0 || a.Agreed != a.Judged {
			t.Errorf("accuracy of %s: %+v, %v", v.Address, a, err)
		}
	}
}
