package main

import (
	"context"
	"fmt"

	docs "github.com/urfave/cli-docs/v3"
	"github.com/urfave/cli/v3"
)

// manCommand prints the manual page, for packages.
func manCommand() *cli.Command {
	return &cli.Command{
		Name: "man", Usage: "print the manual page", Hidden: true,
		Action: func(_ context.Context, c *cli.Command) error {
			page, err := docs.ToManWithSection(c.Root(), 1)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(c.Root().Writer, page)
			return err
		},
	}
}
