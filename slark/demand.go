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
)

func demandCommand() *cli.Command {
	return stepCommand(&cli.Command{
		Name:  "demand",
		Usage: "demand openings on chain of a provider that committed and was silent",
		Description: "Says which demands there were over the challenge, and what the next one takes. With --send it makes the next step: a demand if\n" +
			"none is open, or the conviction if one was not answered in time. An answer costs the bond, silence gives it back. The store of the\n" +
			"configuration keeps what was sent, so --send needs it for itself.\n" +
			"Exit status: 0 done or nothing to do, 1 the contract refuses or the transcript has no Commit, 2 usage, configuration, chain or an unreadable file.",
	}, func(name string, file []byte) (matter, error) {
		h, err := fraud.Hold(file)
		if errors.Is(err, fraud.ErrNotCommitted) {
			return nil, nothingIn(name, err)
		}
		return demanding{h}, err
	})
}

// demanding is what is demanded over one challenge, by who holds Commit and key of it.
type demanding struct{ *fraud.Held }

func (d demanding) parties() (challenge.Network, challenge.Address) { return d.Network, d.Job.Verifier }

func (d demanding) next(ctx context.Context, c *chain.Client, say sayer) (s step, err error) {
	say("challenge %s of provider %s, Era %d, %d openings", d.Challenge, d.Job.Provider, d.Job.Era, d.Job.Openings)
	all, err := c.DemandsOf(ctx, common.Hash(d.Challenge))
	if err != nil {
		return s, err
	}
	var open *chain.Demand
	for i, one := range all {
		say("  demand %d: %d openings, %s, due %s", one.ID, one.Count, one.State, one.Until.UTC().Format(time.RFC3339))
		if one.State == chain.DemandOpen {
			open = &all[i]
		}
	}
	s.key = chain.ActionKey{Provider: common.Address(d.Job.Provider), Era: d.Job.Era}
	if open != nil {
		now, err := c.Now(ctx)
		if err != nil || !now.After(open.Until) {
			s.what = "wait for an answer"
			return s, err
		}
		s.what = fmt.Sprintf("convict for silence on demand %d", open.ID)
		s.call, s.key.Action = c.ExpireDemand(open.ID), chain.Action(fmt.Sprintf("expire-%d", open.ID))
		return s, nil
	}
	bond, err := c.Bond(ctx, d.Job)
	if err != nil {
		return s, err
	}
	bond.Add(bond, new(big.Int).Rsh(bond, 2)) // the base fee may rise until it is mined
	s.what = fmt.Sprintf("demand the next openings, with a bond of %s of the gas coin", coins(bond))
	s.call, s.key.Action = c.DemandOpenings(d.Held, bond), chain.DemandAction(common.Hash(d.Challenge), len(all))
	return s, nil
}
