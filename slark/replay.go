package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"

	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/slark/node"
	"github.com/slark-network/slark/slark/replay"
)

func replayCommand() *cli.Command {
	return &cli.Command{
		Name:      "replay",
		Usage:     "judge what the store holds by other envelopes, and say what would have changed",
		ArgsUsage: " ",
		Description: "Checks the proofs of the transcripts again, judges their times by the envelopes of the program, those of the configuration and those\n" +
			"given, each over the ones before, follows the sequential tests and counts the uptimes. Nothing is written.\n" +
			"Exit status: 0 done, whatever would have changed, 2 usage, configuration, files.",
		Flags: []cli.Flag{
			storeFlag(), configFlag(),
			&cli.StringSliceFlag{Name: "envelopes", Usage: "judge by the envelopes in `FILE`, signed by anybody or not at all; more than once"},
			&cli.StringFlag{Name: "era", Usage: "tell only of Era `A` or of Eras A-B"},
			&cli.StringFlag{Name: "provider", Usage: "only of the provider with this `ADDRESS`"},
			&cli.BoolFlag{Name: "from-records", Usage: "take the times from the records, and check no transcript: quick"},
			&cli.BoolFlag{Name: "json", Usage: "print one JSON object a line, as docs/replay.md has them"},
		},
		Action: func(ctx context.Context, c *cli.Command) (err error) {
			o, err := parseReplay(c)
			if err != nil {
				return usage("slark replay: %w", err)
			}
			store, done, err := openStore(ctx, c)
			if err != nil {
				return err
			}
			var out replayPrinter = &replayTable{w: c.Root().Writer}
			if c.Bool("json") {
				out = replayLines{json.NewEncoder(c.Root().Writer)}
			}
			sum, err := replay.Run(ctx, store, o, replay.Sink{Changed: out.changed, Device: out.device, Era: out.era})
			if err = errors.Join(err, done()); err != nil {
				return usage("slark replay: %w", err)
			}
			return out.summary(sum)
		},
	}
}

// parseReplay reports everything that is wrong with the flags.
func parseReplay(c *cli.Command) (o replay.Options, err error) {
	o.FromRecords = c.Bool("from-records")
	var errs []error
	if c.Args().Present() {
		errs = append(errs, fmt.Errorf("%q is not expected", c.Args().First()))
	}
	if s := c.String("era"); s != "" {
		if o.First, o.Last, err = parseEras(s); err != nil {
			errs = append(errs, fmt.Errorf("--era: %w", err))
		}
	}
	if s := c.String("provider"); s != "" {
		if o.Provider, err = challenge.ParseAddress(s); err != nil {
			errs = append(errs, fmt.Errorf("--provider: %w", err))
		}
	}
	o.Envelopes = envelope.Shipped()
	over := [][]string{nil, c.StringSlice("envelopes")}
	if c.String("store") == "" {
		cfg, err := node.Load(c.String("config"))
		if err != nil {
			return o, errors.Join(append(errs, fmt.Errorf("no --store, and %w", err))...)
		}
		over[0] = cfg.Challenge.Envelopes
	}
	for _, files := range over {
		var all []*envelope.Catalogue
		for _, name := range files {
			one, err := anyEnvelopes(name)
			if err != nil {
				errs = append(errs, fmt.Errorf("--envelopes: %s: %w", name, err))
				continue
			}
			all = append(all, one)
		}
		if o.Envelopes, err = o.Envelopes.With(all...); err != nil {
			return o, errors.Join(append(errs, err)...)
		}
	}
	return o, errors.Join(errs...)
}

// anyEnvelopes reads a file of envelopes, signed or a plain table: nothing is decided by it.
func anyEnvelopes(name string) (*envelope.Catalogue, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, envelope.FileLimit+1))
	if err != nil {
		return nil, err
	}
	if bytes.HasPrefix(text, []byte("slark-envelopes/")) {
		s, err := envelope.OpenOwn(text)
		return s.Catalogue, err
	}
	if len(text) > envelope.FileLimit {
		return nil, fmt.Errorf("it is more than %d bytes", envelope.FileLimit)
	}
	return envelope.Load(bytes.NewReader(text))
}

type replayPrinter interface {
	changed(replay.Changed) error
	device(replay.Device) error
	era(replay.Era) error
	summary(replay.Summary) error
}

const replaySchema = 1

// replayLines prints JSON.
type replayLines struct{ *json.Encoder }

type replayHead struct {
	Schema int    `json:"schema"`
	Type   string `json:"type"`
}

func (l replayLines) changed(v replay.Changed) error {
	return l.Encode(struct {
		replayHead
		replay.Changed
	}{replayHead{replaySchema, "challenge"}, v})
}

func (l replayLines) device(v replay.Device) error {
	return l.Encode(struct {
		replayHead
		replay.Device
	}{replayHead{replaySchema, "device"}, v})
}

func (l replayLines) era(v replay.Era) error {
	return l.Encode(struct {
		replayHead
		replay.Era
	}{replayHead{replaySchema, "era"}, v})
}

func (l replayLines) summary(v replay.Summary) error {
	return l.Encode(struct {
		replayHead
		replay.Summary
	}{replayHead{replaySchema, "summary"}, v})
}

// replayTable prints what changed, for people: devices and Eras without a change are left out.
type replayTable struct {
	w             io.Writer
	devices, eras []string
}

func (t *replayTable) changed(replay.Changed) error { return nil }

func (t *replayTable) device(d replay.Device) error {
	if d.Changed == 0 {
		return nil
	}
	var shifts []string
	for _, s := range d.Outcomes {
		if s.Before == s.After {
			shifts = append(shifts, fmt.Sprintf("%d %s", s.Count, s.Before))
		} else {
			shifts = append(shifts, fmt.Sprintf("%d %s -> %s", s.Count, s.Before, s.After))
		}
	}
	t.devices = append(t.devices, fmt.Sprintf("%s\t%s\t%s\t%s\t%d\t%d\t%s", d.Provider, d.Device.Short(), d.Class, d.Kind, d.Judged, d.Changed, strings.Join(shifts, ", ")))
	return nil
}

func (t *replayTable) era(e replay.Era) error {
	t.eras = append(t.eras, fmt.Sprintf("%s\t%d\t%s\t%s\t%d -> %d\t%d -> %d", e.Provider, e.Era, percent(e.Before.Uptime), percent(e.After.Uptime),
		e.Before.Refuted, e.After.Refuted, e.Before.Struck, e.After.Struck))
	return nil
}

func percent(bp *uint16) string {
	if bp == nil {
		return "-"
	}
	return fmt.Sprintf("%d.%02d %%", *bp/100, *bp%100)
}

func (t *replayTable) summary(s replay.Summary) error {
	w := tabwriter.NewWriter(t.w, 0, 0, 2, ' ', 0)
	for _, part := range []struct {
		head string
		rows []string
	}{
		{"PROVIDER\tDEVICE\tCLASS\tKIND\tJUDGED\tCHANGED\tOUTCOMES", t.devices},
		{"PROVIDER\tERA\tUPTIME BEFORE\tAFTER\tREFUTED\tSTRUCK", t.eras},
	} {
		if len(part.rows) > 0 {
			fmt.Fprintf(w, "%s\n%s\n\n", part.head, strings.Join(part.rows, "\n"))
		}
	}
	fmt.Fprintf(w, "%d outcomes, %d judged again (%d by transcripts, %d by records alone); %d would be another, in %d Eras of providers\n",
		s.Outcomes, s.Judged, s.Transcripts, s.Records, s.Changed, s.Eras)
	if s.Damaged > 0 {
		fmt.Fprintf(w, "%d transcripts cannot be checked: slark fsck says why\n", s.Damaged)
	}
	return w.Flush()
}
