package node

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/tiers"
)

// settleEras goes through the Eras that are over and not settled, oldest first.
func (n *Node) settleEras(ctx context.Context, v *chain.View) error {
	if time.Since(n.settling.looked) < min(v.Rules.ReportWindow/looks, time.Minute) {
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
	set, err := n.Client.VerifiersAt(ctx, number)
	if err != nil {
		return false, err
	}
	ours := !n.Store.SitsOut(number) && slices.ContainsFunc(set, func(m chain.Verifier) bool { return m.Address == common.Address(n.self) })
	closed := !info.DueUntil.IsZero() && v.Head.Time.After(info.DueUntil)
	if ours && !closed && !n.settling.reported[number] {
		ready, err := n.readyToReport(info, v)
		if err != nil || !ready {
			return false, err
		}
		secret, bound, err := n.secret(ctx, number)
		if err != nil {
			return false, err
		}
		if !bound {
			n.Log.WarnContext(ctx, "not reporting: no secret of this verifier was committed before the Era", "era", number)
		} else if err := n.report(ctx, v, info, secret); err != nil {
			return false, err
		}
		n.settling.reported[number] = true
	}
	waiting, err := n.finalise(ctx, v, number)
	if err != nil || waiting && !closed {
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
	delete(n.settling.seen, number)
	delete(n.settling.reported, number)
	return true, n.mirror(ctx, v, number, set)
}

// readyToReport waits for the challenges of the Era to close, until the last tenth of the report window.
func (n *Node) readyToReport(info chain.EraInfo, v *chain.View) (bool, error) {
	open, err := n.Store.Open()
	if err != nil {
		return false, err
	}
	left := 0
	for _, i := range open {
		if i.Era == info.Number {
			left++
		}
	}
	late := !info.DueUntil.IsZero() && v.Head.Time.After(info.DueUntil.Add(-v.Rules.ReportWindow/10))
	if left > 0 && late {
		n.Log.Warn("reporting although challenges are still open, because the window closes", "era", info.Number, "open", left)
	}
	return left == 0 || late, nil
}

// report submits what this verifier found of every provider, in batches; what it has no decided sample of as no opinion.
func (n *Node) report(ctx context.Context, v *chain.View, info chain.EraInfo, secret challenge.Hash) error {
	var uptimes []chain.Uptime
	era, found := info.Number, make(map[common.Address]finding)
	for _, p := range v.Providers {
		key := chain.ActionKey{Provider: p.Wallet, Era: era, Action: chain.ActionReport}
		entry, started, err := n.Submitter.Status(key)
		switch {
		case err != nil:
			return err
		case started && entry.Status == chain.EntryMined:
			continue
		case started && entry.Status != chain.EntryFailed:
			// Under way since before: what was reported then stands.
			if err := n.do(ctx, n.Client.Report(era, secret, nil), key); err != nil && !chain.IsContractError(err, "AlreadyReported") {
				return err
			}
			continue
		}
		if _, reported, err := n.Client.Reported(ctx, era, common.Address(n.self), p.Wallet); err != nil || reported {
			if err != nil {
				return err
			}
			continue
		}
		f, err := n.find(ctx, v, info, p)
		if err != nil {
			return err
		}
		found[p.Wallet] = f
		uptimes = append(uptimes, chain.Uptime{Provider: p.Wallet, Bp: f.bp})
	}
	for some := range slices.Chunk(uptimes, batch) {
		keys := make([]chain.ActionKey, len(some))
		for i, u := range some {
			keys[i] = chain.ActionKey{Provider: u.Provider, Era: era, Action: chain.ActionReport}
			p, _ := v.Provider(u.Provider)
			f := found[u.Provider]
			n.Audit.InfoContext(ctx, "uptime", "era", era, "provider", challenge.Address(u.Provider), "uptime_bp", u.Bp,
				"measured_bp", f.uptime.BasisPoints(), "why", f.why, "unpaid_ns", unpaid(v, info, p).Nanoseconds())
		}
		if err := n.do(ctx, n.Client.Report(era, secret, some), keys...); err != nil {
			return fmt.Errorf("report uptimes: %w", err)
		}
	}
	return nil
}

// uptime is what the store says of a provider in an Era.
func (n *Node) uptime(era uint64, p chain.Provider) (tiers.Uptime, error) {
	tally, err := n.Store.Tally(era, challenge.Address(p.Wallet))
	if err != nil {
		return tiers.Uptime{}, err
	}
	gpus := tally.GPU.Issued > 0
	if devices, err := ParseSpec(challenge.Address(p.Wallet), p.Spec); err == nil {
		gpus = gpus || slices.ContainsFunc(devices, func(d Device) bool { return d.Kind == challenge.GPU })
	}
	u, err := tally.Uptime(gpus)
	if err != nil || !tally.Struck {
		return u, err
	}
	return withoutRise(u, uint(p.Tier))
}

// withoutRise is an uptime that does not meet the line of the tier, and is not slashed for that: what the contracts have for a
// prover with more strikes than chance makes (docs/decision.md).
func withoutRise(u tiers.Uptime, tier uint) (tiers.Uptime, error) {
	row, known := tiers.Row(tier)
	if !known || !u.Known() || !row.Meets(u) {
		return u, nil
	}
	return tiers.FromBasisPoints(uint16(row.Line))
}

// finalise settles the providers that are ready. waiting says that some are not yet.
func (n *Node) finalise(ctx context.Context, v *chain.View, era uint64) (waiting bool, err error) {
	var ready []common.Address
	for _, p := range v.Providers {
		stage, err := n.Client.Stage(ctx, era, p.Wallet)
		if err != nil {
			return false, err
		}
		switch stage {
		case chain.StageWaiting:
			waiting = true
		case chain.StageReady:
			ready = append(ready, p.Wallet)
		}
	}
	if len(ready) > 0 {
		// Any verifier can: they take turns, so that not all pay for it.
		seat := slices.IndexFunc(v.Verifiers, func(m chain.Verifier) bool { return m.Address == common.Address(n.self) })
		if err := sleep(ctx, time.Duration(max(seat, 0))*2*time.Second); err != nil {
			return false, err
		}
	}
	for some := range slices.Chunk(ready, batch) {
		left := some[:0:0]
		for _, p := range some {
			stage, err := n.Client.Stage(ctx, era, p)
			if err != nil {
				return false, err
			}
			if stage == chain.StageReady {
				left = append(left, p)
			}
		}
		if len(left) == 0 {
			continue
		}
		keys := make([]chain.ActionKey, len(left))
		for i, p := range left {
			keys[i] = chain.ActionKey{Provider: p, Era: era, Action: chain.ActionFinalise}
		}
		err := n.do(ctx, n.Client.Finalise(era, left), keys...)
		if err != nil && !chain.IsContractError(err, "NothingToSettle") {
			return false, fmt.Errorf("finalise: %w", err)
		}
	}
	return waiting, nil
}

// mirror keeps what was settled: tiers, and how often each verifier agreed with the median.
func (n *Node) mirror(ctx context.Context, v *chain.View, era uint64, set []chain.Verifier) error {
	agreed := make([]uint64, len(set))
	judged := make([]uint64, len(set))
	for _, p := range v.Providers {
		votes := make([]uint16, len(set))
		var opinions []uint16
		for i, m := range set {
			bp, reported, err := n.Client.Reported(ctx, era, m.Address, p.Wallet)
			if err != nil {
				return err
			}
			votes[i] = chain.NoOpinion
			if reported && bp != chain.NoOpinion {
				votes[i], opinions = bp, append(opinions, bp)
			}
		}
		median, decided := settledUptime(opinions, v.Rules)
		if !decided {
			continue
		}
		tally, err := n.Store.Tally(era, challenge.Address(p.Wallet))
		if err != nil {
			return err
		}
		near := tolerance(median, tally.Counts.GPUDecided+tally.Counts.CPUDecided)
		for i, bp := range votes {
			if bp == chain.NoOpinion {
				continue
			}
			judged[i]++
			if difference(bp, median) <= near {
				agreed[i]++
			}
		}
		if err := n.mirrorTier(era, p, median); err != nil {
			return err
		}
	}
	for i, m := range set {
		err := n.Store.RecordAccuracy(era, challenge.Address(m.Address), agreed[i], judged[i])
		if err != nil && !errors.Is(err, reputation.ErrConflict) {
			return err
		}
	}
	return nil
}

// mirrorTier steps the mirror of a provider's tier, and adopts the chain's where it differs: that is right.
func (n *Node) mirrorTier(era uint64, p chain.Provider, median uint16) error {
	u, err := tiers.FromBasisPoints(median)
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

// settledUptime is the median as the contract takes it: the upper of two middles; none of too few, or of two that differ.
func settledUptime(opinions []uint16, r chain.Rules) (uint16, bool) {
	slices.Sort(opinions)
	k := len(opinions)
	if k == 0 || k < r.MinReports || k == 2 && difference(opinions[0], opinions[1]) > r.ToleranceBp {
		return 0, false
	}
	return opinions[k/2], true
}

// tolerance is how far an honest verifier's finding may lie from the median, in 1/100 percent: 4 standard errors of a share
// p of m samples, and one sample. A fixed tolerance would call honest verifiers wrong about providers that are up now and
// then, where few samples scatter most, and would reward guessing. m is this verifier's own count: all have the same slots.
func tolerance(median uint16, m uint64) uint16 {
	if m == 0 {
		return chain.FullUptime
	}
	p := float64(median) / float64(chain.FullUptime)
	share := 4*math.Sqrt(p*(1-p)/float64(m)) + 1/float64(m)
	return uint16(min(share, 1) * float64(chain.FullUptime))
}

func difference(a, b uint16) uint16 { return max(a, b) - min(a, b) }
