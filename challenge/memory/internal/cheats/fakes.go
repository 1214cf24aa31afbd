package cheats

import (
	"encoding/binary"

	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/philox"
)

// noise is chance, the same every time: what a walk draws that is made up.
func noise(r *Round, w uint32) [4]uint32 {
	return philox.Key{K0: 0x6e6f6973, K1: r.Number}.Block(w, 0)
}

// makeUp is a digest that nothing was done for.
func makeUp(r *Round, w uint32) (d memory.Digest) {
	for i, v := range noise(r, w) {
		binary.BigEndian.PutUint32(d[4*i:], v)
	}
	return d
}

// SomeWalks makes a share of the walks, in thousandths, and makes up the other digests.
func SomeWalks(thousandths uint64) Strategy {
	return func(r *Round, digests []memory.Digest) {
		for w := range digests {
			if uint64(noise(r, uint32(w))[0])*1000>>32 < thousandths {
				digests[w] = r.walk(uint32(w), r.read)
			} else {
				digests[w] = makeUp(r, uint32(w))
			}
		}
	}
}

// OneOfGroup makes one walk of every leaf and makes up the 31 digests beside it.
func OneOfGroup() Strategy {
	return func(r *Round, digests []memory.Digest) {
		for w := range digests {
			if w%memory.GroupWalks == 0 {
				digests[w] = r.walk(uint32(w), r.read)
			} else {
				digests[w] = makeUp(r, uint32(w))
			}
		}
	}
}

// WithoutRead makes every walk but reads nothing in one step.
func WithoutRead(step int) Strategy {
	return func(r *Round, digests []memory.Digest) {
		for w := range digests {
			j := 0
			digests[w] = r.walk(uint32(w), func(dst *memory.Item, m uint64) {
				if j != step {
					r.read(dst, m)
				} else {
					*dst = memory.Item{}
				}
				j++
			})
		}
	}
}

// SomeWords reads the first words of every item and takes the others as zero.
func SomeWords(words int) Strategy {
	return each(func(r *Round, dst *memory.Item, m uint64) {
		r.Meter.Held = r.Job.Size * 4 * uint64(words)
		r.Meter.Random += 4 * uint64(words)
		r.Meter.Chain++
		*dst = r.data[m]
		clear(dst[words:])
	})
}

// WithoutABit stores all of every item but a bit, which it takes as zero.
func WithoutABit() Strategy {
	return each(func(r *Round, dst *memory.Item, m uint64) {
		r.Meter.Held = r.Job.Size*memory.ItemSize - r.Job.Size/8
		r.read(dst, m)
		dst[0] &^= 1
	})
}

// GiveUp stores a share of the items, in thousandths, and gives a walk up, with a digest made up, when it meets another.
func GiveUp(g *Game, thousandths uint64) Strategy {
	stored := g.Job.Size * thousandths / 1000
	return func(r *Round, digests []memory.Digest) {
		r.Meter.Held = stored * memory.ItemSize
		for w := range digests {
			met := false
			digests[w] = r.walk(uint32(w), func(dst *memory.Item, m uint64) {
				if m >= stored {
					met = true
				}
				if !met {
					r.read(dst, m)
				}
			})
			if met {
				digests[w] = makeUp(r, uint32(w))
			}
		}
	}
}

// OtherIdentity is honest with the dataset of another device.
func OtherIdentity(g *Game, device uint32) Strategy {
	job := g.Job
	job.Device[0] ^= byte(device)
	other := dataset(memory.JobKey(job), g.Job.Size)
	return each(func(r *Round, dst *memory.Item, m uint64) {
		r.read(dst, m)
		*dst = other[m]
	})
}

// Replay makes the walks of round 1 and commits to their digests in every round.
func Replay() Strategy {
	var first []memory.Digest
	return func(r *Round, digests []memory.Digest) {
		if first == nil {
			Honest()(r, digests)
			first = digests
		}
		copy(digests, first)
	}
}

// SideBySide keys every round by the zero root, so that rounds could be made at one time.
func SideBySide() Strategy {
	return func(r *Round, digests []memory.Digest) {
		alone := *r
		alone.Key = memory.WalkKey(ChainID, ID, r.Number, [32]byte{})
		Honest()(&alone, digests)
	}
}

// Flipped is honest, but a bit of one item flipped after the dataset was built.
func Flipped(item uint64, bit int) *memorytest.Bend {
	return &memorytest.Bend{Item: func(m uint64, dst *memory.Item) {
		if m == item {
			dst[bit/32] ^= 1 << (bit % 32)
		}
	}}
}
