package node

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

const (
	// batch is how many providers one transaction is about.
	batch = 50
	// lookBack is how many Eras are settled after the fact, when the verifier was down.
	lookBack = 8
	// settleEvery is how often unfinished settlement is looked at when no block comes. Every look asks the endpoint about
	// every provider, so there are at most looks of them in a report window.
	settleEvery = 5 * time.Second
	looks       = 25

	settledAction = "node/settled"
)

// settling is what the settlement loop is told.
type settling struct {
	once    sync.Once
	wake    chan struct{}
	mu      sync.Mutex
	accused map[accusation]bool // wrong openings that are still to be reported

	// What follows is the loop's own.
	seen     map[uint64]uint64 // Eras found settled, and the block of the view then
	reported map[uint64]bool   // Eras reported by this process
	looked   time.Time         // when the Eras were looked at last
}

type accusation struct {
	era      uint64
	provider challenge.Address
}

func (s *settling) init() {
	s.once.Do(func() {
		s.wake, s.accused = make(chan struct{}, 1), make(map[accusation]bool)
		s.seen, s.reported = make(map[uint64]uint64), make(map[uint64]bool)
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

// accuse has misconduct reported.
func (s *settling) accuse(era uint64, provider challenge.Address) {
	s.init()
	s.mu.Lock()
	s.accused[accusation{era, provider}] = true
	s.mu.Unlock()
	s.nudge()
}

func (s *settling) accusations() []accusation {
	s.init()
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []accusation
	for a := range s.accused {
		all = append(all, a)
	}
	return all
}

func (s *settling) done(a accusation) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.accused, a)
}

// settle reports, accuses, finalises and executes until ctx ends. Failures of the endpoint are logged and tried again;
// a failure of the store ends the node.
func (n *Node) settle(ctx context.Context) {
	n.settling.init()
	if err := n.recall(); err != nil {
		n.fatal(fmt.Errorf("node: %w", err))
		return
	}
	for ctx.Err() == nil {
		for _, step := range []func(context.Context, *chain.View) error{n.accuse, n.settleEras, n.execute} {
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

// recall finds the misconduct of an earlier process that may not be reported yet.
func (n *Node) recall() error {
	v := n.Watcher.View()
	if v == nil || v.Era.Number == 0 {
		return nil
	}
	first := uint64(1)
	if v.Era.Number > lookBack {
		first = v.Era.Number - lookBack
	}
	return n.Store.History(reputation.Filter{FirstEra: first, Outcome: challenge.Wrong}, func(r reputation.Record) bool {
		n.settling.accuse(r.Era, r.Provider)
		return true
	})
}

// openEra stores the beacon of the running Era if nobody has. Verifiers take turns, a few seconds apart.
func (n *Node) openEra(ctx context.Context, v *chain.View) {
	n.settling.init()
	seat := slices.IndexFunc(v.Verifiers, func(m chain.Verifier) bool { return m.Address == common.Address(n.self) })
	era := v.Era.Number
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.opening[era] {
		return
	}
	n.opening = map[uint64]bool{era: true}
	n.work.Go(func() {
		defer func() {
			n.mu.Lock()
			defer n.mu.Unlock()
			n.opening[era] = false
		}()
		if sleep(ctx, time.Duration(max(seat, 0))*2*time.Second) != nil {
			return
		}
		if v := n.Watcher.View(); v.Era.Number != era || v.Era.Beacon.Known() {
			return
		}
		err := n.do(ctx, n.Client.OpenEra(), chain.ActionKey{Era: era, Action: chain.ActionOpenEra})
		if err != nil && ctx.Err() == nil && !chain.IsContractError(err, "EraAlreadyOpen") {
			n.Log.WarnContext(ctx, "the Era could not be opened", "era", era, "err", err)
			_ = sleep(ctx, settleEvery)
		}
	})
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

// accuse reports every provider that signed a false opening, with the hash of the transcript that shows it.
func (n *Node) accuse(ctx context.Context, v *chain.View) error {
	var errs []error
	for _, a := range n.settling.accusations() {
		if a.era > v.Era.Number {
			continue // the view is behind
		}
		evidence, err := n.evidence(a)
		if err != nil {
			return err
		}
		call := n.Client.ReportMisconduct(a.era, common.Address(a.provider), common.Hash(evidence))
		err = n.do(ctx, call, chain.ActionKey{Provider: common.Address(a.provider), Era: a.era, Action: chain.ActionMisconduct})
		switch {
		case err == nil, chain.IsContractError(err, "AlreadyAccused"):
			n.settling.done(a)
		case chain.IsContractError(err, "ReportWindowClosed", "EraNeverOpened", "NotVerifierInEra"):
			n.Log.WarnContext(ctx, "misconduct can no longer be reported", "era", a.era, "provider", a.provider, "err", err)
			n.settling.done(a)
		default:
			errs = append(errs, fmt.Errorf("report misconduct of %s in era %d: %w", a.provider, a.era, err))
		}
	}
	return errors.Join(errs...)
}

// evidence is the hash of the first transcript that shows the misconduct.
func (n *Node) evidence(a accusation) (hash challenge.Hash, err error) {
	f := reputation.Filter{Provider: a.provider, FirstEra: a.era, LastEra: a.era, Outcome: challenge.Wrong}
	err = n.Store.History(f, func(r reputation.Record) bool {
		hash = r.TranscriptHash
		return true
	})
	if err == nil && hash.IsZero() {
		err = fmt.Errorf("no transcript of the misconduct of %s in era %d", a.provider, a.era)
	}
	return hash, err
}

// execute takes the penalty of cases that nobody disputed.
func (n *Node) execute(ctx context.Context, v *chain.View) error {
	var errs []error
	for _, c := range v.Cases {
		if c.State != chain.CaseFrozen || !v.Head.Time.After(c.DisputeUntil) {
			continue
		}
		err := n.do(ctx, n.Client.Execute(c.ID), chain.ActionKey{Provider: c.Provider, Era: c.Era, Action: chain.ActionExecute})
		if err != nil && !chain.IsContractError(err, "CaseNotInState") {
			errs = append(errs, fmt.Errorf("execute case %d: %w", c.ID, err))
		}
	}
	return errors.Join(errs...)
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
