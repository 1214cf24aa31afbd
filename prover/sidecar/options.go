package sidecar

import (
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/nvml"
	"github.com/slark-network/slark/proto/observe"
	"github.com/slark-network/slark/prover/ledger"
	"github.com/slark-network/slark/prover/metrics"
)

// Slot is a device of the provider.
type Slot struct {
	Index  uint32         // in the list that the provider registered, 0..255
	ID     challenge.Hash // challenge.DeviceID of provider and index
	Class  string         // model claimed
	Device kernels.Device // closed by the caller, after Close of the sidecar

	// Watch is called when a timed run begins, and stop when it is over: it gives a diagnosis (docs/protocol.md, section 15) of what the device
	// did in between, at most 4096 bytes, or nothing. Watch lies in the timed part and must not wait for anything; stop may take seconds. Nil: the
	// device is not watched.
	Watch func() (stop func() []byte)
	// Facts are what the card's driver says of it, for metrics; it answers from memory, and nil if it knows nothing. Nil: there are none.
	Facts func() *nvml.Card
}

// Chain is the sidecar's own view of the chain. It is asked at every Prepare and must answer from memory. An error means
// that the view is not to be trusted now: the sidecar refuses with CHAIN_UNAVAILABLE.
type Chain interface {
	// Network is what all signatures are for.
	Network() challenge.Network
	// Era is the one that runs.
	Era() (uint64, error)
	// Beacon is the public randomness of an Era that has been opened.
	Beacon(era uint64) (challenge.Hash, error)
	// IsVerifier says whether the account is in the verifier set of the Era.
	IsVerifier(account challenge.Address, era uint64) (bool, error)
	// Seats is how many seats the account holds that judge this provider in the Era, in its committee and, in an Era in which an appeal of it is
	// heard, in that; and how many seats a committee has. Nobody judges a provider that joined in the Era: then both are 0.
	Seats(account challenge.Address, era uint64) (held, of int, err error)
}

// Options are what a sidecar works with. Clock, Log and Leased may be nil.
type Options struct {
	Provider challenge.Address
	Signer   message.Signer
	Slots    []Slot
	Chain    Chain
	Ledger   *ledger.Ledger
	Limits   Limits // zero fields have their defaults
	// Leased says whether the device with an index has a tenant now; it answers from memory. nil: none ever has. A verifier
	// judges by its own evidence: saying so without a lease is a failed challenge.
	Leased  func(index uint32) bool
	Clock   func() time.Time // nil: time.Now
	Log     *slog.Logger     // nil: none
	Version string           // of the program, for Describe
	Metrics *metrics.Metrics // nil: its own, which nobody reads
	Trace   *observe.Tracer  // nil: nothing is traced
}

// Limits are how much of its devices a provider lends to proofs. A zero field has the default.
type Limits struct {
	MaxSize   uint64 // largest n of matmul; 32768. What memory may ask for is bounded by MaxMemory
	MaxRounds uint32 // largest T; 256
	MaxMemory uint64 // bytes of a device for one job and the kept runs; what the device has

	// Device time counts Prepare, runs and openings. A job begins if there is any left, so that the last one goes over.
	EraLength      time.Duration // what MaxShare is a share of; 24 h
	MaxShare       float64       // of a device's time in an Era, for all verifiers together; 0.01
	VerifierTime   time.Duration // of a device in an Era, for one verifier; 0: an equal part for each seat that it holds
	VerifierStarts uint32        // challenges of a device in an Era that one verifier may start; 200. It may prepare 8 times as many
	VerifierCalls  int           // calls that one verifier may have open at a time; 32

	QueueLength int           // jobs that may wait for a device; 8
	ReadyWithin time.Duration // from Prepare to Ready; 5 s
	BuildWithin time.Duration // the same of a memory job, whose dataset may have to be built; 1 min
	StartWithin time.Duration // from Ready to Start; 60 s
	RunWithin   time.Duration // from Start to Commit; 2 min

	MaxRuns     int           // finished runs kept for their openings, a device; 8
	KeepRuns    time.Duration // how long, from Commit; 15 min (the withheld deadline is 10 min). Later an Open costs another run
	KeepAnswers time.Duration // how long an answer to Open is kept; 1 h. Later it is refused
	KeepRecords time.Duration // how long challenges and verdicts are kept; 168 h: that long a demand on chain may come and be open
}

// What is not left to the provider.
const (
	prepareFactor = 8                      // prepares a verifier may make for each start it may make
	maxExpires    = 10 * time.Minute       // section 13
	memoryWait    = 100 * time.Millisecond // of the 250 ms that a warm Ready has (section 18.6)
	eraSlack      = 1                      // Eras around the current one that are served, for views that differ at the border
	viewLag       = 3 * time.Second        // how long the beacon of a verifier's Era is waited for: a block of most chains, and less than ReadyWithin
	viewTick      = 50 * time.Millisecond  // how often it is looked for
)

func orDefault[T comparable](v *T, d T) {
	var zero T
	if *v == zero {
		*v = d
	}
}

// WithDefaults fills zero fields.
func (l Limits) WithDefaults() Limits {
	orDefault(&l.MaxSize, 32768)
	orDefault(&l.MaxRounds, challenge.MaxWalkRounds)
	orDefault(&l.EraLength, 24*time.Hour)
	orDefault(&l.MaxShare, 0.01)
	orDefault(&l.VerifierStarts, 200)
	orDefault(&l.VerifierCalls, 32)
	orDefault(&l.QueueLength, 8)
	orDefault(&l.ReadyWithin, 5*time.Second)
	orDefault(&l.BuildWithin, time.Minute)
	orDefault(&l.StartWithin, time.Minute)
	orDefault(&l.RunWithin, 2*time.Minute)
	orDefault(&l.MaxRuns, 8)
	orDefault(&l.KeepRuns, 15*time.Minute)
	orDefault(&l.KeepAnswers, time.Hour)
	orDefault(&l.KeepRecords, 168*time.Hour)
	return l
}

// total is the device time of an Era that all verifiers may use together.
func (l Limits) total() time.Duration { return time.Duration(l.MaxShare * float64(l.EraLength)) }

// part is the device time of an Era of whoever holds so many of the seats: the protocol has a prover grant it (section 13.3).
func (l Limits) part(held, of int) time.Duration {
	return l.total() * time.Duration(held) / time.Duration(max(of, 1))
}

// Validate reports every field that is out of range, defaults filled in.
func (l Limits) Validate() error {
	l = l.WithDefaults()
	var errs []error
	check := func(ok bool, format string, args ...any) {
		if !ok {
			errs = append(errs, fmt.Errorf(format, args...))
		}
	}
	check(l.MaxSize >= challenge.MinSize && l.MaxSize <= challenge.MaxSize, "max_size is %d, want %d to %d", l.MaxSize, challenge.MinSize, challenge.MaxSize)
	check(l.MaxRounds <= challenge.MaxWalkRounds, "max_rounds is %d, want 1 to %d", l.MaxRounds, challenge.MaxWalkRounds)
	check(l.MaxShare > 0 && l.MaxShare <= 1, "max_share is %v, want above 0 and at most 1", l.MaxShare)
	check(l.VerifierTime == 0 || l.VerifierTime >= time.Millisecond, "verifier_time is %v, want 0 or at least 1ms", l.VerifierTime)
	check(l.VerifierCalls > 0, "verifier_calls is %d, want at least 1", l.VerifierCalls)
	check(l.QueueLength > 0 && l.QueueLength <= 1024, "queue_length is %d, want 1 to 1024", l.QueueLength)
	check(l.MaxRuns > 0 && l.MaxRuns <= 1024, "max_runs is %d, want 1 to 1024", l.MaxRuns)
	for _, d := range []struct {
		name    string
		value   time.Duration
		lo, top time.Duration
	}{
		{"era_length", l.EraLength, time.Second, 366 * 24 * time.Hour},
		{"verifier_time", max(l.VerifierTime, time.Millisecond), time.Millisecond, 366 * 24 * time.Hour},
		{"ready_within", l.ReadyWithin, 10 * time.Millisecond, 5 * time.Second},
		{"build_within", l.BuildWithin, 10 * time.Millisecond, 10 * time.Minute},
		{"start_within", l.StartWithin, 10 * time.Millisecond, maxExpires},
		{"run_within", l.RunWithin, 10 * time.Millisecond, time.Hour},
		{"keep_runs", l.KeepRuns, time.Millisecond, 24 * time.Hour},
		{"keep_answers", l.KeepAnswers, 10 * time.Minute, 30 * 24 * time.Hour},
		{"keep_records", l.KeepRecords, l.KeepAnswers, 366 * 24 * time.Hour},
	} {
		check(d.value >= d.lo && d.value <= d.top, "%s is %v, want %v to %v", d.name, d.value, d.lo, d.top)
	}
	return errors.Join(errs...)
}

// Validate reports everything that is missing or contradicts itself.
func (o Options) Validate() error {
	var errs []error
	if o.Provider.IsZero() {
		errs = append(errs, errors.New("provider is the zero address"))
	}
	if o.Signer == nil || o.Chain == nil || o.Ledger == nil {
		errs = append(errs, errors.New("signer, chain and ledger are needed"))
	}
	if len(o.Slots) == 0 {
		errs = append(errs, errors.New("no devices"))
	}
	seen := map[uint32]bool{}
	for _, s := range o.Slots {
		switch {
		case s.Device == nil:
			errs = append(errs, fmt.Errorf("device %d: none", s.Index))
		case s.Index > 255:
			errs = append(errs, fmt.Errorf("device %d: index is above 255", s.Index))
		case seen[s.Index]:
			errs = append(errs, fmt.Errorf("device %d: index is used twice", s.Index))
		case s.ID != challenge.DeviceID(o.Provider, s.Index):
			errs = append(errs, fmt.Errorf("device %d: id %s is not that of the provider and index", s.Index, s.ID))
		}
		seen[s.Index] = true
	}
	return errors.Join(append(errs, o.Limits.Validate())...)
}
