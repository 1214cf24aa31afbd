package feed

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/challenge/tenancy"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/market"
)

// Device is one device that a provider has registered.
type Device struct {
	Index uint32
	ID    challenge.Hash
	Kind  challenge.DeviceKind
	Class string // that it claims to be
}

// provider is what the feed knows of one, apart from what is read off the chain's events.
type provider struct {
	address  challenge.Address
	status   market.Status
	tier     uint8
	spec     string
	devices  []device
	uptime   uptime
	evidence challenge.Hash // of what the devices are at
}

type device struct {
	Device
	leased bool
	state  decision.State
	full   proof
}

// proof is a full proof that passed.
type proof struct {
	at         time.Time // zero: none
	era        uint64
	class      string
	transcript challenge.Hash
}

type uptime struct {
	value   uint16 // 1/100 %; market.NoUptime: not known
	era     uint64
	settled bool
}

// register takes what the registry says, and reports whether the devices are other ones.
func (p *provider) register(c chain.Provider, parse func(challenge.Address, string) ([]Device, error)) (anew bool) {
	p.status, p.tier = market.Status(c.Status), 0
	if c.Tier.Valid() {
		p.tier = uint8(c.Tier)
	}
	if p.spec == c.Spec && p.devices != nil {
		return false
	}
	before := p.devices
	p.spec, p.devices = c.Spec, []device{}
	list, err := parse(p.address, c.Spec)
	if err != nil {
		return len(before) > 0 // a spec that cannot be read offers nothing
	}
	for _, d := range list {
		p.devices = append(p.devices, device{Device: d})
	}
	return true
}

// proven says whether a device counts as proven in an Era: by a full proof of the class that it claims now, not too old, and nothing found against it.
func (d *device) proven(era uint64) bool {
	return !d.full.at.IsZero() && d.full.class == d.Class && d.full.era+tenancy.FullEras >= era &&
		!d.state.Findings.Refuted() && !d.state.Findings.Struck()
}

// fullProof is the proof that a record is, if it is one.
func fullProof(r reputation.Record) (proof, bool) {
	if r.Outcome != challenge.Pass || r.Shadow || r.Class == tenancy.MicroClass {
		return proof{}, false
	}
	return proof{r.At, r.Era, r.Class, r.TranscriptHash}, true
}

// load reads of a provider's devices what the store has up to an Era.
func (p *provider) load(s *reputation.Store, era, upTo uint64) error {
	missing := make(map[challenge.Hash]*device, len(p.devices))
	for i := range p.devices {
		d := &p.devices[i]
		d.full = proof{}
		missing[d.ID] = d
		if upTo == math.MaxUint64 {
			var err error
			if d.state, err = s.Evidence(p.address, d.ID); err != nil {
				return fmt.Errorf("reading the evidence of a device: %w", err)
			}
			continue
		}
		d.state = decision.State{}
		err := s.History(reputation.Filter{Provider: p.address, Device: d.ID, LastEra: upTo, Limit: 1}, func(r reputation.Record) bool {
			d.state = r.State
			return true
		})
		if err != nil {
			return fmt.Errorf("reading the evidence of a device: %w", err)
		}
	}
	first := uint64(1)
	if era > tenancy.FullEras {
		first = era - tenancy.FullEras
	}
	if first > upTo {
		p.hash()
		return nil
	}
	filter := reputation.Filter{Provider: p.address, Outcome: challenge.Pass, FirstEra: first, LastEra: upTo}
	err := s.History(filter, func(r reputation.Record) bool {
		if d := missing[r.Device]; d != nil {
			if full, ok := fullProof(r); ok && full.class == d.Class {
				d.full = full
				delete(missing, r.Device)
			}
		}
		return len(missing) > 0
	})
	if err != nil {
		return fmt.Errorf("reading the proofs of a provider: %w", err)
	}
	p.hash()
	return nil
}

// readUptime is the uptime that was settled, of the last Era that has one; else what this verifier measured in an Era that is over.
func (p *provider) readUptime(s *reputation.Store, over uint64) error {
	if p.uptime.settled {
		return nil // Observer.Tier tells of a later one
	}
	p.uptime = uptime{value: market.NoUptime}
	t, found, err := s.Tier(p.address)
	if err != nil {
		return fmt.Errorf("reading the tier of a provider: %w", err)
	}
	if found && t.Uptime.Known() {
		p.uptime = uptime{t.Uptime.BasisPoints(), t.Era, true}
		return nil
	}
	if over == 0 {
		return nil
	}
	tally, err := s.Tally(over, p.address)
	if err != nil {
		return fmt.Errorf("reading the tally of a provider: %w", err)
	}
	gpus := tally.GPU.Issued > 0 || slices.ContainsFunc(p.devices, func(d device) bool { return d.Kind == challenge.GPU })
	if u, err := tally.Uptime(gpus); err == nil && u.Known() {
		p.uptime = uptime{u.BasisPoints(), over, false}
	}
	return nil
}

// hash computes the evidence hash again.
func (p *provider) hash() { p.evidence = market.ProviderEvidence(p.address, p.deviceEvidence()) }

func (p *provider) deviceEvidence() []market.DeviceEvidence {
	all := make([]market.DeviceEvidence, len(p.devices))
	for i, d := range p.devices {
		all[i] = market.DeviceEvidence{Device: d.ID, State: d.state, Transcript: d.full.transcript}
	}
	return all
}

// take takes what was told of an outcome, and reports whether it was about a device that is registered.
func (p *provider) take(t told) bool {
	for i := range p.devices {
		d := &p.devices[i]
		if d.ID != t.device {
			continue
		}
		if t.state.Seq > d.state.Seq {
			d.state = t.state
		}
		if t.full.at.After(d.full.at) && t.full.class == d.Class {
			d.full = t.full
		}
		return true
	}
	return false
}

// market is the provider as the index has it.
func (p *provider) market(a *account, region string, era uint64) market.Provider {
	out := market.Provider{Address: p.address, Facts: market.Facts{
		Status: p.status, Tier: p.tier, Uptime: p.uptime.value, UptimeEra: p.uptime.era, Settled: p.uptime.settled, Region: region, Evidence: p.evidence,
	}}
	if a != nil {
		out.LostEras, out.Convictions, out.Stake = uint32(len(a.lost)), a.convictions, a.stakeOf()
	}
	for i := range p.devices {
		d := &p.devices[i]
		at := slices.IndexFunc(out.Classes, func(c market.Class) bool { return c.Class == d.Class })
		if at < 0 {
			at = len(out.Classes)
			out.Classes = append(out.Classes, market.Class{Class: d.Class})
		}
		c := &out.Classes[at]
		c.Units++
		if !d.proven(era) {
			continue
		}
		certain, last := market.Certainty(d.state), d.full.at.Unix()
		if c.Proven == 0 || certain < c.Certainty {
			c.Certainty = certain
		}
		if c.Proven == 0 || last < c.LastProof {
			c.LastProof = last
		}
		if c.Proven++; !d.leased {
			c.Free++
		}
	}
	slices.SortFunc(out.Classes, func(a, b market.Class) int { return strings.Compare(a.Class, b.Class) })
	return out
}

func wallet(a challenge.Address) common.Address { return common.Address(a) }
