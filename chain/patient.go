package chain

import (
	"context"
	"errors"
	"math/big"
	"net/http"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// patient asks again, ever more slowly and until the request's deadline, when an endpoint refuses because it is asked too often. A
// view takes dozens of requests: without this, an endpoint that refuses one in ten would never let any be completed. Every
// other error is the caller's.
type patient struct{ Backend }

// limitPause is the first pause after a refusal; each further one is twice as long.
const limitPause = 50 * time.Millisecond

func patiently[T any](ctx context.Context, ask func() (T, error)) (T, error) {
	for pause := limitPause; ; pause *= 2 {
		v, err := ask()
		if err == nil || !isLimited(err) || sleep(ctx, pause) != nil {
			return v, err
		}
	}
}

// isLimited reports whether an endpoint refused because of how often it is asked: HTTP 429, the same number as a JSON-RPC code, or EIP-1474's
// "limit exceeded". Some give that code to a range of events that is too large, which waiting does not mend.
func isLimited(err error) bool {
	var h rpc.HTTPError
	if errors.As(err, &h) {
		return h.StatusCode == http.StatusTooManyRequests
	}
	var e rpc.Error
	if !errors.As(err, &e) {
		return false
	}
	code := e.ErrorCode()
	return code == http.StatusTooManyRequests || code == -32005 && !strings.Contains(e.Error(), "returned more than")
}

func (p patient) ChainID(ctx context.Context) (*big.Int, error) {
	return patiently(ctx, func() (*big.Int, error) { return p.Backend.ChainID(ctx) })
}

func (p patient) BlockNumber(ctx context.Context) (uint64, error) {
	return patiently(ctx, func() (uint64, error) { return p.Backend.BlockNumber(ctx) })
}

func (p patient) HeaderByNumber(ctx context.Context, n *big.Int) (*types.Header, error) {
	return patiently(ctx, func() (*types.Header, error) { return p.Backend.HeaderByNumber(ctx, n) })
}

func (p patient) HeaderByHash(ctx context.Context, h common.Hash) (*types.Header, error) {
	return patiently(ctx, func() (*types.Header, error) { return p.Backend.HeaderByHash(ctx, h) })
}

func (p patient) CodeAt(ctx context.Context, a common.Address, n *big.Int) ([]byte, error) {
	return patiently(ctx, func() ([]byte, error) { return p.Backend.CodeAt(ctx, a, n) })
}

func (p patient) CallContract(ctx context.Context, m ethereum.CallMsg, n *big.Int) ([]byte, error) {
	return patiently(ctx, func() ([]byte, error) { return p.Backend.CallContract(ctx, m, n) })
}

func (p patient) CallContractAtHash(ctx context.Context, m ethereum.CallMsg, h common.Hash) ([]byte, error) {
	return patiently(ctx, func() ([]byte, error) { return p.Backend.CallContractAtHash(ctx, m, h) })
}

func (p patient) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	return patiently(ctx, func() ([]types.Log, error) { return p.Backend.FilterLogs(ctx, q) })
}

func (p patient) NonceAt(ctx context.Context, a common.Address, n *big.Int) (uint64, error) {
	return patiently(ctx, func() (uint64, error) { return p.Backend.NonceAt(ctx, a, n) })
}

func (p patient) BalanceAt(ctx context.Context, a common.Address, n *big.Int) (*big.Int, error) {
	return patiently(ctx, func() (*big.Int, error) { return p.Backend.BalanceAt(ctx, a, n) })
}

func (p patient) EstimateGas(ctx context.Context, m ethereum.CallMsg) (uint64, error) {
	return patiently(ctx, func() (uint64, error) { return p.Backend.EstimateGas(ctx, m) })
}

func (p patient) SuggestGasTipCap(ctx context.Context) (*big.Int, error) {
	return patiently(ctx, func() (*big.Int, error) { return p.Backend.SuggestGasTipCap(ctx) })
}

func (p patient) TransactionReceipt(ctx context.Context, h common.Hash) (*types.Receipt, error) {
	return patiently(ctx, func() (*types.Receipt, error) { return p.Backend.TransactionReceipt(ctx, h) })
}

func (p patient) TransactionCount(ctx context.Context, b common.Hash) (uint, error) {
	return patiently(ctx, func() (uint, error) { return p.Backend.TransactionCount(ctx, b) })
}

func (p patient) TransactionInBlock(ctx context.Context, b common.Hash, i uint) (*types.Transaction, error) {
	return patiently(ctx, func() (*types.Transaction, error) { return p.Backend.TransactionInBlock(ctx, b, i) })
}

func (p patient) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	_, err := patiently(ctx, func() (struct{}, error) { return struct{}{}, p.Backend.SendTransaction(ctx, tx) })
	return err
}
