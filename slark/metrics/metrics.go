// Package metrics declares what a verifier measures of itself: for Prometheus, with the unit in every name and a closed set of values for
// every label (docs/metrics.md). No provider, verifier, address or class that a peer chose is ever a label, so that the number of series
// does not grow with the network.
//
// Its methods may be called from any goroutine, and none of them waits for anything.
package metrics

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/proto/observe/metric"
)

// Reasons why a slot ended without a challenge.
const (
	// Late is a slot that was begun too late: this verifier is too slow, or was stopped.
	Late = "late"
	// Gone is a slot of a device that is not offered any more.
	Gone = "gone"
	// InUse is a slot of a device with a tenant, that is not asked because of it.
	InUse = "in_use"
)

// What became of the reward of a seat that was asked for passes.
const (
	// Claimed is a seat whose passes were shown, and which was paid.
	Claimed = "claimed"
	// Refused is a seat whose claim the contract refused.
	Refused = "refused"
	// Missed is a seat that was not claimed in time, for whatever reason: those that were refused are in it too.
	Missed = "missed"
)

// Metrics are those of one verifier.
type Metrics struct {
	set *metric.Set

	challenges   metric.Counter
	open         metric.Gauge
	dropped      metric.Counter
	slotLate     metric.Histogram
	deviceTime   metric.Counter
	stages       metric.Histogram
	roundTrip    metric.Histogram
	windowLag    metric.Histogram
	verify       metric.Histogram
	verifyCPU    metric.Counter
	queueWait    metric.Histogram
	queueWaiting *metric.Read
	waiting      map[string]*atomic.Int64 // by queue; of gates
	queueInUse   metric.Gauge
	queueLimit   metric.Gauge

	lag             *metric.Read
	precomputeRuns  *metric.Read
	precomputeTime  *metric.Read
	precomputeBytes *metric.Read
	precomputeLimit *metric.Read

	storeBytes  *metric.Read
	storeSync   *metric.ReadHistogram
	storeFailed *metric.Read

	headAge, headBlock, healthy *metric.Read
	rpc                         metric.Counter
	rpcTime                     metric.Histogram

	sent    metric.Counter
	gas     metric.Counter
	pending metric.Gauge
	balance *metric.Read
	rewards metric.Counter

	era, eraEnd, verifiers, seats, active *metric.Read
	providers                             *metric.Read

	auditFailed *metric.Read

	queries       metric.Counter
	queryTime     metric.Histogram
	queryWatchers metric.Gauge
	queryEnded    metric.Counter
	queryIndexed  *metric.Read
}

func names[T interface{ String() string }](all []T) []string {
	out := make([]string, len(all))
	for i, v := range all {
		out[i] = v.String()
	}
	return out
}

var (
	kinds    = metric.Label{Name: "kind", Values: names(challenge.Kinds())}
	devices  = metric.Label{Name: "device", Values: []string{challenge.CPU.String(), challenge.GPU.String()}}
	proofs   = metric.Label{Name: "proof", Values: []string{"full", "micro"}}
	outcomes = metric.Label{Name: "outcome", Values: names(challenge.Outcomes()), Why: "those of docs/protocol.md, section 14"}
	queues   = metric.Label{Name: "queue", Values: []string{challengesQueue, windowsQueue, answersQueue, checksQueue}}
)

const (
	challengesQueue = "challenges"
	windowsQueue    = "windows"
	answersQueue    = "answers"
	checksQueue     = "checks"
)

// New declares all metrics. Those whose source is not set yet have no series.
func New() *Metrics {
	s := metric.NewSet("slark")
	m := &Metrics{set: s}
	m.challenges = s.Counter("slark_challenges_total", "challenges that ended, by what came of them; `kind` is the work, `proof` whether it was a micro proof", outcomes, kinds, devices, proofs)
	m.open = s.Gauge("slark_challenges_open", "challenges that are recorded as issued and have no outcome yet")
	m.dropped = s.Counter("slark_slots_dropped_total", "slots, or repeats in them, in which nothing was asked: `late`, because this verifier was too slow or was stopped; `gone`, because the device is not offered any more; "+
		"`in_use`, because it has a tenant. None is held against a provider",
		metric.Label{Name: "reason", Values: []string{Late, Gone, InUse}})
	m.slotLate = s.Histogram("slark_slot_delay_seconds", "from the time of a slot to the challenge that was made in it, repeats and the wait for young leases included", metric.Long)
	m.deviceTime = s.Counter("slark_device_proof_seconds_total", "time that proofs took of devices, from Start to Commit less the round trip, of all providers together", kinds, proofs)
	m.stages = s.Histogram("slark_exchange_stage_seconds", "parts of an exchange: `dial` until Prepare leaves, the wait for a timed window included; `prepare` until Ready and pongs; `run` until Commit; "+
		"`answer` from Open to its answer; `check` until the verdict is stored and delivered; `all` of it", metric.Long,
		metric.Label{Name: "stage", Values: []string{"dial", "prepare", "run", "answer", "check", "all"}})
	m.roundTrip = s.Histogram("slark_round_trip_seconds", "the smallest of the pings of a challenge", metric.Short)
	m.windowLag = s.Histogram("slark_window_lag_ratio", "own lag in a timed window, as a part of it; a slow sample with more than 0.01 is undecided", []float64{.0001, .001, .0025, .005, .01, .025, .05, .1, .5, 1})
	m.verify = s.Histogram("slark_verify_seconds", "check of a proof, by the clock", metric.Short, kinds)
	m.verifyCPU = s.Counter("slark_verify_cpu_seconds_total", "time of a core that checks of proofs took; on systems other than Linux by the clock", kinds)
	m.queueWait = s.Histogram("slark_queue_wait_seconds", "wait for a place: `challenges` under way, timed `windows`, `answers` to Open, `checks` of proofs", metric.Long, queues)
	m.queueWaiting = s.Read(metric.GaugeType, "slark_queue_waiting", "how many wait for a place; `challenges`: slots that are due", queues)
	m.waiting = make(map[string]*atomic.Int64)
	for _, queue := range queues.Values {
		m.waiting[queue] = new(atomic.Int64)
	}
	m.queueInUse = s.Gauge("slark_queue_in_use", "places taken; `windows` are the timed windows in use", queues)
	m.queueLimit = s.Gauge("slark_queue_limit", "places there are", queues)

	m.lag = s.Read(metric.CounterType, "slark_lag_seconds_total", "time in which this process was late, by its heartbeat")
	m.precomputeRuns = s.Read(metric.CounterType, "slark_precompute_runs_total", "precomputations that have ended, of public matrices and light caches", kinds)
	m.precomputeTime = s.Read(metric.CounterType, "slark_precompute_seconds_total", "time that they took by the clock, on up to `challenge.checks` cores", kinds)
	m.precomputeBytes = s.Read(metric.GaugeType, "slark_precompute_bytes", "memory of what is precomputed")
	m.precomputeLimit = s.Read(metric.GaugeType, "slark_precompute_limit_bytes", "its bound, `challenge.precompute_bytes`")

	m.storeBytes = s.Read(metric.GaugeType, "slark_store_bytes", "size of the store: `tables` and `log` on disk, `memory` of what is not in tables yet", metric.Label{Name: "part", Values: []string{"tables", "log", "memory"}})
	m.storeSync = s.ReadHistogram("slark_store_sync_seconds", "time that the disk took to make writes of the store durable", float64(time.Second))
	m.storeFailed = s.Read(metric.GaugeType, "slark_store_failed", "1 once a write has failed; the verifier then stops")

	m.headAge = s.Read(metric.GaugeType, "slark_chain_head_age_seconds", "age of the confirmed block that this verifier works with, by its own clock")
	m.headBlock = s.Read(metric.GaugeType, "slark_chain_head_block", "number of that block")
	m.healthy = s.Read(metric.GaugeType, "slark_chain_healthy", "1 while the endpoint answers; while it is 0 nothing is held against a provider")
	m.rpc = s.Counter("slark_rpc_requests_total", "requests to the endpoint: `ok`; `refused`, the node answered with an error, as for a call that a contract rejects; `limited`, too many; `failed`, no answer",
		metric.Label{Name: "method", Values: rpcMethods, Why: "the methods of Ethereum's JSON-RPC that are used"}, metric.Label{Name: "result", Values: []string{"ok", "refused", "limited", "failed"}})
	m.rpcTime = s.Histogram("slark_rpc_seconds", "time that the endpoint took to answer a request, or not to", metric.Long)

	m.sent = s.Counter("slark_transactions_total", "actions of the journal that came to an end: `mined`, or `failed` (reverted, or their nonce was taken). A transaction that shares actions counts once for each",
		actions, metric.Label{Name: "result", Values: []string{"mined", "failed"}})
	m.gas = s.Counter("slark_transactions_gas_total", "gas that transactions used, reverted ones included", actions)
	m.pending = s.Gauge("slark_transactions_pending", "transactions that are in the journal and not mined yet")
	m.balance = s.Read(metric.GaugeType, "slark_account_balance_ether", "gas coin of the verifier's account, looked at every minute")
	m.rewards = s.Counter("slark_rewards_total", "seats that a beacon asked for passes, of the Era before the last: `claimed`, they were shown and paid for; `refused`, the contract did not take them; "+
		"`missed`, the time for claims ended without, those that were refused among them",
		metric.Label{Name: "result", Values: []string{Claimed, Refused, Missed}})

	m.era = s.Read(metric.GaugeType, "slark_era", "number of the Era that the chain is in")
	m.eraEnd = s.Read(metric.GaugeType, "slark_era_end_timestamp_seconds", "when it ends")
	m.verifiers = s.Read(metric.GaugeType, "slark_verifiers", "verifiers of the Era")
	m.seats = s.Read(metric.GaugeType, "slark_seats", "seats of this verifier in the Era; 0: it is not in it")
	m.active = s.Read(metric.GaugeType, "slark_era_active", "1 while this verifier challenges in the Era; 0: it sits it out, or its beacon is not known yet")
	m.providers = s.Read(metric.GaugeType, "slark_providers", "providers in the registry by status", metric.Label{Name: "status", Values: statuses})

	m.auditFailed = s.Read(metric.CounterType, "slark_audit_write_failures_total", "lines of the audit log that could not be written")

	methods := metric.Label{Name: "method", Values: []string{"ListOffers", "GetProvider", "WatchOffers"}}
	m.queries = s.Counter("slark_query_calls_total", "calls of the query service that ended, over gRPC and JSON, by gRPC's code; those that were refused because there were too many are not in it",
		methods, metric.Label{Name: "code", Values: []string{"OK", "InvalidArgument", "NotFound", "Unavailable", "Aborted", "Canceled", "DeadlineExceeded"}})
	m.queryTime = s.Histogram("slark_query_seconds", "time that they took; of `WatchOffers` all the time that somebody watched", metric.Short, methods)
	m.queryWatchers = s.Gauge("slark_query_watchers", "how many watch offers")
	m.queryEnded = s.Counter("slark_query_watches_total", "watches that ended: `left`, by themselves; `missed`, changes that are not known any more were asked for; `slow`, what was sent was not read",
		metric.Label{Name: "reason", Values: []string{"left", "missed", "slow"}})
	m.queryIndexed = s.Read(metric.GaugeType, "slark_query_indexed", "what the query service has indexed", metric.Label{Name: "what", Values: []string{"providers", "offers"}})
	return m
}

// Set is all of them, to be served.
func (m *Metrics) Set() *metric.Set { return m.set }

// proof is the value of the label of that name.
func proof(micro bool) string {
	if micro {
		return "micro"
	}
	return "full"
}

// Ended counts a challenge that has its outcome.
func (m *Metrics) Ended(o challenge.Outcome, k challenge.Kind, d challenge.DeviceKind, micro bool) {
	m.challenges.Inc(o.String(), k.String(), d.String(), proof(micro))
}

// Open counts a challenge as open until the result is called.
func (m *Metrics) Open() (done func()) {
	m.open.Add(1)
	return func() { m.open.Add(-1) }
}

// Rewarded counts seats by what became of their reward: Claimed, Refused or Missed.
func (m *Metrics) Rewarded(result string, seats int) { m.rewards.Add(float64(seats), result) }

// Dropped counts a slot in which nothing was asked, and why: Late, Gone or InUse.
func (m *Metrics) Dropped(why string) { m.dropped.Inc(why) }

// Tenant is why a slot is dropped that waited for a tenant: Late if ctx, the verifier's, ended meanwhile, else InUse.
func Tenant(ctx context.Context) string {
	if ctx.Err() != nil {
		return Late
	}
	return InUse
}

// Begun counts a challenge that is made, this late after its slot.
func (m *Metrics) Begun(late time.Duration) { m.slotLate.Observe(max(late, 0).Seconds()) }

// Ran counts what a proof took of a device.
func (m *Metrics) Ran(k challenge.Kind, micro bool, run time.Duration) {
	m.deviceTime.Add(run.Seconds(), k.String(), proof(micro))
}
