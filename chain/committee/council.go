package committee

import "github.com/ethereum/go-ethereum/common"

// Council is who judges whom in an Era. The zero value judges nobody.
type Council struct {
	Beacon  [32]byte // of the Era
	Members Set      // its verifiers, by place; not to be changed
	Numbers uint32   // provider numbers given out before the Era: those from it on are not judged in it
	Size    int      // of a cohort
	Seats   int      // of a committee
	// Appellants are the providers whose appeals are heard in the Era, fixed before it; not to be changed.
	Appellants []common.Address
}

// Cohorts is how many cohorts there are.
func (c Council) Cohorts() uint32 {
	if c.Size < 1 {
		return 0
	}
	return Cohorts(c.Numbers, c.Size)
}

// CohortOf is the cohort of a provider's number, or false if it is not judged in the Era.
func (c Council) CohortOf(number uint32) (uint32, bool) {
	if c.Size < 1 || number >= c.Numbers {
		return 0, false
	}
	return Cohort(number, c.Size), true
}

// Providers are the numbers of a cohort, from first to before end.
func (c Council) Providers(cohort uint32) (first, end uint32) {
	if c.Size < 1 {
		return 0, 0
	}
	first = cohort * uint32(c.Size)
	return first, first + uint32(Members(cohort, c.Numbers, c.Size))
}

// Holders are the places of the members that hold the seats of a cohort, by seat.
func (c Council) Holders(cohort uint32) []int { return c.Members.Holders(c.Beacon, cohort, c.Seats) }

// Held is how many seats of a cohort an account holds.
func (c Council) Held(who common.Address, cohort uint32) (held int) {
	at, ok := c.Members.Position(who)
	if !ok {
		return 0
	}
	for _, h := range c.Holders(cohort) {
		if h == at {
			held++
		}
	}
	return held
}

// SeatsOf are the seats that an account holds, by cohort and seat.
func (c Council) SeatsOf(who common.Address) []Seat {
	return c.Members.SeatsOf(c.Beacon, who, c.Cohorts(), c.Seats)
}
