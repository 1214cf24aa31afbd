package market

import (
	"fmt"
	"time"

	"github.com/slark-network/slark/challenge"
)

// Whole is 100 %, in the unit of uptimes, parts of a score and scores: 1/100 %.
const Whole = 10_000

// What stands for a value that is not known.
const (
	NoUptime uint16 = 0xffff
	NoStake  uint64 = 1<<64 - 1
	NoRegion        = "unknown"
)

// Status is a provider's standing in the registry, as the contract numbers it.
type Status uint8

// The statuses.
const (
	Unregistered Status = iota
	Registered
	Active
	Maintenance
	Suspended
	Deactivated
	statuses // how many there are
)

// String names the status.
func (s Status) String() string {
	names := [...]string{"unregistered", "registered", "active", "maintenance", "suspended", "deactivated"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("status(%d)", uint8(s))
}

// Facts are what is known of a provider as a whole. They can be compared.
type Facts struct {
	Status      Status
	Tier        uint8  // 1, the best, to 7; 0: none that is known
	Uptime      uint16 // 1/100 %; NoUptime: not known
	UptimeEra   uint64 // that it is of
	Settled     bool   // it was settled on chain, and is not this verifier's own measurement
	LostEras    uint32 // Eras whose reward was lost
	Convictions uint32
	Stake       uint64         // 1/1000 token, what is delegated included, rounded down; NoStake: not read yet
	Region      string         // NoRegion: nobody says
	Evidence    challenge.Hash // of ProviderEvidence
}

// Slashes are those of both kinds.
func (f Facts) Slashes() uint64 { return uint64(f.LostEras) + uint64(f.Convictions) }

// Class is what a provider offers of one class of device. It can be compared.
type Class struct {
	Class     string
	Units     uint16 // registered
	Proven    uint16 // of them proven
	Free      uint16 // of those not leased
	LastProof int64  // of the proven device that was shown longest ago, in seconds since 1970; 0: none is proven
	Certainty uint16 // 1/100 %: how far the evidence of the proven devices is from a finding against them; of the worst
}

// Provider is a provider with all its offers. One without offers has a spec that cannot be read.
type Provider struct {
	Address challenge.Address
	Facts
	Classes []Class // each class once
}

// Offer is one class of device of one provider.
type Offer struct {
	Provider challenge.Address
	Facts
	Class
}

// Age is how long ago the last proof was; false if none counts.
func (o Offer) Age(now time.Time) (time.Duration, bool) {
	if o.LastProof == 0 {
		return 0, false
	}
	return max(now.Sub(time.Unix(o.LastProof, 0)), 0), true
}
