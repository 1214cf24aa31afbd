package dashboard

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/tiers"
)

// row is what the tables say of a provider.
type row struct {
	Address  challenge.Address
	OnChain  bool // the registry knows it
	Status   chain.Status
	Tier     uint // the chain's, else as this verifier mirrors it; 0: not known
	Devices  []Device
	Claims   string // its devices by class, in words
	Settled  tiers.Uptime
	SettledE uint64 // Era that Settled is of; 0: none
	Tally    reputation.Tally
	Measured tiers.Uptime // by this verifier, in the Era of the index
	Findings decision.Findings
	Last     *reputation.Record // the newest challenge with an outcome
}

// GPUs says whether it has registered or been asked for any.
func (r *row) GPUs() bool {
	return r.Tally.GPU.Issued > 0 || slices.ContainsFunc(r.Devices, func(d Device) bool { return d.Kind == challenge.GPU })
}

// snapshot is all providers at one moment. It is not changed after it was made.
type snapshot struct {
	era  uint64 // whose tallies are in it; 0: none may be shown
	rows []*row // by address
	by   map[challenge.Address]*row
	sum  reputation.Count // of all, in the Era
}

const (
	// freshFor is how long a snapshot is shown before it is brought up to date.
	freshFor = time.Second
	// readAgain is how long what the store said of a provider is believed of a store whose changes nobody tells.
	readAgain = 10 * time.Second
)

// index keeps the snapshot. What the store says of a provider is read again when it has changed; what the chain says, always.
type index struct {
	mu    sync.Mutex
	made  time.Time
	now   *snapshot
	whole time.Time // when all was read

	dirtyMu sync.Mutex
	dirty   map[challenge.Address]bool
	told    bool // changes are told by changed
}

// changed says that the store has something new of a provider.
func (i *index) changed(provider challenge.Address) {
	i.dirtyMu.Lock()
	defer i.dirtyMu.Unlock()
	if i.dirty == nil {
		i.dirty = make(map[challenge.Address]bool)
	}
	i.dirty[provider] = true
}

func (i *index) take() map[challenge.Address]bool {
	i.dirtyMu.Lock()
	defer i.dirtyMu.Unlock()
	d := i.dirty
	i.dirty = nil
	return d
}

// snapshot is the present one, at most freshFor old. Callers wait for one another: it is made once for all of them.
func (s *Server) snapshot() (*snapshot, error) {
	i := &s.index
	i.mu.Lock()
	defer i.mu.Unlock()
	if i.now != nil && time.Since(i.made) < freshFor {
		return i.now, nil
	}
	era, err := s.eraShown()
	if err != nil {
		return nil, err
	}
	old, dirty := i.now, i.take()
	if old == nil || old.era != era || !i.told && time.Since(i.whole) > readAgain {
		old, i.whole = nil, time.Now()
	}
	next, err := s.collect(era, old, dirty)
	if err != nil {
		for p := range dirty {
			i.changed(p)
		}
		return nil, err
	}
	i.now, i.made = next, time.Now()
	return next, nil
}

// eraShown is the newest Era whose outcomes are shown; 0 if there is none.
func (s *Server) eraShown() (uint64, error) {
	if last, all := s.horizon(); !all {
		return last, nil
	}
	if v := s.View(); v != nil && v.Era.Number > 0 {
		return v.Era.Number, nil
	}
	return s.Store.NewestEra()
}

// collect makes a snapshot. Of providers in old that are not dirty what the store says is taken from there.
func (s *Server) collect(era uint64, old *snapshot, dirty map[challenge.Address]bool) (*snapshot, error) {
	next := &snapshot{era: era, by: make(map[challenge.Address]*row)}
	add := func(a challenge.Address) (*row, error) {
		if r, have := next.by[a]; have {
			return r, nil
		}
		r := &row{Address: a}
		if old != nil && old.by[a] != nil && !dirty[a] {
			before := old.by[a]
			r.Settled, r.SettledE, r.Tally, r.Findings, r.Last, r.Tier = before.Settled, before.SettledE, before.Tally, before.Findings, before.Last, before.Tier
		} else if err := s.read(r, era); err != nil {
			return nil, err
		}
		next.by[a] = r
		return r, nil
	}
	if v := s.View(); v != nil {
		for _, p := range v.Providers {
			r, err := add(challenge.Address(p.Wallet))
			if err != nil {
				return nil, err
			}
			r.OnChain, r.Status = true, p.Status
			if p.Tier.Valid() {
				r.Tier = uint(p.Tier)
			}
			if s.Devices != nil {
				r.Devices = s.Devices(p)
				r.Claims = claims(r.Devices)
			}
		}
	}
	for a := range dirty {
		if _, err := add(a); err != nil {
			return nil, err
		}
	}
	if old != nil {
		for _, before := range old.rows {
			if _, err := add(before.Address); err != nil {
				return nil, err
			}
		}
	} else if err := s.remembered(add); err != nil {
		return nil, err
	}
	for _, r := range next.by {
		if len(r.Devices) == 0 && r.Last != nil {
			r.Claims = r.Last.Class
		}
		r.Measured, _ = r.Tally.Uptime(r.GPUs())
		next.sum.Issued += r.Tally.GPU.Issued + r.Tally.CPU.Issued
		for o := range next.sum.By {
			next.sum.By[o] += r.Tally.GPU.By[o] + r.Tally.CPU.By[o]
		}
		next.rows = append(next.rows, r)
	}
	slices.SortFunc(next.rows, func(a, b *row) int { return slices.Compare(a.Address[:], b.Address[:]) })
	return next, nil
}

// remembered adds the providers of all Eras in the store.
func (s *Server) remembered(add func(challenge.Address) (*row, error)) error {
	last, all := s.horizon()
	if !all && last == 0 {
		return nil
	}
	var failed error
	err := s.Store.WalkProviders(1, last, func(_ uint64, p challenge.Address) bool {
		_, failed = add(p)
		return failed == nil
	})
	return cmp.Or(failed, err)
}

// read fills in what the store says of a provider.
func (s *Server) read(r *row, era uint64) error {
	t, found, err := s.Store.Tier(r.Address)
	if err != nil {
		return err
	}
	if found {
		r.Tier, r.Settled, r.SettledE = t.Tier, t.Uptime, t.Era
	}
	if era > 0 {
		err := s.Store.Devices(r.Address, era, era, func(d reputation.DeviceCount) bool {
			r.Findings |= d.Findings
			return true
		})
		if err != nil {
			return err
		}
		if r.Tally, err = s.Store.Tally(era, r.Address); err != nil {
			return err
		}
	}
	return s.history(reputation.Filter{Provider: r.Address, Limit: 1}, func(l reputation.Record) bool {
		r.Last = &l
		return false
	})
}

// claims says how many devices of which classes there are: 4 × rtx4090, cpu.
func claims(devices []Device) string {
	count := make(map[string]int)
	var order []string
	for _, d := range devices {
		if count[d.Class] == 0 {
			order = append(order, d.Class)
		}
		count[d.Class]++
	}
	slices.SortFunc(order, func(a, b string) int { return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b)) })
	for i, c := range order {
		if count[c] > 1 {
			order[i] = fmt.Sprintf("%d × %s", count[c], c)
		}
	}
	return strings.Join(order, ", ")
}

// wallet is what the chain says of a provider.
func (s *Server) wallet(a challenge.Address) (chain.Provider, bool) {
	v := s.View()
	if v == nil {
		return chain.Provider{}, false
	}
	return v.Provider(common.Address(a))
}
