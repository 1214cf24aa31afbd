package chain

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// EraEvents are the events by which an Era was opened and settled, oldest first: its opening, and from its end on those of the settlement and of what is
// owed that name it. They are read up to a view's head, and until three windows of revealing after the last verdicts could be shown: appeals
// that take longer are not in it. whole says that none will be added. An Era that was never opened has none.
func (c *Client) EraEvents(ctx context.Context, v *View, era uint64) (events []Event, whole bool, err error) {
	info, err := c.Era(ctx, era)
	if err != nil || !info.Beacon.Known() {
		return nil, err == nil && era < v.Era.Number, err
	}
	opened, err := c.blockAt(ctx, v.Head, info.Opened)
	if err != nil {
		return nil, false, err
	}
	add := func(e Event) error {
		if n, ok := e.Arg("era").(uint64); ok && n == era {
			events = append(events, e)
		}
		return nil
	}
	of := []common.Address{c.addrs.Settlement, c.addrs.OwedActions}
	if _, err := c.Events(ctx, opened, opened, of, add); err != nil {
		return nil, false, err
	}
	if !v.Head.Time.After(info.End) {
		return events, false, nil
	}
	first, err := c.blockAt(ctx, v.Head, info.End)
	if err != nil {
		return nil, false, err
	}
	last := v.Head.Number
	if !info.RevealsDue.IsZero() {
		until := info.RevealsDue.Add(3 * v.Rules.RevealWindow)
		if whole = v.Head.Time.After(until.Add(time.Second)); whole {
			end, err := c.blockAt(ctx, v.Head, until)
			if err != nil {
				return nil, false, err
			}
			last = min(last, end)
		}
	}
	if _, err := c.Events(ctx, max(first, opened+1), last, of, add); err != nil {
		return nil, false, fmt.Errorf("chain: what settled Era %d: %w", era, err)
	}
	return events, whole, nil
}
