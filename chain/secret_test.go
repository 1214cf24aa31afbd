package chain_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/deploy"
)

func pledge(t *testing.T, w *chaintest.World, era uint64, v chaintest.Account) common.Hash {
	t.Helper()
	p, err := w.Client.PledgeOf(t.Context(), era, v.Address)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestSecretIsCommittedBefore(t *testing.T) {
	w := chaintest.NewWorld(t, 3, 2, deploy.Params{})
	a, b, c := w.Verifiers[0], w.Verifiers[1], w.Verifiers[2]
	hash := func(v chaintest.Account, era uint64, secret [32]byte) common.Hash {
		return w.Client.SecretHash(v.Address, era, secret)
	}
	w.Refused("EraHasBegun", a, w.Client.CommitSecret(1, common.Hash{1}))
	w.Refused("ZeroHash", a, w.Client.CommitSecret(2, common.Hash{}))
	// a commits to its own; b to a's hash, as a copier would; c to a hash of zero.
	w.Must(a, w.Client.CommitSecret(2, hash(a, 2, w.Secret(a, 2))))
	w.Refused("SecretAlreadyCommitted", a, w.Client.CommitSecret(2, common.Hash{1}))
	w.Must(b, w.Client.CommitSecret(2, hash(a, 2, w.Secret(a, 2))))
	w.Must(c, w.Client.CommitSecret(2, hash(c, 2, [32]byte{})))
	two := era(t, w, 2)
	w.Until(two.Start.Add(time.Second))
	w.Must(w.Admin, w.Client.OpenEra())
	w.Refused("EraHasBegun", a, w.Client.CommitSecret(2, common.Hash{1}))
	three := era(t, w, 3)
	w.Until(three.Start.Add(time.Second)) // for which nobody committed
	if p := pledge(t, w, 2, a); p != hash(a, 2, w.Secret(a, 2)) {
		t.Fatalf("before the verdicts: %s", p)
	}
	if all, err := w.Client.RevealedOf(t.Context(), 2); err != nil || len(all) > 0 {
		t.Fatalf("before the verdicts: %+v, %v", all, err)
	}
	said := map[chaintest.Account]chain.Opening{}
	for v, secret := range map[chaintest.Account][32]byte{a: w.Secret(a, 2), b: w.Secret(a, 2), c: {}} {
		o, ok := w.Opening(v, 2, func(uint32) committee.Verdict { return chaintest.Say(8_000) })
		if !ok {
			continue // it holds no seat, and has nothing to show
		}
		o.Secret = secret
		said[v] = o
		w.Must(v, w.Client.CommitVerdicts(2, w.Client.VerdictsHash(v.Address, o)))
	}
	wrong, shows := said[a], false
	if shows = len(wrong.Batches) > 0; shows {
		wrong.Secret = w.Secret(a, 1)
		w.Must(a, w.Client.CommitVerdicts(2, w.Client.VerdictsHash(a.Address, wrong))) // another takes its place until the window closes
	}
	w.PastCommits(2)
	for v, o := range said {
		if v == a {
			w.Refused("NotWhatWasCommitted", a, w.Client.Reveal(o, 0))
			o = wrong
		}
		w.Refused("WrongSecret", v, w.Client.Reveal(o, 0))
	}
	if !shows && len(said) == 0 {
		t.Fatal("nobody holds a seat")
	}
}

func TestSecretIsShownWithTheVerdicts(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 1, deploy.Params{})
	a := w.Verifiers[0]
	w.ToEra(2)
	o, _ := w.Opening(a, 1, func(uint32) committee.Verdict { return chaintest.Say(8_000) })
	o.Batches = []chain.Batch{{Seats: o.Batches[0].Seats[:2]}, {From: committee.Seat{Seat: 2}.Key(), Seats: o.Batches[0].Seats[2:]}}
	w.Must(a, w.Client.CommitVerdicts(1, w.Client.VerdictsHash(a.Address, o)))
	w.PastCommits(1)
	w.Must(a, w.Client.Reveal(o, 1))
	all, err := w.Client.RevealedOf(t.Context(), 1)
	if got := all[a.Address]; err != nil || got.Secret != w.Secret(a, 1) || got.Transcripts != o.Transcripts || len(got.Seats) != len(o.Batches[1].Seats) {
		t.Fatalf("after the reveal: %+v, %v", got, err)
	}
	if p := pledge(t, w, 1, a); p != w.Client.SecretHash(a.Address, 1, w.Secret(a, 1)) {
		t.Fatalf("after the reveal: %s", p)
	}
	w.Refused("AlreadyRevealed", a, w.Client.Reveal(o, 1))
	w.Must(a, w.Client.Reveal(o, 0))
	three := era(t, w, 3)
	w.Until(three.Start.Add(time.Second)) // for which nobody committed
	w.Must(w.Admin, w.Client.OpenEra())
	w.Until(era(t, w, 4).Start.Add(time.Second))
	o, _ = w.Opening(a, 3, func(uint32) committee.Verdict { return chaintest.Say(8_000) })
	w.Must(a, w.Client.CommitVerdicts(3, w.Client.VerdictsHash(a.Address, o)))
	w.PastCommits(3)
	w.Refused("NoSecretCommitted", a, w.Client.Reveal(o, 0))
}
