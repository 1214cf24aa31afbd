// Package audit holds verifiers to their schedules after an Era, from what is public: the chain, and transcripts that
// somebody kept (docs/protocol.md, sections 8 and 8.1).
//
// It believes no verifier. It finds what contradicts a commitment on chain; it cannot find a challenge that left no transcript, and the
// time of a challenge is known from what its verifier signed and its prover accepted, to ten minutes only.
package audit

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/slark/node"
	"github.com/slark-network/slark/slark/schedule"
)

// Options are what is audited, and the settings of the network that are not on chain.
type Options struct {
	Era      uint64
	Verifier common.Address // only this one; zero: all of the Era
	Slots    int            // of a device in the Era, 1 to schedule.MaxSlots
	Margin   time.Duration  // at most a tenth of the Era is taken
}

// Report is what an audit found.
type Report struct {
	Era       uint64      `json:"era"`
	Beacon    common.Hash `json:"beacon"`
	Source    string      `json:"source"` // of the beacon: drand or block
	Round     uint64      `json:"round"`
	First     time.Time   `json:"first"` // no challenge begins before
	Last      time.Time   `json:"last"`  // or from here on
	Verifiers []Verifier  `json:"verifiers"`
	Foreign   []Foreign   `json:"foreign"`  // changes on the network's contracts that the settlement did not make
	Findings  []string    `json:"findings"` // all that should not be, the foreign changes not among it
}

// Verifier is what was found of one.
type Verifier struct {
	Address   common.Address `json:"address"`
	Committed bool           `json:"committed"` // to a secret, before the Era
	Revealed  bool           `json:"revealed"`
	Secret    *common.Hash   `json:"secret,omitempty"`
	Devices   []Device       `json:"devices,omitempty"` // with a secret only
	Checked   int            `json:"transcripts"`       // that were held against it
	Findings  []string       `json:"findings"`
}

// Device is the schedule that a verifier had for a device.
type Device struct {
	Provider challenge.Address `json:"provider"`
	Index    uint32            `json:"index"`
	Slots    []time.Time       `json:"slots"`
}

// Foreign is a change that the settlement did not make.
type Foreign struct {
	What     string         `json:"what"` // the event, as its contract names it
	Provider common.Address `json:"provider,omitzero"`
	By       common.Address `json:"by"`
	Tx       common.Hash    `json:"tx"`
	Block    uint64         `json:"block"`
	Time     time.Time      `json:"time"`
	Args     []string       `json:"args"`
}

// ErrNotOver is an Era that cannot be audited yet, or never.
var ErrNotOver = errors.New("audit: the Era is not over, or was never opened")

// Auditor audits one Era. It is not safe for concurrent use.
type Auditor struct {
	o         Options
	client    *chain.Client
	network   challenge.Network
	info      chain.EraInfo
	report    Report
	providers []chain.Provider
	seen      map[challenge.Hash]string // challenges, and the file that each came from
	counters  map[counter]challenge.Hash
}

// counter names what may be used for one challenge only.
type counter struct {
	verifier, provider challenge.Address
	device             challenge.Hash
	number             uint64
}

// New reads the chain. The error is ErrNotOver for an Era that runs, is to come, or was never opened.
func New(ctx context.Context, c *chain.Client, o Options) (*Auditor, error) {
	current, err := c.CurrentEra(ctx)
	if err != nil {
		return nil, err
	}
	a := &Auditor{o: o, client: c, network: node.NetworkOf(c.Addresses()), seen: map[challenge.Hash]string{}, counters: map[counter]challenge.Hash{}}
	if a.info, err = c.Era(ctx, o.Era); err != nil {
		return nil, err
	}
	if o.Era == 0 || o.Era >= current || !a.info.Beacon.Known() {
		return nil, fmt.Errorf("%w: Era %d; Era %d runs", ErrNotOver, o.Era, current)
	}
	margin := min(o.Margin, a.info.End.Sub(a.info.Start)/10)
	first := a.info.Start
	if a.info.Opened.After(first) {
		first = a.info.Opened
	}
	a.report = Report{
		Era: o.Era, Beacon: common.Hash(a.info.Beacon), Source: a.info.Source.String(), Round: a.info.Round,
		First: first.Add(margin), Last: a.info.End.Add(-margin), Findings: []string{},
	}
	if a.providers, err = c.Providers(ctx); err != nil {
		return nil, err
	}
	set, err := c.VerifiersAt(ctx, o.Era)
	if err != nil {
		return nil, err
	}
	for _, m := range set {
		if o.Verifier != (common.Address{}) && m.Address != o.Verifier {
			continue
		}
		if err := a.verifier(ctx, m.Address); err != nil {
			return nil, err
		}
	}
	if len(a.report.Verifiers) == 0 {
		return nil, fmt.Errorf("audit: %s is no verifier of Era %d", o.Verifier, o.Era)
	}
	return a, a.foreign(ctx)
}

func (a *Auditor) verifier(ctx context.Context, who common.Address) error {
	p, err := a.client.PledgeOf(ctx, a.o.Era, who)
	if err != nil {
		return err
	}
	v := Verifier{Address: who, Committed: p.Hash != common.Hash{}, Revealed: p.Secret != common.Hash{}, Findings: []string{}}
	switch {
	case !v.Committed:
		v.Findings = append(v.Findings, "committed to no secret before the Era: it has no say in it")
	case !v.Revealed:
		v.Findings = append(v.Findings, "has not shown its secret")
	case a.client.SecretHash(who, a.o.Era, p.Secret) != p.Hash:
		v.Findings = append(v.Findings, "shows another secret than it committed to: the contract is not the one that it should be")
	default:
		v.Secret = &p.Secret
		v.Devices = a.schedules(challenge.Hash(p.Secret))
	}
	a.report.Verifiers = append(a.report.Verifiers, v)
	return nil
}

// schedules are the slots of every device that the registry has now.
func (a *Auditor) schedules(secret challenge.Hash) (all []Device) {
	for _, p := range a.providers {
		devices, err := node.ParseSpec(challenge.Address(p.Wallet), p.Spec)
		if err != nil {
			continue // nobody is challenged in full behind an entry that cannot be read
		}
		for _, d := range devices {
			all = append(all, Device{challenge.Address(p.Wallet), d.Index, a.slots(secret, challenge.Address(p.Wallet), d.ID)})
		}
	}
	return all
}

func (a *Auditor) slots(secret challenge.Hash, provider challenge.Address, device challenge.Hash) []time.Time {
	return schedule.Era{
		Secret: secret, Beacon: challenge.Hash(a.info.Beacon), Provider: provider, Device: device,
		Start: a.report.First, End: a.report.Last, Slots: a.o.Slots,
	}.Times()
}

func (a *Auditor) foreign(ctx context.Context) error {
	events, err := a.client.ForeignChanges(ctx, a.o.Era)
	if err != nil {
		return err
	}
	a.report.Foreign = make([]Foreign, 0, len(events))
	for _, e := range events {
		from, when, err := a.client.SenderOf(ctx, e)
		if err != nil {
			return err
		}
		f := Foreign{What: e.Contract + "." + e.Name, Provider: e.ProviderArg(), By: from, Tx: e.Tx, Block: e.Block, Time: when.UTC(), Args: []string{}}
		for _, arg := range e.Args {
			value := arg.Value
			if v, ok := value.(uint8); ok && arg.Name == "tier" {
				if t, err := chain.TierFromRegistry(v); err == nil {
					value = t // 1 to 7, as everywhere but in the registry
				}
			}
			if arg.Name != "provider" {
				f.Args = append(f.Args, fmt.Sprintf("%s %v", arg.Name, value))
			}
		}
		a.report.Foreign = append(a.report.Foreign, f)
	}
	return nil
}

// Report is what was found so far.
func (a *Auditor) Report() Report { return a.report }

// Clean reports that nothing was found that should not be.
func (r Report) Clean() bool {
	return len(r.Findings) == 0 && len(r.Foreign) == 0 && !slices.ContainsFunc(r.Verifiers, func(v Verifier) bool { return len(v.Findings) > 0 })
}
