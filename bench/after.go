package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/bench/calibration"
	"github.com/slark-network/slark/bench/compare"
	"github.com/slark-network/slark/bench/device"
	"github.com/slark-network/slark/bench/record"
	"github.com/slark-network/slark/bench/report"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/proto/link/keyfile"
)

func compareCommand() *cli.Command {
	return &cli.Command{
		Name: "compare", Usage: "say whether a run is slower than another", ArgsUsage: "BASE NEW",
		Description: "Both are files of bench run --json. A regression is slower than allowed and not by chance (Mann-Whitney U), missing, or wrong.\n" +
			"Exit status: 0 no regression; 1 a regression; 2 usage, unreadable files, nothing in common, or too few repetitions to tell.",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "max-regress", Value: "3%", Usage: "how much longer a median may take"},
			&cli.FloatFlag{Name: "alpha", Value: 0.05, Usage: "chance of a false alarm in the whole comparison, up to 0.5"},
			&cli.BoolFlag{Name: "across", Usage: "compare devices by their order, though they are different ones"},
		},
		Action: func(_ context.Context, c *cli.Command) error {
			if c.Args().Len() != 2 {
				return usage("compare takes two files, BASE and NEW")
			}
			allowed, err := compare.ParsePercent(c.String("max-regress"))
			if err != nil {
				return usage("--max-regress: %w", err)
			}
			alpha := c.Float("alpha")
			if !(alpha > 0 && alpha <= 0.5) {
				return usage("--alpha is %v, want above 0 and up to 0.5", alpha)
			}
			files, err := load(c.Args().Slice())
			if err != nil {
				return err
			}
			cmp, err := compare.Files(files[0], files[1], compare.Options{MaxRegress: allowed, Alpha: alpha, Across: c.Bool("across")})
			if err != nil {
				return usage("%w", err)
			}
			if err := cmp.Print(c.Root().Writer); err != nil {
				return err
			}
			if n := cmp.Regressions(); n > 0 {
				return fmt.Errorf("%d regressions", n)
			}
			if n := cmp.Undecided(); n > 0 {
				return usage("%d results have too few repetitions for p < %.2g; measure with more --reps", n, cmp.Threshold)
			}
			return nil
		},
	}
}

func load(names []string) ([]*record.File, error) {
	var files []*record.File
	var errs []error
	for _, n := range names {
		f, err := record.Load(n)
		files, errs = append(files, f), append(errs, err)
	}
	if err := errors.Join(errs...); err != nil {
		return nil, &statusError{exitUsage, err}
	}
	return files, nil
}

func reportCommand() *cli.Command {
	return &cli.Command{
		Name: "report", Usage: "one HTML page over one or more runs", ArgsUsage: "FILE...",
		Description: "Files of bench run --json, in any order. The page needs nothing else: no script, no other file, no network.",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Value: "report.html", Usage: "the page, `FILE`"},
		},
		Action: func(_ context.Context, c *cli.Command) error {
			if !c.Args().Present() {
				return usage("report takes one or more files")
			}
			files, err := load(c.Args().Slice())
			if err != nil {
				return err
			}
			return toFile(c.String("output"), func(w io.Writer) error { return report.Write(w, files) })
		},
	}
}

func calibrateCommand(host device.Host) *cli.Command {
	return &cli.Command{
		Name: "calibrate", Usage: "write a signed envelope from a device known to be good",
		Description: "Measures one device, or takes what bench run --json has measured (--from). The envelope goes over the one in the program: give\n" +
			"the file to prover selftest --envelopes, or to a verifier whose configuration accepts the signer (challenge.envelope_signers).\n" +
			"A card that was measured under a lower power limit than its rated one gives the envelope of its class under that limit.",
		Flags: append(suiteFlags(),
			&cli.StringFlag{Name: "from", Usage: "a `FILE` of bench run --json, in place of measuring"},
			&cli.StringFlag{Name: "class", Usage: "of the device, a name of the catalogue (default: by the name of the card)"},
			&cli.StringFlag{Name: "kind", Value: "matmul", Usage: "matmul, or memory: what the envelope is for"},
			&cli.UintFlag{Name: "size", Usage: "n, or N of memory, to judge by (default: the largest measured)"},
			&cli.StringFlag{Name: "margin", Value: "15%", Usage: "how far the lower edge is below what was measured"},
			&cli.StringFlag{Name: "max-spread", Value: "5%", Usage: "MAD over median that is accepted"},
			&cli.Uint64Flag{Name: "upper", Usage: "upper edge, operations a second (default: that of the catalogue)"},
			&cli.BoolFlag{Name: "shadow", Usage: "the envelope is to be judged and reported, and not counted"},
			&cli.StringFlag{Name: "key", Usage: "`FILE` with the key that signs: 64 hex digits or a keystore, mode 0600 (required)"},
			&cli.StringFlag{Name: "password-file", Usage: "`FILE` with the password of a keystore, mode 0600"},
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write the signed file to `FILE` (default: print it last)"},
		),
		Action: func(ctx context.Context, c *cli.Command) error { return calibrate(ctx, c, host) },
	}
}

func calibrate(ctx context.Context, c *cli.Command, host device.Host) error {
	o := calibration.Options{Class: c.String("class"), Size: uint64(c.Uint("size")), Upper: c.Uint64("upper"), Shadow: c.Bool("shadow")}
	var err error
	if o.Kind, err = challenge.ParseKind(c.String("kind")); err != nil {
		return usage("--kind: %w", err)
	}
	if o.Margin, err = compare.ParsePercent(c.String("margin")); err != nil || o.Margin >= 1 {
		return usage("--margin is %q, want 0%% to less than 100%%", c.String("margin"))
	}
	if o.MaxSpread, err = compare.ParsePercent(c.String("max-spread")); err != nil {
		return usage("--max-spread: %w", err)
	}
	if c.String("key") == "" {
		return usage("calibrate needs --key: an envelope counts by its signature")
	}
	key, err := keyfile.Load(c.String("key"), c.String("password-file")) // before a long measurement
	if err != nil {
		return &statusError{exitUsage, err}
	}
	names := c.StringSlice("device")
	if len(names) > 1 {
		return usage("calibrate takes one --device")
	}
	var f *record.File
	if from := c.String("from"); from != "" {
		files, err := load([]string{from})
		if err != nil {
			return err
		}
		f = files[0]
	} else if len(names) == 0 {
		return usage("calibrate needs --device or --from")
	} else if f, err = measured(ctx, c, host); err != nil {
		return err
	}
	at := 0
	if len(names) == 1 {
		at = slices.IndexFunc(f.Devices, func(d record.Device) bool { return d.Name == names[0] })
	}
	if at < 0 || at >= len(f.Devices) || len(names) == 0 && len(f.Devices) > 1 {
		return usage("the file has %d devices; name one of them with --device", len(f.Devices))
	}
	e, err := calibration.Row(f, &f.Devices[at], o, envelope.Shipped())
	if err != nil {
		return err
	}
	text, err := envelope.Sign([]envelope.Envelope{e}, key)
	if err != nil {
		return err
	}
	write := func(w io.Writer) error { _, err := w.Write(text); return err }
	if name := c.String("output"); name != "" {
		return toFile(name, write)
	}
	return write(c.Root().Writer)
}
