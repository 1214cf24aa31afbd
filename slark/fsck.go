package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/slark/fsck"
	"github.com/slark-network/slark/slark/node"
)

func fsckCommand() *cli.Command {
	return &cli.Command{
		Name:      "fsck",
		Usage:     "check all of a store, and change nothing",
		ArgsUsage: " ",
		Description: "Reads every key, counts tallies again, follows the evidence of every device, checks the proof of every transcript and the journal of\n" +
			"transactions. With --chain the store is held against the endpoint of the configuration as well. Of a store that a verifier has open\n" +
			"a checkpoint is read.\n" +
			"Exit status: 0 nothing was found, 1 something was, 2 the store could not be read or the chain not be asked.",
		Flags: []cli.Flag{
			storeFlag(), configFlag(),
			&cli.BoolFlag{Name: "chain", Usage: "hold it against the chain of the configuration"},
			&cli.BoolFlag{Name: "no-transcripts", Usage: "check only the hashes of transcripts, not their proofs"},
			&cli.BoolFlag{Name: "json", Usage: "print one JSON object"},
		},
		Action: func(ctx context.Context, c *cli.Command) (err error) {
			if c.Args().Present() {
				return usage("slark fsck: %q is not expected", c.Args().First())
			}
			o := fsck.Options{SkipTranscripts: c.Bool("no-transcripts")}
			if c.Bool("chain") {
				cfg, err := node.Load(c.String("config"))
				if err != nil {
					return usage("slark fsck: --chain: %w", err)
				}
				addresses, err := chain.LoadAddresses(cfg.Chain.Addresses)
				if err != nil {
					return usage("slark fsck: --chain: %w", err)
				}
				if o.Client, err = chain.Dial(ctx, cfg.Chain.URL, addresses, addresses.ChainID); err != nil {
					return usage("slark fsck: --chain: %w", err)
				}
				defer o.Client.Close()
			}
			store, done, err := openStore(ctx, c)
			if err != nil {
				return err
			}
			r, err := fsck.Run(ctx, store, o)
			if err = errors.Join(err, done()); err != nil {
				return usage("slark fsck: %w", err)
			}
			if c.Bool("json") {
				err = json.NewEncoder(c.Root().Writer).Encode(r)
			} else {
				printFsck(c.Root().Writer, r)
			}
			if err == nil && len(r.Findings) > 0 {
				err = &statusError{status: exitFailed}
			}
			return err
		},
	}
}

func printFsck(w io.Writer, r fsck.Report) {
	for _, f := range r.Findings {
		fmt.Fprintf(w, "%s: %s\n", f.Part, f.Text)
	}
	fmt.Fprintf(w, "format %d, up to Era %d: %d outcomes, %d transcripts, %d journal entries", r.Format, r.NewestEra, r.Records, r.Transcripts, r.Entries)
	if r.Chain {
		fmt.Fprint(w, ", and the chain")
	}
	if len(r.Findings) == 0 {
		fmt.Fprintln(w, "; nothing was found")
		return
	}
	fmt.Fprintf(w, "; %d findings\n", len(r.Findings))
}
