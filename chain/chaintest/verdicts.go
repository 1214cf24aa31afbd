package chaintest

import (
	"crypto/sha256"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
)

// Slots of the verdicts that Say makes: as many samples as the deployment's default has.
const samples = 96

// Say is a verdict of so much uptime, in 1/100 percent.
func Say(uptime uint16) committee.Verdict { return committee.Verdict{Uptime: uptime, Samples: samples} }

// Council reads who judges whom in an Era.
func (w *World) Council(era uint64) committee.Council {
	w.T.Helper()
	r, err := w.Client.Rules(w.T.Context())
	if err != nil {
		w.T.Fatal(err)
	}
	c, err := w.Client.CouncilAt(w.T.Context(), era, r)
	if err != nil {
		w.T.Fatal(err)
	}
	return c
}

// Opening is what a verifier finds in all its seats of an Era: what find says of each provider's number. It is false for one that holds
// none.
func (w *World) Opening(v Account, era uint64, find func(number uint32) committee.Verdict) (chain.Opening, bool) {
	w.T.Helper()
	c := w.Council(era)
	place, _ := c.Members.Position(v.Address)
	o := chain.Opening{Era: era, Place: place, Secret: w.Secret(v, era), Transcripts: sha256.Sum256(nil)}
	var b chain.Batch
	for _, s := range c.SeatsOf(v.Address) {
		first, end := c.Providers(s.Cohort)
		var all []committee.Verdict
		for n := first; n < end; n++ {
			all = append(all, find(n))
		}
		words, err := committee.Pack(era, c.Size, all)
		if err != nil {
			w.T.Fatal(err)
		}
		b.Seats = append(b.Seats, committee.SeatWords{Cohort: s.Cohort, Seat: s.Seat, Words: words})
	}
	o.Batches = []chain.Batch{b}
	return o, len(b.Seats) > 0
}

// Report has verifiers commit to what find says in an Era that is over, waits for the window to close, and has them reveal it.
func (w *World) Report(era uint64, find func(v Account, number uint32) committee.Verdict) {
	w.T.Helper()
	said := map[Account]chain.Opening{}
	for _, v := range w.Verifiers {
		o, ok := w.Opening(v, era, func(n uint32) committee.Verdict { return find(v, n) })
		if !ok {
			continue
		}
		said[v] = o
		w.Must(v, w.Client.CommitVerdicts(era, w.Client.VerdictsHash(v.Address, o)))
	}
	w.PastCommits(era)
	for _, v := range w.Verifiers {
		if o, ok := said[v]; ok {
			w.Must(v, w.Client.Reveal(o, 0))
		}
	}
}

// PastCommits moves the chain's clock past the window in which verdicts of an Era are committed to.
func (w *World) PastCommits(era uint64) {
	w.T.Helper()
	info, err := w.Client.Era(w.T.Context(), era)
	if err != nil || info.CommitsDue.IsZero() {
		w.T.Fatalf("the end of Era %d has not been seen: %v", era, err)
	}
	w.Until(info.CommitsDue.Add(2e9))
}

// Finalise is the call that settles an Era for a cohort, with what was revealed of it.
func (w *World) Finalise(era uint64, cohort uint32) chain.Call {
	w.T.Helper()
	c := w.Council(era)
	shown, err := w.Client.RevealedOf(w.T.Context(), era)
	if err != nil {
		w.T.Fatal(err)
	}
	return w.Client.Finalise(era, cohort, c.Holders(cohort), chain.WordsOf(shown, cohort, c.Seats))
}

// Settle finalises every cohort of an Era and has made what is owed.
func (w *World) Settle(era uint64) {
	w.T.Helper()
	for cohort := range w.Council(era).Cohorts() {
		w.Must(w.Admin, w.Finalise(era, cohort))
	}
	owed, err := w.Client.Owed(w.T.Context())
	if err != nil {
		w.T.Fatal(err)
	}
	var ids []uint64
	for _, o := range owed {
		ids = append(ids, o.ID)
	}
	if len(ids) > 0 {
		w.Must(w.Admin, w.Client.SettleOwed(ids))
	}
}
