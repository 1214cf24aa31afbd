package node

import (
	"context"
	"fmt"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/challenge"
)

const (
	// claimedAfter is how many Eras after an Era its rewards are claimed: the beacon of that one draws what is to be shown.
	claimedAfter = 2

	// The journal's entries of what needs no further look: own claims, what was not claimed in time, the silence of others, and what was left.
	claimedAction = "node/claimed"
	missedAction  = "node/missed"
	markedAction  = "node/marked"
	rolledAction  = "node/rolled"
)

// reward shows what the beacon of this Era drew of the Era before the last, which pays this verifier for it; then has the penalty taken of those
// who did not, and what was not claimed of the Era before moved to this one.
func (n *Node) reward(ctx context.Context, v *chain.View) error {
	if v.Era.Number <= claimedAfter || !v.Era.Beacon.Known() || time.Since(n.settling.paid) < min(v.Rules.EraDuration/(2*looks), time.Minute) {
		return nil
	}
	n.settling.paid = time.Now()
	era := v.Era.Number - claimedAfter
	r, err := n.Client.RewardEra(ctx, era)
	if err != nil {
		return fmt.Errorf("rewards of era %d: %w", era, err)
	}
	if r.Beacon.Known() {
		council, err := n.Client.CouncilAt(ctx, era, v.Rules)
		if err != nil {
			return err
		}
		step, action := n.claim, claimedAction
		if v.Head.Time.After(r.Until) {
			step, action = n.markUnanswered, markedAction
			err = n.once(era, missedAction, func() (bool, error) { return n.missed(ctx, v, era, r, council) })
		}
		if err == nil {
			err = n.once(era, action, func() (bool, error) { return step(ctx, v, era, r, council) })
		}
		if err != nil {
			return fmt.Errorf("rewards of era %d: %w", era, err)
		}
	}
	if era == 1 {
		return nil
	}
	err = n.once(era-1, rolledAction, func() (bool, error) { return n.rollOver(ctx, v, era-1) })
	if err != nil {
		return fmt.Errorf("what is left of the rewards of era %d: %w", era-1, err)
	}
	return nil
}

// once takes a step of an Era until it says that it is done.
func (n *Node) once(era uint64, action string, step func() (done bool, err error)) error {
	var before bool
	if found, err := getJSON(n.Store, challenge.Address{}, era, action, &before); err != nil || found {
		return err
	}
	done, err := step()
	if err != nil || !done {
		return err
	}
	return putJSON(n.Store, challenge.Address{}, era, action, true)
}

// markUnanswered has the penalty taken for every seat whose holder did not show what was drawn.
func (n *Node) markUnanswered(ctx context.Context, v *chain.View, era uint64, r chain.RewardEra, council committee.Council) (done bool, err error) {
	if r.Unanswered.Sign() == 0 {
		return true, nil
	}
	shown, err := n.Client.RevealedOf(ctx, era)
	if err != nil {
		return false, err
	}
	for cohort := range council.Cohorts() {
		for seat, holder := range council.Holders(cohort) {
			s := committee.Seat{Cohort: cohort, Seat: uint8(seat)}
			address := council.Members[holder].Address
			words := committee.SeatWords{Cohort: cohort, Seat: s.Seat, Words: shown[address].Words[s]}
			if len(words.Words) == 0 || address == n.Submitter.Address() {
				continue // not revealed, which has another penalty; or this verifier's own, to which others will see
			}
			asked, err := n.unanswered(ctx, v, era, r, council, words)
			if err != nil {
				return false, err
			}
			if !asked {
				continue
			}
			key := chain.ActionKey{Era: era, Action: chain.UnansweredAction(cohort, s.Seat)}
			if !n.mine(council, key, s.Key()) {
				return false, nil // at the next look
			}
			err = n.do(ctx, n.Client.MarkUnanswered(era, words, holder), key)
			switch {
			case chain.IsContractError(err, "PunishmentsPaused"):
				return false, nil
			case err != nil && !chain.IsContractError(err, "AlreadyAnswered") && !chain.IsContractError(err, "NoDraw"):
				return false, fmt.Errorf("mark %v unanswered: %w", s, err)
			}
			delete(n.settling.waiting, key)
		}
	}
	return true, nil
}

// unanswered says whether a seat, with the words that it revealed, was asked for a pass and its holder did not show it.
func (n *Node) unanswered(
	ctx context.Context, v *chain.View, era uint64, r chain.RewardEra, council committee.Council, words committee.SeatWords,
) (bool, error) {
	if drawn(drawsOf(era, r, council, words, v.Rules.Slots)) == 0 {
		return false, nil
	}
	done, err := n.Client.Answered(ctx, era, committee.Seat{Cohort: words.Cohort, Seat: words.Seat})
	return !done, err
}

// rollOver moves what nobody claimed of an Era to the one now running.
func (n *Node) rollOver(ctx context.Context, v *chain.View, era uint64) (done bool, err error) {
	r, err := n.Client.RewardEra(ctx, era)
	if err != nil || r.Left.Sign() == 0 {
		return err == nil, err
	}
	key := chain.ActionKey{Era: era, Action: chain.ActionRollOver}
	if !n.mine(v.Council, key, era) {
		return false, nil
	}
	err = n.do(ctx, n.Client.RollOverRewards(era), key)
	if err != nil && !chain.IsContractError(err, "NothingLeft") {
		return false, err
	}
	delete(n.settling.waiting, key)
	return true, nil
}
