package node

import (
	"context"
	"time"

	"github.com/slark-network/slark/chain"
)

// sitOut tells a store that was restored from a backup which Era runs, at the first view of the chain: the last one that it sits out. An endpoint
// that is behind must not make that an earlier one, so the clock has a say too.
func (n *Node) sitOut(ctx context.Context, v *chain.View) error {
	if mark, restored := n.Store.Restored(); !restored || mark.Known || v.Era.Number == 0 {
		return nil
	}
	running := v.Era.Number
	if late := time.Since(v.Era.End); late > 0 && v.Rules.EraDuration > 0 {
		running += 1 + uint64(late/v.Rules.EraDuration)
	}
	if err := n.Store.SitOut(running); err != nil {
		return err
	}
	mark, _ := n.Store.Restored()
	n.Log.WarnContext(ctx, "the store was restored from a backup: nothing is asked or reported up to this Era", "era", mark.Through, "backup", mark.Made)
	return nil
}
