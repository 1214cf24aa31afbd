package market

import (
	"github.com/slark-network/slark/challenge"
)

// blockRows is how many offers lie in one block, which a writer copies to change one of them: about 60 KiB.
const blockRows = 512

// block is some offers in columns. Once a snapshot has it, it is never changed.
type block struct {
	// What a filter looks at. A free row has status 0, which no filter takes.
	status    [blockRows]Status
	tier      [blockRows]uint8
	class     [blockRows]uint32 // place in names
	region    [blockRows]uint32
	units     [blockRows]uint16
	proven    [blockRows]uint16
	free      [blockRows]uint16
	uptime    [blockRows]uint16
	slashes   [blockRows]uint32 // both kinds
	lastProof [blockRows]int64
	stake     [blockRows]uint64
	parts     [blockRows]Parts // of the score, without freshness

	// What is only shown.
	provider    [blockRows]challenge.Address
	evidence    [blockRows]challenge.Hash
	uptimeEra   [blockRows]uint64
	settled     [blockRows]bool
	lost        [blockRows]uint32
	convictions [blockRows]uint32
	certainty   [blockRows]uint16
}

func (b *block) set(i int, n *names, provider challenge.Address, f Facts, c Class) {
	b.status[i], b.tier[i] = f.Status, f.Tier
	b.class[i], b.region[i] = n.intern(c.Class), n.intern(f.Region)
	b.units[i], b.proven[i], b.free[i] = c.Units, c.Proven, c.Free
	b.uptime[i], b.slashes[i] = f.Uptime, uint32(min(f.Slashes(), 1<<32-1))
	b.lastProof[i], b.stake[i] = c.LastProof, f.Stake
	b.parts[i] = fixedParts(f, c)
	b.provider[i], b.evidence[i] = provider, f.Evidence
	b.uptimeEra[i], b.settled[i] = f.UptimeEra, f.Settled
	b.lost[i], b.convictions[i], b.certainty[i] = f.LostEras, f.Convictions, c.Certainty
}

func (b *block) offer(i int, names []string) Offer {
	return Offer{
		Provider: b.provider[i],
		Facts: Facts{
			Status: b.status[i], Tier: b.tier[i], Uptime: b.uptime[i], UptimeEra: b.uptimeEra[i], Settled: b.settled[i], LostEras: b.lost[i],
			Convictions: b.convictions[i], Stake: b.stake[i], Region: names[b.region[i]], Evidence: b.evidence[i],
		},
		Class: Class{
			Class: names[b.class[i]], Units: b.units[i], Proven: b.proven[i], Free: b.free[i], LastProof: b.lastProof[i], Certainty: b.certainty[i],
		},
	}
}

// names are classes and regions, each with a number. There are as many classes as providers have ever claimed while this process runs; what a name
// may be, and how many devices a provider has, is bounded by the registry's limits.
type names struct {
	all []string
	by  map[string]uint32
}

func (n *names) intern(s string) uint32 {
	if i, ok := n.by[s]; ok {
		return i
	}
	if n.by == nil {
		n.by = make(map[string]uint32)
	}
	i := uint32(len(n.all))
	n.all, n.by[s] = append(n.all, s), i
	return i
}
