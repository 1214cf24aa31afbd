// Package audit holds verifiers to their schedules and to what they said after an Era, from what is public: the chain, and transcripts
// that somebody kept (docs/protocol.md, sections 8 and 8.1).
//
// It believes no verifier. It finds what contradicts a commitment on chain, and passes that are claimed and not shown; it cannot find a
// challenge that left no transcript and that nothing is claimed of, and the time of a challenge is known from what its verifier signed and its prover accepted, to ten minutes only.
package audit

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/passes"
	"github.com/slark-network/slark/reputation/light"
	"github.com/slark-network/slark/slark/node"
	"github.com/slark-network/slark/slark/schedule"
)

// Options are what is audited, and the settings of the network that are not on chain.
type Options struct {
	Era      uint64
	Verifier common.Address // only this one; zero: all of the Era
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
	Appeals   []Appeal    `json:"appeals,omitempty"` // that were heard in the Era
	Foreign   []Foreign   `json:"foreign"`           // changes on the network's contracts that the settlement did not make
	Findings  []string    `json:"findings"`          // all that should not be, the foreign changes not among it
	Slots     int         `json:"slots"`             // of a device, by the settlement's rules
	Revealed  int         `json:"seatsRevealed"`
	Seats     int         `json:"seats"`
}

// Verifier is what was found of one.
type Verifier struct {
	Address   common.Address `json:"address"`
	Committed bool           `json:"committed"` // to a secret, before the Era
	Revealed  bool           `json:"revealed"`
	Secret    *common.Hash   `json:"secret,omitempty"`
	Seats     []string       `json:"seats"` // that it holds
	Root      common.Hash    `json:"transcriptsRoot,omitzero"`
	Devices   []Device       `json:"devices,omitempty"`  // of the providers that it judges; with a secret only
	Checked   int            `json:"transcripts"`        // that were held against it
	Shown     common.Hash    `json:"shownRoot,omitzero"` // over the passes that transcripts showed, as Root is over those that it had
	Missing   []Missing      `json:"missing,omitempty"`  // passes that it claims and of which no transcript was shown; if any were looked at
	Findings  []string       `json:"findings"`

	said map[uint32]committee.Verdict // by number of provider
}

// Missing is passes of a provider that a verifier claims without transcripts.
type Missing struct {
	Provider common.Address `json:"provider"`
	Claimed  uint64         `json:"claimed"`
	Shown    uint64         `json:"shown"`
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
	council   committee.Council
	current   uint64           // the Era now running
	wallets   []common.Address // by number
	revealed  map[common.Address]chain.Revealed
	spoken    []chain.AppealSpoken
	inSlot    map[slot]string                             // by slot, the file of the challenge that passed in it
	passes    map[pass]uint64                             // of which transcripts were shown
	shelves   map[common.Address]map[uint32][]passes.Pass // by verifier and number of provider
	looked    bool                                        // transcripts were
}

// pledged is for how many Eras after its own the chain knows the hash of a secret that was not shown.
const pledged = 2

type pass struct{ verifier, provider common.Address }

// counter names what may be used for one challenge only.
type counter struct {
	verifier, provider challenge.Address
	device             challenge.Hash
	number             uint64
}

// slot names a part of a device's schedule, in which at most one challenge can pass.
type slot struct {
	verifier, provider challenge.Address
	device             challenge.Hash
	number             uint32
}

// New reads the chain. The error is ErrNotOver for an Era that runs, is to come, or was never opened.
func New(ctx context.Context, c *chain.Client, o Options) (*Auditor, error) {
	current, err := c.CurrentEra(ctx)
	if err != nil {
		return nil, err
	}
	a := &Auditor{o: o, client: c, network: node.NetworkOf(c.Addresses()), seen: map[challenge.Hash]string{},
		counters: map[counter]challenge.Hash{}, inSlot: map[slot]string{}, passes: map[pass]uint64{}, current: current,
		shelves: map[common.Address]map[uint32][]passes.Pass{}}
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
	if err := a.beacon(ctx); err != nil {
		return nil, err
	}
	if a.providers, err = c.Providers(ctx); err != nil {
		return nil, err
	}
	rules, err := c.Rules(ctx)
	if err != nil {
		return nil, err
	}
	a.report.Slots = rules.Slots
	if a.council, err = c.CouncilAt(ctx, o.Era, rules); err != nil {
		return nil, err
	}
	if a.wallets, err = c.WalletsAt(ctx, o.Era); err != nil {
		return nil, err
	}
	if a.revealed, err = c.RevealedOf(ctx, o.Era); err != nil {
		return nil, err
	}
	if err := a.appeals(ctx); err != nil {
		return nil, err
	}
	a.report.Seats = int(a.council.Cohorts()) * a.council.Seats
	for _, r := range a.revealed {
		a.report.Revealed += len(r.Seats)
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

// beacon makes the Era's beacon again, if it came from secrets or from a block.
func (a *Auditor) beacon(ctx context.Context) error {
	made, ok, err := a.client.DeriveBeacon(ctx, a.info)
	if err == nil && ok && made != a.info.Beacon {
		a.report.Findings = append(a.report.Findings, fmt.Sprintf("its beacon should be %s, by what %s %d says: the contract is not the one that it should be",
			common.Hash(made), a.info.Source, a.info.Round))
	}
	return err
}

func (a *Auditor) verifier(ctx context.Context, who common.Address) error {
	hash, err := a.client.PledgeOf(ctx, a.o.Era, who)
	if err != nil {
		return err
	}
	_, shown := a.revealed[who]
	secret, told := a.secretOf(who)
	v := Verifier{
		Address: who, Committed: told || hash != common.Hash{}, Revealed: shown, Root: a.revealed[who].Transcripts, Seats: []string{}, Findings: []string{},
		said: map[uint32]committee.Verdict{},
	}
	held := a.council.SeatsOf(who)
	for _, s := range held {
		v.Seats = append(v.Seats, s.String())
	}
	a.seats(&v, held)
	a.heard(&v)
	switch {
	case !v.Committed && a.current <= a.o.Era+pledged:
		v.Findings = append(v.Findings, "committed to no secret before the Era: it has no say in it")
	case !told && len(v.Seats) > 0:
		v.Findings = append(v.Findings, "has not shown its secret")
	case !told: // it holds no seat: it has nothing to show
	case hash != common.Hash{} && a.client.SecretHash(who, a.o.Era, challenge.Hash(secret)) != hash:
		v.Findings = append(v.Findings, "shows another secret than it committed to: the contract is not the one that it should be")
	default:
		v.Secret = &secret
		v.Devices = a.schedules(who, challenge.Hash(secret), held)
	}
	a.report.Verifiers = append(a.report.Verifiers, v)
	return nil
}

// seats holds what a verifier revealed against the seats that it holds.
func (a *Auditor) seats(v *Verifier, held []committee.Seat) {
	said := a.revealed[v.Address].Seats
	first := map[uint32]committee.Seat{} // its first seat of a cohort
	for _, s := range held {
		words, shown := said[s]
		if !shown {
			v.Findings = append(v.Findings, fmt.Sprintf("has not revealed %v", s))
			continue
		}
		from, end := a.council.Providers(s.Cohort)
		for n := from; n < end && int(n-from) < len(words); n++ {
			v.said[n] = words[n-from]
		}
		one, again := first[s.Cohort]
		if again && !slices.Equal(said[one], words) {
			v.Findings = append(v.Findings, fmt.Sprintf("says something else in %v than in %v", s, one))
		}
		if !again {
			first[s.Cohort] = s
		}
	}
	for s := range said {
		if !slices.Contains(held, s) {
			v.Findings = append(v.Findings, fmt.Sprintf("revealed %v, which it does not hold: the contract is not the one that it should be", s))
		}
	}
}

// schedules are the slots of every device that the registry has now, of the providers that the seats judge and those whose appeals the verifier hears.
func (a *Auditor) schedules(who common.Address, secret challenge.Hash, held []committee.Seat) (all []Device) {
	judged := map[common.Address]bool{}
	for _, provider := range a.council.Appellants {
		judged[provider] = len(a.council.AppealSeatsOf(who, provider)) > 0
	}
	for _, s := range held {
		from, end := a.council.Providers(s.Cohort)
		for n := from; n < end && int(n) < len(a.wallets); n++ {
			judged[a.wallets[n]] = true
		}
	}
	for _, p := range a.providers {
		if !judged[p.Wallet] {
			continue
		}
		devices, err := node.ParseSpec(challenge.Address(p.Wallet), p.Spec)
		if err != nil {
			continue // nobody is challenged in full behind an entry that cannot be read
		}
		for _, d := range devices {
			all = append(all, Device{challenge.Address(p.Wallet), d.Index, a.slots(secret, challenge.Address(p.Wallet), d.ID, a.slotsOf(d))})
		}
	}
	return all
}

// slotsOf is how many slots a device has at most.
func (a *Auditor) slotsOf(d node.Device) int {
	if d.Light {
		return light.Hours * light.Checks
	}
	return a.report.Slots
}

// find gives a device as the registry lists it now.
func (a *Auditor) find(provider challenge.Address, device challenge.Hash) (d node.Device, ok bool) {
	for _, p := range a.providers {
		if challenge.Address(p.Wallet) != provider {
			continue
		}
		devices, err := node.ParseSpec(provider, p.Spec)
		if i := slices.IndexFunc(devices, func(d node.Device) bool { return d.ID == device }); err == nil && i >= 0 {
			return devices[i], true
		}
	}
	return d, false
}

func (a *Auditor) slots(secret challenge.Hash, provider challenge.Address, device challenge.Hash, n int) []time.Time {
	return schedule.Era{
		Secret: secret, Beacon: challenge.Hash(a.info.Beacon), Provider: provider, Device: device,
		Start: a.report.First, End: a.report.Last, Slots: n,
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

// Report is what was found so far. Once transcripts were looked at, passes that are claimed and were not among them are found missing.
func (a *Auditor) Report() Report {
	r := a.report
	r.Verifiers = slices.Clone(r.Verifiers)
	for i := range r.Verifiers {
		v := &r.Verifiers[i]
		v.Findings = slices.Clone(v.Findings)
		for _, number := range slices.Sorted(maps.Keys(v.said)) {
			provider := a.wallets[number]
			claimed, shown := v.said[number].Passes(), a.passes[pass{v.Address, provider}]
			if !a.looked || shown >= claimed {
				continue
			}
			v.Missing = append(v.Missing, Missing{provider, claimed, shown})
			v.Findings = append(v.Findings, fmt.Sprintf("claims %d passes of provider %s; transcripts show %d", claimed, provider, shown))
		}
		if a.looked && v.Revealed {
			v.Shown = a.root(v.Address)
		}
	}
	return r
}

// Clean reports that nothing was found that should not be.
func (r Report) Clean() bool {
	return len(r.Findings) == 0 && len(r.Foreign) == 0 && !slices.ContainsFunc(r.Verifiers, func(v Verifier) bool { return len(v.Findings) > 0 })
}
