package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Events calls each for the events of some contracts of the deployment (none: of all) in the blocks from first to last, in order, until it fails. A
// first before the deployment is the deployment's. It is for who needs what was before a Watcher's cursor; last is best the block of a View, and
// the block that is returned then that view's Head: else the chain was reorganised meanwhile, and what was read counts for nothing.
func (c *Client) Events(ctx context.Context, first, last uint64, of []common.Address, each func(Event) error) (BlockRef, error) {
	var end BlockRef
	for from := max(first, c.addrs.Block); from <= last; from += logChunk {
		head, logs, err := c.logs(ctx, from, min(from+logChunk-1, last), of...)
		if err != nil {
			return end, err
		}
		for _, l := range logs {
			if l.Removed {
				continue
			}
			e, ours, err := c.decodeEvent(l)
			if err != nil {
				return end, err
			}
			if !ours {
				continue
			}
			if err := each(e); err != nil {
				return end, fmt.Errorf("chain: handling %s of block %d: %w", e.Name, e.Block, err)
			}
		}
		end = BlockRef{head.Number, head.Hash}
	}
	return end, nil
}

// Stands reports whether a block is in the chain that ends in a view's head.
func (c *Client) Stands(ctx context.Context, b BlockRef, v *View) (bool, error) {
	if b.Number > v.Head.Number {
		return false, nil
	}
	return c.stands(ctx, b, v.Head)
}
