package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"net"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/steps"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/slark/node"
)

// member is a command about the verifier's own place in the network. It sends with the verifier's account, through its store's journal, so
// the daemon must not be running.
func member(name, args, use string, flags []cli.Flag, f func(ctx context.Context, c *cli.Command, s *steps.Session) error) *cli.Command {
	return &cli.Command{
		Name: name, ArgsUsage: args, Usage: use,
		Description: "Says what it would send, and the cost; --send sends it, through the store's journal: the verifier must not be running. Safe to repeat.",
		Flags:       append([]cli.Flag{configFlag(), &cli.BoolFlag{Name: "send", Usage: "send"}}, flags...),
		Action: func(ctx context.Context, c *cli.Command) (err error) {
			cfg, err := node.Load(c.String("config"))
			if err != nil {
				return usage("%w", err)
			}
			d, closeAll, err := node.Open(ctx, cfg, logger(c.Root().ErrWriter, "warn"))
			if err != nil {
				return usage("%w", err)
			}
			defer func() {
				if cerr := closeAll(); err == nil {
					err = cerr
				}
			}()
			return f(ctx, c, &steps.Session{
				Client: d.Client, Account: common.Address(d.Key.Address()), Out: c.Root().Writer, Log: d.Log, Submitter: d.Submitter,
			})
		},
	}
}

func registerCommand() *cli.Command {
	endpoint := &cli.StringFlag{Name: "endpoint", Usage: "say on chain that provers which cannot be called may dial `HOST:PORT` (dial_out.listen); none takes it back"}
	return member("register", "[STAKE]", "verify from the next Era on, with at least STAKE of the stake token's smallest unit", []cli.Flag{endpoint},
		func(ctx context.Context, c *cli.Command, s *steps.Session) error {
			stake := new(big.Int)
			if text := c.Args().First(); text != "" {
				if _, ok := stake.SetString(text, 10); !ok || stake.Sign() < 0 {
					return usage("STAKE is %q, want a whole number of the token's smallest unit", text)
				}
			}
			where, change := c.String("endpoint"), c.IsSet("endpoint")
			if where == "none" {
				where = ""
			} else if change {
				if _, _, err := net.SplitHostPort(where); err != nil {
					return usage("--endpoint is %q, want HOST:PORT or none", where)
				}
			}
			list, err := registration(ctx, s, stake)
			if err != nil {
				return err
			}
			if change {
				list = append(list, steps.Step{
					Text: fmt.Sprintf("set the endpoint to %q", where), After: true, Call: s.Client.SetEndpoint(where),
					Done: func(ctx context.Context) (bool, string, error) {
						now, err := s.Client.Endpoint(ctx, s.Account)
						return now == where, "it is", err
					},
				})
			}
			return s.Run(ctx, c.Bool("send"), list...)
		})
}

// registration are the steps to verify with a stake.
func registration(ctx context.Context, s *steps.Session, stake *big.Int) ([]steps.Step, error) {
	account, err := s.Client.VerifierAccount(ctx, s.Account)
	if err != nil {
		return nil, err
	}
	more := new(big.Int).Sub(stake, account.Stake)
	if more.Sign() < 0 {
		more.SetInt64(0)
	}
	enough := func(ctx context.Context) (bool, string, error) {
		a, err := s.Client.VerifierAccount(ctx, s.Account)
		return err == nil && a.Stake.Cmp(stake) >= 0, fmt.Sprintf("%s is staked", a.Stake), err
	}
	listed := func(ctx context.Context) (bool, string, error) {
		next, err := verifiesNext(ctx, s.Client, s.Account)
		return next, "it verifies", err
	}
	is, _, err := listed(ctx)
	if err != nil {
		return nil, err
	}
	approve := steps.Step{Text: fmt.Sprintf("let the contract take %s of the stake token", more), Done: enough, Call: s.Client.ApproveVerifierStake(more)}
	if is {
		return []steps.Step{approve, {Text: fmt.Sprintf("stake %s more", more), Done: enough, Call: s.Client.AddVerifierStake(more), After: true}}, nil
	}
	return []steps.Step{approve, {Text: fmt.Sprintf("verify, with %s more of stake", more), Done: listed, Call: s.Client.RegisterVerifier(more), After: true}}, nil
}

// verifiesNext says whether an account is in the list of the next Era, as things stand.
func verifiesNext(ctx context.Context, c *chain.Client, who common.Address) (bool, error) {
	era, err := c.CurrentEra(ctx)
	if err != nil {
		return false, err
	}
	list, err := c.VerifiersAt(ctx, era+1)
	for _, v := range list {
		if v.Address == who {
			return true, err
		}
	}
	return false, err
}

func leaveCommand() *cli.Command {
	return member("leave", " ", "verify until the end of this Era and no longer; the stake may be taken after the unbonding time", nil,
		func(ctx context.Context, c *cli.Command, s *steps.Session) error {
			return s.Run(ctx, c.Bool("send"), steps.Step{
				Text: "leave with the end of this Era", Call: s.Client.UnregisterVerifier(),
				Done: func(ctx context.Context) (bool, string, error) {
					next, err := verifiesNext(ctx, s.Client, s.Account)
					return !next, "it does not verify in the next Era", err
				},
			})
		})
}

func withdrawCommand() *cli.Command {
	return member("withdraw", " ", "take the stake of a verifier that has left", nil,
		func(ctx context.Context, c *cli.Command, s *steps.Session) error {
			a, err := s.Client.VerifierAccount(ctx, s.Account)
			if err != nil {
				return err
			}
			now, err := s.Client.Now(ctx)
			switch {
			case err != nil:
				return err
			case a.Stake.Sign() == 0:
				fmt.Fprintln(s.Out, "nothing is staked")
				return nil
			case a.UnlockAt.IsZero():
				return usage("the verifier has not left: slark leave")
			case now.Before(a.UnlockAt):
				return usage("%s is due on %s, in %v", a.Stake, a.UnlockAt.UTC().Format(time.RFC3339), a.UnlockAt.Sub(now).Round(time.Minute))
			case a.Holds > 0:
				return usage("%d cases are open, which keep the stake", a.Holds)
			}
			return s.Run(ctx, c.Bool("send"), steps.Step{
				Text: fmt.Sprintf("take %s", a.Stake), Call: s.Client.WithdrawVerifierStake(),
				Done: func(ctx context.Context) (bool, string, error) {
					now, err := s.Client.VerifierAccount(ctx, s.Account)
					return err == nil && now.Stake.Sign() == 0, "it was taken", err
				},
			})
		})
}

func statusCommand() *cli.Command {
	return &cli.Command{
		Name: "status", Usage: "what the chain says of this verifier", ArgsUsage: " ", Flags: []cli.Flag{configFlag()},
		Action: func(ctx context.Context, c *cli.Command) error {
			cfg, err := node.Load(c.String("config"))
			if err != nil {
				return usage("%w", err)
			}
			return printStatus(ctx, c.Root().Writer, cfg)
		},
	}
}

// printRewards tells of the rewards of an Era what the chain knows.
func printRewards(ctx context.Context, line func(name, format string, args ...any), c *chain.Client, self challenge.Address, era uint64) error {
	a, err := node.AskedOf(ctx, c, self, era)
	if err != nil {
		return err
	}
	if !a.Beacon.Known() {
		line("rewards", "Era %d: no beacon draws what is to be shown of it", era)
		return nil
	}
	agreed, counted, err := c.RewardFactor(ctx, common.Address(self), era)
	if err != nil {
		return err
	}
	line("rewards", "Era %d: %d seats are asked for passes, %d have answered; claims until %s; multiplied with %s / %s", era, a.Seats, a.Answered,
		a.Until.UTC().Format(time.RFC3339), agreed, counted)
	return nil
}

// printStatus reads the chain alone: it works beside a running verifier.
func printStatus(ctx context.Context, out io.Writer, cfg node.Config) error {
	self, client, err := node.Reader(ctx, cfg)
	if err != nil {
		return usage("%w", err)
	}
	defer client.Close()
	account, err := client.VerifierAccount(ctx, common.Address(self))
	if err != nil {
		return err
	}
	era, err := client.CurrentEra(ctx)
	if err != nil {
		return err
	}
	line := func(name, format string, args ...any) {
		fmt.Fprintf(out, "%-10s "+format+"\n", append([]any{name}, args...)...)
	}
	line("verifier", "%s", self)
	for _, e := range []uint64{era, era + 1} {
		list, err := client.VerifiersAt(ctx, e)
		if err != nil {
			return err
		}
		total, mine := new(big.Int), new(big.Int)
		for _, v := range list {
			total.Add(total, v.Weight)
			if v.Address == common.Address(self) {
				mine = v.Weight
			}
		}
		if mine.Sign() == 0 {
			line(fmt.Sprintf("Era %d", e), "does not verify; %d others do", len(list))
			continue
		}
		share, _ := new(big.Rat).SetFrac(mine, total).Float64()
		line(fmt.Sprintf("Era %d", e), "one of %d, with %.1f %% of the weight", len(list), 100*share)
	}
	line("stake", "%s", account.Stake)
	if !account.UnlockAt.IsZero() {
		line("left", "the stake is due %s", account.UnlockAt.UTC().Format(time.RFC3339))
	}
	if account.Holds > 0 {
		line("cases", "%d are open, which keep the stake", account.Holds)
	}
	line("accuracy", "agreed with %d of %d decisions", account.Agreed, account.Judged)
	if era > 2 {
		if err := printRewards(ctx, line, client, self, era-2); err != nil {
			return err
		}
	}
	if account.Endpoint != "" {
		line("endpoint", "%s", account.Endpoint)
	}
	return nil
}
