package node

import (
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/exchange"
)

// inShadow is what the envelope in shadow of the class makes of a proof whose time was taken, as attributes of its audit line; none if there is no such
// envelope or nothing was timed. It is reported, and goes nowhere else: not into the store, the verdict or an uptime.
func (n *Node) inShadow(r exchange.Result, i reputation.Issued, kind challenge.Kind) []any {
	e := n.Catalogue.FindShadow(i.Class, kind)
	if e == nil || r.Rate == 0 || r.Elapsed <= 0 {
		return nil
	}
	job := challenge.Job{Kind: kind, Size: i.Size, Rounds: i.Rounds}
	j := e.Judge(job.Work(), envelope.Sample{Elapsed: r.Elapsed, RoundTrip: r.RoundTrip, Lag: r.Lag})
	return []any{"shadow", j.Outcome.String(), "shadow_reason", j.Reason}
}
