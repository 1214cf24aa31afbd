package chain_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/devchain"
)

// record collects what a watcher tells.
type record struct {
	mu     sync.Mutex
	events []chain.Event
	reorgs []chain.BlockRef
	fail   error // returned once by OnEvent
}

func (r *record) onEvent(_ context.Context, e chain.Event) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if err := r.fail; err != nil {
		r.fail = nil
		return err
	}
	r.events = append(r.events, e)
	return nil
}

func (r *record) onReorg(_ context.Context, b chain.BlockRef) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.reorgs = append(r.reorgs, b)
}

func (r *record) count(name string) (n int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, e := range r.events {
		if e.Name == name {
			n++
		}
	}
	return n
}

// watch runs a watcher until the test or the returned function ends it.
func watch(t *testing.T, c *chain.Client, r *record, change ...func(*chain.WatcherConfig)) (*chain.Watcher, func()) {
	t.Helper()
	cfg := chain.WatcherConfig{
		Client: c, PollInterval: 20 * time.Millisecond, StaleAfter: 500 * time.Millisecond,
		MaxBackoff: 200 * time.Millisecond, OnEvent: r.onEvent, OnReorg: r.onReorg,
	}
	for _, f := range change {
		f(&cfg)
	}
	w, err := chain.NewWatcher(cfg)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		if err := w.Run(ctx); !errors.Is(err, context.Canceled) {
			t.Errorf("Run: %v", err)
		}
	}()
	stop := func() { cancel(); <-done }
	t.Cleanup(stop)
	return w, stop
}

func eventually(t *testing.T, w *chain.Watcher, what string, ok func(*chain.View) bool) *chain.View {
	t.Helper()
	v, err := w.Wait(short(t, time.Minute), ok)
	if err != nil {
		t.Fatalf("%s: %v; health: %v", what, err, w.Healthy())
	}
	return v
}

func TestViewFollowsTheChain(t *testing.T) {
	w := chaintest.NewWorld(t, 2, 2, deploy.Params{})
	var r record
	watcher, _ := watch(t, w.Client, &r)
	first := eventually(t, watcher, "first view", func(v *chain.View) bool { return v.Era.Number == 1 })
	if len(first.Providers) != 2 || len(first.Verifiers) != 2 || !first.Era.Beacon.Known() || first.Previous.Number != 0 || first.Council.Numbers != 2 {
		t.Fatalf("%+v", first)
	}
	p, ok := first.Provider(w.Providers[1].Address)
	if !ok || p.Status != chain.StatusActive || p.Tier != 7 || p.Signer != p.Wallet || p.ID != 2 || !p.Enrolled || p.Number != 1 || !first.IsVerifier(w.Verifiers[0].Address) {
		t.Fatalf("%+v", p)
	}
	w.Must(w.Providers[1], w.Client.SetStatus(p.Wallet, chain.StatusMaintenance))
	eventually(t, watcher, "maintenance", func(v *chain.View) bool {
		q, _ := v.Provider(p.Wallet)
		return q.Status == chain.StatusMaintenance
	})
	if q, _ := first.Provider(p.Wallet); q.Status != chain.StatusActive {
		t.Fatal("an old view changed")
	}
	w.Must(w.Providers[0], w.Client.SetSigner(common.Address{9}))
	w.ToEra(2)
	v := eventually(t, watcher, "Era 2", func(v *chain.View) bool { return v.Era.Number == 2 && v.Era.Beacon.Known() })
	q, _ := v.Provider(w.Providers[0].Address)
	if v.Previous.Number != 1 || v.Previous.CommitsDue.IsZero() || q.Signer != (common.Address{9}) {
		t.Fatalf("%+v, signer %s", v.Previous, q.Signer)
	}
	if err := watcher.Healthy(); err != nil {
		t.Fatal(err)
	}
	if n := r.count("ProviderAdded"); n != 2 {
		t.Fatalf("%d ProviderAdded", n)
	}
}

func TestRestartReadsOnlyWhatIsNew(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 2, deploy.Params{})
	cursor := new(chaintest.MemCursor)
	var before, after record
	keep := func(c *chain.WatcherConfig) { c.Cursor = cursor }
	before.fail = errors.New("disk full") // delivered again
	watcher, stop := watch(t, w.Client, &before, keep)
	eventually(t, watcher, "first", func(v *chain.View) bool { return len(v.Providers) == 2 })
	stop()
	w.Must(w.Providers[0], w.Client.UpdateProvider("s", "h", "c")) // while nobody watches
	watcher, _ = watch(t, w.Client, &after, keep)
	eventually(t, watcher, "second", func(v *chain.View) bool { return v.Providers[0].HostURI == "h" })
	if b, a := before.count("ProviderAdded"), after.count("ProviderAdded"); b != 2 || a != 0 {
		t.Fatalf("ProviderAdded: %d before, %d after the restart", b, a)
	}
	if n := after.count("ProviderUpdated"); n != 1 {
		t.Fatalf("%d ProviderUpdated", n)
	}
}

// TestCursorThatCannotBeKept: a full disk is no failure of the chain. It ends Run, and what was read before stays.
func TestCursorThatCannotBeKept(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 1, deploy.Params{})
	full := errors.New("disk full")
	var fills atomic.Bool
	watcher, err := chain.NewWatcher(chain.WatcherConfig{Client: w.Client, PollInterval: 20 * time.Millisecond, Cursor: &chaintest.MemCursor{FailSave: func() error {
		if fills.Load() {
			return full
		}
		return nil
	}}})
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- watcher.Run(t.Context()) }()
	before := eventually(t, watcher, "first", func(*chain.View) bool { return true })
	fills.Store(true)
	w.Must(w.Providers[0], w.Client.UpdateProvider("s", "h", "c"))
	select {
	case err := <-ended:
		if !errors.Is(err, full) {
			t.Fatalf("Run: %v, want %v", err, full)
		}
	case <-time.After(time.Minute):
		t.Fatal("Run goes on without a place for its cursor")
	}
	if watcher.View() != before {
		t.Fatal("a view that could not be remembered was published")
	}
}

func TestConfirmationsHoldBack(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 1, deploy.Params{})
	watcher, _ := watch(t, w.Client, new(record), func(c *chain.WatcherConfig) { c.Confirmations = 3 })
	eventually(t, watcher, "first", func(v *chain.View) bool { return true })
	head, err := w.Backend.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	v := eventually(t, watcher, "confirmed", func(v *chain.View) bool { return v.Head.Number >= head.Number.Uint64()-3 })
	if v.Head.Number != head.Number.Uint64()-3 {
		t.Fatalf("view of block %d at head %v", v.Head.Number, head.Number)
	}
}

func TestReorgIsNoticed(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 1, deploy.Params{})
	p := w.Providers[0]
	var r record
	watcher, _ := watch(t, w.Client, &r)
	root := w.Sim.Commit()
	rootHead, err := w.Backend.HeaderByHash(t.Context(), root)
	if err != nil {
		t.Fatal(err)
	}
	eventually(t, watcher, "root", func(v *chain.View) bool { return v.Head.Hash == root })
	w.Must(p, w.Client.UpdateProvider("spec", "old branch", "c"))
	eventually(t, watcher, "old branch", func(v *chain.View) bool { return v.Providers[0].HostURI == "old branch" })
	settle(t, func() error { return w.Sim.Fork(root) })
	w.Sim.Rollback()
	for range 6 {
		w.Sim.Commit()
	}
	eventually(t, watcher, "new branch", func(v *chain.View) bool { return v.Providers[0].HostURI != "old branch" })
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.reorgs) == 0 || r.reorgs[0].Number != rootHead.Number.Uint64() || r.reorgs[0].Hash != root {
		t.Fatalf("reorgs %v, want ancestor %v", r.reorgs, rootHead.Number)
	}
}

// devNode is a deployment on a node of its own, reached over the network.
func devNode(t *testing.T, cfg devchain.Config) (*devchain.Chain, chain.Addresses) {
	t.Helper()
	admin := chaintest.NewAccount("admin")
	cfg.ChainID, cfg.Alloc = 99, map[common.Address]*big.Int{admin.Address: chaintest.Rich()}
	node, err := devchain.Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { node.Close() })
	ec, err := ethclient.Dial(node.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer ec.Close()
	addrs, err := deploy.Deploy(t.Context(), ec, admin.Key, deploy.Params{EraDuration: time.Hour, Seal: func() { node.Commit() }})
	if err != nil {
		t.Fatal(err)
	}
	return node, addrs
}

func TestNodeRestarts(t *testing.T) {
	cfg := devchain.Config{DataDir: t.TempDir()}
	node, addrs := devNode(t, cfg)
	c, err := chain.Dial(t.Context(), node.URL(), addrs, 99)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	var r record
	w, _ := watch(t, c, &r)
	v := eventually(t, w, "first", func(*chain.View) bool { return true })

	cfg.WSPort, cfg.ChainID = port(t, node.URL()), 99
	if err := node.Close(); err != nil {
		t.Fatal(err)
	}
	settle(t, func() error {
		if w.Healthy() == nil {
			return errors.New("healthy without a node")
		}
		return nil
	})
	cfg.Alloc = map[common.Address]*big.Int{chaintest.NewAccount("admin").Address: chaintest.Rich()}
	node, err = devchain.Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer node.Close()
	node.Commit()
	eventually(t, w, "after the restart", func(now *chain.View) bool { return now.Head.Number > v.Head.Number })
	if err := w.Healthy(); err != nil {
		t.Fatal(err)
	}
	if n := r.count("RoleGranted"); n != 3 { // the admin's, and two of the deployment
		t.Fatalf("RoleGranted delivered %d times", n)
	}
}

func TestWatcherPollsOverHTTP(t *testing.T) {
	node, addrs := devNode(t, devchain.Config{})
	c, err := chain.Dial(t.Context(), node.HTTPURL(), addrs, 99)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	w, _ := watch(t, c, new(record))
	v := eventually(t, w, "first", func(*chain.View) bool { return true })
	node.Commit()
	eventually(t, w, "next block", func(now *chain.View) bool { return now.Head.Number > v.Head.Number })
}

func TestSubmitOverTheNetwork(t *testing.T) {
	node, addrs := devNode(t, devchain.Config{BlockPeriod: time.Second})
	c, err := chain.Dial(t.Context(), node.URL(), addrs, 99)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	s, err := chain.NewSubmitter(chain.SubmitterConfig{Client: c, Key: chaintest.NewAccount("admin").Key, Journal: new(chaintest.MemJournal), PollInterval: 50 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	who := common.Address{8}
	if _, err := s.Do(short(t, time.Minute), c.Register(chain.Registration{Wallet: who}), chain.ActionKey{Provider: who, Action: chain.ActionRegister}); err != nil {
		t.Fatal(err)
	}
	p, err := c.Provider(t.Context(), who)
	if err != nil || p.Tier != 7 || p.Status != chain.StatusRegistered {
		t.Fatalf("%+v, %v", p, err)
	}
	if _, err := c.Provider(t.Context(), common.Address{1}); !chain.IsContractError(err, "ProviderNotFound") {
		t.Fatal(err)
	}
}

func port(t *testing.T, url string) int {
	t.Helper()
	var n int
	for _, d := range url[strings.LastIndexByte(url, ':')+1:] {
		n = 10*n + int(d-'0')
	}
	return n
}
