package exchange

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/tenancy"
)

// Deadlines of an Issue that leaves them zero.
const (
	ReadyWithin   = 5 * time.Second   // from Prepare to Ready, and for the pings
	AnswerWithin  = 120 * time.Second // from Start to Commit, at least; see Issue
	WithheldAfter = 10 * time.Minute  // from the first Open to a valid answer
	DialWithin    = 10 * time.Second  // to a connection that can be used

	// WarmWithin is what may go by from Prepare to the last pong, besides two round trips, of which each is allowed for with MaxWarmTrip
	// at most, if the device is warm (section 18.6).
	WarmWithin  = 250 * time.Millisecond
	MaxWarmTrip = 300 * time.Millisecond

	// MaxHold is how long a prover that is ready is kept waiting for Start at most (section 8.1, flash slots).
	MaxHold = 10 * time.Second
)

const (
	// prepareLife is how long a Prepare is good for. Busy evidence may live 60 s; the rest is for clocks that differ.
	prepareLife = 45 * time.Second
	// maxStartLife is how far ahead a Start may expire.
	maxStartLife = 10 * time.Minute
	// pings is how many round trips are measured.
	pings = 5
)

// Target is where a prover listens and how it is known.
type Target struct {
	Address     string            `json:"address"`     // host:port; dialout.Host if the prover dials
	DialsOut    challenge.Address `json:"dialsOut"`    // the provider, if its prover dials the verifier; else zero
	Certificate string            `json:"certificate"` // the registry's text, sha256:<hex>
	Signer      challenge.Address `json:"signer"`      // the key that its certificate is bound to
}

// Issue is one challenge to be made.
type Issue struct {
	Target   Target
	Job      challenge.Job      // valid, with a counter that is already durable
	Secrets  challenge.Secrets  // of the job's counter
	Class    string             // claimed class, 1..64 of a-z 0-9 . - _
	Envelope *envelope.Envelope // of the class; nil: the outcome of a right proof is unknown

	Slot   time.Time // when the slot began; zero: now. Maintenance holds if it was announced before
	Excess bool      // more was asked of this device than the schedule grants; a refusal over quota is then ours

	// Leased says what the evidence of leases is worth for the slot, as it is known now; nil: there is none. It is asked when
	// a prover says that its device is leased. An error says that the evidence cannot be had.
	Leased func(ctx context.Context) (tenancy.Holding, error)
	// Unproven says why a right proof in time says nothing of the device: its outcome is then unknown. Empty: it does.
	Unproven string

	// Warm says that the device was ready for this job before, and should be still: a Ready, or a last pong, that is later than WarmWithin
	// allows ends the challenge as unreachable. Without it Ready may take ReadyWithin.
	Warm bool

	// StartAt is before when Start does not leave: the device is prepared, and held until then, for at most MaxHold. Zero, or past: at once.
	StartAt time.Time
	StartBy time.Time // a challenge that cannot begin before it, because this verifier is busy, is undecided; zero: any time

	ReadyWithin   time.Duration // zero: the constant of that name
	AnswerWithin  time.Duration // zero: AnswerWithin, or 10 times what the envelope allows and 10 s if that is more; at most 10 minutes
	WithheldAfter time.Duration // zero: the constant of that name

	Hooks
}

// Hooks are what an exchange calls. Each may be nil.
type Hooks struct {
	// Issued is called when the prover is ready and before Start leaves. What it makes durable is so before the seed is
	// known to anybody. After an error Start is not sent and the outcome is undecided.
	Issued func(ctx context.Context) error
	// Cold is called when Ready and pongs came later than they do from a device that is warm, before Start leaves: another challenge of
	// the device may begin as soon as this one is committed, and must know.
	Cold func()
	// Committed is called with a pending exchange, before its Open leaves, and has made it durable when it returns nil. After
	// an error the outcome is undecided. Without it an exchange that is interrupted is undecided.
	Committed func(ctx context.Context, pending []byte, deadline time.Time) error
	// Weighed is called with the result before the verdict is signed, and says in words what it counts as, for the end of the
	// reason. Nothing else of the device may be weighed until done is called, after Concluded; done may be nil. After an error the
	// outcome is undecided. Its ctx does not end.
	Weighed func(ctx context.Context, r Result) (words string, done func(), err error)
	// Concluded is called with the result before the prover is told, and has made it durable when it returns nil. After an
	// error the prover is not told. Its ctx does not end.
	Concluded func(ctx context.Context, r Result) error
	// Progress is called at each step, on the exchange's goroutine, while no clock runs.
	Progress func(Step)
}

// Stage is a step of an exchange that people can see.
type Stage string

// The stages, in order. Retrying comes after Asked, any number of times.
const (
	Dialling  Stage = "dialling"
	Preparing Stage = "preparing"
	Prepared  Stage = "ready"
	Started   Stage = "started"
	Committed Stage = "committed"
	Asked     Stage = "asked"
	Retrying  Stage = "retrying"
	Checking  Stage = "checking"
	Finished  Stage = "finished"
)

// Step is a stage that was reached.
type Step struct {
	Stage  Stage
	At     time.Time
	Detail string // numbers and errors, for people; may be empty
}

// Result is how an exchange ended.
type Result struct {
	Outcome   challenge.Outcome
	Reason    string              // for people; at most 1024 bytes, no control characters
	Judgement *envelope.Judgement // nil if no time was judged
	Rate      uint64              // operations a second, round trip credited; zero without a right proof
	Elapsed   time.Duration       // from Start to Commit; zero without Commit
	RoundTrip time.Duration       // the smallest of the pings
	Lag       time.Duration       // the verifier's own, within Elapsed
	Ready     time.Duration       // from Prepare to Ready, the verifier's own lag left out; zero without Ready
	Cold      bool                // from Prepare to the last pong it took longer than a device needs that is warm (section 18.6)
	ID        challenge.Hash      // challenge id; zero before Start

	// Diagnosis is what the sidecar says that its device did, for people: nil if it says nothing. It is not signed, and nothing follows from it.
	Diagnosis []byte

	Transcript []byte // the encoded file; nil if nothing was sent or the exchange is pending
	Delivered  bool   // the prover has acknowledged the verdict

	// TooBusy says that it is undecided because there was no timed window by StartBy.
	TooBusy bool

	// Pending says that our own stop interrupted the exchange after Committed stored it: there is no verdict, Outcome is
	// undecided, and Resume goes on.
	Pending bool
}

// ErrHook is wrapped when a hook failed: the disk under the caller, as a rule. The outcome is undecided.
var ErrHook = errors.New("what the exchange must store was not stored")

// Oracle answers what an exchange must know of the confirmed chain. An error says that the chain cannot be seen now.
type Oracle interface {
	// MatrixSeed is the seed of the Era by the beacon as the chain has it now, read anew.
	MatrixSeed(ctx context.Context, era uint64) (challenge.Hash, error)
	// IsVerifier reports a registered verifier of the Era.
	IsVerifier(ctx context.Context, era uint64, who challenge.Address) (bool, error)
	// MaintenanceSince reports that the registry has said Maintenance without a break since before the time.
	MaintenanceSince(ctx context.Context, provider challenge.Address, slot time.Time) (bool, error)
	// Healthy reports why this verifier should doubt itself: its RPC endpoint, or its clock. Nil: it should not.
	Healthy(ctx context.Context) error
}

func (i *Issue) defaults(now time.Time) error {
	if err := i.Job.Validate(); err != nil {
		return err
	}
	if i.Job.Signer != i.Target.Signer {
		return fmt.Errorf("%w issue: signer of the job is %s, of the target %s", challenge.ErrInvalid, i.Job.Signer, i.Target.Signer)
	}
	if err := message.CheckClass(i.Class); err != nil {
		return err
	}
	if i.Class == tenancy.MicroClass && !tenancy.Micro(i.Job) {
		return fmt.Errorf("%w issue: %s job of size %d and %d rounds is no micro proof, want matmul of at most %d and %d",
			challenge.ErrInvalid, i.Job.Kind, i.Job.Size, i.Job.Rounds, tenancy.MicroSize, tenancy.MicroRounds)
	}
	if i.ReadyWithin <= 0 {
		i.ReadyWithin = ReadyWithin
	}
	if i.AnswerWithin <= 0 {
		i.AnswerWithin = AnswerWithin
		if i.Envelope != nil {
			i.AnswerWithin = max(AnswerWithin, min(i.Envelope.Expected(i.Job.Work()), time.Minute)*10+10*time.Second)
		}
	}
	i.AnswerWithin = min(i.AnswerWithin, maxStartLife)
	if i.WithheldAfter <= 0 {
		i.WithheldAfter = WithheldAfter
	}
	if i.Slot.IsZero() {
		i.Slot = now
	}
	return nil
}
