package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/chain/checkup"
	"github.com/slark-network/slark/proto/link/keyfile"
	"github.com/slark-network/slark/slark/doctor"
	"github.com/slark-network/slark/slark/node"
)

func initCommand() *cli.Command {
	return &cli.Command{
		Name: "init", Usage: "make what is missing of a verifier's configuration and key",
		ArgsUsage:   " ",
		Description: "A configuration that is not there is written, with the keys that matter at first and their defaults. Nothing is overwritten.",
		Flags: []cli.Flag{
			configFlag(),
			&cli.StringFlag{Name: "store", Usage: "for a new configuration: the `FOLDER` of the store"},
			&cli.StringFlag{Name: "chain-url", Usage: "for a new configuration: `URL` of an Ethereum node"},
			&cli.StringFlag{Name: "addresses", Usage: "for a new configuration: the `FILE` with the deployment's addresses"},
		},
		Action: func(_ context.Context, c *cli.Command) error {
			file := c.String("config")
			if _, err := os.Stat(file); errors.Is(err, fs.ErrNotExist) {
				if err := node.WriteConfig(file, c.String("store"), c.String("chain-url"), c.String("addresses")); err != nil {
					return usage("%w", err)
				}
				fmt.Fprintf(c.Root().ErrWriter, "wrote %s\n", file)
			}
			cfg, err := node.Load(file)
			if err != nil {
				return usage("%w\nfill these in, and run it again", err)
			}
			if _, err := os.Stat(cfg.Key.File); errors.Is(err, fs.ErrNotExist) {
				key, err := keyfile.Create(cfg.Key.File, rand.Reader)
				if err != nil {
					return err
				}
				fmt.Fprintf(c.Root().ErrWriter, "wrote %s\n", cfg.Key.File)
				fmt.Fprintln(c.Root().Writer, key.Address())
				return nil
			}
			key, err := keyfile.Load(cfg.Key.File, cfg.Key.PasswordFile)
			if err != nil {
				return usage("%w", err)
			}
			fmt.Fprintln(c.Root().Writer, key.Address())
			return nil
		},
	}
}

func doctorCommand() *cli.Command {
	return &cli.Command{
		Name: "doctor", Usage: "look at all that `slark run` needs, and say how to mend what is wrong",
		ArgsUsage:   " ",
		Description: "Config, key, chain, registration, balance, envelopes, store, ports, drand, leases, clock. Changes nothing. Ends with 1 if something is to be mended.",
		Flags:       []cli.Flag{configFlag(), &cli.BoolFlag{Name: "json", Usage: "the findings as JSON"}},
		Action: func(ctx context.Context, c *cli.Command) error {
			r := doctor.Examine(ctx, c.String("config"))
			out := r.Print
			if c.Bool("json") {
				out = r.JSON
			}
			if err := out(c.Root().Writer); err != nil {
				return err
			}
			if r.Worst() == checkup.Bad {
				return &statusError{exitFailed, nil}
			}
			return nil
		},
	}
}
