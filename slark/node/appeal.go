package node

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/challenge"
)

const (
	// appealAction is the journal's entry of what this verifier says on a provider's appeal. Once it is there nothing else is ever said on it.
	appealAction = "node/appeal"
	// heardAction is that of an Era on whose appeals nothing is left to do.
	heardAction = "node/heard"
)

// testimony is an entry of appealAction.
type testimony struct {
	Place   int               `json:"place"` // this verifier's in the list of the Era's
	Secret  common.Hash       `json:"secret"`
	Verdict committee.Verdict `json:"verdict"`
}

// hearAppeals brings the appeals that were heard in Eras that are over as far as they can be now, oldest first.
func (n *Node) hearAppeals(ctx context.Context, v *chain.View) error {
	if v.Rules.AppealWindow == 0 || time.Since(n.settling.heard) < min(min(v.Rules.CommitWindow, v.Rules.RevealWindow)/looks, time.Minute) {
		return nil
	}
	n.settling.heard = time.Now()
	first := uint64(1)
	if v.Era.Number > lookBack {
		first = v.Era.Number - lookBack
	}
	for era := first; era < v.Era.Number; era++ {
		if err := n.once(era, heardAction, func() (bool, error) { return n.hearEra(ctx, v, era) }); err != nil {
			return fmt.Errorf("appeals heard in era %d: %w", era, err)
		}
	}
	return nil
}

// hearEra does it for one Era, and says whether nothing is left to do. The list of the appeals is final, because the Era is over.
func (n *Node) hearEra(ctx context.Context, v *chain.View, era uint64) (done bool, err error) {
	appellants, err := n.Client.Appellants(ctx, era)
	if err != nil || len(appellants) == 0 {
		return err == nil, err
	}
	info, err := n.Client.Era(ctx, era)
	if err != nil {
		return false, err
	}
	council, err := n.Client.CouncilAt(ctx, era, v.Rules)
	if err != nil {
		return false, err
	}
	done = true
	for _, provider := range appellants {
		over, err := n.hear(ctx, v, info, council, provider)
		if err != nil {
			return false, fmt.Errorf("provider %s: %w", provider, err)
		}
		done = done && over
	}
	return done, nil
}

// hear says what this verifier found of a provider that appealed, has the appeal decided when all have spoken or nobody can any more, and then the
// penalty taken of those who did not.
func (n *Node) hear(ctx context.Context, v *chain.View, info chain.EraInfo, council committee.Council, provider common.Address) (done bool, err error) {
	a, found, err := n.Client.AppealOf(ctx, provider)
	if err != nil || !found {
		return false, err
	}
	if !a.Open || a.Measured != info.Number {
		return n.penaliseAppeal(ctx, v, info, council, provider)
	}
	if info.Beacon.Known() { // else nobody was drawn, and it is heard in another Era
		if err := n.testify(ctx, v, info, council, a); err != nil {
			return false, err
		}
		shown, err := n.Client.AppealShown(ctx, provider, info.Number)
		if err != nil {
			return false, err
		}
		over := !info.RevealsDue.IsZero() && v.Head.Time.After(info.RevealsDue)
		if shown != committee.AllAppealSeats && !over {
			return false, nil
		}
	}
	key := chain.ActionKey{Provider: provider, Era: info.Number, Action: chain.ActionAppealConclude}
	if !n.mine(v.Council, key, info.Number) {
		return false, nil
	}
	err = n.do(ctx, n.Client.ConcludeAppeal(provider), key)
	if err != nil && !chain.IsContractError(err, "NoOpenAppeal") && !chain.IsContractError(err, "EraNotOver") { // somebody else was faster
		return false, fmt.Errorf("conclude the appeal: %w", err)
	}
	delete(n.settling.waiting, key)
	return false, nil // the silent are next
}

// testify commits to this verifier's verdict on an appeal while that can be done, and shows it when nobody can commit any more.
func (n *Node) testify(ctx context.Context, v *chain.View, info chain.EraInfo, council committee.Council, a chain.Appeal) error {
	self := common.Address(n.self)
	if len(council.AppealSeatsOf(self, a.Provider)) == 0 || n.Store.SitsOut(info.Number) {
		return nil
	}
	key := chain.ActionKey{Provider: a.Provider, Era: info.Number, Action: chain.ActionAppealVerdict}
	if info.CommitsDue.IsZero() || !v.Head.Time.After(info.CommitsDue) {
		if ready, err := n.readyToReport(info, v); err != nil || !ready {
			return err
		}
		s, bound, err := n.sealAppeal(ctx, v, info, council, a)
		if err != nil || !bound {
			return err
		}
		err = n.do(ctx, n.Client.CommitAppealVerdict(a, self, s.Secret, s.Verdict), key)
		if err != nil && !chain.IsContractError(err, "CommitWindowClosed") {
			return fmt.Errorf("commit to the verdict: %w", err)
		}
		return nil
	}
	if v.Head.Time.After(info.RevealsDue) {
		return nil
	}
	return n.revealAppeal(ctx, v, info, a, key)
}

// sealAppeal is what this verifier says on an appeal. It is stored before its hash is sent, as all verdicts are. It is false if the chain does not have the
// hash of its secret of the Era: what it says would not count.
func (n *Node) sealAppeal(
	ctx context.Context, v *chain.View, info chain.EraInfo, council committee.Council, a chain.Appeal,
) (s testimony, bound bool, err error) {
	wallet := challenge.Address(a.Provider)
	if found, err := getJSON(n.Store, wallet, info.Number, appealAction, &s); err != nil || found {
		return s, found, err
	}
	secret, bound, err := n.secret(ctx, info.Number)
	if err != nil || !bound {
		return s, bound, err
	}
	s.Place, _ = council.Members.Position(common.Address(n.self))
	s.Secret = common.Hash(secret)
	if p, known := v.Provider(a.Provider); known {
		if s.Verdict, err = n.verdict(ctx, v, info, p); err != nil {
			return s, false, err
		}
		if s.Verdict, err = n.covered(ctx, v, info, council, a.Provider, s.Verdict); err != nil {
			return s, false, err
		}
	}
	n.Audit.InfoContext(ctx, "appeal", "era", a.Era, "measured", info.Number, "provider", wallet, "uptime_bp", s.Verdict.Uptime, "samples", s.Verdict.Samples)
	return s, true, putJSON(n.Store, wallet, info.Number, appealAction, s)
}

// covered is a verdict of no more samples than this verifier has passes to show for.
func (n *Node) covered(
	ctx context.Context, v *chain.View, info chain.EraInfo, council committee.Council, provider common.Address, verdict committee.Verdict,
) (committee.Verdict, error) {
	wallets, err := n.Client.WalletsAt(ctx, info.Number)
	if err != nil {
		return committee.NoOpinion, err
	}
	number := slices.Index(wallets, provider)
	if number < 0 {
		return committee.NoOpinion, nil // it is no provider any more, and has not been there
	}
	late, err := n.openOf(info.Number)
	if err != nil {
		return committee.NoOpinion, err
	}
	shelf, err := n.shelf(ctx, v.Rules, council, info.Number, late)
	if err != nil {
		return committee.NoOpinion, err
	}
	return verdict.Covered(shelf.Passes(uint32(number))), nil
}

// revealAppeal shows what was committed to on an appeal, once the commitment is so deep in the chain that it stays there.
func (n *Node) revealAppeal(ctx context.Context, v *chain.View, info chain.EraInfo, a chain.Appeal, committed chain.ActionKey) error {
	var s testimony
	sealed, err := getJSON(n.Store, challenge.Address(a.Provider), info.Number, appealAction, &s)
	if err != nil || !sealed {
		return err // it was too late to say anything
	}
	entry, started, err := n.Submitter.Status(committed)
	if err != nil || !started || entry.Status != chain.EntryMined || entry.Receipt.Block.Number > v.Head.Number {
		return err // not confirmed
	}
	key := chain.ActionKey{Provider: a.Provider, Era: info.Number, Action: chain.ActionAppealReveal}
	if before, started, err := n.Submitter.Status(key); err != nil || started && before.Status == chain.EntryMined {
		return err
	}
	err = n.do(ctx, n.Client.RevealAppealVerdict(a, s.Place, s.Secret, s.Verdict), key)
	var refused *chain.ContractError
	switch {
	case err == nil, chain.IsContractError(err, "AlreadyRevealed"):
	case errors.As(err, &refused) && refused.Name != "RevealWindowNotOpen":
		n.Log.ErrorContext(ctx, "the verdict on an appeal is not taken", "era", info.Number, "provider", challenge.Address(a.Provider), "err", err)
	default:
		return fmt.Errorf("reveal the verdict: %w", err)
	}
	return nil
}

// penaliseAppeal has the penalty taken for every seat of an appeal that others did not reveal, unless so many of all seats of the Era were not that the
// Era is void.
func (n *Node) penaliseAppeal(
	ctx context.Context, v *chain.View, info chain.EraInfo, council committee.Council, provider common.Address,
) (done bool, err error) {
	if v.Rules.SilentPenalty.Sign() == 0 || !info.Beacon.Known() {
		return true, nil
	}
	if info.RevealsDue.IsZero() || !v.Head.Time.After(info.RevealsDue) {
		return false, nil
	}
	shown, err := n.Client.AppealShown(ctx, provider, info.Number)
	if err != nil {
		return false, err
	}
	revealed, seats, err := n.Client.Revealed(ctx, info.Number)
	if err != nil || 3*revealed < 2*seats {
		return err == nil, err
	}
	for seat, holder := range council.AppealHolders(provider) {
		if shown>>seat&1 != 0 || council.Members[holder].Address == common.Address(n.self) {
			continue
		}
		key := chain.ActionKey{Provider: provider, Era: info.Number, Action: chain.AppealSilentAction(uint8(seat))}
		if !n.mine(v.Council, key, info.Number+uint64(seat)) {
			return false, nil // at the next look
		}
		err := n.do(ctx, n.Client.PenaliseSilentAppeal(provider, info.Number, uint8(seat), holder), key)
		if err != nil && !chain.IsContractError(err, "NothingToPenalise") {
			return false, fmt.Errorf("penalise seat %d: %w", seat, err)
		}
		delete(n.settling.waiting, key)
	}
	return true, nil
}
