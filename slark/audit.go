package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/slark/audit"
	"github.com/slark-network/slark/slark/node"
)

func auditCommand() *cli.Command {
	return &cli.Command{
		Name:      "audit",
		Usage:     "hold verifiers to their schedules after an Era, trusting none of them",
		ArgsUsage: "ERA",
		Description: "Reads beacon, seats, commitments, verdicts and revealed secrets from the chain, derives every slot, and holds transcripts against them:\n" +
			"seeds, positions, counters, signers, times, and the passes that are claimed. Names every change of tiers and slashes that the settlement did not make. Needs no key.\n" +
			"Exit status: 0 nothing is wrong, 1 something is, 2 the Era could not be audited.",
		Flags: []cli.Flag{
			configFlag(),
			&cli.StringFlag{Name: "verifier", Usage: "only of the verifier with this `ADDRESS`; default all of the Era"},
			&cli.StringFlag{Name: "transcripts", Usage: "check the transcripts in `DIR`, files named *.slark or *.slarktr"},
			&cli.BoolFlag{Name: "json", Usage: "print one JSON object, with every slot"},
		},
		Action: func(ctx context.Context, c *cli.Command) error {
			a, err := auditOf(ctx, c)
			if err != nil {
				return err
			}
			r := a.Report()
			if c.Bool("json") {
				err = json.NewEncoder(c.Root().Writer).Encode(r)
			} else {
				printAudit(c.Root().Writer, r)
			}
			if err == nil && !r.Clean() {
				err = &statusError{status: exitFailed}
			}
			return err
		},
	}
}

// auditOf audits as the command line says. Its errors have the status of what could not be audited.
func auditOf(ctx context.Context, c *cli.Command) (*audit.Auditor, error) {
	if c.Args().Len() != 1 {
		return nil, usage("slark audit: name one ERA")
	}
	era, err := strconv.ParseUint(c.Args().First(), 10, 64)
	if err != nil || era == 0 {
		return nil, usage("slark audit: ERA is %q, want a number from 1", c.Args().First())
	}
	o := audit.Options{Era: era}
	if s := c.String("verifier"); s != "" {
		if !common.IsHexAddress(s) {
			return nil, usage("slark audit: --verifier is %q, want an address", s)
		}
		o.Verifier = common.HexToAddress(s)
	}
	cfg, err := node.Load(c.String("config"))
	if err != nil {
		return nil, usage("slark audit: %w", err)
	}
	o.Margin = time.Duration(cfg.Challenge.Margin)
	addresses, err := chain.LoadAddresses(cfg.Chain.Addresses)
	if err != nil {
		return nil, usage("slark audit: %w", err)
	}
	client, err := chain.Dial(ctx, cfg.Chain.URL, addresses, addresses.ChainID)
	if err != nil {
		return nil, usage("slark audit: %w", err)
	}
	defer client.Close()
	a, err := audit.New(ctx, client, o)
	if err != nil {
		return nil, usage("slark audit: %w", err)
	}
	if dir := c.String("transcripts"); dir != "" {
		err = auditFiles(ctx, a, dir)
	}
	return a, err
}

// auditFiles checks every transcript of a folder. A file that is none is a finding; a folder without any is an error.
func auditFiles(ctx context.Context, a *audit.Auditor, dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return usage("slark audit: --transcripts: %w", err)
	}
	files := 0
	for _, e := range entries {
		if ext := filepath.Ext(e.Name()); e.IsDir() || ext != ".slark" && ext != ".slarktr" {
			continue
		}
		files++
		b, err := readTranscript(filepath.Join(dir, e.Name()))
		if err != nil {
			return usage("slark audit: --transcripts: %w", err)
		}
		if err := a.Transcript(ctx, e.Name(), b); err != nil {
			return usage("slark audit: %s: %w", e.Name(), err)
		}
	}
	if files == 0 {
		return usage("slark audit: --transcripts: %s has no file named *.slark or *.slarktr", dir)
	}
	return nil
}

func readTranscript(name string) (b []byte, err error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	return io.ReadAll(io.LimitReader(f, transcript.MaxSize+1))
}

func printAudit(w io.Writer, r audit.Report) {
	say := func(format string, args ...any) { fmt.Fprintf(w, format+"\n", args...) }
	stamp := func(t time.Time) string { return t.UTC().Format(time.RFC3339) }
	say("Era %d: beacon %s from %s %d; slots from %s to %s", r.Era, r.Beacon, r.Source, r.Round, stamp(r.First), stamp(r.Last))
	say("%d of %d seats were revealed", r.Revealed, r.Seats)
	for _, v := range r.Verifiers {
		switch {
		case v.Secret != nil:
			slots := 0
			for _, d := range v.Devices {
				slots += len(d.Slots)
			}
			say("verifier %s: %d seats; secret %s; %d devices, %d slots; %d transcripts", v.Address, len(v.Seats), v.Secret, len(v.Devices), slots, v.Checked)
		default:
			say("verifier %s: %d seats; no secret; %d transcripts", v.Address, len(v.Seats), v.Checked)
		}
		switch {
		case v.Shown == common.Hash{}:
		case v.Shown == v.Root:
			say("  bound to the root %s, which is that over the passes shown", v.Root)
		default:
			say("  bound to the root %s; that over the passes shown is %s: some are not shown, or were no part of it", v.Root, v.Shown)
		}
		for _, f := range v.Findings {
			say("  WRONG %s", f)
		}
	}
	for _, p := range r.Appeals {
		shown := 0
		for _, s := range p.Seats {
			if s.Verdict != nil {
				shown++
			}
		}
		say("appeal of %s: %d of %d seats were revealed%s", p.Provider, shown, len(p.Seats), cameTo(p))
	}
	for _, f := range r.Findings {
		say("WRONG %s", f)
	}
	for _, f := range r.Foreign {
		say("NOT OURS %s of %s (%s) by %s at %s, transaction %s", f.What, f.Provider, strings.Join(f.Args, ", "), f.By, stamp(f.Time), f.Tx)
	}
	if r.Clean() {
		say("nothing is wrong")
	}
}

// cameTo says what an appeal came to.
func cameTo(p audit.Appeal) string {
	switch {
	case p.Outcome == "":
		return "; it was not decided by them"
	case p.Stands:
		return fmt.Sprintf("; they come to %s, and the %s of Era %d stands", p.Outcome, p.Against, p.Of)
	}
	return fmt.Sprintf("; they come to %s, and the %s of Era %d is dropped", p.Outcome, p.Against, p.Of)
}
