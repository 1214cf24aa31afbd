package chain

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// NoOpinion is the uptime a verifier reports of a provider it has no decided sample of.
const NoOpinion uint16 = 0xffff

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

// Verifier is a member of an Era's verifier set.
type Verifier struct {
	Address common.Address
	Seat    int // its place in the set; fixed for the Era
}

// Beacon is an Era's public randomness. The zero value means the Era has not been opened.
type Beacon [32]byte

// Known reports whether the Era has been opened.
func (b Beacon) Known() bool { return b != Beacon{} }

// BeaconSource says where an Era's beacon came from, as the contract numbers it.
type BeaconSource uint8

// The sources of beacons.
const (
	SourceNone  BeaconSource = iota // the Era was never opened
	SourceDrand                     // the round of drand that the Era's start fixes
	SourceBlock                     // the block that opened the Era: biased, see docs/settlement.md
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
	}
	return fmt.Sprintf("source(%d)", uint8(s))
}

// EraInfo is what the chain says of an Era.
type EraInfo struct {
	Number   uint64    // from 1; 0: the first has not begun
	Start    time.Time // when it began or will begin, if the count is not stopped
	End      time.Time
	Beacon   Beacon
	Source   BeaconSource // where the beacon came from
	Round    uint64       // of drand, or the block's number; 0: never opened
	Opened   time.Time    // zero: never opened
	DueUntil time.Time    // until when it may be reported; zero while its end has not been seen on chain
}

// Rules are the numbers the settlement contract was deployed with.
type Rules struct {
	EraDuration  time.Duration
	ReportWindow time.Duration // to report an Era after it was seen to be over
	EvidenceEras uint64        // Eras in which evidence is taken after its own
	ToleranceBp  uint16        // how far two lone votes may differ, 1/100 percent
	MinReports   int           // opinions needed to decide
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

// Stage is how far the settlement of one provider's Era is.
type Stage uint8

// The stages of a settlement, as the contract numbers them.
const (
	StageWaiting    Stage = iota // reports are missing and the window is open, or nobody reported
	StageReady                   // finalise it
	StageSettled                 // done
	StageNoProvider              // the registry does not know it
)

// Standing is a provider's run of Eras towards the next tier or the one before.
type Standing struct {
	LastEra uint64 // the latest Era settled with a decision
	Up      uint8  // Eras in a row that met the tier
	Down    uint8  // Eras in a row that missed it
}

// Uptime is one verifier's finding about one provider in one Era.
type Uptime struct {
	Provider common.Address
	Bp       uint16 // 1/100 percent, 0..10000, or NoOpinion
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

// Owed is a call to a foreign contract that failed and may be tried again by anyone.
type Owed struct {
	ID       uint64
	Provider common.Address
	Era      uint64
	Kind     OwedKind
	From, To Tier // for OwedTier
}

// OwedKind says what is owed.
type OwedKind uint8

// What can be owed, as the contract numbers it.
const (
	OwedNone  OwedKind = iota // settled or never owed
	OwedSlash                 // an Era reward to be slashed
	OwedTier                  // a tier to be moved
)
