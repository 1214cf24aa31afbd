package reputation

import (
	"fmt"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
)

// BenchmarkRecordOutcomes stores outcomes, each synced before its call returns, on the disk of TMPDIR: by ConcludeMany in
// groups of so many, and by Conclude from so many goroutines at once, which share syncs. Issuing is not timed.
func BenchmarkRecordOutcomes(b *testing.B) {
	for _, group := range []int{1, 10, 100, 1000} {
		b.Run(fmt.Sprint("group=", group), func(b *testing.B) {
			s := openTest(b, b.TempDir(), Options{})
			results := issueForBenchmark(b, s, b.N)
			before := processorTime()
			b.ResetTimer()
			for i := 0; i < b.N; i += group {
				if err := s.ConcludeMany(results[i:min(i+group, b.N)]); err != nil {
					b.Fatal(err)
				}
			}
			reportRecords(b, before)
		})
	}
	for _, workers := range []int{16, 128} {
		b.Run(fmt.Sprint("goroutines=", workers), func(b *testing.B) {
			s := openTest(b, b.TempDir(), Options{})
			results := issueForBenchmark(b, s, b.N)
			var next atomic.Int64
			var wg sync.WaitGroup
			before := processorTime()
			b.ResetTimer()
			for range workers {
				wg.Go(func() {
					for i := int(next.Add(1)) - 1; i < b.N; i = int(next.Add(1)) - 1 {
						if err := s.Conclude(results[i]); err != nil {
							b.Error(err)
							return
						}
					}
				})
			}
			wg.Wait()
			reportRecords(b, before)
		})
	}
}

// reportRecords also says what processor time a record took, which a busy machine falsifies less.
func reportRecords(b *testing.B, before time.Duration) {
	b.StopTimer()
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "records/s")
	b.ReportMetric(float64(processorTime()-before)/float64(b.N)/1000, "cpu-us/record")
	b.ReportMetric(0, "ns/op")
}

func processorTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// issueForBenchmark issues n challenges of 1,000 providers, and makes a result of each.
func issueForBenchmark(b *testing.B, s *Store, n int) []Result {
	b.Helper()
	results := make([]Result, n)
	var next atomic.Int64
	var wg sync.WaitGroup
	for range 256 {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				issue := testIssue(0, 0, 1)
				issue.Provider[1], issue.Provider[2] = byte(i%1000), byte(i%1000>>8)
				counter, err := s.Issue(issue)
				if err != nil {
					b.Error(err)
					return
				}
				results[i] = testResult(issue, counter, challenge.Pass)
			}
		})
	}
	wg.Wait()
	return results
}
