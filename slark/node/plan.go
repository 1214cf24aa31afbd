package node

import (
	"context"
	"log/slog"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/reputation/light"
	"github.com/slark-network/slark/slark/schedule"
)

// ClassOf is what a plan needs of a class: of the catalogue of cards, and what the operator set of memory.
func (c ChallengeConfig) ClassOf(class string, envelopes *envelope.Catalogue) schedule.Class {
	out := schedule.ClassOf(class, envelopes, catalogue.Shipped())
	if mib, ok := c.Memory.Datasets[class]; ok {
		out.Items, out.Build = mib<<10, time.Duration(c.Memory.BuildWithin)
	}
	return out
}

func (n *Node) classOf(class string) schedule.Class {
	return n.cfg.Challenge.ClassOf(class, n.Catalogue)
}

// planFor is what so many seats ask of a device of a class in an Era of that length: by the configuration, or by class.
func (n *Node) planFor(class string, l schedule.Limits) schedule.Plan {
	if c := n.cfg.Challenge; c.Size != 0 {
		w := schedule.Work{Kind: challenge.Matmul, Size: c.Size, Rounds: c.Rounds, Openings: c.Openings}
		return schedule.Fixed(n.classOf(class), w, schedule.Work{Rounds: c.Memory.Rounds, Openings: c.Memory.Openings}, l)
	}
	return schedule.NewPlan(n.classOf(class), l)
}

func (e *eraRun) limits() schedule.Limits {
	c := e.cfg.Challenge
	return schedule.Limits{Era: e.info.End.Sub(e.info.Start), Seats: e.seats, Slots: e.perEra, Share: c.Share}
}

func (e *eraRun) plan(class string) schedule.Plan { return e.planFor(class, e.limits()) }

// slots is how many slots a device has in the Era, over a line with this round trip.
func (e *eraRun) slots(d Device, line time.Duration) int {
	l := e.limits()
	l.Line = line
	if !d.Light {
		return e.planFor(d.Class, l).Slots
	}
	l.Slots = light.Hours * light.Checks
	return max(e.planFor(d.Class, l).Slots/light.Hours, 1) * light.Hours
}

// schedule is what the slots of a device derive from.
func (e *eraRun) schedule(key deviceKey, d Device, slots int) schedule.Era {
	return schedule.Era{
		Secret: e.secret, Beacon: challenge.Hash(e.info.Beacon), Provider: challenge.Address(key.provider), Device: d.ID,
		Start: e.first(), End: e.info.End, Margin: e.margin(), Slots: slots,
	}
}

// logPlan says what the plan of a class takes of a device.
func logPlan(ctx context.Context, log *slog.Logger, p schedule.Plan, share float64) {
	matmul, memory, leased := p.Time()
	level := slog.LevelInfo
	if p.Share() > share {
		level = slog.LevelWarn // an Era too short, or work set by hand
	}
	w := p.Full[0]
	log.Log(ctx, level, "device time planned", "class", p.Class, "seats", p.Seats, "slots", p.Slots, "size", w.Size, "rounds", w.Rounds,
		"openings", w.Openings, "matmul_ns", matmul.Nanoseconds(), "memory_ns", memory.Nanoseconds(), "leased_ns", leased.Nanoseconds(),
		"share_percent", 100*p.Share(), "allowed_percent", 100*share)
}

// logStart says, before anything is asked, what the plans take at most: of the class that they take most of.
func (n *Node) logStart(ctx context.Context, v *chain.View) {
	var most schedule.Plan
	for _, class := range append(n.Catalogue.Classes(), "unknown") {
		p := n.planFor(class, schedule.Limits{
			Era: v.Rules.EraDuration, Seats: v.Rules.Seats, Slots: v.Rules.Slots, Share: n.cfg.Challenge.Share,
		})
		if most.Class == "" || p.Share() > most.Share() {
			most = p
		}
	}
	n.Log.InfoContext(ctx, "the plans take at most this of a device; slark schedule lists all classes")
	logPlan(ctx, n.Log, most, n.cfg.Challenge.Share)
}

// logUse says what the proofs of an Era took, a line for each class and kind.
func (n *Node) logUse(ctx context.Context, era uint64, length time.Duration) {
	for _, u := range n.Meter.Uses(era) {
		n.Log.InfoContext(ctx, "device time used", "era", era, "class", u.Class, "kind", u.Kind.String(), "micro", u.Micro,
			"proofs", u.Proofs, "devices", u.Devices, "run_ns", u.Run.Nanoseconds(), "share_percent", 100*u.Share(length))
	}
}
