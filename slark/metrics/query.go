package metrics

import "time"

// Query counts a call of the query service that ended.
func (m *Metrics) Query(method, code string, took time.Duration) {
	m.queries.Inc(method, code)
	m.queryTime.Observe(took.Seconds(), method)
}

// Watching counts one who watches until the result is called with why it ended.
func (m *Metrics) Watching() (ended func(why string)) {
	m.queryWatchers.Add(1)
	return func(why string) {
		m.queryWatchers.Add(-1)
		m.queryEnded.Inc(why)
	}
}

// Indexed says where it is known what is indexed.
func (m *Metrics) Indexed(size func() (providers, offers int)) {
	m.queryIndexed.From(func(emit func(float64, ...string)) {
		providers, offers := size()
		emit(float64(providers), "providers")
		emit(float64(offers), "offers")
	})
}
