package stats

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func near(a, b, eps float64) bool { return math.Abs(a-b) <= eps }

func TestKnownValues(t *testing.T) {
	for _, c := range []struct {
		x, y []float64
		p    float64
	}{
		{[]float64{1, 2, 3, 4, 5}, []float64{6, 7, 8, 9, 10}, 2.0 / 252},
		{[]float64{19, 22, 16, 29, 24}, []float64{20, 11, 17, 12}, 0.1111111111},                                                     // U = 17, as SciPy and R give it
		{[]float64{0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46}, []float64{1.15, 0.88, 0.9, 0.74, 1.21}, 0.2544122544}, // W = 35, Hollander and Wolfe
		{[]float64{1, 1, 1}, []float64{1, 1}, 1},
		{[]float64{1, 2}, nil, 1},
		{[]float64{1, 1, 2}, []float64{2, 3, 3}, 4.0 / 20}, // counted by hand: rank sums 7 and 14 in two of twenty ways each
	} {
		if p := MannWhitney(c.x, c.y); !near(p, c.p, 1e-9) {
			t.Errorf("%v %v: p is %.10f, want %.10f", c.x, c.y, p, c.p)
		}
	}
	v := []float64{9, 1, 4, 2}
	if Median(v) != 3 || MAD(v) != 1.5 || Quantile(v, 0) != 1 || Quantile(v, 1) != 9 || !near(Quantile(v, 0.25), 1.75, 1e-12) || !slices.Equal(v, []float64{9, 1, 4, 2}) {
		t.Error(Median(v), MAD(v), Quantile(v, 0.25), v)
	}
	if !math.IsNaN(Median(nil)) || !near(MinP(5, 5), 2.0/252, 1e-9) || MinP(1, 1) != 1 {
		t.Error("edges")
	}
}

func draw(t *rapid.T, name string, maximum int) []float64 {
	ints := rapid.SliceOfN(rapid.IntRange(0, 12), 1, maximum).Draw(t, name)
	out := make([]float64, len(ints))
	for i, v := range ints {
		out[i] = float64(v)
	}
	return out
}

// brute deals the values out in every way.
func brute(x, y []float64) float64 {
	all := slices.Concat(x, y)
	rank := func(v float64) (r float64) {
		for _, o := range all {
			if o < v {
				r++
			} else if o == v {
				r += 0.5
			}
		}
		return r
	}
	mean, sum := 0.0, 0.0
	for i, v := range all {
		mean += rank(v) * float64(len(x)) / float64(len(all))
		if i < len(x) {
			sum += rank(v)
		}
	}
	far, ways := 0, 0
	for set := range 1 << len(all) {
		n, s := 0, 0.0
		for i, v := range all {
			if set>>i&1 == 1 {
				n, s = n+1, s+rank(v)
			}
		}
		if n == len(x) {
			ways++
			if math.Abs(s-mean) >= math.Abs(sum-mean)-1e-9 {
				far++
			}
		}
	}
	return float64(far) / float64(ways)
}

func TestMannWhitney(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, y := draw(t, "x", 5), draw(t, "y", 5)
		p := MannWhitney(x, y)
		if b := brute(x, y); !near(p, b, 1e-9) {
			t.Fatalf("p is %v, every way counted it is %v", p, b)
		}
		if q := MannWhitney(y, x); !near(p, q, 1e-9) {
			t.Fatalf("not symmetric: %v and %v", p, q)
		}
		exp := func(in []float64) (out []float64) {
			for _, v := range in {
				out = append(out, math.Exp(v))
			}
			return out
		}
		if q := MannWhitney(exp(x), exp(y)); !near(p, q, 1e-9) || p <= 0 || p > 1 {
			t.Fatalf("depends on more than order: %v and %v", p, q)
		}
	})
}

// Where both can be had, the approximation is near what is counted out.
func TestNormal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.SliceOfNDistinct(rapid.IntRange(0, 1000), 40, 40, rapid.ID[int]).Draw(t, "values")
		var f []float64
		for _, v := range x {
			f = append(f, float64(v))
		}
		ranks := doubledRanks(f[:20], f[20:])
		sum, total := 0, 0
		for i, r := range ranks {
			total += r
			if i < 20 {
				sum += r
			}
		}
		distance := abs(sum*40 - total*20)
		if a, b := exact(ranks, 20, total, distance), normal(ranks, 20, distance); !near(a, b, 0.01) {
			t.Fatalf("exact %v, approximated %v", a, b)
		}
	})
	same := make([]float64, 50)
	if p := MannWhitney(same, same); p != 1 {
		t.Error(p)
	}
}

// The test has the rate of false alarms that it promises.
func TestFalseAlarms(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 6).Draw(t, "n")
		perm := rapid.Permutation([]float64{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}[:2*n]).Draw(t, "order")
		if p := MannWhitney(perm[:n], perm[n:]); p < MinP(n, n)-1e-12 {
			t.Fatalf("p %v is under the smallest possible, %v", p, MinP(n, n))
		}
	})
}
