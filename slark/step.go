package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/node"
)

// step is what there is to do next on chain.
type step struct {
	what string     // in words
	call chain.Call // without data: nothing now
	key  chain.ActionKey
	also []chain.ActionKey // what else the same transaction does
	more bool              // once it is made there may be another step that waits for nothing
	// done tells what has come of it, once it was sent; nil if the transaction says it all.
	done func(context.Context, *chain.Client) error
	// race is the contract's error that says that somebody else made this step first, "" if there is none.
	race string
}

// matter is what a transcript, or the store, is about on chain.
type matter interface {
	// parties are the network that it is of, and the verifier who is presumed to send.
	parties() (challenge.Network, challenge.Address)
	// next tells what is known and gives the next step.
	next(ctx context.Context, c *chain.Client, say sayer) (step, error)
}

// stored is a matter that is read out of a store.
type stored interface {
	matter
	in(*reputation.Store) (matter, error)
}

// sayer writes a line.
type sayer func(format string, args ...any)

// stepCommand is a command that takes a transcript, tells the next step on chain over it, and makes it with --send. It adds
// its action and flags to what describes the command; read takes out of the transcript's file what matters.
func stepCommand(c *cli.Command, read func(name string, file []byte) (matter, error)) *cli.Command {
	c.ArgsUsage = "TRANSCRIPT"
	c.Flags = []cli.Flag{configFlag(), &cli.BoolFlag{Name: "send", Usage: "make the next step"}}
	c.Action = func(ctx context.Context, c *cli.Command) error {
		if c.Args().Len() != 1 {
			return usage("slark %s: want one TRANSCRIPT, got %d arguments", c.Name, c.Args().Len())
		}
		name := c.Args().First()
		file, err := readTranscript(name)
		if err != nil {
			return usage("slark %s: %w", c.Name, err)
		}
		m, err := read(name, file)
		if status := new(statusError); errors.As(err, &status) {
			return err
		}
		if err != nil {
			return usage("slark %s: %s: not a transcript that can be checked: %w", c.Name, name, err)
		}
		cfg, err := node.Load(c.String("config"))
		if err != nil {
			return usage("%w", err)
		}
		s := stepping{matter: m, of: "transcript", command: c.Name, out: c.Root().Writer}
		if c.Bool("send") {
			return s.send(ctx, cfg, c.Root().ErrWriter)
		}
		return s.dryRun(ctx, cfg)
	}
	return c
}

// nothingIn is the end of a command that finds nothing to act on in a transcript.
func nothingIn(name string, why error) error {
	return &statusError{exitFailed, fmt.Errorf("%s: %w", name, why)}
}

type stepping struct {
	matter
	of      string // what the matter is read from
	command string
	out     io.Writer
}

func (s stepping) say(format string, args ...any) { fmt.Fprintf(s.out, format+"\n", args...) }

// look gives the next step, if the transcript is of the chain that the configuration names.
func (s stepping) look(ctx context.Context, c *chain.Client) (step, error) {
	got, _ := s.parties()
	if want := node.NetworkOf(c.Addresses()); got != want {
		return step{}, &statusError{exitFailed, fmt.Errorf("the %s is of chain %d, settlement %s, the configuration of chain %d, settlement %s",
			s.of, got.ChainID, got.Settlement, want.ChainID, want.Settlement)}
	}
	next, err := s.next(ctx, c, s.say)
	if err != nil {
		return next, refusedOr(err)
	}
	if next.call.Data == nil {
		s.say("  next: %s", next.what)
	}
	return next, nil
}

// dryRun needs neither key nor store.
func (s stepping) dryRun(ctx context.Context, cfg node.Config) error {
	addresses, err := chain.LoadAddresses(cfg.Chain.Addresses)
	if err != nil {
		return usage("slark %s: %w", s.command, err)
	}
	c, err := chain.Dial(ctx, cfg.Chain.URL, addresses, addresses.ChainID)
	if err != nil {
		return usage("slark %s: %w", s.command, err)
	}
	defer c.Close()
	next, err := s.look(ctx, c)
	if err != nil || next.call.Data == nil {
		return err
	}
	s.say("  next: %s", next.what)
	_, sender := s.parties()
	gas, perGas, err := c.Cost(ctx, common.Address(sender), next.call)
	if err != nil {
		return refusedOr(err)
	}
	s.say("  the transaction takes %d gas, %s of the gas coin now", gas, coins(new(big.Int).Mul(perGas, new(big.Int).SetUint64(gas))))
	s.say("  nothing was sent; --send sends it")
	return nil
}

// send makes the step through the submitter, whose journal is in the store.
func (s stepping) send(ctx context.Context, cfg node.Config, progress io.Writer) (err error) {
	deps, closeAll, err := node.Open(ctx, cfg, logger(progress, "warn"))
	if errors.Is(err, reputation.ErrLocked) {
		return usage("slark %s: %w: a running verifier proves its own findings; stop it, or use a configuration with a key and store of its own", s.command, err)
	}
	if err != nil {
		return usage("slark %s: %w", s.command, err)
	}
	defer func() { err = errors.Join(err, closeAll()) }()
	if m, ok := s.matter.(stored); ok {
		if s.matter, err = m.in(deps.Store); err != nil {
			return err
		}
	}
	for again := true; again && err == nil; {
		again, err = s.sendOne(ctx, deps)
	}
	return err
}

// sendOne makes one step, and says whether there may be another now.
func (s stepping) sendOne(ctx context.Context, deps node.Deps) (again bool, err error) {
	next, err := s.look(ctx, deps.Client)
	if err != nil || next.call.Data == nil {
		return false, err
	}
	receipt, err := deps.Submitter.Do(ctx, next.call, append([]chain.ActionKey{next.key}, next.also...)...)
	switch {
	case err == nil:
		s.say("  sent, to %s: transaction %s, block %d, %d gas", next.what, receipt.Tx, receipt.Block.Number, receipt.GasUsed)
	case next.race == "" || !chain.IsContractError(err, next.race):
		return false, refusedOr(err)
	}
	if next.done == nil {
		return next.more, nil
	}
	if err := next.done(ctx, deps.Client); err != nil {
		return false, chainFailure(err)
	}
	return next.more, nil
}

// refusedOr gives a contract's refusal the status of a step that fails, and everything else that of an unusable chain.
func refusedOr(err error) error {
	var refused *chain.ContractError
	if errors.As(err, &refused) {
		return &statusError{exitFailed, fmt.Errorf("the contract refuses: %s", refused.Words)}
	}
	return chainFailure(err)
}

// chainFailure gives what is not a verdict of the contract the status of a chain that cannot be used.
func chainFailure(err error) error {
	var status *statusError
	if errors.As(err, &status) {
		return err
	}
	return usage("%w", err)
}
