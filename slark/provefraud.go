package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
)

func proveFraudCommand() *cli.Command {
	return stepCommand(&cli.Command{
		Name:  "prove-fraud",
		Usage: "convict a provider with the transcript of a false opening",
		Description: "Says what the transcript proves, whether the contract would convict, what that takes and what it costs. With --send it\n" +
			"sends the proof and waits for it. The reporter's share goes to the verifier that the transcript names, whoever sends. The store\n" +
			"of the configuration keeps what was sent, so --send needs it for itself: a running verifier proves its own findings.\n" +
			"Exit status: 0 convicted or would be, 1 nothing is proven, 2 usage, configuration, chain or an unreadable file.",
	}, func(name string, file []byte) (matter, error) {
		e, err := fraud.Extract(file)
		if errors.Is(err, fraud.ErrNotOnChain) {
			return nil, nothingIn(name, fmt.Errorf("%w: it takes a dispute, with `slark dispute`", err))
		}
		if errors.Is(err, fraud.ErrNone) {
			return nil, nothingIn(name, err)
		}
		return proving{e}, err
	})
}

// proving is one proof, by who holds the evidence.
type proving struct{ *fraud.Evidence }

func (p proving) parties() (challenge.Network, challenge.Address) { return p.Network, p.Job.Verifier }

func (p proving) next(ctx context.Context, c *chain.Client, say sayer) (s step, err error) {
	j, id := p.Job, common.Hash(p.Challenge)
	say("%s", p.Detail)
	say("  signed by %s for provider %s, Era %d, counter %d; challenge %s", j.Signer, j.Provider, j.Era, j.Counter, p.Challenge)
	say("  found by verifier %s", j.Verifier)
	convicted := func(done chain.Conviction) string {
		return fmt.Sprintf("convicted, number %d, %s tokens taken", done.ID, coins(done.Slashed))
	}
	if done, err := c.ConvictionOf(ctx, id); err != nil || done.ID != 0 {
		s.what = "nothing: " + convicted(done)
		return s, err
	}
	if err := p.worth(ctx, c, say); err != nil {
		return s, err
	}
	return step{
		what: "prove it",
		call: c.ProveFraud(p.Evidence),
		key:  chain.ActionKey{Provider: common.Address(j.Provider), Era: j.Era, Action: chain.FraudAction(id)},
		race: "AlreadyConvicted",
		done: func(ctx context.Context, c *chain.Client) error {
			done, err := c.ConvictionOf(ctx, id)
			if err == nil {
				say("  %s", convicted(done))
			}
			return err
		},
	}, nil
}

// worth tells what a conviction would take, or fails with the contract's reason why there would be none.
func (p proving) worth(ctx context.Context, c *chain.Client, say sayer) error {
	j := p.Job
	if err := c.CheckFraud(ctx, p.Evidence); err != nil {
		var refused *chain.ContractError
		if errors.As(err, &refused) {
			return &statusError{exitFailed, fmt.Errorf("the contract does not convict: %s", refused.Words)}
		}
		return err
	}
	amount, repeated, err := c.Penalty(ctx, common.Address(j.Provider), j.Era)
	if err != nil {
		return err
	}
	terms, err := c.FraudTerms(ctx, j.Era)
	if err != nil {
		return err
	}
	stake, err := c.Stake(ctx, common.Address(j.Provider))
	if err != nil {
		return err
	}
	why := "a first error costs a part of the stake"
	if repeated {
		why = "another error was near: all of the stake"
	}
	say("  the contract convicts, and takes %s tokens (%s)", coins(amount), why)
	own := new(big.Int)
	if stake.Total.Sign() > 0 {
		own.Quo(own.Mul(amount, stake.Own.Amount), stake.Total)
	}
	say("  %s of the provider's own stake of %s, %s of the %s delegated to it", coins(own), coins(stake.Own.Amount),
		coins(new(big.Int).Sub(amount, own)), coins(stake.Delegated))
	say("  of which %s go to the verifier, %s to the sender", coins(share(own, terms.ReporterBp)), coins(share(own, terms.TipBp)))
	return nil
}

func share(amount *big.Int, bp uint16) *big.Int {
	v := new(big.Int).Mul(amount, big.NewInt(int64(bp)))
	return v.Quo(v, big.NewInt(int64(chain.FullUptime)))
}

// coins writes an amount of 1e-18, to six significant digits.
func coins(v *big.Int) string {
	f := new(big.Float).Quo(new(big.Float).SetInt(v), big.NewFloat(1e18))
	return f.Text('g', 6)
}
