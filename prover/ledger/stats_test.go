package ledger_test

import (
	"sync"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	dto "github.com/prometheus/client_model/go"

	"github.com/slark-network/slark/prover/ledger"
)

// TestStats: sizes and syncs grow with what is stored, and a ledger that is closed while somebody looks at it says nothing, and does not fail.
func TestStats(t *testing.T) {
	l := open(t, vfs.NewMem())
	before := l.Stats()
	for range 20 {
		if err := l.Spend(bob, ledger.Usage{Time: time.Second}); err != nil {
			t.Fatal(err)
		}
	}
	after := l.Stats()
	var m dto.Metric
	if after.Sync == nil || after.Sync.Write(&m) != nil || m.Histogram.GetSampleCount() < 20 || after.Log <= before.Log || after.Memory == 0 {
		t.Errorf("%+v, %d syncs; before %+v", after, m.GetHistogram().GetSampleCount(), before)
	}
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for range 200 {
				l.Stats()
			}
		})
	}
	if err := l.Close(); err != nil {
		t.Error(err)
	}
	all.Wait()
	if got := l.Stats(); got != (ledger.Stats{}) {
		t.Errorf("after Close: %+v", got)
	}
}
