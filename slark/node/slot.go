package node

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/tenancy"
	"github.com/slark-network/slark/proto/link/dialout"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/exchange"
	"github.com/slark-network/slark/slark/metrics"
)

// again says whether and why a slot has another challenge.
type again uint8

const (
	over   again = iota
	busy         // with another verifier's challenge, or a tenant of whom the evidence came late
	repeat       // its slow sample was set aside: once a device and Era
)

// slot is one slot of a device, whose place it gives back: a challenge, and again if the device was busy, or if a slow sample was set aside. What is
// asked follows from the evidence of leases; the slot waits for a lease that is too young. The challenges of a device take turns up to their
// Commit: a prover refuses a Start whose counter is not above all before, so they must start in the order of their counters.
func (e *eraRun) slot(ctx context.Context, key deviceKey, number uint64, at time.Time, turn chan struct{}) {
	defer e.inFlight.Release(1)
	var waited time.Time
	for tries := *e.cfg.Challenge.BusyRetries; ; {
		q, ok := e.question(ctx, key, e.isLight(key), at, &waited)
		if !ok {
			e.Metrics.Dropped(metrics.Tenant(ctx))
			return
		}
		select {
		case <-ctx.Done():
			e.Metrics.Dropped(metrics.Late)
			return
		case turn <- struct{}{}:
		}
		free := sync.OnceFunc(func() { <-turn })
		why := e.challenge(ctx, key, q, number, at, free)
		free()
		if why == busy {
			if tries--; tries < 0 {
				return
			}
		}
		pause := retryAfter(e.info.End.Sub(e.info.Start))
		if why == over || time.Now().Add(pause).After(e.last()) {
			return
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(pause):
		}
	}
}

// retryAfter is when a busy device is asked again: 15 to 90 s, less in a short Era. It need not be unpredictable, only
// different for every verifier.
func retryAfter(era time.Duration) time.Duration {
	least, most := min(15*time.Second, era/50), min(90*time.Second, era/10)
	return least + rand.N(max(most-least, 1))
}

// challenge makes one challenge and stores what came of it. It calls committed when the device is free again, unless it
// ends before. It says whether there is another.
func (e *eraRun) challenge(ctx context.Context, key deviceKey, q question, number uint64, at time.Time, committed func()) again {
	v := e.Watcher.View()
	p, ok := v.Provider(key.provider)
	if v.Era.Number != e.info.Number || time.Now().After(e.last()) {
		e.Metrics.Dropped(metrics.Late)
		return over // the queue was too long: nothing was asked, and nothing is held against anybody
	}
	if !ok || p.Status != chain.StatusActive && p.Status != chain.StatusMaintenance {
		e.Metrics.Dropped(metrics.Gone)
		return over
	}
	device, target, flaw := readEntry(p, key.index)
	class := device.Class
	if class == "" {
		class = "unknown"
	}
	device.Class = class
	line, err := e.trips.longest(challenge.Address(p.Wallet), device.ID)
	if err != nil {
		e.fatal(fmt.Errorf("node: reading the line of a device: %w", err))
		return over
	}
	limits := e.limits()
	limits.Line = line
	proof := e.proof(key, device, number, e.planFor(class, limits))
	env, work, unproven := e.Catalogue.Find(class, proof.Kind), proof.Work, ""
	readyWithin, warm := e.readiness(key, proof)
	answerWithin := time.Duration(e.cfg.Challenge.AnswerWithin)
	excess, err := e.excess(key, device)
	if err != nil {
		e.fatal(fmt.Errorf("node: reading tallies: %w", err))
		return over
	}
	if q.micro {
		class, answerWithin = tenancy.MicroClass, tenancy.MicroAnswer
		if work, env, unproven, err = e.micro(key, device, q); err != nil {
			e.fatal(err)
			return over
		}
		readyWithin, warm = time.Duration(e.cfg.Challenge.ReadyWithin), false
	}
	issued := reputation.Issued{IssueRecord: reputation.IssueRecord{
		Provider: challenge.Address(p.Wallet), Device: device.ID, DeviceKind: device.Kind, Kind: work.Kind, Era: e.info.Number, Slot: number,
		Verifier: e.self, Class: class, Size: work.Size, Rounds: work.Rounds, Openings: work.Openings, At: time.Now(),
	}}
	if issued.Counter, err = e.Store.Issue(issued.IssueRecord); err != nil {
		e.fatal(fmt.Errorf("node: issuing a challenge: %w", err))
		return over
	}
	e.Metrics.Begun(time.Since(at))
	defer e.Metrics.Open()()
	// What can be said without asking the prover.
	if err := e.oracle.trusted(); err != nil {
		return e.without(issued, challenge.Undecided, "the chain cannot be relied on: "+err.Error())
	}
	if q.err != nil {
		return e.without(issued, challenge.Undecided, "the evidence of leases cannot be had: "+q.err.Error())
	}
	if p.Status == chain.StatusMaintenance {
		if since, err := e.oracle.MaintenanceSince(ctx, issued.Provider, at); err == nil && since {
			return e.without(issued, challenge.Maintenance, "announced before the slot")
		}
	}
	if flaw != "" {
		return e.without(issued, challenge.Unreachable, flaw)
	}
	if !target.DialsOut.IsZero() && e.dialed == nil {
		return e.without(issued, challenge.Undecided, noDialOut)
	}
	if err := approach(ctx, work.Kind, at); err != nil {
		return e.without(issued, challenge.Undecided, "the verifier stopped: "+err.Error())
	}
	job := challenge.Job{
		Provider: issued.Provider, Signer: target.Signer, Verifier: e.self, Device: device.ID, Era: e.info.Number, Counter: issued.Counter, Slot: uint32(number),
		Kind: issued.Kind, Size: work.Size, Rounds: work.Rounds, Openings: work.Openings, MatrixSeed: e.seed,
	}
	c := e.cfg.Challenge
	var weighed reputation.Weighed
	hooks := e.hooks(issued, env, &weighed)
	store := hooks.Committed
	hooks.Committed = func(ctx context.Context, pending []byte, deadline time.Time) error {
		committed()
		return store(ctx, pending, deadline)
	}
	if job.Kind == challenge.Memory {
		hooks.Cold = func() { e.wasCold(key) }
	}
	result, err := e.exchange.Run(ctx, exchange.Issue{
		Target: target, Job: job, Class: class, Envelope: env, Slot: at, Excess: excess, StartAt: at, StartBy: e.startBy(),
		Leased: e.leased(key, at), Unproven: unproven,
		Secrets:     challenge.DeriveSecrets(e.network, e.secret, challenge.Hash(e.info.Beacon), job),
		ReadyWithin: readyWithin, Warm: warm, AnswerWithin: answerWithin, WithheldAfter: time.Duration(c.WithheldAfter),
		Hooks: hooks,
	})
	if result.Elapsed > 0 {
		e.Meter.Add(job, device.Class, q.micro, result.Elapsed-result.RoundTrip)
		e.Metrics.Ran(job.Kind, q.micro, result.Elapsed-result.RoundTrip)
	}
	if result.Pending && errors.Is(context.Cause(ctx), errReorg) {
		return e.without(issued, challenge.Undecided, errReorg.Error())
	}
	e.finished(result, err, issued)
	if result.TooBusy {
		e.behind.note(ctx, e.Node, e.info.Number, windowDropped)
	}
	if err != nil {
		return over
	}
	return after(result.Outcome, weighed.Effect)
}

// after is what follows an outcome in its slot.
func after(o challenge.Outcome, e decision.Effect) again {
	switch {
	case o == challenge.Busy:
		return busy
	case e == decision.SetAside:
		return repeat
	}
	return over
}

// readEntry reads a provider's registry entry, or says what is wrong with it: the provider's failure.
func readEntry(p chain.Provider, index uint32) (d Device, t exchange.Target, flaw string) {
	wallet := challenge.Address(p.Wallet)
	d = Device{Index: index, ID: challenge.DeviceID(wallet, index), Kind: challenge.CPU}
	devices, err := ParseSpec(wallet, p.Spec)
	if err != nil {
		return d, t, "registry entry: " + err.Error()
	}
	found := false
	for _, one := range devices {
		if one.Index == index {
			d, found = one, true
		}
	}
	if !found {
		return d, t, fmt.Sprintf("registry entry: device %d is no longer in it", index)
	}
	t = exchange.Target{Address: dialout.Host, Certificate: p.Certificate, Signer: challenge.Address(p.Signer), DialsOut: wallet}
	if p.HostURI != dialout.Host {
		t.DialsOut = challenge.Address{}
		if t.Address, err = ParseHost(p.HostURI); err != nil {
			return d, t, "registry entry: " + err.Error()
		}
	}
	if t.Signer.IsZero() {
		return d, t, "registry entry: no signer is appointed for this Era"
	}
	return d, t, ""
}

// isLight says whether a device is one of a light node, as the registry says now.
func (e *eraRun) isLight(key deviceKey) bool {
	p, ok := e.Watcher.View().Provider(key.provider)
	if !ok {
		return false
	}
	devices, err := ParseSpec(challenge.Address(p.Wallet), p.Spec)
	return err == nil && devices[0].Light
}

// excess reports that more was asked of a device in this Era than its slots, the repeats of busy ones and that of a slow sample,
// and the full proofs after leases.
func (e *eraRun) excess(key deviceKey, d Device) (bool, error) {
	issued, allowed := uint64(0), uint64(e.slots(d, 0)) // the most, whatever was known of its line when the Era began
	e.mu.Lock()
	if f := e.devices[key]; f != nil {
		allowed += f.extra
	}
	e.mu.Unlock()
	err := e.Store.Devices(challenge.Address(key.provider), e.info.Number, e.info.Number, func(c reputation.DeviceCount) bool {
		if c.Device == d.ID {
			issued, allowed = issued+c.Issued, allowed+c.By[challenge.Busy]
			if c.Findings&decision.Repeated != 0 {
				allowed++
			}
		}
		return true
	})
	return issued >= allowed, err
}

// hooks make every step of an exchange durable before the next. What the outcome counts as goes to weighed.
func (n *Node) hooks(i reputation.Issued, env *envelope.Envelope, weighed *reputation.Weighed) exchange.Hooks {
	return exchange.Hooks{
		// The verdict says what the outcome counts as, so no other of the device may come between that and its being stored.
		Weighed: func(_ context.Context, r exchange.Result) (string, func(), error) {
			done := n.weighing.lock(i.Provider, i.Device)
			w, err := n.Store.Weigh(resultOf(i, r, env))
			if err != nil {
				return "", done, err
			}
			*weighed = w
			return w.Words(r.Outcome), done, nil
		},
		Committed: func(_ context.Context, pending []byte, deadline time.Time) error {
			return n.Store.SavePending(reputation.Pending{
				Provider: i.Provider, Device: i.Device, Counter: i.Counter, Deadline: deadline, Session: pending,
			})
		},
		Concluded: func(_ context.Context, r exchange.Result) error { return n.conclude(i, r, env) },
	}
}

// without concludes a challenge that the prover was not asked for. There is no other in its place.
func (n *Node) without(i reputation.Issued, o challenge.Outcome, reason string) again {
	defer n.weighing.lock(i.Provider, i.Device)()
	r := exchange.Result{Outcome: o, Reason: clip(reason)}
	n.finished(r, n.conclude(i, r, nil), i)
	return over
}

// resultOf is a result as it is stored.
func resultOf(i reputation.Issued, r exchange.Result, env *envelope.Envelope) reputation.Result {
	return reputation.Result{
		Provider: i.Provider, Device: i.Device, DeviceKind: i.DeviceKind, Kind: i.Kind, Era: i.Era, Counter: i.Counter,
		Outcome: r.Outcome, Reason: r.Reason, Elapsed: r.Elapsed, RoundTrip: r.RoundTrip, Lag: r.Lag, Rate: r.Rate,
		Lower: lower(env), Upper: upper(env), Shadow: env != nil && env.Shadow,
		Class: i.Class, Size: i.Size, Rounds: i.Rounds, Openings: i.Openings, At: time.Now(), Transcript: r.Transcript,
	}
}

func (n *Node) conclude(i reputation.Issued, r exchange.Result, env *envelope.Envelope) error {
	err := n.Store.Conclude(resultOf(i, r, env))
	if err == nil && r.Outcome.Misconduct() {
		n.settling.accuse(accusation{i.Challenge(), i.Era})
	}
	return err
}

// finished writes the audit line. A store that failed ends the node.
func (n *Node) finished(r exchange.Result, err error, i reputation.Issued) {
	if err != nil {
		n.Log.Error("challenge", "err", err, "provider", i.Provider, "device", i.Device.Short(), "era", i.Era, "counter", i.Counter)
		if errors.Is(err, exchange.ErrHook) || errors.Is(err, reputation.ErrStore) || errors.Is(err, reputation.ErrClosed) {
			n.fatal(fmt.Errorf("node: %w", err))
		}
		return
	}
	if r.Pending {
		n.Log.Info("challenge left pending", "provider", i.Provider, "device", i.Device.Short(), "era", i.Era, "counter", i.Counter)
		return
	}
	n.Metrics.Ended(r.Outcome, i.Kind, i.DeviceKind, i.Class == tenancy.MicroClass)
	n.Audit.Info("verdict", append([]any{"outcome", r.Outcome.String(), "reason", r.Reason, "provider", i.Provider, "device", i.Device,
		"era", i.Era, "slot", i.Slot, "counter", i.Counter, "class", i.Class, "size", i.Size, "rounds", i.Rounds, "openings", i.Openings,
		"elapsed_ns", r.Elapsed.Nanoseconds(), "round_trip_ns", r.RoundTrip.Nanoseconds(), "lag_ns", r.Lag.Nanoseconds(),
		"ops_per_second", r.Rate, "challenge", r.ID, "delivered", r.Delivered},
		n.inShadow(r, i, i.Kind)...)...)
}

// envelopeOf is the envelope that an issued challenge is recorded with; of a micro proof by what its device claims now.
func (n *Node) envelopeOf(i reputation.Issued) *envelope.Envelope {
	if i.Class != tenancy.MicroClass {
		return n.Catalogue.Find(i.Class, i.Kind)
	}
	p, _ := n.Watcher.View().Provider(common.Address(i.Provider))
	devices, _ := ParseSpec(i.Provider, p.Spec)
	for _, d := range devices {
		if claimed := n.Catalogue.Find(d.Class, i.Kind); d.ID == i.Device && claimed != nil {
			micro := tenancy.MicroEnvelope(challenge.Job{Kind: i.Kind, Size: i.Size, Rounds: i.Rounds}.Work(), claimed.Upper)
			return &micro
		}
	}
	return nil
}

// resumeOne goes on with a committed challenge of an earlier process.
func (n *Node) resumeOne(ctx context.Context, p reputation.Pending, i reputation.Issued) {
	defer n.Metrics.Open()()
	env := n.envelopeOf(i)
	if seed, err := n.oracle.MatrixSeed(ctx, i.Era); err == nil && seed != exchange.PendingSeed(p.Session) {
		n.without(i, challenge.Undecided, errReorg.Error())
		return
	}
	result, err := n.exchange.Resume(ctx, p.Session, n.hooks(i, env, new(reputation.Weighed)))
	if errors.Is(err, challenge.ErrInvalid) {
		n.without(i, challenge.Undecided, "the stored challenge cannot be resumed: "+err.Error())
		return
	}
	n.finished(result, err, i)
}
