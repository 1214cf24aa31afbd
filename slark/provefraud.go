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
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/node"
)

func proveFraudCommand() *cli.Command {
	return &cli.Command{
		Name:      "prove-fraud",
		Usage:     "convict a provider with the transcript of a false opening",
		ArgsUsage: "TRANSCRIPT",
		Description: "Says what the transcript proves, whether the contract would convict, what that takes and what it costs. With --send it\n" +
			"sends the proof and waits for it. The reporter's share goes to the verifier that the transcript names, whoever sends. The store\n" +
			"of the configuration keeps what was sent, so --send needs it for itself: a running verifier proves its own findings.\n" +
			"Exit status: 0 convicted or would be, 1 nothing is proven, 2 usage, configuration, chain or an unreadable file.",
		Flags: []cli.Flag{configFlag(), &cli.BoolFlag{Name: "send", Usage: "send the proof"}},
		Action: func(ctx context.Context, c *cli.Command) error {
			if c.Args().Len() != 1 {
				return usage("slark prove-fraud: want one TRANSCRIPT, got %d arguments", c.Args().Len())
			}
			evidence, err := readEvidence(c.Args().First())
			if err != nil {
				return err
			}
			cfg, err := node.Load(c.String("config"))
			if err != nil {
				return usage("%w", err)
			}
			p := proving{evidence: evidence, out: c.Root().Writer}
			if c.Bool("send") {
				return p.send(ctx, cfg, c.Root().ErrWriter)
			}
			return p.dryRun(ctx, cfg)
		},
	}
}

// readEvidence takes the evidence out of a transcript file.
func readEvidence(name string) (*fraud.Evidence, error) {
	file, err := readTranscript(name)
	if err != nil {
		return nil, usage("slark prove-fraud: %w", err)
	}
	e, err := fraud.Extract(file)
	if errors.Is(err, fraud.ErrNotOnChain) {
		return nil, &statusError{exitFailed, fmt.Errorf("%s: %w: it takes a dispute, with `slark dispute`", name, err)}
	}
	if errors.Is(err, fraud.ErrNone) {
		return nil, &statusError{exitFailed, fmt.Errorf("%s: %w", name, err)}
	}
	if err != nil {
		return nil, usage("slark prove-fraud: %s: not a transcript that can be checked: %w", name, err)
	}
	return e, nil
}

// proving is one proof, told about as it goes.
type proving struct {
	evidence *fraud.Evidence
	out      io.Writer
}

func (p proving) say(format string, args ...any) { fmt.Fprintf(p.out, format+"\n", args...) }

// found tells what the transcript proves by itself.
func (p proving) found() {
	j := p.evidence.Job
	p.say("%s", p.evidence.Detail)
	p.say("  signed by %s for provider %s, Era %d, counter %d; challenge %s", j.Signer, j.Provider, j.Era, j.Counter, p.evidence.Challenge)
	p.say("  found by verifier %s", j.Verifier)
}

// worth tells what a conviction would take. It gives the conviction instead if there is one already.
func (p proving) worth(ctx context.Context, c *chain.Client) (done chain.Conviction, err error) {
	j := p.evidence.Job
	if got, want := p.evidence.Network, node.NetworkOf(c.Addresses()); got != want {
		return done, &statusError{exitFailed, fmt.Errorf("the transcript is of chain %d, settlement %s, the configuration of chain %d, settlement %s",
			got.ChainID, got.Settlement, want.ChainID, want.Settlement)}
	}
	if done, err = c.ConvictionOf(ctx, common.Hash(p.evidence.Challenge)); err != nil || done.ID != 0 {
		return done, err
	}
	if err := c.CheckFraud(ctx, p.evidence); err != nil {
		var refused *chain.ContractError
		if errors.As(err, &refused) {
			return done, &statusError{exitFailed, fmt.Errorf("the contract does not convict: %s", refused.Words)}
		}
		return done, err
	}
	amount, repeated, err := c.Penalty(ctx, common.Address(j.Provider), j.Era)
	if err != nil {
		return done, err
	}
	terms, err := c.FraudTerms(ctx, j.Era)
	if err != nil {
		return done, err
	}
	stake, err := c.Stake(ctx, common.Address(j.Provider))
	if err != nil {
		return done, err
	}
	why := "a first error costs a part of the stake"
	if repeated {
		why = "another error was near: all of the stake"
	}
	p.say("  the contract convicts, and takes %s tokens (%s)", coins(amount), why)
	own := new(big.Int)
	if stake.Total.Sign() > 0 {
		own.Quo(own.Mul(amount, stake.Own.Amount), stake.Total)
	}
	p.say("  %s of the provider's own stake of %s, %s of the %s delegated to it", coins(own), coins(stake.Own.Amount),
		coins(new(big.Int).Sub(amount, own)), coins(stake.Delegated))
	p.say("  of which %s go to the verifier, %s to the sender", coins(share(own, terms.ReporterBp)), coins(share(own, terms.TipBp)))
	gas, perGas, err := c.Cost(ctx, common.Address(j.Verifier), c.ProveFraud(p.evidence))
	if err != nil {
		return done, err
	}
	p.say("  the transaction takes %d gas, %s of the gas coin now", gas, coins(new(big.Int).Mul(perGas, new(big.Int).SetUint64(gas))))
	return done, nil
}

func (p proving) convicted(c chain.Conviction) {
	p.say("  convicted: number %d, %s tokens taken", c.ID, coins(c.Slashed))
}

// dryRun needs neither key nor store.
func (p proving) dryRun(ctx context.Context, cfg node.Config) error {
	addresses, err := chain.LoadAddresses(cfg.Chain.Addresses)
	if err != nil {
		return usage("slark prove-fraud: %w", err)
	}
	c, err := chain.Dial(ctx, cfg.Chain.URL, addresses, addresses.ChainID)
	if err != nil {
		return usage("slark prove-fraud: %w", err)
	}
	defer c.Close()
	p.found()
	done, err := p.worth(ctx, c)
	if err != nil {
		return chainFailure(err)
	}
	if done.ID != 0 {
		p.convicted(done)
		return nil
	}
	p.say("  nothing was sent; --send sends it")
	return nil
}

// send proves it through the submitter, whose journal is in the store.
func (p proving) send(ctx context.Context, cfg node.Config, progress io.Writer) (err error) {
	deps, closeAll, err := node.Open(ctx, cfg, logger(progress, "warn"))
	if errors.Is(err, reputation.ErrLocked) {
		return usage("slark prove-fraud: %w: a running verifier proves its own findings; stop it, or use a configuration with a key and store of its own", err)
	}
	if err != nil {
		return usage("slark prove-fraud: %w", err)
	}
	defer func() { err = errors.Join(err, closeAll()) }()
	p.found()
	done, err := p.worth(ctx, deps.Client)
	if err != nil {
		return chainFailure(err)
	}
	if done.ID == 0 {
		e := p.evidence
		key := chain.ActionKey{Provider: common.Address(e.Job.Provider), Era: e.Job.Era, Action: chain.FraudAction(common.Hash(e.Challenge))}
		receipt, err := deps.Submitter.Do(ctx, deps.Client.ProveFraud(e), key)
		if err != nil && !chain.IsContractError(err, "AlreadyConvicted") {
			return chainFailure(err)
		}
		if err == nil {
			p.say("  sent: transaction %s, block %d, %d gas", receipt.Tx, receipt.Block.Number, receipt.GasUsed)
		}
		if done, err = deps.Client.ConvictionOf(ctx, common.Hash(e.Challenge)); err != nil {
			return chainFailure(err)
		}
	}
	p.convicted(done)
	return nil
}

// chainFailure gives what is not a verdict of the contract the status of a chain that cannot be used.
func chainFailure(err error) error {
	var status *statusError
	if errors.As(err, &status) {
		return err
	}
	return usage("%w", err)
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
