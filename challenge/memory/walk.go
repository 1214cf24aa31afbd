package memory

import (
	"encoding/binary"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/philox"
	"github.com/slark-network/slark/challenge/tree"
)

// The shape of a walk (section 18.3).
const (
	Lanes      = 32                   // lanes of a state
	LaneWords  = 8                    // words of a lane
	Steps      = challenge.WalkSteps  // items of a walk
	GroupWalks = challenge.GroupWalks // walks whose digests make one leaf
)

// exchange has, for even and for odd steps, the mask m_i: after the step, word i of lane l is word i of lane l^m_i of
// before. Every cut of the lanes into halves by a parity of their number is crossed by 7 to 11 of the 16.
var exchange = [2][LaneWords]int{
	{2, 22, 11, 14, 5, 4, 27, 3},
	{23, 15, 7, 17, 29, 31, 13, 30},
}

// State is the state of a walk.
type State [Lanes][LaneWords]uint32

// Digest is what a walk comes to. It is no commitment: only who computes it may use it.
type Digest [challenge.DigestSize]byte

// ItemAt is item(r) of section 18.3: the item, of n, that r leads to.
func ItemAt(r uint32, n uint64) uint64 { return uint64(r) * n >> 32 }

// InitialState is the state in which walk w of a round starts, and r of its first item.
func InitialState(key philox.Key, w uint32) (s State, r uint32) {
	for l := range s {
		low, high := key.Block(uint32(2*l), w), key.Block(uint32(2*l+1), w)
		copy(s[l][:4], low[:])
		copy(s[l][4:], high[:])
	}
	return s, s[0][0]
}

// Step makes step j, counted from 0, with the item that it takes, and returns r of the next.
// For a given item it is a bijection of the state.
func (s *State) Step(j int, item *Item) (r uint32) {
	var mixed State
	for l := range s {
		x := s[l]
		for i := range 4 {
			x[i] ^= item[4*l+i]
			x[4+i] ^= item[ItemWords/2+4*l+i]
		}
		x[0] += golden * uint32(j+1)
		if j%2 == 0 {
			x[0], x[1], x[2], x[3] = quarterRound(x[0], x[1], x[2], x[3])
			x[4], x[5], x[6], x[7] = quarterRound(x[4], x[5], x[6], x[7])
		} else {
			x[0], x[5], x[2], x[7] = quarterRound(x[0], x[5], x[2], x[7])
			x[4], x[1], x[6], x[3] = quarterRound(x[4], x[1], x[6], x[3])
		}
		h := x[0] ^ x[1] ^ x[2] ^ x[3] ^ x[4] ^ x[5] ^ x[6] ^ x[7]
		h *= 0x85EBCA6B // of MurmurHash3's finaliser, as is the next
		r ^= h ^ h>>15
		mixed[l] = x
	}
	for l := range s {
		for i, m := range exchange[j%2] {
			s[l][i] = mixed[l^m][i]
		}
	}
	r *= 0xC2B2AE35
	return r ^ r>>16
}

// Digest is the digest of a state after the last step. The state is left as it is.
func (s *State) Digest() Digest {
	var sum [4]uint32
	for _, x := range s {
		x[0], x[1], x[2], x[3] = quarterRound(x[0], x[1], x[2], x[3])
		x[4], x[5], x[6], x[7] = quarterRound(x[4], x[5], x[6], x[7])
		sum[0] += x[0] + x[5]
		sum[1] += x[1] + x[6]
		sum[2] += x[2] + x[7]
		sum[3] += x[3] + x[4]
	}
	return digestOf(sum)
}

func digestOf(sums [4]uint32) (d Digest) {
	for i, sum := range sums {
		binary.BigEndian.PutUint32(d[4*i:], sum)
	}
	return d
}

// Walk makes walk w of a round over n items, which item writes on request, and returns its digest.
func Walk(key philox.Key, w uint32, n uint64, item func(dst *Item, m uint64)) Digest {
	s, r := InitialState(key, w)
	var at Item
	for j := range Steps {
		item(&at, ItemAt(r, n))
		r = s.Step(j, &at)
	}
	return s.Digest()
}

// Start names a walk: number Walk of the round that has the key.
type Start struct {
	Key  philox.Key
	Walk uint32
}

// Digests makes walks over n items from the cache, some side by side, and returns their digests in order.
func (c *Cache) Digests(walks []Start, n uint64) []Digest {
	out := make([]Digest, 0, len(walks))
	for len(walks) > 0 {
		some := walks[:min(len(walks), batch)]
		walks = walks[len(some):]
		var walkers [batch]Walker
		var ms [batch]uint64
		var read [batch]Item
		for i, w := range some {
			walkers[i].Begin(w, n)
		}
		for range Steps {
			for i := range some {
				ms[i] = walkers[i].Next()
			}
			c.Items(read[:len(some)], ms[:len(some)])
			for i := range some {
				walkers[i].Step(&read[i])
			}
		}
		for i := range some {
			out = append(out, walkers[i].Digest())
		}
	}
	return out
}

// Leaf is the hash of a group of walks: leaf(g) of section 18.3, a leaf of RFC 6962.
func Leaf(digests *[GroupWalks]Digest) challenge.Hash {
	var b [GroupWalks * challenge.DigestSize]byte
	for i := range digests {
		copy(b[challenge.DigestSize*i:], digests[i][:])
	}
	return tree.Leaf(b[:])
}
