package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

const (
	claimDepth  = 64  // the latest nonces that Claim looks for in the journal
	searchDepth = 120 // blocks in which a nonce's transaction is searched: an ordinary node has the states of 128
)

// ForeignError says that an account has sent what its journal does not know: another process sends with the key, or the
// journal is not the one that belongs to it. Sending on would mean that two take each other's nonces, and do things twice.
type ForeignError struct {
	Account common.Address
	Nonce   uint64      // the first that the journal does not know
	Latest  uint64      // the account's next nonce on chain
	Tx      common.Hash // the transaction, if it was seen; else zero
}

func (e *ForeignError) Error() string {
	what := fmt.Sprintf("nonce %d", e.Nonce)
	if e.Tx != (common.Hash{}) {
		what += fmt.Sprintf(" (transaction %s)", e.Tx)
	}
	return fmt.Sprintf("chain: %s of %s is not in the journal: another process sends with this key, or this is not the store that belongs to it. "+
		"If whatever the account sent so far was your own doing and no other process runs, adopt nonce %d", what, e.Account.Hex(), e.Latest)
}

// Claim makes sure that the account sends through this journal and nothing else, and binds the two: the journal keeps from which nonce on
// it answers for the account. A process that runs for long calls it once, before its first Do. An account that has sent
// what the journal does not know is a *ForeignError. After Claim, Do refuses with one too as soon as the account's nonce is further than
// the journal's, and for good once a foreign transaction was seen in a block.
//
// It goes by what is mined, so that a node cannot stop a start with what it says of its pool. Two processes that start with new journals before
// either has sent anything are told apart when one has.
func (s *Submitter) Claim(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	latest, err := s.latestNonce(ctx)
	if err != nil {
		return err
	}
	key := ActionKey{Provider: s.from, Action: ActionAccount}
	bound, ok, err := s.cfg.Journal.Get(key)
	if err != nil {
		return fmt.Errorf("chain: reading the journal: %w", err)
	}
	first := max(bound.Nonce, s.cfg.AdoptNonce)
	for n := max(first, latest-min(latest, claimDepth)); n < latest; n++ {
		known, err := s.knows(n)
		if err != nil {
			return err
		}
		if !known {
			return &ForeignError{Account: s.from, Nonce: n, Latest: latest}
		}
	}
	if !ok || bound.Nonce != first {
		if err := s.cfg.Journal.Put(key, Entry{Status: EntryMined, Nonce: first}); err != nil {
			return fmt.Errorf("chain: writing the journal: %w", err)
		}
	}
	s.claimed = true
	return nil
}

// knows says whether the journal has a transaction of a used nonce. A failed entry without a receipt was somebody else's.
func (s *Submitter) knows(nonce uint64) (bool, error) {
	e, ok, err := s.entry(nonce)
	return ok && (e.Status != EntryFailed || e.Receipt.Tx != common.Hash{}), err
}

// taken handles a nonce that is used while none of our versions has a receipt. Whose transaction it was is looked up in its block:
// a node may not have the receipt yet. Where that cannot be seen, several looks decide.
func (s *Submitter) taken(ctx context.Context, e Entry, looks *int) (bool, Receipt, error) {
	tx, err := s.userOf(ctx, e.Nonce)
	switch {
	case errors.Is(err, errTooOld):
		if *looks++; *looks < takenAfter {
			return false, Receipt{}, nil
		}
	case err != nil:
		s.log.WarnContext(ctx, "cannot see whose transaction took the nonce", "nonce", e.Nonce, "err", err)
		return false, Receipt{}, nil
	case tx == common.Hash{}: // too few confirmations yet, or answers that do not agree
		return false, Receipt{}, nil
	default:
		for _, ours := range e.TxHashes {
			if ours == tx {
				s.log.WarnContext(ctx, "the node has a transaction in a block but no receipt", "nonce", e.Nonce, "tx", tx)
				return false, Receipt{}, nil
			}
		}
	}
	why := fmt.Errorf("chain: nonce %d, transaction %s: %w", e.Nonce, tx, ErrNonceTaken)
	if err := s.mark(e.Nonce, EntryFailed, Receipt{}, why.Error()); err != nil {
		return true, Receipt{}, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.claimed && tx != (common.Hash{}) {
		s.foreign = &ForeignError{Account: s.from, Nonce: e.Nonce, Latest: e.Nonce + 1, Tx: tx}
	}
	return true, Receipt{}, why
}

var errTooOld = errors.New("chain: the block is too old for its state to be asked for")

// userOf returns the confirmed transaction that used a nonce of the account; zero if it is not confirmed yet, or was not
// where it should be because the node's answers do not agree.
func (s *Submitter) userOf(ctx context.Context, nonce uint64) (common.Hash, error) {
	ctx, cancel := s.client.deadline(ctx)
	defer cancel()
	b := s.client.backend
	head, err := b.BlockNumber(ctx)
	if err != nil {
		return common.Hash{}, err
	}
	hi := head - min(head, s.cfg.Confirmations)
	used := func(block uint64) (bool, error) {
		n, err := b.NonceAt(ctx, s.from, new(big.Int).SetUint64(block))
		return n > nonce, err
	}
	if yes, err := used(hi); err != nil || !yes {
		return common.Hash{}, err
	}
	lo := hi - min(hi, searchDepth)
	if yes, err := used(lo); err != nil || yes {
		return common.Hash{}, errors.Join(errTooOld, err)
	}
	for hi-lo > 1 { // unused after lo, used after hi
		mid := lo + (hi-lo)/2
		yes, err := used(mid)
		if err != nil {
			return common.Hash{}, err
		}
		if yes {
			hi = mid
		} else {
			lo = mid
		}
	}
	return s.inBlock(ctx, hi, nonce)
}

// inBlock finds the account's transaction with a nonce in a block. Those of kinds that only a rollup knows are passed over.
func (s *Submitter) inBlock(ctx context.Context, number, nonce uint64) (common.Hash, error) {
	head, err := s.client.header(ctx, bigID(number))
	if err != nil {
		return common.Hash{}, err
	}
	n, err := s.client.backend.TransactionCount(ctx, head.Hash)
	if err != nil {
		return common.Hash{}, err
	}
	for i := range n {
		tx, err := s.client.backend.TransactionInBlock(ctx, head.Hash, i)
		if errors.Is(err, types.ErrTxTypeNotSupported) || errors.Is(err, ethereum.NotFound) {
			continue
		}
		if err != nil {
			return common.Hash{}, err
		}
		if from, err := types.Sender(s.signer, tx); err == nil && from == s.from && tx.Nonce() == nonce {
			return tx.Hash(), nil
		}
	}
	return common.Hash{}, nil
}

// fill uses up a nonce that nothing of ours needs and that holds up those after it, by sending nothing to ourselves: a reorganisation takes
// out a reverted transaction, which is not sent again, as it does others. It waits first, for the nonce is the next action's if there is one.
func (s *Submitter) fill(ctx context.Context, nonce uint64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	e, ok, err := s.entry(nonce)
	if err != nil || (ok && e.Status != EntryFailed) || !s.due(nonce) {
		return err
	}
	tip, feeCap, err := s.fees(ctx)
	if err != nil {
		return err
	}
	e = Entry{Status: EntryIntent, Nonce: nonce}
	if err := s.sign(ctx, &e, &types.DynamicFeeTx{
		ChainID: bigID(s.client.ChainID()), Nonce: nonce, GasTipCap: tip, GasFeeCap: feeCap, Gas: params.TxGas, To: &s.from,
	}); err != nil {
		return err
	}
	if err := s.put(e); err != nil {
		return err
	}
	s.log.WarnContext(ctx, "nonce was left unused and held up others, filled", "nonce", nonce, "tx", e.TxHashes[0])
	return s.broadcast(ctx, e)
}

// due says whether a nonce has waited for as long as BumpAfter since it was first looked at.
func (s *Submitter) due(nonce uint64) bool {
	since, known := s.sentAt[nonce]
	if !known {
		s.sentAt[nonce] = time.Now()
	}
	return known && time.Since(since) >= s.cfg.BumpAfter
}
