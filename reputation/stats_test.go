package reputation

import (
	"sync"
	"testing"

	dto "github.com/prometheus/client_model/go"

	"github.com/slark-network/slark/challenge"
)

// TestStats: sizes and syncs grow with what is stored, and a store that is closed while somebody looks at it says nothing, and does not fail.
func TestStats(t *testing.T) {
	s := openTest(t, t.TempDir(), Options{})
	syncs := func(s Stats) uint64 {
		var m dto.Metric
		if s.Sync == nil {
			return 0
		}
		if err := s.Sync.Write(&m); err != nil {
			t.Fatal(err)
		}
		return m.Histogram.GetSampleCount()
	}
	before := s.Stats()
	synced := syncs(before) // the histogram is the live one
	for i := range 50 {
		issue := testIssue(1, 0, uint64(i)+1)
		counter := must[uint64](t)(s.Issue(issue))
		if err := s.Conclude(withTranscript(testResult(issue, counter, challenge.Pass))); err != nil {
			t.Fatal(err)
		}
	}
	after := s.Stats()
	if after.Failed || after.Log <= before.Log || after.Memory == 0 || syncs(after) < synced+50 {
		t.Errorf("%+v, %d syncs; before %+v, %d", after, syncs(after), before, synced)
	}
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for range 200 {
				s.Stats()
			}
		})
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	all.Wait()
	if got := s.Stats(); got != (Stats{}) {
		t.Errorf("after Close: %+v", got)
	}
}
