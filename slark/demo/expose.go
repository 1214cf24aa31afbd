package demo

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/audit"
	"github.com/slark-network/slark/slark/demo/hostile"
)

// address is that of the verifier that tells a lie.
func (w *world) address(l hostile.Lie) common.Address {
	for i, v := range bench {
		if v.lie == l {
			return w.verifiers[i].address()
		}
	}
	return common.Address{}
}

// told are the settled Eras in which the guesser guessed and the colluder spoke of its friend, oldest first.
func (w *world) told(o *observer) (eras []uint64) {
	lies := map[uint64]map[hostile.Lie]bool{}
	for _, e := range o.all() {
		if e.Name != "VerdictsRevealed" {
			continue
		}
		who, _ := e.Arg("verifier").(common.Address)
		said, err := e.Verdicts()
		if err != nil {
			continue // what the contract took can be read; if not, no Era is found, and the demonstration fails
		}
		era := e.Arg("era").(uint64)
		for _, l := range []hostile.Lie{hostile.Guesses, hostile.Colludes} {
			if who == w.address(l) && speaks(said) {
				if lies[era] == nil {
					lies[era] = map[hostile.Lie]bool{}
				}
				lies[era][l] = true
			}
		}
	}
	for _, era := range o.settled() {
		if len(lies[era]) == 2 {
			eras = append(eras, era)
		}
	}
	return eras
}

func speaks(said map[committee.Seat][]committee.Verdict) bool {
	for _, verdicts := range said {
		if slices.ContainsFunc(verdicts, func(v committee.Verdict) bool { return v.Samples > 0 }) {
			return true
		}
	}
	return false
}

// silenced says that somebody had the penalty taken for a seat that a verifier did not reveal.
func (o *observer) silenced(who common.Address) bool {
	for _, e := range o.all() {
		if e.Name == "SilencePenalised" && e.Arg("verifier") == any(who) {
			return true
		}
	}
	return false
}

// expose audits an Era in which all lies were told, as `slark audit` does, with the transcripts of all verifiers that have any.
func (w *world) expose(ctx context.Context, s *Summary, o *observer) error {
	eras := w.told(o)
	if len(eras) == 0 {
		return nil // judge says so
	}
	s.Audited = eras[len(eras)-1]
	a, err := audit.New(ctx, w.client, audit.Options{Era: s.Audited, Margin: time.Second})
	if err != nil {
		return err
	}
	for i, v := range w.verifiers {
		if bench[i].lie == "" {
			if err := w.show(ctx, a, v, s.Audited); err != nil {
				return fmt.Errorf("transcripts of %s: %w", bench[i].name, err)
			}
		}
	}
	for _, found := range a.Report().Verifiers {
		for i := range s.Verifiers {
			v := &s.Verifiers[i]
			if v.Address != found.Address {
				continue
			}
			v.Seats, v.Root, v.Findings = len(found.Seats), found.Root, found.Findings
			v.Missing = map[string]uint64{}
			for _, m := range found.Missing {
				v.Missing[string(w.roleOf(m.Provider))] = m.Claimed - m.Shown
			}
		}
	}
	return nil
}

func (w *world) show(ctx context.Context, a *audit.Auditor, v account, era uint64) (err error) {
	store, err := reputation.Open(v.file("store"), reputation.Options{})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	var kept []reputation.Challenge
	err = store.History(reputation.Filter{FirstEra: era, LastEra: era}, func(r reputation.Record) bool {
		if r.Kept {
			kept = append(kept, r.Challenge())
		}
		return true
	})
	if err != nil {
		return err
	}
	for _, c := range kept {
		file, found, err := store.Transcript(c)
		if err != nil {
			return err
		}
		if !found {
			continue
		}
		if err := a.Transcript(ctx, fmt.Sprintf("%s-%d", c.Provider, c.Counter), file); err != nil {
			return err
		}
	}
	return nil
}

// rewards are what a verifier was paid for what it showed, and what it lost because it did not show what was drawn.
func (o *observer) rewards(who common.Address) (paid, lost Tokens) {
	for _, e := range o.all() {
		if e.Contract != "RewardClaims" || e.Arg("verifier") != any(who) {
			continue
		}
		switch e.Name {
		case "Claimed":
			paid.Add(&paid.Int, e.Arg("amount").(*big.Int))
		case "Unanswered":
			lost.Add(&lost.Int, e.Arg("taken").(*big.Int))
		}
	}
	return paid, lost
}

// paid says that every honest verifier has claimed rewards.
func (w *world) paid(o *observer) bool {
	for i, v := range w.verifiers {
		if got, _ := o.rewards(v.address()); bench[i].lie == "" && got.Sign() == 0 {
			return false
		}
	}
	return true
}

// judgeVerifiers holds the verifiers against what they deserve: the honest agree and show what they claim; of those that lie none can show
// what a reward would be claimed with, and all rank below the honest.
func (s *Summary) judgeVerifiers(fail func(format string, args ...any)) {
	if s.Audited == 0 {
		fail("the verifiers: there is no settled Era in which the guesser and the colluder said anything")
	}
	least := 1.0
	for _, v := range s.Verifiers {
		if v.Lie != "" {
			continue
		}
		least = min(least, v.Rank())
		if v.Judged == 0 || v.Agreed*10 < v.Judged*8 {
			fail("%s: agreed with what was decided in %d of %d, want at least 8 of 10", v.Name, v.Agreed, v.Judged)
		}
		if len(v.Missing) > 0 {
			fail("%s: transcripts are missing: %v", v.Name, v.Missing)
		}
		if v.Paid.Sign() == 0 {
			fail("%s: was paid nothing", v.Name)
		}
		if v.Unanswered.Sign() > 0 {
			fail("%s: did not show what was drawn, and lost %s tokens", v.Name, tokens(&v.Unanswered.Int))
		}
	}
	for _, v := range s.Verifiers {
		if v.Lie == "" {
			continue
		}
		if v.Paid.Sign() > 0 {
			fail("%s: was paid %s tokens, and has shown no challenge", v.Name, tokens(&v.Paid.Int))
		}
		if v.Rank() >= least {
			fail("%s: ranks at %.2f, the honest at %.2f and above", v.Name, v.Rank(), least)
		}
		switch v.Lie {
		case hostile.Copies:
			if v.Root != (common.Hash{}) || v.Judged > 0 {
				fail("%s: its copy was taken", v.Name)
			}
			if v.StakeAfter == fmt.Sprint(v.StakeBefore) {
				fail("%s: lost nothing for its silence", v.Name)
			}
		case hostile.Guesses:
			if len(v.Missing) == 0 {
				fail("%s: no transcript is found missing", v.Name)
			}
		case hostile.Colludes:
			if v.Missing[string(Overclaimer)] == 0 || len(v.Missing) > 1 {
				fail("%s: the transcripts of its friend are not found missing: %v", v.Name, v.Missing)
			}
		}
	}
}
