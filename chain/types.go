package chain

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// FullUptime is an uptime of 100 %, in the unit of the contracts: 1/100 percent.
const FullUptime uint16 = 10_000

// Status is a provider's standing in the registry.
type Status uint8

// The registry's statuses. Only an Active provider is challenged; Maintenance is announced and not a failure.
const (
	StatusUnregistered Status = iota
	StatusRegistered
	StatusActive
	StatusMaintenance
	StatusSuspended
	StatusDeactivated
)

// String names the status.
func (s Status) String() string {
	names := [...]string{"unregistered", "registered", "active", "maintenance", "suspended", "deactivated"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("status(%d)", uint8(s))
}

// Provider is a provider as the chain knows it.
type Provider struct {
	ID           uint64 // registration number, from 1
	Wallet       common.Address
	RewardWallet common.Address
	Signer       common.Address // what its sidecar signs with in the view's Era; zero: none set
	Status       Status
	Tier         Tier
	HostURI      string // where its sidecar listens
	Certificate  string // what pins the sidecar's TLS key
	Spec         string // what it claims to have
	Joined       time.Time
	// Number is the provider's among those that are judged in the view's Era, if it is Enrolled. In a View only.
	Number   uint32
	Enrolled bool

	// In a View only, by the chain's clock. Since is when the status became what it is; zero: before the view's History.
	// Returns are when the provider became Active after it had stopped, since the view's History, in order. Not to be changed.
	Since   time.Time
	Returns []time.Time
}

// Lease is the lease of one device, as the registry of leases has it. Its times are the chain's.
type Lease struct {
	ID       uint64
	Provider common.Address
	Device   uint32 // index in the provider's registered list
	Opened   time.Time
	Closed   time.Time // zero: it is open
}

// LeaseEnding is how a lease ended, in its market's judgement.
type LeaseEnding uint8

// The endings, as the contract numbers them. Leases that the provider left or failed count against it.
const (
	LeaseOpen LeaseEnding = iota
	LeaseCompleted
	LeaseTenantLeft
	LeaseProviderLeft
	LeaseProviderFailed
	LeaseMarketEnded // counts for nobody
)

// Conduct is how a provider treated its tenants in the running period and the one before.
type Conduct struct {
	Ended, Failed uint32   // leases that ended, and those of them that the provider left or failed
	Payers        uint32   // who rated; once a period
	Weight        *big.Int // of ratings: what was paid, capped by payer, 1e-18 tokens
	Stars         float64  // their weighted mean, 1 to 5; 0 if there are none
	MayRise       bool     // nothing of it keeps the provider from being promoted
}

// Registration is what a provider publishes when it registers.
type Registration struct {
	Wallet       common.Address
	RewardWallet common.Address // zero: the wallet
	Payments     []common.Address
	Spec         string
	HostURI      string
	Certificate  string
}

// Verifier is a member of an Era's list of verifiers.
type Verifier struct {
	Address common.Address
	Place   int      // in the list; fixed for the Era
	Weight  *big.Int // of its stake, in the contract's unit, 10^15 of 1e-18 tokens; do not modify
}

// VerifierAccount is a verifier's stake, whether it verifies or has left.
type VerifierAccount struct {
	Stake    *big.Int  // 1e-18 tokens; do not modify
	UnlockAt time.Time // from when it may be withdrawn; zero: it has not left
	Holds    uint64    // cases that keep it from being paid out
	Agreed   uint64    // decisions that it agreed with, of those that it was judged by
	Judged   uint64
	Endpoint string // where provers that cannot be reached reach it; empty: nowhere
}

// Beacon is an Era's public randomness. The zero value means the Era has not been opened.
type Beacon [32]byte

// Known reports whether the Era has been opened.
func (b Beacon) Known() bool { return b != Beacon{} }

// BeaconSource says where an Era's beacon came from, as the contract numbers it.
type BeaconSource uint8

// The sources of beacons.
const (
	SourceNone    BeaconSource = iota // the Era was never opened
	SourceDrand                       // the round of drand that the Era's start fixes
	SourceBlock                       // the block that opened the Era: biased, see docs/settlement.md
	SourceSecrets                     // secrets that verifiers showed of the Era before: biased as well, less
)

// String names the source.
func (s BeaconSource) String() string {
	switch s {
	case SourceNone:
		return "none"
	case SourceDrand:
		return "drand"
	case SourceBlock:
		return "block"
	case SourceSecrets:
		return "secrets"
	}
	return fmt.Sprintf("source(%d)", uint8(s))
}

// EraInfo is what the chain says of an Era.
type EraInfo struct {
	Number uint64    // from 1; 0: the first has not begun
	Start  time.Time // when it began or will begin, if the count is not stopped
	End    time.Time
	Beacon Beacon
	Source BeaconSource // where the beacon came from
	Round  uint64       // of drand, the block's number, or the Era that the secrets are of; 0: never opened
	Opened time.Time    // zero: never opened
	// CommitsDue is until when verdicts of the Era may be committed to, RevealsDue until when they may be shown after that. Zero while its end
	// has not been seen on chain.
	CommitsDue time.Time
	RevealsDue time.Time
}

// Rules are the numbers the settlement contract was deployed with.
type Rules struct {
	EraDuration   time.Duration
	CommitWindow  time.Duration // to commit to verdicts of an Era after it was seen to be over
	RevealWindow  time.Duration // to reveal them, after it
	AppealWindow  time.Duration // that a punishment waits
	SilentPenalty *big.Int      // of a verifier's stake, for a seat that it does not reveal; do not modify
	Seats         int           // of a cohort's committee
	CohortSize    int           // providers of a cohort
	Slots         int           // challenges of a device by each verifier that holds a seat, in an Era
	EvidenceEras  uint64        // Eras in which evidence is taken after its own
	// BeaconTimeout after an Era's start from when it may be opened without drand; 0 where there is no drand.
	BeaconTimeout time.Duration
}

// Head is a block.
type Head struct {
	Number uint64
	Hash   common.Hash
	Time   time.Time // the chain's clock, in whole seconds
}

// Conviction is a proven error and what it cost.
type Conviction struct {
	ID        uint64
	Provider  common.Address
	Verifier  common.Address // whose challenge it was; the reporter's share is its own
	Era       uint64
	Challenge common.Hash
	Ground    uint8    // as docs/protocol.md numbers them
	Repeated  bool     // another one was near: all stake was taken
	Slashed   *big.Int // 1e-18 tokens; do not modify
	Time      time.Time
}

// Stage is how far the settlement of one cohort's Era is.
type Stage uint8

// The stages of a settlement, as the contract numbers them.
const (
	StageWaiting  Stage = iota // verdicts are missing and the windows are open
	StageReady                 // finalise it
	StageSettled               // done, or passed over for a later Era
	StageVoid                  // too few seats of the Era were revealed: nothing comes of it
	StageNoCohort              // there is no such cohort in the Era
)

// Standing is a provider's run of Eras towards the next tier or the one before.
type Standing struct {
	LastEra uint64 // the latest Era settled with a decision
	Up      uint8  // Eras in a row that met the tier
	Down    uint8  // Eras in a row that missed it
	Tier    Tier   // that they are counted for; 0: not read yet
}

// Stake is what a provider has at risk, in 1e-18 tokens. A conviction takes of all of it alike.
type Stake struct {
	Total     *big.Int
	Own       Part     // the provider's
	Delegated *big.Int // the rest, delegators'
	Holds     uint64   // cases that keep all of it from being paid out
}

// Part is what one owner has staked with a provider, in 1e-18 tokens.
type Part struct {
	Amount    *big.Int
	Unbonding *big.Int  // of it asked back
	UnlockAt  time.Time // when that may be taken
}

// Owed is a call to a foreign contract that was decided and is to be made; anyone may have it made.
type Owed struct {
	ID        uint64
	Provider  common.Address
	Era       uint64
	Kind      OwedKind
	From, To  Tier      // for OwedTier
	WaitsFor  uint64    // what is owed and comes first; 0: nothing
	NotBefore time.Time // zero: at once
}

// Punishes says whether the call takes something away from its provider: it may be appealed against.
func (o Owed) Punishes() bool { return o.Kind == OwedSlash || o.Kind == OwedTier && o.To > o.From }

// OwedKind says what is owed.
type OwedKind uint8

// What can be owed, as the contract numbers it.
const (
	OwedNone  OwedKind = iota // settled or never owed
	OwedSlash                 // an Era reward to be slashed
	OwedTier                  // a tier to be moved
)
