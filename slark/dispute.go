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
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/node"
)

func disputeCommand() *cli.Command {
	return &cli.Command{
		Name:      "dispute",
		Usage:     "dispute a wrong walk of memory on chain, with the transcript of it",
		ArgsUsage: "TRANSCRIPT",
		Description: "Says which disputes there were over the challenge, and what the next step is. With --send it makes that step: the accusation if\n" +
			"there is none, the conviction if the prover defended itself with a false line, or the end of a dispute in which a side was silent.\n" +
			"Run it again after the prover's turn, within the window; to repeat a step is safe. An accusation that holds gives the bond back, one that\n" +
			"does not costs it. The store of the configuration keeps what was sent, so --send needs it for itself.\n" +
			"Exit status: 0 done or nothing to do, 1 the contract refuses or no walk is wrong, 2 usage, configuration, chain or an unreadable file.",
		Flags: []cli.Flag{configFlag(), &cli.BoolFlag{Name: "send", Usage: "make the next step"}},
		Action: func(ctx context.Context, c *cli.Command) error {
			if c.Args().Len() != 1 {
				return usage("slark dispute: want one TRANSCRIPT, got %d arguments", c.Args().Len())
			}
			a, err := readAccusation(c.Args().First())
			if err != nil {
				return err
			}
			cfg, err := node.Load(c.String("config"))
			if err != nil {
				return usage("%w", err)
			}
			d := disputing{accusation: a, out: c.Root().Writer}
			if c.Bool("send") {
				return d.send(ctx, cfg, c.Root().ErrWriter)
			}
			return d.dryRun(ctx, cfg)
		},
	}
}

// readAccusation takes the accusation out of a transcript file.
func readAccusation(name string) (*fraud.Accusation, error) {
	file, err := readTranscript(name)
	if err != nil {
		return nil, usage("slark dispute: %w", err)
	}
	a, err := fraud.Accuse(file)
	if errors.Is(err, fraud.ErrNone) {
		return nil, &statusError{exitFailed, fmt.Errorf("%s: %w", name, err)}
	}
	if err != nil {
		return nil, usage("slark dispute: %s: not a transcript that can be checked: %w", name, err)
	}
	return a, nil
}

// disputing is one dispute, told about as it goes.
type disputing struct {
	accusation *fraud.Accusation
	out        io.Writer
}

func (d disputing) say(format string, args ...any) { fmt.Fprintf(d.out, format+"\n", args...) }

// step is the next thing to do, if there is any.
type step struct {
	what string
	call chain.Call // without data: nothing
	key  chain.ActionKey
}

// next tells what there is already, and gives the next step.
func (d disputing) next(ctx context.Context, c *chain.Client) (s step, err error) {
	a := d.accusation
	if got, want := a.Network, node.NetworkOf(c.Addresses()); got != want {
		return s, &statusError{exitFailed, fmt.Errorf("the transcript is of chain %d, settlement %s, the configuration of chain %d, settlement %s",
			got.ChainID, got.Settlement, want.ChainID, want.Settlement)}
	}
	d.say("%s", a.Detail)
	d.say("  challenge %s of provider %s, Era %d, found by verifier %s", a.Challenge, a.Job.Provider, a.Job.Era, a.Job.Verifier)
	all, err := c.DisputesOf(ctx, common.Hash(a.Challenge))
	if err != nil {
		return s, err
	}
	var open *chain.Dispute
	for i, one := range all {
		d.say("  dispute %d by %s: %s, turn until %s", one.ID, one.Accuser, one.State, one.Until.UTC().Format(time.RFC3339))
		if open == nil && one.State.Open() { // anyone may make the accuser's turn
			open = &all[i]
		}
	}
	s.key = chain.ActionKey{Provider: common.Address(a.Job.Provider), Era: a.Job.Era}
	if done, err := c.ConvictionOf(ctx, common.Hash(a.Challenge)); err != nil || (done.ID != 0 && open == nil) {
		s.what = fmt.Sprintf("nothing: convicted, number %d, %s tokens taken", done.ID, coins(done.Slashed))
		return s, err
	}
	if open == nil {
		return d.accuse(ctx, c, s, len(all))
	}
	return d.turn(ctx, c, s, *open)
}

func (d disputing) accuse(ctx context.Context, c *chain.Client, s step, before int) (step, error) {
	bond, err := c.DisputeBond(ctx)
	if err != nil {
		return s, err
	}
	bond.Add(bond, new(big.Int).Rsh(bond, 2)) // the base fee may rise until it is mined
	s.what = fmt.Sprintf("accuse, with a bond of %s of the gas coin", coins(bond))
	s.call, s.key.Action = c.AccuseWalk(d.accusation, bond), chain.DisputeAction("accuse", common.Hash(d.accusation.Challenge), before)
	return s, nil
}

// turn is what there is to do in an open dispute.
func (d disputing) turn(ctx context.Context, c *chain.Client, s step, open chain.Dispute) (step, error) {
	if open.State == chain.DisputeRefuted {
		line, parents, err := c.RefutedParents(ctx, open.ID)
		if err != nil {
			return s, err
		}
		wrong, err := fraud.Contest(line, parents, memory.NewCache(memory.JobKey(d.accusation.Job)))
		if err == nil {
			s.what = fmt.Sprintf("convict: line %d of the light cache, in the refutation of dispute %d, is false", wrong.Number, open.ID)
			s.call, s.key.Action = c.ConvictWalk(open.ID, d.accusation.Job, wrong), chain.Action(fmt.Sprintf("convict-%d", open.ID))
			return s, nil
		}
		if !errors.Is(err, fraud.ErrNothingWrong) {
			return s, err
		}
		d.say("  its refutation is right: it was lost by whoever accused, not by this transcript")
	}
	now, err := c.Now(ctx)
	if err != nil || !now.After(open.Until) {
		s.what = "wait until " + open.Until.UTC().Format(time.RFC3339)
		return s, err
	}
	s.what = fmt.Sprintf("close dispute %d: its window has passed", open.ID)
	s.call, s.key.Action = c.CloseDispute(open.ID), chain.Action(fmt.Sprintf("close-%d", open.ID))
	return s, nil
}

func (d disputing) dryRun(ctx context.Context, cfg node.Config) error {
	addresses, err := chain.LoadAddresses(cfg.Chain.Addresses)
	if err != nil {
		return usage("slark dispute: %w", err)
	}
	c, err := chain.Dial(ctx, cfg.Chain.URL, addresses, addresses.ChainID)
	if err != nil {
		return usage("slark dispute: %w", err)
	}
	defer c.Close()
	s, err := d.next(ctx, c)
	if err != nil {
		return chainFailure(err)
	}
	d.say("  next: %s", s.what)
	if s.call.Data == nil {
		return nil
	}
	gas, perGas, err := c.Cost(ctx, common.Address(d.accusation.Job.Verifier), s.call)
	if err != nil {
		return refusedOr(err)
	}
	d.say("  the transaction takes %d gas, %s of the gas coin now", gas, coins(new(big.Int).Mul(perGas, new(big.Int).SetUint64(gas))))
	d.say("  nothing was sent; --send sends it")
	return nil
}

func (d disputing) send(ctx context.Context, cfg node.Config, progress io.Writer) (err error) {
	deps, closeAll, err := node.Open(ctx, cfg, logger(progress, "warn"))
	if errors.Is(err, reputation.ErrLocked) {
		return usage("slark dispute: %w: stop the verifier that runs, or use a configuration with a key and store of its own", err)
	}
	if err != nil {
		return usage("slark dispute: %w", err)
	}
	defer func() { err = errors.Join(err, closeAll()) }()
	s, err := d.next(ctx, deps.Client)
	if err != nil {
		return chainFailure(err)
	}
	if s.call.Data == nil {
		d.say("  next: %s", s.what)
		return nil
	}
	receipt, err := deps.Submitter.Do(ctx, s.call, s.key)
	if err != nil {
		return refusedOr(err)
	}
	d.say("  sent, to %s: transaction %s, block %d, %d gas", s.what, receipt.Tx, receipt.Block.Number, receipt.GasUsed)
	return nil
}
