package schedule

import (
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
)

// What a job of a class aims at, at the class's lower edge.
const (
	// MinRound is the least time of a round: launches and hashing then cost 2 to 3 %.
	MinRound = 5 * time.Millisecond
	// MinTotal and MaxTotal bound the time of all rounds: long against the line, short against a device's day.
	MinTotal = 1 * time.Second
	MaxTotal = 2 * time.Second
	// Openings is how many units are opened, unless there are more rounds than that.
	Openings = 64
)

// Work is the amount of work of a job.
type Work struct {
	Size     uint64 // n, a power of two
	Rounds   uint32 // T
	Openings uint32 // k
}

// Validate reports work that is outside the limits of the protocol.
func (w Work) Validate() error {
	return challenge.ValidateWork(challenge.Matmul, w.Size, w.Rounds, w.Openings)
}

// Unknown is the work for a class without an envelope: about 0.1 s on a small card, a few seconds on a CPU.
var Unknown = Work{Size: 2048, Rounds: 8, Openings: 32}

// For is the work for a class, from its envelope, or Unknown for nil. The size is the smallest whose rounds take at
// least MinRound and of which the most rounds allowed take at least MinTotal; the rounds are the fewest that take
// MinTotal. So the total lies from MinTotal to MaxTotal for a lower edge from 17 MOPS (below it even one round of the
// smallest size takes longer) to 36 POPS (above it the most work allowed takes less).
func For(e *envelope.Envelope) Work {
	if e == nil || e.Lower == 0 {
		return Unknown
	}
	w := Work{Size: challenge.MinSize, Rounds: 1}
	for w.Size < challenge.MaxSize {
		round := expected(e, w.Size, 1)
		if round >= MinRound && round >= MinTotal/challenge.MaxRounds {
			break
		}
		w.Size *= 2
	}
	for w.Rounds < challenge.MaxRounds && expected(e, w.Size, w.Rounds) < MinTotal {
		w.Rounds++
	}
	w.Openings = max(Openings, w.Rounds)
	return w
}

func expected(e *envelope.Envelope, size uint64, rounds uint32) time.Duration {
	return e.Expected(challenge.Job{Size: size, Rounds: rounds}.Work())
}
