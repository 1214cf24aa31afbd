package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/slark/export"
)

func exportCommand() *cli.Command {
	return &cli.Command{
		Name:      "export",
		Usage:     "write challenges, outcomes, tallies and verdicts for other programs",
		ArgsUsage: " ",
		Description: "Writes to standard output, oldest first, without holding the store in memory. Columns are those of docs/export.md.\n" +
			"Of a store that a verifier has open a checkpoint is read.\n" +
			"Exit status: 0 done, 1 the store or the output failed on the way, 2 usage, configuration, files.",
		Flags: []cli.Flag{
			storeFlag(), configFlag(),
			&cli.StringFlag{Name: "type", Usage: fmt.Sprintf("only rows of `TYPES`, of %s, between commas; default all, of CSV exactly one", strings.Join(export.Types, ", "))},
			&cli.StringFlag{Name: "format", Value: "jsonl", Usage: "`FORMAT`, " + strings.Join(export.Formats, " or ")},
			&cli.StringFlag{Name: "era", Usage: "only of Era `A` or of Eras A-B"},
		},
		Action: func(ctx context.Context, c *cli.Command) (err error) {
			if c.Args().Present() {
				return usage("slark export: %q is not expected", c.Args().First())
			}
			o := export.Options{Format: c.String("format")}
			if s := c.String("type"); s != "" {
				o.Types = strings.Split(s, ",")
			}
			var errs []error
			if s := c.String("era"); s != "" {
				if o.First, o.Last, err = parseEras(s); err != nil {
					errs = append(errs, fmt.Errorf("--era: %w", err))
				}
			}
			if err := errors.Join(append(errs, o.Validate())...); err != nil {
				return usage("slark export: %w", err)
			}
			store, done, err := openStore(ctx, c)
			if err != nil {
				return err
			}
			err = export.Write(c.Root().Writer, store, o)
			if err = errors.Join(err, done()); err != nil && errors.Is(err, challenge.ErrInvalid) {
				return usage("slark export: %w", err)
			}
			return err
		},
	}
}
