package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/challenge"
)

// settleEras goes through the Eras that are over and not settled, oldest first.
func (n *Node) settleEras(ctx context.Context, v *chain.View) error {
	if time.Since(n.settling.looked) < min(min(v.Rules.CommitWindow, v.Rules.RevealWindow)/looks, time.Minute) {
		return nil
	}
	n.settling.looked = time.Now()
	first := uint64(1)
	if v.Era.Number > lookBack {
		first = v.Era.Number - lookBack
	}
	for number := first; number < v.Era.Number; number++ {
		var settled bool
		if found, err := getJSON(n.Store, challenge.Address{}, number, settledAction, &settled); err != nil || found {
			if err != nil {
				return err
			}
			continue
		}
		done, err := n.settleEra(ctx, v, number)
		if err != nil {
			return fmt.Errorf("era %d: %w", number, err)
		}
		if done {
			if err := putJSON(n.Store, challenge.Address{}, number, settledAction, true); err != nil {
				return err
			}
			n.Log.InfoContext(ctx, "Era settled", "era", number)
			if err := n.forget(ctx, v, number); err != nil {
				return err
			}
		}
	}
	return nil
}

// settleEra brings one Era as far as it can be now, and says whether nothing is left to do.
func (n *Node) settleEra(ctx context.Context, v *chain.View, number uint64) (done bool, err error) {
	info, err := n.Client.Era(ctx, number)
	if err != nil {
		return false, err
	}
	if !info.Beacon.Known() {
		return true, nil // never opened: it has no challenges and cannot be settled
	}
	council, err := n.Client.CouncilAt(ctx, number, v.Rules)
	if err != nil {
		return false, err
	}
	if err := n.say(ctx, v, info, council); err != nil {
		return false, err
	}
	waiting, err := n.finalise(ctx, v, info, council)
	if err != nil || waiting {
		return false, err
	}
	if err := n.penalise(ctx, v, info, council); err != nil {
		return false, err
	}
	// Tiers are mirrored from a view that is newer than the settlement.
	seen, before := n.settling.seen[number]
	if !before {
		n.settling.seen[number] = v.Head.Number
	}
	if !before || v.Head.Number <= seen+n.cfg.Chain.Confirmations {
		return false, nil
	}
	if owed, err := n.owedOf(ctx, number, v.Head.Time); err != nil || owed && v.Head.Time.Before(info.RevealsDue.Add(v.Rules.RevealWindow)) {
		return false, err
	}
	delete(n.settling.seen, number)
	delete(n.settling.said, number)
	return true, n.mirror(ctx, v, number, council)
}

// say commits to this verifier's verdicts while that can be done, and shows them when nobody can commit any more.
func (n *Node) say(ctx context.Context, v *chain.View, info chain.EraInfo, council committee.Council) error {
	if n.settling.said[info.Number] || n.Store.SitsOut(info.Number) {
		return nil
	}
	committing := info.CommitsDue.IsZero() || !v.Head.Time.After(info.CommitsDue)
	if !committing && v.Head.Time.After(info.RevealsDue) {
		n.settling.said[info.Number] = true // too late for anything
		return nil
	}
	secret, bound, err := n.secret(ctx, info.Number)
	if err != nil {
		return err
	}
	if !bound {
		n.settling.said[info.Number] = true
		return nil
	}
	key := chain.ActionKey{Era: info.Number, Action: chain.ActionVerdicts}
	if committing {
		if ready, err := n.readyToReport(info, v); err != nil || !ready {
			return err
		}
		o, ok, err := n.seal(ctx, v, info, council, secret)
		if err != nil {
			return err
		}
		if !ok {
			n.settling.said[info.Number] = true // no seat
			return nil
		}
		err = n.do(ctx, n.Client.CommitVerdicts(info.Number, n.Client.VerdictsHash(common.Address(n.self), o)), key)
		if err != nil && !chain.IsContractError(err, "CommitWindowClosed") {
			return fmt.Errorf("commit to the verdicts of era %d: %w", info.Number, err)
		}
		return nil
	}
	return n.reveal(ctx, v, info, key)
}

// reveal shows what was committed to, once the commitment is so deep in the chain that it stays there: shown before, a reorganisation could
// leave the verdicts for all to see and the commitment undone.
func (n *Node) reveal(ctx context.Context, v *chain.View, info chain.EraInfo, committed chain.ActionKey) error {
	var o chain.Opening
	sealed, err := getJSON(n.Store, challenge.Address{}, info.Number, sealAction, &o)
	if err != nil {
		return err
	}
	entry, started, err := n.Submitter.Status(committed)
	if err != nil {
		return err
	}
	if !sealed || !started || entry.Status == chain.EntryFailed {
		n.Log.WarnContext(ctx, "nothing to reveal: no verdicts were committed to in time", "era", info.Number)
		n.settling.said[info.Number] = true
		return nil
	}
	if entry.Status != chain.EntryMined || entry.Receipt.Block.Number > v.Head.Number {
		return nil // not confirmed
	}
	for batch := range o.Batches {
		err := n.do(ctx, n.Client.Reveal(o, batch), chain.ActionKey{Era: info.Number, Action: chain.RevealAction(batch)})
		var refused *chain.ContractError
		switch {
		case err == nil, chain.IsContractError(err, "AlreadyRevealed"):
		case errors.As(err, &refused) && refused.Name != "RevealWindowNotOpen":
			n.Log.ErrorContext(ctx, "the verdicts are not taken", "era", info.Number, "batch", batch, "err", err)
		default:
			return fmt.Errorf("reveal the verdicts of era %d: %w", info.Number, err)
		}
	}
	n.settling.said[info.Number] = true
	return nil
}

// turnOf is how long this verifier leaves something that anybody can do to others, so that as a rule one pays for it: each is first for other
// things.
func (n *Node) turnOf(council committee.Council, what uint64) time.Duration {
	members := uint64(len(council.Members))
	place, ok := council.Members.Position(common.Address(n.self))
	if !ok || members == 0 {
		return time.Duration(members) * turnEvery
	}
	return time.Duration((uint64(place)+members-what%members)%members) * turnEvery
}

// mine says whether it is this verifier's turn to do something that anybody can do, which has been waiting since it was first asked for.
func (n *Node) mine(council committee.Council, what chain.ActionKey, turn uint64) bool {
	since, known := n.settling.waiting[what]
	if !known {
		since = time.Now()
		n.settling.waiting[what] = since
	}
	return time.Since(since) >= n.turnOf(council, turn)
}
