//go:build realnode

package realnode

import (
	"context"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/realnode/nodes"
)

// These need a node that obeys: anvil alone can be told to reorganise, and which base fee its next block has.

func onAnvil(t *testing.T) *world {
	t.Helper()
	t.Parallel()
	return newWorld(t, nodes.Anvil(t, everybody...), deploy.Params{StartTime: time.Now().Add(time.Hour)})
}

// baseFee holds the base fee at a value until the returned function is called.
func baseFee(n *nodes.Node, gwei int64) (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	var all sync.WaitGroup
	set := func() {
		n.Call(nil, "anvil_setNextBlockBaseFeePerGas", nodes.HexBig(new(big.Int).Mul(big.NewInt(gwei), big.NewInt(1e9))))
	}
	set()
	all.Go(func() {
		for ctx.Err() == nil {
			set()
			time.Sleep(50 * time.Millisecond)
		}
	})
	return func() { cancel(); all.Wait() }
}

// The base fee rises over what a waiting transaction offers: it is replaced. It rises over the limit: it waits, and pays no more than the limit.
func TestFeeSpike(t *testing.T) {
	w := onAnvil(t)
	n := w.node
	limit := big.NewInt(50e9)
	s := w.submitter(admin, new(chaintest.MemJournal), func(c *chain.SubmitterConfig) { c.BumpAfter, c.MaxFeePerGas = time.Second, limit })
	n.Call(nil, "evm_setIntervalMining", 0) // nothing is mined before the spike
	done := make(chan error, 1)
	do := func(i int) {
		go func() {
			_, err := s.Do(within(t, 3*time.Minute), mint(w.direct, i), action(i))
			done <- err
		}()
	}
	do(0)
	w.versions(s, 0, 1, limit)
	calm := baseFee(n, 20)
	n.Call(nil, "evm_setIntervalMining", 1)
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if v := w.versions(s, 0, 2, limit); v[len(v)-1].GasFeeCap().Cmp(big.NewInt(20e9)) < 0 {
		t.Errorf("mined at a base fee of 20 gwei, offered %v", v[len(v)-1].GasFeeCap())
	}
	calm()

	calm = baseFee(n, 80)
	time.Sleep(1500 * time.Millisecond) // a block that has it
	do(1)
	select {
	case err := <-done:
		t.Fatalf("it ended, with %v", err)
	case <-time.After(6 * time.Second):
	}
	w.versions(s, 1, 1, limit)
	calm()
	calm = baseFee(n, 10)
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	calm()
	w.versions(s, 1, 1, limit)
	w.once(0)
	w.once(1)
}

// versions waits until an action has so many versions, and wants none to offer more than the limit.
func (w *world) versions(s *chain.Submitter, i, least int, limit *big.Int) []*types.Transaction {
	w.t.Helper()
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(50 * time.Millisecond) {
		e, _, err := s.Status(action(i))
		if err != nil {
			w.t.Fatal(err)
		}
		if len(e.RawTxs) < least {
			if time.Now().After(deadline) {
				w.t.Fatalf("action %d has %d versions, want %d", i, len(e.RawTxs), least)
			}
			continue
		}
		var out []*types.Transaction
		for _, raw := range e.RawTxs {
			tx := new(types.Transaction)
			if err := tx.UnmarshalBinary(raw); err != nil {
				w.t.Fatal(err)
			}
			if tx.GasFeeCap().Cmp(limit) > 0 {
				w.t.Fatalf("action %d offers %v, over the limit", i, tx.GasFeeCap())
			}
			out = append(out, tx)
		}
		return out
	}
}

// A reorganisation takes out what was done, a reverted transaction among it. What was done is done again with the same bytes; the
// nonce of the reverted one is filled, because nothing needs it and it holds up what comes after.
func TestReorganised(t *testing.T) {
	w := onAnvil(t)
	journal, r := new(chaintest.MemJournal), new(record)
	s := w.submitter(admin, journal, func(c *chain.SubmitterConfig) { c.BumpAfter = time.Second })
	recovered := make(chan error, 10)
	wa := w.follow(r, nil, func(c *chain.WatcherConfig) {
		c.OnReorg = func(ctx context.Context, ancestor chain.BlockRef) {
			r.onReorg(ctx, ancestor)
			recovered <- s.Recover(ctx)
		}
	})
	ctx := within(t, 3*time.Minute)
	from := w.node.Height()
	before, err := s.Do(ctx, mint(w.direct, 0), action(0))
	if err != nil {
		t.Fatal(err)
	}
	reverts := w.direct.CommitVerdicts(9, common.Hash{1})
	reverts.GasLimit = 200_000
	if _, err := s.Do(ctx, reverts, action(9)); !chain.IsContractError(err, "EraNotOver") {
		t.Fatal(err)
	}
	if _, err := s.Do(ctx, mint(w.direct, 1), action(1)); err != nil {
		t.Fatal(err)
	}
	if _, err := wa.Wait(ctx, func(v *chain.View) bool { return v.Head.Number >= from+3 }); err != nil {
		t.Fatal(err)
	}
	w.node.Call(nil, "anvil_reorg", w.node.Height()-from, []any{})
	if err := <-recovered; err != nil {
		t.Fatal(err)
	}
	after, err := s.Do(ctx, mint(w.direct, 0), action(0))
	if err != nil || after.Tx != before.Tx || after.Block.Hash == before.Block.Hash {
		t.Fatalf("%+v, %v; before %+v", after, err, before)
	}
	if _, err := s.Do(ctx, mint(w.direct, 1), action(1)); err != nil {
		t.Fatal(err)
	}
	w.once(0)
	w.once(1)
	w.agrees(wa, r)
	if err := w.submitter(admin, journal, func(c *chain.SubmitterConfig) { c.AdoptNonce = nonceOf(w, admin) - 3 }).Claim(ctx); err != nil {
		t.Error(err) // the three nonces, the filled one too, are the journal's
	}
}

// What depends on an action is sent after Do has returned, and Do returns only when the action's block is in the chain and has its
// confirmations: a reorganisation in between does not let a reveal out without what it reveals.
func TestWaitsUntilItIsSafe(t *testing.T) {
	w := onAnvil(t)
	const confirmations = 4
	s := w.submitter(admin, new(chaintest.MemJournal), func(c *chain.SubmitterConfig) { c.Confirmations, c.BumpAfter = confirmations, 30*time.Second })
	ctx := within(t, 3*time.Minute)
	type outcome struct {
		r      chain.Receipt
		height uint64
		err    error
	}
	done := make(chan outcome, 1)
	go func() {
		r, err := s.Do(ctx, mint(w.direct, 0), action(0))
		h, _ := dial(t, w.node.URL()).BlockNumber(ctx)
		done <- outcome{r, h, err}
	}()
	ec := dial(t, w.node.URL())
	var first *types.Receipt
	for first == nil {
		if e, _, err := s.Status(action(0)); err != nil {
			t.Fatal(err)
		} else if len(e.TxHashes) > 0 {
			first, _ = ec.TransactionReceipt(ctx, e.TxHashes[0])
		}
		time.Sleep(20 * time.Millisecond)
	}
	time.Sleep(1200 * time.Millisecond)
	select {
	case o := <-done:
		t.Fatalf("done after a block: %+v", o)
	default:
	}
	w.node.Call(nil, "anvil_reorg", w.node.Height()-first.BlockNumber.Uint64()+1, []any{})
	o := <-done
	if o.err != nil {
		t.Fatal(o.err)
	}
	h, err := ec.HeaderByNumber(ctx, new(big.Int).SetUint64(o.r.Block.Number))
	if err != nil || h.Hash() != o.r.Block.Hash || o.r.Block.Hash == first.BlockHash {
		t.Errorf("done in %+v, the chain has %v (%v); at first it was in %s", o.r.Block, h.Hash(), err, first.BlockHash)
	}
	if o.height < o.r.Block.Number+confirmations {
		t.Errorf("done at block %d, with block %d the latest", o.r.Block.Number, o.height)
	}
	w.once(0)
}
