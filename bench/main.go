// Command bench measures what a device does for a challenge: it runs a suite, compares two runs, reports over many, and
// calibrates an envelope. Every number comes with what it was measured on, and every answer that was timed is checked.
//
// Exit status: 0 for success, 1 for a regression or a device that computes wrongly or cannot be measured, 2 for usage and unreadable
// files, 3 for a device that was required and is not there.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/bench/device"
)

// Exit statuses.
const (
	exitFailed  = 1
	exitUsage   = 2
	exitMissing = 3
)

// statusError ends the program with a status.
type statusError struct {
	status int
	err    error
}

func (e *statusError) Error() string { return e.err.Error() }
func (e *statusError) Unwrap() error { return e.err }

// usage is an error of whoever called: flags, files.
func usage(format string, args ...any) error {
	return &statusError{exitUsage, fmt.Errorf(format, args...)}
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	os.Exit(run(ctx, device.Default(), os.Args, os.Stdout, os.Stderr))
}

// run is the program on a host. It returns the exit status.
func run(ctx context.Context, host device.Host, args []string, stdout, stderr io.Writer) int {
	root := &cli.Command{
		Name: "bench", Usage: "measure what a device does for a challenge of a Slark network", Version: version(),
		Writer: stdout, ErrWriter: stderr, HideVersion: true, HideHelpCommand: true,
		ExitErrHandler: func(context.Context, *cli.Command, error) {}, // statuses are given below
		OnUsageError:   onUsageError,
		Action: func(_ context.Context, c *cli.Command) error {
			if c.Args().Present() {
				return usage("there is no command %q; see bench --help", c.Args().First())
			}
			return cli.ShowRootCommandHelp(c)
		},
	}
	for _, c := range []*cli.Command{runCommand(host), compareCommand(), reportCommand(), calibrateCommand(host)} {
		c.OnUsageError = onUsageError
		root.Commands = append(root.Commands, c)
	}
	err := root.Run(ctx, args)
	if err == nil {
		return 0
	}
	fmt.Fprintln(stderr, "bench:", err)
	var status *statusError
	switch {
	case errors.As(err, &status):
		return status.status
	case errors.Is(err, device.ErrMissing):
		return exitMissing
	}
	return exitFailed
}

func onUsageError(_ context.Context, c *cli.Command, err error, _ bool) error {
	return usage("%s: %w", c.FullName(), err)
}

func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "devel"
	}
	return info.Main.Version
}
