package chaintest

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/slark-network/slark/chain"
)

// Sending is a call of an account, with the gas that it gets.
type Sending struct {
	From Account
	Call chain.Call
	Gas  uint64
}

// All sends many calls at once, which are sealed in their order, and wants every one to succeed.
func (w *World) All(list []Sending) []*types.Receipt {
	w.T.Helper()
	ctx := w.T.Context()
	head, err := w.Backend.HeaderByNumber(ctx, nil)
	if err != nil {
		w.T.Fatal(err)
	}
	// Each tip is less than the one before: equal ones would be sealed by the time of their arrival, which two may share.
	tip := big.NewInt(1e9 + int64(len(list)))
	fee := new(big.Int).Add(tip, new(big.Int).Mul(head.BaseFee, big.NewInt(10)))
	next := make(map[common.Address]uint64)
	hashes := make([]common.Hash, len(list))
	for i, s := range list {
		if _, known := next[s.From.Address]; !known {
			if next[s.From.Address], err = w.Backend.NonceAt(ctx, s.From.Address, nil); err != nil {
				w.T.Fatal(err)
			}
		}
		tx, err := types.SignNewTx(s.From.Key, types.LatestSignerForChainID(big.NewInt(SimChainID)), &types.DynamicFeeTx{
			ChainID: big.NewInt(SimChainID), Nonce: next[s.From.Address], GasTipCap: new(big.Int).Sub(tip, big.NewInt(int64(i))), GasFeeCap: fee, Gas: s.Gas,
			To: &s.Call.To, Data: s.Call.Data, Value: s.Call.Value,
		})
		if err == nil {
			err = w.Backend.SendTransaction(ctx, tx)
		}
		if err != nil {
			w.T.Fatalf("sending %d of %d: %v", i, len(list), err)
		}
		next[s.From.Address]++
		hashes[i] = tx.Hash()
		if i%500 == 499 {
			w.Sim.Commit()
		}
	}
	out := make([]*types.Receipt, len(list))
	for i, h := range hashes {
		for tries := 0; out[i] == nil; tries++ {
			if out[i], err = w.Backend.TransactionReceipt(ctx, h); err != nil {
				if tries > 200 {
					w.T.Fatalf("call %d of %d is not mined: %v", i, len(list), err)
				}
				out[i] = nil
				w.Sim.Commit()
			}
		}
		if out[i].Status != types.ReceiptStatusSuccessful {
			w.T.Fatalf("call %d of %d reverted with %d of %d gas", i, len(list), out[i].GasUsed, list[i].Gas)
		}
	}
	return out
}
