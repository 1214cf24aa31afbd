package metrics

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/proto/observe/metric"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/precompute"
)

// Sources are what has its numbers anyway, and is asked when somebody reads the metrics. None may be nil.
type Sources struct {
	Lag        func() time.Duration // total, since the start
	Precompute func() precompute.Stats
	Store      func() reputation.Stats
	View       func() *chain.View // nil: there is none yet
	Healthy    func() error
	Seats      func(*chain.View) int // of this verifier, in the view's Era
	Active     func() bool           // it challenges
	AuditLost  func() uint64         // lines
	Due        func() int            // slots that wait for a place among the challenges and are not at its gate yet
}

// From sets the sources.
func (m *Metrics) From(s Sources) {
	m.lag.Value(func() float64 { return s.Lag().Seconds() })
	m.precomputeBytes.Value(func() float64 { return float64(s.Precompute().Bytes) })
	m.precomputeLimit.Value(func() float64 { return float64(s.Precompute().Limit) })
	m.precomputeRuns.From(func(emit func(float64, ...string)) {
		p := s.Precompute()
		for _, k := range challenge.Kinds() {
			emit(float64(p.Runs[k]), k.String())
		}
	})
	m.precomputeTime.From(func(emit func(float64, ...string)) {
		p := s.Precompute()
		for _, k := range challenge.Kinds() {
			emit(p.Time[k].Seconds(), k.String())
		}
	})
	m.storeBytes.From(func(emit func(float64, ...string)) {
		st := s.Store()
		emit(float64(st.Tables), "tables")
		emit(float64(st.Log), "log")
		emit(float64(st.Memory), "memory")
	})
	m.storeSync.From(func() prometheus.Metric { return s.Store().Sync })
	m.storeFailed.Value(func() float64 { return truth(s.Store().Failed) })
	m.auditFailed.Value(func() float64 { return float64(s.AuditLost()) })
	m.queueWaiting.From(func(emit func(float64, ...string)) {
		for queue, waiting := range m.waiting {
			emit(float64(waiting.Load()), queue)
		}
		emit(float64(s.Due()), challengesQueue)
	})
	m.healthy.Value(func() float64 { return truth(s.Healthy() == nil) })
	m.active.Value(func() float64 { return truth(s.Active()) })
	ofView := func(r *metric.Read, of func(*chain.View) float64) {
		r.From(func(emit func(float64, ...string)) {
			if v := s.View(); v != nil {
				emit(of(v))
			}
		})
	}
	ofView(m.headAge, func(v *chain.View) float64 { return time.Since(v.Head.Time).Seconds() })
	ofView(m.headBlock, func(v *chain.View) float64 { return float64(v.Head.Number) })
	ofView(m.era, func(v *chain.View) float64 { return float64(v.Era.Number) })
	ofView(m.eraEnd, func(v *chain.View) float64 { return float64(v.Era.End.Unix()) })
	ofView(m.verifiers, func(v *chain.View) float64 { return float64(len(v.Verifiers)) })
	ofView(m.seats, func(v *chain.View) float64 { return float64(s.Seats(v)) })
	m.providers.From(func(emit func(float64, ...string)) {
		v := s.View()
		if v == nil {
			return
		}
		counts := make([]int, len(statuses))
		other := 0
		for _, p := range v.Providers {
			if int(p.Status) < len(counts) {
				counts[p.Status]++
			} else {
				other++
			}
		}
		for i, n := range counts {
			emit(float64(n), statuses[i])
		}
		if other > 0 {
			emit(float64(other), metric.Other)
		}
	})
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
