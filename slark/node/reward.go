package node

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/challenge"
)

const (
	// claimedAfter is how many Eras after an Era its rewards are claimed: the beacon of that one draws what is to be shown.
	claimedAfter = 2
	// passesPerClaim is how many passes one transaction shows, if a seat is not asked for more: with its paths each is a hundred thousand gas or less.
	passesPerClaim = 16

	// The journal's entries of what needs no further look: own claims, the silence of others, and what was left of the Era.
	claimedAction = "node/claimed"
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
		}
		err = n.once(era, action, func() (bool, error) { return step(ctx, v, era, r, council) })
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

// claim claims the rewards of all seats that this verifier revealed.
func (n *Node) claim(ctx context.Context, v *chain.View, era uint64, r chain.RewardEra, council committee.Council) (done bool, err error) {
	var s sealed
	found, err := getJSON(n.Store, challenge.Address{}, era, sealAction, &s)
	if err != nil || !found {
		return !found || err == nil, err
	}
	all, err := n.shelf(ctx, v, council, era, s.Late)
	if err != nil {
		return false, err
	}
	if root := challenge.Hash(s.Transcripts); all.Root() != root {
		n.Log.ErrorContext(ctx, "rewards cannot be claimed: the store does not have the passes that were committed to", "era", era,
			"root", all.Root(), "committed", root)
		return true, nil
	}
	var seats []chain.ClaimedSeat
	for _, b := range s.Batches {
		for _, words := range b.Seats {
			one, err := n.drawn(ctx, v, era, r, council, words, all)
			if err != nil {
				return false, err
			}
			if len(one.Shown) > 0 {
				seats = append(seats, one)
			}
		}
	}
	part := 0
	for some := range claims(seats) {
		key := chain.ActionKey{Era: era, Action: chain.ClaimAction(part)}
		part++
		if over, err := n.claimSeats(ctx, chain.Claim{Opening: s.Opening, Seats: some}, key); err != nil || over {
			return over, err
		}
	}
	return true, nil
}

// claims are seats in groups of one transaction each.
func claims(seats []chain.ClaimedSeat) iter.Seq[[]chain.ClaimedSeat] {
	return func(yield func([]chain.ClaimedSeat) bool) {
		first, passes := 0, 0
		for i, s := range seats {
			if passes > 0 && passes+len(s.Shown) > passesPerClaim {
				if !yield(seats[first:i]) {
					return
				}
				first, passes = i, 0
			}
			passes += len(s.Shown)
		}
		if first < len(seats) {
			yield(seats[first:])
		}
	}
}

// drawn is what the draws of a seat ask for; without anything shown if they ask for nothing, or for what this verifier has not got.
func (n *Node) drawn(
	ctx context.Context, v *chain.View, era uint64, r chain.RewardEra, council committee.Council, words committee.SeatWords, all *shelf,
) (out chain.ClaimedSeat, err error) {
	out.SeatWords = words
	for _, d := range drawsOf(era, r, council, words, v.Rules.Slots) {
		if !d.pass {
			continue
		}
		have, found := all.Passes(d.number), false
		var p chain.ShownPass
		if have > 0 {
			if p, found, err = n.showPass(all, d.number, d.asked.Place(have)); err != nil {
				return out, err
			}
		}
		if !found {
			n.Log.ErrorContext(ctx, "a pass that was drawn cannot be shown: the rewards of the seat are lost", "era", era, "cohort", words.Cohort,
				"seat", words.Seat, "provider_number", d.number)
			out.Shown = nil
			return out, nil
		}
		out.Shown = append(out.Shown, p)
	}
	return out, nil
}

// claimSeats sends one claim. over says that nothing can be claimed of the Era any more. If the contract refuses several seats together, each is
// tried alone, so that one does not cost the others.
func (n *Node) claimSeats(ctx context.Context, c chain.Claim, key chain.ActionKey) (over bool, err error) {
	err = n.do(ctx, n.Client.Claim(c), key)
	var refused *chain.ContractError
	switch {
	case err == nil, len(c.Seats) == 1 && chain.IsContractError(err, "AlreadyAnswered"):
		return false, nil
	case chain.IsContractError(err, "ClaimWindowClosed"), chain.IsContractError(err, "NoDraw"):
		n.Log.WarnContext(ctx, "too late to claim rewards", "era", key.Era, "err", err)
		return true, nil
	case !errors.As(err, &refused):
		return false, err
	case len(c.Seats) == 1:
		n.Log.ErrorContext(ctx, "the rewards of a seat are not paid", "era", key.Era, "cohort", c.Seats[0].Cohort, "seat", c.Seats[0].Seat, "err", err)
		return false, nil
	}
	for _, s := range c.Seats {
		one := chain.ActionKey{Era: key.Era, Action: chain.ClaimSeatAction(s.Cohort, s.Seat)}
		if over, err := n.claimSeats(ctx, chain.Claim{Opening: c.Opening, Seats: []chain.ClaimedSeat{s}}, one); err != nil || over {
			return over, err
		}
	}
	return false, nil
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
	draws := drawsOf(era, r, council, words, v.Rules.Slots)
	if !slices.ContainsFunc(draws, func(d draw) bool { return d.pass }) {
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

// draw is one draw of a seat.
type draw struct {
	asked  committee.Asked
	number uint32 // of the provider
	pass   bool
}

// drawsOf are all draws of a seat, by the words that it revealed.
func drawsOf(era uint64, r chain.RewardEra, council committee.Council, words committee.SeatWords, slots int) (out []draw) {
	first, end := council.Providers(words.Cohort)
	if first >= end {
		return nil
	}
	for i := range r.Draws {
		d := draw{asked: committee.Ask(r.Beacon, era, committee.Seat{Cohort: words.Cohort, Seat: words.Seat}, uint8(i))}
		place := d.asked.Offset(int(end - first))
		d.number = first + uint32(place)
		var said committee.Verdict
		if at := place / committee.PerWord; at < len(words.Words) {
			if ten, ok := committee.Unpack(era, words.Words[at]); ok {
				said = ten[place%committee.PerWord]
			}
		}
		d.pass = d.asked.Pass(said, slots)
		out = append(out, d)
	}
	return out
}
