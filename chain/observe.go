package chain

import (
	"context"
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// Result is how a request to a node ended.
type Result string

// The results there are.
const (
	ResultOK      Result = "ok"
	ResultRefused Result = "refused" // the node answered with an error, as for a call that a contract rejects
	ResultLimited Result = "limited" // it was asked too often
	ResultFailed  Result = "failed"  // no answer, or none that can be read
)

// Observer is told of every request to the node: its method, by its name in JSON-RPC, how long it took and how it ended. It must not wait.
type Observer func(method string, took time.Duration, r Result)

// WithObserver has every request told to o.
func WithObserver(o Observer) Option {
	return func(c *Client) { c.backend = patient{observed{c.backend.(patient).Backend, o}} }
}

// Methods are all that an Observer is told of.
func Methods() []string {
	return []string{
		"eth_chainId", "eth_blockNumber", "eth_getBlockByNumber", "eth_getBlockByHash", "eth_getCode", "eth_call", "eth_getLogs", "eth_getTransactionCount",
		"eth_getBalance", "eth_estimateGas", "eth_maxPriorityFeePerGas", "eth_getTransactionReceipt", "eth_getBlockTransactionCountByHash",
		"eth_getTransactionByBlockHashAndIndex", "eth_getTransactionByHash", "eth_sendRawTransaction", "eth_subscribe",
	}
}

func resultOf(err error) Result {
	var answered rpc.Error
	switch {
	case err == nil, errors.Is(err, ethereum.NotFound):
		return ResultOK
	case isLimited(err):
		return ResultLimited
	case errors.As(err, &answered):
		return ResultRefused
	}
	return ResultFailed
}

// observed tells an observer of every request.
type observed struct {
	Backend
	o Observer
}

func observe[T any](b observed, method string, ask func() (T, error)) (T, error) {
	began := time.Now()
	v, err := ask()
	b.o(method, time.Since(began), resultOf(err))
	return v, err
}

// The requests of this package, as in Backend.

func (b observed) ChainID(ctx context.Context) (*big.Int, error) {
	return observe(b, "eth_chainId", func() (*big.Int, error) { return b.Backend.ChainID(ctx) })
}

func (b observed) BlockNumber(ctx context.Context) (uint64, error) {
	return observe(b, "eth_blockNumber", func() (uint64, error) { return b.Backend.BlockNumber(ctx) })
}

func (b observed) HeaderByNumber(ctx context.Context, n *big.Int) (*types.Header, error) {
	return observe(b, "eth_getBlockByNumber", func() (*types.Header, error) { return b.Backend.HeaderByNumber(ctx, n) })
}

func (b observed) HeaderByHash(ctx context.Context, h common.Hash) (*types.Header, error) {
	return observe(b, "eth_getBlockByHash", func() (*types.Header, error) { return b.Backend.HeaderByHash(ctx, h) })
}

func (b observed) CodeAt(ctx context.Context, a common.Address, n *big.Int) ([]byte, error) {
	return observe(b, "eth_getCode", func() ([]byte, error) { return b.Backend.CodeAt(ctx, a, n) })
}

func (b observed) CallContract(ctx context.Context, m ethereum.CallMsg, n *big.Int) ([]byte, error) {
	return observe(b, "eth_call", func() ([]byte, error) { return b.Backend.CallContract(ctx, m, n) })
}

func (b observed) CallContractAtHash(ctx context.Context, m ethereum.CallMsg, h common.Hash) ([]byte, error) {
	return observe(b, "eth_call", func() ([]byte, error) { return b.Backend.CallContractAtHash(ctx, m, h) })
}

func (b observed) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	return observe(b, "eth_getLogs", func() ([]types.Log, error) { return b.Backend.FilterLogs(ctx, q) })
}

func (b observed) NonceAt(ctx context.Context, a common.Address, n *big.Int) (uint64, error) {
	return observe(b, "eth_getTransactionCount", func() (uint64, error) { return b.Backend.NonceAt(ctx, a, n) })
}

func (b observed) BalanceAt(ctx context.Context, a common.Address, n *big.Int) (*big.Int, error) {
	return observe(b, "eth_getBalance", func() (*big.Int, error) { return b.Backend.BalanceAt(ctx, a, n) })
}

func (b observed) EstimateGas(ctx context.Context, m ethereum.CallMsg) (uint64, error) {
	return observe(b, "eth_estimateGas", func() (uint64, error) { return b.Backend.EstimateGas(ctx, m) })
}

func (b observed) SuggestGasTipCap(ctx context.Context) (*big.Int, error) {
	return observe(b, "eth_maxPriorityFeePerGas", func() (*big.Int, error) { return b.Backend.SuggestGasTipCap(ctx) })
}

func (b observed) TransactionReceipt(ctx context.Context, h common.Hash) (*types.Receipt, error) {
	return observe(b, "eth_getTransactionReceipt", func() (*types.Receipt, error) { return b.Backend.TransactionReceipt(ctx, h) })
}

func (b observed) TransactionCount(ctx context.Context, h common.Hash) (uint, error) {
	return observe(b, "eth_getBlockTransactionCountByHash", func() (uint, error) { return b.Backend.TransactionCount(ctx, h) })
}

func (b observed) TransactionInBlock(ctx context.Context, h common.Hash, i uint) (*types.Transaction, error) {
	return observe(b, "eth_getTransactionByBlockHashAndIndex", func() (*types.Transaction, error) { return b.Backend.TransactionInBlock(ctx, h, i) })
}

func (b observed) TransactionByHash(ctx context.Context, h common.Hash) (tx *types.Transaction, pending bool, err error) {
	tx, err = observe(b, "eth_getTransactionByHash", func() (*types.Transaction, error) {
		tx, pending, err = b.Backend.TransactionByHash(ctx, h)
		return tx, err
	})
	return tx, pending, err
}

func (b observed) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	_, err := observe(b, "eth_sendRawTransaction", func() (struct{}, error) { return struct{}{}, b.Backend.SendTransaction(ctx, tx) })
	return err
}

func (b observed) SubscribeNewHead(ctx context.Context, ch chan<- *types.Header) (ethereum.Subscription, error) {
	return observe(b, "eth_subscribe", func() (ethereum.Subscription, error) { return b.Backend.SubscribeNewHead(ctx, ch) })
}
