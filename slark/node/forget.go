package node

import (
	"context"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/reputation"
)

// answerEras is for how many Eras a demand waits for its answer, and so for how many a transcript may be needed after evidence was taken last.
const answerEras = 3

// forget prunes the transcripts that are neither to be kept nor needed, when an Era is settled.
func (n *Node) forget(ctx context.Context, v *chain.View, settled uint64) error {
	keep := n.cfg.Store.KeepEras
	if keep == 0 || settled <= keep {
		return nil
	}
	p, err := n.Store.Prune(reputation.PruneOptions{KeepFrom: settled - keep, EvidenceEras: v.Rules.EvidenceEras + answerEras})
	if err == nil && p.Transcripts > 0 {
		n.Log.InfoContext(ctx, "transcripts pruned", "before_era", p.KeepFrom, "transcripts", p.Transcripts, "bytes", p.Bytes,
			"kept_for_evidence", p.ForEvidence, "kept_for_tests", p.ForTests)
	}
	return err
}
