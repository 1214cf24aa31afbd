package node

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
)

const (
	// turnEvery is how far apart verifiers take turns.
	turnEvery = 2 * time.Second
	// owedPerCall is how many owed calls one transaction has made: each may take a million gas.
	owedPerCall = 8
)

// finalise settles the cohorts that are ready. waiting says that some are not settled yet.
func (n *Node) finalise(ctx context.Context, v *chain.View, info chain.EraInfo, council committee.Council) (waiting bool, err error) {
	var shown map[common.Address]chain.Revealed // read once it is needed
	for cohort := range council.Cohorts() {
		stage, err := n.Client.Stage(ctx, info.Number, cohort)
		if err != nil {
			return false, err
		}
		switch stage {
		case chain.StageWaiting:
			waiting = true
		case chain.StageReady:
			key := chain.ActionKey{Era: info.Number, Action: chain.FinaliseAction(cohort)}
			if !n.mine(council, key, uint64(cohort)) {
				waiting = true
				continue
			}
			if shown == nil {
				if shown, err = n.Client.RevealedOf(ctx, info.Number); err != nil {
					return false, err
				}
			}
			words := chain.WordsOf(shown, cohort, council.Seats)
			err := n.do(ctx, n.Client.Finalise(info.Number, cohort, council.Holders(cohort), words), key)
			if err != nil && !chain.IsContractError(err, "AlreadySettled") {
				return false, fmt.Errorf("finalise cohort %d: %w", cohort, err)
			}
			delete(n.settling.waiting, key)
		case chain.StageVoid:
			n.Log.WarnContext(ctx, "the Era comes to nothing: too few seats were revealed", "era", info.Number)
			return false, nil
		}
	}
	return waiting, nil
}

// penalise has the penalty taken for every seat of an Era that was not revealed, unless so many were not that the Era is void.
func (n *Node) penalise(ctx context.Context, v *chain.View, info chain.EraInfo, council committee.Council) error {
	if v.Rules.SilentPenalty.Sign() == 0 || !v.Head.Time.After(info.RevealsDue) || v.Era.Number > info.Number+2 {
		return nil
	}
	revealed, seats, err := n.Client.Revealed(ctx, info.Number)
	if err != nil || revealed == seats || 3*revealed < 2*seats {
		return err
	}
	for cohort := range council.Cohorts() {
		holders := council.Holders(cohort)
		for seat, holder := range holders {
			s := committee.Seat{Cohort: cohort, Seat: uint8(seat)}
			revealed, err := n.Client.IsRevealed(ctx, info.Number, s)
			if err != nil {
				return err
			}
			if revealed {
				continue
			}
			key := chain.ActionKey{Era: info.Number, Action: chain.SilentAction(cohort, s.Seat)}
			if !n.mine(council, key, s.Key()) {
				return nil // at the next look
			}
			err = n.do(ctx, n.Client.PenaliseSilent(info.Number, cohort, s.Seat, holder), key)
			if err != nil && !chain.IsContractError(err, "AlreadyRevealed") {
				return fmt.Errorf("penalise %v: %w", s, err)
			}
			delete(n.settling.waiting, key)
		}
	}
	return nil
}

// settleOwed has made what was decided and is due: slashes and moves of tiers. A call that fails is tried once an Era by each verifier.
func (n *Node) settleOwed(ctx context.Context, v *chain.View) error {
	owed, err := n.Client.Owed(ctx)
	if err != nil || len(owed) == 0 {
		return err
	}
	var ids []uint64
	var keys []chain.ActionKey
	for _, o := range owed {
		if o.NotBefore.After(v.Head.Time) || v.Era.Number < o.Era {
			continue
		}
		if waits, err := n.appealed(ctx, v, o); err != nil || waits {
			if err != nil {
				return err
			}
			continue
		}
		key := chain.ActionKey{Provider: o.Provider, Era: o.Era, Action: chain.OwedAction(o.ID, int(v.Era.Number-o.Era))}
		entry, started, err := n.Submitter.Status(key)
		if err != nil {
			return err
		}
		if started && (entry.Status == chain.EntryMined || entry.Status == chain.EntryFailed) || !n.mine(v.Council, key, o.Era) {
			continue
		}
		if ids, keys = append(ids, o.ID), append(keys, key); len(ids) == owedPerCall {
			break
		}
	}
	if len(ids) == 0 {
		return nil
	}
	err = n.do(ctx, n.Client.SettleOwed(ids), keys...)
	if err != nil && !chain.IsContractError(err, "NotOwed") { // somebody else was faster with one of them
		return fmt.Errorf("have owed calls made: %w", err)
	}
	for _, k := range keys {
		delete(n.settling.waiting, k)
	}
	return nil
}

// appealed says whether what is owed waits for an appeal: until that is decided nothing comes of trying.
func (n *Node) appealed(ctx context.Context, v *chain.View, o chain.Owed) (bool, error) {
	if v.Rules.AppealWindow == 0 || !o.Punishes() {
		return false, nil
	}
	r, err := n.Client.Ruling(ctx, o.Provider, o.Era, o.Kind == chain.OwedSlash)
	return r == chain.RulingOpen, err
}

// owedOf says whether anything of an Era is owed and due.
func (n *Node) owedOf(ctx context.Context, era uint64, now time.Time) (bool, error) {
	owed, err := n.Client.Owed(ctx)
	for _, o := range owed {
		if o.Era == era && !o.NotBefore.After(now) {
			return true, err
		}
	}
	return false, err
}
