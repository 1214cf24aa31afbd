//go:build realnode

package realnode

import (
	"context"
	"crypto/sha256"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/committee"
)

// joins is how many transactions join sends from a verifier's account.
const joins = 3

// join makes the verifiers verifiers, with equal stake, and everybody a provider, from the next Era on.
func (w *world) join() {
	w.t.Helper()
	ctx := within(w.t, 3*time.Minute)
	send := func(a chaintest.Account, calls ...chain.Call) {
		s := w.submitter(a, new(chaintest.MemJournal))
		for i, c := range calls {
			if _, err := s.Do(ctx, c, chain.ActionKey{Era: uint64(i), Action: "join"}); err != nil {
				w.t.Errorf("call %d of %s: %v", i, a.Address, err)
				return
			}
		}
	}
	stake := chaintest.Tokens(1000)
	var first []chain.Call
	for _, a := range everybody {
		first = append(first, w.direct.Register(chain.Registration{Wallet: a.Address, HostURI: "https://127.0.0.1:1", Spec: "{}", Certificate: "c"}))
	}
	for _, v := range verifiers {
		first = append(first, w.direct.Mint(v.Address, stake))
	}
	send(admin, append(first, w.direct.SetSigner(admin.Address))...)
	var all sync.WaitGroup
	for _, v := range verifiers {
		all.Go(func() {
			send(v, w.direct.SetSigner(v.Address), w.direct.ApproveVerifierStake(stake), w.direct.RegisterVerifier(stake))
		})
	}
	all.Wait()
	if w.t.Failed() {
		w.t.FailNow()
	}
	w.joined = true
}

// openingOf is what a verifier says in all its seats of an Era: of each provider, by number, so much uptime. It is the same whenever it is made.
func openingOf(ctx context.Context, c *chain.Client, own common.Address, era uint64, uptime func(number int) uint16) (chain.Opening, error) {
	rules, err := c.Rules(ctx)
	if err != nil {
		return chain.Opening{}, err
	}
	council, err := c.CouncilAt(ctx, era, rules)
	if err != nil {
		return chain.Opening{}, err
	}
	place, _ := council.Members.Position(own)
	o := chain.Opening{Era: era, Place: place, Secret: secret(own), Transcripts: sha256.Sum256(nil)}
	for some := range slices.Chunk(council.SeatsOf(own), 20) {
		b := chain.Batch{}
		if len(o.Batches) > 0 {
			b.From = some[0].Key()
		}
		for _, s := range some {
			first, end := council.Providers(s.Cohort)
			var all []committee.Verdict
			for n := first; n < end; n++ {
				all = append(all, chaintest.Say(uptime(int(n))))
			}
			words, err := committee.Pack(era, council.Size, all)
			if err != nil {
				return o, err
			}
			b.Seats = append(b.Seats, committee.SeatWords{Cohort: s.Cohort, Seat: s.Seat, Words: words})
		}
		o.Batches = append(o.Batches, b)
	}
	return o, nil
}

// speak commits to what a verifier says of an Era that is over, and reveals it when nobody can commit any more. It may be called again.
func speak(
	ctx context.Context, c *chain.Client, do func(chain.Call, chain.ActionKey) error, own common.Address, era uint64, uptime func(number int) uint16,
) error {
	o, err := openingOf(ctx, c, own, era, uptime)
	if err != nil || len(o.Batches) == 0 {
		return err
	}
	if err := do(c.CommitVerdicts(era, c.VerdictsHash(own, o)), chain.ActionKey{Era: era, Action: chain.ActionVerdicts}); err != nil {
		return err
	}
	for {
		info, err := c.Era(ctx, era)
		if err != nil {
			return err
		}
		now, err := c.Now(ctx)
		if err != nil {
			return err
		}
		if !info.CommitsDue.IsZero() && now.After(info.CommitsDue) {
			break
		}
		time.Sleep(300 * time.Millisecond)
	}
	for batch := range o.Batches {
		if err := do(c.Reveal(o, batch), chain.ActionKey{Era: era, Action: chain.RevealAction(batch)}); err != nil {
			return err
		}
	}
	return nil
}

// three is what is said of the three providers that join makes.
func three(number int) uint16 { return []uint16{10_000, 9_000, 5_000}[number%3] }
