package cheats

import "github.com/slark-network/slark/challenge/memory"

// ByItems splits the dataset over cards by items: item m is on card m mod cards. The state of a walk goes to where its next item is, or
// with fetch set stays where it is and the item comes. Link counts what enters card 0, and what enters the others.
func ByItems(cards uint64, fetch bool) Strategy {
	return func(r *Round, digests []memory.Digest) {
		for w := range digests {
			at := uint64(w) % cards
			first := true
			digests[w] = r.walk(uint32(w), func(dst *memory.Item, m uint64) {
				to := m % cards
				if to != at && (fetch || !first) { // the first state can be computed anywhere
					enters := 1
					if fetch && at == 0 || !fetch && to == 0 {
						enters = 0
					}
					r.Meter.Link[enters] += memory.ItemSize
				}
				if !fetch {
					at = to
				}
				first = false
				r.read(dst, m)
			})
		}
	}
}

// Cut says which of two cards does what: which stores word i of lane l of every item, and which makes the quarter rounds
// of a lane, in even and in odd steps. A cut by whole lanes has all of a lane on one card.
type Cut struct {
	Words  [32][8]uint8    // by lane and place in its state
	Rounds [2][2][32]uint8 // by parity of the step, first or second quarter round, lane
}

// ByLanes is the cut by a set of lanes.
func ByLanes(card func(lane int) uint8) *Cut {
	c := &Cut{}
	for l := range 32 {
		for i := range 8 {
			c.Words[l][i] = card(l)
		}
		for s := range 2 {
			c.Rounds[s][0][l], c.Rounds[s][1][l] = card(l), card(l)
		}
	}
	return c
}

// ByWords splits the dataset over two cards by words of every item, as the cut says. Both cards make every walk, in step with one
// another. It is run word by word: a word is used on the card where it is, or crosses the link.
func ByWords(cut *Cut) Strategy {
	return func(r *Round, digests []memory.Digest) {
		for w := range digests {
			digests[w] = cut.walk(r, uint32(w))
		}
	}
}

// placed is a word and the card that has it.
type placed struct {
	word uint32
	card uint8
}

func (cut *Cut) walk(r *Round, w uint32) memory.Digest {
	m := r.Meter
	m.Ops += stateOps + memory.Steps*stepOps + digestOps
	m.Steps += memory.Steps
	cross := func(p placed, to uint8) placed { // to is where it is used
		if p.card != to {
			m.Link[p.card] += 4 // 0: leaves this card; both are alike
		}
		return placed{p.word, to}
	}

	start, first := memory.InitialState(r.Key, w)
	var state [32][8]placed
	for l := range state {
		for i := range state[l] { // computed wherever it is wanted
			state[l][i] = placed{start[l][i], cut.Words[l][i]}
		}
	}
	next := memory.ItemAt(first, r.Job.Size)
	for j := range memory.Steps {
		item := &r.data[next]
		m.Random += memory.ItemSize
		m.Chain++
		var mixed [32][8]placed
		var index [2]uint32 // what each card knows of r
		for l := range 32 {
			for i := range 8 {
				state[l][i] = cut.add(&state[l][i], item[128*(i/4)+4*l+i%4], cut.Words[l][i], cut.Rounds[j%2][quarter[j%2][i]][l], cross)
			}
			var partial [2]placed // the XOR of the words of each quarter round
			for q, words := range quarters[j%2] {
				card := cut.Rounds[j%2][q][l]
				var x [4]uint32
				for k, i := range words {
					x[k] = state[l][i].word
					if i == 0 {
						x[k] += 0x9E3779B9 * uint32(j+1)
					}
				}
				quarterRound(&x[0], &x[1], &x[2], &x[3])
				for k, i := range words {
					mixed[l][i] = placed{x[k], card}
				}
				partial[q] = placed{x[0] ^ x[1] ^ x[2] ^ x[3], card}
			}
			h := partial[0].word ^ cross(partial[1], partial[0].card).word
			h *= 0x85EBCA6B
			index[partial[0].card] ^= h ^ h>>15
		}
		both := cross(placed{index[0], 0}, 1).word ^ cross(placed{index[1], 1}, 0).word
		both *= 0xC2B2AE35
		next = memory.ItemAt(both^both>>16, r.Job.Size)
		for l := range 32 {
			for i, mask := range exchange[j%2] {
				state[l][i] = mixed[l^mask][i]
			}
		}
	}
	return cut.digest(&state, cross)
}

// add adds a word of the item, stored on one card, to a word of the state, for a quarter round: where both are together if they are, so
// that one crossing is enough wherever the three are.
func (cut *Cut) add(state *placed, word uint32, stored, wanted uint8, cross func(placed, uint8) placed) placed {
	switch {
	case state.card == stored:
		return cross(placed{state.word ^ word, stored}, wanted)
	case stored == wanted:
		return placed{cross(*state, wanted).word ^ word, wanted}
	default:
		return placed{state.word ^ cross(placed{word, stored}, wanted).word, wanted}
	}
}

// digest has the quarter rounds of the digest where those of an even step are, and adds up on card 0.
func (cut *Cut) digest(state *[32][8]placed, cross func(placed, uint8) placed) memory.Digest {
	var whole memory.State
	for l := range state {
		for i := range state[l] {
			whole[l][i] = cross(state[l][i], cut.Rounds[0][quarter[0][i]][l]).word
		}
	}
	for range 4 {
		cross(placed{card: 1}, 0)
	}
	return whole.Digest()
}
