package chaintest

import (
	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
)

// Accuse has all verifiers say of Era 1 that a provider, in tier 6, did next to nothing, and of the others that they did all. What is owed for that is the
// result: its slash. The deployment must have an appeal window, and Era 1 be running.
func (w *World) Accuse(provider int) chain.Owed {
	w.T.Helper()
	p := w.Providers[provider]
	six, err := w.Client.AdminSetTier(p.Address, 6)
	if err != nil {
		w.T.Fatal(err)
	}
	w.Must(w.Admin, six)
	w.ToEra(2)
	w.Report(1, func(_ Account, number uint32) committee.Verdict {
		if number == uint32(provider) {
			return Say(100)
		}
		return Say(10_000)
	})
	w.Settle(1)
	owed, err := w.Client.Owed(w.T.Context())
	if err != nil || len(owed) != 1 {
		w.T.Fatalf("owed %+v, %v", owed, err)
	}
	return owed[0]
}

// Appeal has a provider appeal against what is owed.
func (w *World) Appeal(provider int, owed chain.Owed) chain.Appeal {
	w.T.Helper()
	p := w.Providers[provider]
	bond, err := w.Client.AppealBond(w.T.Context())
	if err != nil {
		w.T.Fatal(err)
	}
	w.Must(w.Admin, w.Client.Mint(p.Address, bond))
	w.Must(p, w.Client.ApproveAppeal(bond))
	w.Must(p, w.Client.Appeal(owed.ID))
	a, found, err := w.Client.AppealOf(w.T.Context(), p.Address)
	if err != nil || !found {
		w.T.Fatal(found, err)
	}
	return a
}

// Testify has all who hear an appeal commit to what find says in the Era in which it is heard, which is over, and those of whom tell is true reveal it.
func (w *World) Testify(a chain.Appeal, find func(Account) committee.Verdict, tell func(Account) bool) {
	w.T.Helper()
	council := w.Council(a.Measured)
	var hear []Account
	for _, v := range w.Verifiers {
		if len(council.AppealSeatsOf(v.Address, a.Provider)) > 0 {
			hear = append(hear, v)
			w.Must(v, w.Client.CommitAppealVerdict(a, v.Address, w.Secret(v, a.Measured), find(v)))
		}
	}
	w.PastCommits(a.Measured)
	for _, v := range hear {
		if tell(v) {
			place, _ := council.Members.Position(v.Address)
			w.Must(v, w.Client.RevealAppealVerdict(a, place, w.Secret(v, a.Measured), find(v)))
		}
	}
}
