package demo

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/tenancy"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/demo/hostile"
)

// Summary is what happened, for people and for machines.
type Summary struct {
	Passed    bool              `json:"passed"`
	Failures  []string          `json:"failures"` // who did not meet its deserved fate, and why
	Seconds   float64           `json:"seconds"`
	Eras      []uint64          `json:"eras"` // that were settled in full
	Chain     uint64            `json:"chainId"`
	Contract  common.Address    `json:"settlement"`
	Providers []ProviderSummary `json:"providers"`
	Verifiers []VerifierSummary `json:"verifiers"`

	Transcripts Transcripts `json:"transcripts"`
	Audited     uint64      `json:"auditedEra"` // with the transcripts of all verifiers; 0: none
}

// ProviderSummary is one provider's part.
type ProviderSummary struct {
	Role       Role              `json:"role"`
	Story      string            `json:"story"`
	Wallet     common.Address    `json:"wallet"`
	Kind       string            `json:"kind"`
	Class      string            `json:"class"`
	Challenges map[string]uint64 `json:"challenges"` // by outcome, of all verifiers
	Memory     map[string]uint64 `json:"memory"`     // those of memory among them
	Micro      uint64            `json:"microPass"`  // micro proofs among them that passed
	Refuted    int               `json:"refuted"`    // honest verifiers whose tests refuted the claim in some Era
	Rate       uint64            `json:"rateOps"`    // median of right full proofs of products, operations a second
	Lower      uint64            `json:"lowerOps"`
	Upper      uint64            `json:"upperOps"`
	Eras       []EraSummary      `json:"eras"`
	TierBefore chain.Tier        `json:"tierBefore"`
	TierAfter  chain.Tier        `json:"tierAfter"`
	Slashes    []StakeSlash      `json:"stakeSlashes"`
	Stake      string            `json:"stakeAfter"` // whole tokens of 1000
	Fate       string            `json:"fate"`       // what it deserved
	Met        bool              `json:"met"`
}

// EraSummary is one settled Era of a provider.
type EraSummary struct {
	Era        uint64       `json:"era"`
	Decided    bool         `json:"decided"`
	UptimeBp   uint16       `json:"uptimeBp"` // pooled, 1/100 percent
	TierBefore chain.Tier   `json:"tierBefore,omitempty"`
	TierAfter  chain.Tier   `json:"tierAfter,omitempty"`
	Slashed    bool         `json:"slashed"`
	SlashTx    *common.Hash `json:"slashTx,omitempty"`
}

// StakeSlash is stake that was taken for a proven error.
type StakeSlash struct {
	Conviction uint64      `json:"conviction"`
	Ground     uint8       `json:"ground"`
	Repeated   bool        `json:"repeated"` // not the first: all stake was taken
	Tokens     string      `json:"tokens"`
	Tx         common.Hash `json:"tx"`
}

// VerifierSummary is one verifier's part.
type VerifierSummary struct {
	Name    string         `json:"name"`
	Address common.Address `json:"address"`
	Lie     hostile.Lie    `json:"lie,omitempty"`
	Issued  uint64         `json:"challenges"`
	Agreed  uint64         `json:"agreed"` // by the chain
	Judged  uint64         `json:"judged"`

	StakeBefore int64  `json:"stakeBefore"` // whole tokens
	StakeAfter  string `json:"stakeAfter"`
	Paid        Tokens `json:"rewards"`    // that it claimed
	Unanswered  Tokens `json:"unanswered"` // stake that it lost because it did not show what was drawn
	// In the Era that was audited: the seats that it held, the root over its transcripts that it showed, the passes that it claimed and of which
	// nobody has a transcript, by the role of the provider, and all that the audit found.
	Seats    int               `json:"seats"`
	Root     common.Hash       `json:"transcriptsRoot,omitzero"`
	Missing  map[string]uint64 `json:"missingPasses,omitempty"`
	Findings []string          `json:"findings,omitempty"`
}

// Tokens are an amount of 1e-18 tokens, by the events of the chain.
type Tokens struct{ big.Int }

// Rank is what a verifier's accuracy is worth: at most 1, and little without a record.
func (v VerifierSummary) Rank() float64 { return float64(v.Agreed+1) / float64(v.Judged+20) }

// fromStore adds a verifier's record to the summary.
func (s *Summary) fromStore(store *reputation.Store, v *VerifierSummary, rates map[Role][]uint64) error {
	for i := range s.Providers {
		p, refuted := &s.Providers[i], false
		err := store.History(reputation.Filter{Provider: challenge.Address(p.Wallet)}, func(r reputation.Record) bool {
			v.Issued++
			refuted = refuted || r.State.Findings.Refuted()
			p.Challenges[r.Outcome.String()]++
			micro := r.Class == tenancy.MicroClass
			if micro && r.Outcome == challenge.Pass {
				p.Micro++
			}
			if r.Kind == challenge.Memory {
				p.Memory[r.Outcome.String()]++
			}
			if r.Rate > 0 && r.Kind == challenge.Matmul && !micro {
				rates[p.Role] = append(rates[p.Role], r.Rate)
				p.Lower, p.Upper = r.Lower, r.Upper
			}
			return true
		})
		if err != nil {
			return err
		}
		if refuted {
			p.Refuted++
		}
	}
	return nil
}

// fromEvents adds what the contracts said.
func (s *Summary) fromEvents(events []chain.Event, numbered map[uint32]provider) {
	for _, e := range events {
		if e.Name == "CohortSettled" {
			settled(e, numbered, func(one provider, r committee.Result) {
				if p := s.provider(one.wallet.address()); p != nil {
					p.Eras = append(p.Eras, EraSummary{
						Era: e.Arg("era").(uint64), Decided: r.Outcome > committee.Undecided, UptimeBp: r.Uptime, TierBefore: chain.Tier(r.Before),
						TierAfter: chain.Tier(r.After), Slashed: r.Outcome == committee.Slashed,
					})
				}
			})
			continue
		}
		p := s.provider(e.ProviderArg())
		if p == nil {
			continue
		}
		switch e.Name {
		case "EraSlashed":
			tx := e.Tx
			if era := p.era(e.Arg("era").(uint64)); era != nil {
				era.SlashTx = &tx
			}
		case "Convicted":
			p.Slashes = append(p.Slashes, StakeSlash{
				Conviction: e.Arg("id").(*big.Int).Uint64(), Ground: e.Arg("ground").(uint8), Repeated: e.Arg("repeated").(bool),
				Tokens: tokens(e.Arg("slashed").(*big.Int)), Tx: e.Tx,
			})
		}
	}
}

// settled hands out what a CohortSettled event says of each provider.
func settled(e chain.Event, numbered map[uint32]provider, each func(provider, committee.Result)) {
	first := e.Arg("cohort").(uint32) * cohortSize
	for i, r := range e.Results(cohortSize) {
		if p, ok := numbered[first+uint32(i)]; ok && r.Outcome != committee.NotSettled {
			each(p, r)
		}
	}
}

func (s *Summary) provider(wallet common.Address) *ProviderSummary {
	for i := range s.Providers {
		if s.Providers[i].Wallet == wallet {
			return &s.Providers[i]
		}
	}
	return nil
}

// era finds an Era that was settled.
func (p *ProviderSummary) era(n uint64) *EraSummary {
	for i := range p.Eras {
		if p.Eras[i].Era == n {
			return &p.Eras[i]
		}
	}
	return nil
}

func (p *ProviderSummary) slashedEras() (n int) {
	for _, e := range p.Eras {
		if e.Slashed && e.SlashTx != nil {
			n++
		}
	}
	return n
}

// stakeTaken: it was convicted twice, so that all of its stake is gone.
func (p *ProviderSummary) stakeTaken() bool {
	return slices.ContainsFunc(p.Slashes, func(s StakeSlash) bool { return s.Repeated })
}

// tokens writes an amount of 1e-18 tokens in whole tokens, rounded down.
func tokens(v *big.Int) string { return new(big.Int).Quo(v, ether).String() }

// percent writes 1/100 percent.
func percent(bp uint16) string { return fmt.Sprintf("%.4g %%", float64(bp)/100) }

// outcomes writes counts by outcome, in the order of their codes.
func outcomes(by map[string]uint64) string {
	var out []string
	for _, o := range challenge.Outcomes() {
		if n := by[o.String()]; n > 0 {
			out = append(out, fmt.Sprintf("%d %s", n, o))
		}
	}
	return strings.Join(out, ", ")
}

// rate writes a rate against its envelope.
func (p *ProviderSummary) rate() string {
	if p.Rate == 0 {
		return "none proven"
	}
	return fmt.Sprintf("%s (%s needs %s)", envelope.Ops(p.Rate), p.Class, envelope.Ops(p.Lower))
}

func median(v []uint64) uint64 {
	if len(v) == 0 {
		return 0
	}
	slices.Sort(v)
	return v[len(v)/2]
}

// print writes the summary for people.
func (s *Summary) print(line func(format string, args ...any)) {
	line("")
	line("Providers, Eras %v", s.Eras)
	for i := range s.Providers {
		p := &s.Providers[i]
		mark := "ok  "
		if !p.Met {
			mark = "FAIL"
		}
		line("  %s %-11s %s; deserved: %s", mark, p.Role, p.Story, p.Fate)
		line("       challenges  %s", outcomes(p.Challenges))
		if len(p.Memory) > 0 {
			line("       of memory   %s", outcomes(p.Memory))
		}
		if p.Micro > 0 {
			line("       micro       %d passed", p.Micro)
		}
		line("       rate        %s", p.rate())
		var eras []string
		for _, e := range p.Eras {
			text := "undecided"
			if e.Decided {
				text = percent(e.UptimeBp)
			}
			if e.Slashed {
				text += " (Era slashed)"
			}
			eras = append(eras, text)
		}
		line("       uptime      %s", strings.Join(eras, ", "))
		line("       tier        %d before, %d after", p.TierBefore, p.TierAfter)
		for _, e := range p.Eras {
			if e.SlashTx != nil {
				line("       Era slash   Era %d, transaction %s", e.Era, e.SlashTx)
			}
		}
		for _, c := range p.Slashes {
			line("       convicted   %s; %s of %d tokens taken, transaction %s", fraud.Ground(c.Ground), c.Tokens, stake, c.Tx)
		}
	}
	line("Verifiers")
	for _, v := range s.Verifiers {
		line("  %-10s %d challenges, agreed with what was decided in %d of %d, ranks at %.2f; stake %d before, %s after", v.Name, v.Issued, v.Agreed,
			v.Judged, v.Rank(), v.StakeBefore, v.StakeAfter)
		line("             claimed %s tokens of rewards; lost %s because it did not show what was drawn", tokens(&v.Paid.Int), tokens(&v.Unanswered.Int))
		if len(v.Missing) > 0 {
			missing := uint64(0)
			for _, n := range v.Missing {
				missing += n
			}
			line("             Era %d: claims %d passes of which nobody has a transcript, of %s", s.Audited, missing,
				strings.Join(slices.Sorted(maps.Keys(v.Missing)), ", "))
		}
	}
	line("Transcripts: %d re-checked offline, %d disagree with the verdict given live", s.Transcripts.Checked, len(s.Transcripts.Disagreed))
	line("")
	if s.Passed {
		line("Everybody met the deserved fate (%s).", time.Duration(s.Seconds*float64(time.Second)).Round(time.Second))
		return
	}
	for _, f := range s.Failures {
		line("NOT AS DESERVED: %s", f)
	}
}

// write writes the summary as JSON.
func (s *Summary) write(file string) error {
	text, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return fmt.Errorf("summary: %w", err)
	}
	return os.WriteFile(file, append(text, '\n'), 0o644)
}
