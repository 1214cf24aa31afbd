package demo

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/slark-network/slark/chain"
)

// callGas is enough for any call that sets the stage.
const callGas = 1_500_000

// sent is a transaction on its way.
type sent struct {
	tx   *types.Transaction
	what string
}

// sendAll signs calls with a key, in order, and broadcasts them without waiting. The key sends nothing else meanwhile.
func sendAll(ctx context.Context, ec *ethclient.Client, id *big.Int, key *ecdsa.PrivateKey, what string, calls ...chain.Call) ([]sent, error) {
	from := crypto.PubkeyToAddress(key.PublicKey)
	nonce, err := ec.PendingNonceAt(ctx, from)
	if err != nil {
		return nil, fmt.Errorf("%s: read the nonce of %s: %w", what, from, err)
	}
	out := make([]sent, 0, len(calls))
	for i, c := range calls {
		tx, err := types.SignNewTx(key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
			ChainID: id, Nonce: nonce + uint64(i), To: &c.To, Data: c.Data, Value: c.Value, Gas: callGas,
			GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(100e9),
		})
		if err != nil {
			return nil, fmt.Errorf("%s: sign: %w", what, err)
		}
		if err := ec.SendTransaction(ctx, tx); err != nil {
			return nil, fmt.Errorf("%s: call %d: %w", what, i, err)
		}
		out = append(out, sent{tx, fmt.Sprintf("%s, call %d", what, i)})
	}
	return out, nil
}

// waitAll waits until all are mined and none has failed.
func waitAll(ctx context.Context, ec *ethclient.Client, list []sent) error {
	for _, s := range list {
		for {
			r, err := ec.TransactionReceipt(ctx, s.tx.Hash())
			if err == nil {
				if r.Status != types.ReceiptStatusSuccessful {
					return fmt.Errorf("%s: transaction %s was reverted", s.what, s.tx.Hash())
				}
				break
			}
			select {
			case <-ctx.Done():
				return fmt.Errorf("%s: waiting for transaction %s: %w", s.what, s.tx.Hash(), ctx.Err())
			case <-time.After(100 * time.Millisecond):
			}
		}
	}
	return nil
}
