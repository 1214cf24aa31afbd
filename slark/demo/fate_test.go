package demo

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/reputation/tiers"
	"github.com/slark-network/slark/slark/demo/hostile"
)

// deserved is a summary in which everybody met its fate.
func deserved() *Summary {
	tx := common.Hash{1}
	eras := func(tier chain.Tier, bp uint16, slashed bool) (list []EraSummary) {
		for n := range uint64(3) {
			e := EraSummary{Era: n + 1, Decided: true, UptimeBp: bp, TierBefore: tier, TierAfter: tier, Slashed: slashed}
			if slashed {
				e.SlashTx = &tx
			}
			list = append(list, e)
		}
		return list
	}
	taken := []StakeSlash{{Conviction: 1, Tokens: "3", Tx: tx}, {Conviction: 2, Repeated: true, Tokens: "97", Tx: tx}}
	p := func(role Role, before, after chain.Tier, challenges map[string]uint64, list []EraSummary, slashes []StakeSlash) ProviderSummary {
		return ProviderSummary{Role: role, TierBefore: before, TierAfter: after, Challenges: challenges, Eras: list, Slashes: slashes}
	}
	s := &Summary{Eras: []uint64{1, 2, 3}, Audited: 2, Verifiers: []VerifierSummary{
		{Name: "verifier-1", Agreed: 90, Judged: 100, Paid: whole(700)},
		{Name: "copier", Lie: hostile.Copies, StakeBefore: 90, StakeAfter: "88"},
		{Name: "guesser", Lie: hostile.Guesses, Agreed: 20, Judged: 60, Unanswered: whole(1),
			Missing: map[string]uint64{"honest": 6, "forger": 6}},
		{Name: "colluder", Lie: hostile.Colludes, Judged: 3, Missing: map[string]uint64{"overclaimer": 6}},
	}, Providers: []ProviderSummary{
		p(Honest, 7, 6, map[string]uint64{"pass": 20, "undecided": 1}, eras(7, 10_000, false), nil),
		p(Overclaimer, 6, 6, map[string]uint64{"slow": 20}, eras(6, 0, true), nil),
		p(Skipper, 4, 4, map[string]uint64{"wrong": 20}, eras(4, 0, true), taken),
		p(Forger, 3, 3, map[string]uint64{"wrong": 20}, eras(3, 0, true), taken),
		p(Flapper, 7, 7, map[string]uint64{"pass": 10, "unreachable": 5}, eras(7, 6_600, false), nil),
		p(Empty, 5, 5, map[string]uint64{"malformed": 20}, eras(5, 0, true), nil),
		p(Silent, 4, 4, map[string]uint64{"withheld": 20}, eras(4, 0, true), nil),
		p(Faulty, 5, 5, map[string]uint64{"pass": 10, "fault": 3}, eras(5, 7_000, false), nil),
		p(HalfMemory, 5, 5, map[string]uint64{"pass": 20, "slow": 18}, append(eras(5, 10_000, false)[:2], eras(5, 0, true)[2]), nil),
		p(Leased, 7, 6, map[string]uint64{"pass": 20, "busy": 1}, eras(7, 10_000, false), nil),
		p(FalseBusy, 6, 6, map[string]uint64{"unreachable": 20}, eras(6, 0, true), nil),
	}}
	for i := range s.Providers {
		switch p := &s.Providers[i]; p.Role {
		case Honest:
			p.Class, p.Memory = ramClass, map[string]uint64{"pass": 9}
		case HalfMemory:
			p.Class, p.Memory, p.Refuted = ramClass, map[string]uint64{"slow": 18}, honestVerifiers()
		case Leased:
			p.Micro = 12
		}
	}
	return s
}

// TestFates: the fates are met by what is deserved, and each departure from it is named.
func TestFates(t *testing.T) {
	s := deserved()
	if s.judge(3); !s.Passed {
		t.Fatalf("what is deserved fails: %q", s.Failures)
	}
	of := func(s *Summary, r Role) *ProviderSummary {
		for i := range s.Providers {
			if s.Providers[i].Role == r {
				return &s.Providers[i]
			}
		}
		panic(r)
	}
	for name, change := range map[string]func(*Summary){
		"too few Eras":                   func(s *Summary) { s.Eras = s.Eras[:2] },
		"a transcript disagrees":         func(s *Summary) { s.Transcripts.Disagreed = []string{"x"} },
		"a verifier is far off":          func(s *Summary) { s.Verifiers[0].Agreed = 70 },
		"an honest one shows too little": func(s *Summary) { s.Verifiers[0].Missing = map[string]uint64{"honest": 1} },
		"nothing was audited":            func(s *Summary) { s.Audited = 0 },
		"a copy is taken":                func(s *Summary) { s.Verifiers[1].Root = common.Hash{1} },
		"a copier pays nothing":          func(s *Summary) { s.Verifiers[1].StakeAfter = "90" },
		"a guess goes unnoticed":         func(s *Summary) { s.Verifiers[2].Missing = nil },
		"an honest one is not paid":      func(s *Summary) { s.Verifiers[0].Paid = Tokens{} },
		"an honest one does not answer":  func(s *Summary) { s.Verifiers[0].Unanswered = whole(1) },
		"a guesser is paid":              func(s *Summary) { s.Verifiers[2].Paid = whole(1) },
		"a colluder is paid":             func(s *Summary) { s.Verifiers[3].Paid = Tokens{*big.NewInt(1)} },
		"a guesser ranks high":           func(s *Summary) { s.Verifiers[2].Agreed = 60 },
		"a friend goes unnoticed":        func(s *Summary) { s.Verifiers[3].Missing = nil },
		"honest not promoted":            func(s *Summary) { of(s, Honest).TierAfter = 7 },
		"honest often slow":              func(s *Summary) { of(s, Honest).Challenges["slow"] = 3 },
		"honest without memory":          func(s *Summary) { of(s, Honest).Memory = nil },
		"half-memory passes memory":      func(s *Summary) { of(s, HalfMemory).Memory["pass"] = 1 },
		"half-memory never found":        func(s *Summary) { of(s, HalfMemory).Refuted-- },
		"half-memory keeps every Era":    func(s *Summary) { of(s, HalfMemory).Eras[2].Slashed = false },
		"half-memory loses stake":        func(s *Summary) { of(s, HalfMemory).Slashes = of(s, Forger).Slashes },
		"leased once failed":             func(s *Summary) { of(s, Leased).Challenges["unreachable"] = 1 },
		"leased without micro proofs":    func(s *Summary) { of(s, Leased).Micro = 3 },
		"leased not promoted":            func(s *Summary) { of(s, Leased).TierAfter = 7 },
		"false-busy excused":             func(s *Summary) { of(s, FalseBusy).Challenges = map[string]uint64{"busy": 20} },
		"false-busy once passes":         func(s *Summary) { of(s, FalseBusy).Challenges["pass"] = 1 },
		"honest once slashed":            func(s *Summary) { of(s, Honest).Eras = of(s, Silent).Eras },
		"overclaimer once passes":        func(s *Summary) { of(s, Overclaimer).Challenges["pass"] = 1 },
		"overclaimer not demoted": func(s *Summary) {
			o := of(s, Overclaimer)
			o.Eras = append(o.Eras, o.Eras[:2]...)
		},
		"overclaimer loses stake":      func(s *Summary) { of(s, Overclaimer).Slashes = of(s, Forger).Slashes },
		"skipper keeps its stake":      func(s *Summary) { of(s, Skipper).Slashes = nil },
		"skipper keeps an Era":         func(s *Summary) { of(s, Skipper).Eras[1].Slashed = false },
		"forger convicted once":        func(s *Summary) { of(s, Forger).Slashes = of(s, Forger).Slashes[:1] },
		"forger never caught":          func(s *Summary) { of(s, Forger).Challenges = map[string]uint64{"undecided": 20} },
		"flapper never down":           func(s *Summary) { delete(of(s, Flapper).Challenges, "unreachable") },
		"flapper found wrong":          func(s *Summary) { of(s, Flapper).Challenges["wrong"] = 1 },
		"flapper slashed above a line": func(s *Summary) { e := &of(s, Flapper).Eras[2]; e.TierBefore, e.Slashed = 6, true },
		"empty once passes":            func(s *Summary) { of(s, Empty).Challenges["pass"] = 1 },
		"empty loses stake":            func(s *Summary) { of(s, Empty).Slashes = of(s, Forger).Slashes },
		"silent counted as timeout":    func(s *Summary) { of(s, Silent).Challenges["timeout"] = 1 },
		"faulty convicted":             func(s *Summary) { of(s, Faulty).Challenges["wrong"] = 1 },
		"faulty never faults":          func(s *Summary) { delete(of(s, Faulty).Challenges, "fault") },
	} {
		s := deserved()
		change(s)
		if s.judge(3); s.Passed || len(s.Failures) == 0 {
			t.Errorf("%s: passes", name)
		}
	}
	if row, ok := tiers.Row(6); !ok || row.Down != demotion {
		t.Errorf("tier 6 is lost after %d Eras, not %d", row.Down, demotion)
	}
	below := deserved()
	e := &of(below, Flapper).Eras[2]
	e.TierBefore, e.UptimeBp, e.Slashed = 6, 5_000, true
	if below.judge(3); !below.Passed {
		t.Errorf("a flapper that was promoted and then fell below the line: %q", below.Failures)
	}
}

func whole(n int64) Tokens { return Tokens{*tokensOf(n)} }
