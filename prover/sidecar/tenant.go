package sidecar

import (
	"context"
	"time"

	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/tenancy"
	"github.com/slark-network/slark/prover/queue"
)

// tendEvery is how often Serve looks whether tenants came or went, and whether an Era is over.
const tendEvery = time.Second

// leased says whether a device has a tenant, by the provider's own view. When one has come the device gives back what proofs
// keep of its memory.
func (s *Sidecar) leased(d *slot) bool {
	if s.Leased == nil {
		return false
	}
	now := s.Leased(d.Index)
	if before := d.tenant.Swap(now); before == now {
		return now
	}
	if now {
		s.Log.Info("leased: full proofs are answered with Busy, micro proofs are run", "index", d.Index)
		s.background.Go(func() { s.giveBack(d) })
	} else {
		s.Log.Info("not leased any more: a full proof is due soon", "index", d.Index)
	}
	return now
}

// giveBack waits for a challenge that has the device, for which it was made ready: a hire that races with a slot costs nobody anything. What has
// been committed can be run again.
func (s *Sidecar) giveBack(d *slot) {
	ticket, err := d.queue.Take(s.work, queue.Holder{})
	if err != nil {
		return // it stops
	}
	defer ticket.Release()
	if d.tenant.Load() {
		d.runs.closeAll()
		d.Device.Release()
	}
}

// mayRun says whether a job may run on a device: while it is leased, micro proofs only.
func (s *Sidecar) mayRun(d *slot, sess *session.Session) bool {
	return !s.leased(d) || tenancy.Micro(sess.Job())
}

// tend looks after what changes without a call: tenants, and the end of an Era, which is written down. It is called by one
// goroutine, with the Era that it gave before.
func (s *Sidecar) tend(ctx context.Context, before uint64) (era uint64) {
	for _, d := range s.slots {
		s.leased(d)
	}
	era, err := s.Chain.Era()
	if err != nil {
		return before
	}
	if before != 0 && era > before {
		s.logUse(ctx, before)
	}
	return era
}

// Use is what proofs took of a device in an Era, of all verifiers together.
type Use struct {
	Index    uint32
	Class    string
	Prepares uint32        // accepted, or answered with Busy
	Starts   uint32        // challenges begun
	Time     time.Duration // of the device: Prepare, runs and openings
	Cap      time.Duration // the most that proofs may take in an Era
}

// Uses are what proofs took of each device in an Era, by index. They outlast a restart, and are forgotten an Era later.
func (s *Sidecar) Uses(era uint64) ([]Use, error) {
	var all []Use
	for _, d := range s.Slots {
		u, err := s.Ledger.UsedByAll(d.ID, era)
		if err != nil {
			return nil, err
		}
		all = append(all, Use{d.Index, d.Class, u.Prepares, u.Starts, u.Time, s.Limits.total()})
	}
	return all, nil
}

// logUse writes what proofs took in an Era, a line for each device.
func (s *Sidecar) logUse(ctx context.Context, era uint64) {
	all, err := s.Uses(era)
	if err != nil {
		s.Log.ErrorContext(ctx, "device time of the Era", "error", err)
		return
	}
	for _, u := range all {
		s.Log.InfoContext(ctx, "device time used", "era", era, "index", u.Index, "class", u.Class, "prepares", u.Prepares, "starts", u.Starts,
			"time_ns", u.Time.Nanoseconds(), "cap_ns", u.Cap.Nanoseconds(), "share_percent", 100*float64(u.Time)/float64(s.Limits.EraLength))
	}
}
