package node

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/tiers"
)

// seatsPerBatch is how many seats one transaction reveals: of cohorts of sixty about ten million gas the first time.
const seatsPerBatch = 60

// sealAction is the journal's entry of what this verifier says of an Era. Once it is there nothing else is ever said of the Era.
const sealAction = "node/verdicts"

// sealed is an entry of sealAction.
type sealed struct {
	chain.Opening
	Late []reputation.Challenge `json:"late,omitempty"` // still open then, so not in the tree of passes, whatever came of them
}

// seal is what this verifier says of an Era in all its seats. It is stored before its hash is sent: a verifier that is killed between reveals
// exactly what it has committed to. It is false if it holds no seat.
func (n *Node) seal(ctx context.Context, v *chain.View, info chain.EraInfo, council committee.Council, secret challenge.Hash) (o chain.Opening, ok bool, err error) {
	var s sealed
	found, err := getJSON(n.Store, challenge.Address{}, info.Number, sealAction, &s)
	if err != nil || found {
		return s.Opening, found, err
	}
	self := common.Address(n.self)
	seats := council.SeatsOf(self)
	if len(seats) == 0 {
		return o, false, nil
	}
	place, _ := council.Members.Position(self)
	o = chain.Opening{Era: info.Number, Place: place, Secret: common.Hash(secret)}
	if s.Late, err = n.openOf(info.Number); err != nil {
		return o, false, err
	}
	shelf, err := n.shelf(ctx, v.Rules, council, info.Number, s.Late)
	if err != nil {
		return o, false, err
	}
	words, err := n.judge(ctx, v, info, council, seats, shelf)
	if err != nil {
		return o, false, err
	}
	for some := range slices.Chunk(words, seatsPerBatch) {
		b := chain.Batch{Seats: some}
		if len(o.Batches) > 0 {
			b.From = committee.Seat{Cohort: some[0].Cohort, Seat: some[0].Seat}.Key()
		}
		o.Batches = append(o.Batches, b)
	}
	o.Transcripts = common.Hash(shelf.Root())
	s.Opening = o
	return o, true, putJSON(n.Store, challenge.Address{}, info.Number, sealAction, s)
}

// judge packs the verdicts of all providers in the cohorts of the seats, of no more samples than the shelf has passes to show for. In each of its
// seats of a cohort a verifier says the same.
func (n *Node) judge(ctx context.Context, v *chain.View, info chain.EraInfo, council committee.Council, seats []committee.Seat, s *shelf) (
	[]committee.SeatWords, error,
) {
	wallets, err := n.Client.WalletsAt(ctx, info.Number)
	if err != nil {
		return nil, err
	}
	var out []committee.SeatWords
	for _, seat := range seats {
		if last := len(out) - 1; last >= 0 && out[last].Cohort == seat.Cohort {
			out = append(out, committee.SeatWords{Cohort: seat.Cohort, Seat: seat.Seat, Words: out[last].Words})
			continue
		}
		first, end := council.Providers(seat.Cohort)
		var all []committee.Verdict
		for number := first; number < end; number++ {
			verdict := committee.NoOpinion
			if p, known := v.Provider(wallets[number]); known {
				if verdict, err = n.verdict(ctx, v, info, p); err != nil {
					return nil, err
				}
			}
			all = append(all, verdict.Covered(s.Passes(number)))
		}
		words, err := committee.Pack(info.Number, council.Size, all)
		if err != nil {
			return nil, fmt.Errorf("verdicts of cohort %d: %w", seat.Cohort, err)
		}
		out = append(out, committee.SeatWords{Cohort: seat.Cohort, Seat: seat.Seat, Words: words})
	}
	return out, nil
}

// verdict is what this verifier says of a provider in an Era.
func (n *Node) verdict(ctx context.Context, v *chain.View, info chain.EraInfo, p chain.Provider) (committee.Verdict, error) {
	f, err := n.find(ctx, v, info, p)
	if err != nil {
		return committee.NoOpinion, err
	}
	tally, err := n.Store.Tally(info.Number, challenge.Address(p.Wallet))
	if err != nil {
		return committee.NoOpinion, err
	}
	out := committee.NoOpinion
	if f.bp != tiers.NoOpinion {
		out = committee.Verdict{Uptime: f.bp, Samples: committee.Capped(samplesOf(tally.Counts))}
	}
	n.Audit.InfoContext(ctx, "uptime", "era", info.Number, "provider", challenge.Address(p.Wallet), "number", p.Number, "uptime_bp", out.Uptime,
		"samples", out.Samples, "measured_bp", f.uptime.BasisPoints(), "why", f.why, "unpaid_ns", unpaid(v, info, p).Nanoseconds())
	return out, nil
}

// samplesOf is how many samples an uptime rests on: of both kinds of device those of the GPUs, and no more than what the fifth that CPUs
// have of it stands for. So an uptime of so many samples never claims more passes than there are.
func samplesOf(c tiers.Counts) uint64 {
	switch {
	case c.GPUDecided == 0:
		return c.CPUDecided
	case c.CPUDecided == 0:
		return c.GPUDecided
	}
	return min(c.GPUDecided, 5*c.CPUDecided)
}

// readyToReport waits for the challenges of the Era to close, until the last fifth of the window in which verdicts are committed to.
func (n *Node) readyToReport(info chain.EraInfo, v *chain.View) (bool, error) {
	open, err := n.openOf(info.Number)
	if err != nil {
		return false, err
	}
	left := len(open)
	late := !info.CommitsDue.IsZero() && v.Head.Time.After(info.CommitsDue.Add(-v.Rules.CommitWindow/5))
	if left > 0 && late {
		n.Log.Warn("judging although challenges are still open, because the window closes", "era", info.Number, "open", left)
	}
	return left == 0 || late, nil
}

// openOf are the challenges of an Era that have no outcome yet.
func (n *Node) openOf(era uint64) (out []reputation.Challenge, err error) {
	open, err := n.Store.Open()
	for _, i := range open {
		if i.Era == era {
			out = append(out, i.Challenge())
		}
	}
	return out, err
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
