// Package steps makes several transactions of one account, of which those that are
// not needed any more are left out: so that a command may be repeated. Without being
// told to send it says what would be sent and what that costs.
package steps

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/checkup"
)

// Step is one transaction, and how it is known that it is not needed.
type Step struct {
	Text string // what it does, in the imperative
	// Done says that the chain is so already, and in words how.
	Done func(ctx context.Context) (done bool, so string, err error)
	Call chain.Call
	// After says that the step cannot be tried out before the steps above have been sent.
	After bool
}

// Session is an account at a chain.
type Session struct {
	Client  *chain.Client
	Account common.Address
	Signer  chain.Signer // of the account; nil: nothing can be sent, but with Submitter
	Out     io.Writer
	Log     *slog.Logger
	// Confirmations and Poll are for the wait for a transaction.
	Confirmations uint64
	Poll          time.Duration
	// Submitter sends, where the account has a journal that lasts; nil: one of the session's own, which forgets.
	Submitter *chain.Submitter
}

// Errors of a session.
var (
	// ErrNoKey is a session that is to send and has no key.
	ErrNoKey = errors.New("to send, name the account's key, or the program that signs for it")
	// ErrOtherKey is a key that is not the account's.
	ErrOtherKey = errors.New("the key is of another account")
	// ErrRefused is wrapped when a contract refuses a step.
	ErrRefused = errors.New("the chain refuses")
)

// Run goes through steps. Without send it says what each would do and cost; with it each is sent and waited for. It stops
// at the first that fails; what was done stays done, and Run again goes on from there.
func (s *Session) Run(ctx context.Context, send bool, steps ...Step) error {
	if send && s.Submitter == nil {
		if s.Signer == nil {
			return ErrNoKey
		}
		if got := s.Signer.Address(); got != s.Account {
			return fmt.Errorf("%w: %s, want %s", ErrOtherKey, got, s.Account)
		}
	}
	submitter, err := s.submitter(send)
	if err != nil {
		return err
	}
	era, err := s.Client.CurrentEra(ctx)
	if err != nil {
		return err
	}
	// The same step may be needed again another day: each run has names of its own in a journal that lasts.
	name := "steps " + strconv.FormatInt(time.Now().UnixNano(), 36) + " "
	total, unknown, left := new(big.Int), 0, 0
	for i, step := range steps {
		done, so, err := step.Done(ctx)
		if err != nil {
			return fmt.Errorf("%s: %w", step.Text, err)
		}
		if done {
			fmt.Fprintf(s.Out, "%d. %s: nothing to do, %s\n", i+1, step.Text, so)
			continue
		}
		left++
		cost, text, err := s.cost(ctx, step)
		switch {
		case err != nil && !(step.After && !send && left > 1):
			return fmt.Errorf("%s: %w: %w", step.Text, ErrRefused, err)
		case err != nil:
			unknown++
			text = "its cost is known when the one before is done"
		default:
			total.Add(total, cost)
		}
		if !send {
			fmt.Fprintf(s.Out, "%d. would %s: %s\n", i+1, step.Text, text)
			continue
		}
		fmt.Fprintf(s.Out, "%d. %s: %s; sending …\n", i+1, step.Text, text)
		receipt, err := submitter.Do(ctx, step.Call, chain.ActionKey{Provider: s.Account, Era: era, Action: chain.Action(name + strconv.Itoa(i))})
		if err != nil {
			return fmt.Errorf("%s: %w", step.Text, err)
		}
		fmt.Fprintf(s.Out, "   done in block %d, transaction %s, %d gas\n", receipt.Block.Number, receipt.Tx, receipt.GasUsed)
	}
	if !send && left > 0 {
		more := ""
		if unknown > 0 {
			more = " and more"
		}
		fmt.Fprintf(s.Out, "in all about %s%s, paid by %s; nothing was sent: add --send\n", checkup.Ether(total), more, s.Account)
	}
	return nil
}

func (s *Session) cost(ctx context.Context, step Step) (*big.Int, string, error) {
	gas, each, err := s.Client.Cost(ctx, s.Account, step.Call)
	if err != nil {
		return nil, "", err
	}
	cost := new(big.Int).Mul(each, new(big.Int).SetUint64(gas))
	return cost, fmt.Sprintf("about %d gas, %s", gas, checkup.Ether(cost)), nil
}

func (s *Session) submitter(send bool) (*chain.Submitter, error) {
	if !send || s.Submitter != nil {
		return s.Submitter, nil
	}
	return chain.NewSubmitter(chain.SubmitterConfig{
		Client: s.Client, Signer: s.Signer, Journal: new(journal), Confirmations: s.Confirmations, PollInterval: s.Poll, Logger: s.Log,
	})
}

// journal forgets when the process ends: what was sent by then shows on chain, where Done looks.
type journal struct {
	mu      sync.Mutex
	entries map[chain.ActionKey]chain.Entry
}

func (j *journal) Get(key chain.ActionKey) (chain.Entry, bool, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	e, ok := j.entries[key]
	return e.Clone(), ok, nil
}

func (j *journal) Put(key chain.ActionKey, e chain.Entry) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.entries == nil {
		j.entries = map[chain.ActionKey]chain.Entry{}
	}
	j.entries[key] = e.Clone()
	return nil
}
