package chain_test

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/deploy"
)

// TestGas prints what each call costs, by receipts of whole transactions (21,000 and calldata inside). Run with -v.
// The limits are a quarter above what was measured when they were written: they catch a layout gone wrong.
func TestGas(t *testing.T) {
	if testing.Short() {
		t.Skip("gas is the same under the race detector")
	}
	const n = 20
	w := chaintest.NewWorld(t, 5, n, deploy.Params{CohortSize: n})
	say := func(uptime uint16) func(chaintest.Account, uint32) committee.Verdict {
		return func(chaintest.Account, uint32) committee.Verdict { return chaintest.Say(uptime) }
	}
	show := func(what string, gas, per, limit uint64) {
		t.Logf("%-58s %9d gas, %7d each", what, gas, gas/per)
		if gas/per > limit {
			t.Errorf("%s: %d each, more than %d", what, gas/per, limit)
		}
	}
	settle := func(era uint64, uptime uint16, name string, limit uint64) {
		w.Report(era, say(uptime))
		r := w.Must(w.Admin, w.Finalise(era, 0))
		show(fmt.Sprintf("finalise %d providers, %s", n, name), r.GasUsed, n, limit)
		owed, err := w.Client.Owed(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if len(owed) == 0 {
			return
		}
		ids := make([]uint64, len(owed))
		for i, o := range owed {
			ids[i] = o.ID
		}
		r = w.Must(w.Admin, w.Client.SettleOwed(ids))
		show(fmt.Sprintf("settleOwed of %d", len(ids)), r.GasUsed, uint64(len(ids)), 80_000)
	}
	w.ToEra(2)
	settle(1, 8_000, "first time, nobody moves", 45_000)
	w.ToEra(3)
	settle(2, 8_000, "nobody moves", 28_000)
	w.ToEra(4)
	settle(3, 8_000, "all promoted", 130_000)
	w.ToEra(5)
	settle(4, 5_000, "all slashed", 130_000)
	info, err := w.Client.Era(t.Context(), 6)
	if err != nil {
		t.Fatal(err)
	}
	w.Until(info.Start)
	show("openEra", w.Must(w.Admin, w.Client.OpenEra()).GasUsed, 1, 160_000)
	show("commitSecret", w.Must(w.Verifiers[0], w.Client.CommitSecret(7, w.Client.SecretHash(w.Verifiers[0].Address, 7, [32]byte{1}))).GasUsed, 1, 65_000)
	show("setSigner", w.Must(w.Providers[0], w.Client.SetSigner(common.Address{1})).GasUsed, 1, 90_000)
	show("register", w.Must(w.Admin, w.Client.Register(chain.Registration{Wallet: common.Address{2}, HostURI: "https://127.0.0.1:1"})).GasUsed, 1, 260_000)
}
