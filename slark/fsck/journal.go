package fsck

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/node"
)

// journalKey is a key of the journal, taken apart: reputation.JournalKey.
type journalKey struct {
	provider common.Address
	era      uint64
	action   string
}

func parseJournalKey(key []byte) (k journalKey, ok bool) {
	if len(key) < 29 {
		return k, false
	}
	copy(k.provider[:], key)
	k.era, k.action = binary.BigEndian.Uint64(key[20:]), string(key[28:])
	return k, true
}

// journal checks what was submitted: entries that decode, transactions that are what they say, actions whose transactions are there.
func (c *checker) journal(ctx context.Context) error {
	j := node.NewJournal(c.store)
	err := c.store.JournalScan(nil, func(key, value []byte) bool {
		c.Entries++
		k, ok := parseJournalKey(key)
		if !ok {
			c.find("journal", "key %q is %d bytes, want at least 29", key, len(key))
			return true
		}
		find := func(format string, args ...any) {
			c.find("journal", fmt.Sprintf("entry %s of Era %d of %s: ", k.action, k.era, k.provider)+format, args...)
		}
		if !json.Valid(value) {
			find("%.80q is no JSON", value)
			return true
		}
		action, ours := bytes.CutPrefix([]byte(k.action), []byte(node.ChainActions))
		if !ours {
			return true // the node's own
		}
		var e chain.Entry
		d := json.NewDecoder(bytes.NewReader(value))
		d.DisallowUnknownFields()
		if err := d.Decode(&e); err != nil {
			find("%v", err)
			return true
		}
		if !slices.Contains([]chain.EntryStatus{chain.EntryIntent, chain.EntrySent, chain.EntryMined, chain.EntryFailed}, e.Status) {
			find("status is %.80q", e.Status)
		}
		switch chain.Action(action) {
		case chain.ActionAccount:
		case chain.ActionNonce:
			c.nonce(k, e, find)
		default:
			c.action(j, chain.ActionKey{Provider: k.provider, Era: k.era, Action: chain.Action(action)}, e, find)
		}
		return ctx.Err() == nil
	})
	if err == nil {
		err = ctx.Err()
	}
	return err
}

// nonce checks the transactions of one nonce.
func (c *checker) nonce(k journalKey, e chain.Entry, find func(string, ...any)) {
	if e.Nonce != k.era {
		find("it has nonce %d", e.Nonce)
	}
	if len(e.TxHashes) != len(e.RawTxs) || len(e.RawTxs) == 0 {
		find("%d transactions and %d hashes", len(e.RawTxs), len(e.TxHashes))
		return
	}
	for i, raw := range e.RawTxs {
		var tx types.Transaction
		if err := tx.UnmarshalBinary(raw); err != nil {
			find("transaction %d: %v", i, err)
			continue
		}
		if tx.Hash() != e.TxHashes[i] {
			find("transaction %d has hash %s, the entry says %s", i, tx.Hash(), e.TxHashes[i])
		}
		if tx.Nonce() != k.era {
			find("transaction %d has nonce %d", i, tx.Nonce())
		}
		if id := c.Identity; id != (reputation.Identity{}) && tx.ChainId().Uint64() != id.Network.ChainID {
			find("transaction %d is for chain %d, the store of chain %d", i, tx.ChainId(), id.Network.ChainID)
		}
		if from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), &tx); err != nil || from != k.provider {
			find("transaction %d is signed by %s (%v)", i, from, err)
		}
	}
	if e.Status == chain.EntryMined && !slices.Contains(e.TxHashes, e.Receipt.Tx) {
		find("it was mined as %s, which is none of its transactions", e.Receipt.Tx)
	}
}

// action checks that what is said to be done was sent. One that is only intended may have been given its nonce by a process that
// ended before it had stored the transaction; then it was not sent.
func (c *checker) action(j chain.Journal, k chain.ActionKey, e chain.Entry, find func(string, ...any)) {
	if e.Status != chain.EntryMined && e.Status != chain.EntryFailed {
		return
	}
	id := c.Identity
	if id == (reputation.Identity{}) {
		return // whose account it was is not known
	}
	n, found, err := j.Get(chain.ActionKey{Provider: common.Address(id.Verifier), Era: e.Nonce, Action: chain.ActionNonce})
	switch {
	case err != nil: // reported under its own key
	case !found:
		find("it is %s with nonce %d, which the journal does not have", e.Status, e.Nonce)
	case !slices.Contains(n.Keys, k):
		find("it is %s with nonce %d, which was sent for other actions", e.Status, e.Nonce)
	}
}
