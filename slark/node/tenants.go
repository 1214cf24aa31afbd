package node

import (
	"context"
	"fmt"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/tenancy"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/schedule"
)

// viewWithin is how long a claim of a lease waits until this verifier's view of the chain has reached the moment of the
// claim: the prover's may be ahead of it. In short Eras a tenth of one.
const viewWithin = 30 * time.Second

// question is what a slot asks of a device, by the evidence of leases.
type question struct {
	micro  bool
	lease  tenancy.Lease   // that is open; of micro
	leases []tenancy.Lease // all that is known
	err    error           // the evidence cannot be relied on now
}

// question says what to ask, once a lease that is too young for the slot has become old enough: the slot waits for one, and
// waited says for which. It is false if nothing is asked: the Era or the process ends first, or a light node's device is in
// use.
func (e *eraRun) question(ctx context.Context, key deviceKey, light bool, at time.Time, waited *time.Time) (question, bool) {
	for {
		q := question{}
		if q.leases, q.err = e.Leases.Leases(challenge.Address(key.provider), key.index); q.err != nil {
			return q, true
		}
		holding, lease := e.rules.Holds(q.leases, at, time.Now())
		switch {
		case holding == tenancy.Free:
			return q, true
		case light:
			return q, false
		case holding == tenancy.Held || lease.Opened.Equal(*waited):
			q.micro, q.lease = true, lease
			return q, true
		}
		old := lease.Opened.Add(e.rules.Margin)
		if old.After(e.last()) {
			return q, false
		}
		*waited = lease.Opened
		if sleep(ctx, time.Until(old)) != nil {
			return q, false
		}
	}
}

// leased answers an exchange whose prover says that its device is leased, from a view that is not older than the claim.
func (e *eraRun) leased(key deviceKey, at time.Time) func(context.Context) (tenancy.Holding, error) {
	return func(ctx context.Context) (tenancy.Holding, error) {
		claimed := time.Now()
		wait, cancel := context.WithTimeout(ctx, min(viewWithin, e.info.End.Sub(e.info.Start)/10))
		defer cancel()
		// In vain if blocks are rare: then what is known must do.
		_, _ = e.Watcher.Wait(wait, func(v *chain.View) bool { return !v.Head.Time.Before(claimed.Truncate(time.Second)) })
		leases, err := e.Leases.Leases(challenge.Address(key.provider), key.index)
		if err != nil {
			return tenancy.Free, err
		}
		h, _ := e.rules.Holds(leases, at, claimed)
		return h, nil
	}
}

// micro is the micro proof of a device of a class, and why a right one says nothing of it, if so.
func (e *eraRun) micro(key deviceKey, d Device, q question) (w schedule.Work, env *envelope.Envelope, unproven string, err error) {
	w = e.plan(d.Class).Micro.Work
	claimed := e.Catalogue.Find(d.Class, challenge.Matmul)
	if claimed == nil {
		return w, nil, "", nil
	}
	micro := tenancy.MicroEnvelope(challenge.Job{Kind: w.Kind, Size: w.Size, Rounds: w.Rounds}.Work(), claimed.Upper)
	full, _, err := e.lastFull(challenge.Address(key.provider), d)
	if err != nil {
		return w, nil, "", err
	}
	_, why := e.rules.Standing(q.leases, q.lease, full, e.info.Number)
	return w, &micro, why, nil
}

// lastFull is the latest full proof of a device that passed for the class it claims, as far back as one stands, and when the
// latest was begun that passed or failed.
func (e *eraRun) lastFull(provider challenge.Address, d Device) (full tenancy.Full, tried time.Time, err error) {
	first := uint64(1)
	if e.info.Number > tenancy.FullEras {
		first = e.info.Number - tenancy.FullEras
	}
	err = e.Store.History(reputation.Filter{Provider: provider, Device: d.ID, FirstEra: first}, func(r reputation.Record) bool {
		if r.Class == tenancy.MicroClass {
			return true
		}
		if tried.IsZero() && r.Outcome.Weight() != challenge.Neutral {
			tried = r.IssuedAt
		}
		if r.Class != d.Class || r.Outcome != challenge.Pass {
			return true
		}
		full = tenancy.Full{At: r.IssuedAt, Era: r.Era}
		return false
	})
	if err != nil {
		err = fmt.Errorf("node: reading the history of a device: %w", err)
	}
	return full, tried, err
}

// afterLease begins the full proof that is due after a lease of a device, at a time that the schedule draws, if one is due and
// has not been begun. The caller holds mu.
func (e *eraRun) afterLease(key deviceKey, d Device, f *following) {
	leases, err := e.Leases.Leases(challenge.Address(key.provider), key.index)
	if err != nil || e.rules.Due(leases, time.Time{}, time.Now()).IsZero() {
		return
	}
	_, tried, err := e.lastFull(challenge.Address(key.provider), d)
	if err != nil {
		e.fatal(err)
		return
	}
	over := e.rules.Due(leases, tried, time.Now())
	if over.IsZero() || f.due.Equal(over) {
		return
	}
	f.due, f.extra, f.cold = over, f.extra+1, false
	at := e.schedule(key, d, 0).AfterLease(over, e.rules.After)
	if at.Before(e.first()) {
		at = e.first()
	}
	e.work.Go(func() {
		if sleep(f.ctx, time.Until(at)) == nil && time.Now().Before(e.last()) && e.place(e.ctx, at, at) {
			e.slot(e.ctx, key, challenge.NoSlot, at, f.turn)
		}
	})
}
