package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// lookAhead is how many unused nonces Recover looks past for journalled ones.
const lookAhead = 16

// Recover broadcasts again every transaction in the journal that the chain does not have: after a restart, and after
// a reorganisation. A nonce whose transaction had reverted stays free for the next action: what was reported as failed
// is never sent again. Do calls it by itself once at the start and when it sees the account's nonce fall.
func (s *Submitter) Recover(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.recovered = false // so that the next Do makes up for it if it fails now
	return s.recoverLocked(ctx)
}

func (s *Submitter) recoverLocked(ctx context.Context) error {
	latest, err := s.latestNonce(ctx)
	if err != nil {
		return err
	}
	if s.recovered && latest >= s.latest {
		s.latest = latest
		return nil
	}
	free, missing := latest, uint64(0)
	for n := latest; missing < lookAhead; n++ {
		e, ok, err := s.entry(n)
		if err != nil {
			return err
		}
		if !ok || e.Status == EntryFailed {
			missing++
			continue
		}
		if missing == 0 {
			free = n + 1
		}
		if err := s.again(ctx, e); err != nil {
			return err
		}
	}
	s.recovered, s.latest, s.next = true, latest, free
	return nil
}

// again broadcasts an entry that is not on chain, the same bytes as before.
func (s *Submitter) again(ctx context.Context, e Entry) error {
	s.log.InfoContext(ctx, "sending again", "nonce", e.Nonce, "status", e.Status, "actions", len(e.Keys))
	if err := s.broadcast(ctx, e); err != nil {
		s.log.WarnContext(ctx, "sending again failed", "nonce", e.Nonce, "err", err)
		return nil // wait tries on
	}
	if e.Status == EntrySent {
		return nil
	}
	e.Status, e.Receipt = EntrySent, Receipt{}
	if err := s.put(e); err != nil {
		return err
	}
	return s.point(e) // they said mined if it was a reorganisation
}

// send gives the actions a nonce and broadcasts their transaction.
func (s *Submitter) send(ctx context.Context, call Call, keys []ActionKey) (uint64, error) {
	gas, err := s.gas(ctx, call)
	if err != nil {
		return 0, err
	}
	nonce, err := s.freeNonce(ctx)
	if err != nil {
		return 0, err
	}
	tip, feeCap, err := s.fees(ctx)
	if err != nil {
		return 0, err
	}
	e := Entry{Status: EntryIntent, Nonce: nonce, Keys: keys}
	if err := s.sign(ctx, &e, &types.DynamicFeeTx{
		ChainID: bigID(s.client.ChainID()), Nonce: nonce, GasTipCap: tip, GasFeeCap: feeCap,
		Gas: gas, To: &call.To, Value: call.Value, Data: call.Data,
	}); err != nil {
		return 0, err
	}
	if err := s.point(e); err != nil {
		return 0, err
	}
	if err := s.put(e); err != nil { // the commit point
		return 0, err
	}
	s.next = nonce + 1
	if err := s.broadcast(ctx, e); err != nil {
		s.log.WarnContext(ctx, "sending failed, will try again", "nonce", nonce, "err", err)
		return nonce, nil // it is committed: wait tries on
	}
	e.Status = EntrySent
	s.log.InfoContext(ctx, "sent", "nonce", nonce, "tx", e.TxHashes[0], "action", keys[0].Action, "actions", len(keys))
	return nonce, s.put(e)
}

// gas is the limit for a call, with room for a chain that moves on before it is mined.
func (s *Submitter) gas(ctx context.Context, call Call) (uint64, error) {
	if call.GasLimit != 0 {
		return call.GasLimit, nil
	}
	ctx, cancel := s.client.deadline(ctx)
	defer cancel()
	gas, err := s.client.backend.EstimateGas(ctx, ethereum.CallMsg{From: s.from, To: &call.To, Value: call.Value, Data: call.Data})
	if err != nil {
		return 0, s.client.explain(call.To, err)
	}
	return gas + gas/4 + 20_000, nil
}

// freeNonce is the first nonce that neither the chain nor the journal has used. What the node says of its pool is not
// asked for: a nonce beyond a gap is never mined, and that the pool has transactions of the account is nothing that a
// node has to prove.
func (s *Submitter) freeNonce(ctx context.Context) (uint64, error) {
	latest, err := s.latestNonce(ctx)
	if err != nil {
		return 0, err
	}
	for n := s.next; s.claimed && n < latest; n++ {
		known, err := s.knows(n)
		if err != nil {
			return 0, err
		}
		if !known {
			return 0, &ForeignError{Account: s.from, Nonce: n, Latest: latest}
		}
	}
	for n := max(latest, s.next); ; n++ {
		e, ok, err := s.entry(n)
		if err != nil {
			return 0, err
		}
		if !ok || e.Status == EntryFailed {
			return n, nil
		}
	}
}

// fees are the tip and the most to pay per gas, in wei: enough for the base fee to double.
func (s *Submitter) fees(ctx context.Context) (tip, feeCap *big.Int, err error) {
	ctx, cancel := s.client.deadline(ctx)
	defer cancel()
	if tip, err = s.client.backend.SuggestGasTipCap(ctx); err != nil {
		return nil, nil, fmt.Errorf("chain: asking for the tip: %w", err)
	}
	head, err := s.client.backend.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, nil, fmt.Errorf("chain: reading the base fee: %w", err)
	}
	feeCap = new(big.Int).Set(tip)
	if head.BaseFee != nil {
		feeCap.Add(feeCap, new(big.Int).Lsh(head.BaseFee, 1))
	}
	feeCap = minBig(feeCap, s.cfg.MaxFeePerGas)
	return minBig(tip, feeCap), feeCap, nil
}

// bump adds a version of the transaction with a higher fee and the same nonce. Without room for a higher fee it
// does nothing.
func (s *Submitter) bump(ctx context.Context, nonce uint64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	e, ok, err := s.entry(nonce)
	if err != nil || !ok || time.Since(s.sentAt[nonce]) < s.cfg.BumpAfter {
		return err
	}
	var old types.Transaction
	if err := old.UnmarshalBinary(e.RawTxs[len(e.RawTxs)-1]); err != nil {
		return fmt.Errorf("chain: the journal's transaction of nonce %d: %w", nonce, err)
	}
	tip, feeCap, err := s.fees(ctx)
	if err != nil {
		return err
	}
	tip, feeCap = maxBig(tip, raised(old.GasTipCap(), 15)), maxBig(feeCap, raised(old.GasFeeCap(), 15))
	if feeCap.Cmp(s.cfg.MaxFeePerGas) > 0 && raised(old.GasFeeCap(), 10).Cmp(s.cfg.MaxFeePerGas) <= 0 {
		feeCap = s.cfg.MaxFeePerGas // the last step, as far as nodes take it for a replacement
	}
	if feeCap.Cmp(s.cfg.MaxFeePerGas) > 0 {
		s.sentAt[nonce] = time.Now()
		s.log.WarnContext(ctx, "transaction is stuck and its fee is at the limit", "nonce", nonce, "limit", s.cfg.MaxFeePerGas)
		return nil
	}
	// A signer may ask a person. Meanwhile the version that is out may be mined, so it is not waited for longer than this.
	asking, cancel := context.WithTimeout(ctx, s.cfg.BumpAfter)
	defer cancel()
	if err := s.sign(asking, &e, &types.DynamicFeeTx{
		ChainID: old.ChainId(), Nonce: nonce, GasTipCap: minBig(tip, feeCap), GasFeeCap: feeCap,
		Gas: old.Gas(), To: old.To(), Value: old.Value(), Data: old.Data(),
	}); err != nil {
		s.sentAt[nonce] = time.Now()
		return err
	}
	if err := s.put(e); err != nil {
		return err
	}
	s.sentAt[nonce] = time.Now()
	s.log.InfoContext(ctx, "fee raised", "nonce", nonce, "tx", e.TxHashes[len(e.TxHashes)-1], "maxFee", feeCap)
	return s.broadcast(ctx, e)
}

// sign appends a version of the transaction to the entry.
func (s *Submitter) sign(ctx context.Context, e *Entry, inner types.TxData) error {
	tx, err := signed(ctx, s.cfg.Signer, types.NewTx(inner))
	if err != nil {
		return fmt.Errorf("chain: signing: %w", err)
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return fmt.Errorf("chain: encoding a transaction: %w", err)
	}
	e.TxHashes, e.RawTxs = append(e.TxHashes, tx.Hash()), append(e.RawTxs, raw)
	return nil
}

// broadcast sends the newest version of an entry.
func (s *Submitter) broadcast(ctx context.Context, e Entry) error {
	var tx types.Transaction
	if err := tx.UnmarshalBinary(e.RawTxs[len(e.RawTxs)-1]); err != nil {
		return fmt.Errorf("chain: the journal's transaction of nonce %d: %w", e.Nonce, err)
	}
	if _, known := s.sentAt[e.Nonce]; !known {
		s.sentAt[e.Nonce] = time.Now()
	}
	ctx, cancel := s.client.deadline(ctx)
	defer cancel()
	err := s.client.backend.SendTransaction(ctx, &tx)
	if err == nil || isKnown(err) {
		return nil
	}
	return fmt.Errorf("chain: sending a transaction: %w", err)
}

// isKnown reports whether a node refused a transaction only because it has it, or one of its nonce, already.
func isKnown(err error) bool {
	text := err.Error()
	return strings.Contains(text, "already known") || strings.Contains(text, "nonce too low")
}

func (s *Submitter) latestNonce(ctx context.Context) (uint64, error) {
	ctx, cancel := s.client.deadline(ctx)
	defer cancel()
	n, err := s.client.backend.NonceAt(ctx, s.from, nil)
	if err != nil {
		return 0, fmt.Errorf("chain: reading the nonce: %w", err)
	}
	return n, nil
}

// receipt returns the receipt of whichever version was mined, nil if none was.
func (s *Submitter) receipt(ctx context.Context, hashes []common.Hash) (*types.Receipt, error) {
	ctx, cancel := s.client.deadline(ctx)
	defer cancel()
	for i := len(hashes) - 1; i >= 0; i-- {
		r, err := s.client.backend.TransactionReceipt(ctx, hashes[i])
		if err == nil {
			return r, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return nil, fmt.Errorf("chain: reading a receipt: %w", err)
		}
	}
	return nil, nil
}

// raised is a fee some percent higher, rounded up: nodes want 10 % to replace a transaction.
func raised(fee *big.Int, percent int64) *big.Int {
	up := new(big.Int).Mul(fee, big.NewInt(100+percent))
	return up.Div(up, big.NewInt(100)).Add(up, big.NewInt(1))
}

func minBig(a, b *big.Int) *big.Int {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}

func maxBig(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}
