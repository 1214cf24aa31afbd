package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/proto/link/keyfile"
	"github.com/slark-network/slark/slark/node"
	"github.com/slark-network/slark/slark/schedule"
)

func scheduleCommand() *cli.Command {
	return &cli.Command{
		Name:      "schedule",
		Usage:     "list what is asked of each class of device, and the share of its time that it takes",
		ArgsUsage: " ",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "config", Usage: "take share and envelopes from the configuration in `FILE`", TakesFile: true},
			&cli.DurationFlag{Name: "era", Value: 24 * time.Hour, Usage: "of Eras of this `LENGTH`"},
			&cli.IntFlag{Name: "seats", Value: schedule.DefaultSeats, Usage: "with committees of `N` seats"},
			&cli.IntFlag{Name: "slots", Value: schedule.DefaultSlots, Usage: "with `N` slots of a device, of each seat"},
			&cli.StringFlag{Name: "class", Usage: "only of this `CLASS`"},
			&cli.BoolFlag{Name: "json", Usage: "print one JSON object a class"},
		},
		Action: func(_ context.Context, c *cli.Command) error {
			if c.Args().Present() {
				return usage("slark schedule: %q is not expected", c.Args().First())
			}
			l := schedule.Limits{Era: c.Duration("era"), Seats: c.Int("seats"), Slots: c.Int("slots"), Share: schedule.DefaultShare}
			if l.Era < time.Second || l.Seats < 1 || l.Slots < 1 || l.Slots > schedule.MaxSlots {
				return usage("slark schedule: --era is %v, --seats %d and --slots %d, want at least 1s, 1, and 1 to %d", l.Era, l.Seats, l.Slots, schedule.MaxSlots)
			}
			envelopes := envelope.Shipped()
			if file := c.String("config"); file != "" {
				cfg, err := node.Load(file)
				if err != nil {
					return usage("slark schedule: %w", err)
				}
				key, err := keyfile.Load(cfg.Key.File, cfg.Key.PasswordFile)
				if err != nil {
					return usage("slark schedule: %w", err)
				}
				if envelopes, err = node.LoadCatalogue(cfg.Challenge.Envelopes, cfg.Challenge.EnvelopeSigners, key.Address()); err != nil {
					return usage("slark schedule: %w", err)
				}
				l.Share = cfg.Challenge.Share
			}
			plans := plansOf(envelopes, l)
			if class := c.String("class"); class != "" {
				plans = slices.DeleteFunc(plans, func(p schedule.Plan) bool { return p.Class != class })
				if len(plans) == 0 {
					return usage("slark schedule: there is no class %q", class)
				}
			}
			if c.Bool("json") {
				return scheduleJSON(c.Root().Writer, plans)
			}
			return scheduleTable(c.Root().Writer, plans, l)
		},
	}
}

// plansOf are the plans of all classes, and of one without an envelope.
func plansOf(envelopes *envelope.Catalogue, l schedule.Limits) []schedule.Plan {
	var plans []schedule.Plan
	cards := catalogue.Shipped()
	for _, class := range envelopes.Classes() {
		plans = append(plans, schedule.NewPlan(schedule.ClassOf(class, envelopes, cards), l))
	}
	return append(plans, schedule.NewPlan(schedule.Class{Name: "unknown"}, l))
}

func scheduleTable(w io.Writer, plans []schedule.Plan, l schedule.Limits) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "CLASS\tSLOTS\tN\tT\tK\tRUN\tREADY+OPEN\tMATMUL\tMEMORY\tSHARE\tMICRO N\tT\tRUN\tREADY+OPEN\tSHARE IF LEASED")
	for _, p := range plans {
		f, m := p.Full[0], p.Micro
		matmul, memory, leased := p.Time()
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t%v\t%v\t%v\t%v\t%.3f %%\t%d\t%d\t%v\t%v\t%.3f %%\n", p.Class, p.Slots, f.Size, f.Rounds, f.Openings,
			f.Run.Round(time.Millisecond), (f.Ready + f.Open).Round(time.Millisecond), matmul.Round(time.Second), memory.Round(time.Second),
			100*p.Share(), m.Size, m.Rounds, m.Run.Round(10*time.Microsecond), (m.Ready + m.Open).Round(time.Millisecond),
			100*float64(leased)/float64(p.Era))
	}
	if err := t.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "\nOf Eras of %v with committees of %d seats, %d slots each, and at most %.3g %% of a device's time. Times are at the lower edge of the class,\n"+
		"of all seats together; the time to get ready and to open is allowed for, and not measured on a card.\n",
		l.Era, l.Seats, l.Slots, 100*l.Share)
	return err
}

// planLine is a plan as --json prints it. Durations are nanoseconds.
type planLine struct {
	Class      string  `json:"class"`
	Era        int64   `json:"eraNs"`
	Seats      int     `json:"seats"`
	Slots      int     `json:"slots"`
	Size       uint64  `json:"size"`
	Rounds     uint32  `json:"rounds"`
	Openings   uint32  `json:"openings"`
	Each       int64   `json:"eachNs"`
	Matmul     int64   `json:"matmulNs"`
	Memory     int64   `json:"memoryNs"`
	Share      float64 `json:"share"`
	MicroSize  uint64  `json:"microSize"`
	MicroRound uint32  `json:"microRounds"`
	MicroEach  int64   `json:"microEachNs"`
	Leased     int64   `json:"leasedNs"`
}

func scheduleJSON(w io.Writer, plans []schedule.Plan) error {
	out := json.NewEncoder(w)
	for _, p := range plans {
		f, m := p.Full[0], p.Micro
		matmul, memory, leased := p.Time()
		err := out.Encode(planLine{
			Class: p.Class, Era: int64(p.Era), Seats: p.Seats, Slots: p.Slots, Size: f.Size, Rounds: f.Rounds, Openings: f.Openings,
			Each: int64(f.Each()), Matmul: int64(matmul), Memory: int64(memory), Share: p.Share(),
			MicroSize: m.Size, MicroRound: m.Rounds, MicroEach: int64(m.Each()), Leased: int64(leased),
		})
		if err != nil {
			return err
		}
	}
	return nil
}
