// Package stats is the little statistics that benchmark times need: robust middle and spread, and a test of whether two sets of
// times differ that assumes nothing about their shape. Times have a long tail on the slow side; means and t-tests mislead there.
package stats

import (
	"math"
	"slices"
)

// Quantile is the q-quantile (0 to 1) of values, linear between neighbours; NaN of none. The argument stays as it is.
func Quantile(values []float64, q float64) float64 {
	if len(values) == 0 {
		return math.NaN()
	}
	s := slices.Sorted(slices.Values(values))
	at := q * float64(len(s)-1)
	low := int(math.Floor(at))
	if low+1 >= len(s) {
		return s[len(s)-1]
	}
	return s[low] + (at-float64(low))*(s[low+1]-s[low])
}

// Median is the 0.5-quantile.
func Median(values []float64) float64 { return Quantile(values, 0.5) }

// MAD is the median absolute deviation from the median, not scaled.
func MAD(values []float64) float64 {
	m := Median(values)
	dev := make([]float64, len(values))
	for i, v := range values {
		dev[i] = math.Abs(v - m)
	}
	return Median(dev)
}

// exactLimit is the number of values up to which p-values are counted out. Beyond it the normal approximation is good to more digits than matter.
const exactLimit = 60

// MannWhitney is the two-sided p-value of the hypothesis that x and y come from one distribution: the share of all ways to deal the values
// out in which the rank sum of x is as far from its mean, or farther. Ties get middle ranks. It is 1 if x or y is empty.
func MannWhitney(x, y []float64) float64 {
	if len(x) == 0 || len(y) == 0 {
		return 1
	}
	ranks := doubledRanks(x, y)
	sum, total := 0, 0
	for i, r := range ranks {
		total += r
		if i < len(x) {
			sum += r
		}
	}
	n := len(ranks)
	// Twice the rank sum has mean total*len(x)/n; everything is kept in integers times n.
	distance := abs(sum*n - total*len(x))
	if n > exactLimit {
		return normal(ranks, len(x), distance)
	}
	return exact(ranks, len(x), total, distance)
}

// MinP is the smallest p-value that MannWhitney can give for so many values without ties: a test that cannot reach its threshold decides nothing.
func MinP(x, y int) float64 {
	a, _ := math.Lgamma(float64(x + y + 1))
	b, _ := math.Lgamma(float64(x + 1))
	c, _ := math.Lgamma(float64(y + 1))
	return min(1, 2*math.Exp(b+c-a))
}

// doubledRanks are twice the middle ranks of x, then of y: whole numbers.
func doubledRanks(x, y []float64) []int {
	all := slices.Concat(x, y)
	sorted := slices.Sorted(slices.Values(all))
	ranks := make([]int, len(all))
	for i, v := range all {
		first, _ := slices.BinarySearch(sorted, v)
		last := first
		for last < len(sorted) && sorted[last] == v {
			last++
		}
		ranks[i] = first + 1 + last
	}
	return ranks
}

// exact counts the choices of k ranks by their sum.
func exact(ranks []int, k, total, distance int) float64 {
	ways := make([][]float64, k+1) // ways[j][s]: choices of j ranks with sum s
	for j := range ways {
		ways[j] = make([]float64, total+1)
	}
	ways[0][0] = 1
	for i, r := range ranks {
		for j := min(i+1, k); j > 0; j-- {
			for s := total; s >= r; s-- {
				ways[j][s] += ways[j-1][s-r]
			}
		}
	}
	far, sum := 0.0, 0.0
	for s, w := range ways[k] {
		sum += w
		if abs(s*len(ranks)-total*k) >= distance {
			far += w
		}
	}
	return far / sum
}

// normal is the approximation with the exact variance (so, corrected for ties) and a continuity correction of half a rank.
func normal(ranks []int, k, distance int) float64 {
	n := float64(len(ranks))
	mean, square := 0.0, 0.0
	for _, r := range ranks {
		mean += float64(r) / n
	}
	for _, r := range ranks {
		square += (float64(r) - mean) * (float64(r) - mean)
	}
	variance := square / n * float64(k) * (n - float64(k)) / (n - 1)
	if variance == 0 {
		return 1
	}
	z := max(0, float64(distance)/n-1) / math.Sqrt(variance)
	return min(1, math.Erfc(z/math.Sqrt2))
}

func abs(v int) int { return max(v, -v) }
