package node

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/tiers"
)

// mirror keeps what was settled: tiers, and how often each verifier agreed with what was decided.
func (n *Node) mirror(ctx context.Context, v *chain.View, era uint64, council committee.Council) error {
	agreed := make([]uint64, len(council.Members))
	judged := make([]uint64, len(council.Members))
	wallets, err := n.Client.WalletsAt(ctx, era)
	if err != nil {
		return err
	}
	shown, err := n.Client.RevealedOf(ctx, era)
	if err != nil {
		return err
	}
	for cohort := range council.Cohorts() {
		said := said(shown, council, cohort)
		holders := council.Holders(cohort)
		first, end := council.Providers(cohort)
		for number := first; number < end; number++ {
			verdicts := make([]committee.Verdict, len(said))
			for seat := range said {
				verdicts[seat] = said[seat][number-first]
			}
			p, known := v.Provider(wallets[number])
			d := committee.Decide(verdicts, committee.Line{})
			if !known || !d.Judged {
				continue
			}
			for seat, verdict := range verdicts {
				if verdict.Samples == 0 {
					continue
				}
				judged[holders[seat]]++
				if d.Agrees[seat] {
					agreed[holders[seat]]++
				}
			}
			standing, err := n.Client.Standing(ctx, number)
			if err != nil {
				return err
			}
			if standing.LastEra < era {
				continue // undecided: the counters are held
			}
			if err := n.mirrorTier(era, p, d.Pooled); err != nil {
				return err
			}
		}
	}
	for i, m := range council.Members {
		if judged[i] == 0 {
			continue
		}
		err := n.Store.RecordAccuracy(era, challenge.Address(m.Address), agreed[i], judged[i])
		if err != nil && !errors.Is(err, reputation.ErrConflict) {
			return err
		}
	}
	return nil
}

// said is what each seat of a cohort revealed, by seat and place in the cohort.
func said(shown map[common.Address]chain.Revealed, council committee.Council, cohort uint32) [][]committee.Verdict {
	out := make([][]committee.Verdict, council.Seats)
	for seat := range out {
		out[seat] = make([]committee.Verdict, committee.Words(council.Size)*committee.PerWord)
		for _, r := range shown {
			copy(out[seat], r.Seats[committee.Seat{Cohort: cohort, Seat: uint8(seat)}])
		}
	}
	return out
}

// mirrorTier steps the mirror of a provider's tier, and adopts the chain's where it differs: that is right.
func (n *Node) mirrorTier(era uint64, p chain.Provider, pooled uint16) error {
	u, err := tiers.FromBasisPoints(pooled)
	if err != nil {
		return err
	}
	wallet := challenge.Address(p.Wallet)
	got, err := n.Store.ApplyEra(era, wallet, u)
	if errors.Is(err, reputation.ErrEraOrder) || errors.Is(err, reputation.ErrConflict) {
		return nil
	}
	if err != nil {
		return err
	}
	if got.Tier != uint(p.Tier) && p.Tier.Valid() {
		n.Log.Info("tier adopted from the chain", "provider", wallet, "era", era, "mirror", got.Tier, "chain", p.Tier)
		return n.Store.SetTier(era, wallet, uint(p.Tier))
	}
	return nil
}
