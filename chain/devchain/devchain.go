// Package devchain runs an Ethereum node inside the process, for demos and tests.
//
// It is a real node made from go-ethereum's packages: HTTP and websocket on loopback ports, the rules of a current
// main net, blocks sealed by itself. It has no peers, no consensus and no keys, so nothing of value belongs on it.
//
// Restarts: with a DataDir the chain goes on where it was closed. It is stored unpruned, because the default layout
// does not survive a killed process at all; even so the last few blocks before a kill may be gone, which clients see
// as a reorganisation.
package devchain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// Config says what chain to run.
type Config struct {
	// ChainID of the chain. Must not be 0.
	ChainID uint64
	// BlockPeriod between blocks, whole seconds. 0: blocks only when Commit is called.
	BlockPeriod time.Duration
	// Alloc is the gas coin each account starts with, in wei.
	Alloc map[common.Address]*big.Int
	// GasLimit of a block. Default 30 million.
	GasLimit uint64
	// DataDir keeps the chain. Empty: in memory.
	DataDir string
	// WSPort and HTTPPort on 127.0.0.1. 0: a free one.
	WSPort, HTTPPort int
	// Logger receives the node's own log. nil: discarded. The node's library has one logger for the whole process,
	// so with several chains the first one's Logger gets the lines of all.
	Logger *slog.Logger
}

func (c Config) validate() error {
	var errs []error
	if c.ChainID == 0 {
		errs = append(errs, errors.New("devchain: ChainID is 0"))
	}
	if c.BlockPeriod < 0 || c.BlockPeriod%time.Second != 0 {
		errs = append(errs, fmt.Errorf("devchain: BlockPeriod %s is not a whole number of seconds: blocks are dated in seconds", c.BlockPeriod))
	}
	return errors.Join(errs...)
}

// Chain is a running node.
type Chain struct {
	stack *node.Node
	eth   *eth.Ethereum
	log   *slog.Logger

	mu     sync.Mutex // seals one block at a time
	beacon *catalyst.SimulatedBeacon

	stop   chan struct{}
	sealed sync.WaitGroup
	once   sync.Once
	err    error
}

// Start runs a chain until Close is called or ctx ends. It returns when the node answers.
func Start(ctx context.Context, cfg Config) (*Chain, error) {
	if err := cfg.validate(); err != nil {
		return nil, err
	}
	routeLogs(cfg.Logger)
	c := &Chain{stop: make(chan struct{}), log: cfg.Logger}
	if c.log == nil {
		c.log = slog.New(slog.DiscardHandler)
	}
	// The library cannot say which port it was given when asked for any, so free ones are found first. Somebody
	// may take one in between: then once more.
	var err error
	for range 5 {
		if err = c.open(cfg); err == nil || cfg.WSPort != 0 || cfg.HTTPPort != 0 {
			break
		}
	}
	if err != nil {
		return nil, fmt.Errorf("devchain: starting: %w", err)
	}
	if cfg.BlockPeriod > 0 {
		c.sealed.Add(1)
		go c.seal(cfg.BlockPeriod)
	}
	context.AfterFunc(ctx, func() { c.Close() })
	return c, nil
}

// URL is the websocket endpoint.
func (c *Chain) URL() string { return c.stack.WSEndpoint() }

// HTTPURL is the HTTP endpoint.
func (c *Chain) HTTPURL() string { return c.stack.HTTPEndpoint() }

// Close stops the node. It may be called more than once, from anywhere.
func (c *Chain) Close() error {
	c.once.Do(func() {
		close(c.stop)
		c.sealed.Wait()
		c.mu.Lock()
		defer c.mu.Unlock()
		c.err = c.stack.Close()
	})
	return c.err
}

// Commit seals a block with the transactions that wait and returns its hash.
func (c *Chain) Commit() common.Hash {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.beacon.Commit()
}

// Fork makes the block with that hash the head, as a reorganisation would. It fails while transactions wait.
func (c *Chain) Fork(parent common.Hash) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.beacon.Fork(parent)
}

// AdjustTime seals an empty block that is dated d after the last one. It fails while transactions wait.
func (c *Chain) AdjustTime(d time.Duration) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.beacon.AdjustTime(d)
}

// DropPending forgets the transactions that wait, as a node does that is restarted or that is short of memory.
func (c *Chain) DropPending() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.beacon.Rollback()
}

func (c *Chain) seal(period time.Duration) {
	defer c.sealed.Done()
	t := time.NewTicker(period)
	defer t.Stop()
	for {
		c.Commit()
		select {
		case <-c.stop:
			return
		case <-t.C:
		}
	}
}

func (c *Chain) open(cfg Config) (err error) {
	nc, err := nodeConfig(cfg)
	if err != nil {
		return err
	}
	stack, err := node.New(nc)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			stack.Close()
		}
	}()
	backend, err := eth.New(stack, ethConfig(cfg))
	if err != nil {
		return err
	}
	stack.RegisterAPIs([]rpc.API{{
		Namespace: "eth",
		Service:   filters.NewFilterAPI(filters.NewFilterSystem(backend.APIBackend, filters.Config{})),
	}})
	beacon, err := catalyst.NewSimulatedBeacon(0, common.Address{}, backend) // period 0: this package seals
	if err != nil {
		return err
	}
	if err := stack.Start(); err != nil {
		return err
	}
	c.stack, c.eth, c.beacon = stack, backend, beacon
	return nil
}

func nodeConfig(cfg Config) (*node.Config, error) {
	nc := node.DefaultConfig
	nc.Name, nc.DataDir, nc.IPCPath = "devchain", cfg.DataDir, ""
	nc.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	nc.AuthAddr, nc.AuthPort = "127.0.0.1", 0
	modules := []string{"eth", "net", "web3"}
	var err error
	nc.HTTPHost, nc.HTTPModules = "127.0.0.1", modules
	if nc.HTTPPort, err = portOr(cfg.HTTPPort); err != nil {
		return nil, err
	}
	nc.WSHost, nc.WSModules, nc.WSOrigins = "127.0.0.1", modules, []string{"*"}
	if nc.WSPort, err = portOr(cfg.WSPort); err != nil {
		return nil, err
	}
	return &nc, nil
}

func ethConfig(cfg Config) *ethconfig.Config {
	gasLimit := cfg.GasLimit
	if gasLimit == 0 {
		gasLimit = 30_000_000
	}
	rules := *params.AllDevChainProtocolChanges
	rules.ChainID = new(big.Int).SetUint64(cfg.ChainID)
	rules.BogotaTime = nil // gas prices of a future fork; no chain of today has them
	alloc := core.SystemContractAllocs()
	for a, wei := range cfg.Alloc {
		alloc[a] = types.Account{Balance: wei}
	}
	ec := ethconfig.Defaults
	ec.NetworkId = cfg.ChainID
	ec.SyncMode = ethconfig.FullSync
	ec.TxPool.NoLocals = true
	ec.TxPool.Journal = ""
	ec.NoPruning, ec.StateScheme = true, "hash"
	ec.TrieCleanCache, ec.TrieDirtyCache, ec.SnapshotCache, ec.DatabaseCache = 16, 16, 16, 16 // MiB
	ec.Miner.GasCeil = gasLimit
	ec.Genesis = &core.Genesis{
		Config:     &rules,
		GasLimit:   gasLimit,
		BaseFee:    big.NewInt(params.InitialBaseFee),
		Difficulty: big.NewInt(0),
		Alloc:      alloc,
	}
	return &ec
}

// portOr returns the port, or a free one on loopback for 0.
func portOr(port int) (int, error) {
	if port != 0 {
		return port, nil
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}
