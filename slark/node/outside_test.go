package node_test

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/audit"
	"github.com/slark-network/slark/slark/fsck"
	"github.com/slark-network/slark/slark/node"
)

// fsck and audit know node, so that tests of node cannot have them otherwise.
func init() {
	node.FullCheck = func(ctx context.Context, s *reputation.Store, c *chain.Client) (findings []string, records, transcripts int, err error) {
		report, err := fsck.Run(ctx, s, fsck.Options{Client: c})
		for _, f := range report.Findings {
			findings = append(findings, f.Part+": "+f.Text)
		}
		return findings, report.Records, report.Transcripts, err
	}
	node.AuditEra = func(ctx context.Context, c *chain.Client, era uint64, stores ...*reputation.Store) (findings []string, transcripts int, err error) {
		a, err := audit.New(ctx, c, audit.Options{Era: era, Margin: time.Second})
		if err != nil {
			return nil, 0, err
		}
		for _, s := range stores {
			herr := s.History(reputation.Filter{}, func(r reputation.Record) bool {
				if !r.Kept || r.Era != era {
					return true
				}
				file, found, terr := s.Transcript(r.Challenge())
				if terr == nil && !found {
					terr = fmt.Errorf("no transcript of %v", r.Challenge())
				}
				if terr == nil {
					terr = a.Transcript(ctx, fmt.Sprint(r.Challenge()), file)
				}
				err = terr
				transcripts++
				return err == nil
			})
			if err = errors.Join(err, herr); err != nil {
				return nil, transcripts, err
			}
		}
		report := a.Report()
		findings = report.Findings
		for _, v := range report.Verifiers {
			for _, f := range v.Findings {
				findings = append(findings, fmt.Sprintf("%s: %s", v.Address, f))
			}
		}
		for _, f := range report.Foreign {
			findings = append(findings, fmt.Sprintf("%s by %s: %v", f.What, f.By, f.Args))
		}
		return findings, transcripts, nil
	}
}
