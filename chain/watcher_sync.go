package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

const (
	cursorDepth = 128   // blocks remembered to find a common ancestor
	logChunk    = 2_000 // blocks whose events are asked for at once
)

// errMoved means that the chain was reorganised while it was read.
var errMoved = errors.New("chain: the head moved while it was read")

// sync brings cursor and view to the newest confirmed block.
func (w *Watcher) sync(ctx context.Context) error {
	target, ok, err := w.target(ctx)
	if err != nil || !ok {
		return err
	}
	behind, err := w.checkBranch(ctx, target)
	if err != nil || behind {
		return err
	}
	if err := w.readHistory(ctx); err != nil {
		return err
	}
	if err := w.deliverUpTo(ctx, target); err != nil {
		return err
	}
	view, err := w.refreshed(ctx, target)
	if err != nil {
		return err
	}
	if err := w.saveCursor(); err != nil {
		return err
	}
	w.succeeded(view)
	return nil
}

// target is the newest block with enough confirmations, false if there is none yet.
func (w *Watcher) target(ctx context.Context) (Head, bool, error) {
	latest, err := w.client.header(ctx, nil)
	if err != nil {
		return Head{}, false, fmt.Errorf("chain: reading the head: %w", err)
	}
	n := w.cfg.Confirmations
	if n == 0 {
		return latest, true, nil
	}
	if latest.Number < n {
		return Head{}, false, nil
	}
	h, err := w.client.header(ctx, bigID(latest.Number-n))
	if err != nil {
		return Head{}, false, fmt.Errorf("chain: reading block %d: %w", latest.Number-n, err)
	}
	return h, true, nil
}

// checkBranch finds out whether the blocks read so far are still in the chain, and takes the cursor back to the last
// one that is. A node that is merely behind what was read before is waited for, but not for ever.
func (w *Watcher) checkBranch(ctx context.Context, target Head) (behind bool, err error) {
	if len(w.cursor.Blocks) == 0 {
		return false, nil
	}
	tip := w.cursor.Blocks[0]
	keep := 0
	for ; keep < len(w.cursor.Blocks); keep++ {
		b := w.cursor.Blocks[keep]
		if b.Number > target.Number {
			continue
		}
		same, err := w.client.stands(ctx, b, target)
		if err != nil {
			return false, err
		}
		if same {
			break
		}
	}
	switch {
	case keep == 0:
		w.behind = time.Time{}
		return false, nil
	case keep < len(w.cursor.Blocks) && w.cursor.Blocks[keep-1].Number > target.Number && !w.waitedLong():
		w.log.DebugContext(ctx, "the node is behind", "head", target.Number, "read", tip.Number)
		return true, nil
	}
	w.behind = time.Time{}
	w.cursor.Blocks = w.cursor.Blocks[keep:]
	var ancestor BlockRef
	if len(w.cursor.Blocks) > 0 {
		ancestor = w.cursor.Blocks[0]
	}
	w.log.WarnContext(ctx, "the chain was reorganised", "from", tip.Number, "ancestor", ancestor.Number, "head", target.Number)
	w.dirty, w.history = true, nil
	w.cfg.OnReorg(ctx, ancestor)
	return false, nil
}

// stands reports whether a block is in the chain that ends in target.
func (c *Client) stands(ctx context.Context, b BlockRef, target Head) (bool, error) {
	if b.Number == target.Number {
		return b.Hash == target.Hash, nil
	}
	h, err := c.header(ctx, bigID(b.Number))
	if errors.Is(err, ethereum.NotFound) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("chain: reading block %d: %w", b.Number, err)
	}
	return h.Hash == b.Hash, nil
}

// waitedLong reports whether the node has been behind for as long as it may.
func (w *Watcher) waitedLong() bool {
	if w.behind.IsZero() {
		w.behind = time.Now()
	}
	return time.Since(w.behind) > w.cfg.StaleAfter
}

// deliverUpTo hands out the events after the cursor and moves it to target.
func (w *Watcher) deliverUpTo(ctx context.Context, target Head) error {
	from := w.client.addrs.Block
	if len(w.cursor.Blocks) > 0 {
		from = w.cursor.Blocks[0].Number + 1
	}
	for from <= target.Number {
		to := min(from+logChunk-1, target.Number)
		end, logs, err := w.client.logs(ctx, from, to)
		if err != nil {
			return err
		}
		if to == target.Number && end.Hash != target.Hash {
			return errMoved
		}
		for _, l := range logs {
			w.dirty = true
			if err := w.deliver(ctx, l); err != nil {
				return err
			}
		}
		if err := w.history.note(ctx, w.client, logs); err != nil {
			return err
		}
		w.advance(BlockRef{end.Number, end.Hash})
		from = to + 1
	}
	return nil
}

// logs reads a range of events, of all contracts or of some, and makes sure that they belong to the branch that ends in the returned block.
func (c *Client) logs(ctx context.Context, from, to uint64, of ...common.Address) (Head, []types.Log, error) {
	before, err := c.header(ctx, bigID(to))
	if err != nil {
		return Head{}, nil, fmt.Errorf("chain: reading block %d: %w", to, err)
	}
	q := ethereum.FilterQuery{FromBlock: bigID(from), ToBlock: new(big.Int).SetUint64(to), Addresses: of}
	if len(of) == 0 {
		for _, a := range c.addrs.named() {
			q.Addresses = append(q.Addresses, a.addr)
		}
	}
	cctx, cancel := c.deadline(ctx)
	defer cancel()
	logs, err := c.backend.FilterLogs(cctx, q)
	if err != nil { // "invalid block range params" if the head went back meanwhile
		return Head{}, nil, fmt.Errorf("chain: reading events of blocks %d to %d: %w", from, to, err)
	}
	after, err := c.header(ctx, bigID(to))
	if err != nil {
		return Head{}, nil, fmt.Errorf("chain: reading block %d: %w", to, err)
	}
	if before.Hash != after.Hash {
		return Head{}, nil, errMoved
	}
	return after, logs, nil
}

// deliver hands out one event, once for each branch it is on.
func (w *Watcher) deliver(ctx context.Context, l types.Log) error {
	id := eventID{l.BlockHash, l.Index}
	if _, done := w.delivered[id]; done || l.Removed {
		return nil
	}
	e, ours, err := w.client.decodeEvent(l)
	if err != nil {
		return err
	}
	if ours {
		if err := w.cfg.OnEvent(ctx, e); err != nil {
			return fmt.Errorf("chain: handling %s of block %d: %w", e.Name, e.Block, err)
		}
	}
	w.delivered[id] = l.BlockNumber
	return nil
}

// advance moves the cursor and forgets what is out of its reach.
func (w *Watcher) advance(b BlockRef) {
	blocks := append([]BlockRef{b}, w.cursor.Blocks...)
	w.cursor.Blocks = blocks[:min(len(blocks), cursorDepth)]
	oldest := w.cursor.Blocks[len(w.cursor.Blocks)-1].Number
	for id, n := range w.delivered {
		if n < oldest {
			delete(w.delivered, id)
		}
	}
}

// refreshed returns a view of target, reading everything again if something changed; nil if the present view is of target.
func (w *Watcher) refreshed(ctx context.Context, target Head) (*View, error) {
	old := w.view.Load()
	if old != nil && old.Head.Hash == target.Hash {
		return nil, nil // the same block has the same state
	}
	era, err := w.client.currentEra(ctx, at{hash: target.Hash})
	if err != nil {
		return nil, fmt.Errorf("chain: reading the Era: %w", err)
	}
	if old != nil && !w.dirty && old.Era.Number == era {
		v := *old
		v.Head = target
		return &v, nil
	}
	v, err := w.client.viewAt(ctx, target, era)
	if err != nil {
		return nil, fmt.Errorf("chain: reading the state of block %d: %w", target.Number, err)
	}
	w.history.prune(target.Time.Add(-historyEras * v.Rules.EraDuration))
	w.history.fill(v)
	v.Index()
	return v, nil
}

// viewAt reads a whole view at one block.
func (c *Client) viewAt(ctx context.Context, head Head, era uint64) (*View, error) {
	b := at{hash: head.Hash}
	v := &View{Head: head}
	var err error
	if v.Rules, err = c.rules(ctx, b); err != nil {
		return nil, err
	}
	if v.Era, err = c.eraInfo(ctx, era, b); err != nil {
		return nil, err
	}
	if era > 1 {
		if v.Previous, err = c.eraInfo(ctx, era-1, b); err != nil {
			return nil, err
		}
	}
	if v.Verifiers, err = c.verifiersAt(ctx, era, b); err != nil {
		return nil, err
	}
	if v.Providers, err = c.providers(ctx, b); err != nil {
		return nil, err
	}
	if err = c.fillSigners(ctx, v.Providers, era, b); err != nil {
		return nil, err
	}
	if err = c.fillNumbers(ctx, v.Providers, era, b); err != nil {
		return nil, err
	}
	if v.Council, err = c.council(ctx, v.Era, v.Verifiers, v.Rules, b); err != nil {
		return nil, err
	}
	if v.Leases, err = c.openLeases(ctx, b); err != nil {
		return nil, err
	}
	return v, nil
}

func (w *Watcher) loadCursor() error {
	if w.cfg.Cursor == nil {
		return nil
	}
	c, ok, err := w.cfg.Cursor.LoadCursor()
	if err != nil {
		return fmt.Errorf("chain: %w: loading: %w", errCursor, err)
	}
	if ok {
		w.cursor = c
	}
	return nil
}

func (w *Watcher) saveCursor() error {
	if w.cfg.Cursor == nil || len(w.cursor.Blocks) == 0 || w.cursor.Blocks[0] == w.saved {
		return nil
	}
	if err := w.cfg.Cursor.SaveCursor(w.cursor); err != nil {
		return fmt.Errorf("chain: %w: saving: %w", errCursor, err)
	}
	w.saved = w.cursor.Blocks[0]
	return nil
}
