// Command slark is the verifier of the Slark network: it has GPU providers prove their hardware, and settles what came of
// it. Everything it does is in the packages below it; this one reads flags and prints.
//
// Exit status: 0 for success, 1 for a challenge or transcript that did not pass, or a daemon that had to stop, 2 for usage,
// configuration and unreadable files.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/urfave/cli/v3"
)

// commands are all subcommands, in the order in which help lists them.
var commands = []func() *cli.Command{
	runCommand,
	initCommand,
	doctorCommand,
	registerCommand,
	statusCommand,
	leaveCommand,
	withdrawCommand,
	challengeCommand,
	verifyCommand,
	historyCommand,
	dashboardCommand,
	proveFraudCommand,
	demandCommand,
	disputeCommand,
	claimCommand,
	auditCommand,
	scheduleCommand,
	backupCommand,
	restoreCommand,
	fsckCommand,
	pruneCommand,
	exportCommand,
	replayCommand,
	queryCommand,
	manCommand,
}

// Exit statuses.
const (
	exitFailed = 1
	exitUsage  = 2
)

// statusError ends the program with a status. A nil err prints nothing more.
type statusError struct {
	status int
	err    error
}

func (e *statusError) Error() string {
	if e.err == nil {
		return fmt.Sprintf("exit status %d", e.status)
	}
	return e.err.Error()
}

func (e *statusError) Unwrap() error { return e.err }

// usage is an error of whoever called: flags, configuration, files.
func usage(format string, args ...any) error {
	return &statusError{exitUsage, fmt.Errorf(format, args...)}
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	os.Exit(run(ctx, os.Args, os.Stdout, os.Stderr))
}

// run is the program. It returns the exit status.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	root := &cli.Command{
		Name:            "slark",
		Usage:           "have GPU providers prove their hardware",
		Writer:          stdout,
		ErrWriter:       stderr,
		HideVersion:     true,
		HideHelpCommand: true,

		EnableShellCompletion: true,
		ExitErrHandler:        func(context.Context, *cli.Command, error) {}, // statuses are given below
		OnUsageError:          onUsageError,
		Action: func(_ context.Context, c *cli.Command) error {
			if c.Args().Present() {
				return usage("there is no command %q; see slark --help", c.Args().First())
			}
			return cli.ShowRootCommandHelp(c)
		},
	}
	for _, command := range commands {
		c := command()
		c.OnUsageError = onUsageError
		root.Commands = append(root.Commands, c)
	}
	err := root.Run(ctx, args)
	var status *statusError
	switch {
	case err == nil:
		return 0
	case !errors.As(err, &status):
		status = &statusError{exitFailed, err}
	}
	if status.err != nil {
		fmt.Fprintln(stderr, "slark:", status.err)
	}
	return status.status
}

func onUsageError(_ context.Context, c *cli.Command, err error, _ bool) error {
	return usage("%s: %w", c.FullName(), err)
}
