package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/slark-network/slark/chain/bindings"
)

// Backend is what the package needs of a node. An *ethclient.Client is one, the simulated backend's client another.
type Backend interface {
	bind.ContractBackend
	bind.BlockHashContractCaller
	ethereum.ChainIDReader
	ethereum.TransactionReader
	BlockNumber(ctx context.Context) (uint64, error)
	TransactionCount(ctx context.Context, block common.Hash) (uint, error)
	TransactionInBlock(ctx context.Context, block common.Hash, index uint) (*types.Transaction, error)
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	SubscribeNewHead(ctx context.Context, ch chan<- *types.Header) (ethereum.Subscription, error)
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
}

// defaultCallTimeout is how long one request may take.
const defaultCallTimeout = 15 * time.Second

// Client reads the contracts and prepares calls to them. It is safe for concurrent use. On a lost websocket its
// reads fail until the endpoint is back, then work again.
type Client struct {
	backend Backend
	addrs   Addresses
	timeout time.Duration
	closer  func()

	registry   *bindings.ProviderRegistry
	rewards    *bindings.ProviderRewardsManager
	settlement *bindings.Settlement
	vault      *bindings.StakeVault
	verifiers  *bindings.VerifierStake
	enrolment  *bindings.Enrolment
	owed       *bindings.OwedActions
	appeals    *bindings.Appeals
	token      *bindings.StakeToken

	convictions *bindings.Convictions
	fraudProofs *bindings.FraudProofs
	forced      *bindings.ForcedOpenings
	disputes    *bindings.WalkDisputes
	claims      *bindings.RewardClaims
	faults      *bindings.VerifierFaults
	leases      *bindings.LeaseRegistry
	conduct     *bindings.Conduct
	drand       *bindings.DrandSource
}

// Option changes a Client.
type Option func(*Client)

// WithCallTimeout bounds every single request to the node. Default 15 s.
func WithCallTimeout(d time.Duration) Option { return func(c *Client) { c.timeout = d } }

// ChainMismatchError is returned when the endpoint serves another chain than the one asked for. It is a
// configuration error: trying again does not help.
type ChainMismatchError struct {
	Want, Got uint64
}

func (e *ChainMismatchError) Error() string {
	return fmt.Sprintf("chain: the endpoint serves chain %d, expected chain %d", e.Got, e.Want)
}

// Dial connects to a node (ws://, wss://, http:// or https://) and checks that it serves chain chainID and that
// the addresses belong to it. Use a websocket where there is a choice: with HTTP the watcher polls.
func Dial(ctx context.Context, url string, addrs Addresses, chainID uint64, opts ...Option) (*Client, error) {
	// The limit of a websocket message is raised because reading all providers is one call.
	rc, err := rpc.DialOptions(ctx, url, rpc.WithWebsocketMessageSizeLimit(64<<20))
	if err != nil {
		return nil, fmt.Errorf("chain: dialing %s: %w", url, err)
	}
	ec := ethclient.NewClient(rc)
	c, err := NewClient(ctx, ec, addrs, chainID, opts...)
	if err != nil {
		ec.Close()
		return nil, err
	}
	c.closer = ec.Close
	return c, nil
}

// NewClient is Dial over a backend that exists already, which it does not close.
func NewClient(ctx context.Context, b Backend, addrs Addresses, chainID uint64, opts ...Option) (*Client, error) {
	if err := addrs.Validate(); err != nil {
		return nil, err
	}
	if addrs.ChainID != chainID {
		return nil, fmt.Errorf("chain: the addresses are for chain %d, expected chain %d", addrs.ChainID, chainID)
	}
	c := &Client{
		backend:    patient{b},
		addrs:      addrs,
		timeout:    defaultCallTimeout,
		closer:     func() {},
		registry:   bindings.NewProviderRegistry(),
		rewards:    bindings.NewProviderRewardsManager(),
		settlement: bindings.NewSettlement(),
		vault:      bindings.NewStakeVault(),
		verifiers:  bindings.NewVerifierStake(),
		enrolment:  bindings.NewEnrolment(),
		owed:       bindings.NewOwedActions(),
		appeals:    bindings.NewAppeals(),
		token:      bindings.NewStakeToken(),

		convictions: bindings.NewConvictions(),
		fraudProofs: bindings.NewFraudProofs(),
		forced:      bindings.NewForcedOpenings(),
		disputes:    bindings.NewWalkDisputes(),
		claims:      bindings.NewRewardClaims(),
		faults:      bindings.NewVerifierFaults(),
		leases:      bindings.NewLeaseRegistry(),
		conduct:     bindings.NewConduct(),
		drand:       bindings.NewDrandSource(),
	}
	for _, o := range opts {
		o(c)
	}
	if err := c.checkChain(ctx); err != nil {
		return nil, err
	}
	return c, c.checkCode(ctx)
}

// Addresses returns the deployment the client talks to.
func (c *Client) Addresses() Addresses { return c.addrs }

// ChainID returns the chain the client talks to.
func (c *Client) ChainID() uint64 { return c.addrs.ChainID }

// Close closes the connection that Dial opened.
func (c *Client) Close() { c.closer() }

// checkChain asks the endpoint which chain it serves; after a reconnect it may be another one.
func (c *Client) checkChain(ctx context.Context) error {
	ctx, cancel := c.deadline(ctx)
	defer cancel()
	id, err := c.backend.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("chain: asking for the chain id: %w", err)
	}
	if !id.IsUint64() || id.Uint64() != c.addrs.ChainID {
		return &ChainMismatchError{Want: c.addrs.ChainID, Got: id.Uint64()}
	}
	return nil
}

// checkCode makes a wrong address an error at the start instead of an odd one later.
func (c *Client) checkCode(ctx context.Context) error {
	ctx, cancel := c.deadline(ctx)
	defer cancel()
	var errs []error
	for _, a := range c.addrs.named() {
		code, err := c.backend.CodeAt(ctx, a.addr, nil)
		if err != nil {
			return fmt.Errorf("chain: reading the code of %s: %w", a.name, err)
		}
		if len(code) == 0 {
			errs = append(errs, fmt.Errorf("chain: no contract at %s, the address of %s", a.addr, a.name))
		}
	}
	return errors.Join(errs...)
}

func (c *Client) deadline(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(ctx, c.timeout)
}

// header reads a block's header; number nil is the latest.
func (c *Client) header(ctx context.Context, number *big.Int) (Head, error) {
	ctx, cancel := c.deadline(ctx)
	defer cancel()
	h, err := c.backend.HeaderByNumber(ctx, number)
	if err != nil {
		return Head{}, err
	}
	return headOf(h), nil
}

func headOf(h *types.Header) Head {
	return Head{Number: h.Number.Uint64(), Hash: h.Hash(), Time: time.Unix(int64(h.Time), 0)}
}
