package chain

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// maxConfirmations keeps the confirmed block within the states that an ordinary node still has.
const maxConfirmations = 64

var (
	errNoAnswer = errors.New("the endpoint does not answer")
	// errCursor marks what failed in the cursor's store and not on the chain: trying again does not mend a disk.
	errCursor = errors.New("the cursor cannot be kept")
)

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
// saved cursor and a crash are delivered again. A store that fails ends Run: what cannot be remembered is not acted upon.
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

func (c *WatcherConfig) defaults() {
	if c.PollInterval <= 0 {
		c.PollInterval = 2 * time.Second
	}
	if c.StaleAfter <= 0 {
		c.StaleAfter = max(5*c.PollInterval, 15*time.Second)
	}
	if c.MaxBackoff <= 0 {
		c.MaxBackoff = 30 * time.Second
	}
	if c.OnEvent == nil {
		c.OnEvent = func(context.Context, Event) error { return nil }
	}
	if c.OnReorg == nil {
		c.OnReorg = func(context.Context, BlockRef) {}
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
}

// Watcher keeps a View up to date. All methods but Run may be called from anywhere, before and during Run.
type Watcher struct {
	cfg    WatcherConfig
	client *Client
	log    *slog.Logger

	view    atomic.Pointer[View]
	mu      sync.Mutex
	changed chan struct{} // closed and replaced with every new view
	okAt    time.Time     // when the chain was last read; zero: never
	lastErr error         // what failed since

	cursor    Cursor   // Run's goroutine only, as all below
	history   *history // of the blocks up to the cursor; nil: to be read again
	saved     BlockRef
	delivered map[eventID]uint64 // events handed out, by block number
	dirty     bool               // something was seen that the view does not have yet
	behind    time.Time          // since when the node has been behind the cursor
}

// eventID names an event on one branch of the chain.
type eventID struct {
	block common.Hash
	index uint
}

// NewWatcher makes a Watcher. It does nothing until Run.
func NewWatcher(cfg WatcherConfig) (*Watcher, error) {
	if cfg.Client == nil {
		return nil, errors.New("chain: a watcher needs a Client")
	}
	if cfg.Confirmations > maxConfirmations {
		return nil, fmt.Errorf("chain: %d confirmations, at most %d", cfg.Confirmations, maxConfirmations)
	}
	cfg.defaults()
	return &Watcher{
		cfg:       cfg,
		client:    cfg.Client,
		log:       cfg.Logger,
		changed:   make(chan struct{}),
		delivered: make(map[eventID]uint64),
	}, nil
}

// View returns the latest view, nil before the first.
func (w *Watcher) View() *View { return w.view.Load() }

// Wait returns the first view that satisfies ok, looking at the present one and each that follows.
func (w *Watcher) Wait(ctx context.Context, ok func(*View) bool) (*View, error) {
	for {
		w.mu.Lock()
		next := w.changed
		w.mu.Unlock()
		if v := w.view.Load(); v != nil && ok(v) {
			return v, nil
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("chain: waiting for the chain: %w", ctx.Err())
		case <-next:
		}
	}
}

// Healthy returns nil while the view can be relied on, else why it cannot. While it is not nil, nothing that a
// provider does or leaves undone may be held against it.
func (w *Watcher) Healthy() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch {
	case w.okAt.IsZero() && w.lastErr == nil:
		return errors.New("chain: not read yet")
	case w.okAt.IsZero():
		return fmt.Errorf("chain: not read yet: %w", w.lastErr)
	}
	if d := time.Since(w.okAt); d > w.cfg.StaleAfter {
		return fmt.Errorf("chain: not read for %s: %w", d.Round(time.Second), cmp.Or(w.lastErr, errNoAnswer))
	}
	return nil
}

// Run follows the chain until ctx ends, through every failure of the endpoint. It returns early only if the endpoint
// serves another chain, or the cursor cannot be loaded or saved.
func (w *Watcher) Run(ctx context.Context) error {
	if err := w.loadCursor(); err != nil {
		return err
	}
	pause := backoff.NewExponentialBackOff() // with jitter, so that many watchers do not return in step
	pause.InitialInterval, pause.MaxInterval = 100*time.Millisecond, w.cfg.MaxBackoff
	for {
		err := w.follow(ctx, pause.Reset)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		w.failed(err)
		if mismatch := new(ChainMismatchError); errors.As(err, &mismatch) || errors.Is(err, errCursor) {
			return err
		}
		d := pause.NextBackOff()
		w.log.WarnContext(ctx, "lost the chain", "err", err, "retry_in", d)
		if sleep(ctx, d) != nil {
			return ctx.Err()
		}
	}
}

// follow reads the chain with every new head until something fails. healthy is called after each success.
func (w *Watcher) follow(ctx context.Context, healthy func()) error {
	if err := w.client.checkChain(ctx); err != nil {
		return err
	}
	heads := make(chan *types.Header, 64)
	lost := make(<-chan error) // never, when polling
	sub, err := w.client.backend.SubscribeNewHead(ctx, heads)
	switch {
	case err == nil:
		defer sub.Unsubscribe()
		lost = sub.Err()
	case !errors.Is(err, rpc.ErrNotificationsUnsupported):
		return fmt.Errorf("chain: subscribing to heads: %w", err)
	}
	poll := time.NewTicker(w.cfg.PollInterval)
	defer poll.Stop()
	for {
		if err := w.sync(ctx); err != nil {
			return err
		}
		healthy()
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err := <-lost:
			return fmt.Errorf("chain: subscription lost: %w", cmp.Or(err, errNoAnswer))
		case <-heads:
		case <-poll.C:
		}
		for len(heads) > 0 { // the newest head stands for all
			<-heads
		}
	}
}

func (w *Watcher) failed(err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.lastErr = err
}

// succeeded notes a whole read and publishes what it gave, nil for no change. Health comes with the view, for whoever waits
// for a view may ask for it at once.
func (w *Watcher) succeeded(v *View) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.okAt, w.lastErr = time.Now(), nil
	if v == nil {
		return
	}
	w.dirty = false
	w.view.Store(v)
	close(w.changed)
	w.changed = make(chan struct{})
}
