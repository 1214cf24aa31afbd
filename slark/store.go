package main

import (
	"context"
	"errors"

	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/control"
	"github.com/slark-network/slark/slark/node"
)

func storeFlag() *cli.StringFlag {
	return &cli.StringFlag{Name: "store", Usage: "the store, a checkpoint or a backup in `DIR`; default: the store of the configuration"}
}

// storeDir is the folder of the store that the flags name.
func storeDir(c *cli.Command) (string, error) {
	if dir := c.String("store"); dir != "" {
		return dir, nil
	}
	cfg, err := node.Load(c.String("config"))
	if err != nil {
		return "", usage("%s: no --store, and %w", c.FullName(), err)
	}
	return cfg.Store.Dir, nil
}

// openStore opens the store that the flags name for reading. If a verifier has it open, that is asked for a checkpoint. done ends it.
func openStore(ctx context.Context, c *cli.Command) (s *reputation.Store, done func() error, err error) {
	dir, err := storeDir(c)
	if err != nil {
		return nil, nil, err
	}
	s, err = reputation.Open(dir, reputation.Options{ReadOnly: true})
	if err == nil {
		return s, s.Close, nil
	}
	if !errors.Is(err, reputation.ErrLocked) {
		return nil, nil, usage("%s: %w", c.FullName(), err)
	}
	copied, err := takeCheckpoint(ctx, c, dir, err)
	if err != nil {
		return nil, nil, err
	}
	if s, err = reputation.Open(copied.Dir, reputation.Options{ReadOnly: true}); err != nil {
		return nil, nil, errors.Join(usage("%s: %w", c.FullName(), err), copied.Close())
	}
	return s, func() error { return errors.Join(s.Close(), copied.Close()) }, nil
}

// takeCheckpoint asks whoever has the store open for a copy. Who is no running verifier does not answer.
func takeCheckpoint(ctx context.Context, c *cli.Command, dir string, locked error) (*control.Checkpoint, error) {
	copied, err := control.Take(ctx, dir)
	if err != nil {
		return nil, usage("%s: %w, and: %w", c.FullName(), locked, err)
	}
	return copied, nil
}
