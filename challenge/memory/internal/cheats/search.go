package cheats

import "math/bits"

// Parities is a cut in which each kind of quarter round of a lane is where a parity of the lane's number, and a sign, say. The
// words are where they cost least, half of them on either card.
type Parities [2][2]struct {
	Mask int
	Card uint8 // where the parity is even
}

func (p *Parities) card(step, q, lane int) uint8 {
	return p[step][q].Card ^ uint8(bits.OnesCount(uint(p[step][q].Mask&lane))&1)
}

// Cut is the cut itself.
func (p *Parities) Cut() *Cut {
	c := &Cut{}
	for s := range 2 {
		for q := range 2 {
			for l := range 32 {
				c.Rounds[s][q][l] = p.card(s, q, l)
			}
		}
	}
	c.placeWords(128)
	return c
}

// ByHalves is the cut of every item into words 0-127 and 128-255: each lane has half of its words on either card, and a quarter
// round of each.
func ByHalves() *Cut {
	c := &Cut{}
	for l := range 32 {
		for i := range 8 {
			c.Words[l][i] = uint8(i / 4)
		}
		c.Rounds[0][1][l], c.Rounds[1][1][l] = 1, 1
	}
	return c
}

// Exchanged is the words that the cut moves in an even and an odd step, both ways, but for the partial sums of r.
func (c *Cut) Exchanged() int {
	n := 0
	for l := range 32 {
		for i := range 8 {
			n += c.crossings(l, i, c.Words[l][i])
		}
		for s := range 2 {
			if c.Rounds[s][0][l] != c.Rounds[s][1][l] {
				n++ // the XOR of half of a lane
			}
		}
	}
	return n
}

// crossings of word i of lane l in the two steps, if it is stored on a card: of the word of the state on its way from a
// quarter round over the item to the next.
func (c *Cut) crossings(l, i int, stored uint8) int {
	n := 0
	for s := range 2 {
		from := c.Rounds[s][quarter[s][i]][l^exchange[s][i]]
		to := c.Rounds[1-s][quarter[1-s][i]][l]
		if from != to || from != stored {
			n++
		}
	}
	return n
}

// placeWords stores the words where they cost least, so many of them on card 0.
func (c *Cut) placeWords(first int) {
	for gain := 2; gain >= -2; gain-- { // by what is saved if a word is on card 0
		for l := range 32 {
			for i := range 8 {
				if c.crossings(l, i, 1)-c.crossings(l, i, 0) != gain {
					continue
				}
				c.Words[l][i] = 1
				if first > 0 {
					c.Words[l][i] = 0
					first--
				}
			}
		}
	}
}

// BestParities looks at all cuts of the kind of Parities, some eight million, for the one that exchanges least.
func BestParities() (best Parities, words int) {
	// For each word, and the parities of the two quarter rounds that it is in, in each phase: how often it crosses if all of it
	// is stored on card 1, and in how many lanes card 0 would save 2, 1, 0, -1, -2.
	type count struct {
		base int
		gain [5]int
	}
	var of [8][32][32][4]count
	for i := range 8 {
		for a := range 32 {
			for b := range 32 {
				for sign := range 4 {
					var p Parities
					p[0][quarter[0][i]].Mask, p[0][quarter[0][i]].Card = a, uint8(sign&1)
					p[1][quarter[1][i]].Mask, p[1][quarter[1][i]].Card = b, uint8(sign>>1)
					c := &Cut{}
					for s := range 2 {
						for l := range 32 {
							c.Rounds[s][quarter[s][i]][l] = p.card(s, quarter[s][i], l)
						}
					}
					n := &of[i][a][b][sign]
					for l := range 32 {
						on1 := c.crossings(l, i, 1)
						n.base += on1
						n.gain[2-(on1-c.crossings(l, i, 0))]++
					}
				}
			}
		}
	}
	split := func(a, b int, sign int) int { // lanes in which two quarter rounds are on different cards
		if a != b {
			return 16
		}
		return 32 * sign
	}
	words = 1 << 20
	for masks := range 1 << 20 {
		m := [2][2]int{{masks & 31, masks >> 5 & 31}, {masks >> 10 & 31, masks >> 15}}
		for signs := range 8 { // the first is 0: the cards have no names
			sign := [2][2]int{{0, signs & 1}, {signs >> 1 & 1, signs >> 2}}
			total := split(m[0][0], m[0][1], sign[0][1]) + split(m[1][0], m[1][1], sign[1][0]^sign[1][1])
			if total >= words {
				continue
			}
			var gain [5]int
			for i := range 8 {
				q, s := quarter[0][i], quarter[1][i]
				n := &of[i][m[0][q]][m[1][s]][sign[0][q]|sign[1][s]<<1]
				total += n.base
				for g := range gain {
					gain[g] += n.gain[g]
				}
			}
			left := 128
			for g, n := range gain {
				n = min(n, left)
				left -= n
				total -= n * (2 - g)
			}
			if total < words {
				words = total
				for s := range 2 {
					for q := range 2 {
						best[s][q].Mask, best[s][q].Card = m[s][q], uint8(sign[s][q])
					}
				}
			}
		}
	}
	return best, words
}
