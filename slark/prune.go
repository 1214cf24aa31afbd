package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/proto/owner"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/control"
)

func pruneCommand() *cli.Command {
	return &cli.Command{
		Name:      "prune",
		Usage:     "forget transcripts of old Eras, and never what is still needed",
		ArgsUsage: " ",
		Description: "Keeps the newest N Eras whole, and of those before what can still convict, what a sequential test that runs rests on, and Eras with\n" +
			"an open challenge. Tallies, evidence, counters and secrets always stay. A verifier that runs is asked to do it.\n" +
			"Exit status: 0 done, 2 usage, configuration, files.",
		Flags: []cli.Flag{
			storeFlag(), configFlag(),
			&cli.Uint64Flag{Name: "keep-eras", Usage: fmt.Sprintf("keep the newest `N` Eras whole, %d at least", reputation.LeastKeptEras), Required: true},
			&cli.Uint64Flag{Name: "evidence-eras", Value: reputation.DefaultEvidenceEras, Usage: "keep what can convict for `N` Eras after its own, 1 at least: those of the contracts and of a demand's answer"},
			&cli.BoolFlag{Name: "records", Usage: "forget outcomes too, not their transcripts alone"},
			&cli.BoolFlag{Name: "dry-run", Usage: "say what would be forgotten, and forget nothing"},
			&cli.BoolFlag{Name: "json", Usage: "print one JSON object"},
		},
		Action: func(ctx context.Context, c *cli.Command) error {
			if c.Args().Present() {
				return usage("slark prune: %q is not expected", c.Args().First())
			}
			o := reputation.PruneOptions{KeepEras: c.Uint64("keep-eras"), EvidenceEras: c.Uint64("evidence-eras"), Records: c.Bool("records"), DryRun: c.Bool("dry-run")}
			var errs []error
			if o.KeepEras < reputation.LeastKeptEras {
				errs = append(errs, fmt.Errorf("--keep-eras is %d, want at least %d", o.KeepEras, reputation.LeastKeptEras))
			}
			if o.EvidenceEras < 1 {
				errs = append(errs, errors.New("--evidence-eras is 0, want at least 1"))
			}
			if err := errors.Join(errs...); err != nil {
				return usage("slark prune: %w", err)
			}
			r, err := prune(ctx, c, o)
			if err != nil {
				return err
			}
			if c.Bool("json") {
				return json.NewEncoder(c.Root().Writer).Encode(r)
			}
			r.print(c.Root().Writer)
			return nil
		},
	}
}

// prunedStore is what pruning came to, as --json prints it.
type prunedStore struct {
	reputation.Pruned
	DryRun bool   `json:"dryRun"`
	Before uint64 `json:"diskBefore,omitempty"` // bytes; of a verifier that runs it is not known
	After  uint64 `json:"diskAfter,omitempty"`
}

func prune(ctx context.Context, c *cli.Command, o reputation.PruneOptions) (r prunedStore, err error) {
	r.DryRun = o.DryRun
	fail := func(err error) (prunedStore, error) { return r, usage("slark prune: %w", err) }
	if o.DryRun {
		s, done, err := openStore(ctx, c)
		if err != nil {
			return r, err
		}
		r.Pruned, err = s.Prune(o)
		if err = errors.Join(err, done()); err != nil {
			return fail(err)
		}
		return r, nil
	}
	dir, err := storeDir(c)
	if err != nil {
		return r, err
	}
	if err := owner.Check(dir); err != nil {
		return r, usage("%w", err)
	}
	s, err := reputation.Open(dir, reputation.Options{MustExist: true, Logger: logger(c.Root().ErrWriter, "warn")})
	if errors.Is(err, reputation.ErrLocked) {
		locked := err
		if r.Pruned, err = control.Prune(ctx, dir, o); err != nil {
			return fail(fmt.Errorf("%w, and: %w", locked, err))
		}
		return r, nil
	}
	if err != nil {
		return fail(err)
	}
	if r.Before, err = s.Size(); err == nil {
		r.Pruned, err = s.Prune(o)
	}
	if err == nil {
		err = s.Compact(ctx)
	}
	if err == nil {
		r.After, err = s.Size()
	}
	if err = errors.Join(err, s.Close()); err != nil {
		return fail(err)
	}
	return r, nil
}

func (r prunedStore) print(w io.Writer) {
	what := "forgot"
	if r.DryRun {
		what = "would forget"
	}
	fmt.Fprintf(w, "%s %d transcripts and %d outcomes of Eras before %d: %d bytes\n", what, r.Transcripts, r.Records, r.KeepFrom, r.Bytes)
	fmt.Fprintf(w, "of those Eras %d challenges are kept because they can still convict, %d because a test that runs rests on them\n", r.ForEvidence, r.ForTests)
	switch {
	case r.DryRun:
	case r.Before > 0:
		fmt.Fprintf(w, "on disk %d bytes, before %d\n", r.After, r.Before)
	default:
		fmt.Fprintln(w, "the verifier that runs gives the space back by and by")
	}
}
