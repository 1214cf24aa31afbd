package chain_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
)

func pledge(t *testing.T, w *chaintest.World, era uint64, v chaintest.Account) chain.Pledge {
	t.Helper()
	p, err := w.Client.PledgeOf(t.Context(), era, v.Address)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestSecretIsCommittedBeforeAndShownWithTheReport(t *testing.T) {
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
	w.Refused("WrongSecret", a, w.Client.Report(2, w.Secret(a, 1), bps(w, 8_000)))
	w.Refused("WrongSecret", a, w.Client.Report(2, hash(a, 2, w.Secret(a, 2)), bps(w, 8_000)))
	w.Refused("WrongSecret", a, w.Client.Report(2, [32]byte{}, bps(w, 8_000)))
	w.Refused("WrongSecret", b, w.Client.Report(2, w.Secret(a, 2), bps(w, 8_000)))
	w.Refused("WrongSecret", c, w.Client.Report(2, [32]byte{}, bps(w, 8_000)))
	if p := pledge(t, w, 2, a); p.Secret != (common.Hash{}) || p.Hash != hash(a, 2, w.Secret(a, 2)) {
		t.Fatalf("before the report: %+v", p)
	}
	w.Must(a, w.Report(a, 2, bps(w, 8_000)))
	if p := pledge(t, w, 2, a); p.Secret != w.Secret(a, 2) {
		t.Fatalf("after the report: %+v", p)
	}
	w.Refused("WrongSecret", a, w.Client.Report(2, w.Secret(a, 1), []chain.Uptime{{Provider: w.Providers[1].Address, Bp: 1}}))
	w.Must(a, w.Report(a, 2, []chain.Uptime{{Provider: w.Providers[1].Address, Bp: 8_000}})) // another batch
	w.Must(w.Admin, w.Client.OpenEra())
	four := era(t, w, 4)
	w.Until(four.Start.Add(time.Second))
	w.Refused("NoSecretCommitted", a, w.Report(a, 3, bps(w, 8_000)))
	// Without the others' reports Era 2 waits for its window, and is undecided then: one opinion.
	w.Must(w.Admin, w.Client.Finalise(2, w.Wallets()))
	if s, err := w.Client.Standing(t.Context(), w.Providers[0].Address); err != nil || s.Up != 0 {
		t.Fatalf("%+v, %v", s, err)
	}
}
