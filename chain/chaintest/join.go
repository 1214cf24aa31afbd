package chaintest

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/slark-network/slark/chain"
)

// Join gives accounts so many tokens of the admin's making, and makes them verifiers with them from the next Era on, all at the same time. It
// is for chains that seal by themselves. The accounts send nothing else meanwhile; each sends two transactions.
func Join(ctx context.Context, c *chain.Client, admin Account, stake *big.Int, accounts ...Account) error {
	var mints []chain.Call
	for _, a := range accounts {
		mints = append(mints, c.Mint(a.Address, stake))
	}
	if err := sendInOrder(ctx, c, admin, mints...); err != nil {
		return fmt.Errorf("tokens: %w", err)
	}
	errs := make([]error, len(accounts))
	var all sync.WaitGroup
	for i, a := range accounts {
		all.Go(func() { errs[i] = sendInOrder(ctx, c, a, c.ApproveVerifierStake(stake), c.RegisterVerifier(stake)) })
	}
	all.Wait()
	return errors.Join(errs...)
}

func sendInOrder(ctx context.Context, c *chain.Client, from Account, calls ...chain.Call) error {
	s, err := chain.NewSubmitter(chain.SubmitterConfig{Client: c, Key: from.Key, Journal: new(MemJournal), PollInterval: 50 * time.Millisecond})
	if err != nil {
		return err
	}
	for i, call := range calls {
		if _, err := s.Do(ctx, call, chain.ActionKey{Era: uint64(i), Action: "test"}); err != nil {
			return fmt.Errorf("call %d of %s: %w", i, from.Address, err)
		}
	}
	return nil
}
