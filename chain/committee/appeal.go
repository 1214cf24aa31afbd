package committee

import (
	"math/big"
	"slices"
	"sort"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// AppealSeats hear an appeal, AppealQuorum of which must be revealed for it to be decided. What the contract has.
const (
	AppealSeats  = 15
	AppealQuorum = 10
	// AppealRest is how many Eras lie between a provider's appeals at least.
	AppealRest = 30
	// AllAppealSeats is a bit for each.
	AllAppealSeats = 1<<AppealSeats - 1
)

var (
	appealTag        = crypto.Keccak256Hash([]byte("slark/v1/appeal"))
	appealVerdictTag = crypto.Keccak256Hash([]byte("slark/v1/appeal-verdict"))
)

// DrawAppeal is where a seat that hears a provider's appeal falls among so much weight, at least 1. The beacon is that of the Era in which
// the provider is measured anew.
func DrawAppeal(beacon [32]byte, provider common.Address, seat uint8, total *big.Int) *big.Int {
	r := new(big.Int).SetBytes(crypto.Keccak256(appealTag[:], beacon[:], address(provider), word(uint64(seat))))
	return r.Mod(r, total)
}

// AppealHolders are the places of the members that hear a provider's appeal in the Era, by seat. It is empty if nobody has any weight.
func (c Council) AppealHolders(provider common.Address) []int {
	total := c.Members.Total()
	if total.Sign() <= 0 {
		return nil
	}
	out := make([]int, AppealSeats)
	for seat := range out {
		r := DrawAppeal(c.Beacon, provider, uint8(seat), total)
		out[seat] = sort.Search(len(c.Members), func(i int) bool { return c.Members[i].Cumulative.Cmp(r) > 0 })
	}
	return out
}

// AppealSeatsOf are the seats of a provider's appeal that an account holds in the Era: none, if no appeal of it is heard.
func (c Council) AppealSeatsOf(who, provider common.Address) (held []uint8) {
	at, ok := c.Members.Position(who)
	if !ok || !slices.Contains(c.Appellants, provider) {
		return nil
	}
	for seat, h := range c.AppealHolders(provider) {
		if h == at {
			held = append(held, uint8(seat))
		}
	}
	return held
}

// DecideAppeal is what fifteen seats come to against a slash, or else a demotion. A seat that was not revealed is nil. Fewer than AppealQuorum of them
// decide nothing. Where Need of them say that they have no opinion the provider was not there to be measured, and what it appealed against stands.
func DecideAppeal(seats [AppealSeats]*Verdict, slash bool, l Line) Outcome {
	all, shown, absent := make([]Verdict, AppealSeats), 0, 0
	for i, v := range seats {
		if v == nil {
			continue
		}
		all[i] = *v
		if shown++; v.Samples == 0 {
			absent++
		}
	}
	switch {
	case shown < AppealQuorum:
		return Undecided
	case absent >= Need(AppealSeats) && slash:
		return Slashed
	case absent >= Need(AppealSeats):
		return Missed
	}
	return Decide(all, l).Outcome
}

// AppealVerdictHash is what a verifier commits to of its verdict on an appeal.
func AppealVerdictHash(chainID uint64, appeals, provider, verifier common.Address, measured uint64, secret [32]byte, v Verdict) common.Hash {
	return crypto.Keccak256Hash(appealVerdictTag[:], word(chainID), address(appeals), address(provider), word(measured), address(verifier), secret[:],
		word(v.bits()))
}
