// Package tiers is the trust-tier table of the network and what an Era's uptime does to a provider's place in it.
//
// It is pure arithmetic on exact fractions: the same counts give the same tier in every program that follows the table.
// It does not know the chain, where tiers are numbered from 0 (documented tier minus 1).
//
// Source of the table: the public rules of the Spheron protocol, docs.spheron.network/providers/reward-details, section on
// trust tiers. The text that introduces the table there says that a provider moves up after 3 and down after 5 Eras; the
// table gives a number for each tier. They contradict each other, and the table holds.
package tiers

// Whole is 100 % in basis points (0.01 %), the unit of the lines of the table and of settled uptimes.
const Whole = 10000

// Best and Worst are the ends of the table.
const (
	Best  = 1
	Worst = 7
)

// Tier is one row of the table.
type Tier struct {
	Number     uint   // 1 is best
	Name       string //
	Line       uint64 // uptime must be above this, in basis points
	Slash      uint64 // an uptime below this loses the Era's whole reward, in basis points; 0: there is no such line
	Multiplier uint64 // of the Era's reward, in tenths: 17 is 1.7
	Up         uint   // consecutive Eras that meet the line and promote; 0: never
	Down       uint   // consecutive Eras that miss the line and demote; 0: never
}

var table = [...]Tier{
	{1, "Most Trusted", 9900, 8500, 20, 0, 32},
	{2, "Highly Trusted", 9800, 8000, 17, 30, 25},
	{3, "Trusted", 9700, 7500, 15, 23, 20},
	{4, "Somewhat Trusted", 9500, 7000, 12, 17, 14},
	{5, "Less Trusted", 9000, 6500, 11, 11, 7},
	{6, "Untrusted", 8500, 6000, 10, 5, 5},
	{7, "Most Untrusted", 7500, 0, 0, 3, 0},
}

// Table is a copy of the table, best tier first.
func Table() []Tier { return append([]Tier(nil), table[:]...) }

// Row is the row of a tier, or false for a number outside the table.
func Row(tier uint) (Tier, bool) {
	if tier < Best || tier > Worst {
		return Tier{}, false
	}
	return table[tier-1], true
}

// Meets reports an uptime strictly above the tier's line. No opinion meets nothing.
func (t Tier) Meets(u Uptime) bool { return u.Known() && u.compare(t.Line) > 0 }

// Slashed reports an uptime strictly below the tier's slash line. No opinion is never slashed.
func (t Tier) Slashed(u Uptime) bool { return u.Known() && u.compare(t.Slash) < 0 }

// Start is where a provider begins that nobody has placed.
var Start = State{Tier: Worst}

// State is a provider's place. At most one of Up and Down is above 0.
type State struct {
	Tier uint // 1..7
	Up   uint // consecutive Eras that met the tier's line; not counted in the best tier
	Down uint // consecutive Eras that missed it; not counted in the worst tier
}

// Valid reports a state that Step can reach.
func (s State) Valid() bool {
	t, ok := Row(s.Tier)
	return ok && (s.Up == 0 || s.Up < t.Up) && (s.Down == 0 || s.Down < t.Down) && (s.Up == 0 || s.Down == 0)
}

// Move is what an Era did to a tier.
type Move uint8

// The moves. A promotion makes the tier's number smaller.
const (
	Stayed Move = iota
	Promoted
	Demoted
)

// String is the name of the move.
func (m Move) String() string {
	switch m {
	case Stayed:
		return "stayed"
	case Promoted:
		return "promoted"
	case Demoted:
		return "demoted"
	}
	return "unknown move"
}

// Step is the state after one more Era. Meeting the line of the tier for Up consecutive Eras promotes by one tier, missing it
// for Down consecutive Eras demotes by one; each count starts again after the other case and after a move. An Era without
// an opinion changes nothing, and breaks neither count. A state that is not valid stays as it is.
func Step(s State, u Uptime) (State, Move) {
	if !s.Valid() || !u.Known() {
		return s, Stayed
	}
	t := table[s.Tier-1]
	if t.Meets(u) {
		s.Down = 0
		if t.Up == 0 {
			return s, Stayed
		}
		if s.Up++; s.Up == t.Up {
			return State{Tier: s.Tier - 1}, Promoted
		}
		return s, Stayed
	}
	s.Up = 0
	if t.Down == 0 {
		return s, Stayed
	}
	if s.Down++; s.Down == t.Down {
		return State{Tier: s.Tier + 1}, Demoted
	}
	return s, Stayed
}
