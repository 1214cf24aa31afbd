package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/memory"
)

func disputeCommand() *cli.Command {
	return stepCommand(&cli.Command{
		Name:  "dispute",
		Usage: "dispute a wrong walk of memory on chain, with the transcript of it",
		Description: "Says which disputes there were over the challenge, and what the next step is. With --send it makes that step: the accusation if\n" +
			"there is none, the conviction if the prover defended itself with a false line, or the end of a dispute in which a side was silent.\n" +
			"Run it again after the prover's turn, within the window; to repeat a step is safe. An accusation that holds gives the bond back, one that\n" +
			"does not costs it. The store of the configuration keeps what was sent, so --send needs it for itself.\n" +
			"Exit status: 0 done or nothing to do, 1 the contract refuses or no walk is wrong, 2 usage, configuration, chain or an unreadable file.",
	}, func(name string, file []byte) (matter, error) {
		a, err := fraud.Accuse(file)
		if errors.Is(err, fraud.ErrNone) {
			return nil, nothingIn(name, err)
		}
		return disputing{a}, err
	})
}

// disputing is one dispute, by who holds an accusation.
type disputing struct{ *fraud.Accusation }

func (d disputing) parties() (challenge.Network, challenge.Address) { return d.Network, d.Job.Verifier }

func (d disputing) next(ctx context.Context, c *chain.Client, say sayer) (s step, err error) {
	say("%s", d.Detail)
	say("  challenge %s of provider %s, Era %d, found by verifier %s", d.Challenge, d.Job.Provider, d.Job.Era, d.Job.Verifier)
	all, err := c.DisputesOf(ctx, common.Hash(d.Challenge))
	if err != nil {
		return s, err
	}
	var open *chain.Dispute
	for i, one := range all {
		say("  dispute %d by %s: %s, turn until %s", one.ID, one.Accuser, one.State, one.Until.UTC().Format(time.RFC3339))
		if open == nil && one.State.Open() { // anyone may make the accuser's turn
			open = &all[i]
		}
	}
	s.key = chain.ActionKey{Provider: common.Address(d.Job.Provider), Era: d.Job.Era}
	if done, err := c.ConvictionOf(ctx, common.Hash(d.Challenge)); err != nil || (done.ID != 0 && open == nil) {
		s.what = fmt.Sprintf("nothing: convicted, number %d, %s tokens taken", done.ID, coins(done.Slashed))
		return s, err
	}
	if open == nil {
		return d.accuse(ctx, c, s, len(all))
	}
	return d.turn(ctx, c, say, s, *open)
}

func (d disputing) accuse(ctx context.Context, c *chain.Client, s step, before int) (step, error) {
	bond, err := c.DisputeBond(ctx)
	if err != nil {
		return s, err
	}
	bond.Add(bond, new(big.Int).Rsh(bond, 2)) // the base fee may rise until it is mined
	s.what = fmt.Sprintf("accuse, with a bond of %s of the gas coin", coins(bond))
	s.call, s.key.Action = c.AccuseWalk(d.Accusation, bond), chain.DisputeAction("accuse", common.Hash(d.Challenge), before)
	return s, nil
}

// turn is what there is to do in an open dispute.
func (d disputing) turn(ctx context.Context, c *chain.Client, say sayer, s step, open chain.Dispute) (step, error) {
	if open.State == chain.DisputeRefuted {
		line, parents, err := c.RefutedParents(ctx, open.ID)
		if err != nil {
			return s, err
		}
		wrong, err := fraud.Contest(line, parents, memory.NewCache(memory.JobKey(d.Job)))
		if err == nil {
			s.what = fmt.Sprintf("convict: line %d of the light cache, in the refutation of dispute %d, is false", wrong.Number, open.ID)
			s.call, s.key.Action = c.ConvictWalk(open.ID, d.Job, wrong), chain.Action(fmt.Sprintf("convict-%d", open.ID))
			return s, nil
		}
		if !errors.Is(err, fraud.ErrNothingWrong) {
			return s, err
		}
		say("  its refutation is right: it was lost by whoever accused, not by this transcript")
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
