package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/diagnosis"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/transcript"
)

func verifyCommand() *cli.Command {
	return &cli.Command{
		Name:      "verify",
		Usage:     "check transcripts again, without trust in whoever made them",
		ArgsUsage: "FILE...",
		Description: "Checks signatures, order, positions and every opening by dot products. Needs no network and no key.\n" +
			"Exit status: 0 all pass, 1 a proof does not hold or a verdict is not pass, 2 a file is malformed or cannot be read.",
		Flags: []cli.Flag{&cli.BoolFlag{Name: "json", Usage: "print one JSON object a file"}},
		Action: func(_ context.Context, c *cli.Command) error {
			if !c.Args().Present() {
				return usage("slark verify: name at least one FILE")
			}
			status := 0
			for _, name := range c.Args().Slice() {
				checked := check(name)
				status = max(status, checked.status)
				if err := checked.print(c.Root().Writer, c.Bool("json")); err != nil {
					return err
				}
			}
			if status != 0 {
				return &statusError{status: status}
			}
			return nil
		},
	}
}

// checked is what a re-check found, as --json prints it.
type checked struct {
	File      string              `json:"file"`
	Outcome   *challenge.Outcome  `json:"outcome,omitempty"` // as the verdict says
	Proof     transcript.Proof    `json:"proof,omitempty"`   // as the transcript shows
	Reason    string              `json:"reason,omitempty"`  // of the verdict
	Error     string              `json:"error,omitempty"`   // why the transcript cannot be believed
	Opening   *int                `json:"opening,omitempty"` // the first false one, from 0
	Position  *challenge.Position `json:"position,omitempty"`
	Check     string              `json:"check,omitempty"`  // which check it failed
	Detail    string              `json:"detail,omitempty"` // what was found
	Challenge *challenge.Hash     `json:"challenge,omitempty"`
	Job       *challenge.Job      `json:"job,omitempty"`
	Class     string              `json:"class,omitempty"`
	Diagnosis string              `json:"diagnosis,omitempty"` // what the prover says of its device; nothing follows from it

	status int
}

func check(name string) checked {
	out := checked{File: name, status: exitUsage}
	f, err := os.Open(name)
	if err != nil {
		out.Error = err.Error()
		return out
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, transcript.MaxSize+1))
	if err != nil {
		out.Error = err.Error()
		return out
	}
	report, err := transcript.Recheck(b)
	if err != nil {
		out.Error = err.Error()
		if !errors.Is(err, transcript.ErrInconsistent) {
			return out
		}
	}
	out.fill(report)
	out.status = exitFailed
	if err == nil && report.Passed() {
		out.status = 0
	}
	return out
}

func (c *checked) fill(r transcript.Report) {
	job, id := r.Session.Job(), r.Session.ID()
	c.Outcome, c.Reason, c.Class = &r.Verdict.Outcome, r.Verdict.Reason, r.Verdict.Class
	c.Proof, c.Job = r.Proof, &job
	if !id.IsZero() {
		c.Challenge = &id
	}
	if d := r.Session.Diagnosis(); d != nil {
		c.Diagnosis = diagnosis.Text(d)
	}
	if w := r.Wrong; w != nil {
		c.Opening, c.Position, c.Check, c.Detail = &w.Index, &w.Position, w.Check.String(), w.Detail
	}
	if refused := r.Session.Refused(); refused != nil && refused.Why != nil {
		stage := refused.Stage.String()
		if refused.Stage == session.TypeRoots {
			stage = "round roots"
		}
		c.Detail = fmt.Sprintf("%s: %v", stage, refused.Why)
	}
}

func (c checked) print(w io.Writer, asJSON bool) error {
	if asJSON {
		return json.NewEncoder(w).Encode(c)
	}
	if c.Outcome == nil {
		_, err := fmt.Fprintf(w, "%s: not a transcript that can be checked: %s\n", c.File, c.Error)
		return err
	}
	fmt.Fprintf(w, "%s: %s; proof %s\n", c.File, c.Outcome, c.Proof)
	fmt.Fprintf(w, "  %s n=%d, %d rounds, %d openings, class %s\n", c.Job.Kind, c.Job.Size, c.Job.Rounds, c.Job.Openings, c.Class)
	fmt.Fprintf(w, "  provider %s, device %s, Era %d, counter %d\n", c.Job.Provider, c.Job.Device.Short(), c.Job.Era, c.Job.Counter)
	if c.Opening != nil {
		fmt.Fprintf(w, "  opening %d (round %d, row %d, block %d) fails its %s: %s\n",
			*c.Opening, c.Position.Round, c.Position.Row, c.Position.Block, c.Check, c.Detail)
	} else if c.Detail != "" {
		fmt.Fprintf(w, "  not acceptable: %s\n", c.Detail)
	}
	if c.Reason != "" {
		fmt.Fprintf(w, "  the verifier says: %s\n", c.Reason)
	}
	if c.Diagnosis != "" {
		fmt.Fprintf(w, "  the prover says of its device, unsigned: %s\n", c.Diagnosis)
	}
	if c.Error != "" {
		fmt.Fprintf(w, "  %s\n", c.Error)
	}
	return nil
}
