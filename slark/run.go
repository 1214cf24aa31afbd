package main

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"sync"
	"syscall"

	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/proto/observe"
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
			deps, closeAll, err := node.Open(ctx, cfg, observe.NewLogger(c.Root().ErrWriter, cfg.Log.Level, cfg.Log.Format))
			if err != nil {
				return usage("%w", err)
			}
			defer func() { err = errors.Join(err, closeAll()) }()
			socket, err := control.Serve(cfg.Store.Dir, deps.Store, deps.Log.With("part", "control"))
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, socket.Close()) }()
			defer reopenAudit(deps)()
			return node.Run(ctx, cfg, deps)
		},
	}
}

// logger writes lines of text for people and for journald.
func logger(w io.Writer, level string) *slog.Logger { return observe.NewLogger(w, level, "") }

// reopenAudit goes on in a new audit file, under the name it has, whenever the process gets SIGHUP. Without such a file the signal changes
// nothing. The result ends it.
func reopenAudit(d node.Deps) (stop func()) {
	hup, done := make(chan os.Signal, 1), make(chan struct{})
	signal.Notify(hup, syscall.SIGHUP)
	var group sync.WaitGroup
	group.Go(func() {
		for {
			select {
			case <-done:
				return
			case <-hup:
			}
			if d.AuditFile == nil {
				continue
			}
			if err := d.AuditFile.Reopen(); err != nil {
				d.Log.Error("the audit log goes on in the old file", "err", err)
			} else {
				d.Log.Info("audit log opened anew")
			}
		}
	})
	return func() {
		signal.Stop(hup)
		close(done)
		group.Wait()
	}
}
