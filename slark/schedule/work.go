package schedule

import (
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/tenancy"
)

// What a job of a class aims at, at the class's lower edge.
const (
	// MinRound is the least time of a round of matmul: launches and hashing then cost 2 to 3 %.
	MinRound = 5 * time.Millisecond
	// MinTotal and MaxTotal bound the time of all rounds: long against the line, short against a device's day.
	MinTotal = 1 * time.Second
	MaxTotal = 2 * time.Second
	// LineTotal is how many round trips a job takes at least, because one part in so many of it is what the line is credited with
	// (docs/protocol.md, section 12): in a shorter one a provider that is far away looks slow. LongTotal is the most that a line asks.
	LineTotal = 20
	LongTotal = 6 * time.Second
	// LongSize is the largest n to which a line raises a job, for the sake of the device's memory.
	LongSize = 32768
	// Openings is how many units are opened, unless there are more rounds than that.
	Openings = 64

	// MicroRound and MicroTotal are what a micro proof aims at (docs/protocol.md, section 3.1).
	MicroRound = 500 * time.Microsecond
	MicroTotal = 4 * time.Millisecond

	// memoryRounds is T of memory, half of it below slowMemory bytes a second; less where that would last too long, and more where it
	// would be too short.
	memoryRounds = 64
	slowMemory   = 600e9
)

// Work is the amount of work of a job.
type Work struct {
	Kind     challenge.Kind
	Size     uint64 // n of matmul, items of memory
	Rounds   uint32 // T
	Openings uint32 // k
}

// Validate reports work that is outside the limits of the protocol.
func (w Work) Validate() error {
	return challenge.ValidateWork(w.Kind, w.Size, w.Rounds, w.Openings)
}

func (w Work) job() challenge.Job {
	return challenge.Job{Kind: w.Kind, Size: w.Size, Rounds: w.Rounds, Openings: w.Openings}
}

// Unknown is the work for a class without an envelope: about 0.1 s on a small card, a few seconds on a CPU.
var Unknown = Work{Kind: challenge.Matmul, Size: 2048, Rounds: 8, Openings: 32}

// Matmul is the full proof of compute for a class, from its envelope, or Unknown for nil. The size is the smallest whose
// rounds take at least MinRound and of which the most rounds allowed take at least MinTotal; the rounds are the fewest that
// take MinTotal. So the total lies from MinTotal to MaxTotal for a lower edge from 17 MOPS (below it even one round of the
// smallest size takes longer) to 36 POPS (above it the most work allowed takes less).
func Matmul(e *envelope.Envelope) Work { return MatmulOver(e, 0) }

// total is how long a job takes at least over a line with this round trip.
func total(roundTrip time.Duration) time.Duration {
	return max(MinTotal, min(LineTotal*min(roundTrip, LongTotal), LongTotal))
}

// MatmulOver is Matmul for a device that is so far away: LineTotal round trips in place of MinTotal, if that is more, up to LongTotal
// and LongSize.
func MatmulOver(e *envelope.Envelope, roundTrip time.Duration) Work {
	if e == nil || e.Lower == 0 {
		return Unknown
	}
	least := total(roundTrip)
	w := Work{Kind: challenge.Matmul, Size: challenge.MinSize, Rounds: 1}
	for w.Size < challenge.MaxSize {
		round := expected(e, w)
		enough := MinTotal
		if w.Size < LongSize {
			enough = least
		}
		if round >= MinRound && round >= enough/challenge.MaxRounds {
			break
		}
		w.Size *= 2
	}
	for w.Rounds < challenge.MaxRounds && expected(e, w) < least {
		w.Rounds++
	}
	w.Openings = max(Openings, w.Rounds)
	return w
}

// Micro is the micro proof for a class, from its envelope for matmul: milliseconds of work, whatever the class. Without an
// envelope it is the smallest of any.
func Micro(e *envelope.Envelope) Work {
	w := Work{Kind: challenge.Matmul, Size: challenge.MinSize, Rounds: 1, Openings: tenancy.MicroOpenings}
	if e == nil || e.Lower == 0 {
		return w
	}
	for w.Size < tenancy.MicroSize && expected(e, w) < MicroRound {
		w.Size *= 2
	}
	for w.Rounds < tenancy.MicroRounds && expected(e, w) < MicroTotal {
		w.Rounds++
	}
	return w
}

// Memory is the full proof of memory for a class, from its envelope for memory, over a dataset of so many items. Without
// an envelope there is none, and false.
func Memory(e *envelope.Envelope, items uint64) (Work, bool) { return MemoryOver(e, items, 0) }

// MemoryOver is Memory for a device that is so far away, as MatmulOver: as long as the most rounds make it.
func MemoryOver(e *envelope.Envelope, items uint64, roundTrip time.Duration) (Work, bool) {
	if e == nil || e.Lower == 0 || items < challenge.MinItems {
		return Work{}, false
	}
	items = min(items, challenge.MaxItems)
	w := Work{Kind: challenge.Memory, Size: items - items%challenge.ItemsStep, Rounds: memoryRounds}
	if e.Lower < slowMemory {
		w.Rounds /= 2
	}
	for w.Rounds > 1 && expected(e, w) > MaxTotal {
		w.Rounds--
	}
	for least := total(roundTrip); w.Rounds < challenge.MaxWalkRounds && expected(e, w) < least; {
		w.Rounds++
	}
	w.Openings = max(Openings, w.Rounds)
	return w, true
}

func expected(e *envelope.Envelope, w Work) time.Duration { return e.Expected(w.job().Work()) }
