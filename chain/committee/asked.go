package committee

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/crypto"
)

var claimTag = crypto.Keccak256Hash([]byte("slark/v1/claim"))

// Asked is one draw of what a seat has to show of an Era, by the beacon of the second Era after it.
type Asked struct{ a, b, c uint64 }

// Ask is the i-th draw of a seat.
func Ask(beacon [32]byte, era uint64, s Seat, i uint8) Asked {
	d := crypto.Keccak256(claimTag[:], beacon[:], word(era), word(uint64(s.Cohort)), word(uint64(s.Seat)), word(uint64(i)))
	return Asked{binary.BigEndian.Uint64(d[24:]), binary.BigEndian.Uint64(d[16:24]), binary.BigEndian.Uint64(d[8:16])}
}

// Offset is which provider of its cohort of so many, at least 1, is asked for.
func (q Asked) Offset(providers int) int { return int(q.a % uint64(providers)) }

// Pass says whether the draw falls on a pass of the seat's verdict of that provider, which is then to be shown. If it falls on a failure, or on one of
// the slots without a sample, there is nothing to show, and nothing is paid. slots is at least 1.
func (q Asked) Pass(v Verdict, slots int) bool {
	return v.Samples > 0 && v.Uptime <= MaxUptime && q.b%max(uint64(v.Samples), uint64(slots)) < v.Passes()
}

// Place is which of so many passes, at least 1, is to be shown.
func (q Asked) Place(passes int) int { return int(q.c % uint64(passes)) }

// Covered is a verdict of no more samples than so many passes can stand for: who claims more may be asked for what there is not.
func (v Verdict) Covered(passes int) Verdict {
	if v.Passes() <= uint64(passes) {
		return v
	}
	v.Samples = uint16(((uint64(passes)+1)*MaxUptime - 1) / uint64(v.Uptime))
	if v.Samples == 0 {
		return NoOpinion
	}
	return v
}
