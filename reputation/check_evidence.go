package reputation

import (
	"encoding/binary"
	"slices"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
)

// evidenceChain collects the records of one device while they are read, which is device by device.
type evidenceChain struct {
	of    device
	links []stored
}

// follow adds a record to the chain of its device. The chain of the device before is complete with it.
func (c *checker) follow(r stored) {
	of := device{r.result.Provider, r.result.Device}
	if of != c.chain.of {
		c.endChain()
		c.chain.of = of
	}
	r.result.Reason = "" // not needed, and the largest part
	c.chain.links = append(c.chain.links, r)
}

// endChain takes the outcomes of a device again, in the order in which they were stored: each state must follow from the one
// before, and the last is the evidence of the device. Where records were pruned the chain begins, or goes on, with what is there.
func (c *checker) endChain() {
	links, of := c.chain.links, c.chain.of
	c.chain = evidenceChain{}
	if len(links) == 0 {
		return
	}
	slices.SortFunc(links, func(a, b stored) int {
		if a.weighed.State.Seq < b.weighed.State.Seq {
			return -1
		}
		return 1
	})
	var before decision.State
	for _, l := range links {
		after, name := l.weighed.State, l.result.Challenge()
		switch {
		case after.Seq == before.Seq+1:
			if want, effect := before.Next(l.result.event()); want != after || effect != l.weighed.Effect {
				c.find("evidence after %v is %+v (effect %d), which its outcome does not make of %+v", name, after, l.weighed.Effect, before)
			}
		case after.Seq <= before.Seq:
			c.find("evidence after %v has taken %d outcomes, and so has another's", name, after.Seq)
		case c.recordsFrom == 0:
			c.find("evidence after %v has taken %d outcomes, the one before it %d", name, after.Seq, before.Seq)
		}
		if kept := after.Findings & storedFindings; kept != 0 && after.Era >= c.recordsFrom {
			c.found[string(keyFindings(of.provider, after.Era, of.device))] |= kept
		}
		before = after
	}
	value, found := c.get(keyEvidence(of.provider, of.device))
	state, err := decodeEvidence(value)
	pruned := c.recordsFrom > 0 && found && err == nil && state.Seq > before.Seq // the last ones were, and an earlier one is kept as evidence
	if !found || err == nil && state != before && !pruned {
		c.find("evidence of device %s of %s is %+v, after its last outcome it was %+v", of.device.Short(), of.provider, state, before)
	}
}

func (c *checker) evidence(key, value []byte) {
	if !c.size(key, sizeEvidenceKey) {
		return
	}
	_, err := decodeEvidence(value)
	c.good(key, err)
	of := device{challenge.Address(key[1:21]), challenge.Hash(key[21:])}
	if _, known := c.counters[of]; !known {
		c.find("device %s of %s has evidence, and nothing was asked of it", of.device.Short(), of.provider)
	}
}

func (c *checker) findingsOf(key, value []byte) {
	if !c.size(key, sizeFindingsKey) {
		return
	}
	got, err := decodeFindings(value)
	if !c.good(key, err) {
		return
	}
	era, want := binary.BigEndian.Uint64(key[21:]), c.found[string(key)]
	delete(c.found, string(key))
	// Of the first Era that is kept a late outcome of an Era that is not may be missing.
	if got != want && era > c.recordsFrom || got&want != want {
		c.find("findings of device %s of %s in era %d are %q, its records say %q", challenge.Hash(key[29:]).Short(), challenge.Address(key[1:21]), era, got, want)
	}
}

// lostFindings reports findings that records make and that are not kept.
func (c *checker) lostFindings() {
	for k, want := range c.found {
		key := []byte(k)
		c.find("findings of device %s of %s in era %d are missing, its records say %q", challenge.Hash(key[29:]).Short(),
			challenge.Address(key[1:21]), binary.BigEndian.Uint64(key[21:]), want)
	}
}
