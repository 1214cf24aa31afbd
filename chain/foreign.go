package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// ForeignChanges are the changes on the network's contracts that bear on an Era and that the settlement did not make, oldest first:
// tiers moved between the opening of the Era and that of the next one opened, slashes of the Era's rewards up to now, and stops of the Era
// count meanwhile; and what an admin did to our own in that time: terms proposed, dropped or put into force, and pauses. A change is the settlement's own if the same transaction has its event of it. An Era that was never opened is an error.
func (c *Client) ForeignChanges(ctx context.Context, era uint64) ([]Event, error) {
	info, err := c.Era(ctx, era)
	if err != nil {
		return nil, err
	}
	if !info.Beacon.Known() {
		return nil, fmt.Errorf("chain: Era %d was never opened", era)
	}
	tip, err := c.header(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("chain: reading the head: %w", err)
	}
	from, err := c.blockAt(ctx, tip, info.Opened)
	if err != nil {
		return nil, err
	}
	var f foreign
	for ; from <= tip.Number; from += logChunk {
		_, logs, err := c.logs(ctx, from, min(from+logChunk-1, tip.Number))
		if err != nil {
			return nil, err
		}
		for _, l := range logs {
			e, known, err := c.decodeEvent(l)
			if err != nil {
				return nil, err
			}
			if known && !l.Removed {
				f.note(era, e)
			}
		}
	}
	return f.left(), nil
}

// change is what both sides say of one change.
type change struct {
	tx       common.Hash
	provider common.Address
	era      uint64 // of a slash; 0: of a tier
}

type foreign struct {
	over  bool // the next Era is open
	found []Event
	of    []change
	ours  map[change]int
}

func (f *foreign) note(era uint64, e Event) {
	if f.ours == nil {
		f.ours = make(map[change]int)
	}
	at := change{tx: e.Tx, provider: e.ProviderArg()}
	number, _ := e.Arg("era").(uint64)
	switch e.Contract + "." + e.Name {
	case "Settlement.EraOpened":
		f.over = f.over || number > era
	case "OwedActions.TierMoved":
		f.ours[at]++
	case "OwedActions.EraSlashed":
		at.era = number
		f.ours[at]++
	case "ProviderRegistry.ProviderTierUpdated":
		if !f.over {
			f.add(e, at)
		}
	case "ProviderRewardsManager.ProviderSlashed":
		if n, ok := e.Arg("era").(*big.Int); ok && n.IsUint64() && n.Uint64() == era {
			at.era = era
			f.add(e, at)
		}
	case "ProviderRewardsManager.ProviderEraCountPaused", "ProviderRewardsManager.ProviderEraCountUnpaused":
		if !f.over {
			f.add(e, change{})
		}
	default:
		if rule(e) && !f.over {
			f.add(e, change{})
		}
	}
}

// rule says whether an event is of the bases in chain/contracts/src/rules, whichever contract has them.
func rule(e Event) bool {
	switch e.Name {
	case "ParametersProposed", "ProposalDropped", "ParametersChanged", "Paused", "Resumed":
		return true
	}
	return false
}

func (f *foreign) add(e Event, c change) { f.found, f.of = append(f.found, e), append(f.of, c) }

func (f *foreign) left() (out []Event) {
	for i, e := range f.found {
		if f.ours[f.of[i]] > 0 {
			f.ours[f.of[i]]--
			continue
		}
		out = append(out, e)
	}
	return out
}

// SenderOf is the account that sent a transaction, and the time of the block that it is in.
func (c *Client) SenderOf(ctx context.Context, e Event) (common.Address, time.Time, error) {
	ctx, cancel := c.deadline(ctx)
	defer cancel()
	tx, _, err := c.backend.TransactionByHash(ctx, e.Tx)
	if err != nil {
		return common.Address{}, time.Time{}, fmt.Errorf("chain: reading transaction %s: %w", e.Tx, err)
	}
	from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
	if err != nil {
		return common.Address{}, time.Time{}, fmt.Errorf("chain: sender of %s: %w", e.Tx, err)
	}
	head, err := c.header(ctx, new(big.Int).SetUint64(e.Block))
	return from, head.Time, err
}
