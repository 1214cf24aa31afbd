package challenge

import "fmt"

// Outcome is how a challenge ended: a closed set (section 14). The zero value is no outcome.
type Outcome uint8

// The outcomes, with their codes of section 14.
const (
	Pass        Outcome = 1
	Slow        Outcome = 2
	TooFast     Outcome = 3
	Wrong       Outcome = 4
	Withheld    Outcome = 5
	Faulted     Outcome = 6
	Malformed   Outcome = 7
	Timeout     Outcome = 8
	Unreachable Outcome = 9
	Busy        Outcome = 10
	Maintenance Outcome = 11
	Unknown     Outcome = 12
	Undecided   Outcome = 13
)

var outcomeNames = [...]string{
	Pass: "pass", Slow: "slow", TooFast: "too fast", Wrong: "wrong", Withheld: "withheld", Faulted: "fault",
	Malformed: "malformed", Timeout: "timeout", Unreachable: "unreachable", Busy: "busy",
	Maintenance: "maintenance", Unknown: "unknown", Undecided: "undecided",
}

// Outcomes lists all outcomes by code.
func Outcomes() []Outcome {
	out := make([]Outcome, 0, len(outcomeNames)-1)
	for i := 1; i < len(outcomeNames); i++ {
		out = append(out, Outcome(i))
	}
	return out
}

// Valid reports a member of the set.
func (o Outcome) Valid() bool { return o >= Pass && o <= Undecided }

// String is the name of the outcome, as files and tables spell it.
func (o Outcome) String() string {
	if !o.Valid() {
		return fmt.Sprintf("outcome(%d)", uint8(o))
	}
	return outcomeNames[o]
}

// MarshalText is String.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText takes a name of the set.
func (o *Outcome) UnmarshalText(text []byte) error {
	for _, c := range Outcomes() {
		if outcomeNames[c] == string(text) {
			*o = c
			return nil
		}
	}
	return fmt.Errorf("outcome %.40q: not one of the set", text)
}

// Weight is what an outcome counts as in uptime.
type Weight uint8

// A neutral outcome enters neither side of the fraction. A doubted one is neutral until the device's claim is refuted
// (challenge/decision, which also says when a pass counts as failed).
const (
	Neutral Weight = iota
	Passed
	Failed
	Doubted
)

// Weight says what the outcome counts as by itself. Only the prover's own failures are Failed.
func (o Outcome) Weight() Weight {
	switch o {
	case Pass:
		return Passed
	case Slow, TooFast:
		return Doubted
	case Wrong, Withheld, Faulted, Malformed, Timeout, Unreachable:
		return Failed
	}
	return Neutral
}

// Strike reports the outcomes that a strike test counts: never a conviction by themselves. Malformed is one because a
// prover that is asked for a unit which it faked would else send junk, and get away with less than by silence.
func (o Outcome) Strike() bool { return o == Withheld || o == Faulted || o == Malformed }

// Misconduct reports the outcome that is evidence against a stake.
func (o Outcome) Misconduct() bool { return o == Wrong }
