package chain_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/bindings"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
)

// The action of these tests mints one token to an account of its own, so that the balance counts how often it happened.

var errPower = errors.New("power lost")

// faulty is a backend that refuses to send while broken is set.
type faulty struct {
	chain.Backend
	mu     sync.Mutex
	broken bool
	sent   int
}

func (f *faulty) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.broken {
		return errPower
	}
	f.sent++
	return f.Backend.SendTransaction(ctx, tx)
}

func (f *faulty) set(broken bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.broken = broken
}

type submitWorld struct {
	*chaintest.World
	net     *faulty
	client  *chain.Client
	journal *chaintest.MemJournal
}

func newSubmitWorld(t *testing.T) *submitWorld {
	w := chaintest.NewWorld(t, 0, 0, deploy.Params{})
	net := &faulty{Backend: w.Backend}
	c, err := chain.NewClient(t.Context(), net, w.Addresses, chaintest.SimChainID)
	if err != nil {
		t.Fatal(err)
	}
	return &submitWorld{w, net, c, new(chaintest.MemJournal)}
}

// start makes a submitter, as a process does that starts with this journal.
func (w *submitWorld) start(change ...func(*chain.SubmitterConfig)) *chain.Submitter {
	w.T.Helper()
	cfg := chain.SubmitterConfig{Client: w.client, Key: w.Admin.Key, Journal: w.journal, PollInterval: 2 * time.Millisecond}
	for _, f := range change {
		f(&cfg)
	}
	s, err := chain.NewSubmitter(cfg)
	if err != nil {
		w.T.Fatal(err)
	}
	return s
}

// mine seals blocks until the returned function is called.
func (w *submitWorld) mine() (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	wg.Go(func() {
		for ctx.Err() == nil {
			w.Sim.Commit()
			time.Sleep(3 * time.Millisecond)
		}
	})
	stop = func() { cancel(); wg.Wait() }
	w.T.Cleanup(stop)
	return stop
}

func action(i int) chain.ActionKey {
	return chain.ActionKey{Provider: target(i), Era: 1, Action: chain.ActionVerdicts}
}

func target(i int) common.Address { return common.Address{0x77, byte(i)} }

func (w *submitWorld) mint(i int) chain.Call { return w.Client.Mint(target(i), big.NewInt(1)) }

func (w *submitWorld) happened(i int) int64 {
	w.T.Helper()
	tok := bindings.NewStakeToken()
	raw, err := w.Backend.CallContract(w.T.Context(), callMsg(w.Addresses.Token, tok.PackBalanceOf(target(i))), nil)
	if err != nil {
		w.T.Fatal(err)
	}
	n, err := tok.UnpackBalanceOf(raw)
	if err != nil {
		w.T.Fatal(err)
	}
	return n.Int64()
}

func (w *submitWorld) once(i int) {
	w.T.Helper()
	if n := w.happened(i); n != 1 {
		w.T.Fatalf("action %d happened %d times", i, n)
	}
}

func short(t *testing.T, d time.Duration) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), d)
	t.Cleanup(cancel)
	return ctx
}

// abandon begins actions and gives up when the journal has them, as a crash would.
func abandon(t *testing.T, s *chain.Submitter, call chain.Call, keys ...chain.ActionKey) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	ended := make(chan error, 1)
	go func() {
		_, err := s.Do(ctx, call, keys...)
		ended <- err
	}()
	for last := keys[len(keys)-1]; ; {
		e, ok, err := s.Status(last)
		if err != nil {
			t.Fatal(err)
		}
		if ok && len(e.RawTxs) > 0 {
			break
		}
		select {
		case err := <-ended:
			t.Fatalf("ended before it was in the journal: %v", err)
		case <-time.After(time.Millisecond):
		}
	}
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
}

func TestDoTwiceHappensOnce(t *testing.T) {
	w := newSubmitWorld(t)
	defer w.mine()()
	s := w.start()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if _, err := s.Do(short(t, time.Minute), w.mint(0), action(0)); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	r1, err1 := s.Do(t.Context(), w.mint(0), action(0))
	r2, err2 := w.start().Do(t.Context(), w.mint(0), action(0)) // another process, later
	if err1 != nil || err2 != nil || r1 != r2 {
		t.Fatalf("%+v, %v; %+v, %v", r1, err1, r2, err2)
	}
	w.once(0)
}

func TestManyActionsAtOnce(t *testing.T) {
	w := newSubmitWorld(t)
	defer w.mine()()
	s := w.start()
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Go(func() {
			if _, err := s.Do(short(t, time.Minute), w.mint(i), action(i)); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	for i := range 10 {
		w.once(i)
	}
}

func TestCrashBetweenJournalAndBroadcast(t *testing.T) {
	w := newSubmitWorld(t)
	w.net.set(true)
	abandon(t, w.start(), w.mint(0), action(0), action(1))
	before, ok, err := w.start().Status(action(1))
	if err != nil || !ok || before.Status != chain.EntryIntent || len(before.RawTxs) != 1 {
		t.Fatalf("%+v, %v, %v", before, ok, err)
	}
	w.net.set(false)
	defer w.mine()()
	s := w.start()
	// Another action comes first after the restart: it must not get the nonce of the one that was not sent.
	if _, err := s.Do(short(t, time.Minute), w.mint(2), action(2)); err != nil {
		t.Fatal(err)
	}
	r, err := s.Do(short(t, time.Minute), w.mint(0), action(0), action(1))
	if err != nil || r.Tx != before.TxHashes[0] {
		t.Fatalf("%+v, %v; want the transaction of before the crash, %s", r, err, before.TxHashes[0])
	}
	w.once(0)
	w.once(2)
}

// An action that nobody asks for again after a restart must not hold up those that come after it.
func TestAbandonedActionHoldsUpNobody(t *testing.T) {
	w := newSubmitWorld(t)
	w.net.set(true)
	abandon(t, w.start(), w.mint(0), action(0))
	s := w.start() // the restart finds the node still refusing
	abandon(t, s, w.mint(1), action(1))
	w.net.set(false)
	defer w.mine()()
	if _, err := s.Do(short(t, time.Minute), w.mint(1), action(1)); err != nil {
		t.Fatal(err)
	}
	w.once(0)
	w.once(1)
}

// Every write to the journal fails once, stored or not; then the process starts again.
func TestEveryJournalFailure(t *testing.T) {
	for at := range 5 { // pointer, intent, sent, mined, pointer
		for _, stored := range []bool{false, true} {
			t.Run(fmt.Sprintf("put %d stored %v", at, stored), func(t *testing.T) {
				w := newSubmitWorld(t)
				defer w.mine()()
				n := 0
				w.journal.FailPut = func(chain.ActionKey, chain.Entry) (error, bool) {
					if n++; n == at+1 {
						return errPower, stored
					}
					return nil, false
				}
				s := w.start()
				_, err := s.Do(short(t, time.Minute), w.mint(0), action(0))
				if err != nil && !errors.Is(err, errPower) {
					t.Fatal(err)
				}
				for _, next := range []*chain.Submitter{s, w.start()} { // the same process and a new one
					if _, err := next.Do(short(t, time.Minute), w.mint(1), action(1)); err != nil {
						t.Fatal(err)
					}
					if _, err := next.Do(short(t, time.Minute), w.mint(0), action(0)); err != nil {
						t.Fatal(err)
					}
				}
				w.once(0)
				w.once(1)
			})
		}
	}
}

func TestStuckTransactionGetsAHigherFee(t *testing.T) {
	w := newSubmitWorld(t)
	s := w.start(func(c *chain.SubmitterConfig) { c.BumpAfter = 20 * time.Millisecond })
	done := make(chan error, 1)
	go func() {
		_, err := s.Do(short(t, time.Minute), w.mint(0), action(0))
		done <- err
	}()
	settle(t, func() error { // nothing is mined before three versions are out
		if e, ok, err := s.Status(action(0)); !ok || len(e.TxHashes) < 3 {
			return fmt.Errorf("%d versions, %w", len(e.TxHashes), err)
		}
		return nil
	})
	defer w.mine()()
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	e, _, err := s.Status(action(0))
	if err != nil || len(e.TxHashes) < 3 || e.Status != chain.EntryMined {
		t.Fatalf("%d versions, %s, %v", len(e.TxHashes), e.Status, err)
	}
	w.once(0)
}

func TestFeeStopsAtTheLimit(t *testing.T) {
	w := newSubmitWorld(t)
	limit := big.NewInt(3e9)
	s := w.start(func(c *chain.SubmitterConfig) { c.BumpAfter, c.MaxFeePerGas = 5*time.Millisecond, limit })
	_, err := s.Do(short(t, 300*time.Millisecond), w.mint(0), action(0))
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Fatal(err)
	}
	e, _, _ := s.Status(action(0))
	for _, raw := range e.RawTxs {
		var tx types.Transaction
		if err := tx.UnmarshalBinary(raw); err != nil || tx.GasFeeCap().Cmp(limit) > 0 {
			t.Fatalf("fee %v, %v", tx.GasFeeCap(), err)
		}
	}
}

func TestReorgedTransactionIsSentAgain(t *testing.T) {
	w := newSubmitWorld(t)
	s := w.start()
	root := w.Sim.Commit()
	stop := w.mine()
	first, err := s.Do(short(t, time.Minute), w.mint(0), action(0))
	if err != nil {
		t.Fatal(err)
	}
	stop()
	settle(t, func() error { return w.Sim.Fork(root) })
	w.Sim.Rollback() // the node has lost its pool as well
	w.Sim.Commit()
	if w.happened(0) != 0 {
		t.Fatal("the fork did not take the transaction out")
	}
	if err := s.Recover(t.Context()); err != nil {
		t.Fatal(err)
	}
	defer w.mine()()
	second, err := s.Do(short(t, time.Minute), w.mint(0), action(0))
	if err != nil || second.Tx != first.Tx || second.Block == first.Block {
		t.Fatalf("%+v, %v; before %+v", second, err, first)
	}
	w.once(0)
}

func TestRefusals(t *testing.T) {
	w := newSubmitWorld(t)
	defer w.mine()()
	s := w.start()
	bad := w.Client.CommitVerdicts(9, common.Hash{1})
	_, err := s.Do(t.Context(), bad, action(0))
	if !chain.IsContractError(err, "EraNotOver") {
		t.Fatalf("before sending: %v", err)
	}
	if _, ok, _ := s.Status(action(0)); ok {
		t.Fatal("a call refused before sending was journalled")
	}
	bad.GasLimit = 200_000
	_, err = s.Do(short(t, time.Minute), bad, action(0))
	var ce *chain.ContractError
	if !errors.As(err, &ce) || ce.Name != "EraNotOver" || ce.Words != "era not over (era 9, current 1)" {
		t.Fatalf("after mining: %v", err)
	}
	if e, ok, _ := s.Status(action(0)); !ok || e.Status != chain.EntryFailed {
		t.Fatalf("%+v, %v", e, ok)
	}
	if _, err = s.Do(short(t, time.Minute), w.mint(0), action(0)); err != nil { // a failed action may be tried again
		t.Fatal(err)
	}
	w.once(0)
}

func TestPartlyDone(t *testing.T) {
	w := newSubmitWorld(t)
	defer w.mine()()
	s := w.start()
	if _, err := s.Do(short(t, time.Minute), w.mint(0), action(0)); err != nil {
		t.Fatal(err)
	}
	_, err := s.Do(t.Context(), w.mint(0), action(0), action(1))
	var partly *chain.PartlyDoneError
	if !errors.As(err, &partly) || len(partly.New) != 1 || partly.New[0] != action(1) {
		t.Fatal(err)
	}
	w.once(0)
}

func TestForeignTransactionTakesTheNonce(t *testing.T) {
	w := newSubmitWorld(t)
	w.net.set(true)
	abandon(t, w.start(), w.mint(0), action(0))
	w.Must(w.Admin, w.mint(1)) // with the same key and nonce, from elsewhere
	w.net.set(false)
	defer w.mine()()
	s := w.start()
	if _, err := s.Do(short(t, time.Minute), w.mint(0), action(0)); !errors.Is(err, chain.ErrNonceTaken) {
		t.Fatal(err)
	}
	if _, err := s.Do(short(t, time.Minute), w.mint(0), action(0)); err != nil {
		t.Fatal(err)
	}
	w.once(0)
}

// settle repeats what the simulated chain refuses while its pool is busy.
func settle(t *testing.T, f func() error) {
	t.Helper()
	var err error
	for range 6000 {
		if err = f(); err == nil {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Fatal(err)
}
