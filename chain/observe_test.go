package chain_test

import (
	"context"
	"errors"
	"math/big"
	"net/http"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
)

// answered is an error that a node answers with.
type answered struct{}

func (answered) Error() string  { return "execution reverted" }
func (answered) ErrorCode() int { return 3 }

// moody is a node whose next header fails with what a test says.
type moody struct {
	chain.Backend
	next []error
}

func (m *moody) HeaderByNumber(ctx context.Context, n *big.Int) (*types.Header, error) {
	if len(m.next) > 0 {
		err := m.next[0]
		m.next = m.next[1:]
		return nil, err
	}
	return m.Backend.HeaderByNumber(ctx, n)
}

// TestObserver: every request is told, with a method of the closed set and how it ended; a refusal because of too many is told each time it is tried again.
func TestObserver(t *testing.T) {
	w := chaintest.NewWorld(t, 0, 0, deploy.Params{})
	var mu sync.Mutex
	seen := make(map[string]map[chain.Result]int)
	observe := func(method string, took time.Duration, r chain.Result) {
		mu.Lock()
		defer mu.Unlock()
		if took < 0 || !slices.Contains(chain.Methods(), method) {
			t.Errorf("%s, %v", method, took)
		}
		if seen[method] == nil {
			seen[method] = make(map[chain.Result]int)
		}
		seen[method][r]++
	}
	node := &moody{Backend: w.Backend}
	c, err := chain.NewClient(t.Context(), node, w.Addresses, chaintest.SimChainID, chain.WithObserver(observe))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.CurrentEra(t.Context()); err != nil {
		t.Fatal(err)
	}
	node.next = []error{rpc.HTTPError{StatusCode: http.StatusTooManyRequests}, errors.New("connection reset"), answered{}}
	for _, fails := range []bool{true, true, false} { // the first refusal is tried again
		if _, err := c.Now(t.Context()); (err != nil) != fails {
			t.Errorf("%v, to fail: %v", err, fails)
		}
	}
	mu.Lock()
	defer mu.Unlock()
	if seen["eth_chainId"][chain.ResultOK] == 0 || seen["eth_getCode"][chain.ResultOK] == 0 || seen["eth_call"][chain.ResultOK] == 0 {
		t.Errorf("seen: %v", seen)
	}
	blocks := seen["eth_getBlockByNumber"]
	if blocks[chain.ResultLimited] != 1 || blocks[chain.ResultFailed] != 1 || blocks[chain.ResultRefused] != 1 || blocks[chain.ResultOK] != 1 {
		t.Errorf("of blocks: %v", blocks)
	}
}
