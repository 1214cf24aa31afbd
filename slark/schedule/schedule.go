// Package schedule says when a verifier challenges a device in an Era, and with how much work. It is pure: times follow
// from the verifier's secret of the Era and the beacon, so a provider cannot foresee them and the verifier can be held to
// them once it shows its secret; work follows from the claimed class, so that all devices of a class get the same.
package schedule

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"math/bits"
	"sort"
	"time"

	"github.com/slark-network/slark/challenge"
)

var (
	tagSlot  = challenge.Tag("slark/v1/schedule/slot")
	tagKind  = challenge.Tag("slark/v1/schedule/kind")
	tagAfter = challenge.Tag("slark/v1/schedule/after")
	tagFlash = challenge.Tag("slark/v1/schedule/flash")
	tagHalf  = challenge.Tag("slark/v1/schedule/half")
)

// LeastFlash is from how many slots on a device has flash slots.
const LeastFlash = 8

// flashes is how many instants of an Era all devices of a verifier share.
const flashes = 4

// MaxSlots bounds the slots of one device in one Era.
const MaxSlots = challenge.MaxSlots

// Era is what the schedule of one device in one Era derives from.
type Era struct {
	Secret   challenge.Hash // the verifier's, of the Era
	Beacon   challenge.Hash
	Provider challenge.Address
	Device   challenge.Hash
	Start    time.Time
	End      time.Time     // later than Start
	Margin   time.Duration // no slot begins in the last Margin of the Era, so that it can end in it
	Slots    int           // 0..MaxSlots
}

// Times are the slots of the Era, in order: [Start, End-Margin) is cut in as many equal parts as there are slots, and each
// has one slot at a random place. A margin that leaves nothing, or no slots, gives none.
func (e Era) Times() []time.Time {
	span := e.End.Add(-e.Margin).Sub(e.Start)
	n := min(e.Slots, MaxSlots)
	if span <= 0 || n <= 0 {
		return nil
	}
	out := make([]time.Time, n)
	for i := range out {
		from, to := part(span, i, n), part(span, i+1, n)
		hi, _ := bits.Mul64(e.draw(uint32(i)), uint64(to-from))
		out[i] = e.Start.Add(from + time.Duration(hi))
	}
	for i, at := range e.flashes(span, n) {
		out[i] = at
	}
	return out
}

// Flashes are the slots whose time the device shares with others of the verifier, by slot: all of those begin at once, so that no
// device can answer for two.
func (e Era) Flashes() map[int]time.Time {
	return e.flashes(e.End.Add(-e.Margin).Sub(e.Start), min(e.Slots, MaxSlots))
}

func (e Era) flashes(span time.Duration, n int) map[int]time.Time {
	if span <= 0 || n < LeastFlash {
		return nil
	}
	out := map[int]time.Time{}
	common, host := e, e
	common.Provider, common.Device, host.Device = challenge.Address{}, challenge.Hash{}, challenge.Hash{}
	for f := range flashes {
		x := binary.BigEndian.AppendUint32(nil, uint32(f))
		if host.hash(tagHalf, x)&1 == 0 {
			continue
		}
		from, to := part(span, f, flashes), part(span, f+1, flashes)
		hi, _ := bits.Mul64(common.hash(tagFlash, x), uint64(to-from))
		at := from + time.Duration(hi)
		i := sort.Search(n, func(i int) bool { return part(span, i+1, n) > at })
		if _, taken := out[i]; !taken {
			out[i] = e.Start.Add(at)
		}
	}
	return out
}

// part is span * i / n, exactly.
func part(span time.Duration, i, n int) time.Duration {
	hi, lo := bits.Mul64(uint64(span), uint64(i))
	q, _ := bits.Div64(hi, lo, uint64(n))
	return time.Duration(q)
}

// AfterLease is when the full proof is begun that follows the end of a lease within a time: at a random moment of it.
func (e Era) AfterLease(over time.Time, within time.Duration) time.Time {
	draw := e.hash(tagAfter, binary.BigEndian.AppendUint64(nil, uint64(over.Unix())))
	hi, _ := bits.Mul64(draw, uint64(max(within, 0)))
	return over.Add(time.Duration(hi))
}

// Proof is which of so many kinds of proof a slot has. Of as many slots in a row as there are kinds each has one, the first
// of them at random: a device cannot know which comes first.
func (e Era) Proof(slot uint64, kinds int) int {
	if kinds < 2 {
		return 0
	}
	n := uint64(kinds)
	first := e.hash(tagKind, binary.BigEndian.AppendUint64(nil, slot/n)) % n
	return int((first + slot) % n)
}

func (e Era) draw(slot uint32) uint64 {
	return e.hash(tagSlot, binary.BigEndian.AppendUint32(nil, slot))
}

func (e Era) hash(tag challenge.Hash, what []byte) uint64 {
	m := hmac.New(sha256.New, e.Secret[:])
	m.Write(tag[:])
	m.Write(e.Beacon[:])
	m.Write(e.Provider[:])
	m.Write(e.Device[:])
	m.Write(what)
	return binary.BigEndian.Uint64(m.Sum(nil))
}
