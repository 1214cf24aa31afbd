package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/node"
)

func claimCommand() *cli.Command {
	return &cli.Command{
		Name:      "claim",
		Usage:     "claim the rewards of an Era, by showing the passes that a beacon drew",
		ArgsUsage: "[ERA]",
		Description: "Says what was drawn of each seat that this verifier revealed in ERA, what can be shown of it and what that is paid, and what claiming\n" +
			"costs. ERA is the Era before the last if it is left out: of others nothing can be claimed. With --send it claims, as a running verifier\n" +
			"does by itself; to repeat it is safe. The store of the configuration keeps what was sent, so --send needs it for itself.\n" +
			"Exit status: 0 done or nothing to do, 1 the contract refuses, 2 usage, configuration, chain or store.",
		Flags: []cli.Flag{configFlag(), storeFlag(), &cli.BoolFlag{Name: "send", Usage: "claim"}},
		Action: func(ctx context.Context, c *cli.Command) (err error) {
			m := claiming{}
			if c.Args().Len() > 1 {
				return usage("slark claim: want one ERA at most, got %d arguments", c.Args().Len())
			}
			if text := c.Args().First(); text != "" {
				if m.era, err = strconv.ParseUint(text, 10, 64); err != nil || m.era == 0 {
					return usage("slark claim: ERA is %.80q, want a number from 1", text)
				}
			}
			if c.Bool("send") && c.IsSet("store") {
				return usage("slark claim: --send claims out of the store of the configuration: leave out --store")
			}
			cfg, err := node.Load(c.String("config"))
			if err != nil {
				return usage("%w", err)
			}
			s := stepping{matter: m, of: "store", command: c.Name, out: c.Root().Writer}
			if c.Bool("send") {
				return s.send(ctx, cfg, c.Root().ErrWriter)
			}
			store, done, err := openStore(ctx, c)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, done()) }()
			if s.matter, err = m.in(store); err != nil {
				return err
			}
			return s.dryRun(ctx, cfg)
		},
	}
}

// claiming is the rewards of one Era, by the verifier that the store is of.
type claiming struct {
	era   uint64 // 0: the one before the last
	store *reputation.Store
	id    reputation.Identity
}

func (m claiming) in(s *reputation.Store) (matter, error) {
	id, err := s.Identity()
	if err != nil {
		return nil, usage("slark claim: %w", err)
	}
	m.store, m.id = s, id
	return m, nil
}

func (m claiming) parties() (challenge.Network, challenge.Address) {
	return m.id.Network, m.id.Verifier
}

func (m claiming) next(ctx context.Context, c *chain.Client, say sayer) (s step, err error) {
	era := m.era
	if era == 0 {
		now, err := c.CurrentEra(ctx)
		if err != nil {
			return s, err
		}
		if era = now - min(now, 2); era == 0 {
			s.what = "nothing: no Era is over so long that its rewards are claimed"
			return s, nil
		}
	}
	r, err := node.RewardOf(ctx, c, m.store, era)
	if err != nil {
		return s, err
	}
	say("rewards of Era %d: %s of %s tokens are left", era, coins(r.Left), coins(r.Funded))
	if r.None != "" {
		s.what = "nothing: " + r.None
		return s, nil
	}
	say("  claimed until %s; multiplied with %s / %s, for agreeing", r.Until.UTC().Format(time.RFC3339), r.Agreed, r.Counted)
	now, err := c.Now(ctx)
	if err != nil {
		return s, err
	}
	if now.After(r.Until) {
		s.what = "nothing: the time for claims is over"
		return s, nil
	}
	if err := m.seats(ctx, c, say, &r); err != nil {
		return s, err
	}
	claims := r.Claims()
	if len(claims) == 0 {
		s.what = "nothing: no seat is left to claim for"
		return s, nil
	}
	first, passes := claims[0], 0
	for _, one := range first.Seats {
		passes += len(one.Shown)
	}
	keys := node.ClaimKeys(first)
	return step{
		what: fmt.Sprintf("claim for %d of %d seats, with %d passes", len(first.Seats), countSeats(claims), passes),
		call: c.Claim(first), key: keys[0], also: keys[1:], more: len(claims) > 1, race: "AlreadyAnswered",
	}, nil
}

// seats tells of every seat, and leaves out those that the contract would not pay.
func (m claiming) seats(ctx context.Context, c *chain.Client, say sayer, r *node.Reward) error {
	total := new(big.Int)
	for i, s := range r.Seats {
		what := fmt.Sprintf("%d of %d draws fall on a pass", s.Drawn, r.Draws)
		switch {
		case s.Done:
			what += ", and are answered"
		case s.Drawn > 0 && len(s.Shown) == 0:
			what += ", of which one cannot be shown"
		case s.Drawn > 0:
			one := chain.Claim{Opening: r.Opening, Seats: []chain.ClaimedSeat{s.ClaimedSeat}}
			_, _, err := c.Cost(ctx, common.Address(m.id.Verifier), c.Claim(one))
			var refused *chain.ContractError
			switch {
			case err == nil:
				what += fmt.Sprintf(", for %s tokens", coins(s.Worth))
				total.Add(total, s.Worth)
			case errors.As(err, &refused):
				what += ", and the contract refuses: " + refused.Words
				r.Seats[i].Shown = nil
			default:
				return err
			}
		}
		say("  cohort %d, seat %d: %s", s.Cohort, s.Seat, what)
	}
	if total.Sign() > 0 {
		say("  %s tokens together", coins(total))
	}
	return nil
}

func countSeats(all []chain.Claim) (n int) {
	for _, c := range all {
		n += len(c.Seats)
	}
	return n
}
