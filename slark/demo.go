package main

import (
	"context"
	"errors"
	"os"

	"github.com/urfave/cli/v3"
	"golang.org/x/term"

	"github.com/slark-network/slark/slark/demo"
	"github.com/slark-network/slark/slark/demo/hostile"
)

func init() { commands = append(commands, demoCommand, demoProverCommand, demoVerifierCommand) }

func demoCommand() *cli.Command {
	var o demo.Options
	return &cli.Command{
		Name:  "demo",
		Usage: "play the whole network on this machine: a chain, five verifiers, eleven providers, most of which cheat",
		Description: "Needs no GPU, no server and no key, and opens ports on 127.0.0.1 only. Exit status 0 if everybody met the\n" +
			"fate that it deserves.",
		Flags: []cli.Flag{
			&cli.IntFlag{Name: "eras", Value: 5, Usage: "Eras to settle, at least 3", Destination: &o.Eras},
			&cli.DurationFlag{Name: "within", Usage: "time after which it has failed (default 8m)", Destination: &o.Within},
			&cli.StringFlag{Name: "json", Usage: "write the summary to `FILE` as JSON", Destination: &o.JSON},
			&cli.StringFlag{Name: "keep", Usage: "keep stores, transcripts and logs in `DIR`, which must be empty or new", Destination: &o.Keep},
			&cli.StringFlag{Name: "device", Value: "cpu", Usage: "of the honest provider: cpu, or emulator for the CUDA kernels on emulated hardware", Destination: &o.Device},
			&cli.BoolFlag{Name: "dashboard", Usage: "serve the dashboard of one of the verifiers on 127.0.0.1, and print its address", Destination: &o.Dashboard},
			&cli.BoolFlag{Name: "plain", Usage: "lines instead of a table, also on a terminal"},
		},
		Action: func(ctx context.Context, c *cli.Command) error {
			o.Out = c.Root().Writer
			if f, ok := o.Out.(*os.File); ok && !c.Bool("plain") {
				o.Live = term.IsTerminal(int(f.Fd()))
			}
			_, err := demo.Run(ctx, o)
			if errors.Is(err, demo.ErrFate) {
				return &statusError{status: exitFailed} // the summary names who did not
			}
			return err
		},
	}
}

// demoProverCommand is how the demonstration starts its providers.
func demoProverCommand() *cli.Command {
	return &cli.Command{
		Name:   demo.ProverCommand,
		Hidden: true,
		Action: func(ctx context.Context, c *cli.Command) error {
			return demo.RunProver(ctx, demo.Role(c.Args().Get(0)), c.Args().Get(1))
		},
	}
}

// demoVerifierCommand is how the demonstration starts the verifiers that lie.
func demoVerifierCommand() *cli.Command {
	return &cli.Command{
		Name:   demo.VerifierCommand,
		Hidden: true,
		Action: func(ctx context.Context, c *cli.Command) error {
			return demo.RunVerifier(ctx, hostile.Lie(c.Args().Get(0)), c.Args().Get(1), c.Args().Get(2))
		},
	}
}
