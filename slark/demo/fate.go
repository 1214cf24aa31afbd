package demo

import (
	"fmt"
	"slices"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation/tiers"
)

// judge holds every provider against what it deserves.
func (s *Summary) judge(minEras int) {
	s.Passed = true
	fail := func(format string, args ...any) {
		s.Passed = false
		s.Failures = append(s.Failures, fmt.Sprintf(format, args...))
	}
	if len(s.Eras) < minEras {
		fail("the network: %d Eras were settled, want %d", len(s.Eras), minEras)
	}
	for i := range s.Providers {
		p := &s.Providers[i]
		before := len(s.Failures)
		c := check{p: p, fail: func(format string, args ...any) { fail("%s: "+format, append([]any{p.Role}, args...)...) }}
		p.Fate = fates[p.Role].text
		fates[p.Role].check(c)
		p.Met = len(s.Failures) == before
	}
	for _, d := range s.Transcripts.Disagreed {
		fail("transcript %s", d)
	}
	s.judgeVerifiers(fail)
}

// fates are what the roles deserve.
var fates = map[Role]struct {
	text  string
	check func(check)
}{
	Honest: {"passes in products and in memory, promoted, nothing lost", func(c check) {
		c.nearlyAll()
		c.count(challenge.Pass, 10)
		if c.p.Class == ramClass && c.p.Memory[challenge.Pass.String()] < 5 {
			c.fail("memory ended as %s, want at least 5 pass", outcomes(c.p.Memory))
		}
		c.keptEras()
		c.keptStake()
		if c.p.TierAfter >= c.p.TierBefore {
			c.fail("tier %d, was %d: not promoted", c.p.TierAfter, c.p.TierBefore)
		}
	}},
	Overclaimer: {"judged slow by time alone, Eras lost, demoted, stake kept", func(c check) {
		c.only(challenge.Slow, challenge.Unreachable)
		c.few(challenge.Unreachable)
		c.count(challenge.Slow, 10)
		c.lostEras()
		c.keptStake()
		if c.decided() >= demotion && c.p.TierAfter <= c.p.TierBefore {
			c.fail("tier %d, was %d: not demoted", c.p.TierAfter, c.p.TierBefore)
		}
	}},
	Skipper: {"convicted by fraud proofs: Eras and all stake lost", convicted},
	Forger:  {"convicted by fraud proofs: Eras and all stake lost", convicted},
	Flapper: {"hurt in uptime only, stake kept", func(c check) {
		c.count(challenge.Pass, 1)
		c.only(challenge.Pass, challenge.Timeout, challenge.Unreachable, challenge.Withheld)
		if c.p.Challenges[challenge.Timeout.String()]+c.p.Challenges[challenge.Unreachable.String()]+c.p.Challenges[challenge.Withheld.String()] == 0 {
			c.fail("was never caught down: %s", outcomes(c.p.Challenges))
		}
		c.lostByUptimeOnly()
		c.keptStake()
	}},
	Empty: {"fails every challenge, Eras lost, stake kept", func(c check) {
		c.only(challenge.Malformed)
		c.count(challenge.Malformed, 10)
		c.lostEras()
		c.keptStake()
	}},
	Silent: {"withheld every time, Eras lost, stake kept", func(c check) {
		c.only(challenge.Withheld)
		c.count(challenge.Withheld, 10)
		c.lostEras()
		c.keptStake()
	}},
	Faulty: {"faults are strikes, stake kept", func(c check) {
		c.only(challenge.Pass, challenge.Faulted)
		c.count(challenge.Pass, 1)
		c.count(challenge.Faulted, 1)
		c.keptStake()
	}},
	HalfMemory: {"products pass, memory is slow, its claim refuted by every honest verifier and an Era lost, stake kept", func(c check) {
		c.only(challenge.Pass, challenge.Slow, challenge.Unreachable)
		c.few(challenge.Unreachable)
		c.count(challenge.Pass, 10)
		if slow, pass := c.p.Memory[challenge.Slow.String()], c.p.Memory[challenge.Pass.String()]; slow < 10 || pass > 0 {
			c.fail("memory ended as %s, want at least 10 slow and none passed", outcomes(c.p.Memory))
		}
		if n := honestVerifiers(); c.p.Refuted < n {
			c.fail("the claim was refuted by %d of %d honest verifiers", c.p.Refuted, n)
		}
		if c.p.slashedEras() == 0 {
			c.fail("no Era was slashed")
		}
		c.keptStake()
	}},
	Leased: {"passes micro proofs, not failed for being leased, promoted", func(c check) {
		c.only(challenge.Pass, challenge.Slow)
		c.few(challenge.Slow)
		c.count(challenge.Pass, 10)
		if c.p.Micro < 10 {
			c.fail("%d micro proofs passed, want at least 10", c.p.Micro)
		}
		c.keptEras()
		c.keptStake()
		if c.p.TierAfter >= c.p.TierBefore {
			c.fail("tier %d, was %d: not promoted", c.p.TierAfter, c.p.TierBefore)
		}
	}},
	FalseBusy: {"counted as not there, Eras lost, stake kept", func(c check) {
		c.only(challenge.Unreachable)
		c.count(challenge.Unreachable, 10)
		c.lostEras()
		c.keptStake()
	}},
}

// demotion is how many Eras that miss the uptime of tier 6, in which the overclaimer begins, demote. An Era that is undecided holds the counters.
const demotion = 5

// honestVerifiers is how many of the demonstration's verifiers do not lie.
func honestVerifiers() (n int) {
	for _, v := range bench {
		if v.lie == "" {
			n++
		}
	}
	return n
}

func convicted(c check) {
	c.only(challenge.Wrong)
	c.count(challenge.Wrong, 10)
	c.lostEras()
	if !c.p.stakeTaken() {
		c.fail("it was not convicted twice, so its stake was not taken")
	}
}

type check struct {
	p    *ProviderSummary
	fail func(format string, args ...any)
}

// only allows the outcomes named, and those that say nothing about the provider.
func (c check) only(allowed ...challenge.Outcome) {
	for _, o := range challenge.Outcomes() {
		if n := c.p.Challenges[o.String()]; n > 0 && o.Weight() != challenge.Neutral && !slices.Contains(allowed, o) {
			c.fail("%d challenges ended as %s", n, o)
		}
	}
}

func (c check) count(o challenge.Outcome, least uint64) {
	if n := c.p.Challenges[o.String()]; n < least {
		c.fail("%d challenges ended as %s, want at least %d", n, o, least)
	}
}

// nearlyAll: passes, but for a tenth. A whole network shares this host: now and then a sample is slow, or a device that is warm
// is not scheduled for a quarter of a second, and what is made of samples is made for that.
func (c check) nearlyAll() {
	c.only(challenge.Pass, challenge.Slow, challenge.Unreachable)
	c.few(challenge.Slow)
	c.few(challenge.Unreachable)
}

// few: at most a tenth of all.
func (c check) few(o challenge.Outcome) {
	all := uint64(0)
	for _, n := range c.p.Challenges {
		all += n
	}
	if n := c.p.Challenges[o.String()]; 10*n > all {
		c.fail("%d of %d challenges ended as %s", n, all, o)
	}
}

func (c check) decided() (n int) {
	for _, e := range c.p.Eras {
		if e.Decided {
			n++
		}
	}
	return n
}

// lostEras: every decided Era was slashed, and at least three were decided.
func (c check) lostEras() {
	for _, e := range c.p.Eras {
		if !e.Decided {
			continue
		}
		if e.TierBefore == 7 {
			continue // tier 7 has no slash line
		}
		if !e.Slashed || e.SlashTx == nil {
			c.fail("Era %d was not slashed at %s", e.Era, percent(e.UptimeBp))
		}
	}
	if n := c.decided(); n < 3 {
		c.fail("%d Eras were decided, want at least 3", n)
	}
}

func (c check) keptEras() {
	if n := c.p.slashedEras(); n > 0 {
		c.fail("%d Eras were slashed", n)
	}
}

// lostByUptimeOnly: an Era was slashed only where the uptime was below the line of the tier.
func (c check) lostByUptimeOnly() {
	for _, e := range c.p.Eras {
		row, known := tiers.Row(uint(e.TierBefore))
		if e.Slashed && (!known || uint64(e.UptimeBp) >= uint64(row.Slash)) {
			c.fail("Era %d was slashed at %s, the line of tier %d is %s", e.Era, percent(e.UptimeBp), e.TierBefore, percent(uint16(row.Slash)))
		}
	}
}

func (c check) keptStake() {
	if len(c.p.Slashes) > 0 {
		c.fail("stake was taken from it")
	}
}
