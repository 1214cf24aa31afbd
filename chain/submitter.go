package chain

import (
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Receipt is the outcome of an action on chain.
type Receipt struct {
	Tx      common.Hash
	Block   BlockRef
	GasUsed uint64
}

// SubmitterConfig says how a Submitter sends.
type SubmitterConfig struct {
	// Client to send with. Required.
	Client *Client
	// Key of the account that pays and signs. Required. No other program may send from it: two would take each
	// other's nonces.
	Key *ecdsa.PrivateKey
	// Journal of what was sent. Required, and durable.
	Journal Journal
	// Confirmations after which an action counts as done, 0 for a development chain. Default 0.
	Confirmations uint64
	// PollInterval between looks at a transaction under way. Default 1 s.
	PollInterval time.Duration
	// BumpAfter is how long a transaction may wait before its fee is raised. Default 30 s.
	BumpAfter time.Duration
	// MaxFeePerGas is never exceeded, in wei. Default 500 gwei.
	MaxFeePerGas *big.Int
	// Logger. nil: discarded.
	Logger *slog.Logger
}
