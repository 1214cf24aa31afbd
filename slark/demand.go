package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/node"
)

func demandCommand() *cli.Command {
	return &cli.Command{
		Name:      "demand",
		Usage:     "demand openings on chain of a provider that committed and was silent",
		ArgsUsage: "TRANSCRIPT",
		Description: "Says which demands there were over the challenge, and what the next one takes. With --send it makes the next step: a demand if\n" +
			"none is open, or the conviction if one was not answered in time. An answer costs the bond, silence gives it back. The store of the\n" +
			"configuration keeps what was sent, so --send needs it for itself.\n" +
			"Exit status: 0 done or nothing to do, 1 the contract refuses or the transcript has no Commit, 2 usage, configuration, chain or an unreadable file.",
		Flags: []cli.Flag{configFlag(), &cli.BoolFlag{Name: "send", Usage: "make the next step"}},
		Action: func(ctx context.Context, c *cli.Command) error {
			if c.Args().Len() != 1 {
				return usage("slark demand: want one TRANSCRIPT, got %d arguments", c.Args().Len())
			}
			held, err := readHeld(c.Args().First())
			if err != nil {
				return err
			}
			cfg, err := node.Load(c.String("config"))
			if err != nil {
				return usage("%w", err)
			}
			d := demanding{held: held, out: c.Root().Writer}
			if c.Bool("send") {
				return d.send(ctx, cfg, c.Root().ErrWriter)
			}
			return d.dryRun(ctx, cfg)
		},
	}
}

// readHeld takes Commit and key out of a transcript file.
func readHeld(name string) (*fraud.Held, error) {
	file, err := readTranscript(name)
	if err != nil {
		return nil, usage("slark demand: %w", err)
	}
	h, err := fraud.Hold(file)
	if errors.Is(err, fraud.ErrNotCommitted) {
		return nil, &statusError{exitFailed, fmt.Errorf("%s: %w", name, err)}
	}
	if err != nil {
		return nil, usage("slark demand: %s: not a transcript that can be checked: %w", name, err)
	}
	return h, nil
}

// demanding is what is demanded over one challenge, told about as it goes.
type demanding struct {
	held *fraud.Held
	out  io.Writer
}

func (d demanding) say(format string, args ...any) { fmt.Fprintf(d.out, format+"\n", args...) }

// look tells what there is already, and gives the demand that is open, if one is.
func (d demanding) look(ctx context.Context, c *chain.Client) (open *chain.Demand, err error) {
	j := d.held.Job
	if got, want := d.held.Network, node.NetworkOf(c.Addresses()); got != want {
		return nil, &statusError{exitFailed, fmt.Errorf("the transcript is of chain %d, settlement %s, the configuration of chain %d, settlement %s",
			got.ChainID, got.Settlement, want.ChainID, want.Settlement)}
	}
	d.say("challenge %s of provider %s, Era %d, %d openings", d.held.Challenge, j.Provider, j.Era, j.Openings)
	all, err := c.DemandsOf(ctx, common.Hash(d.held.Challenge))
	for i, one := range all {
		d.say("  demand %d: %d openings, %s, due %s", one.ID, one.Count, one.State, one.Until.UTC().Format(time.RFC3339))
		if one.State == chain.DemandOpen {
			open = &all[i]
		}
	}
	return open, err
}

// next is the next step and what it is called; no call if it is not due yet.
func (d demanding) next(ctx context.Context, c *chain.Client, open *chain.Demand) (chain.Call, chain.ActionKey, string, error) {
	key := chain.ActionKey{Provider: common.Address(d.held.Job.Provider), Era: d.held.Job.Era}
	if open != nil {
		now, err := c.Now(ctx)
		if err != nil || !now.After(open.Until) {
			return chain.Call{}, key, "wait for an answer", err
		}
		key.Action = chain.Action(fmt.Sprintf("expire-%d", open.ID))
		return c.ExpireDemand(open.ID), key, fmt.Sprintf("convict for silence on demand %d", open.ID), nil
	}
	all, err := c.DemandsOf(ctx, common.Hash(d.held.Challenge))
	if err != nil {
		return chain.Call{}, key, "", err
	}
	bond, err := c.Bond(ctx, d.held.Job)
	if err != nil {
		return chain.Call{}, key, "", err
	}
	bond.Add(bond, new(big.Int).Rsh(bond, 2)) // the base fee may rise until it is mined
	key.Action = chain.DemandAction(common.Hash(d.held.Challenge), len(all))
	return c.DemandOpenings(d.held, bond), key, fmt.Sprintf("demand the next openings, with a bond of %s of the gas coin", coins(bond)), nil
}

func (d demanding) dryRun(ctx context.Context, cfg node.Config) error {
	addresses, err := chain.LoadAddresses(cfg.Chain.Addresses)
	if err != nil {
		return usage("slark demand: %w", err)
	}
	c, err := chain.Dial(ctx, cfg.Chain.URL, addresses, addresses.ChainID)
	if err != nil {
		return usage("slark demand: %w", err)
	}
	defer c.Close()
	open, err := d.look(ctx, c)
	if err != nil {
		return chainFailure(err)
	}
	call, _, what, err := d.next(ctx, c, open)
	if err != nil {
		return chainFailure(err)
	}
	d.say("  next: %s", what)
	if call.Data == nil {
		return nil
	}
	gas, perGas, err := c.Cost(ctx, common.Address(d.held.Job.Verifier), call)
	if err != nil {
		return refusedOr(err)
	}
	d.say("  the transaction takes %d gas, %s of the gas coin now", gas, coins(new(big.Int).Mul(perGas, new(big.Int).SetUint64(gas))))
	d.say("  nothing was sent; --send sends it")
	return nil
}

func (d demanding) send(ctx context.Context, cfg node.Config, progress io.Writer) (err error) {
	deps, closeAll, err := node.Open(ctx, cfg, logger(progress, "warn"))
	if errors.Is(err, reputation.ErrLocked) {
		return usage("slark demand: %w: stop the verifier that runs, or use a configuration with a key and store of its own", err)
	}
	if err != nil {
		return usage("slark demand: %w", err)
	}
	defer func() { err = errors.Join(err, closeAll()) }()
	open, err := d.look(ctx, deps.Client)
	if err != nil {
		return chainFailure(err)
	}
	call, key, what, err := d.next(ctx, deps.Client, open)
	if err != nil {
		return chainFailure(err)
	}
	if call.Data == nil {
		d.say("  next: %s", what)
		return nil
	}
	receipt, err := deps.Submitter.Do(ctx, call, key)
	if err != nil {
		return refusedOr(err)
	}
	d.say("  sent, to %s: transaction %s, block %d, %d gas", what, receipt.Tx, receipt.Block.Number, receipt.GasUsed)
	return nil
}

// refusedOr gives a contract's refusal the status of a step that fails, and everything else that of an unusable chain.
func refusedOr(err error) error {
	var refused *chain.ContractError
	if errors.As(err, &refused) {
		return &statusError{exitFailed, fmt.Errorf("the contract refuses: %s", refused.Words)}
	}
	return chainFailure(err)
}
