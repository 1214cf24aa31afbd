package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/challenge/diagnosis"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/reputation"
)

func historyCommand() *cli.Command {
	return &cli.Command{
		Name:      "history",
		Usage:     "list what came of challenges, newest first",
		ArgsUsage: " ",
		Flags: []cli.Flag{
			storeFlag(),
			configFlag(),
			&cli.StringFlag{Name: "provider", Usage: "only of the provider with this `ADDRESS`"},
			&cli.StringFlag{Name: "device", Usage: "only of the device with this `ID`, or with --provider its index"},
			&cli.StringFlag{Name: "era", Usage: "only of Era `A` or of Eras A-B"},
			&cli.StringFlag{Name: "outcome", Usage: "only with this `OUTCOME`, as pass or \"too fast\""},
			&cli.IntFlag{Name: "limit", Value: 50, Usage: "at most `N` lines; 0 is all"},
			&cli.BoolFlag{Name: "diagnosis", Usage: "read the transcripts, and print what each prover said of its device"},
			&cli.BoolFlag{Name: "json", Usage: "print one JSON object a challenge"},
		},
		Action: func(ctx context.Context, c *cli.Command) (err error) {
			if c.Args().Present() {
				return usage("slark history: %q is not expected", c.Args().First())
			}
			filter, err := parseFilter(c)
			if err != nil {
				return usage("slark history: %w", err)
			}
			store, done, err := openStore(ctx, c)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, done()) }()
			if c.Bool("json") {
				return historyJSON(c.Root().Writer, store, filter, c.Bool("diagnosis"))
			}
			return historyTable(c.Root().Writer, store, filter, c.Bool("diagnosis"))
		},
	}
}

// parseFilter reports everything that is wrong with the flags.
func parseFilter(c *cli.Command) (f reputation.Filter, err error) {
	var errs []error
	f.Limit = c.Int("limit")
	if f.Limit < 0 {
		errs = append(errs, fmt.Errorf("--limit is %d, want 0 or more", f.Limit))
	}
	if s := c.String("provider"); s != "" {
		if f.Provider, err = challenge.ParseAddress(s); err != nil {
			errs = append(errs, fmt.Errorf("--provider: %w", err))
		}
	}
	if s := c.String("device"); s != "" {
		if f.Device, err = parseDevice(s, f.Provider); err != nil {
			errs = append(errs, fmt.Errorf("--device: %w", err))
		}
	}
	if s := c.String("era"); s != "" {
		if f.FirstEra, f.LastEra, err = parseEras(s); err != nil {
			errs = append(errs, fmt.Errorf("--era: %w", err))
		}
	}
	if s := c.String("outcome"); s != "" {
		if err := f.Outcome.UnmarshalText([]byte(s)); err != nil {
			errs = append(errs, fmt.Errorf("--outcome: %w", err))
		}
	}
	return f, errors.Join(errs...)
}

// parseDevice takes a device id, or the index of one of the provider's.
func parseDevice(s string, provider challenge.Address) (challenge.Hash, error) {
	if strings.HasPrefix(s, "0x") {
		return challenge.ParseHash(s)
	}
	index, err := strconv.ParseUint(s, 10, 8)
	if err != nil {
		return challenge.Hash{}, fmt.Errorf("%.80q is neither an id (0x and 64 hex digits) nor an index (0 to 255)", s)
	}
	if provider.IsZero() {
		return challenge.Hash{}, errors.New("an index needs a provider")
	}
	return challenge.DeviceID(provider, uint32(index)), nil
}

func parseEras(s string) (first, last uint64, err error) {
	a, b, isRange := strings.Cut(s, "-")
	if !isRange {
		b = a
	}
	first, errA := strconv.ParseUint(a, 10, 64)
	last, errB := strconv.ParseUint(b, 10, 64)
	if errA != nil || errB != nil || first == 0 || last < first {
		return 0, 0, fmt.Errorf("%.80q is not an Era or a range of them, from 1: 7 or 7-12", s)
	}
	return first, last, nil
}

// line is a record as --json prints it. Durations are nanoseconds, rates operations a second.
type line struct {
	Concluded      time.Time            `json:"concluded"`
	Issued         time.Time            `json:"issued"`
	Era            uint64               `json:"era"`
	Slot           uint64               `json:"slot"`
	Provider       challenge.Address    `json:"provider"`
	Device         challenge.Hash       `json:"device"`
	DeviceKind     challenge.DeviceKind `json:"deviceKind"`
	Kind           string               `json:"kind"` // of work
	Counter        uint64               `json:"counter"`
	Outcome        challenge.Outcome    `json:"outcome"`
	Reason         string               `json:"reason"`
	Class          string               `json:"class"`
	Size           uint64               `json:"size"`
	Rounds         uint32               `json:"rounds"`
	Openings       uint32               `json:"openings"`
	Elapsed        int64                `json:"elapsedNs"`
	RoundTrip      int64                `json:"roundTripNs"`
	Lag            int64                `json:"lagNs"`
	Rate           uint64               `json:"perSecond"`
	Lower          uint64               `json:"lowerPerSecond"`
	Upper          uint64               `json:"upperPerSecond"`
	TranscriptHash challenge.Hash       `json:"transcriptHash"`
	Counts         string               `json:"counts"` // what the outcome did, in words; the scores are those after it
	SlowScore      uint16               `json:"slowScore"`
	FastScore      uint16               `json:"fastScore"`
	StrikeScore    uint16               `json:"strikeScore"`
	Findings       string               `json:"findings"` // of the device, in the Era so far
	Diagnosis      string               `json:"diagnosis,omitempty"`
}

// said is what the prover said of its device in the transcript of a record, unsigned; empty if it said nothing, or the transcript is not kept.
func said(s *reputation.Store, r reputation.Record) (string, error) {
	b, found, err := s.Transcript(r.Challenge())
	if err != nil || !found {
		return "", err
	}
	f, err := transcript.Decode(b)
	if err != nil {
		return err.Error(), nil // one that is damaged keeps nobody from the others
	}
	for _, one := range f.Records {
		if one.Type == session.TypeDiagnosis {
			return diagnosis.Text(one.Body), nil
		}
	}
	return "", nil
}

func historyJSON(w io.Writer, s *reputation.Store, f reputation.Filter, diagnoses bool) error {
	out := json.NewEncoder(w)
	var failed error
	err := s.History(f, func(r reputation.Record) bool {
		words := ""
		if diagnoses {
			if words, failed = said(s, r); failed != nil {
				return false
			}
		}
		failed = out.Encode(line{
			Concluded: r.At, Issued: r.IssuedAt, Era: r.Era, Slot: r.Slot, Provider: r.Provider, Device: r.Device, DeviceKind: r.DeviceKind, Kind: r.Kind.String(),
			Counter: r.Counter, Outcome: r.Outcome, Reason: r.Reason, Class: r.Class, Size: r.Size, Rounds: r.Rounds, Openings: r.Openings,
			Elapsed: int64(r.Elapsed), RoundTrip: int64(r.RoundTrip), Lag: int64(r.Lag), Rate: r.Rate, Lower: r.Lower, Upper: r.Upper,
			TranscriptHash: r.TranscriptHash, Counts: r.Words(r.Outcome), SlowScore: r.State.SlowScore(), FastScore: r.State.FastScore(),
			StrikeScore: r.State.Strikes, Findings: r.State.Findings.String(), Diagnosis: words,
		})
		return failed == nil
	})
	return errors.Join(err, failed)
}

func historyTable(w io.Writer, s *reputation.Store, f reputation.Filter, diagnoses bool) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "CONCLUDED\tERA\tPROVIDER\tDEVICE\tCOUNTER\tOUTCOME\tCLASS\tRATE\tELAPSED\tREASON")
	var shown []deviceOf
	var failed error
	err := s.History(f, func(r reputation.Record) bool {
		if d := (deviceOf{r.Provider, r.Device, r.DeviceKind}); !slices.Contains(shown, d) {
			shown = append(shown, d)
		}
		rate, elapsed := "-", "-"
		if r.Rate > 0 {
			rate = envelope.Ops(r.Rate)
		}
		if r.Elapsed > 0 {
			elapsed = r.Elapsed.Round(10 * time.Microsecond).String()
		}
		fmt.Fprintf(t, "%s\t%d\t%s\t%s %s\t%d\t%s\t%s\t%s\t%s\t%s\n", r.At.UTC().Format(time.RFC3339), r.Era, r.Provider, r.DeviceKind,
			r.Device.Short(), r.Counter, r.Outcome, r.Class, rate, elapsed, r.Reason)
		if diagnoses {
			var words string
			if words, failed = said(s, r); words != "" {
				fmt.Fprintf(t, "\tthe device, unsigned: %s\n", words)
			}
		}
		return failed == nil
	})
	return errors.Join(err, failed, t.Flush(), standing(w, s, shown))
}

type deviceOf struct {
	provider challenge.Address
	device   challenge.Hash
	kind     challenge.DeviceKind
}

// standing says where each device that was shown stands now in the sequential tests (docs/decision.md).
func standing(w io.Writer, s *reputation.Store, shown []deviceOf) error {
	if len(shown) == 0 {
		return nil
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "\nPROVIDER\tDEVICE\tCLAIM\tERA\tSLOW\tTOO FAST\tSTRIKES\tFOUND IN THAT ERA")
	for _, d := range shown {
		e, err := s.Evidence(d.provider, d.device)
		if err != nil {
			return err
		}
		found := e.Findings.String()
		if found == "" {
			found = "nothing"
		}
		fmt.Fprintf(t, "%s\t%s %s\t%s\t%d\t%d of %d\t%d of %d\t%d of %d\t%s\n", d.provider, d.kind, d.device.Short(), e.Class, e.Era,
			e.SlowScore(), decision.SlowLimit, e.FastScore(), decision.FastLimit, e.Strikes, decision.StrikeLimit, found)
	}
	return t.Flush()
}
