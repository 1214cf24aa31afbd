// Package feed keeps an index of offers (package market) true to what a verifier knows: the registry and the events of the chain, its own record of
// outcomes, leases, and the regions that its operator wrote down.
//
// It promises that what is indexed was stored or confirmed before, and that a provider's offers are of one moment. It asks the chain nothing for each
// provider. Where Hold is set, it shows nothing of an Era whose verdicts can still be committed to: who read that could copy what this verifier will
// say instead of measuring.
package feed

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"sync"
	"sync/atomic"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/leases"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/challenge/tenancy"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/market"
)

// Config is what a feed works with. All but Regions and Log are required.
type Config struct {
	Index   *market.Index
	Client  *chain.Client
	Watcher Follower // somebody else runs it
	Store   *reputation.Store
	Leases  leases.Source
	Parse   func(provider challenge.Address, spec string) ([]Device, error) // reads a spec of the registry
	Regions *Regions                                                        // nil: no region is known
	Hold    bool
	Log     *slog.Logger // nil: nothing is logged
}

// Follower is what a feed needs of a chain.Watcher.
type Follower interface {
	View() *chain.View
	Wait(ctx context.Context, ok func(*chain.View) bool) (*chain.View, error)
}

const (
	// lookEvery is how often leases and regions are looked at, which say nothing when they change.
	lookEvery = 10 * time.Second
	// retryAfter is the pause before the chain's events are read again when that failed.
	retryAfter = 2 * time.Second
	// batch is how many providers are indexed at once where all are looked at.
	batch = 1000
)

// Feed keeps one index. It is made by New and works in Run.
type Feed struct {
	cfg    Config
	known  atomic.Bool // the index is complete
	loaded atomic.Int64

	mu      sync.Mutex // guards what observers told and nobody has taken yet
	told    map[reputation.Challenge]told
	settled map[challenge.Address]uptime
	wake    chan struct{}

	detail    sync.Mutex // guards the rest; Run's goroutine writes
	providers map[challenge.Address]*provider
	ledger    ledger
	view      *chain.View
	sealed    uint64 // the last Era of which all is shown
}

// told is what is new of a device, merged over all outcomes since it was taken last.
type told struct {
	device challenge.Hash
	state  decision.State
	full   proof
}

// New makes a feed. It does nothing until Run.
func New(cfg Config) *Feed {
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	return &Feed{
		cfg: cfg, told: make(map[reputation.Challenge]told), settled: make(map[challenge.Address]uptime), wake: make(chan struct{}, 1),
		providers: make(map[challenge.Address]*provider),
	}
}

// Ready reports whether the index is complete, and how many providers of how many it has while it is not.
func (f *Feed) Ready() (ready bool, have, of int) {
	if v := f.cfg.Watcher.View(); v != nil {
		of = len(v.Providers)
	}
	return f.known.Load(), int(f.loaded.Load()), of
}

// Run feeds the index until ctx ends, and returns nil then. The error is the store's.
func (f *Feed) Run(ctx context.Context) error {
	defer f.cfg.Store.Observe(reputation.Observer{Concluded: f.concluded, Tier: f.tier})()
	v, err := f.cfg.Watcher.Wait(ctx, func(*chain.View) bool { return true })
	if err != nil {
		return nil //nolint:nilerr // ctx ended
	}
	views := make(chan *chain.View)
	var group sync.WaitGroup
	ctx, cancel := context.WithCancel(ctx)
	defer func() { cancel(); group.Wait() }()
	group.Go(func() { f.follow(ctx, v, views) })
	for !f.known.Load() {
		if err := f.see(ctx, v); err != nil {
			return ended(ctx, err)
		}
		if f.known.Load() {
			break
		}
		select {
		case <-ctx.Done():
			return nil
		case v = <-views:
		case <-time.After(retryAfter):
			v = f.cfg.Watcher.View()
		}
	}
	f.cfg.Log.InfoContext(ctx, "providers are indexed", "providers", len(f.providers), "era", v.Era.Number)
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case v = <-views:
			err = f.see(ctx, v)
		case <-f.wake:
			err = f.takeTold()
		case <-tick.C:
			f.look()
		}
		if err != nil {
			return ended(ctx, err)
		}
	}
}

// ended is nil for an error that is only ctx's.
func ended(ctx context.Context, err error) error {
	if ctx.Err() != nil && (errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)) {
		return nil
	}
	return fmt.Errorf("feed: %w", err)
}

// follow hands on each view, the newest where several came meanwhile.
func (f *Feed) follow(ctx context.Context, v *chain.View, out chan<- *chain.View) {
	for {
		head := v.Head.Hash
		next, err := f.cfg.Watcher.Wait(ctx, func(v *chain.View) bool { return v.Head.Hash != head })
		if err != nil {
			return
		}
		v = next
		select {
		case <-ctx.Done():
			return
		case out <- v:
		}
	}
}

// same says whether two views have the same state but for the time: Watcher shares it between them then.
func same(a, b *chain.View) bool {
	if a == nil || a.Era.Number != b.Era.Number || len(a.Providers) != len(b.Providers) {
		return false
	}
	return len(a.Providers) == 0 || &a.Providers[0] == &b.Providers[0]
}

// see takes a view of the chain.
func (f *Feed) see(ctx context.Context, v *chain.View) error {
	f.detail.Lock()
	defer f.detail.Unlock()
	sealed := sealedEra(v)
	if same(f.view, v) && sealed == f.sealed {
		return nil
	}
	if err := f.ledger.read(ctx, f.cfg.Client, v); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		f.cfg.Log.WarnContext(ctx, "events of stake and slashes could not be read; the index stays as it was", "err", err)
		return nil // with the next view, or soon
	}
	turned := f.view == nil || f.view.Era.Number != v.Era.Number || sealed != f.sealed
	f.view, f.sealed = v, sealed
	seen := make(map[challenge.Address]bool, len(v.Providers))
	var set []market.Provider
	for _, c := range v.Providers {
		p, err := f.register(c, turned)
		if err != nil {
			return err
		}
		seen[p.address], set = true, append(set, f.entry(p))
		if len(set) < batch {
			continue
		}
		f.cfg.Index.Apply(f.era(), set, nil)
		set = set[:0]
		f.loaded.Store(int64(len(seen)))
		f.detail.Unlock() // whoever waits to look
		f.detail.Lock()
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	var gone []challenge.Address
	for address := range f.providers {
		if !seen[address] {
			gone = append(gone, address)
			delete(f.providers, address)
		}
	}
	f.cfg.Index.Apply(f.era(), set, gone)
	f.known.Store(true)
	return nil
}

// register takes a provider as the registry has it, and reads what has to be read of it anew. turned says that it is another Era, or that another one
// has been sealed.
func (f *Feed) register(c chain.Provider, turned bool) (*provider, error) {
	address := challenge.Address(c.Wallet)
	p, there := f.providers[address]
	if !there {
		p = &provider{address: address}
		f.providers[address] = p
	}
	anew := p.register(c, f.cfg.Parse) || !there
	if anew || turned && f.cfg.Hold {
		if err := p.load(f.cfg.Store, f.view.Era.Number, f.upTo()); err != nil {
			return nil, err
		}
	}
	if anew || turned {
		if err := p.readUptime(f.cfg.Store, f.sealed); err != nil {
			return nil, err
		}
	}
	f.lease(p)
	return p, nil
}

// sealedEra is the last Era whose verdicts cannot be committed to any more.
func sealedEra(v *chain.View) uint64 {
	p := v.Previous
	if p.Number == 0 {
		return 0
	}
	if !p.CommitsDue.IsZero() && v.Head.Time.After(p.CommitsDue) {
		return p.Number
	}
	return p.Number - 1
}

// upTo is the last Era whose outcomes are shown.
func (f *Feed) upTo() uint64 {
	if !f.cfg.Hold {
		return math.MaxUint64
	}
	return f.sealed
}

func (f *Feed) era() market.Era {
	return market.Era{Number: f.view.Era.Number, Length: f.view.Rules.EraDuration}
}

func (f *Feed) entry(p *provider) market.Provider {
	return p.market(f.ledger.by[wallet(p.address)], f.cfg.Regions.of(p.address), f.view.Era.Number)
}

// lease looks which devices are leased, and reports whether others are than before. Where the evidence cannot be relied on now, what it was stands.
func (f *Feed) lease(p *provider) (changed bool) {
	for i := range p.devices {
		all, err := f.cfg.Leases.Leases(p.address, p.devices[i].Index)
		if err != nil {
			continue
		}
		leased := tenancy.OpenAt(all, f.view.Head.Time)
		changed, p.devices[i].leased = changed || leased != p.devices[i].leased, leased
	}
	return changed
}

// look takes account of what says nothing when it changes.
func (f *Feed) look() {
	f.detail.Lock()
	defer f.detail.Unlock()
	moved := f.cfg.Regions.look()
	var set []market.Provider
	for _, p := range f.providers {
		if f.lease(p) || moved {
			set = append(set, f.entry(p))
		}
	}
	f.cfg.Index.Apply(f.era(), set, nil)
}

// concluded is told of outcomes, by whoever stored them.
func (f *Feed) concluded(all []reputation.Record) {
	if f.cfg.Hold {
		return // read again once the Era is sealed
	}
	f.mu.Lock()
	for _, r := range all {
		key := reputation.Challenge{Provider: r.Provider, Device: r.Device}
		t := f.told[key]
		t.device = r.Device
		if r.State.Seq > t.state.Seq {
			t.state = r.State
		}
		if full, ok := fullProof(r); ok && full.at.After(t.full.at) {
			t.full = full
		}
		f.told[key] = t
	}
	f.mu.Unlock()
	f.nudge()
}

// tier is told of a settled Era, or of a tier that the chain has otherwise, which says no uptime.
func (f *Feed) tier(p challenge.Address, t reputation.TierRecord) {
	if !t.Uptime.Known() {
		return
	}
	f.mu.Lock()
	f.settled[p] = uptime{t.Uptime.BasisPoints(), t.Era, true}
	f.mu.Unlock()
	f.nudge()
}

func (f *Feed) nudge() {
	select {
	case f.wake <- struct{}{}:
	default:
	}
}

// takeTold brings what observers told into the index.
func (f *Feed) takeTold() error {
	f.mu.Lock()
	outcomes, settled := f.told, f.settled
	f.told, f.settled = make(map[reputation.Challenge]told), make(map[challenge.Address]uptime)
	f.mu.Unlock()
	f.detail.Lock()
	defer f.detail.Unlock()
	changed := make(map[*provider]bool)
	for key, t := range outcomes {
		if p := f.providers[key.Provider]; p != nil && p.take(t) {
			p.hash()
			changed[p] = true
		}
	}
	for address, u := range settled {
		if p := f.providers[address]; p != nil && (!p.uptime.settled || u.era >= p.uptime.era) {
			p.uptime = u
			changed[p] = true
		}
	}
	set := make([]market.Provider, 0, len(changed))
	for p := range changed {
		set = append(set, f.entry(p))
	}
	f.cfg.Index.Apply(f.era(), set, nil)
	return nil
}

// Shown is a device as GetProvider shows it.
type Shown struct {
	Device
	Proven, Leased bool
	market.DeviceEvidence
}

// Devices are those of a provider, with what its evidence hash is made of; false if the registry does not have it.
func (f *Feed) Devices(address challenge.Address) ([]Shown, bool) {
	f.detail.Lock()
	defer f.detail.Unlock()
	p, found := f.providers[address]
	if !found {
		return nil, false
	}
	out := make([]Shown, len(p.devices))
	for i, e := range p.deviceEvidence() {
		d := &p.devices[i]
		out[i] = Shown{d.Device, d.proven(f.view.Era.Number), d.leased, e}
	}
	return out, true
}
