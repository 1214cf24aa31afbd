package chain

import (
	"context"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Event is a log of one of the contracts, decoded.
type Event struct {
	Contract string // as in ContractError
	Name     string // as the contract declares it, e.g. ProviderSettled
	Args     []Arg  // in the order of the declaration
	Block    uint64
	Hash     common.Hash // of the block
	Tx       common.Hash
	Index    uint // in the block
}

// Arg returns an argument by name, nil if the event has none of that name.
func (e Event) Arg(name string) any {
	for _, a := range e.Args {
		if a.Name == name {
			return a.Value
		}
	}
	return nil
}

// BlockRef names a block.
type BlockRef struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
}

// Cursor is how far a watcher has read: the last block whose events were delivered, and some before it, newest
// first, to find the common ancestor after a reorganisation.
type Cursor struct {
	Blocks []BlockRef `json:"blocks"`
}

// CursorStore remembers a cursor across restarts. LoadCursor returns false if none was saved. Events between the
// saved cursor and a crash are delivered again.
type CursorStore interface {
	LoadCursor() (Cursor, bool, error)
	SaveCursor(Cursor) error
}

// WatcherConfig says how a Watcher follows the chain.
type WatcherConfig struct {
	// Client to read with. Required.
	Client *Client
	// Confirmations a block needs before it counts, 0 for a development chain. At most 64: nodes forget the state
	// of older blocks.
	Confirmations uint64
	// PollInterval at which the head is asked for even if no notification comes. Default 2 s.
	PollInterval time.Duration
	// StaleAfter is how long Healthy stays quiet without a successful read. Default 5 PollIntervals, at least 15 s.
	StaleAfter time.Duration
	// MaxBackoff between attempts to reach the endpoint. Default 30 s.
	MaxBackoff time.Duration
	// Cursor store. nil: every start reads all events from the deployment on.
	Cursor CursorStore
	// OnEvent receives every confirmed event once per process, in order, before the View that contains its effect.
	// A handler that fails has the event delivered again. Called from Run's goroutine.
	OnEvent func(ctx context.Context, e Event) error
	// OnReorg is told of the last block that still stands before events after it are delivered anew. Called from
	// Run's goroutine.
	OnReorg func(ctx context.Context, ancestor BlockRef)
	// Logger. nil: discarded.
	Logger *slog.Logger
}
