package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/metrics"
)

// passesPerClaim is how many passes one transaction shows, if a seat is not asked for more: with its paths each is a hundred thousand gas or less.
const passesPerClaim = 16

// Reward is what a verifier can claim of an Era, out of its store.
type Reward struct {
	chain.RewardEra
	Opening chain.Opening // what it said of the Era; the zero one if nothing
	// None says why nothing can be claimed of the Era, whatever was drawn; "" if something may.
	None string
	// Agreed / Counted, at most 1, is what a reward is multiplied with.
	Agreed, Counted *big.Int
	Seats           []SeatReward // all that it revealed
}

// SeatReward is what was drawn of a seat. Without Shown there is nothing to claim.
type SeatReward struct {
	chain.ClaimedSeat
	Drawn int      // draws that fall on a pass
	Done  bool     // it was claimed, or marked as not answered
	Worth *big.Int // of Shown, 1e-18 tokens
}

// RewardOf looks at the rewards of an Era of the verifier that a store is of. It sends nothing and writes nothing.
func RewardOf(ctx context.Context, c *chain.Client, s *reputation.Store, era uint64) (Reward, error) {
	id, err := s.Identity()
	if err != nil {
		return Reward{}, err
	}
	rules, err := c.Rules(ctx)
	if err != nil {
		return Reward{}, err
	}
	r, err := c.RewardEra(ctx, era)
	if err != nil || !r.Beacon.Known() {
		return Reward{RewardEra: r, None: "no beacon draws what is to be shown of it: that of the second Era after does, while that Era runs"}, err
	}
	council, err := c.CouncilAt(ctx, era, rules)
	if err != nil {
		return Reward{}, err
	}
	n := &Node{Deps: Deps{Client: c, Store: s, Log: slog.New(slog.DiscardHandler)}, self: id.Verifier}
	return n.rewardOf(ctx, rules, era, r, council)
}

// Asked is what a beacon asks of a verifier's seats of an Era, by the chain alone.
type Asked struct {
	chain.RewardEra
	Seats    int // of which a draw falls on a pass that the seat revealed
	Answered int // of them: claimed, or marked
}

// AskedOf is what is asked of a verifier for an Era. Without a beacon that draws it is nothing.
func AskedOf(ctx context.Context, c *chain.Client, verifier challenge.Address, era uint64) (a Asked, err error) {
	if a.RewardEra, err = c.RewardEra(ctx, era); err != nil || !a.Beacon.Known() {
		return a, err
	}
	rules, err := c.Rules(ctx)
	if err != nil {
		return a, err
	}
	council, err := c.CouncilAt(ctx, era, rules)
	if err != nil {
		return a, err
	}
	shown, err := c.RevealedOf(ctx, era)
	if err != nil {
		return a, err
	}
	for seat, words := range shown[common.Address(verifier)].Words {
		if drawn(drawsOf(era, a.RewardEra, council, committee.SeatWords{Cohort: seat.Cohort, Seat: seat.Seat, Words: words}, rules.Slots)) == 0 {
			continue
		}
		a.Seats++
		done, err := c.Answered(ctx, era, seat)
		if err != nil {
			return a, err
		}
		if done {
			a.Answered++
		}
	}
	return a, nil
}

// Sealed is what the verifier of a store says of an Era, and the root over the passes that are in the store now: that of its Transcripts, if none is lost.
// found is false if it says nothing.
func Sealed(ctx context.Context, c *chain.Client, s *reputation.Store, era uint64) (o chain.Opening, root challenge.Hash, found bool, err error) {
	var said sealed
	if found, err = getJSON(s, challenge.Address{}, era, sealAction, &said); err != nil || !found {
		return o, root, found, err
	}
	rules, err := c.Rules(ctx)
	if err != nil {
		return o, root, found, err
	}
	council, err := c.CouncilAt(ctx, era, rules)
	if err != nil {
		return o, root, found, err
	}
	n := &Node{Deps: Deps{Client: c, Store: s, Log: slog.New(slog.DiscardHandler)}}
	all, err := n.shelf(ctx, rules, council, era, said.Late)
	if err != nil {
		return o, root, found, err
	}
	return said.Opening, all.Root(), true, nil
}

func (n *Node) rewardOf(ctx context.Context, rules chain.Rules, era uint64, r chain.RewardEra, council committee.Council) (Reward, error) {
	out := Reward{RewardEra: r}
	var s sealed
	if found, err := getJSON(n.Store, challenge.Address{}, era, sealAction, &s); err != nil || !found {
		out.None = "the store has no verdicts of the Era"
		return out, err
	}
	out.Opening = s.Opening
	all, err := n.shelf(ctx, rules, council, era, s.Late)
	if err != nil {
		return out, err
	}
	if root := challenge.Hash(s.Transcripts); all.Root() != root {
		out.None = fmt.Sprintf("the verdicts are bound to the root %s, and the passes in the store have %s", root, all.Root())
		return out, nil
	}
	if out.Agreed, out.Counted, err = n.Client.RewardFactor(ctx, common.Address(n.self), era); err != nil {
		return out, err
	}
	for _, b := range s.Batches {
		for _, words := range b.Seats {
			seat, err := n.seatReward(ctx, out, drawsOf(era, r, council, words, rules.Slots), words, all)
			if err != nil {
				return out, err
			}
			seat.Worth = worth(out, council, seat)
			out.Seats = append(out.Seats, seat)
		}
	}
	return out, nil
}

// worth is what the contract pays for what a seat shows.
func worth(r Reward, council committee.Council, s SeatReward) *big.Int {
	first, end := council.Providers(s.Cohort)
	part := big.NewInt(int64(council.Numbers) * int64(council.Seats) * int64(r.Draws))
	part.Mul(part, r.Counted)
	if part.Sign() == 0 {
		return part
	}
	v := big.NewInt(int64(end-first) * int64(len(s.Shown)))
	return v.Div(v.Mul(v.Mul(v, r.Funded), r.Agreed), part)
}

// seatReward is what the draws of a seat ask for; without anything shown if they ask for nothing, or for what this verifier has not got.
func (n *Node) seatReward(ctx context.Context, r Reward, draws []draw, words committee.SeatWords, all *shelf) (out SeatReward, err error) {
	out.SeatWords, out.Drawn = words, drawn(draws)
	if out.Drawn == 0 {
		return out, nil
	}
	if out.Done, err = n.Client.Answered(ctx, r.Opening.Era, committee.Seat{Cohort: words.Cohort, Seat: words.Seat}); err != nil {
		return out, err
	}
	for _, d := range draws {
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
			n.Log.ErrorContext(ctx, "a pass that was drawn cannot be shown: the rewards of the seat are lost", "era", r.Opening.Era, "cohort", words.Cohort,
				"seat", words.Seat, "provider_number", d.number)
			out.Shown = nil
			return out, nil
		}
		out.Shown = append(out.Shown, p)
	}
	return out, nil
}

// Claims are what is left to claim, each for one transaction.
func (r Reward) Claims() (out []chain.Claim) {
	passes := 0
	for _, s := range r.Seats {
		if s.Done || len(s.Shown) == 0 {
			continue
		}
		if len(out) == 0 || passes+len(s.Shown) > passesPerClaim {
			out, passes = append(out, chain.Claim{Opening: r.Opening}), 0
		}
		last := &out[len(out)-1]
		last.Seats = append(last.Seats, s.ClaimedSeat)
		passes += len(s.Shown)
	}
	return out
}

// ClaimKeys are the actions of a claim: one a seat, so that none is claimed twice, whatever it is claimed together with.
func ClaimKeys(c chain.Claim) (keys []chain.ActionKey) {
	for _, s := range c.Seats {
		keys = append(keys, chain.ActionKey{Era: c.Opening.Era, Action: chain.ClaimAction(s.Cohort, s.Seat)})
	}
	return keys
}

// claim claims the rewards of all seats that this verifier revealed.
func (n *Node) claim(ctx context.Context, v *chain.View, era uint64, r chain.RewardEra, council committee.Council) (done bool, err error) {
	reward, err := n.rewardOf(ctx, v.Rules, era, r, council)
	if err != nil {
		return false, err
	}
	if reward.None != "" && reward.Opening.Era != 0 {
		n.Log.ErrorContext(ctx, "rewards cannot be claimed", "era", era, "why", reward.None)
	}
	for _, c := range reward.Claims() {
		if over, err := n.claimSeats(ctx, c); err != nil || over {
			return over, err
		}
	}
	return true, nil
}

// claimSeats sends one claim. over says that nothing can be claimed of the Era any more. If the contract refuses several seats together, each is tried alone:
// one does not cost the others. If some are on their way in another transaction, those are waited for, and the others go together.
func (n *Node) claimSeats(ctx context.Context, c chain.Claim) (over bool, err error) {
	err = n.do(ctx, n.Client.Claim(c), ClaimKeys(c)...)
	var refused *chain.ContractError
	var partly *chain.PartlyDoneError
	one := len(c.Seats) == 1
	switch {
	case err == nil:
		n.Metrics.Rewarded(metrics.Claimed, len(c.Seats))
		return false, nil
	case one && chain.IsContractError(err, "AlreadyAnswered"):
		return false, nil
	case chain.IsContractError(err, "ClaimWindowClosed"), chain.IsContractError(err, "NoDraw"):
		n.Log.WarnContext(ctx, "too late to claim rewards", "era", c.Opening.Era, "err", err)
		return true, nil
	case errors.As(err, &refused) && one:
		n.Metrics.Rewarded(metrics.Refused, 1)
		n.Log.ErrorContext(ctx, "the rewards of a seat are not paid", "era", c.Opening.Era, "cohort", c.Seats[0].Cohort, "seat", c.Seats[0].Seat, "err", err)
		return false, nil
	case !errors.As(err, &refused) && !errors.As(err, &partly):
		return false, err
	}
	alone := c.Seats
	if partly != nil {
		fresh := chain.Claim{Opening: c.Opening}
		fresh.Seats, alone = started(c, partly)
		if len(fresh.Seats) > 0 {
			if over, err := n.claimSeats(ctx, fresh); err != nil || over {
				return over, err
			}
		}
	}
	for _, s := range alone {
		if over, err := n.claimSeats(ctx, chain.Claim{Opening: c.Opening, Seats: []chain.ClaimedSeat{s}}); err != nil || over {
			return over, err
		}
	}
	return false, nil
}

// started tells the seats of a claim that are under way already from those that are not.
func started(c chain.Claim, partly *chain.PartlyDoneError) (fresh, under []chain.ClaimedSeat) {
	for i, key := range ClaimKeys(c) {
		if slices.Contains(partly.New, key) {
			fresh = append(fresh, c.Seats[i])
		} else {
			under = append(under, c.Seats[i])
		}
	}
	return fresh, under
}

// missed counts the seats that were asked for passes and did not claim in time.
func (n *Node) missed(ctx context.Context, v *chain.View, era uint64, r chain.RewardEra, council committee.Council) (done bool, err error) {
	var s sealed
	found, err := getJSON(n.Store, challenge.Address{}, era, sealAction, &s)
	if err != nil || !found || n.Store.SitsOut(era) { // what the lost store claimed is not known
		return err == nil, err
	}
	lost := 0
	for _, b := range s.Batches {
		for _, words := range b.Seats {
			if drawn(drawsOf(era, r, council, words, v.Rules.Slots)) == 0 {
				continue
			}
			e, _, err := n.Submitter.Status(chain.ActionKey{Era: era, Action: chain.ClaimAction(words.Cohort, words.Seat)})
			if err != nil {
				return false, err
			}
			if e.Status != chain.EntryMined {
				lost++
			}
		}
	}
	if lost > 0 {
		n.Metrics.Rewarded(metrics.Missed, lost)
		n.Log.WarnContext(ctx, "seats did not show what was drawn: their rewards are lost, and stake will be", "era", era, "seats", lost)
	}
	return true, nil
}

// draw is one draw of a seat.
type draw struct {
	asked  committee.Asked
	number uint32 // of the provider
	pass   bool
}

// drawn is how many draws fall on a pass.
func drawn(all []draw) (n int) {
	for _, d := range all {
		if d.pass {
			n++
		}
	}
	return n
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
