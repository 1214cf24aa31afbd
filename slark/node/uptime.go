package node

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/challenge/tenancy"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/light"
	"github.com/slark-network/slark/reputation/tiers"
)

// finding is what this verifier says of a provider in an Era, and why it is not simply the uptime, if so.
type finding struct {
	uptime tiers.Uptime
	bp     uint16 // as reported
	why    string
}

// find computes what is reported of a provider: its uptime; no opinion of a light node, which has no tier; and no opinion where
// the uptime would raise a tier although a lease did not count (protocol, section 13.1).
func (n *Node) find(ctx context.Context, v *chain.View, era chain.EraInfo, p chain.Provider) (finding, error) {
	u, err := n.uptime(era.Number, p)
	if err != nil {
		return finding{}, err
	}
	f := finding{uptime: u, bp: u.BasisPoints()}
	devices, err := ParseSpec(challenge.Address(p.Wallet), p.Spec)
	if err == nil && devices[0].Light {
		f.bp, f.why = tiers.NoOpinion, "a light node has no tier"
		return f, n.judgeLight(ctx, era, p, devices)
	}
	if row, ok := tiers.Row(uint(p.Tier)); ok && row.Meets(u) {
		unproven, err := n.unproven(era.Number, p)
		if err != nil {
			return finding{}, err
		}
		if unproven {
			f.bp, f.why = tiers.NoOpinion, "the uptime would raise the tier, and a lease did not count"
		}
	}
	return f, nil
}

// unproven says whether a device of a provider was leased in an Era and its micro proofs did not count.
func (n *Node) unproven(era uint64, p chain.Provider) (found bool, err error) {
	filter := reputation.Filter{Provider: challenge.Address(p.Wallet), FirstEra: era, LastEra: era, Outcome: challenge.Unknown}
	err = n.Store.History(filter, func(r reputation.Record) bool {
		found = r.Class == tenancy.MicroClass && r.Upper > 0 // without an envelope it is unknown, leased or not
		return !found
	})
	return found, err
}

// unpaid is how much of an Era a provider earns nothing because it stopped and came back.
func unpaid(v *chain.View, era chain.EraInfo, p chain.Provider) time.Duration {
	return tenancy.RulesFor(v.Rules.EraDuration).Unpaid(p.Returns, era.Start, era.End)
}

// judgeLight writes what an Era's checks of a light node come to. There is no contract to report it to.
func (n *Node) judgeLight(ctx context.Context, era chain.EraInfo, p chain.Provider, devices []Device) error {
	var checks []light.Check
	hour := era.End.Sub(era.Start) / light.Hours
	filter := reputation.Filter{Provider: challenge.Address(p.Wallet), FirstEra: era.Number, LastEra: era.Number}
	var failed error
	err := n.Store.History(filter, func(r reputation.Record) bool {
		at := min(max(int(r.IssuedAt.Sub(era.Start)/max(hour, 1)), 0), light.Hours-1)
		found, ferr := n.Store.Findings(r.Provider, era.Number, r.Device)
		if failed = ferr; failed != nil {
			return false
		}
		checks = append(checks, light.Check{Hour: at, Resource: light.Of(r.DeviceKind, challenge.Matmul), Weight: decision.Weigh(r.Outcome, found)})
		return true
	})
	err = errors.Join(err, failed)
	if err != nil {
		return err
	}
	gpu := slices.ContainsFunc(devices, func(d Device) bool { return d.Kind == challenge.GPU })
	r, err := light.Judge(checks, gpu)
	if err != nil {
		return err
	}
	n.Audit.InfoContext(ctx, "light node", "era", era.Number, "provider", challenge.Address(p.Wallet), "reward_bp", r.Reward, "known", r.Known,
		"hours_passed", r.Hours.Passed, "hours_decided", r.Hours.Decided, "checks", len(checks))
	return nil
}
