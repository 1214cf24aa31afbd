package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/reputation/backup"
)

func backupCommand() *cli.Command {
	return &cli.Command{
		Name:      "backup",
		Usage:     "copy the store, also while the verifier runs",
		ArgsUsage: "DIR",
		Description: "Copies the store as it is at one moment to DIR, which must not exist, reads the copy again and checks it. The copy has the secrets\n" +
			"of the Eras. history, fsck, export and replay read it with --store DIR; slark restore makes a store of it.\n" +
			"Exit status: 0 done, 1 the store does not fit together and was not copied, 2 usage, configuration, files.",
		Flags: []cli.Flag{storeFlag(), configFlag()},
		Action: func(ctx context.Context, c *cli.Command) error {
			if c.Args().Len() != 1 {
				return usage("slark backup: want one DIR, got %d arguments", c.Args().Len())
			}
			dir, err := storeDir(c)
			if err != nil {
				return err
			}
			m, err := writeBackup(ctx, c, dir, c.Args().First())
			if err != nil {
				return backupError(c, err)
			}
			printBackup(c.Root().Writer, c.Args().First(), m)
			return nil
		},
	}
}

// writeBackup copies a store that nobody has open, or a checkpoint of the one that a verifier has.
func writeBackup(ctx context.Context, c *cli.Command, dir, to string) (m backup.Manifest, err error) {
	made := time.Now()
	held, err := reputation.Open(dir, reputation.Options{ReadOnly: true})
	if err == nil {
		defer func() { err = errors.Join(err, held.Close()) }()
		return backup.Write(dir, to, made)
	}
	if !errors.Is(err, reputation.ErrLocked) {
		return m, err
	}
	copied, err := takeCheckpoint(ctx, c, dir, err)
	if err != nil {
		return m, err
	}
	defer func() { err = errors.Join(err, copied.Close()) }()
	return backup.Write(copied.Dir, to, copied.Made)
}

// backupError gives an error its exit status.
func backupError(c *cli.Command, err error) error {
	var found *backup.FindingsError
	var status *statusError
	switch {
	case errors.As(err, &status):
		return err
	case errors.As(err, &found):
		return &statusError{exitFailed, fmt.Errorf("%s: %w; slark fsck lists them", c.FullName(), err)}
	case errors.Is(err, backup.ErrDamaged):
		return &statusError{exitFailed, fmt.Errorf("%s: %w", c.FullName(), err)}
	}
	return usage("%s: %w", c.FullName(), err)
}

func printBackup(w io.Writer, dir string, m backup.Manifest) {
	fmt.Fprintf(w, "%s: %d files, %d bytes, as of %s, up to Era %d, format %d\n", dir, len(m.Files), m.Bytes(), m.Made.Format(time.RFC3339), m.NewestEra, m.StoreFormat)
	fmt.Fprintf(w, "  of verifier %s, chain %d, settlement %s\n", m.Verifier, m.ChainID, m.Settlement)
}

func restoreCommand() *cli.Command {
	return &cli.Command{
		Name:      "restore",
		Usage:     "make a store of a backup",
		ArgsUsage: "BACKUP",
		Description: "Compares every file of the backup with its hash and makes a store of it at --store or where the configuration has it. What is there is\n" +
			"never overwritten. The store sits out the Era that runs when the verifier starts next, reports none up to it, and its counters go on\n" +
			"far above those of the lost one. --check only compares.\n" +
			"Exit status: 0 done, 1 the backup is damaged, 2 usage, configuration, files.",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "store", Usage: "make the store in `DIR`, which must not exist; default: the store of the configuration"}, configFlag(),
			&cli.BoolFlag{Name: "check", Usage: "compare the backup with its hashes, and restore nothing"},
		},
		Action: func(_ context.Context, c *cli.Command) error {
			if c.Args().Len() != 1 {
				return usage("slark restore: want one BACKUP, got %d arguments", c.Args().Len())
			}
			from, w := c.Args().First(), c.Root().Writer
			if c.Bool("check") {
				m, err := backup.Verify(from)
				if err != nil {
					return backupError(c, err)
				}
				printBackup(w, from, m)
				return nil
			}
			dir, err := storeDir(c)
			if err != nil {
				return err
			}
			r, err := backup.Restore(from, dir, time.Now(), logger(c.Root().ErrWriter, "info"))
			if err != nil {
				return backupError(c, err)
			}
			printBackup(w, from, r.Manifest)
			fmt.Fprintf(w, "restored to %s; %d challenges were open and are undecided\n", dir, r.Open)
			fmt.Fprintf(w, "Before you start the verifier: be sure that no other process runs with its key. It sits out the Era that runs then, and reports none up to it.\n")
			fmt.Fprintf(w, "If the start is refused because the account has sent what the store does not know, set chain.adopt_nonce to the nonce that it names, once.\n")
			return nil
		},
	}
}
