package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/slark/dashboard"
	"github.com/slark-network/slark/slark/node"
)

func dashboardCommand() *cli.Command {
	return &cli.Command{
		Name:      "dashboard",
		Usage:     "show a stored record, or a backup of one, in a browser",
		ArgsUsage: " ",
		Description: "Serves pages on this host until stopped. They show what the store knows, without the chain; a running verifier serves its own\n" +
			"(dashboard.listen), with all of it, as it happens.",
		Flags: []cli.Flag{
			storeFlag(),
			configFlag(),
			&cli.StringFlag{Name: "listen", Value: "127.0.0.1:9710", Usage: "serve on this `ADDRESS` of this host; port 0 takes a free one"},
			&cli.StringFlag{Name: "explorer", Usage: "link transactions to this `URL`, with {tx} in the place of the hash"},
		},
		Action: func(ctx context.Context, c *cli.Command) (err error) {
			if c.Args().Present() {
				return usage("slark dashboard: %q is not expected", c.Args().First())
			}
			cfg := dashboard.Config{Listen: c.String("listen"), Explorer: c.String("explorer")}
			if err := cfg.Validate(); err != nil {
				return usage("slark dashboard: %w", err)
			}
			store, done, err := openStore(ctx, c)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, done()) }()
			id, err := store.Identity()
			if err != nil {
				return err
			}
			l, err := dashboard.Listen(ctx, cfg)
			if err != nil {
				return usage("slark dashboard: %w", err)
			}
			s, err := dashboard.New(dashboard.Options{
				Store: store, Self: id.Verifier, Network: id.Network, Explorer: cfg.Explorer, Log: logger(c.Root().ErrWriter, "warn"),
				Transactions: func(era uint64) ([]dashboard.Transaction, error) { return node.Transactions(store, id.Verifier, era) },
			})
			if err != nil {
				return errors.Join(err, l.Close())
			}
			fmt.Fprintf(c.Root().Writer, "http://%s/ until stopped, by Ctrl-C\n", l.Addr())
			s.Serve(ctx, l)
			return nil
		},
	}
}
