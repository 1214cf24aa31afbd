package chain

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sort"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// historyEras is how many Eras before the head a view knows the events of.
const historyEras = 2

// leasePage is how many leases are read in one call.
const leasePage = 500

// history is what the events say and the state does not: since when a provider has its status, and the leases that are
// over. A watcher that starts again reads it anew from the chain, so nothing of it has to be stored.
type history struct {
	from   time.Time                 // what was before is not known; zero: all is
	status map[uint64][]statusChange // by provider's number, in order
	closed []Lease                   // in order
}

type statusChange struct {
	at     time.Time
	status Status
}

// readHistory reads the events before the cursor that a view needs, if they have not been read.
func (w *Watcher) readHistory(ctx context.Context) error {
	if w.history != nil {
		return nil
	}
	h := &history{status: make(map[uint64][]statusChange)}
	if len(w.cursor.Blocks) > 0 { // else all events from the deployment on come now
		if err := h.before(ctx, w.client, w.cursor.Blocks[0].Number); err != nil {
			return fmt.Errorf("chain: reading what came before: %w", err)
		}
		w.dirty = true
	}
	w.history = h
	return nil
}

// before reads the events of the last Eras up to a block.
func (h *history) before(ctx context.Context, c *Client, last uint64) error {
	rules, err := c.rules(ctx, at{})
	if err != nil {
		return err
	}
	tip, err := c.header(ctx, bigID(last))
	if err != nil {
		return err
	}
	from, err := c.blockAt(ctx, tip, tip.Time.Add(-historyEras*rules.EraDuration))
	if err != nil {
		return err
	}
	if from > c.addrs.Block {
		h.from = tip.Time.Add(-historyEras * rules.EraDuration)
	}
	for ; from <= last; from += logChunk {
		_, logs, err := c.logs(ctx, from, min(from+logChunk-1, last))
		if err != nil {
			return err
		}
		if err := h.note(ctx, c, logs); err != nil {
			return err
		}
	}
	return nil
}

// blockAt is the first block of the deployment, up to tip, whose time is not before when.
func (c *Client) blockAt(ctx context.Context, tip Head, when time.Time) (uint64, error) {
	first := min(c.addrs.Block, tip.Number)
	var failed error
	n := sort.Search(int(tip.Number-first), func(i int) bool {
		if failed != nil {
			return true
		}
		head, err := c.header(ctx, bigID(first+uint64(i)))
		failed = err
		return err != nil || !head.Time.Before(when)
	})
	if failed != nil {
		return 0, fmt.Errorf("chain: looking for the block of %s: %w", when.UTC().Format(time.RFC3339), failed)
	}
	return first + uint64(n), nil
}

// note takes account of events, all of them or none.
func (h *history) note(ctx context.Context, c *Client, logs []types.Log) error {
	var changes []func()
	for _, l := range logs {
		e, ours, err := c.decodeEvent(l)
		if err != nil {
			return err
		}
		if !ours || l.Removed {
			continue
		}
		switch {
		case e.Contract == "ProviderRegistry" && e.Name == "ProviderStatusUpdated":
			id, _ := e.Arg("providerId").(*big.Int)
			status, ok := e.Arg("status").(uint8)
			if id == nil || !id.IsUint64() || !ok {
				return fmt.Errorf("chain: ProviderStatusUpdated of block %d has not the arguments of the registry", e.Block)
			}
			when, err := c.timeOf(ctx, l)
			if err != nil {
				return err
			}
			changes = append(changes, func() {
				h.status[id.Uint64()] = append(h.status[id.Uint64()], statusChange{when, Status(status)})
			})
		case e.Contract == "LeaseRegistry" && e.Name == "LeaseClosed":
			lease, err := closedLease(e)
			if err != nil {
				return err
			}
			changes = append(changes, func() { h.closed = append(h.closed, lease) })
		}
	}
	for _, change := range changes {
		change()
	}
	return nil
}

// timeOf is the time of the block of a log. Older nodes do not say it with the log.
func (c *Client) timeOf(ctx context.Context, l types.Log) (time.Time, error) {
	if l.BlockTimestamp != 0 {
		return unix(l.BlockTimestamp), nil
	}
	head, err := c.header(ctx, bigID(l.BlockNumber))
	if err != nil {
		return time.Time{}, fmt.Errorf("chain: reading block %d: %w", l.BlockNumber, err)
	}
	if head.Hash != l.BlockHash {
		return time.Time{}, errMoved
	}
	return head.Time, nil
}

func closedLease(e Event) (Lease, error) {
	id, ok1 := e.Arg("leaseId").(uint64)
	device, ok2 := e.Arg("device").(uint8)
	opened, ok3 := e.Arg("openedAt").(uint64)
	closed, ok4 := e.Arg("closedAt").(uint64)
	if !ok1 || !ok2 || !ok3 || !ok4 {
		return Lease{}, fmt.Errorf("chain: LeaseClosed of block %d has not the arguments of the registry", e.Block)
	}
	return Lease{ID: id, Provider: e.ProviderArg(), Device: uint32(device), Opened: unix(opened), Closed: unix(closed)}, nil
}

// prune forgets what was before from, but the last status of each provider.
func (h *history) prune(from time.Time) {
	forgot := false
	maps.DeleteFunc(h.status, func(_ uint64, list []statusChange) bool { return len(list) == 0 })
	for id, list := range h.status {
		old := 0
		for old+1 < len(list) && list[old+1].at.Before(from) {
			old++
		}
		h.status[id], forgot = list[old:], forgot || old > 0
	}
	old := 0
	for old < len(h.closed) && h.closed[old].Closed.Before(from) {
		old++
	}
	h.closed, forgot = h.closed[old:], forgot || old > 0
	if forgot && from.After(h.from) {
		h.from = from
	}
}

// fill puts what the events say into a view.
func (h *history) fill(v *View) {
	v.History = h.from
	v.Leases = append(slices.Clone(h.closed), v.Leases...)
	slices.SortStableFunc(v.Leases, func(a, b Lease) int { return int(int64(a.ID) - int64(b.ID)) })
	for i := range v.Providers {
		p := &v.Providers[i]
		p.Since, p.Returns = h.standing(p.ID, p.Joined)
	}
}

// standing is since when a provider has its status, and when it came back to being Active after it had stopped. The first
// activation after the registration is no return. Where the status before an activation is out of reach, because it was
// longer ago than the history goes, it counts as a stop.
func (h *history) standing(id uint64, joined time.Time) (since time.Time, returns []time.Time) {
	list := h.status[id]
	if len(list) == 0 {
		return time.Time{}, nil
	}
	since = list[len(list)-1].at
	for i, c := range list {
		switch {
		case c.status != StatusActive || c.at.Before(h.from):
		case i > 0 && list[i-1].status != StatusRegistered,
			i == 0 && joined.Before(h.from):
			returns = append(returns, c.at)
		}
	}
	return since, returns
}

// openLeases reads the leases that are open, none for a deployment without a registry of them.
func (c *Client) openLeases(ctx context.Context, b at) ([]Lease, error) {
	if !c.addrs.HasLeases() {
		return nil, nil
	}
	var all []Lease
	for {
		data := c.leases.PackOpenLeases(new(big.Int).SetInt64(int64(len(all))), big.NewInt(leasePage))
		page, err := read(ctx, c, c.addrs.Leases, b, data, c.leases.UnpackOpenLeases)
		if err != nil {
			return nil, fmt.Errorf("chain: reading leases: %w", err)
		}
		for _, l := range page {
			all = append(all, Lease{ID: l.Id, Provider: l.Provider, Device: uint32(l.Device), Opened: unix(l.OpenedAt)})
		}
		if len(page) < leasePage {
			return all, nil
		}
	}
}

// LeasesOf are the leases of a provider's device in the view, in the order in which they were opened. They are not to be changed.
func (v *View) LeasesOf(provider common.Address, device uint32) []Lease {
	return v.byDevice[leased{provider, device}]
}
