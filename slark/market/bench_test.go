package market

import (
	"math/rand/v2"
	"slices"
	"syscall"
	"testing"
	"time"
)

func fullIndex(tb testing.TB, providers int) *Index {
	tb.Helper()
	r := rand.New(rand.NewPCG(1, 2))
	x := NewIndex(0)
	set := make([]Provider, 0, providers)
	for i := range providers {
		p := someProvider(r, i)
		p.Address[5], p.Address[6], p.Address[7] = byte(r.Uint32()), byte(r.Uint32()), byte(r.Uint32())
		if len(p.Classes) == 0 {
			p.Classes = []Class{{Class: "cpu", Units: 1, Proven: 1, Free: 1, LastProof: noon.Unix(), Certainty: Whole}}
		}
		set = append(set, p)
	}
	x.Apply(testEra, set, nil)
	return x
}

// processor is the time of all cores that this process has used.
func processor(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchmarkQueryTop100of100k is the first page of 100 offers of 100,000 providers, on one core: of one class with proven and free devices, of any
// class, and with nothing filtered but that providers are active.
func BenchmarkQueryTop100of100k(b *testing.B) {
	x := fullIndex(b, 100_000)
	none := uint32(0)
	for name, f := range map[string]Filter{
		"class": {Class: "h100-sxm", MinProven: 1, MinFree: 1, WorstTier: 4, MinUptime: 9000, MaxSlashes: &none, MaxAge: 48 * time.Hour},
		"any":   {MinProven: 1, MinFree: 1, WorstTier: 5},
		"all":   {},
	} {
		b.Run(name, func(b *testing.B) {
			var took []time.Duration
			matched, before := 0, processor(b)
			for i := range b.N {
				began := time.Now()
				page, err := x.List(Query{Filter: f, Seed: uint64(i)}, noon)
				took = append(took, time.Since(began))
				if err != nil || len(page.Offers) != 100 {
					b.Fatal(len(page.Offers), err)
				}
				matched = page.Matched
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "median-ms")
			b.ReportMetric((processor(b)-before).Seconds()*1000/float64(b.N), "cpu-ms/op")
			b.ReportMetric(float64(matched), "matched")
		})
	}
}

// BenchmarkApply sets one provider among 100,000.
func BenchmarkApply(b *testing.B) {
	x := fullIndex(b, 100_000)
	r := rand.New(rand.NewPCG(3, 4))
	b.ResetTimer()
	for range b.N {
		x.Apply(testEra, []Provider{someProvider(r, r.IntN(100_000))}, nil)
	}
}
