// Package committee computes what the settlement contract and a verifier must come to alike: who holds the seats of a cohort,
// how verdicts are packed and committed to, and what the verdicts of a committee come to (docs/settlement.md).
//
// It is pure: no chain, no clock, no store. The vectors in chain/contracts/test/vectors/committee.json are run by the
// contracts' tests as well. It does not know tiers beyond the two lines that it is given.
package committee

//go:generate go run ./internal/vectors -out ../contracts/test/vectors/committee.json

import (
	"fmt"
	"math/big"
	"sort"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Limits that the contract has as well.
const (
	MaxCohort = 60 // providers in a cohort
	MaxSeats  = 15 // seats of a cohort
)

// Cohort is the cohort of a provider's number. size is at least 1.
func Cohort(number uint32, size int) uint32 { return number / uint32(size) }

// Cohorts is how many cohorts so many numbers make.
func Cohorts(numbers uint32, size int) uint32 {
	return uint32((uint64(numbers) + uint64(size) - 1) / uint64(size))
}

// Members is how many of so many numbers lie in a cohort.
func Members(cohort, numbers uint32, size int) int {
	first := uint64(cohort) * uint64(size)
	if first >= uint64(numbers) {
		return 0
	}
	return int(min(uint64(size), uint64(numbers)-first))
}

// Need is how many of so many seats must agree on a punishment: four of five.
func Need(seats int) int { return (4*seats + 4) / 5 }

// Member is a verifier of an Era, at its position.
type Member struct {
	Address common.Address
	// Cumulative is the weight of this member and of all before it, in the contract's unit; not to be changed.
	Cumulative *big.Int
}

// Set is the verifiers of an Era, frozen before its beacon can be known. Their cumulative weights do not fall.
type Set []Member

// Total is the weight of all, zero without any.
func (s Set) Total() *big.Int {
	if len(s) == 0 {
		return new(big.Int)
	}
	return s[len(s)-1].Cumulative
}

// Position is the member with an address, or false.
func (s Set) Position(who common.Address) (int, bool) {
	for i, m := range s {
		if m.Address == who {
			return i, true
		}
	}
	return 0, false
}

var seatTag = crypto.Keccak256Hash([]byte("slark/v1/seat"))

// Draw is where the seat of a cohort falls among so much weight, at least 1.
func Draw(beacon [32]byte, cohort uint32, seat uint8, total *big.Int) *big.Int {
	r := new(big.Int).SetBytes(crypto.Keccak256(seatTag[:], beacon[:], word(uint64(cohort)), word(uint64(seat))))
	return r.Mod(r, total)
}

// Holder is the position of the member that holds a seat, or false if nobody has any weight.
func (s Set) Holder(beacon [32]byte, cohort uint32, seat uint8) (int, bool) {
	total := s.Total()
	if total.Sign() <= 0 {
		return 0, false
	}
	r := Draw(beacon, cohort, seat, total)
	return sort.Search(len(s), func(i int) bool { return s[i].Cumulative.Cmp(r) > 0 }), true
}

// Holders are the positions of the members that hold the seats of a cohort, by seat. It is empty if nobody has any weight.
func (s Set) Holders(beacon [32]byte, cohort uint32, seats int) []int {
	out := make([]int, 0, seats)
	for seat := range seats {
		h, ok := s.Holder(beacon, cohort, uint8(seat))
		if !ok {
			return nil
		}
		out = append(out, h)
	}
	return out
}

// Seat is one seat of a cohort.
type Seat struct {
	Cohort uint32
	Seat   uint8
}

// SeatsOf are the seats that a member holds in an Era with so many cohorts, by cohort and seat.
func (s Set) SeatsOf(beacon [32]byte, who common.Address, cohorts uint32, seats int) (held []Seat) {
	at, ok := s.Position(who)
	if !ok {
		return nil
	}
	for c := range cohorts {
		for seat := range seats {
			if h, ok := s.Holder(beacon, c, uint8(seat)); ok && h == at {
				held = append(held, Seat{c, uint8(seat)})
			}
		}
	}
	return held
}

// String is for logs.
func (s Seat) String() string { return fmt.Sprintf("cohort %d seat %d", s.Cohort, s.Seat) }

func word(v uint64) []byte { return new(big.Int).SetUint64(v).FillBytes(make([]byte, 32)) }
