package chain_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
)

// elsewhere is a signer that does what it is told to.
type elsewhere struct {
	chain.Signer
	mu    sync.Mutex
	asked int
	do    func(ctx context.Context, asked int, tx *types.Transaction) (*types.Transaction, error)
}

func (e *elsewhere) SignTx(ctx context.Context, tx *types.Transaction) (*types.Transaction, error) {
	e.mu.Lock()
	e.asked++
	asked := e.asked
	e.mu.Unlock()
	return e.do(ctx, asked, tx)
}

func (w *submitWorld) signedBy(e *elsewhere, change ...func(*chain.SubmitterConfig)) *chain.Submitter {
	return w.start(append(change, func(c *chain.SubmitterConfig) { c.Key, c.Signer = nil, e })...)
}

// TestSignerRefuses: without a signature, or with one of something else, nothing is sent and nothing is in the journal; the same action can be
// done later.
func TestSignerRefuses(t *testing.T) {
	w := newSubmitWorld(t)
	w.mine()
	no := errors.New("no")
	own := chain.KeySigner(w.Admin.Key)
	e := &elsewhere{Signer: own, do: func(context.Context, int, *types.Transaction) (*types.Transaction, error) { return nil, no }}
	s := w.signedBy(e)
	if _, err := s.Do(t.Context(), w.mint(1), action(1)); !errors.Is(err, no) {
		t.Errorf("error %v", err)
	}
	other := chain.KeySigner(chaintest.NewAccount("somebody else").Key)
	bent := func(ctx context.Context, tx *types.Transaction) (*types.Transaction, error) {
		return own.SignTx(ctx, types.NewTx(&types.DynamicFeeTx{
			ChainID: tx.ChainId(), Nonce: tx.Nonce(), GasTipCap: tx.GasTipCap(), GasFeeCap: tx.GasFeeCap(), Gas: tx.Gas(), To: &common.Address{9}, Value: big.NewInt(1),
		}))
	}
	for name, sign := range map[string]func(context.Context, *types.Transaction) (*types.Transaction, error){
		"another account":     other.SignTx,
		"another transaction": bent,
		"none":                func(context.Context, *types.Transaction) (*types.Transaction, error) { return nil, nil },
	} {
		e.do = func(ctx context.Context, _ int, tx *types.Transaction) (*types.Transaction, error) {
			return sign(ctx, tx)
		}
		if _, err := s.Do(t.Context(), w.mint(1), action(1)); !errors.Is(err, chain.ErrAltered) {
			t.Errorf("%s: error %v", name, err)
		}
	}
	if _, known, err := s.Status(action(1)); known || err != nil || w.happened(1) != 0 {
		t.Errorf("in the journal: %v, %v; on chain %d times", known, err, w.happened(1))
	}
	e.do = func(ctx context.Context, _ int, tx *types.Transaction) (*types.Transaction, error) {
		return own.SignTx(ctx, tx)
	}
	if _, err := s.Do(t.Context(), w.mint(1), action(1)); err != nil || w.happened(1) != 1 {
		t.Errorf("error %v, happened %d times", err, w.happened(1))
	}
}

// TestNobodyRaisesTheFee: a signer that is silent when a higher fee is to be signed does not keep the version that is out from being seen when it
// is mined.
func TestNobodyRaisesTheFee(t *testing.T) {
	w := newSubmitWorld(t)
	own, silent := chain.KeySigner(w.Admin.Key), make(chan struct{})
	e := &elsewhere{Signer: own, do: func(ctx context.Context, asked int, tx *types.Transaction) (*types.Transaction, error) {
		if asked == 1 {
			return own.SignTx(ctx, tx)
		}
		if asked == 2 {
			close(silent)
		}
		<-ctx.Done()
		return nil, ctx.Err()
	}}
	s := w.signedBy(e, func(c *chain.SubmitterConfig) { c.BumpAfter = 50 * time.Millisecond })
	ended := make(chan error, 1)
	go func() {
		_, err := s.Do(t.Context(), w.mint(1), action(1))
		ended <- err
	}()
	select {
	case <-silent:
	case err := <-ended:
		t.Fatalf("ended with %v", err)
	case <-time.After(time.Minute):
		t.Fatal("no higher fee was asked for")
	}
	w.mine()
	if err := <-ended; err != nil || w.happened(1) != 1 {
		t.Errorf("error %v, happened %d times", err, w.happened(1))
	}
}

func TestSubmitterWantsOneSigner(t *testing.T) {
	w := newSubmitWorld(t)
	for _, c := range []chain.SubmitterConfig{
		{Client: w.client, Journal: w.journal},
		{Client: w.client, Journal: w.journal, Key: w.Admin.Key, Signer: chain.KeySigner(w.Admin.Key)},
	} {
		if _, err := chain.NewSubmitter(c); err == nil || !strings.Contains(err.Error(), "one of Key and Signer") {
			t.Errorf("error %v", err)
		}
	}
}

// TestMethods: what a signer shows of a call is its method.
func TestMethods(t *testing.T) {
	w := newSubmitWorld(t)
	for want, call := range map[string]chain.Call{
		"mint(address,uint256)":        w.mint(1),
		"register(uint256)":            w.client.RegisterVerifier(big.NewInt(1)),
		"commitSecret(uint64,bytes32)": w.client.CommitSecret(1, common.Hash{}),
		"":                             {Data: []byte{1, 2, 3, 4, 5}},
	} {
		if got := chain.Method(call.Data); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if chain.Method(nil) != "" || chain.Method([]byte{1}) != "" {
		t.Error("no data has a method")
	}
}
