package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Nonce is the next nonce of an account in the latest block.
func (c *Client) Nonce(ctx context.Context, account common.Address) (uint64, error) {
	ctx, cancel := c.deadline(ctx)
	defer cancel()
	n, err := c.backend.NonceAt(ctx, account, nil)
	if err != nil {
		return 0, fmt.Errorf("chain: nonce of %s: %w", account.Hex(), err)
	}
	return n, nil
}

// Mined says in which block a transaction is and whether it succeeded; found is false if the endpoint has it in none.
func (c *Client) Mined(ctx context.Context, tx common.Hash) (block uint64, succeeded, found bool, err error) {
	ctx, cancel := c.deadline(ctx)
	defer cancel()
	r, err := c.backend.TransactionReceipt(ctx, tx)
	if errors.Is(err, ethereum.NotFound) {
		return 0, false, false, nil
	}
	if err != nil {
		return 0, false, false, fmt.Errorf("chain: receipt of %s: %w", tx.Hex(), err)
	}
	return r.BlockNumber.Uint64(), r.Status == types.ReceiptStatusSuccessful, true, nil
}
