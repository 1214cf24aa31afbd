package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Receipt is the outcome of an action on chain.
type Receipt struct {
	Tx      common.Hash `json:"tx"`
	Block   BlockRef    `json:"block"`
	GasUsed uint64      `json:"gasUsed"`
}

// SubmitterConfig says how a Submitter sends.
type SubmitterConfig struct {
	// Client to send with. Required.
	Client *Client
	// Key of the account that pays and signs; this or Signer is required. No other program may send from the account: two
	// would take each other's nonces.
	Key *ecdsa.PrivateKey
	// Signer is for a key that is not in this process. While it signs nothing else of the account is sent.
	Signer Signer
	// Journal of what was sent. Required, and durable. One journal serves one account on one chain.
	Journal Journal
	// Confirmations after which an action counts as done, 0 for a development chain. Default 0.
	Confirmations uint64
	// PollInterval between looks at a transaction under way. Default 1 s.
	PollInterval time.Duration
	// BumpAfter is how long a transaction may wait before its fee is raised. Default 30 s.
	BumpAfter time.Duration
	// MaxFeePerGas is never exceeded, in wei. Default 500 gwei.
	MaxFeePerGas *big.Int
	// AdoptNonce is for Claim: all that the account sent below this nonce is the operator's own doing. Default 0.
	AdoptNonce uint64
	// Logger. nil: discarded.
	Logger *slog.Logger
}

// ErrNonceTaken is returned when another transaction of the same account was mined with the action's nonce: somebody
// else sends with the key. The action has not happened; Do may be called again, but not after Claim (*ForeignError).
var ErrNonceTaken = errors.New("chain: another transaction took the nonce")

// PartlyDoneError is returned when some of the actions that were to share a transaction are under way in another
// one. Do those in New alone.
type PartlyDoneError struct {
	Started, New []ActionKey
}

func (e *PartlyDoneError) Error() string {
	return fmt.Sprintf("chain: %d of %d actions are under way in another transaction", len(e.Started), len(e.Started)+len(e.New))
}

// Submitter makes actions happen on chain once.
//
//	pointers ──▶ Put(nonce, intent) ──▶ broadcast ──▶ Put(sent) ──▶ mined ──▶ confirmed ──▶ Put(mined)
//	             the commit point: before it nothing happened, after it the very same bytes are
//	             broadcast again and again, after a crash too, until one version is mined
//
// It is safe for concurrent use. When Do is given up because its context ends, the action stays under way: calling
// Do again joins it. After a reorganisation call Recover, which sends again what fell out of the chain.
type Submitter struct {
	cfg    SubmitterConfig
	client *Client
	from   common.Address
	signer types.Signer
	log    *slog.Logger

	mu        sync.Mutex // one nonce is given out at a time; guards everything below
	recovered bool       // next is right
	next      uint64     // the first nonce not given out
	latest    uint64     // the account's nonce when last seen; if it falls there was a reorganisation
	sentAt    map[uint64]time.Time
	claimed   bool  // the account is this journal's alone
	foreign   error // proof that it is not
}

// NewSubmitter makes a Submitter. It sends nothing yet.
func NewSubmitter(cfg SubmitterConfig) (*Submitter, error) {
	if cfg.Client == nil || (cfg.Key == nil) == (cfg.Signer == nil) || cfg.Journal == nil {
		return nil, errors.New("chain: a submitter needs Client, Journal, and one of Key and Signer")
	}
	if cfg.Key != nil {
		cfg.Signer = KeySigner(cfg.Key)
	}
	if cfg.PollInterval <= 0 {
		cfg.PollInterval = time.Second
	}
	if cfg.BumpAfter <= 0 {
		cfg.BumpAfter = 30 * time.Second
	}
	if cfg.MaxFeePerGas == nil {
		cfg.MaxFeePerGas = big.NewInt(500e9)
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	return &Submitter{
		cfg:    cfg,
		client: cfg.Client,
		from:   cfg.Signer.Address(),
		signer: types.LatestSignerForChainID(bigID(cfg.Client.ChainID())),
		log:    cfg.Logger,
		sentAt: make(map[uint64]time.Time),
	}, nil
}

// Address is the account that pays.
func (s *Submitter) Address() common.Address { return s.from }

// Do makes the actions happen with one transaction and waits until it is mined and confirmed. If they are under way
// or done already, it waits for that transaction and ignores call. Errors:
//
//   - *ContractError: the contract refuses. Found out before sending, nothing was sent; found out after mining, the
//     gas is spent. The action may be tried again.
//   - *PartlyDoneError, ErrNonceTaken, *ForeignError: see there.
//   - the context's: given up waiting; the action stays under way.
//   - others: the node or the journal failed, an own failure. Call Do again with the same keys.
func (s *Submitter) Do(ctx context.Context, call Call, keys ...ActionKey) (Receipt, error) {
	if err := checkKeys(keys); err != nil {
		return Receipt{}, err
	}
	nonce, err := s.start(ctx, call, keys)
	if err != nil {
		return Receipt{}, err
	}
	return s.wait(ctx, nonce, keys)
}

// Status returns what the journal knows of an action, and false if it was never started.
func (s *Submitter) Status(key ActionKey) (Entry, bool, error) {
	e, ok, err := s.find(key)
	if err != nil || !ok {
		return Entry{}, false, err
	}
	return e, true, nil
}

func checkKeys(keys []ActionKey) error {
	if len(keys) == 0 {
		return errors.New("chain: an action needs a key")
	}
	for i, k := range keys {
		if k.Action == ActionNonce || k.Action == ActionAccount || k.Action == "" {
			return fmt.Errorf("chain: %q is not an action", k.Action)
		}
		if slices.Contains(keys[:i], k) {
			return fmt.Errorf("chain: action %s is given twice", k)
		}
	}
	return nil
}

// start returns the nonce of the transaction that makes the actions happen, sending it if there is none.
func (s *Submitter) start(ctx context.Context, call Call, keys []ActionKey) (uint64, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.foreign != nil {
		return 0, s.foreign
	}
	if err := s.recoverLocked(ctx); err != nil {
		return 0, err
	}
	var started, fresh []ActionKey
	var nonces []uint64
	for _, k := range keys {
		e, ok, err := s.find(k)
		switch {
		case err != nil:
			return 0, err
		case ok && e.Status != EntryFailed:
			started, nonces = append(started, k), append(nonces, e.Nonce)
		default:
			fresh = append(fresh, k)
		}
	}
	if len(started) == 0 {
		return s.send(ctx, call, keys)
	}
	if len(fresh) > 0 || slices.Min(nonces) != slices.Max(nonces) {
		return 0, &PartlyDoneError{Started: started, New: fresh}
	}
	return nonces[0], nil
}

// find returns the entry of the nonce that an action was given, if it was given one.
func (s *Submitter) find(key ActionKey) (Entry, bool, error) {
	pointer, ok, err := s.cfg.Journal.Get(key)
	if err != nil {
		return Entry{}, false, fmt.Errorf("chain: reading the journal: %w", err)
	}
	if !ok {
		return Entry{}, false, nil
	}
	e, ok, err := s.entry(pointer.Nonce)
	return e, ok && e.has(key), err
}

func (s *Submitter) entry(nonce uint64) (Entry, bool, error) {
	e, ok, err := s.cfg.Journal.Get(s.nonceKey(nonce))
	if err != nil {
		return Entry{}, false, fmt.Errorf("chain: reading the journal: %w", err)
	}
	return e.Clone(), ok, nil
}

// put stores the entry of a nonce.
func (s *Submitter) put(e Entry) error {
	if err := s.cfg.Journal.Put(s.nonceKey(e.Nonce), e); err != nil {
		s.recovered = false // it may have been stored all the same
		return fmt.Errorf("chain: writing the journal: %w", err)
	}
	return nil
}

func (s *Submitter) nonceKey(nonce uint64) ActionKey {
	return ActionKey{Provider: s.from, Era: nonce, Action: ActionNonce}
}

// point stores the entries of a nonce's actions.
func (s *Submitter) point(e Entry) error {
	for _, k := range e.Keys {
		p := Entry{Status: e.Status, Nonce: e.Nonce, Receipt: e.Receipt, Error: e.Error}
		if err := s.cfg.Journal.Put(k, p); err != nil {
			return fmt.Errorf("chain: writing the journal: %w", err)
		}
	}
	return nil
}
