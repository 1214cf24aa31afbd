// Package metrics declares what a sidecar measures of itself: for Prometheus, with the unit in every name and a closed set of values for
// every label (docs/metrics.md). Devices are labelled by their index in the configuration; no verifier and no challenge ever is.
//
// Its methods may be called from any goroutine, and none of them waits for anything.
package metrics

import (
	"strconv"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/proto/observe/metric"
)

// Phase is what device time is spent on.
type Phase string

// The phases there are.
const (
	Prepare Phase = "prepare"
	Run     Phase = "run"
	Open    Phase = "open"
)

// Answers that the sidecar gives, besides refusals.
const (
	Ready           = "ready"
	BusyOther       = "busy_other"
	BusyMaintenance = "busy_maintenance"
	BusyLease       = "busy_lease"
	Commit          = "commit"
	Openings        = "openings"
	Fault           = "fault"
)

// quotas are the fields of a refusal with the code QUOTA.
var quotas = []string{"starts", "prepares", "time", "share", "calls"}

// Metrics are those of one sidecar.
type Metrics struct {
	set *metric.Set

	challenges metric.Counter
	answers    metric.Counter
	refusals   metric.Counter
	quota      metric.Counter
	deviceTime metric.Counter
	queueWait  metric.Histogram
	phases     metric.Histogram
	demands    *metric.Read
	rpc        metric.Counter
	rpcTime    metric.Histogram

	eraTime, eraCap, eraShare, capUsed, eraStarts, eraPrepares *metric.Read

	held, waiting, kept, leased *metric.Read
	active, maintenance         *metric.Read
	workerStarts, workerFailed  *metric.Read

	ledgerBytes    *metric.Read
	ledgerSync     *metric.ReadHistogram
	ledgerWritable *metric.Read

	era, headAge, healthy *metric.Read

	temperature, power, powerLimit, clock, memoryClock, ecc, throttled *metric.Read
}

func names[T interface{ String() string }](all []T) []string {
	out := make([]string, len(all))
	for i, v := range all {
		out[i] = v.String()
	}
	return out
}

// Device is the value of the label of that name.
func Device(index uint32) string { return strconv.FormatUint(uint64(index), 10) }

// New declares all metrics, for devices with these indexes. Those whose source is not set yet have no series.
func New(indexes ...uint32) *Metrics {
	s := metric.NewSet("prover")
	m := &Metrics{set: s}
	kinds := metric.Label{Name: "kind", Values: names(challenge.Kinds())}
	devices := metric.Label{Name: "device", Why: "the indexes of `[[devices]]`, at most 256"}
	for _, i := range indexes {
		devices.Values = append(devices.Values, Device(i))
	}
	m.challenges = s.Counter("prover_challenges_total", "verdicts that verifiers delivered, by outcome: their word, as it is in the ledger",
		metric.Label{Name: "outcome", Values: names(challenge.Outcomes()), Why: "those of docs/protocol.md, section 14"}, kinds)
	m.answers = s.Counter("prover_answers_total", "signed answers", metric.Label{Name: "answer", Values: []string{Ready, BusyOther, BusyMaintenance, BusyLease, Commit, Openings, Fault}}, kinds)
	m.refusals = s.Counter("prover_refusals_total", "calls that were refused ([provider.md](provider.md#refusals))", metric.Label{Name: "code", Values: names(link.Codes()), Why: "the codes of that page"})
	m.quota = s.Counter("prover_quota_refusals_total", "refusals with the code QUOTA, by what was used up", metric.Label{Name: "limit", Values: quotas})
	m.deviceTime = s.Counter("prover_device_proof_seconds_total", "device time that was spent on proofs since the start, of all verifiers together", devices, kinds,
		metric.Label{Name: "phase", Values: []string{string(Prepare), string(Run), string(Open)}})
	m.eraTime = s.Read(metric.GaugeType, "prover_era_device_proof_seconds", "device time that proofs took in this Era, as in the ledger: it outlasts a restart", devices)
	m.eraCap = s.Read(metric.GaugeType, "prover_era_device_cap_seconds", "the most that proofs of all verifiers may take in an Era, `limits.max_share` of it", devices)
	m.eraShare = s.Read(metric.GaugeType, "prover_era_device_share_ratio", "that time as a part of the Era", devices)
	m.capUsed = s.Read(metric.GaugeType, "prover_era_device_cap_used_ratio", "that time as a part of the cap; the last job may go over 1", devices)
	m.eraStarts = s.Read(metric.GaugeType, "prover_era_starts", "challenges begun in this Era", devices)
	m.eraPrepares = s.Read(metric.GaugeType, "prover_era_prepares", "Prepares that were accepted, or answered with Busy, in this Era", devices)

	m.queueWait = s.Histogram("prover_queue_wait_seconds", "wait for a device: of `job`, from Prepare, and of `open`, an answer to Open", metric.Long, metric.Label{Name: "work", Values: []string{"job", "open"}})
	m.phases = s.Histogram("prover_phase_seconds", "device time of one Prepare, run or answer", metric.Long, metric.Label{Name: "phase", Values: []string{string(Prepare), string(Run), string(Open)}})
	m.held = s.Read(metric.GaugeType, "prover_queue_held", "1 while somebody has the device or has reserved it", devices)
	m.waiting = s.Read(metric.GaugeType, "prover_queue_waiting", "how many wait for the device", devices)
	m.kept = s.Read(metric.GaugeType, "prover_runs_kept", "finished runs that wait for their Open", devices)
	m.leased = s.Read(metric.GaugeType, "prover_device_leased", "1 while the device has a tenant, by the provider's own view", devices)
	m.active = s.Read(metric.GaugeType, "prover_challenges_active", "challenges between Prepare and Commit")
	m.maintenance = s.Read(metric.GaugeType, "prover_maintenance", "1 while every Prepare is answered with Busy for maintenance")
	m.workerStarts = s.Read(metric.CounterType, "prover_worker_starts_total", "GPU worker processes that were started", devices)
	m.workerFailed = s.Read(metric.CounterType, "prover_worker_failures_total", "GPU worker processes that ended by themselves or were killed because they hung", devices)

	m.ledgerBytes = s.Read(metric.GaugeType, "prover_ledger_bytes", "size of the ledger: `tables` and `log` on disk, `memory` of what is not in tables yet",
		metric.Label{Name: "part", Values: []string{"tables", "log", "memory"}})
	m.ledgerSync = s.ReadHistogram("prover_ledger_sync_seconds", "time that the disk took to make writes of the ledger durable", float64(time.Second))
	m.ledgerWritable = s.Read(metric.GaugeType, "prover_ledger_writable", "1 while something can be stored; without that nothing is signed")

	m.era = s.Read(metric.GaugeType, "prover_era", "number of the Era that the chain is in")
	m.headAge = s.Read(metric.GaugeType, "prover_chain_head_age_seconds", "age of the block that this sidecar works with, by its own clock")
	m.healthy = s.Read(metric.GaugeType, "prover_chain_healthy", "1 while the chain can be seen; while it is 0 Prepares are refused")
	m.rpc = s.Counter("prover_rpc_requests_total", "requests to the endpoint: `ok`; `refused`, the node answered with an error; `limited`, too many; `failed`, no answer",
		metric.Label{Name: "method", Values: chain.Methods(), Why: "the methods of Ethereum's JSON-RPC that are used"}, metric.Label{Name: "result", Values: []string{"ok", "refused", "limited", "failed"}})
	m.rpcTime = s.Histogram("prover_rpc_seconds", "time that the endpoint took to answer a request, or not to", metric.Long)
	m.demands = s.Read(metric.GaugeType, "prover_demands_open", "demands of openings on chain against this provider that can still be answered")

	m.temperature = s.Read(metric.GaugeType, "prover_card_temperature_celsius", "temperature of a card, by its driver", devices)
	m.power = s.Read(metric.GaugeType, "prover_card_power_watts", "power that a card draws", devices)
	m.powerLimit = s.Read(metric.GaugeType, "prover_card_power_limit_watts", "power limit that is enforced now", devices)
	m.clock = s.Read(metric.GaugeType, "prover_card_clock_hertz", "clock of the multiprocessors", devices)
	m.memoryClock = s.Read(metric.GaugeType, "prover_card_memory_clock_hertz", "clock of the memory", devices)
	m.ecc = s.Read(metric.CounterType, "prover_card_ecc_uncorrected_total", "uncorrected memory errors since the driver was loaded", devices)
	m.throttled = s.Read(metric.GaugeType, "prover_card_throttled", "1 while the driver names a reason for lower clocks other than that the card is idle or that somebody fixed them", devices)
	return m
}

// Set is all of them, to be served.
func (m *Metrics) Set() *metric.Set { return m.set }

// Verdict counts a verdict.
func (m *Metrics) Verdict(o challenge.Outcome, k challenge.Kind) {
	m.challenges.Inc(o.String(), k.String())
}

// Answered counts a signed answer: Ready, one of Busy, Commit, Openings or Fault.
func (m *Metrics) Answered(answer string, k challenge.Kind) { m.answers.Inc(answer, k.String()) }

// Call counts the refusal with which a call ended, if it did.
func (m *Metrics) Call(err error) {
	r, refused := link.AsRefusal(err)
	if !refused {
		return
	}
	m.refusals.Inc(r.Code.String())
	if r.Code == link.Quota {
		m.quota.Inc(r.Field)
	}
}

// Spent counts device time.
func (m *Metrics) Spent(index uint32, k challenge.Kind, p Phase, d time.Duration) {
	m.deviceTime.Add(d.Seconds(), Device(index), k.String(), string(p))
	m.phases.Observe(d.Seconds(), string(p))
}

// Waited counts a wait for a device: of a job, or of an answer to Open.
func (m *Metrics) Waited(open bool, d time.Duration) {
	work := "job"
	if open {
		work = "open"
	}
	m.queueWait.Observe(d.Seconds(), work)
}

// Demands sets the source of how many demands on chain can still be answered.
func (m *Metrics) Demands(open func() int) {
	m.demands.Value(func() float64 { return float64(open()) })
}

// Request counts a request to the endpoint. It is a chain.Observer.
func (m *Metrics) Request(method string, took time.Duration, result chain.Result) {
	m.rpc.Inc(method, string(result))
	m.rpcTime.Observe(took.Seconds())
}
