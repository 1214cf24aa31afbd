package cheats

import (
	"math"
	"math/bits"
)

// The exchange of the state, section 18.3, and which words a quarter round takes. They are written here once more, and
// not taken from package memory: TestSplitWalk holds them against it.
var (
	exchange = [2][8]int{{2, 22, 11, 14, 5, 4, 27, 3}, {23, 15, 7, 17, 29, 31, 13, 30}}
	quarters = [2][2][4]int{{{0, 1, 2, 3}, {4, 5, 6, 7}}, {{0, 5, 2, 7}, {4, 1, 6, 3}}} // of even and odd steps
	quarter  = [2][8]int{{0, 0, 0, 0, 1, 1, 1, 1}, {0, 1, 0, 1, 1, 0, 1, 0}}            // which of the two has word i
)

// LeastExchange is the least number of words that two cards exchange in an even and an odd step together, both ways, for
// any way to cut the work of a walk in two: each of the 256 words of an item is stored on one card, half of the words
// on either, and each of the 128 quarter rounds of the two steps is made on one card. Nothing else need be alike for both.
// The reduction to the next index is left out, so the true least is higher.
//
// A word of the state goes from the quarter round of one step, through the card that has the word of the item (where it is
// added), to the quarter round of the next: one crossing unless all three are on one card. With x = ±1 for the card, that
// is an eighth of the sum of (x-y)² over the three pairs. The whole is a quadratic form that looks the same from every
// lane, so the characters of Z_2^5 take it apart into 32 forms of 8 words and 4 quarter rounds of a lane. The rounds
// go where they cost least, which leaves a form of the 8 words; its least eigenvalue, times 256 words, is a bound for all cuts
// with as many words on either card, whether it is reached or not. Cuts that change from step to step do not help: the form does
// not change with time, so its least value is reached by one that does not.
func LeastExchange() float64 {
	least := math.Inf(1)
	for character := range 32 {
		least = min(least, leastOf(character))
	}
	return 256 * least
}

// leastOf is the least eigenvalue of the form of a character: that of the words of an item, of mean zero for character 0.
func leastOf(character int) float64 {
	const words, rounds = 8, 4
	var form [words + rounds][words + rounds]float64
	edge := func(a, b int, odd bool) {
		const weight = 1.0 / 8
		form[a][a] += weight
		form[b][b] += weight
		sign := weight
		if odd {
			sign = -weight
		}
		form[a][b] -= sign
		form[b][a] -= sign
	}
	for step := range 2 {
		for i := range words {
			from, to := words+2*step+quarter[step][i], words+2*(1-step)+quarter[1-step][i]
			odd := bits.OnesCount(uint(exchange[step][i]&character))%2 == 1
			edge(from, i, odd)
			edge(from, to, odd)
			edge(i, to, false)
		}
	}
	if character == 0 { // all words on one card are no cut: lift that direction out of the way
		for a := range words {
			for b := range words {
				form[a][b] += 10
			}
		}
	}
	for at := words + rounds - 1; at >= words; at-- { // each quarter round goes where it costs least
		for a := range at {
			for b := range at {
				form[a][b] -= form[a][at] * form[at][b] / form[at][at]
			}
		}
	}
	var left [words][words]float64
	for a := range words {
		copy(left[a][:], form[a][:words])
	}
	return leastEigenvalue(left)
}

// leastEigenvalue is by the method of Jacobi: rotations that clear one element of the symmetric matrix after the other.
func leastEigenvalue(m [8][8]float64) float64 {
	for range 100 {
		for p := range m {
			for q := p + 1; q < len(m); q++ {
				if m[p][q] == 0 {
					continue
				}
				sin, cos := math.Sincos(math.Atan2(2*m[p][q], m[q][q]-m[p][p]) / 2)
				for k := range m {
					a, b := m[k][p], m[k][q]
					m[k][p], m[k][q] = cos*a-sin*b, sin*a+cos*b
				}
				for k := range m {
					a, b := m[p][k], m[q][k]
					m[p][k], m[q][k] = cos*a-sin*b, sin*a+cos*b
				}
			}
		}
	}
	least := math.Inf(1)
	for i := range m {
		least = min(least, m[i][i])
	}
	return least
}
