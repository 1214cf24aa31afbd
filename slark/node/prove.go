package node

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/reputation"
)

// prove convicts, with its own transcripts, every provider that signed a false opening.
func (n *Node) prove(ctx context.Context, v *chain.View) error {
	var errs []error
	for _, a := range n.settling.accusations() {
		if a.Era > v.Era.Number {
			continue // the view is behind
		}
		done, err := n.proveOne(ctx, a)
		switch {
		case err == nil && done:
			n.settling.done(a)
		case errors.Is(err, reputation.ErrStore), errors.Is(err, reputation.ErrClosed):
			return err
		case err != nil:
			errs = append(errs, fmt.Errorf("prove fraud of %s, Era %d, counter %d: %w", a.Provider, a.Era, a.Counter, err))
		}
	}
	return errors.Join(errs...)
}

// proveOne proves the fraud of one challenge, or says that there is nothing to prove any more.
func (n *Node) proveOne(ctx context.Context, a accusation) (done bool, err error) {
	log := n.Log.With("provider", a.Provider, "era", a.Era, "counter", a.Counter)
	file, found, err := n.Store.Transcript(a.Challenge)
	if err != nil {
		return false, err
	}
	if !found {
		log.ErrorContext(ctx, "the transcript of a false opening is gone: it cannot be proven")
		return true, nil
	}
	e, err := fraud.Extract(file)
	if errors.Is(err, fraud.ErrNotOnChain) {
		log.WarnContext(ctx, "a wrong walk takes a dispute on chain, with `slark dispute` and the transcript", "err", err)
		return true, nil
	}
	if err != nil {
		log.WarnContext(ctx, "a false opening cannot be proven on chain", "err", err)
		return true, nil
	}
	provider := common.Address(a.Provider)
	key := chain.ActionKey{Provider: provider, Era: a.Era, Action: chain.FraudAction(common.Hash(e.Challenge))}
	entry, started, err := n.Submitter.Status(key)
	if err != nil {
		return false, err
	}
	if started && entry.Status == chain.EntryMined {
		return true, nil
	}
	if !started || entry.Status == chain.EntryFailed {
		left, err := n.worthProving(ctx, provider, a.Era)
		if err != nil {
			return false, err
		}
		if !left {
			log.InfoContext(ctx, "fraud is not proven once more: the provider is convicted and has no stake left")
			return true, nil
		}
	}
	err = n.do(ctx, n.Client.ProveFraud(e), key)
	var refused *chain.ContractError
	switch {
	case err == nil, chain.IsContractError(err, "AlreadyConvicted"):
		return true, nil
	case chain.IsContractError(err, "EraInFuture"), chain.IsContractError(err, "PunishmentsPaused"):
		return false, err // the endpoint is behind; a pause ends by itself
	case errors.As(err, &refused):
		// Final, until the next start. A reorganised beacon is among the reasons: what was signed over the lost one convicts nobody.
		log.WarnContext(ctx, "the contract does not convict", "ground", e.Ground, "err", err)
		return true, nil
	}
	return false, err
}

// worthProving says whether a proof would change anything: the first conviction always does, another one as long as
// there is stake to take.
func (n *Node) worthProving(ctx context.Context, provider common.Address, era uint64) (bool, error) {
	amount, repeated, err := n.Client.Penalty(ctx, provider, era)
	if err != nil {
		return false, err
	}
	return !repeated || amount.Sign() > 0, nil
}

// recall finds the false openings that an earlier process may not have proven yet.
func (n *Node) recall() error {
	v := n.Watcher.View()
	if v == nil || v.Era.Number == 0 {
		return nil
	}
	first := uint64(1)
	if keep := v.Rules.EvidenceEras; v.Era.Number > keep {
		first = v.Era.Number - keep
	}
	return n.Store.History(reputation.Filter{FirstEra: first, Outcome: challenge.Wrong}, func(r reputation.Record) bool {
		n.settling.accuse(accusation{r.Challenge(), r.Era})
		return true
	})
}
