package node

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

const (
	// lookBack is how many Eras are settled after the fact, when the verifier was down.
	lookBack = 8
	// settleEvery is how often unfinished settlement is looked at when no block comes. Every look asks the endpoint about
	// every provider, so there are at most looks of them in a window.
	settleEvery = 5 * time.Second
	looks       = 25

	settledAction = "node/settled"
)

// settling is what the settlement loop is told.
type settling struct {
	once    sync.Once
	wake    chan struct{}
	mu      sync.Mutex
	accused map[accusation]bool // challenges whose false openings are still to be proven on chain

	// What follows is the loop's own.
	seen    map[uint64]uint64             // Eras found settled, and the block of the view then
	said    map[uint64]bool               // Eras of which this verifier has nothing more to say
	waiting map[chain.ActionKey]time.Time // what anybody can do, and since when it could be done
	looked  time.Time                     // when the Eras were looked at last
	paid    time.Time                     // when rewards were looked at last
	heard   time.Time                     // when appeals were looked at last
}

// accusation names a challenge that ended as wrong.
type accusation struct {
	reputation.Challenge
	Era uint64
}

func (s *settling) init() {
	s.once.Do(func() {
		s.wake, s.accused = make(chan struct{}, 1), make(map[accusation]bool)
		s.seen, s.said, s.waiting = make(map[uint64]uint64), make(map[uint64]bool), make(map[chain.ActionKey]time.Time)
	})
}

// nudge makes the loop look again.
func (s *settling) nudge() {
	s.init()
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

// accuse has the false opening of a challenge proven.
func (s *settling) accuse(a accusation) {
	s.init()
	s.mu.Lock()
	s.accused[a] = true
	s.mu.Unlock()
	s.nudge()
}

func (s *settling) accusations() []accusation {
	s.init()
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.SortedFunc(maps.Keys(s.accused), func(a, b accusation) int {
		return cmp.Or(cmp.Compare(a.Era, b.Era), cmp.Compare(a.Counter, b.Counter), bytes.Compare(a.Provider[:], b.Provider[:]))
	})
}

func (s *settling) done(a accusation) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.accused, a)
}

// settle proves fraud, judges, finalises and has made what is owed until ctx ends. Failures of the endpoint are logged and tried again;
// a failure of the store ends the node.
func (n *Node) settle(ctx context.Context) {
	n.settling.init()
	if err := n.recall(); err != nil {
		n.fatal(fmt.Errorf("node: %w", err))
		return
	}
	for ctx.Err() == nil {
		for _, step := range []func(context.Context, *chain.View) error{n.commit, n.prove, n.settleEras, n.hearAppeals, n.settleOwed, n.reward} {
			v := n.Watcher.View()
			if v == nil || n.Watcher.Healthy() != nil {
				break
			}
			err := step(ctx, v)
			if ctx.Err() != nil {
				return
			}
			if errors.Is(err, reputation.ErrStore) || errors.Is(err, reputation.ErrClosed) {
				n.fatal(fmt.Errorf("node: settling: %w", err))
				return
			}
			if err != nil {
				n.Log.WarnContext(ctx, "settling is not finished and will be tried again", "err", err)
			}
		}
		select {
		case <-ctx.Done():
		case <-n.settling.wake:
		case <-time.After(settleEvery):
		}
	}
}

// do submits once and writes the audit line.
func (n *Node) do(ctx context.Context, call chain.Call, keys ...chain.ActionKey) error {
	receipt, err := n.Submitter.Do(ctx, call, keys...)
	if err != nil {
		return err
	}
	for _, k := range keys {
		n.Audit.InfoContext(ctx, "submitted", "action", string(k.Action), "era", k.Era, "provider", challenge.Address(k.Provider),
			"tx", receipt.Tx.Hex(), "block", receipt.Block.Number, "gas", receipt.GasUsed)
	}
	return nil
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}
