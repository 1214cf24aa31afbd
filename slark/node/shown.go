package node

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/dashboard"
)

// RegisteredDevices are the devices that a provider has registered; none if what it registered is not valid.
func RegisteredDevices(p chain.Provider) (out []dashboard.Device) {
	devices, err := ParseSpec(challenge.Address(p.Wallet), p.Spec)
	if err != nil {
		return nil // it is not challenged either, and the log says so
	}
	for _, d := range devices {
		out = append(out, dashboard.Device{Index: d.Index, ID: d.ID, Kind: d.Kind, Class: d.Class})
	}
	return out
}

// Transactions are those that a verifier sent for an Era and that name no provider, by the journal of its store, in the order in which they were mined; what
// is not mined comes last.
func Transactions(s *reputation.Store, self challenge.Address, era uint64) (out []dashboard.Transaction, err error) {
	prefix, err := reputation.JournalKey(challenge.Address{}, era, ChainActions)
	if err != nil {
		return nil, err
	}
	j := NewJournal(s)
	var failed error
	err = s.JournalScan(prefix, func(key, value []byte) bool {
		action := strings.TrimPrefix(string(key[28:]), ChainActions)
		var e chain.Entry
		if failed = json.Unmarshal(value, &e); failed != nil {
			failed = fmt.Errorf("journal entry %s of Era %d: %w", action, era, failed)
			return false
		}
		t := dashboard.Transaction{Action: action, Status: string(e.Status), Error: e.Error}
		of, _, ferr := j.Get(chain.ActionKey{Provider: common.Address(self), Era: e.Nonce, Action: chain.ActionNonce})
		if failed = ferr; failed != nil {
			return false
		}
		if len(of.TxHashes) > 0 {
			t.Hash = of.TxHashes[len(of.TxHashes)-1].Hex()
		}
		if of.Receipt.Block.Number > 0 {
			t.Hash, t.Block, t.GasUsed = of.Receipt.Tx.Hex(), of.Receipt.Block.Number, of.Receipt.GasUsed
		}
		out = append(out, t)
		return true
	})
	if err == nil {
		err = failed
	}
	slices.SortStableFunc(out, func(a, b dashboard.Transaction) int {
		switch {
		case a.Block == b.Block:
			return 0
		case b.Block == 0 || a.Block != 0 && a.Block < b.Block:
			return -1
		}
		return 1
	})
	return out, err
}
