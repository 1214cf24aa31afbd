package node_test

import (
	"context"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/fsck"
	"github.com/slark-network/slark/slark/node"
)

// fsck knows node, so that tests of node cannot have it otherwise.
func init() {
	node.FullCheck = func(ctx context.Context, s *reputation.Store, c *chain.Client) (findings []string, records, transcripts int, err error) {
		report, err := fsck.Run(ctx, s, fsck.Options{Client: c})
		for _, f := range report.Findings {
			findings = append(findings, f.Part+": "+f.Text)
		}
		return findings, report.Records, report.Transcripts, err
	}
}
