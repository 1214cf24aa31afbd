package node

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

// TestTransactionsOfAnEra: what a verifier sent for an Era is found in its journal, with the transaction that was mined, and nothing of another Era.
func TestTransactionsOfAnEra(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 0, deploy.Params{})
	s, err := reputation.Open(filepath.Join(t.TempDir(), "store"), reputation.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	v := w.Verifiers[0]
	self := challenge.Address(v.Address)
	j := NewJournal(s)
	sent := map[uint64]common.Hash{}
	for era := uint64(2); era <= 3; era++ {
		r := w.Must(v, w.Client.SetEndpoint(fmt.Sprintf("verifier.example:%d", era)))
		sent[era] = r.TxHash
		e := chain.Entry{Status: chain.EntryMined, Nonce: era + 40}
		if err := j.Put(chain.ActionKey{Era: era, Action: chain.ActionCommit}, e); err != nil {
			t.Fatal(err)
		}
		e.TxHashes = []common.Hash{{0xbb}, r.TxHash} // its fee was raised
		e.Receipt = chain.Receipt{Tx: r.TxHash, Block: chain.BlockRef{Number: r.BlockNumber.Uint64(), Hash: r.BlockHash}, GasUsed: r.GasUsed}
		if err := j.Put(chain.ActionKey{Provider: v.Address, Era: e.Nonce, Action: chain.ActionNonce}, e); err != nil {
			t.Fatal(err)
		}
	}
	if err := j.Put(chain.ActionKey{Era: 3, Action: chain.ActionVerdicts}, chain.Entry{Status: chain.EntryIntent, Nonce: 99}); err != nil {
		t.Fatal(err)
	}
	for era, want := range map[uint64]int{1: 0, 2: 1, 3: 2} {
		got, err := Transactions(s, self, era)
		if err != nil || len(got) != want {
			t.Fatalf("Era %d: %v, %v, want %d", era, got, err, want)
		}
		if want > 0 && (got[0].Hash != sent[era].Hex() || got[0].Action != string(chain.ActionCommit) || got[0].Status != "mined" || got[0].Block == 0 || got[0].GasUsed == 0) {
			t.Errorf("Era %d: %+v, want transaction %s", era, got[0], sent[era])
		}
		if want > 1 && (got[1].Action != string(chain.ActionVerdicts) || got[1].Block != 0) {
			t.Errorf("Era %d: last is %+v, want what is not mined", era, got[1])
		}
	}
}
