package node

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/tenancy"
)

// eraRun is one Era with one beacon: the challenges that this verifier makes in it.
type eraRun struct {
	*Node
	info   chain.EraInfo
	secret challenge.Hash
	seed   challenge.Hash
	ctx    context.Context // ends with the node, or with the beacon
	cancel context.CancelCauseFunc
	from   time.Time // slots before it are not made up for
	rules  tenancy.Rules

	council committee.Council
	judged  map[uint32]bool         // cohorts in which this verifier holds a seat
	hears   map[common.Address]bool // providers whose appeals it hears
	seats   int                     // of a committee
	perEra  int                     // slots of a device, by the network's rules
	agenda  *agenda
	trips   *roundTrips

	mu      sync.Mutex
	seen    []chain.Provider // as they were read last
	devices map[deviceKey]*following
	warm    map[uint64]bool // sizes that are precomputed, or being so
	planned map[string]bool // classes whose plan was logged, and prepared for
}

// following is the schedule of one device under way. The Era's mu guards what follows turn.
type following struct {
	ctx    context.Context // ends when the device is gone
	stop   context.CancelFunc
	turn   chan struct{} // held by who challenges the device, up to the Commit
	device Device        // as it was registered when the schedule was made
	due    time.Time     // the end of the lease after which a full proof was last begun
	extra  uint64        // how many were
	cold   bool          // its cold Ready was taken, since the Era, a lease or maintenance began
	rests  bool          // it is in maintenance
}

// deviceKey is a device of a provider. One whose registry entry cannot be read has the index unreadable.
type deviceKey struct {
	provider common.Address
	index    uint32
}

const unreadable = maxDevices

func (n *Node) newEra(ctx context.Context, v *chain.View, secret challenge.Hash) *eraRun {
	e := &eraRun{
		Node: n, info: v.Era, secret: secret, from: time.Now(), devices: make(map[deviceKey]*following),
		warm: make(map[uint64]bool), planned: make(map[string]bool), rules: tenancy.RulesFor(v.Rules.EraDuration),
		council: v.Council, judged: make(map[uint32]bool), hears: make(map[common.Address]bool), seats: v.Rules.Seats, perEra: v.Rules.Slots,
		seed: challenge.MatrixSeed(n.network, v.Era.Number, challenge.Hash(v.Era.Beacon)), agenda: newAgenda(), trips: newRoundTrips(n.Store),
	}
	e.ctx, e.cancel = context.WithCancelCause(ctx)
	e.work.Go(e.dispatch)
	seats := e.council.SeatsOf(common.Address(n.self))
	for _, s := range seats {
		e.judged[s.Cohort] = true
	}
	for _, provider := range e.council.Appellants {
		if len(e.council.AppealSeatsOf(common.Address(n.self), provider)) > 0 {
			e.hears[provider] = true
		}
	}
	n.Log.InfoContext(ctx, "Era begun", "era", v.Era.Number, "beacon", challenge.Hash(v.Era.Beacon).Short(), "ends", v.Era.End, "providers", len(v.Providers),
		"cohorts", e.council.Cohorts(), "seats", len(seats), "cohorts_judged", len(e.judged), "appeals_heard", len(e.hears))
	return e
}

// margin is the end of the Era in which no challenge begins.
func (e *eraRun) margin() time.Duration {
	return min(time.Duration(e.cfg.Challenge.Margin), e.info.End.Sub(e.info.Start)/10)
}

// first is when the first challenge may begin: a margin after the beacon, because providers follow the chain as well.
func (e *eraRun) first() time.Time {
	start := e.info.Start
	if e.info.Opened.After(start) {
		start = e.info.Opened
	}
	return start.Add(e.margin())
}

// last is when the last challenge may begin.
func (e *eraRun) last() time.Time { return e.info.End.Add(-e.margin()) }

// judges says whether this verifier holds a seat in the committee of a provider, or one that hears its appeal.
func (e *eraRun) judges(p chain.Provider) bool {
	cohort, ok := e.council.CohortOf(p.Number)
	return ok && p.Enrolled && e.judged[cohort] || e.hears[p.Wallet]
}

// reconcile starts the schedule of every device that is new in the view and whose provider this verifier judges, and ends that of those
// that have gone.
func (e *eraRun) reconcile(v *chain.View) {
	e.mu.Lock()
	defer e.mu.Unlock()
	// Most blocks change nothing: then a view has the very providers of the one before.
	if same := len(e.seen) > 0 && len(v.Providers) == len(e.seen) && &v.Providers[0] == &e.seen[0]; !same {
		e.read(v)
		e.seen = v.Providers
	}
	for key, f := range e.devices {
		if !f.device.Light {
			e.afterLease(key, f.device, f)
		}
	}
}

// read makes the devices those of a view. The caller holds mu.
func (e *eraRun) read(v *chain.View) {
	wanted, resting := make(map[deviceKey]Device), make(map[common.Address]bool)
	for _, p := range v.Providers {
		if p.Status != chain.StatusActive && p.Status != chain.StatusMaintenance || !e.judges(p) {
			continue
		}
		resting[p.Wallet] = p.Status == chain.StatusMaintenance
		devices, err := ParseSpec(challenge.Address(p.Wallet), p.Spec)
		if err != nil {
			// It cannot hide from its slots behind an entry that nobody can read.
			wanted[deviceKey{p.Wallet, unreadable}] = Device{
				Index: unreadable, ID: challenge.DeviceID(challenge.Address(p.Wallet), unreadable), Kind: challenge.CPU,
			}
			continue
		}
		for _, d := range devices {
			wanted[deviceKey{p.Wallet, d.Index}] = d
		}
	}
	for key, f := range e.devices {
		if _, ok := wanted[key]; !ok {
			f.stop()
			delete(e.devices, key)
		}
	}
	var fresh []deviceKey
	for key, d := range wanted {
		f, running := e.devices[key]
		if !running {
			f = &following{turn: make(chan struct{}, 1)}
			f.ctx, f.stop = context.WithCancel(e.ctx)
			e.devices[key] = f
			fresh = append(fresh, key)
			if !e.planned[d.Class] {
				e.planned[d.Class] = true
				logPlan(e.ctx, e.Log, e.plan(d.Class), e.cfg.Challenge.Share)
				e.precompute(d.Class)
			}
		}
		f.device = d
		if resting[key.provider] {
			f.rests = true
		} else if f.rests {
			f.rests, f.cold = false, false
		}
	}
	if len(fresh) > 0 {
		e.work.Go(func() { e.enter(e.ctx, fresh) })
	}
}

// precompute prepares the checks of a class before anything is timed. An error is met again, and told, by the first
// challenge. The caller holds mu.
func (e *eraRun) precompute(class string) {
	p := e.plan(class)
	for _, w := range append(p.Full, p.Micro) {
		if w.Kind != challenge.Matmul || e.warm[w.Size] {
			continue
		}
		e.warm[w.Size] = true
		e.work.Go(func() { e.pre.Get(e.ctx, challenge.Job{Kind: challenge.Matmul, Size: w.Size, MatrixSeed: e.seed}) })
	}
}

// slotsAhead are the slots of a device that are still to come.
func (e *eraRun) slotsAhead(key deviceKey, d Device) ([]slotAt, error) {
	line, err := e.trips.longest(challenge.Address(key.provider), d.ID)
	if err != nil {
		return nil, fmt.Errorf("node: reading the line of a device: %w", err)
	}
	slots := e.schedule(key, d, e.slots(d, line))
	flashes, times := slots.Flashes(), slots.Times()
	out := make([]slotAt, 0, len(times))
	for i, at := range times {
		if at.Before(e.from) {
			continue
		}
		s := slotAt{at: at.Sub(e.info.Start), number: uint64(i)}
		if s.begin = s.at; !flashes[i].IsZero() {
			s.begin -= flashLead(slots)
		}
		out = append(out, s)
	}
	return out, nil
}

// end stops the schedules; slots that have begun go on.
func (e *eraRun) end() {
	e.agenda.end()
	e.trips.close()
	e.mu.Lock()
	defer e.mu.Unlock()
	for key, f := range e.devices {
		f.stop()
		delete(e.devices, key)
	}
}
