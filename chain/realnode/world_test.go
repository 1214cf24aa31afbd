//go:build realnode

package realnode

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/bindings"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/realnode/nodes"
)

var (
	admin     = chaintest.NewAccount("admin")
	verifiers = []chaintest.Account{chaintest.NewAccount("verifier 0"), chaintest.NewAccount("verifier 1")}
	everybody = append([]chaintest.Account{admin}, verifiers...)
)

// world is a settlement deployed on a real node.
type world struct {
	t         *testing.T
	node      *nodes.Node
	url       string // where clients dial: the node, or a proxy before it
	addresses chain.Addresses
	direct    *chain.Client // past every proxy
	joined    bool          // the verifiers have sent what makes them verifiers
	log       *slog.Logger
}

func newWorld(t *testing.T, n *nodes.Node, p deploy.Params) *world {
	t.Helper()
	if p.AppealWindow == 0 {
		p.AppealWindow = deploy.NoAppeals
	}
	w := &world{t: t, node: n, url: n.URL(), log: slog.New(slog.DiscardHandler)}
	if testing.Verbose() {
		w.log = slog.New(slog.NewTextHandler(os.Stderr, nil))
	}
	ec := dial(t, n.URL())
	var err error
	if w.addresses, err = deploy.Deploy(within(t, 3*time.Minute), ec, admin.Key, p); err != nil {
		t.Fatal(err)
	}
	w.direct = w.client(n.URL())
	return w
}

// secret is a verifier's secret of Era 1.
func secret(a common.Address) [32]byte { return common.BytesToHash(a[:]) }

// commit binds a verifier to its secret of Era 1, which must not have begun.
func (w *world) commit(v *verifier) {
	w.t.Helper()
	call := w.direct.CommitSecret(1, w.direct.SecretHash(v.account.Address, 1, secret(v.account.Address)))
	if _, err := v.now.Load().Do(within(w.t, 3*time.Minute), call, chain.ActionKey{Era: 1, Action: chain.ActionCommit}); err != nil {
		w.t.Fatal(err)
	}
}

func dial(t *testing.T, url string) *ethclient.Client {
	t.Helper()
	ec, err := ethclient.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(ec.Close)
	return ec
}

func within(t *testing.T, d time.Duration) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), d)
	t.Cleanup(cancel)
	return ctx
}

// client waits for a node that is down: it is started again.
func (w *world) client(url string, opts ...chain.Option) *chain.Client {
	w.t.Helper()
	for ctx := within(w.t, 3*time.Minute); ; time.Sleep(100 * time.Millisecond) {
		c, err := chain.Dial(ctx, url, w.addresses, w.node.ChainID, opts...)
		if err == nil {
			w.t.Cleanup(c.Close)
			return c
		}
		if ctx.Err() != nil {
			w.t.Fatal(err)
		}
	}
}

// submitter is what a process has that starts with this journal.
func (w *world) submitter(a chaintest.Account, j chain.Journal, change ...func(*chain.SubmitterConfig)) *chain.Submitter {
	w.t.Helper()
	cfg := chain.SubmitterConfig{
		Client: w.client(w.url, chain.WithCallTimeout(3*time.Second)), Key: a.Key, Journal: j,
		PollInterval: 200 * time.Millisecond, BumpAfter: 5 * time.Second, Logger: w.log.With("from", a.Address.Hex()[:8]),
	}
	if w.joined && a.Address != admin.Address {
		cfg.AdoptNonce = joins
	}
	for _, f := range change {
		f(&cfg)
	}
	s, err := chain.NewSubmitter(cfg)
	if err != nil {
		w.t.Fatal(err)
	}
	return s
}

// target is where action i mints one token to, so that the balance counts how often it happened.
func target(i int) common.Address { return common.Address{0x77, byte(i)} }

func mint(c *chain.Client, i int) chain.Call { return c.Mint(target(i), big.NewInt(1)) }

func action(i int) chain.ActionKey {
	return chain.ActionKey{Provider: target(i), Era: 1, Action: chain.ActionVerdicts}
}

// once wants action i to have happened exactly once on the chain as it is now.
func (w *world) once(i int) {
	w.t.Helper()
	tok, to := bindings.NewStakeToken(), w.addresses.Token
	raw, err := dial(w.t, w.node.URL()).CallContract(w.t.Context(), ethereum.CallMsg{To: &to, Data: tok.PackBalanceOf(target(i))}, nil)
	if err != nil {
		w.t.Fatal(err)
	}
	if n, err := tok.UnpackBalanceOf(raw); err != nil || n.Int64() != 1 {
		w.t.Errorf("action %d happened %v times, %v", i, n, err)
	}
}

// persist does an action until it is done, through every failure of the node, as a verifier does.
func persist(ctx context.Context, s func() *chain.Submitter, call func() chain.Call, key chain.ActionKey) (chain.Receipt, error) {
	for {
		r, err := s().Do(ctx, call(), key)
		refused := new(chain.ContractError)
		if err == nil || errors.As(err, &refused) || ctx.Err() != nil {
			return r, err
		}
		time.Sleep(100 * time.Millisecond)
	}
}

// record is what a follower of the watcher believes has happened: it takes back what a reorganisation took back.
type record struct {
	mu     sync.Mutex
	events []chain.Event
	reorgs int
}

func (r *record) onEvent(_ context.Context, e chain.Event) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.events = append(r.events, e)
	return nil
}

func (r *record) onReorg(_ context.Context, ancestor chain.BlockRef) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.reorgs++
	r.events = slices.DeleteFunc(r.events, func(e chain.Event) bool { return e.Block > ancestor.Number })
}

// follow runs a watcher until the test ends.
func (w *world) follow(r *record, cursor chain.CursorStore, change ...func(*chain.WatcherConfig)) *chain.Watcher {
	w.t.Helper()
	cfg := chain.WatcherConfig{
		Client: w.client(w.url, chain.WithCallTimeout(3*time.Second)), PollInterval: 500 * time.Millisecond, StaleAfter: 5 * time.Second, MaxBackoff: time.Second,
		Cursor: cursor, OnEvent: r.onEvent, OnReorg: r.onReorg, Logger: w.log.With("part", "watcher"),
	}
	for _, f := range change {
		f(&cfg)
	}
	wa, err := chain.NewWatcher(cfg)
	if err != nil {
		w.t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- wa.Run(ctx) }()
	w.t.Cleanup(func() {
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			w.t.Errorf("the watcher ended: %v", err)
		}
	})
	return wa
}

// agrees wants what the follower believes to be what is on chain: a view of a block that is in it, and its events in order.
func (w *world) agrees(wa *chain.Watcher, r *record) {
	w.t.Helper()
	height := w.node.Height()
	v, err := wa.Wait(within(w.t, 3*time.Minute), func(v *chain.View) bool { return v.Head.Number >= height })
	if err != nil {
		w.t.Fatalf("%v; healthy: %v", err, wa.Healthy())
	}
	ec := dial(w.t, w.node.URL())
	h, err := ec.HeaderByNumber(w.t.Context(), new(big.Int).SetUint64(v.Head.Number))
	if err != nil || h.Hash() != v.Head.Hash {
		w.t.Fatalf("the view's block %d is %s, on chain %v (%v)", v.Head.Number, v.Head.Hash, h, err)
	}
	a := w.addresses
	logs, err := ec.FilterLogs(w.t.Context(), ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(a.Block), ToBlock: h.Number,
		Addresses: []common.Address{
			a.AccessControl, a.Registry, a.Rewards, a.Token, a.Vault, a.VerifierStake, a.Enrolment, a.Settlement, a.OwedActions, a.Appeals,
			a.Convictions, a.FraudProofs, a.ForcedOpenings, a.WalkDisputes, a.RewardClaims, a.VerifierFaults, a.Leases, a.Conduct,
		},
	})
	if err != nil {
		w.t.Fatal(err)
	}
	var want, got []string
	for _, l := range logs {
		want = append(want, fmt.Sprintf("%d/%d %s", l.BlockNumber, l.Index, l.BlockHash))
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, e := range r.events {
		if e.Block <= v.Head.Number {
			got = append(got, fmt.Sprintf("%d/%d %s", e.Block, e.Index, e.Hash))
		}
	}
	if len(want) == 0 || !slices.Equal(got, want) {
		w.t.Errorf("believed %v\non chain %v", got, want)
	}
}
