package main

import (
	"context"
	"errors"
	"io"
	"log/slog"

	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/slark/control"
	"github.com/slark-network/slark/slark/node"
)

func configFlag() *cli.StringFlag {
	return &cli.StringFlag{Name: "config", Value: "slark.toml", Usage: "read the configuration from `FILE`", TakesFile: true}
}

func runCommand() *cli.Command {
	return &cli.Command{
		Name:      "run",
		Usage:     "verify until stopped",
		ArgsUsage: " ",
		Flags:     []cli.Flag{configFlag()},
		Action: func(ctx context.Context, c *cli.Command) (err error) {
			if c.Args().Present() {
				return usage("slark run: %q is not expected", c.Args().First())
			}
			cfg, err := node.Load(c.String("config"))
			if err != nil {
				return usage("%w", err)
			}
			deps, closeAll, err := node.Open(ctx, cfg, logger(c.Root().ErrWriter, cfg.Log.Level))
			if err != nil {
				return usage("%w", err)
			}
			defer func() { err = errors.Join(err, closeAll()) }()
			socket, err := control.Serve(cfg.Store.Dir, deps.Store, deps.Log.With("part", "control"))
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, socket.Close()) }()
			return node.Run(ctx, cfg, deps)
		},
	}
}

// logger writes lines of text for people and for journald.
func logger(w io.Writer, level string) *slog.Logger {
	var l slog.Level
	if err := l.UnmarshalText([]byte(level)); err != nil {
		l = slog.LevelInfo
	}
	return slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: l}))
}
