package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
)

// takenAfter is how many looks in a row must find the nonce used and none of our versions mined before the nonce
// counts as taken by somebody else where its block is too old to be looked for: nodes behind one address may lag behind each other.
const takenAfter = 3

// wait looks at a nonce until one of its versions is mined and confirmed, and marks the outcome.
func (s *Submitter) wait(ctx context.Context, nonce uint64, keys []ActionKey) (Receipt, error) {
	taken := 0
	for first := true; ; first = false {
		if !first {
			if err := sleep(ctx, s.cfg.PollInterval); err != nil {
				return Receipt{}, fmt.Errorf("chain: waiting for %s: %w", keys[0], err)
			}
		}
		e, ok, err := s.entry(nonce)
		if err != nil {
			return Receipt{}, err
		}
		if !ok || !e.has(keys[0]) {
			return Receipt{}, fmt.Errorf("chain: nonce %d of %s: %w", nonce, keys[0], ErrNonceTaken)
		}
		r, err := s.receipt(ctx, e.TxHashes)
		switch {
		case err != nil:
			s.log.WarnContext(ctx, "cannot see a transaction", "nonce", nonce, "err", err)
		case r != nil:
			if done, out, err := s.settled(ctx, e, r); done || err != nil {
				return out, err
			}
		default:
			done, out, err := s.missing(ctx, e, &taken)
			if done || err != nil {
				return out, err
			}
		}
	}
}

// settled handles a transaction that is mined. It is done when it is confirmed.
func (s *Submitter) settled(ctx context.Context, e Entry, r *types.Receipt) (bool, Receipt, error) {
	head, err := s.client.header(ctx, nil)
	if err != nil {
		s.log.WarnContext(ctx, "cannot see the head", "err", err)
		return false, Receipt{}, nil
	}
	if head.Number < r.BlockNumber.Uint64()+s.cfg.Confirmations {
		return false, Receipt{}, nil
	}
	at, err := s.client.header(ctx, r.BlockNumber)
	if err != nil || at.Hash != r.BlockHash { // a receipt of a branch that is left, or of a node that lags behind
		s.log.WarnContext(ctx, "the block of a receipt is not in the chain", "nonce", e.Nonce, "block", r.BlockNumber, "err", err)
		return false, Receipt{}, nil
	}
	out := Receipt{Tx: r.TxHash, Block: BlockRef{r.BlockNumber.Uint64(), r.BlockHash}, GasUsed: r.GasUsed}
	if r.Status == types.ReceiptStatusSuccessful {
		return true, out, s.mark(e.Nonce, EntryMined, out, "")
	}
	why := s.whyReverted(ctx, e, r)
	if err := s.mark(e.Nonce, EntryFailed, out, why.Error()); err != nil {
		return true, out, err
	}
	return true, out, why
}

// missing handles a transaction that is not mined: it is sent again, with a higher fee when it waited for long.
func (s *Submitter) missing(ctx context.Context, e Entry, taken *int) (bool, Receipt, error) {
	latest, err := s.latestNonce(ctx)
	if err != nil {
		s.log.WarnContext(ctx, "cannot see the account", "err", err)
		return false, Receipt{}, nil
	}
	if latest > e.Nonce {
		if e.Status == EntryMined {
			return true, e.Receipt, nil // the node has forgotten an old receipt; the journal has not
		}
		return s.taken(ctx, e, taken)
	}
	*taken = 0
	for n := latest; n <= e.Nonce; n++ { // one before it may hold it up, and have nobody who waits for it
		err := s.push(ctx, n)
		if err == nil && n < e.Nonce {
			err = s.fill(ctx, n)
		}
		if err != nil {
			s.log.WarnContext(ctx, "sending again failed", "nonce", n, "err", err)
		}
	}
	return false, Receipt{}, nil
}

// push broadcasts a transaction that should be in the pool again, or raises its fee when it is due.
func (s *Submitter) push(ctx context.Context, nonce uint64) error {
	s.mu.Lock()
	e, ok, err := s.entry(nonce)
	if err != nil || !ok || e.Status == EntryFailed {
		s.mu.Unlock()
		return err
	}
	err = s.broadcast(ctx, e)
	if err == nil && e.Status != EntrySent {
		e.Status, e.Receipt = EntrySent, Receipt{}
		err = s.put(e)
	}
	due := time.Since(s.sentAt[nonce]) >= s.cfg.BumpAfter
	s.mu.Unlock()
	if due {
		return s.bump(ctx, nonce)
	}
	return err
}

// mark stores an outcome. Marking twice is harmless.
func (s *Submitter) mark(nonce uint64, status EntryStatus, r Receipt, why string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	e, ok, err := s.entry(nonce)
	if err != nil || !ok || (e.Status == status && e.Receipt == r) {
		return err
	}
	delete(s.sentAt, nonce)
	e.Status, e.Receipt, e.Error = status, r, why
	if err := s.put(e); err != nil {
		return err
	}
	return s.point(e)
}

// whyReverted makes a mined revert's reason known by calling again what was sent.
func (s *Submitter) whyReverted(ctx context.Context, e Entry, r *types.Receipt) *ContractError {
	var tx types.Transaction
	if err := tx.UnmarshalBinary(e.RawTxs[len(e.RawTxs)-1]); err != nil || tx.To() == nil {
		return &ContractError{Name: "Unknown", Words: "reverted"}
	}
	name := s.client.contractName(*tx.To())
	if r.GasUsed == tx.Gas() {
		return &ContractError{Contract: name, Name: "OutOfGas", Words: fmt.Sprintf("out of gas at %d", tx.Gas())}
	}
	ctx, cancel := s.client.deadline(ctx)
	defer cancel()
	msg := ethereum.CallMsg{From: s.from, To: tx.To(), Value: tx.Value(), Data: tx.Data()}
	for _, block := range []*big.Int{r.BlockNumber, new(big.Int).Sub(r.BlockNumber, big.NewInt(1))} {
		_, err := s.client.backend.CallContract(ctx, msg, block)
		if ce, ok := s.client.explain(*tx.To(), err).(*ContractError); ok {
			return ce
		}
	}
	return &ContractError{Contract: name, Name: "Unknown", Words: "reverted; calling it again does not say why"}
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}
